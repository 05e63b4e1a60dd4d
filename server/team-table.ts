/** How a table of a class stands, and what its class may ask of its room. */
import { matchMaker } from '@colyseus/core'
import { TEACHER } from '#shared/classroom/desk.ts'
import type { TableStatus, TeamStatus } from '#shared/classroom/status.ts'
import type { Notice } from '#shared/classroom/notice.ts'
import { teamOf, type Deed, type Gathering, type Person } from '#shared/gathering.ts'
import { turnOf } from '#shared/journal.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import type { Did } from '#shared/wire.ts'
import type { Desks } from './desks.ts'
import type { Sitting } from './sitting.ts'

/** Where the rooms of a class's tables tell how they stand. */
export const statusTopic = (id: string): string => `class.${id}`

/** What the desk of a class may call at the room of a table, by its name. */
export interface TableCall {
  status(): TableStatus
  /** Does something as the teacher. */
  order(deed: Deed): Promise<void>
  closeNow(): Promise<void>
  nudge(seat: Seat): void
  /** Brings news to the table. */
  bring(words: string): Promise<void>
  post(notice: Notice): Promise<void>
  enrol(person: Pick<Person, 'id' | 'name'>, seat: Seat | null): Promise<void>
  withdraw(person: number): Promise<void>
  /** Everybody is sent away: the game is about to be deleted. */
  vanish(): void
}

/** News that are shown; older ones stay in the record. */
const NEWS_SHOWN = 3
/** A table tells its class how it stands so soon after something has changed, in milliseconds. */
const TELL_AFTER = 100

/** The room of a table of a class. */
export interface TableRoom {
  readonly sitting: Sitting
  around(): readonly number[]
  isFaulty(): boolean
  /** Lines that wait for the teacher. */
  heldLines(): number
  /** Calls a team to go on. */
  nudge(seat: Seat): void
  /** Shows the table as it is now. */
  show(): Promise<void>
  /** Sends everybody away, because the game is about to be deleted. */
  vanish(): void
  /** Does something of the room's own later. */
  later(milliseconds: number, work: () => Promise<void>): void
}

/** What a room does besides because its table is one of a class. */
export class TeamTable {
  readonly #room: TableRoom
  readonly #desks: Desks
  /** When each person did something last, in seconds since 1970. */
  readonly #lastAt = new Map<number, number>()
  /** The phase that is open, and since when: nobody is quiet for longer than that. */
  #phase = { turn: 0, since: 0 }
  #isTelling = false

  constructor(room: TableRoom, desks: Desks) {
    this.#room = room
    this.#desks = desks
  }

  get #class(): string {
    return this.#room.sitting.gathering.notice?.class ?? ''
  }

  /** Somebody of a team has done something: it is counted for the class, and seen at the teacher's desk. */
  did(person: number | null, what: Did): void {
    if (person === null) return
    this.#lastAt.set(person, Math.floor(Date.now() / 1000))
    this.#room.later(0, () => this.#desks.count(this.#class, person, what))
    this.tell()
  }

  /** Tells the class how the table stands, once for all that happens in the same moment. */
  tell(): void {
    if (this.#isTelling) return
    this.#isTelling = true
    this.#room.later(TELL_AFTER, async () => {
      this.#isTelling = false
      await matchMaker.presence.publish(statusTopic(this.#class), this.#status())
    })
  }

  /** Passes the office of a speaker on who is still away after a while. */
  left(person: number | null, patience: number): void {
    const { speakers } = this.#room.sitting.gathering
    if (person === null || speakers === undefined || !Object.values(speakers).includes(person)) return
    this.#room.later(patience, async () => {
      if (this.#room.around().includes(person)) return
      await this.#room.sitting.passOn()
      await this.#room.show()
    })
  }

  #status(): TableStatus {
    const { sitting } = this.#room
    const turn = turnOf(sitting.match.state.open)
    if (turn !== this.#phase.turn) this.#phase = { turn, since: Math.floor(Date.now() / 1000) }
    return statusOf(sitting, this.#room.around(), this.#lastAt, this.#phase.since, {
      isFaulty: this.#room.isFaulty(),
      heldLines: this.#room.heldLines(),
    })
  }

  /** Answers a call of the class. */
  readonly calls: TableCall = {
    status: () => this.#status(),
    order: deed => this.#change(() => this.#room.sitting.act(TEACHER, deed)),
    closeNow: () => this.#change(() => this.#room.sitting.closeNow()),
    nudge: seat => this.#room.nudge(seat),
    bring: words => this.#change(() => this.#room.sitting.reshape(table => withNotice(table, one => withNews(one, words)))),
    post: notice =>
      this.#change(() => this.#room.sitting.reshape(table => ({ ...table, notice: { ...notice, news: table.notice?.news ?? [] } }))),
    enrol: (person, seat) => this.#change(() => this.#room.sitting.enrol(person, seat)),
    withdraw: person => this.#change(() => this.#room.sitting.withdraw(person)),
    vanish: () => this.#room.vanish(),
  }

  async #change(work: () => Promise<void>): Promise<void> {
    await work()
    await this.#room.show()
  }
}

/** The notice with one more piece of news. */
const withNews = (notice: Notice, words: string): Notice => ({
  ...notice,
  news: [...notice.news, { at: Math.floor(Date.now() / 1000), words }].slice(-NEWS_SHOWN),
})
const withNotice = (table: Gathering, change: (notice: Notice) => Notice): Gathering =>
  table.notice === undefined ? table : { ...table, notice: change(table.notice) }

/** How a table stands; `lastAt`: when each of its people did something last, `since`: when the phase opened, in seconds since 1970. */
export function statusOf(
  sitting: Sitting,
  around: readonly number[],
  lastAt: ReadonlyMap<number, number>,
  since: number,
  more: { readonly isFaulty: boolean; readonly heldLines: number },
): TableStatus {
  const { gathering, deadline, match } = sitting
  const { open } = match.state
  const teams = SEATS.flatMap((seat): TeamStatus[] => {
    const people = teamOf(gathering, seat).map(one => one.id)
    if (people.length === 0) return []
    const desk = match.desks.get(seat)
    return [
      {
        seat,
        people,
        speaker: gathering.speakers?.[seat] ?? null,
        isBot: desk === undefined,
        isSealed: desk !== undefined && desk.sealed !== null,
        orders: (desk?.sealed ?? desk?.draft ?? []).length,
        lastAt: Math.max(since, ...people.map(id => lastAt.get(id) ?? 0)),
      },
    ]
  })
  return {
    number: gathering.notice?.table ?? 0,
    round: open.round,
    rounds: open.setting.rounds,
    phase: open.phase,
    deadline,
    held: gathering.held,
    teams,
    world: { ...open.indices, comity: open.comity },
    rulings: open.rulings.map(({ number, ground, government, side, tie }) => ({ number, ground, government, side, tie })),
    around: [...around],
    ...more,
  }
}

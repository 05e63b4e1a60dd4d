/**
 * The teacher's desk of one class: what the teacher does, and what the class's tables do because of it. It knows no socket: the class's
 * own room shows what happens here, and the rooms of its tables are called by their ids, wherever they are.
 */
import { matchMaker } from '@colyseus/core'
import { screenOf, type ClassSeen, type ScreenSeen } from '#shared/classroom/cuts.ts'
import {
  answering,
  atDesk,
  MOST_STUDENTS,
  raising,
  TEACHER,
  type ClassDeed,
  type Desk,
  type DeskRefusal,
  type Placed,
} from '#shared/classroom/desk.ts'
import { noticeOf } from '#shared/classroom/notice.ts'
import { planNamed } from '#shared/classroom/plan.ts'
import { placeForLate, shareOut } from '#shared/classroom/sharing.ts'
import type { TableStatus } from '#shared/classroom/status.ts'
import { gatherTeams, personOf, type Deed, type Gathering, type Person } from '#shared/gathering.ts'
import { begun } from '#shared/match.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import { scenarioNamed } from '#shared/scenarios/all.ts'
import { CLASS, DID, MOVE, SCREEN, type Did, type Enrolled, type Grade, type Receipt } from '#shared/wire.ts'
import type { Desks, KeptDesk, NewTable } from './desks.ts'
import { newKey, newRejoin, newSeed, rejoinKey } from './keys.ts'
import type { Rooms } from './rooms.ts'
import { setupOf } from './setups.ts'
import { statusTopic, type TableCall } from './team-table.ts'

export interface DeskNeeds {
  readonly desks: Desks
  /** Set once the server can open rooms. */
  readonly rooms: () => Rooms
  readonly erase: (game: string) => Promise<Receipt>
}

/** The room of the class. */
export interface DeskRoom {
  /** The people of the class as they are now. */
  table(): Gathering
  around(): readonly number[]
  /** Changes the people of the class; resolves when that is durable. */
  reshape(change: (table: Gathering) => Gathering): Promise<void>
  /** Somebody is written down who is not here yet, by a key that is made for them. Resolves to who, or to why not. */
  come(name: string, key: string, device: string): Promise<number | string>
  /** Whose page is open in this room. */
  clients(): Iterable<DeskClient>
  /** Does something of the room's own later, in milliseconds. */
  later(wait: number, work: () => Promise<void>): void
}
interface DeskClient {
  readonly auth?: { readonly person: number | null }
  send(type: number, message: unknown): void
}

/** What a student says to the teacher's desk, from wherever they are. */
export type StudentSays =
  | { readonly is: 'answer'; readonly id: number; readonly option: number }
  | { readonly is: 'hand'; readonly up: boolean }

/** What has changed is shown so soon, in milliseconds: once for all that happens in the same moment. */
const SHOW_AFTER = 250

const now = (): number => Math.floor(Date.now() / 1000)

export class ClassDesk {
  readonly #id: string
  readonly #needs: DeskNeeds
  readonly #room: DeskRoom
  #kept: KeptDesk
  readonly #statuses = new Map<number, TableStatus>()
  /** One deed after the other: each is made of what the last has left. */
  #last: Promise<unknown> = Promise.resolve()
  #isShowing = false

  private constructor(id: string, kept: KeptDesk, needs: DeskNeeds, room: DeskRoom) {
    this.#id = id
    this.#kept = kept
    this.#needs = needs
    this.#room = room
  }

  static async open(id: string, needs: DeskNeeds, room: DeskRoom): Promise<ClassDesk> {
    const desk = new ClassDesk(id, await needs.desks.read(id), needs, room)
    await matchMaker.presence.subscribe(statusTopic(id), desk.#hear)
    return desk
  }

  /** Asks all tables how they stand; they say so by themselves when it changes. To be called once rooms can be opened. */
  async look(): Promise<void> {
    // Whoever comes first reads where they are
    if (this.#room.table().notice === undefined) await this.#inTurn(() => this.#post())
    for (const status of await Promise.all(this.#desk.tables.map(game => this.#call(game, 'status').catch(() => null))))
      if (status !== null) this.#hear(status)
  }

  close(): void {
    void matchMaker.presence.unsubscribe(statusTopic(this.#id), this.#hear)
  }

  get #desk(): Desk {
    return this.#kept.desk
  }

  readonly #hear = (status: unknown): void => {
    // From a room of this server, over our own line.
    const heard = status as TableStatus
    this.#statuses.set(heard.number, heard)
    this.changed()
  }

  // -------------------------------------------------------------------------------------------- what is seen

  #tables(): TableStatus[] {
    return [...this.#statuses.values()].toSorted((a, b) => a.number - b.number)
  }
  #around(): number[] {
    return [...new Set([...this.#room.around(), ...this.#tables().flatMap(one => one.around)])].toSorted((a, b) => a - b)
  }
  seen(): ClassSeen {
    return {
      id: this.#id,
      desk: this.#desk,
      gathering: this.#room.table(),
      around: this.#around(),
      tables: this.#tables(),
      watch: this.#kept.watch,
      screenKey: this.#kept.screenKey,
    }
  }
  screen(): ScreenSeen {
    return screenOf(this.#id, this.#desk, this.#room.table(), this.#around(), this.#tables(), this.#kept.watch)
  }
  /** The game of the table at which a student sits; null before the class begins, and for who sits nowhere. */
  tableOf(person: number): string | null {
    const placed = this.#desk.places[person]
    return placed === undefined ? null : (this.#desk.tables[placed.table - 1] ?? null)
  }

  /** Shows what there is to the teacher and to projectors, and students the way to their tables. */
  changed(): void {
    if (this.#isShowing) return
    this.#isShowing = true
    this.#room.later(SHOW_AFTER, async () => {
      this.#isShowing = false
      const [seen, screen] = [this.seen(), this.screen()]
      for (const client of this.#room.clients()) {
        const person = client.auth?.person ?? null
        if (person === TEACHER) client.send(CLASS, seen)
        else if (person === null) client.send(SCREEN, screen)
        else {
          const game = this.tableOf(person)
          if (game !== null) client.send(MOVE, game)
        }
      }
    })
  }

  // -------------------------------------------------------------------------------------------- what is done

  /** Resolves when it is durable and the tables have been told; to why it is not done, else to null. */
  act(deed: ClassDeed): Promise<DeskRefusal | null> {
    return this.#inTurn(() => this.#act(deed))
  }
  /** A student answers a question or raises a hand. Resolves as `act`. */
  hear(person: number, says: StudentSays): Promise<DeskRefusal | null> {
    return this.#inTurn(async () => {
      if (!this.#students().includes(person)) return 'nobody-there'
      const after = says.is === 'hand' ? raising(this.#desk, person, says.up) : answering(this.#desk, person, says.id, says.option)
      if (typeof after === 'string') return after
      await this.#keep(after)
      await this.#needs.desks.count(this.#id, person, says.is)
      return null
    })
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => {})
    return done
  }

  async #act(deed: ClassDeed): Promise<DeskRefusal | null> {
    const before = this.#desk
    const after = atDesk(before, deed, this.#students(), now())
    if (typeof after === 'string') return after
    switch (deed.do) {
      case 'share-out':
        await this.#keep({ ...after, places: Object.fromEntries(shareOut(this.#students(), deed.tables, this.#offered())) })
        return null
      case 'begin':
        return this.#begin(after)
      case 'place':
        await this.#keep(after)
        await this.#move(deed.person, before.places[deed.person] ?? null, deed.at)
        return null
      case 'pause':
        await this.#keep(after)
        await this.#everywhere({ do: 'pause', paused: deed.paused })
        break
      case 'extend':
        for (let left = deed.seconds; left > 0; left -= 60) await this.#at(deed.table, game => this.#deed(game, { do: 'extend' }))
        return null
      case 'next-phase':
        await this.#at(deed.table, game => this.#call(game, 'closeNow'))
        return null
      case 'rewind':
        await this.#at(deed.table, game => this.#deed(game, { do: 'take-back' }))
        return null
      case 'bot':
        await this.#at(deed.table, game => this.#deed(game, { do: 'rest', seat: deed.seat, rests: deed.plays }))
        return null
      case 'nudge':
        await this.#at(deed.table, game => this.#call(game, 'nudge', deed.seat))
        return null
      case 'inject':
        await Promise.all(deed.tables.map(table => this.#at(table, game => this.#call(game, 'bring', deed.words))))
        return null
      case 'talk':
        await this.#everywhere({ do: 'talk', talk: deed.talk })
        await this.#room.reshape(table => ({ ...table, talk: deed.talk }))
        return null
      case 'finish':
        await this.#everywhere({ do: 'end' })
        return null
      default:
        await this.#keep(after)
    }
    await this.#post()
    return null
  }

  async #keep(desk: Desk): Promise<void> {
    this.#kept = { ...this.#kept, desk }
    await this.#needs.desks.keep(this.#id, this.#kept)
    this.changed()
  }

  /** Lays the notice before everybody, if it is another than before. */
  async #post(): Promise<void> {
    const notice = noticeOf(this.#desk, this.#id, 0, [])
    await this.#room.reshape(table => ({ ...table, notice }))
    await Promise.all(this.#desk.tables.map((game, i) => this.#call(game, 'post', noticeOf(this.#desk, this.#id, i + 1, []))))
  }

  #students(): number[] {
    return this.#room.table().people.flatMap(({ id }) => (id === TEACHER ? [] : [id]))
  }
  #offered(): readonly Seat[] {
    return scenarioNamed(this.#room.table().scenario)?.seats ?? SEATS
  }

  /** Opens the tables, all with the same deal. */
  async #begin(desk: Desk): Promise<DeskRefusal | null> {
    const lesson = this.#room.table()
    const places = Object.fromEntries(Object.entries(desk.places).filter(([id]) => personOf(lesson, Number(id)) !== null))
    const count = Math.max(0, ...Object.values(places).map(({ table }) => table))
    if (count === 0) return 'nobody-there'
    const { rounds, clock } = planNamed(desk.plan)
    const begins: Desk = { ...desk, places, stepAt: now(), tables: Array.from({ length: count }, () => '') }
    const { seed } = newSeed()
    const tables = Array.from({ length: count }, (_, i): NewTable => {
      const seats = new Map(Object.entries(places).flatMap(([id, at]) => (at.table === i + 1 ? [[Number(id), at.seat] as const] : [])))
      const gathering = gatherTeams(lesson, seats, { rounds, clock, notice: noticeOf(begins, this.#id, i + 1, []) })
      return { gathering, begins: begun(setupOf(gathering, newSeed(seed))) }
    })
    this.#kept = await this.#needs.desks.begin(this.#id, { ...this.#kept, desk: begins }, tables)
    await Promise.all(this.#desk.tables.map(game => this.#needs.rooms().open(game)))
    await this.look()
    await this.#post()
    return null
  }

  /** A student goes from one place to another; before the class begins nobody has to be told. */
  async #move(id: number, from: Placed | null, to: Placed | null): Promise<void> {
    const person = personOf(this.#room.table(), id)
    if (this.#desk.stepAt === null || person === null) return
    const [old, next] = [from, to].map(at => (at === null ? null : (this.#desk.tables[at.table - 1] ?? null)))
    if (old !== null && old !== undefined && old !== next) await this.#call(old, 'withdraw', id)
    if (next !== null && next !== undefined) await this.#enrol(person, to?.seat ?? null, next)
    this.changed()
  }

  async #enrol({ id, name }: Pick<Person, 'id' | 'name'>, seat: Seat | null, game: string): Promise<void> {
    await this.#needs.desks.admit(this.#id, id, game)
    await this.#call(game, 'enrol', { id, name }, seat)
  }

  /** Somebody has come: when the class has begun, to where they are needed most. */
  arrived(id: number): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#desk.stepAt === null || this.#desk.places[id] !== undefined) return
      const at = placeForLate(this.#desk.places, this.#desk.tables.length, this.#offered())
      await this.#keep({ ...this.#desk, places: { ...this.#desk.places, [id]: at } })
      await this.#move(id, null, at)
    })
  }

  /** What was done to somebody of the class is done at their table too. */
  async followed(deed: Deed): Promise<void> {
    if (deed.do !== 'rename' && deed.do !== 'remove' && deed.do !== 'mute') return
    const game = this.tableOf(deed.person)
    if (game !== null) await this.#deed(game, deed)
    if (deed.do === 'remove') {
      const { [deed.person]: _gone, ...places } = this.#desk.places
      await this.#keep({ ...this.#desk, places, hands: this.#desk.hands.filter(one => one !== deed.person) })
    }
  }

  /** Writes students down before they come, and gives each a code by which they do; or gives one who is there a new code. */
  async enrol(asked: { readonly names: readonly string[] } | { readonly person: number }): Promise<Enrolled[] | DeskRefusal> {
    const { code, people } = this.#room.table()
    if (code === null) return 'nobody-there'
    if ('person' in asked) {
      const person = personOf(this.#room.table(), asked.person)
      if (person === null || person.id === TEACHER) return 'nobody-there'
      const rejoin = newRejoin()
      await this.#needs.desks.addKey(this.#id, person.id, rejoinKey(code, rejoin), null)
      const game = this.tableOf(person.id)
      if (game !== null) await this.#needs.desks.admit(this.#id, person.id, game)
      return [{ person: person.id, name: person.name, rejoin }]
    }
    if (people.length - 1 + asked.names.length > MOST_STUDENTS) return 'too-many'
    const enrolled: Enrolled[] = []
    for (const name of asked.names) {
      const rejoin = newRejoin()
      const person = await this.#room.come(name, rejoinKey(code, rejoin), `class-${rejoin}`)
      if (typeof person === 'string') return 'too-many'
      enrolled.push({ person, name: personOf(this.#room.table(), person)?.name ?? name, rejoin })
    }
    return enrolled
  }

  /** Another key of the teacher's: to the class, and to its tables. */
  async invite(): Promise<string> {
    const key = newKey()
    await this.#needs.desks.addKey(this.#id, TEACHER, key, null)
    for (const game of this.#desk.tables) await this.#needs.desks.admit(this.#id, TEACHER, game)
    return key
  }

  /** What each student has done, how often. */
  async grades(): Promise<Grade[]> {
    const rows = await this.#needs.desks.counts(this.#id)
    return this.#students().map(person => {
      const n = (did: Did): number => rows.find(row => row.person === person && row.did === did)?.n ?? 0
      return { person, did: Object.fromEntries(DID.map(did => [did, n(did)])) as Record<Did, number> }
    })
  }

  // -------------------------------------------------------------------------------------------- tables

  async #call<N extends keyof TableCall>(
    game: string,
    verb: N,
    ...with_: Parameters<TableCall[N]>
  ): Promise<Awaited<ReturnType<TableCall[N]>>> {
    await this.#needs.rooms().open(game)
    return (await matchMaker.remoteRoomCall(game, 'ofClass', [verb, ...with_])) as Awaited<ReturnType<TableCall[N]>>
  }
  #deed(game: string, deed: Deed): Promise<void> {
    return this.#call(game, 'order', deed)
  }
  async #at(table: number, work: (game: string) => Promise<unknown>): Promise<void> {
    const games = table === 0 ? this.#desk.tables : this.#desk.tables.slice(table - 1, table)
    await Promise.all(games.map(work))
  }
  #everywhere(deed: Deed): Promise<void> {
    return this.#at(0, game => this.#deed(game, deed))
  }

  /** Deletes all tables of the class, before it is deleted itself. */
  async eraseTables(): Promise<void> {
    for (const game of this.#desk.tables) {
      await this.#call(game, 'vanish')
      await this.#needs.erase(game)
    }
  }
}

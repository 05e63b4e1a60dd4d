/**
 * One table and its game in memory. Everything that is taken is written down before it is answered, shown or acted on; the
 * journal's order is the order of admission. Knows no socket: a room shows what happens here.
 */
import { botAnswer, botOffers, type Bargain } from '#shared/bargain.ts'
import {
  act,
  enrolled,
  EXTENSION,
  gatheredAgain,
  inherited,
  joined,
  passedOn,
  personOf,
  playerAt,
  teamOf,
  withdrawn,
  type Person,
} from '#shared/gathering.ts'
import type { Consequence, Deed, Gathering, TableRefusal } from '#shared/gathering.ts'
import { turnOf, type Broken, type Closed, type Ended, type Entry, type Seated, type Sealed, type TakenBack } from '#shared/journal.ts'
import * as play from '#shared/match.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import type { TalkEntry, TalkRefused } from '#shared/talks.ts'
import { view } from '#shared/view.ts'
import { CLOSED, type Receipt } from '#shared/wire.ts'
import type { Archive } from './archive.ts'
import type { Dealt } from './deals.ts'
import { newReplay, type newSeed } from './keys.ts'
import { closeSeconds } from './metrics.ts'
import { PhaseClock, secondsOf, type Timer } from './phase-clock.ts'
import type { Register } from './register.ts'
import type { KeptTable } from './rows.ts'
import { setupOf } from './setups.ts'
import type { Thinkers } from './thinkers.ts'

/** What a sitting needs of the server. */
export interface SittingNeeds {
  readonly archive: Archive
  readonly register: Register
  readonly decide: play.Decide
  /** Decides for a bot that has to think. */
  readonly think: Thinkers['think']
  /** Stands in for a seat whose clock has run out (R15.9). */
  readonly deputise: play.Deputise | null
  /** How bots deal with persons. */
  readonly bargain: Bargain
  /** The luck of a new game. */
  readonly seed: typeof newSeed
  /** Deletes all there is of a game. */
  readonly erase: (game: string) => Promise<Receipt>
}

/** Who shows a sitting to its people. */
export interface Shows {
  /** Ids of the people who are here. */
  around(): readonly number[]
  /** A phase has closed, or the game has ended: what was told, and the state after it, both at once. */
  closed(entry: Closed | Ended): void
  /** The phase that closed last is open again. */
  takenBack(): void
  /** Other people than before sit on this seat, or none. The game may just have begun. */
  seated(seat: Seat): void
  /** Perhaps there are other offers than before. */
  offered(): void
  /** This person is no longer of the table; `code` tells the page why. */
  dismissed(person: number, code: number): void
  /** Does work of the sitting's own; what it throws is a fault of the room. */
  guard(doing: string, work: () => Promise<void>): void
}

/** Why a deed or an input is not taken. */
export class NotTaken extends Error {
  readonly why: play.Refused['refused'] | TalkRefused['refused'] | 'not-begun' | 'not-over' | 'table'
  readonly refused: play.Refused | TalkRefused | TableRefusal | null
  constructor(why: NotTaken['why'], refused: NotTaken['refused'] = null) {
    super(why)
    this.why = why
    this.refused = refused
  }
}

/** Somebody at the table, who has just come or had come before. */
export interface Came {
  readonly person: number
  readonly isNew: boolean
}

/** Seats whose hand is another since, and seats whose sheet is sealed no more. */
export interface Changed {
  readonly hands: readonly Seat[]
  readonly unsealed: readonly Seat[]
}

export class Sitting {
  readonly id: string
  readonly #needs: SittingNeeds
  readonly #shows: Shows
  readonly #clock: PhaseClock
  #gathering: Gathering
  /** null in the lobby. */
  #match: play.Match | null = null
  /** Number of the next entry. */
  #next = 0
  /** The last write; when it is durable, all before it are. */
  #last: Promise<void> = Promise.resolve()
  #rematch: Promise<string> | null = null
  /** Who is about to come, by key. */
  readonly #coming = new Map<string, Promise<Came | TableRefusal>>()
  /** Bots that are thinking, by seat: each at one view at a time. */
  readonly #thinking = new Map<Seat, Promise<void>>()

  private constructor(id: string, gathering: Gathering, needs: SittingNeeds, shows: Shows, timer: Timer) {
    this.id = id
    this.#gathering = gathering
    this.#needs = needs
    this.#shows = shows
    this.#clock = new PhaseClock(timer, () => shows.guard('close', () => this.#closeThought()))
  }

  /** A table as it was written down. Throws DamagedJournal or OtherVersion if its journal cannot be gone on with. */
  static async open(id: string, needs: SittingNeeds, shows: Shows, timer: Timer): Promise<Sitting> {
    needs.archive.renew(id)
    const { entries, next } = await needs.archive.read(id)
    const { gathering, deadline } = await needs.register.tableOf(id)
    const sitting = new Sitting(id, gathering, needs, shows, timer)
    sitting.#next = next
    if (entries.length > 0) sitting.#match = play.restore(entries)
    if (gathering.stage === 'playing' && gathering.held === null) {
      if (deadline > 0) sitting.#clock.resume(deadline)
      else sitting.#clock.start(sitting.#seconds())
    }
    return sitting
  }

  /** Bots decide as the phase opens; a table that is ready closes it. To be called once, when the room can show it. */
  begin(): void {
    if (this.#gathering.stage === 'playing') this.#openPhase()
  }

  get gathering(): Gathering {
    return this.#gathering
  }
  get hasBegun(): boolean {
    return this.#match !== null
  }
  /** The game. Throws NotTaken in the lobby. */
  get match(): play.Match {
    if (this.#match === null) throw new NotTaken('not-begun')
    return this.#match
  }
  /** Seconds since 1970; 0 while no clock runs. */
  get deadline(): number {
    return this.#clock.deadline
  }
  /** Number of the entries that are written. */
  get entries(): number {
    return this.#next
  }
  seatOf(person: number | null): Seat | null {
    return personOf(this.#gathering, person)?.seat ?? null
  }

  /** Resolves when all that was taken until now is durable. */
  async settled(): Promise<void> {
    for (let seen: Promise<void> | null = null; seen !== this.#last;) {
      seen = this.#last
      await seen
    }
  }

  // -------------------------------------------------------------------------------------------- the game

  async draft(seat: Seat, turn: number, orders: readonly Order[]): Promise<void> {
    const entry = taken(play.drafting(this.match, seat, turn, orders))
    play.admit(this.match, entry)
    await this.#keep(this.#needs.archive.keepDraft(this.id, this.#next, entry))
  }

  /** Whether this input was taken before. Answers at once: of two that arrive together the second has to find the first. */
  knows(seat: Seat, id: string): boolean {
    return this.match.admitted.has(`${seat}/${id}`)
  }

  seal(seat: Seat, turn: number, id: string, orders: readonly Order[]): Promise<void> {
    return this.#take(taken(play.sealing(this.match, seat, turn, id, orders)))
  }

  break(seat: Seat, turn: number, id: string): Promise<void> {
    return this.#take(taken(play.breaking(this.match, seat, turn, id)))
  }

  /** Takes a seal or its breaking; closes the phase if it was the last. */
  async #take(entry: Sealed | Broken): Promise<void> {
    const written = this.#write(entry)
    this.#closeWhenReady()
    await written
  }

  /** Takes what a seat does about deals, with what a bot says to it; resolves to whom it has changed when all is durable. */
  async deal(seat: Seat, { verb }: Dealt): Promise<Changed> {
    const { hands } = this.match.state
    const sealed = SEATS.filter(one => this.#isSealed(one))
    const entry = taken(verb(this.match, seat))
    const written = [this.#write(entry)]
    const answer = entry.kind === 'offered' ? botAnswer(this.match, entry.offer.id, this.#needs.bargain) : null
    if (answer !== null) written.push(this.#write(answer))
    const changed = {
      hands: SEATS.filter(one => hands[one] !== this.match.state.hands[one]),
      unsealed: sealed.filter(one => !this.#isSealed(one)),
    }
    await Promise.all(written)
    return changed
  }
  #isSealed(seat: Seat): boolean {
    return (this.match.desks.get(seat)?.sealed ?? null) !== null
  }

  /** Bots put their terms before persons; nobody waits for that. */
  #offerForBots(): void {
    for (const entry of botOffers(this.match, this.#needs.bargain)) this.#shows.guard('offer', () => this.#write(entry))
  }

  /** A fault of ours, written behind whatever is there. */
  fault(doing: string, error: string): Promise<void> {
    const turn = this.#match === null ? 0 : turnOf(this.#match.state.open)
    return this.#keep(this.#needs.archive.appendFault(this.id, { kind: 'failed', turn, doing, error }))
  }

  /** Admits an entry and writes it down, with the table if that changes too; resolves when it is durable. */
  #write(entry: Sealed | Broken | Seated | Closed | Ended | TakenBack | TalkEntry, table?: KeptTable): Promise<void> {
    play.admit(this.match, entry)
    return this.#keep(this.#needs.archive.append(this.id, this.#next++, entry, table))
  }

  #keep(written: Promise<void>): Promise<void> {
    this.#last = written.catch(() => {})
    return written
  }

  #openPhase(): void {
    this.#letDecide()
    this.#offerForBots()
    this.#shows.offered()
    this.#closeWhenReady()
  }

  /** Bots that need no time decide; those that do begin to think. */
  #letDecide(): void {
    play.decideBots(this.match, this.#needs.decide)
    for (const { seat, level } of play.undecided(this.match)) {
      if (this.#thinking.has(seat)) continue
      const thought = this.#think(seat, level).finally(() => this.#thinking.delete(seat))
      this.#thinking.set(seat, thought)
      this.#shows.guard('think', async () => {
        await thought
        this.#letDecide()
        this.#closeWhenReady()
      })
    }
  }

  /** What is decided counts if the seat is still this bot's and sees what it saw; else whoever plays it decides anew. */
  async #think(seat: Seat, level: string): Promise<void> {
    const v = view(this.match.state, seat)
    const choice = await this.#needs.think({ level, v, seed: this.match.setup.seed })
    const now = view(this.match.state, seat)
    const isOpen = play.undecided(this.match).some(one => one.seat === seat && one.level === level)
    if (isOpen && turnOf(now.open) === turnOf(v.open) && now.hand === v.hand) play.choose(this.match, seat, choice)
  }

  #closeWhenReady(): void {
    if (this.#gathering.held !== null || this.#gathering.stage !== 'playing' || !play.isReady(this.match)) return
    this.#letDecide()
    if (this.#thinking.size > 0) return
    this.#shows.guard('close', () => this.#close())
  }

  /** The time is up: what bots are thinking about is waited for. */
  async #closeThought(): Promise<void> {
    const turn = turnOf(this.match.state.open)
    for (this.#letDecide(); this.#thinking.size > 0; this.#letDecide()) {
      await Promise.all(this.#thinking.values())
      if (this.#gathering.stage !== 'playing' || turnOf(this.match.state.open) !== turn) return
    }
    await this.#close()
  }

  async #close(): Promise<void> {
    const measured = closeSeconds.startTimer()
    const entry = play.closing(this.match, this.#needs.decide, this.#needs.deputise)
    await this.#turnPage(entry, entry.state.open.phase === 'over')
    measured()
    if (this.#gathering.stage === 'playing') this.#openPhase()
  }

  async #turnPage(entry: Closed | Ended, isOver: boolean): Promise<void> {
    if (isOver) this.#gathering = { ...this.#gathering, stage: 'over', held: null, replay: newReplay() }
    this.#clock.start(secondsOf(this.#gathering, entry.state.open.phase))
    await this.#write(entry, this.#table())
    this.#shows.closed(entry)
  }

  async #takeBack(entry: TakenBack): Promise<void> {
    this.#clock.start(this.#gathering.held === null ? this.#seconds() : null)
    await this.#write(entry, this.#table())
    this.#shows.takenBack()
    this.#openPhase()
  }

  #seconds(): number | null {
    return secondsOf(this.#gathering, this.match.state.open.phase)
  }

  // -------------------------------------------------------------------------------------------- the table

  /** Does something to the table for one of its people; resolves when it is durable. Throws NotTaken. */
  async act(person: number, deed: Deed): Promise<void> {
    const before = this.#gathering
    const outcome = act(before, person, deed, this.#shows.around())
    if (typeof outcome === 'string') throw new NotTaken('table', outcome)
    const back = outcome.follows.includes('take-back') ? (play.takingBack(this.match) ?? nothingClosed()) : null
    this.#gathering = outcome.gathering
    if (back !== null) await this.#takeBack(back)
    else if (outcome.follows.includes('start')) await this.#start()
    else if (outcome.follows.includes('end')) await this.#turnPage(play.ending(this.match), true)
    else {
      for (const what of outcome.follows) this.#change(what)
      await this.#keepTable(before)
    }
    const gone = deed.do === 'remove' ? deed.person : deed.do === 'leave' ? person : null
    if (gone !== null && personOf(before, gone) !== null) {
      await this.#keep(this.#needs.register.dismiss(this.id, gone, deed.do === 'remove'))
      this.#shows.dismissed(gone, CLOSED.removed)
    }
    if (this.#match !== null) this.#closeWhenReady()
  }

  /** Writes the table as it is now; in a running game, with the seat that has another player since. */
  async #keepTable(before: Gathering): Promise<void> {
    const seats = SEATS.filter(one => heldBy(before, one) !== heldBy(this.#gathering, one))
    if (seats.length === 0 || this.#gathering.stage !== 'playing') return this.#keepGathering()
    for (const seat of seats) await this.#keepPlayer(seat)
    this.#letDecide()
    for (const seat of seats) this.#shows.seated(seat)
    this.#offerForBots()
    this.#shows.offered()
  }

  /** Writes who plays a seat now: a bot, or people. */
  async #keepPlayer(seat: Seat): Promise<void> {
    const bot = { bot: this.#gathering.levels[seat] ?? this.#gathering.level }
    const entry = play.seating(this.match, seat, playerAt(this.#gathering, seat) === null ? bot : 'person')
    await (entry === 'known' ? this.#keepGathering() : this.#write(entry, this.#table()))
  }

  /** Changes the table as its class wants it; resolves when it is durable. */
  async reshape(change: (table: Gathering) => Gathering): Promise<void> {
    const before = this.#gathering
    this.#gathering = change(before)
    await this.#keepTable(before)
    if (this.#match !== null) this.#closeWhenReady()
  }

  /** A student of the class comes to this table, or to another seat here. */
  enrol(person: Pick<Person, 'id' | 'name'>, seat: Seat | null): Promise<void> {
    return this.reshape(table => enrolled(table, person, seat))
  }
  /** A student has a place at another table now, and the key leads nowhere here any more. */
  async withdraw(person: number): Promise<void> {
    await this.reshape(table => withdrawn(table, person))
    await this.#keep(this.#needs.register.dismiss(this.id, person, false))
    this.#shows.dismissed(person, CLOSED.reseated)
  }

  /** Speakers who have been away for a while lose the office to somebody of their team who is here. */
  passOn(): Promise<void> {
    return this.reshape(table => passedOn(table, this.#shows.around()))
  }

  /** Closes the open phase now, with the drafts as they are. */
  async closeNow(): Promise<void> {
    if (this.#gathering.stage === 'playing') await this.#closeThought()
  }

  #keepGathering(): Promise<void> {
    return this.#keep(this.#needs.register.keep(this.id, this.#table()))
  }

  /** The lobby is over: the game of those who sit begins. */
  async #start(): Promise<void> {
    const entry = play.begun(setupOf(this.#gathering, this.#needs.seed()))
    this.#match = play.open(entry)
    this.#clock.start(this.#seconds())
    await this.#keep(this.#needs.archive.append(this.id, this.#next++, entry, this.#table()))
    for (const seat of SEATS) if (playerAt(this.#gathering, seat) !== null) this.#shows.seated(seat)
    this.#openPhase()
  }

  /** What only the clock can do. */
  #change(what: Consequence): void {
    const { held, clock } = this.#gathering
    if (what === 'pause') this.#gathering = { ...this.#gathering, held: this.#clock.hold() }
    if (what === 'resume') {
      this.#gathering = { ...this.#gathering, held: null }
      this.#clock.start(clock === null ? null : held)
    }
    if (what === 'extend') {
      if (held === null) this.#clock.extend(EXTENSION)
      else this.#gathering = { ...this.#gathering, held: held + EXTENSION }
    }
  }

  /** Somebody comes to the table by a key of their own drawing; the same key again is the same person. Resolves to who, or to why not. */
  come(name: string, key: string, device: string): Promise<Came | TableRefusal> {
    const coming = this.#coming.get(key) ?? this.#admit(name, key, device).finally(() => this.#coming.delete(key))
    this.#coming.set(key, coming)
    return coming
  }

  async #admit(name: string, key: string, device: string): Promise<Came | TableRefusal> {
    const { register } = this.#needs
    const before = await register.admitted(this.id, key)
    if (before?.isRemoved === true || (await register.isRemoved(this.id, device))) return 'removed'
    if (before !== null) return before.person === null ? 'table-locked' : { person: before.person, isNew: false }
    const after = joined(this.#gathering, name)
    if (typeof after === 'string') return after
    this.#gathering = after
    await this.#keep(register.admit(this.id, { key, person: after.came, device }, this.#table()))
    return { person: after.came, isNew: true }
  }

  /** The game of the rematch: opened once, whoever asks first. Throws NotTaken before this one is over. */
  async rematch(): Promise<string> {
    const { stage, next } = this.#gathering
    if (stage !== 'over') throw new NotTaken('not-over')
    if (next !== null) return next
    this.#rematch ??= this.#openRematch()
    return this.#rematch
  }

  async #openRematch(): Promise<string> {
    const next = await this.#needs.register.again(this.id, gatheredAgain(this.#gathering))
    this.#gathering = { ...this.#gathering, next }
    await this.#keepGathering()
    return next
  }

  /** Deletes the game for its host, who may do so while nobody plays it. From then on nothing is to be asked of this. */
  async erase(person: number): Promise<Receipt> {
    if (person !== this.#gathering.host) throw new NotTaken('table', 'not-host')
    if (this.#gathering.stage === 'playing') throw new NotTaken('not-over')
    this.#clock.start(null)
    await this.settled()
    return this.#needs.erase(this.id)
  }

  /** The host has been away for a while: somebody who is here takes over. */
  async inherit(): Promise<void> {
    const around = this.#shows.around()
    const { host, stage } = this.#gathering
    if (stage === 'over' || around.includes(host) || around.length === 0) return
    this.#gathering = inherited(this.#gathering, around)
    await this.#keepGathering()
  }

  #table(): KeptTable {
    return { gathering: this.#gathering, deadline: this.#clock.deadline }
  }
}

function nothingClosed(): never {
  throw new NotTaken('table', 'nothing-closed')
}

/** Tells apart who holds a seat, and whether a bot plays it for them. */
const heldBy = (table: Gathering, seat: Seat): string =>
  `${playerAt(table, seat)?.id ?? ''} ${teamOf(table, seat)
    .map(one => one.id)
    .join(',')}`

function taken<E extends Entry>(entry: E | play.Refused | TalkRefused | play.Known): E {
  if (entry === 'known') throw new Error('a known input reached the journal')
  if (!('refused' in entry)) return entry
  throw new NotTaken(entry.refused, entry)
}

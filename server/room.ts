/**
 * A game's room: seats, devices and the clock around a match. It decides no rule. An input is admitted in the order of its
 * coming; nobody is answered or shown anything of it before it is durable. A throw of ours is journaled, answered as an error
 * and stops this room only; what it has in memory is then not looked at again.
 */
import { setImmediate as afterOthers } from 'node:timers/promises'
import { getMessageBytes, matchMaker, Protocol, Room, ServerError, type Client, type MessageContext, type Serializer } from '@colyseus/core'
import type { StateView } from '@colyseus/schema'
import type { DeskRefusal } from '#shared/classroom/desk.ts'
import { cutFor } from '#shared/events.ts'
import { isChapter, OtherVersion, turnOf, turnTold, type Closed, type Ended } from '#shared/journal.ts'
import type { Seat } from '#shared/names.ts'
import { isWellFormed } from '#shared/objections.ts'
import type { Order } from '#shared/phases.ts'
import { offersOf } from '#shared/talks.ts'
import { view } from '#shared/view.ts'
import * as wire from '#shared/wire.ts'
import { maySeal, type Gathering, type TableRefusal } from '#shared/gathering.ts'
import { awaitsHost, type HeardLine } from '#shared/speech.ts'
import { newBucket, type Bucket } from './bucket.ts'
import { ClassDesk, type DeskNeeds, type StudentSays } from './class-desk.ts'
import { readAnswer, readClassDeed, readEnrol, readHand } from './classes.ts'
import { readDealing, type Dealing } from './deals.ts'
import { readDeed } from './deeds.ts'
import { hashKey } from './keys.ts'
import { GameMoved } from './leases.ts'
import { describe, log } from './log.ts'
import { hideHand, newRoomSchema, project, projectPaused, projectTable, showHand, viewFor, type RoomSchema } from './projection.ts'
import type { TableSummary } from './operator-page.ts'
import type { Lines } from './lines.ts'
import type { Place } from './register.ts'
import { reject, Rejected, rejectionOf } from './rejected.ts'
import { NotTaken, Sitting, type Shows, type SittingNeeds } from './sitting.ts'
import { nameFor, Talk, type Ears } from './talk.ts'
import { NotWritten } from './writer.ts'
import { TeamTable, type TableCall, type TableRoom } from './team-table.ts'
import { ownSheets, shortClosing, tableOf } from './telling.ts'

/** What a room needs of the server. */
export interface RoomNeeds extends SittingNeeds, DeskNeeds {
  /** Milliseconds without anybody here after which a room is put away; it comes back when somebody asks for it. */
  readonly idleAfter: number
  readonly lines: Lines
  /** Milliseconds a host may be away before somebody else is host. */
  readonly hostAway: number
  /** Milliseconds after which the speaker of a team who is away loses the office. */
  readonly speakerAway: number
  /** Messages of one client in a second above which it is dropped. */
  readonly messagesPerSecond: number
}

/** Who a client is; the hash of its key tells two tabs of one person. */
interface Pass extends Place {
  readonly key: string
  /** Id of the page; null for programs that have none. */
  readonly tab: string | null
  /** Nobody asked for it to come in again. */
  readonly back: boolean
  /** The seat whose view a teacher has asked to see; null for everybody else. */
  readonly as: Seat | null
}
/** How much a client may still send, and which offers it was told last. */
interface Allowance {
  readonly drafts: Bucket
  readonly deeds: Bucket
  readonly seals: Bucket
  offers: string
}
type SeatClient = Client<{ auth: Pass; userData: Allowance }>

/** The answer to what the desk has done, or has not. */
function done(refused: DeskRefusal | null): number {
  if (refused !== null) throw new Rejected({ code: 'class', reason: refused })
  return 1
}

/** Clients that watch by a key of no person. */
const WATCHERS = 60
/** Code of a room that cannot be opened because its game is of another version. */
export const OTHER_VERSION = 409
/** What one person may do to the table: so much at once, then so much a second. */
const DEEDS = [30, 3] as const
/** Seals and their breaking, likewise: each is a line of the journal. */
const SEALS = [60, 3] as const
/** Until an answer is on its way, in milliseconds. */
const AFTER_ANSWER = 250
/** How exact a room's clock is, in milliseconds: each room costs a tick, also one whose game is over. */
const TICK_MS = 250
/** Milliseconds after which a room is opened anew of which something could not be written. */
const ANEW_AFTER = 3000
/** How often a room looks whether anybody is here, in milliseconds at most. */
const IDLE_CHECK_MS = 30_000

type Work<N extends wire.RequestName> = (client: SeatClient, message: unknown) => Promise<wire.Answers[N]>

/** The class of a server's rooms. */
export function gameRoom({ idleAfter, hostAway, speakerAway, messagesPerSecond, ...needs }: RoomNeeds) {
  const { archive, register, lines } = needs
  return class GameRoom extends Room<{ state: RoomSchema; client: SeatClient }> implements Shows, Ears {
    override state = newRoomSchema()
    override autoDispose = false
    // State is sent when a phase has closed, in one batch, and not by the clock.
    override patchRate = null
    override maxClients = 200
    override maxMessagesPerSecond = messagesPerSecond
    override seatReservationTimeout = 10

    #patches: Serializer<RoomSchema> | null = null
    #opened: Sitting | null = null
    #heard: Talk | null = null
    /** The teacher's desk, in the room of a class. */
    #desk: ClassDesk | null = null
    /** At a table of a class. */
    #team: TeamTable | null = null
    #paused = false
    #lastSeen = Date.now()
    #lastError: string | null = null
    /** When the server ends, in milliseconds since 1970; null while nobody has said so. */
    #stopsAt: number | null = null
    /** Until the seals that have just become durable are shown. */
    #together: Promise<void> | null = null
    /** What all who watch by a key of no person may decode. */
    #watching: StateView | undefined

    override messages = {
      draft: this.#serve('draft', (client, message) => this.#draft(client, message)),
      seal: this.#serve('seal', (client, message) => this.#seal(client, message)),
      break: this.#serve('break', (client, message) => this.#break(client, message)),
      offer: this.#serve('offer', (client, message) => this.#deal(client, 'offer', message)),
      sign: this.#serve('sign', (client, message) => this.#deal(client, 'sign', message)),
      decline: this.#serve('decline', (client, message) => this.#deal(client, 'decline', message)),
      withdraw: this.#serve('withdraw', (client, message) => this.#deal(client, 'withdraw', message)),
      disclose: this.#serve('disclose', (client, message) => this.#deal(client, 'disclose', message)),
      show: this.#serve('show', (client, message) => this.#deal(client, 'show', message)),
      log: this.#serve('log', (client, message) => this.#log(client, message)),
      sheets: this.#serve('sheets', (client, message) => this.#sheets(client, message)),
      debrief: this.#serve('debrief', () => this.#debrief()),
      deed: this.#serve('deed', (client, message) => this.#act(client, message)),
      rematch: this.#serve('rematch', client => this.#rematch(client)),
      say: this.#serve('say', (client, message) => {
        this.#team?.did(this.#passOf(client).person, 'say')
        return this.#talk.say(this.#passOf(client).person, message)
      }),
      judge: this.#serve('judge', (client, message) => this.#talk.judge(this.#personOf(client), message)),
      report: this.#serve('report', (client, message) => this.#talk.report(this.#personOf(client), message)),
      erase: this.#serve('erase', client => this.#erase(client)),
      class: this.#serve('class', (client, message) => this.#teach(client, message)),
      enrol: this.#serve('enrol', (client, message) => this.#enrol(client, message)),
      invite: this.#serve('invite', client => this.#deskOfTeacher(client).invite()),
      grades: this.#serve('grades', client => this.#deskOfTeacher(client).grades()),
      answer: this.#serve('answer', (client, message) => this.#answer(client, message)),
      hand: this.#serve('hand', (client, message) => this.#raise(client, message)),
    }

    /** Kept, so that a patch can go to some clients alone, and mended: what a client is sent whole is not new in its next patch. */
    override setSerializer(serializer: Serializer<RoomSchema>): void {
      const whole = serializer.getFullState.bind(serializer)
      serializer.getFullState = (client, timing) => {
        const bytes = whole(client, timing)
        // Colyseus would add the hand once more, and a row that has changed since would stand beside the old one
        client?.view?.changes.clear()
        return bytes
      }
      this.#patches = serializer
      super.setSerializer(serializer)
    }

    /** Only who holds a key of a game gets as far as a room. */
    static override async onAuth(_token: string, options: unknown): Promise<Pass> {
      const asked = wire.readJoin(options)
      if (asked === null) throw new ServerError(400, 'a key is needed')
      if (asked.protocol !== wire.PROTOCOL) throw new ServerError(426, 'outdated')
      const place = await register.placeOf(asked.key, asked.game)
      if (place === null) throw new ServerError(401, 'no such key')
      const as = asked.as ?? null
      // To look over a seat's shoulder is no second tab of the desk
      return { ...place, key: `${hashKey(asked.key)} ${as ?? ''}`, tab: asked.tab ?? null, back: asked.back === true, as }
    }

    override async onCreate({ game }: { game: string }): Promise<void> {
      this.roomId = game
      // Colyseus' own clock would tick sixty times a second.
      this.setTimestep(() => {}, TICK_MS)
      this.patchRate = null
      this.#opened = await Sitting.open(game, needs, this, (work, wait) => this.clock.setTimeout(work, wait)).catch((error: unknown) => {
        throw error instanceof OtherVersion ? new ServerError(OTHER_VERSION, error.message) : error
      })
      this.#heard = await Talk.open(game, lines, this)
      await this.#beOfClass()
      if (this.#sitting.hasBegun) project(this.state, this.#sitting.match.state)
      this.#sendTable()
      this.clock.setInterval(() => this.guard('idle', () => this.#leaveIfIdle()), Math.min(IDLE_CHECK_MS, idleAfter))
      this.#sitting.begin()
      log('info', 'room-opened', { game, entries: this.#sitting.entries })
    }

    override async onJoin(client: SeatClient): Promise<void> {
      // Nobody is shown what is not durable yet.
      await this.#sitting.settled()
      const { game, person } = this.#passOf(client)
      if (game !== this.roomId) throw new ServerError(403, 'the key is of another game')
      if (person === null) {
        const watching = this.clients.filter(one => one !== client && one.auth?.person === null).length
        if (watching >= WATCHERS) throw new ServerError(429, 'too many devices')
      } else this.#replace(client)
      if (this.#passOf(client).as !== null && !this.#mayLook(person)) throw new ServerError(403, 'only a teacher looks at a seat')
      const seat = this.#sitting.hasBegun ? this.#seenFrom(client) : null
      client.view = person === null ? (this.#watching ??= viewFor(this.state, null)) : viewFor(this.state, seat)
      client.userData = {
        drafts: newBucket(2 * wire.DRAFTS_PER_SECOND, wire.DRAFTS_PER_SECOND),
        deeds: newBucket(...DEEDS),
        seals: newBucket(...SEALS),
        offers: '',
      }
      if (seat !== null && !this.#paused) client.send(wire.DESK, this.#deskOf(seat))
      if (this.#sitting.gathering.kind !== 'solo') client.send(wire.TALK, [1, ...this.#talk.told(person)] satisfies wire.ShortTalk)
      if (this.#stopsAt !== null) client.send(wire.STOPPING, Math.max(0, Math.ceil((this.#stopsAt - Date.now()) / 1000)))
      this.offered()
      await this.#showTable()
      this.#desk?.changed()
      this.guard('touch', () => register.touch(this.roomId))
    }

    /** One page holds a key: the one that was opened last, and not one that only woke up. */
    #replace(client: SeatClient): void {
      const { key, tab, back } = this.#passOf(client)
      const others = this.clients.filter(one => one !== client && one.auth?.key === key)
      if (back && others.some(one => one.auth?.tab !== tab)) throw new ServerError(wire.CLOSED.replaced, 'replaced')
      for (const one of others) one.leave(wire.CLOSED.replaced)
    }

    override onLeave(client: SeatClient): void {
      if (client.view !== this.#watching) client.view?.dispose()
      this.#lastSeen = Date.now()
      this.guard('leave', () => this.#showTable())
      this.#team?.left(client.auth?.person ?? null, speakerAway)
      if (client.auth?.person !== this.#opened?.gathering.host) return
      this.clock.setTimeout(() => this.guard('inherit', () => this.#inherit()), hostAway)
    }

    /** The server ends in so many seconds: who is here should hear of it before. */
    announceStop(seconds: number): void {
      this.#stopsAt = Date.now() + seconds * 1000
      this.broadcast(wire.STOPPING, seconds)
    }

    override onBeforeShutdown(): void {
      void this.disconnect(wire.CLOSED.stopping)
    }

    override async onDispose(): Promise<void> {
      // What was taken before the end is still written down.
      await this.#opened?.settled()
      this.#desk?.close()
      log('info', 'room-closed', { game: this.roomId })
    }

    /** The table and its game. Throws before it is opened, when nobody can have joined. */
    get #sitting(): Sitting {
      if (this.#opened === null) throw new Error('a room without its table')
      return this.#opened
    }

    get #talk(): Talk {
      if (this.#heard === null) throw new Error('a room without its talk')
      return this.#heard
    }

    // ------------------------------------------------------------------------------------------ requests

    /** Answers requests of one name, whatever happens in them. */
    #serve<N extends wire.RequestName>(name: N, work: Work<N>) {
      return async (client: SeatClient, message: unknown, ctx: MessageContext): Promise<unknown> => {
        try {
          if (this.#paused) reject('paused')
          return await work(client, message)
        } catch (error) {
          if (error instanceof Rejected) return ctx.reject(error.rejection)
          if (error instanceof NotTaken) return ctx.reject(rejectionOf(error))
          await this.#fail(name, error)
          // Nobody knows here whether it was done: whoever asked comes back and asks again.
          if (error instanceof GameMoved) return new Promise(() => {})
          return ctx.reject({ code: 'fault' } satisfies wire.Rejection)
        }
      }
    }

    async #draft(client: SeatClient, message: unknown): Promise<number> {
      const { turn, orders } = wire.readDraft(message) ?? reject('bad-message')
      const seat = this.#seatOf(client)
      if (!this.#allowanceOf(client).drafts.take(Date.now())) reject('too-fast')
      const written = this.#sitting.draft(seat, turn, this.#wellFormed(seat, orders))
      const sheet = this.#deskOf(seat)
      await written
      this.#team?.did(this.#passOf(client).person, 'draft')
      this.#tellDesk(seat, sheet, client)
      return turn
    }

    async #seal(client: SeatClient, message: unknown): Promise<number> {
      const { turn, id, orders } = wire.readSeal(message) ?? reject('bad-message')
      const seat = this.#seatOf(client)
      if (this.#sitting.knows(seat, id)) return this.#durable(turn)
      // Before its orders are looked at: they may be of a phase that is gone.
      if (turn !== turnOf(this.#sitting.match.state.open)) reject('late')
      return this.#taken(client, seat, turn, () => this.#sitting.seal(seat, turn, id, this.#wellFormed(seat, orders)))
    }

    async #break(client: SeatClient, message: unknown): Promise<number> {
      const { turn, id } = wire.readBreak(message) ?? reject('bad-message')
      const seat = this.#seatOf(client)
      if (this.#sitting.knows(seat, id)) return this.#durable(turn)
      return this.#taken(client, seat, turn, () => this.#sitting.break(seat, turn, id))
    }

    /** Answers what was taken before, when it is durable. */
    async #durable(turn: number): Promise<number> {
      await this.#sitting.settled()
      return turn
    }

    /** A seal or its breaking: shown to the seat's other devices and to the table when it is durable. */
    async #taken(client: SeatClient, seat: Seat, turn: number, take: () => Promise<void>): Promise<number> {
      if (!maySeal(this.#sitting.gathering, this.#passOf(client).person, seat)) reject('not-speaker')
      if (!this.#allowanceOf(client).seals.take(Date.now())) reject('too-fast')
      const written = take()
      const sheet = this.#deskOf(seat)
      await written
      this.#team?.did(this.#passOf(client).person, 'seal')
      this.#tellDesk(seat, sheet, client)
      // When the phase has closed with it, the table is shown with the new phase.
      if (turn === turnOf(this.#sitting.match.state.open)) await this.#showTogether()
      return turn
    }

    /** A deed about deals: the hands and offers it has changed are shown to those who hold them, and nobody hears of it else. */
    async #deal(client: SeatClient, name: Dealing, message: unknown): Promise<number> {
      const asked = readDealing(name, message) ?? reject('bad-message')
      const { turn, id } = asked
      const seat = this.#seatOf(client)
      if (this.#sitting.knows(seat, id)) return this.#durable(turn)
      if (!maySeal(this.#sitting.gathering, this.#passOf(client).person, seat)) reject('not-speaker')
      if (!this.#allowanceOf(client).deeds.take(Date.now())) reject('too-fast')
      this.#team?.did(this.#passOf(client).person, 'deal')
      const { hands, unsealed } = await this.#sitting.deal(seat, asked)
      await this.#sitting.settled()
      // When the phase has closed since, everything has been shown with the new one.
      if (turn !== turnOf(this.#sitting.match.state.open) || this.#paused) return turn
      this.#showHands(hands)
      this.offered()
      for (const one of unsealed) this.#tellDesk(one, this.#deskOf(one), null)
      if (unsealed.length > 0) this.#sendTable()
      return turn
    }

    async #log(client: SeatClient, message: unknown): Promise<wire.ShortClosing[]> {
      const from = wire.readLogFrom(message) ?? reject('bad-message')
      const seat = this.#seenFrom(client)
      const entries = await archive.closings(this.roomId, from)
      return entries.filter(isChapter).map(entry => shortClosing(turnTold(entry), cutFor(entry.told, seat)))
    }

    async #sheets(client: SeatClient, message: unknown): Promise<wire.ShortSheet[]> {
      const from = wire.readLogFrom(message) ?? reject('bad-message')
      return ownSheets(await archive.sittings(this.roomId, from), this.#seenFrom(client) ?? reject('spectator'))
    }

    async #debrief(): Promise<wire.Debrief> {
      const { setup, state } = this.#sitting.match
      if (state.open.phase !== 'over') reject('not-over')
      const entries = await archive.closings(this.roomId, 0)
      return { setup, state, turns: entries.filter(isChapter).map(wire.shortenChapter) }
    }

    async #act(client: SeatClient, message: unknown): Promise<number> {
      const deed = readDeed(message) ?? reject('bad-message')
      const person = this.#personOf(client)
      // A name that waits for the host: until then the last one holds.
      if (deed.do === 'name' && (await this.#talk.holdsName(person, deed.name))) return 1
      await this.#sitting.act(person, deed)
      await this.#showTable()
      await this.#desk?.followed(deed)
      return 1
    }

    async #rematch(client: SeatClient): Promise<string> {
      if (this.#passOf(client).person === null) reject('spectator')
      const game = await this.#sitting.rematch()
      await this.#showTable()
      return game
    }

    /** Nothing is left of the game: who asked is answered, then everybody is sent away. */
    async #erase(client: SeatClient): Promise<wire.Receipt> {
      const person = this.#passOf(client).person ?? reject('spectator')
      if (person === this.#sitting.gathering.host) await this.#desk?.eraseTables()
      const receipt = await this.#sitting.erase(person)
      this.#paused = true
      this.clock.setTimeout(() => void this.disconnect(wire.CLOSED.deleted), AFTER_ANSWER)
      return receipt
    }

    // ------------------------------------------------------------------------------------------ classes

    /** What a room does besides that is a class's own, or a table's of one. */
    async #beOfClass(): Promise<void> {
      const { kind } = this.#sitting.gathering
      if (kind === 'team') this.#team = new TeamTable(this.#tableRoom(), needs.desks)
      if (kind !== 'class') return
      const desk = await ClassDesk.open(this.roomId, needs, {
        table: () => this.#sitting.gathering,
        around: () => this.around(),
        reshape: async change => {
          await this.#sitting.reshape(change)
          await this.#showTable()
        },
        come: async (name, key, device) => {
          const came = await this.#sitting.come(name, key, device)
          return typeof came === 'string' ? came : came.person
        },
        clients: () => this.clients,
        later: (wait, work) => this.clock.setTimeout(() => this.guard('class', work), wait),
      })
      this.#desk = desk
      this.guard('class', () => desk.look())
    }

    #tableRoom(): TableRoom {
      return {
        sitting: this.#sitting,
        around: () => this.around(),
        isFaulty: () => this.#paused,
        heldLines: () => this.#talk.told(this.#sitting.gathering.host).filter(awaitsHost).length,
        nudge: seat => {
          for (const client of this.clients) if (this.#seenFrom(client) === seat) client.send(wire.NUDGE, 1)
        },
        show: () => this.#showTable(),
        vanish: () => {
          this.#paused = true
          void this.disconnect(wire.CLOSED.deleted)
        },
        later: (wait, work) => this.clock.setTimeout(() => this.guard('class', work), wait),
      }
    }

    /** The class asks something of this table; called by its name from wherever the class's room is. */
    ofClass<N extends keyof TableCall>(verb: N, ...asked: Parameters<TableCall[N]>): ReturnType<TableCall[N]> {
      if (this.#team === null) throw new Error('no table of a class')
      return (this.#team.calls[verb] as (...asked: Parameters<TableCall[N]>) => ReturnType<TableCall[N]>)(...asked)
    }

    /** A table's room passes on what one of the class has said there to the teacher's desk. */
    ofTable(person: number, said: StudentSays): Promise<DeskRefusal | null> {
      if (this.#desk === null) throw new Error('no class')
      return this.#desk.hear(person, said)
    }

    async #teach(client: SeatClient, message: unknown): Promise<number> {
      const deed = readClassDeed(message) ?? reject('bad-message')
      return done(await this.#deskOfTeacher(client).act(deed))
    }
    async #enrol(client: SeatClient, message: unknown): Promise<wire.Enrolled[]> {
      const asked = readEnrol(message) ?? reject('bad-message')
      const enrolled = await this.#deskOfTeacher(client).enrol(asked)
      if (typeof enrolled === 'string') throw new Rejected({ code: 'class', reason: enrolled })
      await this.#showTable()
      return enrolled
    }
    #deskOfTeacher(client: SeatClient): ClassDesk {
      if (this.#personOf(client) !== this.#sitting.gathering.host) throw new Rejected({ code: 'table', reason: 'not-host' })
      return this.#desk ?? reject('not-begun')
    }
    async #answer(client: SeatClient, message: unknown): Promise<number> {
      const answer = readAnswer(message) ?? reject('bad-message')
      return this.#sayToClass(client, { is: 'answer', ...answer })
    }
    async #raise(client: SeatClient, message: unknown): Promise<number> {
      const { up } = readHand(message) ?? reject('bad-message')
      return this.#sayToClass(client, { is: 'hand', up })
    }
    async #sayToClass(client: SeatClient, says: StudentSays): Promise<number> {
      const person = this.#personOf(client)
      if (this.#desk !== null) return done(await this.#desk.hear(person, says))
      const { notice } = this.#sitting.gathering
      if (this.#team === null || notice === undefined) return reject('not-begun')
      await needs.rooms().open(notice.class)
      return done(await matchMaker.remoteRoomCall(notice.class, 'ofTable', [person, says]))
    }

    /** Somebody comes to the table, or came by this key before; called by the server's API. Resolves to their id at the table, or to why not. */
    async come(name: string, key: string, device: string): Promise<number | TableRefusal> {
      if (this.#paused) throw new Error('the room has stopped')
      try {
        const came = await this.#sitting.come(nameFor(name), key, device)
        if (typeof came === 'string') return came
        if (came.isNew) await this.#talk.holdsName(came.person, name)
        await this.#showTable()
        await this.#desk?.arrived(came.person)
        return came.person
      } catch (error) {
        await this.#fail('come', error)
        throw error
      }
    }

    #wellFormed(seat: Seat, orders: readonly Order[]): readonly Order[] {
      const v = view(this.#sitting.match.state, seat)
      return orders.every(order => isWellFormed(v, order)) ? orders : reject('bad-message')
    }
    #passOf(client: SeatClient): Pass {
      if (client.auth === undefined) throw new Error('a client without a place')
      return client.auth
    }
    /** The seat whose eyes a client has; null for who watches. */
    #seenFrom({ auth }: SeatClient): Seat | null {
      if (auth === undefined) return null
      return auth.as ?? this.#sitting.seatOf(auth.person)
    }
    /** At a table of a class the teacher may look over every shoulder. */
    #mayLook(person: number | null): boolean {
      const { kind, host } = this.#sitting.gathering
      return kind === 'team' && person === host
    }
    /** Who does something to the table; so much, and no more at once. */
    #personOf(client: SeatClient): number {
      const person = this.#passOf(client).person ?? reject('spectator')
      return this.#allowanceOf(client).deeds.take(Date.now()) ? person : reject('too-fast')
    }
    #seatOf(client: SeatClient): Seat {
      return this.#sitting.seatOf(this.#passOf(client).person) ?? reject('spectator')
    }
    #allowanceOf(client: SeatClient): Allowance {
      if (client.userData === undefined) throw new Error('a client that never joined')
      return client.userData
    }

    // ------------------------------------------------------------------------------------------ what is shown

    around(): number[] {
      const ids = new Set<number>()
      for (const { auth } of this.clients) if (auth !== undefined && auth.person !== null) ids.add(auth.person)
      return [...ids].toSorted((a, b) => a - b)
    }

    closed(entry: Closed | Ended): void {
      // Written out once for each seat, and once for all who watch.
      const told = new Map<Seat | null, Uint8Array>()
      for (const client of this.clients) {
        const seat = this.#seenFrom(client)
        let bytes = told.get(seat)
        if (bytes === undefined) {
          const closing = shortClosing(entry.turn, cutFor(entry.told, seat))
          told.set(seat, (bytes = getMessageBytes.raw(Protocol.ROOM_DATA, wire.TOLD, closing)))
        }
        client.enqueueRaw(bytes)
      }
      project(this.state, this.#sitting.match.state)
      this.#sendTable()
      this.offered()
    }

    takenBack(): void {
      project(this.state, this.#sitting.match.state)
      this.#sendTable()
      for (const seat of this.#sitting.match.desks.keys()) this.#tellDesk(seat, this.#deskOf(seat), null)
      this.offered()
    }

    offered(): void {
      this.guard('offers', async () => {
        await this.#sitting.settled()
        if (!this.#sitting.hasBegun) return
        for (const client of this.clients) {
          const seat = this.#seenFrom(client)
          const { userData } = client
          if (userData === undefined) continue
          const offers = seat === null ? [] : wire.shortenOffers(offersOf(this.#sitting.match.talks, seat))
          const text = offers.join(' ')
          if (text === userData.offers) continue
          userData.offers = text
          client.send(wire.OFFERS, offers)
        }
      })
    }

    /** Sends what has changed of these hands, in a patch to their holders alone: an empty one would tell the others that somebody signs. */
    #showHands(seats: readonly Seat[]): void {
      if (seats.length === 0) return
      project(this.state, this.#sitting.match.state)
      const holds = (client: SeatClient): boolean => seats.some(seat => seat === this.#seenFrom(client))
      this.#patches?.applyPatches(this.clients.filter(holds), this.state)
    }

    seated(seat: Seat): void {
      project(this.state, this.#sitting.match.state)
      for (const client of this.clients) {
        if (this.#seenFrom(client) === seat) {
          showHand(this.state, client.view, seat)
          client.send(wire.DESK, this.#deskOf(seat))
        } else hideHand(this.state, client.view, seat)
      }
    }

    dismissed(person: number, code: number): void {
      for (const client of this.clients) if (client.auth?.person === person) client.leave(code)
    }

    table(): Gathering {
      return this.#sitting.gathering
    }

    hear(cut: (person: number | null) => HeardLine | null): void {
      for (const client of this.clients) {
        const heard = cut(this.#passOf(client).person)
        if (heard !== null) client.send(wire.TALK, [0, heard] satisfies wire.ShortTalk)
      }
    }

    async rename(person: number, name: string): Promise<void> {
      const { host } = this.#sitting.gathering
      await this.#sitting.act(host, { do: 'rename', person, name })
      await this.#showTable()
    }

    async #inherit(): Promise<void> {
      await this.#sitting.inherit()
      await this.#showTable()
    }

    /** Sends what has changed of the game and of the table, when all that was taken is durable. */
    async #showTable(): Promise<void> {
      await this.#sitting.settled()
      if (this.#paused) return
      this.#sendTable()
      this.#talk.look()
    }

    /** As `#showTable`, once for all seals that have become durable in the same moment. */
    async #showTogether(): Promise<void> {
      this.#together ??= afterOthers().then(() => {
        this.#together = null
        return this.#showTable()
      })
      await this.#together
    }

    #sendTable(): void {
      projectTable(this.state, tableOf(this.#sitting, this.around(), this.#paused))
      this.broadcastPatch()
      this.#team?.tell()
      this.#desk?.changed()
    }

    #deskOf(seat: Seat): wire.ShortDesk {
      const desk = this.#sitting.match.desks.get(seat)
      if (desk === undefined) return [0]
      const orders = desk.sealed ?? desk.draft ?? []
      return [desk.sealed === null ? 0 : 1, ...orders.map(wire.shortenOrder)]
    }

    /** Shows a seat's sheet to its devices, but for the one that has changed it. */
    #tellDesk(seat: Seat, sheet: wire.ShortDesk, by: SeatClient | null): void {
      for (const client of this.clients) if (client !== by && this.#seenFrom(client) === seat) client.send(wire.DESK, sheet)
    }

    async #leaveIfIdle(): Promise<void> {
      if (this.clients.length > 0) this.#lastSeen = Date.now()
      const isIdle = Date.now() - this.#lastSeen > idleAfter && this.#sitting.deadline === 0
      if (isIdle) await this.disconnect(wire.CLOSED.idle)
    }

    /** What the operator sees of it: nothing that belongs to a seat. */
    summary(): TableSummary {
      const { gathering, hasBegun } = this.#sitting
      const open = hasBegun ? this.#sitting.match.state.open : null
      return {
        game: this.roomId,
        round: open?.round ?? 0,
        rounds: gathering.rounds,
        phase: open?.phase ?? 'lobby',
        people: gathering.people.length,
        here: this.around().length,
        sockets: this.clients.length,
        isPaused: this.#paused,
        lastError: this.#lastError,
      }
    }

    // ------------------------------------------------------------------------------------------ faults

    guard(doing: string, work: () => Promise<void>): void {
      const run = async (): Promise<void> => {
        if (!this.#paused) await work()
      }
      run().catch((error: unknown) => this.#fail(doing, error))
    }

    /** Something of ours threw: it is written down, the room stops and says so. What was answered before stays true. */
    async #fail(doing: string, error: unknown): Promise<void> {
      this.#paused = true
      if (error instanceof GameMoved) {
        log('info', 'room-moved', { game: this.roomId })
        return void this.disconnect(wire.CLOSED.moved)
      }
      this.#lastError = `${doing}: ${error instanceof Error ? error.message : 'unknown'}`
      log('error', 'room-paused', { game: this.roomId, doing, error: describe(error) })
      try {
        // All but that stays as it was shown last: memory may hold what was not written.
        projectPaused(this.state)
        this.broadcastPatch()
        // Perhaps the disk was full. What is there is good: whoever comes back finds the room as it was written down last.
        if (error instanceof NotWritten) this.clock.setTimeout(() => void this.disconnect(wire.CLOSED.idle), ANEW_AFTER)
        else await this.#sitting.fault(doing, describe(error))
      } catch (unwritten) {
        log('error', 'fault-not-journaled', { game: this.roomId, error: describe(unwritten) })
      }
    }
  }
}

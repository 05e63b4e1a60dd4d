/**
 * A game's room: seats, devices and the clock around a match. It decides no rule. An input is admitted in the order of its
 * coming; nobody is answered or shown anything of it before it is durable. A throw of ours is journaled, answered as an error
 * and stops this room only; what it has in memory is then not looked at again.
 */
import { Room, ServerError, type Client, type MessageContext } from '@colyseus/core'
import { cutFor, type Fact, type Told } from '#shared/events.ts'
import { OtherVersion, turnOf, type Broken, type Closed, type Entry, type Sealed } from '#shared/journal.ts'
import * as play from '#shared/match.ts'
import type { Seat } from '#shared/names.ts'
import { isWellFormed } from '#shared/objections.ts'
import type { Order } from '#shared/phases.ts'
import type { Table } from '#shared/room-state.ts'
import { view } from '#shared/view.ts'
import * as wire from '#shared/wire.ts'
import type { Archive, Place } from './archive.ts'
import { newBucket, type Bucket } from './bucket.ts'
import { GameMoved } from './leases.ts'
import { describe, log } from './log.ts'
import { closeSeconds } from './metrics.ts'
import type { TableSummary } from './operator-page.ts'
import { newRoomSchema, project, projectTable, viewFor, type RoomSchema } from './projection.ts'

/** What a room needs of the server. */
export interface RoomNeeds {
  readonly archive: Archive
  readonly decide: play.Decide
  /** Stands in for a seat whose clock has run out (R15.9). */
  readonly deputise: play.Deputise | null
  /** Milliseconds without anybody here after which a room is put away; it comes back when somebody asks for it. */
  readonly idleAfter: number
}

type SeatClient = Client<{ auth: Place; userData: { drafts: Bucket } }>

/** Devices one seat may have in the room, and clients that watch. */
const DEVICES = 8
const WATCHERS = 60
/** Code of a room that cannot be opened because its game is of another version. */
export const OTHER_VERSION = 409
const GRACE_SECONDS = 10
/** Length of the reveal, added to the clock of CHAMBERS (15.5). */
const REVEAL_SECONDS = 20
/** More from one client in a second and it is dropped: it is no page of ours. */
const MESSAGES_PER_SECOND = 30
/** How often a room looks whether anybody is here, in milliseconds at most. */
const IDLE_CHECK_MS = 30_000

/** Thrown by a request's work: the reason goes to the client, and nothing is wrong with us. */
class Rejected extends Error {
  readonly rejection: wire.Rejection
  constructor(rejection: wire.Rejection) {
    super(rejection.code)
    this.rejection = rejection
  }
}
function reject(code: Exclude<wire.Rejection['code'], 'objection'>): never {
  throw new Rejected({ code })
}

type Work<N extends wire.RequestName> = (client: SeatClient, message: unknown) => Promise<wire.Answers[N]>

/** The class of a server's rooms. */
export function gameRoom({ archive, decide, deputise, idleAfter }: RoomNeeds) {
  return class GameRoom extends Room<{ state: RoomSchema; client: SeatClient }> {
    override state = newRoomSchema()
    override autoDispose = false
    // State is sent when a phase has closed, in one batch, and not by the clock.
    override patchRate = null
    override maxClients = 200
    override maxMessagesPerSecond = MESSAGES_PER_SECOND
    override seatReservationTimeout = 10

    #restored: play.Match | null = null
    /** Number of the next entry. */
    #next = 0
    #paused = false
    #table: Table = { persons: 0, sealed: 0, here: 0, deadline: 0, paused: false }
    /** Seconds since 1970; 0 without a clock. */
    #deadline = 0
    /** The last write; when it is durable, all before it are. */
    #last: Promise<void> = Promise.resolve()
    #lastSeen = Date.now()
    #lastError: string | null = null

    override messages = {
      draft: this.#serve('draft', (client, message) => this.#draft(client, message)),
      seal: this.#serve('seal', (client, message) => this.#seal(client, message)),
      break: this.#serve('break', (client, message) => this.#break(client, message)),
      log: this.#serve('log', (client, message) => this.#log(client, message)),
      debrief: this.#serve('debrief', () => this.#debrief()),
    }

    /** Only who holds a key of a game gets as far as a room. */
    static override async onAuth(_token: string, options: unknown): Promise<Place> {
      const asked = wire.readKey(options)
      if (asked === null) throw new ServerError(400, 'a key is needed')
      if (asked.protocol !== wire.PROTOCOL) throw new ServerError(426, 'outdated')
      const place = await archive.placeOf(asked.key)
      if (place === null) throw new ServerError(401, 'no such key')
      return place
    }

    override async onCreate({ game }: { game: string }): Promise<void> {
      this.roomId = game
      const { entries, next } = await archive.read(game).catch((error: unknown) => {
        throw error instanceof OtherVersion ? new ServerError(OTHER_VERSION, error.message) : error
      })
      this.#restored = play.restore(entries)
      this.#next = next
      project(this.state, this.#match.state)
      this.#startClock()
      this.#showTable()
      this.clock.setInterval(() => this.#guard('idle', () => this.#leaveIfIdle()), Math.min(IDLE_CHECK_MS, idleAfter))
      this.#openPhase()
      log('info', 'room-opened', { game, entries: next })
    }

    override async onJoin(client: SeatClient): Promise<void> {
      // Nobody is shown what is not durable yet.
      await this.#last
      const { game, seat } = this.#placeOf(client)
      if (game !== this.roomId) throw new ServerError(403, 'the key is of another game')
      const same = this.clients.filter(one => one !== client && one.auth?.seat === seat).length
      if (same >= (seat === null ? WATCHERS : DEVICES)) throw new ServerError(429, 'too many devices')
      client.view = viewFor(this.state, seat)
      client.userData = { drafts: newBucket(2 * wire.DRAFTS_PER_SECOND, wire.DRAFTS_PER_SECOND) }
      if (seat !== null && !this.#paused) client.send(wire.DESK, this.#deskOf(seat))
      this.#showTable()
    }

    override onLeave(client: SeatClient): void {
      client.view?.dispose()
      this.#lastSeen = Date.now()
      this.#guard('leave', () => this.#showTable())
    }

    override onBeforeShutdown(): void {
      void this.disconnect(wire.CLOSED.stopping)
    }

    override async onDispose(): Promise<void> {
      // What was taken before the end is still written down.
      await this.#last
      log('info', 'room-closed', { game: this.roomId })
    }

    /** The game. Throws before it is restored, when nobody can have joined. */
    get #match(): play.Match {
      if (this.#restored === null) throw new Error('a room without its game')
      return this.#restored
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
          await this.#fail(name, error)
          // Nobody knows here whether it was done: whoever asked comes back and asks again.
          if (error instanceof GameMoved) return new Promise(() => {})
          return ctx.reject({ code: 'fault' } satisfies wire.Rejection)
        }
      }
    }

    async #draft(client: SeatClient, message: unknown): Promise<number> {
      const asked = wire.readDraft(message) ?? reject('bad-message')
      const seat = this.#seatOf(client)
      if (!this.#dataOf(client).drafts.take(Date.now())) reject('too-fast')
      const entry = this.#accepted(play.drafting(this.#match, seat, asked.turn, this.#wellFormed(seat, asked)))
      play.admit(this.#match, entry)
      const sheet = this.#deskOf(seat)
      await this.#keep(archive.keepDraft(this.roomId, this.#next, entry))
      this.#tellDesk(seat, sheet, client)
      return asked.turn
    }

    async #seal(client: SeatClient, message: unknown): Promise<number> {
      const asked = wire.readSeal(message) ?? reject('bad-message')
      const seat = this.#seatOf(client)
      if (this.#match.admitted.has(`${seat}/${asked.id}`)) return this.#sayAgain(asked.turn)
      // Before its orders are looked at: they may be of a phase that is gone.
      if (asked.turn !== turnOf(this.#match.state.open)) reject('late')
      const entry = play.sealing(this.#match, seat, asked.turn, asked.id, this.#wellFormed(seat, asked))
      return this.#take(this.#accepted(entry), client)
    }

    async #break(client: SeatClient, message: unknown): Promise<number> {
      const asked = wire.readBreak(message) ?? reject('bad-message')
      const seat = this.#seatOf(client)
      if (this.#match.admitted.has(`${seat}/${asked.id}`)) return this.#sayAgain(asked.turn)
      return this.#take(this.#accepted(play.breaking(this.#match, seat, asked.turn, asked.id)), client)
    }

    /** The answer to what was admitted before, once it is durable. */
    async #sayAgain(turn: number): Promise<number> {
      await this.#last
      return turn
    }

    /** Takes a seal or its breaking; closes the phase if it was the last. */
    async #take(entry: Sealed | Broken, client: SeatClient): Promise<number> {
      const written = this.#write(entry)
      const sheet = this.#deskOf(entry.seat)
      this.#closeWhenReady()
      await written
      this.#tellDesk(entry.seat, sheet, client)
      // When the phase has closed with it, the table is shown with the new phase.
      if (entry.turn === turnOf(this.#match.state.open)) this.#showTable()
      return entry.turn
    }

    async #log(client: SeatClient, message: unknown): Promise<wire.ShortClosing[]> {
      const from = wire.readLogFrom(message) ?? reject('bad-message')
      const { seat } = this.#placeOf(client)
      const entries = await archive.closings(this.roomId, from)
      return entries.flatMap(entry => ('told' in entry ? [shortClosing(turnTold(entry), cutFor(entry.told, seat))] : []))
    }

    async #debrief(): Promise<wire.Debrief> {
      const { setup, state } = this.#match
      if (state.open.phase !== 'over') reject('not-over')
      const entries = await archive.closings(this.roomId, 0)
      return { setup, state, turns: entries.flatMap(entry => ('told' in entry ? [debriefTurn(entry)] : [])) }
    }

    #wellFormed(seat: Seat, { orders }: { orders: readonly Order[] }): readonly Order[] {
      const v = view(this.#match.state, seat)
      return orders.every(order => isWellFormed(v, order)) ? orders : reject('bad-message')
    }

    #accepted<E extends Entry>(entry: E | play.Refused | play.Known): E {
      if (entry === 'known') throw new Error('a known input reached the journal')
      if (!('refused' in entry)) return entry
      if (entry.refused === 'objection') throw new Rejected({ code: 'objection', ...entry.objection })
      return reject(entry.refused === 'not-a-person' ? 'spectator' : entry.refused)
    }

    #placeOf(client: SeatClient): Place {
      if (client.auth === undefined) throw new Error('a client without a place')
      return client.auth
    }
    #seatOf(client: SeatClient): Seat {
      return this.#placeOf(client).seat ?? reject('spectator')
    }
    #dataOf(client: SeatClient): { drafts: Bucket } {
      if (client.userData === undefined) throw new Error('a client that never joined')
      return client.userData
    }

    // ------------------------------------------------------------------------------------------ the game

    /** Admits an entry and writes it down; resolves when it is durable. */
    #write(entry: Sealed | Broken | Closed): Promise<void> {
      play.admit(this.#match, entry)
      return this.#keep(archive.append(this.roomId, this.#next++, entry))
    }

    #keep(written: Promise<void>): Promise<void> {
      this.#last = written.catch(() => {})
      return written
    }

    /** Bots decide when the phase opens; a table that is ready closes it at once. */
    #openPhase(): void {
      play.decideBots(this.#match, decide)
      this.#closeWhenReady()
    }

    #closeWhenReady(): void {
      if (play.isReady(this.#match)) this.#guard('close', () => this.#close())
    }

    async #close(): Promise<void> {
      const closed = closeSeconds.startTimer()
      const entry = play.closing(this.#match, decide, deputise)
      await this.#write(entry)
      const told = new Map<Seat | null, wire.ShortClosing>()
      for (const client of this.clients) {
        const { seat } = this.#placeOf(client)
        let closing = told.get(seat)
        if (closing === undefined) told.set(seat, (closing = shortClosing(entry.turn, cutFor(entry.told, seat))))
        client.send(wire.TOLD, closing)
      }
      project(this.state, this.#match.state)
      this.#startClock()
      this.#showTable()
      closed()
      this.#openPhase()
    }

    // ------------------------------------------------------------------------------------------ the table

    #startClock(): void {
      const { setup, state } = this.#match
      const { phase } = state.open
      this.#deadline = 0
      if (setup.clock === null || phase === 'over') return
      const seconds = setup.clock[phase] + (phase === 'chambers' ? REVEAL_SECONDS : 0)
      this.#deadline = Math.ceil(Date.now() / 1000) + seconds
      const turn = turnOf(state.open)
      this.clock.setTimeout(
        () => {
          if (turn === turnOf(this.#match.state.open)) this.#guard('close', () => this.#close())
        },
        (seconds + GRACE_SECONDS) * 1000,
      )
    }

    /** Sends what has changed of the game and of the table. In a room that has stopped all stays as it was shown last. */
    #showTable(): void {
      if (this.#paused) return
      const { desks } = this.#match
      const here = this.clients.flatMap(client => client.auth?.seat ?? [])
      this.#table = {
        persons: wire.maskOf([...desks.keys()]),
        sealed: wire.maskOf([...desks].flatMap(([seat, desk]) => (desk.sealed === null ? [] : [seat]))),
        here: wire.maskOf([...new Set(here)]),
        deadline: this.#deadline,
        paused: false,
      }
      this.#sendTable()
    }

    #sendTable(): void {
      projectTable(this.state, { ...this.#table, paused: this.#paused })
      this.broadcastPatch()
    }

    #deskOf(seat: Seat): wire.ShortDesk {
      const desk = this.#match.desks.get(seat)
      if (desk === undefined) return [0]
      const orders = desk.sealed ?? desk.draft ?? []
      return [desk.sealed === null ? 0 : 1, ...orders.map(wire.shortenOrder)]
    }

    /** Shows a seat's sheet to its other devices. */
    #tellDesk(seat: Seat, sheet: wire.ShortDesk, by: SeatClient): void {
      for (const client of this.clients) if (client !== by && client.auth?.seat === seat) client.send(wire.DESK, sheet)
    }

    async #leaveIfIdle(): Promise<void> {
      if (this.clients.length > 0) this.#lastSeen = Date.now()
      const isIdle = Date.now() - this.#lastSeen > idleAfter && this.#deadline === 0
      if (isIdle) await this.disconnect(wire.CLOSED.idle)
    }

    /** What the operator sees of it: nothing that belongs to a seat. */
    summary(): TableSummary {
      const { phase, round, setting } = this.#match.state.open
      return {
        game: this.roomId,
        round,
        rounds: setting.rounds,
        phase,
        people: this.#match.desks.size,
        here: new Set(this.clients.flatMap(client => client.auth?.seat ?? [])).size,
        sockets: this.clients.length,
        isPaused: this.#paused,
        lastError: this.#lastError,
      }
    }

    // ------------------------------------------------------------------------------------------ faults

    /** Does something of the room's own, with the same guard as a request. */
    #guard(doing: string, work: () => void | Promise<void>): void {
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
        this.#sendTable()
        const turn = turnOf(this.#match.state.open)
        await this.#keep(archive.appendFault(this.roomId, { kind: 'failed', turn, doing, error: describe(error) }))
      } catch (unwritten) {
        log('error', 'fault-not-journaled', { game: this.roomId, error: describe(unwritten) })
      }
    }
  }
}

function shortClosing(turn: number, facts: readonly Fact[]): wire.ShortClosing {
  return [turn, ...wire.shortenFacts(facts)]
}

type WithTold = Extract<Entry, { told: readonly Told[] }>
/** The turn whose end told this; what was told as the game began counts for the turn before the first. */
function turnTold(entry: WithTold): number {
  return entry.kind === 'closed' ? entry.turn : turnOf(entry.state.open) - 1
}

function debriefTurn(entry: WithTold): wire.DebriefTurn {
  const sheets = entry.kind === 'closed' ? shortSheets(entry.sheets) : {}
  return { turn: turnTold(entry), sheets, ...wire.shortenTold(entry.told) }
}

function shortSheets(sheets: Closed['sheets']): wire.DebriefTurn['sheets'] {
  const entries = Object.entries(sheets).map(([seat, sheet]) => [seat, { ...sheet, orders: sheet.orders.map(wire.shortenOrder) }])
  return Object.fromEntries(entries) as wire.DebriefTurn['sheets']
}

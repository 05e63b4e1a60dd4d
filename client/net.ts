/**
 * The line between this page and its room. It joins by seat key, comes back by itself after drops and server restarts, sends
 * requests until they are answered (the same id each time, so that twice changes nothing), and hands over plain views and facts.
 * It knows neither the store nor a rule: main.tsx wires what it hears.
 */
import { Client, type Room } from '@colyseus/sdk'
import type { Fact } from '#shared/events.ts'
import { phaseOf } from '#shared/journal.ts'
import type { Order } from '#shared/phases.ts'
import { readTable, readView, type RoomState, type Table } from '#shared/room-state.ts'
import type { View } from '#shared/view.ts'
import {
  DESK,
  DRAFTS_PER_SECOND,
  PROTOCOL,
  readFacts,
  readOrders,
  readTicket,
  shortenOrder,
  TOLD,
  type Answers,
  type ApiError,
  type CreateGame,
  type Debrief,
  type FindSeat,
  type JoinOptions,
  type NewGame,
  type Rejection,
  type RequestName,
  type Requests,
  type ShortClosing,
  type ShortDesk,
  type Ticket,
} from '#shared/wire.ts'

/** What a seat was told when a phase closed; turn 1 (the CHAMBERS of a round 0) is what it was told as the game began. */
export interface Closing {
  readonly turn: number
  readonly round: number
  readonly phase: 'orders' | 'chambers'
  readonly facts: readonly Fact[]
}

/** How the line is. `down` is tried again by itself. */
export type LineState =
  | { readonly is: 'joining' | 'up' | 'paused' }
  | { readonly is: 'down'; readonly attempt: number; readonly of: number }
  /** Given up; the key still holds the seat. */
  | { readonly is: 'lost' }
  /** The page must be loaded again. */
  | { readonly is: 'outdated' }

/** What whoever opens a line is told. */
export interface Hears {
  /** What this seat was told so far, after each joining: only what has not been handed over yet, oldest first. */
  log(closings: readonly Closing[], view: View): void
  /** A phase has closed: what was told, and the view after it. */
  closed(closing: Closing, view: View): void
  /** The view, after each joining and before `log`. */
  view(view: View): void
  /** Who is here and who has sealed. */
  table(table: Table): void
  /** This seat's sheet as the server keeps it: after joining, and when another device changed it. */
  desk(orders: readonly Order[], isSealed: boolean): void
  line(state: LineState): void
}

export interface Line {
  /** Keeps the draft on the server: at most twice a second, the newest wins. */
  draft(turn: number, orders: readonly Order[]): void
  /** Resolves when the seal is durable, to null, or to why the set was returned. */
  seal(turn: number, orders: readonly Order[]): Promise<Rejection | null>
  breakSeal(turn: number): Promise<Rejection | null>
  /** All secrets, when the game is over. */
  debrief(): Promise<Debrief>
  /** Tries now instead of waiting. */
  retry(): void
  /** Leaves for good; the key still holds the seat. */
  leave(): void
}

/** The server's refusal of an HTTP call, with a sentence for people. */
export class ApiRefusal extends Error {
  readonly error: ApiError['error'] | 'offline'
  constructor(error: ApiRefusal['error'], message: string) {
    super(message)
    this.error = error
  }
}

/** A rejected request: the server is well, it says no. */
class Refusal extends Error {
  readonly rejection: Rejection
  constructor(rejection: Rejection) {
    super(rejection.code)
    this.rejection = rejection
  }
}

const ATTEMPTS = 60
const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 1500
const ANSWER_WITHIN_MS = 5000
const DRAFT_EVERY_MS = 1000 / DRAFTS_PER_SECOND

/** Makes a game alone against bots. Throws ApiRefusal. */
export async function createGame(wish: Omit<CreateGame, 'protocol'>, origin = location.origin): Promise<NewGame> {
  const made = await call(origin, '/api/games', { ...wish, protocol: PROTOCOL } satisfies CreateGame)
  const ticket = readTicket(made)
  const watchKey = typeof made === 'object' && made !== null && 'watchKey' in made ? made.watchKey : null
  if (ticket === null || typeof watchKey !== 'string') throw new ApiRefusal('outdated', 'the server gave no ticket')
  return { ...ticket, watchKey }
}

/** Finds the game of a seat key, opening its room if need be. Throws ApiRefusal. */
export async function findSeat(key: string, origin = location.origin): Promise<Ticket> {
  const ticket = readTicket(await call(origin, '/api/seat', { key, protocol: PROTOCOL } satisfies FindSeat))
  if (ticket === null) throw new ApiRefusal('outdated', 'the server gave no ticket')
  return ticket
}

async function call(origin: string, path: string, body: unknown): Promise<unknown> {
  const response = await fetch(origin + path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  }).catch(() => null)
  if (response === null) throw new ApiRefusal('offline', 'the server does not answer')
  const answer = (await response.json().catch(() => null)) as unknown
  if (response.ok) return answer
  const { error, message } = (answer ?? { error: 'fault', message: response.statusText }) as ApiError
  throw new ApiRefusal(error, message)
}

/** Opens the line of a seat key and keeps it open until `leave`. */
export function openLine(key: string, hears: Hears, origin = location.origin): Line {
  const client = new Client(origin)
  // Distinguishes this page's inputs from those of the seat's other devices.
  const me = Array.from(crypto.getRandomValues(new Uint8Array(6)), byte => byte.toString(36)).join('')
  let inputs = 0
  let room: Room<unknown, RoomState> | null = null
  let isOver = false
  /** Highest turn handed over. */
  let known = 0
  /** Closings that came before the view after them, or before the log was there. */
  let waiting: Closing[] = []
  let hasLog = false
  let attempt = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  /** Those who wait for the line to be up. */
  let hopeful: (() => void)[] = []
  let ticket: Ticket | null = null

  const viewNow = (of: Room<unknown, RoomState>): View => readView(of.state, ticket?.seat ?? null)

  const join = async (): Promise<void> => {
    ticket = await findSeat(key, origin)
    const joined = await client.joinById<RoomState>(ticket.room, { key, protocol: PROTOCOL } satisfies JoinOptions)
    // One way back for drops, reloads and restarts: the seat key.
    joined.reconnection.enabled = false
    if (isOver) {
      void joined.leave()
      return
    }
    listen(joined)
  }

  const listen = (joined: Room<unknown, RoomState>): void => {
    room = joined
    hasLog = false
    waiting = []
    joined.onMessage(TOLD, (short: ShortClosing) => void waiting.push(closingOf(short)))
    joined.onMessage(DESK, ([sealed, ...orders]: ShortDesk) => hears.desk(readOrders(orders) ?? [], sealed === 1))
    joined.onStateChange(() => {
      if (joined !== room) return
      if (!hasLog) hears.view(viewNow(joined))
      else handOver(joined)
      showTable(joined)
    })
    joined.onLeave(() => {
      if (joined !== room) return
      room = null
      if (!isOver) fall()
    })
    joined.onStateChange.once(() => void catchUp(joined))
  }

  /** Fetches what was told while this page was not there. */
  const catchUp = async (joined: Room<unknown, RoomState>): Promise<void> => {
    attempt = 0
    rise()
    const missed = (await ask('log', { from: known + 1 }).catch(() => null)) ?? []
    if (joined !== room) return
    const closings = missed.map(closingOf).filter(({ turn }) => turn > known)
    known = Math.max(known, ...closings.map(({ turn }) => turn))
    hasLog = true
    hears.log(closings, viewNow(joined))
    handOver(joined)
  }

  const handOver = (joined: Room<unknown, RoomState>): void => {
    const closings = waiting
    waiting = []
    for (const closing of closings) {
      if (closing.turn <= known) continue
      known = closing.turn
      hears.closed(closing, viewNow(joined))
    }
  }

  const showTable = (joined: Room<unknown, RoomState>): void => {
    const table = readTable(joined.state)
    hears.table(table)
    hears.line({ is: table.paused ? 'paused' : 'up' })
  }

  const rise = (): void => {
    const ready = hopeful
    hopeful = []
    for (const go of ready) go()
  }

  const fall = (): void => {
    if (attempt >= ATTEMPTS) return hears.line({ is: 'lost' })
    attempt++
    hears.line({ is: 'down', attempt, of: ATTEMPTS })
    timer = setTimeout(tryToJoin, Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * attempt))
  }

  const tryToJoin = (): void => {
    timer = null
    join().catch((error: unknown) => {
      if (isOver) return
      if (error instanceof ApiRefusal && error.error === 'outdated') hears.line({ is: 'outdated' })
      else if (error instanceof ApiRefusal && (error.error === 'no-such-key' || error.error === 'other-version'))
        hears.line({ is: 'lost' })
      else fall()
    })
  }

  /** Asks until there is an answer. Throws Refusal if the server says no. */
  const ask = async <N extends RequestName>(name: N, payload: Requests[N]): Promise<Answers[N]> => {
    for (;;) {
      if (isOver) throw new Error('the line was left')
      if (room === null) await new Promise<void>(go => hopeful.push(go))
      const asked = room
      if (asked === null) continue
      try {
        const answer = (await asked.request(name, payload, { timeout: ANSWER_WITHIN_MS })) as Answers[N] | undefined
        if (answer !== undefined) return answer
      } catch (error) {
        const rejection = rejectionIn(error)
        if (rejection !== null) throw new Refusal(rejection)
        // No answer: the room may be gone without a word, and then it is left for a new one.
        if (asked === room && !asked.connection.isOpen) await new Promise<void>(go => hopeful.push(go))
      }
    }
  }

  const orNull = (asked: Promise<unknown>): Promise<Rejection | null> =>
    asked.then(
      () => null,
      (error: unknown) => {
        if (error instanceof Refusal) return error.rejection
        throw error
      },
    )

  let newest: Requests['draft'] | null = null
  let isSending = false
  const sendDrafts = async (): Promise<void> => {
    isSending = true
    while (newest !== null && !isOver) {
      const draft = newest
      newest = null
      // A draft that is refused is late or too fast; a newer one follows or none is wanted any more.
      await ask('draft', draft).catch(() => {})
      await new Promise(go => setTimeout(go, DRAFT_EVERY_MS))
    }
    isSending = false
  }

  hears.line({ is: 'joining' })
  tryToJoin()
  return {
    draft(turn, orders) {
      newest = { turn, orders: orders.map(shortenOrder) }
      if (!isSending) void sendDrafts()
    },
    seal(turn, orders) {
      newest = null
      return orNull(ask('seal', { turn, id: `${me}.${++inputs}`, orders: orders.map(shortenOrder) }))
    },
    breakSeal: turn => orNull(ask('break', { turn, id: `${me}.${++inputs}` })),
    debrief: () => ask('debrief', {}),
    retry() {
      if (room !== null || isOver) return
      if (timer !== null) clearTimeout(timer)
      attempt = 0
      hears.line({ is: 'joining' })
      tryToJoin()
    },
    leave() {
      isOver = true
      if (timer !== null) clearTimeout(timer)
      void room?.leave()
      rise()
    },
  }
}

function closingOf([turn, ...facts]: ShortClosing): Closing {
  return { turn, ...phaseOf(turn), facts: readFacts(facts) }
}

/** What the server said no with; null if it did not answer at all. */
function rejectionIn(error: unknown): Rejection | null {
  if (!(error instanceof Error) || error.name !== 'rejected' || !('reason' in error)) return null
  return error.reason as Rejection
}

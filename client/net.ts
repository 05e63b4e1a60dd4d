/**
 * The line to the server: opens games, joins rooms, keeps the draft there, seals, and comes back by itself when the line
 * breaks. Everything the server says goes into `said`. Knows no rule.
 */
import { batch, effect } from '@preact/signals'
import type { Room } from '@colyseus/sdk/Room'
import { SEATS } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import { hasBegun, readTable, readView, type RoomState, type Table } from '#shared/room-state.ts'
import { phaseOf, turnOf } from '#shared/journal.ts'
import { personOf } from '#shared/gathering.ts'
import {
  CLOSED,
  DESK,
  PROTOCOL,
  readFacts,
  readOrders,
  readTicket,
  seatsIn,
  shortenOrder,
  TOLD,
  type CreateGame,
  type Rejection,
  type RequestName,
  type Requests,
  type Answers,
  type ShortClosing,
  type ShortDesk,
  type Ticket,
} from '#shared/wire.ts'
import { Trouble } from './trouble.ts'
import { joinRoom } from './carrier.ts'
import { resetDraft } from './draft.ts'
import { forgetSeat, keepSeat, showKeyInAddress } from './saved.ts'
import { mine, said, type Closing } from './store.ts'

/** Waits between tries, in ms; after the last the line is given up. */
const WAITS = [400, 1000, 2000, 4000, 8000, 12000]
const DRAFT_EVERY = 700
const REQUEST_TIMEOUT = 8000

/** What is open now; null on the title. */
interface Line {
  readonly ticket: Ticket
  room: Room | null
  /** Draft as the server has it, as text. */
  kept: string
  /** Set when the person leaves: nothing is tried again. */
  isClosed: boolean
}
let line: Line | null = null
let wake: (() => void) | null = null

async function post(path: string, body: object): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (response === null) throw new Trouble('unreachable')
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer
  throw new Trouble(typeof answer === 'object' && answer !== null && 'error' in answer ? String(answer.error) : 'fault')
}

function ticketOf(answer: unknown): Ticket {
  const ticket = readTicket(answer)
  if (ticket === null) throw new Trouble('fault')
  return ticket
}

/** Opens a new game and takes its seat. Rejects with Trouble. */
export async function createGame(game: Omit<CreateGame, 'protocol'>): Promise<void> {
  await enter(ticketOf(await post('/api/games', { protocol: PROTOCOL, ...game })))
}

/** Goes on with the game of a key. Rejects with Trouble; a key nobody knows is forgotten. */
export async function resumeGame(key: string): Promise<void> {
  try {
    await enter(ticketOf(await post('/api/seat', { protocol: PROTOCOL, key })))
  } catch (problem) {
    if (problem instanceof Trouble && problem.code === 'no-such-key') forgetSeat(key)
    throw problem
  }
}

async function enter(ticket: Ticket): Promise<void> {
  leaveGame()
  const now: Line = { ticket, room: null, kept: '', isClosed: false }
  line = now
  said.connection.value = { is: 'joining' }
  try {
    await join(now)
  } catch (problem) {
    if (line === now) leaveGame()
    throw problem
  }
  showKeyInAddress(ticket.key)
  mine.screen.value = 'game'
}

/** Closes the line; the game is kept. */
export function leaveGame(): void {
  const last = line
  line = null
  wake?.()
  if (last !== null) {
    last.isClosed = true
    void last.room?.leave(true).catch(() => {})
  }
  batch(() => {
    said.view.value = null
    said.gathering.value = null
    said.around.value = []
    said.person.value = null
    said.closings.value = []
    said.seats.value = []
    said.sealed.value = null
    said.deadline.value = null
    said.returned.value = null
    said.reveal.value = null
    said.connection.value = { is: 'none' }
    unanswered = null
    resetDraft([])
    Object.assign(mine.selection, { value: null })
    mine.writing.value = null
  })
}

async function join(now: Line): Promise<void> {
  const { ticket } = now
  let desk: ShortDesk | null = null
  const dress = (room: Room<unknown, RoomState>): void => {
    room.onMessage(DESK, (message: ShortDesk) => {
      desk = message
      if (said.gathering.peek() !== null) putDesk(now, message)
    })
    room.onMessage(TOLD, (message: ShortClosing) => hear(now, message))
    room.onStateChange(state => !now.isClosed && see(now, state))
  }
  const pass = { protocol: PROTOCOL, key: ticket.key, game: ticket.game }
  const { room, over } = await joinRoom(location.origin, ticket.room, pass, dress).catch((problem: unknown) => {
    throw new Trouble(problem instanceof Error && /outdated/.test(problem.message) ? 'outdated' : 'unreachable')
  })
  if (now.isClosed) {
    void room.leave(true)
    return
  }
  now.room = room
  said.carrier.value = over
  room.onLeave(code => {
    if (now.room !== room) return
    if (code === CLOSED.replaced || code === CLOSED.removed) {
      now.room = null
      said.connection.value = { is: code === CLOSED.replaced ? 'replaced' : 'removed' }
    } else void comeBack(now)
  })
  const closings = said.view.peek() === null ? [] : await ask('log', { from: 0 })
  batch(() => {
    said.closings.value = closings.map(readClosing)
    if (desk !== null) putDesk(now, desk)
    const phase = said.view.value?.open.phase
    if (mine.screen.peek() !== 'game' || mine.stage.peek() === 'debrief')
      mine.stage.value = phase === 'over' ? 'debrief' : (phase ?? 'orders')
    said.connection.value = { is: 'up' }
  })
  await fetchReveal()
}

const readClosing = ([turn, ...facts]: ShortClosing): Closing => ({ ...phaseOf(turn), facts: readFacts(facts) })

/** The state has changed. */
function see(now: Line, state: RoomState): void {
  const { ticket } = now
  const table = readTable(state)
  batch(() => {
    said.gathering.value = table.gathering
    said.around.value = table.around
    said.person.value = ticket.person
    if (table.paused) said.connection.value = { is: 'paused' }
  })
  if (hasBegun(state)) seeGame(now, state, table)
}

function seeGame(now: Line, state: RoomState, table: Table): void {
  const { ticket } = now
  const seat = personOf(table.gathering, ticket.person)?.seat ?? null
  const view = readView(state, seat)
  const persons = seatsIn(table.persons)
  const sealed = seatsIn(table.sealed)
  const here = seatsIn(table.here)
  batch(() => {
    const last = said.view.peek()
    const isNewPhase = last !== null && (last.open.round !== view.open.round || last.open.phase !== view.open.phase)
    said.view.value = view
    said.deadline.value = table.deadline === 0 ? null : table.deadline * 1000
    said.seats.value = SEATS.map(seat => ({
      seat,
      held: persons.includes(seat) ? 'person' : 'bot',
      doing: sealed.includes(seat) ? 'sealed' : persons.includes(seat) && !here.includes(seat) ? 'away' : 'writing',
    }))
    if (isNewPhase) turnPage(now)
  })
  const { open } = view
  if (seat !== null)
    keepSeat({
      key: ticket.key,
      game: ticket.game,
      seat,
      round: open.round,
      rounds: open.setting.rounds,
      seen: Date.now(),
      over: open.phase === 'over',
    })
  if (open.phase === 'over') void fetchReveal()
}

/** A phase has closed: its sheet is gone. */
function turnPage(now: Line): void {
  said.sealed.value = null
  said.returned.value = null
  mine.writing.value = null
  keepsDraft(now, '[]')
  resetDraft([])
  mine.panel.value = 'brief'
}

/** What this seat was told; the state follows at once. */
function hear(now: Line, message: ShortClosing): void {
  const closing = readClosing(message)
  batch(() => {
    said.closings.value = [...said.closings.value, closing]
    mine.stage.value = closing.phase === 'orders' ? 'reveal' : 'reckoning'
  })
  void now
}

/** The sheet as the server has it; drafts changed while the line was down are newer. */
function putDesk(now: Line, [sealed, ...short]: ShortDesk): void {
  const orders = readOrders(short) ?? []
  said.sealed.value = sealed === 1 ? orders : null
  const changedHere = now.kept !== '' && now.kept !== textOf(mine.draft.peek())
  if (sealed === 1 || !changedHere) resetDraft(orders)
  keepsDraft(now, textOf(orders))
}

/** The server has this draft. */
function keepsDraft(now: Line, text: string): void {
  now.kept = text
  said.isKept.value = text === textOf(mine.draft.peek())
}

const textOf = (orders: readonly Order[]): string => JSON.stringify(orders.map(shortenOrder))

async function comeBack(now: Line): Promise<void> {
  now.room = null
  for (const [i, wait] of WAITS.entries()) {
    if (now.isClosed) return
    said.connection.value = { is: 'down', attempt: i + 1, of: WAITS.length }
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, wait)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    wake = null
    if (now.isClosed) return
    try {
      // The server may have started anew: the room has to be opened again first.
      await post('/api/seat', { protocol: PROTOCOL, key: now.ticket.key, game: now.ticket.game })
      await join(now)
      await sendSeal()
      return
    } catch (problem) {
      if (problem instanceof Trouble && problem.code === 'outdated') {
        said.connection.value = { is: 'outdated' }
        return
      }
    }
  }
  said.connection.value = { is: 'lost' }
}

/** Tries the line now. */
export function reconnect(): void {
  if (wake !== null) wake()
  else if (line !== null && line.room === null) void comeBack(line)
  else if (said.connection.peek().is === 'paused') location.reload()
}

async function ask<N extends RequestName>(name: N, message: Requests[N]): Promise<Answers[N]> {
  const room = line?.room
  if (room === null || room === undefined) throw new Trouble('unreachable')
  return (await room.request(name, message, { timeout: REQUEST_TIMEOUT })) as Answers[N]
}

/** The reason of a rejected request, or null for a broken line. */
function rejectionOf(problem: unknown): Rejection | null {
  return problem instanceof Error && problem.name === 'rejected' && 'reason' in problem ? (problem.reason as Rejection) : null
}

/** A seal that was sent and not answered: sent again with the same id when the line is back, so that it counts once. */
let unanswered: { readonly turn: number; readonly id: string; readonly orders: readonly Order[] } | null = null

/** Seals the draft as it stands. If the line breaks before the answer, the same seal goes out again when it is back. */
export async function sealDraft(): Promise<void> {
  const view = said.view.peek()
  if (view === null || line === null) return
  unanswered = { turn: turnOf(view.open), id: newId(), orders: mine.draft.peek() }
  await sendSeal()
}

async function sendSeal(): Promise<void> {
  const seal = unanswered
  const isOpen = (): boolean => {
    const now = said.view.peek()
    return now !== null && seal !== null && turnOf(now.open) === seal.turn
  }
  if (seal === null || !isOpen()) {
    unanswered = null
    return
  }
  const { turn, id, orders } = seal
  try {
    await ask('seal', { turn, id, orders: orders.map(shortenOrder) })
    if (unanswered === seal) unanswered = null
    // The phase may have closed before the answer came.
    if (isOpen()) said.sealed.value = orders
    if (line !== null) keepsDraft(line, textOf(orders))
  } catch (problem) {
    const rejection = rejectionOf(problem)
    if (rejection === null) return
    if (unanswered === seal) unanswered = null
    if (rejection.code === 'objection') said.returned.value = { reason: rejection.reason, index: rejection.index }
    else if (rejection.code === 'paused' || rejection.code === 'fault') said.connection.value = { is: 'paused' }
  }
}

/** Breaks the seal, as long as the phase is open. */
export async function breakSeal(): Promise<void> {
  const view = said.view.peek()
  if (view === null) return
  try {
    await ask('break', { turn: turnOf(view.open), id: newId() })
    said.sealed.value = null
  } catch {
    // Too late or the line is down: what the server says next is what holds.
  }
}

const newId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('')

async function fetchReveal(): Promise<void> {
  if (said.view.peek()?.open.phase !== 'over' || said.reveal.peek() !== null) return
  said.reveal.value = await ask('debrief', {}).catch(() => null)
}

/** Keeps the draft on the server, at most about once and a half a second; returns how to stop. */
export function keepDrafts(): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  const send = async (): Promise<void> => {
    timer = null
    const view = said.view.peek()
    const now = line
    if (view === null || now === null || now.room === null || said.sealed.peek() !== null || view.open.phase === 'over') return
    const orders = mine.draft.peek()
    const text = textOf(orders)
    if (text === now.kept) return
    try {
      await ask('draft', { turn: turnOf(view.open), orders: orders.map(shortenOrder) })
      keepsDraft(now, text)
    } catch {
      // It is sent again with the next change, or when the line is back.
    }
  }
  return effect(() => {
    const draft = mine.draft.value
    const isUp = said.connection.value.is === 'up'
    if (line === null) return
    said.isKept.value = textOf(draft) === line.kept
    if (!isUp || said.isKept.peek()) return
    timer ??= setTimeout(() => void send(), DRAFT_EVERY)
  })
}

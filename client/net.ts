/**
 * Games of this page: opening one, taking a seat in it, and putting all that the server says into `said`. What the person does
 * goes out by sealing.ts, and coming-back.ts mends the line. Knows no rule.
 */
import { batch } from '@preact/signals'
import type { ClassSeen, ScreenSeen } from '#shared/classroom/cuts.ts'
import type { Room } from '@colyseus/sdk/Room'
import { SEATS } from '#shared/names.ts'
import { hasBegun, readTable, readView, type RoomState, type Table } from '#shared/room-state.ts'
import { phaseOf, turnOf } from '#shared/journal.ts'
import { personOf } from '#shared/gathering.ts'
import type { LessonId } from '#shared/lessons/all.ts'
import {
  CLASS,
  CLOSED,
  DESK,
  MOVE,
  NUDGE,
  OFFERS,
  PROTOCOL,
  readFacts,
  readOffers,
  readOrders,
  SCREEN,
  seatsIn,
  STOPPING,
  TALK,
  TOLD,
  type CreateGame,
  type ShortClosing,
  type ShortDesk,
  type ShortOffers,
  type ShortSheet,
  type Ticket,
} from '#shared/wire.ts'
import { beginLooking, comeHome, hearClosing, look, lookedAt } from './away.ts'
import { call, ticketOf } from './call.ts'
import { joinRoom } from './carrier.ts'
import { comeBack, hurry } from './coming-back.ts'
import { resetDraft } from './draft.ts'
import { ask, openLine, replaceLine, TAB, type Line } from './line.ts'
import { forgetSeat, isOfClass, keepSeat, lookInAddress, showKeyInAddress } from './saved.ts'
import { changeSettings } from './settings.ts'
import { clearSheet, forgetSheet, putDesk, sendUnanswered } from './sealing.ts'
import { mine, mySeat, said, type Closing, type OwnSheet } from './store.ts'
import { forgetTalk, hearTalk, sendLines } from './talk.ts'
import { Trouble } from './trouble.ts'
import { restoreWhereabouts } from './whereabouts.ts'

/** Opens a new game and takes its seat. Rejects with Trouble. */
export async function createGame(game: Omit<CreateGame, 'protocol'>): Promise<void> {
  await enter(ticketOf(await call('/api/games', { protocol: PROTOCOL, ...game })))
}

/** Opens a lesson and takes its seat. Rejects with Trouble. */
export async function createLesson(lesson: LessonId): Promise<void> {
  await enter(ticketOf(await call('/api/lessons', { protocol: PROTOCOL, lesson })))
}

/** Goes on with a game of a key, by itself the newest. Rejects with Trouble; a key nobody knows is forgotten. */
export async function resumeGame(key: string, game?: string): Promise<void> {
  try {
    await enter(ticketOf(await call('/api/seat', { protocol: PROTOCOL, key, ...(game === undefined ? {} : { game }) })))
  } catch (problem) {
    if (problem instanceof Trouble && problem.code === 'other-version') return runAground(takeUp(key, null), game ?? null)
    if (problem instanceof Trouble && problem.code === 'no-such-key') forgetSeat(key)
    throw problem
  }
}

/** The game cannot go on here: the person is told what can be done instead. */
function runAground(now: Line, game: string | null): void {
  said.connection.value = { is: 'stranded', game }
  showKeyInAddress(now.key)
  mine.screen.value = 'game'
}

/** Goes into the room of a ticket and shows it. Rejects with Trouble. */
export async function enter(ticket: Ticket): Promise<void> {
  const now = takeUp(ticket.key, ticket)
  said.connection.value = { is: 'joining' }
  try {
    await join(now, false)
  } catch (problem) {
    if (openLine() === now) leaveGame()
    throw problem
  }
  showKeyInAddress(ticket.key)
  if (said.gathering.peek()?.stage === 'playing' || said.gathering.peek()?.stage === 'over') mine.screen.value = 'game'
}

/** A student's place is at a table now; until the way there is found the class's own room stays. */
async function goToTable(now: Line, game: string): Promise<void> {
  if (openLine() === now && now.ticket?.game !== game) await resumeGame(now.key, game).catch(() => returnTo(now.key))
}

/** Takes a seat by its key, however long it takes the server to answer: of a page that was loaded with it. */
export function returnTo(key: string): void {
  const now = takeUp(key, null)
  mine.screen.value = isOfClass() ? 'class' : 'game'
  void mend(now, false)
}

function takeUp(key: string, ticket: Ticket | null): Line {
  leaveGame()
  beginLooking(key)
  const now: Line = { key, ticket, room: null, isClosed: false }
  replaceLine(now)
  return now
}

/** Closes the line; the game is kept. */
export function leaveGame(): void {
  const last = replaceLine(null)
  if (last !== null) {
    last.isClosed = true
    hurry()
    void last.room?.leave(true).catch(() => {})
  }
  batch(() => {
    said.view.value = null
    said.game.value = null
    said.gathering.value = null
    said.around.value = []
    said.person.value = null
    said.offers.value = []
    said.closings.value = []
    said.sheets.value = []
    said.seats.value = []
    said.sealed.value = null
    said.deadline.value = null
    said.returned.value = null
    said.reveal.value = null
    said.receipt.value = null
    said.lesson.value = null
    said.screen.value = null
    said.nudged.value = 0
    said.connection.value = { is: 'none' }
    forgetSheet()
    forgetTalk()
    resetDraft([])
    mine.selection.value = null
    mine.writing.value = null
    mine.away.value = null
  })
}

/** Joins the room of a ticket. `byItself`: nobody asked for it, so it gives way to a tab that has come in since. */
async function join(now: Line, byItself: boolean): Promise<void> {
  const { ticket } = now
  if (ticket === null) return
  let desk: ShortDesk | null = null
  // Told anew on joining, if there are any
  said.offers.value = []
  const dress = (room: Room<unknown, RoomState>): void => {
    room.onMessage(DESK, (message: ShortDesk) => {
      desk = message
      if (said.gathering.peek() !== null) putDesk(message)
    })
    room.onMessage(TOLD, hear)
    room.onMessage(OFFERS, (message: ShortOffers) => (said.offers.value = readOffers(message)))
    room.onMessage(STOPPING, (seconds: number) => (said.stopsAt.value = Date.now() + seconds * 1000))
    room.onMessage(TALK, hearTalk)
    room.onMessage(CLASS, (message: ClassSeen) => (said.lesson.value = message))
    room.onMessage(SCREEN, (message: ScreenSeen) => (said.screen.value = message))
    room.onMessage(MOVE, (game: string) => !now.isClosed && void goToTable(now, game))
    room.onMessage(NUDGE, () => (said.nudged.value = Date.now()))
    room.onStateChange(state => !now.isClosed && see(ticket, state))
  }
  const shoulder = lookInAddress()
  const as = shoulder?.game === ticket.game ? { as: shoulder.seat } : {}
  const pass = { protocol: PROTOCOL, key: ticket.key, game: ticket.game, tab: TAB, ...(byItself ? { back: true } : {}), ...as }
  const { room, over } = await joinRoom(location.origin, ticket.room, pass, dress).catch((problem: unknown) => {
    throw new Trouble(whyNotJoined(problem))
  })
  if (now.isClosed) {
    void room.leave(true)
    return
  }
  now.room = room
  said.carrier.value = over
  let isIn = false
  room.onLeave(code => {
    if (now.room !== room) return
    now.room = null
    said.stopsAt.value = null
    const ending = ENDINGS.get(code)
    if (ending === 'removed' || ending === 'deleted') forgetSeat(ticket.key)
    // The newest game of the key is the other table
    if (code === CLOSED.reseated) return returnTo(ticket.key)
    if (ending !== undefined) stayAway(now, ending)
    // Whoever joins now notices and tries again.
    else if (isIn) void mend(now, true)
  })
  try {
    await catchUp(() => desk)
  } catch (problem) {
    if (now.room === room) now.room = null
    void room.leave(true).catch(() => {})
    throw problem
  }
  isIn = true
}

/** What happened until now: all that was told, and the sheet. */
async function catchUp(desk: () => ShortDesk | null): Promise<void> {
  if (said.connection.peek().is === 'paused') return
  const view = said.view.peek()
  const [closings, sheets] = await Promise.all([
    view === null ? [] : ask('log', { from: 0 }),
    view === null || view.who === null ? [] : ask('sheets', { from: 0 }),
  ])
  if (said.closings.peek().length === 0) restoreWhereabouts()
  const hasMissed = closings.length > said.closings.peek().length
  batch(() => {
    said.closings.value = closings.map(readClosing)
    said.sheets.value = sheets.flatMap(readSheet)
    const sheet = desk()
    if (sheet !== null) putDesk(sheet)
    const phase = said.view.value?.open.phase
    if (mine.screen.peek() !== 'game' || hasMissed || mine.stage.peek() === 'debrief')
      mine.stage.value = phase === 'over' ? 'debrief' : (phase ?? 'orders')
    said.connection.value = { is: 'up' }
  })
  comeHome()
  void sendUnanswered()
  void sendLines()
  await fetchReveal()
}

function whyNotJoined(problem: unknown): string {
  if (!(problem instanceof Error)) return 'unreachable'
  if ('code' in problem && problem.code === CLOSED.replaced) return 'replaced'
  return /outdated/.test(problem.message) ? 'outdated' : 'unreachable'
}

/** Close codes after which nothing is tried again. */
const ENDINGS: ReadonlyMap<number, 'replaced' | 'removed' | 'deleted'> = new Map([
  [CLOSED.replaced, 'replaced'],
  [CLOSED.removed, 'removed'],
  [CLOSED.deleted, 'deleted'],
])

/** The line waits until the person wants it back. */
function stayAway(now: Line, is: 'replaced' | 'removed' | 'deleted' | 'outdated'): void {
  now.room = null
  said.connection.value = { is }
}

/** Comes back, as long as that makes sense. */
async function mend(now: Line, byItself: boolean): Promise<void> {
  try {
    await comeBack(now, () => join(now, byItself))
    if (!now.isClosed) showKeyInAddress(now.key)
  } catch (problem) {
    if (now.isClosed || !(problem instanceof Trouble)) return
    const { code } = problem
    if (code === 'replaced' || code === 'outdated') return stayAway(now, code)
    if (code === 'other-version') return runAground(now, now.ticket?.game ?? null)
    // The seat is no more, or cannot be gone on with here.
    leaveGame()
    if (code === 'no-such-key') forgetSeat(now.key)
    showKeyInAddress(null)
    mine.screen.value = 'title'
  }
}

/** Tries the line now, or takes the seat back from another tab. */
export function reconnect(): void {
  const now = openLine()
  if (hurry()) return
  if (said.connection.peek().is === 'paused') location.reload()
  else if (now !== null && now.room === null) void mend(now, false)
}

const readClosing = ([turn, ...facts]: ShortClosing): Closing => ({ ...phaseOf(turn), facts: readFacts(facts) })

function readSheet([turn, from, ...short]: ShortSheet): OwnSheet[] {
  const orders = readOrders(short)
  return orders === null ? [] : [{ turn, from, orders }]
}

/** The state has changed. */
function see(ticket: Ticket, state: RoomState): void {
  const table = readTable(state)
  batch(() => {
    said.game.value = ticket.game
    said.gathering.value = table.gathering
    said.around.value = table.around
    said.person.value = ticket.person
    if (table.paused) said.connection.value = { is: 'paused' }
    if (table.gathering.kind === 'class') mine.screen.value = 'class'
    else if (table.gathering.stage === 'lobby') mine.screen.value = 'lobby'
  })
  if (hasBegun(state)) seeGame(ticket, state, table)
  keep(ticket, table)
}

function seeGame(ticket: Ticket, state: RoomState, table: Table): void {
  const shoulder = lookInAddress()
  const seat = shoulder?.game === ticket.game ? shoulder.seat : (personOf(table.gathering, ticket.person)?.seat ?? null)
  const view = readView(state, seat)
  const persons = seatsIn(table.persons)
  const sealed = seatsIn(table.sealed)
  const here = seatsIn(table.here)
  const last = said.view.peek()
  batch(() => {
    const isBack = last !== null && turnOf(view.open) < turnOf(last.open)
    const isNewPhase = last !== null && (last.open.round !== view.open.round || last.open.phase !== view.open.phase)
    said.view.value = view
    said.deadline.value = table.deadline === 0 ? null : table.deadline * 1000
    said.seats.value = SEATS.map(seat => ({
      seat,
      held: persons.includes(seat) ? 'person' : 'bot',
      doing: sealed.includes(seat) ? 'sealed' : persons.includes(seat) && !here.includes(seat) ? 'away' : 'writing',
    }))
    if (isNewPhase) {
      clearSheet()
      mine.panel.value = 'brief'
    }
    // The first that is seen of this game, also of one that begins in its lobby: at once where it stands
    if (last === null || isBack) mine.stage.value = view.open.phase === 'over' ? 'debrief' : view.open.phase
    if (mine.screen.peek() === 'lobby') {
      mine.screen.value = 'game'
      mine.panel.value = 'brief'
    }
  })
  look()
  // The game has begun, or the seat has changed: what was told before is another's or has not come.
  const isOther = last?.who !== view.who || (last !== null && turnOf(view.open) < turnOf(last.open))
  if (openLine()?.room !== null && isOther) void hearAnew().catch(() => {})
  if (view.open.phase === 'over') void fetchReveal()
}

/** All that this seat was told, from the beginning. */
async function hearAnew(): Promise<void> {
  const isSeated = mySeat.peek() !== null
  const [closings, sheets] = await Promise.all([ask('log', { from: 0 }), isSeated ? ask('sheets', { from: 0 }) : []])
  said.closings.value = closings.map(readClosing)
  said.sheets.value = sheets.flatMap(readSheet)
}

/** What the title tells of it later: how far the game is, and whether it waits for this seat. */
function keep(ticket: Ticket, { gathering, sealed }: Table): void {
  const seat = personOf(gathering, ticket.person)?.seat ?? null
  if (ticket.person === null) return
  keepSeat({
    key: ticket.key,
    game: ticket.game,
    seat,
    code: gathering.code,
    isMyTurn: gathering.stage === 'playing' && seat !== null && !seatsIn(sealed).includes(seat),
    round: said.view.peek()?.open.round ?? 0,
    rounds: gathering.rounds,
    seen: Date.now(),
    over: gathering.stage === 'over',
    ...lookedAt(),
  })
}

/** What this seat was told; the state follows at once. */
function hear(message: ShortClosing): void {
  const closing = readClosing(message)
  batch(() => {
    said.closings.value = [...said.closings.value, closing]
    // Ended by the people: nothing was resolved that could be played back
    const isEnded = closing.facts.some(fact => fact.kind === 'ended' && fact.how === 'vote')
    mine.stage.value = isEnded ? 'debrief' : closing.phase === 'orders' ? 'reveal' : 'reckoning'
  })
  hearClosing(message[0])
  if (mySeat.peek() !== null && said.sealed.peek() === null) void fetchSheets(message[0])
}

/** Time was up: whose sheet counted. */
async function fetchSheets(turn: number): Promise<void> {
  const sheets = await ask('sheets', { from: turn }).catch(() => [])
  said.sheets.value = [...said.sheets.peek().filter(one => one.turn < turn), ...sheets.flatMap(readSheet)]
}

async function fetchReveal(): Promise<void> {
  if (said.view.peek()?.open.phase !== 'over' || said.reveal.peek() !== null) return
  said.reveal.value = await ask('debrief', {}).catch(() => null)
  // Whoever has finished a game knows the cards
  if (mySeat.peek() !== null && said.view.peek()?.open.ended === 'last-round') changeSettings(mine.settings, { cards: 'all' })
}

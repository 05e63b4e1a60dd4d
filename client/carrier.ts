/**
 * Joins rooms over a socket, or by plain HTTP where sockets do not get through. Which of them is found out by joining, and what
 * worked is remembered for the session; sockets are tried again after a while.
 */
import type { Room } from '@colyseus/sdk/Room'
import type { RoomState } from '#shared/room-state.ts'
import type { JoinOptions } from '#shared/wire.ts'
import { BROKEN, CARRIERS, clientOver, takeBreak, type Carrier } from './lines.ts'

/** A socket that breaks earlier, twice in a row while the server answers, is broken by something on the way. */
const SHORT_LIFE = 60_000
const BACK_AT_ONCE = 3000
const REMEMBERED = 10 * 60_000
const PLACE = 'long-arm.http-until'
let shortLives = 0

/** A room that was joined, and what carries it. */
export interface Joined {
  readonly room: Room<unknown, RoomState>
  readonly over: Carrier
}

/**
 * Joins a room and waits for its state. `dress` is called before anything is heard of the room. Rejects as the SDK does; with
 * code 1006 if nothing gets through.
 */
export async function joinRoom(origin: string, id: string, options: JoinOptions, dress: (room: Joined['room']) => void): Promise<Joined> {
  noteBreak()
  const order = httpUntil > Date.now() ? CARRIERS.toReversed() : CARRIERS
  let blocked: unknown
  for (const over of order) {
    try {
      const room = await joinOver(over, origin, id, options, dress)
      if (over !== order[0]) tryHttpFirst(over === 'http' ? Date.now() + REMEMBERED : 0)
      return { room, over }
    } catch (problem) {
      // Only a line that does not open is tried another way; what the server says holds for both.
      if (!(problem instanceof Error) || !('code' in problem) || problem.code !== BROKEN) throw problem
      blocked = problem
    }
  }
  throw blocked
}

/** The same over one carrier. */
export async function joinOver(
  over: Carrier,
  origin: string,
  id: string,
  options: JoinOptions,
  dress: (room: Joined['room']) => void,
): Promise<Joined['room']> {
  const room = await (await clientOver(origin, over)).joinById<RoomState>(id, options)
  // Coming back is ours: the seat belongs to its key, not to a line.
  room.reconnection.enabled = false
  dress(room)
  await new Promise<void>((resolve, reject) => {
    room.onStateChange.once(() => resolve())
    room.onLeave.once(code => reject(Object.assign(new Error('the line broke while joining'), { code })))
  })
  return room
}

/** Counts sockets that break soon, one after another; a server that went away itself is no sign of a network that cuts. */
function noteBreak(): void {
  const last = takeBreak()
  if (last === null) return
  shortLives = last.life < SHORT_LIFE && Date.now() - last.at < BACK_AT_ONCE ? shortLives + 1 : 0
  if (shortLives < 2) return
  shortLives = 0
  tryHttpFirst(Date.now() + REMEMBERED)
}

/** Until when HTTP is tried first, in ms; kept for reloads, where something may be kept. */
let httpUntil = kept()

function kept(): number {
  try {
    return Number(sessionStorage.getItem(PLACE) ?? 0)
  } catch {
    return 0
  }
}

function tryHttpFirst(until: number): void {
  httpUntil = until
  try {
    sessionStorage.setItem(PLACE, String(until))
  } catch {
    // Then it is found out again after a reload.
  }
}

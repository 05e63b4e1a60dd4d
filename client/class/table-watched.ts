/** The table that the projector shows: watched by a key of no person, in a room of its own beside the class's. */
import { signal } from '@preact/signals'
import type { Room } from '@colyseus/sdk/Room'
import type { Watch } from '#shared/classroom/cuts.ts'
import { hasBegun, readView, type RoomState } from '#shared/room-state.ts'
import { PROTOCOL } from '#shared/wire.ts'
import { joinRoom } from '../carrier.ts'
import { TAB } from '../line.ts'
import { said } from '../store.ts'

/** Milliseconds until a room that was lost is joined again. */
const AGAIN_AFTER = 2000

/** Why nothing is shown: it is being joined; null when it is there. */
export const isWatching = signal(false)

/** Shows this table as `said.view` for as long as it is wanted; returns how to stop. */
export function watchTable({ game, key }: Watch): () => void {
  let isOver = false
  let room: Room<unknown, RoomState> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const dress = (joined: Room<unknown, RoomState>): void => {
    joined.onMessage('*', () => {})
    joined.onStateChange(state => {
      if (isOver || !hasBegun(state)) return
      said.view.value = readView(state, null)
      isWatching.value = true
    })
  }
  const join = async (): Promise<void> => {
    try {
      room = (await joinRoom(location.origin, game, { protocol: PROTOCOL, key, game, tab: TAB }, dress)).room
      if (isOver) void room.leave(true)
      else room.onLeave(() => again())
    } catch {
      again()
    }
  }
  const again = (): void => {
    room = null
    if (!isOver) timer = setTimeout(() => void join(), AGAIN_AFTER)
  }
  void join()
  return () => {
    isOver = true
    clearTimeout(timer)
    said.view.value = null
    isWatching.value = false
    void room?.leave(true).catch(() => {})
  }
}

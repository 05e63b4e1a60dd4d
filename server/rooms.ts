/** The rooms of this process: opened once however many ask, and in step with the leases where several processes share the games. */
import { setTimeout as pause } from 'node:timers/promises'
import { matchMaker } from '@colyseus/core'
import { CLOSED, ROOM } from '#shared/wire.ts'
import type { Leases } from './leases.ts'
import { describe, log } from './log.ts'

export interface Rooms {
  /** Opens a game's room here, unless it is open here or at another process that lives. Throws what the room throws. */
  open(game: string): Promise<void>
  /** Whether this process may write to a game without opening its room, now that nobody has it open. */
  claim(game: string): Promise<boolean>
  /** Games whose rooms are open here. */
  here(): string[]
  /** Takes over games of dead processes from now on, and gives up what is not ours any more. */
  keepUp(): void
  /** Takes nothing over any more. */
  stop(): Promise<void>
}

/** How often a process says that it lives, in milliseconds. */
const BEAT_MS = 1000
/** Games taken over at a time: what is left another process may take. */
const AT_ONCE = 8

/** Without `leases` all games are this process's. */
export function keepRooms(leases: Leases | null): Rooms {
  const opened = new Set<string>()
  /** Rooms being opened: two who ask at once get the same one. */
  const opening = new Map<string, Promise<void>>()
  const ending = new AbortController()
  let beating: Promise<void> = Promise.resolve()

  const isHere = (game: string): boolean => matchMaker.getLocalRoomById(game) !== undefined
  const here = (): string[] => {
    for (const game of opened) if (!isHere(game)) opened.delete(game)
    return [...opened]
  }

  const openNow = async (game: string): Promise<void> => {
    if (leases !== null && !(await leases.take(game))) return
    await matchMaker.createRoom(ROOM, { game })
    opened.add(game)
  }
  const open = (game: string): Promise<void> => {
    if (isHere(game)) return Promise.resolve()
    let started = opening.get(game)
    if (started === undefined) {
      started = openNow(game).finally(() => opening.delete(game))
      opening.set(game, started)
    }
    return started
  }

  const beat = async (held: Leases): Promise<void> => {
    const before = here()
    const ours = await held.beat()
    // Taken by another while this process slept: people find it there.
    for (const game of before) if (!ours.has(game)) void matchMaker.getLocalRoomById(game)?.disconnect(CLOSED.moved)
    await held.release([...ours].filter(game => !isHere(game) && !opening.has(game)))
    for (const game of await held.orphans(AT_ONCE)) {
      await open(game).then(
        () => log('info', 'taken-over', { game }),
        (error: unknown) => log('error', 'not-taken-over', { game, error: describe(error) }),
      )
    }
    // Whoever thought a process dead, or a Redis that was started anew, has dropped its rooms from the list.
    await matchMaker.restoreMissingRoomCaches()
  }
  const keepBeating = async (held: Leases): Promise<void> => {
    while (!ending.signal.aborted) {
      await beat(held).catch((error: unknown) => log('error', 'beat', { error: describe(error) }))
      await pause(BEAT_MS, undefined, { signal: ending.signal }).catch(() => {})
    }
  }

  return {
    open,
    claim: async game => !isHere(game) && !opening.has(game) && (leases === null || (await leases.take(game))),
    here,
    keepUp() {
      if (leases !== null) beating = keepBeating(leases)
    },
    async stop() {
      ending.abort()
      await beating
    },
  }
}

/** Games that nobody plays any more: their replays, what is offered where a game cannot go on, and their end. */
import * as z from 'zod'
import { gatheredAgain } from '#shared/gathering.ts'
import { OtherVersion } from '#shared/journal.ts'
import { restore } from '#shared/match.ts'
import { readKey, type About, type FindReplay, type Receipt, type Stranded } from '#shared/wire.ts'
import { newReplay } from './keys.ts'
import { describe, log } from './log.ts'
import { Packed } from './packed.ts'
import type { Records } from './records.ts'
import { BadRequest, checked, checkProtocol } from './requests.ts'
import type { Rooms } from './rooms.ts'
import { every } from './timers.ts'

const FIND_REPLAY = z.strictObject({ protocol: z.number(), id: z.string().max(40) }) satisfies z.ZodType<FindReplay>

const DAY = 24 * 3600 * 1000
/** Replays that are kept compressed: a finished game never changes. */
const PACKED_MOST = 40
/** Games deleted at a time. */
const AT_ONCE = 50

export interface Afterwards {
  /** All about a game that is over, by the id of its replay. This and the rest: from what came with a request; throws BadRequest. */
  readonly replay: (body: unknown) => Promise<Packed>
  /** For who holds a key of a game whose rules are not played here any more: ends it for good. */
  readonly strand: (body: unknown) => Promise<Stranded>
  readonly about: (body: unknown) => Promise<About>
  /** Deletes games whose time is over, now and every day; resolves when that is done for now. */
  readonly sweep: () => Promise<void>
}

export interface AfterwardsNeeds extends Records {
  readonly rooms: Rooms
  readonly erase: (game: string) => Promise<Receipt>
  /** Days a game is kept after somebody has last been at its table; 0: for ever. */
  readonly keepDays: number
}

export function openAfterwards({ archive, register, rooms, erase, keepDays }: AfterwardsNeeds): Afterwards {
  const replayOf = async (game: string): Promise<Buffer> =>
    Buffer.from(`{"keepDays":${keepDays},"entries":[${(await archive.record(game)).join(',')}]}`)
  /** The newest last. */
  const packed = new Map<string, Packed>()
  const packedOf = async (game: string): Promise<Packed> => {
    const found = packed.get(game) ?? (await Packed.of(await replayOf(game)))
    packed.delete(game)
    packed.set(game, found)
    for (const old of packed.keys()) if (packed.size > PACKED_MOST) packed.delete(old)
    return found
  }

  /** Whether the game is of rules that this program does not play. */
  const isOfOtherRules = async (game: string): Promise<boolean> => {
    try {
      const { entries } = await archive.read(game)
      if (entries.length > 0) restore(entries)
      return false
    } catch (error) {
      if (error instanceof OtherVersion) return true
      throw error
    }
  }
  const strandGame = async (game: string): Promise<Stranded> => {
    const { gathering } = await register.tableOf(game)
    const next = gathering.next ?? (gathering.kind === 'solo' ? null : await register.again(game, gatheredAgain(gathering)))
    const replay = gathering.replay ?? newReplay()
    await register.keep(game, { gathering: { ...gathering, stage: 'over', held: null, replay, next }, deadline: 0 })
    return { replay, next }
  }
  /** Two who ask at once are answered the same. */
  const stranding = new Map<string, Promise<Stranded>>()

  const sweepNow = async (): Promise<void> => {
    for (let deleted = AT_ONCE; deleted === AT_ONCE;) {
      deleted = 0
      for (const game of await register.stale(keepDays * DAY, AT_ONCE)) {
        // Where people have sat together since before, they are left in peace.
        if (!(await rooms.claim(game))) continue
        await erase(game)
        deleted++
      }
      if (deleted > 0) log('info', 'deleted', { games: deleted, keepDays })
    }
  }
  const sweep = (): Promise<void> => sweepNow().catch((error: unknown) => log('error', 'sweep', { error: describe(error) }))

  return {
    async replay(body) {
      // Asked of the database each time: what was deleted is shown to nobody.
      const game = await register.ofReplay(checked(FIND_REPLAY, body).id)
      if (game === null) throw new BadRequest('no-such-replay', 'no game is kept for this link: it was deleted, or the link is not whole')
      return packedOf(game)
    },
    async strand(body) {
      checkProtocol(body)
      const asked = readKey(body)
      if (asked === null) throw new BadRequest('bad-request', 'a key is needed')
      const place = await register.placeOf(asked.key, asked.game)
      if (place === null || place.person === null) throw new BadRequest('no-such-key', 'no game is kept for this key')
      const { game } = place
      if (!(await isOfOtherRules(game)) || !(await rooms.claim(game))) throw new BadRequest('bad-request', 'this game goes on')
      let asking = stranding.get(game)
      if (asking === undefined) {
        asking = strandGame(game).finally(() => stranding.delete(game))
        stranding.set(game, asking)
      }
      return asking
    },
    about: async () => ({ keepDays, lengths: await archive.lengths() }),
    async sweep() {
      if (keepDays === 0) return
      every(DAY, () => void sweep())
      await sweep()
    },
  }
}

/** Making games, finding them by key, and opening their rooms. */
import { ServerError } from '@colyseus/core'
import * as z from 'zod'
import { LEVELS } from '#shared/bots/bot.ts'
import type { GameSetup, Player } from '#shared/journal.ts'
import { begun } from '#shared/match.ts'
import { ARCHETYPES, isHandle, SEATS, type Seat } from '#shared/names.ts'
import { LENGTHS } from '#shared/rules.ts'
import { STANDARD } from '#shared/scenario.ts'
import { PROTOCOL, readKey, type CreateGame, type NewGame, type Ticket } from '#shared/wire.ts'
import type { Archive } from './archive.ts'
import { newKey, newSeed } from './keys.ts'
import { describe, log } from './log.ts'
import { OTHER_VERSION } from './room.ts'
import type { Rooms } from './rooms.ts'

/** What a request was refused for; the sentence goes to whoever sent it. */
export class BadRequest extends Error {
  readonly code: 'bad-request' | 'outdated' | 'no-such-key' | 'other-version'
  constructor(code: BadRequest['code'], sentence: string) {
    super(sentence)
    this.code = code
  }
}

const seconds = z.int().min(10).max(3600)
const CREATE_GAME = z.strictObject({
  protocol: z.number(),
  seat: z.enum(SEATS),
  rounds: z.literal(LENGTHS),
  level: z.enum(LEVELS),
  levels: z.partialRecord(z.enum(SEATS), z.enum(LEVELS)).exactOptional(),
  archetype: z.enum(ARCHETYPES).exactOptional(),
  competing: z.array(z.enum(SEATS)).min(1).max(SEATS.length).exactOptional(),
  clock: z.strictObject({ orders: seconds, chambers: seconds }).exactOptional(),
}) satisfies z.ZodType<CreateGame>

export interface Games {
  /** A new game from what came with a request. Throws BadRequest. */
  readonly create: (body: unknown) => Promise<NewGame>
  /** The way back into the game of a key. Throws BadRequest. */
  readonly find: (body: unknown) => Promise<Ticket>
  /** Opens the rooms of games that were going on lately; returns how many could not be. */
  readonly reopen: (within: number) => Promise<{ opened: number; failed: number }>
}

export function runGames(archive: Archive, rooms: Rooms, seed = newSeed): Games {
  const openRoom = (game: string): Promise<void> =>
    rooms.open(game).catch((error: unknown) => {
      if (!(error instanceof ServerError) || error.code !== OTHER_VERSION) throw error
      throw new BadRequest('other-version', 'this game was begun with another version and cannot go on with this one')
    })

  return {
    async create(body) {
      checkProtocol(body)
      const asked = CREATE_GAME.safeParse(body)
      if (!asked.success) throw new BadRequest('bad-request', z.prettifyError(asked.error))
      if (asked.data.archetype !== undefined && !isHandle(asked.data.seat)) {
        throw new BadRequest('bad-request', 'only an account has an archetype')
      }
      const setup = setupFrom(asked.data, seed())
      const [key, watchKey] = [newKey(), newKey()]
      const game = await archive.create(
        begun(setup),
        new Map<string, Seat | null>([
          [key, asked.data.seat],
          [watchKey, null],
        ]),
      )
      await openRoom(game)
      return { game, room: game, seat: asked.data.seat, key, over: false, watchKey }
    },
    async find(body) {
      checkProtocol(body)
      const asked = readKey(body)
      if (asked === null) throw new BadRequest('bad-request', 'a key is needed')
      const place = await archive.placeOf(asked.key)
      if (place === null) throw new BadRequest('no-such-key', 'no game is kept for this key')
      await openRoom(place.game)
      return {
        game: place.game,
        room: place.game,
        seat: place.seat,
        key: asked.key,
        over: await archive.isOver(place.game),
      }
    },
    async reopen(within) {
      const games = await archive.unfinished(within)
      const results = await Promise.allSettled(games.map(openRoom))
      for (const [i, result] of results.entries()) {
        if (result.status === 'rejected') log('error', 'not-reopened', { game: games[i] ?? '', error: describe(result.reason) })
      }
      const failed = results.filter(({ status }) => status === 'rejected').length
      return { opened: games.length - failed, failed }
    },
  }
}

function checkProtocol(body: unknown): void {
  const protocol = typeof body === 'object' && body !== null && 'protocol' in body ? body.protocol : undefined
  if (typeof protocol === 'number' && protocol !== PROTOCOL) {
    throw new BadRequest('outdated', `the server speaks version ${PROTOCOL}: load the page again`)
  }
}

function setupFrom(asked: z.infer<typeof CREATE_GAME>, luck: ReturnType<typeof newSeed>): GameSetup {
  const players = Object.fromEntries(
    SEATS.map((seat): [Seat, Player] => [seat, seat === asked.seat ? 'person' : { bot: asked.levels?.[seat] ?? asked.level }]),
  ) as Record<Seat, Player>
  const { archetype, seat } = asked
  return {
    scenario: STANDARD,
    rounds: asked.rounds,
    ...luck,
    persons: [seat],
    competing: SEATS.filter(one => asked.competing === undefined || one === seat || asked.competing.includes(one)),
    chosen: archetype !== undefined && isHandle(seat) ? { [seat]: archetype } : {},
    players,
    clock: asked.clock ?? null,
  }
}

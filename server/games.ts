/** Making tables, coming to them by code, finding them by key, and opening their rooms. */
import { matchMaker, ServerError } from '@colyseus/core'
import * as z from 'zod'
import { LEVELS } from '#shared/bots/bot.ts'
import { LESSON_BOT } from '#shared/bots/lesson.ts'
import { newDesk, SHAPES_OF_CLASS, TITLE_LENGTH } from '#shared/classroom/desk.ts'
import { PLAN_NAMES } from '#shared/classroom/plan.ts'
import { cleanText } from '#shared/clean-text.ts'
import { gather, gatherAlone, gatherClass, type Gathering, type TableRefusal } from '#shared/gathering.ts'
import type { GameSetup } from '#shared/journal.ts'
import { LESSON_IDS, lessonNamed } from '#shared/lessons/all.ts'
import { begun } from '#shared/match.ts'
import { ARCHETYPES, isHandle, SEATS } from '#shared/names.ts'
import { PRESET_NAMES } from '#shared/presets.ts'
import { LENGTHS } from '#shared/rules.ts'
import { SCENARIO_IDS, scenarioNamed } from '#shared/scenarios/all.ts'
import { assignmentsOf } from '#shared/start.ts'
import {
  readCode,
  readKey,
  type ApiError,
  type CreateGame,
  type CreateLesson,
  type JoinTable,
  type LookAtTable,
  type NewClass,
  type NewGame,
  type OpenClass,
  type OpenTable,
  type TableSeen,
  type Ticket,
} from '#shared/wire.ts'
import { NAME } from './deeds.ts'
import { newKey, newPhrase, newSeed, phraseKey } from './keys.ts'
import { describe, log } from './log.ts'
import type { Records } from './records.ts'
import type { Place } from './register.ts'
import { BadRequest, checked, checkProtocol } from './requests.ts'
import { OTHER_VERSION } from './room.ts'
import type { Rooms } from './rooms.ts'
import { setupOf } from './setups.ts'

const seconds = z.int().min(10).max(3600)
const CREATE_GAME = z.strictObject({
  protocol: z.number(),
  seat: z.enum(SEATS),
  scenario: z.enum(SCENARIO_IDS).exactOptional(),
  rounds: z.literal(LENGTHS),
  level: z.enum(LEVELS),
  levels: z.partialRecord(z.enum(SEATS), z.enum(LEVELS)).exactOptional(),
  personalities: z.boolean().exactOptional(),
  archetype: z.enum(ARCHETYPES).exactOptional(),
  competing: z.array(z.enum(SEATS)).min(1).max(SEATS.length).exactOptional(),
  clock: z.strictObject({ orders: seconds, chambers: seconds }).exactOptional(),
}) satisfies z.ZodType<CreateGame>

const CREATE_LESSON = z.strictObject({ protocol: z.number(), lesson: z.enum(LESSON_IDS) }) satisfies z.ZodType<CreateLesson>

/** 128 bits drawn by a browser, base64url. */
const drawn = z.string().regex(/^[\w-]{22}$/)
const OPEN_TABLE = z.strictObject({
  protocol: z.number(),
  name: NAME,
  preset: z.enum(PRESET_NAMES),
  device: drawn,
}) satisfies z.ZodType<OpenTable>
const OPEN_CLASS = z.strictObject({
  protocol: z.number(),
  title: NAME,
  teacher: NAME,
  plan: z.enum(PLAN_NAMES),
  shape: z.enum(SHAPES_OF_CLASS),
  scenario: z.enum(SCENARIO_IDS).exactOptional(),
  noNames: z.boolean(),
  device: drawn,
}) satisfies z.ZodType<OpenClass>
const LOOK = z.strictObject({
  protocol: z.number(),
  code: z.string().max(40),
  table: z.string().max(40).exactOptional(),
}) satisfies z.ZodType<LookAtTable>
const JOIN = LOOK.extend({ name: NAME, device: drawn, key: drawn }) satisfies z.ZodType<JoinTable>

const REFUSED: Readonly<Partial<Record<TableRefusal, readonly [ApiError['error'], string]>>> = {
  'table-locked': ['table-locked', 'the host has closed this table to others'],
  'table-full': ['table-full', 'nobody else can come to this table'],
  'bad-name': ['bad-name', 'a name needs a letter'],
  removed: ['removed', 'the host has removed you from this table'],
}

export interface Games {
  /** A new game alone against bots. This and the rest: from what came with a request; throws BadRequest. */
  readonly create: (body: unknown) => Promise<NewGame>
  /** A lesson, alone. */
  readonly lesson: (body: unknown) => Promise<NewGame>
  /** A new table for friends. */
  readonly openTable: (body: unknown) => Promise<Ticket>
  /** A new class. */
  readonly openClass: (body: unknown) => Promise<NewClass>
  /** What is told of a table by its code. */
  readonly look: (body: unknown) => Promise<TableSeen>
  /** Comes to a table by its code. */
  readonly join: (body: unknown) => Promise<Ticket>
  /** The way back into the game of a key. */
  readonly find: (body: unknown) => Promise<Ticket>
  /** Opens the rooms of games that were going on lately; returns how many could not be. */
  readonly reopen: (within: number) => Promise<{ opened: number; failed: number }>
}

/** A scenario is played at its own length, on a seat it offers, with an archetype it leaves open. Throws BadRequest. */
function checkScenario(scenario: ReturnType<typeof scenarioNamed>, { seat, rounds, archetype }: z.infer<typeof CREATE_GAME>): void {
  if (scenario === null) return
  if (rounds !== scenario.rounds) throw new BadRequest('bad-request', `this scenario is played in ${scenario.rounds} rounds`)
  if (!scenario.seats.includes(seat)) throw new BadRequest('bad-request', 'this scenario does not offer that seat')
  if (archetype !== undefined && isHandle(seat) && assignmentsOf(scenario.start, { [seat]: archetype }).length === 0)
    throw new BadRequest('bad-request', 'this scenario has another archetype for that account')
}

const asksForClass = (body: unknown): boolean => typeof body === 'object' && body !== null && 'class' in body && body.class === true

export function runGames({ archive, register, desks }: Records, rooms: Rooms, seed = newSeed): Games {
  const openRoom = (game: string): Promise<void> =>
    rooms.open(game).catch((error: unknown) => {
      if (!(error instanceof ServerError) || error.code !== OTHER_VERSION) throw error
      throw new BadRequest('other-version', 'this game was begun with another version and cannot go on with this one')
    })

  /** The game of a code as it was typed, or of a link. */
  const gameOf = async ({ code: typed, table }: Pick<LookAtTable, 'code' | 'table'>): Promise<{ game: string; code: string }> => {
    const code = readCode(typed)
    const game = code === null ? null : await register.byCode(code)
    if (game === null || code === null || (table !== undefined && table !== game))
      throw new BadRequest('no-such-code', 'no table has this code')
    return { game, code }
  }

  /** The ticket of somebody who has a place. */
  const ticketOf = async ({ game, person }: Place, key: string): Promise<Ticket> => {
    const { stage, people } = (await register.tableOf(game)).gathering
    const seat = people.find(one => one.id === person)?.seat ?? null
    return { game, room: game, person, seat, key, over: stage === 'over' }
  }

  /** A game of one who plays alone, and a key to watch it by. */
  const openAlone = async (table: Gathering, setup: (table: Gathering) => GameSetup): Promise<NewGame> => {
    const [key, watchKey] = [newKey(), newKey()]
    const places = [
      { key, person: table.host, device: null },
      { key: watchKey, person: null, device: null },
    ]
    const { game } = await register.create(table, places, begun(setup(table)))
    await openRoom(game)
    return { game, room: game, person: table.host, seat: table.people[0]?.seat ?? null, key, over: false, watchKey }
  }

  return {
    async create(body) {
      const asked = checked(CREATE_GAME, body)
      const { seat, archetype } = asked
      if (archetype !== undefined && !isHandle(seat)) throw new BadRequest('bad-request', 'only an account has an archetype')
      const scenario = scenarioNamed(asked.scenario)
      checkScenario(scenario, asked)
      const table = {
        ...gatherAlone(seat, asked.rounds, asked.clock ?? null, scenario?.id ?? null),
        level: asked.level,
        levels: asked.levels ?? {},
        personalities: asked.personalities ?? false,
        rivals: SEATS.filter(one => one !== seat && (asked.competing?.includes(one) ?? false)),
      }
      const chosen = archetype !== undefined && isHandle(seat) ? { [seat]: archetype } : {}
      return openAlone(table, () => setupOf(table, seed(), chosen))
    },
    async lesson(body) {
      const lesson = lessonNamed(checked(CREATE_LESSON, body).lesson)
      if (lesson === null) throw new BadRequest('bad-request', 'there is no such lesson')
      const { seat, rounds, scenario } = lesson
      return openAlone({ ...gatherAlone(seat, rounds, null), level: LESSON_BOT }, table => ({
        ...setupOf(table, newSeed(lesson.seed)),
        scenario,
      }))
    },
    async openTable(body) {
      const asked = checked(OPEN_TABLE, body)
      const table = gather(asked.name, asked.preset)
      if (table === null) throw new BadRequest('bad-name', 'a name needs a letter')
      const key = newKey()
      const { game } = await register.create(table, [{ key, person: table.host, device: asked.device }], null)
      await openRoom(game)
      return { game, room: game, person: table.host, seat: null, key, over: false }
    },
    async openClass(body) {
      const asked = checked(OPEN_CLASS, body)
      const title = cleanText(asked.title, TITLE_LENGTH)
      const table = gatherClass(asked.teacher, asked.scenario ?? null)
      if (title === null || table === null) throw new BadRequest('bad-name', 'a name needs a letter')
      const [key, screenKey, phrase] = [newKey(), newKey(), newPhrase()]
      const places = [
        { key, person: table.host, device: asked.device },
        { key: phraseKey(phrase), person: table.host, device: null },
        { key: screenKey, person: null, device: null },
      ]
      const { game } = await register.create(table, places, null)
      await desks.keep(game, { desk: newDesk(title, asked.plan, asked.shape, asked.noNames), watch: [], screenKey })
      await openRoom(game)
      return { game, room: game, person: table.host, seat: null, key, over: false, phrase }
    },
    async look(body) {
      const { game, code } = await gameOf(checked(LOOK, body))
      const { gathering } = await register.tableOf(game)
      const { stage, preset, scenario, rounds, people, host, locked } = gathering
      return {
        code,
        stage,
        preset,
        ...(scenario === undefined ? {} : { scenario }),
        rounds,
        host: people.find(one => one.id === host)?.name ?? '',
        people: people.length,
        sitting: people.filter(one => one.seat !== null).length,
        locked,
        ...(gathering.kind === 'class' ? { isClass: true } : {}),
      }
    },
    async join(body) {
      const asked = checked(JOIN, body)
      const { game } = await gameOf(asked)
      await openRoom(game)
      const came: number | TableRefusal = await matchMaker.remoteRoomCall(game, 'come', [asked.name, asked.key, asked.device])
      if (typeof came === 'string') throw new BadRequest(...(REFUSED[came] ?? (['bad-request', came] as const)))
      return ticketOf({ game, person: came }, asked.key)
    },
    async find(body) {
      checkProtocol(body)
      const asked = readKey(body)
      if (asked === null) throw new BadRequest('bad-request', 'a key is needed')
      const place = asksForClass(body) ? await desks.classOf(asked.key) : await register.placeOf(asked.key, asked.game)
      if (place === null) throw new BadRequest('no-such-key', 'no game is kept for this key')
      await openRoom(place.game)
      return ticketOf(place, asked.key)
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

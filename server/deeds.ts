/** What people may send to do to their table, checked at the door. */
import * as z from 'zod'
import { LEVELS } from '#shared/bots/bot.ts'
import { MOTIONS_OF_TABLE, TALK_MODES, type Deed } from '#shared/gathering.ts'
import { SEATS } from '#shared/names.ts'
import { DEAL_MODES, MAIL_HOURS, PRESET_NAMES } from '#shared/presets.ts'
import { LENGTHS } from '#shared/rules.ts'
import { SCENARIO_IDS } from '#shared/scenarios/all.ts'

/** Longer names are cut by the table; longer texts than this are no name. */
export const NAME = z.string().max(200)
const person = z.int().positive()
const seatOrNone = z.enum(SEATS).nullable()

const DEED = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('name'), name: NAME }),
  z.strictObject({ do: z.literal('sit'), seat: seatOrNone }),
  z.strictObject({ do: z.literal('ready'), ready: z.boolean() }),
  z.strictObject({ do: z.literal('swap'), with: person.nullable() }),
  z.strictObject({ do: z.literal('vote'), motion: z.enum(MOTIONS_OF_TABLE), yes: z.boolean() }),
  z.strictObject({ do: z.literal('leave') }),
  z.strictObject({ do: z.literal('assign'), person, seat: seatOrNone }),
  z.strictObject({ do: z.literal('recommend') }),
  z.strictObject({ do: z.literal('rename'), person, name: NAME }),
  z.strictObject({ do: z.literal('remove'), person }),
  z.strictObject({ do: z.literal('mute'), person, muted: z.boolean() }),
  z.strictObject({ do: z.literal('hand-over'), person }),
  z.strictObject({ do: z.literal('lock'), locked: z.boolean() }),
  z.strictObject({ do: z.literal('allow-watching'), watching: z.boolean() }),
  z.strictObject({ do: z.literal('talk'), talk: z.enum(TALK_MODES) }),
  z.strictObject({ do: z.literal('deals'), deals: z.enum(DEAL_MODES) }),
  z.strictObject({
    do: z.literal('preset'),
    preset: z.enum(PRESET_NAMES),
    rounds: z.literal(LENGTHS).exactOptional(),
    hours: z.literal(MAIL_HOURS).exactOptional(),
  }),
  z.strictObject({ do: z.literal('scenario'), scenario: z.enum(SCENARIO_IDS).nullable() }),
  z.strictObject({ do: z.literal('level'), seat: seatOrNone, level: z.enum(LEVELS) }),
  z.strictObject({ do: z.literal('personalities'), mixed: z.boolean() }),
  z.strictObject({ do: z.literal('rival'), seat: z.enum(SEATS), competes: z.boolean() }),
  z.strictObject({ do: z.literal('pause'), paused: z.boolean() }),
  z.strictObject({ do: z.literal('extend') }),
  z.strictObject({ do: z.literal('start') }),
  z.strictObject({ do: z.literal('end') }),
  z.strictObject({ do: z.literal('take-back') }),
  z.strictObject({ do: z.literal('speaker'), person }),
  z.strictObject({ do: z.literal('rest'), seat: z.enum(SEATS), rests: z.boolean() }),
]) satisfies z.ZodType<Deed>

/** The deed in what came with a request; null if it is none. */
export function readDeed(value: unknown): Deed | null {
  const read = DEED.safeParse(value)
  return read.success ? read.data : null
}

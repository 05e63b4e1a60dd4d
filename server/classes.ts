/** What teachers and students may send to a class, checked at the door. */
import * as z from 'zod'
import {
  CHECK_QUESTIONS,
  MOST_STUDENTS,
  PREPARED,
  SHAPES_OF_CLASS,
  SHOWN,
  type CheckQuestion,
  type ClassDeed,
  type Question,
} from '#shared/classroom/desk.ts'
import { PLAN_NAMES } from '#shared/classroom/plan.ts'
import { TALK_MODES } from '#shared/gathering.ts'
import { SEATS } from '#shared/names.ts'
import type { Requests } from '#shared/wire.ts'
import { NAME } from './deeds.ts'

/** Longer texts are none of our page's; what is too long by a little is cut. */
const TEXT = z.string().max(1000)
const person = z.int().positive()
const table = z.int().min(0).max(MOST_STUDENTS)
const seat = z.enum(SEATS)
const HOURS = 8

const QUESTION = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('prepared'), name: z.enum(PREPARED) }),
  z.strictObject({
    is: z.literal('check'),
    name: z.enum(Object.keys(CHECK_QUESTIONS) as [CheckQuestion, ...CheckQuestion[]]),
    when: z.enum(['before', 'after']),
  }),
  z.strictObject({ is: z.literal('own'), words: TEXT, options: z.array(TEXT).max(10) }),
]) satisfies z.ZodType<Question>

const CLASS_DEED = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('title'), title: TEXT }),
  z.strictObject({ do: z.literal('plan'), plan: z.enum(PLAN_NAMES) }),
  z.strictObject({ do: z.literal('shape'), shape: z.enum(SHAPES_OF_CLASS) }),
  z.strictObject({ do: z.literal('call'), person, name: TEXT }),
  z.strictObject({
    do: z.literal('place'),
    person,
    at: z.strictObject({ table: z.int().min(1).max(MOST_STUDENTS), seat: seat.nullable() }).nullable(),
  }),
  z.strictObject({ do: z.literal('share-out'), tables: z.int().min(1).max(MOST_STUDENTS) }),
  z.strictObject({ do: z.literal('begin') }),
  z.strictObject({ do: z.literal('step'), step: z.int().min(0).max(100) }),
  z.strictObject({ do: z.literal('cut'), steps: z.array(z.int().min(0).max(100)).max(100) }),
  z.strictObject({
    do: z.literal('bell'),
    minutes: z
      .number()
      .min(0)
      .max(HOURS * 60)
      .nullable(),
  }),
  z.strictObject({ do: z.literal('pause'), paused: z.boolean() }),
  z.strictObject({ do: z.literal('eyes-up'), up: z.boolean() }),
  z.strictObject({ do: z.literal('show'), what: z.enum(SHOWN), table }),
  z.strictObject({ do: z.literal('ask'), question: QUESTION }),
  z.strictObject({ do: z.literal('close-question'), id: z.int().positive() }),
  z.strictObject({ do: z.literal('lower-hand'), person }),
  z.strictObject({ do: z.literal('extend'), table, seconds: z.int().min(60).max(600) }),
  z.strictObject({ do: z.literal('next-phase'), table }),
  z.strictObject({ do: z.literal('rewind'), table }),
  z.strictObject({ do: z.literal('bot'), table, seat, plays: z.boolean() }),
  z.strictObject({ do: z.literal('nudge'), table, seat }),
  z.strictObject({ do: z.literal('inject'), tables: z.array(table).max(MOST_STUDENTS), words: TEXT }),
  z.strictObject({ do: z.literal('talk'), talk: z.enum(TALK_MODES) }),
  z.strictObject({ do: z.literal('finish') }),
]) satisfies z.ZodType<ClassDeed>

const ENROL = z.union([z.strictObject({ names: z.array(NAME).min(1).max(MOST_STUDENTS) }), z.strictObject({ person })]) satisfies z.ZodType<
  Requests['enrol']
>
const ANSWER = z.strictObject({ id: z.int().positive(), option: z.int().min(0).max(20) }) satisfies z.ZodType<Requests['answer']>
const HAND = z.strictObject({ up: z.boolean() }) satisfies z.ZodType<Requests['hand']>

const readAs =
  <T>(form: z.ZodType<T>) =>
  (value: unknown): T | null => {
    const read = form.safeParse(value)
    return read.success ? read.data : null
  }

/** What came with a request; null if it is malformed. */
export const readClassDeed = readAs<ClassDeed>(CLASS_DEED)
export const readEnrol = readAs<Requests['enrol']>(ENROL)
export const readAnswer = readAs<Requests['answer']>(ANSWER)
export const readHand = readAs<Requests['hand']>(HAND)

/** What people may send to say something, or about what was said, checked at the door. */
import * as z from 'zod'
import { PHRASES } from '#shared/speech.ts'
import type { Requests } from '#shared/wire.ts'

/** Longer ones are no line of our page; what is too long by a little is cut. */
const TEXT = z.string().max(1000)
const FEWEST = 1
/** More people than a table has. */
const MOST = 60
const person = z.int().positive()
/** A client's own id of a line; with the speaker before it, the line's. */
const id = z.string().regex(/^[\w-]{8,40}$/)
const line = z.string().regex(/^\d{1,6}\.[\w-]{1,40}$/)
const to = z.union([z.literal('all'), z.array(person).min(FEWEST).max(MOST)])

const SAY = z.union([z.strictObject({ id, to, text: TEXT }), z.strictObject({ id, to, phrase: z.enum(PHRASES) })]) satisfies z.ZodType<
  Requests['say']
>
const JUDGE = z.strictObject({ line, pass: z.boolean() }) satisfies z.ZodType<Requests['judge']>
const REPORT = z.strictObject({ line }) satisfies z.ZodType<Requests['report']>

const readAs =
  <T>(form: z.ZodType<T>) =>
  (value: unknown): T | null => {
    const read = form.safeParse(value)
    return read.success ? read.data : null
  }

/** What came with a request; null if it is malformed. */
export const readSay = readAs<Requests['say']>(SAY)
export const readJudge = readAs<Requests['judge']>(JUDGE)
export const readReport = readAs<Requests['report']>(REPORT)

/** What a scenario says besides its title: its story, what is learnt in it, what each role is after, and what is talked about afterwards. */
import { isSeat, STATES, type Seat, type StateId } from './names.ts'

/**
 * Words of a scenario. States and seats stand in them as `{COL}` or `{MONO}`, so that each is called as it is at the table,
 * by its fictional name or its real one.
 */
export interface ScenarioWords {
  /** What lies on the table as it begins. */
  readonly start: string
  /** The question that it puts. */
  readonly question: string
  /** What one understands better afterwards. */
  readonly goals: readonly string[]
  /** What each seat that people may take is after in this story. */
  readonly aims: { readonly [S in Seat]?: string }
  /** For a debate: two honest sides, and no state on either. */
  readonly motion: string
  /** For the talk afterwards. */
  readonly questions: readonly string[]
}

const PLACEHOLDER = /\{([^}]*)\}/g

const isNamed = (who: string): who is Seat | StateId => isSeat(who) || STATES.some(state => state === who)

/** The words with every `{COL}` as `named` calls it. */
export const withNames = (words: string, named: (who: Seat | StateId) => string): string =>
  words.replaceAll(PLACEHOLDER, (as, who: string) => (isNamed(who) ? named(who) : as))

/** In signs. */
const LONGEST = 180
const FEWEST = 2
const MOST = 5

/** Complaints about the words of a scenario with these seats, one sentence for each thing to change. */
export function wrongWords(words: ScenarioWords, seats: readonly Seat[]): string[] {
  const { start, question, goals, aims, motion, questions } = words
  const lines: readonly (readonly [where: string, line: string])[] = [
    ['start', start],
    ['question', question],
    ...goals.map((line, i) => [`goals.${i}`, line] as const),
    ...Object.entries(aims).map(([seat, line]) => [`aims.${seat}`, line] as const),
    ['motion', motion],
    ...questions.map((line, i) => [`questions.${i}`, line] as const),
  ]
  const wrong: string[] = []
  for (const [where, line] of lines) {
    if (line.trim() === '') wrong.push(`words.${where} is empty.`)
    if (line.length > LONGEST) wrong.push(`words.${where} has ${line.length} signs, and ${LONGEST} is the most.`)
    for (const [as, who = ''] of line.matchAll(PLACEHOLDER))
      if (!isNamed(who)) wrong.push(`words.${where} speaks of ${as}, and no state or seat is called that.`)
  }
  for (const [where, list] of [
    ['goals', goals],
    ['questions', questions],
  ] as const)
    if (list.length < FEWEST || list.length > MOST) wrong.push(`words.${where} has ${list.length} entries; ${FEWEST} to ${MOST} are right.`)
  for (const [i, line] of questions.entries())
    if (!line.endsWith('?')) wrong.push(`words.questions.${i} does not end with a question mark.`)
  if (!motion.startsWith('This house ')) wrong.push('words.motion does not begin with “This house”.')
  for (const seat of seats) if (aims[seat] === undefined) wrong.push(`words.aims is without ${seat}, which people may take.`)
  for (const seat of Object.keys(aims))
    if (!seats.some(one => one === seat)) wrong.push(`words.aims names ${seat}, which is no seat for people here.`)
  return wrong
}

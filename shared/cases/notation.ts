/** Orders and facts as lines of text, for the catalogue. */
import { FACTS, type Fact, type Told } from '../events.ts'
import { CATEGORIES, SEATS, isSeat, type Seat } from '../names.ts'
import type { Blank } from '../orders/order.ts'
import { KINDS, type Kind, type Order } from '../phases.ts'
import { ANY_ARCHETYPE, archetypesIn, maskOfCategory } from '../terms.ts'

/** What a flag is called in a line if not by its blank. */
const FLAG_WORDS: Readonly<Record<string, readonly [yes: string, no: string]>> = { support: ['for', 'against'], grant: ['yes', 'no'] }

/** The order in a line such as `COL preserve AMBER gag`. Throws on what is none. */
export function readOrder(line: string): { readonly seat: Seat; readonly order: Order } {
  const [seat = '', kind = '', ...words] = line.split(' ')
  if (!isSeat(seat)) throw new Error(`no seat: ${line}`)
  if (!Object.hasOwn(KINDS, kind)) throw new Error(`no order: ${line}`)
  const order: Record<string, unknown> = { kind }
  for (const [name, blank] of Object.entries<Blank>(KINDS[kind as Kind].blanks)) order[name] = takeBlank(name, blank, words, line)
  if (words.length > 0) throw new Error(`too much: ${line}`)
  // The blanks of its kind are all filled: it is an order
  return { seat, order: order as unknown as Order }
}

function takeBlank(name: string, blank: Blank, words: string[], line: string): unknown {
  if (blank === 'flag') {
    const [yes, no] = FLAG_WORDS[name] ?? [name, undefined]
    if (words[0] === yes) return words.shift() !== undefined
    if (no !== undefined && words.shift() !== no) throw new Error(`neither ${yes} nor ${no}: ${line}`)
    return false
  }
  const word = words.shift()
  if (word === undefined || word === '-') {
    if (blank === 'law' || blank === 'ground') return null
    throw new Error(`${name} is missing: ${line}`)
  }
  return blank === 'influence' || blank === 'case' ? Number(word) : word
}

const points = (halves: number): string => String(halves / 2)
const signed = (text: string): string => (text.startsWith('-') ? text : `+${text}`)

/** A notebook mark: a category, the archetypes still possible, or `anybody`. */
export function markText(mask: number): string {
  if (mask === ANY_ARCHETYPE) return 'anybody'
  const category = CATEGORIES.find(one => maskOfCategory(one) === mask)
  return category ?? archetypesIn(mask).join('|')
}

/** A fact as a line: step, kind, fields in the order of the table. */
export function factLine(fact: Fact): string {
  const values = fact as unknown as Readonly<Record<string, string | number | boolean | null>>
  const words: string[] = [fact.step, fact.kind]
  for (const [name, field] of Object.entries<string>(FACTS[fact.kind])) {
    const value = values[name]
    if (field === 'flag') {
      if (value === true) words.push(name)
    } else if (value === null) words.push('-')
    else if (name === 'mask') words.push(markText(Number(value)))
    else if (name === 'halves') words.push(signed(points(Number(value))))
    else if (name === 'by') words.push(signed(String(value)))
    else words.push(String(value))
  }
  return words.join(' ')
}

/** A fact with its audience: `... > all` or `... > COL MONO`, seats in their usual order. */
export function toldLine({ to, fact }: Told): string {
  return `${factLine(fact)} > ${to === 'all' ? 'all' : SEATS.filter(seat => to.includes(seat)).join(' ')}`
}

const INCIDENTAL: readonly RegExp[] = [
  /^B /,
  /^C5 scored \w+ \S+ (income|trust-income|tender|influence-left) /,
  /^C5 influence-moved \w+ \S+ income /,
  /^C5 tender-won /,
  /^S\d+ influence-moved \w+ \S+ order /,
  /^C1 jurors-drawn /,
  /^C4 (judged|voted) /,
  /^C5 scored \w+ \S+ pressure /,
  /^S8 case-dealt /,
  /^S8 learned \w+ \w+ \S+ lead /,
]
/** Facts a case may leave out: income, pressure and Influence of the round and at the end, the Briefing, payments, jurors, single votes, new cases. */
export const isIncidental = (line: string): boolean => INCIDENTAL.some(pattern => pattern.test(line))

/** What stands in a state, as a script writes it; `path` decides about points and marks. */
export function valueText(path: string, value: unknown): string {
  if (/\.notebook\.\w+$/.test(path)) return markText(Number(value))
  if (typeof value === 'number' && /\.(vp|score)$/.test(path)) return points(value)
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(plainText).join(' ')
  return plainText(value)
}

/** A name or number as it stands, anything else as its JSON. */
const plainText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

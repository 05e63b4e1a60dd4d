/** Deals as lines of text, for the catalogue: `COL HIB | COL binds transfer 2 if order long-arm HIB FJORD by 1 | HIB promises grant AMBER 3`. */
import type { Clause, Event, OfferedTerm } from '../deals/deal.ts'
import { isSeat, type Seat } from '../names.ts'

/** Terms between two seats. */
export interface Written {
  readonly from: Seat
  readonly to: Seat
  readonly terms: readonly OfferedTerm[]
}

/** The deal in a line. Throws on what is none. */
export function readDeal(line: string): Written {
  const [parties = '', ...terms] = line.split('|').map(part => part.trim())
  const [from, to] = parties.split(' ').map(seatOf)
  if (from === undefined || to === undefined) throw new Error(`not two seats: ${line}`)
  return { from, to, terms: terms.map(readTerm) }
}

function seatOf(word = ''): Seat {
  if (!isSeat(word)) throw new Error(`no seat: ${word}`)
  return word
}

function readTerm(text: string): OfferedTerm {
  const [by, how, kind = '', ...words] = text.split(' ')
  if (how !== 'binds' && how !== 'promises') throw new Error(`neither binds nor promises: ${text}`)
  // Names are checked by the objection and the rules; a word that is none of them fails its case.
  const what = { kind, ...clauseOf(kind, words) } as Clause
  return { by: seatOf(by), binding: how === 'binds', what }
}

function clauseOf(kind: string, words: readonly string[]): object {
  const [a, b, c] = words
  switch (kind) {
    case 'transfer':
      return { influence: Number(a), when: b === undefined ? null : conditionOf(words.slice(1)) }
    case 'vote':
      return { case: Number(a), side: b }
    case 'lobby':
      return { bill: a, support: b === 'for', influence: Number(c) }
    case 'grant':
    case 'comply':
      return { handle: a, until: Number(b) }
    case 'settle':
      return { case: Number(a) }
    case 'non-use':
      return { until: Number(a), escrow: Number(b) }
    default:
      throw new Error(`no term: ${kind}`)
  }
}

function conditionOf([how, kind = '', ...words]: readonly string[]): object {
  return { event: { kind, ...eventOf(kind, words) } as Event, happens: how === 'if', until: Number(words.at(-1)) }
}

function eventOf(kind: string, [a, b, c, d]: readonly string[]): object {
  switch (kind) {
    case 'order':
      return { order: a, by: b, on: c === '-' ? null : c }
    case 'answer':
      return { provider: a, government: b, handle: c, answer: d }
    case 'vote':
      return { seat: a, case: Number(b), side: c }
    case 'grant':
      return { government: a, host: b, handle: c }
    case 'law':
      return { state: a, law: b }
    default:
      throw new Error(`no condition: ${kind}`)
  }
}

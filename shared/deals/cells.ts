/** Short forms of offers, deals and slips: as rows of a hand, in requests and in what a seat is told of its offers. */
import { flag, idOf, kindOf, listOf, oneOf, orNull, recordOf, whole, type Cell } from '../cells.ts'
import { GOVERNMENTS, HANDLES, LAWS, PROVIDERS, SEATS, SIDES } from '../names.ts'
import { SEALED_KINDS } from '../state.ts'
import {
  ANSWERS,
  OUTCOMES,
  SEEN_ORDERS,
  SIGNING_PHASES,
  SLIP_STAGES,
  type Clause,
  type Condition,
  type Deal,
  type Event,
  type Offer,
  type OfferedTerm,
  type Slip,
  type Term,
} from './deal.ts'

const seat = oneOf(SEATS)
const government = oneOf(GOVERNMENTS)
const provider = oneOf(PROVIDERS)
const handle = oneOf(HANDLES)
const side = oneOf(SIDES)
const id = idOf([...SEALED_KINDS, ...SEATS])

const event = kindOf<Event>({
  order: { order: oneOf(SEEN_ORDERS), by: seat, on: orNull(oneOf([...SEATS, 'ALP'])) },
  answer: { provider, government, handle, answer: oneOf(ANSWERS) },
  vote: { seat, case: whole, side },
  grant: { government, host: government, handle },
  law: { state: government, law: oneOf(LAWS) },
})
const what = kindOf<Clause>({
  transfer: { influence: whole, when: orNull(recordOf<Condition>({ event, happens: flag, until: whole })) },
  vote: { case: whole, side },
  lobby: { bill: government, support: flag, influence: whole },
  grant: { handle, until: whole },
  comply: { handle, until: whole },
  settle: { case: whole },
  'non-use': { until: whole, escrow: whole },
})
const offered = { by: seat, binding: flag, what }

const termsCell = listOf<OfferedTerm>(recordOf(offered))
export const offerCell = recordOf<Offer>({ id, from: seat, to: seat, terms: termsCell, exchange: whole })
export const dealCell = recordOf<Deal>({
  id,
  parties: pairOf(seat),
  round: whole,
  phase: oneOf(SIGNING_PHASES),
  terms: listOf<Term>(recordOf({ ...offered, outcome: oneOf(OUTCOMES), held: flag })),
})
export const slipCell = recordOf<Slip>({ order: id, provider, government, handle, stage: oneOf(SLIP_STAGES) })

function pairOf<T>(cell: Cell<T>): Cell<readonly [T, T]> {
  return { write: ([a, b]) => cell.write(a) + cell.write(b), read: from => [cell.read(from), cell.read(from)] }
}

/** Whether a value read from disk is an offer: exactly what its short form gives back. */
export function isOffer(value: unknown): value is Offer {
  try {
    return JSON.stringify(offerCell.read({ text: offerCell.write(value as Offer), at: 0 })) === JSON.stringify(value)
  } catch {
    // A cell throws on what it cannot write or read
    return false
  }
}

/** Longest text of terms that is looked at: six of the longest are shorter. */
const TERMS_LIMIT = 160

/** Terms as they are sent. */
export const shortenTerms = (terms: readonly OfferedTerm[]): string => termsCell.write([...terms])

/** The terms in a text from outside; null if it is not exactly what `shortenTerms` writes. */
export function readTerms(text: unknown): OfferedTerm[] | null {
  if (typeof text !== 'string' || text.length > TERMS_LIMIT) return null
  try {
    const terms = termsCell.read({ text, at: 0 })
    return termsCell.write(terms) === text ? terms : null
  } catch {
    // A cell throws on what no cell wrote
    return null
  }
}

/**
 * What may happen if an order is sealed: from the view and the rules as they stand, never from secrets. Where it guesses, it
 * says so. Chances are in sixths.
 */
import { rulesNow } from '#shared/laws.ts'
import type { Refusal } from '#shared/orders/order.ts'
import type { Order } from '#shared/phases.ts'
import { isGovernmentView, type SeatView } from '#shared/view.ts'
import { PREVIEW } from '../texts/preview.ts'
import { tableBill } from './bills.ts'
import { exploit, longArm, mlat } from './content.ts'
import { plain, type Preview } from './foresight.ts'
import { preserve, seizure, subpoena } from './papers.ts'
import { build, move } from './places.ts'

function ifGiven(v: SeatView, order: Order): Preview {
  const rules = rulesNow(v.open)
  if (isGovernmentView(v)) {
    if (order.kind === 'subpoena') return subpoena(v, order)
    if (order.kind === 'preserve') return preserve(v, order, rules)
    if (order.kind === 'seizure') return seizure(v, order, rules)
    if (order.kind === 'long-arm') return longArm(v, order, rules)
    if (order.kind === 'mlat') return mlat(v, order, rules)
    if (order.kind === 'exploit') return exploit(v, order)
    if (order.kind === 'bill') return tableBill(v, order, rules)
  }
  if (order.kind === 'relocate' || order.kind === 'switch') return move(v, order, rules)
  if (order.kind === 'data-centre') return build(v, order, rules)
  return plain(v, order, rules)
}

/** What may happen if this order is sealed. One that cannot be given says so first, and leaves nothing to chance. */
export function previewOf(v: SeatView, order: Order, refusal: Refusal | null): Preview {
  const preview = ifGiven(v, order)
  return refusal === null
    ? preview
    : { ...preview, headline: { plain: PREVIEW.this, marked: PREVIEW.cannotBeGiven }, odds: null, isGuess: false }
}

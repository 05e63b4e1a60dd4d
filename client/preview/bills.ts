/** Tabling a bill. */
import { displacedBy } from '#shared/chambers/legislature.ts'
import type { OrderOfKind } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import type { GovernmentView } from '#shared/view.ts'
import { PREVIEW } from '../texts/preview.ts'
import { cost, NOTHING, prices, type Preview } from './foresight.ts'

/** A bill: it is voted on in CHAMBERS of the same round. */
export function tableBill(v: GovernmentView, order: OrderOfKind<'bill'>, rules: Rules): Preview {
  const { act, law } = order
  const losing = act === 'enact' && law !== null ? displacedBy(v.open, v.who, law, order.displaces, rules) : null
  const first = act === 'enact' && !v.open.governments[v.who].signed
  return {
    ...NOTHING,
    headline: { plain: PREVIEW.billStarts(rules.sponsor), marked: PREVIEW.tieFails },
    laws: [
      ...(law === null ? [] : [{ state: v.who, law, text: act === 'repeal' ? PREVIEW.lawEnds(law) : PREVIEW.lawThere(law) }]),
      ...(losing === null ? [] : [{ state: v.who, law: losing, text: PREVIEW.displaced(losing) }]),
    ],
    stoppers: [{ who: v.who, text: PREVIEW.everyoneLobbies(rules.lobbyMax), likely: 2 }],
    learns: law === null ? [] : [{ handle: null, text: act === 'enact' ? PREVIEW.once(law) : PREVIEW.goneAtOnce }],
    costs: [
      ...prices(v, order),
      ...(first ? [cost(PREVIEW.signature(rules.signatureLaw), 'green')] : []),
      ...(act === 'withdraw' ? [cost(PREVIEW.comityWithdrawal, 'red')] : []),
    ],
  }
}

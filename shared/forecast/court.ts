/** Briefs and votes in a case that is heard now. */
import type { Briefs } from '../chambers/court.ts'
import { rulingBelow } from '../chambers/court.ts'
import type { OrderOfKind } from '../phases.ts'
import type { Rules } from '../rules.ts'
import type { Case } from '../state.ts'
import type { SeatView } from '../view.ts'
import { inSixths, seen, sixthsOf, type Chances } from './odds.ts'
import { cost, influenceOf, PLAIN, points, type Outlook } from './outlook.ts'
import { heardKey } from './steps.ts'

/** What both have in common. */
function hearing(v: SeatView, one: Case, { enforce, quash, unheard }: Chances<'heard'>): Outlook {
  const below = rulingBelow(v.open, one)
  return {
    ...PLAIN,
    odds: inSixths([
      ['enforced', enforce],
      ['quashed', quash],
      ['unheard', unheard],
    ]),
    rules: [{ kind: 'doctrine', ground: one.ground, track: v.open.tracks[one.ground], does: below === 'enforce' ? 'enforces' : 'quashes' }],
    costs: [cost({ unit: 'precedent', ground: one.ground }, 'heard')],
  }
}

export function brief(v: SeatView, order: OrderOfKind<'brief'>, rules: Rules): Outlook {
  const one = v.open.docket.find(each => each.number === order.case)
  if (one === undefined) return PLAIN
  const isGovernment = v.who === one.government
  const own = { line: order.line, influence: order.influence }
  const briefs: Briefs = isGovernment ? { government: own, challenger: null } : { government: null, challenger: own }
  const heard = seen('heard', heardKey(v.open, one, briefs, isGovernment ? 'enforce' : 'quash', 'brief'))
  const base = hearing(v, one, heard)
  return {
    ...base,
    stoppers: [{ who: 'bench', how: 'bench', sixths: sixthsOf(isGovernment ? heard.quash : heard.enforce), price: null }],
    lessons: [{ who: 'all', what: 'order', handle: null, when: 'always' }],
    costs: [
      ...(order.influence > 0 ? [influenceOf(v.who, -order.influence, 'brief', 'always')] : []),
      ...(v.hand.party === 'account' ? [] : [points(v.who, isGovernment ? rules.courtGovernment : rules.courtProvider, 'court', 'wins')]),
      points(v.who, rules.courtLoser, 'court', 'loses'),
      ...base.costs,
    ],
  }
}

export function vote(v: SeatView, order: OrderOfKind<'vote'>, rules: Rules): Outlook {
  const one = v.open.docket.find(each => each.number === order.case)
  if (one === undefined) return PLAIN
  const heard = seen('heard', heardKey(v.open, one, { government: null, challenger: null }, order.side, 'vote'))
  const base = hearing(v, one, heard)
  return {
    ...base,
    lessons: [{ who: 'all', what: 'order', handle: null, when: 'always' }],
    costs: [influenceOf(v.who, rules.juror, 'juror', 'majority'), ...base.costs],
  }
}

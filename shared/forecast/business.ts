/** A provider's orders, and CAMPAIGN. */
import { HANDLES, isGovernment, STATES, type StateId } from '../names.ts'
import type { OrderOfKind } from '../phases.ts'
import type { Rules } from '../rules.ts'
import { hasLaw, isEstablished } from '../terms.ts'
import type { ProviderView, SeatView } from '../view.ts'
import { inSixths, seen } from './odds.ts'
import { cost, influenceOf, PLAIN, points, prices, trust, type Outlook, type Rule } from './outlook.ts'
import { migratedKey, movable, reportedKey, roundsLeft } from './steps.ts'

export const campaign = (v: SeatView, order: OrderOfKind<'campaign'>, rules: Rules): Outlook => ({
  ...PLAIN,
  costs: [...prices(v, order), influenceOf(v.who, rules.campaign, 'campaign', 'always')],
})

/** What is law where data would lie or a provider would be established. */
export const lawsOf = (v: SeatView, state: StateId): Rule[] =>
  v.open.states[state].laws.map(law => ({ kind: 'law', state, law, does: 'is-there' }))

export function dataCentre(v: ProviderView, order: OrderOfKind<'data-centre'>, rules: Rules): Outlook {
  const { state, way } = order
  const isPaid = v.open.providers[v.who].opened.includes(state)
  return {
    ...PLAIN,
    rules: [
      ...lawsOf(v, state),
      ...(way === 'open' && isGovernment(state) ? [{ kind: 'established', provider: v.who, state } as const] : []),
    ],
    lessons: [{ who: 'all', what: 'order', handle: null, when: 'always' }],
    costs: [
      ...prices(v, order),
      ...(way === 'open' && !isPaid
        ? [
            points(v.who, rules.dataCentreProvider, 'data-centre'),
            ...(isGovernment(state) ? [points(state, rules.dataCentreHost, 'data-centre')] : []),
          ]
        : []),
    ],
  }
}

export function migrate(v: ProviderView, order: OrderOfKind<'migrate'>): Outlook {
  const { open, who } = v
  const all = movable(open, who, order.from)
  const kept = all.filter(handle => open.preserved.some(copy => copy.handle === handle))
  const moved = seen('migrated', migratedKey(open, who, order.from, order.to))
  return {
    ...PLAIN,
    odds: inSixths([
      // An account that is kept in place may still go there by itself
      ['moves-all', kept.length === 0 ? moved['moves-all'] : 0],
      ...(all.length > 1 ? [['moves-some', moved['moves-some'] + (kept.length === 0 ? 0 : moved['moves-all'])] as const] : []),
      ['stays', moved.stays],
    ]),
    rules: lawsOf(v, order.to),
    stoppers: kept.flatMap(handle =>
      open.preserved
        .filter(copy => copy.handle === handle)
        .map(({ government }) => ({ who: government, how: 'keeps-copy', sixths: 6, price: null }) as const),
    ),
    lessons: [{ who: 'all', what: 'place', handle: null, when: 'departs' }],
    costs: prices(v, order),
    round: open.round + 1,
  }
}

export function ship(v: ProviderView, order: OrderOfKind<'ship'>, rules: Rules): Outlook {
  const { open, who } = v
  const isLast = open.providers[who].toShip === 1
  return {
    ...PLAIN,
    rules: STATES.filter(state => hasLaw(open, state, 'MANDATE') && isEstablished(open, who, state)).map(state => ({
      kind: 'law',
      state,
      law: 'MANDATE',
      does: 'forbids',
    })),
    lessons: [{ who: 'all', what: 'order', handle: null, when: 'always' }],
    costs: [...prices(v, order), ...(isLast ? [points(who, rules.shipped, 'shipped'), trust(who, rules.shippedTrust, 'shipped')] : [])],
    round: isLast ? open.round + 1 : null,
  }
}

export function report(v: ProviderView, order: OrderOfKind<'report'>, rules: Rules): Outlook {
  const { open, who } = v
  const { unreported } = open.providers[who]
  const { yes, no } = seen('reported', reportedKey(open, who))
  const least = Math.min(rules.reportTrustMax, Math.max(1, unreported)) + rules.reportTrustExtra
  return {
    ...PLAIN,
    odds:
      unreported > 0
        ? PLAIN.odds
        : inSixths([
            ['done', yes],
            ['lapses', no],
          ]),
    lessons: [{ who: 'all', what: 'order', handle: null, when: 'carried-out' }],
    costs: [...prices(v, order), points(who, rules.reported, 'report'), trust(who, least, 'report')],
  }
}

export function backdoor(v: ProviderView, order: OrderOfKind<'backdoor'>, rules: Rules): Outlook {
  const { open, who } = v
  const { state, fit } = order
  const record = open.providers[who]
  const installs = fit === 'install'
  return {
    ...PLAIN,
    rules: hasLaw(open, state, 'MANDATE') ? [{ kind: 'law', state, law: 'MANDATE', does: 'binds' }] : [],
    lessons: [
      { who: 'all', what: 'order', handle: null, when: 'always' },
      ...(installs && isGovernment(state)
        ? HANDLES.filter(one => open.accounts[one].provider === who && open.accounts[one].lock === 'checkbox').map(
            handle => ({ who: state, what: 'content', handle, when: 'read' }) as const,
          )
        : []),
    ],
    costs: [
      ...prices(v, order),
      trust(who, installs ? rules.backdoorTrust : rules.backdoorRemovedTrust, 'backdoor'),
      ...(installs && !record.paidBackdoors.includes(state) ? [points(who, rules.backdoor, 'backdoor')] : []),
    ],
  }
}

export const harden = (v: ProviderView, order: OrderOfKind<'harden'>, rules: Rules): Outlook => ({
  ...PLAIN,
  lessons: [{ who: 'all', what: 'order', handle: null, when: 'always' }],
  costs: [...prices(v, order), points(v.who, rules.hardened, 'hardened')],
})
export const market = (v: ProviderView, order: OrderOfKind<'market'>, rules: Rules): Outlook => ({
  ...PLAIN,
  lessons: [{ who: 'all', what: 'order', handle: null, when: 'always' }],
  costs: [...prices(v, order), trust(v.who, rules.market, 'market')],
})
/** What is done for all to see, at no other price. */
export const openly = (v: ProviderView, order: OrderOfKind<'canary' | 'reopen'>): Outlook => ({
  ...PLAIN,
  lessons: [{ who: 'all', what: 'order', handle: null, when: 'always' }],
  costs: prices(v, order),
})

export function shutDown(v: ProviderView, order: OrderOfKind<'shut-down'>, rules: Rules): Outlook {
  const { open, hand, who } = v
  const mandates = STATES.filter(state => hasLaw(open, state, 'MANDATE') && isEstablished(open, who, state))
  const isFirst = open.providers[who].shutdowns === 0
  const users = HANDLES.filter(one => open.accounts[one].provider === who)
  const kept =
    open.preserved.some(copy => copy.provider === who) ||
    hand.sealedOrders.some(one => one.kind === 'preserve' && one.round >= open.round - rules.preserveRounds)
  return {
    ...PLAIN,
    // An account could put its own lock over the checkbox that is the reason (S4)
    odds:
      mandates.length > 0
        ? PLAIN.odds
        : inSixths([
            ['done', 1],
            ['lapses', 0],
          ]),
    rules: mandates.map(state => ({ kind: 'law', state, law: 'MANDATE', does: 'binds' })),
    lessons: [{ who: 'all', what: 'order', handle: null, when: 'carried-out' }],
    costs: [
      ...prices(v, order),
      ...(isFirst && roundsLeft(open) >= rules.shutdownRoundsLeft ? [points(who, rules.shutdownProtest, 'protest')] : []),
      ...(kept ? [points(who, rules.shutdownObstruction, 'obstruction', 'obstructs')] : []),
      ...users.map(handle => points(handle, rules.shutdownUser, 'evacuated')),
      ...(isFirst ? [cost({ unit: 'income', by: rules.martyr })] : []),
    ],
  }
}

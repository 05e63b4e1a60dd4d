/** An account holder's orders: where its data lie, how they are locked, and its business. */
import { GOVERNMENTS, type ProviderId, type StateId } from '../names.ts'
import { objection } from '../objections.ts'
import type { Order, OrderOfKind } from '../phases.ts'
import type { Rules } from '../rules.ts'
import { isEstablished, isWelcome } from '../terms.ts'
import type { AccountView } from '../view.ts'
import { lawsOf } from './business.ts'
import { mayLoseSite, mayShutDown } from './footing.ts'
import { inSixths, seen } from './odds.ts'
import { cost, PLAIN, points, prices, type Outlook, type Stopper } from './outlook.ts'
import { keysRule } from './papers.ts'
import { movedKey, roundsLeft } from './steps.ts'

/** Who could come for data there: on its own soil, or by papers on the provider. */
function reachers(v: AccountView, provider: ProviderId, state: StateId): Stopper[] {
  return GOVERNMENTS.filter(one => state === one || isEstablished(v.open, provider, one)).map(who => ({
    who,
    how: state === who ? 'may-seize' : 'may-serve',
    sixths: null,
    price: null,
  }))
}

/** Copies taken in public that will still be kept next round: nothing done now helps against them (R4.3). */
const keepers = (v: AccountView): Stopper[] =>
  v.open.preserved
    .filter(copy => copy.handle === v.who && copy.until > v.open.round)
    .map(({ government }) => ({ who: government, how: 'keeps-copy', sixths: 6, price: null }))

export function move(v: AccountView, order: OrderOfKind<'relocate'> | OrderOfKind<'switch'>, rules: Rules): Outlook {
  const { open, who } = v
  const account = open.accounts[who]
  const { state, expedite } = order
  const provider = order.kind === 'switch' ? order.provider : account.provider
  const isLate = !expedite && roundsLeft(open) === 0
  const { arrives, fails } = seen('moved', movedKey(open, expedite))
  const rolls = account.lock === 'self-made' && !isLate
  const lost = rolls ? 1 / rules.keyLossOneIn : 0
  const isSafe = expedite && !mayLoseSite(open, provider, state) && !mayShutDown(open, account.provider)
  const plain: Order = { ...order, expedite: false }
  return {
    ...PLAIN,
    odds: isLate
      ? [{ what: 'fails', sixths: 6 }]
      : inSixths([
          ['arrives', arrives * (1 - lost)],
          ...(rolls ? [['key-lost', arrives * lost] as const] : []),
          ...(isSafe ? [] : [['fails', fails] as const]),
        ]),
    rules: lawsOf(v, state),
    stoppers: [...keepers(v), ...reachers(v, provider, state)],
    lessons: [{ who: 'all', what: 'place', handle: who, when: 'departs' }],
    costs: [
      ...prices(v, order),
      ...(order.kind === 'switch' && isWelcome(account, provider, rules) ? [points(who, rules.welcome, 'welcome', 'arrives')] : []),
      ...(expedite ? [] : [cost({ unit: 'income', by: rules.incomeDeparture - rules.incomeAccount }, 'departs')]),
      ...(rolls ? [points(who, rules.keyLoss, 'key-loss', 'key-lost')] : []),
    ],
    otherWay: expedite && roundsLeft(open) > 0 && objection(v, plain) === null ? { order: plain, round: open.round + 1 } : null,
    round: expedite ? open.round : open.round + 1,
  }
}

export const checkbox = (v: AccountView, order: OrderOfKind<'checkbox'>): Outlook => ({
  ...PLAIN,
  rules: [keysRule(v)],
  stoppers: keepers(v),
  lessons: [{ who: 'all', what: 'order', handle: v.who, when: 'always' }],
  costs: prices(v, order),
})

export function selfMade(v: AccountView, order: OrderOfKind<'self-made'>, rules: Rules): Outlook {
  const simple: Order = { kind: 'checkbox' }
  return {
    ...PLAIN,
    odds: inSixths([
      ['keeps-key', rules.keyLossOneIn - 1],
      ['key-lost', 1],
    ]),
    stoppers: keepers(v),
    lessons: [{ who: 'all', what: 'order', handle: v.who, when: 'always' }],
    costs: [...prices(v, order), points(v.who, rules.keyLoss, 'key-loss', 'key-lost')],
    otherWay: objection(v, simple) === null ? { order: simple, round: v.open.round } : null,
  }
}

export function deleteContent(v: AccountView, order: OrderOfKind<'delete'>, rules: Rules): Outlook {
  const { open, who } = v
  const warned = open.preserved.filter(copy => copy.handle === who)
  const obstructs = warned.some(copy => copy.since < open.round)
  return {
    ...PLAIN,
    stoppers: keepers(v),
    lessons: [
      { who: 'all', what: 'order', handle: who, when: 'always' },
      ...(obstructs ? warned.map(({ government }) => ({ who: government, what: 'archetype', handle: who, when: 'always' }) as const) : []),
    ],
    costs: [
      ...prices(v, order),
      ...(obstructs ? [points(who, rules.obstruction, 'obstruction')] : []),
      cost({ unit: 'income', by: -rules.incomeAccount }),
    ],
  }
}

export const cover = (v: AccountView, order: OrderOfKind<'cover'>): Outlook => ({
  ...PLAIN,
  stoppers: keepers(v),
  costs: prices(v, order),
})

export function transact(v: AccountView, order: OrderOfKind<'transact'>, rules: Rules): Outlook {
  return {
    ...PLAIN,
    odds: mayShutDown(v.open, v.open.accounts[v.who].provider)
      ? inSixths([
          ['done', 1],
          ['lapses', 0],
        ])
      : PLAIN.odds,
    lessons: [{ who: 'drawn', what: 'category', handle: v.who, when: 'carried-out' }],
    costs: [...prices(v, order), points(v.who, rules.transact, 'transact')],
  }
}

export const denounce = (v: AccountView, order: OrderOfKind<'denounce'>, rules: Rules): Outlook => ({
  ...PLAIN,
  lessons: [{ who: 'all', what: 'order', handle: v.who, when: 'always' }],
  costs: [
    ...prices(v, order),
    points(v.who, rules.denounceAccount, 'denounce'),
    points(order.government, rules.denounceGovernment, 'denounce'),
  ],
})

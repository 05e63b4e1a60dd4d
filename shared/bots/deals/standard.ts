/** The offers bots make (13.7): votes for Influence, a grant for a grant, records now, and money to go to court. */
import type { Proposal } from '../../bargain.ts'
import type { OfferedTerm } from '../../deals/deal.ts'
import { rulesNow } from '../../laws.ts'
import { HANDLES, isGovernment, isProvider, type Seat, type Side } from '../../names.ts'
import { hasProbableCause, isCovered } from '../../terms.ts'
import { isAccountView, isGovernmentView, type AccountView, type GovernmentView, type SeatView } from '../../view.ts'

/** All that this seat might put before these persons now. */
export function standardOffers(v: SeatView, persons: readonly Seat[]): Proposal[] {
  const others = persons.filter(seat => seat !== v.who)
  return [
    ...forVotes(v, others),
    ...forRecords(v, others),
    ...(isGovernmentView(v) ? forGrants(v, others) : []),
    ...(isAccountView(v) ? forChallenges(v, others) : []),
  ]
}

const binds = (by: Seat, what: OfferedTerm['what']): OfferedTerm => ({ by, binding: true, what })

/** A party pays a juror 1 or 2 inf; where votes cannot be bound, when the vote has counted. */
function forVotes(v: SeatView, persons: readonly Seat[]): Proposal[] {
  const bound = rulesNow(v.open).voteContracts
  return v.open.docket.flatMap(one => {
    if (v.who !== one.government && v.who !== one.challenger) return []
    const side: Side = v.who === one.government ? 'enforce' : 'quash'
    return persons
      .filter(seat => one.jurors.includes(seat))
      .flatMap(to =>
        [1, 2].map((influence): Proposal => {
          const when = { event: { kind: 'vote', seat: to, case: one.number, side }, happens: true, until: v.open.round } as const
          const vote = { by: to, binding: bound, what: { kind: 'vote', case: one.number, side } } as const
          return { to, terms: [vote, binds(v.who, { kind: 'transfer', influence, when })] }
        }),
      )
  })
}

/** A challenger offers the government records at once for the case. */
function forRecords(v: SeatView, persons: readonly Seat[]): Proposal[] {
  return v.open.docket
    .filter(one => one.challenger === v.who && one.demand !== null && persons.includes(one.government))
    .map(one => ({ to: one.government, terms: [binds(v.who, { kind: 'settle', case: one.number })] }))
}

/** A government asks for its next request and gives one in return, or 1 inf. */
function forGrants(v: GovernmentView, persons: readonly Seat[]): Proposal[] {
  const { accounts, round, setting } = v.open
  const rules = rulesNow(v.open)
  const until = Math.min(round + 1, setting.rounds)
  const here = HANDLES.filter(handle => accounts[handle].state === v.who)
  return HANDLES.flatMap(handle => {
    const to = accounts[handle].state
    if (!isGovernment(to) || !persons.includes(to) || !hasProbableCause(v.hand, handle, rules)) return []
    const asks = binds(to, { kind: 'grant', handle, until })
    const when = { event: { kind: 'grant', government: v.who, host: to, handle }, happens: true, until } as const
    const paid = binds(v.who, { kind: 'transfer', influence: 1, when })
    return [
      ...here.map((mine): Proposal => ({ to, terms: [asks, binds(v.who, { kind: 'grant', handle: mine, until })] })),
      { to, terms: [asks, paid] },
    ]
  })
}

/** An account pays its provider for going to court against a demand on it. */
function forChallenges(v: AccountView, persons: readonly Seat[]): Proposal[] {
  return v.open.demands
    .filter(one => one.handle === v.who && one.stage === 'to-answer' && isProvider(one.provider) && persons.includes(one.provider))
    .filter(one => !isCovered(v.open, one))
    .flatMap(({ provider, government, handle }) =>
      [1, 2].map((influence): Proposal => {
        const event = { kind: 'answer', provider, government, handle, answer: 'challenge' } as const
        return { to: provider, terms: [binds(v.who, { kind: 'transfer', influence, when: { event, happens: true, until: v.open.round } })] }
      }),
    )
}

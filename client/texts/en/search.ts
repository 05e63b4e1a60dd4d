/** Words of the search over everything that can be selected or ordered. */
import { plural } from './numbers.ts'

/** What can be found, in the order of its groups. */
export const GROUPS = ['demand', 'draft', 'account', 'site', 'provider', 'state', 'order'] as const
export type Group = (typeof GROUPS)[number]

export const SEARCH = {
  title: 'Search',
  field: 'Find a place, an account, a provider, a state, a demand or an order',
  groups: {
    demand: 'Demand',
    draft: 'Your order',
    account: 'Account',
    site: 'Place',
    provider: 'Provider',
    state: 'State',
    order: 'New order',
  } satisfies Record<Group, string>,
  found: (n: number): string => (n === 0 ? 'Nothing is called that.' : `${plural(n, 'thing', 'things')} found.`),
  keys: 'Arrow keys choose, Enter takes, Escape closes.',
} as const

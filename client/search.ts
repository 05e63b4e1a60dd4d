/** Everything a seat can find by name: what can be selected, and what it may begin to order. Pure but for `choose`. */
import { HANDLES, HEADQUARTERS, PROVIDERS, STATES } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import type { View } from '#shared/view.ts'
import { shownKinds } from './disclosing.ts'
import { armsOf } from './arms.ts'
import { cityOf } from './parts/city.ts'
import type { Selection } from './store.ts'
import { PLACE } from '#texts/game.ts'
import { KIND_TEXTS } from '#texts/kinds.ts'
import { PROVIDER_NAMES, seatName, stateName } from '#texts/names.ts'
import { orderLine } from '#texts/order-line.ts'
import type { Group } from '#texts/search.ts'

/** What taking a finding does: select, change an order of the draft, begin one. */
export type Aim =
  | { readonly do: 'select'; readonly selection: Selection }
  | { readonly do: 'change'; readonly order: Order; readonly at: number }
  | { readonly do: 'begin'; readonly kind: Order['kind'] }

export interface Finding {
  readonly id: string
  readonly group: Group
  readonly name: string
  /** Beside the name; searched as well. */
  readonly note: string
  readonly aim: Aim
}

const select = (selection: Selection): Aim => ({ do: 'select', selection })

/** All there is to find, group by group. */
export function findings(view: View, draft: readonly Order[]): Finding[] {
  const { providers, accounts } = view.open
  const arms = armsOf(view, draft).filter(arm => arm.draft === null)
  const sites = STATES.flatMap(state =>
    PROVIDERS.filter(one => providers[one].sites.includes(state)).map(provider => ({ provider, state })),
  )
  const kinds = view.who === null || view.open.phase !== 'orders' ? [] : shownKinds(view)
  return [
    ...arms.map((arm): Finding => ({
      id: `demand.${arm.id}`,
      group: 'demand',
      name: `${seatName(arm.government)}: ${KIND_TEXTS[arm.kind].title}`,
      note: [...(arm.handle === null ? [] : [seatName(arm.handle)]), stateName(arm.host), PLACE.status(arm.status, arm.round)].join(', '),
      aim: select({ what: 'sleeve', id: arm.id }),
    })),
    ...draft.map((order, at): Finding => ({
      id: `draft.${at}`,
      group: 'draft',
      name: orderLine(order),
      note: '',
      aim: { do: 'change', order, at },
    })),
    ...HANDLES.map((handle): Finding => ({
      id: `account.${handle}`,
      group: 'account',
      name: seatName(handle),
      note: `${PROVIDER_NAMES[accounts[handle].provider].name}, ${cityOf(accounts[handle].provider, accounts[handle].state)}`,
      aim: select({ what: 'account', handle }),
    })),
    ...sites.map(({ provider, state }): Finding => ({
      id: `site.${provider}.${state}`,
      group: 'site',
      name: cityOf(provider, state),
      note: `${PROVIDER_NAMES[provider].name}, ${stateName(state)}`,
      aim: select({ what: 'site', provider, state }),
    })),
    ...PROVIDERS.map((provider): Finding => ({
      id: `provider.${provider}`,
      group: 'provider',
      name: PROVIDER_NAMES[provider].name,
      note: cityOf(provider, HEADQUARTERS[provider]),
      aim: select({ what: 'site', provider, state: HEADQUARTERS[provider] }),
    })),
    ...STATES.map((state): Finding => ({
      id: `state.${state}`,
      group: 'state',
      name: stateName(state),
      note: '',
      aim: select({ what: 'state', state }),
    })),
    ...kinds.map((kind): Finding => ({
      id: `order.${kind}`,
      group: 'order',
      name: KIND_TEXTS[kind].title,
      note: '',
      aim: { do: 'begin', kind },
    })),
  ]
}

/** For comparing: small letters without accents, so that "sao" finds São Paulo. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Those in which every word typed begins a word; those whose name begins with what was typed come first. */
export function search<T extends Pick<Finding, 'name' | 'note'>>(list: readonly T[], typed: string): readonly T[] {
  const asked = plain(typed).split(/\s+/u).filter(Boolean)
  if (asked.length === 0) return list
  const begins = (text: string): boolean => plain(text).startsWith(asked[0] ?? '')
  return list
    .filter(({ name, note }) => {
      const words = plain(`${name} ${note}`).split(/[^\p{L}\p{N}]+/u)
      return asked.every(part => words.some(word => word.startsWith(part)))
    })
    .toSorted((a, b) => Number(begins(b.name)) - Number(begins(a.name)))
}

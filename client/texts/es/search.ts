/** Words of the search over everything that can be selected or ordered. */
import type { Group } from '../en/search.ts'
import { plural } from './numbers.ts'

export type { Group } from '../en/search.ts'

/** What can be found, in the order of its groups. */
export const GROUPS = ['demand', 'draft', 'account', 'site', 'provider', 'state', 'order'] as const satisfies readonly Group[]

export const SEARCH = {
  title: 'Buscar',
  field: 'Busca un lugar, una cuenta, un proveedor, un Estado, una exigencia o una orden',
  groups: {
    demand: 'Exigencia',
    draft: 'Tu orden',
    account: 'Cuenta',
    site: 'Lugar',
    provider: 'Proveedor',
    state: 'Estado',
    order: 'Orden nueva',
  } satisfies Record<Group, string>,
  found: (n: number): string => (n === 0 ? 'Nada se llama así.' : `${plural(n, 'resultado', 'resultados')}.`),
  keys: 'Las flechas eligen, Intro toma, Escape cierra.',
} as const

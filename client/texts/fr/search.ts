/** Words of the search over everything that can be selected or ordered. */
import type { Group } from '../en/search.ts'
import { plural } from './numbers.ts'

export type { Group } from '../en/search.ts'
export { GROUPS } from '../en/search.ts'

export const SEARCH = {
  title: 'Recherche',
  field: 'Chercher un lieu, un compte, un fournisseur, un État, une demande ou un ordre',
  groups: {
    demand: 'Demande',
    draft: 'Votre ordre',
    account: 'Compte',
    site: 'Lieu',
    provider: 'Fournisseur',
    state: 'État',
    order: 'Nouvel ordre',
  } satisfies Record<Group, string>,
  found: (n: number): string => (n === 0 ? 'Rien ne porte ce nom.' : `${plural(n, 'résultat', 'résultats')}.`),
  keys: 'Flèches : choisir, Entrée : prendre, Échap : fermer.',
} as const

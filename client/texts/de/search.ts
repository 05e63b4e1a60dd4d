/** Words of the search over everything that can be selected or ordered. */
import type { Group } from '../en/search.ts'
import { plural } from './numbers.ts'

export { GROUPS } from '../en/search.ts'
export type { Group } from '../en/search.ts'

export const SEARCH = {
  title: 'Suche',
  field: 'Ort, Konto, Anbieter, Staat, Anordnung oder Befehl finden',
  groups: {
    demand: 'Anordnung',
    draft: 'Dein Befehl',
    account: 'Konto',
    site: 'Ort',
    provider: 'Anbieter',
    state: 'Staat',
    order: 'Neuer Befehl',
  } satisfies Record<Group, string>,
  found: (n: number): string => (n === 0 ? 'Nichts heißt so.' : `${plural(n, 'Treffer', 'Treffer')}.`),
  keys: 'Pfeiltasten wählen, Enter übernimmt, Escape schließt.',
} as const

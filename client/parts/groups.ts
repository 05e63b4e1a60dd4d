/** The seats by party, in the order of the table, as the pages that choose among them show them. */
import { GOVERNMENTS, HANDLES, PROVIDERS, type Party, type Seat } from '#shared/names.ts'
import type { IconName } from '../icons/used.ts'

export const GROUPS: readonly { party: Party; seats: readonly Seat[]; icon: IconName }[] = [
  { party: 'government', seats: GOVERNMENTS, icon: 'bank-bold' },
  { party: 'provider', seats: PROVIDERS, icon: 'hard-drives-bold' },
  { party: 'account', seats: HANDLES, icon: 'user-circle-bold' },
]

/** Which order cards lie open in a first game, round by round (R11.1). The rules never change by it; a page only hides cards. */
import type { Party } from './names.ts'
import type { Kind } from './phases.ts'

/** What each round adds, from round 1; in the round after the last everything lies open. */
const ADDED: Readonly<Record<Party, readonly (readonly Kind[])[]>> = {
  government: [['subpoena', 'seizure'], ['long-arm', 'preserve'], ['mlat'], ['bill', 'campaign'], ['treaty', 'exploit']],
  provider: [['market', 'report'], ['data-centre'], ['ship'], ['canary', 'campaign'], ['migrate', 'harden', 'backdoor']],
  account: [['transact', 'relocate'], ['checkbox', 'delete'], ['switch', 'cover', 'campaign'], [], ['self-made', 'denounce']],
}

/** Kinds of ORDERS that lie open in a round; null: all. */
export function openInRound(party: Party, round: number): readonly Kind[] | null {
  const added = ADDED[party]
  return round > added.length ? null : added.slice(0, round).flat()
}

/** What happened at this table beside what happened in reality: the entries that the game came nearest to. Pure. */
import type { EntryId } from '#shared/codex/entries.ts'
import { PROVIDERS, STATES } from '#shared/names.ts'
import type { Open } from '#shared/state.ts'
import { TABLE } from '#texts/in-fact.ts'

/** The table's side of a pair, and the entry that tells the other. */
export interface Pair {
  readonly entry: EntryId
  readonly table: string
}
const MOST = 4

/** Rulings first, then laws, treaties, and what became of providers and the net; each entry once, the Dublin case always. */
export function pairsOf(open: Open): Pair[] {
  const { rulings, states, providers } = open
  const tie = rulings.find(one => one.tie)
  const reach = rulings.findLast(one => one.ground === 'reach' && !one.tie)
  const secrecy = rulings.findLast(one => one.ground === 'secrecy')
  const keys = rulings.findLast(one => one.ground === 'keys' && one.mandate === null)
  const mandate = rulings.findLast(one => one.mandate !== null)
  const withReach = STATES.find(state => states[state].laws.includes('REACH'))
  const withLocal = STATES.find(state => states[state].laws.includes('LOCAL'))
  const withTreaty = STATES.find(state => states[state].treaty !== null)
  const closed = PROVIDERS.find(provider => providers[provider].shutdowns > 0)
  const found: (Pair | null)[] = [
    { entry: 'microsoft-ireland', table: tie !== undefined ? TABLE.tie(tie) : reach !== undefined ? TABLE.ruled(reach) : TABLE.noReach },
    keys === undefined ? null : { entry: 'apple-fbi', table: TABLE.ruled(keys) },
    secrecy === undefined ? null : { entry: 'microsoft-doj', table: TABLE.ruled(secrecy) },
    mandate === undefined ? null : { entry: 'apple-adp', table: TABLE.ruled(mandate) },
    withReach === undefined ? null : { entry: 'cloud-act', table: TABLE.law(withReach, 'REACH') },
    withTreaty === undefined
      ? null
      : { entry: 'us-uk-agreement', table: TABLE.treaty(withTreaty, states[withTreaty].treaty ?? withTreaty) },
    closed === undefined ? null : { entry: 'lavabit', table: TABLE.closed(closed) },
    withLocal === undefined ? null : { entry: 'linkedin-russia', table: TABLE.law(withLocal, 'LOCAL') },
    open.ended === 'splinternet' ? { entry: 'un-convention', table: TABLE.splinternet } : null,
  ]
  return found.filter(one => one !== null).slice(0, MOST)
}

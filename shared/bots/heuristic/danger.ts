/** How dangerous a place is for an account, in half points a round: who can take its content there, by which tool. */
import { GOVERNMENTS, type Archetype, type GovId, type Lock, type ProviderId, type StateId } from '../../names.ts'
import { hasLaw, isEstablished, opensCheckbox } from '../../terms.ts'
import type { AccountView } from '../../view.ts'

/** How many governments look for the archetype, by the cards of a deck (1.5.4). */
const HEAT: Record<Archetype, number> = {
  trafficker: 1.85,
  billionaire: 1,
  journalist: 1,
  dissident: 1,
  hospital: 0.55,
  developer: 0.55,
}
/** Half points a round at heat 1, of a tool that may well come. */
const SCALE = 0.42
/** A raid on the own soil needs no answer and no court: in play every eighth round of an open account there is one. */
const RAID = 3.2

/** How much more this government is interested: notices of this and the last round. */
function attention(v: AccountView, government: GovId): number {
  const { round } = v.open
  let heat = 1
  for (const notice of v.hand.notices) {
    if (notice.round < round - 2) continue
    // Who has just raided the server has looked
    if (notice.government === government && notice.kind === 'seizure') return 0.4
    if (notice.government === government) heat = Math.max(heat, notice.kind === 'subpoena' ? 2.2 : 3)
    else if (notice.government === null) heat = Math.max(heat, 1.2)
  }
  // Exposed and found not to be the case: not looked for again
  if ((v.hand.scandals[government] ?? 0) > 0) heat *= 0.5
  return heat
}

/** Attention of all governments, worked out once for all places. */
export type Attention = Readonly<Record<GovId, number>>
export function attentionOf(v: AccountView): Attention {
  const all = {} as Record<GovId, number>
  for (const government of GOVERNMENTS) all[government] = attention(v, government)
  return all
}

/** Danger of the data at this place under this lock, half points a round. */
export function dangerAt(v: AccountView, attentions: Attention, provider: ProviderId, state: StateId, lock: Lock): number {
  const { open } = v
  const { reach, keys } = open.tracks
  let danger = 0
  for (const government of GOVERNMENTS) {
    const opened = lock === 'checkbox' && opensCheckbox(open, provider, government)
    const raidLock = lock === 'none' || opened ? 1 : 0.12
    const warrantLock = lock === 'none' || opened || (lock === 'checkbox' && keys >= 0) ? 1 : 0.12
    let tool: number
    if (state === government) tool = RAID * raidLock
    else if (isEstablished(open, provider, government)) {
      tool = (0.45 + 0.12 * reach + (hasLaw(open, government, 'REACH') ? 0.2 : 0) - (hasLaw(open, state, 'BLOCK') ? 0.15 : 0)) * warrantLock
    } else tool = 0.15 * raidLock
    danger += Math.max(0.05, tool) * attentions[government]
  }
  return danger * HEAT[v.hand.archetype] * SCALE
}

/** What Trust, Influence, Comity and the doctrine tracks are worth to a seat, in half points. */
import { PROVIDERS, type Ground, type ProviderId } from '../../names.ts'
import { rulesOfSetting, type Rules } from '../../rules.ts'
import type { Open } from '../../state.ts'
import { bars } from '../../chambers/reckoning.ts'
import type { SeatView } from '../../view.ts'

/** Rounds after this one. */
export const roundsLeft = (open: Open): number => open.setting.rounds - open.round

/** One point of Influence: a third of a point at the end, more while there is something to buy. */
export function influenceWorth(v: SeatView): number {
  if (roundsLeft(v.open) === 0) return 0.7
  return v.hand.influence >= 5 ? 0.6 : 1.1
}

/** One point of Trust from here to the end: income by fours, and the tenders. */
export function trustWorth(open: Open, provider: ProviderId, rules: Rules): number {
  const { trust } = open.providers[provider]
  if (trust >= rules.trustMax) return 0
  const rounds = roundsLeft(open) + 1
  const income = trust >= 8 ? 0.1 : 2 / rules.trustPerPoint
  return income * rounds * 0.9 + tenderWorth(open, provider, rules) + 0.25 * (rounds - 1)
}

/** One point of Trust in this round's tender: decisive within one point of the best other bidder (R5.8). */
export function tenderWorth(open: Open, provider: ProviderId, rules: Rules): number {
  if (bars(open, provider) !== null) return 0
  let best = -1
  for (const other of PROVIDERS) if (other !== provider && bars(open, other) === null) best = Math.max(best, open.providers[other].trust)
  const lead = open.providers[provider].trust - best
  return lead >= -1 && lead <= 0 ? rules.rfp / 2 : lead === 1 ? rules.rfp / 5 : 0
}

/** One point of Comity: nothing while it is high, the whole net when it is low (R5.11). */
export function comityWorth(v: SeatView): number {
  const { comity, setting } = v.open
  const isDiplomat = v.hand.party === 'government' && v.hand.agenda === 'diplomat'
  if (roundsLeft(v.open) === 0) {
    const over = comity - rulesOfSetting(setting).agendaDiplomat
    return isDiplomat && (over === -1 || over === 0) ? 8 : comity <= 1 ? 4 : 0
  }
  const collapse = [5.5, 4, 2.1, 1, 0.45, 0.3][comity] ?? 0.2
  return collapse + (isDiplomat ? 1.5 : 0)
}

/** One step of a track towards enforcement, to this seat; negative if it would rather have it the other way. */
export function trackWorth(v: SeatView, ground: Ground): number {
  const { open, hand } = v
  const track = open.tracks[ground]
  /** What a goal at this edge of the track adds: full beside it, little far away. */
  const edge = (at: number, sign: 1 | -1): number => {
    const steps = sign === 1 ? at - track : track - at
    return steps === 1 || steps === 0 ? 4 : steps === 2 ? 2 : 0.5
  }
  if (hand.party === 'government') {
    if (ground === 'reach') return hand.agenda === 'long-reach' ? edge(1, 1) + 0.5 : hand.agenda === 'sovereign' ? -1 : 0.5
    if (ground === 'secrecy') return hand.agenda === 'guardian' ? -edge(-1, -1) : 0.4
    return hand.agenda === 'golden-key' ? edge(1, 1) + 0.5 : hand.agenda === 'guardian' ? -0.4 : 0.5
  }
  if (hand.party === 'provider') {
    if (ground === 'reach') return -1
    if (ground === 'secrecy') return -0.7
    return open.providers[v.who as ProviderId].toShip === 0 ? -1.6 : -0.5
  }
  const { archetype } = hand
  if (ground === 'reach') return archetype === 'trafficker' ? -1.6 : -0.9
  if (ground === 'secrecy') return archetype === 'journalist' ? -edge(-1, -1) - 0.5 : -0.6
  if (archetype === 'developer') return -edge(-1, -1) - 0.5
  return open.accounts[v.who as keyof typeof open.accounts].lock === 'checkbox' ? -1.8 : -0.7
}

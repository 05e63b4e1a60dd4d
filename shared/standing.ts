/** The end of the game: agendas and goals (R1.2, R1.3, 1.3), Standing (R8.2) and who has won (R8.3). */
import {
  HANDLES,
  isGovernment,
  isHandle,
  PROVIDERS,
  SEATS,
  STATES,
  type Archetype,
  type GovId,
  type GovernmentAgenda,
  type Handle,
  type ProviderAgenda,
  type ProviderId,
  type Seat,
} from './names.ts'
import { CORRECTIONS, PAR, type Role } from './par.ts'
import { rulesOfSetting, type Length, type Rules, type Scale, type Setting } from './rules.ts'
import type { AccountHand, GovernmentHand, Open, ProviderHand, State } from './state.ts'
import { hasLaw } from './terms.ts'
import { handOf, score, type Turn } from './turn.ts'
import type { SeatView } from './view.ts'

/** R1.2 */
export const GOVERNMENT_AGENDA_MET: Record<GovernmentAgenda, (open: Open, hand: GovernmentHand, who: GovId, rules: Rules) => boolean> = {
  'long-reach': open => open.tracks.reach >= 1,
  sovereign: (_open, hand) => hand.breaches === 0,
  hub: (open, _hand, who, rules) => HANDLES.filter(handle => open.accounts[handle].state === who).length >= rules.agendaHub,
  diplomat: (open, _hand, _who, rules) => open.comity >= rules.agendaDiplomat,
  'golden-key': (open, _hand, who) => hasLaw(open, who, 'MANDATE') || open.tracks.keys >= 1,
  guardian: (open, _hand, _who, rules) =>
    open.tracks.secrecy <= -1 || STATES.filter(state => hasLaw(open, state, 'SHIELD')).length >= rules.agendaGuardian,
}

const hosted = (open: Open, who: ProviderId): Handle[] => HANDLES.filter(handle => open.accounts[handle].provider === who)

/** R1.3 */
export const PROVIDER_AGENDA_MET: Record<ProviderAgenda, (open: Open, hand: ProviderHand, who: ProviderId, rules: Rules) => boolean> = {
  fortress: (open, _hand, who) =>
    open.providers[who].closed === null &&
    open.providers[who].backdoors.length === 0 &&
    hosted(open, who).some(h => open.accounts[h].lock === 'checkbox'),
  global: (open, _hand, who, rules) => open.providers[who].sites.length === STATES.length && hosted(open, who).length >= rules.agendaGlobal,
  'good-citizen': (open, hand, who, rules) => hand.complied >= rules.agendaCitizen && open.providers[who].contempts === 0,
  champion: (open, _hand, who, rules) => open.providers[who].courtWins >= rules.agendaChampion,
  sunshine: (open, _hand, who, rules) => open.providers[who].reports >= rules.agendaSunshine,
}

/** The secret goals of 1.3. */
export const GOAL_MET: Record<Archetype, (open: Open, hand: AccountHand, who: Handle, rules: Rules) => boolean> = {
  trafficker: (_open, hand) => !hand.caught,
  billionaire: (open, hand, who, rules) => ['HIB', 'ALP'].includes(open.accounts[who].state) && hand.reads <= rules.goalBillionaire,
  journalist: (open, hand, _who, rules) => open.tracks.secrecy <= -1 || hand.denounced >= rules.goalJournalist,
  dissident: (open, hand, who) =>
    open.accounts[who].state !== open.accounts[who].nation && open.accounts[who].lock !== 'none' && !hand.readByNation,
  hospital: (open, _hand, who, rules) =>
    open.accounts[who].state === open.accounts[who].nation && open.providers[open.accounts[who].provider].trust >= rules.goalHospital,
  developer: (open, _hand, _who, rules) =>
    PROVIDERS.filter(provider => open.providers[provider].toShip === 0).length >= rules.goalDeveloper && open.tracks.keys <= -1,
}

/** Whether the seat's agenda or goal would be met if the game ended now. */
export function meetsGoal(v: SeatView): boolean {
  const { open, hand, who } = v
  const rules = rulesOfSetting(open.setting)
  if (hand.party === 'government') return GOVERNMENT_AGENDA_MET[hand.agenda](open, hand, who as GovId, rules)
  if (hand.party === 'provider') return PROVIDER_AGENDA_MET[hand.agenda](open, hand, who as ProviderId, rules)
  return GOAL_MET[hand.archetype](open, hand, who as Handle, rules)
}

/** R8.1: agendas and goals, and what is left of Influence. */
export function scoreAgendas(turn: Turn): void {
  for (const seat of SEATS) {
    const hand = handOf(turn, seat)
    // A hand and its seat belong together; only the union forgets it.
    if (meetsGoal({ who: seat, open: turn.open, hand } as SeatView)) score(turn, seat, turn.rules.agenda, 'agenda', 'seat')
    score(turn, seat, 2 * Math.floor(hand.influence / turn.rules.influencePerPoint), 'influence-left', 'seat')
  }
}

/** A fraction of whole numbers with a positive denominator: Standing is exact (R8.5). */
export interface Fraction {
  readonly n: number
  readonly d: number
}
export const toNumber = ({ n, d }: Fraction): number => n / d
export const compareFractions = (a: Fraction, b: Fraction): number => Math.sign(a.n * b.d - b.n * a.d)

export const roleOf = (state: Pick<State, 'hands'>, seat: Seat): Role => (isHandle(seat) ? state.hands[seat].archetype : seat)

/** The scale by which a game is measured: the one it began with. */
const ownScale = (rounds: Length): Scale => ({ par: PAR[rounds], corrections: CORRECTIONS })
export const scaleOf = ({ rounds, kept }: Pick<Setting, 'rounds' | 'kept'>): Scale => kept?.scale ?? ownScale(rounds)
function parIn({ par }: Scale, role: Role): { par: number; spread: number } {
  const found = par[role]
  if (found === undefined) throw new Error(`a scale without ${role}`)
  return found
}

/**
 * R8.2: 50 + 10 (VP - par) / spread. `vp` in half points; par is scaled by `played` of the planned rounds; `quarters` are added
 * to the Standing itself.
 */
export function standingOf(
  role: Role,
  rounds: Length,
  played: number,
  vp: number,
  quarters = 0,
  scale: Scale = ownScale(rounds),
): Fraction {
  const { par, spread } = parIn(scale, role)
  // in quarter points: 2 vp - par played / rounds, over spread
  return {
    n: 4 * 50 * spread * rounds + 4 * 10 * (2 * vp * rounds - par * played) + quarters * spread * rounds,
    d: 4 * spread * rounds,
  }
}

/** What an average game of the role brings in so many of the planned rounds, in half points, rounded (R8.2). */
export const parOf = (role: Role, rounds: Length, played: number, scale: Scale = ownScale(rounds)): number =>
  Math.round((parIn(scale, role).par * played) / rounds / 2)

/** R8.2c: quarters of Standing an account holder gets by the number of competing seats. */
export function correctionFor(seat: Seat, competing: number, corrections: Scale['corrections'] = CORRECTIONS): number {
  if (!isHandle(seat)) return 0
  return corrections.find(({ upTo }) => competing <= upTo)?.quarters ?? 0
}

/** Rounds that were played to their end; one in which the people ended the game does not count. */
export function roundsPlayed({ round, phase, ended }: Open): number {
  return phase === 'over' && ended !== 'vote' ? round : round - 1
}

export interface Standing {
  readonly seat: Seat
  readonly role: Role
  readonly vp: number
  readonly standing: Fraction
  readonly competes: boolean
  readonly wins: boolean
}

/** The final table, best first; highest Standing among the competing seats wins, ties shared (R8.3, R8.5). */
export function standings(state: State): Standing[] {
  const { open } = state
  const { competing, rounds } = open.setting
  const scale = scaleOf(open.setting)
  const table = SEATS.map(seat => {
    const role = roleOf(state, seat)
    const fell = open.ended === 'splinternet' && state.sealed.comityBy.includes(seat)
    const quarters =
      correctionFor(seat, competing.length, scale.corrections) + (fell ? 4 * rulesOfSetting(open.setting).splinterStanding : 0)
    const { vp } = state.hands[seat]
    return {
      seat,
      role,
      vp,
      standing: standingOf(role, rounds, open.ended === 'vote' ? open.round - 1 : open.round, vp, quarters, scale),
      competes: competing.includes(seat),
    }
  })
  table.sort((a, b) => compareFractions(b.standing, a.standing))
  const best = table.find(row => row.competes)?.standing
  return table.map(row => ({
    ...row,
    wins: row.competes && best !== undefined && compareFractions(row.standing, best) === 0,
  }))
}

/** One's own projected Standing: against par at the rounds closed so far. */
export function projected(v: SeatView): Fraction {
  const { open, hand, who } = v
  const role: Role = hand.party === 'account' ? hand.archetype : (who as GovId | ProviderId)
  const { rounds, competing } = open.setting
  const scale = scaleOf(open.setting)
  return standingOf(role, rounds, roundsPlayed(open), hand.vp, correctionFor(who, competing.length, scale.corrections), scale)
}

/** Public lead of a government or provider over its role's average at this round, in quarter points (R8.2). */
export function publicLead(open: Open, seat: GovId | ProviderId): number {
  const { rounds } = open.setting
  const publicScore = isGovernment(seat) ? open.governments[seat].score : open.providers[seat].score
  return 2 * publicScore - Math.round((parIn(scaleOf(open.setting), seat).par * roundsPlayed(open)) / rounds)
}

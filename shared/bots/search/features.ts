/**
 * What of a position says how a seat will fare to the end of the game, as numbers: one list for all seats of a kind. Asked of
 * imagined worlds only, so it may look at hands. `npm run values` weighs the numbers.
 */
import { bars } from '../../chambers/reckoning.ts'
import {
  ARCHETYPES,
  GOVERNMENT_AGENDAS,
  GOVERNMENTS,
  HANDLES,
  PROVIDER_AGENDAS,
  PROVIDERS,
  STATES,
  type Handle,
  type Seat,
} from '../../names.ts'
import { rulesOfSetting } from '../../rules.ts'
import { meetsGoal } from '../../standing.ts'
import type { State } from '../../state.ts'
import {
  caseValue,
  countBits,
  hasContent,
  hasLaw,
  hasProbableCause,
  isCopyReadable,
  isEstablished,
  isExposed,
  opensByTool,
  suspects,
} from '../../terms.ts'
import {
  isAccountView,
  isGovernmentView,
  isProviderView,
  view,
  type AccountView,
  type GovernmentView,
  type ProviderView,
} from '../../view.ts'
import { chances } from '../heuristic/government.ts'

const flag = (is: boolean): number => (is ? 1 : 0)
const oneOf = <T>(list: readonly T[], one: T): number[] => list.map(other => flag(other === one))

/** The features of a seat at the start of ORDERS; the first is 1. */
export function featuresOf(state: State, who: Seat): number[] {
  const v = view(state, who)
  const { open, hand } = v
  const common = [1, hand.influence, Math.max(0, 4 - open.comity), flag(meetsGoal(v)), flag(hand.campaigned === open.round - 1)]
  if (isGovernmentView(v)) return [...common, ...ofGovernment(v)]
  if (isProviderView(v)) return [...common, ...ofProvider(v)]
  return isAccountView(v) ? [...common, ...ofAccount(v, state)] : common
}

function ofGovernment(v: GovernmentView): number[] {
  const { open, hand, who } = v
  const rules = rulesOfSetting(open.setting)
  const chance = chances(v)
  const prize = hand.case === null ? 0 : caseValue(hand.case.archetype, hand.solved, rules)
  const list = suspects(hand)
  let [best, caused, ownSoil, due, pending, copied, granted] = [0, 0, 0, 0, 0, 0, 0]
  for (const handle of list) {
    const account = open.accounts[handle]
    const p = chance[handle]
    best = Math.max(best, p)
    if (hasProbableCause(hand, handle, rules)) caused += p
    const readable = hasContent(account, open.round) && (account.lock === 'none' || opensByTool(open, account.provider, who, 'long-arm'))
    if (account.state === who && account.lock === 'none' && account.transit === null) ownSoil = Math.max(ownSoil, p)
    const copy = hand.preserved.some(one => one.handle === handle && isCopyReadable(open, one, 'long-arm'))
    if (copy) copied += p
    const demand = hand.demands.find(one => one.handle === handle)
    if (demand?.stage === 'due') due += p * (copy || readable ? 1 : 0)
    else if (demand !== undefined) pending += p
    if (hand.requests.some(one => one.government === who && one.handle === handle && one.stage === 'due')) granted += p
  }
  const nationals = HANDLES.filter(handle => open.accounts[handle].nation === who)
  const here = HANDLES.filter(handle => open.accounts[handle].state === who).length
  return [
    prize,
    best * prize,
    caused * prize,
    ownSoil * prize,
    due * prize,
    pending * prize,
    copied * prize,
    granted * prize,
    hand.exploits * caused * prize,
    hand.exploits,
    HANDLES.reduce((bits, handle) => bits + countBits(hand.notebook[handle]), 0),
    flag((hand.case?.age ?? 0) >= 2),
    flag((hand.case?.age ?? 0) >= 1),
    hand.solved,
    here,
    flag(open.demand.now === who) * here,
    hasLaw(open, who, 'LOCAL') ? nationals.filter(handle => open.accounts[handle].state === who).length : 0,
    flag(hasLaw(open, who, 'LOCAL')),
    flag(hasLaw(open, who, 'REACH')),
    flag(hasLaw(open, who, 'BLOCK')),
    flag(hasLaw(open, who, 'MANDATE')),
    flag(open.governments[who].signed),
    flag(open.states[who].treaty !== null),
    open.states[who].tokens.length,
    open.tracks.reach,
    open.tracks.secrecy,
    open.tracks.keys,
    ...oneOf(GOVERNMENT_AGENDAS, hand.agenda),
    ...oneOf(GOVERNMENT_AGENDAS, hand.agenda).map(is => is * open.comity),
    ...oneOf(GOVERNMENT_AGENDAS, hand.agenda).map(is => is * open.tracks.reach),
  ]
}

function ofProvider(v: ProviderView): number[] {
  const { open, hand, who } = v
  const record = open.providers[who]
  const hosted = HANDLES.filter(handle => open.accounts[handle].provider === who)
  const coming = HANDLES.filter(handle => open.accounts[handle].transit?.provider === who && open.accounts[handle].provider !== who)
  const going = hosted.filter(handle => {
    const { transit } = open.accounts[handle]
    return transit !== null && transit.provider !== who
  })
  const demands = [...open.demands, ...hand.demands].filter(one => one.provider === who)
  const rivals = Math.max(
    ...PROVIDERS.filter(one => one !== who && open.providers[one].closed === null).map(one => open.providers[one].trust),
    0,
  )
  const mandates = STATES.filter(
    state => hasLaw(open, state, 'MANDATE') && isEstablished(open, who, state) && !record.backdoors.includes(state),
  ).length
  const openNow = flag(record.closed === null)
  return [
    openNow,
    openNow * record.trust,
    openNow * Math.floor(record.trust / 4),
    openNow * Math.max(0, record.trust - 7),
    openNow * flag(record.trust > rivals),
    openNow * flag(record.trust === rivals),
    openNow * Math.max(-3, Math.min(3, record.trust - rivals)),
    record.toShip,
    flag(record.toShip === 0),
    hosted.length,
    coming.length,
    going.length,
    hosted.filter(handle => open.accounts[handle].state === open.accounts[handle].nation).length,
    hosted.filter(handle => open.accounts[handle].state === open.demand.now).length,
    hosted.filter(handle => open.accounts[handle].state === open.demand.next).length,
    hosted.filter(
      handle => hasLaw(open, open.accounts[handle].nation, 'LOCAL') && open.accounts[handle].state !== open.accounts[handle].nation,
    ).length,
    record.sites.length,
    record.unreported,
    Math.min(2, record.unreported),
    flag(record.canary === 'live'),
    flag(record.hardened),
    record.backdoors.length,
    flag(record.toShip === 0) * mandates * flag(open.tracks.keys > -1),
    mandates,
    flag(isExposed(open, who)),
    flag(bars(open, who) === null),
    flag(record.shutdowns === 0),
    record.contempts,
    demands.filter(one => one.stage === 'due').length,
    demands.filter(one => one.stage !== 'due').length,
    ...oneOf(PROVIDER_AGENDAS, hand.agenda),
    hand.agenda === 'global' ? record.sites.length : 0,
    hand.agenda === 'sunshine' ? Math.min(3, record.reports) : 0,
    flag(hand.agenda === 'fortress') * flag(record.toShip === 0),
    ...oneOf(PROVIDERS, who),
  ]
}

/** How much the governments are after an account: those whose case it may be. */
function hunters(
  state: State,
  who: Handle,
): { readonly near: number; readonly far: number; readonly copied: number; readonly cases: number } {
  const { open, hands } = state
  const account = open.accounts[who]
  let [near, far, copied, cases] = [0, 0, 0, 0]
  for (const government of GOVERNMENTS) {
    const hand = hands[government]
    if (hand.case?.archetype !== hands[who].archetype) continue
    cases++
    const p = 1 / Math.max(1, suspects(hand).length)
    if (account.state === government) near += p
    else if (isEstablished(open, account.provider, government)) far += p * (countBits(hand.notebook[who]) <= 2 ? 1 : 0.5)
    if (hand.preserved.some(one => one.handle === who)) copied++
  }
  return { near, far, copied, cases }
}

function ofAccount(v: AccountView, state: State): number[] {
  const { open, hand, who } = v
  const account = open.accounts[who]
  const { near, far, copied, cases } = hunters(state, who)
  const bare = flag(account.lock === 'none')
  const at = account.transit ?? account
  const demands = GOVERNMENTS.flatMap(government => state.hands[government].demands.filter(one => one.handle === who))
  const provider = open.providers[account.provider]
  const scandals = Object.values(hand.scandals).reduce((sum, n) => sum + n, 0)
  const trafficker = flag(hand.archetype === 'trafficker')
  return [
    flag(account.state === account.nation),
    flag(at.state === account.nation),
    flag(account.state === open.demand.now),
    flag(at.state === open.demand.next),
    flag(account.transit !== null),
    bare,
    flag(account.lock === 'self-made'),
    near * bare,
    near,
    far * bare,
    far,
    cases,
    copied,
    demands.filter(one => one.stage === 'due').length,
    demands.filter(one => one.stage !== 'due').length,
    scandals,
    flag(account.deletedUntil >= open.round),
    flag(account.keyLostUntil >= open.round || account.offlineUntil >= open.round),
    flag(hand.transacted === open.round - 1),
    flag(hand.covered === open.round - 1),
    Math.max(0, 3 - account.welcomes),
    PROVIDERS.filter(one => !account.used.includes(one) && open.providers[one].closed === null).length,
    flag(hasLaw(open, account.nation, 'LOCAL')) * flag(at.state !== account.nation),
    flag(provider.toShip === 0) * bare,
    flag(at.state === 'ALP'),
    trafficker * flag(hand.caught),
    flag(hand.archetype === 'journalist') * Math.min(2, hand.denounced),
    flag(hand.archetype === 'journalist') * Math.min(2, hand.denounced + scandals),
    flag(hand.archetype === 'journalist') * open.tracks.secrecy,
    flag(hand.archetype === 'developer') * open.tracks.keys,
    flag(hand.archetype === 'hospital') * Math.min(6, provider.trust),
    flag(hand.archetype === 'dissident') * flag(hand.readByNation),
    flag(hand.archetype === 'billionaire') * Math.min(2, hand.reads),
    flag(hand.archetype === 'billionaire') * flag(at.state === 'HIB' || at.state === 'ALP'),
    flag(hand.archetype === 'dissident') * flag(at.state !== account.nation),
    ...oneOf(ARCHETYPES, hand.archetype),
  ]
}

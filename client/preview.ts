/**
 * What may happen if an order is sealed: from the view and the rules as they stand, never from secrets. Where it guesses, it
 * says so. Chances are in sixths.
 */
import { judgeSum, rulingBelow } from '#shared/chambers/court.ts'
import { rulesIn, rulesNow } from '#shared/laws.ts'
import {
  GOVERNMENTS,
  isGovernment,
  isProvider,
  type GovId,
  type Handle,
  type Law,
  type ProviderId,
  type Seat,
  type Side,
  type StateId,
} from '#shared/names.ts'
import { influencePriceFor, actionPrice, objection } from '#shared/objections.ts'
import type { Order, OrderOfKind } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import {
  accountsAt,
  contemptPrice,
  hasContent,
  hasLaw,
  hasTreaty,
  isEstablished,
  knowsCategory,
  opensCheckbox,
  suspects,
} from '#shared/terms.ts'
import { isGovernmentView, type GovernmentView, type SeatView } from '#shared/view.ts'
import { KIND_TEXTS } from './texts/kinds.ts'
import { PREVIEW, type Likelihood } from './texts/preview.ts'

export interface Odds {
  readonly word: string
  readonly sixths: number
  readonly look: 'green' | 'plum' | 'plum-hatched' | 'hatched' | 'red'
}
export interface Preview {
  readonly headline: { readonly plain: string; readonly marked: string }
  /** Segments that add up to six; null where nothing is left to chance. */
  readonly odds: readonly Odds[] | null
  readonly isGuess: boolean
  readonly laws: readonly { readonly law: Law | null; readonly text: string }[]
  /** Two laws cannot both be obeyed. */
  readonly collision: string | null
  readonly stoppers: readonly {
    readonly who: Seat | 'bench'
    readonly text: string
    readonly likely: Likelihood | null
  }[]
  readonly learns: readonly { readonly handle: Handle | null; readonly text: string }[]
  /** Who else is on that server. */
  readonly bystanders: readonly { readonly handle: Handle; readonly text: string }[]
  readonly costs: readonly { readonly text: string; readonly tone: 'plain' | 'red' | 'green' | 'plum' }[]
  readonly alternative: { readonly order: Order; readonly text: string; readonly button: string } | null
}

const NOTHING: Omit<Preview, 'headline'> = {
  odds: null,
  isGuess: false,
  laws: [],
  collision: null,
  stoppers: [],
  learns: [],
  bystanders: [],
  costs: [],
  alternative: null,
}

type Tone = Preview['costs'][number]['tone']
const cost = (text: string, tone: Tone = 'plain'): Preview['costs'][number] => ({ text, tone })

/** What every order costs: actions and Influence. */
function prices(v: SeatView, order: Order): Preview['costs'] {
  const influence = influencePriceFor(v, order)
  return [cost(PREVIEW.actions(actionPrice(order))), ...(influence > 0 ? [cost(PREVIEW.influence(influence))] : [])]
}

/** Could this government read the account with this tool as it stands (R4.1)? */
function canRead(v: SeatView, government: GovId, handle: Handle, tool: 'seizure' | 'long-arm' | 'mlat'): boolean {
  const account = v.open.accounts[handle]
  if (!hasContent(account, v.open.round)) return false
  if (account.lock === 'none') return true
  if (account.lock === 'self-made') return false
  return opensCheckbox(v.open, account.provider, government) || (tool === 'long-arm' && v.open.tracks.keys >= 0)
}

const bind = (v: GovernmentView, provider: ProviderId): Preview['laws'][number] => ({
  law: hasLaw(v.open, v.who, 'REACH') ? 'REACH' : null,
  text: PREVIEW.binds(provider, v.who),
})

function subpoena(v: GovernmentView, order: OrderOfKind<'subpoena'>): Preview {
  const { provider } = v.open.accounts[order.handle]
  const knows = knowsCategory(v.hand.notebook[order.handle])
  return {
    ...NOTHING,
    headline: { plain: PREVIEW.youLearn, marked: knows ? PREVIEW.exactly : PREVIEW.category },
    laws: [bind(v, provider)],
    stoppers: [{ who: order.handle, text: PREVIEW.mayCover, likely: null }],
    learns: [{ handle: order.handle, text: knows ? PREVIEW.learnExact : PREVIEW.learnCategory }],
    costs: [...prices(v, order), ...(order.gag ? [cost(PREVIEW.gagRisk, 'plum')] : [cost(PREVIEW.userTold, 'red')])],
  }
}

function preserve(v: GovernmentView, order: OrderOfKind<'preserve'>): Preview {
  const account = v.open.accounts[order.handle]
  const readable = account.lock === 'none' ? PREVIEW.copyOpen : account.lock === 'checkbox' ? PREVIEW.copyTicked : PREVIEW.copyLocked
  return {
    ...NOTHING,
    headline: { plain: PREVIEW.copyKept, marked: PREVIEW.untilRound(v.open.round + 1) },
    laws: [bind(v, account.provider)],
    stoppers: [{ who: order.handle, text: PREVIEW.copyBeats, likely: 0 }],
    learns: [{ handle: order.handle, text: readable }],
    costs: [...prices(v, order), ...(order.gag ? [cost(PREVIEW.gagRisk, 'plum')] : [cost(PREVIEW.userTold, 'red')])],
  }
}

function seizure(v: GovernmentView, order: OrderOfKind<'seizure'>, rules: Rules): Preview {
  const there = accountsAt(v.open, order.provider, v.who)
  const wanted = suspects(v.hand)
  const readable = there.filter(handle => canRead(v, v.who, handle, 'seizure'))
  const others = there.filter(handle => !wanted.includes(handle))
  const foreigners = others.filter(handle => readable.includes(handle) && v.open.accounts[handle].nation !== v.who)
  return {
    ...NOTHING,
    headline: { plain: PREVIEW.wholeServer, marked: PREVIEW.someReadable(readable.length, there.length) },
    laws: [{ law: null, text: PREVIEW.ownSoil(v.who) }],
    stoppers: there.map(handle => ({ who: handle, text: PREVIEW.mayLock, likely: null })),
    learns: there
      .filter(handle => wanted.includes(handle))
      .map(handle => ({ handle, text: readable.includes(handle) ? PREVIEW.suspectReadable : PREVIEW.suspectLocked })),
    bystanders: others.map(handle => ({
      handle,
      text: readable.includes(handle) ? PREVIEW.bystanderRead : PREVIEW.bystanderLocked,
    })),
    costs: [
      ...prices(v, order),
      cost(PREVIEW.trust(order.provider, -1), 'red'),
      cost(PREVIEW.emptyRaid(rules.emptyRaid), 'red'),
      ...(others.length > 0 ? [cost(PREVIEW.eachBystander(rules.collateralGovernment), 'red')] : []),
      ...(foreigners.length > 0 ? [cost(PREVIEW.comityForeign, 'red')] : []),
    ],
  }
}

/** How far the four judges and the ruling below lean to enforce on Reach, from public facts. */
function benchLean(v: SeatView, government: GovId, rules: Rules): { lean: number; below: Side } {
  const one = { ground: 'reach', government, below: null } as const
  const below = rulingBelow(v.open, one)
  const lean = v.open.judges.reduce((sum, judge) => {
    const own = judgeSum(v.open, one, judge, { government: null, challenger: null }, rules)
    return sum + Math.sign(own === 0 ? (below === 'enforce' ? 1 : -1) : own)
  }, 0)
  return { lean, below }
}

function longArm(v: GovernmentView, order: OrderOfKind<'long-arm'>, rules: Rules): Preview {
  const { open } = v
  const account = open.accounts[order.handle]
  const host = account.state
  const treaty = hasTreaty(open, v.who, host)
  const covered = treaty || (isGovernment(host) && open.states[v.who].tokens.includes(host))
  const fined = host !== v.who && hasLaw(open, host, 'BLOCK') && !treaty
  const kept = v.hand.preserved.some(copy => copy.handle === order.handle)
  const { lean, below } = benchLean(v, v.who, rules)
  const fought = (covered ? 0 : fined ? 3 : 2) + (account.lock === 'checkbox' ? 1 : 0)
  const moved = kept || account.transit !== null ? 0 : 1
  const stands = Math.round((fought * (lean >= 0 ? 2 : 1)) / 3)
  const odds: Odds[] = [
    { word: PREVIEW.handedOver, sixths: 6 - fought - moved, look: 'green' },
    { word: PREVIEW.courtStands, sixths: stands, look: 'plum' },
    { word: PREVIEW.courtFalls, sixths: fought - stands, look: 'plum-hatched' },
    { word: PREVIEW.dataMoved, sixths: moved, look: 'hatched' },
  ]
  const request: Order = { kind: 'mlat', handle: order.handle }
  const arrives = v.open.round + mlatDelay(v, host, rules)
  return {
    ...NOTHING,
    headline: { plain: PREVIEW.itWill, marked: fought >= 3 ? PREVIEW.probablyFought : PREVIEW.probablyHanded },
    odds: odds.filter(({ sixths }) => sixths > 0),
    isGuess: true,
    laws: [
      bind(v, account.provider),
      ...(fined ? [{ law: 'BLOCK' as const, text: PREVIEW.blocks(host, rules.blockFine) }] : []),
      ...(treaty ? [{ law: null, text: PREVIEW.treatyCovers(host) }] : covered ? [{ law: null, text: PREVIEW.tokenCovers(host) }] : []),
      ...(!fined && !covered ? [{ law: null, text: PREVIEW.abroad(host) }] : []),
    ],
    collision: fined ? PREVIEW.collision(account.provider) : null,
    stoppers: [
      {
        who: account.provider,
        text: PREVIEW.mayChallenge(rules.challengeProvider, contemptPrice(open, account.provider, rules)),
        likely: covered ? 1 : fined ? 3 : 2,
      },
      ...(order.gag || covered ? [] : [{ who: order.handle, text: PREVIEW.mayIntervene(rules.challengeAccount), likely: 2 as const }]),
      { who: 'bench', text: PREVIEW.bench(lean, below), likely: lean > 0 ? 1 : lean === 0 ? 2 : 3 },
    ],
    learns: [
      {
        handle: order.handle,
        text: kept ? PREVIEW.readCopy : canRead(v, v.who, order.handle, 'long-arm') ? PREVIEW.readNextRound : PREVIEW.unreadable,
      },
    ],
    costs: [
      ...prices(v, order),
      ...(treaty || host === 'ALP' ? [] : [cost(PREVIEW.comityIfRead, 'red'), cost(PREVIEW.tokenRisk(host), 'red')]),
      cost(PREVIEW.trust(account.provider, account.lock === 'checkbox' ? rules.compelledUpdateTrust : rules.longArmTrust), 'red'),
      ...(covered ? [] : [cost(PREVIEW.precedent, 'plum')]),
    ],
    alternative: objection(v, request) === null ? { order: request, text: PREVIEW.slower(host, arrives), button: PREVIEW.useMlat } : null,
  }
}

/** Rounds an MLAT request takes from the grant on (R5.3, R5.6). */
function mlatDelay(v: GovernmentView, host: StateId, rules: Rules): number {
  return (
    rules.mlatDelay + (hasTreaty(v.open, v.who, host) ? rules.mlatTreaty : 0) + (v.open.comity <= rules.mlatSlowComity ? rules.mlatSlow : 0)
  )
}

function mlat(v: GovernmentView, order: OrderOfKind<'mlat'>, rules: Rules): Preview {
  const host = v.open.accounts[order.handle].state
  const grants = host === 'ALP' ? v.open.comity >= rules.alpinaGrantsFrom : null
  const kept = v.hand.preserved.some(copy => copy.handle === order.handle)
  const arrives = v.open.round + mlatDelay(v, host, rules)
  return {
    ...NOTHING,
    headline: {
      plain: PREVIEW.hostDecides(host),
      marked: grants === null ? PREVIEW.inChambers : grants ? PREVIEW.willGrant : PREVIEW.willDeny,
    },
    laws: [{ law: null, text: PREVIEW.ownCourts(host) }],
    stoppers: [
      ...(isGovernment(host) ? [{ who: host, text: PREVIEW.mayDeny(rules.mlatHost), likely: 1 as const }] : []),
      ...(kept ? [] : [{ who: order.handle, text: PREVIEW.mayMove, likely: 2 as const }]),
    ],
    learns: [
      {
        handle: order.handle,
        text: canRead(v, v.who, order.handle, 'mlat') || kept ? PREVIEW.readInRound(arrives) : PREVIEW.unreadable,
      },
    ],
    costs: [...prices(v, order), cost(PREVIEW.comityIfGranted, 'green'), cost(PREVIEW.ifGranted(rules.mlatRequester), 'green')],
  }
}

function exploit(v: GovernmentView, order: OrderOfKind<'exploit'>): Preview {
  const account = v.open.accounts[order.handle]
  const rules = rulesIn(v.open, account.state)
  const provider = v.open.providers[account.provider]
  const need = Math.min(
    7,
    Math.max(
      1,
      rules.exploitNeed + (provider.backdoors.length > 0 ? rules.exploitBackdoor : 0) + (provider.hardened ? rules.exploitHardened : 0),
    ),
  )
  const works = 7 - need
  const shielded = hasLaw(v.open, account.state, 'SHIELD')
  return {
    ...NOTHING,
    headline: { plain: PREVIEW.itWorks, marked: PREVIEW.inSix(works) },
    odds: [
      { word: PREVIEW.works, sixths: works, look: 'green' as const },
      { word: PREVIEW.fails, sixths: 6 - works, look: 'red' as const },
    ].filter(({ sixths }) => sixths > 0),
    laws: [{ law: shielded ? 'SHIELD' : null, text: shielded ? PREVIEW.shielded(account.state) : PREVIEW.noLawStops }],
    learns: [{ handle: order.handle, text: hasContent(account, v.open.round) ? PREVIEW.throughAnyLock : PREVIEW.nothingThere }],
    costs: [
      ...prices(v, order),
      cost(PREVIEW.exploitGone),
      cost(PREVIEW.tracedHalf(rules.exploitPenalty), 'red'),
      cost(PREVIEW.comityTraced, 'red'),
    ],
  }
}

/** Who may reach data at this place: a seizure on own soil, papers wherever the provider is established. */
function reachers(v: SeatView, provider: ProviderId, state: StateId): Preview['stoppers'] {
  return GOVERNMENTS.filter(government => isEstablished(v.open, provider, government) || state === government).map(government => ({
    who: government,
    text: state === government ? PREVIEW.maySeize : PREVIEW.mayServe,
    likely: null,
  }))
}

function move(v: SeatView, order: OrderOfKind<'relocate'> | OrderOfKind<'switch'>, rules: Rules): Preview {
  const { open, who } = v
  if (isGovernment(who) || isProvider(who)) return plain(v, order, rules)
  const account = open.accounts[who]
  const provider = order.kind === 'switch' ? order.provider : account.provider
  const { state, expedite } = order
  const arrives = open.round + (expedite ? 0 : 1)
  const inDemand = expedite ? open.demand.now === state : open.demand.next === state
  const kept = open.preserved.filter(copy => copy.handle === who)
  const isNew = order.kind === 'switch' && !account.used.includes(provider) && account.welcomes < rules.welcomeMax
  return {
    ...NOTHING,
    headline: { plain: PREVIEW.youArrive, marked: PREVIEW.inRound(arrives) },
    laws: open.states[state].laws.map(law => ({ law, text: PREVIEW.lawThere(law) })),
    stoppers: [
      ...(kept.length > 0 ? kept.map(({ government }) => ({ who: government, text: PREVIEW.keepsCopy, likely: 4 as const })) : []),
      ...reachers(v, provider, state),
    ],
    learns: [
      { handle: null, text: PREVIEW.pays(state === account.nation, inDemand, expedite) },
      ...(order.kind === 'switch' && account.lock === 'checkbox' ? [{ handle: null, text: PREVIEW.losesTick }] : []),
      ...(account.lock === 'self-made' ? [{ handle: null, text: PREVIEW.rollsKeys(rules.keyLossOneIn) }] : []),
    ],
    costs: [
      ...prices(v, order),
      ...(isNew ? [cost(PREVIEW.welcome(rules.welcome), 'green')] : []),
      ...(expedite ? [] : [cost(PREVIEW.lessIncome(rules), 'red')]),
    ],
  }
}

function build(v: SeatView, order: OrderOfKind<'data-centre'>, rules: Rules): Preview {
  const { open } = v
  const laws = open.states[order.state].laws.map(law => ({ law, text: PREVIEW.lawThere(law) }))
  const paid = isProvider(v.who) && open.providers[v.who].opened.includes(order.state)
  return {
    ...plain(v, order, rules),
    laws,
    costs: [
      ...prices(v, order),
      ...(order.way === 'open' && !paid ? [cost(PREVIEW.gain(rules.dataCentreProvider), 'green')] : []),
      ...(order.way === 'open' && hasLaw(open, order.state, 'REACH') ? [cost(PREVIEW.exposed, 'red')] : []),
    ],
  }
}

function tableBill(v: GovernmentView, order: OrderOfKind<'bill'>, rules: Rules): Preview {
  const { act, law } = order
  const losing =
    act === 'enact' && law !== null && v.open.states[v.who].laws.length >= rules.lawsPerState
      ? (order.displaces ?? v.open.states[v.who].laws[0] ?? null)
      : null
  const first = act === 'enact' && !v.open.governments[v.who].signed
  return {
    ...NOTHING,
    headline: { plain: PREVIEW.billStarts(rules.sponsor), marked: PREVIEW.tieFails },
    laws: [
      ...(law === null ? [] : [{ law, text: act === 'repeal' ? PREVIEW.lawEnds(law) : PREVIEW.lawThere(law) }]),
      ...(losing === null ? [] : [{ law: losing, text: PREVIEW.displaced(losing) }]),
    ],
    stoppers: [{ who: v.who, text: PREVIEW.everyoneLobbies(rules.lobbyMax), likely: 2 }],
    learns: law === null ? [] : [{ handle: null, text: act === 'enact' ? PREVIEW.once(law) : PREVIEW.goneAtOnce }],
    costs: [
      ...prices(v, order),
      ...(first ? [cost(PREVIEW.signature(rules.signatureLaw), 'green')] : []),
      ...(act === 'withdraw' ? [cost(PREVIEW.comityWithdrawal, 'red')] : []),
    ],
  }
}

/** Cost, effect and risk as on the card of the kind. */
function plain(v: SeatView, order: Order, rules: Rules): Preview {
  const text = KIND_TEXTS[order.kind]
  return {
    ...NOTHING,
    headline: { plain: '', marked: text.title },
    learns: [{ handle: null, text: text.effect(rules) }],
    stoppers: [],
    costs: prices(v, order),
  }
}

/** What may happen if this order is sealed. */
export function previewOf(v: SeatView, order: Order): Preview {
  const rules = rulesNow(v.open)
  if (isGovernmentView(v)) {
    if (order.kind === 'subpoena') return subpoena(v, order)
    if (order.kind === 'preserve') return preserve(v, order)
    if (order.kind === 'seizure') return seizure(v, order, rules)
    if (order.kind === 'long-arm') return longArm(v, order, rules)
    if (order.kind === 'mlat') return mlat(v, order, rules)
    if (order.kind === 'exploit') return exploit(v, order)
    if (order.kind === 'bill') return tableBill(v, order, rules)
  }
  if (order.kind === 'relocate' || order.kind === 'switch') return move(v, order, rules)
  if (order.kind === 'data-centre') return build(v, order, rules)
  return plain(v, order, rules)
}

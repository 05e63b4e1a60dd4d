/**
 * A whole game that fits what one seat sees: everything the seat knows as it is, everything it cannot know drawn by lot. Reads
 * the view only, so that the same view and the same noise give the same world.
 */
import { caseCards, dropRepeats } from '../../case-deck.ts'
import {
  ARCHETYPES,
  CATEGORY_OF,
  GOVERNMENT_AGENDAS,
  GOVERNMENTS,
  HANDLES,
  HEADLINES,
  isGovernment,
  PROVIDER_AGENDAS,
  PROVIDERS,
  STATES,
  type Archetype,
  type GovId,
  type Handle,
  type ProviderId,
  type Seat,
} from '../../names.ts'
import { closeMarks } from '../../notebook.ts'
import type { Rules } from '../../rules.ts'
import { rulesOfSetting } from '../../rules.ts'
import type { AccountHand, Demand, GovernmentHand, Hands, ProviderHand, SealedOrder, State } from '../../state.ts'
import { ANY_ARCHETYPE, bitOf, knowsCategory, maskOfCategory } from '../../terms.ts'
import { isAccountView, isGovernmentView, isProviderView, type SeatView } from '../../view.ts'
import type { BotLuck } from '../bot.ts'

type Cast = Readonly<Record<Handle, Archetype>>

/** A world as the seat may imagine it. Its `open` and the seat's hand are those of the view itself: read only. */
export function imagine(v: SeatView, luck: BotLuck): State {
  const rules = rulesOfSetting(v.open.setting)
  const cast = castOf(v, luck)
  const governmentAgendas = shuffled(without(GOVERNMENT_AGENDAS, v.hand.party === 'government' ? v.hand.agenda : null), luck)
  const providerAgendas = shuffled(without(PROVIDER_AGENDAS, v.hand.party === 'provider' ? v.hand.agenda : null), luck)
  const hands = {} as Record<Seat, Hands[Seat]>
  GOVERNMENTS.forEach((who, i) => (hands[who] = governmentHand(v, who, cast, governmentAgendas[i] ?? 'sovereign', rules, luck)))
  PROVIDERS.forEach((who, i) => (hands[who] = providerHand(v, who, providerAgendas[i] ?? 'fortress', luck)))
  for (const who of HANDLES) hands[who] = accountHand(v, who, cast[who], rules, luck)
  const world = hands as Hands
  sharePapers(v, world)
  shareDeals(v, world)
  fillSealedCases(v, world, luck)
  hands[v.who] = v.hand
  return { open: v.open, hands: world, sealed: sealedOf(v, world, luck) }
}

const without = <T>(list: readonly T[], one: T | null): T[] => list.filter(other => other !== one)

function shuffled<T>(list: readonly T[], luck: BotLuck): T[] {
  const mixed = [...list]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = luck.below(i + 1)
    const [a, b] = [mixed[i] as T, mixed[j] as T]
    mixed[i] = b
    mixed[j] = a
  }
  return mixed
}

/** Who may be whom: an assignment the seat's own knowledge allows, each with the same chance. */
function castOf(v: SeatView, luck: BotLuck): Cast {
  const masks = HANDLES.map(handle => {
    if (isGovernmentView(v)) return v.hand.notebook[handle]
    if (isAccountView(v)) return handle === v.who ? bitOf(v.hand.archetype) : ANY_ARCHETYPE & ~bitOf(v.hand.archetype)
    return ANY_ARCHETYPE
  })
  // Rejection is uniform; notebooks that leave little are completed by search instead of by luck
  for (let tries = 0; tries < 40; tries++) {
    const mixed = shuffled(ARCHETYPES, luck)
    if (mixed.every((archetype, i) => ((masks[i] ?? 0) & bitOf(archetype)) !== 0)) return toCast(mixed)
  }
  return toCast(complete(masks, shuffled(ARCHETYPES, luck), []) ?? ARCHETYPES)
}

const toCast = (list: readonly Archetype[]): Cast =>
  Object.fromEntries(HANDLES.map((handle, i) => [handle, list[i] ?? 'developer'])) as unknown as Cast

function complete(masks: readonly number[], order: readonly Archetype[], taken: readonly Archetype[]): readonly Archetype[] | null {
  const mask = masks[taken.length]
  if (mask === undefined) return taken
  for (const archetype of order) {
    if (taken.includes(archetype) || (mask & bitOf(archetype)) === 0) continue
    const found = complete(masks, order, [...taken, archetype])
    if (found !== null) return found
  }
  return null
}

/** Demands of a government that this seat knows of. */
function demandsOf(v: SeatView, government: GovId): Demand[] {
  const gagged = isProviderView(v) ? v.hand.demands : []
  return [...v.open.demands, ...gagged].filter(demand => demand.government === government)
}

const held = (luck: BotLuck): number => luck.below(4) + luck.below(2)
/** Rested or not, as often as in play. */
const lastUsed = (round: number, luck: BotLuck): number => (round === 1 ? 0 : Math.max(0, round - 1 - luck.below(3)))

function governmentHand(
  v: SeatView,
  who: GovId,
  cast: Cast,
  agenda: GovernmentHand['agenda'],
  rules: Rules,
  luck: BotLuck,
): GovernmentHand {
  const { open } = v
  const { round } = open
  const demands = demandsOf(v, who)
  const solved = Math.min(3, Math.floor((luck.next() * round) / 3.5))
  const wanted = caseOf(v, who, cast, demands, luck)
  const notebook = notebookOf(v, who, cast, wanted, demands, luck)
  const read = isAccountView(v) && (v.hand.scandals[who] ?? 0) > 0 ? [v.who] : []
  return {
    party: 'government',
    vp: open.governments[who].score,
    influence: held(luck),
    campaigned: lastUsed(round, luck),
    deals: [],
    slips: [],
    agenda,
    case: { archetype: wanted, age: Math.min(round - 1, luck.below(3)), number: solved + 1 },
    solved,
    exploits: round >= rules.exploitRound && luck.below(3) === 0 ? 1 : 0,
    breaches: luck.below(3) === 0 ? 1 : 0,
    notebook,
    findings: [],
    read,
    demands,
    requests: [],
    preserved: preservedBy(v, who),
    spent: [],
  }
}

/** Whom it looks for: mostly whom it has demanded, else a card of its deck. */
function caseOf(v: SeatView, who: GovId, cast: Cast, demands: readonly Demand[], luck: BotLuck): Archetype {
  const last = demands.at(-1)
  if (last !== undefined && luck.next() < 0.8) return cast[last.handle]
  const scandal = isAccountView(v) && (v.hand.scandals[who] ?? 0) > 0 ? v.hand.archetype : null
  const cards = without(caseCards(luck.below(2) === 0 ? 'hospital' : 'developer'), scandal)
  return cards[luck.below(cards.length)] ?? 'trafficker'
}

/** What it may have found out by now: the lead, records of its suspects, what it saw of transactions. */
function notebookOf(
  v: SeatView,
  who: GovId,
  cast: Cast,
  wanted: Archetype,
  demands: readonly Demand[],
  luck: BotLuck,
): GovernmentHand['notebook'] {
  const marks = Object.fromEntries(HANDLES.map(handle => [handle, ANY_ARCHETYPE])) as Record<Handle, number>
  const others = shuffled(
    HANDLES.filter(handle => cast[handle] !== wanted),
    luck,
  )
  for (const handle of others.slice(1)) marks[handle] &= ~bitOf(wanted)
  const suspects = HANDLES.filter(handle => (marks[handle] & bitOf(wanted)) !== 0)
  const learn = (handle: Handle): void => {
    const category = maskOfCategory(CATEGORY_OF[cast[handle]])
    marks[handle] &= knowsCategory(marks[handle]) ? bitOf(cast[handle]) : category
  }
  const facts = luck.below(2 * v.open.round - 1)
  for (let i = 0; i < facts; i++) {
    const from = luck.below(2) === 0 ? suspects : HANDLES
    learn(from[luck.below(from.length)] ?? 'AMBER')
  }
  for (const { handle } of demands) if (!knowsCategory(marks[handle])) learn(handle)
  if (isAccountView(v)) {
    if (v.hand.notices.some(notice => notice.government === who && notice.kind === 'subpoena') && !knowsCategory(marks[v.who])) learn(v.who)
    if ((v.hand.scandals[who] ?? 0) > 0) marks[v.who] = bitOf(cast[v.who])
  }
  return closeMarks(marks)
}

/** Copies it keeps, as far as this seat knows. */
function preservedBy(v: SeatView, who: GovId): GovernmentHand['preserved'] {
  const open = v.open.preserved.filter(copy => copy.government === who)
  if (!isProviderView(v)) return open
  const { round, accounts } = v.open
  const until = rulesOfSetting(v.open.setting).preserveRounds
  const sealed = v.hand.sealedOrders.filter(order => order.kind === 'preserve' && order.government === who && order.round + until >= round)
  return [
    ...open,
    ...sealed
      .filter(({ handle }) => !open.some(copy => copy.handle === handle))
      .map(({ handle, round: since }) => {
        const { lock, state } = accounts[handle]
        return { government: who, handle, provider: v.who, lock, state, since, until: since + until, gagged: true }
      }),
  ]
}

function providerHand(v: SeatView, who: ProviderId, agenda: ProviderHand['agenda'], luck: BotLuck): ProviderHand {
  return {
    party: 'provider',
    vp: v.open.providers[who].score,
    influence: held(luck),
    campaigned: lastUsed(v.open.round, luck),
    deals: [],
    slips: [],
    agenda,
    sealedOrders: [],
    demands: [],
    complied: luck.below(Math.max(1, v.open.round - 1)),
  }
}

function accountHand(v: SeatView, who: Handle, archetype: Archetype, rules: Rules, luck: BotLuck): AccountHand {
  const { round } = v.open
  const hasRead = isGovernmentView(v) && v.hand.read.includes(who)
  return {
    party: 'account',
    vp: 2 * round * rules.incomeAccount,
    influence: held(luck),
    campaigned: lastUsed(round, luck),
    deals: [],
    slips: [],
    archetype,
    notices: [],
    scandals: hasRead && luck.below(2) === 0 ? { [v.who]: 1 } : {},
    denounced: 0,
    reads: hasRead ? 1 : 0,
    readByNation: hasRead && v.open.accounts[who].nation === v.who,
    caught: archetype === 'trafficker' && round > 2 && luck.next() < round / 10,
    covered: lastUsed(round, luck),
    transacted: lastUsed(round, luck),
  }
}

/** What the seat holds and another holds too: gagged demands and orders, requests. */
function sharePapers(v: SeatView, hands: Hands): void {
  if (!isGovernmentView(v)) return
  const { who, hand } = v
  const seal = (provider: ProviderId, order: Omit<SealedOrder, 'government' | 'case'>): void => {
    hands[provider].sealedOrders.push({ ...order, government: who, case: null })
  }
  for (const demand of hand.demands) {
    if (!demand.gagged) continue
    hands[demand.provider].demands.push(demand)
    seal(demand.provider, { id: `long-arm.${demand.id}`, kind: 'long-arm', handle: demand.handle, round: demand.served })
  }
  for (const { gagged, provider, handle, since } of hand.preserved) {
    if (gagged) seal(provider, { id: `preserve.${who}.${since}.${handle}`, kind: 'preserve', handle, round: since })
  }
  for (const request of hand.requests) {
    const other = request.government === who ? request.host : request.government
    if (isGovernment(other)) hands[other].requests.push(request)
  }
}

function shareDeals(v: SeatView, hands: Hands): void {
  for (const deal of v.hand.deals) for (const seat of deal.parties) if (seat !== v.who) hands[seat].deals.push(deal)
}

/** Sealed cases have something to be about, or they would be moot: what the seat knows of, else an invented order. */
function fillSealedCases(v: SeatView, hands: Hands, luck: BotLuck): void {
  for (const one of v.open.docket) {
    if (!one.sealed || one.provider === v.who) continue
    const { government, provider, ground, number, filed } = one
    const orders = hands[provider].sealedOrders
    const known = orders.find(
      order =>
        order.case === null &&
        order.government === government &&
        (order.kind === 'long-arm'
          ? hands[government].demands.some(demand => `long-arm.${demand.id}` === order.id && demand.stage === 'in-court') ||
            (government === v.who &&
              isGovernmentView(v) &&
              v.hand.demands.some(d => `long-arm.${d.id}` === order.id && d.stage === 'in-court'))
          : ground === 'secrecy'),
    )
    if (known !== undefined) {
      known.case = number
      continue
    }
    const handle = HANDLES[luck.below(HANDLES.length)] ?? 'AMBER'
    if (ground === 'secrecy' || government === v.who) {
      orders.push({ id: `subpoena.${government}.${filed}.${handle}`, kind: 'subpoena', government, handle, round: filed, case: number })
      continue
    }
    const id = `${government}.${filed}.${handle}`
    if (hands[government].demands.some(demand => demand.id === id)) continue
    const demand: Demand = {
      id,
      government,
      handle,
      provider,
      host: v.open.accounts[handle].state,
      served: filed,
      stage: 'in-court',
      due: null,
      refusals: 0,
      gagged: true,
      token: false,
      compelled: false,
    }
    hands[government].demands.push(demand)
    hands[provider].demands.push(demand)
    orders.push({ id: `long-arm.${id}`, kind: 'long-arm', government, handle, round: filed, case: number })
  }
}

const HEX = '0123456789abcdef'

function sealedOf(v: SeatView, hands: Hands, luck: BotLuck): State['sealed'] {
  const { open } = v
  const byGovernment = <T>(make: (who: GovId) => T): Record<GovId, T> =>
    Object.fromEntries(GOVERNMENTS.map(who => [who, make(who)])) as Record<GovId, T>
  const serviceCards = byGovernment(() => (luck.below(2) === 0 ? ('hospital' as const) : ('developer' as const)))
  let seed = ''
  while (seed.length < 32) seed += HEX[luck.below(16)] ?? '0'
  return {
    seed,
    salt: '',
    decks: byGovernment(who => {
      const now = hands[who].case?.archetype
      return dropRepeats(shuffled(caseCards(serviceCards[who]), luck)).filter((card, i) => i > 0 || card !== now)
    }),
    serviceCards,
    headlines: shuffled(without(HEADLINES, open.headline), luck),
    demandDeck: demandAfter(v, luck),
    indices: { ...open.indices },
    comityBy: [],
    granted: [],
    lastCase: Math.max(0, ...open.docket.map(one => one.number), ...open.rulings.map(one => one.number)),
    persons: [],
  }
}

/** Demand cards to come: two passes through the states, of which those of now and next are gone. */
function demandAfter(v: SeatView, luck: BotLuck): State['sealed']['demandDeck'] {
  const { now, next } = v.open.demand
  const rest = shuffled(
    STATES.filter(state => state !== now && state !== next),
    luck,
  )
  return [...rest, ...shuffled(STATES, luck)]
}

/** What must hold for every phase of every game (rulebook and design principles), as functions that throw with a sentence. */
import { advance, luckOfPhase, type Sets } from '#shared/advance.ts'
import { boundOrders, isBoundOtherwise, matterOf } from '#shared/deals/bound.ts'
import { cutFor, type Told } from '#shared/events.ts'
import type { Luck } from '#shared/luck.ts'
import { ARCHETYPES, GOVERNMENTS, GROUNDS, HANDLES, partyOf, PROVIDERS, SEATS, STATES, type Handle, type Seat } from '#shared/names.ts'
import { setObjection, targetOf } from '#shared/objections.ts'
import { fillings, kindsFor, options } from '#shared/options.ts'
import type { Order } from '#shared/phases.ts'
import { compareFractions, standings } from '#shared/standing.ts'
import { bitOf } from '#shared/terms.ts'
import type { State } from '#shared/state.ts'
import { view } from '#shared/view.ts'
import { keepDealsAlike } from './deals.ts'
import type { Closing } from './game.ts'

export class Broken extends Error {}

function must(holds: boolean, sentence: string): void {
  if (!holds) throw new Broken(sentence)
}

/** Two values are the same as JSON; the first difference is named. */
export function mustBeSame(a: unknown, b: unknown, sentence: string): void {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)]
  if (x === y) return
  let at = 0
  while (x[at] === y[at]) at++
  throw new Broken(`${sentence}: ...${x.slice(Math.max(0, at - 60), at + 60)}... against ...${y.slice(Math.max(0, at - 60), at + 60)}...`)
}

/** Ranges and conservation. */
export function stayInRange({ after: { state } }: Closing): void {
  const { open, hands, sealed } = state
  const within = (n: number, low: number, high: number): boolean => Number.isInteger(n) && n >= low && n <= high
  must(within(open.comity, 0, 10), `Comity ${open.comity}`)
  for (const indices of [open.indices, sealed.indices]) {
    must(
      Object.values(indices).every(n => within(n, 0, 10)),
      `indices ${JSON.stringify(indices)}`,
    )
  }
  for (const ground of GROUNDS) must(within(open.tracks[ground], -2, 2), `track ${ground} ${open.tracks[ground]}`)
  for (const state_ of STATES) {
    const { laws, treaty } = open.states[state_]
    must(laws.length <= 2 && new Set(laws).size === laws.length, `laws of ${state_}: ${laws.join(' ')}`)
    must(!(laws.includes('MANDATE') && laws.includes('SHIELD')), `${state_} has MANDATE and SHIELD`)
    must(treaty === null || open.states[treaty].treaty === state_, `the treaty of ${state_} is one-sided`)
  }
  for (const provider of PROVIDERS) must(within(open.providers[provider].trust, 0, 10), `Trust of ${provider}`)
  for (const seat of SEATS) {
    const { vp, influence } = hands[seat]
    must(Number.isInteger(vp), `half points of ${seat}: ${vp}`)
    must(within(influence, 0, open.phase === 'chambers' ? 20 : 6), `Influence of ${seat}: ${influence}`)
  }
  const archetypes = HANDLES.map(handle => hands[handle].archetype)
  must(new Set(archetypes).size === ARCHETYPES.length, 'archetypes are not one for each account')
  for (const government of GOVERNMENTS) {
    for (const handle of HANDLES) {
      must(
        (hands[government].notebook[handle] & bitOf(hands[handle].archetype)) !== 0,
        `${government}'s notebook rules out the truth about ${handle}`,
      )
    }
  }
}

/** R5.7.4: no juror is a party or drawn before a person of the same kind, and no seat twice. */
export function drawPersonsFirst({ before, after: { state } }: Closing): void {
  if (before.open.phase !== 'orders') return
  const isPerson = (seat: Seat): boolean => state.sealed.persons.includes(seat)
  for (const { number, jurors, government, challenger, provider, handle } of state.open.docket) {
    const parties: readonly (Seat | null)[] = [government, challenger, provider, handle]
    must(new Set(jurors).size === jurors.length && !jurors.some(seat => parties.includes(seat)), `jurors of case ${number}`)
    for (const juror of jurors.filter(seat => !isPerson(seat))) {
      const passedOver = SEATS.find(
        seat => isPerson(seat) && partyOf(seat) === partyOf(juror) && !parties.includes(seat) && !jurors.includes(seat),
      )
      must(passedOver === undefined, `${passedOver} was passed over for ${juror} in case ${number}`)
    }
  }
}

/** R8.3: the best of those who compete win, and nobody else. */
export function crownWhoCompetes(over: State): void {
  const table = standings(over)
  const { competing } = over.open.setting
  const best = table.find(row => row.competes)
  must(best?.wins === true, 'the best who competes does not win')
  for (const { seat, competes, wins, standing } of table) {
    must(competes === competing.includes(seat), `${seat} competes or does not`)
    const ties = best !== undefined && compareFractions(standing, best.standing) === 0
    must(wins === (competes && ties), `${seat} wins or does not`)
  }
}

/** The sum of what a seat was told is what it sees (R15.1): VP, Influence, public scores, Trust, Comity, indices. */
export function sumUp({ before, after: { state, told } }: Closing): void {
  for (const seat of SEATS) {
    const facts = cutFor(told, seat)
    let [vp, influence] = [0, 0]
    for (const fact of facts) {
      if (fact.kind === 'scored' && fact.seat === seat) vp += fact.halves
      if (fact.kind === 'influence-moved' && fact.seat === seat) influence += fact.by
    }
    must(state.hands[seat].vp - before.hands[seat].vp === vp, `${seat}'s points are not what it was told`)
    must(state.hands[seat].influence - before.hands[seat].influence === influence, `${seat}'s Influence is not what it was told`)
  }
  const told_ = cutFor(told, null)
  const sum = (pick: (fact: Told['fact']) => number): number => told_.reduce((n, fact) => n + pick(fact), 0)
  must(state.open.comity - before.open.comity === sum(f => (f.kind === 'comity-moved' ? f.by : 0)), 'Comity is not what was told')
  for (const index of ['privacy', 'security', 'economy'] as const) {
    const change = state.open.indices[index] - before.open.indices[index]
    must(change === sum(f => (f.kind === 'index-moved' && f.index === index ? f.by : 0)), `${index} is not what was told`)
  }
  for (const provider of PROVIDERS) {
    const [a, b] = [before.open.providers[provider], state.open.providers[provider]]
    must(
      b.trust - a.trust === sum(f => (f.kind === 'trusted' && f.provider === provider ? f.by : 0)),
      `Trust of ${provider} is not what was told`,
    )
    must(
      b.score - a.score === sum(f => (f.kind === 'scored' && f.seat === provider ? f.halves : 0)),
      `${provider}'s public score is not what was told`,
    )
  }
  for (const government of GOVERNMENTS) {
    const change = state.open.governments[government].score - before.open.governments[government].score
    must(
      change === sum(f => (f.kind === 'scored' && f.seat === government ? f.halves : 0)),
      `${government}'s public score is not what was told`,
    )
  }
}

/** What contracts decide is what counted: bound votes were counted, bound grants granted, bound answers given. */
export function giveWhatBinds({ before, sets, after: { told } }: Closing): void {
  for (const seat of SEATS) {
    for (const { terms, parties } of before.hands[seat].deals) {
      for (const { by, binding, outcome, what } of terms) {
        if (by !== seat || !binding || outcome !== 'open' || what.kind !== 'vote') continue
        const cast = told.find(({ fact }) => fact.kind === 'voted' && fact.number === what.case && fact.seat === seat)?.fact
        must(cast?.kind !== 'voted' || cast.side === what.side, `${seat} sold a vote to ${parties.join(' ')} and cast another`)
      }
    }
    for (const order of boundOrders(view(before, seat))) {
      const given = (sets[seat] ?? []).find(one => matterOf(one) === matterOf(order))
      must(given === undefined || !isBoundOtherwise(view(before, seat), given), `${seat} was let say otherwise than it is bound`)
    }
  }
}

/** Both parties hold the same deals, and nothing stays open when the game is over. */
export function holdDeals({ before, after: { state } }: Closing): void {
  for (const now of [before, state]) {
    const wrong = keepDealsAlike(now)
    must(wrong === null, wrong ?? '')
  }
}

/** Bots gave only what may be given, and every single option may be. */
export function offerOnlyWhatMayBe({ before, sets }: Closing): void {
  for (const seat of SEATS) {
    const refused = setObjection(view(before, seat), sets[seat] ?? [])
    must(refused === null, `${seat}'s set is refused: ${refused?.reason} ${JSON.stringify(sets[seat]?.[refused?.index ?? 0])}`)
  }
}
export function optionsAreUnobjectionable({ before }: Closing): void {
  for (const seat of SEATS) {
    const v = view(before, seat)
    for (const order of options(v)) must(setObjection(v, [order]) === null, `an option of ${seat} is refused: ${JSON.stringify(order)}`)
  }
}

/** Same input, same output; also after a trip through JSON; the input stays as it was. */
export function repeat({ before, sets, after }: Closing): void {
  const text = JSON.stringify(before)
  const again = advance(deepFreeze(JSON.parse(text) as State), sets)
  mustBeSame(again, after, 'the same phase closed twice differs')
  mustBeSame(JSON.parse(JSON.stringify(after.state)), after.state, 'the state is not its JSON')
}

/** The order of submission does not matter (case 62). */
export function ignoreSubmissionOrder({ before, sets, after }: Closing): void {
  const turned: { [S in Seat]?: Sets[S] } = {}
  for (const seat of [...SEATS].reverse()) turned[seat] = [...(sets[seat] ?? [])].reverse()
  mustBeSame(canonical(advance(before, turned)), canonical(after), 'the order of submission matters')
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}

/** Lists sorted, so that values which are equal as sets are equal. */
export function canonical(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value
      .map(canonical)
      .map(one => JSON.stringify(one))
      .sort()
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map(key => [key, canonical((value as Record<string, unknown>)[key])]),
  )
}

/** Renaming the accounts renames the result, luck renamed with them. */
export function renameAccounts({ before, sets, after }: Closing, turn: number): void {
  const to = new Map<string, string>(HANDLES.map((handle, i) => [handle, HANDLES[(i + turn) % HANDLES.length] ?? handle]))
  const back = new Map([...to].map(([a, b]) => [b, a]))
  const swap = (names: Map<string, string>, value: unknown): unknown =>
    JSON.parse(JSON.stringify(value).replaceAll(/\b(AMBER|BASALT|COBALT|DUNE|EMBER|FJORD)\b/g, name => names.get(name) ?? name))
  const renamed = advance(swap(to, before) as State, swap(to, sets) as Sets, renamedLuck(luckOfPhase(before), to, back))
  mustBeSame(canonical(swap(back, renamed)), canonical(after), 'renaming the accounts changes the result')
}

function renamedLuck(luck: Luck, to: Map<string, string>, back: Map<string, string>): Luck {
  const original = (name: readonly (string | number)[]): (string | number)[] =>
    name.map(one => (typeof one === 'string' ? (back.get(one) ?? one) : one))
  const order = [...SEATS] as readonly unknown[]
  const unname = <T>(from: readonly T[]): T[] => {
    const named = from.map(one => (typeof one === 'string' ? ((back.get(one) ?? one) as T) : one))
    return named.every(one => HANDLES.includes(one as Handle)) ? named.sort((a, b) => order.indexOf(a) - order.indexOf(b)) : named
  }
  const rename = <T>(one: T): T => (typeof one === 'string' ? ((to.get(one) ?? one) as T) : one)
  return {
    below: (n, ...name) => luck.below(n, ...original(name)),
    die: (n, ...name) => luck.die(n, ...original(name)),
    pick: (from, ...name) => rename(luck.pick(unname(from), ...original(name))),
    shuffle: (from, ...name) => luck.shuffle(unname(from), ...original(name)).map(rename),
  }
}

/** Whatever is sent in: nothing throws, ranges hold, and what cannot be done lapses (R2.3). Returns what came of it. */
export function takeAnySet({ before }: Closing, luck: { below(n: number): number }): Closing {
  const sets: { [S in Seat]?: readonly Order[] } = {}
  for (const seat of SEATS) {
    const v = view(before, seat)
    const kinds = kindsFor(v)
    sets[seat] = Array.from({ length: 3 }, () => {
      const kind = kinds[luck.below(kinds.length)]
      const orders = kind === undefined ? [] : fillings(v, kind)
      return orders[luck.below(Math.max(1, orders.length))]
    }).filter(
      (order, i, all) => order !== undefined && all.findIndex(one => one !== undefined && targetOf(one) === targetOf(order)) === i,
    ) as Order[]
  }
  const rough = { before, sets, after: advance(before, sets) }
  stayInRange(rough)
  sumUp(rough)
  return rough
}

/** What one viewpoint has on its screen after the phase, as text. */
function screen(state: State, told: readonly Told[], who: Seat | null): string {
  return JSON.stringify([view(state, who), cutFor(told, who)])
}

/** Twins: states that differ only in what nobody but their holder may know give everybody else the same. */
export function hideFromTwins({ before, sets: all }: Closing): void {
  // A government that is dealt a new case in S8 may have its own warrant or request lapse in S9 by it (R2.3): others see that
  // nothing was filed, as they should. The government whose deck is turned gives none.
  const [first] = GOVERNMENTS
  const sets = { ...all, [first]: (all[first] ?? []).filter(({ kind }) => kind !== 'long-arm' && kind !== 'mlat') }
  const after = advance(before, sets)
  for (const seat of SEATS) {
    const twin = structuredClone(before)
    const hand = twin.hands[seat]
    hand.vp += 3
    hand.influence += 1
    if (hand.party === 'government') {
      hand.breaches += 1
      hand.agenda = hand.agenda === 'hub' ? 'guardian' : 'hub'
    } else if (hand.party === 'provider') hand.agenda = hand.agenda === 'global' ? 'fortress' : 'global'
    twin.sealed.decks[first] = [...twin.sealed.decks[first]].reverse()
    const other = advance(twin, sets)
    for (const who of [...SEATS, null]) {
      if (who === seat || who === first) continue
      must(screen(other.state, other.told, who) === screen(after.state, after.told, who), `${who} sees a hidden fact of ${seat}`)
    }
  }
}

/** A covert order that comes to nothing changes nobody else's update. */
export function failInSilence({ before, sets, after }: Closing): void {
  if (before.open.phase !== 'orders') return
  const failing = {
    government: { kind: 'preserve', handle: 'AMBER', gag: false },
    provider: { kind: 'report' },
    account: { kind: 'checkbox' },
  } as const
  for (const seat of SEATS) {
    const order = failing[before.hands[seat].party]
    if ((sets[seat] ?? []).some(one => one.kind === order.kind || one.kind === 'shut-down')) continue
    const other = advance(before, { ...sets, [seat]: [...(sets[seat] ?? []), order] })
    const came = other.told.some(({ fact }) => fact.kind === 'lapsed' && fact.seat === seat && fact.order === order.kind)
    if (!came) continue
    for (const who of [...SEATS, null]) {
      if (who !== seat)
        must(screen(other.state, other.told, who) === screen(after.state, after.told, who), `${who} notices a failed order of ${seat}`)
    }
  }
}

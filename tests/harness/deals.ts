/** Deals and disclosures by lot between the seats of a harness game, so that all properties are looked at with them. */
import { ANSWERS, SEEN_ORDERS, escrowOf, otherOf, type Clause, type Event, type OfferedTerm } from '#shared/deals/deal.ts'
import { dealObjection, type DealRefusal } from '#shared/deals/objection.ts'
import { disclosable, disclose, show, showable, sign } from '#shared/deals/sign.ts'
import { turnOf } from '#shared/journal.ts'
import { GOVERNMENTS, HANDLES, LAWS, PROVIDERS, SEATS, SIDES, isGovernment, type Seat } from '#shared/names.ts'
import type { State } from '#shared/state.ts'
import { view } from '#shared/view.ts'

interface Draw {
  below(n: number): number
}
const pick = <T>(luck: Draw, from: readonly T[]): T | undefined => from[luck.below(from.length)]
/** Of a list that is not empty. */
const one = <T>(luck: Draw, from: readonly T[]): T => pick(luck, from) as T

/** Tries to sign so many deals while a phase is open. */
const TRIES = 14

/** The state after some deals and disclosures; `refused` hears why others were not signed. */
export function talk(state: State, luck: Draw, refused: (why: DealRefusal) => void): State {
  let now = state
  for (let i = 0; i < TRIES; i++) {
    const { by, other, what } = drawClause(now, luck)
    const terms: OfferedTerm[] = [{ by, binding: what.kind === 'settle' ? luck.below(6) > 0 : isBinding(luck, what), what }]
    if (luck.below(2) === 0) terms.push({ by: other, binding: true, what: drawTransfer(now, luck, by, other) })
    // Now and then a term of somebody else's
    if (luck.below(12) === 0) terms.push({ by: one(luck, SEATS), binding: true, what: drawClause(now, luck).what })
    const [from, to] = luck.below(2) === 0 ? [by, other] : [other, by]
    const why = dealObjection(view(now, from), { from, to, terms }) ?? dealObjection(view(now, to), { from, to, terms })
    if (why !== null) refused(why)
    else now = sign(now, { id: `${turnOf(now.open)}.${from}.${to}.${i}`, from, to, terms, exchange: 0 })
  }
  for (const seat of SEATS) {
    // Promised money is paid now and then
    const owed = now.hands[seat].deals.find(({ terms }) =>
      terms.some(({ by, binding, outcome, what }) => by === seat && !binding && outcome === 'open' && what.kind === 'transfer'),
    )
    if (owed === undefined || luck.below(4) > 0) continue
    const to = otherOf(owed, seat)
    const terms: OfferedTerm[] = [{ by: seat, binding: true, what: { kind: 'transfer', influence: 2, when: null } }]
    const why = dealObjection(view(now, seat), { from: seat, to, terms }) ?? dealObjection(view(now, to), { from: seat, to, terms })
    if (why === null) now = sign(now, { id: `${turnOf(now.open)}.${seat}.${to}.owed`, from: seat, to, terms, exchange: 0 })
  }
  for (const provider of PROVIDERS) {
    const order = pick(luck, now.hands[provider].sealedOrders)
    const to = one(luck, SEATS)
    const slip = order === undefined || luck.below(3) > 0 ? null : disclosable(now, provider, order.id, to)
    if (slip !== null) now = disclose(now, slip, to)
  }
  for (const seat of SEATS) {
    const held = pick(luck, now.hands[seat].slips)
    const slip = held === undefined ? null : showable(now, seat, held.order)
    if (slip !== null) now = show(now, slip, seat)
  }
  return now
}

/** A promise has no escrow. */
const isBinding = (luck: Draw, what: Clause): boolean => (what.kind === 'non-use' ? what.escrow > 0 : luck.below(2) === 0)

interface Drawn {
  readonly by: Seat
  readonly other: Seat
  readonly what: Clause
}

/** A clause between two seats; about what lies before them if anything does, else about anything. */
function drawClause(state: State, luck: Draw): Drawn {
  const { open, hands } = state
  const by = one(luck, SEATS)
  const other = one(luck, SEATS)
  const government = one(luck, GOVERNMENTS)
  const until = open.round + luck.below(3)
  const waiting = pick(luck, open.docket)
  switch (one(luck, ['transfer', 'vote', 'lobby', 'grant', 'comply', 'settle', 'non-use'] as const)) {
    case 'transfer':
      return { by, other, what: drawTransfer(state, luck, other, by) }
    case 'vote':
      return {
        by: pick(luck, waiting?.jurors ?? []) ?? by,
        other,
        what: { kind: 'vote', case: waiting?.number ?? 0, side: one(luck, SIDES) },
      }
    case 'lobby': {
      const bill = pick(luck, open.bills)?.id ?? government
      // Few, so that some are asked twice
      const giver = one(luck, ['COL', 'AMBER'] as const)
      return { by: giver, other, what: { kind: 'lobby', bill, support: luck.below(2) === 0, influence: 1 + luck.below(2) } }
    }
    case 'grant': {
      const asked = pick(
        luck,
        hands[government].requests.filter(({ stage, host }) => stage === 'to-answer' && isGovernment(host)),
      )
      const host = asked?.host === 'ALP' ? undefined : asked?.host
      const what = { kind: 'grant', handle: asked?.handle ?? one(luck, HANDLES), until } as const
      return { by: host ?? one(luck, GOVERNMENTS), other: asked?.government ?? government, what }
    }
    case 'comply': {
      const served = pick(
        luck,
        hands[government].demands.filter(({ stage }) => stage === 'to-answer'),
      )
      const what = { kind: 'comply', handle: served?.handle ?? one(luck, HANDLES), until } as const
      return { by: served?.provider ?? one(luck, PROVIDERS), other: government, what }
    }
    case 'settle':
      return { by: waiting?.government ?? by, other: waiting?.challenger ?? other, what: { kind: 'settle', case: waiting?.number ?? 0 } }
    case 'non-use':
      return { by: government, other: one(luck, GOVERNMENTS), what: { kind: 'non-use', until, escrow: luck.below(2) } }
  }
}

function drawTransfer(state: State, luck: Draw, by: Seat, other: Seat): Clause {
  const event = drawEvent(state, luck, by, other)
  const when = { event, happens: luck.below(3) > 0, until: state.open.round + luck.below(2) }
  return { kind: 'transfer', influence: 1 + luck.below(2), when: luck.below(2) === 0 ? null : when }
}

function drawEvent({ open }: State, luck: Draw, by: Seat, other: Seat): Event {
  const government = one(luck, GOVERNMENTS)
  const handle = one(luck, HANDLES)
  switch (luck.below(5)) {
    case 0:
      return { kind: 'order', order: one(luck, SEEN_ORDERS), by: other, on: null }
    case 1:
      return { kind: 'answer', provider: one(luck, PROVIDERS), government, handle, answer: one(luck, ANSWERS) }
    case 2:
      return { kind: 'vote', seat: other, case: pick(luck, open.docket)?.number ?? 0, side: one(luck, SIDES) }
    case 3: {
      const [a, b] = luck.below(2) === 0 ? [by, other] : [other, by]
      return isGovernment(a) && isGovernment(b)
        ? { kind: 'grant', government: a, host: b, handle }
        : { kind: 'grant', government, host: 'MER', handle }
    }
    default:
      return { kind: 'law', state: government, law: one(luck, LAWS) }
  }
}

/** Both hands hold the same deals; what lies in escrow is never negative and no term of a game that is over is open. */
export function keepDealsAlike({ hands, open }: State): string | null {
  for (const seat of SEATS) {
    for (const deal of hands[seat].deals) {
      if (!deal.parties.includes(seat)) return `${seat} holds a deal of others`
      for (const party of deal.parties) {
        const twin = hands[party].deals.find(({ id }) => id === deal.id)
        if (JSON.stringify(twin) !== JSON.stringify(deal)) return `${deal.id} is not the same in both hands`
      }
      if (deal.terms.some(term => escrowOf(term) < 0)) return `${deal.id} has a debt in escrow`
      if (open.phase === 'over' && deal.terms.some(({ outcome }) => outcome === 'open')) return `${deal.id} is still open`
    }
  }
  return null
}

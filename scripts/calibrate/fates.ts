// How each order of a recorded game ended, from the facts and the states: what a forecast has to bear comparison with.
import type { Outcome } from '#shared/forecast/outlook.ts'
import { movable } from '#shared/forecast/steps.ts'
import { GOVERNMENTS, type GovId, type ProviderId, type Seat } from '#shared/names.ts'
import { paperId } from '#shared/papers.ts'
import type { Order, OrderOfKind } from '#shared/phases.ts'
import type { Demand } from '#shared/state.ts'
import { find, type Closing, type FactNamed, type Game } from './record.ts'

/** What became of a warrant. */
export interface Warrant {
  /** Whether it was served, and how it was answered first; null if the game ended before. */
  readonly served: boolean
  readonly answer: 'comply' | 'challenge' | 'gag' | 'refuse' | 'intervene' | null
  /** Carried out: what it found, and how many rounds after it was served. */
  readonly opened: { readonly read: boolean; readonly delay: number } | null
  readonly fate: Outcome
}

const demandIn = (closing: Closing, id: string, government: GovId): Demand | undefined =>
  closing.after.hands[government].demands.find(demand => demand.id === id)

/** Follows a warrant that the closing `at` should have served. */
export function followWarrant(game: Game, at: number, government: GovId, handle: Demand['handle']): Warrant {
  const first = game[at]
  const id = first === undefined ? '' : paperId(government, first.before.open.round, handle)
  const demand = first === undefined ? undefined : demandIn(first, id, government)
  if (first === undefined || demand === undefined) return { served: false, answer: null, opened: null, fate: 'nothing' }
  const end = followDemand(game, at + 1, demand)
  return { served: true, answer: answerTo(game[at + 1], demand), ...end }
}

/** How the demand was answered in this CHAMBERS. */
export function answerTo(closing: Closing | undefined, demand: Demand): Warrant['answer'] {
  if (closing === undefined) return null
  const told = find(
    closing,
    'answered',
    one => one.government === demand.government && one.handle === demand.handle && one.provider === demand.provider,
  )
  if (told === undefined) return find(closing, 'docketed', one => isAbout(one, demand)) === undefined ? null : 'intervene'
  if (told.answer !== 'challenge') return told.answer
  return find(closing, 'docketed', one => isAbout(one, demand))?.ground === 'secrecy' ? 'gag' : 'challenge'
}

/** The case may be about this demand: a sealed one does not name the account. */
const isAbout = (one: FactNamed<'docketed'>, { government, provider, handle, gagged }: Demand): boolean =>
  one.government === government && one.provider === provider && one.mandate === null && one.handle === (gagged ? null : handle)

/** The case about the demand after this closing. */
const caseOf = (closing: Closing, { id, provider }: Demand) => {
  const sealed = closing.after.hands[provider].sealedOrders.find(order => order.id === `long-arm.${id}`)?.case ?? null
  return closing.after.open.docket.find(one => one.demand === id || one.number === sealed)
}

/** Follows an open demand from this closing on to its end. */
export function followDemand(game: Game, from: number, demand: Demand): Pick<Warrant, 'opened' | 'fate'> {
  const { id, government, handle, provider, served } = demand
  const isIt = (one: { readonly government: GovId; readonly handle: string }): boolean =>
    one.government === government && one.handle === handle
  let compelled = false
  let ground: string | null = null
  for (const closing of game.slice(from)) {
    const now = demandIn(closing, id, government)
    ground = caseOf(closing, demand)?.ground ?? ground
    compelled ||= now?.compelled === true
    if (now !== undefined) continue
    const delay = closing.before.open.round - served
    const done = find(closing, 'executed', one => isIt(one) && one.provider === provider)
    const read = done !== undefined && find(closing, 'unreadable', one => isIt(one) && one.tool === 'long-arm') === undefined
    const isHeld = done !== undefined || find(closing, 'nothing-held', one => isIt(one) && one.tool === 'long-arm') !== undefined
    const opened = isHeld ? { read, delay } : null
    if (compelled) return { opened, fate: 'stands' }
    if (isHeld) return { opened, fate: read ? 'handed-over' : 'late' }
    return { opened, fate: closing.before.open.phase === 'chambers' && ground !== null && ground !== 'secrecy' ? 'falls' : 'nothing' }
  }
  return { opened: null, fate: compelled ? 'stands' : 'nothing' }
}

/** How a case that is on the docket after the closing `at` ended. */
export function followCase(game: Game, at: number, number: number): 'falls' | 'stands' | 'unheard' {
  for (const closing of game.slice(at)) {
    const ruled = find(closing, 'ruled', one => one.number === number)
    if (ruled !== undefined) return ruled.side === 'quash' ? 'falls' : 'stands'
    const moot = find(closing, 'moot', one => one.number === number)
    if (moot !== undefined) return moot.enforced ? 'stands' : 'unheard'
  }
  return 'unheard'
}

/** Follows a request from the CHAMBERS that decide about it. */
export function followRequest(game: Game, from: number, government: GovId, id: string, handle: string): 'read' | 'late' | 'denied' {
  let granted = false
  for (const closing of game.slice(from)) {
    const now = closing.after.hands[government].requests.find(one => one.id === id)
    granted ||= now?.stage === 'due'
    if (now !== undefined) continue
    if (!granted) return 'denied'
    const isIt = (one: { readonly government: GovId; readonly handle: string; readonly tool: string }): boolean =>
      one.government === government && one.handle === handle && one.tool === 'mlat'
    return find(closing, 'unreadable', isIt) === undefined && find(closing, 'nothing-held', isIt) === undefined ? 'read' : 'late'
  }
  return granted ? 'late' : 'denied'
}

export const hasPassed = (closing: Closing, bill: GovId): boolean =>
  (['enacted', 'repealed', 'withdrawn'] as const).some(kind => find(closing, kind, one => one.government === bill) !== undefined)

/** The number of the case that this order has put on the docket in the closing; null if it has not. */
export function caseMade(closing: Closing, seat: Seat, order: Order): number | null {
  const made = (is: (fact: FactNamed<'docketed'>) => boolean): number | null => find(closing, 'docketed', is)?.number ?? null
  if (order.kind === 'challenge-mandate') return made(one => one.mandate === order.state && one.challenger === seat)
  if (order.kind === 'answer' || order.kind === 'intervene') {
    const demand = demandNamed(closing, order.demand)
    if (demand === undefined) return null
    // Two sealed cases between the same two are told apart by what the provider keeps
    const known = caseOf(closing, demand)?.number
    return known ?? made(one => isAbout(one, demand) && (order.kind === 'intervene' || one.ground === order.ground))
  }
  const gags = closing.after.hands[seat as ProviderId].sealedOrders.filter(one => one.kind !== 'long-arm')
  return made(one => one.challenger === seat && one.ground === 'secrecy' && gags.some(gag => gag.case === one.number))
}

/** The demand with this id as the phase opened. */
export const demandNamed = ({ before }: Closing, id: string): Demand | undefined =>
  GOVERNMENTS.flatMap(government => before.hands[government].demands).find(one => one.id === id)

/** How the order that the seat gave in the closing `at` ended; null if that cannot be told. */
export function fateOf(game: Game, at: number, seat: Seat, order: Order): Outcome | null {
  const closing = game[at]
  if (closing === undefined) return null
  const { before, after } = closing
  const government = seat as GovId
  switch (order.kind) {
    case 'subpoena':
      if (find(closing, 'subpoenaed', one => one.government === seat && one.handle === order.handle) === undefined) return 'lapses'
      return find(closing, 'noise', one => one.government === seat && one.handle === order.handle) === undefined ? 'records' : 'noise'
    case 'preserve':
      return find(closing, 'preserved', one => one.government === seat && one.handle === order.handle) === undefined ? 'lapses' : 'done'
    case 'seizure':
      if (find(closing, 'seized', one => one.government === seat && one.provider === order.provider) === undefined) return 'lapses'
      if (find(closing, 'read', one => one.government === seat && one.tool === 'seizure' && one.solved) !== undefined) return 'solves'
      return find(closing, 'scored', one => one.seat === seat && one.why === 'empty-raid') === undefined ? 'other-suspect' : 'empty'
    case 'long-arm':
      return followWarrant(game, at, government, order.handle).fate
    case 'mlat': {
      if (find(closing, 'filed', one => one.government === seat && one.handle === order.handle) === undefined) return 'lapses'
      return followRequest(game, at + 1, government, paperId(government, before.open.round, order.handle), order.handle)
    }
    case 'exploit': {
      const is = (one: { readonly government: GovId; readonly handle: string }): boolean =>
        one.government === seat && one.handle === order.handle
      const hacked = find(closing, 'hacked', is)
      if (hacked?.success === true)
        return find(closing, 'nothing-held', one => is(one) && one.tool === 'exploit') === undefined ? 'read' : 'late'
      return hacked !== undefined || find(closing, 'hack-failed', is) !== undefined ? 'fails' : 'lapses'
    }
    case 'bill': {
      const next = game[at + 1]
      return next === undefined ? null : hasPassed(next, government) ? 'passes' : 'fails'
    }
    case 'lobby':
      return hasPassed(closing, order.bill) ? 'passes' : 'fails'
    case 'treaty': {
      const next = game[at + 1]
      return next === undefined ? null : hasSigned(next, seat, order.state) ? 'signed' : 'unsigned'
    }
    case 'accept':
      return hasSigned(closing, seat, order.government) ? 'signed' : 'unsigned'
    case 'migrate': {
      const all = movable(before.open, seat, order.from)
      const gone = all.filter(one => {
        const { transit } = after.open.accounts[one]
        return transit !== null && transit.provider === seat && transit.state === order.to && transit.ordered === before.open.round
      })
      return gone.length === 0 ? 'stays' : gone.length === all.length ? 'moves-all' : 'moves-some'
    }
    case 'relocate':
    case 'switch':
      return moveFate(game, at, seat, order)
    case 'self-made':
      return find(closing, 'key-lost', one => one.handle === seat) === undefined ? 'keeps-key' : 'key-lost'
    case 'answer':
    case 'intervene':
    case 'challenge-gag':
    case 'challenge-mandate':
      return answerFate(game, at, seat, order)
    case 'grant': {
      if (!order.grant) return 'done'
      const [asker = '', , handle = ''] = order.request.split('.')
      const end = followRequest(game, at, asker as GovId, order.request, handle)
      return end === 'denied' ? null : end
    }
    case 'brief':
    case 'vote': {
      const ruled = find(closing, 'ruled', one => one.number === order.case)
      return ruled === undefined ? 'unheard' : ruled.side === 'enforce' ? 'enforced' : 'quashed'
    }
    default:
      return find(closing, 'lapsed', one => one.seat === seat && one.order === order.kind) === undefined ? 'done' : 'lapses'
  }
}

const hasSigned = (closing: Closing, a: Seat, b: string): boolean =>
  find(closing, 'signed', one => (one.government === a && one.partner === b) || (one.government === b && one.partner === a)) !== undefined

function moveFate(game: Game, at: number, seat: Seat, order: OrderOfKind<'relocate'> | OrderOfKind<'switch'>): Outcome {
  const handle = seat as Demand['handle']
  const begun = game[at]
  const closing = game[order.expedite ? at : at + 2]
  if (closing === undefined || begun === undefined) return 'fails'
  const account = closing.after.open.accounts[handle]
  const provider = order.kind === 'switch' ? order.provider : begun.before.open.accounts[handle].provider
  if (account.provider !== provider || account.state !== order.state) return 'fails'
  const lost = find(closing, 'key-lost', one => one.handle === handle) !== undefined
  return lost && begun.before.open.accounts[handle].lock === 'self-made' ? 'key-lost' : 'arrives'
}

function answerFate(
  game: Game,
  at: number,
  seat: Seat,
  order: OrderOfKind<'answer'> | OrderOfKind<'intervene'> | OrderOfKind<'challenge-gag'> | OrderOfKind<'challenge-mandate'>,
): Outcome | null {
  const closing = game[at]
  if (closing === undefined) return null
  if (order.kind === 'answer' && order.answer !== 'challenge') {
    const demand = demandNamed(closing, order.demand)
    if (demand === undefined) return null
    if (answerTo(closing, demand) === 'intervene') return 'court'
    if (order.answer === 'refuse') return 'contempt'
    return wasCarriedOut(game, at, demand) ? 'handed-over' : 'late'
  }
  const number = caseMade(closing, seat, order)
  if (number === null) return order.kind === 'challenge-mandate' ? 'unpaid' : null
  return followCase(game, at, number)
}

/** The provider handed something over, were it only ciphertext. */
export const wasCarriedOut = (game: Game, at: number, { government, handle, provider }: Demand): boolean =>
  game
    .slice(at)
    .some(
      closing =>
        find(closing, 'executed', one => one.government === government && one.handle === handle && one.provider === provider) !== undefined,
    )

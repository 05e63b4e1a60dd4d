// Pairs of games that differ only in what one seat may not know, and a witness who may.
import { advance, type Sets } from '#shared/advance.ts'
import { botLuck } from '#shared/bots/bot.ts'
import { random } from '#shared/bots/random.ts'
import type { OfferedTerm } from '#shared/deals/deal.ts'
import { disclose, sign } from '#shared/deals/sign.ts'
import { cutFor } from '#shared/events.ts'
import { turnOf } from '#shared/journal.ts'
import { ARCHETYPES, HANDLES, SEATS, type Archetype, type Handle, type Seat } from '#shared/names.ts'
import { setObjection } from '#shared/objections.ts'
import type { Order } from '#shared/phases.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import type { State } from '#shared/state.ts'
import { view } from '#shared/view.ts'

/** A game from a state on: what every seat seals, phase by phase. A seat that is not named seals an empty set. */
export interface Course {
  readonly state: State
  readonly phases: readonly Sets[]
}
export interface Twins {
  readonly name: string
  /** May not know. */
  readonly observer: Seat
  /** Is told the difference; null where nobody is. */
  readonly witness: Seat | null
  readonly one: Course
  readonly other: Course
}

/** What a seat knows along a course: its views and what it is told. */
export function knowledge({ state, phases }: Course, who: Seat): unknown[] {
  const known: unknown[] = [view(state, who)]
  let now = state
  for (const sets of phases) {
    const next = advance(now, sets)
    now = next.state
    known.push(cutFor(next.told, who), view(now, who))
  }
  return known
}

/** The state after some rounds of random orders. */
function midGame(seed: string, rounds: number): State {
  let { state } = begin({
    scenario: STANDARD,
    rounds: 8,
    seed,
    salt: 'salt',
    commitment: 'c0ffee',
    persons: [...SEATS],
    competing: [...SEATS],
    chosen: {},
  })
  while (state.open.round <= rounds && state.open.phase !== 'over') {
    const sets = Object.fromEntries(
      SEATS.map(seat => [seat, random(view(state, seat), botLuck(`${seed} ${seat} ${state.open.round}${state.open.phase}`)).orders]),
    )
    state = advance(state, sets).state
  }
  return state
}

const seedOf = (n: number): string => n.toString(16).padStart(32, '0')
const clone = (state: State): State => JSON.parse(JSON.stringify(state)) as State
/** The same state with something hidden changed. */
function changed(state: State, change: (state: State) => void): State {
  const copy = clone(state)
  change(copy)
  return copy
}
const quiet: readonly Sets[] = [{}, {}]
const isLawful = (state: State, seat: Seat, orders: readonly Order[]): boolean => setObjection(view(state, seat), orders) === null

/** The first twins among many seeds that are what they should be: the same to the observer, not to the witness. */
function search(
  name: string,
  observer: Seat,
  witness: Seat | null,
  make: (state: State, n: number) => readonly [Course, Course] | null,
): Twins {
  for (let n = 1; n < 400; n++) {
    const state = midGame(seedOf((n % 40) + 1), 2 + (n % 4))
    if (state.open.phase !== 'orders') continue
    const pair = make(state, n)
    if (pair === null) continue
    const [one, other] = pair
    const same = (who: Seat): boolean => JSON.stringify(knowledge(one, who)) === JSON.stringify(knowledge(other, who))
    if (same(observer) && (witness === null || !same(witness))) return { name, observer, witness, one, other }
  }
  throw new Error(`no twins found: ${name}`)
}

/** Twins of one state with different orders of one seat in the first phase. */
function byOrders(name: string, observer: Seat, witness: Seat, giver: Seat, one: readonly Order[], other: readonly Order[]): Twins {
  return search(name, observer, witness, state => {
    if (!isLawful(state, giver, one) || !isLawful(state, giver, other)) return null
    return [
      { state, phases: [{ [giver]: one }] },
      { state, phases: [{ [giver]: other }] },
    ]
  })
}

function byState(name: string, observer: Seat, witness: Seat | null, change: (state: State) => void): Twins {
  return search(name, observer, witness, state => [
    { state, phases: quiet },
    { state: changed(state, change), phases: quiet },
  ])
}

function swapArchetypes(state: State): void {
  const [a, b] = [state.hands.AMBER, state.hands.BASALT]
  ;[a.archetype, b.archetype] = [b.archetype, a.archetype]
}

const EXPLOIT: Sets = { COL: [{ kind: 'exploit', handle: 'EMBER' }] }
/** Columbia holds an exploit and suspects Ember, who lies open and is not whom it seeks; no case waits whose jurors are drawn. */
function armed({ open, hands: { COL, EMBER } }: State): void {
  const sought = EMBER.archetype === 'hospital' ? 'developer' : 'hospital'
  const bit = (archetype: Archetype): number => 1 << ARCHETYPES.indexOf(archetype)
  COL.exploits = 1
  COL.influence = 3
  COL.case = { archetype: sought, age: 0, number: 1 }
  COL.notebook = { ...COL.notebook, EMBER: bit(sought) | bit(EMBER.archetype) }
  Object.assign(open.accounts.EMBER, { lock: 'none', transit: null, deletedUntil: 0, keyLostUntil: 0, offlineUntil: 0 })
  open.docket = []
}

/** Columbia and Hibernia sign these terms, as far as their purses go. */
const agree =
  (terms: readonly OfferedTerm[]) =>
  (state: State): void => {
    state.hands.COL.influence = Math.max(3, state.hands.COL.influence)
    state.hands.HIB.influence = Math.max(3, state.hands.HIB.influence)
    const id = `${turnOf(state.open)}.COL.HIB.0`
    Object.assign(state.hands, sign(state, { id, from: 'COL', to: 'HIB', terms, exchange: 0 }).hands)
  }

/** One pair for each kind of secret. */
export function allTwins(): Twins[] {
  return [
    byState('archetypes', 'HIB', 'AMBER', swapArchetypes),
    byState('archetypes, seen by an account', 'DUNE', 'BASALT', swapArchetypes),
    byState('cases', 'HIB', 'COL', state => {
      if (state.hands.COL.case !== null)
        state.hands.COL.case.archetype = state.hands.COL.case.archetype === 'hospital' ? 'developer' : 'hospital'
    }),
    byState('agendas of governments', 'MONO', 'COL', ({ hands: { COL, RHE } }) => {
      ;[COL.agenda, RHE.agenda] = [RHE.agenda, COL.agenda]
    }),
    byState('agendas of providers', 'COL', 'MONO', ({ hands: { MONO, DROP } }) => {
      ;[MONO.agenda, DROP.agenda] = [DROP.agenda, MONO.agenda]
    }),
    byState('private Influence', 'RHE', 'COL', state => {
      state.hands.COL.influence = state.hands.COL.influence === 1 ? 3 : 1
    }),
    byState("accounts' points", 'COL', 'EMBER', state => {
      state.hands.EMBER.vp += 5
    }),
    byState('notebooks', 'AMBER', 'MER', state => {
      state.hands.MER.findings.push({ round: 1, handle: 'FJORD', mask: 62, source: 'subpoena' })
    }),
    byState('what nobody holds: cards to come and the true indices', 'COL', null, state => {
      state.sealed.decks.COL.reverse()
      state.sealed.demandDeck.reverse()
      state.sealed.indices.privacy = 0
    }),
    byOrders(
      'a gagged SUBPOENA',
      'AMBER',
      'COL',
      'COL',
      [{ kind: 'subpoena', handle: 'AMBER', gag: true }],
      [{ kind: 'subpoena', handle: 'BASALT', gag: true }],
    ),
    byOrders(
      'a gagged PRESERVE',
      'AMBER',
      'COL',
      'COL',
      [{ kind: 'preserve', handle: 'AMBER', gag: true }],
      [{ kind: 'preserve', handle: 'COBALT', gag: true }],
    ),
    byOrders('a gag or nothing at all', 'DUNE', 'COL', 'COL', [{ kind: 'subpoena', handle: 'DUNE', gag: true }], []),
    search('a gagged LONG-ARM', 'FJORD', 'COL', state => {
      const handles = HANDLES.filter(handle => isLawful(state, 'COL', [{ kind: 'long-arm', handle, gag: true }]))
      const [one, other] = handles
      if (one === undefined) return null
      const orders = (handle: typeof one | undefined): Sets => ({
        COL: handle === undefined ? [] : [{ kind: 'long-arm', handle, gag: true }],
      })
      return [
        { state, phases: [orders(one)] },
        { state, phases: [orders(other)] },
      ]
    }),
    search('an MLAT request', 'DUNE', 'COL', state => {
      const handle = HANDLES.find(one => isLawful(state, 'COL', [{ kind: 'mlat', handle: one }]))
      if (handle === undefined) return null
      return [
        { state, phases: [{ COL: [{ kind: 'mlat', handle }] }] },
        { state, phases: [{}] },
      ]
    }),
    search('the handle of an MLAT request that is granted', 'PHOT', 'COL', before => {
      // Both lie in Hibernia, so that the request goes to the same government, and both are the last two suspects.
      const state = changed(before, ({ open: { accounts }, hands: { COL } }) => {
        COL.case = { archetype: 'hospital', age: 0, number: 1 }
        COL.notebook = { ...COL.notebook, EMBER: 48, FJORD: 48 }
        COL.influence = 3
        for (const handle of ['EMBER', 'FJORD'] as const)
          accounts[handle] = { ...accounts[handle], provider: 'DROP', state: 'HIB', transit: null }
      })
      const course = (handle: Handle): Course => {
        const request = `COL.${state.open.round}.${handle}`
        return {
          state,
          phases: [{ COL: [{ kind: 'mlat', handle }] }, { HIB: [{ kind: 'grant', request, grant: true }] }],
        }
      }
      if (!isLawful(state, 'COL', [{ kind: 'mlat', handle: 'EMBER' }]) || !isLawful(state, 'COL', [{ kind: 'mlat', handle: 'FJORD' }]))
        return null
      return [course('EMBER'), course('FJORD')]
    }),
    search('covert luck: an exploit that worked or did not', 'RHE', 'COL', (before, n) => {
      const state = changed(before, armed)
      const phases = [EXPLOIT]
      const other = changed(state, copy => {
        ;(copy.sealed as { seed: string }).seed = seedOf(1000 + n)
      })
      const worked = ({ state: from }: Course): boolean => advance(from, EXPLOIT).told.some(({ fact }) => fact.kind === 'read')
      const pair = [
        { state, phases },
        { state: other, phases },
      ] as const
      return worked(pair[0]) === worked(pair[1]) ? null : pair
    }),
    search('a covert exploit that failed, or none', 'RHE', 'COL', before => {
      const state = changed(before, armed)
      const failed = advance(state, EXPLOIT).told.some(({ fact }) => fact.kind === 'hack-failed')
      return failed
        ? [
            { state, phases: [EXPLOIT] },
            { state, phases: [{}] },
          ]
        : null
    }),
    ...(['RHE', 'AMBER'] as const).map(observer =>
      byState(
        `a deal of others, with escrow and a payment, seen by ${observer}`,
        observer,
        'COL',
        agree([
          { by: 'COL', binding: true, what: { kind: 'transfer', influence: 1, when: null } },
          { by: 'HIB', binding: true, what: { kind: 'non-use', until: 9, escrow: 1 } },
          { by: 'HIB', binding: false, what: { kind: 'grant', handle: 'DUNE', until: 9 } },
        ]),
      ),
    ),
    search('which deals two others have, seen by a third', 'MONO', 'HIB', before => {
      const state = changed(before, ({ hands }) => void (hands.COL.influence = 3))
      const pays = (influence: number): OfferedTerm[] => [{ by: 'COL', binding: true, what: { kind: 'transfer', influence, when: null } }]
      return [
        { state: changed(state, agree(pays(1))), phases: quiet },
        { state: changed(state, agree([...pays(1), ...pays(1)])), phases: quiet },
      ]
    }),
    byState('a gagged order that a provider has shown to a seat', 'COL', 'DUNE', state => {
      const slip = { order: 'subpoena.COL.1.DUNE', provider: 'MONO', government: 'COL', handle: 'DUNE', stage: 'held' } as const
      Object.assign(state.hands, disclose(state, slip, 'DUNE').hands)
    }),
    byOrders('COVER and TRANSACT', 'COBALT', 'DUNE', 'DUNE', [{ kind: 'cover' }], [{ kind: 'campaign' }]),
  ]
}

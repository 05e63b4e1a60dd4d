// What a round tells, over whole games of random bots: every fact is told once, in words, to the right person.
import { expect, test } from 'vitest'
import { advance } from '#shared/advance.ts'
import { botLuck } from '#shared/bots/bot.ts'
import { BOTS } from '#shared/bots/levels.ts'
import { cutFor, FACTS, type Fact, type FactKind } from '#shared/events.ts'
import { ARCHETYPES, LAWS, SEATS, type Seat } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import { view } from '#shared/view.ts'
import { isChambersStep, isOrdersStep, momentsOf, movedBy, standing } from './moments.ts'
import { sayFact } from '#texts/facts.ts'

interface Told {
  readonly who: Seat | null
  readonly facts: readonly Fact[]
}

/** Everything told to some seats and to a spectator in a game of random bots. */
function play(seed: number): Told[] {
  let { state } = begin({
    scenario: STANDARD,
    rounds: 8,
    seed: seed.toString(16).padStart(32, '0'),
    salt: '',
    commitment: '',
    persons: [],
    competing: [...SEATS],
    chosen: {},
  })
  const told: Told[] = []
  while (state.open.phase !== 'over') {
    const { round, phase } = state.open
    const sets: { [S in Seat]?: readonly Order[] } = {}
    for (const seat of SEATS) sets[seat] = BOTS.random(view(state, seat), botLuck(`${seed}.${seat}.${round}.${phase}`)).orders
    const next = advance(state, sets)
    state = next.state
    for (const who of [null, 'COL', 'MONO', 'AMBER', 'EMBER'] as const) told.push({ who, facts: cutFor(next.told, who) })
  }
  return told
}
const games = [1, 2, 3, 4, 5, 6, 7, 8].flatMap(play)

test('every fact of a playback stands in exactly one moment', () => {
  for (const { who, facts } of games) {
    for (const wanted of [isOrdersStep, isChambersStep]) {
      const due = facts.filter(({ step }) => wanted(step))
      const shown = momentsOf(facts, wanted, who).flatMap(({ leads, follows }) => [...leads, ...follows])
      expect(new Set(shown)).toEqual(new Set(due))
      expect(shown).toHaveLength(due.length)
    }
  }
})

test('moments follow the steps, carry their place, and a round takes thirty seconds at most', () => {
  for (const { who, facts } of games) {
    const moments = momentsOf(facts, isOrdersStep, who)
    const steps = moments.map(({ step }) => Number(step.slice(1)))
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    expect(moments.map(({ id }) => id)).toEqual(moments.map((_, i) => i))
    expect(moments.length * standing(moments.length, 1)).toBeLessThanOrEqual(30_000)
  }
})

test('numbers that moved are the sum of what was told', () => {
  for (const { who, facts } of games) {
    const whole = movedBy(
      facts.filter(({ step }) => isOrdersStep(step)),
      who,
    )
    const parts = momentsOf(facts, isOrdersStep, who).map(({ leads, follows }) => movedBy([...leads, ...follows], who))
    expect(parts.reduce((sum, part) => sum + part.comity, 0)).toBe(whole.comity)
    expect(parts.reduce((sum, part) => sum + part.halves, 0)).toBe(whole.halves)
  }
})

test('what Comity lost stands beside its cause', () => {
  const mixed = games.filter(({ who }) => who === null).flatMap(({ facts }) => momentsOf(facts, isChambersStep, null))
  for (const { leads, follows } of mixed) {
    for (const fact of follows)
      if (fact.kind === 'comity-moved' && fact.why === 'mlat') expect(leads.map(({ kind }) => kind)).toContain('granted')
  }
})

test('every fact is a sentence, in the second person to the one it is about', () => {
  const said = new Set<FactKind>()
  const wrong = new Set<string>()
  for (const { who, facts } of games) {
    for (const fact of facts) {
      const line = sayFact(fact, who)
      said.add(fact.kind)
      const isSentence = /^[\p{Lu}\d].*[.!?]$/u.test(line) && !/undefined|null|NaN| {2}|\.\./.test(line)
      const hasId = [...SEATS, ...LAWS, ...ARCHETYPES].some(id => line.includes(id))
      const isMixed = /\b[Yy]ou (is|has|serves|tables|reads|learns|votes|sits|departs|arrives|enacts|keeps)\b/.test(line)
      const isOwn = who !== null && 'seat' in fact && fact.seat === who
      if (!isSentence || hasId || isMixed || (isOwn && !/\b[Yy]ou(r)?\b/.test(line))) wrong.add(line)
    }
  }
  expect([...wrong]).toEqual([])
  // The others are too rare for eight games
  const missing = (Object.keys(FACTS) as FactKind[]).filter(kind => !said.has(kind))
  expect(missing.length).toBeLessThan(14)
})

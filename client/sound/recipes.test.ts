import { expect, it } from 'vitest'
import { RECIPES, sleeve, type Recipe, type SoundEvent } from './recipes.ts'

/** The design's table of sounds, in ms. */
const LENGTHS: Record<SoundEvent, number> = {
  'select-place': 60,
  'add-order': 140,
  seal: 320,
  break: 180,
  'other-seals': 160,
  unroll: 450,
  land: 180,
  objection: 220,
  stamp: 150,
  lock: 200,
  unlock: 200,
  envelope: 300,
  'court-opens': 700,
  verdict: 260,
  tie: 900,
  treaty: 500,
  'last-30': 300,
  'last-10': 300,
  reconnected: 120,
}
const EVENTS = Object.entries(RECIPES) as unknown as [SoundEvent, Recipe][]
const endOf = ({ parts }: Recipe): number => Math.max(...parts.map(({ at, ms }) => at + ms))

it('every event has a recipe of the length that is stated', () => {
  expect(Object.fromEntries(EVENTS.map(([event, { ms }]) => [event, ms]))).toEqual(LENGTHS)
})

it.for(EVENTS)('%s sounds from its beginning to its end, without two parts that are too loud together', ([event, recipe]) => {
  expect(Math.min(...recipe.parts.map(({ at }) => at))).toBe(0)
  // A tie is a tap and a silence.
  expect(endOf(recipe)).toBe(event === 'tie' ? 260 : recipe.ms)
  for (const { at, ms, from, to = from, gain, attack = 0 } of recipe.parts) {
    expect(attack).toBeLessThan(ms)
    expect(gain).toBeGreaterThan(0)
    for (const pitch of [from, to]) expect(pitch > 50 && pitch < 8000).toBe(true)
    const together = recipe.parts.filter(one => one.at <= at && at < one.at + one.ms)
    expect(together.reduce((sum, one) => sum + one.gain, 0)).toBeLessThanOrEqual(1.3)
  }
})

it('no two events sound alike', () => {
  expect(new Set(EVENTS.map(([, { parts }]) => JSON.stringify(parts))).size).toBe(EVENTS.length - 1)
  // The same tap: what makes it a tie is that nothing follows.
  expect(RECIPES.tie.parts).toEqual(RECIPES.verdict.parts)
})

it('a longer sleeve takes longer and sounds lower, from 450 to 900 ms', () => {
  const [short, middle, long] = [sleeve(0), sleeve(700), sleeve(2000)]
  expect([short.ms, middle.ms, long.ms]).toEqual([450, 700, 900])
  const pitch = ({ parts }: Recipe): number => parts[0]?.from ?? 0
  expect(pitch(short)).toBeGreaterThan(pitch(middle))
  expect(pitch(middle)).toBeGreaterThan(pitch(long))
  expect(endOf(long)).toBe(900)
})

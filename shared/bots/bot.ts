/** What a bot is: it decides from its seat's view only, and says why. */
import type { SCORE_REASONS } from '../events.ts'
import type { Seat } from '../names.ts'
import type { Order } from '../phases.ts'
import type { SeatView } from '../view.ts'

/** Levels of bots on offer. */
export const LEVELS = ['random', 'clerk', 'counsel', 'partner', 'justice'] as const
export type Level = (typeof LEVELS)[number]

/** Noise of a bot's own: not the game's luck, which it must not touch. */
export interface BotLuck {
  /** Uniform in [0, 1) */
  next(): number
  /** Uniform in 0 .. n-1 */
  below(n: number): number
}

/** What can decide for an order: the biggest term of its worth. */
export const TERMS = [
  // governments
  'content',
  'copy',
  'records',
  'law',
  'treaty',
  // providers
  'trust',
  'reach-of-customers',
  'encryption',
  'escape',
  'protest',
  'canary',
  // accounts
  'danger',
  'home',
  'demand',
  'welcome',
  'goal',
  'secrecy',
  'scandal',
  // all
  'income',
  'influence',
  'points',
  'court',
  'comity',
  'rivalry',
  'fine',
  'majority',
  'word',
  // no deliberation: random orders and slips
  'random',
  // a lesson says so
  'lesson',
] as const
export type Term = (typeof TERMS)[number]

/** Why an order was chosen: shown after the game. */
export interface Reason {
  readonly order: Order
  /** What it aims at: a seat, a state or the like; null if nothing in particular. */
  readonly target: string | null
  /** The term that decided. */
  readonly term: Term
  /** What the order is worth to the seat, all terms together, in half points. */
  readonly value: number
  /** The best order that was left out; null if there was none. */
  readonly runnerUp: Order | null
  /** How it came out against what was left out, in the worlds the bot has imagined; absent where it imagined none. */
  readonly imagined?: Imagined
}

export interface Imagined {
  /** Imagined games compared, and in how many of them this was the better choice. */
  readonly games: number
  readonly better: number
  /** What changed most by it, on average in half points to a tenth; null if nothing did. */
  readonly mostly: { readonly why: ScoreReason; readonly by: number } | null
}
export type ScoreReason = (typeof SCORE_REASONS)[number]

export interface Decision {
  readonly orders: readonly Order[]
  readonly reasons: readonly Reason[]
}
/** Decides one phase from what the seat knows. */
export type Bot = (v: SeatView, luck: BotLuck) => Decision

/** A stream of noise from a text, the same for the same text (sfc32, non-linear). */
export function botLuck(name: string): BotLuck {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 1]
  const next = (): number => {
    const t = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 0x100000000
  }
  for (let i = 0; i < name.length; i++) {
    a = (a ^ name.charCodeAt(i)) | 0
    next()
  }
  for (let i = 0; i < 12; i++) next()
  return { next, below: n => Math.floor(next() * n) }
}

/** Name of the noise of a seat in a phase: a bot's game repeats. */
export const botLuckName = (seed: string, seat: Seat, round: number, phase: string): string => `${seed}.${seat}.${round}.${phase}`

/** Personalities (13.6): leanings of the heuristic, whatever the level. What a bot imagines of others stays Counsel's. */
import type { Kind, Order } from '../phases.ts'

export const PERSONALITIES = ['hawk', 'diplomat', 'sphinx', 'crusader', 'merchant', 'paranoid', 'lobbyist'] as const
export type Personality = (typeof PERSONALITIES)[number]

/** How a bot leans. Factors: 1 changes nothing. */
export interface Lean {
  /** By how much more an order is worth to it. */
  readonly weighs: (order: Order) => number
  /** How much it worries about Comity. */
  readonly comity: number
  /** Grants every request. */
  readonly grants: boolean
  readonly forbids: readonly Kind[]
  /** How far it keeps promises, of what its level keeps. */
  readonly faith: number
  /** How much a vote that it could buy is worth to it. */
  readonly votes: number
}

const EVEN: Lean = { weighs: () => 1, comity: 1, grants: false, forbids: [], faith: 1, votes: 1 }

/** By kind of order. */
const by =
  (weights: Readonly<Partial<Record<Kind, number>>>) =>
  (order: Order): number =>
    weights[order.kind] ?? 1

const isGagged = (order: Order): boolean => 'gag' in order && order.gag

const FIGHTS = by({ 'challenge-gag': 1.5, 'challenge-mandate': 1.5, intervene: 1.5, 'shut-down': 2 })
const EARNS = by({ market: 1.5, transact: 1.5, migrate: 1.3 })

export const LEANS: Readonly<Record<Personality, Lean>> = {
  hawk: { ...EVEN, weighs: by({ 'long-arm': 1.3, seizure: 1.3, exploit: 1.3, mlat: 1.3 }), comity: 0.4, faith: 0.9 },
  diplomat: { ...EVEN, weighs: by({ mlat: 1.5, treaty: 1.5, accept: 1.5 }), grants: true, faith: 1.05 },
  sphinx: { ...EVEN, weighs: order => (isGagged(order) ? 1.4 : order.kind === 'cover' ? 2 : 1), faith: 0.9 },
  crusader: {
    ...EVEN,
    weighs: order => (order.kind === 'answer' && order.answer === 'challenge' ? 1.5 : FIGHTS(order)),
    forbids: ['backdoor'],
    faith: 1.05,
  },
  merchant: {
    ...EVEN,
    weighs: order => (order.kind === 'answer' && order.answer === 'comply' ? 1.5 : EARNS(order)),
    faith: 0.9,
  },
  paranoid: { ...EVEN, weighs: by({ 'self-made': 1.5, relocate: 1.5, switch: 1.5, harden: 1.5, delete: 1.3 }) },
  lobbyist: { ...EVEN, weighs: by({ campaign: 1.5, lobby: 1.5, bill: 1.3 }), votes: 1.5, faith: 0.8 },
}

/** A worth as a bot that leans so sees it: what it likes is worth more, or costs less. */
export const leaned = (value: number, factor: number): number => (value > 0 ? value * factor : value / factor)

/**
 * Court briefs by regret matching (13.8): card and Influence of both parties are a small game with sealed moves, so the best
 * play is mixed. The judges' sums are public; of the jurors nothing is known.
 */
import { judgeSum, rulingBelow } from '../../chambers/court.ts'
import { LINES, type Line } from '../../names.ts'
import type { Rules } from '../../rules.ts'
import type { Case, Open } from '../../state.ts'
import type { BotLuck } from '../bot.ts'

export interface Plea {
  readonly line: Line
  readonly influence: number
}

/** What a party has at stake, and what a point of Influence is worth to it, in half points. */
export interface Stake {
  readonly stake: number
  readonly price: number
  /** Influence it can spend on the brief. */
  readonly most: number
}

const ROUNDS = 200

/** A brief drawn from the mixed strategy of the party; `own` is the government's side or the challenger's. */
export function drawPlea(open: Open, one: Case, isGovernment: boolean, own: Stake, other: Stake, rules: Rules, luck: BotLuck): Plea {
  const mine = pleasUpTo(own.most)
  const theirs = pleasUpTo(other.most)
  const win = mine.map(a => theirs.map(b => chance(open, one, isGovernment ? a : b, isGovernment ? b : a, isGovernment, rules)))
  const pay = mine.map((a, i) => theirs.map((_, j) => (win[i]?.[j] ?? 0) * own.stake - a.influence * own.price))
  const cost = theirs.map((b, j) => mine.map((_, i) => (1 - (win[i]?.[j] ?? 0)) * other.stake - b.influence * other.price))
  return mine[draw(mixed(pay, cost), luck)] ?? { line: 'text', influence: 0 }
}

const pleasUpTo = (most: number): Plea[] =>
  LINES.flatMap(line => Array.from({ length: most + 1 }, (_, influence): Plea => ({ line, influence })))

/** The chance that the side wins: judges by their sums, four jurors as coins. */
function chance(open: Open, one: Case, government: Plea, challenger: Plea, isGovernment: boolean, rules: Rules): number {
  const below = rulingBelow(open, one)
  let judges = 0
  for (const judge of open.judges) {
    const sum = judgeSum(open, one, judge, { government, challenger }, rules)
    if (sum > 0 || (sum === 0 && below === 'enforce')) judges++
  }
  const jurors = one.jurors.length
  const half = (open.judges.length + jurors) / 2
  let enforce = 0
  for (let votes = 0, ways = 1; votes <= jurors; votes++) {
    const all = judges + votes
    if (all > half || (all === half && below === 'enforce')) enforce += ways
    ways = (ways * (jurors - votes)) / (votes + 1)
  }
  enforce /= 2 ** jurors
  return isGovernment ? enforce : 1 - enforce
}

/** Regret matching of both parties against each other; the average strategy of the first. */
function mixed(pay: readonly (readonly number[])[], cost: readonly (readonly number[])[]): number[] {
  const [n, m] = [pay.length, cost.length]
  const sums = { own: Array<number>(n).fill(0), other: Array<number>(m).fill(0), average: Array<number>(n).fill(0) }
  for (let round = 0; round < ROUNDS; round++) {
    const a = matched(sums.own)
    const b = matched(sums.other)
    regret(sums.own, pay, a, b)
    regret(sums.other, cost, b, a)
    a.forEach((share, i) => (sums.average[i] = (sums.average[i] ?? 0) + share / ROUNDS))
  }
  return sums.average
}

function matched(regrets: readonly number[]): number[] {
  const total = regrets.reduce((sum, one) => sum + Math.max(0, one), 0)
  return regrets.map(one => (total > 0 ? Math.max(0, one) / total : 1 / regrets.length))
}

/** Adds how much better each move would have been than the mixture played. */
function regret(sums: number[], pay: readonly (readonly number[])[], own: readonly number[], other: readonly number[]): void {
  const worths = pay.map(row => row.reduce((sum, one, j) => sum + one * (other[j] ?? 0), 0))
  const mean = worths.reduce((sum, worth, i) => sum + worth * (own[i] ?? 0), 0)
  worths.forEach((worth, i) => (sums[i] = (sums[i] ?? 0) + worth - mean))
}

function draw(shares: readonly number[], luck: BotLuck): number {
  let left = luck.next()
  for (const [i, share] of shares.entries()) {
    left -= share
    if (left < 0) return i
  }
  return shares.length - 1
}

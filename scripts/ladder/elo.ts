// Elo from duplicates: Bradley and Terry by maximum likelihood, intervals by drawing the deals anew.
import type { BotLuck } from '#shared/bots/bot.ts'

/** Standings that each player has come to at one seat of one deal, in the order of the players. */
export type Deal = readonly number[]
/** `wins[i][j]`: how often i was better than j; a tie is half a win for both. */
export type Wins = readonly (readonly number[])[]

export function winsOf(deals: readonly Deal[], players: number): Wins {
  const wins = Array.from({ length: players }, () => Array<number>(players).fill(0))
  for (const deal of deals) {
    for (const [i, row] of wins.entries())
      for (let j = 0; j < players; j++) if (j !== i) row[j] = (row[j] ?? 0) + better(deal[i] ?? 0, deal[j] ?? 0)
  }
  return wins
}

/** Standings nearer than this are the same but for rounding. */
const SAME = 1e-9
const better = (one: number, other: number): number => (Math.abs(one - other) < SAME ? 0.5 : one > other ? 1 : 0)

/** Half a win each for every pair, or who never loses would have no rating. */
const PRIOR = 0.5
const STEPS = 2000

/** Ratings by which these wins are likeliest, the first step of Hunter's MM again and again; player `anchor` has `at`. */
export function eloOf(wins: Wins, anchor: number, at: number): number[] {
  let strengths = wins.map(() => 1)
  for (let step = 0; step < STEPS; step++) {
    const next = strengths.map((own, i) => {
      let [won, met] = [0, 0]
      for (const [j, other] of strengths.entries()) {
        if (i === j) continue
        const [w, l] = [(wins[i]?.[j] ?? 0) + PRIOR, (wins[j]?.[i] ?? 0) + PRIOR]
        won += w
        met += (w + l) / (own + other)
      }
      return won / met
    })
    const scale = next[anchor] ?? 1
    const scaled = next.map(one => one / scale)
    const moved = Math.max(...scaled.map((one, i) => Math.abs(Math.log(one / (strengths[i] ?? 1)))))
    strengths = scaled
    if (moved < 1e-9) break
  }
  return strengths.map(one => at + 400 * Math.log10(one))
}

/** What a number comes to when deals are drawn anew: the middle 95 in a hundred of the draws. */
export function intervals(
  deals: readonly Deal[],
  draws: number,
  luck: BotLuck,
  numbersOf: (deals: readonly Deal[]) => readonly number[],
): (readonly [number, number])[] {
  const found: number[][] = []
  for (let n = 0; n < draws; n++) {
    const drawn = deals.map(() => deals[luck.below(deals.length)] ?? [])
    numbersOf(drawn).forEach((one, i) => (found[i] ??= []).push(one))
  }
  return found.map(list => {
    list.sort((a, b) => a - b)
    const at = (share: number): number => list[Math.min(list.length - 1, Math.floor(share * list.length))] ?? Number.NaN
    return [at(0.025), at(0.975)]
  })
}

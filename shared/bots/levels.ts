/** The bots on offer, by level. */
import type { SeatView } from '../view.ts'
import { botLuck, botLuckName, LEVELS, type Bot, type Decision, type Level } from './bot.ts'
import { clerk } from './clerk.ts'
import { counsel } from './counsel.ts'
import { random } from './random.ts'
import { justice, partner } from './search/levels.ts'

export const BOTS: Record<Level, Bot> = { random, clerk, counsel, partner, justice }

/** Levels that search: a decision takes them some hundredths of a second and more. */
const SEARCHING: ReadonlySet<string> = new Set<Level>(['partner', 'justice'])
export const needsTime = (level: string): boolean => SEARCHING.has(level)

/** What the bot of this name decides in the game of this seed. Throws on a name that is none. */
export function decideAs(name: string, v: SeatView, seed: string): Decision {
  const level = LEVELS.find(one => one === name)
  if (level === undefined) throw new Error(`no bot plays at level ${name}`)
  return BOTS[level](v, botLuck(botLuckName(seed, v.who, v.open.round, v.open.phase)))
}

/** Names of bots. Apart from the bots, so that a page may say who played without their code. */
import { LEVELS, type Level } from './bot.ts'
import { PERSONALITIES, type Personality } from './personality.ts'

/** What a bot is called where games are kept: its level, and its personality if it has one, as "counsel" or "counsel/hawk". */
export const botName = (level: string, personality: Personality | null): string =>
  personality === null ? level : `${level}/${personality}`

/** Level and personality by the name; what is unknown is null. */
export function botNamed(name: string): { readonly level: Level | null; readonly personality: Personality | null } {
  const [before, after] = name.split('/')
  return { level: LEVELS.find(one => one === before) ?? null, personality: PERSONALITIES.find(one => one === after) ?? null }
}

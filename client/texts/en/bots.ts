/** Words of the bots once they are told: level and personality. */
import { botNamed } from '#shared/bots/name.ts'
import type { Personality } from '#shared/bots/personality.ts'
import { capital } from './numbers.ts'

const PERSONALITY_TEXTS = {
  hawk: 'a Hawk: takes content, and worries little about Comity',
  diplomat: 'a Diplomat: asks by treaty, and grants what it is asked',
  sphinx: 'a Sphinx: gags and covers its tracks',
  crusader: 'a Crusader: goes to court, and builds no backdoor',
  merchant: 'a Merchant: obeys, and sells',
  paranoid: 'a Paranoid: moves, deletes and locks its own doors',
  lobbyist: 'a Lobbyist: campaigns, and buys votes',
} as const satisfies Record<Personality, string>

/** "Counsel bot, a Hawk: takes content, ..." */
export function botWords(name: string): string {
  const { level, personality } = botNamed(name)
  const bot = `${capital(level ?? name)} bot`
  return personality === null ? bot : `${bot}, ${PERSONALITY_TEXTS[personality]}`
}

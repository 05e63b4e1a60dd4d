/** Words of the bots once they are told: level and personality. */
import { botNamed } from '#shared/bots/name.ts'
import type { Personality } from '#shared/bots/personality.ts'
import { capital } from './numbers.ts'

const PERSONALITY_TEXTS = {
  hawk: 'Faucon : prend le contenu, et se soucie peu de la Courtoisie',
  diplomat: 'Diplomate : demande par traité, et accorde ce qu’on demande',
  sphinx: 'Sphinx : bâillonne et couvre ses traces',
  crusader: 'Croisé : va en justice, et ne construit pas de porte dérobée',
  merchant: 'Marchand : obéit, et vend',
  paranoid: 'Paranoïaque : déménage, efface et verrouille ses propres portes',
  lobbyist: 'Lobbyiste : fait campagne, et achète des voix',
} as const satisfies Record<Personality, string>

/** "Bot Counsel, Faucon : prend le contenu, ..." */
export function botWords(name: string): string {
  const { level, personality } = botNamed(name)
  const bot = `Bot ${capital(level ?? name)}`
  return personality === null ? bot : `${bot}, ${PERSONALITY_TEXTS[personality]}`
}

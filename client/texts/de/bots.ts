/** Words of the bots once they are told: level and personality. */
import { botNamed } from '#shared/bots/name.ts'
import type { Personality } from '#shared/bots/personality.ts'
import { LEVEL_TEXTS } from './setup.ts'

const PERSONALITY_TEXTS = {
  hawk: 'Falke: nimmt Inhalte und sorgt sich wenig um die Courtoisie',
  diplomat: 'Diplomatie: bittet nach dem Abkommen und gewährt, worum sie gebeten wird',
  sphinx: 'Sphinx: verhängt Schweigen und verwischt Spuren',
  crusader: 'Kreuzzug: geht vor Gericht und baut keine Hintertür',
  merchant: 'Handel: gehorcht und verkauft',
  paranoid: 'Argwohn: zieht um, löscht und verschließt selbst',
  lobbyist: 'Lobby: führt Kampagnen und kauft Stimmen',
} as const satisfies Record<Personality, string>

const levels: Readonly<Record<string, { readonly name: string }>> = LEVEL_TEXTS

/** "Bot, Anwaltschaft. Falke: nimmt Inhalte ..." */
export function botWords(name: string): string {
  const { level, personality } = botNamed(name)
  const key = level ?? name
  const bot = `Bot, ${levels[key]?.name ?? key}`
  return personality === null ? bot : `${bot}. ${PERSONALITY_TEXTS[personality]}`
}

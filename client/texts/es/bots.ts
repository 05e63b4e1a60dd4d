/** Words of the bots once they are told: level and personality. */
import { botNamed } from '#shared/bots/name.ts'
import type { Personality } from '#shared/bots/personality.ts'
import { LEVEL_TEXTS } from './setup.ts'

const PERSONALITY_TEXTS = {
  hawk: 'carácter Halcón: toma contenido, y la Cortesía le preocupa poco',
  diplomat: 'carácter Diplomático: pide por tratado, y concede lo que le piden',
  sphinx: 'carácter Esfinge: amordaza y borra sus huellas',
  crusader: 'carácter Cruzado: va al tribunal, y no construye puertas traseras',
  merchant: 'carácter Mercader: obedece, y vende',
  paranoid: 'carácter Paranoico: se mueve, borra y cierra sus propias puertas',
  lobbyist: 'carácter Cabildero: hace campaña, y compra votos',
} as const satisfies Record<Personality, string>

/** "Bot Letrado, carácter Halcón: toma contenido, ..." */
export function botWords(name: string): string {
  const { level, personality } = botNamed(name)
  const bot = level === null ? `Bot ${name}` : level === 'random' ? 'Bot al azar' : `Bot ${LEVEL_TEXTS[level].name}`
  return personality === null ? bot : `${bot}, ${PERSONALITY_TEXTS[personality]}`
}

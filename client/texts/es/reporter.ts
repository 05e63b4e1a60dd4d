/** Words of arguments and of the reporter: rulings as texts. */
import type { CardId } from '#shared/codex/cards.ts'
import type { Ground, Line, Philosophy, Side } from '#shared/names.ts'
import type { Ruling } from '#shared/state.ts'
import { cardText } from './cards.ts'
import { LINE_NAMES, SIDE_NAMES, TRACK_NAMES } from './names.ts'
import { count, listed, signed } from './numbers.ts'

/** "la causa n.º 2 de esta partida, confirmada 5–3". */
const named = ({ number, side, enforce, quash }: Pick<Ruling, 'number' | 'side' | 'enforce' | 'quash'>): string =>
  `la causa n.º ${count(number)} de esta partida, ${SIDE_NAMES[side].past} ${count(Math.max(enforce, quash))}–${count(Math.min(enforce, quash))}`

export const ARGUMENT = {
  ours: 'Nuestro',
  expect: 'Cabe esperar',
  cites: (one: Ruling): string => `Puede apoyarse en ${named(one)}.`,
} as const

export const REPORTER = {
  no: (n: number): string => `N.º ${count(n)}`,
  tie: '4–4, sin precedente',
  title: 'El repertorio',
  note: 'Todos los fallos de esta partida. Las causas posteriores se apoyan en el más reciente que les dio la razón.',
  question: 'La pregunta',
  argued: 'Qué se alegó',
  silent: (who: string): string => `${who} no presentó alegato.`,
  for: (who: string, line: Line): string => `${who}, ${LINE_NAMES[line]}`,
  cited: (who: string, one: Ruling): string => `${who} se apoyó en ${named(one)}.`,
  votes: 'Los votos',
  below: (what: string): string => `Fallo de instancia: ${what.toLowerCase()}.`,
  reasons: 'Fundamentos',
  changes: 'Qué cambia',
  moved: (ground: Ground, track: number): string => `${TRACK_NAMES[ground].name} está en ${signed(track)}.`,
  unmoved: (ground: Ground): string => `${TRACK_NAMES[ground].name} no se mueve: un empate no crea precedente.`,
  movers: 'Lo movió',
  read: (n: number): string => `Leer el fallo n.º ${count(n)}`,
} as const

const JUDGES = { textualist: 'textualista', internationalist: 'internacionalista', consequentialist: 'consecuencialista' } as const

/** Sentences from which the reasons of a ruling are put together. */
export const REASONS = {
  tie: (below: Side): string =>
    `El tribunal se divide por igual, cuatro a cuatro. Queda ${SIDE_NAMES[below].past}, como en la instancia, por falta de mayoría y no por sus fundamentos.`,
  majority: (side: Side, n: number): string =>
    n === 1
      ? `Uno de ocho es partidario de ${SIDE_NAMES[side].verb.toLowerCase()}.`
      : `${count(n)} de ocho son partidarios de ${SIDE_NAMES[side].verb.toLowerCase()}.`,
  accepted: (card: CardId): string =>
    `El tribunal acoge lo que alegó la parte vencedora: «${cardText(card).claim}» (${cardText(card).authority}.)`,
  noBrief: 'La parte vencedora no presentó alegato; el tribunal decidió según los autos y el derecho vigente.',
  answered: (card: CardId, isCounter: boolean): string =>
    isCounter
      ? `A esto la otra parte tenía su réplica más fuerte: «${cardText(card).claim}» No prosperó.`
      : `En contra se dijo: «${cardText(card).claim}» Se sopesó, y no prosperó.`,
  listened: (judges: readonly string[], philosophy: Philosophy): string =>
    `La línea convenció a ${listed(judges)}, de escuela ${JUDGES[philosophy]}.`,
  statute: 'La ley del Estado deja poco margen en esta cuestión.',
  precedent: (one: Ruling): string => `Sigue ${named(one)}.`,
  departed: (one: Ruling): string => `Se aparta de ${named(one)}.`,
  dissent: (n: number): string => (n === 1 ? 'Un voto fue en contra.' : `${count(n)} votos fueron en contra.`),
} as const

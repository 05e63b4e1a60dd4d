/** Words of talk at a table. */
import type { GovId, Handle } from '#shared/names.ts'
import type { HeardLine, Phrase, TalkRefusal } from '#shared/speech.ts'
import type { Rules } from '#shared/rules.ts'
import { demonym, seatName } from './names.ts'
import { count, halves, listed, plural } from './numbers.ts'

/** As the reader's own clock writes it. */
const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })

export const PHRASE_TEXTS = {
  hello: '¡Hola!',
  deal: 'Trato hecho',
  'not-yet': 'Aún no',
  no: 'No',
  'what-would-it-take': '¿Qué haría falta?',
  'show-me-the-law': 'Enséñame la ley',
  'after-court': 'Después del tribunal',
  'trust-me': 'Confía en mí',
  'watch-out': 'Cuidado',
  'one-moment': 'Un momento',
  'please-seal': 'Sella, por favor',
  thanks: 'Gracias',
  'well-played': 'Bien jugado',
} as const satisfies Record<Phrase, string>

const REFUSALS = {
  'talk-off': 'El anfitrión ha apagado la charla.',
  'phrases-only': 'En esta mesa solo hay frases rápidas.',
  muted: 'El anfitrión te ha silenciado: no te oye nadie.',
  'nobody-hears': 'Alguna de esas personas ya no está en la mesa.',
  empty: 'No contiene nada que se pueda decir.',
  'no-such-line': 'Esta línea ya no está.',
  'not-host': 'Eso solo puede hacerlo el anfitrión.',
  'not-said': 'No se pudo decir.',
} as const satisfies Record<TalkRefusal | 'not-said', string>

export const TALK = {
  /** At the head: nothing that is said binds anybody (R6.1). */
  free: 'Nada de lo que se dice aquí obliga a nadie.',
  mode: 'Charla en esta mesa',
  hearers: 'Quién te oye',
  all: 'Todo el mundo',
  onlyHear: (names: readonly string[]): string => `Solo ${listed(names)} y tú. El anfitrión lo ve si se denuncia o se retiene.`,
  someoneGone: 'alguien que se ha ido',
  private: 'Línea privada o grupo',
  choose: '¿Quién debe oírte?',
  open: 'Abrir la línea',
  close: 'Volver',
  nobody: 'Aún no hay nadie más aquí.',
  lines: (names: string): string => `Dicho a ${names}`,
  none: 'Aún no se ha dicho nada.',
  you: 'Tú',
  time: (at: number): string => clock.format(at),
  words: (words: NonNullable<HeardLine['words']>): string =>
    'phrase' in words ? PHRASE_TEXTS[words.phrase] : 'text' in words ? words.text : words.name,
  write: (names: string): string => `Escribir a ${names}`,
  send: 'Enviar',
  left: (n: number): string => `Quedan ${plural(n, 'carácter', 'caracteres')}`,
  phrases: 'Frases rápidas',
  /** Before a name. */
  about: 'Sobre',
  whisper: (name: string): string => `Línea privada con ${name}`,
  hide: (name: string): string => `Ocultar lo que dice ${name}`,
  show: (name: string): string => `Mostrar lo que dice ${name}`,
  mute: (name: string): string => `Silenciar a ${name} para todos`,
  unmute: (name: string): string => `Dejar hablar de nuevo a ${name}`,
  hiddenLine: (names: readonly string[]): string => `No ves lo que dice ${listed(names)}.`,
  showAll: 'Mostrar de nuevo',
  report: 'Denunciar al anfitrión',
  reported: 'Denunciado',
  sending: 'De camino',
  held: 'Retenido hasta que lo vea el anfitrión',
  heldName: (name: string): string => `Pediste el nombre «${name}». Antes tiene que aprobarlo el anfitrión.`,
  dropped: 'Retirado por el anfitrión',
  refused: (why: keyof typeof REFUSALS): string => REFUSALS[why],
  takeBack: 'Retirar',
  failed: 'No se pudo hacer. Prueba otra vez.',
  judge: 'Para que lo veas como anfitrión',
  waitsName: (name: string, wish: string): string => `${name} querría llamarse «${wish}».`,
  waitsHeld: 'Retenido',
  waitsReported: (n: number): string => `Denunciado por ${count(n)}`,
  pass: 'Dejar pasar',
  drop: 'Retirar',
  isOff: 'El anfitrión ha apagado la charla.',
  isMuted: 'El anfitrión te ha silenciado: no te oye nadie.',
  isWatching: 'Oyes lo que se dice a todo el mundo.',
  gagged: ({ government, handle }: { government: GovId; handle: Handle }, rules: Rules): string =>
    `Tienes una orden reservada ${demonym(government)} sobre ${seatName(handle)}. Contarlo puede costar ${halves(-rules.disclosure)} PV si se muestra.`,
  sendAnyway: 'Decirlo de todos modos',
  reword: 'Cambiarlo',
  spoken: (name: string, words: string): string => `${name}: ${words}`,
  news: (name: string, isPrivate: boolean, unread: number): string =>
    `${isPrivate ? 'Línea privada' : 'Línea'} de ${name}. ${count(unread)} sin leer.`,
} as const

export const TALK_MODE_TEXTS = { off: 'No', phrases: 'Frases rápidas', free: 'Texto libre' } as const

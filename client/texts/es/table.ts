/** Words of a table of people while a game is played: who is waited for, the clock, votes, the rematch. */
import type { Person } from '#shared/gathering.ts'
import { seatName } from './names.ts'
import { count, listed, plural } from './numbers.ts'

/** "Tomás, Hibernia" */
export const whoSits = ({ name, seat }: Person): string => (seat === null ? name : `${name}, ${seatName(seat)}`)

export const WAITING = {
  /** "A la espera de Tomás y Aoife (ausente)." */
  line: (who: readonly string[]): string => (who.length === 0 ? 'Todos los puestos han sellado.' : `A la espera de ${listed(who)}.`),
  you: 'ti',
  away: (who: string): string => `${who} (ausente)`,
} as const

export const AT_TABLE = {
  title: 'En la mesa',
  open: 'Gente',
  watching: 'Estás mirando',
  watchingLine: 'Ves lo que ve todo el mundo, y los secretos de nadie.',
  takeSeat: 'Tomar el puesto de un bot',
  takeSeatLine: 'Recibes lo que sabe ese puesto, y su bot se retira.',
  giveUp: 'Devolver el puesto a su bot',
  giveUpSure: 'Sí, devolverlo',
  clock: 'El reloj',
  running: (until: string): string => `Esta fase se cierra a las ${until}, o cuando todos hayan sellado.`,
  standing: 'El reloj está parado.',
  none: 'Sin reloj: una fase se cierra cuando todos han sellado.',
  pause: 'Parar el reloj',
  resume: 'Poner en marcha el reloj',
  extend: 'Un minuto más',
  end: 'Terminar la partida ya',
  endSure: 'Sí, terminarla para todos',
  vote: { pause: 'Votar por parar el reloj', extend: 'Votar por un minuto más', end: 'Votar por terminar' },
  voteResume: 'Votar por poner en marcha el reloj',
  votes: (n: number, of: number): string => `${count(n)} de ${count(of)}`,
  votesNote: 'Decide más de la mitad de quienes tienen puesto y están aquí.',
  hostNote: 'Como anfitrión decides al instante.',
  code: (code: string): string => `Se entra con el código ${code}.`,
  tell: 'Avisarme cuando me toque',
  told: 'Recibirás un aviso cuando te toque, mientras haya abierta una pestaña de esta partida.',
  tellDenied: 'Este navegador no permite avisos aquí.',
} as const

export const TURN = {
  title: 'Te toca',
  body: (phase: string, round: number): string => `${phase} de la ronda ${count(round)}: en marcha.`,
  phase: { orders: 'Órdenes', chambers: 'Sesión' },
} as const

export const REMATCH = {
  open: 'Revancha',
  openLine: 'La misma gente, cada cual en el puesto del siguiente.',
  come: 'A la revancha',
  comeLine: 'Se ha abierto una revancha. Los demás esperan allí.',
  ended: (round: number, rounds: number): string =>
    `La mesa terminó esta partida, por votación o por su anfitrión, en la ronda ${count(round)} de ${count(rounds)}.`,
} as const

export const WATCHED = {
  title: 'Sesión',
  lede: 'Cada puesto decide en su hoja, y nadie ve la de otro hasta que se cierra la fase.',
  bills: 'Proyectos ante la cámara',
  noBills: 'Ningún proyecto esta ronda.',
  cases: 'Causas ante el tribunal',
  noCases: 'Ninguna causa esta ronda.',
  demands: (n: number): string => `${plural(n, 'mandamiento espera', 'mandamientos esperan')} respuesta.`,
  bench: (names: readonly string[]): string => `En el tribunal: ${listed(names)}.`,
} as const

/** Words of the law book and of the log. */
import { count } from './numbers.ts'

export const LAWBOOK = {
  title: 'Ley',
  tracks: 'Doctrina',
  tracksNote: 'Los tribunales mueven estas tres para todos.',
  states: 'Leyes en vigor',
  docket: 'Causas',
  docketEmpty: 'No espera ninguna causa.',
  reporter: 'El repertorio',
  reporterEmpty: 'Aún no hay ningún fallo.',
  no: (n: number): string => `N.º ${count(n)}`,
  heard: (round: number): string => `en lista desde la ronda ${count(round)}`,
  sealed: 'reservada',
  judges: 'El tribunal',
  bias: (n: number): string => (n === 0 ? 'sin inclinación' : n > 0 ? 'se inclina a confirmar' : 'se inclina a anular'),
  bills: 'En debate',
  treaties: 'Tratados',
  none: 'Ninguno.',
  value: (n: number, low: string, high: string): string =>
    n === 0 ? 'en el centro' : n < 0 ? `${count(-n)} hacia ${low}` : `${count(n)} hacia ${high}`,
  room: 'cabe una segunda ley',
} as const

export const LOG = {
  title: 'Registro',
  empty: 'Aún no ha pasado nada.',
  emptyLine: 'Aquí está lo que se te ha dicho, ronda a ronda.',
  round: (n: number): string => `Ronda ${count(n)}`,
  phases: { orders: 'Órdenes', chambers: 'Sesión' },
  newest: 'Lo último primero',
  before: 'Antes de la primera ronda',
} as const

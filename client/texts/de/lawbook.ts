/** Words of the law book and of the log. */
import { count } from './numbers.ts'

export const LAWBOOK = {
  title: 'Recht',
  tracks: 'Rechtslage',
  tracksNote: 'Gerichte bewegen diese drei für alle.',
  states: 'Geltende Gesetze',
  docket: 'Terminliste',
  docketEmpty: 'Kein Prozess wartet.',
  reporter: 'Urteile',
  reporterEmpty: 'Noch kein Urteil.',
  no: (n: number): string => `Nr. ${count(n)}`,
  heard: (round: number): string => `eingereicht Runde ${count(round)}`,
  sealed: 'geheim',
  judges: 'Die Richterbank',
  bias: (n: number): string => (n === 0 ? 'ohne Neigung' : n > 0 ? 'neigt zum Durchsetzen' : 'neigt zum Aufheben'),
  bills: 'Im Haus',
  treaties: 'Abkommen',
  none: 'Keine.',
  value: (n: number, low: string, high: string): string =>
    n === 0 ? 'in der Mitte' : n < 0 ? `${count(-n)} zu ${low}` : `${count(n)} zu ${high}`,
  room: 'Platz für ein zweites Gesetz',
} as const

export const LOG = {
  title: 'Protokoll',
  empty: 'Noch ist nichts geschehen.',
  emptyLine: 'Was Dir gesagt wurde, steht hier, Runde für Runde.',
  round: (n: number): string => `Runde ${count(n)}`,
  phases: { orders: 'Befehle', chambers: 'Kammer' },
  newest: 'Neuestes zuerst',
  before: 'Vor der ersten Runde',
} as const

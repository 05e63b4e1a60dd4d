/** Words of the law book and of the log. */
import { count } from './numbers.ts'

export const LAWBOOK = {
  title: 'Droit',
  tracks: 'Doctrine',
  tracksNote: 'Les tribunaux déplacent ces trois pistes pour tous.',
  states: 'Lois en vigueur',
  docket: 'Rôle',
  docketEmpty: 'Aucune affaire n’attend.',
  reporter: 'Le recueil',
  reporterEmpty: 'Pas encore de décision.',
  no: (n: number): string => `Nº ${count(n)}`,
  heard: (round: number): string => `inscrite au tour ${count(round)}`,
  sealed: 'scellée',
  judges: 'La formation',
  bias: (n: number): string => (n === 0 ? 'sans penchant' : n > 0 ? 'penche pour exécuter' : 'penche pour casser'),
  bills: 'En discussion',
  treaties: 'Traités',
  none: 'Aucun.',
  value: (n: number, low: string, high: string): string =>
    n === 0 ? 'au milieu' : n < 0 ? `${count(-n)} vers ${low}` : `${count(n)} vers ${high}`,
  room: 'place pour une seconde loi',
} as const

export const LOG = {
  title: 'Journal',
  empty: 'Rien ne s’est encore passé.',
  emptyLine: 'Ce que vous avez appris figure ici, tour par tour.',
  round: (n: number): string => `Tour ${count(n)}`,
  phases: { orders: 'Ordres', chambers: 'Chambres' },
  newest: 'Le plus récent d’abord',
  before: 'Avant le premier tour',
} as const

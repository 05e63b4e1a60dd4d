/** Words of the coach. */
import type { Advice } from '#shared/bots/coach.ts'
import { TERM_WORDS } from './debrief.ts'
import { halves } from './numbers.ts'

export const COACH = {
  title: 'Consejero: dos buenas jugadas',
  add: 'Añadirla',
  nothing: 'Ahora nada más vale lo que cuesta.',
  note: 'Como lo ve un bot de nivel Letrado, según lo que sabes. Puede equivocarse.',
  off: 'Apagar el consejero',
} as const

/** "Lo decide lo que dirían los registros, vale cerca de 1½ PV." */
export const whyAdvised = ({ term, value }: Advice): string =>
  `Lo decide ${TERM_WORDS[term]}; vale cerca de ${halves(Math.max(1, Math.round(value)))} PV.`

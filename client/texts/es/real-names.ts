/**
 * What the states are called where a scenario or a reader asks for real names. None takes an article, and each is followed by a
 * verb in the singular, as “Estados Unidos” is without its article, so that every sentence holds them.
 */
import type { StateId } from '#shared/names.ts'
import type { StateName } from './names.ts'

export const REAL_NAMES: Readonly<Record<StateId, StateName>> = {
  COL: { name: 'Estados Unidos', demonym: 'estadounidense', seal: 'US', blurb: 'Estados Unidos, patria de la gran nube.' },
  HIB: { name: 'Irlanda', demonym: 'irlandesa', seal: 'IE', blurb: 'Una isla de centros de datos y sociedades matrices.' },
  RHE: {
    name: 'Europa continental',
    demonym: 'europea',
    seal: 'EU',
    blurb: 'Seis países del Sena al Danubio, dibujados como uno. La privacidad está en sus constituciones.',
  },
  MER: { name: 'Brasil', demonym: 'brasileña', seal: 'BR', blurb: 'Una potencia en ascenso que quiere sus datos en casa.' },
  ALP: {
    name: 'Suiza',
    demonym: 'suiza',
    seal: 'CH',
    blurb: 'Un refugio neutral con una vieja ley de bloqueo. No la juega nadie.',
  },
}

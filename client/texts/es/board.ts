/** Words about the board for those who hear it, and the names of the seas. */
import { SEA_NAMES } from '../../board/places.ts'

export const BOARD = {
  name: 'Mapa. Las flechas van de lugar en lugar, Intro elige.',
  seas: SEA_NAMES,
} as const

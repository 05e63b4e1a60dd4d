/** Words about the board for those who hear it, and the names of the seas. */
import { SEA_NAMES } from '../../board/places.ts'

export const BOARD = {
  name: 'Karte. Pfeiltasten gehen von Ort zu Ort, Enter wählt aus.',
  seas: SEA_NAMES,
} as const

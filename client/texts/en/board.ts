/** Words about the board for those who hear it, and the names of the seas. */
import { SEA_NAMES } from '../../board/places.ts'

export const BOARD = {
  name: 'Map. Arrow keys go from place to place, Enter selects.',
  seas: SEA_NAMES,
} as const

/** Words about the board for those who hear it, and the names of the seas. */
import { SEA_NAMES } from '../../board/places.ts'

export const BOARD = {
  name: 'Carte. Les flèches vont de lieu en lieu, Entrée sélectionne.',
  seas: SEA_NAMES,
} as const

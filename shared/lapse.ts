import type { Lapse } from './events.ts'
import type { Seat } from './names.ts'
import type { Turn } from './turn.ts'

/** Why an order came to nothing when its step came (R2.3): told to its giver only, the cost is spent. */
export function lapse(turn: Turn, seat: Seat, order: string, why: Lapse): void {
  turn.tell([seat], 'lapsed', { seat, order, why })
}

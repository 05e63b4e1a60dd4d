/** Own copies of accounts, as far as an order can count on them. */
import type { Tool } from '#shared/events.ts'
import type { Handle } from '#shared/names.ts'
import type { Preservation } from '#shared/state.ts'
import { copyIn, isCopyReadable } from '#shared/terms.ts'
import type { GovernmentView } from '#shared/view.ts'

/** The copy that this tool opens as things stand, if it is still kept in the round of execution (R4.1a, R4.3). */
export function copyFor(v: GovernmentView, handle: Handle, tool: Tool, round: number): Preservation | null {
  const copy = copyIn(v.open, v.hand, handle)
  return copy !== null && copy.until >= round && isCopyReadable(v.open, copy, tool) ? copy : null
}

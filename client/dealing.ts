/** What the person does about deals, on its way to the server: sent again with the same id until it is answered, so that it counts once. */
import { turnOf } from '#shared/journal.ts'
import type { Rejection } from '#shared/wire.ts'
import type { Dealing } from './deeds.ts'
import { ask, newId, openLine, rejectionOf } from './line.ts'
import { said } from './store.ts'

/** From a deed that was not answered to its next try (ms). */
const AGAIN_AFTER = 500

/** The turn that is open; null outside a running game. */
function turnNow(): number | null {
  const view = said.view.peek()
  return view === null || openLine() === null ? null : turnOf(view.open)
}

/** Does it; resolves to null when it is done, else to why it was not taken. What its phase has not answered came too late. */
export async function deal({ do: name, ...asked }: Dealing): Promise<Rejection | null> {
  const turn = turnNow()
  const id = newId()
  while (turn !== null && turn === turnNow()) {
    try {
      await ask(name, { turn, id, ...asked })
      return null
    } catch (problem) {
      const rejection = rejectionOf(problem)
      if (rejection !== null) return rejection
    }
    await new Promise(go => setTimeout(go, AGAIN_AFTER))
  }
  return { code: 'late' }
}

/**
 * A browser keeps six connections to a server of HTTP/1.1. Lines that let a request wait take one each, so at most four tabs do;
 * the others ask again and again.
 */
const SLOTS = [1, 2, 3, 4] as const

/** Says before each request whether it may wait; a slot once taken is kept until `over`. */
export function newTurns(over: AbortSignal): () => Promise<boolean> {
  if (typeof document === 'undefined') return async () => true
  // Only secure pages have locks. A hidden tab can do without the newest.
  if (!('locks' in navigator)) return async () => !document.hidden
  let hasSlot = false
  const take = (slot: number): Promise<boolean> =>
    new Promise(taken => {
      const keep = (lock: Lock | null): Promise<void> | null => {
        hasSlot ||= lock !== null
        taken(lock !== null)
        return lock === null ? null : new Promise(done => over.addEventListener('abort', () => done()))
      }
      navigator.locks.request(`long-arm.line.${slot}`, { ifAvailable: true }, keep).catch(() => taken(false))
    })
  return async () => {
    for (const slot of SLOTS) if (!hasSlot) await take(slot)
    return hasSlot
  }
}

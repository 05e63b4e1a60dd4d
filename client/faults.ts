/** The last faults of this page, for a report: they are sent nowhere. */

/** More than this nobody reads. */
const MOST = 10
const LONGEST = 600

const faults: string[] = []
/** Oldest first, each with its time. */
export const lastFaults = (): readonly string[] => faults

function keep(what: unknown): void {
  const words = what instanceof Error ? (what.stack ?? `${what.name}: ${what.message}`) : String(what)
  // A key may stand in an address.
  const safe = words.replaceAll(/#seat=[\w-]+/g, '#seat=…').slice(0, LONGEST)
  faults.push(`${new Date().toISOString()} ${safe}`)
  if (faults.length > MOST) faults.shift()
}

/** Listens for as long as the page lives. */
export function listenForFaults(): void {
  window.addEventListener('error', event => keep(event.error ?? event.message))
  window.addEventListener('unhandledrejection', event => keep(event.reason))
}

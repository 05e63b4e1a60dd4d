/** What this browser keeps. Private windows may forbid it, and a disk may be full: then what is kept lasts as long as the page. */

/** What was kept in a place, whatever it is; null for nothing. */
export function readKept(place: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null')
  } catch {
    return null
  }
}

/** The same as a record, and as a list; empty for anything else. */
export function readKeptRecord(place: string): Readonly<Record<string, unknown>> {
  const kept = readKept(place)
  return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {}
}
export function readKeptList(place: string): readonly unknown[] {
  const kept = readKept(place)
  return Array.isArray(kept) ? kept : []
}

export function keep(place: string, value: unknown): void {
  try {
    localStorage.setItem(place, JSON.stringify(value))
  } catch {
    // Nothing is kept here.
  }
}

/** Short notes about the table that stay until they are read: a new host, a pause, a rematch that waits. */
import { signal } from '@preact/signals'

export const notes = signal<readonly string[]>([])
/** More than this nobody reads; the oldest go first. */
const MOST = 2

export function note(line: string): void {
  notes.value = [...notes.value.filter(one => one !== line), line].slice(-MOST)
}
export function dropNote(line: string): void {
  notes.value = notes.value.filter(one => one !== line)
}

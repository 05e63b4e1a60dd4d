/** What the teacher does from any part of the console, and why the last of it was not done. */
import { signal } from '@preact/signals'
import type { ClassDeed } from '#shared/classroom/desk.ts'
import { deeds } from '../deeds.ts'
import { keep, readKeptRecord } from '../kept.ts'

/** In words; null when it was done. */
export const teachProblem = signal<string | null>(null)

const told = (trouble: unknown): void => {
  teachProblem.value = trouble instanceof Error ? trouble.message : ''
}

export function teach(deed: ClassDeed): void {
  deeds.askClass('class', deed).then(() => (teachProblem.value = null), told)
}

/** Names of students that never leave this browser, by class. */
const PLACE = 'long-arm.class-names'
export const localNames = (id: string): Readonly<Record<number, string>> => {
  const kept = readKeptRecord(PLACE)[id]
  return typeof kept === 'object' && kept !== null ? (kept as Record<number, string>) : {}
}
export function keepLocalName(id: string, person: number, name: string): void {
  keep(PLACE, { ...readKeptRecord(PLACE), [id]: { ...localNames(id), [person]: name } })
}

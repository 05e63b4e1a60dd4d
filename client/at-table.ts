/** Doing things to the table from any panel, and what is known of each of its people. */
import { signal } from '@preact/signals'
import type { Deed, Person } from '#shared/gathering.ts'
import { deeds, type Level } from './deeds.ts'
import { said } from './store.ts'
import { LEVEL_TEXTS } from '#texts/setup.ts'

/** Why the last deed was not done, in words; null when it was. */
export const tableProblem = signal<string | null>(null)

/** Does something to the table; if it is not done, `tableProblem` says why. */
export function doAtTable(deed: Deed): void {
  deeds.table(deed).then(
    () => (tableProblem.value = null),
    (trouble: unknown) => (tableProblem.value = trouble instanceof Error ? trouble.message : ''),
  )
}

/** Whether this person's page is open. */
export const isHere = ({ id }: Person): boolean => said.around.value.includes(id)
const isLevel = (level: string): level is Level => level in LEVEL_TEXTS
/** "Counsel": what a level of bots is called. */
export const levelName = (level: string): string => (isLevel(level) ? LEVEL_TEXTS[level].name : level)

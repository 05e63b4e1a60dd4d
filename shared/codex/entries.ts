/** The entries of the Codex, in the order in which they are listed. */
import { CASES_ELSEWHERE } from './cases-elsewhere.ts'
import { CASES_US } from './cases-us.ts'
import { EVENTS_AND_WORDS } from './events-and-words.ts'
import { WRITTEN_LAW } from './written-law.ts'

export const ENTRIES = { ...CASES_US, ...CASES_ELSEWHERE, ...WRITTEN_LAW, ...EVENTS_AND_WORDS } as const

export type EntryId = keyof typeof ENTRIES
/** All of them, in the order of listing. */
export const ENTRY_IDS = Object.keys(ENTRIES) as readonly EntryId[]
export const isEntryId = (id: string): id is EntryId => Object.hasOwn(ENTRIES, id)

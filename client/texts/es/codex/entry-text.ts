/** What the words of one Codex entry are: the same as in English. */
export type { EntryText, SideText, StepText } from '../../en/codex/entry-text.ts'

/** What the words of one Codex entry are: the same in every language. */
export type { EntryText, SideText, StepText } from '../../en/codex/entry-text.ts'

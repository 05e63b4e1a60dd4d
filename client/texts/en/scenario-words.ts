/** The words of every scenario. In English they stand beside it: who writes a scenario writes both. */
export { WORDS } from '#shared/scenarios/words.ts'

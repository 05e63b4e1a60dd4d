/** What is asked of the server about talk, and the words for what was not done. */
import { signal } from '@preact/signals'
import { TALK } from '#texts/talk.ts'

/** Why the last of it was not done; null when it was. */
export const problem = signal<string | null>(null)

export function attempt(asked: Promise<unknown>): void {
  asked.then(
    () => (problem.value = null),
    () => (problem.value = TALK.failed),
  )
}

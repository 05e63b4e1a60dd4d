/** The finished game of which it is asked what would have been; over whatever is shown, like the Codex. */
import { signal } from '@preact/signals'
import type { Recording } from './replay-of.ts'

/** null: nobody asks. */
export const whatIf = signal<Recording | null>(null)

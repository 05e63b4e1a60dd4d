/** Runs in a thread of its own: one decision of one bot. */
import { decideAs } from '#shared/bots/levels.ts'
import type { Choice } from '#shared/match.ts'
import type { Thought } from './thinkers.ts'

export default ({ level, v, seed }: Thought): Choice => decideAs(level, v, seed)

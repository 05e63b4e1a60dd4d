/** Between what shows and what sounds: the code of sounds comes when nothing more urgent is left to fetch. */
import { signal } from '@preact/signals'
import type { Moment } from './board/moments.ts'

/** What the board begins to show in this instant; `ms` is how long it moves, at the speed it is played with. */
export const onBoard = signal<{ readonly moment: Moment; readonly ms: number } | null>(null)

/** Lets the page sound from now on; without the code it stays silent. */
export const fetchSounds = (): void => void import('./sound/cues.ts').then(({ listenForCues }) => listenForCues()).catch(() => {})

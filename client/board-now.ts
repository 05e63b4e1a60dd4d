/** The board that is up now, whichever way it is painted: tools and keys speak to it. */
import { signal } from '@preact/signals'
import type { Board } from './board/as-board.ts'

export const boardNow = signal<Board | null>(null)

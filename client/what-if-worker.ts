import { playAgain } from '#shared/whatif/again.ts'
import type { Asked, Answered } from './asking.ts'

addEventListener('message', ({ data: { entries, flip } }: MessageEvent<Asked>) => {
  const future: Answered = playAgain(entries, flip)
  postMessage(future)
})

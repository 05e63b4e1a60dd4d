/** The other end of the page that checks what a network lets through: says again what it hears, and something by itself. */
import { CHECK_LONGEST, CHECK_TICK } from '#shared/frames.ts'
import { after, every } from './timers.ts'

/** What is used of a socket and of a line by HTTP. */
interface Line {
  send(data: Uint8Array): void
  close(code: number): void
  on(event: 'message', heard: (data: unknown) => void): unknown
  on(event: 'close', ended: () => void): unknown
}

/** So many may check at once; the rest are asked to come again. */
const MOST = 200
const LONGEST_MESSAGE = 64
const TRY_AGAIN = 1013
const DONE = 1000

/** Serves lines that are no room's, each for a little more than a minute. */
export function newCheck(): (line: Line) => void {
  let open = 0
  return line => {
    if (open >= MOST) return line.close(TRY_AGAIN)
    open++
    const tick = every(CHECK_TICK, () => line.send(new Uint8Array(1)))
    const end = after(CHECK_LONGEST, () => line.close(DONE))
    line.on('message', data => {
      if (data instanceof Uint8Array && data.length <= LONGEST_MESSAGE) line.send(data)
      else line.close(DONE)
    })
    line.on('close', () => {
      open--
      clearInterval(tick)
      clearTimeout(end)
    })
  }
}

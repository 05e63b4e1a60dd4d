/** Finds out what this network and this browser let through. Knows no game. */
import { CHECK_LINE } from '#shared/frames.ts'
import { HttpSocket } from './http-socket.ts'

export const CHECKS = ['page', 'api', 'socket', 'http', 'storage'] as const
export type CheckName = (typeof CHECKS)[number]
/** What was found; `early` for a socket that works so far. */
export type Found = 'waiting' | 'early' | 'good' | 'bad' | 'refused' | 'silent' | 'hung' | 'cut'
export type Findings = Readonly<Record<CheckName, Found>>
export const NOTHING_YET: Findings = { page: 'waiting', api: 'waiting', socket: 'waiting', http: 'waiting', storage: 'waiting' }

/** A socket has to stay open for so many seconds; after the first few it is known whether it works at all. */
export const HELD_SECONDS = 60
const EARLY_MS = 5000
const HTTP_MS = 15_000

/** Runs all checks at once and tells of each as soon as it is known. `seconds`: for how long the socket has been open. */
export function check(tell: (name: CheckName, found: Found) => void, tick: (seconds: number) => void, over: AbortSignal): void {
  const told = (name: CheckName, found: Found): void => {
    if (!over.aborted) tell(name, found)
  }
  void checkPage().then(found => told('page', found))
  void checkApi().then(found => told('api', found))
  told('storage', checkStorage())
  checkSocket(found => told('socket', found), tick, over)
  checkHttp(found => told('http', found), over)
}

/** The page names its own script: a page that blocks does not. */
async function checkPage(): Promise<Found> {
  const script = document.querySelector('script[type=module][src]')?.getAttribute('src') ?? 'none'
  try {
    const answer = await fetch('/', { cache: 'no-store' })
    return answer.ok && (await answer.text()).includes(script) ? 'good' : 'bad'
  } catch {
    return 'bad'
  }
}

async function checkApi(): Promise<Found> {
  try {
    const answer: unknown = await (await fetch('/healthz', { cache: 'no-store' })).json()
    return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true ? 'good' : 'bad'
  } catch {
    return 'bad'
  }
}

function checkStorage(): Found {
  const place = 'long-arm.check'
  try {
    localStorage.setItem(place, place)
    const isKept = localStorage.getItem(place) === place
    localStorage.removeItem(place)
    return isKept ? 'good' : 'bad'
  } catch {
    return 'bad'
  }
}

/** Opens a socket, says something at the beginning and at the end of a minute, and wants to hear it again. */
function checkSocket(tell: (found: Found) => void, tick: (seconds: number) => void, over: AbortSignal): void {
  const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}${CHECK_LINE}`)
  socket.binaryType = 'arraybuffer'
  let isOpen = false
  let heard = 0
  let seconds = 0
  const end = (found: Found | null): void => {
    clearInterval(timer)
    clearTimeout(early)
    socket.onclose = null
    socket.close()
    if (found !== null) tell(found)
  }
  const isSilent = (): Found => (isOpen ? 'silent' : 'hung')
  const early = setTimeout(() => (heard > 0 ? tell('early') : end(isSilent())), EARLY_MS)
  const timer = setInterval(() => {
    if (!isOpen) return
    tick(Math.min(HELD_SECONDS, ++seconds))
    if (seconds === HELD_SECONDS) {
      heard = 0
      socket.send(Uint8Array.of(2))
    }
    if (seconds > HELD_SECONDS + EARLY_MS / 1000) end('silent')
  }, 1000)
  socket.onopen = () => {
    isOpen = true
    socket.send(Uint8Array.of(1))
  }
  socket.onmessage = ({ data }) => {
    // One byte that is 0 is the server's own.
    heard += new Uint8Array(data as ArrayBuffer)[0] ?? 0
    if (heard > 0 && seconds >= HELD_SECONDS) end('good')
  }
  socket.onclose = () => end(isOpen ? 'cut' : 'refused')
  over.addEventListener('abort', () => end(null))
}

/** Three messages there and back, and one the server says by itself: a request that has to wait. */
function checkHttp(tell: (found: Found) => void, over: AbortSignal): void {
  const line = new HttpSocket(`${location.origin}${CHECK_LINE}`)
  const heard: number[] = []
  const end = (found: Found | null): void => {
    clearTimeout(timer)
    line.onclose = null
    line.close()
    if (found !== null) tell(found)
  }
  const timer = setTimeout(() => end('bad'), HTTP_MS)
  line.onopen = () => [1, 2, 3].forEach(one => line.send(Uint8Array.of(one)))
  line.onmessage = ({ data }) => {
    heard.push(...new Uint8Array(data as ArrayBuffer))
    if (heard.filter(one => one > 0).join() === '1,2,3' && heard.includes(0)) end('good')
  }
  line.onclose = () => end('bad')
  over.addEventListener('abort', () => end(null))
}

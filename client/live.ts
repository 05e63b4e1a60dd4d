/** Two live regions, one polite, one assertive: lines are said one after the other, 400 ms apart, and stale ones are dropped. */
const GAP = 400
const MOST = 4

type How = 'polite' | 'assertive'
const queues: Record<How, string[]> = { polite: [], assertive: [] }
const regions: Partial<Record<How, HTMLElement>> = {}
let timer: ReturnType<typeof setTimeout> | null = null

function region(how: How): HTMLElement {
  const made = regions[how]
  if (made !== undefined) return made
  const element = document.createElement('div')
  element.className = 'spoken'
  element.setAttribute('aria-live', how)
  document.body.append(element)
  regions[how] = element
  return element
}

function sayNext(): void {
  const how: How = queues.assertive.length > 0 ? 'assertive' : 'polite'
  const line = queues[how].shift()
  if (line === undefined) {
    timer = null
    return
  }
  // The same words twice would not be said twice.
  region(how).textContent = region(how).textContent === line ? `${line}\u00a0` : line
  timer = setTimeout(sayNext, GAP)
}

/** Says a line to a screen reader without moving the focus. */
export function say(line: string, how: How): void {
  if (line === '') return
  queues[how].push(line)
  if (queues[how].length > MOST) queues[how].splice(0, queues[how].length - MOST)
  timer ??= setTimeout(sayNext, 50)
}

/** Puts the regions on the page before there is something to say: some readers only notice changes. */
export function prepareLive(): void {
  region('polite')
  region('assertive')
}

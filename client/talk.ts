/** Talk on its way: what is heard, what is said and not answered yet, and what is asked of the server about it. */
import { batch } from '@preact/signals'
import type { HeardLine, Speech, To } from '#shared/speech.ts'
import type { ShortTalk } from '#shared/wire.ts'
import { hiddenIn, keepHidden } from './hidden.ts'
import { ask, newId, openLine, rejectionOf } from './line.ts'
import { say } from './live.ts'
import { mine, said, type Unsaid } from './store.ts'
import { threadKey, threadOf, threadsOf, withHeard } from './talking.ts'

/** From a line that was not taken or not answered to its next try (ms). */
const AGAIN_AFTER = 1100

/** Lines have come. */
export function hearTalk(message: ShortTalk): void {
  const [all, ...heard] = message
  const known = new Set(said.lines.peek().map(({ id }) => id))
  batch(() => {
    said.lines.value = withHeard(said.lines.peek(), message)
    said.unsaid.value = said.unsaid.peek().filter(one => !heard.some(({ id }) => id === idOf(one)))
    if (all === 1) {
      mine.hidden.value = hiddenIn(openLine()?.ticket?.game ?? '')
      // What was said before one came is not news.
      if (known.size === 0) mine.read.value = Object.fromEntries(threads([]).map(({ key, lines }) => [key, lines.at(-1)?.at ?? 0]))
    }
  })
  if (all === 0) for (const line of heard) if (!known.has(line.id)) announce(line)
}

const idOf = ({ id }: Unsaid): string => `${said.person.peek() ?? 0}.${id}`
const threads = (hidden = mine.hidden.peek()) => threadsOf(said.lines.peek(), { me: said.person.peek(), hidden, read: mine.read.peek() })

/** A line is said aloud, in words that are fetched when the first is; what cannot be fetched is left unsaid. */
function announce(line: HeardLine): void {
  const me = said.person.peek()
  const to = threadOf(line, me)
  const isHidden = to === null || line.by === me || line.is !== 'said' || mine.hidden.peek().includes(line.by)
  const isOpen = to !== null && mine.isTalkOpen.peek() && threadKey(mine.thread.peek()) === threadKey(to)
  const unread = threads().reduce((sum, thread) => sum + thread.unread, 0)
  void import('#texts/talk.ts').then(
    ({ TALK }) => {
      if (line.words === null) return
      if (line.by === me && 'name' in line.words) say(TALK.heldName(line.words.name), 'polite')
      if (!isHidden) say(isOpen ? TALK.spoken(line.name, TALK.words(line.words)) : TALK.news(line.name, to !== 'all', unread), 'polite')
    },
    () => {},
  )
}

/** Another game is opened: nothing of the last one is said in it. */
export function forgetTalk(): void {
  said.lines.value = []
  said.unsaid.value = []
  mine.thread.value = 'all'
  mine.read.value = {}
  mine.hidden.value = []
}

/** Says something; until it is answered the same goes out again with the same id, so that it is said once. */
export function speak(to: To, speech: Speech): void {
  said.unsaid.value = [...said.unsaid.peek(), { id: newId(), to, speech, refused: null }]
  void sendLines()
}

/** What was refused is not to be said any more. */
export function takeBack(id: string): void {
  said.unsaid.value = said.unsaid.peek().filter(one => one.id !== id)
}

let isSending = false

/** Sends what was not answered, one line after the other, until it is or the line breaks: whoever mends it calls this again. */
export async function sendLines(): Promise<void> {
  if (isSending) return
  isSending = true
  for (let next = waiting(); next !== undefined && isUp(); next = waiting()) {
    if (!(await send(next))) await new Promise(go => setTimeout(go, AGAIN_AFTER))
  }
  isSending = false
}

const isUp = (): boolean => (openLine()?.room ?? null) !== null
const waiting = (): Unsaid | undefined => said.unsaid.peek().find(one => one.refused === null)

/** Whether it was answered, and is not to be sent again. */
async function send(line: Unsaid): Promise<boolean> {
  try {
    await ask('say', { id: line.id, to: line.to, ...line.speech })
    takeBack(line.id)
  } catch (problem) {
    const rejection = rejectionOf(problem)
    if (rejection === null || rejection.code === 'too-fast') return false
    const refused = rejection.code === 'talk' ? rejection.reason : 'not-said'
    said.unsaid.value = said.unsaid.peek().map(one => (one.id === line.id ? { ...one, refused } : one))
  }
  return true
}

/** This and the next reject as requests do. The host lets a line pass, or takes it away. */
export const judge = (line: string, pass: boolean): Promise<unknown> => ask('judge', { line, pass })
/** Shows the host a line. */
export const report = (line: string): Promise<unknown> => ask('report', { line })

/** This reader does not hear this person, or does again. */
export function hide(person: number, isHidden: boolean): void {
  const others = mine.hidden.peek().filter(id => id !== person)
  mine.hidden.value = isHidden ? [...others, person] : others
  const game = openLine()?.ticket?.game
  if (game !== undefined) keepHidden(game, mine.hidden.peek())
}

/** What was said, sorted for the eye: by those who share a thread, what is new in it, and what waits for the host. */
import type { Gathering } from '#shared/gathering.ts'
import { awaitsHost, type HeardLine, type To } from '#shared/speech.ts'
import type { ShortTalk } from '#shared/wire.ts'

/** The lines heard so far and what has come, in their order. */
export function withHeard(lines: readonly HeardLine[], [all, ...heard]: ShortTalk): readonly HeardLine[] {
  const news = new Map(heard.map(line => [line.id, line]))
  const kept = all === 1 ? [] : lines.map(line => news.get(line.id) ?? line)
  const known = new Set(kept.map(({ id }) => id))
  return [...kept, ...heard.filter(({ id }) => !known.has(id))].toSorted((a, b) => a.at - b.at)
}

/** A thread by name: "all", or the ids of the others in it. */
export const threadKey = (others: To): string => (others === 'all' ? others : others.join(' '))

/** The others who share this line with the person `me`; null if it is not said in any thread of theirs. */
export function threadOf({ to, by, words, is }: HeardLine, me: number | null): To | null {
  if ((is === 'held' && by !== me) || (words !== null && 'name' in words)) return null
  if (to === 'all') return to
  if (me === null || (by !== me && !to.includes(me))) return null
  return [...new Set([...to, by])].filter(id => id !== me).toSorted((a, b) => a - b)
}

export interface Thread {
  readonly key: string
  readonly to: To
  /** Oldest first; without those of people whom this reader does not want to hear. */
  readonly lines: readonly HeardLine[]
  /** Lines of others since this reader looked last. */
  readonly unread: number
}

export interface Reader {
  readonly me: number | null
  /** Ids of the people this reader does not want to hear. */
  readonly hidden: readonly number[]
  /** When a thread was last read, in the server's milliseconds, by its name. */
  readonly read: Readonly<Record<string, number>>
}

/** All threads of a reader: everybody first, then those with the newest lines. */
export function threadsOf(lines: readonly HeardLine[], { me, hidden, read }: Reader): readonly Thread[] {
  const threads = new Map<string, { to: To; lines: HeardLine[] }>([['all', { to: 'all', lines: [] }]])
  for (const line of lines) {
    const to = threadOf(line, me)
    if (to === null || hidden.includes(line.by)) continue
    const key = threadKey(to)
    const thread = threads.get(key) ?? { to, lines: [] }
    thread.lines.push(line)
    threads.set(key, thread)
  }
  const isNew = (line: HeardLine, key: string): boolean => line.by !== me && line.is === 'said' && line.at > (read[key] ?? 0)
  return [...threads]
    .map(([key, thread]) => ({ key, ...thread, unread: thread.lines.filter(line => isNew(line, key)).length }))
    .toSorted((a, b) => Number(b.to === 'all') - Number(a.to === 'all') || (b.lines.at(-1)?.at ?? 0) - (a.lines.at(-1)?.at ?? 0))
}

/** A name that this reader would like, and that waits for the host; null if none does. */
export function wishedName(lines: readonly HeardLine[], me: number | null): string | null {
  for (const { by, is, words } of lines) if (by === me && is === 'held' && words !== null && 'name' in words) return words.name
  return null
}

/** What waits for the host, oldest first. */
export const waiting = (lines: readonly HeardLine[], { host }: Gathering, me: number | null): readonly HeardLine[] =>
  me === host ? lines.filter(awaitsHost) : []

/** What was said, sorted for the eye. */
import type { HeardLine } from '#shared/speech.ts'
import type { ShortTalk } from '#shared/wire.ts'

/** The lines heard so far and what has come, in their order. */
export function withHeard(lines: readonly HeardLine[], [all, ...heard]: ShortTalk): readonly HeardLine[] {
  const news = new Map(heard.map(line => [line.id, line]))
  const kept = all === 1 ? [] : lines.map(line => news.get(line.id) ?? line)
  const known = new Set(kept.map(({ id }) => id))
  return [...kept, ...heard.filter(({ id }) => !known.has(id))].toSorted((a, b) => a.at - b.at)
}

/**
 * Looks through the record of a game: whether every stored state is the one its hash was made of, and whether the same inputs lead
 * there again. Pure; a phase takes some milliseconds.
 */
import { DamagedJournal, hashOf, isChapter, RULES_VERSION, turnTold, type Chapter, type Entry } from './journal.ts'
import { admit, begun, ending, open, resolved, type Match } from './match.ts'

/**
 * What was found about a phase. `ok`: played again it is the same. `kept`: the stored state is the one of its hash, and was not played
 * again because the game is of other rules. `altered`: the stored state is not the one of its hash. `differs`: played again
 * it comes out otherwise. `where` is the first place in the state that differs, such as hands.COL.influence, if one does.
 */
export interface Finding {
  readonly turn: number
  readonly is: 'ok' | 'kept' | 'altered' | 'differs'
  readonly where: string | null
}

/** Findings phase by phase. It goes on from what it has played itself, so that an altered state is found once and where it lies. */
export function* verify(entries: readonly Entry[]): Generator<Finding> {
  const [first, ...rest] = entries
  if (first?.kind !== 'begun') throw new DamagedJournal('a record that does not begin')
  const isOurs = first.rulesVersion === RULES_VERSION
  const beginning = isOurs ? tried(() => begun(first.setup, first.numbers)) : null
  yield finding(first, beginning, isOurs)
  let match = beginning === null ? null : open(beginning)
  for (const entry of rest) {
    const own: Entry | null = match === null ? null : again(match, entry)
    if (isChapter(entry)) yield finding(entry, own !== null && isChapter(own) ? own : null, isOurs)
    match = own === null ? null : admitted(match, own)
  }
}

/** The entry as it comes out here: inputs as they are, closings played again; null if that cannot be done. */
function again(match: Match, entry: Entry): Entry | null {
  if (entry.kind === 'closed') return tried(() => resolved(match, entry.sheets))
  return entry.kind === 'ended' ? tried(() => ending(match)) : entry
}

/** The match with an entry; null if the entry does not follow. */
function admitted(match: Match | null, entry: Entry): Match | null {
  if (match === null) return null
  return tried(() => {
    admit(match, entry)
    return match
  })
}

/** What comes of it, or null if it throws: a record from elsewhere may hold anything. */
function tried<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}

function finding(stored: Chapter, own: Chapter | null, isOurs: boolean): Finding {
  const turn = turnTold(stored)
  const where = own === null ? null : (differenceIn(stored.state, own.state, '') ?? differenceIn(stored.told, own.told, 'told'))
  if (hashOf(stored.state) !== stored.hash) return { turn, is: 'altered', where }
  if (!isOurs) return { turn, is: 'kept', where: null }
  return own?.hash === stored.hash && where === null ? { turn, is: 'ok', where } : { turn, is: 'differs', where }
}

/** The first place at which two values differ; null if they do not. */
function differenceIn(a: unknown, b: unknown, path: string): string | null {
  if (a === b) return null
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return path
  const [one, other] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>]
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = differenceIn(one[key], other[key], path === '' ? key : `${path}.${key}`)
    if (found !== null) return found
  }
  return null
}

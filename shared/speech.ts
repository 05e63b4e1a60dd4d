/**
 * What people say to each other at a table, and what of it each of them hears. No rule reads it: talk binds nobody (R6.1), and is
 * never parsed (R6.4). A line names no number that others' lines have a part in: a gap would tell of what was said in private.
 */
import { cleanText } from './clean-text.ts'
import { personOf, type Gathering } from './gathering.ts'
import type { Seat } from './names.ts'

/** Longest line, in characters. */
export const LINE_LENGTH = 140
/** How many of the last lines somebody is told who comes to a table. */
export const LINES_TOLD = 100
/** How much one person may say: so many lines at once, then so many a second. */
export const SPEECH_RATE = [5, 1] as const

/** Quick phrases, told by their names so that everybody reads them in their own language. */
export const PHRASES = [
  'hello',
  'deal',
  'not-yet',
  'no',
  'what-would-it-take',
  'show-me-the-law',
  'after-court',
  'trust-me',
  'watch-out',
  'one-moment',
  'please-seal',
  'thanks',
  'well-played',
] as const
export type Phrase = (typeof PHRASES)[number]

/** Who shall hear a line: everybody, or these people and nobody else. */
export type To = 'all' | readonly number[]
export type Speech = { readonly text: string } | { readonly phrase: Phrase }

export interface Line {
  /** The speaker and their own id of the line, with a point between. */
  readonly id: string
  /** Id of the speaker at the table; name and seat as they were then. */
  readonly by: number
  readonly name: string
  readonly seat: Seat | null
  /** When it was said, or let pass, in milliseconds since 1970. */
  readonly at: number
  readonly to: To
  /** A name is one that its bearer would like, and that waits for the host. */
  readonly words: Speech | { readonly name: string }
  /** Held: waits until the host has looked at it. Dropped: the host has taken it away. */
  readonly is: 'said' | 'held' | 'dropped'
  /** Ids of the people who have shown it to the host. */
  readonly reports: readonly number[]
}

/** A line as one person hears it. */
export interface HeardLine extends Omit<Line, 'words' | 'reports'> {
  /** null once it is dropped. */
  readonly words: Line['words'] | null
  /** How many have reported it; told to the host alone. */
  readonly reports: number
}

/** Why nothing was said, judged or reported. */
export const TALK_REFUSALS = ['talk-off', 'phrases-only', 'muted', 'nobody-hears', 'empty', 'no-such-line', 'not-host'] as const
export type TalkRefusal = (typeof TALK_REFUSALS)[number]

/** Speech as it is kept; null if nothing is left of it. */
export function cleanSpeech(speech: Speech): Speech | null {
  if ('phrase' in speech) return { phrase: speech.phrase }
  const text = cleanText(speech.text, LINE_LENGTH)
  return text === null ? null : { text }
}

/** Why this person may not say this to these people now; null if they may. */
export function talkObjection(table: Gathering, by: number, to: To, speech: Speech): TalkRefusal | null {
  if (table.talk === 'off') return 'talk-off'
  if (table.talk === 'phrases' && 'text' in speech) return 'phrases-only'
  if (personOf(table, by)?.muted !== false) return 'muted'
  if (to === 'all') return null
  const others = to.filter(id => id !== by)
  return others.length > 0 && others.every(id => personOf(table, id) !== null) ? null : 'nobody-hears'
}

/** Whether a line waits for the host to look at it. */
export const awaitsHost = ({ is, reports }: HeardLine): boolean => is === 'held' || (is === 'said' && reports > 0)

/** The line as a person hears it (null: one who only watches, by a key), while `host` is host; null if they do not. */
export function heardBy(line: Line, person: number | null, host: number): HeardLine | null {
  const isHost = person === host
  const heard = { ...line, words: line.is === 'dropped' ? null : line.words, reports: isHost ? line.reports.length : 0 }
  if (isHost && awaitsHost(heard)) return heard
  const isSpeaker = person === line.by
  const isFor = line.to === 'all' || (person !== null && line.to.includes(person))
  return isSpeaker || (isFor && line.is !== 'held') ? heard : null
}

/** A finished game to be looked at: what stood in it and was told after each phase, through whose eyes one likes. Pure. */
import { cutFor } from '#shared/events.ts'
import { DamagedJournal, isChapter, phaseOf, readEntry, turnTold, type Begun, type Chapter, type Entry } from '#shared/journal.ts'
import type { Seat } from '#shared/names.ts'
import { playedSetting, withSetting } from '#shared/numbers.ts'
import type { State } from '#shared/state.ts'
import { view, type View } from '#shared/view.ts'
import { shortenChapter, type Debrief } from '#shared/wire.ts'
import type { Closing } from './store.ts'

/** Through whose eyes: a seat's, those of somebody who watched, or as it was. */
export type Eyes = Seat | 'watcher' | 'all'

export interface Recording {
  readonly entries: readonly Entry[]
  readonly first: Begun
  /** How the game began, and then every phase that was closed. */
  readonly chapters: readonly Chapter[]
  /** Days the game is kept; 0: for ever. */
  readonly keepDays: number
}

/** The recording in what the server has answered. Throws DamagedJournal, or OtherVersion where its form is not ours. */
export function readRecording(answer: unknown): Recording {
  if (typeof answer !== 'object' || answer === null || !('entries' in answer) || !Array.isArray(answer.entries))
    throw new DamagedJournal('a replay without its entries')
  const keepDays = 'keepDays' in answer && typeof answer.keepDays === 'number' ? answer.keepDays : 0
  return recordingOf(answer.entries.map(readEntry), keepDays)
}

/** The recording of these entries. Throws DamagedJournal if they do not begin. */
export function recordingOf(entries: readonly Entry[], keepDays = 0): Recording {
  const [first] = entries
  if (first?.kind !== 'begun') throw new DamagedJournal('a replay that does not begin')
  return { entries, first, chapters: entries.filter(isChapter), keepDays }
}

/** The state when a round was over, or when the game was, if that was before. */
export function stateAfter(recording: Recording, round: number): State {
  // The CHAMBERS of a round are turn 2 round + 1
  const at = recording.chapters.findLastIndex(chapter => turnTold(chapter) <= 2 * round + 1)
  return stateAt(recording, at)
}

/** The state after a chapter, with the numbers of its game. Throws if there is no such chapter. */
export function stateAt({ chapters, first }: Recording, at: number): State {
  const chapter = chapters[at]
  if (chapter === undefined) throw new Error(`there is no chapter ${at}`)
  const { state } = chapter
  return withSetting(state, playedSetting(state.open.setting, first.numbers))
}

const seatOf = (eyes: Eyes): Seat | null => (eyes === 'watcher' || eyes === 'all' ? null : eyes)

/** What these eyes saw when a chapter was over. */
export const viewThrough = (recording: Recording, at: number, eyes: Eyes): View => view(stateAt(recording, at), seatOf(eyes))

/** What these eyes were told, chapter by chapter, up to this one. */
export const closingsThrough = ({ chapters }: Recording, at: number, eyes: Eyes): Closing[] =>
  chapters.slice(0, at + 1).map(chapter => ({
    ...phaseOf(turnTold(chapter)),
    facts: eyes === 'all' ? chapter.told.map(({ fact }) => fact) : cutFor(chapter.told, seatOf(eyes)),
  }))

/** The debrief of a recording, as the game's own room would tell it. */
export function debriefOf(recording: Recording, at = recording.chapters.length - 1): Debrief {
  return {
    setup: recording.first.setup,
    state: stateAt(recording, at),
    turns: recording.chapters.slice(0, at + 1).map(shortenChapter),
  }
}

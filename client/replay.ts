/** Where a replay stands and through whose eyes it is seen; panels find it in `said` as if it were a game. */
import { batch, computed, effect, signal } from '@preact/signals'
import type { Picture } from './board/picture.ts'
import { phaseOf, turnTold } from '#shared/journal.ts'
import type { Seat } from '#shared/names.ts'
import { momentsOf } from './moments.ts'
import type { ToPlay } from './panels/reveal-playback.ts'
import { pictureOf, wholePicture } from './picture-of.ts'
import { closingsThrough, stateAt, viewThrough, type Eyes, type Recording } from './replay-of.ts'
import { mine, said, type Panel } from './store.ts'
import { REPLAY as TEXTS } from '#texts/replay.ts'

/** News and record are the replay's own; the rest are panels of the game. */
export type Tab = 'news' | 'record' | Extract<Panel, 'place' | 'law' | 'file' | 'log'>

/** Where a panel of the game is found here; the notebook lies with its hand. */
const TAB_OF: Readonly<Partial<Record<Panel, Tab>>> = { place: 'place', law: 'law', file: 'file', notebook: 'file', log: 'log' }

export const replay = {
  recording: signal<Recording | null>(null),
  /** The chapter that is shown. */
  at: signal(0),
  /** Came to it backwards: begins when all is told. */
  fromEnd: signal(false),
  eyes: signal<Eyes>('all'),
  tab: signal<Tab>('news'),
}

const seatNow = computed<Seat | null>(() => {
  const eyes = replay.eyes.value
  return eyes === 'all' || eyes === 'watcher' ? null : eyes
})

/** What these eyes see of the map after a chapter; nobody's: what all of them together see. */
function pictureThrough(recording: Recording, at: number, eyes: Eyes): Picture {
  if (eyes === 'all') return wholePicture(stateAt(recording, at))
  return pictureOf(viewThrough(recording, at, eyes), [], null, null)
}

/** What is played of the chapter that is shown; null before there is a recording. */
export const toPlay = computed<ToPlay | null>(() => {
  const recording = replay.recording.value
  if (recording === null) return null
  const [at, eyes, me] = [replay.at.value, replay.eyes.value, seatNow.value]
  const closing = closingsThrough(recording, at, eyes)[at]
  return {
    moments: momentsOf(closing?.facts ?? [], () => true, me),
    before: pictureThrough(recording, Math.max(0, at - 1), eyes),
    after: pictureThrough(recording, at, eyes),
    round: closing?.round ?? 0,
    me,
    fromEnd: replay.fromEnd.value,
  }
})

/** What a chapter is called. */
export function chapterName({ chapters }: Recording, at: number): string {
  const chapter = chapters[at]
  if (chapter === undefined) return ''
  const { round, phase } = phaseOf(turnTold(chapter))
  return chapter.kind === 'ended' ? TEXTS.ended : TEXTS.chapter(round, phase)
}

/** Goes to a chapter, as far as there is one. */
export function seek(to: number, fromEnd = false): void {
  const last = (replay.recording.peek()?.chapters.length ?? 1) - 1
  batch(() => {
    replay.at.value = Math.max(0, Math.min(last, to))
    replay.fromEnd.value = fromEnd
  })
}

export function showTab(tab: Tab): void {
  batch(() => {
    replay.tab.value = tab
    // So that what leads to a panel of the game is a change.
    mine.panel.value = tab === 'news' || tab === 'record' ? 'brief' : tab
  })
}

/** Shows a recording from its beginning; returns how to stop. */
export function showRecording(recording: Recording): () => void {
  batch(() => {
    replay.recording.value = recording
    replay.at.value = 0
    replay.fromEnd.value = false
    mine.stage.value = 'reveal'
    mine.selection.value = null
    // Nothing can be ordered any more.
    said.sealed.value = []
    showTab('news')
  })
  const stops = [
    effect(() => {
      const [at, eyes] = [replay.at.value, replay.eyes.value]
      batch(() => {
        said.view.value = viewThrough(recording, at, eyes)
        said.closings.value = closingsThrough(recording, at, eyes)
      })
    }),
    effect(() => {
      const panel = mine.panel.value
      const tab = TAB_OF[panel]
      if (tab !== undefined) replay.tab.value = tab
      if (panel !== 'notebook') return
      mine.panel.value = 'file'
      document.querySelector<HTMLElement>('.notebook h2')?.focus()
    }),
  ]
  return () => {
    for (const stop of stops) stop()
    batch(() => {
      replay.recording.value = null
      said.view.value = null
      said.closings.value = []
      said.sealed.value = null
      said.reveal.value = null
    })
  }
}

/** The buttons of a replay, and the slider over its rounds and phases. */
import { useLayoutEffect } from 'preact/hooks'
import { phaseOf, turnTold } from '#shared/journal.ts'
import type { IconName } from '../icons/used.ts'
import { Icon } from '../parts/icon.tsx'
import type { Recording } from '../replay-of.ts'
import { chapterName, replay, seek } from '../replay.ts'
import { mine } from '../store.ts'
import { count } from '#texts/numbers.ts'
import { REPLAY as TEXTS } from '#texts/replay.ts'
import { SPEEDS, type Playback } from './reveal-playback.ts'

/** One moment on, into the next phase where this one is told. */
function stepOn(playback: Playback): void {
  if (playback.at < playback.moments.length) playback.go(playback.at + 1)
  else goTo(playback, replay.at.peek() + 1)
}
/** One moment back, to the end of the phase before where this one begins. */
function stepBack(playback: Playback): void {
  if (playback.at > 0) playback.go(playback.at - 1)
  else if (replay.at.peek() > 0) goTo(playback, replay.at.peek() - 1, true)
}
/** To a phase; whoever seeks wants to look, so nothing runs on. */
function goTo(playback: Playback, at: number, fromEnd = false): void {
  playback.go(playback.at)
  seek(at, fromEnd)
}

/** Space, arrows, Page Up and Down, Home and End, unless what has the focus needs the key itself. */
export function useReplayKeys(playback: Playback): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || mine.dialog.peek() !== null) return
      if (target?.closest('input, select, textarea, dialog, [role=tab], [role=application]')) return
      // What can be scrolled keeps the keys that scroll it.
      if (target?.closest('.scroll') && !event.key.startsWith('Arrow')) return
      const at = replay.at.peek()
      const acts: Readonly<Record<string, () => void>> = {
        ' ': () => playback.toggle(),
        ArrowRight: () => stepOn(playback),
        ArrowLeft: () => stepBack(playback),
        PageDown: () => goTo(playback, at + 1),
        PageUp: () => goTo(playback, at - 1),
        Home: () => goTo(playback, 0),
        End: () => goTo(playback, Infinity, true),
      }
      const act = acts[event.key]
      if (act === undefined || (event.key === ' ' && target?.closest('button, a, summary'))) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}

/** The slider: one stop for every phase, and a mark where a round begins. */
function Seeker({ recording, playback }: { recording: Recording; playback: Playback }) {
  const { chapters } = recording
  const last = chapters.length - 1
  const at = replay.at.value
  return (
    <div class="replay-seek">
      <input
        type="range"
        class="replay-range"
        min={0}
        max={last}
        step={1}
        value={at}
        aria-label={TEXTS.seek}
        aria-valuetext={chapterName(recording, at)}
        onInput={({ currentTarget }) => goTo(playback, Number(currentTarget.value))}
      />
      <p class="replay-rounds" aria-hidden="true">
        {chapters.map((chapter, i) => {
          const { round, phase } = phaseOf(turnTold(chapter))
          return phase === 'orders' && chapter.kind === 'closed' ? (
            <span key={i} class={i <= at ? 'on' : ''} style={{ left: `${(100 * i) / Math.max(1, last)}%` }}>
              {count(round)}
            </span>
          ) : null
        })}
      </p>
    </div>
  )
}

export function Controls({ recording, playback }: { recording: Recording; playback: Playback }) {
  const { at, moments, isRunning, speed } = playback
  const chapter = replay.at.value
  const last = recording.chapters.length - 1
  const isFirst = chapter === 0
  const isEnd = chapter === last && at >= moments.length
  const button = (name: string, icon: IconName, disabled: boolean, keys: string, press: () => void) => (
    <button
      type="button"
      class="button square"
      aria-label={name}
      title={name}
      aria-disabled={disabled}
      aria-keyshortcuts={keys}
      onClick={() => !disabled && press()}
    >
      <Icon name={icon} />
    </button>
  )
  const play = isRunning && !isEnd ? TEXTS.pause : TEXTS.play
  return (
    <section class="playback replay-controls sheet" data-edge="bottom" aria-label={TEXTS.region}>
      <div class="playback-buttons">
        {button(TEXTS.back, 'skip-back-bold', isFirst, 'PageUp', () => goTo(playback, chapter - 1))}
        {button(TEXTS.stepBack, 'caret-left-bold', isFirst && at === 0, 'ArrowLeft', () => stepBack(playback))}
        <button
          type="button"
          class="button primary playback-play"
          aria-label={play}
          title={play}
          aria-keyshortcuts="Space"
          onClick={() => (isEnd ? seek(0) : playback.toggle())}
        >
          <Icon name={play === TEXTS.pause ? 'pause-bold' : isEnd ? 'arrow-clockwise-bold' : 'play-bold'} size={24} />
        </button>
        {button(TEXTS.step, 'caret-right-bold', isEnd, 'ArrowRight', () => stepOn(playback))}
        {button(TEXTS.forward, 'skip-forward-bold', chapter === last, 'PageDown', () => goTo(playback, chapter + 1))}
      </div>
      <Seeker recording={recording} playback={playback} />
      <div class="segment" role="group" aria-label={TEXTS.speed}>
        {SPEEDS.map(one => (
          <button key={one} type="button" class="button" aria-pressed={speed === one} onClick={() => playback.setSpeed(one)}>
            {count(one)}×
          </button>
        ))}
      </div>
      <p class="spoken">{TEXTS.keys}</p>
    </section>
  )
}

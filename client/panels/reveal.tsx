/**
 * The resolution of ORDERS played back (ux 7.7): caption over the map, newspaper beside it, steps to scrub below it. Every screen
 * plays for itself; nobody waits for another's.
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { frame } from '../frame.ts'
import { isOrdersStep, momentsOf } from '../moments.ts'
import { Icon } from '../parts/icon.tsx'
import { pictureOf } from '../picture-of.ts'
import { viewAt } from '../playing.ts'
import { mySeat, said } from '../store.ts'
import { count } from '#texts/numbers.ts'
import { REVEAL_TEXTS, WIRE } from '#texts/reveal.ts'
import { Controls } from './reveal-controls.tsx'
import { Paper } from './reveal-paper.tsx'
import { caption, useKeys, usePlayback } from './reveal-playback.ts'
import '../look/reveal.css'

/** Three lines of the ticker, others each round. Still: nothing moves that need not. */
function Wire({ round }: { round: number }) {
  const lines = [0, 1, 2].map(n => WIRE[(round * 3 + n) % WIRE.length] ?? '')
  return (
    <p class="wire" data-edge="bottom" aria-hidden="true">
      <b>{REVEAL_TEXTS.wire}</b>
      {lines.map(line => (
        <span key={line}>{line}</span>
      ))}
    </p>
  )
}

/** The screen of the stage 'reveal'; `board` is the map, or the list where there is none. */
export function Reveal({ board }: { board?: ComponentChildren }) {
  const me = mySeat.value
  const closing = said.closings.value.findLast(one => one.phase === 'orders')
  const round = closing?.round ?? 0
  const toPlay = useMemo(() => {
    const view = viewAt(round, 'orders') ?? said.view.peek()
    const before = view === null ? null : pictureOf(view, [], null, null)
    return { moments: momentsOf(closing?.facts ?? [], isOrdersStep, me), before, after: null, round, me }
  }, [closing, me])
  const playback = usePlayback(toPlay)
  useKeys(playback)
  const rounds = said.view.value?.open.setting.rounds ?? 0
  const now = playback.moments[playback.at]
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  return (
    <div class="reveal">
      <h1 class="spoken" tabIndex={-1} ref={head}>
        {REVEAL_TEXTS.regionLabel}
      </h1>
      <div class="reveal-map">
        {board}
        <p class="caption" data-edge="bottom" aria-hidden="true">
          <Icon name="closed-captioning-bold" size={20} />
          <span class="grow">
            {now === undefined ? (playback.moments.length === 0 ? REVEAL_TEXTS.quiet : REVEAL_TEXTS.nothingToCome) : caption(now, me)}
          </span>
          {playback.moments.length > 0 && (
            <span class="tabular">
              {count(Math.min(playback.at + 1, playback.moments.length))}/{count(playback.moments.length)}
            </span>
          )}
        </p>
      </div>
      <Controls playback={playback} />
      <Paper playback={playback} me={me} round={round} rounds={rounds} />
      {frame.value === 'desktop' && <Wire round={round} />}
    </div>
  )
}

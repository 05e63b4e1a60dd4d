/** The steps to scrub, and the buttons of the playback. */
import { type Step, STEPS } from '#shared/events.ts'
import { Icon } from '../parts/icon.tsx'
import { Keycap } from '../parts/keycap.tsx'
import { NewsIcon } from '../parts/news-icon.tsx'
import { count } from '#texts/numbers.ts'
import { REVEAL_TEXTS, STEP_NAMES } from '#texts/reveal.ts'
import { leave, type Playback, SPEEDS } from './reveal-playback.ts'

function Scrubber({ playback }: { playback: Playback }) {
  const { moments, at } = playback
  const steps = STEPS.filter(step => moments.some(moment => moment.step === step))
  const now = moments[at]?.step ?? null
  const state = (step: Step): 'done' | 'now' | 'next' => {
    if (now === null) return 'done'
    return step === now ? 'now' : STEPS.indexOf(step) < STEPS.indexOf(now) ? 'done' : 'next'
  }
  return (
    <ol class="scrubber" aria-label={REVEAL_TEXTS.scrubber}>
      {steps.map(step => {
        const inside = moments.filter(moment => moment.step === step)
        const first = inside[0]
        const is = state(step)
        return (
          <li key={step} class={is}>
            <button
              type="button"
              aria-current={is === 'now' ? 'step' : undefined}
              aria-label={REVEAL_TEXTS.stepLabel(step, STEP_NAMES[step], inside.length)}
              onClick={() => playback.go(first?.id ?? 0)}
            >
              <span class="scrubber-disc">
                <NewsIcon news={first?.news ?? null} size={16} />
              </span>
              <span class="scrubber-name">{STEP_NAMES[step]}</span>
            </button>
            {inside.length > 1 && (
              <span class="scrubber-dots" aria-hidden="true">
                {inside.map(moment => (
                  <span key={moment.id} class={moment.id <= at ? 'on' : ''} />
                ))}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

export function Controls({ playback }: { playback: Playback }) {
  const { moments, at, isRunning, speed } = playback
  const isOver = at >= moments.length
  return (
    <section class="playback sheet" data-edge="bottom" aria-label={REVEAL_TEXTS.regionLabel}>
      <div class="playback-buttons">
        <button
          type="button"
          class="button square"
          aria-label={REVEAL_TEXTS.back}
          title={REVEAL_TEXTS.back}
          disabled={at === 0}
          aria-keyshortcuts="ArrowLeft"
          onClick={() => playback.go(at - 1)}
        >
          <Icon name="skip-back-bold" />
        </button>
        <button
          type="button"
          class="button primary playback-play"
          aria-label={isRunning ? REVEAL_TEXTS.pause : REVEAL_TEXTS.play}
          title={isRunning ? REVEAL_TEXTS.pause : REVEAL_TEXTS.play}
          aria-keyshortcuts="Space"
          disabled={moments.length === 0}
          onClick={() => playback.toggle()}
        >
          <Icon name={isRunning ? 'pause-bold' : isOver ? 'arrow-clockwise-bold' : 'play-bold'} size={24} />
        </button>
        <button
          type="button"
          class="button square"
          aria-label={REVEAL_TEXTS.forward}
          title={REVEAL_TEXTS.forward}
          disabled={isOver}
          aria-keyshortcuts="ArrowRight"
          onClick={() => playback.go(at + 1)}
        >
          <Icon name="skip-forward-bold" />
        </button>
      </div>
      <Scrubber playback={playback} />
      <div class="playback-end">
        <div class="segment" role="group" aria-label={REVEAL_TEXTS.speed}>
          {SPEEDS.map(one => (
            <button key={one} type="button" class="button" aria-pressed={speed === one} onClick={() => playback.setSpeed(one)}>
              {count(one)}×
            </button>
          ))}
        </div>
        <button type="button" class={isOver ? 'button seal' : 'button'} aria-keyshortcuts="K" onClick={leave}>
          <Icon name="gavel-bold" />
          {isOver ? REVEAL_TEXTS.go.orders : REVEAL_TEXTS.skip.orders}
          <Keycap>K</Keycap>
        </button>
      </div>
    </section>
  )
}

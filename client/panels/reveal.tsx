/**
 * The resolution of ORDERS played back (ux 7.7): caption over the map, newspaper beside it, steps to scrub below it. Every screen
 * plays for itself; nobody waits for another's.
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { STEPS, type Fact, type Step } from '#shared/events.ts'
import type { Seat } from '#shared/names.ts'
import { deeds } from '../deeds.ts'
import { frame } from '../frame.ts'
import { isNumber, isOrdersStep, momentsOf, movedBy, standing, type Moment } from '../moments.ts'
import { Changes } from '../parts/changes.tsx'
import { Icon } from '../parts/icon.tsx'
import { Keycap } from '../parts/keycap.tsx'
import { NewsIcon } from '../parts/news-icon.tsx'
import { pictureOf } from '../picture-of.ts'
import { playing, viewAt } from '../playing.ts'
import { pictureAfter, play } from '../staging.ts'
import { mine, mySeat, said, type Closing } from '../store.ts'
import { sayFact } from '../texts/facts.ts'
import { count, signed } from '../texts/numbers.ts'
import { INDEX_NAMES } from '../texts/reasons.ts'
import { GROUP_NEWS, NEWS, REVEAL_TEXTS, STEP_NAMES, WIRE } from '../texts/reveal.ts'
import '../look/reveal.css'

const SPEEDS = [1, 2, 4] as const
type Speed = (typeof SPEEDS)[number]

/** The facts of the moment that are said in words: leads first, numbers are chips. */
const told = (moment: Moment): Fact[] => [...moment.leads, ...moment.follows.filter(fact => !isNumber(fact))]
const headline = (moment: Moment): string => (moment.leads.length > 1 || moment.news === null ? GROUP_NEWS[moment.step] : NEWS[moment.news])
const caption = (moment: Moment, me: Seat | null): string => {
  const [first] = told(moment)
  const number = moment.follows[0]
  return first !== undefined ? sayFact(first, me) : number === undefined ? '' : sayFact(number, me)
}

/** Goes on to CHAMBERS. */
function leave(): void {
  playing.value = null
  mine.stage.value = 'chambers'
}

/** What is played and where it stands. */
interface Playback {
  readonly moments: readonly Moment[]
  /** The moment shown; equal to moments.length when all is told. */
  readonly at: number
  readonly isRunning: boolean
  readonly speed: Speed
  go(to: number): void
  toggle(): void
  setSpeed(speed: Speed): void
}

function usePlayback(closing: Closing | undefined, me: Seat | null): Playback {
  const moments = useMemo(() => momentsOf(closing?.facts ?? [], isOrdersStep, me), [closing, me])
  const [at, setAt] = useState(0)
  const [isRunning, setRunning] = useState(true)
  const [speed, setSpeed] = useState<Speed>(1)
  const spoken = useRef(new Set<number>())
  const round = closing?.round ?? 0

  const frames = useMemo(() => {
    const view = viewAt(round, 'orders') ?? said.view.peek()
    if (view === null) return []
    let picture = pictureOf(view, [], null, null)
    return moments.map(moment => {
      const from = picture
      picture = pictureAfter(moment, picture, round)
      return { from, played: play(moment, from, round), to: picture }
    })
  }, [moments, round])

  useEffect(() => {
    const frame = frames[at]
    const last = frames.at(-1)
    playing.value =
      frame !== undefined
        ? { from: frame.from, moments: frame.played, speed }
        : last === undefined
          ? null
          : { from: last.to, moments: [], speed }
    const moment = moments[at]
    if (moment === undefined || spoken.current.has(at)) return
    spoken.current.add(at)
    deeds.say(
      `${headline(moment)}. ${told(moment)
        .map(fact => sayFact(fact, me))
        .join(' ')}`,
      'polite',
    )
    // The speed of a moment that is shown already does not begin it again.
  }, [frames, at])
  useEffect(
    () => () => {
      playing.value = null
    },
    [],
  )
  useEffect(() => {
    if (!isRunning || at >= moments.length) return
    const timer = setTimeout(() => setAt(at + 1), standing(moments.length, speed))
    return () => clearTimeout(timer)
  }, [at, isRunning, speed, moments])

  return {
    moments,
    at,
    isRunning: isRunning && at < moments.length,
    speed,
    setSpeed,
    go: to => {
      setRunning(false)
      setAt(Math.max(0, Math.min(moments.length, to)))
    },
    toggle: () => {
      if (at >= moments.length) setAt(0)
      setRunning(at >= moments.length || !isRunning)
    },
  }
}

/** Space, arrows and K, unless a field or button has the focus for that key. */
function useKeys(playback: Playback): void {
  // Before the first paint: a key pressed at once must not be lost
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || mine.dialog.peek() !== null) return
      if (target?.closest('input, select, textarea, dialog')) return
      const onButton = Boolean(target?.closest('button, a, summary'))
      if (event.key === ' ' && !onButton) playback.toggle()
      else if (event.key === 'ArrowLeft') playback.go(playback.at - 1)
      else if (event.key === 'ArrowRight') playback.go(playback.at + 1)
      else if (event.key.toLowerCase() === 'k' && mine.settings.peek().keys) leave()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}

function Paper({ playback, me, round, rounds }: { playback: Playback; me: Seat | null; round: number; rounds: number }) {
  const { moments, at } = playback
  const now = moments[at]
  const earlier = moments.slice(0, at).toReversed()
  const left = moments.length - at - 1
  return (
    <article class="paper sheet stack" data-edge={frame.value === 'phone' ? 'bottom' : 'right'} aria-label={REVEAL_TEXTS.paper}>
      <header class="paper-head">
        <p class="paper-name">{REVEAL_TEXTS.paper}</p>
        <p class="paper-line small label">
          <span>{REVEAL_TEXTS.round(count(round))}</span>
          <span>{REVEAL_TEXTS.edition}</span>
          <span>{REVEAL_TEXTS.issue(count(round), count(rounds))}</span>
        </p>
      </header>
      <div class="paper-body scroll" tabIndex={0} role="region" aria-label={REVEAL_TEXTS.record}>
        <section class="paper-now">
          <p class="caps paper-kicker">
            {now === undefined ? REVEAL_TEXTS.allTold : REVEAL_TEXTS.now}
            {now?.mine === true && ` · ${REVEAL_TEXTS.yours}`}
          </p>
          {now === undefined ? (
            <h2 class="paper-headline">{moments.length === 0 ? REVEAL_TEXTS.quietTitle : REVEAL_TEXTS.nothingToCome}</h2>
          ) : (
            <>
              <h2 class="paper-headline">{headline(now)}</h2>
              <ul class="paper-told">
                {told(now).map((fact, i) => (
                  <li key={i} class={me !== null && Object.values(fact).includes(me) ? 'own' : ''}>
                    <span>{sayFact(fact, me)}</span>
                  </li>
                ))}
              </ul>
              <Changes moved={movedBy([...now.leads, ...now.follows], me)} own={REVEAL_TEXTS.you} />
            </>
          )}
          {moments.length === 0 && <p>{REVEAL_TEXTS.quiet}</p>}
        </section>
        {earlier.length > 0 && (
          <section>
            <hr class="heavy" />
            <h3 class="caps">{REVEAL_TEXTS.earlier}</h3>
            <ol class="paper-earlier rows" reversed>
              {earlier.map(moment => (
                <li key={moment.id}>
                  <button type="button" class="paper-item" onClick={() => playback.go(moment.id)}>
                    <NewsIcon news={moment.news} size={18} />
                    <span>
                      <span class="h3">{headline(moment)}</span>
                      {told(moment).map((fact, i) => (
                        <span key={i} class="small soft block">
                          {sayFact(fact, me)}
                        </span>
                      ))}
                    </span>
                  </button>
                </li>
              ))}
            </ol>
          </section>
        )}
        {now !== undefined && (
          <section>
            <hr class="heavy" />
            <h3 class="caps">{REVEAL_TEXTS.toCome}</h3>
            <p class="row small soft">
              <Icon name="eye-slash-bold" size={16} />
              {left > 0 ? REVEAL_TEXTS.hidden(left) : REVEAL_TEXTS.nothingToCome}
            </p>
          </section>
        )}
      </div>
      <World playback={playback} me={me} />
    </article>
  )
}

/** Indices as they stand at this moment: those of now less what is not told yet. */
function World({ playback, me }: { playback: Playback; me: Seat | null }) {
  const open = said.view.value?.open
  if (open === undefined) return null
  const facts = (list: readonly Moment[]): Fact[] => list.flatMap(moment => [...moment.leads, ...moment.follows])
  const later = movedBy(facts(playback.moments.slice(playback.at + 1)), me)
  const sofar = movedBy(facts(playback.moments.slice(0, playback.at + 1)), me)
  const values = { ...open.indices, comity: open.comity }
  return (
    <section class="paper-world" aria-label={REVEAL_TEXTS.soFar}>
      <hr class="heavy" />
      <h3 class="caps">{REVEAL_TEXTS.soFar}</h3>
      <dl>
        {(['privacy', 'security', 'economy', 'comity'] as const).map(index => (
          <div key={index}>
            <dt>{INDEX_NAMES[index]}</dt>
            <dd>
              <span class="figure">{count(values[index] - later[index])}</span>
              <span class={sofar[index] > 0 ? 'gain small' : sofar[index] < 0 ? 'loss small' : 'hint small'}>
                {sofar[index] === 0 ? count(0) : signed(sofar[index])}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

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

function Controls({ playback }: { playback: Playback }) {
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
  const playback = usePlayback(closing, me)
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
      <Paper playback={playback} me={me} round={closing?.round ?? 0} rounds={rounds} />
      {frame.value === 'desktop' && <Wire round={closing?.round ?? 0} />}
    </div>
  )
}

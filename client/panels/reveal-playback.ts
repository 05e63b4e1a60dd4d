/** What is played back and where it stands: by itself, by buttons, by keys. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Fact } from '#shared/events.ts'
import type { Seat } from '#shared/names.ts'
import { deeds } from '../deeds.ts'
import { isNumber, isOrdersStep, type Moment, momentsOf, standing } from '../moments.ts'
import { pictureOf } from '../picture-of.ts'
import { playing, viewAt } from '../playing.ts'
import { pictureAfter, play } from '../staging.ts'
import { type Closing, mine, said } from '../store.ts'
import { sayFact } from '../texts/facts.ts'
import { GROUP_NEWS, NEWS } from '../texts/reveal.ts'

export const SPEEDS = [1, 2, 4] as const

type Speed = (typeof SPEEDS)[number]

/** The facts of the moment that are said in words: leads first, numbers are chips. */
export const told = (moment: Moment): Fact[] => [...moment.leads, ...moment.follows.filter(fact => !isNumber(fact))]

export const headline = (moment: Moment): string =>
  moment.leads.length > 1 || moment.news === null ? GROUP_NEWS[moment.step] : NEWS[moment.news]

export const caption = (moment: Moment, me: Seat | null): string => {
  const [first] = told(moment)
  const number = moment.follows[0]
  return first !== undefined ? sayFact(first, me) : number === undefined ? '' : sayFact(number, me)
}

/** Goes on to CHAMBERS. */
export function leave(): void {
  playing.value = null
  mine.stage.value = 'chambers'
}

/** What is played and where it stands. */
export interface Playback {
  readonly moments: readonly Moment[]
  /** The moment shown; equal to moments.length when all is told. */
  readonly at: number
  readonly isRunning: boolean
  readonly speed: Speed
  go(to: number): void
  toggle(): void
  setSpeed(speed: Speed): void
}

export function usePlayback(closing: Closing | undefined, me: Seat | null): Playback {
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
export function useKeys(playback: Playback): void {
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

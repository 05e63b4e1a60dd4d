/** What is played back and where it stands: by itself, by buttons, by keys. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Fact } from '#shared/events.ts'
import type { Seat } from '#shared/names.ts'
import { deeds } from '../deeds.ts'
import { isNumber, type Moment, standing } from '../moments.ts'
import { playing, type Play } from '../playing.ts'
import { pictureAfter, play } from '../staging.ts'
import { mine } from '../store.ts'
import { sayFact } from '#texts/facts.ts'
import { GROUP_NEWS, NEWS } from '#texts/reveal.ts'

export const SPEEDS = [1, 2, 4] as const

export type Speed = (typeof SPEEDS)[number]

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

/** What is to be played: the same object as long as it is the same play. */
export interface ToPlay {
  readonly moments: readonly Moment[]
  /** The picture the first begins with. */
  readonly before: Play['from'] | null
  /** The picture when all is told; where there is none, how the last moment left it. */
  readonly after: Play['from'] | null
  readonly round: number
  readonly me: Seat | null
  /** Begins when all is told. */
  readonly fromEnd?: boolean
}

const beginningOf = ({ moments, fromEnd = false }: ToPlay): number => (fromEnd ? moments.length : 0)

/** Plays it by itself; `onOver` is called when its last moment has stood long enough. */
export function usePlayback(toPlay: ToPlay, onOver: (() => void) | null = null): Playback {
  const { moments, before, after, round, me } = toPlay
  const [place, setPlace] = useState({ toPlay, at: beginningOf(toPlay) })
  const at = place.toPlay === toPlay ? place.at : beginningOf(toPlay)
  const setAt = (to: number): void => setPlace({ toPlay, at: to })
  const [isRunning, setRunning] = useState(true)
  const [speed, setSpeed] = useState<Speed>(1)
  const spoken = useRef({ toPlay, ids: new Set<number>() })
  if (spoken.current.toPlay !== toPlay) spoken.current = { toPlay, ids: new Set() }

  const frames = useMemo(() => {
    if (before === null) return []
    let picture = before
    return moments.map(moment => {
      const from = picture
      picture = pictureAfter(moment, picture, round)
      return { from, played: play(moment, from, round), to: picture }
    })
  }, [toPlay])

  useEffect(() => {
    const frame = frames[at]
    const still = after ?? frames.at(-1)?.to ?? null
    const moment = moments[at]
    if (frame !== undefined && moment !== undefined)
      playing.value = { from: frame.from, moments: frame.played, facts: [...moment.leads, ...moment.follows], speed }
    else playing.value = still === null ? null : { from: still, moments: [], facts: [], speed }
    if (moment === undefined || spoken.current.ids.has(at)) return
    spoken.current.ids.add(at)
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
  const isOver = at >= moments.length
  const isWaiting = isRunning && (!isOver || onOver !== null)
  useEffect(() => {
    if (!isWaiting) return
    const timer = setTimeout(() => (isOver ? onOver?.() : setAt(at + 1)), standing(moments.length, speed))
    return () => clearTimeout(timer)
  }, [at, isWaiting, speed, toPlay])

  return {
    moments,
    at,
    isRunning: isWaiting,
    speed,
    setSpeed,
    go: to => {
      setRunning(false)
      setAt(Math.max(0, Math.min(moments.length, to)))
    },
    toggle: () => {
      if (isOver && onOver === null) setAt(0)
      setRunning((isOver && onOver === null) || !isRunning)
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

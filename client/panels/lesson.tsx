/** The lesson over the game (picture 15): what is lit, why, what to do, and "Do it for me". It never stands in the way of a press. */
import { effect } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { LESSONS } from '#shared/lessons/all.ts'
import { openCards, type Spot, type Step } from '#shared/lessons/lesson.ts'
import { boardNow } from '../board-now.ts'
import { deeds } from '../deeds.ts'
import { lessonKinds } from '../disclosing.ts'
import { frame } from '../frame.ts'
import { keepReached, doStep, lessonNow, skipLesson, stepNow } from '../lesson-now.ts'
import { learnt } from '../learnt.ts'
import { Icon } from '../parts/icon.tsx'
import { mine, said } from '../store.ts'
import { LESSON_TEXTS, LESSONS_UI as TEXTS } from '#texts/lessons.ts'
import '../look/lesson.css'

/** Where each part of the screen is; the first that is there is lit. */
const PARTS = {
  file: ['.left-sheet', '#side'],
  side: ['.composer', '#side'],
  seal: ['.sealing .button.seal', '.seal-bar .button.seal'],
  indices: ['.indices', '.top'],
  deals: ['.tools'],
  screen: [],
} as const satisfies Record<Extract<Spot, { part: string }>['part'], readonly string[]>

const MARGIN = 8
/** Half the side of what is lit around a mark of the map. */
const AROUND = 62

interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What is lit, in the window; null where it is not on the screen. */
function rectOf(at: Spot): Rect | null {
  if ('mark' in at) {
    const drawn = document.querySelector(`[data-mark="${at.mark}"]`)?.getBoundingClientRect()
    if (drawn !== undefined) return squareAt(drawn.left + drawn.width / 2, drawn.top + drawn.height / 2)
    const point = boardNow.peek()?.screenOf(at.mark) ?? null
    const box = document.querySelector('.board-canvas')?.getBoundingClientRect()
    return point === null || box === undefined ? null : squareAt(box.left + point.x, box.top + point.y)
  }
  for (const selector of PARTS[at.part]) {
    const box = document.querySelector(selector)?.getBoundingClientRect()
    if (box !== undefined && box.width > 0 && box.height > 0) return around(box, MARGIN)
  }
  return null
}

const squareAt = (x: number, y: number): Rect => ({ left: x - AROUND, top: y - AROUND, width: 2 * AROUND, height: 2 * AROUND })
const around = ({ left, top, width, height }: DOMRect, by: number): Rect => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/** Looked at anew as long as the step is shown: panels open, the map moves. */
const LOOK_EVERY = 250

function Spotlight({ at }: { at: Spot }) {
  const [rect, setRect] = useState<Rect | null>(null)
  useEffect(() => {
    const look = (): void => {
      const next = rectOf(at)
      // Nothing is drawn anew while it stays where it is
      setRect(before => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    look()
    const timer = setInterval(look, LOOK_EVERY)
    return () => clearInterval(timer)
  }, [at])
  if (rect === null) return null
  const { left, top, width, height } = rect
  return (
    <div
      class="lesson-spot"
      aria-hidden="true"
      style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
    />
  )
}

type Named = (typeof LESSONS)[number]

const textOf = (lesson: Named, step: Step): { readonly title: string; readonly why: string; readonly todo: string } | undefined => {
  const texts: Readonly<Record<string, { readonly title: string; readonly why: string; readonly todo: string }>> =
    LESSON_TEXTS[lesson.id].steps
  return texts[step.id]
}

function StepCard({ lesson, number, at }: { lesson: Named; number: number; at: number }) {
  const [isHidden, setHidden] = useState(false)
  const step = lesson.steps[at]
  const text = step === undefined ? undefined : textOf(lesson, step)
  useEffect(() => {
    if (text !== undefined) deeds.say(`${text.title}. ${text.why} ${text.todo}`, 'polite')
  }, [text])
  if (step === undefined || text === undefined) return null
  // An order that is being written fills a phone
  if (isHidden || (frame.value === 'phone' && mine.writing.value !== null))
    return (
      <button type="button" class="button lesson-show" onClick={() => setHidden(false)}>
        <Icon name="book-open-bold" />
        {TEXTS.show}
      </button>
    )
  const isLast = at === lesson.steps.length - 1
  return (
    <>
      <Spotlight at={step.at} />
      <section
        class="lesson-card sheet"
        data-stage={step.stage}
        data-at={'part' in step.at ? step.at.part : 'mark'}
        aria-label={TEXTS.region}
      >
        <header class="between">
          <p class="caps">{TEXTS.step(number, at + 1, lesson.steps.length)}</p>
          <button type="button" class="button plain square lesson-hide" aria-label={TEXTS.hide} onClick={() => setHidden(true)}>
            <Icon name="minus-bold" size={16} />
          </button>
        </header>
        <progress class="lesson-progress" max={lesson.steps.length} value={at} aria-hidden="true" />
        <h2 class="h2">{text.title}</h2>
        <p>{text.why}</p>
        <p class="lesson-todo label">
          <Icon name="hand-pointing-bold" size={20} />
          {text.todo}
        </p>
        <p class="between lesson-foot">
          <button type="button" class="button plain" onClick={skipLesson}>
            {TEXTS.skip}
          </button>
          <button type="button" class="button primary" onClick={() => doStep(step)}>
            {step.needs.do === 'read' ? (isLast ? TEXTS.finish : TEXTS.goOn) : TEXTS.doIt}
          </button>
        </p>
      </section>
    </>
  )
}

function Finished({ lesson, number }: { lesson: Named; number: number }) {
  const text = LESSON_TEXTS[lesson.id]
  const next = LESSONS[number]
  const first = useRef<HTMLButtonElement>(null)
  const [isPutAway, putAway] = useState(false)
  useEffect(() => first.current?.focus(), [])
  useEffect(() => deeds.say(`${TEXTS.finished(text.title)}. ${text.learned}`, 'polite'), [text])
  if (isPutAway) return null
  return (
    <section class="lesson-card lesson-end sheet" aria-label={TEXTS.region}>
      <p class="caps">{TEXTS.number(number)}</p>
      <h2 class="h2">{TEXTS.finished(text.title)}</h2>
      <p>{text.learned}</p>
      <p class="lesson-ways">
        {next === undefined ? (
          <button
            ref={first}
            type="button"
            class="button primary"
            onClick={() => {
              deeds.leave()
              mine.screen.value = 'setup'
            }}
          >
            {TEXTS.own}
          </button>
        ) : (
          <button ref={first} type="button" class="button primary" onClick={() => void deeds.lesson(next.id).catch(() => deeds.leave())}>
            {TEXTS.next(LESSON_TEXTS[next.id].title)}
          </button>
        )}
        <button type="button" class="button" onClick={() => putAway(true)}>
          {TEXTS.playOn}
        </button>
        <button type="button" class="button" onClick={() => deeds.leave()}>
          {TEXTS.toTitle}
        </button>
      </p>
    </section>
  )
}

export function LessonCard() {
  const [lesson, at] = [lessonNow.value, stepNow.value]
  // Cards lie open as the lesson says, and all of them once it is over
  useEffect(() => {
    const stop = effect(() => {
      const [now, step, view] = [lessonNow.value, stepNow.value, said.view.value]
      lessonKinds.value =
        now === null || step === null || step === now.steps.length || view === null ? null : openCards(now, view.open.round)
    })
    const stopKeeping = effect(() => {
      void stepNow.value
      keepReached()
    })
    return () => {
      stop()
      stopKeeping()
      lessonKinds.value = null
    }
  }, [])
  if (lesson === null || at === null) return null
  const number = LESSONS.findIndex(one => one.id === lesson.id) + 1
  if (at < lesson.steps.length) return <StepCard key={`${lesson.id} ${at}`} lesson={lesson} number={number} at={at} />
  return learnt.value.finished.includes(lesson.id) ? <Finished key={said.game.value} lesson={lesson} number={number} /> : null
}

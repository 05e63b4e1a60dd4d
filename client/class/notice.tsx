/** What the teacher lays before a student, over the game and before it: eyes up, a pause, a question, news; and a hand to raise. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Notice } from '#shared/classroom/notice.ts'
import { personOf } from '#shared/gathering.ts'
import { doAtTable } from '../at-table.ts'
import { deeds } from '../deeds.ts'
import { Icon } from '../parts/icon.tsx'
import { mySeat, otherSpeaker, said } from '../store.ts'
import { PUPIL as TEXTS, questionText } from '#texts/class.ts'
import { seatName } from '#texts/names.ts'
import './class.css'

const ask = <N extends 'answer' | 'hand'>(...asked: Parameters<typeof deeds.askClass<N>>): void =>
  void deeds.askClass(...asked).catch((trouble: unknown) => deeds.say(trouble instanceof Error ? trouble.message : '', 'assertive'))

function Asked({ asked: { id, question } }: { asked: NonNullable<Notice['asked']> }) {
  const [answer, setAnswer] = useState<number | null>(null)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    setAnswer(null)
    head.current?.focus({ preventScroll: true })
  }, [id])
  const { words, options } = questionText(question)
  return (
    <section class="sheet stack class-column class-asked" aria-labelledby="class-asked">
      <p class="caps">{TEXTS.question}</p>
      <h2 id="class-asked" class="h3" tabIndex={-1} ref={head}>
        {words}
      </h2>
      <div class="class-column" role="group" aria-labelledby="class-asked">
        {options.map((option, i) => (
          <button
            key={option}
            type="button"
            class="button"
            aria-pressed={answer === i}
            onClick={() => {
              setAnswer(i)
              ask('answer', { id, option: i })
            }}
          >
            {option}
          </button>
        ))}
      </div>
      {answer !== null && (
        <p class="small soft" role="status">
          {TEXTS.answered}
        </p>
      )}
    </section>
  )
}

/** So long a call to go on is shown, in milliseconds. */
const NUDGE_SHOWN = 12_000

function Nudge() {
  const at = said.nudged.value
  const [isOver, setOver] = useState(true)
  useEffect(() => {
    if (at === 0) return
    setOver(false)
    const timer = setTimeout(() => setOver(true), NUDGE_SHOWN)
    return () => clearTimeout(timer)
  }, [at])
  if (isOver) return null
  return (
    <p class="notice ochre class-nudge" role="alert">
      <Icon name="bell-bold" />
      {TEXTS.nudge}
    </p>
  )
}

/** Who of a team seals; the office can be handed on. */
function Team() {
  const table = said.gathering.value
  const seat = mySeat.value
  if (table === null || table.kind !== 'team' || seat === null) return null
  const team = table.people.filter(one => one.seat === seat)
  if (team.length < 2) return null
  const other = otherSpeaker.value
  return (
    <div class="sheet class-team small" role="group" aria-label={TEXTS.team}>
      <p>{other === null ? TEXTS.youSpeak : TEXTS.speaks(other.name)}</p>
      {other === null &&
        team
          .filter(one => one.id !== said.person.value)
          .map(one => (
            <button key={one.id} type="button" class="button" onClick={() => doAtTable({ do: 'speaker', person: one.id })}>
              {TEXTS.handOver(one.name)}
            </button>
          ))}
    </div>
  )
}

function Hand() {
  const [isUp, setUp] = useState(false)
  return (
    <button
      type="button"
      class="button class-hand"
      aria-pressed={isUp}
      onClick={() => {
        setUp(!isUp)
        ask('hand', { up: !isUp })
      }}
    >
      <Icon name={isUp ? 'hand-fill' : 'hand-bold'} />
      {isUp ? TEXTS.handDown : TEXTS.hand}
    </button>
  )
}

/** Nothing of the page can be seen or used: the class looks up. */
function EyesUp() {
  const shade = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    shade.current?.showModal()
  }, [])
  return (
    <dialog ref={shade} class="class-eyes-up" aria-label={TEXTS.eyesUp} onCancel={event => event.preventDefault()}>
      <p class="class-eyes-up-words">{TEXTS.eyesUp}</p>
      <p>{TEXTS.eyesUpLine}</p>
    </dialog>
  )
}

export function ClassNotice() {
  const table = said.gathering.value
  const notice = table?.notice
  if (table === null || notice === undefined || personOf(table, said.person.value) === null) return <Hand />
  // Over a student's shoulder
  if (said.person.value === table.host)
    return (
      <p class="class-notice notice ochre" role="status">
        {TEXTS.looking(mySeat.value === null ? '' : seatName(mySeat.value))}
      </p>
    )
  const news = notice.news.at(-1)
  return (
    <div class="class-notice">
      {notice.eyesUp && <EyesUp />}
      {notice.isPaused && (
        <p class="notice class-paused" role="status">
          <Icon name="pause-bold" />
          {TEXTS.paused}
        </p>
      )}
      <Nudge />
      {notice.asked !== null && <Asked asked={notice.asked} />}
      {news !== undefined && (
        <p class="notice blue" role="status">
          <b>{TEXTS.news}:</b> {news.words}
        </p>
      )}
      <Team />
      <Hand />
    </div>
  )
}

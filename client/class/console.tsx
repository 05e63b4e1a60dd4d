/** The teacher's console (picture 11): the lesson, every team of every table, and what the teacher does, on one screen. */
import { useState } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { QrCode } from '../parts/qr.tsx'
import { Sure } from '../parts/sure.tsx'
import { Wordmark } from '../parts/wordmark.tsx'
import { linkTo, spaced } from '../code.ts'
import { doAtTable, tableProblem } from '../at-table.ts'
import { deeds } from '../deeds.ts'
import { said } from '../store.ts'
import type { ClassSeen } from '#shared/classroom/cuts.ts'
import { CONSOLE as TEXTS, GRADING } from '#texts/class.ts'
import { AskTheRoom } from './console-ask.tsx'
import { LessonPlan } from './console-plan.tsx'
import { Controls, Needs, News, OnScreen } from './console-right.tsx'
import { Keep, StudentList } from './console-students.tsx'
import { Tables } from './console-tables.tsx'
import { sumsOf } from './console-of.ts'
import { csvOf } from './csv.ts'
import { gradingSheet } from './grading.ts'
import { localNames, teach, teachProblem } from './teach.ts'
import { told } from './told.ts'
import { useNow } from './use-now.ts'
import './class.css'
import './console.css'

function Bell({ seen, now }: { seen: ClassSeen; now: number }) {
  const [isOpen, setOpen] = useState(false)
  const [minutes, setMinutes] = useState('45')
  const { bell } = seen.desk
  return (
    <div class="console-bell">
      <button type="button" class="button plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="bell-bold" size={18} />
        {bell === null ? TEXTS.noBell : TEXTS.bellIn(Math.max(0, Math.ceil((bell - now) / 60)))}
      </button>
      {isOpen && (
        <form
          class="sheet row console-pop"
          onSubmit={event => {
            event.preventDefault()
            teach({ do: 'bell', minutes: Number(minutes) })
            setOpen(false)
          }}
        >
          <label class="row small">
            {TEXTS.bellMinutes}
            <input
              class="input console-number"
              type="number"
              min={1}
              max={240}
              value={minutes}
              onInput={event => setMinutes(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button">
            {TEXTS.setBell}
          </button>
        </form>
      )}
    </div>
  )
}

function Head({ seen, now }: { seen: ClassSeen; now: number }) {
  const { code, locked, people } = seen.gathering
  return (
    <header class="masthead console-head">
      <Wordmark />
      <div class="grow masthead-round">
        <span class="caps">{TEXTS.kind}</span>
        <h1 class="h3">{seen.desk.title}</h1>
      </div>
      {code !== null && (
        <p class="row">
          <span class="caps">{TEXTS.code}</span>
          <span class="record console-code" data-code={code}>
            {spaced(code)}
          </span>
        </p>
      )}
      <button
        type="button"
        class="button"
        title={locked ? TEXTS.unlock : TEXTS.lock}
        onClick={() => doAtTable({ do: 'lock', locked: !locked })}
      >
        <Icon name={locked ? 'lock-simple-bold' : 'lock-simple-open-bold'} />
        {locked ? TEXTS.locked(people.length - 1) : TEXTS.open(people.length - 1)}
      </button>
      <Bell seen={seen} now={now} />
      <button type="button" class="button plain" aria-label={TEXTS.leave} title={TEXTS.leave} onClick={() => deeds.leave()}>
        <Icon name="door-open-bold" size={18} />
      </button>
    </header>
  )
}

function Invite({ seen }: { seen: ClassSeen }) {
  const { code } = seen.gathering
  if (code === null) return null
  const link = linkTo(location.origin, code, seen.id)
  return (
    <section class="sheet stack class-column console-invite" aria-labelledby="console-invite">
      <h2 id="console-invite" class="caps">
        {TEXTS.code}
      </h2>
      <QrCode link={link} label={link} />
      <p class="record console-big-code">{spaced(code)}</p>
    </section>
  )
}

/** A line for each student, to be graded by. */
function Grading({ seen }: { seen: ClassSeen }) {
  const save = async (): Promise<void> => {
    const rows = gradingSheet(seen, await deeds.askClass('grades', {}), localNames(seen.id))
    const address = URL.createObjectURL(new Blob([csvOf(rows)], { type: 'text/csv' }))
    const link = Object.assign(document.createElement('a'), { href: address, download: GRADING.file })
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <section class="row grow" aria-labelledby="console-grading">
      <h2 id="console-grading" class="caps" title={GRADING.line}>
        {GRADING.title}
      </h2>
      <button
        type="button"
        class="button"
        onClick={() => void save().catch((trouble: unknown) => (teachProblem.value = trouble instanceof Error ? trouble.message : ''))}
      >
        <Icon name="notebook-bold" />
        {GRADING.csv}
      </button>
    </section>
  )
}

/** A link for a second teacher, who may do all that the first may. */
function Second() {
  const invite = async (): Promise<void> => {
    const key = await deeds.askClass('invite', {})
    told.value = { phrase: null, codes: [], link: `${location.origin}/class#seat=${key}` }
  }
  return (
    <button
      type="button"
      class="button"
      onClick={() => void invite().catch((trouble: unknown) => (teachProblem.value = trouble instanceof Error ? trouble.message : ''))}
    >
      {TEXTS.second}
    </button>
  )
}

function End({ seen }: { seen: ClassSeen }) {
  const erase = (): void =>
    void deeds.erase().catch((trouble: unknown) => (teachProblem.value = trouble instanceof Error ? trouble.message : ''))
  return (
    <>
      <Second />
      {seen.desk.stepAt !== null && <Sure word={TEXTS.finish} sure={TEXTS.finishSure} press={() => teach({ do: 'finish' })} />}
      <Sure word={TEXTS.delete} sure={TEXTS.deleteSure} press={erase} />
    </>
  )
}

export function Console() {
  const seen = said.lesson.value
  const now = useNow()
  if (said.receipt.value !== null) return <p class="h2 class-deleted">{TEXTS.deleted}</p>
  if (seen === null) return null
  const hasBegun = seen.desk.stepAt !== null
  const problem = teachProblem.value ?? tableProblem.value
  const { tables, students, sealed, seats } = sumsOf(seen)
  return (
    <div class="console">
      <Head seen={seen} now={now} />
      <main class="console-main">
        <Keep seen={seen} />
        {problem !== null && (
          <p class="notice red console-problem" role="alert">
            {problem}
          </p>
        )}
        <div class="console-left">
          <LessonPlan seen={seen} now={now} />
          <AskTheRoom seen={seen} />
        </div>
        <div class="console-middle">
          <div class="between wrap">
            <h2 class="h1">{hasBegun ? TEXTS.tables : TEXTS.students}</h2>
            {hasBegun && <p class="small soft">{TEXTS.summary(tables, students, sealed, seats)}</p>}
          </div>
          {hasBegun && <Tables seen={seen} now={now} />}
          {hasBegun ? (
            <details class="sheet">
              <summary class="label">{TEXTS.students}</summary>
              <StudentList seen={seen} />
            </details>
          ) : (
            <StudentList seen={seen} />
          )}
          <footer class="sheet row wrap console-end">
            {hasBegun && <Grading seen={seen} />}
            <End seen={seen} />
          </footer>
        </div>
        <div class="console-right">
          {hasBegun ? <Controls seen={seen} now={now} /> : <Invite seen={seen} />}
          <OnScreen seen={seen} />
          {hasBegun && <Needs seen={seen} now={now} />}
          {hasBegun && <News seen={seen} />}
        </div>
      </main>
    </div>
  )
}

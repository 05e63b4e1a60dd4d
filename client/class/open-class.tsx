/** Opening a class: its name, length, shape and students. One press opens it; everything else can be changed at the console. */
import { useState } from 'preact/hooks'
import { MOST_STUDENTS, SHAPES_OF_CLASS, TITLE_LENGTH, type ShapeOfClass } from '#shared/classroom/desk.ts'
import { PLAN_NAMES, planNamed, type PlanName } from '#shared/classroom/plan.ts'
import { NAME_LENGTH } from '#shared/gathering.ts'
import { deeds } from '../deeds.ts'
import { AtlasGround } from '../parts/atlas-ground.tsx'
import { Icon } from '../parts/icon.tsx'
import { ScenarioChoice, type ChosenScenario } from '../parts/scenario-choice.tsx'
import { Wordmark } from '../parts/wordmark.tsx'
import { mine } from '../store.ts'
import { OPEN_CLASS as TEXTS, PLAN_TEXTS, SHAPE_TEXTS, stepLength, stepName } from '#texts/class.ts'
import { phraseKey } from './keys.ts'
import { told } from './told.ts'
import './class.css'

const wordsOf = (trouble: unknown): string => (trouble instanceof Error ? trouble.message : '')
const namesIn = (list: string): string[] =>
  list
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

function Plan({ name }: { name: PlanName }) {
  return (
    <ol class="class-plan small">
      {planNamed(name).steps.map((step, at) => (
        <li key={at}>
          <span>{stepName(step)}</span> <span class="record">{stepLength(step)}</span>
        </li>
      ))}
    </ol>
  )
}

function Recover() {
  const [phrase, setPhrase] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const goOn = (event: SubmitEvent): void => {
    event.preventDefault()
    void phraseKey(phrase)
      .then(key => deeds.resumeClass(key, true))
      .catch((trouble: unknown) => setProblem(wordsOf(trouble)))
  }
  return (
    <details class="sheet stack class-column">
      <summary class="label">{TEXTS.phrase}</summary>
      <form class="class-column" onSubmit={goOn}>
        <label class="field">
          <span class="small soft">{TEXTS.phraseLine}</span>
          <input class="input record" autocomplete="off" value={phrase} onInput={event => setPhrase(event.currentTarget.value)} />
        </label>
        {problem !== null && (
          <p class="small loss" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="button">
          {TEXTS.goOn}
        </button>
      </form>
    </details>
  )
}

export function OpenClass() {
  const [title, setTitle] = useState('')
  const [teacher, setTeacher] = useState('')
  const [plan, setPlan] = useState<PlanName>('45')
  const [shape, setShape] = useState<ShapeOfClass>('tables')
  const [scenario, setScenario] = useState<ChosenScenario | null>(null)
  const [noNames, setNoNames] = useState(false)
  const [list, setList] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const open = async (): Promise<void> => {
    const phrase = await deeds.openClass({ title, teacher, plan, shape, noNames, ...(scenario === null ? {} : { scenario: scenario.id }) })
    const names = noNames ? [] : namesIn(list).slice(0, MOST_STUDENTS)
    const codes = names.length === 0 ? [] : await deeds.askClass('enrol', { names })
    told.value = { phrase, codes, link: null }
  }
  const press = (event: SubmitEvent): void => {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    setProblem(null)
    open()
      .catch((trouble: unknown) => setProblem(wordsOf(trouble)))
      .finally(() => setBusy(false))
  }
  return (
    <div class="class-open">
      <AtlasGround />
      <header class="masthead">
        <Wordmark />
        <button
          type="button"
          class="button"
          onClick={() => {
            history.replaceState(null, '', '/')
            mine.screen.value = 'title'
          }}
        >
          {TEXTS.back}
        </button>
      </header>
      <main class="class-open-main">
        <h1 class="h1">{TEXTS.title}</h1>
        <p>{TEXTS.lead}</p>
        <form class="class-open-form" onSubmit={press}>
          <div class="sheet stack class-column">
            <label class="field">
              <span class="label">{TEXTS.name}</span>
              <input
                class="input"
                required
                maxLength={TITLE_LENGTH}
                placeholder={TEXTS.nameHint}
                value={title}
                onInput={event => setTitle(event.currentTarget.value)}
              />
            </label>
            <label class="field">
              <span class="label">{TEXTS.teacher}</span>
              <input
                class="input"
                required
                maxLength={NAME_LENGTH}
                value={teacher}
                onInput={event => setTeacher(event.currentTarget.value)}
              />
            </label>
            <ScenarioChoice chosen={scenario} choose={setScenario} />
          </div>
          <div class="sheet stack class-column">
            <fieldset class="class-column">
              <legend class="label">{TEXTS.plan}</legend>
              {PLAN_NAMES.map(name => (
                <label key={name} class="row class-choice">
                  <input type="radio" name="plan" checked={plan === name} onChange={() => setPlan(name)} />
                  <span>
                    <b>{PLAN_TEXTS[name].name}</b> <span class="small soft">{PLAN_TEXTS[name].line}</span>
                  </span>
                </label>
              ))}
            </fieldset>
            <Plan name={plan} />
            <fieldset class="class-column">
              <legend class="label">{TEXTS.shape}</legend>
              {SHAPES_OF_CLASS.filter(one => one !== 'screen').map(one => (
                <label key={one} class="row class-choice">
                  <input type="radio" name="shape" checked={shape === one} onChange={() => setShape(one)} />
                  <span>
                    <b>{SHAPE_TEXTS[one].name}</b> <span class="small soft">{SHAPE_TEXTS[one].line}</span>
                  </span>
                </label>
              ))}
            </fieldset>
          </div>
          <div class="sheet stack class-column">
            <label class="row class-choice">
              <input type="checkbox" checked={noNames} onChange={event => setNoNames(event.currentTarget.checked)} />
              <span>
                <b>{TEXTS.noNames}</b> <span class="small soft">{TEXTS.noNamesLine}</span>
              </span>
            </label>
            {!noNames && (
              <label class="field">
                <span class="label">{TEXTS.list}</span>
                <span class="small soft">{TEXTS.listLine}</span>
                <textarea class="input" rows={8} value={list} onInput={event => setList(event.currentTarget.value)} />
              </label>
            )}
            {problem !== null && (
              <p class="loss" role="alert">
                {problem}
              </p>
            )}
            <button type="submit" class="button primary large wide" aria-disabled={isBusy}>
              <Icon name="play-bold" />
              {isBusy ? TEXTS.opening : TEXTS.open}
            </button>
            <Recover />
          </div>
        </form>
      </main>
    </div>
  )
}

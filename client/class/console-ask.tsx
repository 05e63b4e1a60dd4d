/** Questions to every screen, answered with one tap: prepared ones, those of the check before and after, and the teacher's own. */
import { useState } from 'preact/hooks'
import { CHECK_QUESTIONS, PREPARED, type CheckQuestion, type Question } from '#shared/classroom/desk.ts'
import { resultsOf, type ClassSeen } from '#shared/classroom/cuts.ts'
import { Icon } from '../parts/icon.tsx'
import { CONSOLE as TEXTS, questionText } from '#texts/class.ts'
import { Bars } from './bars.tsx'
import { teach } from './teach.ts'

const CHECKS = Object.keys(CHECK_QUESTIONS) as CheckQuestion[]
const ask = (question: Question): void => teach({ do: 'ask', question })

function Own({ done }: { done: () => void }) {
  const [words, setWords] = useState('')
  const [options, setOptions] = useState('')
  return (
    <form
      class="class-column"
      onSubmit={event => {
        event.preventDefault()
        ask({ is: 'own', words, options: options.split('\n') })
        done()
      }}
    >
      <label class="field">
        <span class="label">{TEXTS.ownWords}</span>
        <input class="input" required value={words} onInput={event => setWords(event.currentTarget.value)} />
      </label>
      <label class="field">
        <span class="label">{TEXTS.ownOptions}</span>
        <textarea class="input" required rows={3} value={options} onInput={event => setOptions(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button">
        {TEXTS.send}
      </button>
    </form>
  )
}

export function AskTheRoom({ seen }: { seen: ClassSeen }) {
  const [isOwn, setOwn] = useState(false)
  const newest = seen.desk.asked.at(-1)
  const after = seen.desk.step > seen.desk.asked.length ? 'after' : 'before'
  const step = seen.desk.stepAt === null ? 'before' : after
  const choices: readonly { readonly label: string; readonly question: Question }[] = [
    ...PREPARED.map(name => ({ label: questionText({ is: 'prepared', name }).words, question: { is: 'prepared', name } as const })),
    ...CHECKS.map((name, i) => ({ label: TEXTS.check(step, i + 1), question: { is: 'check', name, when: step } as const })),
  ]
  return (
    <section class="sheet stack class-column console-ask" aria-labelledby="console-ask" tabIndex={0}>
      <h2 id="console-ask" class="h3">
        {TEXTS.ask}
      </h2>
      <p class="small soft">{TEXTS.askLine}</p>
      {newest !== undefined && (
        <div class="class-column" aria-live="polite">
          <p class="label">{questionText(newest.question).words}</p>
          <Bars results={resultsOf(newest)} />
          <p class="small soft">{TEXTS.answered(Object.keys(newest.answers).length, seen.gathering.people.length - 1)}</p>
          {newest.isOpen && (
            <button type="button" class="button" onClick={() => teach({ do: 'close-question', id: newest.id })}>
              {TEXTS.close}
            </button>
          )}
        </div>
      )}
      <div class="class-column" role="group" aria-label={TEXTS.ask}>
        {choices.map(({ label, question }) => (
          <button key={label} type="button" class="button console-question" onClick={() => ask(question)}>
            <span class="grow">{label}</span>
            <Icon name="arrow-right-bold" size={14} />
          </button>
        ))}
      </div>
      <button type="button" class="button" aria-expanded={isOwn} onClick={() => setOwn(!isOwn)}>
        <Icon name="plus-bold" />
        {TEXTS.own}
      </button>
      {isOwn && <Own done={() => setOwn(false)} />}
    </section>
  )
}

/** The lessons, to begin one: what each is about, how long it takes, and which are done. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { LESSONS } from '#shared/lessons/all.ts'
import { deeds } from '../deeds.ts'
import { learnt } from '../learnt.ts'
import { AtlasGround } from '../parts/atlas-ground.tsx'
import { Icon } from '../parts/icon.tsx'
import { SeatMark } from '../parts/mark.tsx'
import { Wordmark } from '../parts/wordmark.tsx'
import { mine } from '../store.ts'
import { LESSON_TEXTS, LESSONS_UI as TEXTS } from '#texts/lessons.ts'
import { SETUP } from '#texts/setup.ts'
import '../look/learn.css'

export function Learn() {
  const [problem, setProblem] = useState<string | null>(null)
  const { finished } = learnt.value
  const next = LESSONS.find(({ id }) => !finished.includes(id))
  const first = useRef<HTMLButtonElement>(null)
  // The attribute for it acts a frame later, and only once for each page that is loaded
  useLayoutEffect(() => first.current?.focus(), [])
  const begin = (id: (typeof LESSONS)[number]['id']): void => {
    setProblem(null)
    deeds.lesson(id).catch((trouble: unknown) => setProblem(trouble instanceof Error ? trouble.message : TEXTS.failed))
  }
  return (
    <div class="learn">
      <AtlasGround />
      <header class="masthead setup-head">
        <Wordmark />
        <button type="button" class="button" onClick={() => (mine.screen.value = 'title')}>
          <Icon name="arrow-left-bold" />
          {SETUP.back}
        </button>
      </header>
      <main class="learn-main sheet">
        <h1 class="h1">{TEXTS.title}</h1>
        <p class="soft">{TEXTS.lead}</p>
        {problem !== null && (
          <p class="loss" role="alert">
            {problem}
          </p>
        )}
        <ol class="learn-list">
          {LESSONS.map(({ id, seat }, i) => {
            const text = LESSON_TEXTS[id]
            return (
              <li key={id} class="learn-lesson">
                <SeatMark seat={seat} size={40} />
                <div class="grow">
                  <p class="caps">
                    {TEXTS.number(i + 1)} · {TEXTS.minutes(text.minutes)}
                  </p>
                  <h2 class="h2">{text.title}</h2>
                  <p class="small soft">{text.line}</p>
                </div>
                {finished.includes(id) && (
                  <span class="chip green">
                    <Icon name="check-bold" size={12} />
                    {TEXTS.done}
                  </span>
                )}
                <button
                  ref={next?.id === id ? first : null}
                  type="button"
                  class={next?.id === id ? 'button primary' : 'button'}
                  onClick={() => begin(id)}
                >
                  {TEXTS.start(i + 1)}
                </button>
              </li>
            )
          })}
        </ol>
      </main>
    </div>
  )
}

/** "What if ...": a finished game once more with one thing changed. Native dialog over whatever is shown: Escape leads back. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Future } from '#shared/whatif/again.ts'
import { flipsOf, type Flip } from '#shared/whatif/flips.ts'
import { askBeside } from '../asking.ts'
import { frame } from '../frame.ts'
import { TwoFutures } from './what-if-future.tsx'
import { Picker } from '../panels/what-if-picker.tsx'
import { Icon } from '../parts/icon.tsx'
import { Wordmark } from '../parts/wordmark.tsx'
import type { Recording } from '../replay-of.ts'
import { flipWords, WHAT_IF as TEXTS } from '#texts/what-if.ts'
import { whatIf } from '../what-if.ts'
import '../look/what-if.css'
import '../look/debrief.css'

type Asking =
  | { readonly is: 'idle' | 'playing' | 'unable' }
  /** With the question it answers: another moment may have been chosen since. */
  | { readonly is: 'done'; readonly flip: Flip; readonly future: Future }

/** What is asked about one moment, and the way to the answer. */
function Question({ recording, flip }: { recording: Recording; flip: Flip }) {
  const [asking, setAsking] = useState<Asking>({ is: 'idle' })
  useLayoutEffect(() => {
    setAsking({ is: 'idle' })
    document.getElementById('what-if-heading')?.focus({ preventScroll: true })
  }, [flip])
  useEffect(() => {
    if (asking.is !== 'playing') return
    const over = new AbortController()
    askBeside({ entries: recording.entries, flip }, over.signal).then(
      future => setAsking({ is: 'done', flip, future }),
      () => setAsking({ is: 'unable' }),
    )
    return () => over.abort()
  }, [asking.is === 'playing', flip])
  const { name, note } = flipWords(flip)
  const isDone = asking.is === 'done' && asking.flip === flip
  return (
    <>
      <div class="what-if-question">
        <div>
          <p class="caps">{TEXTS.when(flip.turn)}</p>
          <h2 id="what-if-heading" class="h1" tabIndex={-1}>
            {name}
          </h2>
          <p class="soft">{TEXTS.was(note)}.</p>
        </div>
        {!isDone && (
          <p class="row wrap">
            <button
              type="button"
              class="button primary large"
              aria-disabled={asking.is === 'playing'}
              onClick={() => asking.is !== 'playing' && setAsking({ is: 'playing' })}
            >
              <Icon name="arrow-clockwise-bold" />
              {TEXTS.play}
            </button>
            <span role="status" class={asking.is === 'unable' ? 'loss' : 'soft'}>
              {asking.is === 'playing' ? TEXTS.playing : asking.is === 'unable' ? TEXTS.unable : ''}
            </span>
          </p>
        )}
      </div>
      {isDone && <TwoFutures key={flipWords(flip).name} recording={recording} future={asking.future} flip={flip} />}
    </>
  )
}

/** All that can be had otherwise; null where the game is of other rules. */
function flipsIn({ entries }: Recording): Flip[] | null {
  try {
    return flipsOf(entries)
  } catch {
    return null
  }
}

function Lead({ flips }: { flips: readonly Flip[] | null }) {
  return (
    <section class="what-if-lead">
      <h2 class="h1">{TEXTS.lead}</h2>
      <p class="soft">{flips === null ? TEXTS.otherRules : flips.length === 0 ? TEXTS.nothing : TEXTS.leadLine}</p>
    </section>
  )
}

function Page({ recording }: { recording: Recording }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const flips = useMemo(() => flipsIn(recording), [recording])
  const [chosen, setChosen] = useState<Flip | null>(null)
  const isPhone = frame.value === 'phone'
  const isListed = flips !== null && flips.length > 0 && (!isPhone || chosen === null)
  useLayoutEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  useLayoutEffect(() => body.current?.scrollTo({ top: 0 }), [chosen])
  return (
    <dialog ref={dialog} class="what-if" aria-label={TEXTS.title} onClose={() => (whatIf.value = null)}>
      <header class="what-if-head">
        <Wordmark />
        <h1 class="h2 what-if-title">{TEXTS.title}</h1>
        <span class="grow" />
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          <Icon name="arrow-left-bold" />
          {TEXTS.back}
        </button>
      </header>
      <div class="what-if-body" data-shows={isListed ? 'list' : 'future'}>
        {isListed && <Picker flips={flips} chosen={chosen} choose={setChosen} />}
        {(!isPhone || !isListed) && (
          <div ref={body} class="what-if-page scroll" tabIndex={0} role="region" aria-label={TEXTS.title}>
            {isPhone && chosen !== null && (
              <button type="button" class="button what-if-others" onClick={() => setChosen(null)}>
                <Icon name="list-bullets-bold" />
                {TEXTS.others}
              </button>
            )}
            {chosen === null ? <Lead flips={flips} /> : <Question recording={recording} flip={chosen} />}
          </div>
        )}
        {isPhone && isListed && <Lead flips={flips} />}
      </div>
    </dialog>
  )
}

export function WhatIf() {
  const recording = whatIf.value
  return recording === null ? null : <Page recording={recording} />
}

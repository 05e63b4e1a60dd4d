/** CHAMBERS: one screen with its sections in the order of play, and the sheet that is sealed at the end (R2, ux 22). */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { influencePriceFor } from '#shared/objections.ts'
import type { SeatView } from '#shared/view.ts'
import { redoDraft, removeOrder, undoDraft } from '../draft.ts'
import type { IconName } from '../icons/used.ts'
import { CoachHere } from '../parts/coach-here.tsx'
import { Icon } from '../parts/icon.tsx'
import { Keycap } from '../parts/keycap.tsx'
import { Tracks } from '../parts/tracks.tsx'
import { influenceLeft } from '../sheet.ts'
import { isLineDown, isSealShut, pressSeal, sealObjection, sealState } from '../seal-now.ts'
import { isSealed, mine, said } from '../store.ts'
import { CHAMBERS_TEXTS as TEXTS, SECTIONS, SHEET_TEXTS, TIE_RULE, type SectionName } from '#texts/chambers.ts'
import { SEAL_TEXTS } from '#texts/game.ts'
import { orderLine } from '#texts/order-line.ts'
import { count } from '#texts/numbers.ts'
import { REFUSAL_TEXTS } from '#texts/refusals.ts'
import { TERMS } from '#texts/rules.ts'
import { Answers, answersFor } from './chambers-answers.tsx'
import { Bills, Treaties, treatiesFor } from './chambers-bills.tsx'
import { ChambersWatched } from './chambers-watched.tsx'
import { casesFor, Court, heard } from './chambers-court.tsx'
import { waitedFor, waitingLine } from '../waiting.ts'
import { Dealt } from './chambers-dealt.tsx'
import '../look/chambers.css'

interface Section {
  readonly name: SectionName
  readonly icon: IconName
  /** All matters in it, and those that wait for this seat. */
  readonly matters: number
  readonly mine: number
  readonly body: ComponentChildren
}

function sectionsOf(v: SeatView): Section[] {
  const own =
    v.hand.party === 'government'
      ? v.hand.demands.filter(one => one.stage === 'to-answer').length +
        v.hand.requests.filter(one => one.stage === 'to-answer' && one.host !== v.who).length
      : 0
  const answers = answersFor(v)
  const treaties = treatiesFor(v)
  return [
    { name: 'answers', icon: 'hand-pointing-bold', matters: answers + own, mine: answers, body: <Answers v={v} /> },
    { name: 'bills', icon: 'bank-bold', matters: v.open.bills.length, mine: v.open.bills.length, body: <Bills v={v} /> },
    { name: 'treaties', icon: 'handshake-bold', matters: v.open.proposals.length, mine: treaties, body: <Treaties v={v} /> },
    {
      name: 'court',
      icon: 'gavel-bold',
      matters: heard(v).length + v.open.docket.filter(one => one.jurors.length === 0).length,
      mine: casesFor(v),
      body: <Court v={v} />,
    },
  ]
}

const idOf = (name: SectionName): string => `chambers-${name}`

function Contents({ sections }: { sections: readonly Section[] }) {
  return (
    <nav class="contents" aria-label={TEXTS.sections}>
      <ol>
        {sections.map(section => (
          <li key={section.name}>
            <a
              href={`#${idOf(section.name)}`}
              class={section.matters === 0 ? 'contents-link quiet' : 'contents-link'}
              onClick={event => {
                event.preventDefault()
                const target = document.getElementById(idOf(section.name))
                target?.scrollIntoView({
                  block: 'start',
                  behavior: document.documentElement.dataset.motion === 'reduced' ? 'auto' : 'smooth',
                })
                target?.querySelector('h2')?.focus({ preventScroll: true })
              }}
            >
              <Icon name={section.icon} size={18} />
              <span>{SECTIONS[section.name].title}</span>
              <span class={section.mine > 0 ? 'badge' : 'badge quiet'} aria-label={TEXTS.items(section.matters)}>
                {count(section.matters)}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Sheet({ v }: { v: SeatView }) {
  const draft = mine.draft.value
  const left = influenceLeft(v)
  return (
    <aside class="chambers-sheet sheet" aria-labelledby="sheet-title">
      <header class="between">
        <h2 id="sheet-title" class="h2">
          {SHEET_TEXTS.title}
        </h2>
        <span class={left < 0 ? 'chip red' : 'chip'}>
          <Icon name="coins-bold" size={13} />
          {SHEET_TEXTS.left(left)}
        </span>
      </header>
      <hr class="heavy" />
      <Dealt v={v} />
      <div class="chambers-decided scroll" tabIndex={0} role="region" aria-labelledby="sheet-title">
        {draft.length === 0 ? (
          <p class="small soft">{SHEET_TEXTS.nothing}</p>
        ) : (
          <ul class="rows">
            {draft.map((order, at) => {
              const price = influencePriceFor(v, order)
              const returned = said.returned.value
              return (
                <li key={at} class="decided">
                  <span class="grow">
                    <span class="label">{orderLine(order)}</span>
                    {price > 0 && (
                      <span class="small soft">
                        {' '}
                        {count(price)} {TERMS.influence.word}
                      </span>
                    )}
                    {returned?.index === at && <span class="small loss choice-line">{REFUSAL_TEXTS[returned.reason]}</span>}
                  </span>
                  {!isSealed.value && (
                    <button
                      type="button"
                      class="button plain square"
                      aria-label={SHEET_TEXTS.remove(orderLine(order))}
                      onClick={() => removeOrder(at)}
                    >
                      <Icon name="x-bold" size={14} />
                    </button>
                  )}
                </li>
              )
            })}
          </ul>
        )}
        <CoachHere view={v} />
        {mine.undo.value.length > 0 && !isSealed.value && (
          <button type="button" class="button plain" onClick={undoDraft}>
            <Icon name="arrow-u-up-left-bold" size={14} />
            {SHEET_TEXTS.undo}
          </button>
        )}
        {mine.redo.value.length > 0 && !isSealed.value && (
          <button type="button" class="button plain" onClick={redoDraft}>
            <Icon name="arrow-u-up-right-bold" size={14} />
            {SHEET_TEXTS.redo}
          </button>
        )}
      </div>
      <div class="chambers-doctrine">
        <hr class="heavy" />
        <Tracks open={v.open} />
      </div>
      <p class="tie-rule">
        <Icon name="scales-bold" size={18} />
        <span>
          <span class="marker">{TIE_RULE}</span>
        </span>
      </p>
    </aside>
  )
}

function SealBar({ v }: { v: SeatView }) {
  const state = sealState.value
  const isWaiting = waitedFor().length > 0
  if (state === 'sealed' || state === 'out-of-reach') {
    return (
      <div class="seal-bar sheet" role="status">
        <p class="grow">
          <Icon name="seal-check-fill" size={20} class="gain" /> <b>{SHEET_TEXTS.sealed}</b>{' '}
          {state === 'out-of-reach' ? SEAL_TEXTS.outOfReach : isWaiting ? waitingLine() : SHEET_TEXTS.bots}
        </p>
        <button type="button" class="button large" aria-keyshortcuts="Shift+Enter" disabled={state === 'out-of-reach'} onClick={pressSeal}>
          {SHEET_TEXTS.breakSeal}
          <Keycap>⇧↵</Keycap>
        </button>
      </div>
    )
  }
  const isIdle = sectionsOf(v).every(section => section.mine === 0)
  const refused = sealObjection.value
  const note =
    (isLineDown.value || state === 'not-yours') && state !== 'refused'
      ? SEAL_TEXTS[state]
      : isIdle
        ? SHEET_TEXTS.nothingToDo
        : SHEET_TEXTS.sealNote
  return (
    <div class="seal-bar sheet">
      <p id="sheet-note" class={state === 'refused' ? 'small loss grow' : 'small soft grow'}>
        {state === 'refused' && refused !== null ? REFUSAL_TEXTS[refused.reason] : note}
      </p>
      <button
        type="button"
        class="button seal large"
        aria-describedby="sheet-note"
        aria-keyshortcuts="Shift+Enter"
        aria-pressed={state === 'waits'}
        aria-disabled={isSealShut.value}
        onClick={pressSeal}
      >
        <Icon name={state === 'waits' ? 'hourglass-bold' : 'seal-check-fill'} size={20} />
        {state === 'waits' ? SEAL_TEXTS.take : SHEET_TEXTS.seal}
        <Keycap>⇧↵</Keycap>
      </button>
    </div>
  )
}

/** A and R act only while exactly one vote is asked for (ux 9). */
function useVoteKeys(v: SeatView | null): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (
        event.defaultPrevented ||
        v === null ||
        !mine.settings.peek().keys ||
        mine.dialog.peek() !== null ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey
      )
        return
      if (event.target instanceof Element && event.target.closest('input:not([type=radio]), select, textarea, dialog') !== null) return
      const key = event.key.toLowerCase()
      if (key !== 'a' && key !== 'r') return
      const buttons = document.querySelectorAll<HTMLButtonElement>(`.vote-button.${key === 'a' ? 'enforce' : 'quash'}:not(:disabled)`)
      if (buttons.length !== 1) return
      event.preventDefault()
      buttons[0]?.click()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}

/** The screen of the stage 'chambers'. */
export function Chambers() {
  const view = said.view.value
  const v = view === null || view.who === null ? null : view
  const head = useRef<HTMLHeadingElement>(null)
  useVoteKeys(v)
  useEffect(() => head.current?.focus(), [])
  if (v === null) return view === null ? null : <ChambersWatched view={view} />
  const sections = sectionsOf(v)
  return (
    <div class="chambers">
      <div class="chambers-main scroll">
        <header class="chambers-head">
          <h1 class="h1" tabIndex={-1} ref={head}>
            {TEXTS.title}
          </h1>
          <p class="soft">{TEXTS.lede}</p>
        </header>
        <Contents sections={sections} />
        {sections.map(section => (
          <section
            key={section.name}
            id={idOf(section.name)}
            class={section.matters === 0 ? 'chambers-section quiet' : 'chambers-section'}
            aria-labelledby={`${idOf(section.name)}-title`}
          >
            <h2 id={`${idOf(section.name)}-title`} class="section-title" tabIndex={-1}>
              <Icon name={section.icon} size={20} />
              {SECTIONS[section.name].title}
              {section.mine > 0 && <span class="chip draft">{TEXTS.yours}</span>}
            </h2>
            {section.matters === 0 ? (
              <p class="soft section-empty">{SECTIONS[section.name].empty}</p>
            ) : (
              <div class={section.name === 'court' ? '' : 'matters'}>{section.body}</div>
            )}
          </section>
        ))}
      </div>
      <Sheet v={v} />
      <SealBar v={v} />
    </div>
  )
}

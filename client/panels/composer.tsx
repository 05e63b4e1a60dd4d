/** Writing an order (picture 06): left the writ with its blanks, right what may happen in four fixed questions. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { rulesNow } from '#shared/laws.ts'
import { actionsOf, objection } from '#shared/objections.ts'
import { cardFor, PARTS, type Argued } from '#shared/codex/cards.ts'
import { isGovernment } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import type { CaseFacts } from '#shared/state.ts'
import { hasLaw } from '#shared/terms.ts'
import type { SeatView } from '#shared/view.ts'
import { foreseen } from '../foreseen.ts'
import { fieldsOf, refusalInDraft, withBlank } from '../composing.ts'
import { addOrder, replaceOrder } from '../draft.ts'
import { actionsUsed, influenceLeft } from '../budget.ts'
import { marksOfStoppers } from '../stoppers.ts'
import { Behind } from '../parts/behind.tsx'
import { Icon } from '../parts/icon.tsx'
import { Keycap } from '../parts/keycap.tsx'
import { SleeveMark } from '../parts/mark.tsx'
import { mine, said } from '../store.ts'
import { cardText } from '#texts/cards.ts'
import { COMPOSER } from '#texts/composer.ts'
import { KIND_CARDS } from '#texts/kind-cards.ts'
import { KIND_TEXTS } from '#texts/kinds.ts'
import { seatName, TRACK_NAMES } from '#texts/names.ts'
import { REFUSAL_TEXTS } from '#texts/refusals.ts'
import { handOfKind, KIND_ICONS, liveryOf } from '../verbs.ts'
import { Authority } from './argument.tsx'
import { Blank } from './composer-blank.tsx'
import { Prospect } from './composer-prospect.tsx'
import './composer.css'

/** Adds the written order to the draft, if it may stand there. */
export function commitWriting(view: SeatView): void {
  const writing = mine.writing.value
  if (writing === null || refusalInDraft(view, mine.draft.value, writing.order, writing.at) !== null) return
  if (writing.at === null) addOrder(writing.order)
  else replaceOrder(writing.at, writing.order)
  mine.writing.value = null
}

/** Whoever had the focus before the writ has it again when the order is added or put back. */
function lendFocus(): () => void {
  const from = document.activeElement instanceof HTMLElement ? document.activeElement : null
  return () =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body && document.activeElement !== null) return
      const back = from?.isConnected === true && from !== document.body ? from : document.querySelector<HTMLElement>('.list-row.selected')
      back?.focus({ preventScroll: true })
    })
}

/** The case it would come to if the order were fought, and what would be known of it; null if it cannot come to that. */
function caseOf(view: SeatView, order: Order): { one: Argued; facts: CaseFacts } | null {
  const { open, who } = view
  if (!isGovernment(who)) return null
  const statute = hasLaw(open, who, 'REACH')
  if (order.kind === 'bill')
    return order.law === 'MANDATE'
      ? { one: { ground: 'keys', government: who, provider: 'MONO', mandate: who }, facts: { ...UNKNOWN, gagged: false, statute } }
      : null
  if (order.kind !== 'long-arm' && order.kind !== 'subpoena' && order.kind !== 'preserve') return null
  const { provider, state: host, nation, lock } = open.accounts[order.handle]
  if (order.gag) {
    const ground = order.kind === 'long-arm' ? (lock === 'checkbox' ? 'keys' : 'reach') : 'secrecy'
    return { one: { ground, government: who, provider, mandate: null }, facts: { ...UNKNOWN, statute } }
  }
  if (order.kind !== 'long-arm') return null
  return {
    one: { ground: lock === 'checkbox' ? 'keys' : 'reach', government: who, provider, mandate: null },
    facts: { gagged: false, host, nation, lock, statute, blocked: hasLaw(open, host, 'BLOCK') },
  }
}

/** A sealed case tells nobody more. */
const UNKNOWN: CaseFacts = { gagged: true, host: null, nation: null, lock: null, statute: false, blocked: false }

/** The best line of each side on the question, beside the map. */
function Dispute({ one, facts }: { one: Argued; facts: CaseFacts }) {
  return (
    <aside class="dispute sheet" aria-labelledby="dispute">
      <h2 id="dispute" class="h3 row">
        <Icon name="scales-bold" size={16} />
        {COMPOSER.dispute(TRACK_NAMES[one.ground].name)}
      </h2>
      {PARTS.map(part => {
        const card = cardFor(one, facts, 'text', part)
        return (
          <p key={part} class="small">
            “{cardText(card).claim}” <Authority card={card} />
          </p>
        )
      })}
    </aside>
  )
}

export function Composer() {
  const view = said.view.value
  const writing = mine.writing.value
  const heading = useRef<HTMLHeadingElement>(null)
  const kind = writing?.order.kind
  // Before the next key: Enter adds only from inside the writ.
  useLayoutEffect(lendFocus, [])
  useLayoutEffect(() => {
    if (kind !== undefined) heading.current?.focus({ preventScroll: true })
  }, [kind])
  useEffect(() => {
    mine.numbered.value = view === null || view.who === null || writing === null ? [] : marksOfStoppers(view, writing.order)
    return () => {
      mine.numbered.value = []
    }
  }, [view, writing])
  if (view === null || view.who === null || writing === null) return null
  const { order, at } = writing
  const draft = mine.draft.value
  const others = at === null ? draft : draft.filter((_, i) => i !== at)
  // What stands against the order itself is said before what stands against it in this set
  const refusal = objection(view, order) ?? refusalInDraft(view, draft, order, at)
  const livery = liveryOf(view.who, order.kind)
  const fields = fieldsOf(view, order)
  const preview = foreseen(view, order, refusal)
  const text = KIND_TEXTS[order.kind]
  const dispute = caseOf(view, order)
  return (
    <>
      <section
        class="composer sheet stack"
        data-edge="left"
        aria-labelledby="composer"
        onKeyDown={event => {
          if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
            event.preventDefault()
            commitWriting(view)
          }
          if (event.altKey && event.key.toLowerCase() === 'm' && preview.alternative !== null)
            mine.writing.value = { ...writing, order: preview.alternative.order }
        }}
      >
        <div class="writ scroll">
          <p class="between writ-head">
            <span class="caps">{COMPOSER.issues(seatName(view.who))}</span>
            {livery === null ? (
              <span class="slip-icon">
                <Icon name={KIND_ICONS[order.kind] ?? 'stamp-bold'} size={22} />
              </span>
            ) : (
              <SleeveMark government={livery} hand={handOfKind(order.kind) ?? 'ask'} width={72} />
            )}
          </p>
          <h2 ref={heading} id="composer" class="writ-title" tabIndex={-1}>
            {text.title}
          </h2>
          <hr class="scotch" />
          <p class="small soft writ-effect">
            {KIND_CARDS[order.kind].effect(rulesNow(view.open))} <span class="record">{COMPOSER.ruleNo(text.rule)}</span>
          </p>
          {fields.length === 0 && <p class="soft">{COMPOSER.noBlanks}</p>}
          {fields.map(field => (
            <Blank
              key={field.name}
              view={view}
              field={field}
              change={value => (mine.writing.value = { order: withBlank(view, order, field.name, value), at })}
            />
          ))}
          <Behind of={{ kind: order.kind }} />
          <p class="small soft writ-keys" aria-hidden="true">
            <Keycap>Tab</Keycap> {COMPOSER.fields} <Keycap>↵</Keycap> {COMPOSER.addKey} <Keycap>Esc</Keycap> {COMPOSER.backKey}
          </p>
        </div>
        <Prospect view={view} preview={preview} writing={writing} refusal={refusal} />
        <footer class="composer-foot">
          <button type="button" class="button plain" onClick={() => (mine.writing.value = null)}>
            <Icon name="arrow-left-bold" />
            {COMPOSER.back}
          </button>
          <p class="grow small composer-note" role="status">
            {refusal !== null ? (
              <span class="loss row">
                <Icon name="warning-circle-fill" />
                <span>
                  <strong>{COMPOSER.refused}.</strong> {REFUSAL_TEXTS[refusal]}
                </span>
              </span>
            ) : (
              <span class="soft">
                {COMPOSER.leaves(actionsOf(view) - actionsUsed([...others, order]), influenceLeft(view, [...others, order]))}
              </span>
            )}
          </p>
          <button
            type="button"
            class="button primary large"
            aria-disabled={refusal !== null}
            aria-keyshortcuts="Enter"
            onClick={() => commitWriting(view)}
          >
            <Icon name={at === null ? 'plus-bold' : 'check-bold'} />
            {at === null ? COMPOSER.add : COMPOSER.save}
          </button>
        </footer>
      </section>
      {dispute !== null && <Dispute {...dispute} />}
    </>
  )
}

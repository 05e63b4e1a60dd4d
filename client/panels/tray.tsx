/** The tray: the draft as writ slips, readiness, and the seal. The only way to commit. */
import { actionPrice, actionsOf, influencePriceFor, setObjection } from '#shared/objections.ts'
import type { Seat } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import type { SeatView } from '#shared/view.ts'
import { actionsUsed, influenceLeft } from '../budget.ts'
import { redoDraft, removeOrder, undoDraft } from '../draft.ts'
import { Icon } from '../parts/icon.tsx'
import { KeyFor, Keycap } from '../parts/keycap.tsx'
import { SeatMark, SleeveMark } from '../parts/mark.tsx'
import { isLineDown, isSealShut, pressSeal, sealObjection, sealState } from '../seal-now.ts'
import { isSealed, mine, said } from '../store.ts'
import { SEAL_TEXTS, TRAY } from '#texts/game.ts'
import { whoSits } from '#texts/table.ts'
import { slipLine } from '#texts/slips.ts'
import { KIND_TEXTS } from '#texts/kinds.ts'
import { orderLine } from '#texts/order-line.ts'
import { seatName } from '#texts/names.ts'
import { REFUSAL_TEXTS } from '#texts/refusals.ts'
import { changeOrder, handOfKind, KIND_ICONS, liveryOf } from '../verbs.ts'
import { waitedFor, waitingLine } from '../waiting.ts'
import './tray.css'

function Slip({ view, order, at }: { view: SeatView; order: Order; at: number }) {
  const returned = said.returned.value ?? (isSealed.value ? null : setObjection(view, mine.draft.value))
  const bad = returned?.index === at
  const livery = liveryOf(view.who, order.kind)
  const influence = influencePriceFor(view, order)
  const sealed = isSealed.value
  const target = orderLine(order)
  return (
    <li class={`slip tray-slip ${bad ? 'returned' : sealed ? '' : 'draft'}`}>
      <button type="button" class="slip-open" disabled={sealed} onClick={() => changeOrder(order, at)}>
        <span class="spoken">
          {TRAY.number(at + 1)}: {sealed ? TRAY.sealed : TRAY.edit}{' '}
        </span>
        {livery === null ? (
          <span class="slip-icon">
            <Icon name={KIND_ICONS[order.kind] ?? 'stamp-bold'} size={20} />
          </span>
        ) : (
          <SleeveMark government={livery} hand={handOfKind(order.kind) ?? 'ask'} width={58} />
        )}
        <span class="slip-words">
          <span class="caps clip">{KIND_TEXTS[order.kind].title}</span>
          <span class="slip-target">{slipLine(order)}</span>
        </span>
      </button>
      <p class="slip-foot">
        <span class="small soft clip">
          {bad
            ? REFUSAL_TEXTS[returned.reason]
            : `${TRAY.actions(actionPrice(order))}${influence > 0 ? ` · ${TRAY.influence(influence)}` : ''}`}
        </span>
        {bad && said.returned.value !== null ? (
          <span class="stamp">{TRAY.returned}</span>
        ) : bad ? (
          <Icon name="warning-circle-fill" class="loss" />
        ) : sealed ? (
          <span class="chip green">
            <Icon name="check-bold" size={12} />
            {TRAY.sealed}
          </span>
        ) : (
          <span class="chip draft">{TRAY.draft}</span>
        )}
        {!sealed && (
          <button type="button" class="button plain slip-remove" aria-label={`${TRAY.remove}: ${target}`} onClick={() => removeOrder(at)}>
            <Icon name="x-bold" size={14} />
          </button>
        )}
      </p>
    </li>
  )
}

/** "Tomás, Hibernia" */
function nameOn(seat: Seat): string {
  const sitter = said.gathering.value?.people.find(one => one.seat === seat)
  return sitter === undefined || sitter.name === '' ? seatName(seat) : whoSits(sitter)
}

function Readiness() {
  const people = said.seats.value.filter(({ held }) => held === 'person')
  const sealed = people.filter(({ doing }) => doing === 'sealed').length
  if (people.length < 2) return isSealed.value ? null : <p class="small soft tray-alone">{TRAY.alone}</p>
  return (
    <div class="tray-ready">
      <p class="between">
        <span class="caps">{TRAY.readyTitle}</span>
        <span class="label">{TRAY.ready(sealed, people.length)}</span>
      </p>
      <ul class="row">
        {people.map(({ seat, doing }) => (
          <li key={seat} class="ready-seat" title={nameOn(seat)}>
            <SeatMark seat={seat} size={24} />
            <Icon
              name={doing === 'sealed' ? 'check-circle-fill' : doing === 'away' ? 'wifi-slash-bold' : 'pencil-simple-bold'}
              size={14}
              class={doing === 'sealed' ? 'gain' : ''}
            />
            <span class="spoken">
              {nameOn(seat)}: {doing === 'sealed' ? TRAY.sealed : TRAY[doing]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The seal button with the reason it is shut, if it is. */
export function SealButton({ view }: { view: SeatView }) {
  const draft = mine.draft.value
  const state = sealState.value
  const unused = actionsOf(view) - actionsUsed(draft)
  if (state === 'sealed' || state === 'out-of-reach') {
    return (
      <div class="sealing">
        <button
          type="button"
          class="button seal large wide"
          aria-pressed="true"
          aria-keyshortcuts="Shift+Enter"
          disabled={state === 'out-of-reach'}
          onClick={pressSeal}
        >
          {TRAY.breakSeal}
        </button>
        <p class="small soft waiting">
          {state === 'out-of-reach' ? SEAL_TEXTS.outOfReach : waitedFor().length > 0 ? waitingLine() : TRAY.sealedNote} <Keycap>⇧↵</Keycap>
        </p>
      </div>
    )
  }
  const refused = sealObjection.value
  const note =
    (isLineDown.value || state === 'not-yours') && state !== 'refused'
      ? SEAL_TEXTS[state]
      : unused > 0
        ? TRAY.unused(unused)
        : TRAY.sealNote
  return (
    <div class="sealing">
      <button
        type="button"
        class="button seal large wide"
        aria-pressed={state === 'waits'}
        aria-keyshortcuts="Shift+Enter"
        aria-describedby="seal-note"
        aria-disabled={isSealShut.value}
        onClick={pressSeal}
      >
        <Icon name={state === 'waits' ? 'hourglass-bold' : 'seal-check-fill'} size={20} />
        {state === 'waits' ? SEAL_TEXTS.take : TRAY.seal}
      </button>
      <p id="seal-note" class={state === 'refused' ? 'small loss' : 'small soft'}>
        {state === 'refused' && refused !== null ? REFUSAL_TEXTS[refused.reason] : note} <Keycap>⇧↵</Keycap>
      </p>
    </div>
  )
}

/** The slips of the draft with a place for one more. */
export function Slips({ view }: { view: SeatView }) {
  const draft = mine.draft.value
  const left = actionsOf(view) - actionsUsed(draft)
  return (
    <ol class="slips">
      {draft.map((order, at) => (
        <Slip key={at} view={view} order={order} at={at} />
      ))}
      {left > 0 && !isSealed.value && (
        <li class="slips-add">
          <button type="button" class="slip empty" popovertarget="new-order">
            <span class="row label">
              <Icon name="plus-bold" size={16} />
              {TRAY.add}
            </span>
            <span class="small slips-hint">
              {TRAY.addLine} <KeyFor action="new" />
            </span>
          </button>
        </li>
      )}
      {draft.length === 0 && isSealed.value && <li class="slip empty">{TRAY.none}</li>}
    </ol>
  )
}

export function Tray() {
  const view = said.view.value
  if (view === null || view.who === null) return null
  const draft = mine.draft.value
  const used = actionsUsed(draft)
  return (
    <section class="tray" aria-labelledby="tray">
      <div class="tray-count">
        <h2 id="tray" class="caps">
          {TRAY.title}
        </h2>
        <p class="tray-figure" aria-hidden="true">
          <strong>{used}</strong> {TRAY.of(actionsOf(view))}
        </p>
        <p class="spoken">{TRAY.countLine(used, actionsOf(view))}</p>
        <p class="small soft">
          {TRAY.influenceLeft(influenceLeft(view, draft))}
          {!said.isKept.value && <span class="spoken">{TRAY.unsaved}</span>}
        </p>
        {!isSealed.value && (
          <p class="row tray-steps">
            {mine.undo.value.length > 0 && (
              <button type="button" class="button plain tray-undo" onClick={undoDraft}>
                <Icon name="arrow-u-up-left-bold" size={14} />
                {TRAY.undo}
              </button>
            )}
            {mine.redo.value.length > 0 && (
              <button type="button" class="button plain tray-undo" onClick={redoDraft}>
                <Icon name="arrow-u-up-right-bold" size={14} />
                {TRAY.redo}
              </button>
            )}
          </p>
        )}
      </div>
      <Slips view={view} />
      <Readiness />
      <SealButton view={view} />
    </section>
  )
}

/** The blanks of an order as a form: closed values say why they are closed. */
import { useRef, useState } from 'preact/hooks'
import { isHandle, isProvider, isSeat, LAWS, STATES, type StateId } from '#shared/names.ts'
import type { SeatView } from '#shared/view.ts'
import type { FormField, Value } from '../composing.ts'
import { frame } from '../frame.ts'
import { cityOf } from '../parts/city.ts'
import { Icon } from '../parts/icon.tsx'
import { SealMark, SeatMark } from '../parts/mark.tsx'
import { COMPOSER } from '#texts/composer.ts'
import { LAW_NAMES, seatName, stateName } from '#texts/names.ts'
import { REFUSAL_TEXTS } from '#texts/refusals.ts'

const isState = (value: Value): value is StateId => STATES.some(one => one === value)

/** A value of a blank in words. */
function nameOf(view: SeatView, field: FormField, value: Value): string {
  if (field.name === 'gag') return value === true ? COMPOSER.gagOn : COMPOSER.gagOff
  if (field.name === 'expedite') return value === true ? COMPOSER.fast : COMPOSER.slow
  if (value === null) return COMPOSER.nobody
  if (typeof value !== 'string') return String(value)
  if (isHandle(value)) return `${seatName(value)} · ${cityOf(view.open.accounts[value].provider, view.open.accounts[value].state)}`
  if (isState(value)) return stateName(value)
  if (isSeat(value)) return seatName(value)
  const law = LAWS.find(one => one === value)
  if (law !== undefined) return LAW_NAMES[law].name
  return COMPOSER.acts[value] ?? COMPOSER.ways[value] ?? COMPOSER.fits[value] ?? value
}

function ValueMark({ value }: { value: Value }) {
  if (typeof value !== 'string') return null
  if (isHandle(value) || isProvider(value)) return <SeatMark seat={value} size={22} />
  return isState(value) ? <SealMark state={value} size={22} /> : null
}

interface Answering {
  readonly view: SeatView
  readonly field: FormField
  readonly change: (value: Value) => void
}

/** Few values side by side. */
function Segment({ view, field, change }: Answering) {
  const closed = field.choices.find(({ value, refusal }) => value === field.value && refusal !== null)
  return (
    <>
      <div class="segment">
        {field.choices.map(({ value }) => (
          <label key={String(value)}>
            <input type="radio" name={field.name} checked={value === field.value} onChange={() => change(value)} />
            {nameOf(view, field, value)}
          </label>
        ))}
      </div>
      {closed !== undefined && closed.refusal !== null && field.choices.some(({ refusal }) => refusal === null) && (
        <p class="small loss">{REFUSAL_TEXTS[closed.refusal]}</p>
      )}
    </>
  )
}

/** Many values in rows. */
function Rows({ view, field, change }: Answering) {
  // Said once where it holds for all of them
  const [first] = field.choices
  const common = first !== undefined && field.choices.every(({ refusal }) => refusal === first.refusal) ? first.refusal : null
  return (
    <div>
      {common !== null && <p class="small soft blank-why">{REFUSAL_TEXTS[common]}</p>}
      {field.choices.map(({ value, refusal }) => (
        <label key={String(value)} class={refusal === null ? 'choice' : 'choice closed'}>
          <input type="radio" name={field.name} checked={value === field.value} onChange={() => change(value)} />
          <ValueMark value={value} />
          <span class="grow">
            <span class="label">{nameOf(view, field, value)}</span>
            {refusal !== null && common === null && <span class="small blank-why">{REFUSAL_TEXTS[refusal]}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}

/** Rows behind the value that is chosen, so that a phone shows what follows from it; a finger's choice folds them up again. */
function FoldedRows(answering: Answering) {
  const { view, field } = answering
  const summary = useRef<HTMLElement>(null)
  const [opensAtFirst] = useState(() => field.choices.some(({ value, refusal }) => value === field.value && refusal !== null))
  const foldUp = (): void => {
    summary.current?.parentElement?.removeAttribute('open')
    summary.current?.focus()
  }
  return (
    <details
      class="blank-fold"
      open={opensAtFirst}
      onClick={({ target, detail }) => {
        // Not by the arrow keys, whose clicks count as none
        if (detail > 0 && target instanceof Element && target.closest('.choice:not(.closed)') !== null) requestAnimationFrame(foldUp)
      }}
    >
      <summary ref={summary}>
        <ValueMark value={field.value} />
        <span class="grow label">{nameOf(view, field, field.value)}</span>
        <Icon name="caret-down-bold" class="fold-caret" />
      </summary>
      <Rows {...answering} />
    </details>
  )
}

/** One blank: few values as a segment, many as a list of rows; closed values say why. */
export function Blank(answering: Answering) {
  const { field } = answering
  const isSegment = field.choices.length <= 3 && field.blank !== 'handle' && field.blank !== 'provider' && field.blank !== 'state'
  return (
    <fieldset class="blank">
      <legend class="caps">{COMPOSER.blanks[field.name] ?? field.name}</legend>
      {isSegment ? <Segment {...answering} /> : frame.value === 'phone' ? <FoldedRows {...answering} /> : <Rows {...answering} />}
      {field.name === 'gag' && field.value === true && <p class="small soft">{COMPOSER.gagNote}</p>}
    </fieldset>
  )
}

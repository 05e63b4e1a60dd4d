/** A term as a slip, and as a form with its blanks. */
import { useState } from 'preact/hooks'
import type { OfferedTerm } from '#shared/deals/deal.ts'
import type { Seat } from '#shared/names.ts'
import type { SeatView } from '#shared/view.ts'
import type { IconName } from '../icons/used.ts'
import { Icon } from '../parts/icon.tsx'
import {
  blanksOf,
  CLAUSE_KINDS,
  kindRefusal,
  termOf,
  termRefusal,
  valuesOf,
  type Blank,
  type ClauseKind,
  type Giving,
  type Values,
} from '../terms-of.ts'
import { BLANK_NAMES, blankValue, CLAUSE_TEXTS, DEAL_REFUSALS_TEXTS, DEALS, termLine, termWords } from '#texts/deals.ts'
import { seatName } from '#texts/names.ts'
import { halves } from '#texts/numbers.ts'

const ICONS = {
  transfer: 'coins-bold',
  vote: 'gavel-bold',
  lobby: 'megaphone-bold',
  grant: 'envelope-simple-bold',
  comply: 'hand-grabbing-bold',
  settle: 'scales-bold',
  'non-use': 'hand-palm-bold',
} as const satisfies Record<ClauseKind, IconName>

const BindingChip = ({ binding }: { binding: boolean }) => (
  <span class={binding ? 'chip green' : 'chip ochre'}>
    <Icon name={binding ? 'seal-check-fill' : 'handshake-bold'} size={13} />
    {binding ? DEALS.binding : DEALS.promise}
  </span>
)

interface SlipProps {
  readonly term: OfferedTerm
  readonly to: Seat
  /** To the reader, in half points; negative for what one gives. */
  readonly worth: number
  readonly isNew: boolean
  readonly edit: (() => void) | null
  readonly remove: (() => void) | null
}

export function TermSlip({ term, to, worth, isNew, edit, remove }: SlipProps) {
  const { head, line } = termWords(term, to)
  return (
    <div class={isNew ? 'deals-slip new' : 'deals-slip'}>
      <Icon name={ICONS[term.what.kind]} size={22} />
      <span class="grow">
        <span class="label">{head}</span>
        <span class="small soft deals-line">{line}</span>
        <span class="row wrap">
          <BindingChip binding={term.binding} />
          {isNew && <span class="chip draft">{DEALS.isNew}</span>}
          {edit !== null && (
            <button type="button" class="button plain deals-edit" onClick={edit}>
              {DEALS.edit}
              <span class="spoken"> {head}</span>
            </button>
          )}
        </span>
      </span>
      <span class="deals-slip-end">
        <span class="figure" aria-hidden="true">
          {halves(Math.abs(worth))}
        </span>
        {remove !== null && (
          <button type="button" class="button plain square" aria-label={DEALS.remove(termLine(term, to))} onClick={remove}>
            <Icon name="x-bold" size={14} />
          </button>
        )}
      </span>
    </div>
  )
}

function Field({ blank, change }: { blank: Blank; change: (value: string) => void }) {
  return (
    <label class="field">
      <span>{BLANK_NAMES[blank.name]}</span>
      <select class="select" value={blank.value} onChange={event => change(event.currentTarget.value)}>
        {blank.values.map(value => (
          <option key={value} value={value}>
            {blankValue(blank.name, value)}
          </option>
        ))}
      </select>
    </label>
  )
}

interface FormProps {
  readonly v: SeatView
  readonly giving: Giving
  /** The term to change; null for a new one. */
  readonly term: OfferedTerm | null
  /** Called with the term, or with null when it is put back. */
  readonly done: (term: OfferedTerm | null) => void
}

export function TermForm({ v, giving, term, done }: FormProps) {
  const [kind, setKind] = useState<ClauseKind>(term?.what.kind ?? 'transfer')
  const [binding, setBinding] = useState(term?.binding ?? true)
  const [wished, setWished] = useState<Values>(term === null ? {} : valuesOf(term))
  const mustBind = kind === 'settle'
  const isBound = binding || mustBind
  const blanks = blanksOf(v, giving, kind, isBound, wished)
  const made = termOf(giving, kind, isBound, blanks)
  const refusal = termRefusal(v, giving, made)
  const why = refusal === 'bad-term' ? CLAUSE_TEXTS[kind].who : refusal === null ? null : DEAL_REFUSALS_TEXTS[refusal]
  return (
    <form
      class="deals-form"
      onSubmit={event => {
        event.preventDefault()
        if (refusal === null) done(made)
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        // Only the form is put away, not the dialog
        event.preventDefault()
        event.stopPropagation()
        done(null)
      }}
    >
      <fieldset class="deals-kinds">
        <legend class="caps">{DEALS.between(seatName(giving.by), seatName(giving.to))}</legend>
        {CLAUSE_KINDS.map((one, i) => {
          const shut = kindRefusal(v, giving, one)
          return (
            <label key={one} class={shut === null ? 'choice' : 'choice closed'}>
              <input
                type="radio"
                name="clause"
                checked={one === kind}
                // Opened by a press, so the focus goes where the person goes on
                ref={it => {
                  if (i === 0 && it !== null && it.form?.contains(document.activeElement) === false) it.focus({ preventScroll: true })
                }}
                onChange={() => setKind(one)}
              />
              <Icon name={ICONS[one]} size={18} />
              <span class="grow">
                <span class="label">{CLAUSE_TEXTS[one].name}</span>
                {shut !== null && (
                  <span class="small deals-line">{shut === 'bad-term' ? CLAUSE_TEXTS[one].who : DEAL_REFUSALS_TEXTS[shut]}</span>
                )}
              </span>
            </label>
          )
        })}
      </fieldset>
      <div class="deals-blanks">
        {blanks.map(blank => (
          <Field key={blank.name} blank={blank} change={value => setWished({ ...wished, [blank.name]: value })} />
        ))}
      </div>
      <div class="segment" role="group" aria-label={DEALS.binding}>
        {[true, false].map(one => (
          <button
            key={String(one)}
            type="button"
            class="button"
            aria-pressed={one === isBound}
            disabled={!one && mustBind}
            onClick={() => setBinding(one)}
          >
            {one ? DEALS.binding : DEALS.promise}
          </button>
        ))}
      </div>
      <p class="small soft">{mustBind ? DEALS.mustBind : isBound ? DEALS.bindingLine : DEALS.promiseLine}</p>
      {why !== null && (
        <p class="small loss" role="status">
          {why}
        </p>
      )}
      <p class="row">
        <button type="submit" class="button primary" aria-disabled={refusal !== null}>
          {term === null ? DEALS.put1 : DEALS.save}
        </button>
        <button type="button" class="button" onClick={() => done(null)}>
          {DEALS.cancel}
        </button>
      </p>
    </form>
  )
}

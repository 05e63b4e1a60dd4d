/** Writing an order (picture 06): left the writ with its blanks, right what may happen in four fixed questions. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { rulesNow } from '#shared/laws.ts'
import { isGovernment, isHandle, isProvider, isSeat, LAWS, STATES, type StateId } from '#shared/names.ts'
import { actionsOf, objection } from '#shared/objections.ts'
import type { SeatView } from '#shared/view.ts'
import { fieldsOf, refusalInDraft, withBlank, type FormField, type Value } from '../composing.ts'
import { addOrder, replaceOrder } from '../draft.ts'
import { actionsUsed, influenceLeft } from '../budget.ts'
import { Hatch } from '../parts/hatch.tsx'
import { Icon } from '../parts/icon.tsx'
import { Keycap } from '../parts/keycap.tsx'
import { SealMark, SeatMark, SleeveMark } from '../parts/mark.tsx'
import { cityOf } from '../parts/city.ts'
import { previewOf, type Preview } from '../preview.ts'
import { mine, said, type Writing } from '../store.ts'
import { COMPOSER } from '../texts/game.ts'
import { KIND_TEXTS } from '../texts/kinds.ts'
import { LAW_NAMES, seatName, stateName } from '../texts/names.ts'
import { PREVIEW } from '../texts/preview.ts'
import { REFUSAL_TEXTS } from '../texts/refusals.ts'
import { handOfKind, KIND_ICONS, liveryOf } from '../verbs.ts'
import './composer.css'

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

/** One blank: few values as a segment, many as a list of rows; closed values say why. */
function Blank({ view, field, change }: { view: SeatView; field: FormField; change: (value: Value) => void }) {
  const isSegment = field.choices.length <= 3 && field.blank !== 'handle' && field.blank !== 'provider' && field.blank !== 'state'
  const closed = field.choices.find(({ value, refusal }) => value === field.value && refusal !== null)
  return (
    <fieldset class="blank">
      <legend class="caps">{COMPOSER.blanks[field.name] ?? field.name}</legend>
      {isSegment ? (
        <div class="segment">
          {field.choices.map(({ value }) => (
            <label key={String(value)}>
              <input type="radio" name={field.name} checked={value === field.value} onChange={() => change(value)} />
              {nameOf(view, field, value)}
            </label>
          ))}
        </div>
      ) : (
        <div class="blank-choices scroll">
          {field.choices.map(({ value, refusal }) => (
            <label key={String(value)} class={refusal === null ? 'choice' : 'choice closed'}>
              <input type="radio" name={field.name} checked={value === field.value} onChange={() => change(value)} />
              <ValueMark value={value} />
              <span class="grow">
                <span class="label">{nameOf(view, field, value)}</span>
                {refusal !== null && <span class="small blank-why">{REFUSAL_TEXTS[refusal]}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
      {field.name === 'gag' && field.value === true && <p class="small soft">{COMPOSER.gagNote}</p>}
      {isSegment && closed !== undefined && closed.refusal !== null && field.choices.some(({ refusal }) => refusal === null) && (
        <p class="small loss">{REFUSAL_TEXTS[closed.refusal]}</p>
      )}
    </fieldset>
  )
}

function Question({
  icon,
  tone,
  head,
  children,
}: {
  icon: Parameters<typeof Icon>[0]['name']
  tone: string
  head: string
  children: ComponentChildren
}) {
  return (
    <section class="question">
      <span class={`question-icon ${tone}`}>
        <Icon name={icon} size={22} />
      </span>
      <div class="grow">
        <h3 class="h3">{head}</h3>
        {children}
      </div>
    </section>
  )
}

function Likely({ of }: { of: 0 | 1 | 2 | 3 | 4 }) {
  return (
    <span class="likely">
      <span class="dots" aria-hidden="true">
        {[1, 2, 3, 4].map(n => (
          <span key={n} class={n <= of ? 'dot on' : 'dot'} />
        ))}
      </span>
      <span class="label small">{PREVIEW.likelihood[of]}</span>
    </span>
  )
}

function Forecast({ odds }: { odds: NonNullable<Preview['odds']> }) {
  return (
    <>
      <ul class="forecast">
        {odds.map(({ word, sixths, look }) => (
          <li key={word} class={`segment-${look}`} style={{ flexGrow: sixths }}>
            <span class="clip">{word}</span>
            <span class="spoken">{PREVIEW.aboutSixths(sixths)}</span>
          </li>
        ))}
      </ul>
      <ul class="forecast-words" aria-hidden="true">
        {odds.map(({ word, sixths }) => (
          <li key={word} class="small soft" style={{ flexGrow: sixths }}>
            {PREVIEW.aboutSixths(sixths)}
          </li>
        ))}
      </ul>
    </>
  )
}

function Prospect({ view, preview, writing }: { view: SeatView; preview: Preview; writing: Writing }) {
  const { order } = writing
  const isDemand = handOfKind(order.kind) !== null
  const isMove = order.kind === 'relocate' || order.kind === 'switch'
  const text = KIND_TEXTS[order.kind]
  const rules = rulesNow(view.open)
  return (
    <div class="prospect scroll">
      <div class="between prospect-head">
        <div>
          <p class="caps">{PREVIEW.ifSealed}</p>
          <h2 class="h1 prospect-line">
            {preview.headline.plain} <span class="marker">{preview.headline.marked}</span>
          </h2>
        </div>
        <span class="chip">
          <Icon name={preview.isGuess ? 'eye-bold' : 'scales-bold'} size={14} />
          {preview.isGuess ? PREVIEW.guess : PREVIEW.fact}
        </span>
      </div>
      {preview.odds !== null && preview.odds.length > 0 && <Forecast odds={preview.odds} />}
      {(isDemand || preview.laws.length > 0) && (
        <Question icon="scales-bold" tone="blue" head={PREVIEW.which}>
          {preview.laws.length === 0 && <p class="small soft">{PREVIEW.noLaw}</p>}
          {preview.laws.map(({ law, text: line }) => (
            <p key={line} class="question-row">
              <Hatch law={law} />
              <span class="small">{line}</span>
            </p>
          ))}
          {preview.collision !== null && (
            <p class="question-row loss">
              <Icon name="arrows-in-line-horizontal-bold" />
              <span class="small">{preview.collision}</span>
            </p>
          )}
        </Question>
      )}
      {(isDemand || preview.stoppers.length > 0) && (
        <Question icon={isMove ? 'hand-pointing-bold' : 'hand-palm-bold'} tone="red" head={isMove ? PREVIEW.reach : PREVIEW.stop}>
          {preview.stoppers.length === 0 && <p class="small soft">{PREVIEW.nobodyStops}</p>}
          {preview.stoppers.map(({ who, text: line, likely }, i) => (
            <p key={i} class="question-row">
              {who === 'bench' ? <Icon name="gavel-fill" size={20} /> : <SeatMark seat={who} size={24} />}
              <span class="small grow">
                {who !== 'bench' && <strong>{seatName(who)} </strong>}
                {line}
              </span>
              {likely !== null && <Likely of={likely} />}
            </p>
          ))}
        </Question>
      )}
      {preview.learns.length > 0 && (
        <Question icon="eye-bold" tone="ink" head={isDemand ? PREVIEW.learnGov : PREVIEW.learn}>
          {preview.learns.map(({ handle, text: line }) => (
            <p key={`${handle}${line}`} class="question-row">
              {handle !== null && <SeatMark seat={handle} size={22} />}
              <span class="small">
                {handle !== null && <strong>{seatName(handle)}: </strong>}
                {line}
              </span>
            </p>
          ))}
        </Question>
      )}
      {order.kind === 'seizure' && (
        <Question icon="users-bold" tone="red" head={PREVIEW.bystanders}>
          {preview.bystanders.length === 0 && <p class="small soft">{PREVIEW.nobodyElse}</p>}
          {preview.bystanders.map(({ handle, text: line }) => (
            <p key={handle} class="question-row">
              <SeatMark seat={handle} size={22} />
              <span class="small">
                <strong>{seatName(handle)}: </strong>
                {line}
              </span>
            </p>
          ))}
        </Question>
      )}
      <Question icon="coins-bold" tone="ochre" head={PREVIEW.cost}>
        <ul class="row wrap question-costs">
          {preview.costs.map(({ text: line, tone }) => (
            <li key={line} class={`chip ${tone === 'plain' ? '' : tone}`}>
              {line}
            </li>
          ))}
        </ul>
        <p class="small soft question-risk">
          <strong>{PREVIEW.risk}:</strong> {text.risk(rules)}
        </p>
      </Question>
      {preview.alternative !== null && (
        <div class="notice green between">
          <span class="row">
            {view.who !== null && isGovernment(view.who) && <SleeveMark government={view.who} hand="ask" width={52} />}
            <span class="small">{preview.alternative.text}</span>
          </span>
          <button
            type="button"
            class="button"
            aria-keyshortcuts="Alt+M"
            onClick={() => preview.alternative !== null && (mine.writing.value = { ...writing, order: preview.alternative.order })}
          >
            {preview.alternative.button}
          </button>
        </div>
      )}
    </div>
  )
}

/** Adds the written order to the draft, if it may stand there. */
export function commitWriting(view: SeatView): void {
  const writing = mine.writing.value
  if (writing === null || refusalInDraft(view, mine.draft.value, writing.order, writing.at) !== null) return
  if (writing.at === null) addOrder(writing.order)
  else replaceOrder(writing.at, writing.order)
  mine.writing.value = null
}

export function Composer() {
  const view = said.view.value
  const writing = mine.writing.value
  const heading = useRef<HTMLHeadingElement>(null)
  const kind = writing?.order.kind
  // Before the next key: Enter adds only from inside the writ.
  useLayoutEffect(() => {
    if (kind !== undefined) heading.current?.focus({ preventScroll: true })
  }, [kind])
  if (view === null || view.who === null || writing === null) return null
  const { order, at } = writing
  const draft = mine.draft.value
  const others = at === null ? draft : draft.filter((_, i) => i !== at)
  const refusal = refusalInDraft(view, draft, order, at)
  const livery = liveryOf(view.who, order.kind)
  const fields = fieldsOf(view, order)
  const preview = previewOf(view, order)
  const text = KIND_TEXTS[order.kind]
  const alone = objection(view, order)
  return (
    <section
      class="composer sheet stack"
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
        <p class="between">
          <span class="caps">{COMPOSER.issues(seatName(view.who))}</span>
          <span class="record">{COMPOSER.ruleNo(text.rule)}</span>
        </p>
        <h2 ref={heading} id="composer" class="writ-title" tabIndex={-1}>
          {text.title}
          {livery === null ? (
            <span class="slip-icon">
              <Icon name={KIND_ICONS[order.kind] ?? 'stamp-bold'} size={22} />
            </span>
          ) : (
            <SleeveMark government={livery} hand={handOfKind(order.kind) ?? 'ask'} width={72} />
          )}
        </h2>
        <hr class="scotch" />
        <p class="small soft writ-effect">{text.effect(rulesNow(view.open))}</p>
        {fields.length === 0 && <p class="soft">{COMPOSER.noBlanks}</p>}
        {fields.map(field => (
          <Blank
            key={field.name}
            view={view}
            field={field}
            change={value => (mine.writing.value = { order: withBlank(view, order, field.name, value), at })}
          />
        ))}
        <p class="small soft writ-keys" aria-hidden="true">
          <Keycap>Tab</Keycap> {COMPOSER.fields} <Keycap>↵</Keycap> {COMPOSER.addKey} <Keycap>Esc</Keycap> {COMPOSER.backKey}
        </p>
      </div>
      <Prospect view={view} preview={preview} writing={writing} />
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
                <strong>{COMPOSER.refused}.</strong> {REFUSAL_TEXTS[alone ?? refusal]}
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
  )
}

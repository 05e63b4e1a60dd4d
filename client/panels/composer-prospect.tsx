/** What may happen if the order is sealed: the answer first, then four questions in fixed order. */
import type { ComponentChildren } from 'preact'
import { sparesAt } from '#shared/deals/bound.ts'
import { rulesNow } from '#shared/laws.ts'
import { isGovernment } from '#shared/names.ts'
import type { Refusal } from '#shared/orders/order.ts'
import type { SeatView } from '#shared/view.ts'
import { Hatch } from '../parts/hatch.tsx'
import { Icon } from '../parts/icon.tsx'
import { SealMark, SeatMark, SleeveMark } from '../parts/mark.tsx'
import type { Foreseen } from '../foreseen.ts'
import { mine, type Writing } from '../store.ts'
import { DEALS } from '#texts/deals.ts'
import { KIND_CARDS } from '#texts/kind-cards.ts'
import { seatName } from '#texts/names.ts'
import { count } from '#texts/numbers.ts'
import { FORECAST, sixthsWords } from '#texts/forecast.ts'
import { REFUSAL_TEXTS } from '#texts/refusals.ts'
import { handOfKind } from '../verbs.ts'

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
      <span class="label small">{FORECAST.likely(of)}</span>
    </span>
  )
}

function Forecast({ odds }: { odds: NonNullable<Foreseen['odds']> }) {
  return (
    <>
      <ul class="forecast">
        {odds.map(({ word, sixths, look }) => (
          <li key={word} class={`segment-${look}`} style={{ flexGrow: sixths }}>
            <span class="clip">{word}</span>
            <span class="spoken">{sixthsWords(sixths)}</span>
          </li>
        ))}
      </ul>
      <ul class="forecast-words" aria-hidden="true">
        {odds.map(({ word, sixths }) => (
          <li key={word} class="small soft" style={{ flexGrow: sixths }}>
            {sixthsWords(sixths)}
          </li>
        ))}
      </ul>
    </>
  )
}

interface ProspectProps {
  readonly view: SeatView
  readonly preview: Foreseen
  readonly writing: Writing
  readonly refusal: Refusal | null
}
export function Prospect({ view, preview, writing, refusal }: ProspectProps) {
  const { order } = writing
  const isDemand = handOfKind(order.kind) !== null
  const isMove = order.kind === 'relocate' || order.kind === 'switch'
  const card = KIND_CARDS[order.kind]
  const rules = rulesNow(view.open)
  const spared = order.kind === 'long-arm' ? sparesAt(view, view.open.accounts[order.handle].state) : []
  return (
    <div class="prospect scroll" tabIndex={0} role="region" aria-label={FORECAST.ifSealed}>
      <div class="between prospect-head">
        <div>
          <p class="caps">{FORECAST.ifSealed}</p>
          <h2 class="h1 prospect-line">
            {preview.headline.plain} <span class={refusal === null ? 'marker' : 'loss cannot'}>{preview.headline.marked}</span>
          </h2>
          {refusal !== null && <p class="label">{REFUSAL_TEXTS[refusal]}</p>}
        </div>
        <span class="chip">
          <Icon name={preview.isGuess ? 'eye-bold' : 'scales-bold'} size={14} />
          {preview.isGuess ? FORECAST.guess : FORECAST.fact}
        </span>
      </div>
      {preview.odds !== null && preview.odds.length > 0 && <Forecast odds={preview.odds} />}
      {(isDemand || preview.rules.length > 0) && (
        <Question icon="scales-bold" tone="blue" head={FORECAST.which}>
          {preview.rules.length === 0 && <p class="small soft">{FORECAST.noLaw}</p>}
          {preview.rules.map(({ state, law, text: line }) => (
            <p key={line} class="question-row">
              {law !== null ? (
                <Hatch law={law} />
              ) : state !== null ? (
                <SealMark state={state} size={24} />
              ) : (
                <Icon name="scales-bold" size={20} />
              )}
              <span class="small">{line}</span>
            </p>
          ))}
          {preview.collision !== null && (
            <p class="question-row loss">
              <Icon name="arrows-in-line-horizontal-bold" />
              <span class="small">
                <strong>{FORECAST.catch}:</strong> {preview.collision}
              </span>
            </p>
          )}
        </Question>
      )}
      {(isDemand || preview.stoppers.length > 0) && (
        <Question icon={isMove ? 'hand-pointing-bold' : 'hand-palm-bold'} tone="red" head={isMove ? FORECAST.reach : FORECAST.stop}>
          {preview.stoppers.length === 0 && <p class="small soft">{FORECAST.nobodyStops}</p>}
          {preview.stoppers.map(({ who, text: line, likely }, i) => (
            <p key={i} class="question-row">
              <span class="question-number" aria-hidden="true">
                {count(i + 1)}
              </span>
              {who === 'bench' ? (
                <Icon name="gavel-fill" size={20} />
              ) : who === 'others' ? (
                <Icon name="users-bold" size={20} />
              ) : (
                <SeatMark seat={who} size={24} />
              )}
              <span class="small grow">
                <strong>{who === 'bench' ? FORECAST.bench : who === 'others' ? FORECAST.others : seatName(who)} </strong>
                {line}
              </span>
              {likely !== null && <Likely of={likely} />}
            </p>
          ))}
        </Question>
      )}
      <Question icon="eye-bold" tone="ink" head={preview.lessons.length > 0 ? FORECAST.learn : FORECAST.does}>
        {preview.lessons.length === 0 && <p class="small">{card.effect(rules)}</p>}
        {preview.lessons.map(({ handle, text: line }) => (
          <p key={`${handle}${line}`} class="question-row">
            {handle !== null && <SeatMark seat={handle} size={22} />}
            <span class="small">
              {handle !== null && <strong>{seatName(handle)}: </strong>}
              {line}
            </span>
          </p>
        ))}
      </Question>
      {order.kind === 'seizure' && (
        <Question icon="users-bold" tone="red" head={FORECAST.bystanders}>
          {preview.bystanders.length === 0 && <p class="small soft">{FORECAST.nobodyElse}</p>}
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
      <Question icon="coins-bold" tone="ochre" head={FORECAST.cost}>
        <ul class="row wrap question-costs">
          {preview.costs.map(({ text: line, tone }) => (
            <li key={line} class={`chip ${tone === 'plain' ? '' : tone}`}>
              {line}
            </li>
          ))}
        </ul>
        <p class="small soft question-risk">
          <strong>{FORECAST.risk}:</strong> {card.risk(rules)}
        </p>
      </Question>
      {spared.map(({ other, escrow }) => (
        <p key={other} class="notice red small">
          <Icon name="handshake-bold" />
          <span>{DEALS.spares(seatName(other), escrow)}</span>
        </p>
      ))}
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

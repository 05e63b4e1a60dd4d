/** Both sides of a case: the own brief to write, and the cards the other may play. */
import { cardFor, type CardId, type Part } from '#shared/codex/cards.ts'
import { factsOf } from '#shared/codex/case-facts.ts'
import { type Line, LINES, LISTENS_TO } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import type { Case } from '#shared/state.ts'
import type { SeatView } from '#shared/view.ts'
import { briefIn, partOf } from '../judges.ts'
import { Choice } from '../parts/choice.tsx'
import { Icon } from '../parts/icon.tsx'
import { SeatMark } from '../parts/mark.tsx'
import { decide, undecide, whyNot } from '../sheet.ts'
import { isSealed } from '../store.ts'
import { COURT_TEXTS as TEXTS, stampOf } from '#texts/chambers.ts'
import { cardText } from '#texts/cards.ts'
import { JUDGE_NAMES, LINE_NAMES, seatName } from '#texts/names.ts'
import { count, listed } from '#texts/numbers.ts'
import { REFUSAL_TEXTS } from '#texts/refusals.ts'
import { Authority, Counter, Precedent } from './argument.tsx'

/** The card of a line in this case, by its facts. */
const cardIn = (v: SeatView, one: Case, line: Line, part: Part): CardId => cardFor(one, factsOf(v.open, one), line, part)

/** Judges who listen to the line. */
const listeners = (v: SeatView, line: Line): string => {
  const names = v.open.judges.flatMap((judge, i) => (LISTENS_TO[judge.philosophy] === line ? [JUDGE_NAMES[i] ?? ''] : []))
  return names.length === 0 ? TEXTS.forNobody : TEXTS.forJudges(listed(names))
}

function BriefForm({ v, one, part, rules }: { v: SeatView; one: Case; part: Part; rules: Rules }) {
  const now = briefIn(one)
  const order = (line: Line, influence: number): Order => ({ kind: 'brief', case: one.number, line, influence })
  const group = `brief.${one.number}`
  const influence = now?.influence ?? 0
  const refusedMore = now === null || influence >= rules.briefMax ? null : whyNot(v, order(now.line, influence + 1))
  const note = now === null ? TEXTS.cardFirst : influence >= rules.briefMax ? TEXTS.mostInfluence(rules.briefMax) : ''
  return (
    <fieldset class="brief sheet">
      <legend class="spoken">{TEXTS.brief}</legend>
      <h4 class="h3" aria-hidden="true">
        {TEXTS.brief}
      </h4>
      <p class="small soft">{TEXTS.briefNote}</p>
      {LINES.map(line => {
        const card = cardIn(v, one, line, part)
        const { name, claim } = cardText(card)
        return (
          <Choice
            key={line}
            group={group}
            title={name}
            price={LINE_NAMES[line]}
            chosen={now?.line === line}
            refused={whyNot(v, order(line, now === null ? 0 : influence))}
            choose={() => decide(order(line, influence))}
          >
            <span class="card-claim">“{claim}”</span>
            <span class="card-foot">
              <span>
                <Authority card={card} />
              </span>
              <span>{listeners(v, line)}</span>
            </span>
            <Counter card={card} />
          </Choice>
        )
      })}
      <Choice group={group} title={TEXTS.noCard} chosen={now === null} choose={() => undecide(order('text', 0))}>
        {TEXTS.noCardLine}
      </Choice>
      <div class="stepper-row">
        <span>
          <span class="label">{TEXTS.influence}</span>
          <span class="small soft choice-line">
            {TEXTS.influenceNote} {note}
          </span>
        </span>
        <span class="stepper" role="group" aria-label={TEXTS.influence}>
          <button
            type="button"
            class="button square"
            aria-label={TEXTS.lessInfluence}
            disabled={isSealed.value || now === null || influence === 0}
            onClick={() => now !== null && decide(order(now.line, influence - 1))}
          >
            <Icon name="minus-bold" />
          </button>
          <output class="stepper-value">{count(influence)}</output>
          <button
            type="button"
            class="button square"
            aria-label={TEXTS.moreInfluence}
            disabled={isSealed.value || now === null || influence >= rules.briefMax || refusedMore !== null}
            onClick={() => now !== null && decide(order(now.line, influence + 1))}
          >
            <Icon name="plus-bold" />
          </button>
        </span>
      </div>
      {refusedMore !== null && <p class="small loss">{REFUSAL_TEXTS[refusedMore]}</p>}
    </fieldset>
  )
}

/** The three cards a side may play, face up for everybody; which one is played is sealed. */
function Cards({ v, one, part }: { v: SeatView; one: Case; part: Part }) {
  return (
    <ul class="cards">
      {LINES.map(line => {
        const card = cardIn(v, one, line, part)
        const { name, claim } = cardText(card)
        return (
          <li key={line} class="card sheet">
            <p class="between">
              <span class="chip">{LINE_NAMES[line]}</span>
              <span class="small soft">{listeners(v, line)}</span>
            </p>
            <p class="card-name h3">{name}</p>
            <p class="card-claim">“{claim}”</p>
            <p class="small">
              <Authority card={card} />
            </p>
          </li>
        )
      })}
    </ul>
  )
}

export function Side({ v, one, part, rules }: { v: SeatView; one: Case; part: Part; rules: Rules }) {
  const isEnforce = part === 'government'
  const who = isEnforce ? one.government : one.challenger
  const isMine = partOf(one, v.who) === part
  return (
    <section class={isEnforce ? 'court-side enforce' : 'court-side quash'}>
      <header class="side-head">
        <Icon name={isEnforce ? 'caret-up-fill' : 'caret-down-fill'} size={22} />
        <div>
          <h4 class="h2">
            {isEnforce ? TEXTS.enforceSide(stampOf(one, 'enforce').toLowerCase()) : TEXTS.quashSide(stampOf(one, 'quash').toLowerCase())}
          </h4>
          <p class="small row">
            <SeatMark seat={who} size={18} />
            {seatName(who)}
            {isMine && <span class="chip draft">{TEXTS.youAre}</span>}
          </p>
        </div>
      </header>
      <Precedent rulings={v.open.rulings} ground={one.ground} part={part} />
      {isMine ? (
        <BriefForm v={v} one={one} part={part} rules={rules} />
      ) : (
        <details class="side-cards" open={matchMedia('(min-width: 768px)').matches}>
          <summary class="small label">{TEXTS.theirCards}</summary>
          <Cards v={v} one={one} part={part} />
        </details>
      )}
    </section>
  )
}

/** The reporter: a ruling as a text one can unfold, wherever the rulings of a game are listed. */
import type { Part } from '#shared/codex/cards.ts'
import type { Fact } from '#shared/events.ts'
import type { Open, Ruling } from '#shared/state.ts'
import { Listen } from '../parts/listen.tsx'
import { rulingReading } from '../reading-of.ts'
import { judgedIn, leanedOn, playedCard, reasonsOf } from '../reasoning.ts'
import { stop } from '../sound/aloud.ts'
import { cardText } from '#texts/cards.ts'
import { outcomeOf, questionOn, stampOf } from '#texts/chambers.ts'
import { JUDGE_NAMES, seatName, SIDE_NAMES, TRACK_NAMES } from '#texts/names.ts'
import { count } from '#texts/numbers.ts'
import { REPORTER as TEXTS } from '#texts/reporter.ts'
import { Authority } from './argument.tsx'
import './ruling.css'

/** Ids of the unfolding rows: a track leads to the ruling that moved it. */
const idOf = (number: number): string => `ruling.${number}`
/** The name of its reading aloud. */
const readingOf = ({ number }: Ruling): string => `ruling.${number}`

/** Unfolds a ruling of the list that is on the screen, and goes there. */
export function readRuling(number: number): void {
  const row = document.getElementById(idOf(number))
  if (!(row instanceof HTMLDetailsElement)) return
  row.open = true
  row.querySelector('summary')?.focus()
  row.scrollIntoView({ block: 'nearest' })
}

function Argued({ one, rulings, part }: { one: Ruling; rulings: readonly Ruling[]; part: Part }) {
  const who = seatName(one[part])
  const card = playedCard(one, part)
  const line = one.lines[part]
  const leaned = leanedOn(rulings, one, part)
  return (
    <div class={part === 'government' ? 'ruling-side enforce' : 'ruling-side quash'}>
      {card === null || line === null ? (
        <p class="small soft">{TEXTS.silent(who)}</p>
      ) : (
        <>
          <p class="small label">{TEXTS.for(who, line)}</p>
          <p class="quote">“{cardText(card).claim}”</p>
          <p class="small">
            <Authority card={card} />
          </p>
          {leaned !== null && <p class="small soft">{TEXTS.cited(who, leaned)}</p>}
        </>
      )}
    </div>
  )
}

function Votes({ one, facts }: { one: Ruling; facts: readonly Fact[] }) {
  const votes = [
    ...judgedIn(facts, one.number).map(({ judge, side }) => ({ who: JUDGE_NAMES[judge] ?? '', side })),
    ...facts.flatMap(fact => (fact.kind === 'voted' && fact.number === one.number ? [{ who: seatName(fact.seat), side: fact.side }] : [])),
  ]
  return (
    <ul class="ruling-votes">
      {votes.map(({ who, side }) => (
        <li key={who} class={side === 'enforce' ? 'chip red' : 'chip blue'}>
          <span aria-hidden="true">{side === 'enforce' ? '▲' : '▼'}</span> {who}
          <span class="spoken">: {SIDE_NAMES[side].verb}</span>
        </li>
      ))}
    </ul>
  )
}

function RulingText({ one, open, facts }: { one: Ruling; open: Pick<Open, 'rulings' | 'judges'>; facts: readonly Fact[] }) {
  const below = facts.find(fact => fact.kind === 'ruled' && fact.number === one.number)
  return (
    <div class="ruling-text">
      <Listen id={readingOf(one)} texts={() => rulingReading(one, open, facts)} />
      <h4 class="caps">{TEXTS.question}</h4>
      <p class="h3">{questionOn(one, one.facts.host)}</p>
      {below?.kind === 'ruled' && <p class="small soft">{TEXTS.below(stampOf(one, below.below))}</p>}
      <h4 class="caps">{TEXTS.argued}</h4>
      <Argued one={one} rulings={open.rulings} part="government" />
      <Argued one={one} rulings={open.rulings} part="challenger" />
      <h4 class="caps">{TEXTS.votes}</h4>
      <Votes one={one} facts={facts} />
      <h4 class="caps">{TEXTS.reasons}</h4>
      <p>{reasonsOf(one, open.rulings, open.judges, facts).join(' ')}</p>
      <h4 class="caps">{TEXTS.changes}</h4>
      <p>
        {outcomeOf(one, one.side)} {one.tie ? TEXTS.unmoved(one.ground) : TEXTS.moved(one.ground, one.track)}
      </p>
    </div>
  )
}

/** One ruling of a reporter: its row, and the text under it. */
export function ReportedRuling({ one, open, facts }: { one: Ruling; open: Pick<Open, 'rulings' | 'judges'>; facts: readonly Fact[] }) {
  return (
    <details
      id={idOf(one.number)}
      class="ruling-row"
      onToggle={event => {
        if (!event.currentTarget.open) stop(readingOf(one))
      }}
    >
      <summary>
        <span class="grow small">
          <strong>{TEXTS.no(one.number)}</strong> {seatName(one.challenger)} – {seatName(one.government)}
          <span class="soft law-line">
            {TRACK_NAMES[one.ground].name}, {one.tie ? TEXTS.tie : `${count(one.enforce)}–${count(one.quash)}`}
          </span>
        </span>
        <span class={`chip ${one.side === 'enforce' ? 'red' : 'blue'}`}>
          {one.side === 'enforce' ? '▲' : '▼'} {SIDE_NAMES[one.side].past}
        </span>
      </summary>
      <RulingText one={one} open={open} facts={facts} />
    </details>
  )
}

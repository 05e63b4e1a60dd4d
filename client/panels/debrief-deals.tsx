/** All deals of a game that is over, and how everybody's word was kept. */
import { SEATS, type Seat } from '#shared/names.ts'
import type { Debrief } from '#shared/wire.ts'
import { Icon } from '../parts/icon.tsx'
import { SeatMark } from '../parts/mark.tsx'
import { WordKept } from '../parts/word-kept.tsx'
import { DEALS, OUTCOME_TEXTS, termWords } from '#texts/deals.ts'
import { seatName } from '#texts/names.ts'

const TONES = { open: '', kept: 'green', broken: 'red', lapsed: '' } as const

export function DealsMade({ debrief: { state }, me }: { debrief: Debrief; me: Seat | null }) {
  const deals = SEATS.flatMap(seat => state.hands[seat].deals.filter(({ parties }) => parties[0] === seat)).toSorted(
    (a, b) => a.round - b.round,
  )
  const spoken = SEATS.filter(seat => (state.open.word.kept[seat] ?? 0) + (state.open.word.broken[seat] ?? 0) > 0)
  return (
    <section class="sheet" aria-labelledby="debrief-deals">
      <h2 id="debrief-deals" class="h2">
        {DEALS.debrief}
      </h2>
      {deals.length === 0 && <p class="soft">{DEALS.debriefNone}</p>}
      <ul class="rows">
        {deals.map(({ id, parties, round, terms }) => (
          <li key={id} class="debrief-deal">
            <p class="row wrap">
              <SeatMark seat={parties[0]} size={22} />
              <Icon name="handshake-bold" size={16} />
              <SeatMark seat={parties[1]} size={22} />
              <b>
                {seatName(parties[0])}, {seatName(parties[1])}
              </b>
              <span class="small soft">{DEALS.round(round)}</span>
            </p>
            <ul class="small">
              {terms.map((term, i) => {
                const to = term.by === parties[0] ? parties[1] : parties[0]
                const { head, line } = termWords(term, to)
                return (
                  <li key={i}>
                    {seatName(term.by)}: {head}, {line}{' '}
                    <span class={`chip ${TONES[term.outcome]}`}>
                      {term.binding ? DEALS.binding : DEALS.promise}, {OUTCOME_TEXTS[term.outcome]}
                    </span>
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ul>
      {spoken.length > 0 && (
        <>
          <h3 class="caps">{DEALS.word}</h3>
          <WordKept word={state.open.word} seats={spoken} me={me} />
        </>
      )}
    </section>
  )
}

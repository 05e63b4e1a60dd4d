/** One side of a deal: the terms one of the two gives, as slips, and in a draft the form for one more. */
import { useState } from 'preact/hooks'
import { dealWorth } from '#shared/bots/deals/worth.ts'
import type { OfferedTerm } from '#shared/deals/deal.ts'
import { rulesNow } from '#shared/laws.ts'
import type { Seat } from '#shared/names.ts'
import type { SeatView } from '#shared/view.ts'
import { lastOffered } from '../deals-now.ts'
import { Icon } from '../parts/icon.tsx'
import { DEALS } from '#texts/deals.ts'
import { TermForm, TermSlip } from './deals-term.tsx'

const textOf = (term: OfferedTerm): string => JSON.stringify(term)

export function Column({
  v,
  to,
  by,
  terms,
  isDraft,
  change,
}: {
  v: SeatView
  to: Seat
  by: Seat
  terms: readonly OfferedTerm[]
  isDraft: boolean
  change: (terms: readonly OfferedTerm[]) => void
}) {
  // Place of the term that is being written: its own, or behind the last
  const [writing, setWriting] = useState<number | null>(null)
  const gives = by === v.who
  const own = terms.flatMap((term, at) => (term.by === by ? [{ term, at }] : []))
  const worth = dealWorth(
    v,
    own.map(({ term }) => term),
    to,
  )
  const getter = gives ? to : v.who
  const before = lastOffered.value[to]?.map(textOf)
  const isFull = terms.length >= rulesNow(v.open).dealTerms
  return (
    <section class="deals-column" aria-label={gives ? DEALS.give : DEALS.get}>
      <header class="between">
        <h4 class="h3">{gives ? DEALS.give : DEALS.get}</h4>
        <span class="small soft">{gives ? DEALS.costsYou(Math.round(-worth)) : DEALS.worthToYou(Math.round(worth))}</span>
      </header>
      <ul>
        {own.map(({ term, at }) => (
          <li key={at}>
            {writing === at ? (
              <TermForm
                v={v}
                giving={{ by, to: getter }}
                term={term}
                done={next => {
                  setWriting(null)
                  if (next !== null) change(terms.map((one, i) => (i === at ? next : one)))
                }}
              />
            ) : (
              <TermSlip
                term={term}
                to={getter}
                worth={Math.round(dealWorth(v, [term], to))}
                isNew={!isDraft && before !== undefined && !before.includes(textOf(term))}
                edit={isDraft ? () => setWriting(at) : null}
                remove={isDraft ? () => change(terms.filter((_, i) => i !== at)) : null}
              />
            )}
          </li>
        ))}
      </ul>
      {own.length === 0 && writing === null && <p class="small soft">{DEALS.nothing}</p>}
      {writing === terms.length && (
        <TermForm
          v={v}
          giving={{ by, to: getter }}
          term={null}
          done={next => {
            setWriting(null)
            if (next !== null) change([...terms, next])
          }}
        />
      )}
      {isDraft && writing === null && !isFull && (
        <button type="button" class="deals-add" onClick={() => setWriting(terms.length)}>
          <span class="row label">
            <Icon name="plus-bold" size={16} />
            {gives ? DEALS.add : DEALS.ask}
          </span>
        </button>
      )}
    </section>
  )
}

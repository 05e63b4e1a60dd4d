/** Deals (picture 09): the other seats, what is in force, and the table at which terms are put, countered and signed. */
import type { Deal } from '#shared/deals/deal.ts'
import { otherOf } from '#shared/deals/deal.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import type { SeatView } from '#shared/view.ts'
import { dealDrafts, dealWith, hasDeals } from '../deals-now.ts'
import { Icon } from '../parts/icon.tsx'
import { SeatMark } from '../parts/mark.tsx'
import { WordKept } from '../parts/word-kept.tsx'
import { said } from '../store.ts'
import { DEALS, OUTCOME_TEXTS, termWords } from '#texts/deals.ts'
import { GAME } from '#texts/game.ts'
import { seatName } from '#texts/names.ts'
import { DealTable } from './deals-table.tsx'
import { SealedOrders } from './disclosure.tsx'
import './deals.css'

/** Where it stands with another seat: what waits comes before what was. */
function standingOf(v: SeatView, seat: Seat): { chip: string; tone: string; line: string } | { chip: null; line: string } {
  const theirs = said.offers.value.filter(({ from }) => from === seat).length
  if (theirs > 0) return { chip: theirs === 1 ? DEALS.yourTurn : GAME.offers(theirs), tone: 'red', line: DEALS.offersYou }
  if (said.offers.value.some(({ to }) => to === seat)) return { chip: DEALS.sent, tone: 'blue', line: DEALS.sentLine }
  if (dealDrafts.value[seat] !== undefined) return { chip: DEALS.draft, tone: '', line: DEALS.draftLine }
  const last = v.hand.deals.findLast(deal => otherOf(deal, v.who) === seat)
  if (last?.round === v.open.round) return { chip: DEALS.signed, tone: 'green', line: DEALS.signedIn(last.round) }
  return { chip: null, line: last === undefined ? DEALS.quiet : DEALS.signedIn(last.round) }
}

function Partners({ v, chosen }: { v: SeatView; chosen: Seat | null }) {
  const rank = (seat: Seat): number => (said.offers.value.some(({ from }) => from === seat) ? 0 : standingOf(v, seat).chip === null ? 2 : 1)
  const people = said.seats.value.filter(({ held }) => held === 'person').map(({ seat }) => seat)
  const others = SEATS.filter(seat => seat !== v.who).toSorted(
    (a, b) => rank(a) - rank(b) || Number(people.includes(b)) - Number(people.includes(a)),
  )
  return (
    <ul class="deals-partners" aria-label={DEALS.partners}>
      {others.map(seat => {
        const standing = standingOf(v, seat)
        return (
          <li key={seat}>
            <button
              type="button"
              class="deals-partner"
              aria-current={seat === chosen ? 'true' : undefined}
              onClick={() => (dealWith.value = seat)}
            >
              <SeatMark seat={seat} size={28} />
              <span class="grow">
                <span class="label">{seatName(seat)}</span>
                <span class="small soft">
                  {people.includes(seat) ? DEALS.person : DEALS.bot}, {standing.line}
                </span>
              </span>
              {standing.chip !== null && <span class={`chip ${standing.tone}`}>{standing.chip}</span>}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function Made({ v, deal }: { v: SeatView; deal: Deal }) {
  const other = otherOf(deal, v.who)
  return (
    <li class="deals-made">
      <p class="row">
        <SeatMark seat={other} size={20} />
        <span class="label">{DEALS.with(seatName(other))}</span>
        <span class="small soft">{DEALS.round(deal.round)}</span>
      </p>
      <ul class="small">
        {deal.terms.map((term, i) => (
          <li key={i}>
            {term.by === v.who ? DEALS.give : DEALS.get}: {termWords(term, otherOf(deal, term.by)).head}{' '}
            <span class="soft">
              ({term.binding ? DEALS.binding : DEALS.promise}, {OUTCOME_TEXTS[term.outcome]})
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}

function InForce({ v }: { v: SeatView }) {
  const isOpen = (deal: Deal): boolean => deal.terms.some(({ outcome }) => outcome === 'open')
  const open = v.hand.deals.filter(isOpen)
  const done = v.hand.deals.filter(deal => !isOpen(deal))
  return (
    <section class="deals-force">
      <h3 class="caps">{DEALS.inForce}</h3>
      {open.length === 0 && <p class="small soft">{DEALS.noneInForce}</p>}
      <ul>
        {open.map(deal => (
          <Made key={deal.id} v={v} deal={deal} />
        ))}
      </ul>
      {done.length > 0 && (
        <details>
          <summary class="small">{DEALS.settled}</summary>
          <ul>
            {done.map(deal => (
              <Made key={deal.id} v={v} deal={deal} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

export function Deals() {
  const view = said.view.value
  const chosen = dealWith.value
  if (view === null || view.who === null || !hasDeals.value) return <p class="soft">{DEALS.closedPhase}</p>
  return (
    <div class={chosen === null ? 'deals' : 'deals chosen'}>
      <div class="deals-side">
        <p class="small soft">{DEALS.lede}</p>
        <Partners v={view} chosen={chosen} />
        <InForce v={view} />
        <section>
          <h3 class="caps">{DEALS.word}</h3>
          <p class="small soft">{DEALS.wordLine}</p>
          <WordKept word={view.open.word} seats={chosen === null ? [view.who] : [view.who, chosen]} me={view.who} />
        </section>
        <SealedOrders v={view} />
      </div>
      <section class="deals-table" aria-label={chosen === null ? GAME.deals : DEALS.with(seatName(chosen))}>
        {chosen !== null && (
          <button type="button" class="button deals-back" onClick={() => (dealWith.value = null)}>
            <Icon name="arrow-left-bold" />
            {DEALS.partners}
          </button>
        )}
        {chosen === null ? (
          <p class="soft deals-choose">
            <Icon name="handshake-bold" size={24} />
            {DEALS.choose}
          </p>
        ) : (
          <DealTable key={chosen} v={view} to={chosen} />
        )}
      </section>
    </div>
  )
}

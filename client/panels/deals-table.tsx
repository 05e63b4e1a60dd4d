/** The table of one deal: what lies on it, what it is worth, how it would be written, and what may be done about it. */
import { useState } from 'preact/hooks'
import { dealWorth } from '#shared/bots/deals/worth.ts'
import { standardOffers } from '#shared/bots/deals/standard.ts'
import { escrowOf, type Offer, type OfferedTerm } from '#shared/deals/deal.ts'
import { dealObjection } from '#shared/deals/objection.ts'
import { sitterOf } from '#shared/gathering.ts'
import type { Seat } from '#shared/names.ts'
import type { SeatView } from '#shared/view.ts'
import { shortenOffer, type Rejection } from '#shared/wire.ts'
import { dealDrafts, lastOffered, writeDraft } from '../deals-now.ts'
import { deeds, type Dealing } from '../deeds.ts'
import { Icon } from '../parts/icon.tsx'
import { SeatMark } from '../parts/mark.tsx'
import { hasTalk } from '../talk-now.ts'
import { mine, said } from '../store.ts'
import { DEAL_REFUSALS_TEXTS, deedOf, DEALS, rejectionText, termWords } from '#texts/deals.ts'
import { GAME } from '#texts/game.ts'
import { seatName } from '#texts/names.ts'
import { Column } from './deals-column.tsx'
import { Scale } from './deals-scale.tsx'
import { SignButton } from './deals-sign.tsx'

/** What lies on the table: an offer of either, or a draft of one's own. */
type OnTable = { readonly is: 'theirs' | 'mine'; readonly offer: Offer } | { readonly is: 'draft' }

/** Everything between the two that may be put on the table, the most urgent first. */
function allBetween(v: SeatView, to: Seat): OnTable[] {
  const offers = said.offers.value.filter(({ from, to: other }) => from === to || other === to)
  return [
    ...offers.filter(({ from }) => from === to).map((offer): OnTable => ({ is: 'theirs', offer })),
    ...(dealDrafts.value[to] === undefined ? [] : [{ is: 'draft' } as const]),
    ...offers.filter(({ from }) => from === v.who).map((offer): OnTable => ({ is: 'mine', offer })),
  ]
}
const keyOf = (it: OnTable): string => (it.is === 'draft' ? it.is : it.offer.id)

/** A few ways to begin, by what the seats may give each other now; a small present where there is nothing better. */
function presets(v: SeatView, to: Seat): (readonly OfferedTerm[])[] {
  const some = standardOffers(v, [to]).map(({ terms }) => terms)
  const pays = (by: Seat): OfferedTerm[] => [{ by, binding: true, what: { kind: 'transfer', influence: 1, when: null } }]
  return [...some.slice(0, 3), pays(v.who), pays(to)].filter(terms => dealObjection(v, { from: v.who, to, terms }) === null)
}

const presetLine = (v: SeatView, to: Seat, terms: readonly OfferedTerm[]): string =>
  terms
    .toSorted((a, b) => Number(a.by !== v.who) - Number(b.by !== v.who))
    .map(term => `${term.by === v.who ? DEALS.give : DEALS.get}: ${termWords(term, term.by === v.who ? to : v.who).head}`)
    .join('. ')

/** The private line to the other's person, where there is one. */
function TalkButton({ to }: { to: Seat }) {
  const table = said.gathering.value
  const person = table === null ? null : sitterOf(table, to)
  if (!hasTalk.value || person === null) return null
  return (
    <button
      type="button"
      class="button"
      onClick={() => {
        mine.thread.value = [person.id]
        mine.dialog.value = 'talk'
      }}
    >
      <Icon name="user-bold" />
      {DEALS.talkTo(person.name)}
    </button>
  )
}

export function DealTable({ v, to }: { v: SeatView; to: Seat }) {
  const all = allBetween(v, to)
  const [chosen, setChosen] = useState<string | null>(null)
  const [refused, setRefused] = useState<Rejection | null>(null)
  const now: OnTable = all.find(it => keyOf(it) === chosen) ?? all[0] ?? { is: 'draft' }
  const draft = dealDrafts.value[to] ?? { terms: [], answers: null }
  const terms = now.is === 'draft' ? draft.terms : now.offer.terms
  const change = (next: readonly OfferedTerm[]): void =>
    writeDraft(to, next.length === 0 && draft.answers === null ? null : { ...draft, terms: next })
  const isDown = said.connection.value.is !== 'up'
  const act = async (dealing: Dealing): Promise<boolean> => {
    const why = await deeds.deal(dealing)
    setRefused(why)
    return why === null
  }
  const send = async (): Promise<void> => {
    // An offer that is gone is countered by a new one
    const answers = said.offers.peek().some(({ id }) => id === draft.answers) ? draft.answers : null
    if (!(await act({ do: 'offer', ...shortenOffer(to, draft.terms, answers) }))) return
    lastOffered.value = { ...lastOffered.peek(), [to]: draft.terms }
    writeDraft(to, null)
    setChosen(null)
  }
  const objection = terms.length === 0 ? null : dealObjection(v, now.is === 'theirs' ? now.offer : { from: v.who, to, terms })
  const binds = terms.some(({ binding }) => binding)
  const escrow = terms.reduce((sum, term) => sum + (term.by === v.who ? escrowOf(term) : 0), 0)
  const give = Math.round(
    -dealWorth(
      v,
      terms.filter(({ by }) => by === v.who),
      to,
    ),
  )
  const get = Math.round(
    dealWorth(
      v,
      terms.filter(({ by }) => by === to),
      to,
    ),
  )
  const parties: [Seat, Seat] = [v.who, to]
  const problem =
    refused !== null ? rejectionText(refused) : objection !== null && now.is !== 'mine' ? DEAL_REFUSALS_TEXTS[objection] : null
  return (
    <>
      <header class="deals-head">
        <SeatMark seat={v.who} size={34} />
        <Icon name="swap-bold" size={20} />
        <SeatMark seat={to} size={34} />
        <span class="grow">
          <h3 class="h2">{DEALS.with(seatName(to))}</h3>
          <span class="small soft">
            {now.is === 'theirs'
              ? DEALS.offered(seatName(to), now.offer.exchange)
              : now.is === 'mine'
                ? DEALS.waits(seatName(to))
                : DEALS.writing}{' '}
            {DEALS.expires}
          </span>
        </span>
        <span class="chip" title={DEALS.privateLine}>
          <Icon name="eye-slash-bold" size={14} />
          {DEALS.isPrivate}
        </span>
      </header>
      {all.length > 1 && (
        <div class="segment deals-which" role="group" aria-label={GAME.offers(all.length)}>
          {all.map((it, i) => (
            <button
              key={keyOf(it)}
              type="button"
              class="button"
              aria-pressed={keyOf(it) === keyOf(now)}
              onClick={() => setChosen(keyOf(it))}
            >
              {i + 1}. {it.is === 'theirs' ? seatName(to) : it.is === 'mine' ? DEALS.sent : DEALS.draft}
            </button>
          ))}
        </div>
      )}
      {now.is === 'draft' && terms.length === 0 && (
        <section class="deals-presets">
          <h4 class="caps">{DEALS.presets}</h4>
          {presets(v, to).map((preset, i) => (
            <button key={i} type="button" class="button" onClick={() => change(preset)}>
              {presetLine(v, to, preset)}
            </button>
          ))}
        </section>
      )}
      {terms.length > 0 && <Scale me={v.who} to={to} give={give} get={get} terms={terms} />}
      <div class="deals-columns">
        {parties.map(by => (
          <Column key={by} v={v} to={to} by={by} terms={terms} isDraft={now.is === 'draft'} change={change} />
        ))}
      </div>
      <p class="record deals-deed">
        <span class="spoken">{DEALS.written}: </span>
        {deedOf(terms, parties)}
      </p>
      <p class="small soft">{DEALS.worthNote}</p>
      <footer class="deals-foot">
        <ul class="deals-signed small">
          {parties.map(seat => {
            const isSigned = now.is !== 'draft' && now.offer.from === seat
            return (
              <li key={seat} class={isSigned ? 'gain' : 'soft'}>
                <Icon name={isSigned ? 'seal-check-fill' : 'seal-check-bold'} size={18} />
                {seatName(seat)}: {isSigned ? DEALS.hasSigned : DEALS.notSigned}
              </li>
            )
          })}
        </ul>
        <p id="deals-problem" class="small loss grow" role="status">
          {problem}
        </p>
        <TalkButton to={to} />
        {now.is === 'theirs' && (
          <>
            <button type="button" class="button" disabled={isDown} onClick={() => void act({ do: 'decline', offer: now.offer.id })}>
              {DEALS.decline}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                lastOffered.value = { ...lastOffered.peek(), [to]: now.offer.terms }
                writeDraft(to, { terms: now.offer.terms, answers: now.offer.id })
                setChosen('draft')
              }}
            >
              <Icon name="arrow-clockwise-bold" />
              {DEALS.counter}
            </button>
            <SignButton
              key={now.offer.id}
              binds={binds}
              escrow={escrow}
              isShut={isDown || objection !== null}
              sign={() => void act({ do: 'sign', offer: now.offer.id })}
            />
          </>
        )}
        {now.is === 'mine' && (
          <button type="button" class="button" disabled={isDown} onClick={() => void act({ do: 'withdraw', offer: now.offer.id })}>
            {DEALS.withdraw}
          </button>
        )}
        {now.is === 'draft' && (
          <>
            {dealDrafts.value[to] !== undefined && (
              <button type="button" class="button" onClick={() => writeDraft(to, null)}>
                {DEALS.put}
              </button>
            )}
            <button
              type="button"
              class="button primary large"
              aria-describedby="deals-problem"
              aria-disabled={isDown || objection !== null || terms.length === 0}
              onClick={() => !isDown && objection === null && terms.length > 0 && void send()}
            >
              <Icon name="paper-plane-tilt-bold" />
              {DEALS.send}
            </button>
          </>
        )}
      </footer>
    </>
  )
}

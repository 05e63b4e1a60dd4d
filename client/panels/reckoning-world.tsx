/** The world at the end of the round: indices, public scores, who was in demand. */
import { rulesNow } from '#shared/laws.ts'
import { GOVERNMENTS, HANDLES, isGovernment, PROVIDERS, type Seat } from '#shared/names.ts'
import type { View } from '#shared/view.ts'
import { movedBy } from '../moments.ts'
import { Changes } from '../parts/changes.tsx'
import { Icon } from '../parts/icon.tsx'
import { SealMark, SeatMark } from '../parts/mark.tsx'
import { viewAt } from '../playing.ts'
import { type Closing, said } from '../store.ts'
import { sayFact } from '#texts/facts.ts'
import { seatName, stateName } from '#texts/names.ts'
import { count, halves, listed, signedHalves } from '#texts/numbers.ts'
import { LEDGER as TEXTS } from '#texts/reckoning.ts'
import { REVEAL_TEXTS } from '#texts/reveal.ts'
import { isScored, roundFacts } from './reckoning-own.tsx'

export function World({ view, closing }: { view: View; closing: Closing }) {
  const facts = roundFacts(closing.round).filter(({ step }) => step !== 'B')
  const drift = closing.facts.some(fact => fact.kind === 'comity-moved' && fact.why === 'drift')
  const fell = facts.some(fact => fact.kind === 'comity-moved' && fact.by < 0)
  const fines = closing.facts
    .filter(isScored)
    .filter(
      ({ step, seat, why, halves: n }) => step === 'C5' && seat !== view.who && n < 0 && (why === 'mandate-fine' || why === 'localisation'),
    )
  const moved = { ...movedBy(facts, null), trust: [] }
  return (
    <section class="sheet" aria-labelledby="ledger-world">
      <h2 id="ledger-world" class="h2">
        {TEXTS.worldMoved}
      </h2>
      <hr class="light" />
      <p class="between">
        <span class="label row">
          <Icon name="handshake-bold" />
          {TEXTS.comity}
        </span>
        <span class="figure">{count(view.open.comity)}</span>
      </p>
      <span class="meter" aria-hidden="true">
        <span style={{ width: `${view.open.comity * 10}%` }} />
      </span>
      <p class="small soft">{drift ? TEXTS.comityNote.drift : fell ? TEXTS.comityNote.fell : TEXTS.comityNote.enough}</p>
      <Changes moved={moved} own={REVEAL_TEXTS.you} />
      <h3 class="caps ledger-caps">{TEXTS.fines}</h3>
      {fines.length === 0 ? (
        <p class="small soft">{TEXTS.noFines}</p>
      ) : (
        <ul>
          {fines.map((fact, i) => (
            <li key={i} class="small">
              {sayFact(fact, view.who)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

export function Scores({ view, round }: { view: View; round: number }) {
  const seats = [...GOVERNMENTS, ...PROVIDERS]
  const facts = roundFacts(round).filter(isScored)
  const score = (seat: (typeof seats)[number]): number =>
    isGovernment(seat) ? view.open.governments[seat].score : view.open.providers[seat].score
  const change = (seat: Seat): number => facts.filter(fact => fact.seat === seat).reduce((sum, { halves: n }) => sum + n, 0)
  return (
    <section class="sheet" aria-labelledby="ledger-scores">
      <h2 id="ledger-scores" class="h2">
        {TEXTS.public}
      </h2>
      <p class="small soft">{TEXTS.publicNote}</p>
      <table class="table compact">
        <thead>
          <tr>
            <th scope="col">{TEXTS.seat}</th>
            <th scope="col" class="number">
              {TEXTS.change}
            </th>
            <th scope="col" class="number">
              {TEXTS.standsAt}
            </th>
          </tr>
        </thead>
        <tbody>
          {seats
            .toSorted((a, b) => score(b) - score(a))
            .map(seat => (
              <tr key={seat} class={seat === view.who ? 'own' : ''}>
                <th scope="row" class="plain-head">
                  <span class="row">
                    <SeatMark seat={seat} size={20} />
                    {seatName(seat)}
                  </span>
                </th>
                <td class="number">{seat === view.who ? '' : signedHalves(change(seat))}</td>
                <td class="number label">{halves(score(seat))}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}

/** Who had its data where the customers were. */
export function Demand({ view, round }: { view: View; round: number }) {
  const before = viewAt(round, 'chambers')
  const announced = said.closings.value.flatMap(({ facts }) => facts).find(fact => fact.kind === 'round-begun' && fact.round === round)
  const state = before !== null ? before.open.demand.now : announced?.kind === 'round-begun' ? announced.now : null
  if (state === null) return null
  const there = HANDLES.filter(handle => view.open.accounts[handle].state === state)
  return (
    <section class="sheet" aria-labelledby="ledger-demand">
      <h2 id="ledger-demand" class="h2 row">
        <SealMark state={state} size={28} />
        {TEXTS.demand(stateName(state))}
      </h2>
      <p>{there.length === 0 ? TEXTS.demandNobody : TEXTS.demandLine(listed(there.map(seatName)), rulesNow(view.open).demandAccount)}</p>
    </section>
  )
}

/** C5 on paper: the own account of the round, the tender with its no-go list, Comity, public scores, and what comes next. */
import type { Fact } from '#shared/events.ts'
import { bars } from '#shared/chambers/reckoning.ts'
import { rulesNow } from '#shared/laws.ts'
import { GOVERNMENTS, HANDLES, isGovernment, PROVIDERS, type Seat } from '#shared/names.ts'
import type { Open } from '#shared/state.ts'
import { projected, toNumber } from '#shared/standing.ts'
import type { View } from '#shared/view.ts'
import { movedBy } from '../moments.ts'
import { barredBecause } from '../no-go.ts'
import { Changes } from '../parts/changes.tsx'
import { Icon } from '../parts/icon.tsx'
import { CabinetMark, SealMark, SeatMark } from '../parts/mark.tsx'
import { viewAt } from '../playing.ts'
import { said, type Closing } from '../store.ts'
import { sayFact } from '../texts/facts.ts'
import { HEADLINE_NAMES, PROVIDER_NAMES, seatName, stateName, TENDER_NAMES, tenderTitle } from '../texts/names.ts'
import { capital, count, halves, listed, signedHalves, standingNumber } from '../texts/numbers.ts'
import { SCORE_WORDS } from '../texts/reasons.ts'
import { LEDGER as TEXTS } from '../texts/reckoning.ts'
import { REVEAL_TEXTS } from '../texts/reveal.ts'

type Scored = Extract<Fact, { kind: 'scored' }>
const isScored = (fact: Fact): fact is Scored => fact.kind === 'scored'

/** What the seat was told in the whole round: both closings. */
const roundFacts = (round: number): Fact[] => said.closings.value.filter(one => one.round === round).flatMap(({ facts }) => facts)

function Own({ view, round, facts }: { view: View; round: number; facts: readonly Fact[] }) {
  const me = view.who
  if (me === null || view.hand === null) return null
  const rows = roundFacts(round)
    .filter(isScored)
    .filter(({ seat }) => seat === me)
  const influence = movedBy(roundFacts(round), me).influence
  const rules = rulesNow(view.open)
  const part = ({ step }: Fact): string => (step.startsWith('S') ? TEXTS.ordersPart : step === 'C5' ? TEXTS.endPart : TEXTS.chambersPart)
  const sum = rows.reduce((total, { halves: n }) => total + n, 0)
  const isCapped = view.hand.influence >= rules.influenceMax && facts.length > 0
  return (
    <section class="sheet stack ledger-own" aria-labelledby="ledger-own">
      <header class="row">
        <SeatMark seat={me} size={34} />
        <h2 id="ledger-own" class="h2">
          {TEXTS.yours}
        </h2>
      </header>
      {rows.length === 0 ? (
        <p class="soft">{TEXTS.nothing}</p>
      ) : (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{TEXTS.reason}</th>
              <th scope="col">
                <span class="spoken">{TEXTS.ordersPart}</span>
              </th>
              <th scope="col" class="number">
                {TEXTS.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={i}>
                <th scope="row" class="plain-head">
                  {capital(SCORE_WORDS[row.why])}
                </th>
                <td class="small soft">{part(row)}</td>
                <td class={row.halves > 0 ? 'number gain' : 'number loss'}>{signedHalves(row.halves)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{TEXTS.sum}</th>
              <td />
              <td class="number label">{signedHalves(sum)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      <hr class="heavy" />
      <p class="between">
        <span class="label">{TEXTS.total}</span>
        <span class="ledger-total">
          {halves(view.hand.vp)} <span class="small">VP</span>
        </span>
      </p>
      <p class="between">
        <span class="row">
          <Icon name="coins-bold" />
          {TEXTS.influence(view.hand.influence)}
        </span>
        <span class="small soft">
          {TEXTS.influenceMoved(influence)}
          {isCapped && `. ${TEXTS.capped(rules.influenceMax)}`}
        </span>
      </p>
      <p class="small soft" title={TEXTS.standingNote}>
        {TEXTS.standing(standingNumber(toNumber(projected(view))))}. {TEXTS.standingNote}.
      </p>
    </section>
  )
}

/** The tender of the closed round, as it was announced. */
function tenderOf(round: number): Open['rfp'] | null {
  const before = viewAt(round, 'chambers')
  if (before !== null) return before.open.rfp
  for (const { facts } of said.closings.value) {
    for (const fact of facts) if (fact.kind === 'round-begun' && fact.round === round) return { kind: fact.tender, state: fact.local }
  }
  return null
}

function Tender({ view, closing }: { view: View; closing: Closing }) {
  const rfp = tenderOf(closing.round)
  const won = closing.facts.flatMap(fact => (fact.kind === 'tender-won' ? [fact] : []))
  const share = won[0]?.share ?? 0
  const names = listed(won.map(({ provider }) => PROVIDER_NAMES[provider].name))
  // Between the tender and the next Briefing nothing that bars a bidder changes: only the tender itself is the old one.
  const open = rfp === null ? null : { ...view.open, rfp }
  const out =
    open === null
      ? []
      : PROVIDERS.flatMap(provider => {
          const why = barredBecause(open, provider)
          return why === null ? [] : [{ provider, why }]
        })
  const bid = open === null ? [] : PROVIDERS.filter(provider => bars(open, provider) === null)
  return (
    <section class="sheet" aria-labelledby="ledger-tender">
      <header class="between">
        <h2 id="ledger-tender" class="h2">
          {TEXTS.tender}
        </h2>
        {rfp !== null && <span class="chip">{tenderTitle(rfp.kind, rfp.state)}</span>}
      </header>
      <hr class="light" />
      <p class="row tender-winner">
        <Icon name="trophy-bold" size={22} />
        {won.map(({ provider }) => (
          <CabinetMark key={provider} provider={provider} size={30} />
        ))}
        <b>{won.length === 0 ? TEXTS.nobody : won.length === 1 ? TEXTS.wins(names, share) : TEXTS.shared(names, share)}</b>
      </p>
      {rfp !== null && (
        <div class="tender-lists">
          <div>
            <h3 class="caps">{TEXTS.bidders}</h3>
            <ul>
              {bid.map(provider => (
                <li key={provider} class="row small">
                  <CabinetMark provider={provider} size={22} />
                  {PROVIDER_NAMES[provider].name}
                  <span class="soft">{TEXTS.trust(view.open.providers[provider].trust)}</span>
                </li>
              ))}
            </ul>
          </div>
          <div>
            <h3 class="caps loss">{TEXTS.noGo}</h3>
            {out.length === 0 && <p class="small soft">{TEXTS.noGoEmpty}</p>}
            <ul>
              {out.map(({ provider, why }) => (
                <li key={provider} class="row small">
                  <CabinetMark provider={provider} open={false} size={22} />
                  <span>
                    {PROVIDER_NAMES[provider].name}: <span class="soft">{why}</span>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </section>
  )
}

function World({ view, closing }: { view: View; closing: Closing }) {
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

function Scores({ view, round }: { view: View; round: number }) {
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

/** The Briefing of the next round, in short; the Brief panel keeps it all. */
function Next({ view, closing }: { view: View; closing: Closing }) {
  const { open } = view
  const rules = rulesNow(open)
  const secret = closing.facts.filter(fact => fact.kind === 'exploit-supplied' || fact.kind === 'case-dealt')
  return (
    <section class="sheet stack ledger-next" aria-labelledby="ledger-next">
      <p class="caps" id="ledger-next">
        {TEXTS.next(count(open.round))}
      </p>
      <h2 class="h1">{HEADLINE_NAMES[open.headline].title}</h2>
      <p>{HEADLINE_NAMES[open.headline].effect}</p>
      <hr class="scotch" />
      <h3 class="caps">{TEXTS.rfp}</h3>
      <p>
        <b>{tenderTitle(open.rfp.kind, open.rfp.state)}.</b> {TENDER_NAMES[open.rfp.kind].condition}{' '}
        <span class="soft">{TEXTS.worth(rules.rfp)}</span>
      </p>
      <h3 class="caps ledger-caps">{TEXTS.customers}</h3>
      <ul class="demand-cards">
        {(
          [
            ['now', open.demand.now],
            ['nextRound', open.demand.next],
          ] as const
        ).map(([when, state]) => (
          <li key={when} class={when === 'now' ? 'demand-card now' : 'demand-card'}>
            <SealMark state={state} size={34} />
            <span>
              <span class="small">{TEXTS[when]}</span>
              <b>{stateName(state)}</b>
            </span>
          </li>
        ))}
      </ul>
      {secret.length > 0 && (
        <>
          <h3 class="caps ledger-caps">{TEXTS.intelligence}</h3>
          <ul>
            {secret.map((fact, i) => (
              <li key={i} class="label">
                {sayFact(fact, view.who)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Who had its data where the customers were. */
function Demand({ view, round }: { view: View; round: number }) {
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

export function Ledger({ view, closing }: { view: View; closing: Closing }) {
  const { ended } = view.open
  return (
    <div class="ledger">
      <header>
        <h1 class="h1" tabIndex={-1}>
          {ended === 'splinternet' ? TEXTS.splintered : TEXTS.title(count(closing.round))}
        </h1>
        {ended === 'splinternet' && <p class="loss">{TEXTS.splinteredLine}</p>}
        {ended === 'last-round' && <p class="soft">{TEXTS.lastRound}</p>}
      </header>
      <div class="ledger-columns">
        <div class="ledger-column">
          <Own view={view} round={closing.round} facts={closing.facts} />
          <Demand view={view} round={closing.round} />
        </div>
        <div class="ledger-column">
          <Tender view={view} closing={closing} />
          <World view={view} closing={closing} />
        </div>
        <div class="ledger-column">
          {ended === null && <Next view={view} closing={closing} />}
          <Scores view={view} round={closing.round} />
        </div>
      </div>
    </div>
  )
}

/** The own account of the round. */
import type { Fact } from '#shared/events.ts'
import { rulesNow } from '#shared/laws.ts'
import { projected, toNumber } from '#shared/standing.ts'
import type { View } from '#shared/view.ts'
import { movedBy } from '../moments.ts'
import { Icon } from '../parts/icon.tsx'
import { SeatMark } from '../parts/mark.tsx'
import { said } from '../store.ts'
import { capital, halves, signedHalves, standingNumber } from '#texts/numbers.ts'
import { SCORE_WORDS } from '#texts/reasons.ts'
import { LEDGER as TEXTS } from '#texts/reckoning.ts'

type Scored = Extract<Fact, { kind: 'scored' }>

export const isScored = (fact: Fact): fact is Scored => fact.kind === 'scored'

/** What the seat was told in the whole round: both closings. */
export const roundFacts = (round: number): Fact[] => said.closings.value.filter(one => one.round === round).flatMap(({ facts }) => facts)

export function Own({ view, round, facts }: { view: View; round: number; facts: readonly Fact[] }) {
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

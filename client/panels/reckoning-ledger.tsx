/** C5 on paper: the own account of the round, the tender with its no-go list, Comity, public scores, and what comes next. */
import type { View } from '#shared/view.ts'
import type { Closing } from '../store.ts'
import { count } from '#texts/numbers.ts'
import { LEDGER as TEXTS } from '#texts/reckoning.ts'
import { Next } from './reckoning-next.tsx'
import { Own } from './reckoning-own.tsx'
import { Tender } from './reckoning-tender.tsx'
import { Demand, Scores, World } from './reckoning-world.tsx'

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

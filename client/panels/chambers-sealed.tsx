/** Sealed orders of the round: gag to challenge, canary to let die. */
import type { Order } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import type { ProviderView } from '#shared/view.ts'
import { Choice } from '../parts/choice.tsx'
import { Icon } from '../parts/icon.tsx'
import { SealMark } from '../parts/mark.tsx'
import { hasDeals } from '../deals-now.ts'
import { decide, drafted, undecide, whyNot } from '../sheet.ts'
import { ANSWER_TEXTS as TEXTS } from '#texts/chambers.ts'
import { KIND_TEXTS } from '#texts/kinds.ts'
import { seatName } from '#texts/names.ts'
import { ShowOrder } from './disclosure.tsx'

export function SealedCard({ v, rules }: { v: ProviderView; rules: Rules }) {
  const sealed = v.hand.sealedOrders.filter(one => one.round === v.open.round)
  // The gag of a warrant is challenged in the answer to it (15.4)
  const isGagOnly = sealed.every(one => one.kind === 'long-arm')
  const gag: Order = { kind: 'challenge-gag' }
  const canary: Order = { kind: 'kill-canary' }
  const gagRefused = whyNot(v, gag)
  const canaryRefused = whyNot(v, canary)
  const gagNow = drafted('challenge-gag', () => true) !== undefined
  const canaryNow = drafted('kill-canary', () => true) !== undefined
  return (
    <article class="matter sheet" aria-labelledby="sealed-orders">
      <header class="matter-head">
        <span class="matter-icon">
          <Icon name="speaker-slash-bold" size={24} />
        </span>
        <h3 id="sealed-orders" class="h2 grow">
          {TEXTS.sealedTitle}
        </h3>
      </header>
      <hr class="heavy" />
      <ul class="sealed-list">
        {sealed.map(one => (
          <li key={one.id} class="row">
            <SealMark state={one.government} size={26} />
            <details class="grow">
              <summary>
                {TEXTS.sealedLine(seatName(one.government), KIND_TEXTS[one.kind].title.toLowerCase(), seatName(one.handle))}
              </summary>
              {hasDeals.value && <ShowOrder v={v} order={one} />}
            </details>
          </li>
        ))}
      </ul>
      {isGagOnly && <p class="small soft">{TEXTS.gagOfWarrant}</p>}
      {!isGagOnly && (
        <fieldset class="answers">
          <legend class="caps">{KIND_TEXTS['challenge-gag'].title}</legend>
          <Choice
            group="gag"
            title={TEXTS.challengeGag}
            price={TEXTS.challengePrice(rules.challengeGag)}
            chosen={gagNow}
            refused={gagRefused}
            choose={() => decide(gag)}
          >
            {TEXTS.challengeGagLine(rules.courtLoser)}
          </Choice>
          <Choice group="gag" title={TEXTS.keepQuiet} price={TEXTS.free} chosen={!gagNow} choose={() => undecide(gag)}>
            {TEXTS.keepQuietLine}
          </Choice>
        </fieldset>
      )}
      {v.open.providers[v.who].canary === 'live' && (
        <fieldset class="answers">
          <legend class="caps">{KIND_TEXTS.canary.title}</legend>
          <Choice
            group="canary"
            title={TEXTS.killCanary}
            price={TEXTS.free}
            chosen={canaryNow}
            refused={canaryRefused}
            choose={() => decide(canary)}
          >
            {TEXTS.killCanaryLine(rules.canaryDies, rules.canaryTrust)}
            {v.open.tracks.secrecy >= 1 && <b class="loss"> {TEXTS.canaryContempt(rules.canaryContempt)}</b>}
          </Choice>
          <Choice group="canary" title={TEXTS.keepCanary} price={TEXTS.free} chosen={!canaryNow} choose={() => undecide(canary)}>
            {TEXTS.keepCanaryLine}
          </Choice>
        </fieldset>
      )}
    </article>
  )
}

/** Whether a sealed order of this round leaves something to decide besides its answer. */
export const hasSealedMatter = (v: ProviderView): boolean => {
  const now = v.hand.sealedOrders.filter(one => one.round === v.open.round)
  return now.some(one => one.kind !== 'long-arm') || (now.length > 0 && v.open.providers[v.who].canary === 'live')
}

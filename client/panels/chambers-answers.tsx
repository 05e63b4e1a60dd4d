/** C1 on the screen: answers to warrants and requests, intervention, gags and canaries. Each answer names its price. */
import { demandsOn } from '#shared/chambers/answers.ts'
import { rulesNow } from '#shared/laws.ts'
import type { AccountView, GovernmentView, ProviderView, SeatView } from '#shared/view.ts'
import { SleeveMark } from '../parts/mark.tsx'
import { ANSWER_TEXTS as TEXTS } from '#texts/chambers.ts'
import { seatName, stateName } from '#texts/names.ts'
import { count } from '#texts/numbers.ts'
import { DemandCard, InterventionCard } from './chambers-demand.tsx'
import { RequestCard } from './chambers-request.tsx'
import { hasSealedMatter, SealedCard } from './chambers-sealed.tsx'

const toAnswer = <P extends { readonly stage: string }>(paper: P): boolean => paper.stage === 'to-answer'

/** How many matters of C1 wait for this seat. */
export function answersFor(v: SeatView): number {
  if (v.hand.party === 'provider') {
    const p = v as ProviderView
    return demandsOn(p).filter(toAnswer).length + (hasSealedMatter(p) ? 1 : 0)
  }
  if (v.hand.party === 'government') return v.hand.requests.filter(one => one.host === v.who && toAnswer(one)).length
  return v.open.demands.filter(one => one.handle === v.who && toAnswer(one)).length
}

export function Answers({ v }: { v: SeatView }) {
  const rules = rulesNow(v.open)
  if (v.hand.party === 'provider') {
    const p = v as ProviderView
    return (
      <>
        {demandsOn(p)
          .filter(toAnswer)
          .map(demand => (
            <DemandCard key={demand.id} v={p} demand={demand} rules={rules} />
          ))}
        {hasSealedMatter(p) && <SealedCard v={p} rules={rules} />}
      </>
    )
  }
  if (v.hand.party === 'account') {
    const a = v as AccountView
    return (
      <>
        {a.open.demands
          .filter(one => one.handle === a.who && toAnswer(one))
          .map(demand => (
            <InterventionCard key={demand.id} v={a} demand={demand} rules={rules} />
          ))}
      </>
    )
  }
  const g = v as GovernmentView
  return (
    <>
      {g.hand.requests
        .filter(one => one.host === g.who && toAnswer(one))
        .map(request => (
          <RequestCard key={request.id} v={g} request={request} rules={rules} />
        ))}
      <ul class="waiting-papers">
        {g.hand.demands.filter(toAnswer).map(one => (
          <li key={one.id} class="row soft">
            <SleeveMark government={g.who} hand="point" width={44} />
            {TEXTS.ownDemand(seatName(one.handle), seatName(one.provider))}
          </li>
        ))}
        {g.hand.requests
          .filter(one => one.government === g.who && toAnswer(one))
          .map(one => (
            <li key={one.id} class="row soft">
              <SleeveMark government={g.who} hand="ask" width={44} />
              <span>
                {TEXTS.own(seatName(one.handle), stateName(one.host))}
                {one.host === 'ALP' && ` ${TEXTS.alpina} (${count(g.open.comity)})`}
              </span>
            </li>
          ))}
      </ul>
    </>
  )
}

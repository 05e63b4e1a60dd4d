/** C1 on the screen: answers to warrants and requests, intervention, gags and canaries. Each answer names its price. */
import { demandsOn } from '#shared/chambers/answers.ts'
import { rulingBelow } from '#shared/chambers/court.ts'
import { rulesNow } from '#shared/laws.ts'
import type { Ground } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import type { Demand, MlatRequest } from '#shared/state.ts'
import { contemptPrice, hasLaw, hasTreaty, mlatDelay } from '#shared/terms.ts'
import type { AccountView, GovernmentView, ProviderView, SeatView } from '#shared/view.ts'
import { Choice } from '../parts/choice.tsx'
import { cityOf } from '../parts/city.ts'
import { Hatch } from '../parts/hatch.tsx'
import { Icon } from '../parts/icon.tsx'
import { AccountMark, SealMark, SleeveMark } from '../parts/mark.tsx'
import { decide, undecide, whyNot } from '../sheet.ts'
import { mine } from '../store.ts'
import { ANSWER_TEXTS as TEXTS } from '../texts/chambers.ts'
import { KIND_TEXTS } from '../texts/kinds.ts'
import { demonym, seatName, stateName, TRACK_NAMES } from '../texts/names.ts'
import { count, vp } from '../texts/numbers.ts'

/** The order on this matter in the draft. */
function drafted<K extends Order['kind']>(
  kind: K,
  is: (order: Extract<Order, { kind: K }>) => boolean,
): Extract<Order, { kind: K }> | undefined {
  return mine.draft.value.find((one): one is Extract<Order, { kind: K }> => one.kind === kind && is(one as Extract<Order, { kind: K }>))
}

/** BLOCK at the host and no treaty: both laws cannot be obeyed (R4.9). */
const isBound = (v: SeatView, demand: Demand): boolean =>
  hasLaw(v.open, demand.host, 'BLOCK') && !hasTreaty(v.open, demand.government, demand.host)

/** What the two laws say. */
function TwoLaws({ v, demand }: { v: SeatView; demand: Demand }) {
  const { government, host } = demand
  const bound = isBound(v, demand)
  const statute = hasLaw(v.open, government, 'REACH')
  const other = bound ? TEXTS.notWithoutTreaty : hasTreaty(v.open, government, host) ? TEXTS.treatyCovers : TEXTS.noObjection
  return (
    <>
      <dl class="two-laws">
        <div>
          <dt>
            {statute ? <Hatch law="REACH" /> : <SealMark state={government} size={22} />}
            {TEXTS.says(demonym(government))}
          </dt>
          <dd class="loss">{statute ? TEXTS.handOverStatute : TEXTS.handOver}</dd>
        </div>
        <div>
          <dt>
            {bound ? <Hatch law="BLOCK" /> : <SealMark state={host} size={22} />}
            {TEXTS.says(demonym(host))}
          </dt>
          <dd class={bound ? 'forbids' : ''}>{other}</dd>
        </div>
      </dl>
      <p class="small soft">{bound ? TEXTS.bind : TEXTS.noBind}</p>
    </>
  )
}

function DemandCard({ v, demand, rules }: { v: ProviderView; demand: Demand; rules: Rules }) {
  const { government, handle, host, id } = demand
  const account = v.open.accounts[handle]
  const record = v.open.providers[v.who]
  const now = drafted('answer', order => order.demand === id)
  const grounds = (['reach', 'keys', 'secrecy'] as const).filter(ground => ground !== 'secrecy' || demand.gagged)
  const trust = account.lock === 'checkbox' ? rules.compelledUpdateTrust : rules.longArmTrust
  const contempt = contemptPrice(v.open, v.who, rules)
  const answer = (kind: 'comply' | 'refuse'): Order => ({ kind: 'answer', demand: id, answer: kind, ground: null })
  const challenge = (ground: Ground): Order => ({ kind: 'answer', demand: id, answer: 'challenge', ground })
  const group = `answer.${id}`
  return (
    <article class="matter sheet" aria-labelledby={group}>
      <header class="matter-head">
        <SleeveMark government={government} hand="point" width={64} />
        <div class="grow">
          <p class="caps">
            {TEXTS.served} · {seatName(government)}
          </p>
          <h3 id={group} class="h2">
            {TEXTS.produce(seatName(handle), cityOf(demand.provider, host))}
          </h3>
        </div>
        {demand.gagged ? (
          <span class="chip plum">
            <Icon name="speaker-slash-bold" size={13} />
            {TEXTS.gagged}
          </span>
        ) : null}
        <span class="chip red">
          <Icon name="clock-bold" size={13} />
          {demand.refusals > 0 ? TEXTS.again(demand.refusals) : TEXTS.due}
        </span>
      </header>
      <hr class="heavy" />
      <TwoLaws v={v} demand={demand} />
      <p class="row small">
        <AccountMark handle={handle} lock={account.lock} size={20} />
        {seatName(handle)}: {TEXTS.locks[account.lock]}
      </p>
      <fieldset class="answers">
        <legend class="caps">{TEXTS.answer}</legend>
        <Choice
          group={group}
          title={TEXTS.comply}
          price={TEXTS.complyPrice(rules.complyInfluence)}
          chosen={now?.answer === 'comply'}
          choose={() => decide(answer('comply'))}
        >
          {TEXTS.complyLine(trust)}
          {isBound(v, demand) && (
            <>
              {' '}
              <b class="loss">{TEXTS.blockFine(stateName(host), rules.blockFine, rules.blockHost)}</b>
            </>
          )}
          {account.lock === 'checkbox' && v.open.tracks.keys <= -1 && ` ${TEXTS.ciphertext}`}
        </Choice>
        {grounds.map(ground => {
          const order = challenge(ground)
          return (
            <Choice
              key={ground}
              group={group}
              title={TEXTS.challenge(TRACK_NAMES[ground].name)}
              price={TEXTS.challengePrice(rules.challengeProvider)}
              chosen={now?.answer === 'challenge' && now.ground === ground}
              refused={whyNot(v, order)}
              choose={() => decide(order)}
            >
              {TEXTS.challengeLine(
                rulingBelow(v.open, { ground, government, below: null }),
                TEXTS.challengeStakes(rules.courtLoser, rules.courtProvider, rules.courtTrust),
              )}
            </Choice>
          )
        })}
        <Choice
          group={group}
          title={TEXTS.refuse}
          price={vp(contempt)}
          chosen={now?.answer === 'refuse'}
          choose={() => decide(answer('refuse'))}
        >
          {TEXTS.refuseLine(
            seatName(government),
            rules.contemptGovernment,
            record.contempts === 0 ? rules.refusalTrustFirst : rules.refusalTrust,
          )}{' '}
          {demand.refusals + 1 >= rules.refusalsToLapse ? TEXTS.lapses : TEXTS.comesAgain}
        </Choice>
      </fieldset>
      <Unanswered show={now === undefined} line={TEXTS.unanswered} />
    </article>
  )
}

const Unanswered = ({ show, line }: { show: boolean; line: string }) =>
  show ? (
    <p class="small soft unanswered">
      <Icon name="info-bold" size={15} />
      {line}
    </p>
  ) : null

function InterventionCard({ v, demand, rules }: { v: AccountView; demand: Demand; rules: Rules }) {
  const order: Order = { kind: 'intervene', demand: demand.id }
  const now = drafted('intervene', one => one.demand === demand.id)
  const group = `intervene.${demand.id}`
  return (
    <article class="matter sheet" aria-labelledby={group}>
      <header class="matter-head">
        <SleeveMark government={demand.government} hand="point" width={64} />
        <div class="grow">
          <p class="caps">{TEXTS.onYou}</p>
          <h3 id={group} class="h2">
            {TEXTS.wants(seatName(demand.government))}
          </h3>
        </div>
        <span class="chip red">
          <Icon name="clock-bold" size={13} />
          {TEXTS.due}
        </span>
      </header>
      <hr class="heavy" />
      <p>{TEXTS.wantsLine(seatName(demand.provider), stateName(demand.host))}</p>
      <TwoLawsForUser v={v} demand={demand} />
      <fieldset class="answers">
        <legend class="caps">{TEXTS.answer}</legend>
        <Choice
          group={group}
          title={TEXTS.intervene}
          price={TEXTS.challengePrice(rules.challengeAccount)}
          chosen={now !== undefined}
          refused={whyNot(v, order)}
          choose={() => decide(order)}
        >
          {TEXTS.interveneLine(rules.courtLoser)}
        </Choice>
        <Choice group={group} title={TEXTS.letBe} price={TEXTS.free} chosen={now === undefined} choose={() => undecide(order)}>
          {TEXTS.letBeLine}
        </Choice>
      </fieldset>
    </article>
  )
}
const TwoLawsForUser = ({ v, demand }: { v: SeatView; demand: Demand }) => (
  <dl class="two-laws">
    <div>
      <dt>{TEXTS.says(demonym(demand.government))}</dt>
      <dd class="loss">{TEXTS.handOver}</dd>
    </div>
    <div>
      <dt>{TEXTS.says(demonym(demand.host))}</dt>
      <dd class={isBound(v, demand) ? 'forbids' : ''}>
        {isBound(v, demand)
          ? TEXTS.notWithoutTreaty
          : hasTreaty(v.open, demand.government, demand.host)
            ? TEXTS.treatyCovers
            : TEXTS.noObjection}
      </dd>
    </div>
  </dl>
)

function RequestCard({ v, request, rules }: { v: GovernmentView; request: MlatRequest; rules: Rules }) {
  const { government, handle, id } = request
  const account = v.open.accounts[handle]
  const order = (grant: boolean): Order => ({ kind: 'grant', request: id, grant })
  const now = drafted('grant', one => one.request === id)
  const group = `grant.${id}`
  return (
    <article class="matter sheet" aria-labelledby={group}>
      <header class="matter-head">
        <SleeveMark government={government} hand="ask" width={64} />
        <div class="grow">
          <p class="caps">{TEXTS.asksNote}</p>
          <h3 id={group} class="h2">
            {TEXTS.asks(seatName(government), seatName(handle))}
          </h3>
        </div>
      </header>
      <hr class="heavy" />
      <p class="row wrap">
        <AccountMark handle={handle} lock={account.lock} size={20} />
        <span class="grow">{TEXTS.asksLine(seatName(handle), stateName(account.nation), seatName(account.provider))}</span>
      </p>
      <fieldset class="answers">
        <legend class="caps">{TEXTS.answer}</legend>
        <Choice
          group={group}
          title={TEXTS.grant}
          price={TEXTS.grantPrice(rules.mlatHost, rules.mlatFee)}
          chosen={now?.grant === true}
          refused={whyNot(v, order(true))}
          choose={() => decide(order(true))}
        >
          {TEXTS.grantLine(seatName(government), rules.mlatRequester, v.open.round + mlatDelay(v.open, government, v.who, rules))}
        </Choice>
        <Choice
          group={group}
          title={TEXTS.deny}
          price={TEXTS.free}
          chosen={now?.grant === false}
          refused={whyNot(v, order(false))}
          choose={() => decide(order(false))}
        >
          {TEXTS.denyLine}
        </Choice>
      </fieldset>
      <Unanswered show={now === undefined} line={TEXTS.unansweredRequest} />
    </article>
  )
}

function SealedCard({ v, rules }: { v: ProviderView; rules: Rules }) {
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
            {TEXTS.sealedLine(seatName(one.government), KIND_TEXTS[one.kind].title.toLowerCase(), seatName(one.handle))}
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
const hasSealedMatter = (v: ProviderView): boolean => {
  const now = v.hand.sealedOrders.filter(one => one.round === v.open.round)
  return now.some(one => one.kind !== 'long-arm') || (now.length > 0 && v.open.providers[v.who].canary === 'live')
}
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

/** A warrant to be answered: by the provider it was served on, or by the account it is about. */
import { rulingBelow } from '#shared/chambers/court.ts'
import { isForbidden } from '#shared/forecast/steps.ts'
import type { Ground } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import type { Demand } from '#shared/state.ts'
import { contemptPrice, hasContent, hasLaw, hasTreaty, hostNow } from '#shared/terms.ts'
import type { AccountView, ProviderView, SeatView } from '#shared/view.ts'
import { Behind } from '../parts/behind.tsx'
import { Choice } from '../parts/choice.tsx'
import { cityOf } from '../parts/city.ts'
import { Hatch } from '../parts/hatch.tsx'
import { Icon } from '../parts/icon.tsx'
import { AccountMark, SealMark, SleeveMark } from '../parts/mark.tsx'
import { CatchTwentyTwo, OddsLine } from '../parts/outlook.tsx'
import { Unanswered } from '../parts/unanswered.tsx'
import { decide, drafted, undecide, whyNot } from '../sheet.ts'
import { ANSWER_TEXTS as TEXTS } from '#texts/chambers.ts'
import { demonym, seatName, stateName, TRACK_NAMES } from '#texts/names.ts'
import { vp } from '#texts/numbers.ts'

/** BLOCK where the data lie abroad, and no treaty: both laws cannot be obeyed (R4.9). */
function isBound({ open }: SeatView, demand: Demand): boolean {
  return isForbidden(open, demand.government, hostNow(open, demand))
}

/** What the two laws say. */
function TwoLaws({ v, demand }: { v: SeatView; demand: Demand }) {
  const { government } = demand
  const host = hostNow(v.open, demand)
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
      {v.who === demand.provider && <p class="small soft">{bound ? TEXTS.bind : TEXTS.noBind}</p>}
    </>
  )
}

export function DemandCard({ v, demand, rules }: { v: ProviderView; demand: Demand; rules: Rules }) {
  const { government, handle, id } = demand
  const host = hostNow(v.open, demand)
  const account = v.open.accounts[handle]
  const record = v.open.providers[v.who]
  const now = drafted('answer', order => order.demand === id)
  const grounds = (['reach', 'keys', 'secrecy'] as const).filter(ground => ground !== 'secrecy' || demand.gagged)
  // R4.2: what Keys do not compel is handed over as it is
  const trust = account.lock === 'checkbox' && v.open.tracks.keys >= 0 ? rules.compelledUpdateTrust : rules.longArmTrust
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
      <CatchTwentyTwo v={v} order={answer('comply')} />
      <p class="row small">
        <AccountMark handle={handle} lock={account.lock} size={20} />
        {seatName(handle)}: {hasContent(account, v.open.round + rules.demandDelay) ? TEXTS.locks[account.lock] : TEXTS.empty}
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
          <OddsLine v={v} order={answer('comply')} />
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
              <OddsLine v={v} order={order} />
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
          <OddsLine v={v} order={answer('refuse')} />
        </Choice>
      </fieldset>
      <Behind of={{ kind: 'answer' }} most={3} />
      <Unanswered show={now === undefined} line={TEXTS.unanswered} />
    </article>
  )
}

export function InterventionCard({ v, demand, rules }: { v: AccountView; demand: Demand; rules: Rules }) {
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
      <p>{TEXTS.wantsLine(seatName(demand.provider), stateName(hostNow(v.open, demand)))}</p>
      <TwoLaws v={v} demand={demand} />
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
          <OddsLine v={v} order={order} />
        </Choice>
        <Choice group={group} title={TEXTS.letBe} price={TEXTS.free} chosen={now === undefined} choose={() => undecide(order)}>
          {TEXTS.letBeLine}
        </Choice>
      </fieldset>
    </article>
  )
}

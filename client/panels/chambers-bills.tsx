/** C2 and C3 on the screen: lobbying for each bill with the count, and treaties to accept. */
import { displacedBy } from '#shared/chambers/legislature.ts'
import { rulesNow } from '#shared/laws.ts'
import type { GovId, Law } from '#shared/names.ts'
import type { Order, OrderOfKind } from '#shared/phases.ts'
import type { Bill } from '#shared/state.ts'
import type { SeatView } from '#shared/view.ts'
import { Behind } from '../parts/behind.tsx'
import { Choice } from '../parts/choice.tsx'
import { Hatch } from '../parts/hatch.tsx'
import { Icon } from '../parts/icon.tsx'
import { SealMark } from '../parts/mark.tsx'
import { decide, undecide, whyNot } from '../sheet.ts'
import { isSealed, mine } from '../store.ts'
import { BILL_TEXTS, COURT_TEXTS, TREATY_TEXTS } from '#texts/chambers.ts'
import { LAW_NAMES, seatName, stateName } from '#texts/names.ts'
import { count, listed, signed } from '#texts/numbers.ts'
import { REFUSAL_TEXTS } from '#texts/refusals.ts'

/** The laws of the state if the bill passes (R5.5). */
function lawsAfter(v: SeatView, bill: Bill): { laws: readonly Law[]; gone: Law | null } {
  const { laws } = v.open.states[bill.id]
  if (bill.law === null) return { laws, gone: null }
  if (bill.act === 'repeal') return { laws: laws.filter(law => law !== bill.law), gone: null }
  const gone = displacedBy(v.open, bill.id, bill.law, bill.displaces, rulesNow(v.open))
  return { laws: [...laws.filter(law => law !== gone), bill.law], gone }
}

/** Pending cases on Reach that the bill would decide by statute. */
const mooted = (v: SeatView, bill: Bill): number[] =>
  bill.act === 'enact' && bill.law === 'REACH'
    ? v.open.docket.filter(one => one.government === bill.id && one.ground === 'reach').map(one => one.number)
    : []

function LawList({ laws }: { laws: readonly Law[] }) {
  if (laws.length === 0) return <p class="soft">{BILL_TEXTS.none}</p>
  return (
    <ul>
      {laws.map(law => (
        <li key={law} class="row">
          <Hatch law={law} />
          {LAW_NAMES[law].name}
        </li>
      ))}
    </ul>
  )
}

function Lobbying({ v, bill }: { v: SeatView; bill: Bill }) {
  const rules = rulesNow(v.open)
  const now = mine.draft.value.find((one): one is OrderOfKind<'lobby'> => one.kind === 'lobby' && one.bill === bill.id)
  const stake = now === undefined ? 0 : now.support ? now.influence : -now.influence
  const order = (n: number): Order => ({ kind: 'lobby', bill: bill.id, support: n > 0, influence: Math.abs(n) })
  const set = (n: number): void => (n === 0 ? undecide(order(1)) : decide(order(n)))
  const refusedAt = (n: number) => (n === 0 ? null : Math.abs(n) > rules.lobbyMax ? ('bad-blank' as const) : whyNot(v, order(n)))
  const less = refusedAt(stake - 1)
  const more = refusedAt(stake + 1)
  const sum = rules.sponsor + stake
  const closed = [more, less].find(one => one !== null) ?? null
  const reason = closed === 'bad-blank' ? BILL_TEXTS.most(rules.lobbyMax) : closed === null ? null : REFUSAL_TEXTS[closed]
  return (
    <div class="lobbying">
      <div class="lobby-count" aria-live="polite">
        <h4 class="caps">{BILL_TEXTS.sum}</h4>
        <p class="lobby-sum">
          <span class="lobby-term">
            <span class="figure">{count(rules.sponsor)}</span>
            <span class="small">{BILL_TEXTS.sponsor}</span>
          </span>
          <span class="lobby-term">
            <span class="figure">{signed(stake)}</span>
            <span class="small">{BILL_TEXTS.you}</span>
          </span>
          <span class="lobby-term hidden-term">
            <span class="figure">± ?</span>
            <span class="small">{BILL_TEXTS.others}</span>
          </span>
          <span class="lobby-term total">
            <span class="figure">{signed(sum)}</span>
            <span class="small"> </span>
          </span>
        </p>
        <p>
          <b>{BILL_TEXTS.stands(sum)}</b> <span class="marker">{BILL_TEXTS.tie}</span>
        </p>
      </div>
      <div class="stepper-row">
        <span class="label">{BILL_TEXTS.yourLobby}</span>
        <span class="stepper" role="group" aria-label={BILL_TEXTS.yourLobby}>
          <button
            type="button"
            class="button square"
            aria-label={BILL_TEXTS.less}
            disabled={isSealed.value || less !== null}
            onClick={() => set(stake - 1)}
          >
            <Icon name="minus-bold" />
          </button>
          <output class="stepper-value">{stake === 0 ? count(0) : BILL_TEXTS.yours(stake)}</output>
          <button
            type="button"
            class="button square"
            aria-label={BILL_TEXTS.more}
            disabled={isSealed.value || more !== null}
            onClick={() => set(stake + 1)}
          >
            <Icon name="plus-bold" />
          </button>
        </span>
      </div>
      {stake === 0 && <p class="small soft">{BILL_TEXTS.none0}</p>}
      {reason !== null && <p class={closed === 'bad-blank' ? 'small soft' : 'small loss'}>{reason}</p>}
    </div>
  )
}

function MandateChallenge({ v, state }: { v: SeatView; state: GovId }) {
  const order: Order = { kind: 'challenge-mandate', state }
  const refused = whyNot(v, order)
  const now = mine.draft.value.some(one => one.kind === 'challenge-mandate' && one.state === state)
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={now}
        disabled={isSealed.value || (refused !== null && !now)}
        onChange={() => (now ? undecide(order) : decide(order))}
      />
      <span>
        <span class="label">
          {BILL_TEXTS.challenge(seatName(state))} ({count(rulesNow(v.open).challengeMandate)})
        </span>
        <span class="small soft choice-line">{refused === null ? BILL_TEXTS.challengeLine : REFUSAL_TEXTS[refused]}</span>
      </span>
    </label>
  )
}

function BillCard({ v, bill }: { v: SeatView; bill: Bill }) {
  const { laws, gone } = lawsAfter(v, bill)
  const partner = v.open.states[bill.id].treaty
  const title =
    bill.law === null
      ? BILL_TEXTS.withdraw(partner === null ? '' : stateName(partner))
      : bill.act === 'repeal'
        ? BILL_TEXTS.repeal(LAW_NAMES[bill.law].name)
        : BILL_TEXTS.enact(LAW_NAMES[bill.law].name)
  const decided = mooted(v, bill)
  const id = `bill.${bill.id}`
  return (
    <article class="matter sheet" aria-labelledby={id}>
      <header class="matter-head">
        <SealMark state={bill.id} size={44} />
        <div class="grow">
          <p class="caps">{BILL_TEXTS.bill(seatName(bill.id))}</p>
          <h3 id={id} class="h2">
            {title}
          </h3>
        </div>
      </header>
      <hr class="scotch" />
      {bill.law !== null && (
        <>
          <p>{LAW_NAMES[bill.law].effect}</p>
          <Behind of={{ law: bill.law }} />
          {bill.act === 'enact' && (
            <p class="small soft">
              <b>{BILL_TEXTS.once}:</b> {LAW_NAMES[bill.law].once}
            </p>
          )}
          <div class="before-after">
            <div>
              <h4 class="caps">{BILL_TEXTS.inForce}</h4>
              <LawList laws={v.open.states[bill.id].laws} />
            </div>
            <Icon name="arrow-right-bold" size={20} />
            <div>
              <h4 class="caps">{BILL_TEXTS.after}</h4>
              <LawList laws={laws} />
            </div>
          </div>
          {gone !== null && <p class="small loss">{BILL_TEXTS.givesWay(LAW_NAMES[gone].name)}</p>}
        </>
      )}
      {decided.length > 0 && (
        <p class="notice ochre">
          <Icon name="gavel-bold" />
          {BILL_TEXTS.moots(listed(decided.map(COURT_TEXTS.number)))}
        </p>
      )}
      <hr class="light" />
      <Lobbying v={v} bill={bill} />
      {v.hand.party === 'provider' && bill.act === 'enact' && bill.law === 'MANDATE' && <MandateChallenge v={v} state={bill.id} />}
    </article>
  )
}

export const Bills = ({ v }: { v: SeatView }) => (
  <>
    {v.open.bills.map(bill => (
      <BillCard key={bill.id} v={v} bill={bill} />
    ))}
  </>
)

/** Cases on Reach between the two: a treaty decides them (R5.6). */
const underTreaty = (v: SeatView, a: GovId, b: GovId): number[] =>
  v.open.docket
    .filter(one => {
      const demand = one.ground === 'reach' ? v.open.demands.find(({ id }) => id === one.demand) : undefined
      return demand !== undefined && ((demand.government === a && demand.host === b) || (demand.government === b && demand.host === a))
    })
    .map(one => one.number)

/** How many treaties wait for this seat's signature. */
export const treatiesFor = (v: SeatView): number =>
  v.open.proposals.some(one => one.government === v.who) ? 0 : v.open.proposals.filter(one => one.to === v.who).length

export function Treaties({ v }: { v: SeatView }) {
  const { proposals } = v.open
  const own = proposals.find(one => one.government === v.who)
  const now = mine.draft.value.find((one): one is OrderOfKind<'accept'> => one.kind === 'accept')
  const accept = (government: GovId): Order => ({ kind: 'accept', government })
  const toMe = own === undefined ? proposals.filter(one => one.to === v.who) : []
  return (
    <article class="matter sheet">
      <ul class="proposals rows">
        {proposals.map(({ government, to }) => {
          const moot = to === 'ALP' ? [] : underTreaty(v, government, to)
          return (
            <li key={government}>
              <p class="row">
                <SealMark state={government} size={30} />
                <Icon name="handshake-bold" />
                <SealMark state={to} size={30} />
                <span class="label">{TREATY_TEXTS.proposes(seatName(government), stateName(to))}</span>
              </p>
              {government === v.who && (
                <p class="small soft">
                  {proposals.some(one => one.government === to && one.to === v.who)
                    ? TREATY_TEXTS.mutual(stateName(to))
                    : TREATY_TEXTS.waits(stateName(to))}
                </p>
              )}
              {moot.length > 0 && <p class="small soft">{TREATY_TEXTS.moots(listed(moot.map(COURT_TEXTS.number)))}</p>}
            </li>
          )
        })}
      </ul>
      <p class="small soft">{TREATY_TEXTS.effect}</p>
      <Behind of={{ kind: 'treaty' }} />
      {toMe.length > 0 && (
        <fieldset class="answers">
          <legend class="spoken">{TREATY_TEXTS.legend}</legend>
          {toMe.map(({ government }) => (
            <Choice
              key={government}
              group="accept"
              title={TREATY_TEXTS.accept(seatName(government))}
              chosen={now?.government === government}
              refused={whyNot(v, accept(government))}
              choose={() => decide(accept(government))}
            >
              {TREATY_TEXTS.public}
            </Choice>
          ))}
          <Choice group="accept" title={TREATY_TEXTS.decline} chosen={now === undefined} choose={() => now !== undefined && undecide(now)}>
            {TREATY_TEXTS.declineLine}
          </Choice>
        </fieldset>
      )}
    </article>
  )
}

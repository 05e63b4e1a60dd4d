/** A request to grant or to deny. */
import type { Order } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import type { MlatRequest } from '#shared/state.ts'
import { mlatDelay } from '#shared/terms.ts'
import type { GovernmentView } from '#shared/view.ts'
import { Behind } from '../parts/behind.tsx'
import { Choice } from '../parts/choice.tsx'
import { AccountMark, SleeveMark } from '../parts/mark.tsx'
import { OddsLine } from '../parts/outlook.tsx'
import { Unanswered } from '../parts/unanswered.tsx'
import { decide, drafted, whyNot } from '../sheet.ts'
import { ANSWER_TEXTS as TEXTS } from '#texts/chambers.ts'
import { seatName, stateName } from '#texts/names.ts'

export function RequestCard({ v, request, rules }: { v: GovernmentView; request: MlatRequest; rules: Rules }) {
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
          <OddsLine v={v} order={order(true)} />
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
      <Behind of={{ kind: 'grant' }} />
      <Unanswered show={now === undefined} line={TEXTS.unansweredRequest} />
    </article>
  )
}

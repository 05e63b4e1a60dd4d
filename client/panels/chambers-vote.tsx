/** The vote of a juror. */
import { SIDES } from '#shared/names.ts'
import type { OrderOfKind } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import type { Case } from '#shared/state.ts'
import type { SeatView } from '#shared/view.ts'
import { Icon } from '../parts/icon.tsx'
import { decide, whyNot } from '../sheet.ts'
import { isSealed, mine } from '../store.ts'
import { COURT_TEXTS as TEXTS, stampOf } from '#texts/chambers.ts'
import { SIDE_NAMES } from '#texts/names.ts'
import { REFUSAL_TEXTS } from '#texts/refusals.ts'

export function VoteForm({ v, one, rules }: { v: SeatView; one: Case; rules: Rules }) {
  const now = mine.draft.value.find((each): each is OrderOfKind<'vote'> => each.kind === 'vote' && each.case === one.number)
  return (
    <fieldset class="vote sheet">
      <legend class="spoken">
        {TEXTS.vote} {TEXTS.number(one.number)}
      </legend>
      <h4 class="h3" aria-hidden="true">
        {TEXTS.vote}
      </h4>
      <div class="vote-buttons">
        {SIDES.map(side => (
          <button
            key={side}
            type="button"
            class={`vote-button ${side}`}
            aria-pressed={now?.side === side}
            aria-keyshortcuts={side === 'enforce' ? 'A' : 'R'}
            disabled={isSealed.value || whyNot(v, { kind: 'vote', case: one.number, side }) === 'bound-by-deal'}
            onClick={() => decide({ kind: 'vote', case: one.number, side })}
          >
            <Icon name={side === 'enforce' ? 'caret-up-fill' : 'caret-down-fill'} size={24} />
            <span>
              <span class="vote-word">{SIDE_NAMES[side].verb}</span>
              <span class="small">{stampOf(one, side)}</span>
            </span>
            {now?.side === side && <Icon name="check-bold" size={22} />}
          </button>
        ))}
      </div>
      <p class="small soft">
        {SIDES.some(side => whyNot(v, { kind: 'vote', case: one.number, side }) === 'bound-by-deal') &&
          `${REFUSAL_TEXTS['bound-by-deal']} `}
        {TEXTS.voteSealed} {now === undefined ? TEXTS.noVote : TEXTS.bonus(rules.juror)}
      </p>
    </fieldset>
  )
}

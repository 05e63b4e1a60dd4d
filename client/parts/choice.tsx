/** One of several answers: a full row with its price, its line, and the reason if it is shut. */
import type { ComponentChildren } from 'preact'
import type { Refusal } from '#shared/orders/order.ts'
import { isSealed } from '../store.ts'
import { REFUSAL_TEXTS } from '#texts/refusals.ts'

export interface ChoiceProps {
  readonly group: string
  readonly title: string
  readonly price?: string | null
  readonly chosen: boolean
  /** Why it cannot be chosen; null if it can. */
  readonly refused?: Refusal | null
  readonly choose: () => void
  readonly children?: ComponentChildren
}

export function Choice({ group, title, price = null, chosen, refused = null, choose, children }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name={group} checked={chosen} disabled={isSealed.value || (refused !== null && !chosen)} onChange={choose} />
      <span class="grow">
        <span class="choice-head">
          <span class="label">{title}</span>
          {price !== null && <span class="choice-price">{price}</span>}
        </span>
        {children !== undefined && <span class="small soft choice-line">{children}</span>}
        {refused !== null && <span class="small loss choice-line">{REFUSAL_TEXTS[refused]}</span>}
      </span>
    </label>
  )
}

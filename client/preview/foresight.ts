/** What a preview is made of. Its questions stand in fixed order: which law, who can stop it, what it brings, what it costs. */
import type { Handle, Law, Seat, StateId } from '#shared/names.ts'
import { actionPrice, influencePriceFor } from '#shared/objections.ts'
import type { Order } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import type { SeatView } from '#shared/view.ts'
import { KIND_TEXTS } from '../texts/kinds.ts'
import { PREVIEW, type Likelihood } from '../texts/preview.ts'

/** One way it may go. */
export interface Odds {
  readonly word: string
  readonly sixths: number
  readonly look: 'green' | 'plum' | 'plum-hatched' | 'hatched' | 'red'
}
/** What may happen if an order is sealed, in words. */
export interface Preview {
  readonly headline: { readonly plain: string; readonly marked: string }
  /** Segments that add up to six; null where nothing is left to chance. */
  readonly odds: readonly Odds[] | null
  readonly isGuess: boolean
  /** What the law of each state concerned says; `law` is null where none of its laws does. */
  readonly laws: readonly { readonly state: StateId; readonly law: Law | null; readonly text: string }[]
  /** Two laws cannot both be obeyed. */
  readonly collision: string | null
  readonly stoppers: readonly {
    readonly who: Seat | 'bench'
    readonly text: string
    readonly likely: Likelihood | null
  }[]
  readonly learns: readonly { readonly handle: Handle | null; readonly text: string }[]
  /** Who else is on that server. */
  readonly bystanders: readonly { readonly handle: Handle; readonly text: string }[]
  readonly costs: readonly { readonly text: string; readonly tone: 'plain' | 'red' | 'green' | 'plum' }[]
  readonly alternative: { readonly order: Order; readonly text: string; readonly button: string } | null
}

/** A preview with nothing to say but its headline. */
export const NOTHING: Omit<Preview, 'headline'> = {
  odds: null,
  isGuess: false,
  laws: [],
  collision: null,
  stoppers: [],
  learns: [],
  bystanders: [],
  costs: [],
  alternative: null,
}

type Tone = Preview['costs'][number]['tone']
/** A line under what it costs. */
export const cost = (text: string, tone: Tone = 'plain'): Preview['costs'][number] => ({ text, tone })

/** What every order costs: actions and Influence. */
export function prices(v: SeatView, order: Order): Preview['costs'] {
  const influence = influencePriceFor(v, order)
  return [cost(PREVIEW.actions(actionPrice(order))), ...(influence > 0 ? [cost(PREVIEW.influence(influence))] : [])]
}

/** Cost, effect and risk as on the card of the kind. */
export function plain(v: SeatView, order: Order, rules: Rules): Preview {
  const text = KIND_TEXTS[order.kind]
  return {
    ...NOTHING,
    headline: { plain: PREVIEW.happens, marked: PREVIEW.asWritten },
    learns: [{ handle: null, text: text.effect(rules) }],
    stoppers: [],
    costs: prices(v, order),
  }
}

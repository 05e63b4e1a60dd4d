/** A forecast as the composer and CHAMBERS show it: words and looks for what shared/forecast says. Pure; from the seat's own view. */
import { forecast } from '#shared/forecast/forecast.ts'
import type { Chance, Forecast, Rule } from '#shared/forecast/outlook.ts'
import { copyFor } from '#shared/forecast/steps.ts'
import type { Handle, Law, Seat, StateId } from '#shared/names.ts'
import type { Refusal } from '#shared/orders/order.ts'
import type { Order } from '#shared/phases.ts'
import { accountsAt, isLiveReadable, suspects } from '#shared/terms.ts'
import { isGovernmentView, type GovernmentView, type SeatView } from '#shared/view.ts'
import {
  alternativeText,
  collisionText,
  costText,
  costTone,
  FORECAST,
  lessonText,
  OUTCOME_TEXTS,
  ruleText,
  stopperText,
  type Look,
} from '#texts/forecast.ts'

export interface Foreseen {
  readonly headline: { readonly plain: string; readonly marked: string }
  /** Segments that add up to six; null where nothing is left to chance. */
  readonly odds: readonly { readonly word: string; readonly sixths: number; readonly look: Look }[] | null
  readonly isGuess: boolean
  /** What bears on it; `law` is null where it is no law in force, `state` where it is no state's. */
  readonly rules: readonly { readonly state: StateId | null; readonly law: Law | null; readonly text: string }[]
  readonly collision: string | null
  readonly stoppers: readonly {
    readonly who: Seat | 'bench' | 'others'
    readonly text: string
    /** Of four dots; null where nothing public tells. */
    readonly likely: 0 | 1 | 2 | 3 | 4 | null
  }[]
  readonly lessons: readonly { readonly handle: Handle | null; readonly text: string }[]
  /** Who else is on a server that is seized. */
  readonly bystanders: readonly { readonly handle: Handle; readonly text: string }[]
  readonly costs: readonly { readonly text: string; readonly tone: 'plain' | 'red' | 'green' | 'plum' }[]
  readonly alternative: { readonly order: Order; readonly text: string; readonly button: string } | null
}

function headlineOf({ refusal, odds }: Forecast, isOpen: boolean): Foreseen['headline'] {
  if (refusal !== null) return { plain: FORECAST.this, marked: FORECAST.cannot }
  // Whether it stands or falls, it is fought
  const ends = new Map<string, number>()
  for (const { what, sixths } of odds) ends.set(OUTCOME_TEXTS[what].end, (ends.get(OUTCOME_TEXTS[what].end) ?? 0) + sixths)
  const [most] = [...ends].sort(([, a], [, b]) => b - a)
  if (most === undefined) return { plain: FORECAST.it, marked: OUTCOME_TEXTS.done.end }
  const [marked, sixths] = most
  return { plain: !isOpen ? FORECAST.it : sixths >= 6 ? FORECAST.surely : sixths >= 4 ? FORECAST.probably : FORECAST.may, marked }
}

const stateOf = (rule: Rule): StateId | null => ('state' in rule ? rule.state : null)
const shown = (odds: readonly Chance[]): readonly Chance[] => odds.filter(({ sixths }) => sixths > 0)
const ofFour = (sixths: number): 0 | 1 | 2 | 3 | 4 => Math.max(0, Math.min(4, Math.round((4 * sixths) / 6))) as 0 | 1 | 2 | 3 | 4

function bystandersOf(v: SeatView, order: Order): Foreseen['bystanders'] {
  if (order.kind !== 'seizure' || !isGovernmentView(v)) return []
  const wanted = suspects(v.hand)
  return accountsAt(v.open, order.provider, v.who)
    .filter(handle => !wanted.includes(handle))
    .map(handle => ({
      handle,
      text: isReadable(v, handle) ? FORECAST.bystanderRead : FORECAST.bystanderLocked,
    }))
}

/** As it stands, or by a copy that was preserved. */
const isReadable = (v: GovernmentView, handle: Handle): boolean =>
  copyFor(v, handle, 'seizure', v.open.round) !== null || isLiveReadable(v.open, v.who, handle, 'seizure')

/** What may come of an order, to be shown; `inDraft` is why it may not stand beside what is written already. */
export function foreseen(v: SeatView, order: Order, inDraft: Refusal | null = null): Foreseen {
  const looked = forecast(v, order)
  const seen = { ...looked, refusal: looked.refusal ?? inDraft }
  const odds = shown(seen.odds)
  const isOpen = seen.refusal === null && seen.odds.length > 1
  return {
    headline: headlineOf({ ...seen, odds }, isOpen),
    odds:
      isOpen && odds.length > 0
        ? odds.map(({ what, sixths }) => ({ word: OUTCOME_TEXTS[what].word, sixths, look: OUTCOME_TEXTS[what].look }))
        : null,
    isGuess: isOpen,
    rules: seen.rules.map(rule => ({ state: stateOf(rule), law: rule.kind === 'law' ? rule.law : null, text: ruleText(rule) })),
    collision: seen.collision === null ? null : collisionText(seen.collision, v.who),
    stoppers: seen.stoppers.map(stopper => ({
      who: stopper.who,
      text: stopperText(stopper),
      likely: stopper.sixths === null ? null : ofFour(stopper.sixths),
    })),
    lessons: seen.lessons.map(lesson => ({ handle: lesson.handle, text: lessonText(lesson, v.who) })),
    bystanders: bystandersOf(v, order),
    costs: seen.costs.map(one => ({ text: costText(one, v.who), tone: costTone(one, v.who) })),
    alternative:
      seen.alternative === null
        ? null
        : {
            order: seen.alternative.order,
            text: alternativeText(seen.alternative, v.who),
            button: FORECAST.use(seen.alternative.order.kind),
          },
  }
}

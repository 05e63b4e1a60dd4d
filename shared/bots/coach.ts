/** What Counsel would do in a person's place, without its noise: two good moves with their reasons, from the person's view only. */
import { setObjection } from '../objections.ts'
import type { Order } from '../phases.ts'
import type { SeatView } from '../view.ts'
import { botLuck, type Term } from './bot.ts'
import { counselsTable } from './counsel.ts'

export interface Advice {
  readonly order: Order
  /** What speaks for it most, and about what. */
  readonly term: Term
  readonly target: string | null
  /** What it is reckoned to be worth, in half points. */
  readonly value: number
}

/** At most two, the better one first; fewer where nothing else is worth its price. `draft` is what is on the sheet already. */
export function advise(v: SeatView, draft: readonly Order[]): readonly Advice[] {
  const { menu } = counselsTable(v, botLuck(`coach.${v.who}.${v.open.round}.${v.open.phase}`))
  const written = new Set(draft.map(order => JSON.stringify(order)))
  const taken = new Set(menu.items.filter(({ order }) => written.has(JSON.stringify(order))).map(({ slot }) => slot))
  const good = menu.items
    .filter(({ value, due, slot }) => (value > 0 || due) && !taken.has(slot))
    .filter(({ needs }) => needs === null || written.has(JSON.stringify(needs.order)))
    .filter(({ order }) => setObjection(v, [...draft, order]) === null)
    .toSorted((a, b) => b.value - a.value)
  const [first] = good
  if (first === undefined) return []
  const second = good.find(({ slot }) => slot !== first.slot) ?? good[1]
  return [first, ...(second === undefined ? [] : [second])].map(({ order, term, target, value }) => ({ order, term, target, value }))
}

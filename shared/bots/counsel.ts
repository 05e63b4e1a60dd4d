/** Counsel, the heuristic with a little noise, and the deputy that stands in for a late seat (R15.9). */
import type { SeatView } from '../view.ts'
import type { Bot, BotLuck } from './bot.ts'
import { leaning, type Style } from './choose.ts'
import { DEALINGS } from './deals/faith.ts'
import { decide, tableOf, type Table } from './heuristic/decide.ts'
import type { Lean } from './personality.ts'
import type { Kind } from '../phases.ts'

const COUNSEL: Style = {
  noise: 0.7,
  forbids: new Set(),
  closes: true,
  purse: Infinity,
  plainAnswers: false,
  faith: DEALINGS.counsel.faith,
  lean: null,
}

/** R15.9: nothing that cannot be taken back, and at most one Influence a phase. */
const DEPUTY: Style = {
  noise: COUNSEL.noise,
  forbids: new Set(['self-made', 'delete', 'shut-down', 'exploit', 'seizure', 'long-arm', 'backdoor', 'bill', 'treaty', 'accept']),
  closes: false,
  purse: 1,
  plainAnswers: true,
  // It gives its owner's word no less than the owner would
  faith: 1,
  lean: null,
}

/** Counsel without some kinds of order: what balance runs measure the worth of an order with. */
export const counselWithout = (forbids: ReadonlySet<Kind>): Bot => {
  const style = { ...COUNSEL, forbids }
  return (v, luck) => decide(v, luck, style)
}
/** Level 2 of part 13.5. */
export function counselWho(lean: Lean | null): Bot {
  const style = leaning(COUNSEL, lean)
  return (v, luck) => decide(v, luck, style)
}
export const counsel: Bot = counselWho(null)
/** Plays one phase for a seat that has not sealed in time. */
export const deputy: Bot = (v, luck) => decide(v, luck, DEPUTY)
/** All that Counsel would weigh, without its noise: for who asks for advice. */
export const counselsTable = (v: SeatView, luck: BotLuck): Table => tableOf(v, luck, { ...COUNSEL, noise: 0 })

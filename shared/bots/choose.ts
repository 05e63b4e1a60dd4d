/** From valued candidates to a set of orders: the best one that actions, Influence and exclusions allow, with its reasons. */
import type { Rules } from '../rules.ts'
import type { Kind, Order } from '../phases.ts'
import type { BotLuck, Decision, Reason, Term } from './bot.ts'
import { leaned, type Lean } from './personality.ts'

/** An order the seat may give, and what it is worth. */
export interface Candidate {
  readonly order: Order
  /** Half points, noise included. */
  readonly value: number
  readonly term: Term
  readonly target: string | null
  /** At most one candidate of a slot is chosen: duplicates and exclusions (R2.2). */
  readonly slot: string
  readonly ap: number
  readonly influence: number
  /** Worth this much only beside that candidate. */
  readonly needs: Candidate | null
  /** Chosen in CHAMBERS even if it is worth nothing: a sheet is answered and a juror votes. */
  readonly due: boolean
}

/** How a level plays the heuristic. */
export interface Style {
  /** Half points by which every value may be off, up or down. */
  readonly noise: number
  /** Kinds of order it never gives, nor closes a data centre with `closes` false (R15.9). */
  readonly forbids: ReadonlySet<Kind>
  readonly closes: boolean
  /** Influence it spends in a phase at most. */
  readonly purse: number
  /** Answers demands by the plain rule of the deputy instead of by worth (R15.9). */
  readonly plainAnswers: boolean
  /** Chance that it keeps a promise (13.7). */
  readonly faith: number
  /** null: it is nobody in particular. */
  readonly lean: Lean | null
}

/** The same style as somebody who leans so plays it. */
export const leaning = (style: Style, lean: Lean | null): Style =>
  lean === null
    ? style
    : { ...style, lean, faith: Math.min(1, style.faith * lean.faith), forbids: new Set([...style.forbids, ...lean.forbids]) }

/** The candidates of one phase being gathered. */
export interface Menu {
  readonly rules: Rules
  readonly style: Style
  readonly luck: BotLuck
  /** Whether a contract of the seat, or a promise it keeps, decides the matter of this order otherwise (R6.8). */
  readonly isBound: (order: Order) => boolean
  readonly items: Candidate[]
}

/** What a candidate may be besides an order with a value. */
interface Extras {
  readonly target?: string
  readonly slot?: string
  readonly ap?: number
  readonly influence?: number
  readonly needs?: Candidate | null
  readonly due?: boolean
}

/** Puts an order on the menu with its value, noise added; null if the style forbids it. */
export function offer(menu: Menu, order: Order, value: number, term: Term, extras: Extras = {}): Candidate | null {
  const { style } = menu
  if (style.forbids.has(order.kind) || menu.isBound(order)) return null
  const candidate: Candidate = {
    order,
    value: (style.lean === null ? value : leaned(value, style.lean.weighs(order))) + style.noise * (2 * menu.luck.next() - 1),
    term,
    target: extras.target ?? null,
    slot: extras.slot ?? order.kind,
    ap: extras.ap ?? 1,
    influence: extras.influence ?? 0,
    needs: extras.needs ?? null,
    due: extras.due ?? false,
  }
  menu.items.push(candidate)
  return candidate
}

/** So many of the best are combined; more change nothing but the time. */
const WIDTH = 12

/** The set of ORDERS with the highest sum within actions and Influence. */
export function chooseSet(menu: Menu, ap: number, influence: number): Decision {
  const able = menu.items.filter(one => one.value > 0 && one.ap <= ap && one.influence <= influence)
  able.sort(byValue)
  const top = able.length > WIDTH ? able.slice(0, WIDTH) : able
  return explain(best(top, ap, influence), able)
}

const byValue = (a: Candidate, b: Candidate): number => b.value - a.value

/** The best of these, sorted by value, that can be given together and beside those that are `given`. */
export function best(top: readonly Candidate[], ap: number, influence: number, given: readonly Candidate[] = []): Candidate[] {
  let found: Candidate[] = []
  let most = 0
  const taken: Candidate[] = []
  const isThere = (one: Candidate): boolean => taken.includes(one) || given.includes(one)
  const go = (from: number, sum: number, apLeft: number, influenceLeft: number): void => {
    if (sum > most && taken.every(one => one.needs === null || isThere(one.needs))) {
      most = sum
      found = [...taken]
    }
    if (apLeft === 0) return
    for (let i = from; i < top.length; i++) {
      const one = top[i]
      if (one === undefined || one.ap > apLeft || one.influence > influenceLeft) continue
      // Sorted by value: nothing from here on can lift the sum above the best
      if (sum + one.value * apLeft <= most) return
      if (taken.some(other => other.slot === one.slot)) continue
      taken.push(one)
      go(i + 1, sum + one.value, apLeft - one.ap, influenceLeft - one.influence)
      taken.pop()
    }
  }
  go(0, 0, ap, influence)
  return found
}

/** The sheet of CHAMBERS. */
export function chooseSheet(menu: Menu, influence: number): Decision {
  const able = menu.items.filter(one => (one.value > 0 || one.due) && one.influence <= influence)
  able.sort(byValue)
  return explain(sheet(menu.items, influence), able)
}

/** Nothing in CHAMBERS costs actions, so the best of each slot while the Influence lasts; `first` before all others. */
export function sheet(items: readonly Candidate[], influence: number, first: Candidate | null = null): Candidate[] {
  const able = items.filter(one => one !== first && (one.value > 0 || one.due) && one.influence <= influence)
  able.sort(byValue)
  const chosen: Candidate[] = first === null ? [] : [first]
  let left = influence - (first?.influence ?? 0)
  for (const one of able) {
    if (one.influence > left || chosen.some(other => other.slot === one.slot || clash(one.order, other.order))) continue
    left -= one.influence
    chosen.push(one)
  }
  return chosen
}

/** One pending gag case for each provider (R5.4): its gag is challenged by an answer or by itself. */
const clash = (a: Order, b: Order): boolean => challengesGag(a) && challengesGag(b) && a.kind !== b.kind
const challengesGag = (order: Order): boolean => order.kind === 'challenge-gag' || (order.kind === 'answer' && order.ground === 'secrecy')

/** Each chosen order, in their order, with the best that was left out: of its slot, else of all. */
export function explain(chosen: readonly Candidate[], able: readonly Candidate[]): Decision {
  const out = able.filter(one => !chosen.includes(one))
  const reasons = chosen.map((one): Reason => {
    const runnerUp = out.find(other => other.slot === one.slot) ?? out[0]
    return {
      order: one.order,
      target: one.target,
      term: one.term,
      value: Math.round(one.value * 10) / 10,
      runnerUp: runnerUp?.order ?? null,
    }
  })
  return { orders: chosen.map(one => one.order), reasons }
}

/** What a searching bot compares: the heuristic's own set first, then sets that differ from it in one thing. */
import { best, sheet, type Candidate } from '../choose.ts'
import type { Table } from '../heuristic/decide.ts'

export type CandidateSet = readonly Candidate[]

/** At most so many sets of ORDERS; the first is the heuristic's, the others in the order of what they give up by it. */
export function orderSets({ menu, ap, influence }: Table, most: number): CandidateSet[] {
  const able = menu.items.filter(one => one.ap <= ap && one.influence <= influence).toSorted((a, b) => b.value - a.value)
  const good = able.filter(one => one.value > 0).slice(0, WIDTH)
  const first = best(good, ap, influence)
  const others = new Map<string, CandidateSet>()
  const add = (set: CandidateSet): void => {
    const name = able.flatMap((one, i) => (set.includes(one) ? [i] : [])).join()
    if (!others.has(name)) others.set(name, set)
  }
  add(first)
  for (const out of first)
    add(
      best(
        good.filter(one => one !== out && one.needs !== out),
        ap,
        influence,
      ),
    )
  for (const one of able) if (!first.includes(one)) add(beside(one, good, ap, influence))
  return [first, ...sorted([...others.values()].slice(1))].slice(0, most)
}

/** So many of the best are combined with each other. */
const WIDTH = 12

/** The best set with this order in it; empty if what it needs cannot be paid for. */
function beside(one: Candidate, good: readonly Candidate[], ap: number, influence: number): CandidateSet {
  const given = one.needs === null ? [one] : [one, one.needs]
  const left = given.reduce((sum, { ap: price }) => sum - price, ap)
  const purse = given.reduce((sum, { influence: price }) => sum - price, influence)
  if (left < 0 || purse < 0) return []
  const free = good.filter(other => given.every(({ slot }) => slot !== other.slot))
  return [...given, ...best(free, left, purse, given)]
}

/** At most so many sheets of CHAMBERS: each matter decided otherwise once. */
export function sheets({ menu, influence }: Table, most: number): CandidateSet[] {
  const first = sheet(menu.items, influence)
  const others: CandidateSet[] = []
  for (const slot of new Set(menu.items.map(one => one.slot))) {
    const now = first.find(one => one.slot === slot)
    const rest = menu.items.filter(one => one.slot !== slot)
    const ways = menu.items.filter(one => one.slot === slot && one !== now && one.influence <= influence)
    ways.sort((a, b) => b.value - a.value)
    for (const one of ways.slice(0, WAYS)) others.push(sheet(rest, influence, one))
    if (now !== undefined && !now.due) others.push(sheet(rest, influence))
  }
  return [first, ...sorted(others)].slice(0, most)
}

/** Ways to decide one matter otherwise. */
const WAYS = 3

const worth = (set: CandidateSet): number => set.reduce((sum, one) => sum + one.value, 0)
const sorted = (sets: CandidateSet[]): CandidateSet[] => sets.sort((a, b) => worth(b) - worth(a))

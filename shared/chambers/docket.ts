/** The docket: how a case is entered, and which are heard with which jurors (R5.7, R5.7.4). */
import { partyOf, SEATS, type Party, type Seat } from '../names.ts'
import type { Case } from '../state.ts'
import type { Turn } from '../turn.ts'

/** Enters a case and gives its docket number. It is heard in the next round's CHAMBERS at the earliest. */
export function docket(turn: Turn, entry: Omit<Case, 'number' | 'filed' | 'below' | 'jurors'>): number {
  const { open } = turn
  const number = Math.max(0, ...open.docket.map(one => one.number), turn.sealed.lastCase) + 1
  turn.sealed.lastCase = number
  open.docket.push({ ...entry, number, filed: open.round, below: null, jurors: [] })
  const { ground, government, provider, challenger, handle, mandate } = entry
  turn.tell('all', 'docketed', { number, ground, government, provider, challenger, handle, mandate })
  return number
}

/** When CHAMBERS opens: the oldest cases, by lot within a round, get their jurors and are heard now. */
export function drawJurors(turn: Turn): void {
  const { open, rules } = turn
  const ripe = open.docket.filter(one => one.filed < open.round)
  const mixed = turn.luck.shuffle(ripe, 'docket')
  // Array.prototype.sort is stable: within a round the lot's order stays
  mixed.sort((a, b) => a.filed - b.filed)
  open.docket = [...mixed, ...open.docket.filter(one => !mixed.includes(one))]
  for (const one of mixed.slice(0, rules.casesPerRound)) {
    one.jurors = [
      ...drawSeats(turn, one, 'government', rules.jurorsGovernment),
      ...drawSeats(turn, one, 'provider', rules.jurorsProvider),
      ...drawSeats(turn, one, 'account', rules.jurorsAccount),
    ]
    for (const seat of one.jurors) turn.tell('all', 'jurors-drawn', { number: one.number, seat })
  }
}

/** By lot among those who are no party; seats held by persons first. The account of a sealed case is no party (R15.4). */
function drawSeats(turn: Turn, one: Case, party: Party, count: number): Seat[] {
  const from = SEATS.filter(seat => partyOf(seat) === party)
  const parties: readonly (Seat | null)[] = [one.government, one.challenger, one.provider, one.handle]
  const able = turn.luck.shuffle(from, 'jurors', one.number, party).filter(seat => !parties.includes(seat))
  const persons = able.filter(seat => turn.sealed.persons.includes(seat))
  return [...persons, ...able.filter(seat => !persons.includes(seat))].slice(0, count)
}

// What a client knows of its own doings, whatever happens to the server: the oracle of all that may not be lost.
import type { Fact } from '#shared/events.ts'
import type { Deed } from '#shared/gathering.ts'
import type { Seat } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'

/** Something that lies on a seat's desk. */
interface DeskAct {
  readonly kind: 'draft' | 'seal' | 'break'
  readonly turn: number
  readonly id: string
  readonly orders: readonly Order[]
}
/** Something said to everybody. */
interface Saying {
  readonly kind: 'say'
  readonly id: string
  readonly text: string
}
/** Something done to the table; `sets` is what it leaves there, by a name. */
export interface TableAct {
  readonly kind: 'deed'
  readonly deed: Deed
  readonly sets: readonly [name: string, value: unknown]
}
/** Terms put before another seat. */
interface Offering {
  readonly kind: 'offer'
  readonly turn: number
  readonly id: string
  readonly to: Seat
}
/** The end of an offer: `sign` makes it a deal. */
interface OfferEnding {
  readonly kind: 'sign' | 'decline' | 'withdraw'
  readonly turn: number
  readonly id: string
  readonly offer: string
}
export type Act = DeskAct | Saying | TableAct | Offering | OfferEnding

interface Memory {
  /** All that was answered, in order. */
  readonly answered: Act[]
  /** Asked for, and not answered yet: may have happened or not. */
  open: Act | null
  /** What was told when phases closed, by turn. */
  readonly told: Map<number, readonly Fact[]>
}
export const newMemory = (): Memory => ({ answered: [], open: null, told: new Map() })

interface Sheet {
  readonly orders: readonly Order[]
  readonly sealed: boolean
}

const isOfDesk = (act: Act): act is DeskAct => act.kind === 'draft' || act.kind === 'seal' || act.kind === 'break'

/** What a seat's sheet looks like after these acts of the open turn. */
export function sheetAfter(acts: readonly Act[], turn: number): Sheet {
  let sheet: Sheet = { orders: [], sealed: false }
  for (const act of acts) {
    if (!isOfDesk(act) || act.turn !== turn) continue
    sheet = act.kind === 'break' ? { ...sheet, sealed: false } : { orders: act.orders, sealed: act.kind === 'seal' }
  }
  return sheet
}

/** Sheets that may lie there: as it was answered, or as it was last asked for. */
export function possibleSheets({ answered, open }: Memory, turn: number): readonly Sheet[] {
  const kept = sheetAfter(answered, turn)
  return open === null ? [kept] : [kept, sheetAfter([...answered, open], turn)]
}

/** What the table may hold by each name this client was answered to have set: that value, or the one it has asked for since. */
export function possibleSettings({ answered, open }: Memory): Map<string, unknown[]> {
  const settings = new Map<string, unknown[]>()
  for (const act of answered) if (act.kind === 'deed') settings.set(act.sets[0], [act.sets[1]])
  if (open?.kind === 'deed') settings.get(open.sets[0])?.push(open.sets[1])
  return settings
}

/** Whether another way to the same end is a better one: it has to spare its giver something, and to break nothing besides. */
import type { Seat } from '../names.ts'
import type { Cost, Outlook, Price } from './outlook.ts'

/** What a price is paid for, so that the same of two ways is found; null where it does the giver no harm. */
function harm(price: Price, who: Seat): string | null {
  switch (price.unit) {
    case 'comity':
      return price.by < 0 ? `comity ${price.why}` : null
    case 'vp':
      return price.seat === who && price.by < 0 ? `vp ${price.why}` : null
    case 'influence':
      return price.seat === who && price.by < 0 ? `influence ${price.why}` : null
    case 'token':
    case 'exploit':
      return price.unit
    default:
      return null
  }
}

function harmsOf({ costs }: Outlook, who: Seat): Map<string, Cost> {
  const harms = new Map<string, Cost>()
  for (const one of costs) {
    const what = harm(one.price, who)
    if (what !== null) harms.set(what, one)
  }
  return harms
}

/** Influence is paid for a way, and an exploit is spent on it; nothing is broken by that. */
const isBreach = ({ price: { unit } }: Cost): boolean => unit !== 'influence' && unit !== 'exploit'

/** What the other way spares the giver of an order; null if it spares nothing, or breaks what the order leaves whole. */
export function sparedBy(order: Outlook, other: Outlook, who: Seat): Cost[] | null {
  const [here, there] = [harmsOf(order, who), harmsOf(other, who)]
  if (other.collision !== null && order.collision === null) return null
  if ([...there].some(([what, one]) => isBreach(one) && !here.has(what))) return null
  const spared = [...here].flatMap(([what, one]) => (there.has(what) ? [] : [one]))
  return spared.length > 0 || (order.collision !== null && other.collision === null) ? spared : null
}

// Bots that only balance runs need: by name, because work is handed to other threads as text.
import type { Bot } from '#shared/bots/bot.ts'
import { counsel, counselWithout } from '#shared/bots/counsel.ts'
import { BOTS } from '#shared/bots/levels.ts'
import { drawOfKind } from '#shared/bots/random.ts'
import type { Party } from '#shared/names.ts'
import { anyKind, setObjection } from '#shared/objections.ts'
import { KIND_NAMES, type Kind, type Order } from '#shared/phases.ts'

/** A level, `without:kind,kind` or `only:kind`. */
export type BotName = string

const made = new Map<BotName, Bot>()

/** The bot of that name. Throws on a name that is none. */
export function botNamed(name: BotName): Bot {
  const bot = made.get(name) ?? make(name)
  made.set(name, bot)
  return bot
}

function make(name: BotName): Bot {
  if (Object.hasOwn(BOTS, name)) return BOTS[name as keyof typeof BOTS]
  const [manner, list = ''] = name.split(':')
  const kinds = list.split(',').filter((kind): kind is Kind => (KIND_NAMES as string[]).includes(kind))
  if (manner === 'without') return counselWithout(new Set(kinds))
  const [kind] = kinds
  if (manner === 'only' && kind !== undefined) return onlyBot(kind)
  throw new Error(`no bot ${name}`)
}

/** Gives one kind of order whenever it can, by the heuristic and else with any blanks; plays CHAMBERS like Counsel. */
function onlyBot(kind: Kind): Bot {
  const others = counselWithout(new Set(ORDER_KINDS.filter(other => other !== kind)))
  return (v, luck) => {
    if (v.open.phase !== 'orders') return counsel(v, luck)
    const orders: Order[] = [...others(v, luck).orders]
    for (let tries = 0; tries < 4; tries++) {
      const order = drawOfKind(v, luck, kind)
      if (order !== null && setObjection(v, [...orders, order]) === null) orders.push(order)
    }
    return { orders, reasons: [] }
  }
}

/** Kinds of the ORDERS phase. */
export const ORDER_KINDS: readonly Kind[] = KIND_NAMES.filter(kind => anyKind(kind).phase === 'orders')
/** Kinds a party may give in ORDERS. */
export const kindsOfParty = (party: Party): Kind[] => ORDER_KINDS.filter(kind => anyKind(kind).by === party || anyKind(kind).by === 'any')

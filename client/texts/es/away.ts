/** What happened while a person was away, in three lines (R15.9). */
import type { OwnSheet } from '../../store.ts'
import type { Away } from '../../away-of.ts'
import { sayFact } from './facts.ts'
import { lowered } from './grammar.ts'
import { capital, count, listed } from './numbers.ts'
import { orderLine } from './order-line.ts'
import type { Seat } from '#shared/names.ts'

const WHOSE: Readonly<Record<OwnSheet['from'], string>> = {
  person: 'con lo que habías sellado',
  draft: 'con tu borrador',
  deputy: 'con las órdenes de un suplente',
}
type Closed = Away['closed'][number]

export const AWAY = {
  title: 'Mientras no estabas',
  gotIt: 'Entendido',
  log: 'Abrir el registro',
  /** Of a phase in the log that closed without a seal of one's own. */
  whose: (from: OwnSheet['from']): string => `Se cerró ${WHOSE[from]}.`,
} as const

const PHASES = { orders: 'la fase de órdenes', chambers: 'la Sesión' } as const
const phaseName = ({ round, phase }: Closed): string => `${PHASES[phase]} de la ronda ${count(round)}`

function closedLine(closed: readonly Closed[]): string {
  const groups: Closed[][] = []
  for (const one of closed) {
    const last = groups.at(-1)
    if (last?.[0]?.from === one.from) last.push(one)
    else groups.push([one])
  }
  const words = groups.map(group => {
    const from = group[0]?.from ?? null
    return `${group.length === 1 ? 'se cerró' : 'se cerraron'} ${listed(group.map(phaseName))}${from === null ? '' : ` ${WHOSE[from]}`}`
  })
  return `${capital(words.join('; '))}.`
}

/** The three lines. */
export function awayLines({ closed, orders, news }: Away, me: Seat | null): readonly string[] {
  const isOwn = closed.every(({ from }) => from === 'person' || from === null)
  const done =
    orders.length === 0 ? 'No se ordenó nada en tu nombre.' : `En tu nombre: ${listed(orders.map(order => lowered(orderLine(order))))}.`
  return [closedLine(closed), ...(isOwn ? [] : [done]), ...(news === null ? [] : [sayFact(news, me)])]
}

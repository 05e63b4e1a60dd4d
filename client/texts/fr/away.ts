/** What happened while a person was away, in three lines (R15.9). */
import type { OwnSheet } from '../../store.ts'
import type { Away } from '../../away-of.ts'
import { sayFact } from './facts.ts'
import { LOG } from './lawbook.ts'
import { listed } from './numbers.ts'
import { orderLine } from './order-line.ts'
import type { Seat } from '#shared/names.ts'

const WHOSE: Readonly<Record<OwnSheet['from'], string>> = {
  person: 'avec ce que vous aviez scellé',
  draft: 'avec votre brouillon',
  deputy: 'avec les ordres d’un suppléant',
}
type Closed = Away['closed'][number]

export const AWAY = {
  title: 'Pendant votre absence',
  gotIt: 'Compris',
  log: 'Ouvrir le journal',
  /** Of a phase in the log that closed without a seal of one's own. */
  whose: (from: OwnSheet['from']): string => `La phase s’est close ${WHOSE[from]}.`,
} as const

const phaseName = ({ round, phase }: Closed): string => `${LOG.phases[phase]} du tour ${round}`

function closedLine(closed: readonly Closed[]): string {
  const groups: Closed[][] = []
  for (const one of closed) {
    const last = groups.at(-1)
    if (last?.[0]?.from === one.from) last.push(one)
    else groups.push([one])
  }
  const words = groups.map(group => {
    const from = group[0]?.from ?? null
    return `${listed(group.map(phaseName))}${from === null ? '' : ` (${WHOSE[from]})`}`
  })
  return `Phases closes : ${words.join(' ; ')}.`
}

/** The three lines. */
export function awayLines({ closed, orders, news }: Away, me: Seat | null): readonly string[] {
  const isOwn = closed.every(({ from }) => from === 'person' || from === null)
  const done = orders.length === 0 ? 'Rien n’a été ordonné en votre nom.' : `En votre nom : ${listed(orders.map(orderLine))}.`
  return [closedLine(closed), ...(isOwn ? [] : [done]), ...(news === null ? [] : [sayFact(news, me)])]
}

/** What happened while this person was away, in three parts. Pure: the same closings and sheets give the same. */
import type { Fact } from '#shared/events.ts'
import { turnOf } from '#shared/journal.ts'
import type { Seat } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import { LOUDEST, momentsOf, type Moment } from './moments.ts'
import type { Closing, OwnSheet } from './store.ts'

export interface Away {
  /** The phases that closed, and whose sheet counted; null if the seat was not this person's then. */
  readonly closed: readonly (Pick<Closing, 'round' | 'phase'> & { readonly from: OwnSheet['from'] | null })[]
  /** What was ordered in this person's name without their seal. */
  readonly orders: readonly Order[]
  /** The most important thing told; null if nothing was. */
  readonly news: Fact | null
}

/** What closed from this turn on; null if nothing did. */
export function awayOf(from: number, closings: readonly Closing[], sheets: readonly OwnSheet[], me: Seat | null): Away | null {
  // What was told as the game began closed nothing.
  const missed = closings.filter(closing => turnOf(closing) >= from && closing.round > 0)
  if (missed.length === 0) return null
  const sheetOf = (closing: Closing): OwnSheet | undefined => sheets.find(({ turn }) => turn === turnOf(closing))
  return {
    closed: missed.map(closing => ({ round: closing.round, phase: closing.phase, from: sheetOf(closing)?.from ?? null })),
    orders: sheets.filter(({ turn, from: whose }) => turn >= from && whose !== 'person').flatMap(({ orders }) => orders),
    news: loudest(missed, me),
  }
}

/** What is about oneself comes first, then by how loud it is. */
function loudest(closings: readonly Closing[], me: Seat | null): Fact | null {
  const moments = closings.flatMap(({ facts }) => momentsOf(facts, () => true, me)).filter(({ leads }) => leads.length > 0)
  const rank = ({ mine, news }: Moment): number => {
    const loud = news === null ? -1 : LOUDEST.indexOf(news)
    return (mine ? 0 : 100) + (loud === -1 ? LOUDEST.length : loud)
  }
  const [first] = moments.toSorted((a, b) => rank(a) - rank(b))
  if (first === undefined) return null
  return [...first.leads, ...first.follows].find(({ kind }) => kind === first.news) ?? first.leads[0] ?? null
}

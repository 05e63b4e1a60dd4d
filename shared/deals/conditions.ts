/**
 * When a condition holds (R6.9): when a fact says so that both parties were told. So the payment of a deal never tells a
 * party what it did not know, and nobody can sell what is kept from the other.
 */
import type { Fact, FactKind, Told } from '../events.ts'
import { isGovernment, isHandle, isProvider, type Seat } from '../names.ts'
import type { Condition, Event, SeenOrder } from './deal.ts'

/** Which fact shows that an order was carried out, and in which fields it names giver and target (null: it names none). */
const SIGNS = {
  subpoena: ['subpoenaed', 'government', 'handle'],
  preserve: ['preserved', 'government', 'handle'],
  seizure: ['seized', 'government', 'provider'],
  'long-arm': ['served', 'government', 'handle'],
  exploit: ['hacked', 'government', 'handle'],
  bill: ['tabled', 'government', null],
  treaty: ['proposed', 'government', 'to'],
  'data-centre': ['data-centre-opened', 'provider', 'state'],
  ship: ['step-shipped', 'provider', null],
  report: ['reported', 'provider', null],
  canary: ['canary-bought', 'provider', null],
  backdoor: ['backdoor-installed', 'provider', 'state'],
  harden: ['hardened', 'provider', null],
  'shut-down': ['shut-down', 'provider', null],
  checkbox: ['encrypted', 'handle', null],
  'self-made': ['encrypted', 'handle', null],
  delete: ['deleted', 'handle', null],
  denounce: ['denounced', 'handle', 'government'],
} as const satisfies Record<SeenOrder, readonly [FactKind, string, string | null]>

/** Whether seats of this kind give the order, and whether it has a target of this kind. */
export function fits(order: SeenOrder, by: Seat, on: string | null): boolean {
  const [, giver, target] = SIGNS[order]
  if (!isOfKind(giver, by)) return false
  return on === null || (target !== null && isOfKind(target, on))
}
function isOfKind(field: string, name: string): boolean {
  if (field === 'government') return isGovernment(name)
  if (field === 'provider') return isProvider(name)
  return field === 'handle' ? isHandle(name) : isGovernment(name) || name === 'ALP'
}

function shows(event: Event, fact: Fact): boolean {
  switch (event.kind) {
    case 'order': {
      const [kind, giver, target] = SIGNS[event.order]
      const fields = fact as unknown as Readonly<Record<string, unknown>>
      if (fact.kind !== kind || fields[giver] !== event.by) return false
      if (fact.kind === 'encrypted' && fact.lock !== event.order) return false
      return event.on === null || (target !== null && fields[target] === event.on)
    }
    case 'answer':
      return (
        fact.kind === 'answered' &&
        fact.provider === event.provider &&
        fact.government === event.government &&
        fact.handle === event.handle &&
        fact.answer === event.answer
      )
    case 'vote':
      return fact.kind === 'voted' && fact.number === event.case && fact.seat === event.seat && fact.side === event.side
    case 'grant':
      return (
        fact.kind === 'granted-handle' && fact.government === event.government && fact.host === event.host && fact.handle === event.handle
      )
    case 'law':
      return fact.kind === 'enacted' && fact.government === event.state && fact.law === event.law
  }
}

/** Where the condition stands when a phase is closed; `ends`: with the round. */
export function statusOf(
  { event, happens, until }: Condition,
  parties: readonly Seat[],
  told: readonly Told[],
  round: number,
  ends: boolean,
): 'open' | 'held' | 'failed' {
  const happened = told.some(({ to, fact }) => (to === 'all' || parties.every(seat => to.includes(seat))) && shows(event, fact))
  if (happened) return happens ? 'held' : 'failed'
  if (!ends || round < until) return 'open'
  return happens ? 'failed' : 'held'
}

/**
 * Terms as forms: what a seat may give to another, by kind and blanks. Each blank offers what it may hold given those before it;
 * whether the whole may be signed is for `dealObjection` to say.
 */
import { ANSWERS, SEEN_ORDERS, type Clause, type Condition, type Event, type OfferedTerm, type SeenOrder } from '#shared/deals/deal.ts'
import { fits } from '#shared/deals/conditions.ts'
import { dealObjection, type DealRefusal } from '#shared/deals/objection.ts'
import { rulesNow } from '#shared/laws.ts'
import { GOVERNMENTS, HANDLES, isGovernment, isProvider, LAWS, PROVIDERS, SEATS, SIDES, STATES, type Seat } from '#shared/names.ts'
import type { SeatView } from '#shared/view.ts'

export const CLAUSE_KINDS = [
  'transfer',
  'vote',
  'lobby',
  'grant',
  'comply',
  'settle',
  'non-use',
] as const satisfies readonly Clause['kind'][]
export type ClauseKind = (typeof CLAUSE_KINDS)[number]

export type BlankName =
  | 'influence'
  | 'when'
  | 'seat'
  | 'order'
  | 'on'
  | 'provider'
  | 'government'
  | 'handle'
  | 'answer'
  | 'case'
  | 'side'
  | 'host'
  | 'state'
  | 'law'
  | 'happens'
  | 'until'
  | 'bill'
  | 'support'
  | 'escrow'
/** What the blanks hold, as text: numbers and names alike. */
export type Values = Readonly<Partial<Record<BlankName, string>>>
export interface Blank {
  readonly name: BlankName
  readonly value: string
  readonly values: readonly string[]
}

/** Who gives, and to whom. */
export interface Giving {
  readonly by: Seat
  readonly to: Seat
}

const upTo = (n: number, from = 1): string[] => Array.from({ length: Math.max(0, n - from + 1) }, (_, i) => String(from + i))

/** The blanks of a term, each holding what is wished for as far as it may. */
export function blanksOf(v: SeatView, giving: Giving, kind: ClauseKind, binding: boolean, wished: Values): Blank[] {
  const blanks: Blank[] = []
  const blank = (name: BlankName, values: readonly string[], first = values[0]): string => {
    const value = values.find(one => one === wished[name]) ?? first ?? ''
    blanks.push({ name, value, values })
    return value
  }
  const { open } = v
  const rules = rulesNow(open)
  const lastOf = (rounds: number): number => Math.min(open.setting.rounds, open.round + rounds - 1)
  switch (kind) {
    case 'transfer':
      blank('influence', upTo(rules.influenceMax))
      conditionBlanks(v, giving, blank, lastOf(rules.conditionRounds))
      break
    case 'vote':
      caseBlank(v, giving.by, blank)
      blank('side', SIDES)
      break
    case 'lobby':
      blank(
        'bill',
        open.bills.map(({ id }) => id),
      )
      blank('support', ['yes', 'no'])
      blank('influence', upTo(rules.lobbyMax))
      break
    case 'grant':
    case 'comply':
      blank('handle', HANDLES)
      blank('until', upTo(open.setting.rounds, open.round), String(lastOf(2)))
      break
    case 'settle':
      settledBlank(v, giving, blank)
      break
    case 'non-use':
      blank('until', upTo(lastOf(rules.nonUseRounds), open.round), String(lastOf(2)))
      if (binding) blank('escrow', upTo(rules.influenceMax))
  }
  return blanks
}

type MakeBlank = (name: BlankName, values: readonly string[], first?: string) => string

/** Cases in which this seat may come to vote; all where there is none, so that the reason can be said. */
function caseBlank({ open }: SeatView, seat: Seat, blank: MakeBlank): void {
  const all = open.docket.map(({ number }) => String(number))
  const own = open.docket.filter(({ jurors }) => jurors.length === 0 || jurors.includes(seat)).map(({ number }) => String(number))
  blank('case', own.length > 0 ? own : all)
}

/** Cases between the two; all where there is none. */
function settledBlank({ open }: SeatView, { by, to }: Giving, blank: MakeBlank): void {
  const own = open.docket.filter(one => [by, to].every(seat => seat === one.government || seat === one.challenger))
  blank(
    'case',
    (own.length > 0 ? own : open.docket).map(({ number }) => String(number)),
  )
}

function conditionBlanks(v: SeatView, { by, to }: Giving, blank: MakeBlank, last: number): void {
  const { open } = v
  const isLate = open.phase === 'chambers'
  const first = [to, by, ...SEATS.filter(seat => seat !== by && seat !== to)]
  const areBoth = isGovernment(by) && isGovernment(to)
  const events = [
    ...(isLate && last === open.round ? [] : ['order']),
    'answer',
    ...(open.docket.length > 0 ? ['vote'] : []),
    ...(areBoth ? ['grant'] : []),
    'law',
  ]
  const event = blank('when', ['now', ...events])
  if (event === 'now') return
  if (event === 'order') {
    const seat = blank(
      'seat',
      first.filter(one => SEEN_ORDERS.some(order => fits(order, one, null))),
    ) as Seat
    const order = blank(
      'order',
      SEEN_ORDERS.filter(one => fits(one, seat, null)),
    ) as SeenOrder
    blank('on', ['any', ...[...SEATS, 'ALP'].filter(one => one !== seat && fits(order, seat, one))])
  }
  if (event === 'answer') {
    blank('provider', first.filter(isProvider))
    blank('government', first.filter(isGovernment))
    blank(
      'handle',
      [...first.filter(one => HANDLES.some(handle => handle === one)), ...HANDLES].filter((one, i, all) => all.indexOf(one) === i),
    )
    blank('answer', ANSWERS, 'challenge')
  }
  if (event === 'vote') {
    const number = blank(
      'case',
      open.docket.map(one => String(one.number)),
    )
    const { jurors = [] } = open.docket.find(one => String(one.number) === number) ?? {}
    blank(
      'seat',
      first.filter(one => jurors.length === 0 || jurors.includes(one)),
    )
    blank('side', SIDES)
  }
  if (event === 'grant') {
    blank(
      'host',
      first.filter(one => one === by || one === to),
    )
    blank('handle', HANDLES)
  }
  if (event === 'law') {
    blank('state', first.filter(isGovernment))
    blank('law', LAWS)
  }
  blank('happens', ['if', 'unless'])
  blank('until', upTo(last, open.round + (event === 'order' && isLate ? 1 : 0)))
}

/** The term of filled-in blanks. */
export function termOf({ by, to }: Giving, kind: ClauseKind, binding: boolean, blanks: readonly Blank[]): OfferedTerm {
  const text = (name: BlankName): string => blanks.find(one => one.name === name)?.value ?? ''
  const number = (name: BlankName): number => Number(text(name))
  const pick = <T extends string>(all: readonly T[], name: BlankName): T => all.find(one => one === text(name)) ?? (all[0] as T)
  const clause = (): Clause => {
    switch (kind) {
      case 'transfer':
        return { kind, influence: number('influence'), when: text('when') === 'now' ? null : condition() }
      case 'vote':
        return { kind, case: number('case'), side: pick(SIDES, 'side') }
      case 'lobby':
        return { kind, bill: pick(GOVERNMENTS, 'bill'), support: text('support') === 'yes', influence: number('influence') }
      case 'grant':
      case 'comply':
        return { kind, handle: pick(HANDLES, 'handle'), until: number('until') }
      case 'settle':
        return { kind, case: number('case') }
      case 'non-use':
        return { kind, until: number('until'), escrow: binding ? number('escrow') : 0 }
    }
  }
  const condition = (): Condition => ({ event: event(), happens: text('happens') === 'if', until: number('until') })
  const event = (): Event => {
    switch (text('when')) {
      case 'order':
        return {
          kind: 'order',
          order: pick(SEEN_ORDERS, 'order'),
          by: pick(SEATS, 'seat'),
          on: text('on') === 'any' ? null : pick([...SEATS, ...STATES], 'on'),
        }
      case 'answer':
        return {
          kind: 'answer',
          provider: pick(PROVIDERS, 'provider'),
          government: pick(GOVERNMENTS, 'government'),
          handle: pick(HANDLES, 'handle'),
          answer: pick(ANSWERS, 'answer'),
        }
      case 'vote':
        return { kind: 'vote', seat: pick(SEATS, 'seat'), case: number('case'), side: pick(SIDES, 'side') }
      case 'grant': {
        const host = pick(GOVERNMENTS, 'host')
        return {
          kind: 'grant',
          government: pick(
            GOVERNMENTS.filter(one => one !== host && (one === by || one === to)),
            'government',
          ),
          host,
          handle: pick(HANDLES, 'handle'),
        }
      }
      default:
        return { kind: 'law', state: pick(GOVERNMENTS, 'state'), law: pick(LAWS, 'law') }
    }
  }
  return { by, binding, what: clause() }
}

/** What a term would put into its blanks. */
export function valuesOf({ what }: OfferedTerm): Values {
  if (what.kind === 'lobby') return { bill: what.bill, support: what.support ? 'yes' : 'no', influence: String(what.influence) }
  if (what.kind !== 'transfer') return asText(what)
  const { influence, when } = what
  if (when === null) return { influence: String(influence), when: 'now' }
  const { kind, ...event } = when.event
  const { by, on, ...rest } = event as { readonly by?: Seat; readonly on?: string | null }
  return {
    ...asText(rest),
    ...(by === undefined ? {} : { seat: by, on: on ?? 'any' }),
    ...{ influence: String(influence), when: kind, happens: when.happens ? 'if' : 'unless', until: String(when.until) },
  }
}
const asText = (fields: object): Values => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]))

/** Why this term alone may not be offered; null if it may. */
export const termRefusal = (v: SeatView, { by, to }: Giving, term: OfferedTerm): DealRefusal | null =>
  dealObjection(v, { from: v.who, to: by === v.who ? to : by, terms: [term] })

/** Why nothing of this kind may be given, binding or promised; null if something may. */
export function kindRefusal(v: SeatView, giving: Giving, kind: ClauseKind): DealRefusal | null {
  const refusals = [true, false].map(binding =>
    termRefusal(v, giving, termOf(giving, kind, binding, blanksOf(v, giving, kind, binding, {}))),
  )
  return refusals.includes(null) ? null : (refusals[0] ?? null)
}

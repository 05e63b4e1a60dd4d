/** Plays a case of the catalogue: as written, renamed, through JSON, on frozen input. */
import { advance, luckOfPhase, type Sets } from '#shared/advance.ts'
import type { Case, ScriptPhase } from '#shared/cases/case.ts'
import { readScript } from '#shared/cases/case.ts'
import { readDeal } from '#shared/cases/deal-notation.ts'
import { deal } from '#shared/cases/given.ts'
import { factLine, isIncidental, readOrder, toldLine, valueText } from '#shared/cases/notation.ts'
import { dealObjection } from '#shared/deals/objection.ts'
import { disclosable, disclose, show, showable, sign } from '#shared/deals/sign.ts'
import { cutFor, type Told } from '#shared/events.ts'
import { turnOf } from '#shared/journal.ts'
import { HANDLES, isProvider, SEATS, STATES, type Seat } from '#shared/names.ts'
import type { Luck } from '#shared/luck.ts'
import { setObjection } from '#shared/objections.ts'
import type { Order } from '#shared/phases.ts'
import { correctionFor, standings } from '#shared/standing.ts'
import type { State } from '#shared/state.ts'
import { view } from '#shared/view.ts'
import { deepFreeze } from '../harness/properties.ts'

/** How a case is played: other names for its seats, and what is done to the state before each phase. */
export interface Mode {
  readonly name: string
  readonly names: ReadonlyMap<string, string>
  readonly before: (state: State) => State
}

const NONE: ReadonlyMap<string, string> = new Map()
const asItIs = (state: State): State => state

/** Governments and providers that may change places: everything about them but their headquarters stands in the state. */
const CYCLE: readonly (readonly [string, string])[] = [
  ['COL', 'HIB'],
  ['HIB', 'RHE'],
  ['RHE', 'COL'],
  ['MONO', 'DROP'],
  ['DROP', 'LANT'],
  ['LANT', 'MONO'],
]

/** The modes in which a case is played. */
export function modesOf({ number, fixed }: Case): Mode[] {
  const handles = HANDLES.map((handle, i): [string, string] => [handle, HANDLES[(i + 1 + (number % 5)) % HANDLES.length] ?? handle])
  const modes: Mode[] = [
    { name: 'as written', names: NONE, before: asItIs },
    { name: 'with other handles', names: new Map(handles), before: asItIs },
    { name: 'through JSON', names: NONE, before: state => JSON.parse(JSON.stringify(state)) as State },
    { name: 'on frozen input', names: NONE, before: state => deepFreeze(structuredClone(state)) },
  ]
  if (fixed === undefined) modes.push({ name: 'with other seats', names: new Map([...handles, ...CYCLE]), before: asItIs })
  return modes
}

/** Every word of a text renamed at once. */
export function rename(names: ReadonlyMap<string, string>, text: string): string {
  return names.size === 0 ? text : text.replaceAll(/\b[A-Z]{3,6}\b/g, word => names.get(word) ?? word)
}

/** What one phase of a case came to. */
export interface PlayedPhase {
  readonly written: ScriptPhase | null
  readonly before: State
  readonly sets: Sets
  readonly after: State
  readonly told: readonly Told[]
  /** What is not as written, a line each. */
  readonly wrong: readonly string[]
  /** Facts that had to be written and were not. */
  readonly unwritten: readonly string[]
}

/** Plays a case and says for each phase what is not as written. */
export function playCase(one: Case, mode: Mode): PlayedPhase[] {
  const script = readScript(rename(mode.names, one.script)).map(phase => ({ ...phase, facts: phase.facts.map(inUsualOrder) }))
  const dealt = JSON.parse(rename(mode.names, JSON.stringify(deal(one.given)))) as {
    readonly state: State
    readonly told: readonly Told[]
  }
  let { state } = dealt
  const played: PlayedPhase[] = []
  const close = (written: ScriptPhase | null): void => {
    const phase = playPhase(state, written, one, mode)
    played.push(phase)
    state = phase.after
  }
  for (const phase of script) {
    if (phase.phase === 'begin') {
      played.push({ written: phase, before: state, sets: {}, after: state, ...compare(phase, state, dealt.told) })
      continue
    }
    while (state.open.phase !== phase.phase) close(null)
    close(phase)
  }
  return played
}

function playPhase(opened: State, written: ScriptPhase | null, one: Case, mode: Mode): PlayedPhase {
  const wrong: string[] = []
  const before = mode.before(talk(opened, written, wrong))
  const sets: { [S in Seat]?: Order[] } = {}
  for (const line of written?.orders ?? []) {
    const { seat, order } = readOrder(line)
    sets[seat] = [...(sets[seat] ?? []), order]
  }
  for (const seat of SEATS) {
    const refused = setObjection(view(before, seat), sets[seat] ?? [])
    if (refused !== null && !(written?.scripted ?? []).includes(seat))
      wrong.push(`refused: ${seat} ${JSON.stringify(sets[seat]?.[refused.index])}: ${refused.reason}`)
  }
  for (const { seat, orders, reason } of written?.refused ?? []) {
    const set = orders.map(readOrder)
    const refused = setObjection(
      view(before, set[0]?.seat ?? 'COL'),
      set.map(({ order }) => order),
    )
    if (refused?.reason !== reason)
      wrong.push(`${seat} ${orders.join('; ')} should be refused with ${reason}, not ${refused?.reason ?? 'taken'}`)
  }
  const { state: after, told } = advance(before, sets, luckFor(before, one.given.luck ?? {}, mode.names))
  const compared = compare(written, after, told)
  return { written, before, sets, after, ...compared, wrong: [...wrong, ...compared.wrong] }
}

/** The state after the deals that are signed and the orders that are shown while the phase is open. */
function talk(state: State, written: ScriptPhase | null, wrong: string[]): State {
  let now = state
  for (const line of written?.deals ?? []) {
    const terms = readDeal(line)
    for (const seat of [terms.from, terms.to]) {
      const why = dealObjection(view(now, seat), terms)
      if (why !== null) wrong.push(`not to be signed: ${line}: ${why}`)
    }
    const made = now.hands[terms.from].deals.filter(({ parties }) => parties.includes(terms.to)).length
    now = sign(now, { ...terms, id: `${turnOf(now.open)}.${terms.from}.${terms.to}.${made}`, exchange: 0 })
  }
  for (const { deal: line, reason } of written?.refusedDeals ?? []) {
    const terms = readDeal(line)
    const why = dealObjection(view(now, terms.from), terms)
    if (why !== reason) wrong.push(`${line} should be refused with ${reason}, not ${why ?? 'signed'}`)
  }
  for (const line of written?.shown ?? []) {
    const [by, order, to] = line.split(' ') as [Seat, string, Seat | undefined]
    const slip = to === undefined ? showable(now, by, order) : isProvider(by) ? disclosable(now, by, order, to) : null
    if (slip === null) wrong.push(`not to be shown: ${line}`)
    else now = to === undefined ? show(now, slip, by) : disclose(now, slip, to)
  }
  return now
}

/** What was told and what stands, against what is written. */
function compare(written: ScriptPhase | null, after: State, told: readonly Told[]): Pick<PlayedPhase, 'told' | 'wrong' | 'unwritten'> {
  const wrong: string[] = []
  const lines = told.map(toldLine)
  const facts = written?.facts ?? []
  const missing = subtract(facts, lines)
  const unwritten = subtract(lines, facts).filter(line => !isIncidental(line))
  wrong.push(...missing.map(line => `missing: ${line}`), ...unwritten.map(line => `not written: ${line}`))
  for (const start of written?.absent ?? []) {
    for (const line of lines) if (line.startsWith(start)) wrong.push(`should not be: ${line}`)
  }
  for (const { path, value } of written?.expected ?? []) {
    const found = valueText(path, valueAt(after, path))
    if (found !== value) wrong.push(`${path} is ${found}, not ${value}`)
  }
  if (wrong.length === 0) wrong.push(...tellApart(facts, told))
  return { told, wrong, unwritten }
}

/** What every seat and a spectator are told is what the lines say: the cut the server makes for each of them. */
function tellApart(facts: readonly string[], told: readonly Told[]): string[] {
  return [...SEATS, null].flatMap(who => {
    const mine = facts.filter(line => audienceOf(line) === 'all' || (who !== null && audienceOf(line).split(' ').includes(who)))
    const cut = cutFor(told, who).map(factLine)
    const left = subtract(
      mine.map(line => line.slice(0, line.lastIndexOf(' > '))),
      cut,
    )
    const extra = subtract(
      cut,
      mine.map(line => line.slice(0, line.lastIndexOf(' > '))),
    )
    // What is incidental has been looked at with its audience; here it has none
    const strange = extra.filter(line => !told.some(one => factLine(one.fact) === line && isIncidental(toldLine(one))))
    return [
      ...left.map(line => `${who ?? 'a spectator'} is not told: ${line}`),
      ...strange.map(line => `${who ?? 'a spectator'} is told: ${line}`),
    ]
  })
}

/** The audience of a line in the usual order of seats, whatever they are called. */
function inUsualOrder(line: string): string {
  const audience = audienceOf(line)
  if (audience === 'all') return line
  const told = audience.split(' ')
  return `${line.slice(0, line.lastIndexOf(' > '))} > ${SEATS.filter(seat => told.includes(seat)).join(' ')}`
}

export const audienceOf = (line: string): string => line.slice(line.lastIndexOf(' > ') + 3)

/** Lines of `from` without those of `taken`, each as often as it occurs. */
function subtract(from: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken]
  return from.filter(line => {
    const at = left.indexOf(line)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

/** `COL.vp` is in a hand, `open.comity` and `sealed.indices` are not; `wins` and `correction.AMBER` are read from the final table. */
function valueAt(state: State, path: string): unknown {
  const [head = '', ...rest] = path.split('.')
  if (head === 'wins')
    return standings(state)
      .filter(row => row.wins)
      .map(row => row.seat)
  if (head === 'correction') return correctionFor(rest[0] as Seat, state.open.setting.competing.length)
  const start: unknown = head === 'open' ? state.open : head === 'sealed' ? state.sealed : state.hands[head as Seat]
  return rest.reduce((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], start)
}

/** The luck of the phase with single draws fixed by name, in the case's own names and the usual order of seats. */
function luckFor(before: State, fixed: Readonly<Record<string, number | string>>, names: ReadonlyMap<string, string>): Luck {
  const luck = luckOfPhase(before)
  const back = new Map([...names].map(([a, b]) => [b, a]))
  const original = (name: readonly (string | number)[]): (string | number)[] =>
    name.map(part => (typeof part === 'string' ? rename(back, part) : part))
  const usual: readonly unknown[] = [...SEATS, ...STATES]
  const unname = <T>(from: readonly T[]): T[] => {
    const list = from.map(one => (typeof one === 'string' ? (rename(back, one) as T) : one))
    return list.every(one => usual.includes(one)) ? list.sort((a, b) => usual.indexOf(a) - usual.indexOf(b)) : list
  }
  const named = <T>(one: T): T => (typeof one === 'string' ? (rename(names, one) as T) : one)
  const fixedAt = (name: readonly (string | number)[]): number | string | undefined => fixed[original(name).join(' ')]
  const inFront = <T>(list: readonly T[], first: number | string | undefined): T[] => {
    if (first === undefined) return [...list]
    const wanted = String(first).split(' ')
    const at = (one: T): number => (typeof first === 'number' ? (one === list[first] ? 0 : -1) : wanted.indexOf(String(one)))
    const front = list.filter(one => at(one) !== -1).sort((a, b) => at(a) - at(b))
    return [...front, ...list.filter(one => at(one) === -1)]
  }
  return {
    below: (n, ...name) => Number(fixedAt(name) ?? luck.below(n, ...original(name))),
    die: (n, ...name) => Number(fixedAt(name) ?? luck.die(n, ...original(name))),
    pick: (from, ...name) => {
      const list = unname(from)
      const drawn = luck.pick(list, ...original(name))
      return named(
        inFront([drawn, ...list.filter(one => one !== drawn)], typeof fixedAt(name) === 'number' ? undefined : fixedAt(name))[0] ?? drawn,
      )
    },
    shuffle: (from, ...name) => inFront(luck.shuffle(unname(from), ...original(name)), fixedAt(name)).map(named),
  }
}

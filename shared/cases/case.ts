/**
 * What a case of the catalogue is: a situation, what is sealed in it, and everything that then happens with everybody who is
 * told of it. Numbers up to 85 are those of the rulebook's own test cases; the others begin at 101.
 *
 * The script is read line by line:
 * `BEGIN`                what is told when a game is dealt; then `given.fresh` leaves everything as dealt
 * `ORDERS`, `CHAMBERS`   begin the phase that is closed next; a phase in between that is not written is passed by all
 * `HIB seizure MONO`     an order of a seat: kind, then blanks in the order of the form; a flag is written by its name
 * `! AMBER checkbox`     the same of a set that no seat may seal: what the engine does if it comes all the same
 * `? COL campaign; campaign -> duplicate`   a set that is refused before anything is sealed, and why
 * `& COL HIB | COL binds transfer 2`  a deal signed while the phase is open; `?& ... -> reason` one the first seat may not sign
 * `@ MONO subpoena.COL.1.AMBER AMBER`  a gagged order a provider shows to a seat; without a provider a slip shown on
 * `S8 read COL AMBER seizure solved > COL`   a fact with all who are told it; `> all` is everybody, spectators too
 * `not C5 scored AMBER`  no fact begins like this
 * `= open.comity 5`      what stands at a path after the phase; victory points are written as points
 * Every fact has to be written, for what is not written has not been told to anybody; only those that `isIncidental` names
 * (income, lots of jurors and the like) may be left out.
 */
import type { Given } from './given.ts'

export interface Case {
  readonly number: number
  /** Rules of docs/rulebook.md that it shows, as R5.2 or G4. */
  readonly rules: readonly string[]
  /** A sentence of rule. */
  readonly title: string
  readonly given: Given
  readonly script: string
  /** Why seats cannot change places in it: a rule that names one of them. Absent: they can. */
  readonly fixed?: string
}

/** One phase of a script. */
export interface ScriptPhase {
  readonly phase: 'begin' | 'orders' | 'chambers'
  /** Lines such as `COL subpoena AMBER`. */
  readonly orders: readonly string[]
  /** Seats whose set here may not be sealed. */
  readonly scripted: readonly string[]
  readonly refused: readonly { readonly seat: string; readonly orders: readonly string[]; readonly reason: string }[]
  /** Deals signed before it is closed, such as `COL HIB | COL binds transfer 2`. */
  readonly deals: readonly string[]
  readonly refusedDeals: readonly { readonly deal: string; readonly reason: string }[]
  /** Gagged orders shown, as `MONO subpoena.COL.1.AMBER AMBER`, and slips shown on, as `AMBER subpoena.COL.1.AMBER`. */
  readonly shown: readonly string[]
  /** Lines such as `S7 subpoenaed COL AMBER MONO > all`. */
  readonly facts: readonly string[]
  readonly absent: readonly string[]
  readonly expected: readonly { readonly path: string; readonly value: string }[]
}

const HEADERS: Readonly<Record<string, ScriptPhase['phase']>> = { BEGIN: 'begin', ORDERS: 'orders', CHAMBERS: 'chambers' }

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] }

/** The phases of a script. Throws on a line that is none. */
export function readScript(script: string): ScriptPhase[] {
  const phases: Growing<ScriptPhase>[] = []
  for (const line of script
    .split('\n')
    .map(one => one.trim())
    .filter(one => one !== '')) {
    const opens = HEADERS[line]
    if (opens !== undefined) {
      phases.push({
        phase: opens,
        orders: [],
        scripted: [],
        refused: [],
        deals: [],
        refusedDeals: [],
        shown: [],
        facts: [],
        absent: [],
        expected: [],
      })
      continue
    }
    const phase = phases.at(-1)
    if (phase === undefined) throw new Error(`before any phase: ${line}`)
    if (line.startsWith('? ')) {
      const [, seat = '', orders = '', reason = ''] = /^\? (\w+) (.*) -> ([\w-]+)$/.exec(line) ?? []
      phase.refused.push({ seat, orders: orders.split(';').map(one => `${seat} ${one.trim()}`), reason })
    } else if (line.startsWith('?& ')) {
      const [, deal = '', reason = ''] = /^\?& (.*) -> ([\w-]+)$/.exec(line) ?? []
      phase.refusedDeals.push({ deal, reason })
    } else if (line.startsWith('& ')) phase.deals.push(line.slice(2))
    else if (line.startsWith('@ ')) phase.shown.push(line.slice(2))
    else if (line.startsWith('not ')) phase.absent.push(line.slice(4))
    else if (line.startsWith('= ')) {
      const [, path = '', value = ''] = /^= (\S+) (.*)$/.exec(line) ?? []
      phase.expected.push({ path, value })
    } else if (/^[BSC]\d* .* > /.test(line)) phase.facts.push(line)
    else if (/^(! )?[A-Z]{3,6} /.test(line)) {
      phase.orders.push(line.replace('! ', ''))
      if (line.startsWith('! ')) phase.scripted.push(line.split(' ')[1] ?? '')
    } else throw new Error(`no line of a script: ${line}`)
  }
  return phases
}

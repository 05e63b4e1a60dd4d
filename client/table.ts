/** Opening a table for friends, looking at one, coming to it, and doing things to it. Knows no rule. */
import { STAGES_OF_TABLE, type Deed } from '#shared/gathering.ts'
import { PRESET_NAMES, type MAIL_HOURS, type PresetName } from '#shared/presets.ts'
import { LENGTHS } from '#shared/rules.ts'
import { PROTOCOL, type Answers, type NewClass, type OpenClass, type Requests, type TableSeen } from '#shared/wire.ts'
import type { Knock } from './code.ts'
import { deviceNumber, forgetKeyFor, keepName, keyFor } from './device.ts'
import { call, ticketOf } from './call.ts'
import { ask, openLine, rejectionOf } from './line.ts'
import { enter, resumeGame } from './net.ts'
import { Trouble } from './trouble.ts'

/** Opens a table and comes to it as its host. Rejects with Trouble. */
export async function openTable(name: string, preset: PresetName, hours: (typeof MAIL_HOURS)[number] | null): Promise<void> {
  await enter(ticketOf(await call('/api/tables', { protocol: PROTOCOL, name, preset, device: deviceNumber() })))
  keepName(name)
  if (hours !== null) await act({ do: 'preset', preset, hours })
}

/** What may be told of the table with this code or link. Rejects with Trouble. */
export async function lookAtTable({ digits, table }: Knock): Promise<TableSeen> {
  const seen = readTableSeen(await call('/api/look', { protocol: PROTOCOL, code: digits, ...(table === null ? {} : { table }) }))
  if (seen === null) throw new Trouble('fault')
  return seen
}

/** What was told of a table; null if it is not in that form. */
function readTableSeen(value: unknown): TableSeen | null {
  if (typeof value !== 'object' || value === null) return null
  const { code, stage, preset, rounds, host, people, sitting, locked, isClass } = value as Partial<Record<keyof TableSeen, unknown>>
  const known = { stage: oneOf(STAGES_OF_TABLE, stage), preset: oneOf(PRESET_NAMES, preset), rounds: oneOf(LENGTHS, rounds) }
  if (known.stage === null || known.preset === null || known.rounds === null) return null
  if (typeof code !== 'string' || typeof host !== 'string' || typeof locked !== 'boolean') return null
  if (typeof people !== 'number' || typeof sitting !== 'number') return null
  return {
    code,
    stage: known.stage,
    preset: known.preset,
    rounds: known.rounds,
    host,
    people,
    sitting,
    locked,
    ...(isClass === true ? { isClass } : {}),
  }
}

const oneOf = <T>(values: readonly T[], value: unknown): T | null => values.find(one => one === value) ?? null

/** Comes to the table with this code or link. Rejects with Trouble; after a lost answer the next try is the same person. */
export async function joinTable({ digits, table }: Knock, name: string): Promise<void> {
  const asked = {
    protocol: PROTOCOL,
    code: digits,
    ...(table === null ? {} : { table }),
    name,
    device: deviceNumber(),
    key: keyFor(digits),
  }
  const ticket = ticketOf(await call('/api/join', asked))
  forgetKeyFor(digits)
  await enter(ticket)
  keepName(name)
}

/** Does something to the table. Rejects with Trouble: the reason of a refusal is its code. */
export async function act(deed: Deed): Promise<void> {
  await ask('deed', deed).catch(retell)
}

/** Goes to the rematch, opening it if nobody has. Rejects with Trouble. */
export async function goToRematch(): Promise<void> {
  const game = await ask('rematch', {}).catch(retell)
  const line = openLine()
  if (line !== null) await resumeGame(line.key, game)
}

/** Opens a class and comes to it as its teacher. Rejects with Trouble. Resolves to its recovery phrase, which is told once. */
export async function openClass(lesson: Omit<OpenClass, 'protocol' | 'device'>): Promise<string> {
  const answer = await call('/api/classes', { protocol: PROTOCOL, ...lesson, device: deviceNumber() })
  // From our own server, whose protocol is ours
  const { phrase } = answer as NewClass
  await enter(ticketOf(answer))
  return phrase
}

/** Goes on with a class by a key that a phrase or a rejoin code has made; rejects with Trouble. */
export async function resumeClass(key: string, isTeacher: boolean): Promise<void> {
  await enter(ticketOf(await call('/api/seat', { protocol: PROTOCOL, key, ...(isTeacher ? { class: true } : {}) })))
}

/** Asks something of the class: a deed of its teacher, a place for a student, an answer, a hand. Rejects with Trouble. */
export const askClass = <N extends 'class' | 'enrol' | 'invite' | 'grades' | 'answer' | 'hand'>(
  name: N,
  message: Requests[N],
): Promise<Answers[N]> => ask(name, message).catch(retell)

function retell(problem: unknown): never {
  const rejection = rejectionOf(problem)
  throw new Trouble(
    rejection === null ? 'unreachable' : rejection.code === 'table' || rejection.code === 'class' ? rejection.reason : rejection.code,
  )
}

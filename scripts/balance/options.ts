// The command line of `npm run balance` and `npm run par`.
import { parseArgs } from 'node:util'
import { LEVELS, type Level } from '#shared/bots/bot.ts'
import { LENGTHS, RULES, type Length, type Patch } from '#shared/rules.ts'
import { SCENARIOS } from '#shared/scenarios/all.ts'

export interface Options {
  readonly games: number
  readonly seed: string
  readonly lengths: readonly Length[]
  readonly patch: Patch
  readonly threads: number | undefined
  /** Who plays everywhere where nothing else is said. */
  readonly level: Level
  /** Tables asked for; empty: all. */
  readonly tables: readonly string[]
  /** Scenarios asked for, each at its own length; empty: the standard table. */
  readonly scenarios: typeof SCENARIOS
}

/** Reads the options. Throws with a sentence on what it does not know. */
export function readOptions(defaults: { readonly games: number; readonly seed: string; readonly lengths: readonly Length[] }): Options {
  const { values } = parseArgs({
    options: {
      games: { type: 'string' },
      seed: { type: 'string' },
      rounds: { type: 'string' },
      set: { type: 'string', multiple: true },
      threads: { type: 'string' },
      tables: { type: 'string' },
      scenarios: { type: 'string' },
      level: { type: 'string', default: 'counsel' },
    },
  })
  const games = Number(values.games ?? defaults.games)
  if (!Number.isInteger(games) || games < 1) throw new Error('--games takes a whole number from 1')
  return {
    games,
    seed: values.seed ?? defaults.seed,
    lengths: values.rounds === undefined ? defaults.lengths : values.rounds.split(',').map(toLength),
    patch: { set: Object.fromEntries((values.set ?? []).map(toNumber)) },
    threads: values.threads === undefined ? undefined : Number(values.threads),
    level: toLevel(values.level),
    tables: values.tables?.split(',') ?? [],
    scenarios: values.scenarios === undefined ? [] : toScenarios(values.scenarios),
  }
}

function toLevel(text: string): Level {
  const level = LEVELS.find(one => one === text)
  if (level === undefined) throw new Error(`--level takes one of ${LEVELS.join(',')}`)
  return level
}

/** --scenarios all, or some of their names. */
function toScenarios(text: string): typeof SCENARIOS {
  const names = text.split(',')
  const unknown = names.find(name => name !== 'all' && !SCENARIOS.some(one => one.id === name))
  if (unknown !== undefined) throw new Error(`--scenarios takes all, or some of ${SCENARIOS.map(one => one.id).join(',')}`)
  return names.includes('all') ? SCENARIOS : SCENARIOS.filter(one => names.includes(one.id))
}

function toLength(text: string): Length {
  const length = LENGTHS.find(one => String(one) === text)
  if (length === undefined) throw new Error(`--rounds takes some of ${LENGTHS.join(',')}`)
  return length
}

/** --set name=number: tries another number of shared/rules.ts without writing it down. */
function toNumber(text: string): [string, number] {
  const [name = '', value = ''] = text.split('=')
  if (!Object.hasOwn(RULES, name) || value === '' || Number.isNaN(Number(value)))
    throw new Error(`--set takes name=number of shared/rules.ts, not ${text}`)
  return [name, Number(value)]
}

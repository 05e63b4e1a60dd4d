/** What a table agrees on before it begins: how long, against which clock, with which deals, and which seats suit how many people. */
import type { Clock } from './journal.ts'
import { HANDLES, SEATS, type Seat } from './names.ts'
import type { Length, Patch } from './rules.ts'

export interface Preset {
  readonly rounds: Length
  /** null: nobody is hurried. */
  readonly clock: Clock | null
  /** What such a game is reckoned to take, in minutes; null for one that is not played in one go. */
  readonly minutes: number | null
}

const HOUR = 3600

/** Clocks of R2.1 and part 11; by mail a phase lasts a day and closes earlier when everybody has sealed. */
export const PRESETS = {
  quick: { rounds: 5, clock: { orders: 60, chambers: 45 }, minutes: 25 },
  standard: { rounds: 8, clock: { orders: 120, chambers: 105 }, minutes: 45 },
  unhurried: { rounds: 8, clock: null, minutes: 60 },
  mail: { rounds: 8, clock: { orders: 24 * HOUR, chambers: 24 * HOUR }, minutes: null },
} as const satisfies Record<string, Preset>
export type PresetName = keyof typeof PRESETS
export const PRESET_NAMES = Object.keys(PRESETS) as PresetName[]
/** Hours a phase may last by mail. */
export const MAIL_HOURS = [8, 12, 24, 48, 72] as const

/** How long a table's game may take: what it is told by. */
export interface Pace {
  readonly preset: PresetName
  readonly rounds: Length
  readonly clock: Clock | null
}

/** Played games of one pace: how long half of them took at most. */
export interface Typical {
  readonly preset: PresetName
  readonly rounds: number
  /** Seconds of ORDERS; 0 without a clock. */
  readonly clock: number
  /** Of so many people; null for all together. */
  readonly people: number | null
  readonly minutes: number
}

/** What games of this pace took here, in minutes: with as many people if there were some, else with any; null if there were too few. */
export function typicalMinutes(lengths: readonly Typical[], { preset, rounds, clock }: Pace, people: number | null): number | null {
  const alike = lengths.filter(one => one.preset === preset && one.rounds === rounds && one.clock === (clock?.orders ?? 0))
  return (alike.find(one => one.people === people) ?? alike.find(one => one.people === null))?.minutes ?? null
}

/** What a game of this pace is reckoned to take, in minutes; null for one that is not played in one go. */
export function reckonedMinutes({ preset, rounds }: Pace): number | null {
  const usual = PRESETS[preset]
  return usual.minutes === null ? null : (usual.minutes * rounds) / usual.rounds
}

/** R6.13: with deals, with all of them but binding votes and lobbying, or with none. */
export const DEAL_MODES = ['all', 'no-votes', 'off'] as const
export type DealMode = (typeof DEAL_MODES)[number]
export const DEAL_PATCHES: Readonly<Record<DealMode, Patch>> = {
  all: {},
  'no-votes': { set: { voteContracts: false } },
  off: { set: { deals: false } },
}

/** Seats besides accounts, by the number of people (R11.2), and how many accounts come with them. */
const RECOMMENDED: readonly (readonly [others: readonly Seat[], accounts: number])[] = [
  [['COL'], 0],
  [['COL', 'MONO'], 0],
  [['COL', 'MONO'], 1],
  [['COL', 'HIB', 'MONO'], 1],
  [['COL', 'RHE', 'MONO', 'PHOT'], 1],
  [['COL', 'HIB', 'MONO', 'DROP'], 2],
  [['COL', 'HIB', 'MONO', 'DROP'], 3],
  [['COL', 'HIB', 'MER', 'MONO', 'PHOT'], 3],
  [['COL', 'HIB', 'MER', 'MONO', 'PHOT', 'DROP'], 3],
  [['COL', 'HIB', 'MER', 'MONO', 'PHOT', 'DROP', 'RHE'], 3],
  [['COL', 'HIB', 'MER', 'MONO', 'PHOT', 'DROP', 'RHE'], 4],
  [['COL', 'HIB', 'MER', 'MONO', 'PHOT', 'DROP', 'RHE', 'LANT'], 4],
  [['COL', 'HIB', 'MER', 'MONO', 'PHOT', 'DROP', 'RHE', 'LANT'], 5],
  [['COL', 'HIB', 'MER', 'MONO', 'PHOT', 'DROP', 'RHE', 'LANT'], 6],
]

/** R11.2: the seats recommended for so many people (1 to 14; more watch), in the order of SEATS. */
export function recommendedSeats(people: number): Seat[] {
  const [others, accounts] = RECOMMENDED[Math.min(people, SEATS.length) - 1] ?? [[], 0]
  const chosen = new Set<Seat>([...others, ...HANDLES.slice(0, accounts)])
  return SEATS.filter(seat => chosen.has(seat))
}

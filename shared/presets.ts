/** What a table agrees on before it begins: how long, against which clock, and which seats suit how many people. */
import type { Clock } from './journal.ts'
import { HANDLES, SEATS, type Seat } from './names.ts'
import type { Length } from './rules.ts'

export interface Preset {
  readonly rounds: Length
  /** null: nobody is hurried. */
  readonly clock: Clock | null
}

const HOUR = 3600

/** Clocks of R2.1 and part 11; by mail a phase lasts a day and closes earlier when everybody has sealed. */
export const PRESETS = {
  quick: { rounds: 5, clock: { orders: 60, chambers: 45 } },
  standard: { rounds: 8, clock: { orders: 120, chambers: 105 } },
  unhurried: { rounds: 8, clock: null },
  mail: { rounds: 8, clock: { orders: 24 * HOUR, chambers: 24 * HOUR } },
} as const satisfies Record<string, Preset>
export type PresetName = keyof typeof PRESETS
export const PRESET_NAMES = Object.keys(PRESETS) as PresetName[]
/** Hours a phase may last by mail. */
export const MAIL_HOURS = [8, 12, 24, 48, 72] as const

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

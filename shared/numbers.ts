/**
 * The numbers a game begins with. Its journal holds all of them, so that a game goes on with its own when the program's change;
 * its states hold none, and while it is played the setting carries what differs.
 */
import { sipHash, type Key } from './luck.ts'
import { CORRECTIONS, PAR } from './par.ts'
import { SCENARIO_PAR } from './scenario-par.ts'
import { LENGTH_PATCHES, patchRules, RULES, type Kept, type Length, type Rules, type Scale, type Setting } from './rules.ts'
import type { State } from './state.ts'

export interface Numbers {
  /** The table with the patch of the length; a scenario's patch stands in the set-up. */
  readonly rules: Rules
  readonly scale: Scale
}

const MARK_KEY: Key = [0x6e756d62, 0x65727320, 0x6f662061, 0x67616d65]

/** 20 bits that tell this program's numbers from others: pages are sent only what differs from these. */
export const numbersMark = (rules: Rules = RULES): number =>
  sipHash(MARK_KEY, JSON.stringify([rules, LENGTH_PATCHES, PAR, CORRECTIONS]))[0] >>> 12

/** This program's numbers for a length; a scenario played at its own length has a par of its own. */
export const numbersFor = (rounds: Length, scenario?: string): Numbers => ({
  rules: patchRules(RULES, [LENGTH_PATCHES[rounds]]),
  scale: scaleFor(rounds, scenario),
})
function scaleFor(rounds: Length, scenario = ''): Scale {
  const own = Object.hasOwn(SCENARIO_PAR, scenario) ? SCENARIO_PAR[scenario] : undefined
  return own?.rounds === rounds ? { par: own.par, corrections: own.corrections } : { par: PAR[rounds], corrections: CORRECTIONS }
}

/** What of a game's numbers differs from this program's; null if nothing does. A number this program does not know is left out. */
export function keptOf(numbers: Numbers, rounds: Length): Kept | null {
  const now = numbersFor(rounds)
  const own: Readonly<Record<string, number | boolean>> = numbers.rules
  const differing = Object.entries(now.rules).flatMap(([key, value]) => {
    const before = own[key]
    return before === undefined || before === value ? [] : [[key, before] as const]
  })
  const scale = JSON.stringify(numbers.scale) === JSON.stringify(now.scale) ? null : numbers.scale
  if (differing.length === 0 && scale === null) return null
  return {
    ...(differing.length === 0 ? {} : { rules: Object.fromEntries(differing) }),
    ...(scale === null ? {} : { scale }),
  }
}

/** The state with another setting. */
export const withSetting = (state: State, setting: Setting): State =>
  state.open.setting === setting ? state : { ...state, open: { ...state.open, setting } }

/** The setting a game is played with: as its journal holds it, with the numbers it began with. */
export function playedSetting(recorded: Setting, numbers: Numbers): Setting {
  const kept = keptOf(numbers, recorded.rounds)
  return kept === null ? recorded : { ...recorded, kept }
}

/** The setting as a journal's states hold it. */
export function recordedSetting(setting: Setting): Setting {
  if (setting.kept === undefined) return setting
  const { kept: _kept, ...recorded } = setting
  return recorded
}

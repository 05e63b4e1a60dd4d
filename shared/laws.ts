/** Laws and headlines as patches on the table of rules, and what they change besides (part 5, C2; part 7). */
import type { Headline, Law, StateId } from './names.ts'
import { type NumberKey, type Patch, patchRules, type Rules, rulesOfSetting, type Setting } from './rules.ts'
import type { Open } from './state.ts'

/** What holds in a state while the law is in force there. Effects at a fixed step are named in chambers/reckoning.ts. */
export const LAW_PATCHES: Record<Law, Patch> = {
  REACH: {},
  BLOCK: {},
  LOCAL: {},
  MANDATE: {},
  SHIELD: { add: { exploitNeed: 1 } },
}

interface Enactment {
  /** Trust of each provider that is established in / has a data centre in the state: where it stands in the table. */
  readonly trust: { readonly of: 'established' | 'hosting'; readonly by: NumberKey } | null
  readonly comity: NumberKey | null
  readonly economy: NumberKey | null
  /** Law that gives way at once, besides the limit of two (R5.5). */
  readonly ousts: Law | null
}

const NOTHING: Enactment = { trust: null, comity: null, economy: null, ousts: null }

/** What happens once, on enactment (R5.5). */
export const ENACTMENTS: Record<Law, Enactment> = {
  REACH: { ...NOTHING, trust: { of: 'established', by: 'reachTrust' }, comity: 'comityReach' },
  BLOCK: { ...NOTHING, trust: { of: 'hosting', by: 'blockTrust' } },
  LOCAL: { ...NOTHING, comity: 'comityLocal', economy: 'economyLocal' },
  MANDATE: { ...NOTHING, ousts: 'SHIELD' },
  SHIELD: { ...NOTHING, trust: { of: 'hosting', by: 'shieldTrust' }, ousts: 'MANDATE' },
}

/** What holds in the round of the headline (R7.1). */
export const HEADLINE_PATCHES: Record<Headline, Patch> = {
  'quiet-week': {},
  'terror-plot': { add: { caseTerrorPlot: 4 } },
  'cable-cut': { set: { departures: false } },
  'mass-leak': { add: { reportTrustExtra: 1 } },
  'trade-summit': { add: { comityHeadline: 1 } },
  'diplomatic-spat': { add: { comityHeadline: -1 } },
  'zero-day-market': { add: { exploitNeed: -1 } },
  'crypto-scare': { set: { keyLossOneIn: 3 } },
}

const settled = new WeakMap<Setting, Map<string, Rules>>()

/** Patched tables are asked for at every order: each is laid once for a setting. */
function settle(setting: Setting, name: string, patches: () => readonly Patch[]): Rules {
  let tables = settled.get(setting)
  if (tables === undefined) {
    tables = new Map()
    settled.set(setting, tables)
  }
  let rules = tables.get(name)
  if (rules === undefined) {
    rules = patchRules(rulesOfSetting(setting), patches())
    tables.set(name, rules)
  }
  return rules
}

/** The numbers of this round everywhere: those of the setting and the headline's patch. */
export function rulesNow({ setting, headline }: Pick<Open, 'setting' | 'headline'>): Rules {
  return settle(setting, headline, () => [HEADLINE_PATCHES[headline]])
}

/** The numbers of this round in one state: also the patches of its laws in force. */
export function rulesIn({ setting, headline, states }: Pick<Open, 'setting' | 'headline' | 'states'>, state: StateId): Rules {
  const { laws } = states[state]
  return settle(setting, `${headline}+${laws.join('+')}`, () => [HEADLINE_PATCHES[headline], ...laws.map(law => LAW_PATCHES[law])])
}

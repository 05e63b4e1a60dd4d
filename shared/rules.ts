/**
 * Every number of the rulebook in one table (part 9). Victory points are integers of HALF points. Lengths, headlines, laws in
 * force and scenarios are patches on this table, so that screen, server, bots and balance runs read the same numbers.
 */
export const RULES = {
  // Rounds, actions, Influence (R2.1, 1.4)
  apGovernment: 3,
  apProvider: 2,
  apAccount: 2,
  influenceStart: 2,
  influenceStartBillionaire: 3,
  influenceIncome: 1,
  influenceIncomeBillionaire: 2,
  influenceMax: 6,
  campaign: 2,
  lobbyMax: 3,
  briefMax: 2,
  // CAMPAIGN, COVER and TRANSACT rest for so many rounds (R2.2)
  restRounds: 1,
  // Cases (1.3, R3.1, R3.1a, R4.3, R4.9, R4.11, R15.7)
  causeArchetypes: 2,
  suspectsAfterLead: 2,
  suspectsForSeizure: 2,
  caseMoney: 24,
  casePress: 20,
  caseService: 18,
  caseDecline: 6,
  caseFloor: 12,
  caseByLongArm: 4,
  caseTerrorPlot: 0,
  caught: -12,
  collateralAccount: -4,
  collateralGovernment: -2,
  emptyRaid: -2,
  citizenProtection: -2,
  preserveRounds: 1,
  pressureAge: 3,
  pressure: -2,
  // Exploits (R3.2, R4.8)
  exploitNeed: 4,
  exploitRound: 4,
  exploitStock: 1,
  exploitBackdoor: -1,
  exploitHardened: 1,
  exploitPenalty: -2,
  attributedOneIn: 2,
  // MLAT (R5.3)
  mlatDelay: 2,
  mlatTreaty: -1,
  mlatSlowComity: 3,
  mlatSlow: 1,
  mlatHost: 4,
  mlatRequester: 2,
  mlatFee: 1,
  alpinaGrantsFrom: 6,
  // Comity: its range and drift (1.4, R5.10), what takes data without consent (R4.8, R4.9), what cooperates (R5.3, R5.6), laws (R5.5), headlines (R7.1)
  comityStart: 6,
  comityMax: 10,
  comityDriftBelow: 5,
  comityDrift: 1,
  comityLongArm: -1,
  comityCollateral: -1,
  comityExploit: -1,
  comityMlat: 1,
  comityTreaty: 1,
  comityWithdrawal: -1,
  comityReach: -1,
  comityLocal: -1,
  comityHeadline: 0,
  comityHeadlineFloor: 1,
  // Laws and treaties (R5.5, R5.6)
  billFee: 1,
  treatyFee: 1,
  sponsor: 2,
  lawsPerState: 2,
  signatureLaw: 4,
  reachTrust: -1,
  blockTrust: 1,
  shieldTrust: 1,
  mandateFine: -4,
  localAccount: -2,
  localProvider: -2,
  localGovernment: 1,
  gagCostSealed: 0,
  gagCost: 1,
  gagCostOpen: 2,
  // Answers (R5.2, R5.4), execution (R4.2, R4.9)
  demandDelay: 1,
  complyInfluence: 1,
  challengeProvider: 2,
  challengeAccount: 1,
  challengeGag: 1,
  challengeMandate: 1,
  contempt: -4,
  contemptStep: -2,
  contemptGovernment: 2,
  refusalsToLapse: 3,
  refusalTrustFirst: 2,
  refusalTrust: 1,
  blockFine: -6,
  blockFineCompelled: -4,
  blockHost: 2,
  longArmTrust: -1,
  compelledUpdateTrust: -2,
  // Court (R5.7, R5.7.3 to R5.7.5)
  casesPerRound: 3,
  jurorsGovernment: 2,
  jurorsProvider: 1,
  jurorsAccount: 1,
  judgeLine: 1,
  judgeInfluenceMax: 1,
  judgeStatute: 1,
  judgeComity: -1,
  trackMax: 2,
  precedent: 1,
  courtLoser: -2,
  courtGovernment: 2,
  courtProvider: 2,
  courtTrust: 1,
  juror: 1,
  internationalistComity: 3,
  // Providers (part 3.2, G3, R4.6)
  trustMax: 10,
  seizureTrust: -1,
  dataCentreFee: 1,
  dataCentreProvider: 4,
  dataCentreHost: 2,
  shipped: 4,
  shippedTrust: 2,
  reported: 2,
  reportTrustMax: 2,
  reportTrustExtra: 0,
  backdoor: 2,
  backdoorTrust: -1,
  backdoorRemovedTrust: 1,
  hardened: 2,
  market: 1,
  canaryDies: 2,
  canaryTrust: 1,
  canaryContempt: -4,
  shutdownProtest: 20,
  shutdownRoundsLeft: 2,
  martyr: 4,
  shutdownObstruction: -6,
  shutdownUser: -2,
  reopenAfter: 3,
  reopenTrust: 4,
  // Accounts (part 3.3, R3.3, R3.4, R4.4, R4.5)
  keyLossOneIn: 6,
  keyLoss: -6,
  keyLossRounds: 1,
  deleteRounds: 1,
  obstruction: -6,
  transact: 4,
  transactSeenBy: 1,
  denounceAccount: 4,
  denounceGovernment: -2,
  expedite: 3,
  welcome: 2,
  welcomeMax: 3,
  departures: true,
  // Income (R5.8, R5.9)
  incomeAccount: 4,
  incomeDeparture: 3,
  incomeProvider: 2,
  incomeState: 1,
  trustPerPoint: 4,
  homeAccount: 1,
  homeProvider: 2,
  demandAccount: 3,
  demandProvider: 2,
  demandState: 1,
  rfp: 6,
  // Deals (R6.3, R6.5, R6.4, R6.12): conditions may wait for so many rounds, non-use lasts as many
  deals: true,
  voteContracts: true,
  dealsPerRound: 2,
  dealTerms: 6,
  conditionRounds: 2,
  nonUseRounds: 3,
  disclosure: -4,
  // Agendas and goals (R1.2, R1.3, 1.3): how much of what
  agendaHub: 2,
  agendaDiplomat: 6,
  agendaGuardian: 2,
  agendaGlobal: 2,
  agendaCitizen: 1,
  agendaChampion: 1,
  agendaSunshine: 3,
  goalBillionaire: 1,
  goalJournalist: 2,
  goalHospital: 6,
  goalDeveloper: 3,
  // End (R5.11, R8.1, R8.2b)
  agenda: 10,
  influencePerPoint: 3,
  splinterGovernment: -12,
  splinterProvider: -4,
  splinterDataCentre: -2,
  splinterAbroad: -8,
  splinterHome: -4,
  splinterStanding: -5,
  // Indices of the world (R8.4)
  indexStart: 5,
  indexMax: 10,
  settlement: 5,
  privacyCollateral: -1,
  privacyReport: 1,
  securityCase: 1,
  securityHardened: 1,
  securityBackdoor: -1,
  economyTransactors: 3,
  economyTrade: 1,
  economyLocal: -1,
  economyShutdown: -1,
  economyOffline: 2,
  economyOutage: -1,
} as const satisfies Record<string, number | boolean>

export type Rules = { readonly [K in keyof typeof RULES]: (typeof RULES)[K] extends boolean ? boolean : number }
/** A key of the table that names a number. */
export type NumberKey = { [K in keyof Rules]: Rules[K] extends number ? K : never }[keyof Rules]

/** A change of the table: `set` replaces, `add` adds to the number that stands there. */
export interface Patch {
  readonly set?: Partial<Rules>
  readonly add?: { readonly [K in NumberKey]?: number }
}

/** Lengths of a game in rounds: 8 standard, 6 and 4 for lessons, 5 quick (R11.3). */
export const LENGTHS = [8, 6, 5, 4] as const
export type Length = (typeof LENGTHS)[number]

/** What a length changes in the table. */
export const LENGTH_PATCHES: Record<Length, Patch> = {
  8: {},
  6: {},
  5: { set: { exploitRound: 3 } },
  4: { set: { exploitRound: 3 } },
}

/** Par and spread by role, and the table-size correction, of one length (R8.2, R8.2c). */
export interface Scale {
  readonly par: Readonly<Record<string, { readonly par: number; readonly spread: number }>>
  readonly corrections: readonly { readonly upTo: number; readonly quarters: number }[]
}
/** Numbers of a game that was begun with others than this program's: what differs. */
export interface Kept {
  readonly rules?: Partial<Rules>
  readonly scale?: Scale
}

/** Numbers a game begins with; never changes while it runs. */
export interface Setting {
  readonly rounds: Length
  /** Of the scenario or of a balance run. */
  readonly patch: Patch
  /** Seats that compete for the win (R8.3); the others play but are not ranked. */
  readonly competing: readonly string[]
  /** Name of the scenario; absent at the standard table. */
  readonly scenario?: string
  /** Absent in a game of this program's own numbers, and in the states of a journal. */
  readonly kept?: Kept
}

/** The table with patches laid on it, left to right. */
export function patchRules(base: Rules, patches: readonly Patch[]): Rules {
  const used = patches.filter(patch => patch.set !== undefined || patch.add !== undefined)
  if (used.length === 0) return base
  const next: Record<string, number | boolean> = { ...base }
  for (const { set, add } of used) {
    Object.assign(next, set)
    for (const [key, by] of Object.entries(add ?? {})) next[key] = Number(next[key]) + by
  }
  return next as Rules
}

const settled = new WeakMap<Setting, Rules>()

/** The numbers this game began with: base, length, what it has kept, scenario. */
export function rulesOfSetting(setting: Setting): Rules {
  let rules = settled.get(setting)
  if (rules === undefined) {
    const kept = setting.kept?.rules
    rules = patchRules(RULES, [LENGTH_PATCHES[setting.rounds], kept === undefined ? {} : { set: kept }, setting.patch])
    settled.set(setting, rules)
  }
  return rules
}

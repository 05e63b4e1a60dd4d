/** The whole catalogue, in the order of the rulebook. */
import { ACCOUNT_CASES } from './account.ts'
import type { Case } from './case.ts'
import { COURT_CASES } from './court.ts'
import { DEAL_CASES } from './deals.ts'
import { DEMAND_CASES } from './demands.ts'
import { EXPLOIT_CASES } from './exploits.ts'
import { GAG_CASES } from './gags.ts'
import { GOVERNMENT_CASES } from './government.ts'
import { KNOWLEDGE_CASES } from './knowledge.ts'
import { LEGISLATURE_CASES } from './legislature.ts'
import { PRESERVATION_CASES } from './preservation.ts'
import { PROVIDER_CASES } from './provider.ts'
import { RAID_CASES } from './raids.ts'
import { RECKONING_CASES } from './reckoning.ts'
import { REQUEST_CASES } from './requests.ts'
import { SCORING_CASES } from './scoring.ts'
import { SETUP_CASES } from './setup.ts'
import { SHUTDOWN_CASES } from './shutdown.ts'
import { SOLVING_CASES } from './solving.ts'
import { WARRANT_CASES } from './warrants.ts'

export const CATALOGUE: readonly Case[] = [
  // What there is, and the orders of each kind of seat: parts 1 to 3
  ...SETUP_CASES,
  ...GOVERNMENT_CASES,
  ...PROVIDER_CASES,
  ...ACCOUNT_CASES,
  // Resolution: part 4
  ...PRESERVATION_CASES,
  ...SHUTDOWN_CASES,
  ...RAID_CASES,
  ...WARRANT_CASES,
  ...EXPLOIT_CASES,
  ...SOLVING_CASES,
  // CHAMBERS: part 5
  ...DEMAND_CASES,
  ...REQUEST_CASES,
  ...GAG_CASES,
  ...LEGISLATURE_CASES,
  ...COURT_CASES,
  ...DEAL_CASES,
  ...RECKONING_CASES,
  // Parts 8 and 15
  ...SCORING_CASES,
  ...KNOWLEDGE_CASES,
]

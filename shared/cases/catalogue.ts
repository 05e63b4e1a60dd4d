/** The whole catalogue, in the order of the rulebook. */
import { ACCOUNT_CASES } from './account.ts'
import { ANSWER_CASES } from './answers.ts'
import type { Case } from './case.ts'
import { COURT_CASES } from './court.ts'
import { GOVERNMENT_CASES } from './government.ts'
import { KNOWLEDGE_CASES } from './knowledge.ts'
import { LEGISLATURE_CASES } from './legislature.ts'
import { PROVIDER_CASES } from './provider.ts'
import { RECKONING_CASES } from './reckoning.ts'
import { RESOLUTION_CASES } from './resolution.ts'
import { SCORING_CASES } from './scoring.ts'
import { SETUP_CASES } from './setup.ts'

export const CATALOGUE: readonly Case[] = [
  ...SETUP_CASES,
  ...GOVERNMENT_CASES,
  ...PROVIDER_CASES,
  ...ACCOUNT_CASES,
  ...RESOLUTION_CASES,
  ...ANSWER_CASES,
  ...LEGISLATURE_CASES,
  ...COURT_CASES,
  ...RECKONING_CASES,
  ...SCORING_CASES,
  ...KNOWLEDGE_CASES,
]

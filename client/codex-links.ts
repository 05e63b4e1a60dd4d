/** What in the game leads to which entries of the Codex, the first of each being the nearest. */
import type { EntryId } from '#shared/codex/entries.ts'
import type { Ground, Headline, Law, Tender } from '#shared/names.ts'
import type { Kind } from '#shared/phases.ts'
import type { TermName } from '#texts/rules.ts'

type Entries = readonly [EntryId, ...EntryId[]]

export const LAW_ENTRIES: Readonly<Record<Law, Entries>> = {
  REACH: ['cloud-act', 'adc-51', 'e-evidence', 'microsoft-ireland'],
  BLOCK: ['blocking-statute', 'gdpr-48', 'china-data-laws', 'data-act'],
  LOCAL: ['linkedin-russia', 'rbi-payments', 'bc-foippa', 'china-data-laws'],
  MANDATE: ['investigatory-powers-act', 'tola', 'india-tracing', 'bill-c22'],
  SHIELD: ['podchasov', 'bnd-abroad', 'digital-rights-ireland', 'warshak'],
}

/** A question before the court. */
export const GROUND_ENTRIES: Readonly<Record<Ground, Entries>> = {
  reach: ['reach', 'microsoft-ireland', 'google-warrant', 'morrison', 'equustek', 'google-cnil', 'licra-yahoo'],
  secrecy: ['secrecy', 'microsoft-doj', 'national-security-letters', 'apple-adp'],
  keys: ['keys', 'apple-fbi', 'lavabit', 'podchasov', 'hubbell'],
}

/** Orders and answers. */
export const KIND_ENTRIES: Readonly<Record<Kind, Entries>> = {
  subpoena: ['subpoena', 'smith', 'carpenter', 'stored-communications-act'],
  preserve: ['preservation', 'budapest-convention'],
  seizure: ['warrant', 'tidal', 'verdugo-urquidez'],
  'long-arm': ['reach', 'microsoft-ireland', 'cloud-act', 'warrant'],
  mlat: ['mlat', 'us-ireland-mlat', 'soering', 'e-evidence'],
  exploit: ['gorshkov', 'encrochat', 'twitter-insiders'],
  bill: ['cloud-act', 'bill-c22'],
  treaty: ['us-uk-agreement', 'us-australia-agreement', 'second-protocol', 'ubs'],
  campaign: ['snowden'],
  'data-centre': ['linkedin-russia', 'transfer-fines'],
  migrate: ['swift', 'schrems-2'],
  ship: ['dropbox', 'podchasov', 'keys'],
  report: ['national-security-letters', 'signal'],
  canary: ['gag', 'national-security-letters'],
  backdoor: ['tola', 'blackberry', 'kazakhstan'],
  harden: ['emergency-requests', 'twitter-insiders'],
  market: ['secnumcloud', 'cloud-deutschland'],
  'shut-down': ['lavabit'],
  reopen: ['lavabit'],
  relocate: ['swift', 'bc-foippa'],
  switch: ['proton', 'cloud-deutschland'],
  checkbox: ['apple-adp', 'dropbox', 'keys'],
  'self-made': ['hubbell', 'fisher', 'signal'],
  delete: ['preservation', 'signal'],
  cover: ['carpenter', 'digital-rights-ireland'],
  transact: ['smith', 'ubs'],
  denounce: ['wieder', 'big-brother-watch', 'bnd-abroad'],
  answer: ['comity', 'chinese-banks', 'telegram-arrest', 'whatsapp-brazil'],
  intervene: ['warshak', 'microsoft-ireland'],
  grant: ['mlat', 'soering', 'us-ireland-mlat'],
  'challenge-gag': ['gag', 'microsoft-doj'],
  'kill-canary': ['gag', 'national-security-letters'],
  'challenge-mandate': ['investigatory-powers-act', 'apple-adp'],
  lobby: ['bill-c22'],
  accept: ['us-uk-agreement', 'second-protocol'],
  brief: ['reach', 'keys', 'secrecy'],
  vote: ['tied-bench'],
}

export const HEADLINE_ENTRIES: Readonly<Record<Headline, readonly EntryId[]>> = {
  'quiet-week': [],
  'terror-plot': ['apple-fbi', 'emergency-requests'],
  'cable-cut': ['swift', 'google-warrant'],
  'mass-leak': ['snowden', 'schrems-1', 'digital-rights-ireland'],
  'trade-summit': ['data-privacy-framework', 'us-uk-agreement'],
  'diplomatic-spat': ['un-convention', 'lotus'],
  'zero-day-market': ['encrochat', 'gorshkov'],
  'crypto-scare': ['dropbox', 'kazakhstan'],
}

export const TENDER_ENTRIES: Readonly<Record<Tender, Entries>> = {
  'no-foreign-reach': ['secnumcloud', 'data-security-program'],
  encrypted: ['cloud-deutschland', 'schrems-2'],
  local: ['bc-foippa', 'rbi-payments'],
  open: ['transfer-fines'],
}

/** Words of the rules that are words of the law too. */
export const TERM_ENTRIES: Readonly<Partial<Record<TermName, EntryId>>> = {
  'probable-cause': 'warrant',
  subpoena: 'subpoena',
  warrant: 'warrant',
  mlat: 'mlat',
  gag: 'gag',
  comity: 'comity',
  trust: 'snowden',
  precedent: 'tied-bench',
  'ruling-below': 'tied-bench',
  doctrine: 'reach',
  token: 'us-uk-agreement',
  tender: 'secnumcloud',
  exposed: 'secnumcloud',
  established: 'yahoo-belgium',
  canary: 'gag',
  caretaker: 'proton',
}

/** Why a number moved, in two to five words: after a colon in the log and the reckoning. */
import type { COMITY_REASONS, INDEX_REASONS, INFLUENCE_REASONS, SCORE_REASONS, TRUST_REASONS } from '#shared/events.ts'
import type { Indices, Source } from '#shared/state.ts'

export const SCORE_WORDS = {
  case: 'case closed',
  caught: 'caught',
  exposed: 'content exposed',
  collateral: 'the wrong account read',
  'empty-raid': 'suspect not on the server',
  'citizen-read': 'a citizen read by others',
  'exploit-traced': 'exploit failed or traced',
  pressure: 'public pressure, case too old',
  mlat: 'MLAT request granted',
  'signature-law': 'first law enacted',
  'mandate-fine': 'mandate fine',
  localisation: 'localisation law',
  contempt: 'contempt',
  'block-fine': 'blocking fine',
  court: 'court ruling',
  'data-centre': 'new data centre',
  shipped: 'encryption shipped',
  report: 'transparency report',
  backdoor: 'backdoor installed',
  hardened: 'systems hardened',
  canary: 'canary died',
  'canary-contempt': 'contempt by silence',
  protest: 'shut down in protest',
  martyr: 'closed for a principle',
  obstruction: 'obstruction',
  evacuated: 'provider shut down',
  'key-loss': 'keys lost',
  transact: 'business done',
  denounce: 'denunciation',
  welcome: 'welcome bonus',
  income: 'income',
  'trust-income': 'income from Trust',
  tender: 'tender won',
  agenda: 'agenda or goal met',
  'influence-left': 'Influence left over',
  splinternet: 'splinternet',
  disclosure: 'a sealed order told',
} as const satisfies Record<(typeof SCORE_REASONS)[number], string>

export const TRUST_WORDS = {
  market: 'advertising',
  shipped: 'encryption shipped',
  report: 'transparency report',
  backdoor: 'backdoor',
  canary: 'the canary',
  seizure: 'a server seized',
  'long-arm': 'a warrant carried out',
  'compelled-update': 'its own lock broken',
  refusal: 'a refusal',
  court: 'a case won',
  law: 'a new law',
} as const satisfies Record<(typeof TRUST_REASONS)[number], string>

export const COMITY_WORDS = {
  'long-arm-read': 'content taken abroad',
  'exploit-abroad': 'an exploit traced abroad',
  'foreign-collateral': 'a foreigner read in a raid',
  law: 'a new law',
  mlat: 'an MLAT request granted',
  treaty: 'a treaty signed',
  withdrawal: 'a treaty left',
  drift: 'a round without offence',
  headline: 'the news',
} as const satisfies Record<(typeof COMITY_REASONS)[number], string>

export const INDEX_WORDS = {
  case: 'a case closed',
  collateral: 'the wrong account read',
  report: 'a transparency report',
  hardened: 'systems hardened',
  backdoor: 'a backdoor',
  law: 'a new law',
  shutdown: 'a shutdown',
  offline: 'accounts offline',
  commerce: 'good business',
} as const satisfies Record<(typeof INDEX_REASONS)[number], string>

export const INFLUENCE_WORDS = {
  income: 'income',
  campaign: 'campaign',
  order: 'fees',
  'good-will': 'good will',
  challenge: 'challenge',
  intervention: 'intervention',
  gag: 'challenge to a gag',
  mandate: 'challenge to a Mandate',
  lobby: 'lobbying',
  brief: 'brief',
  juror: 'with the majority',
  'mlat-fee': 'MLAT fee',
  deal: 'a deal',
  escrow: 'out of escrow',
} as const satisfies Record<(typeof INFLUENCE_REASONS)[number], string>

/** Where a mark of the notebook comes from. */
export const SOURCE_WORDS = {
  lead: 'lead',
  subpoena: 'subpoena',
  transact: 'traced business',
  read: 'content read',
  obstruction: 'obstruction',
} as const satisfies Record<Source, string>

/** The four world indices; Comity stands beside the three. */
export const INDEX_NAMES = {
  privacy: 'Privacy',
  security: 'Security',
  economy: 'Economy',
  comity: 'Comity',
} as const satisfies Record<keyof Indices | 'comity', string>

/** Why a number moved, in two to five words: after a colon in the log and the reckoning. */
import type { COMITY_REASONS, INDEX_REASONS, INFLUENCE_REASONS, SCORE_REASONS, TRUST_REASONS } from '#shared/events.ts'
import type { Indices, Source } from '#shared/state.ts'

export const SCORE_WORDS = {
  case: 'enquête close',
  caught: 'pris',
  exposed: 'contenu exposé',
  collateral: 'mauvais compte lu',
  'empty-raid': 'suspect absent du serveur',
  'citizen-read': 'un citoyen lu par d’autres',
  'exploit-traced': 'exploit raté ou repéré',
  pressure: 'pression publique, enquête trop vieille',
  mlat: 'entraide accordée',
  'signature-law': 'première loi adoptée',
  'mandate-fine': 'amende de l’Obligation',
  localisation: 'loi de localisation',
  contempt: 'outrage',
  'block-fine': 'amende de blocage',
  court: 'décision de justice',
  'data-centre': 'nouveau centre de données',
  shipped: 'chiffrement livré',
  report: 'rapport de transparence',
  backdoor: 'porte dérobée installée',
  hardened: 'systèmes durcis',
  canary: 'canari mort',
  'canary-contempt': 'outrage par le silence',
  protest: 'fermeture de protestation',
  martyr: 'fermeture par principe',
  obstruction: 'entrave',
  evacuated: 'fournisseur fermé',
  'key-loss': 'clés perdues',
  transact: 'affaires faites',
  denounce: 'dénonciation',
  welcome: 'prime de bienvenue',
  income: 'revenu',
  'trust-income': 'revenu de la Confiance',
  tender: 'marché remporté',
  agenda: 'programme ou but atteint',
  'influence-left': 'Influence restante',
  splinternet: 'splinternet',
  disclosure: 'ordre scellé divulgué',
} as const satisfies Record<(typeof SCORE_REASONS)[number], string>

export const TRUST_WORDS = {
  market: 'publicité',
  shipped: 'chiffrement livré',
  report: 'rapport de transparence',
  backdoor: 'porte dérobée',
  canary: 'le canari',
  seizure: 'un serveur saisi',
  'long-arm': 'un mandat exécuté',
  'compelled-update': 'sa propre serrure forcée',
  refusal: 'un refus',
  court: 'une affaire gagnée',
  law: 'une nouvelle loi',
} as const satisfies Record<(typeof TRUST_REASONS)[number], string>

export const COMITY_WORDS = {
  'long-arm-read': 'contenu pris à l’étranger',
  'exploit-abroad': 'un exploit repéré à l’étranger',
  'foreign-collateral': 'un étranger lu dans une saisie',
  law: 'une nouvelle loi',
  mlat: 'une entraide accordée',
  treaty: 'un traité signé',
  withdrawal: 'un traité quitté',
  drift: 'un tour sans offense',
  headline: 'l’actualité',
} as const satisfies Record<(typeof COMITY_REASONS)[number], string>

export const INDEX_WORDS = {
  case: 'une enquête close',
  collateral: 'le mauvais compte lu',
  report: 'un rapport de transparence',
  hardened: 'des systèmes durcis',
  backdoor: 'une porte dérobée',
  law: 'une nouvelle loi',
  shutdown: 'une fermeture',
  offline: 'des comptes hors ligne',
  commerce: 'de bonnes affaires',
} as const satisfies Record<(typeof INDEX_REASONS)[number], string>

export const INFLUENCE_WORDS = {
  income: 'revenu',
  campaign: 'campagne',
  order: 'frais',
  'good-will': 'bonne volonté',
  challenge: 'contestation',
  intervention: 'intervention',
  gag: 'contestation d’un bâillon',
  mandate: 'contestation d’une Obligation',
  lobby: 'lobbying',
  brief: 'mémoire',
  juror: 'avec la majorité',
  'mlat-fee': 'frais d’entraide',
  deal: 'un accord',
  escrow: 'retour du séquestre',
} as const satisfies Record<(typeof INFLUENCE_REASONS)[number], string>

/** Where a mark of the notebook comes from. */
export const SOURCE_WORDS = {
  lead: 'indice',
  subpoena: 'réquisition',
  transact: 'affaires tracées',
  read: 'contenu lu',
  obstruction: 'entrave',
} as const satisfies Record<Source, string>

/** The four world indices; Comity stands beside the three. */
export const INDEX_NAMES = {
  privacy: 'Vie privée',
  security: 'Sécurité',
  economy: 'Économie',
  comity: 'Courtoisie',
} as const satisfies Record<keyof Indices | 'comity', string>

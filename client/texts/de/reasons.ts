/** Why a number moved, in two to five words: after a colon in the log and the reckoning. */
import type { COMITY_REASONS, INDEX_REASONS, INFLUENCE_REASONS, SCORE_REASONS, TRUST_REASONS } from '#shared/events.ts'
import type { Indices, Source } from '#shared/state.ts'

export const SCORE_WORDS = {
  case: 'Fall abgeschlossen',
  caught: 'überführt',
  exposed: 'Inhalte offengelegt',
  collateral: 'falsches Konto gelesen',
  'empty-raid': 'Verdächtiges Konto nicht dort',
  'citizen-read': 'Staatsangehörige von anderen gelesen',
  'exploit-traced': 'Exploit gescheitert oder entdeckt',
  pressure: 'öffentlicher Druck, Fall zu alt',
  mlat: 'Rechtshilfe gewährt',
  'signature-law': 'erstes Gesetz beschlossen',
  'mandate-fine': 'Bußgeld aus Zugangspflicht',
  localisation: 'Datenlokalisierung',
  contempt: 'Missachtung des Gerichts',
  'block-fine': 'Bußgeld aus Abwehrgesetz',
  court: 'Urteil',
  'data-centre': 'neues Rechenzentrum',
  shipped: 'Verschlüsselung ausgeliefert',
  report: 'Transparenzbericht',
  backdoor: 'Hintertür eingebaut',
  hardened: 'Systeme gehärtet',
  canary: 'Kanarienvogel gestorben',
  'canary-contempt': 'Missachtung durch Schweigen',
  protest: 'aus Protest geschlossen',
  martyr: 'aus Prinzip geschlossen',
  obstruction: 'Strafvereitelung',
  evacuated: 'Anbieter geschlossen',
  'key-loss': 'Schlüssel verloren',
  transact: 'Geschäft gemacht',
  denounce: 'Anprangerung',
  welcome: 'Willkommensbonus',
  income: 'Einkommen',
  'trust-income': 'Einkommen aus Vertrauen',
  tender: 'Ausschreibung gewonnen',
  agenda: 'Ziel erreicht',
  'influence-left': 'übriger Einfluss',
  splinternet: 'Splinternetz',
  disclosure: 'geheime Anordnung verraten',
} as const satisfies Record<(typeof SCORE_REASONS)[number], string>

export const TRUST_WORDS = {
  market: 'Werbung',
  shipped: 'Verschlüsselung ausgeliefert',
  report: 'Transparenzbericht',
  backdoor: 'Hintertür',
  canary: 'der Kanarienvogel',
  seizure: 'ein Server beschlagnahmt',
  'long-arm': 'eine Anordnung vollzogen',
  'compelled-update': 'das eigene Schloss gebrochen',
  refusal: 'eine Weigerung',
  court: 'ein Prozess gewonnen',
  law: 'ein neues Gesetz',
} as const satisfies Record<(typeof TRUST_REASONS)[number], string>

export const COMITY_WORDS = {
  'long-arm-read': 'Inhalte aus dem Ausland geholt',
  'exploit-abroad': 'Exploit im Ausland entdeckt',
  'foreign-collateral': 'Fremde bei Razzia gelesen',
  law: 'ein neues Gesetz',
  mlat: 'Rechtshilfe gewährt',
  treaty: 'ein Abkommen unterzeichnet',
  withdrawal: 'ein Abkommen verlassen',
  drift: 'eine Runde ohne Verstoß',
  headline: 'die Nachrichten',
} as const satisfies Record<(typeof COMITY_REASONS)[number], string>

export const INDEX_WORDS = {
  case: 'ein Fall abgeschlossen',
  collateral: 'falsches Konto gelesen',
  report: 'ein Transparenzbericht',
  hardened: 'Systeme gehärtet',
  backdoor: 'eine Hintertür',
  law: 'ein neues Gesetz',
  shutdown: 'eine Schließung',
  offline: 'Konten offline',
  commerce: 'gute Geschäfte',
} as const satisfies Record<(typeof INDEX_REASONS)[number], string>

export const INFLUENCE_WORDS = {
  income: 'Einkommen',
  campaign: 'Kampagne',
  order: 'Gebühren',
  'good-will': 'Entgegenkommen',
  challenge: 'Anfechtung',
  intervention: 'eigene Klage',
  gag: 'Klage gegen ein Schweigegebot',
  mandate: 'Klage gegen eine Zugangspflicht',
  lobby: 'Lobbyarbeit',
  brief: 'Schriftsatz',
  juror: 'mit der Mehrheit',
  'mlat-fee': 'Rechtshilfegebühr',
  deal: 'eine Abmachung',
  escrow: 'vom Treuhandkonto',
} as const satisfies Record<(typeof INFLUENCE_REASONS)[number], string>

/** Where a mark of the notebook comes from. */
export const SOURCE_WORDS = {
  lead: 'Hinweis',
  subpoena: 'Auskunftsverlangen',
  transact: 'Geschäft zurückverfolgt',
  read: 'Inhalte gelesen',
  obstruction: 'Strafvereitelung',
} as const satisfies Record<Source, string>

/** The four world indices; Comity stands beside the three. */
export const INDEX_NAMES = {
  privacy: 'Privatsphäre',
  security: 'Sicherheit',
  economy: 'Wirtschaft',
  comity: 'Courtoisie',
} as const satisfies Record<keyof Indices | 'comity', string>

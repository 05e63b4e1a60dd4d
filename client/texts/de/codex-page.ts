/** The words of the Codex around its entries. */
import type { EntryKind, Evidence, Place, Standing, Topic } from '#shared/codex/entry.ts'
import { count, plural } from './numbers.ts'

export const CODEX = {
  title: 'Kodex',
  lede: 'Die echten Fälle, Gesetze und Ereignisse hinter dem Spiel.',
  open: 'Kodex',
  search: 'Fälle, Gesetze, Wörter suchen',
  found: (n: number): string => (n === 0 ? 'Nichts heißt so.' : `${plural(n, 'Eintrag', 'Einträge')} gefunden.`),
  entries: 'Einträge',
  all: 'Alle Einträge',
  level: 'Lesestufe',
  levels: { plain: 'Einfach', full: 'Voll' },
  toGame: 'Zurück zum Spiel',
  toTitle: 'Zurück zum Titel',
  back: 'Zurück',
  question: 'Die Frage',
  sides: 'Der beste Punkt beider Seiten',
  parties: 'Parteien',
  citation: 'Fundstelle',
  standing: 'Stand',
  outcome: 'Was daraus wurde',
  later: 'Und später',
  simplifies: 'Was das Spiel vereinfacht',
  inGame: 'In diesem Spiel',
  timeline: 'Zeitleiste',
  related: 'Verwandt',
  sources: 'Quellen',
  sourcesNone: 'Keine geprüft.',
  asOf: (month: string): string =>
    `Stand: ${month}. Zusammenfassung derer, die das Spiel schrieben; lies die Quelle, bevor Du Dich darauf verlässt.`,
  advice: 'Eine Zusammenfassung zum Spielen, keine Rechtsberatung. Die Quellen stehen in der vollen Lesestufe.',
  pendingNote: 'Zuletzt noch anhängig. Für genannte Personen gilt die Unschuldsvermutung.',
  unchecked: 'nicht geprüft',
  daggerNote: '† Aus dem Gedächtnis geschrieben und noch nicht an der Quelle geprüft.',
  memoryNote: 'Aus dem Gedächtnis geschrieben: Nichts davon ist schon an der Quelle geprüft.',
  cite: (no: string): string => `In ${no} zitieren`,
  cited: (no: string): string => `In ${no} zitiert`,
  mapNote: 'Woher die Anordnung kam und wo die Daten lagen. Entfernungen nicht maßstäblich.',
  map: (from: string, to: string): string => `Ein Ärmel greift über die Grenze. Von: ${from}. Nach: ${to}.`,
  argument: (name: string, where: string): string => `Als Argument: „${name}“, ${where}`,
  law: (name: string): string => `Gesetz: ${name}`,
  order: (name: string): string => `Befehl oder Antwort: ${name}`,
  headline: (name: string): string => `Schlagzeile: ${name}`,
  tender: (name: string): string => `Ausschreibung: ${name}`,
  word: (name: string): string => `Wort: ${name}`,
  ground: (name: string): string => `Frage vor Gericht: ${name}`,
  left: (time: string): string => `noch ${time} in dieser Phase`,
  behind: 'Das Recht dahinter',
  read: (name: string): string => `Im Kodex lesen: ${name}`,
} as const

export const ENTRY_KIND_NAMES = {
  case: { one: 'Fall', many: 'Fälle' },
  statute: { one: 'Gesetz', many: 'Gesetze' },
  treaty: { one: 'Abkommen', many: 'Abkommen' },
  event: { one: 'Ereignis', many: 'Ereignisse' },
  instrument: { one: 'Instrument', many: 'Instrumente' },
  doctrine: { one: 'Lehre', many: 'Lehren' },
} as const satisfies Record<EntryKind, { one: string; many: string }>

export const TOPIC_NAMES = {
  reach: 'Reichweite',
  presence: 'Anwesenheit',
  comity: 'Courtoisie',
  content: 'Inhalte',
  keys: 'Schlüssel',
  secrecy: 'Geheimhaltung',
  reciprocity: 'Gegenseitigkeit',
  sovereignty: 'Datensouveränität',
  remedy: 'Reichweite der Abhilfe',
} as const satisfies Record<Topic, string>

export const PLACE_NAMES = {
  us: 'Vereinigte Staaten',
  eu: 'Europäische Union',
  uk: 'Vereinigtes Königreich',
  ie: 'Irland',
  fr: 'Frankreich',
  de: 'Deutschland',
  be: 'Belgien',
  ch: 'Schweiz',
  no: 'Norwegen',
  ca: 'Kanada',
  au: 'Australien',
  br: 'Brasilien',
  in: 'Indien',
  cn: 'China',
  ru: 'Russland',
  kz: 'Kasachstan',
  ae: 'Vereinigte Arabische Emirate',
  bs: 'Bahamas',
  coe: 'Europarat',
  int: 'Zwischen Staaten',
} as const satisfies Record<Place, string>

export const STANDING_NAMES = {
  'in-force': 'In Kraft',
  stands: 'Gilt',
  vacated: 'Aufgehoben: höchstens von überzeugender Kraft',
  superseded: 'Durch Gesetz überholt',
  undecided: 'Nie endgültig entschieden',
  pending: 'Zuletzt noch anhängig',
  'not-in-force': 'Zuletzt nicht in Kraft',
  repealed: 'Gelockert',
  past: 'Abgeschlossen',
} as const satisfies Record<Standing, string>

/** Said where something of an entry is unchecked; null where all was found in a source. */
export const EVIDENCE_NOTES = {
  sourced: null,
  mixed: CODEX.daggerNote,
  memory: CODEX.memoryNote,
} as const satisfies Record<Evidence, string | null>

const MONTHS = ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'] as const

/** '2016-07-14' as "14. Juli 2016", '2016-07' as "Juli 2016", '2016' as it is. */
export function dateWords(date: string): string {
  const [year = '', month, day] = date.split('-')
  const name = month === undefined ? null : (MONTHS[Number(month) - 1] ?? null)
  return [day === undefined ? null : `${count(Number(day))}.`, name, year].filter(part => part !== null).join(' ')
}

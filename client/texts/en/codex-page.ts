/** The words of the Codex around its entries. */
import type { EntryKind, Evidence, Place, Standing, Topic } from '#shared/codex/entry.ts'
import { count, plural } from './numbers.ts'

export const CODEX = {
  title: 'Law codex',
  lede: 'The real cases, statutes and events behind the game.',
  open: 'Law codex',
  search: 'Search cases, statutes, words',
  found: (n: number): string => (n === 0 ? 'Nothing is called that.' : `${plural(n, 'entry', 'entries')} found.`),
  entries: 'Entries',
  all: 'All entries',
  level: 'Reading level',
  levels: { plain: 'Plain', full: 'Full' },
  toGame: 'Back to game',
  toTitle: 'Back to the title',
  back: 'Back',
  question: 'The question',
  sides: 'Both sides’ best point',
  parties: 'Parties',
  citation: 'Citation',
  standing: 'Standing',
  outcome: 'What came of it',
  later: 'And later',
  simplifies: 'What the game simplifies',
  inGame: 'In this game',
  timeline: 'Timeline',
  related: 'Related',
  sources: 'Sources',
  sourcesNone: 'None checked.',
  asOf: (month: string): string => `As of ${month}. Summary by the game’s authors; read the source before relying on it.`,
  advice: 'A summary for play, not legal advice. Sources are listed in the full reading level.',
  pendingNote: 'Pending when last seen. People mentioned are presumed innocent.',
  unchecked: 'not checked',
  daggerNote: '† Written from memory, and not checked against the source yet.',
  memoryNote: 'Written from memory: none of it has been checked against the source yet.',
  cite: (no: string): string => `Cite in ${no}`,
  cited: (no: string): string => `Cited in ${no}`,
  mapNote: 'Where the order came from, and where the data lay. Distances are not to scale.',
  map: (from: string, to: string): string => `A sleeve reaches from ${from} to ${to}.`,
  argument: (name: string, where: string): string => `As an argument: “${name}”, ${where}`,
  law: (name: string): string => `Law: ${name}`,
  order: (name: string): string => `Order or answer: ${name}`,
  headline: (name: string): string => `Headline: ${name}`,
  tender: (name: string): string => `Tender: ${name}`,
  word: (name: string): string => `Word: ${name}`,
  ground: (name: string): string => `Question before the court: ${name}`,
  left: (time: string): string => `${time} left in this phase`,
  behind: 'The law behind it',
  read: (name: string): string => `Read in the Codex: ${name}`,
} as const

export const ENTRY_KIND_NAMES = {
  case: { one: 'Case', many: 'Cases' },
  statute: { one: 'Statute', many: 'Statutes' },
  treaty: { one: 'Treaty', many: 'Treaties' },
  event: { one: 'Event', many: 'Events' },
  instrument: { one: 'Instrument', many: 'Instruments' },
  doctrine: { one: 'Doctrine', many: 'Doctrines' },
} as const satisfies Record<EntryKind, { one: string; many: string }>

export const TOPIC_NAMES = {
  reach: 'Reach',
  presence: 'Presence',
  comity: 'Comity',
  content: 'Content',
  keys: 'Keys',
  secrecy: 'Secrecy',
  reciprocity: 'Reciprocity',
  sovereignty: 'Data sovereignty',
  remedy: 'Scope of a remedy',
} as const satisfies Record<Topic, string>

export const PLACE_NAMES = {
  us: 'United States',
  eu: 'European Union',
  uk: 'United Kingdom',
  ie: 'Ireland',
  fr: 'France',
  de: 'Germany',
  be: 'Belgium',
  ch: 'Switzerland',
  no: 'Norway',
  ca: 'Canada',
  au: 'Australia',
  br: 'Brazil',
  in: 'India',
  cn: 'China',
  ru: 'Russia',
  kz: 'Kazakhstan',
  ae: 'United Arab Emirates',
  bs: 'Bahamas',
  coe: 'Council of Europe',
  int: 'Among states',
} as const satisfies Record<Place, string>

export const STANDING_NAMES = {
  'in-force': 'In force',
  stands: 'Stands',
  vacated: 'Vacated: persuasive at most',
  superseded: 'Superseded by statute',
  undecided: 'Never finally decided',
  pending: 'Pending when last seen',
  'not-in-force': 'Not in force when last seen',
  repealed: 'Relaxed',
  past: 'Closed',
} as const satisfies Record<Standing, string>

/** Said where something of an entry is unchecked; null where all was found in a source. */
export const EVIDENCE_NOTES = {
  sourced: null,
  mixed: CODEX.daggerNote,
  memory: CODEX.memoryNote,
} as const satisfies Record<Evidence, string | null>

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** '2016-07-14' as "14 Jul 2016", '2016-07' as "Jul 2016", '2016' as it is. */
export function dateWords(date: string): string {
  const [year = '', month, day] = date.split('-')
  const name = month === undefined ? null : (MONTHS[Number(month) - 1] ?? null)
  return [day === undefined ? null : count(Number(day)), name, year].filter(part => part !== null).join(' ')
}

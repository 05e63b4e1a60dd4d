/** What is known of an entry of the Codex besides its words: the same in every language. Its words are in client/texts/en/codex. */

export const ENTRY_KINDS = ['case', 'statute', 'treaty', 'event', 'instrument', 'doctrine'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** What an entry is about. */
export const TOPICS = ['reach', 'presence', 'comity', 'content', 'keys', 'secrecy', 'reciprocity', 'sovereignty', 'remedy'] as const
export type Topic = (typeof TOPICS)[number]

/** Real legal systems, by their usual two letters; `int` for treaties of many, `coe` for the Council of Europe. */
export const PLACES = [
  'us',
  'eu',
  'uk',
  'ie',
  'fr',
  'de',
  'be',
  'ch',
  'no',
  'ca',
  'au',
  'br',
  'in',
  'cn',
  'ru',
  'kz',
  'ae',
  'bs',
  'coe',
  'int',
] as const
export type Place = (typeof PLACES)[number]

/** Marks that must not be mixed up: vacated, superseded and pending are three different things. */
export const STANDINGS = [
  'in-force',
  'stands',
  'vacated',
  'superseded',
  'undecided',
  'pending',
  'not-in-force',
  'repealed',
  'past',
] as const
export type Standing = (typeof STANDINGS)[number]

/** Whether what is said was found in a source; of `mixed` the unchecked parts carry a dagger, `memory` has none checked. */
export type Evidence = 'sourced' | 'mixed' | 'memory'

export interface Entry {
  readonly kind: EntryKind
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly from: string
  /** The last step; null if there is one date only. */
  readonly to: string | null
  readonly places: readonly Place[]
  readonly topics: readonly Topic[]
  readonly standing: Standing
  /** As lawyers cite it. */
  readonly citation: string
  /** The month up to which it was followed. */
  readonly asOf: string
  readonly evidence: Evidence
  /** Numbers in SOURCES. */
  readonly sources: readonly number[]
  readonly related: readonly string[]
}

/** Pages read are from about then; what is pending was pending in them. */
const AS_OF = '2026-07'

/** An entry from its parts: dates, places, topics, standing, citation, evidence with its sources, related entries. */
export function entry(
  kind: EntryKind,
  dates: readonly [from: string, to?: string],
  places: readonly Place[],
  topics: readonly Topic[],
  standing: Standing,
  citation: string,
  [evidence, ...sources]: readonly [Evidence, ...number[]],
  related: readonly string[],
): Entry {
  return { kind, from: dates[0], to: dates[1] ?? null, places, topics, standing, citation, asOf: AS_OF, evidence, sources, related }
}

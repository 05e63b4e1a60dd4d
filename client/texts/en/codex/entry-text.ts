/** What the words of one Codex entry are. A dagger (†) follows what was written from memory and not yet checked. */

/** One side and its best point. */
export interface SideText {
  readonly who: string
  readonly says: string
}

/** One step of a timeline; `at` is a date as in shared/codex. */
export interface StepText {
  readonly at: string
  readonly what: string
  readonly note?: string
}

export interface EntryText {
  /** In lists. */
  readonly name: string
  readonly title: string
  readonly tagline: string
  /** null for a word of the law that nobody sued about. */
  readonly parties: string | null
  readonly question: string
  /** The plain reading level, at least 60 words. */
  readonly plain: string
  /** What the full level adds. */
  readonly full: string
  readonly outcome: string
  /** Later fate. */
  readonly later: string
  readonly takeaway: string
  /** Both sides, of equal length within 15 %. */
  readonly sides: readonly [SideText, SideText]
  /** What the game makes simpler than it is. */
  readonly simplifies: string
  readonly steps?: readonly StepText[]
}

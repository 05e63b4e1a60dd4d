/** An abbreviation ends no sentence: "v. United States", "No. 4", "U.S. Code". */
const SENTENCE = /(?<=[.!?][”’)]?)(?<!\b(?:v|No|Nos|Art|Dr|Inc|cf|[A-Z])\.)\s+/

/** The sentences of texts, without the daggers, which are for the eye. */
export const sentencesOf = (texts: readonly string[]): string[] =>
  texts.flatMap(text => text.replaceAll('†', '').split(SENTENCE)).filter(one => one.trim() !== '')

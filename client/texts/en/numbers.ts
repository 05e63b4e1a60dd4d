/** Numbers as people read them, by locale. Half points stand as ½, losses with a true minus sign. */

/** The language of the texts in this folder. */
export const LOCALE = 'en'

const whole = new Intl.NumberFormat(LOCALE)
const oneDecimal = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const plurals = new Intl.PluralRules(LOCALE)
const ordinals = new Intl.PluralRules(LOCALE, { type: 'ordinal' })
const and = new Intl.ListFormat(LOCALE, { type: 'conjunction' })
const or = new Intl.ListFormat(LOCALE, { type: 'disjunction' })

const MINUS = '−'

/** A whole number, a loss with a true minus: "−3". */
export const count = (n: number): string => (n < 0 ? `${MINUS}${whole.format(-n)}` : whole.format(n))
/** A whole number with its sign: "+2", "−1", "0". */
export const signed = (n: number): string => (n > 0 ? `+${count(n)}` : count(n))

/** Half points as points: 5 is "2½", 1 is "½", −3 is "−1½". */
export function halves(n: number): string {
  const size = Math.abs(n)
  const points = Math.floor(size / 2)
  const half = size % 2 === 1 ? '½' : ''
  const body = points === 0 && half !== '' ? half : `${whole.format(points)}${half}`
  return n < 0 ? `${MINUS}${body}` : body
}
/** Half points with their sign: "+2½". */
export const signedHalves = (n: number): string => (n > 0 ? `+${halves(n)}` : halves(n))
/** Half points with their unit: "2½ VP", signed. */
export const vp = (n: number): string => `${signedHalves(n)} VP`

/** Standing to one decimal (R8.5). */
export const standingNumber = (n: number): string => {
  const text = oneDecimal.format(Math.abs(n))
  return n < 0 && text !== oneDecimal.format(0) ? `${MINUS}${text}` : text
}

/** Half points on average, signed and to one decimal of a point: "+1.3 VP". */
export const averageVp = (n: number): string => `${n > 0 ? '+' : ''}${standingNumber(n / 2)} VP`

/** "1 action", "3 actions". */
export const plural = (n: number, one: string, many: string): string => `${count(n)} ${plurals.select(Math.abs(n)) === 'one' ? one : many}`

/** "2 Influence". */
export const influence = (n: number): string => `${count(n)} Influence`

/** "1st", "2nd", "3rd", "4th". */
export function ordinal(n: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[ordinals.select(n)]
  return `${whole.format(n)}${suffix}`
}

/** "Amber, Basalt, and Dune". */
export const listed = (words: readonly string[]): string => and.format(words)
/** "Amber or Dune". */
export const either = (words: readonly string[]): string => or.format(words)
/** Chance one in `n` as people say it: "1 in 6". */
export const oneIn = (n: number): string => `1 in ${whole.format(n)}`
/** First letter large, for a sentence that begins with a name or a pronoun. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(LOCALE) + text.slice(1)

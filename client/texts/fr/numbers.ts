/** Numbers as people read them in French. Half points stand as ½, losses with a true minus sign. */

/** The language of the texts in this folder. */
export const LOCALE = 'fr'

const whole = new Intl.NumberFormat(LOCALE)
const oneDecimal = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const plurals = new Intl.PluralRules(LOCALE)
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
/** Half points with their unit: "+2½ PV". */
export const vp = (n: number): string => `${signedHalves(n)} PV`

/** Standing to one decimal (R8.5). */
export const standingNumber = (n: number): string => {
  const text = oneDecimal.format(Math.abs(n))
  return n < 0 && text !== oneDecimal.format(0) ? `${MINUS}${text}` : text
}

/** Half points on average, signed and to one decimal of a point: "+1,3 PV". */
export const averageVp = (n: number): string => `${n > 0 ? '+' : ''}${standingNumber(n / 2)} PV`

/** "1 action", "3 actions"; in French 0 takes the singular. */
export const plural = (n: number, one: string, many: string): string => `${count(n)} ${plurals.select(Math.abs(n)) === 'one' ? one : many}`

/** "2 Influence". */
export const influence = (n: number): string => `${count(n)} Influence`

/** "1er", "2e", "3e". */
export const ordinal = (n: number): string => `${whole.format(n)}${n === 1 ? 'er' : 'e'}`

/** "Ambre, Basalte et Dune". */
export const listed = (words: readonly string[]): string => and.format(words)
/** "Ambre ou Dune". */
export const either = (words: readonly string[]): string => or.format(words)
/** Chance one in `n` as people say it: "1 sur 6". */
export const oneIn = (n: number): string => `1 sur ${whole.format(n)}`
/** First letter large, for a sentence that begins with a name or a pronoun. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(LOCALE) + text.slice(1)

/** Which words wait for the host. The list errs, as every list does: so nothing is refused for it, and a person decides. */
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })

/** Letters that stand apart, as in "d i c k". */
const SPACED = /(?<=(?<!\p{L})\p{L})[\s\p{P}]+(?=\p{L}(?!\p{L}))/gu

/** Whether a text or a name is held back until the host has looked at it. */
export function isHeldBack(text: string): boolean {
  const plain = text.normalize('NFKC')
  return matcher.hasMatch(plain) || matcher.hasMatch(plain.replaceAll(SPACED, ''))
}

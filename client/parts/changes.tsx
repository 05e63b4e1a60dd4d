/** Numbers that moved, as chips: word, sign and tint together. */
import type { Moved } from '../moments.ts'
import { seatName } from '#texts/names.ts'
import { signed, vp } from '#texts/numbers.ts'
import { INDEX_NAMES } from '#texts/reasons.ts'
import { TERMS } from '#texts/rules.ts'
import { Icon } from './icon.tsx'

function Change({ by, words }: { by: number; words: string }) {
  return (
    <li class={by > 0 ? 'chip green' : 'chip red'}>
      <Icon name={by > 0 ? 'trend-up-bold' : 'trend-down-bold'} size={13} />
      {words}
    </li>
  )
}

/** Chips of what moved; `own` puts the reader's own numbers first. Nothing if nothing did. */
export function Changes({ moved, own }: { moved: Moved; own: string }) {
  const indices = (['comity', 'privacy', 'security', 'economy'] as const).filter(index => moved[index] !== 0)
  if (indices.length === 0 && moved.trust.length === 0 && moved.halves === 0 && moved.influence === 0) return null
  return (
    <ul class="changes">
      {moved.halves !== 0 && <Change by={moved.halves} words={`${own} ${vp(moved.halves)}`} />}
      {moved.influence !== 0 && <Change by={moved.influence} words={`${own} ${signed(moved.influence)} ${TERMS.influence.word}`} />}
      {indices.map(index => (
        <Change key={index} by={moved[index]} words={`${INDEX_NAMES[index]} ${signed(moved[index])}`} />
      ))}
      {moved.trust.map(({ provider, by }) => (
        <Change key={provider} by={by} words={`${seatName(provider)} ${TERMS.trust.word} ${signed(by)}`} />
      ))}
    </ul>
  )
}

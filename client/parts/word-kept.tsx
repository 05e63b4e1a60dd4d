/** The public record of word kept: a disc for every promise that fell due, kept ones first. */
import type { Seat } from '#shared/names.ts'
import type { Word } from '#shared/state.ts'
import { DEALS } from '#texts/deals.ts'
import { seatName } from '#texts/names.ts'
import { Icon } from './icon.tsx'

export function WordKept({ word, seats, me }: { word: Word; seats: readonly Seat[]; me: Seat | null }) {
  return (
    <ul class="word-kept">
      {seats.map(seat => {
        const kept = word.kept[seat] ?? 0
        const broken = word.broken[seat] ?? 0
        return (
          <li key={seat} class="small">
            {DEALS.wordOf(seat === me ? DEALS.you : seatName(seat), kept, kept + broken)}
            <span class="word-discs" aria-hidden="true">
              {Array.from({ length: kept + broken }, (_, i) => (
                <span key={i} class={i < kept ? 'gain' : 'loss'}>
                  <Icon name={i < kept ? 'check-circle-fill' : 'x-circle-fill'} size={14} />
                </span>
              ))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

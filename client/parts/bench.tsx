/** The bench of eight: four judges and four jurors, each with a plate that says how it stands in word, arrow and tint. */
import type { ComponentChildren } from 'preact'
import type { Philosophy, Seat } from '#shared/names.ts'
import type { IconName } from '../icons/used.ts'
import { PHILOSOPHY_NAMES } from '#texts/names.ts'
import { Icon } from './icon.tsx'
import { SeatMark } from './mark.tsx'
import '../look/bench.css'

/** How a plate looks: a side, deferring, sealed, open either way, or the reader's own seat. */
export type Leaning = 'enforce' | 'quash' | 'defers' | 'open' | 'sealed' | 'you'

export interface Place {
  readonly key: string
  readonly face: ComponentChildren
  readonly leaning: Leaning
  /** "Enforce" */
  readonly word: string
  /** "Hale, +1" */
  readonly name: string
  /** The whole in one sentence for a screen reader. */
  readonly spoken: string
}

const PHILOSOPHY_ICONS = {
  textualist: 'text-aa-bold',
  internationalist: 'globe-bold',
  consequentialist: 'scales-bold',
} as const satisfies Record<Philosophy, IconName>
export const PhilosophyIcon = ({ of, size = 18 }: { of: Philosophy; size?: number }) => <Icon name={PHILOSOPHY_ICONS[of]} size={size} />

/** The face of a judge: the symbol of what he listens to. */
export const JudgeFace = ({ of }: { of: Philosophy }) => (
  <span class="bench-disc" title={PHILOSOPHY_NAMES[of].name}>
    <PhilosophyIcon of={of} size={22} />
  </span>
)
export const JurorFace = ({ seat }: { seat: Seat }) => (
  <span class="bench-disc of-juror">
    <SeatMark seat={seat} size={26} />
  </span>
)

const ARROWS = {
  enforce: 'caret-up-fill',
  quash: 'caret-down-fill',
  defers: 'minus-bold',
  open: 'minus-bold',
  sealed: 'seal-check-fill',
  you: 'user-bold',
} as const satisfies Record<Leaning, IconName>

export function Bench({ places, label, order }: { places: readonly Place[]; label: string; order?: 'at-once' | 'in-turn' }) {
  return (
    <ol class={order === 'in-turn' ? 'bench in-turn' : 'bench'} aria-label={label}>
      {places.map((place, i) => (
        <li key={place.key} class="bench-seat" style={{ '--turn': i }}>
          <span class="spoken">{place.spoken}</span>
          <span class="bench-figure" aria-hidden="true">
            <svg viewBox="0 0 96 112" focusable="false">
              <path class="bench-chair" d="M20 112V34A28 28 0 0 1 76 34V112Z" />
              <path class="bench-robe" d="M8 112C8 82 22 66 48 66S88 82 88 112Z" />
              <path class="bench-bands" d="M48 70L37 66L43 88ZM48 70L59 66L53 88Z" />
            </svg>
            <span class="bench-face">{place.face}</span>
          </span>
          <span class={`plate ${place.leaning}`} aria-hidden="true">
            <Icon name={ARROWS[place.leaning]} size={13} />
            <span>
              <span class="plate-word">{place.word}</span>
              <span class="plate-name">{place.name}</span>
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}

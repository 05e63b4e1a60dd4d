/** The doctrine tracks: five notches, a marker, and the words at both ends. */
import { GROUNDS, type Ground } from '#shared/names.ts'
import { moversOf } from '#shared/codex/reporter.ts'
import type { Open, Ruling } from '#shared/state.ts'
import type { IconName } from '../icons/used.ts'
import { TRACK_NAMES } from '#texts/names.ts'
import { signed } from '#texts/numbers.ts'
import { REPORTER } from '#texts/reporter.ts'
import { Icon } from './icon.tsx'
import '../look/tracks.css'

const TRACK_ICONS = {
  reach: 'hand-pointing-bold',
  secrecy: 'speaker-slash-bold',
  keys: 'lock-key-bold',
} as const satisfies Record<Ground, IconName>

/** One track at `value` (-2 to +2); `may` are the notches a pending ruling may move it to. */
export function Track({
  ground,
  value,
  may = [],
  movers = [],
  read = null,
}: {
  ground: Ground
  value: number
  may?: readonly number[]
  /** Rulings that brought it here, oldest first; each is a way to its text where there is a list of them. */
  movers?: readonly Ruling[]
  read?: ((number: number) => void) | null
}) {
  const { name, low, high, lowLine, highLine, question } = TRACK_NAMES[ground]
  const end = value === 0 ? '' : `, ${value > 0 ? high : low}`
  return (
    <div class="track">
      <p class="track-head">
        <Icon name={TRACK_ICONS[ground]} size={18} />
        <span class="h3">{name}</span>
        <span class="small soft">{question}</span>
      </p>
      <div class="track-line" role="img" aria-label={`${name} ${signed(value)}${end}`}>
        {[-2, -1, 0, 1, 2].map(notch => (
          <span key={notch} class={notch === value ? 'notch at' : may.includes(notch) ? 'notch may' : 'notch'}>
            {notch === value ? signed(value) : ''}
          </span>
        ))}
      </div>
      <p class="track-ends small">
        <span>
          <b>{low}</b> <span class="soft">{lowLine}</span>
        </span>
        <span>
          <b>{high}</b> <span class="soft">{highLine}</span>
        </span>
      </p>
      {movers.length > 0 && (
        <p class="track-movers small">
          <span class="soft">{REPORTER.movers}</span>
          {movers.map(({ number, side }) => {
            const words = `${side === 'enforce' ? '▲' : '▼'} ${REPORTER.no(number)}`
            return read === null ? (
              <span key={number}>{words}</span>
            ) : (
              <button key={number} type="button" class="track-mover" aria-label={REPORTER.read(number)} onClick={() => read(number)}>
                {words}
              </button>
            )
          })}
        </p>
      )}
    </div>
  )
}
/** All three, with the rulings that moved them. */
export const Tracks = ({
  open: { tracks, rulings },
  read = null,
}: {
  open: Pick<Open, 'tracks' | 'rulings'>
  read?: ((number: number) => void) | null
}) => (
  <div class="tracks rows">
    {GROUNDS.map(ground => (
      <Track key={ground} ground={ground} value={tracks[ground]} movers={moversOf(rulings, ground)} read={read} />
    ))}
  </div>
)

/** The marks of the map as small pictures in text: the same drawings, so that panel and map look alike. */
import type { GovId, Handle, Lock, ProviderId, Seat, StateId } from '#shared/names.ts'
import { isGovernment, isProvider } from '#shared/names.ts'
import type { Drawing, Part } from '../board/drawing.ts'
import { FACES, isText } from '../board/drawing.ts'
import { LIVERY } from '../board/livery.ts'
import { drawHand, type Hand } from '../board/hands.ts'
import { drawAccount, drawCabinet, drawSeal } from '../board/marks.ts'
import { stateNames } from '#texts/names.ts'

/** One part of a drawing inside an <svg>. */
export function Piece({ part }: { part: Part }) {
  if (isText(part)) {
    return (
      <text
        x={part.x}
        y={part.y}
        text-anchor="middle"
        font-family={FACES[part.face]}
        font-size={part.size}
        font-weight={part.weight}
        fill={part.fill}
      >
        {part.text}
      </text>
    )
  }
  const [x, y, scale] = part.place ?? [0, 0, 1]
  return (
    <path
      d={part.d}
      fill={part.fill ?? 'none'}
      stroke={part.stroke ?? 'none'}
      stroke-width={part.width ?? 0}
      stroke-linejoin="round"
      stroke-linecap="round"
      opacity={part.alpha ?? 1}
      {...(part.place === undefined ? {} : { transform: `translate(${x} ${y}) scale(${scale})` })}
    />
  )
}

interface DrawnProps {
  readonly drawing: Drawing
  readonly height: number
  /** In the middle of a square, so that marks of all kinds stand in one column. */
  readonly isSquare?: boolean
  readonly class?: string
}
/** A drawing cut to its box; `height` in px at text size 100 %. */
export function Drawn({ drawing, height, isSquare = false, class: className }: DrawnProps) {
  const wide = drawing.right - drawing.left
  const high = drawing.bottom - drawing.top
  const style = { height: `${height / 16}rem`, width: `${(isSquare ? height : (height * wide) / high) / 16}rem` }
  return (
    <svg class={className} viewBox={`${drawing.left} ${drawing.top} ${wide} ${high}`} style={style} aria-hidden="true" focusable="false">
      {drawing.parts.map((part, i) => (
        <Piece key={i} part={part} />
      ))}
    </svg>
  )
}

export const SealMark = ({ state, size = 32 }: { state: StateId; size?: number }) => (
  <Drawn drawing={drawSeal(state, { selected: false, mine: false, code: stateNames.value[state].seal })} height={size} />
)
export const CabinetMark = ({ provider, open = true, size = 28 }: { provider: ProviderId; open?: boolean; size?: number }) => (
  <Drawn drawing={drawCabinet(provider, { open, selected: false })} height={size} />
)
export const AccountMark = ({ handle, lock = 'none', size = 22 }: { handle: Handle; lock?: Lock; size?: number }) => (
  <Drawn drawing={drawAccount(handle, { lock, gone: false, mine: false, selected: false, preserved: false })} height={size} />
)

/** The mark of any seat, all as wide as each other. */
export function SeatMark({ seat, size = 28 }: { seat: Seat; size?: number }) {
  if (isGovernment(seat)) return <SealMark state={seat} size={size} />
  const drawing = isProvider(seat)
    ? drawCabinet(seat, { open: true, selected: false })
    : drawAccount(seat, { lock: 'none', gone: false, mine: false, selected: false, preserved: false })
  return <Drawn drawing={drawing} height={size} isSquare />
}

/** The end of a sleeve with its hand, as on slips: it comes in from the left. */
export function SleeveMark({ government, hand, width = 52 }: { government: GovId; hand: Hand; width?: number }) {
  const livery = LIVERY[government]
  const drawing = drawHand(hand, { cuff: livery.cuff, button: livery.button })
  const stripes = [livery.cloth, livery.second, livery.third, livery.second, livery.cloth]
  return (
    <svg
      class="sleeve"
      viewBox="-34 -27 76 44"
      style={{ width: `${width / 16}rem`, height: `${(width * 44) / 76 / 16}rem` }}
      aria-hidden="true"
      focusable="false"
    >
      <path d="M-34 -7.4H-4V7.4H-34Z" fill="#14202B" />
      {stripes.map((fill, i) => (
        <path key={i} d={`M-34 ${-5.8 + i * 2.32}h30v2.32h-30Z`} fill={fill} />
      ))}
      {drawing.parts.map((part, i) => (
        <Piece key={`h${i}`} part={part} />
      ))}
    </svg>
  )
}

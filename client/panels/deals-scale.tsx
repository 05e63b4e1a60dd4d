/** The scale of a deal: a slip for each term on either pan, and the beam as far as one's own reckoning tips it. */
import type { OfferedTerm } from '#shared/deals/deal.ts'
import { isGovernment, type Seat } from '#shared/names.ts'
import { SeatMark, SleeveMark } from '../parts/mark.tsx'
import { DEALS } from '#texts/deals.ts'
import { halves } from '#texts/numbers.ts'

/** Degrees the beam is tipped for half a point, and at most. */
const TIP = 1.2
const MOST = 9

interface ScaleProps {
  readonly me: Seat
  readonly to: Seat
  /** What is given and got is worth, in half points. */
  readonly give: number
  readonly get: number
  readonly terms: readonly OfferedTerm[]
}

const Hand = ({ seat, side }: { seat: Seat; side: 'mine' | 'theirs' }) => (
  <span class={`scale-hand ${side}`}>
    {isGovernment(seat) ? <SleeveMark government={seat} hand="ask" width={84} /> : <SeatMark seat={seat} size={44} />}
  </span>
)

/** The heavier pan hangs lower: what one gives on the left, what one gets on the right. */
function Pan({ x, y, slips, figure }: { x: number; y: number; slips: number; figure: string }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path class="scale-line" d="M0 0L-56 62M0 0L56 62" />
      {Array.from({ length: Math.min(slips, 3) }, (_, i) => (
        <g key={i} transform={`translate(${(i - (Math.min(slips, 3) - 1) / 2) * 27 - 11} 38)`}>
          <path class="scale-slip" d="M0 0H22V23H0Z" />
          <path class="scale-words" d="M5 7H17M5 12H17M5 17H12" />
        </g>
      ))}
      <path class="scale-pan" d="M-62 61H62C52 86 30 94 0 94S-52 86 -62 61Z" />
      <text class="scale-figure" y="83">
        {figure}
      </text>
    </g>
  )
}

export function Scale({ me, to, give, get, terms }: ScaleProps) {
  const tip = Math.max(-MOST, Math.min(MOST, (get - give) * TIP))
  const rise = Math.sin((tip * Math.PI) / 180) * 130
  const count = (seat: Seat): number => terms.filter(({ by }) => by === seat).length
  return (
    <figure class="scale">
      <div class="scale-picture" aria-hidden="true">
        <Hand seat={me} side="mine" />
        <svg viewBox="-200 -32 400 170" focusable="false">
          <path class="scale-post" d="M0 6V128M-40 127H40M-54 134H54" />
          <path class="scale-beam" d="M-130 0H130" transform={`rotate(${tip})`} />
          <Pan x={-130} y={-rise} slips={count(me)} figure={halves(give)} />
          <Pan x={130} y={rise} slips={count(to)} figure={halves(Math.max(0, get))} />
          <path class="scale-needle" d="M-7 -28H7L0 -14Z" />
          <circle class="scale-pivot" r="9" />
        </svg>
        <Hand seat={to} side="theirs" />
      </div>
      <figcaption class="small soft">{DEALS.balance(get - give)}</figcaption>
    </figure>
  )
}

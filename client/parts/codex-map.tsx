/** A case on the map: a sleeve from where the order came to where the data lay. */
import { BASES } from '../board/files.ts'
import { drawHand } from '../board/hands.ts'
import { project, type Point } from '../board/lens.ts'
import type { Route } from '../codex-places.ts'
import { theme } from '../frame.ts'
import { Piece } from './mark.tsx'
import { CODEX } from '#texts/codex-page.ts'

/** The base picture as it is projected. */
const BASE = { width: 2048, height: 1264 }
/** Of the figure; and the least it shows of the map, so that neighbours stay apart. */
const SHAPE = 2.25
const LEAST = 330
/** The figure is drawn so wide; lettering and sleeve keep their size whatever is shown. */
const WIDTH = 640
/** Nobody's livery: real states have none here. */
const CLOTH = ['#5A1650', '#FFFFFF', '#5A1650'] as const
const WIDTHS = [15, 9, 3.4] as const

/** The part of the map that has all points well inside. */
function windowOf(points: readonly Point[]): { x: number; y: number; width: number; height: number } {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const width = Math.min(BASE.width, Math.max(LEAST, (right - left) * 1.5, (bottom - top) * 2 * SHAPE))
  const height = width / SHAPE
  const within = (middle: number, size: number, whole: number): number => Math.max(0, Math.min(whole - size, middle - size / 2))
  return {
    x: within((left + right) / 2, width, BASE.width),
    y: within((top + bottom) / 2 - height * 0.04, height, BASE.height),
    width,
    height,
  }
}

/** A name on its plate, inside the figure, over or under its point. */
function Plate({ at, name, over }: { at: Point; name: string; over: boolean }) {
  const width = name.length * 7.1 + 18
  const x = Math.max(6, Math.min(WIDTH - width - 6, at.x - width / 2))
  const y = over ? at.y - 44 : at.y + 18
  return (
    <g class="codex-plate">
      <rect x={x} y={y} width={width} height="24" rx="2" />
      <text x={x + 8} y={y + 16.5}>
        {name}
      </text>
    </g>
  )
}

export function CodexMap({ route }: { route: Route }) {
  const spots = [route.from, route.to, ...(route.also === undefined ? [] : [route.also])]
  const part = windowOf(spots.map(({ lon, lat }) => project(lon, lat)))
  const scale = WIDTH / part.width
  const height = WIDTH / SHAPE
  const shown = ({ lon, lat }: { readonly lon: number; readonly lat: number }): Point => {
    const { x, y } = project(lon, lat)
    return { x: (x - part.x) * scale, y: (y - part.y) * scale }
  }
  const from = shown(route.from)
  const to = shown(route.to)
  const bend = { x: (from.x + to.x) / 2, y: Math.max(16, Math.min(from.y, to.y) - Math.hypot(to.x - from.x, to.y - from.y) * 0.22) }
  const angle = (Math.atan2(to.y - bend.y, to.x - bend.x) * 180) / Math.PI
  // The sleeve ends where the hand begins
  const length = Math.hypot(to.x - bend.x, to.y - bend.y)
  const wrist = { x: to.x - ((to.x - bend.x) / length) * 40, y: to.y - ((to.y - bend.y) / length) * 40 }
  const path = `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${wrist.x} ${wrist.y}`
  const hand = drawHand('point', { cuff: '#1F3A6B', button: '#FFFFFF' })
  return (
    <figure class="codex-map">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={CODEX.map(route.from.name, route.to.name)}>
        <image
          href={BASES[theme.value][2048]}
          x={-part.x * scale}
          y={-part.y * scale}
          width={BASE.width * scale}
          height={BASE.height * scale}
          preserveAspectRatio="none"
        />
        <path d={path} fill="none" stroke="#14202B" stroke-width="19" />
        {CLOTH.map((ink, i) => (
          <path key={i} d={path} fill="none" stroke={ink} stroke-width={WIDTHS[i]} />
        ))}
        <g transform={`translate(${wrist.x} ${wrist.y}) rotate(${angle})${Math.abs(angle) > 90 ? ' scale(1 -1)' : ''}`}>
          {hand.parts.map((one, i) => (
            <Piece key={i} part={one} />
          ))}
        </g>
        {spots.map(one => {
          const { x, y } = shown(one)
          return one === route.to ? null : <circle key={one.name} cx={x} cy={y} r="6" fill="#14202B" stroke="#FFFFFF" stroke-width="2" />
        })}
        <Plate at={from} name={route.from.name} over={false} />
        <Plate at={to} name={route.to.name} over={to.y > height / 2 && to.y > from.y} />
        {route.also !== undefined && <Plate at={shown(route.also)} name={route.also.name} over />}
      </svg>
      <figcaption class="small soft">{CODEX.mapNote}</figcaption>
    </figure>
  )
}

/** The picture of the title: a sleeve reaches across the Atlantic and points at a cabinet. Everything in it comes after what is needed to begin. */
import { useEffect, useState } from 'preact/hooks'
import type { Handle, ProviderId } from '#shared/names.ts'
import { BASES, loadShapes } from '../board/files.ts'
import { drawHand } from '../board/hands.ts'
import { LIVERY } from '../board/livery.ts'
import { drawAccount, drawCabinet } from '../board/marks.ts'
import { theme } from '../frame.ts'
import { Piece } from '../parts/mark.tsx'
import { TITLE } from '#texts/title.ts'

const SLEEVE = 'M-40 872C260 868 622 776 914 462'
/** The base under the picture: Dublin lies at the foot of the cabinet. */
const SCALE = 1.8
const BASE = { x: 1090 - 894 * SCALE, y: 374 - 413 * SCALE }
/** Which countries are hatched, by ISO number: as if three laws were in force. */
const HATCHED = { block: ['276', '250', '056', '528', '442', '040'], local: ['372'], shield: ['756'] } as const

interface Site {
  readonly provider: ProviderId
  readonly name: string
  /** The foot of the cabinet, and on which side of it the name stands. */
  readonly x: number
  readonly y: number
  readonly side: 1 | -1
  readonly held: readonly { readonly handle: Handle; readonly isLocked: boolean }[]
}
const AROUND: readonly Site[] = [
  { provider: 'DROP', name: TITLE.amsterdam, x: 1291, y: 397, side: 1, held: [{ handle: 'EMBER', isLocked: false }] },
  { provider: 'PHOT', name: TITLE.geneva, x: 1315, y: 572, side: -1, held: [{ handle: 'AMBER', isLocked: true }] },
]
const IN_DUBLIN = [
  { handle: 'DUNE', isLocked: false },
  { handle: 'COBALT', isLocked: true },
  { handle: 'BASALT', isLocked: false },
] as const

function Shape({ handle, isLocked }: { handle: Handle; isLocked: boolean }) {
  const look = { lock: isLocked ? 'checkbox' : 'none', gone: false, mine: false, selected: false, preserved: false } as const
  return drawAccount(handle, look).parts.map((part, i) => <Piece key={i} part={part} />)
}

function Cabinet({ provider }: { provider: ProviderId }) {
  return drawCabinet(provider, { open: true, selected: false }).parts.map((part, i) => <Piece key={i} part={part} />)
}

/** A cabinet with its name and what lies in it, somewhere else on the sheet. */
function Place({ site: { provider, name, x, y, side, held } }: { site: Site }) {
  const width = name.length * 8.4 + 16
  return (
    <g transform={`translate(${x} ${y})`}>
      <g transform="scale(1.25)">
        <Cabinet provider={provider} />
      </g>
      <g class="title-plate" transform={`translate(${side === 1 ? 22 : -22 - width} -45)`}>
        <rect width={width} height="22" rx="2" />
        <text class="title-small" x={width / 2} y="15.5" text-anchor="middle">
          {name}
        </text>
      </g>
      {held.map((one, i) => (
        <g key={one.handle} transform={`translate(${side * (34 + i * 26)} -10) scale(1.25)`}>
          <Shape {...one} />
        </g>
      ))}
    </g>
  )
}

/** Lines as on the map: level, a lattice, dots. */
function Patterns() {
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'scale(.74)' } as const
  return (
    <defs>
      <linearGradient id="title-wash">
        <stop offset=".52" stop-color="var(--sea)" stop-opacity=".84" />
        <stop offset="1" stop-color="var(--sea)" stop-opacity="0" />
      </linearGradient>
      <pattern id="title-block" {...size}>
        <path class="title-block" d="M0 .7H6" />
      </pattern>
      <pattern id="title-local" {...size}>
        <path class="title-local" d="M0 .5H6M.5 0V6" />
      </pattern>
      <pattern id="title-shield" {...size}>
        <circle class="title-shield" cx="3" cy="3" r="1.3" />
      </pattern>
    </defs>
  )
}

/** How much may be fetched for a picture. */
function isThrifty(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } }
  return connection?.saveData === true || (connection?.effectiveType ?? '4g') !== '4g' || !matchMedia('(min-width: 1024px)').matches
}

export function TitlePicture() {
  const livery = LIVERY.COL
  const [isLoaded, setLoaded] = useState(false)
  const [isFine, setFine] = useState(false)
  const [outlines, setOutlines] = useState<Readonly<Record<keyof typeof HATCHED, string>> | null>(null)
  // The map comes after everything that is needed to begin.
  useEffect(() => {
    const timer = setTimeout(() => setLoaded(true), 120)
    return () => clearTimeout(timer)
  }, [])
  const refine = (): void => {
    if (isThrifty()) return
    setFine(true)
    loadShapes()
      .then(shapes => {
        const outlineOf = (countries: readonly string[]): string =>
          countries.flatMap(country => (shapes[country] ?? []).map(ring => `M${ring.join(' ')}Z`)).join('')
        setOutlines({ block: outlineOf(HATCHED.block), local: outlineOf(HATCHED.local), shield: outlineOf(HATCHED.shield) })
      })
      .catch(() => {})
  }
  const stripes = [
    [56, '#14202B'],
    [51, livery.cloth],
    [31, livery.second],
    [10.5, livery.third],
  ] as const
  const sheet = { ...BASE, width: 2048 * SCALE, height: 1264 * SCALE }
  return (
    <svg class="title-reach" viewBox="0 0 1440 900" preserveAspectRatio="xMaxYMid slice" role="img" aria-label={TITLE.pictureAlt}>
      <Patterns />
      {isLoaded && <image class="title-base" href={BASES[theme.value][2048]} {...sheet} onLoad={refine} />}
      {isFine && <image href={BASES[theme.value][4096]} {...sheet} />}
      {outlines !== null && (
        <g transform={`translate(${BASE.x} ${BASE.y}) scale(${SCALE})`}>
          {(['block', 'local', 'shield'] as const).map(law => (
            <g key={law} class={`title-law-${law}`}>
              <path d={outlines[law]} />
              <path d={outlines[law]} fill={`url(#title-${law})`} />
            </g>
          ))}
        </g>
      )}
      <rect width="760" height="900" fill="url(#title-wash)" />
      <text class="title-sea" x="648" y="776" transform="rotate(-5 648 776)">
        {TITLE.sea}
      </text>
      {AROUND.map(site => (
        <Place key={site.name} site={site} />
      ))}
      {stripes.map(([width, ink]) => (
        <path key={width} d={SLEEVE} fill="none" stroke={ink} stroke-width={width} />
      ))}
      <g transform="translate(922 454) rotate(-38) scale(4)">
        {drawHand('point', { cuff: livery.cuff, button: livery.button }).parts.map((part, i) => (
          <Piece key={i} part={part} />
        ))}
      </g>
      <rect x="1048" y="276" width="84" height="96" rx="8" fill="#FFD94A" stroke="#14202B" stroke-width="2" />
      <g transform="translate(1090 374) scale(2.5)">
        <Cabinet provider="MONO" />
      </g>
      <g class="title-plate">
        <rect x="1146" y="282" width="86" height="30" rx="2" />
        <text x="1189" y="303" text-anchor="middle">
          {TITLE.city}
        </text>
      </g>
      {IN_DUBLIN.map((one, i) => (
        <g key={one.handle} transform={`translate(${1162 + i * 40} 342) scale(1.9)`}>
          <Shape {...one} />
        </g>
      ))}
    </svg>
  )
}

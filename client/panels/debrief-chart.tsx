/** World indices over time: lines told apart by dash, marker and label, with a table twin. */
import { useState } from 'preact/hooks'
import { INDICES, type Index, type Values } from '../debrief-of.ts'
import { frame } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { DEBRIEF_TEXTS as TEXTS } from '#texts/debrief.ts'
import { count } from '#texts/numbers.ts'
import { INDEX_NAMES } from '#texts/reasons.ts'

const HEIGHT = 300
const LEFT = 34
const RIGHT = 118
/** Narrower on a phone, so that the words stay readable. */
const widthNow = (): number => (frame.value === 'phone' ? 430 : 720)
const TOP = 14
const BOTTOM = 34

const DASHES = { privacy: '', security: '10 5', economy: '2 5', comity: '12 4 2 4' } as const satisfies Record<Index, string>
const MARKERS = {
  privacy: 'M0 -6L6 0L0 6L-6 0Z',
  security: 'M-5 -5h10v10h-10Z',
  economy: 'M0 -5.5a5.5 5.5 0 1 1 -.01 0Z',
  comity: 'M0 -6L6 5H-6Z',
} as const satisfies Record<Index, string>

/** Labels at the right, moved apart so that none lies on another. */
function spread(wanted: readonly number[]): number[] {
  const order = wanted.map((y, i) => ({ y, i })).toSorted((a, b) => a.y - b.y)
  let last = -Infinity
  for (const one of order) {
    one.y = Math.max(one.y, last + 18)
    last = one.y
  }
  let over = Math.max(0, last - (HEIGHT - BOTTOM + 6))
  for (const one of order.toReversed()) {
    one.y -= over
    over = Math.max(0, over - 4)
  }
  return order.toSorted((a, b) => a.i - b.i).map(({ y }) => y)
}

function Lines({ names, series }: { names: readonly string[]; series: readonly Values[] }) {
  const width = widthNow()
  const x = (i: number): number => LEFT + ((width - LEFT - RIGHT) * i) / Math.max(1, series.length - 1)
  const y = (n: number): number => TOP + ((HEIGHT - TOP - BOTTOM) * (10 - n)) / 10
  const last = series.at(-1)
  const labels = spread(INDICES.map(index => y(last?.[index] ?? 0)))
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={`${TEXTS.world}. ${INDICES.map(index => `${INDEX_NAMES[index]} ${count(last?.[index] ?? 0)}`).join(', ')}`}
    >
      <rect class="chart-floor" x={LEFT} y={y(10)} width={width - LEFT - RIGHT} height={y(5) - y(10)} />
      {[0, 5, 10].map(n => (
        <g key={n}>
          <line class={n === 5 ? 'chart-five' : 'chart-grid'} x1={LEFT} x2={width - RIGHT} y1={y(n)} y2={y(n)} />
          <text class="chart-tick" x={LEFT - 8} y={y(n) + 4} text-anchor="end">
            {count(n)}
          </text>
        </g>
      ))}
      {names.map((name, i) =>
        (width < 500 && names.length > 7 && i % 2 === 1 && i < names.length - 1) ||
        (width < 500 && names.length > 7 && i === names.length - 2) ? null : (
          <text key={name} class="chart-tick" x={x(i)} y={HEIGHT - 10} text-anchor="middle">
            {name}
          </text>
        ),
      )}
      {INDICES.map((index, i) => (
        <g key={index} class={`line-${index}`}>
          <polyline
            points={series.map((values, at) => `${x(at)},${y(values[index])}`).join(' ')}
            fill="none"
            stroke="currentColor"
            stroke-width="3"
            stroke-dasharray={DASHES[index]}
            stroke-linejoin="round"
          />
          {series.map((values, at) => (
            <path key={at} d={MARKERS[index]} transform={`translate(${x(at)} ${y(values[index])})`} fill="currentColor" />
          ))}
          <text class="chart-label" x={width - RIGHT + 14} y={(labels[i] ?? 0) + 5}>
            {INDEX_NAMES[index]} {count(last?.[index] ?? 0)}
          </text>
        </g>
      ))}
    </svg>
  )
}

function Table({ names, series }: { names: readonly string[]; series: readonly Values[] }) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={TEXTS.world}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{TEXTS.table}</th>
            {names.map(name => (
              <th key={name} scope="col" class="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {INDICES.map(index => (
            <tr key={index}>
              <th scope="row" class="plain-head">
                {INDEX_NAMES[index]}
              </th>
              {series.map((values, i) => (
                <td key={i} class="number">
                  {count(values[index])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** `series` are the public values from the start on; `truth` is the last point. */
export function WorldIndices({ series, truth }: { series: readonly Values[]; truth: Values }) {
  const [isTable, setTable] = useState(false)
  const names = [...series.map((_, i) => (i === 0 ? TEXTS.start : TEXTS.round(count(i)))), TEXTS.unsealed]
  const all = [...series, truth]
  return (
    <section class="sheet stack debrief-world" aria-labelledby="debrief-world">
      <header class="between wrap">
        <h2 id="debrief-world" class="h2">
          {TEXTS.world}
        </h2>
        <div class="segment" role="group" aria-labelledby="debrief-world">
          <button type="button" class="button" aria-pressed={!isTable} onClick={() => setTable(false)}>
            <Icon name="chart-line-up-bold" size={16} />
            {TEXTS.chart}
          </button>
          <button type="button" class="button" aria-pressed={isTable} onClick={() => setTable(true)}>
            <Icon name="table-bold" size={16} />
            {TEXTS.table}
          </button>
        </div>
      </header>
      {isTable ? <Table names={names} series={all} /> : <Lines names={names} series={all} />}
      <p class="small soft">{TEXTS.unsealedNote}</p>
    </section>
  )
}

/** The operator's page: plain HTML without scripts, nothing on it that belongs to a seat. */
import { createHash } from 'node:crypto'
import type { Peer } from './leases.ts'
import type { LoggedError } from './log.ts'

/** What the operator sees of a table. */
export interface TableSummary {
  readonly game: string
  readonly round: number
  readonly rounds: number
  readonly phase: string
  /** At the table, and how many of them are here. */
  readonly people: number
  readonly here: number
  readonly sockets: number
  readonly isPaused: boolean
  readonly lastError: string | null
}

export interface Overview {
  /** Of this process. */
  readonly tables: readonly TableSummary[]
  /** All processes that share the games; null if this one is alone. */
  readonly processes: readonly Peer[] | null
  /** Seconds since this process was started. */
  readonly uptime: number
  /** Bytes. */
  readonly memory: number
  /** Of this process, the newest first. */
  readonly errors: readonly LoggedError[]
}

const STYLE = `:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}body{margin:2rem auto;max-width:70rem;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid;vertical-align:top}
div{overflow-x:auto}code{white-space:pre-wrap;word-break:break-word}`

/** Allows the page its style and nothing else. */
export const OPERATOR_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function operatorPage({ tables, processes, uptime, memory, errors }: Overview): string {
  const time = `${Math.floor(uptime / 3600)} h ${Math.floor((uptime % 3600) / 60)} min`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Long Arm: operator</title><style>${STYLE}</style></head>
<body><h1>Long Arm</h1>
<p>This process: up ${time}, ${Math.round(memory / 2 ** 20)} MiB. <a href="">Refresh</a></p>
<main>
<h2>Tables here (${tables.length})</h2>
${grid(
  ['Table', 'Round', 'Phase', 'People here', 'Sockets', 'Last error'],
  tables.map(it => [
    it.game,
    `${it.round} of ${it.rounds}`,
    it.isPaused ? `${it.phase}, STOPPED` : it.phase,
    `${it.here} of ${it.people}`,
    String(it.sockets),
    it.lastError ?? '',
  ]),
)}
<h2>Processes</h2>
${
  processes === null
    ? '<p>This one is alone.</p>'
    : grid(
        ['Address', 'Process', 'Tables', 'Last heard of'],
        processes.map(({ address, id, games, silent }) => [address, id, String(games), `${(silent / 1000).toFixed(1)} s ago`]),
      )
}
<h2>Errors here (the last ${errors.length})</h2>
${grid(
  ['When', 'What', 'Details'],
  errors.map(({ at, event, details }) => [at, event, details]),
)}
</main></body></html>
`
}

function grid(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '<p>None.</p>'
  const head = heads.map(text => `<th scope="col">${escape(text)}</th>`).join('')
  const body = rows.map(row => `<tr>${row.map(text => `<td><code>${escape(text)}</code></td>`).join('')}</tr>`).join('\n')
  return `<div tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`
}

const escape = (text: string): string => text.replace(/[&<>"']/g, one => `&#${one.codePointAt(0)};`)

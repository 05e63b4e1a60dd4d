/** The rulebook and the code say the same: numbers, patches, rules cited, orders with their costs and steps. */
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { HEADLINE_PATCHES, LAW_PATCHES } from '#shared/laws.ts'
import { KINDS, ORDERS_PLAY } from '#shared/phases.ts'
import { HEADQUARTERS, PROVIDERS } from '#shared/names.ts'
import { LENGTH_PATCHES, LENGTHS, RULES, type Patch } from '#shared/rules.ts'
import { begin, STANDARD } from '#shared/scenario.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const book = readFileSync(`${root}docs/rulebook.md`, 'utf8')
const lines = book.split('\n')

/** Rows of every table with exactly this header, as cells. */
function rowsUnder(header: string): string[][] {
  const rows: string[][] = []
  lines.forEach((line, i) => {
    if (line !== header) return
    for (const row of lines.slice(i + 2)) {
      if (!row.startsWith('|')) break
      rows.push(
        row
          .slice(1, -1)
          .split('|')
          .map(cell => cell.trim()),
      )
    }
  })
  return rows
}

const codeIn = (cell: string | undefined): string => /^`([^`]+)`$/.exec(cell ?? '')?.[1] ?? ''

/** '−1½ VP' is -3: points are halves in the table of rules; all other numbers stand as they are. */
function valueOf(cell: string): number | boolean {
  if (cell === 'yes' || cell === 'no') return cell === 'yes'
  const read = /^([−+]?)(\d*)(½?)(?: (.+))?$/.exec(cell)
  const [, sign, whole = '', half, unit = ''] = read ?? []
  if (read === null || whole + half === '') throw new Error(`no number: ${cell}`)
  const halves = 2 * Number(whole) + (half === '½' ? 1 : 0)
  const isPoints = unit.includes('VP')
  if (!isPoints && half === '½') throw new Error(`half of what is no point: ${cell}`)
  return (sign === '−' ? -1 : 1) * (isPoints ? halves : halves / 2)
}

describe('the numbers of the rulebook', () => {
  const rows = rowsUnder('| Constant | Value | Key |')

  it('name every key of the table of rules once', () => {
    expect(rows.map(([, , key]) => codeIn(key)).sort()).toEqual(Object.keys(RULES).sort())
  })

  it.each(rows)('%s: %s', (_name, value, key) => {
    expect(valueOf(value ?? '')).toBe(RULES[codeIn(key) as keyof typeof RULES])
  })

  it('name every patch of lengths, laws and headlines, and no other', () => {
    const patches: [string, Patch][] = [
      ...LENGTHS.map((length): [string, Patch] => [`a game of ${length} rounds`, LENGTH_PATCHES[length]]),
      ...Object.entries(LAW_PATCHES),
      ...Object.entries(HEADLINE_PATCHES),
    ]
    const inCode = patches.flatMap(([by, { set = {}, add = {} }]) => [
      ...Object.entries(set).map(([key, value]) => `${by} ${key} = ${String(value)}`),
      ...Object.entries(add).map(([key, value]) => `${by} ${key} + ${value}`),
    ])
    const inBook = rowsUnder('| Laid on by | Change | Key |').map(([by = '', change = '', key]) => {
      const name = by.startsWith('*') ? by.replaceAll('*', '').toLowerCase().replaceAll(' ', '-') : by
      const sets = change.startsWith('= ')
      return `${name} ${codeIn(key)} ${sets ? '=' : '+'} ${String(valueOf(sets ? change.slice(2) : change))}`
    })
    expect(inBook.sort()).toEqual(inCode.sort())
  })
})

describe('the tables of what there is', () => {
  it('give every provider its data centres, Trust and steps to ship as a game is dealt', () => {
    const { state } = begin({
      scenario: STANDARD,
      rounds: 8,
      seed: '0'.repeat(32),
      salt: '',
      commitment: '',
      persons: [],
      competing: [],
      chosen: {},
    })
    const header = '| Id | Provider | Headquarters | Data centres at the start | Trust | Turn-key encryption | Character |'
    const inBook = rowsUnder(header).map(([id, , at, sites = '', trust, ships = '']) => [
      id,
      at,
      sites.split(', ').sort(),
      Number(trust),
      Number(/\d+/.exec(ships)?.[0] ?? 0),
    ])
    expect(inBook).toEqual(
      PROVIDERS.map(id => {
        const { sites, trust, toShip } = state.open.providers[id]
        return [id, HEADQUARTERS[id], [...sites].sort(), trust, toShip]
      }),
    )
  })
})

describe('the rules', () => {
  const numbered = lines.flatMap(line => /^\*\*(R\d+\.\d+[a-z]?(?:\.\d+)?)\*\* /.exec(line)?.[1] ?? [])
  const citations = (text: string): string[] => text.match(/\bR\d+\.\d+[a-z]?(?:\.\d+)?\b/g) ?? []

  it('are numbered once each', () => {
    expect(numbered.length).toBeGreaterThan(70)
    expect(numbered.filter((rule, i) => numbered.indexOf(rule) !== i)).toEqual([])
  })

  it('that the rulebook itself cites are there', () => {
    expect([...new Set(citations(book))].filter(rule => !numbered.includes(rule))).toEqual([])
  })

  it('that code and cases cite are there', () => {
    const files = globSync('shared/**/*.ts', { cwd: root })
    expect(files.length).toBeGreaterThan(40)
    const unknown = files.flatMap(file =>
      [...new Set(citations(readFileSync(`${root}${file}`, 'utf8')))]
        .filter(rule => !numbered.includes(rule))
        .map(rule => `${file}: ${rule}`),
    )
    expect(unknown).toEqual([])
  })
})

describe('the tables of orders', () => {
  const orders = rowsUnder('| # | Order | Kind | AP | Influence | Precondition | Effect | Step |').map(cells => ({
    kind: codeIn(cells[2]),
    ap: Number(cells[3]),
    step: cells[7],
  }))
  const sheet = rowsUnder('| Sheet entry | Kind | By | Influence | When it may be given | Step |').map(cells => codeIn(cells[1]))

  it('name every kind of its phase', () => {
    const kindsOf = (phase: string): string[] =>
      Object.values(KINDS)
        .filter(kind => kind.phase === phase)
        .map(kind => kind.kind)
    expect([...new Set(orders.map(({ kind }) => kind))].sort()).toEqual(kindsOf('orders').sort())
    expect([...sheet].sort()).toEqual(kindsOf('chambers').sort())
  })

  it.each(orders)('$kind costs $ap and is carried out in $step', ({ kind, ap, step }) => {
    expect(KINDS[kind as keyof typeof KINDS].ap).toBe(ap)
    // The name is a plain string here: the list of play holds kinds and functions
    expect(ORDERS_PLAY.find(([, plays]) => (plays as readonly unknown[]).includes(kind))?.[0]).toBe(step)
  })
})

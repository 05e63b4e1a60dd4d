/** The rulebook and the code say the same: numbers, patches, rules cited, orders with their costs and steps. */
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { HEADLINE_PATCHES, LAW_PATCHES } from '#shared/laws.ts'
import { influencePriceFor } from '#shared/objections.ts'
import { fillings } from '#shared/options.ts'
import { CORRECTIONS } from '#shared/par.ts'
import { KINDS, ORDERS_PLAY, type Kind } from '#shared/phases.ts'
import { PRESETS, recommendedSeats } from '#shared/presets.ts'
import { ARCHETYPES, CATEGORY_OF, HEADQUARTERS, isHandle, PROVIDERS, SEATS } from '#shared/names.ts'
import { LENGTH_PATCHES, LENGTHS, RULES, rulesOfSetting, type Patch } from '#shared/rules.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import { caseValue } from '#shared/terms.ts'
import { view } from '#shared/view.ts'

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

describe('the tables of what there is', () => {
  it('give every archetype its category and the points of a case', () => {
    const inBook = rowsUnder('| Archetype | Category | Case value | Secret goal at the end | Special |').map(
      ([name = '', category, value]) => [name.replaceAll('*', '').toLowerCase(), category, 2 * Number(value)],
    )
    expect(inBook).toEqual(ARCHETYPES.map(one => [one, CATEGORY_OF[one], caseValue(one, 0, RULES)]))
  })

  it('give every length its exploits and, where it is a pace of its own, its clock', () => {
    const rows = rowsUnder('| Rounds | Name | Exploits come in round | Clock, where a table has one (seconds: ORDERS, CHAMBERS) |')
    expect(rows.map(([rounds]) => Number(rounds))).toEqual([...LENGTHS])
    for (const [rounds, name, exploits, clock] of rows) {
      const length = LENGTHS.find(one => one === Number(rounds)) ?? 8
      expect(Number(exploits)).toBe(rulesOfSetting({ rounds: length, patch: {}, competing: [] }).exploitRound)
      const preset = Object.entries(PRESETS).find(([one]) => one === name?.toLowerCase())?.[1]
      const { orders, chambers } = preset?.clock ?? { orders: null, chambers: null }
      expect([rounds, clock]).toEqual([rounds, orders === null ? '' : `${orders}, ${chambers}`])
    }
  })

  it('recommend the seats that the lobby gives, as far as they are named', () => {
    const names: Readonly<Record<string, string>> = {
      COL: 'Columbia',
      HIB: 'Hibernia',
      RHE: 'Rhenania',
      MER: 'Meridia',
      MONO: 'Monolith',
      DROP: 'Dropcrate',
      PHOT: 'Photon',
    }
    const inBook = rowsUnder('| Players | Seats |').filter(([players]) => /^[3-68]$/.test(players ?? ''))
    expect(inBook).toHaveLength(5)
    for (const [players, seats = ''] of inBook) {
      const given = recommendedSeats(Number(players))
      const accounts = given.filter(isHandle).length
      const named = given.flatMap(seat => names[seat] ?? [])
      expect(seats).toBe([...named, accounts === 1 ? 'an account' : `${accounts} accounts`].join(', '))
    }
    expect(recommendedSeats(14)).toEqual(SEATS)
  })

  it('correct account holders by the size of the table as the code does (R8.2c)', () => {
    const quarters: Readonly<Record<string, number>> = { '': 0, '¼': 1, '½': 2, '¾': 3 }
    const [rule = ''] = book.match(/^\*\*R8\.2c\*\*.*$/m) ?? []
    const inBook = [...rule.matchAll(/(?:(?:\d+) (?:to|or) )?(\d+): ([−+])(\d*)([¼½¾]?)/g)].map(([, upTo, sign, whole, part = '']) => ({
      upTo: Number(upTo),
      quarters: (sign === '−' ? -1 : 1) * (4 * Number(whole) + (quarters[part] ?? 0)),
    }))
    expect(inBook).toEqual(CORRECTIONS)
  })

  it('give every provider its data centres, Trust and steps to ship as a game is dealt', () => {
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
  const prices = [
    ...rowsUnder('| # | Order | Kind | AP | Influence | Precondition | Effect | Step |').map(cells => [codeIn(cells[2]), cells[4]]),
    ...rowsUnder('| Sheet entry | Kind | By | Influence | When it may be given | Step |').map(cells => [codeIn(cells[1]), cells[3]]),
  ].map(([kind, price = '']) => ({ kind: kind as Kind, price }))
  const sheet = rowsUnder('| Sheet entry | Kind | By | Influence | When it may be given | Step |').map(cells => codeIn(cells[1]))

  it('name every kind of its phase', () => {
    const kindsOf = (phase: string): string[] =>
      Object.values(KINDS)
        .filter(kind => kind.phase === phase)
        .map(kind => kind.kind)
    expect([...new Set(orders.map(({ kind }) => kind))].sort()).toEqual(kindsOf('orders').sort())
    expect([...sheet].sort()).toEqual(kindsOf('chambers').sort())
  })

  it.each(prices)('$kind costs at most as much Influence as its row says', ({ kind, price }) => {
    const { by } = KINDS[kind]
    const v = view(state, by === 'provider' ? 'MONO' : by === 'account' ? 'AMBER' : 'COL')
    // A gag has a price of its own (R3.5); ids of what is not there yet cannot be filled in, and decide nothing
    const blanks = { demand: 'x', request: 'x', case: 1 }
    const orders =
      fillings(v, kind).length > 0
        ? fillings(v, kind)
        : [{ kind, ...blanks, answer: 'challenge', ground: 'reach', line: 'text', influence: RULES.briefMax }]
    const dearest = orders
      .filter(order => !('gag' in order) || !order.gag)
      .map(order => influencePriceFor(v, order as Parameters<typeof influencePriceFor>[1]))
      .reduce((most, one) => Math.max(most, one), 0)
    const numbers = price.replaceAll(/R\d+\.\d+/g, '').match(/\d+/g) ?? []
    expect(dearest).toBe(Math.max(...numbers.map(Number)))
  })

  it.each(orders)('$kind costs $ap and is carried out in $step', ({ kind, ap, step }) => {
    expect(KINDS[kind as keyof typeof KINDS].ap).toBe(ap)
    // The name is a plain string here: the list of play holds kinds and functions
    expect(ORDERS_PLAY.find(([, plays]) => (plays as readonly unknown[]).includes(kind))?.[0]).toBe(step)
  })
})

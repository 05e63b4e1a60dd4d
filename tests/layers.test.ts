// Who may import whom, read from the import lines themselves. There are no exceptions, and there is no list for any.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The layers of shared/, lowest first: a file imports from its own layer or a lower one. */
const LAYERS: readonly (readonly string[])[] = [
  ['names.ts', 'rules.ts', 'luck.ts'],
  ['state.ts', 'events.ts', 'deals/deal.ts'],
  ['laws.ts', 'view.ts', 'turn.ts'],
  // What several orders or steps do alike: every file of shared/ that no line here names.
  ['*.ts'],
  ['orders/', 'chambers/', 'deals/play.ts'],
  // The list of order kinds, and what may be asked of any of them.
  ['phases.ts', 'objections.ts'],
  ['advance.ts'],
  [
    'match.ts',
    'talks.ts',
    'bargain.ts',
    'journal.ts',
    'options.ts',
    'scenario.ts',
    'start.ts',
    'scenario-check.ts',
    'scenarios/',
    'lessons/',
    'disclosure.ts',
    'presets.ts',
    'gathering.ts',
    'classroom/',
    'speech.ts',
    'room-state.ts',
    'wire.ts',
    'verify.ts',
    'forecast/',
  ],
  ['bots/', 'whatif/'],
  ['cases/'],
]

/** Packages that shared/ may use. */
const SHARED_PACKAGES = /^zod(\/mini)?$/
const PAGE_PACKAGES = /^(phaser|preact|@preact\/.*|@fontsource.*)$/
const SERVER_PACKAGES = /^(node:.*|express|kysely.*|pg|colyseus.*|@colyseus\/(?!(sdk|schema)(\/|$)).*)$/

interface Source {
  /** From the repository's folder, with slashes. */
  readonly path: string
  readonly code: string
  /** What it imports: paths from the repository's folder, or names of packages. */
  readonly imports: readonly string[]
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, ' ').replaceAll(/(^|[\s;{}(,])\/\/.*$/gm, '$1')
}

/** What is imported by `import ... from`, `export ... from`, `import '...'` and `import('...')`, also over several lines. */
function importsIn(code: string): string[] {
  const found = [
    ...code.matchAll(/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm),
    ...code.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm),
    ...code.matchAll(/\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g),
  ]
  return found.map(it => it[1] ?? '')
}

function resolved(from: string, name: string): string {
  if (name.startsWith('#shared/')) return name.slice(1)
  if (name.startsWith('#texts/')) return name.replace('#texts', 'client/texts/en')
  if (!name.startsWith('.')) return name
  return relative(ROOT, join(ROOT, dirname(from), name.replace(/\?.*$/, ''))).replaceAll('\\', '/')
}

function sourcesIn(folder: string): Source[] {
  return globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT })
    .map(it => it.replaceAll('\\', '/'))
    .filter(path => !/\.(test|d)\.tsx?$/.test(path))
    .toSorted()
    .map(path => {
      const code = withoutComments(readFileSync(join(ROOT, path), 'utf8'))
      return { path, code, imports: importsIn(code).map(name => resolved(path, name)) }
    })
}

const shared = sourcesIn('shared')
const client = sourcesIn('client')
const server = sourcesIn('server')

/** Imports for which `forbidden` holds, as lines to read. */
function breaches(sources: readonly Source[], forbidden: (imported: string, by: Source) => boolean): string[] {
  return sources.flatMap(by => by.imports.filter(it => forbidden(it, by)).map(it => `${by.path} imports ${it}`))
}

function isPackage(imported: string): boolean {
  return !/^(\.|(client|server|shared|assets|tests|scripts)\/)/.test(imported)
}

function layerOf(path: string): number {
  const name = path.replace(/^shared\//, '')
  const named = LAYERS.findIndex(layer => layer.some(it => it === name || (it.endsWith('/') && name.startsWith(it))))
  return named >= 0 ? named : LAYERS.findIndex(layer => layer.includes('*.ts'))
}

describe('the reader of imports', () => {
  test('sees every form of import, and none in comments and texts', () => {
    const code = withoutComments(`import {
      a, type B, // from './no.ts'
    } from './a.ts'
    import type { C } from '../c.ts'
    import './d.ts'
    export { e } from './e.ts'
    const f = await import('./f.ts')
    /* import './no.ts' */
    const g = 'of goods from "nowhere"'`)
    expect(importsIn(code).toSorted()).toEqual(['../c.ts', './a.ts', './d.ts', './e.ts', './f.ts'])
  })

  test('finds files that exist', () => {
    const local = [...shared, ...client, ...server].flatMap(by => by.imports.filter(it => !isPackage(it)).map(it => [by.path, it] as const))
    expect(local.length).toBeGreaterThan(0)
    expect(local.filter(([, it]) => !existsSync(join(ROOT, it)))).toEqual([])
  })
})

describe('between the folders', () => {
  test('shared/ imports nothing but itself, its data and the checks of the wire', () => {
    const own = /^(shared|assets)\//
    expect(breaches(shared, it => !own.test(it) && !SHARED_PACKAGES.test(it))).toEqual([])
  })

  test('client/ imports shared/, never server/ or what runs only there', () => {
    const own = /^(client|shared|assets)\//
    expect(breaches(client, it => (isPackage(it) ? SERVER_PACKAGES.test(it) : !own.test(it)))).toEqual([])
  })

  test('server/ imports shared/, never client/ or what runs only there', () => {
    const own = /^(server|shared|assets)\//
    expect(breaches(server, it => (isPackage(it) ? PAGE_PACKAGES.test(it) : !own.test(it)))).toEqual([])
  })
})

describe('inside shared/', () => {
  test('imports go downward', () => {
    expect(breaches(shared, (it, by) => it.startsWith('shared/') && layerOf(it) > layerOf(by.path))).toEqual([])
  })

  test('there are no cycles, not through types either', () => {
    const importsOf = new Map(shared.map(it => [it.path, it.imports]))
    const clear = new Set<string>()
    const cycles: string[] = []
    const walk = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
      if (trail.includes(path) || clear.has(path)) return
      for (const next of importsOf.get(path) ?? []) walk(next, [...trail, path])
      clear.add(path)
    }
    for (const { path } of shared) walk(path, [])
    expect(cycles).toEqual([])
  })

  test('there are no barrels', () => {
    const all = [...shared, ...client, ...server]
    const barrels = all.filter(({ path, code }) => /^index\.tsx?$/.test(basename(path)) && /^\s*export\b[^;'"]*\bfrom\b/m.test(code))
    expect(barrels.map(it => it.path)).toEqual([])
  })

  test('nothing depends on chance, the clock, the machine or the language', () => {
    const forbidden: readonly [what: string, pattern: RegExp][] = [
      ['Math.random', /\bMath\s*\.\s*random\b/],
      ['inexact Math', /\bMath\s*\.\s*(exp|expm1|pow|sqrt|cbrt|hypot|log\w*|a?sinh?|a?cosh?|a?tanh?|atan2)\b/],
      ['Date', /\bnew\s+Date\b|\bDate\s*[.(]/],
      ['performance', /\bperformance\s*\./],
      ['crypto', /\bcrypto\s*\.|\bgetRandomValues\b|\brandomUUID\b/],
      ['timers', /\bset(Timeout|Interval|Immediate)\s*\(/],
      ['locale', /\bIntl\s*\.|\.\s*toLocale\w*\s*\(|\.\s*localeCompare\s*\(/],
      ['process', /\bprocess\s*\.\s*(env|argv|hrtime|nextTick|cwd)\b/],
    ]
    expect(
      shared.flatMap(({ path, code }) => forbidden.filter(([, pattern]) => pattern.test(code)).map(([what]) => `${path} uses ${what}`)),
    ).toEqual([])
  })
})

describe('inside client/', () => {
  const isSdk = (imported: string): boolean => /^@colyseus\/sdk(\/|$)/.test(imported)
  /** Files that talk to the server themselves. */
  const network = new Set(client.filter(it => it.imports.some(isSdk)).map(it => it.path))

  test('panels and board never import the network', () => {
    const drawing = client.filter(it => /^client\/(panels|board)\//.test(it.path))
    expect(breaches(drawing, it => isSdk(it) || network.has(it))).toEqual([])
  })

  test('panels and board never import each other', () => {
    expect(
      breaches(
        client,
        (it, by) =>
          (by.path.startsWith('client/panels/') && it.startsWith('client/board/')) ||
          (by.path.startsWith('client/board/') && it.startsWith('client/panels/')),
      ),
    ).toEqual([])
  })
})

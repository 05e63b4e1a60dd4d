// What the packages are that the game is made of. Whether one of them is known to be vulnerable only `npm audit` knows, which
// asks the registry: docs/security.md.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')
const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8')

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly optional?: boolean
}
const locked = Object.entries((JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages).filter(
  ([place]) => place !== '',
)
/** Licences under which a part may come with the game or help to build it. */
const LICENCES =
  /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2(\.0)?|MPL-2\.0|OFL-1\.1|Python-2\.0|Zlib|CC0-1\.0|BlueOak-1\.0\.0)( (AND|OR) .*)?\)?$/
/** Say it only in the file LICENSE, which is the MIT's. */
const SILENT: ReadonlySet<string> = new Set(['node_modules/@colyseus/playground'])

test('every package is of the registry, and is what it was when it was looked at', () => {
  const strange = locked.filter(
    ([, { resolved, integrity, link }]) =>
      link === true ||
      integrity?.startsWith('sha512-') !== true ||
      // The lockfile leaves out where a package of the registry lies; any other place would stand here
      resolved !== undefined,
  )
  expect(strange).toEqual([])
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(-[\w.]+)?$/)])
})

test('no package runs anything when it is installed', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
  // Fetches a build for speed; without it the same is done in JavaScript.
  expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([place]) => place)).toEqual([
    'node_modules/msgpackr-extract',
  ])
})

test('every package that is installed may be used', () => {
  let looked = 0
  for (const [place] of locked) {
    const text = ((): string | null => {
      try {
        return read(place, 'package.json')
      } catch {
        return null // of another platform
      }
    })()
    if (text === null || SILENT.has(place)) continue
    const { license } = JSON.parse(text) as { license?: string | { type: string } }
    expect([place, typeof license === 'object' ? license.type : license]).toEqual([place, expect.stringMatching(LICENCES)])
    looked++
  }
  expect(looked).toBeGreaterThan(200)
})

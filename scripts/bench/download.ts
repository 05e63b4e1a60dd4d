// What one visitor downloads: read from the built page, gzip, English, one theme.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../tools.ts'
import { round, type Figure } from './figure.ts'

const DIST = join(ROOT, 'dist/client')

function list(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? list(join(folder, entry.name)) : [join(folder, entry.name)]))
}

/** Files that are compressed already count as they are. */
const weigh = (file: string): number => {
  const bytes = readFileSync(file)
  return /\.(webp|woff2?|png)$/.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length
}

/** Files the page loads before it is up: what index.html names, what that imports statically, and its style sheets' fonts. */
function before(files: readonly string[]): Set<string> {
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file) || !existsSync(file)) return
    found.add(file)
    if (!/\.(html|js|css)$/.test(file)) return
    const text = readFileSync(file, 'utf8')
    const names = file.endsWith('.js')
      ? [...text.matchAll(/(?:^|[;}])\s*(?:import|export)[^'"();]*?from?\s*["']\.\/([^"']+)["']/g)].map(match => match[1])
      : [...text.matchAll(/(?:src|href)="\/?([^"]+)"|url\(["']?\/?([^"')]+)["']?\)/g)].map(match => match[1] ?? match[2])
    for (const name of names) {
      const base = name?.split('/').pop()
      const target = base === undefined ? undefined : files.find(one => one.endsWith(`/${base}`))
      if (target !== undefined) visit(target)
    }
  }
  visit(join(DIST, 'index.html'))
  return found
}

export function* measureDownload(): Iterable<Figure> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('build the page first: npm run build')
  const files = list(DIST).filter(file => !/\.(gz|br|map)$/.test(file))
  const first = before(files)
  const sum = (some: Iterable<string>): number => [...some].reduce((n, file) => n + weigh(file), 0) / 1024
  yield { figure: 'download-before-map-kb', value: round(sum(first)), unit: 'KB gzip', n: first.size }
  // One theme only: nobody loads both bases, and only one size of them
  const all = files.filter(file => !/night/.test(file) && !/4096/.test(file) && !file.endsWith('.woff') && !/phaser-small/.test(file))
  yield { figure: 'download-all-kb', value: round(sum(all)), unit: 'KB gzip', n: all.length }
}

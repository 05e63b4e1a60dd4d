// Builds the page into dist/client. With --if-changed only when something it is made of differs from the last build.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from './tools.ts'

const OUT = join(ROOT, 'dist', 'client')
const STAMP = join(ROOT, 'dist', 'client.stamp')
const SOURCES = ['client', 'shared', 'assets', 'vite.config.ts', 'package.json', 'package-lock.json']

/** A hash of the names and contents of everything the page is made of. */
function stampOfSources(): string {
  const hash = createHash('sha256')
  const add = (path: string): void => {
    if (/\.test\.tsx?$|\/(cases|dist)\//.test(path)) return
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update('\0')
  }
  for (const source of SOURCES) {
    if (!/^[a-z]+$/.test(source)) add(source)
    else if (existsSync(join(ROOT, source)))
      for (const entry of readdirSync(join(ROOT, source), { recursive: true, withFileTypes: true })
        .filter(it => it.isFile())
        .map(it =>
          join(it.parentPath, it.name)
            .slice(ROOT.length + 1)
            .replaceAll('\\', '/'),
        )
        .toSorted())
        add(entry)
  }
  return hash.digest('hex')
}

/** Builds the page; a build that fails leaves the last one in place. */
async function buildPage(): Promise<void> {
  const stamp = stampOfSources()
  if (process.argv.includes('--if-changed') && existsSync(join(OUT, 'index.html')) && existsSync(STAMP))
    if (readFileSync(STAMP, 'utf8') === stamp) return
  console.log('Building the page ...')
  const next = join(ROOT, 'dist', `client-${process.pid}`)
  mkdirSync(next, { recursive: true })
  try {
    await build({
      root: join(ROOT, 'client'),
      configFile: join(ROOT, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: next },
    })
    rmSync(STAMP, { force: true })
    rmSync(OUT, { recursive: true, force: true })
    renameSync(next, OUT)
    writeFileSync(STAMP, stamp)
  } finally {
    rmSync(next, { recursive: true, force: true })
  }
}

await buildPage()

// Builds the page into dist/client. With --if-changed only when something it is made of differs from the last build.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { LANGUAGE_CODES } from '#shared/languages.ts'
import { textsIn } from './texts-in.ts'
import { ROOT } from './tools.ts'

const OUT = join(ROOT, 'dist', 'client')
const STAMP = join(ROOT, 'dist', 'client.stamp')
const SOURCES = ['client', 'shared', 'assets', 'scripts/texts-in.ts', 'vite.config.ts', 'package.json', 'package-lock.json']

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

/** Whether a built file is the same in every language. */
const isShared = (file: string): boolean => !/\.(js|css|html)$/.test(file)

/** Removes from the other languages what English has; throws when English has it not. */
function dropDoubles(folder: string): void {
  for (const language of LANGUAGE_CODES) {
    if (language === 'en') continue
    for (const name of readdirSync(join(folder, language, 'assets')).filter(isShared)) {
      if (!existsSync(join(folder, 'assets', name))) throw new Error(`${language} has a file that English has not: ${name}`)
      rmSync(join(folder, language, 'assets', name))
    }
  }
}

/** Builds the page in every language; a build that fails leaves the last one in place. */
async function buildPage(): Promise<void> {
  const stamp = stampOfSources()
  if (process.argv.includes('--if-changed') && existsSync(join(OUT, 'index.html')) && existsSync(STAMP))
    if (readFileSync(STAMP, 'utf8') === stamp) return
  console.log('Building the page ...')
  const next = join(ROOT, 'dist', `client-${process.pid}`)
  mkdirSync(next, { recursive: true })
  try {
    for (const language of LANGUAGE_CODES)
      await build({
        root: join(ROOT, 'client'),
        configFile: join(ROOT, 'vite.config.ts'),
        logLevel: 'warn',
        plugins: [textsIn(language)],
        ...(language === 'en'
          ? { build: { outDir: next } }
          : // Pictures and letters are the same in every language: those of English are used.
            {
              base: `/${language}/`,
              experimental: { renderBuiltUrl: file => (isShared(file) ? `/${file}` : undefined) },
              build: { outDir: join(next, language) },
            }),
      })
    dropDoubles(next)
    rmSync(STAMP, { force: true })
    rmSync(OUT, { recursive: true, force: true })
    renameSync(next, OUT)
    writeFileSync(STAMP, stamp)
  } finally {
    rmSync(next, { recursive: true, force: true })
  }
}

await buildPage()

// What one visitor downloads, as a browser fetches it: gzip of every file, English, one theme. Files that are compressed
// already (pictures, fonts) count as they are.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openChromium } from '../../tests/browser/chromium.ts'
import { startServer } from '../../tests/real-server.ts'
import { ROOT } from '../tools.ts'
import { round, type Figure } from './figure.ts'

const DIST = join(ROOT, 'dist/client')
/** Code of the map: what is asked for before it has to be there before a game can be seen. */
const MAP_CODE = /\/(board|simple|stage)-/
/** The map's own data; the title's picture is a part of the map too. */
const MAP_DATA = /\/(states|base)-/
/** Pages of a teacher and of a projector: whoever plays never fetches them. */
const CLASS = /\/(console|open-class|projector|bars|told|teach|use-now)-/
/** Fetched only where a letter, a theme or a zoom asks for it. */
const SELDOM = /latin-wght|base-night|4096/

function weigh(path: string): number {
  const bytes = readFileSync(join(DIST, path === '/' ? 'index.html' : path))
  return /\.(webp|woff2|png)$/.test(path) ? bytes.length : gzipSync(bytes, { level: 9 }).length
}

/** Paths of the page's own files in the order in which a visitor's browser asks for them, up to a game on the screen. */
async function visit(): Promise<string[]> {
  const server = await startServer()
  const browser = await openChromium()
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' })
    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    await page.goto(server.url)
    await page
      .getByRole('button', { name: /play solo/i })
      .first()
      .click()
    await page.getByRole('button', { name: /start the game/i }).click()
    await page.locator('[data-mark]').first().waitFor({ timeout: 30_000 })
    return asked.filter(path => path === '/' || existsSync(join(DIST, path)))
  } finally {
    await browser.close()
    await server.stop()
  }
}

export async function* measureDownload(): AsyncIterable<Figure> {
  const asked = await visit()
  const map = asked.findIndex(path => MAP_CODE.test(path))
  const before = new Set(asked.slice(0, map === -1 ? asked.length : map).filter(path => !MAP_DATA.test(path)))
  const sum = (paths: Iterable<string>): number => [...paths].reduce((n, path) => n + weigh(path), 0) / 1024
  yield { figure: 'download-before-map-kb', value: round(sum(before)), unit: 'KB gzip', n: before.size }
  const files = readdirSync(join(DIST, 'assets')).map(name => `/assets/${name}`)
  const all = ['/', ...files.filter(path => !SELDOM.test(path) && !CLASS.test(path) && !/\.(gz|br|map)$/.test(path))]
  yield { figure: 'download-all-kb', value: round(sum(all)), unit: 'KB gzip', n: all.length }
  const ofClass = files.filter(path => CLASS.test(path))
  yield { figure: 'download-class-kb', value: round(sum(ofClass)), unit: 'KB gzip', n: ofClass.length }
}

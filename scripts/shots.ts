// Pictures of every screen at every size, day and night: `npm run shots [-- --only NAME,...] [--size 390x844,...] [--theme day]`.
// They lie in shots/ with an index.html. Starts a server of its own and plays with a real mouse.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openChromium } from '../tests/browser/chromium.ts'
import { startAtMoments } from '../tests/browser/moments.ts'
import { SCREENS, type Shoot } from '../tests/browser/screens.ts'
import { ROOT, run } from './tools.ts'

const SIZES = ['1440x900', '1366x768', '1366x650', '1180x820', '820x1180', '390x844', '360x640'] as const
const THEMES = ['day', 'night'] as const
const OUT = join(ROOT, 'shots')

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    size: { type: 'string' },
    theme: { type: 'string' },
    text: { type: 'string', default: '100' },
  },
})
const wanted = values.only?.split(',')
const sizes = values.size?.split(',') ?? SIZES
const themes = values.theme?.split(',') ?? THEMES

function sizeOf(text: string): { width: number; height: number } {
  const [width = 0, height = 0] = text.split('x').map(Number)
  if (!(width > 0 && height > 0)) throw new Error(`${text} is not a size such as 390x844.`)
  return { width, height }
}

/** A window with its settings in place. */
async function openWindow(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })
  // The simple map by choice: without a graphics card it would stand in, and say so on every picture.
  const settings = JSON.stringify({ theme: 'auto', textSize: Number(values.text), motion: 'reduced', map: 'simple' })
  await context.addInitScript(it => localStorage.getItem('long-arm.settings') ?? localStorage.setItem('long-arm.settings', it), settings)
  return context
}

/** One screen as it stands, at every size and in every theme. */
async function shootAll(page: Page, name: string): Promise<void> {
  // What the pointer lies on would be lit, and the rest of the map dimmed.
  await page.mouse.move(0, 0)
  for (const size of sizes) {
    await page.setViewportSize(sizeOf(size))
    for (const theme of themes) {
      // The theme of the page follows the device's while it is set to do so.
      await page.emulateMedia({ colorScheme: theme === 'night' ? 'dark' : 'light', reducedMotion: 'reduce' })
      await page.waitForTimeout(250)
      const text = values.text === '100' ? '' : `.text${values.text}`
      await page.screenshot({ path: join(OUT, `${name}.${size}.${theme}${text}.png`) })
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.waitForTimeout(120)
}

/** A page with all pictures, by screen. */
function writeIndex(): void {
  const files = readdirSync(OUT)
    .filter(it => it.endsWith('.png'))
    .toSorted()
  const groups = Map.groupBy(files, it => it.split('.')[0] ?? it)
  const body = [...groups]
    .map(
      ([name, list]) =>
        `<h2>${name}</h2>${list.map(it => `<a href="${it}"><img src="${it}" loading="lazy" alt="${it}"><br>${it}</a>`).join('\n')}`,
    )
    .join('\n')
  const style = 'body{font:14px sans-serif}a{display:inline-block;margin:8px;vertical-align:top}img{max-width:420px;border:1px solid}'
  writeFileSync(join(OUT, 'index.html'), `<!doctype html><meta charset="utf-8"><title>Shots</title><style>${style}</style>${body}\n`)
}

await run(join(ROOT, 'scripts/build.ts'), ['--if-changed'])
mkdirSync(OUT, { recursive: true })
const arranged = await startAtMoments(1)
const browser = await openChromium()
try {
  for (const [group, play] of Object.entries(SCREENS)) {
    if (wanted !== undefined && !wanted.some(it => it.startsWith(group))) continue
    const context = await openWindow(browser)
    const page = await context.newPage()
    await page.setViewportSize({ width: 1440, height: 900 })
    const shoot: Shoot = async name => {
      const full = name === '' ? group : `${group}-${name}`
      if (wanted !== undefined && !wanted.includes(group) && !wanted.includes(full)) return
      await shootAll(page, full)
      console.log(full)
    }
    try {
      await play(page, arranged, shoot)
    } catch (error) {
      console.error(`${group}: ${error instanceof Error ? error.message : String(error)}`)
      process.exitCode = 1
    }
    await context.close()
  }
} finally {
  writeIndex()
  await browser.close()
  await arranged.stop()
}

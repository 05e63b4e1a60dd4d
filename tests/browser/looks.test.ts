// How every screen looks: axe finds nothing serious in either theme, nothing is cut off and nothing scrolls sideways at any size, at
// 200 % zoom and with large letters, and with reduced motion nothing travels.
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openChromium } from './chromium.ts'
import { findClipped } from './clipped.ts'
import { type Arranged, startAtMoments } from './moments.ts'
import { SCREENS, settle } from './screens.ts'
import { watch } from './watch.ts'

/** The last two are 1440x900 and 1366x768 at 200 % zoom: half the pixels of CSS. */
const SIZES = ['1440x900', '1366x768', '1366x650', '1180x820', '820x1180', '390x844', '360x640', '720x450', '683x384'] as const
/** With large letters the corners of that are enough. */
const LARGE_SIZES: readonly string[] = ['1440x900', '1366x650', '820x1180', '390x844', '360x640']
/** Of a provider's four rounds, which look alike, one is enough. */
const REPEATED = /^provider \w+-[134]$/
/** Where the panels stand otherwise, axe is asked again. */
const PHONE = '390x844'

/** Dozens of screens in many sizes each: the slowest tests there are. */
vi.setConfig({ testTimeout: 400_000 })

let arranged: Arranged
let browser: Browser

beforeAll(async () => {
  // Each group is walked through twice
  arranged = await startAtMoments(2)
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await arranged?.stop()
})

/** The slowest of its rules, and the only one that a theme can break and a layout cannot. */
const CONTRAST = 'color-contrast'

async function askAxe(page: Page, where: string, troubles: string[], about: 'all' | 'contrast' | 'all but contrast'): Promise<void> {
  const axe = new AxeBuilder({ page })
  if (about === 'contrast') axe.withRules(CONTRAST)
  if (about === 'all but contrast') axe.disableRules(CONTRAST)
  const { violations } = await axe.analyze()
  for (const one of violations)
    if (one.impact === 'serious' || one.impact === 'critical')
      for (const node of one.nodes.slice(0, 3))
        troubles.push(`${where}: ${one.id}: ${node.target.join(' ')} (${node.failureSummary?.split('\n')[1]?.trim() ?? ''})`)
}

/** In the page, from its beginning: notes every transform that runs longer than 120 ms although less motion is asked for. */
function noteMoving(): void {
  const moving = new Set<string>()
  Object.assign(globalThis, { moving })
  const note = ({ target }: Event): void => {
    if (!(target instanceof Element)) return
    for (const { effect } of target.getAnimations()) {
      if (!(effect instanceof KeyframeEffect)) continue
      const moves = effect.getKeyframes().some(frame => ['transform', 'translate', 'scale', 'rotate'].some(it => it in frame))
      const lasts = Number(effect.getComputedTiming().activeDuration)
      if (moves && lasts > 120) moving.add(`${target.className} moves for ${lasts} ms`)
    }
  }
  for (const start of ['animationstart', 'transitionrun']) addEventListener(start, note, true)
}

/** What moved since the page was loaded. */
const findMoving = (page: Page): Promise<string[]> => page.evaluate(() => [...(globalThis as unknown as { moving: Set<string> }).moving])

/** A desktop's window with its settings in place. */
async function open(textSize: number): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })
  await context.addInitScript(noteMoving)
  const settings = JSON.stringify({ textSize })
  await context.addInitScript(it => localStorage.getItem('long-arm.settings') ?? localStorage.setItem('long-arm.settings', it), settings)
  return context
}

/** Walks through one group of screens; `look` sees each of them once. */
async function walk(group: string, textSize: number, look: (page: Page, name: string) => Promise<void>): Promise<string[]> {
  const context = await open(textSize)
  const page = await context.newPage()
  const seen = watch(page, arranged.server.url)
  if (group === 'trouble') seen.expectLineDown()
  // There are codes and links that lead nowhere.
  if (group === 'join' || group === 'replay') seen.expectNotFound()
  await SCREENS[group]?.(page, arranged, async name => {
    const full = `${group} ${name}`.trim()
    if (!REPEATED.test(full)) await look(page, full)
  })
  await context.close()
  return seen.troubles
}

/** Gives the window another size and waits until the page has taken its shape. */
async function resize(page: Page, size: string): Promise<void> {
  const [width = 0, height = 0] = size.split('x').map(Number)
  await page.setViewportSize({ width, height })
  await settle(page)
}

async function measureAll(page: Page, name: string, sizes: readonly string[], troubles: string[]): Promise<void> {
  for (const size of sizes) {
    await resize(page, size)
    for (const one of await findClipped(page)) troubles.push(`${name} ${size}: ${one}`)
  }
  await resize(page, '1440x900')
}

/** Turns the device to day or night and waits until the page has followed: only colours differ between the themes. */
async function turnTo(page: Page, theme: 'day' | 'night'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme === 'night' ? 'dark' : 'light', reducedMotion: 'reduce' })
  await page.locator(`html[data-theme=${theme}]`).waitFor({ state: 'attached' })
  await settle(page)
}

/** Everything there is to see about a screen: both themes, all sizes. */
async function lookAtAll(page: Page, name: string, troubles: string[]): Promise<void> {
  await askAxe(page, `${name} day`, troubles, 'all')
  for (const moving of await findMoving(page)) troubles.push(`${name}: ${moving}`)
  await turnTo(page, 'night')
  await askAxe(page, `${name} night`, troubles, 'contrast')
  await turnTo(page, 'day')
  await resize(page, PHONE)
  await askAxe(page, `${name} ${PHONE}`, troubles, 'all but contrast')
  await measureAll(page, name, SIZES, troubles)
}

test.each(Object.keys(SCREENS))('%s: axe is content, nothing travels, nothing is cut off at any size', async group => {
  const troubles: string[] = []
  const others = await walk(group, 100, (page, name) => lookAtAll(page, name, troubles))
  expect([...troubles, ...others]).toEqual([])
})

test.each(Object.keys(SCREENS))('%s: nothing is cut off with large letters', async group => {
  const troubles: string[] = []
  await walk(group, 130, (page, name) => measureAll(page, name, LARGE_SIZES, troubles))
  expect(troubles).toEqual([])
})

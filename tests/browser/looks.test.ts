// How every screen looks: axe finds nothing serious in either theme, nothing is cut off and nothing scrolls sideways at any size, at
// 200 % zoom and with large letters, and with reduced motion nothing travels.
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { openChromium } from './chromium.ts'
import { findClipped } from './clipped.ts'
import { SCREENS } from './screens.ts'
import { watch } from './watch.ts'

/** The last two are 1440x900 and 1366x768 at 200 % zoom: half the pixels of CSS. */
const SIZES = ['1440x900', '1366x768', '1366x650', '1180x820', '820x1180', '390x844', '360x640', '720x450', '683x384'] as const
/** With large letters the corners of that are enough. */
const LARGE_SIZES: readonly string[] = ['1440x900', '1366x650', '820x1180', '390x844', '360x640']
/** Of the rounds that look alike one is enough. */
const REPEATED = /-(1|3|4)$/

let server: RealServer
let browser: Browser

beforeAll(async () => {
  server = await startDealtServer()
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function askAxe(page: Page, where: string, troubles: string[], rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page }).exclude('.board-canvas')
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze()
  for (const one of violations)
    if (one.impact === 'serious' || one.impact === 'critical')
      for (const node of one.nodes.slice(0, 3))
        troubles.push(`${where}: ${one.id}: ${node.target.join(' ')} (${node.failureSummary?.split('\n')[1]?.trim() ?? ''})`)
}

/** Movement that lasts: a transform that runs longer than 120 ms although less motion is asked for. */
const findMoving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.getAnimations().flatMap(one => {
      const { effect } = one
      if (!(effect instanceof KeyframeEffect)) return []
      const moves = effect
        .getKeyframes()
        .some(frame => 'transform' in frame || 'translate' in frame || 'scale' in frame || 'rotate' in frame)
      const { activeDuration } = effect.getComputedTiming()
      return moves && Number(activeDuration) > 120 ? [`${effect.target?.className} moves for ${Number(activeDuration)} ms`] : []
    }),
  )

/** Walks through one group of screens; `look` sees each of them once. */
async function walk(group: string, textSize: number, look: (page: Page, name: string) => Promise<void>): Promise<string[]> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })
  const settings = JSON.stringify({ textSize })
  await context.addInitScript(it => localStorage.getItem('long-arm.settings') ?? localStorage.setItem('long-arm.settings', it), settings)
  const page = await context.newPage()
  const seen = watch(page, server.url)
  await SCREENS[group]?.(page, server, async name => {
    if (!REPEATED.test(name)) await look(page, `${group} ${name}`.trim())
  })
  await context.close()
  return seen.troubles
}

async function measureAll(page: Page, name: string, sizes: readonly string[], troubles: string[]): Promise<void> {
  for (const size of sizes) {
    const [width = 0, height = 0] = size.split('x').map(Number)
    await page.setViewportSize({ width, height })
    await page.waitForTimeout(60)
    for (const one of await findClipped(page)) troubles.push(`${name} ${size}: ${one}`)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.waitForTimeout(60)
}

test.each(Object.keys(SCREENS))('%s: axe is content, nothing travels, nothing is cut off at any size', async group => {
  const troubles: string[] = []
  const others = await walk(group, 100, async (page, name) => {
    await askAxe(page, `${name} day`, troubles)
    for (const moving of await findMoving(page)) troubles.push(`${name}: ${moving}`)
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    // Colours take their time to turn; only they differ between the themes.
    await page.waitForTimeout(300)
    await askAxe(page, `${name} night`, troubles, ['color-contrast'])
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await measureAll(page, name, SIZES, troubles)
  })
  expect([...troubles, ...others]).toEqual([])
})

test.each(Object.keys(SCREENS))('%s: nothing is cut off with large letters', async group => {
  const troubles: string[] = []
  await walk(group, 130, (page, name) => measureAll(page, name, LARGE_SIZES, troubles))
  expect(troubles).toEqual([])
})

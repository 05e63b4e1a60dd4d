// How every screen looks: axe finds nothing serious in either theme, nothing is cut off and nothing scrolls sideways at any size, at
// 200 % zoom and with large letters, and with reduced motion nothing travels.
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openChromium } from './chromium.ts'
import { findClipped } from './clipped.ts'
import { type Arranged, startAtMoments } from './moments.ts'
import { SCREENS, settle } from './screens.ts'
import { watch } from './watch.ts'

/** The last two are 1440x900 and 1366x768 at 200 % zoom: half the pixels of CSS. */
const SIZES = ['1440x900', '1366x768', '1366x650', '1180x820', '820x1180', '390x844', '360x640', '720x450', '683x384'] as const
/** With large letters the corners of that are enough. */
const LARGE = 130
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
  arranged = await startAtMoments(1)
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await arranged?.stop()
})

/** The slowest of its rules, and the only one that a theme can break and a layout cannot. */
const CONTRAST = 'color-contrast'

async function askAxe(page: Page, where: string, troubles: string[], about: 'all' | 'contrast' | 'all but contrast'): Promise<void> {
  // The other mode opens a page of its own each time, to look into frames: there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode()
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

/** Walks through one group of screens in a desktop's window; `look` sees each of them once. */
async function walk(group: string, look: (page: Page, name: string) => Promise<void>): Promise<string[]> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })
  await context.addInitScript(noteMoving)
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

/** Letters of this many per cent, as the settings make them: by one property of the page. */
async function enlarge(page: Page, percent: number): Promise<void> {
  await page.evaluate(size => document.documentElement.style.setProperty('--text-size', String(size)), percent / 100)
  await settle(page)
}

async function measureAll(page: Page, name: string, troubles: string[]): Promise<void> {
  for (const size of SIZES) {
    await resize(page, size)
    for (const one of await findClipped(page)) troubles.push(`${name} ${size}: ${one}`)
    if (!LARGE_SIZES.includes(size)) continue
    await enlarge(page, LARGE)
    for (const one of await findClipped(page)) troubles.push(`${name} ${size} with large letters: ${one}`)
    await enlarge(page, 100)
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
  await measureAll(page, name, troubles)
}

test.each(Object.keys(SCREENS))(
  '%s: axe is content, nothing travels, nothing is cut off at any size, with large letters neither',
  async group => {
    const troubles: string[] = []
    const others = await walk(group, (page, name) => lookAtAll(page, name, troubles))
    expect([...troubles, ...others]).toEqual([])
  },
)

test('the settings enlarge letters by the property that is tried here', async () => {
  const page = await browser.newPage()
  await page.addInitScript(it => localStorage.setItem('long-arm.settings', it), JSON.stringify({ textSize: LARGE }))
  await page.goto(arranged.server.url)
  await page.locator('.title-base').waitFor()
  expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--text-size'))).toBe(String(LARGE / 100))
  await page.close()
})

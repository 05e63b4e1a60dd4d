// How long a seat waits for its person, in real time: `npm run patience`. A phone that is locked for three minutes while its
// socket dies without a word, and a page without a network for seventy seconds. Takes about five minutes; prints the figures
// back-locked-s and back-offline-s, and fails if either is above three seconds or anything is lost.
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openChromium } from '../tests/browser/chromium.ts'
import { begin, order, press } from '../tests/browser/play.ts'
import { network, type Network } from '../tests/network.ts'
import { startDealtServer } from '../tests/real-server.ts'
import { round, type Figure } from './bench/figure.ts'
import { ROOT, run } from './tools.ts'

const LOCKED = 180_000
const OFFLINE = 70_000
/** Seconds after which a person has been kept waiting. */
const MOST = 3

const slipsOf = (page: Page): Promise<string[]> => page.locator('.bottom .tray-slip .slip-words').allInnerTexts()
const isKept = (page: Page): Promise<void> => page.locator('.game[data-kept=true]').waitFor()

/** A page in a game, with an order the server has. */
async function openDrafted(browser: Browser, way: Network): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await begin(page, way.url, { seat: 'HIB', rounds: 4 })
  await press(page, page.locator('#tab-place'))
  await order(page, page.locator('.side-panel .verb:not(.grey)').first())
  await isKept(page)
  return { context, page }
}

/** Seconds until the page has its line and its draft again; infinite if the draft is not what it was. */
async function backAfter(page: Page, drafted: readonly string[], wake: () => Promise<unknown>): Promise<number> {
  const began = Date.now()
  await wake()
  await page.locator('.banner').waitFor({ state: 'detached', timeout: 60_000 })
  await isKept(page)
  // The line is up if the server takes a change.
  await press(page, page.locator('.bottom .slip-remove').last())
  await page.locator('.game[data-kept=false]').waitFor()
  await isKept(page)
  const seconds = (Date.now() - began) / 1000
  await press(page, page.locator('.tray-undo'))
  await isKept(page)
  const now = await slipsOf(page)
  return now.join() === drafted.join() ? seconds : Number.POSITIVE_INFINITY
}

async function locked(browser: Browser, port: number): Promise<number> {
  let dead = Number.POSITIVE_INFINITY
  const way = await network(port, { sockets: 'mute', mutes: () => way.sockets.asked === dead })
  const { context, page } = await openDrafted(browser, way)
  const drafted = await slipsOf(page)
  const phone = await context.newCDPSession(page)
  dead = way.sockets.asked
  await phone.send('Page.setWebLifecycleState', { state: 'frozen' })
  await pause(LOCKED)
  const seconds = await backAfter(page, drafted, () => phone.send('Page.setWebLifecycleState', { state: 'active' }))
  await context.close()
  await way.close()
  return seconds
}

async function offline(browser: Browser, port: number): Promise<number> {
  const way = await network(port, { sockets: 'pass' })
  const { context, page } = await openDrafted(browser, way)
  await context.setOffline(true)
  await page.locator('.banner').waitFor()
  await order(page, page.locator('.side-panel .verb:not(.grey)').nth(1))
  const drafted = await slipsOf(page)
  await pause(OFFLINE)
  const seconds = await backAfter(page, drafted, () => context.setOffline(false))
  await context.close()
  await way.close()
  return seconds
}

await run(join(ROOT, 'scripts/build.ts'), ['--if-changed'])
const server = await startDealtServer()
const browser = await openChromium()
try {
  const figures: Figure[] = [
    { figure: 'back-locked-s', value: round(await locked(browser, server.port)), unit: 's', n: 1 },
    { figure: 'back-offline-s', value: round(await offline(browser, server.port)), unit: 's', n: 1 },
  ]
  for (const figure of figures) console.log(JSON.stringify(figure))
  if (figures.some(({ value }) => !(value <= MOST))) process.exitCode = 1
} finally {
  await browser.close()
  await server.stop()
}

// A game goes on where it was: after a reload, and after the server died and came back, without a hand on the page.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { openChromium } from './chromium.ts'
import { begin, decideAll, order, press, reach, seal, skipReveal, turnPages } from './play.ts'
import { watch } from './watch.ts'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'long-arm-resume-'))
/** A draft is sent at most twice a second. */
const KEPT_MS = 1500
let server: RealServer
let browser: Browser

beforeAll(async () => {
  server = await startDealtServer({ DATA_DIR })
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(DATA_DIR, { recursive: true, force: true })
})

/** The power fails and comes back on the same port. */
async function killAndRestart(whileDown: () => Promise<void>): Promise<void> {
  const PORT = String(server.port)
  await server.stop('SIGKILL')
  await whileDown()
  server = await startDealtServer({ DATA_DIR, PORT })
}

test('reload and kill -9 leave the seat, the drafts and the phase as they were', async () => {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const seen = watch(page, server.url)
  await begin(page, server.url, { seat: 'HIB', rounds: 4 })
  await press(page, page.locator('#tab-place'))
  const verbs = page.locator('.side-panel .verb:not(.grey)')
  expect(await order(page, verbs.nth(0))).toBe(true)
  expect(await order(page, verbs.nth(1))).toBe(true)
  const slips = page.locator('.bottom .tray-slip .slip-words')
  const drafted = await slips.allInnerTexts()
  expect(drafted).toHaveLength(2)
  await page.waitForTimeout(KEPT_MS)

  await page.reload()
  await reach(page, 'orders')
  await slips.nth(1).waitFor()
  expect(await slips.allInnerTexts()).toEqual(drafted)
  expect(await page.locator('.left-sheet').innerText()).toContain('Hibernia')
  expect(seen.troubles).toEqual([])

  seen.expectLineDown()
  const banner = page.locator('.banner')
  await killAndRestart(() => banner.waitFor())
  await banner.waitFor({ state: 'detached', timeout: 30_000 })
  expect(await slips.allInnerTexts()).toEqual(drafted)
  if ((await seal(page)) === 'reveal') await skipReveal(page)

  await decideAll(page)
  const decided = await page.locator('.chambers-decided .decided').allInnerTexts()
  await page.waitForTimeout(KEPT_MS)
  await killAndRestart(() => banner.waitFor())
  await banner.waitFor({ state: 'detached', timeout: 30_000 })
  expect(await page.locator('.chambers-decided .decided').allInnerTexts()).toEqual(decided)
  await page.reload()
  await reach(page, 'chambers')
  expect(await page.locator('.chambers-decided .decided').allInnerTexts()).toEqual(decided)
  await seal(page)
  expect(await turnPages(page)).toBe('orders')
  expect(await page.locator('.masthead-count').innerText()).toBe('2 of 4')

  // The title remembers the seat.
  await page.goto(server.url)
  await press(page, page.locator('.title-card .title-open').filter({ hasText: 'Hibernia' }))
  await reach(page, 'orders')
  expect(seen.troubles).toEqual([])
  await context.close()
})

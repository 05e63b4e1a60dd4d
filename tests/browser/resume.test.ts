// A game goes on where it was: after a reload, and after the server died and came back, without a hand on the page.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { openChromium } from './chromium.ts'
import { begin, decideAll, order, press, reach, seal, skipReveal, stageOf, turnPages, type Stage } from './play.ts'
import { findState, sitDown, startAtTables } from './tables.ts'
import { watch, type Watch } from './watch.ts'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'long-arm-resume-'))
let server: RealServer
let browser: Browser
let context: BrowserContext | null = null
/** What the page has asked for and not got yet. */
const fetching = new Set<Request>()

beforeAll(async () => {
  server = await startDealtServer({ DATA_DIR })
  browser = await openChromium()
})
afterEach(async () => {
  await context?.close()
  context = null
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(DATA_DIR, { recursive: true, force: true })
})

async function open(): Promise<{ page: Page; seen: Watch }> {
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  fetching.clear()
  page.on('request', request => fetching.add(request))
  page.on('requestfinished', request => fetching.delete(request))
  page.on('requestfailed', request => fetching.delete(request))
  return { page, seen: watch(page, server.url) }
}

/** The power fails and comes back on the same port; the page notices both without a hand on it. */
async function failPower(page: Page): Promise<void> {
  const PORT = String(server.port)
  const banner = page.locator('.banner')
  await server.stop('SIGKILL')
  await banner.waitFor()
  server = await startDealtServer({ DATA_DIR, PORT })
  await banner.waitFor({ state: 'detached', timeout: 30_000 })
}

/** Waits until the server has the draft as the page shows it. */
const waitForDraft = (page: Page): Promise<void> => page.locator('.game[data-kept=true]').waitFor()

/** Waits until the code of these stages and of all they show is there; a page that lacks some is loaded anew when the line is up. */
async function waitForCode(page: Page, ...stages: Stage[]): Promise<void> {
  await page.waitForFunction(
    names =>
      names.every(name =>
        performance.getEntriesByType('resource').some(({ name: url }) => new RegExp(`/assets/${name}-[\\w-]+\\.js`).test(url)),
      ),
    stages,
  )
  await vi.waitUntil(() => fetching.size === 0, { timeout: 30_000, interval: 200 })
}

test('reload and kill -9 leave the seat, the drafts and the phase as they were', async () => {
  const { page, seen } = await open()
  await begin(page, server.url, { seat: 'HIB', rounds: 4 })
  await press(page, page.locator('#tab-place'))
  const verbs = page.locator('.side-panel .verb:not(.grey)')
  expect(await order(page, verbs.nth(0))).toBe(true)
  expect(await order(page, verbs.nth(1))).toBe(true)
  const slips = page.locator('.bottom .tray-slip .slip-words')
  const drafted = await slips.allInnerTexts()
  expect(drafted).toHaveLength(2)
  await waitForDraft(page)

  await page.reload()
  await reach(page, 'orders')
  await slips.nth(1).waitFor()
  expect(await slips.allInnerTexts()).toEqual(drafted)
  expect(await page.locator('.left-sheet').innerText()).toContain('Hibernia')
  expect(seen.troubles).toEqual([])

  seen.expectLineDown()
  await failPower(page)
  expect(await slips.allInnerTexts()).toEqual(drafted)
  if ((await seal(page)) === 'reveal') await skipReveal(page)

  await decideAll(page)
  const lines = page.locator('.chambers-decided .decided')
  const decided = await lines.allInnerTexts()
  expect(decided.length).toBeGreaterThan(0)
  await waitForDraft(page)
  await failPower(page)
  expect(await lines.allInnerTexts()).toEqual(decided)
  await page.reload()
  await reach(page, 'chambers')
  await lines.first().waitFor()
  expect(await lines.allInnerTexts()).toEqual(decided)
  await seal(page)
  expect(await turnPages(page)).toBe('orders')
  expect(await page.locator('.masthead-count').innerText()).toBe('2 of 4')

  // The title remembers the seat.
  await page.goto(server.url)
  await press(page, page.locator('.title-card .title-open').filter({ hasText: 'Hibernia' }))
  await reach(page, 'orders')
  expect(seen.troubles).toEqual([])
})

test('a playback, a reckoning and a debrief outlive kill -9; a reload goes on where the game is', async () => {
  const { page, seen } = await open()
  seen.expectLineDown()
  await begin(page, server.url, { seat: 'COL', rounds: 4 })
  await waitForCode(page, 'reveal', 'chambers', 'reckoning', 'debrief')
  expect(await seal(page)).toBe('reveal')
  await failPower(page)
  expect(await stageOf(page)).toBe('reveal')
  await skipReveal(page)
  expect(await seal(page)).toBe('reckoning')
  await failPower(page)
  expect(await stageOf(page)).toBe('reckoning')
  expect(await turnPages(page)).toBe('orders')

  expect(await seal(page)).toBe('reveal')
  await page.reload()
  await reach(page, 'chambers')
  expect(await seal(page)).toBe('reckoning')
  await page.reload()
  await reach(page, 'orders')
  expect(await page.locator('.masthead-count').innerText()).toBe('3 of 4')

  for (let stage: Stage = 'orders'; stage === 'orders';) {
    if ((await seal(page)) === 'reveal') await skipReveal(page)
    stage = (await seal(page)) === 'reckoning' ? await turnPages(page) : await reach(page, 'debrief')
  }
  const table = page.locator('.standing-table')
  await table.waitFor()
  const standing = await table.innerText()
  await failPower(page)
  expect(await table.innerText()).toBe(standing)
  await page.reload()
  await reach(page, 'debrief')
  await table.waitFor()
  expect(await table.innerText()).toBe(standing)
  expect(seen.troubles).toEqual([])
})

test('code that could not be fetched while the line was down is there when it is up again', async () => {
  const { page, seen } = await open()
  seen.expectLineDown()
  // Browsers remember such a failure for as long as the page lives.
  const chunk = /assets\/chambers-.*\.js$/
  await page.route(chunk, route => route.abort('connectionrefused'))
  const tried = page.waitForEvent('requestfailed', request => chunk.test(request.url()))
  await begin(page, server.url, { seat: 'COL', rounds: 4 })
  await tried
  expect(await seal(page)).toBe('reveal')
  await page.unroute(chunk)
  await skipReveal(page)
  expect(await page.locator('.chambers h1').innerText()).toBe('Chambers')
})

test('a seal outlives kill -9 and a reload, and can still be broken', async () => {
  const state = findState('HIB', ({ open: { phase, round } }) => phase === 'orders' && round === 3)
  const tables = await startAtTables([{ persons: ['HIB', 'FJORD'], state }])
  const { page } = await open()
  const sealed = page.locator('.bottom .button.seal[aria-pressed=true]')
  try {
    await sitDown(page, tables.server, tables.tables[0]!, 'HIB')
    await page.keyboard.press('a')
    await page.locator('.composer').waitFor()
    await page.keyboard.press('Enter')
    await press(page, page.locator('.bottom .button.seal'))
    await sealed.waitFor()
    await tables.failPower(() => page.locator('.banner').waitFor())
    await page.locator('.banner').waitFor({ state: 'detached', timeout: 30_000 })
    await sealed.waitFor()
    await page.reload()
    await sealed.waitFor()
    expect(await page.locator('.bottom .tray-slip').count()).toBe(1)
    await press(page, sealed)
    await page.locator('.bottom .button.seal[aria-pressed=false]').waitFor()
    expect(await page.locator('.bottom .tray-slip').count()).toBe(1)
  } finally {
    await tables.stop()
  }
})

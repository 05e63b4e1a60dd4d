// Alone at a table that a scenario has laid out, from the set-up to its first orders.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SEATS, type Seat } from '#shared/names.ts'
import { SCENARIOS } from '#shared/scenarios/all.ts'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { findClipped } from './clipped.ts'
import { openChromium } from './chromium.ts'
import { comeByLink, openTable, openWindow, sit } from './guests.ts'
import { press, reach } from './play.ts'
import { watch } from './watch.ts'

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

test('a scenario is chosen in the set-up: its length and seats are offered, and its laws are in force', async () => {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const seen = watch(page, server.url)
  await page.goto(server.url)
  await press(page, page.locator('.title-solo'))
  const choice = page.getByLabel('Scenario')
  await choice.waitFor()
  expect(await choice.locator('option').count()).toBe(SCENARIOS.length + 1)
  const card = (seat: Seat) => page.locator('.role').nth(SEATS.indexOf(seat))
  await press(page, card('MER'))

  await choice.selectOption('Catch-22')
  expect(await page.locator('#setup-story').innerText()).toContain('cannot obey both')
  expect(await page.locator('input[name=rounds]').count()).toBe(1)
  // Meridia is left to a bot, so that somebody else is chosen now.
  expect(await card('MER').locator('input').isDisabled()).toBe(true)
  expect(await card('MER').innerText()).toContain('A bot plays it here.')
  expect(await card('COL').locator('input').isChecked()).toBe(true)
  await press(page, card('AMBER'))
  expect(await page.locator('.setup-whose').count()).toBe(0)
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    expect(await findClipped(page)).toEqual([])
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await press(page, card('RHE'))

  await press(page, page.locator('.setup-foot .button.seal'))
  await reach(page, 'orders')
  expect(await page.locator('.masthead-count').innerText()).toBe('1 of 6')
  await page.locator('.left-sheet').getByText('Rhenania').first().waitFor()
  await press(page, page.locator('#tab-law'))
  for (const law of ['Long-Arm Act', 'Blocking Statute']) await page.locator('.side-panel').getByText(law).first().waitFor()
  expect(seen.troubles).toEqual([])
  await context.close()
})

test('and back to the standard table, where every seat is open', async () => {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  await page.goto(server.url)
  await press(page, page.locator('.title-solo'))
  const choice = page.getByLabel('Scenario')
  await choice.selectOption('The Dublin warrant')
  expect(await page.locator('input[name=seat]:disabled').count()).toBe(10)
  await choice.selectOption('Standard table')
  expect(await page.locator('input[name=seat]:disabled').count()).toBe(0)
  expect(await page.locator('input[name=rounds]').count()).toBe(4)
  await context.close()
})

test('a host lays out a scenario for the table: everybody reads it, and nobody can take a seat that is a bot’s', async () => {
  const [ann, bo] = [await openWindow(browser, server.url), await openWindow(browser, server.url)]
  const code = await openTable(ann.page, server.url, 'standard')
  await comeByLink(bo.page, server.url, code, 'Bo')
  await sit(bo.page, 'PHOT')
  await ann.page.getByLabel('Scenario').selectOption('The last key')
  const agreed = bo.page.locator('.game-card')
  await agreed.getByText('The last key').waitFor()
  expect(await agreed.innerText()).toContain('close the shop')
  expect(await agreed.innerText()).toContain('6 rounds')
  // Photon is left to a bot now.
  await bo.page.locator('[data-seat=PHOT]:not(.own)').waitFor()
  expect(await bo.page.locator('.seat-sit').count()).toBe(5)
  for (const { page } of [ann, bo]) expect(await findClipped(page)).toEqual([])
  await sit(bo.page, 'LANT')
  expect([...ann.seen.troubles, ...bo.seen.troubles]).toEqual([])
  await Promise.all([ann.context.close(), bo.context.close()])
})

// Alone at a table that a scenario has laid out, from the set-up to its first orders.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SEATS, type Seat } from '#shared/names.ts'
import { SCENARIOS } from '#shared/scenarios/all.ts'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { findClipped } from './clipped.ts'
import { openChromium } from './chromium.ts'
import { comeByLink, openTable, openWindow, sit } from './guests.ts'
import { finishedGame } from './finished.ts'
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

  await choice.selectOption('catch-22')
  await page.locator('#setup-story').getByText('cannot obey both').waitFor()
  expect(await page.locator('input[name=rounds]').count()).toBe(1)
  // Meridia is left to a bot, so that somebody else is chosen now.
  expect(await card('MER').locator('input').isDisabled()).toBe(true)
  expect(await card('MER').innerText()).toContain('A bot plays it here.')
  expect(await card('COL').locator('input').isChecked()).toBe(true)
  expect(await page.locator('.setup-scenario li').count()).toBe(3)
  expect(await page.locator('.setup-scenario').innerText()).toContain('Not finished yet')
  await page.locator('.scenario-aim').getByText('Close the case that your act was made for').waitFor()
  await press(page, card('AMBER'))
  await page.locator('.scenario-aim').getByText('It need not stay there').waitFor()
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
  await choice.selectOption('dublin-warrant')
  expect(await page.locator('input[name=seat]:disabled').count()).toBe(10)
  await choice.selectOption('')
  expect(await page.locator('input[name=seat]:disabled').count()).toBe(0)
  expect(await page.locator('input[name=rounds]').count()).toBe(4)
  await context.close()
})

test('a host lays out a scenario for the table: everybody reads it, and nobody can take a seat that is a bot’s', async () => {
  const [ann, bo] = [await openWindow(browser, server.url), await openWindow(browser, server.url)]
  const code = await openTable(ann.page, server.url, 'standard')
  await comeByLink(bo.page, server.url, code, 'Bo')
  await sit(bo.page, 'PHOT')
  await ann.page.getByLabel('Scenario').selectOption('last-key')
  const agreed = bo.page.locator('.game-card')
  await agreed.getByText('The last key').waitFor()
  await agreed.getByText('close the shop').waitFor()
  expect(await agreed.innerText()).toContain('6 rounds')
  // Photon is left to a bot now.
  await bo.page.locator('[data-seat=PHOT]:not(.own)').waitFor()
  expect(await bo.page.locator('.seat-sit').count()).toBe(5)
  for (const { page } of [ann, bo]) expect(await findClipped(page)).toEqual([])
  await sit(bo.page, 'LANT')
  expect([...ann.seen.troubles, ...bo.seen.troubles]).toEqual([])
  await Promise.all([ann.context.close(), bo.context.close()])
})

test('a scenario that is finished is talked about, and its stars stand in the list of this browser', async () => {
  const { key } = await finishedGame(server, 'COL', 6, 'catch-22')
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const seen = watch(page, server.url)
  await page.goto(`${server.url}/#seat=${key}`)
  await reach(page, 'debrief')
  const talk = page.locator('.debrief-scenario')
  await talk.waitFor()
  expect(await talk.locator('.scenario-motion').innerText()).toBe('This house would punish the company that obeys the foreign order.')
  expect(await talk.locator('li').count()).toBe(4)
  const made = await talk.locator('header p').innerText()
  expect(made).toMatch(/^★[★☆]{2} [123] of 3 stars: finished/)
  expect(await findClipped(page)).toEqual([])

  await page.goto(server.url)
  await page.reload()
  await press(page, page.locator('.title-solo'))
  const choice = page.getByLabel('Scenario')
  await choice.waitFor()
  const names = await choice.locator('option').allInnerTexts()
  expect(names.filter(one => one.includes(`${made.slice(0, 3)} Catch-22 · `))).toHaveLength(1)
  expect(names.filter(one => one.includes('☆☆☆'))).toHaveLength(SCENARIOS.length - 1)
  await choice.selectOption('catch-22')
  await page
    .locator('#setup-story')
    .getByText(/Your best: Standing −?\d+ as Columbia, finished/)
    .waitFor()
  expect(seen.troubles).toEqual([])
  await context.close()
})

test('a scenario of a real case has real names on map, list and panels, unless the settings say otherwise', async () => {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  await context.addInitScript(
    it => localStorage.getItem('long-arm.settings') ?? localStorage.setItem('long-arm.settings', it),
    '{"map":"simple"}',
  )
  const page = await context.newPage()
  const seen = watch(page, server.url)
  await page.goto(server.url)
  await press(page, page.locator('.title-solo'))
  await page.getByLabel('Scenario').selectOption('dublin-warrant')
  await page.locator('.role-name', { hasText: 'Ireland' }).waitFor()
  await page.locator('#setup-story').getByText('America’s warrant').waitFor()
  await press(page, page.locator('.role').nth(SEATS.indexOf('HIB')))
  await press(page, page.locator('.setup-foot .button.seal'))
  await reach(page, 'orders')
  await page.locator('.board-canvas').getByText('AMERICA', { exact: true }).waitFor()
  const panel = page.locator('.left-sheet')
  await panel.getByText('Ireland').first().waitFor()
  expect(await page.locator('body').innerText()).not.toMatch(/Columbia|Hibernia/)

  await page.evaluate(() => document.querySelector('dialog')?.close())
  await press(page, page.getByRole('button', { name: 'Settings' }).first())
  await press(page, page.locator('.setting').filter({ hasText: 'Names of states' }).getByText('Made up'))
  await page.keyboard.press('Escape')
  await page.locator('.board-canvas').getByText('COLUMBIA', { exact: true }).waitFor()
  await panel.getByText('Hibernia').first().waitFor()

  const { replay } = await finishedGame(server, 'COL', 5, 'dublin-warrant')
  await page.evaluate(() => localStorage.setItem('long-arm.settings', '{"map":"simple"}'))
  await page.goto(`${server.url}/r/${replay}`)
  await page.getByText('Mainland Europe').first().waitFor({ state: 'attached', timeout: 20_000 })
  expect(seen.troubles).toEqual([])
  await context.close()
})

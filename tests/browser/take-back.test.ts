// Taking back a phase alone, by keyboard: the sheet lies there as it was, and the end of the game says that it happened.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { DEBRIEF_TEXTS } from '#texts/debrief.ts'
import { SETTINGS } from '#texts/settings.ts'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { openChromium } from './chromium.ts'
import { openWindow } from './guests.ts'
import { begin, order, press, reach } from './play.ts'

vi.setConfig({ testTimeout: 120_000 })

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

test('the last phase is taken back in two presses of a key, with its sheet, and is not a secret afterwards', async () => {
  const { page, context, seen } = await openWindow(browser, server.url)
  await begin(page, server.url, { seat: 'HIB', rounds: 4 })
  await press(page, page.locator('#tab-place'))
  await order(page, page.locator('.side-panel .verb:not(.grey)').first())
  const slip = await page.locator('.bottom .tray-slip .slip-words').first().innerText()
  await page.keyboard.press('Shift+Enter')
  await reach(page, 'reveal', 'chambers')
  await press(page, page.getByRole('button', { name: 'Settings' }).first())
  const button = page.getByRole('button', { name: SETTINGS.takeBackDo })
  await button.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await reach(page, 'orders')
  expect(await page.locator('.bottom .tray-slip .slip-words').first().innerText()).toBe(slip)
  // Nothing has closed before this phase, and the settings say so
  await press(page, page.getByRole('button', { name: 'Settings' }).first())
  await page.getByText(SETTINGS.takeBackFirst).waitFor()
  await press(page, page.getByRole('button', { name: SETTINGS.endAlone }))
  await press(page, page.getByRole('button', { name: SETTINGS.endAloneSure }))
  await reach(page, 'debrief')
  await page.getByText(DEBRIEF_TEXTS.takenBack(1)).waitFor()
  expect(seen.troubles).toEqual([])
  await context.close()
})

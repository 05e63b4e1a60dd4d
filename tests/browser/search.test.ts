// Search: everything that can be selected or ordered is found by its name, from the map and from the list, by keyboard or mouse.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RealServer, startServer } from '../real-server.ts'
import { openChromium } from './chromium.ts'
import { begin, press } from './play.ts'
import { watch } from './watch.ts'

let server: RealServer
let browser: Browser

beforeAll(async () => {
  server = await startServer()
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function find(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('/')
  await page.locator('[role=combobox]:focus').waitFor()
  await page.keyboard.type(typed)
}

test('what is found is selected, and an order that is found is begun', async () => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const seen = watch(page, server.url)
  await begin(page, server.url, { seat: 'COL', rounds: 4 })
  const selected = (name: string): Promise<void> => page.locator('.side-panel h2', { hasText: name }).first().waitFor()
  const row = page.locator('.list-row:focus')

  await find(page, 'dubl')
  await page.keyboard.press('Enter')
  await selected('Dublin')

  // Down and up again; the marked option is the one the field tells of
  await page.keyboard.press('l')
  await row.waitFor()
  await find(page, 'hib')
  await page.keyboard.press('ArrowDown')
  const told = await page.locator('[role=combobox]').getAttribute('aria-activedescendant')
  expect(await page.locator('#findings [aria-selected=true]').getAttribute('id')).toBe(told)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  // The row that had the focus before does not take the selection back
  await page.locator('.list-row.selected:focus', { hasText: 'Hibernia' }).waitFor()
  await selected('Hibernia')

  // A letter typed into the field is a letter, and no order begins
  await find(page, 'w')
  expect(await page.locator('.composer').count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.locator('#findings').waitFor({ state: 'detached' })

  await page.keyboard.press('/')
  await page.keyboard.type('subpoena')
  await press(page, page.locator('#findings [role=option]').first())
  await page.locator('.composer').waitFor()
  expect(await page.locator('#composer').textContent()).toBe('Subpoena')
  expect(seen.troubles).toEqual([])
  await context.close()
})

test('the composer stands alone beside the map, and gives the focus back', async () => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await begin(page, server.url, { seat: 'COL', rounds: 4 })
  await page.keyboard.press('l')
  const row = page.locator('.list-row').nth(3)
  await row.focus()
  await page.keyboard.press('s')
  await page.locator('.composer').waitFor()
  expect(await page.locator('.bottom').isVisible()).toBe(false)
  expect(await page.locator('.side-panel').isVisible()).toBe(false)
  await page.keyboard.press('Escape')
  await page.locator('.composer').waitFor({ state: 'detached' })
  expect(await page.locator('.bottom').isVisible()).toBe(true)
  await page.locator('.list-row.selected:focus').waitFor()
  expect(await row.evaluate(it => it === document.activeElement)).toBe(true)
  await context.close()
})

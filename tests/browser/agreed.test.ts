// What the host agrees on for all in the lobby, as the others see it: how long such games take here, and whether there are deals.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../server/database.ts'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { storeOf } from '../store.ts'
import { openChromium } from './chromium.ts'
import { comeByLink, openTable, openWindow, sit, type Guest } from './guests.ts'
import { press, reach } from './play.ts'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'long-arm-agreed-page-'))
let server: RealServer
let browser: Browser
let guests: Guest[] = []

beforeAll(async () => {
  // Five quick games of three people each, and five standard ones of two.
  const db = await openDatabase(await storeOf(DATA_DIR))
  const took = (kind: { preset: string; rounds: number; clock: number; people: number }, minutes: readonly number[]) =>
    minutes.map(one => ({ ...kind, seconds: one * 60, ended: 490_000 }))
  const rows = [
    ...took({ preset: 'quick', rounds: 5, clock: 60, people: 3 }, [31, 12, 34, 90, 36]),
    ...took({ preset: 'standard', rounds: 8, clock: 120, people: 2 }, [70, 71, 69, 3, 300]),
    ...took({ preset: 'standard', rounds: 8, clock: 120, people: 4 }, [95, 96, 97, 98, 99]),
    ...took({ preset: 'unhurried', rounds: 8, clock: 0, people: 2 }, [200, 200, 200, 200]),
  ]
  await db.insertInto('length').values(rows).execute()
  await db.destroy()
  server = await startDealtServer({ DATA_DIR })
  browser = await openChromium()
})
afterEach(async () => {
  for (const { context, seen } of guests) {
    expect(seen.troubles).toEqual([])
    await context.close()
  }
  guests = []
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(DATA_DIR, { recursive: true, force: true })
})
async function open(): Promise<Guest> {
  const guest = await openWindow(browser, server.url)
  guests.push(guest)
  return guest
}

test('how long a game takes is told as games here went where there were five, by as many people, and else as it is reckoned', async () => {
  const ann = await open()
  await ann.page.goto(server.url)
  await press(ann.page, ann.page.locator('.title-friends'))
  const of = (preset: string): Promise<string> => ann.page.locator(`#pace-${preset} .game-length`).innerText()
  await ann.page
    .locator('#pace-quick .game-length')
    .filter({ hasText: /^about 35 min, as games here went$/ })
    .waitFor()
  expect(await of('standard')).toBe('about 95 min, as games here went')
  expect(await of('unhurried')).toBe('about 60 min')
  expect(await of('mail')).toBe('days or weeks')
  const bo = await open()
  const code = await openTable(ann.page, server.url, 'standard')
  await comeByLink(bo.page, server.url, code, 'Bo')
  await sit(ann.page, 'COL')
  await sit(bo.page, 'HIB')
  const lasts = bo.page.locator('.game-card .game-length')
  await lasts.filter({ hasText: /^about 70 min, as games here went$/ }).waitFor()
  await ann.page.getByLabel('Rounds').selectOption('4')
  await lasts.filter({ hasText: /^about 25 min$/ }).waitFor()
})

test('a host who switches deals off tells it to all, and there is no way to them in the game', async () => {
  const ann = await open()
  const code = await openTable(ann.page, server.url, 'unhurried')
  const bo = await open()
  await comeByLink(bo.page, server.url, code, 'Bo')
  const shown = bo.page.locator('.agreed').filter({ hasText: 'Deals' }).locator('dd')
  expect(await shown.innerText()).toBe('On')
  await ann.page.getByLabel('Deals').selectOption('no-votes')
  await shown.filter({ hasText: 'On, no votes for sale' }).waitFor()
  expect(await bo.page.getByLabel('Deals').count()).toBe(0)
  await ann.page.getByLabel('Deals').selectOption('off')
  await shown.filter({ hasText: 'Off' }).waitFor()
  await sit(ann.page, 'COL')
  await sit(bo.page, 'HIB')
  await press(ann.page, ann.page.locator('.lobby-start'))
  const button = (guest: Guest) => guest.page.locator('.tools').getByRole('button', { name: /^Deals/ })
  for (const guest of [ann, bo]) {
    await reach(guest.page, 'orders')
    expect(await button(guest).count()).toBe(0)
    await guest.page.keyboard.press('d')
    expect(await guest.page.locator('dialog[open]').count()).toBe(0)
  }
  // As it is with them: the same press opens them.
  await press(ann.page, ann.page.locator('.masthead [aria-label=Settings]'))
  await ann.page.keyboard.press('Escape')
  const cy = await open()
  await openTable(cy.page, server.url, 'unhurried')
  await sit(cy.page, 'COL')
  await press(cy.page, cy.page.locator('.lobby-start'))
  await reach(cy.page, 'orders')
  expect(await button(cy).count()).toBe(1)
  await cy.page.keyboard.press('d')
  await cy.page.locator('dialog[open] .deals').waitFor()
})

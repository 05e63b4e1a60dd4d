// Deals by two people in two browsers: what they cost in presses (ux 8), by mouse, by keyboard alone, and on a phone.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { deal as dealt } from '#shared/cases/given.ts'
import type { Seat } from '#shared/names.ts'
import type { State } from '#shared/state.ts'
import type { RealServer } from '../real-server.ts'
import type { Planted } from '../room/seats.ts'
import { openChromium } from './chromium.ts'
import { tabTo } from './keyboard.ts'
import { press } from './play.ts'
import { sitDown, startAtTables } from './tables.ts'
import { watch } from './watch.ts'

const PERSONS = ['COL', 'HIB', 'MONO'] as const satisfies readonly Seat[]
const DESKTOP = { viewport: { width: 1440, height: 900 } }
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
/** Long enough for the second that a signature is held. */
const HELD = 1100

/** The first ORDERS, with Influence to deal with, and a sealed order in Monolith's hand. */
function rich(): State {
  const { state } = dealt({ influence: { COL: 4, HIB: 4, MONO: 3 } })
  state.hands.MONO.sealedOrders = [
    { id: 'subpoena.COL.1.AMBER', kind: 'subpoena', government: 'COL', handle: 'AMBER', round: 1, case: null },
  ]
  return state
}

let server: RealServer
let stop: () => Promise<void> = () => Promise.resolve()
let tables: Planted[]
let browser: Browser
const contexts: BrowserContext[] = []
const troubles: string[][] = []

beforeAll(async () => {
  const started = await startAtTables(Array.from({ length: 4 }, () => ({ persons: PERSONS, state: rich() })))
  ;({ server, stop } = started)
  tables = [...started.tables]
  browser = await openChromium()
})
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close()
  expect(troubles.splice(0).flat()).toEqual([])
})
afterAll(async () => {
  await browser?.close()
  await stop()
})

/** Counts for itself, in the page, what is pressed. */
function countPresses(): void {
  const counts = { pointers: 0, keys: 0 }
  Object.assign(globalThis, { presses: counts })
  addEventListener('pointerdown', () => counts.pointers++, true)
  addEventListener('keydown', () => counts.keys++, true)
}
const countsOf = (page: Page): Promise<{ pointers: number; keys: number }> =>
  page.evaluate(() => ({ ...(globalThis as unknown as { presses: { pointers: number; keys: number } }).presses }))
async function pressesOf(page: Page, act: () => Promise<unknown>): Promise<{ pointers: number; keys: number }> {
  const before = await countsOf(page)
  await act()
  const after = await countsOf(page)
  return { pointers: after.pointers - before.pointers, keys: after.keys - before.keys }
}

async function open(table: Planted, seat: Seat, options: BrowserContextOptions = DESKTOP): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options })
  contexts.push(context)
  await context.addInitScript(countPresses)
  const page = await context.newPage()
  troubles.push(watch(page, server.url).troubles)
  await sitDown(page, server, table, seat)
  return page
}

const tool = (page: Page) => page.locator('.masthead .tools button[aria-label^=Deals]')
const partner = (page: Page, name: string) => page.locator('.deals-partner').filter({ hasText: name })
const sign = (page: Page) => page.locator('.deals-sign .button')
const influence = (page: Page) => page.locator('.left .figure').first()
const made = (page: Page) => page.locator('.deals-force > ul .deals-made')

test('an offer takes four clicks, and signing it two: the second is held for a second', async () => {
  const table = tables.pop()!
  const [col, hib] = [await open(table, 'COL'), await open(table, 'HIB')]
  expect(
    await pressesOf(col, async () => {
      await press(col, tool(col))
      await press(col, partner(col, 'Hibernia'))
      await press(col, col.locator('.deals-presets .button').filter({ hasText: /^You give: 1 Influence$/ }))
      await press(col, col.locator('.deals-foot .button.primary'))
    }),
  ).toEqual({ pointers: 4, keys: 0 })
  await hib.locator('.masthead .tools button[aria-label^=Deals] .badge').waitFor()
  expect(await hib.locator('.press').first().innerText()).toContain('Columbia')
  expect(
    await pressesOf(hib, async () => {
      await press(hib, hib.locator('.press').first())
      await sign(hib).click({ delay: HELD })
    }),
  ).toEqual({ pointers: 2, keys: 0 })
  await made(hib).first().waitFor()
  await made(col).first().waitFor()
  expect(await made(col).first().innerText()).toMatch(/You give: 1 Influence/)
  await col.keyboard.press('Escape')
  // In escrow at once
  await expect.poll(() => influence(col).innerText()).toBe('3')
})

test('terms are added, countered, shown as new, and signed by a second press', async () => {
  const table = tables.pop()!
  const [col, hib] = [await open(table, 'COL'), await open(table, 'HIB')]
  await press(col, tool(col))
  await press(col, partner(col, 'Hibernia'))
  const ask = col.locator('.deals-column').last()
  await press(col, ask.locator('.deals-add'))
  // What Hibernia cannot give is said, and cannot be added
  await press(col, ask.locator('label').filter({ hasText: 'Compliance' }))
  expect(await ask.locator('.deals-form > .loss').innerText()).toMatch(/provider/)
  await press(col, ask.locator('label').filter({ hasText: 'No long-arm' }))
  await ask.locator('.field', { hasText: 'Lost if broken' }).locator('select').selectOption('2')
  await press(col, ask.locator('.deals-form .button.primary'))
  expect(await ask.locator('.deals-slip').innerText()).toMatch(/Binding/)
  expect(await col.locator('.deals-deed').innerText()).toMatch(/Hibernia shall serve no long-arm warrant .* or forfeit 2 Influence/)
  await press(col, col.locator('.deals-foot .button.primary'))
  await press(hib, hib.locator('.press').first())
  await press(hib, hib.locator('.deals-foot .button').filter({ hasText: 'Counter' }))
  await press(hib, hib.locator('.deals-column').last().locator('.deals-add'))
  await press(hib, hib.locator('.deals-form .button.primary'))
  await press(hib, hib.locator('.deals-foot .button.primary'))
  await col.locator('.deals-slip.new').waitFor()
  expect(await col.locator('.deals-slip.new').innerText()).toMatch(/1 Influence/)
  await press(col, sign(col))
  expect(await made(col).count()).toBe(0)
  await press(col, sign(col))
  await made(col).first().waitFor()
  expect(await made(col).first().innerText()).toMatch(/You get: No long-arm warrants/)
})

test('by keyboard alone: an offer, its refusal, another, and a signature', async () => {
  const table = tables.pop()!
  const [col, hib] = [await open(table, 'COL'), await open(table, 'HIB')]
  await hib.locator('#tray').waitFor()
  const offer = async (): Promise<void> => {
    if ((await col.locator('dialog[open]').count()) === 0) await col.keyboard.press('d')
    await col.locator('.deals').waitFor()
    // In the order of the screen
    await tabTo(col, '.deals-partner')
    while (!(await col.evaluate(() => document.activeElement?.textContent?.includes('Hibernia') === true))) await col.keyboard.press('Tab')
    await col.keyboard.press('Enter')
    await tabTo(col, '.deals-presets .button')
    await col.keyboard.press('Enter')
    await tabTo(col, '.deals-foot .button.primary')
    await col.keyboard.press('Enter')
    await col.locator('.deals-foot .button', { hasText: 'Withdraw' }).waitFor()
  }
  await offer()
  await hib.locator('.masthead .tools .badge').waitFor()
  await hib.keyboard.press('d')
  await tabTo(hib, '.deals-foot > .button')
  await hib.keyboard.press('Enter')
  await expect.poll(() => hib.locator('.masthead .tools .badge').count()).toBe(0)
  await col.locator('.deals-presets').waitFor()
  await hib.keyboard.press('Escape')
  await hib.locator('dialog[open]').waitFor({ state: 'detached' })
  await offer()
  await hib.locator('.masthead .tools .badge').waitFor()
  expect(
    await pressesOf(hib, async () => {
      await hib.keyboard.press('d')
      await expect.poll(() => hib.evaluate(() => document.activeElement?.closest('.deals-sign') !== null)).toBe(true)
      await hib.keyboard.press('Enter')
      await hib.keyboard.press('Enter')
    }),
  ).toEqual({ pointers: 0, keys: 3 })
  await made(hib).first().waitFor()
})

test('on a phone: an offer from the file, and a provider shows a sealed order in two presses', async () => {
  const table = tables.pop()!
  const [mono, hib] = [await open(table, 'MONO', PHONE), await open(table, 'HIB', PHONE)]
  await press(mono, mono.locator('.tools-menu'))
  await press(mono, mono.locator('#menu .menu-item').filter({ hasText: 'Deals' }))
  await press(mono, partner(mono, 'Hibernia'))
  await press(mono, mono.locator('.deals-presets .button').filter({ hasText: /^You give: 1 Influence$/ }))
  await press(mono, mono.locator('.deals-foot .button.primary'))
  await mono.locator('.deals-foot .button', { hasText: 'Withdraw' }).waitFor()
  await press(mono, mono.locator('.deals-back'))
  await press(mono, mono.locator('.deals-sealed summary').first())
  await mono.locator('.disclosure select').selectOption('HIB')
  const show = mono.locator('.disclosure .button').first()
  await press(mono, show)
  expect(await mono.locator('.disclosure').first().innerText()).toMatch(/−2 VP/)
  await press(mono, show)
  await mono.locator('.disclosure .gain').filter({ hasText: 'Hibernia' }).waitFor()
  await press(hib, hib.locator('.nav-item').filter({ hasText: 'File' }))
  await press(hib, hib.locator('.press').first())
  await press(hib, hib.locator('.deals-back'))
  expect(await hib.locator('.deals-sealed').innerText()).toMatch(/Monolith has shown you: Columbia has a sealed order on Amber/)
  await press(hib, hib.locator('.deals-sealed .button').first())
  await press(hib, hib.locator('.deals-sealed .button').first())
  await hib.locator('.deals-sealed .button').first().waitFor({ state: 'detached' })
  await press(hib, partner(hib, 'Monolith'))
  await press(hib, sign(hib))
  await press(hib, sign(hib))
  await press(hib, hib.locator('.deals-back'))
  await made(hib).first().waitFor()
})

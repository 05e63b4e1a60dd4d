// Deals by two people in two browsers: what they cost in presses (ux 8), by mouse, by keyboard alone, and on a phone.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { deal as dealt } from '#shared/cases/given.ts'
import type { OfferedTerm } from '#shared/deals/deal.ts'
import { sign } from '#shared/deals/sign.ts'
import type { Seat } from '#shared/names.ts'
import { options } from '#shared/options.ts'
import type { Order } from '#shared/phases.ts'
import type { State } from '#shared/state.ts'
import { view, type SeatView } from '#shared/view.ts'
import type { RealServer } from '../real-server.ts'
import type { Planted } from '../room/seats.ts'
import { openChromium } from './chromium.ts'
import { tabTo } from './keyboard.ts'
import { press, pressMark } from './play.ts'
import { findState, sitDown, startAtTables } from './tables.ts'
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

/** CHAMBERS with one case before Hibernia, which has sold its vote in it. */
function sold(): State {
  const state = findState('HIB', v => v.open.phase === 'chambers' && v.open.docket.filter(one => one.jurors.includes('HIB')).length === 1)
  const number = state.open.docket.find(one => one.jurors.includes('HIB'))?.number ?? 0
  const terms: OfferedTerm[] = [{ by: 'HIB', binding: true, what: { kind: 'vote', case: number, side: 'quash' } }]
  return sign(state, { id: '3.COL.HIB.0', from: 'COL', to: 'HIB', terms, exchange: 0 })
}
/** Columbia may serve a warrant for data on Hibernian soil, and has agreed not to. */
function sparing(): State {
  const aims = (order: Order, v: SeatView): boolean => order.kind === 'long-arm' && v.open.accounts[order.handle].state === 'HIB'
  const state = findState('COL', v => v.open.phase === 'orders' && options(v).some(order => aims(order, v)))
  const terms: OfferedTerm[] = [{ by: 'COL', binding: false, what: { kind: 'non-use', until: state.open.round, escrow: 0 } }]
  return sign(state, { id: '2.COL.HIB.0', from: 'HIB', to: 'COL', terms, exchange: 0 })
}

let server: RealServer
let stop: () => Promise<void> = () => Promise.resolve()
let bound: Planted
let spared: Planted
let tables: Planted[]
let browser: Browser
const contexts: BrowserContext[] = []
const troubles: string[][] = []

beforeAll(async () => {
  const moments = [sold(), sparing(), ...Array.from({ length: 4 }, rich)]
  const started = await startAtTables(moments.map(state => ({ persons: PERSONS, state })))
  ;({ server, stop } = started)
  ;[bound, spared, ...tables] = started.tables as [Planted, Planted, ...Planted[]]
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
const signature = (page: Page) => page.locator('.deals-sign .button')
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
      await signature(hib).click({ delay: HELD })
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
  await press(col, signature(col))
  expect(await made(col).count()).toBe(0)
  await press(col, signature(col))
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
  await press(hib, signature(hib))
  await press(hib, signature(hib))
  await press(hib, hib.locator('.deals-back'))
  await made(hib).first().waitFor()
})

test('in CHAMBERS a sold vote is shown, and cannot be cast otherwise', async () => {
  const hib = await open(bound, 'HIB')
  expect(await hib.locator('.chambers-dealt').innerText()).toMatch(/bound by deals\s+Vote in No\. \d+: quash/i)
  expect(await hib.locator('.vote-button.enforce').isDisabled()).toBe(true)
  expect(await hib.locator('.vote-button.quash').isEnabled()).toBe(true)
  expect(await hib.locator('.vote').innerText()).toMatch(/A deal you signed decides this/)
})

test('the composer warns of a warrant that breaks a promise', async () => {
  const state = sparing()
  const v = view(state, 'COL')
  const aim = options(v).find(order => order.kind === 'long-arm' && v.open.accounts[order.handle].state === 'HIB')
  if (aim?.kind !== 'long-arm') throw new Error('nothing to aim at')
  const col = await open(spared, 'COL')
  await pressMark(col, `account:${aim.handle}`)
  await press(col, col.locator('.side-panel .verb').filter({ hasText: 'Warrant' }).first())
  expect(await col.locator('.composer, .prospect').locator('.notice.red').first().innerText()).toMatch(/You promised Hibernia not to/)
})

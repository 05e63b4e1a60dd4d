// Back in the seat, whatever became of tab, phone or network: with draft, selection and stage, and without a hand on the page.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { PROTOCOL } from '#shared/wire.ts'
import { network, type Customs, type Network } from '../network.ts'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { type Planted, sit } from '../room/seats.ts'
import { openChromium } from './chromium.ts'
import { findClipped } from './clipped.ts'
import { begin, order, press, reach, seal } from './play.ts'
import { scan } from './scan.ts'
import { findState, sitDown, startAtTables } from './tables.ts'
import { watch, type Watch } from './watch.ts'

let server: RealServer
let browser: Browser
let context: BrowserContext
let way: Network | null = null

beforeAll(async () => {
  server = await startDealtServer()
  browser = await openChromium()
})
afterEach(async () => {
  await context.close()
  await way?.close()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** A page on such a network, in a game in which two orders are drafted and the server has them. */
async function openDrafted(
  customs: Customs = { sockets: 'pass' },
  hasClock = false,
): Promise<{ page: Page; seen: Watch; slips: readonly string[] }> {
  way = await network(server.port, customs)
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  // The list is there at once; the map is for other tests.
  await context.addInitScript(it => localStorage.setItem('long-arm.settings', it), JSON.stringify({ board: 'list', cards: 'all' }))
  const page = await context.newPage()
  const seen = watch(page, way.url)
  if (hasClock) await page.clock.install()
  await begin(page, way.url, { seat: 'HIB', rounds: 4 })
  await press(page, page.locator('#tab-place'))
  await draftOne(page)
  await draftOne(page)
  await isKept(page)
  return { page, seen, slips: await slipsOf(page) }
}

const draftOne = async (page: Page): Promise<void> => {
  const verbs = page.locator('.side-panel .verb:not(.grey)')
  const before = (await slipsOf(page)).length
  for (let i = 0; (await slipsOf(page)).length === before; i++) await order(page, verbs.nth(i))
}
const slipsOf = (page: Page): Promise<string[]> => page.locator('.bottom .tray-slip .slip-words').allInnerTexts()
const isKept = (page: Page): Promise<void> => page.locator('.game[data-kept=true]').waitFor()
const banner = (page: Page) => page.locator('.banner')
const isDown = (page: Page): Promise<void> => banner(page).waitFor()
const isBack = async (page: Page): Promise<void> => {
  await banner(page).waitFor({ state: 'detached' })
  await isKept(page)
}

describe('one tab plays a seat', () => {
  test('the one that was opened last; the other says so, and can take it back', async () => {
    const { page: first, slips } = await openDrafted()
    const second = await context.newPage()
    await second.goto(first.url())
    await reach(second, 'orders')
    await second.locator('.bottom .tray-slip').nth(1).waitFor()
    expect(await slipsOf(second)).toEqual(slips)
    await first.getByRole('heading', { name: 'This seat has moved to another tab' }).waitFor()
    await press(first, first.getByRole('button', { name: 'Use it here' }))
    await second.getByRole('heading', { name: 'This seat has moved to another tab' }).waitFor()
    await first.locator('.obstacle').waitFor({ state: 'detached' })
    expect(await slipsOf(first)).toEqual(slips)
  })

  test('and not the one that only comes back by itself', async () => {
    const { page: first } = await openDrafted()
    const second = await context.newPage()
    await context.setOffline(true)
    await isDown(first)
    // Another device, on another network.
    const elsewhere = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
    const phone = await elsewhere.newPage()
    await phone.goto(first.url())
    await reach(phone, 'orders')
    await context.setOffline(false)
    await first.getByRole('heading', { name: 'This seat has moved to another tab' }).waitFor()
    expect(await phone.locator('.obstacle, .banner').count()).toBe(0)
    await second.close()
    await elsewhere.close()
  })

  test('another device, by the link in the settings', async () => {
    const { page, slips } = await openDrafted()
    await page.getByRole('button', { name: 'Settings' }).click()
    const link = await page.getByRole('textbox', { name: 'Link to your seat' }).inputValue()
    await press(page, page.locator('.seat-link summary'))
    expect(await scan(page.locator('.seat-link .qr'))).toBe(link)
    const elsewhere = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const phone = await elsewhere.newPage()
    const asked: string[] = []
    phone.on('request', request => asked.push(request.url()))
    await phone.goto(link)
    await reach(phone, 'orders')
    await isKept(phone)
    await press(phone, phone.locator('.nav').getByText('Orders'))
    expect(await phone.locator('.orders-panel .slip-words').allInnerTexts()).toEqual(slips)
    // The key is in the fragment, which goes nowhere.
    expect(asked.filter(url => url.includes(link.split('#seat=')[1] ?? '-'))).toEqual([])
    await elsewhere.close()
  })

  test('a link to another seat is followed in the tab that has one open', async () => {
    const { page, slips } = await openDrafted()
    const link = page.url()
    const other = await context.newPage()
    await begin(other, way!.url, { seat: 'COL', rounds: 4 })
    await other.evaluate(it => location.assign(it), link)
    await reach(other, 'orders')
    await other.locator('.bottom .tray-slip').nth(1).waitFor()
    expect(await slipsOf(other)).toEqual(slips)
    expect(other.url()).toBe(link)
    await page.getByRole('heading', { name: 'This seat has moved to another tab' }).waitFor()
    await other.close()
  })

  test('a link to a seat is followed where the page is open already', async () => {
    const { page, slips } = await openDrafted()
    const link = page.url()
    await page.goto(way!.url)
    await page.locator('.title').waitFor()
    await page.evaluate(it => location.assign(it), link)
    await reach(page, 'orders')
    await page.locator('.bottom .tray-slip').nth(1).waitFor()
    expect(await slipsOf(page)).toEqual(slips)
  })
})

describe('without a network', () => {
  test('orders are drafted on, and are there and at the server when it is back', async () => {
    const { page, seen, slips } = await openDrafted()
    seen.expectLineDown()
    await press(page, page.locator('.list-table tbody tr').nth(3))
    const selected = await page.locator('.side-panel').innerText()
    await context.setOffline(true)
    await isDown(page)
    expect(await banner(page).innerText()).toContain('Your seat and your 2 draft orders are safe.')
    await draftOne(page)
    const more = await slipsOf(page)
    expect(more).toHaveLength(slips.length + 1)
    await context.setOffline(false)
    await isBack(page)
    expect(await slipsOf(page)).toEqual(more)
    expect(await page.locator('.side-panel').innerText()).toBe(selected)
    expect(seen.troubles).toEqual([])
    // The server has them.
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await page.locator('.bottom .tray-slip').nth(2).waitFor()
    expect(await slipsOf(page)).toEqual(more)
    // And the page is where it was.
    expect(await page.locator('.side-panel').innerText()).toBe(selected)
  })

  test('what was drafted survives the page, too', async () => {
    const { page } = await openDrafted()
    const link = page.url()
    await page.route('**/api/seat', route => route.abort('internetdisconnected'))
    await context.setOffline(true)
    await isDown(page)
    await draftOne(page)
    const more = await slipsOf(page)
    // The phone needs its memory for something else.
    await page.close()
    await context.setOffline(false)
    const next = await context.newPage()
    await next.goto(link)
    await reach(next, 'orders')
    await next.locator('.bottom .tray-slip').nth(2).waitFor()
    expect(await slipsOf(next)).toEqual(more)
    await isKept(next)
  })

  test('a seal waits for the line, is taken back by a press or a change, and goes out by itself, also from a page that is gone', async () => {
    const { page } = await openDrafted()
    const link = page.url()
    const button = page.locator('.bottom .button.seal')
    await page.route('**/api/seat', route => route.abort('internetdisconnected'))
    await context.setOffline(true)
    await isDown(page)
    const waits = page.locator('.bottom .button.seal[aria-pressed=true]').filter({ hasText: 'Seal waits' })
    await press(page, button)
    await waits.waitFor()
    await page.getByText('your seal goes out when the line is back').waitFor()
    await press(page, button)
    await waits.waitFor({ state: 'detached' })
    await page.keyboard.press('Shift+Enter')
    await waits.waitFor()
    await draftOne(page)
    await waits.waitFor({ state: 'detached' })
    await press(page, button)
    await waits.waitFor()
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await findClipped(page)).toEqual([])
    await page.close()
    await context.setOffline(false)
    const next = await context.newPage()
    await next.goto(link)
    // Everybody has sealed: the phase closes.
    expect(await reach(next, 'reveal', 'chambers')).toBe('reveal')
    await next.close()
  })

  test('what was sealed while nobody knew that the line is dead goes out when it is back, and counts once', async () => {
    let isMute = false
    const { page } = await openDrafted({ sockets: 'mute', mutes: () => isMute })
    const asked = way!.sockets.asked
    isMute = true
    await press(page, page.locator('.bottom .button.seal'))
    isMute = false
    await page.evaluate(() => dispatchEvent(new Event('offline')))
    expect(await reach(page, 'chambers')).toBe('chambers')
    expect(way!.sockets.asked).toBe(asked + 1)
    expect(await seal(page)).toBe('reckoning')
  })
})

describe('a line that is dead and does not say so', () => {
  test('is noticed while somebody looks, and tried until it works', async () => {
    let isMute = false
    const { page, slips } = await openDrafted({
      sockets: 'mute',
      mutes: () => isMute,
      loses: () => (isMute ? 'answer' : 'nothing'),
    })
    isMute = true
    await banner(page).waitFor({ timeout: 15_000 })
    isMute = false
    await isBack(page)
    expect(await slipsOf(page)).toEqual(slips)
  })

  test('is noticed as a phone is unlocked that was locked for three minutes', async () => {
    let asked = Infinity
    const { page, slips } = await openDrafted({ sockets: 'mute', mutes: () => way!.sockets.asked === asked }, true)
    const phone = await context.newCDPSession(page)
    // The old socket says nothing any more, and no timer runs.
    asked = way!.sockets.asked
    await phone.send('Page.setWebLifecycleState', { state: 'frozen' })
    await phone.send('Page.setWebLifecycleState', { state: 'active' })
    await page.clock.fastForward(180_000)
    await expect.poll(() => way!.sockets.asked, { timeout: 10_000 }).toBe(asked + 1)
    await isBack(page)
    expect(await slipsOf(page)).toEqual(slips)
    expect(await page.locator('.obstacle').count()).toBe(0)
  })
})

test('a phone that is locked through a whole phase is told on its return what closed, by whose sheet, and what came of it', async () => {
  const state = findState('HIB', ({ open: { phase, round } }) => phase === 'orders' && round === 3)
  const tables = await startAtTables([{ persons: ['HIB', 'FJORD'], state, clock: { orders: 2, chambers: 600 } }])
  const [table] = tables.tables as [Planted]
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' })
  const page = await context.newPage()
  try {
    const fjord = await sit(tables.server.url, table, 'FJORD')
    await fjord.seal(6, 'fjord')
    expect(await sitDown(page, tables.server, table, 'HIB')).toBe('orders')
    await page.keyboard.press('a')
    await page.locator('.composer').waitFor()
    await page.keyboard.press('Enter')
    await isKept(page)
    const phone = await context.newCDPSession(page)
    await context.setOffline(true)
    await phone.send('Page.setWebLifecycleState', { state: 'frozen' })
    await fjord.until('the end of the phase', () => fjord.turn() === 7, 30_000)
    await phone.send('Page.setWebLifecycleState', { state: 'active' })
    await context.setOffline(false)
    const note = page.locator('.away')
    await note.waitFor()
    expect(await note.innerText()).toMatch(/Orders of round 3 closed with your draft\.\s+In your name: .+\.\s+\S+/)
    expect(await reach(page, 'chambers')).toBe('chambers')
    await expect.poll(() => page.locator('[aria-live=polite]').innerText()).toContain('While you were away')
    expect(await findClipped(page)).toEqual([])
    const { violations } = await new AxeBuilder({ page }).include('.away').analyze()
    expect(violations).toEqual([])
    await press(page, note.getByRole('button', { name: 'Open the log' }))
    await page.locator('dialog[open]').getByText('It closed with your draft.').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await note.count()).toBe(0)
    await page.reload()
    await reach(page, 'chambers')
    expect(await note.count()).toBe(0)
    // On another device, which does not know what has been read.
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await note.waitFor()
    await press(page, note.getByRole('button', { name: 'Got it' }))
    expect(await note.count()).toBe(0)
  } finally {
    await tables.stop()
  }
})

test('a page that was loaded while the server did not answer keeps its key and takes the seat when it does', async () => {
  const { page, slips } = await openDrafted()
  const link = page.url()
  await page.route('**/api/seat', route => route.abort('connectionrefused'))
  await page.reload()
  await isDown(page)
  expect(page.url()).toBe(link)
  await page.unroute('**/api/seat')
  await isBack(page)
  await reach(page, 'orders')
  expect(await slipsOf(page)).toEqual(slips)
})

describe('a new version', () => {
  /** As a page speaks that was loaded before the server was renewed. */
  const speakOlder = (page: Page): Promise<unknown> =>
    page.route('**/api/seat', route =>
      route.continue({ postData: JSON.stringify({ ...(route.request().postDataJSON() as object), protocol: PROTOCOL - 1 }) }),
    )

  test('is announced, and the page comes back by itself when it is there', async () => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'long-arm-renewed-'))
    const before = await startDealtServer({ DATA_DIR, DRAIN_SECONDS: '3' })
    let after: RealServer | null = null
    try {
      context = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
      await context.addInitScript(it => localStorage.setItem('long-arm.settings', it), JSON.stringify({ board: 'list', cards: 'all' }))
      const page = await context.newPage()
      await begin(page, before.url, { seat: 'HIB', rounds: 4 })
      const stopped = before.stop()
      await page.getByText(/New version in 0:0\d/).waitFor()
      expect(await findClipped(page)).toEqual([])
      await stopped
      await page.getByText('Line down').waitFor()
      expect(await page.getByText('New version').count()).toBe(0)
      after = await startDealtServer({ DATA_DIR, PORT: String(before.port) })
      await isBack(page)
      expect(await reach(page, 'orders')).toBe('orders')
    } finally {
      await after?.stop()
      rmSync(DATA_DIR, { recursive: true, force: true })
    }
  })

  test('tells a tab that is older to load itself anew, and it keeps its seat and its draft', async () => {
    const { page, slips } = await openDrafted()
    const link = page.url()
    await speakOlder(page)
    await page.evaluate(() => dispatchEvent(new Event('offline')))
    await page.getByRole('heading', { name: 'This tab is older than the room' }).waitFor()
    expect(page.url()).toBe(link)
    await page.unroute('**/api/seat')
    await press(page, page.getByRole('button', { name: 'Reload' }))
    await reach(page, 'orders')
    await page.locator('.bottom .tray-slip').nth(1).waitFor()
    expect(await slipsOf(page)).toEqual(slips)
  })

  test('takes away files that a page still wants: it is loaded anew and goes on', async () => {
    const chunk = /assets\/chambers-.*\.js$/
    way = await network(server.port, { sockets: 'pass' })
    context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
    const page = await context.newPage()
    let isOld = true
    await page.route(chunk, route => (isOld ? route.fulfill({ status: 404, body: 'There is no such file.' }) : route.continue()))
    await begin(page, way.url, { seat: 'COL', rounds: 4 })
    expect(await seal(page)).toBe('reveal')
    isOld = false
    await press(page, page.locator('.playback-end > .button'))
    expect(await reach(page, 'chambers')).toBe('chambers')
  })
})

test('a report of something that went wrong holds what is asked for, and no key', async () => {
  const { page } = await openDrafted()
  const key = page.url().split('#seat=')[1] ?? ''
  await page.evaluate(() => void Promise.reject(new Error(`no such hat at ${location.href}`)))
  await page.getByRole('button', { name: 'Rules and keys' }).click()
  await page.getByRole('button', { name: 'Write a report' }).click()
  await page.getByLabel('What happened, in your words').fill('The hat fell off.')
  const text = await page.getByLabel('The report').inputValue()
  for (const part of ['The hat fell off.', 'round 1 of 4, orders', 'Seat: HIB', 'protocol', 'no such hat', 'up, socket'])
    expect(text).toContain(part)
  expect(text).not.toContain(key)
  const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Keep as a file' }).click()])
  expect(readFileSync(await download.path(), 'utf8')).toBe(text)
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await findClipped(page)).toEqual([])
})

// A table of friends in Chromium, a window for each: from the title by code, link and phone to the lobby, the game, the vote that
// ends it, and the rematch.
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { REMATCH } from '#texts/table.ts'
import { STATES_TEXT } from '#texts/game.ts'
import { TROUBLE } from '#texts/trouble.ts'
import { network, type Network } from '../network.ts'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { openChromium } from './chromium.ts'
import { codeOn, comeByLink, openTable, openWindow, PHONE, sit, type Guest } from './guests.ts'
import { hasFocus, tabTo } from './keyboard.ts'
import { press, reach } from './play.ts'
import { scan } from './scan.ts'

vi.setConfig({ testTimeout: 240_000 })

let server: RealServer
let browser: Browser
let guests: Guest[] = []
let way: Network | null = null

beforeAll(async () => {
  server = await startDealtServer({ HOST_AWAY: '2000' })
  browser = await openChromium()
})
afterEach(async () => {
  for (const { context } of guests) await context.close()
  guests = []
  await way?.close()
  way = null
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function open(options?: Parameters<typeof openWindow>[2]): Promise<Guest> {
  const guest = await openWindow(browser, server.url, options)
  guests.push(guest)
  return guest
}
const ready = (page: Page): Promise<void> => press(page, page.locator('.lobby-ready[aria-pressed=false]'))
const rowOf = (page: Page, name: string) => page.locator('.person').filter({ hasText: name })
const openPeople = (page: Page): Promise<void> => press(page, page.locator('.tools [aria-label=People]'))
const closeDialog = (page: Page): Promise<void> => page.keyboard.press('Escape')
/** What does not fit beside the edge of the window. */
const overhang = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
const expectQuiet = (): void => {
  for (const { seen } of guests) expect(seen.troubles).toEqual([])
}

test('five people on five devices: from the title to the rematch (A1 to A7, A10, A14, A18, A20)', async () => {
  // A1, A2: no account, no cookie; a game with a code, a link and a picture in two presses.
  const ann = await open()
  const code = await openTable(ann.page, server.url, 'standard')
  expect(code).toMatch(/^\d{6}$/)
  expect(await ann.context.cookies()).toEqual([])
  const link = await ann.page.locator('.invite-link').inputValue()
  expect(link).toMatch(new RegExp(`^${server.url}/j/[\\w-]{16}/${code}$`))
  expect(await scan(ann.page.locator('.qr'))).toBe(link)
  expect(await ann.page.locator('.game-card').innerText()).toContain('about 45 min')
  await rowOf(ann.page, '(you)').getByRole('button').click()
  await ann.page.locator('.person-rename .input').fill('Ann')
  await ann.page.locator('.person-rename .button').click()
  await rowOf(ann.page, 'Ann').waitFor()

  // A3, A5: by typing on a phone, with a name that is markup.
  const phone = await open(PHONE)
  await phone.page.goto(server.url)
  expect(await overhang(phone.page)).toBe(0)
  await phone.page.locator('#title-code').pressSequentially(`${code.slice(0, 2)} ${code.slice(2)} `)
  await press(phone.page, phone.page.locator('.title-join .button'))
  await phone.page.locator('.join-seen').filter({ hasText: 'Ann' }).waitFor()
  expect(await overhang(phone.page)).toBe(0)
  await phone.page.locator('#own-name').fill('<img src=x>')
  await press(phone.page, phone.page.locator('.join-go'))
  await phone.page.locator('.lobby').waitFor()
  expect(await overhang(phone.page)).toBe(0)
  await rowOf(ann.page, '<img src=x>').waitFor()
  expect(await ann.page.locator('.lobby img').count()).toBe(0)

  // A4: by the link, on a network without sockets.
  way = await network(server.port, { sockets: 'refuse' })
  const sam = await openWindow(browser, way.url)
  guests.push(sam)
  sam.seen.expectLineDown()
  await comeByLink(sam.page, way.url, code, 'Sam')
  await sam.page.locator('.carrier').waitFor()
  // A5: a name that is taken is told apart.
  const other = await open()
  await comeByLink(other.page, server.url, code, 'sam')
  await rowOf(ann.page, 'sam 2').waitFor()

  // A6: the host assigns by a list; the others take seats; what a role is about stands beside it.
  await press(ann.page, rowOf(ann.page, 'Sam').first().getByRole('button'))
  await rowOf(ann.page, 'Sam').first().locator('select').selectOption('RHE')
  await sam.page.locator('[data-seat=RHE].own').waitFor()
  await sam.page.locator('.lobby-side h2').filter({ hasText: 'Rhenania' }).waitFor()
  expect(await sam.page.locator('.lobby-side .setup-row').count()).toBe(3)
  await sit(ann.page, 'COL')
  await sit(phone.page, 'AMBER')
  await sit(other.page, 'MONO')
  // Swapping: asked and agreed.
  await press(other.page, other.page.locator('[data-seat=COL] .seat-look'))
  await press(other.page, other.page.locator('.seat-verbs .button'))
  await press(ann.page, rowOf(ann.page, 'sam 2').locator('.person-swap .button'))
  await ann.page.locator('[data-seat=MONO].own').waitFor()
  await other.page.locator('[data-seat=COL].own').waitFor()

  // A7: it begins by itself when all who sit are ready.
  for (const { page } of [ann, phone, sam]) await ready(page)
  await ann.page.locator('.lobby-foot').filter({ hasText: '3 ready' }).waitFor()
  await ready(other.page)
  for (const { page } of guests) await reach(page, 'orders')
  await ann.page.locator('.left-sheet h2').filter({ hasText: 'Monolith' }).waitFor()
  await other.page.locator('.left-sheet h2').filter({ hasText: 'Columbia' }).waitFor()

  // A10: sealed is seen by the others, and can be broken as long as somebody writes.
  await press(other.page, other.page.locator('.bottom .button.seal'))
  await other.page.locator('.sealing').filter({ hasText: 'Waiting for Sam, Ann, and <img src=x>' }).waitFor()
  await ann.page.locator('.tray-ready').filter({ hasText: '1 of 4' }).waitFor()
  await press(other.page, other.page.locator('.bottom .button.seal[aria-pressed=true]'))
  await ann.page.locator('.tray-ready').filter({ hasText: '0 of 4' }).waitFor()

  // A14: a reload keeps the seat; of two tabs one plays.
  await phone.page.reload()
  await reach(phone.page, 'orders')
  const tab = await ann.context.newPage()
  await tab.goto(ann.page.url())
  await reach(tab, 'orders')
  await ann.page.getByText(STATES_TEXT.replacedTitle).waitFor()
  await press(ann.page, ann.page.getByRole('button', { name: STATES_TEXT.useHere }))
  await tab.getByText(STATES_TEXT.replacedTitle).waitFor()
  await ann.page.locator('.obstacle').waitFor({ state: 'detached' })
  await tab.close()
  await openPeople(ann.page)
  await ann.page.locator('dialog .person').nth(3).waitFor()
  expect(await ann.page.locator('dialog .person').count()).toBe(4)
  await closeDialog(ann.page)

  // A18: a late comer watches or takes a bot's seat.
  const late = await open()
  await comeByLink(late.page, server.url, code, 'Late')
  await late.page.locator('[data-take]').first().waitFor()
  expect(await late.page.locator('[data-take]').count()).toBe(10)
  expect(await late.page.locator('.watching').count()).toBe(1)
  await press(late.page, late.page.locator('[data-take=FJORD]'))
  await late.page.locator('.tray').waitFor()
  await late.page.locator('.left-sheet h2').filter({ hasText: 'Fjord' }).waitFor()
  await ann.page.locator('.tray-ready').filter({ hasText: 'of 5' }).waitFor()

  // The host stops the clock for all.
  await openPeople(ann.page)
  await press(ann.page, ann.page.getByRole('button', { name: 'Stop the clock' }))
  await other.page.locator('.clock.held').waitFor()
  await closeDialog(ann.page)

  // A20: more than half of five end it; the debrief says so, and leads on to the rematch with other roles.
  for (const { page } of [other, sam, late]) {
    await openPeople(page)
    await press(page, page.locator('[data-vote=end]'))
  }
  for (const { page } of guests) await reach(page, 'debrief')
  await ann.page.locator('.debrief-ended').waitFor()
  expect(await ann.page.locator('.debrief-ended').innerText()).toContain('round 1 of 8')
  await press(ann.page, ann.page.locator('.rematch'))
  await ann.page.locator('.lobby').waitFor()
  await closeDialog(other.page)
  await other.page.locator('.rematch').filter({ hasText: REMATCH.come }).waitFor()
  await press(other.page, other.page.locator('.rematch'))
  await other.page.locator('.lobby').waitFor()
  expect(await codeOn(other.page)).not.toBe(code)
  expect(await ann.page.locator('.seat-card.own').getAttribute('data-seat')).not.toBe('MONO')
  expect(await other.page.locator('.seat-card.own').count()).toBe(1)
  expectQuiet()
})

describe('coming to a table', () => {
  test('a code that leads nowhere keeps its digits and the focus', async () => {
    const { page } = await open()
    const code = await openTable((await open()).page, server.url, 'quick')
    const wrong = `${code.slice(0, 5)}${(Number(code[5]) + 1) % 10}`
    await page.goto(`${server.url}/j/${wrong}`)
    await page.getByText(TROUBLE['no-such-code']).waitFor()
    expect(await page.locator('#join-code').inputValue()).toBe(`${wrong.slice(0, 3)} ${wrong.slice(3)}`)
    expect(await hasFocus(page, '#join-code')).toBe(true)
    // A pasted link is a code too.
    await page.locator('#join-code').fill(`${server.url}/j/${code}`)
    await page.locator('.join-seen').waitFor()
    expect(await page.locator('#join-code').inputValue()).toBe(`${code.slice(0, 3)} ${code.slice(3)}`)
  })

  test('a locked table says so, and who was removed stays out', async () => {
    const ann = await open()
    const bo = await open()
    const code = await openTable(ann.page, server.url, 'unhurried')
    await comeByLink(bo.page, server.url, code, 'Bo')
    await press(ann.page, rowOf(ann.page, 'Bo').getByRole('button'))
    await press(ann.page, ann.page.getByRole('button', { name: 'Remove' }))
    await press(ann.page, ann.page.getByRole('button', { name: 'Really remove' }))
    await bo.page.getByText(STATES_TEXT.removedTitle).waitFor()
    await bo.page.goto(`${server.url}/j/${code}`)
    await bo.page.locator('.join-seen').waitFor()
    await press(bo.page, bo.page.locator('.join-go'))
    await bo.page.getByText(TROUBLE.removed).waitFor()
    await press(ann.page, ann.page.locator('.game-card .tick').last())
    const cy = await open()
    await cy.page.goto(`${server.url}/j/${code}`)
    await cy.page.locator('.join-seen').filter({ hasText: 'closed this table' }).waitFor()
  })

  test('the same link leads back to one’s own place, and the title remembers it', async () => {
    const ann = await open()
    const code = await openTable(ann.page, server.url, 'unhurried')
    await sit(ann.page, 'HIB')
    await ann.page.goto(`${server.url}/j/${code}`)
    await press(ann.page, ann.page.getByRole('button', { name: 'Go back to it' }))
    await ann.page.locator('[data-seat=HIB].own').waitFor()
    expect(await ann.page.locator('.person').count()).toBe(1)
    await press(ann.page, ann.page.locator('.lobby-head .button').last())
    await press(ann.page, ann.page.locator('.title-card .title-open').filter({ hasText: 'Hibernia' }))
    await ann.page.locator('[data-seat=HIB].own').waitFor()
  })
})

test('a whole lobby by keyboard: opening, name, seat, pace, ready', async () => {
  const { page, seen } = await open()
  await page.goto(server.url)
  await page.locator('.title-friends').waitFor()
  await page.keyboard.press('f')
  await page.locator('.paces').waitFor()
  await page.locator('.pace-open:focus').first().waitFor()
  await page.keyboard.press('Enter')
  const code = await codeOn(page)
  const guest = await open()
  await comeByLink(guest.page, server.url, code, 'Bo')
  await tabTo(page, '[data-seat=HIB] .seat-sit')
  await page.keyboard.press('Enter')
  await page.locator('[data-seat=HIB].own').waitFor()
  await sit(guest.page, 'COL')
  await tabTo(page, '.lobby-ready')
  await page.keyboard.press('Space')
  await guest.page.locator('.lobby-foot').filter({ hasText: '1 ready' }).waitFor()
  await tabTo(guest.page, '.lobby-ready')
  await guest.page.keyboard.press('Enter')
  await reach(page, 'orders')
  expect(seen.troubles).toEqual([])
})

test('who watches sees a whole round and nobody’s secrets, and never meets an error', async () => {
  const ann = await open()
  const code = await openTable(ann.page, server.url, 'unhurried')
  await sit(ann.page, 'COL')
  const eve = await open()
  await comeByLink(eve.page, server.url, code, 'Eve')
  await press(ann.page, ann.page.locator('.lobby-start'))
  await reach(eve.page, 'orders')
  await eve.page.locator('.watching').filter({ hasText: 'Waiting for' }).waitFor()
  for (const panel of ['place', 'brief', 'law', 'log']) await press(eve.page, eve.page.locator(`#tab-${panel}`))
  for (const key of ['l', 'i', 'o', 'u', 'n', 'q', 's', 'h', ']', '/']) await eve.page.keyboard.press(key)
  await closeDialog(eve.page)
  await eve.page.keyboard.press('Shift+Enter')
  await press(ann.page, ann.page.locator('.bottom .button.seal'))
  await reach(eve.page, 'reveal', 'chambers')
  await press(eve.page, eve.page.locator('.playback-end > .button'))
  await reach(eve.page, 'chambers')
  await eve.page.locator('.chambers.watched').waitFor()
  await press(ann.page, ann.page.locator('.playback-end > .button'))
  await reach(ann.page, 'chambers')
  await press(ann.page, ann.page.locator('.seal-bar .button.seal'))
  await reach(eve.page, 'reckoning')
  for (let i = 0; i < 20 && (await eve.page.locator('.reckoning-foot .button.active').count()) > 0; i++)
    await press(eve.page, eve.page.locator('.reckoning-foot .button.active'))
  await reach(eve.page, 'orders')
  expectQuiet()
})

test('a new host is told to all, and the tab says whose turn it is', async () => {
  const ann = await open()
  const code = await openTable(ann.page, server.url, 'mail')
  const bo = await open()
  await comeByLink(bo.page, server.url, code, 'Tomás')
  await sit(ann.page, 'COL')
  await sit(bo.page, 'HIB')
  await press(ann.page, rowOf(ann.page, 'Tomás').getByRole('button'))
  await press(ann.page, ann.page.getByRole('button', { name: 'Make host' }))
  await ann.page.locator('.note').filter({ hasText: 'Tomás is host now.' }).waitFor()
  await bo.page.locator('.note').filter({ hasText: 'You are host now.' }).waitFor()
  await press(bo.page, bo.page.locator('.lobby-start'))
  await reach(ann.page, 'orders')
  await ann.page.waitForFunction(() => document.title.startsWith('Your turn'))
  expect(await ann.page.locator('link[rel=icon]').getAttribute('href')).toMatch(/^data:image\/svg/)
  expect(await ann.page.locator('.clock').innerText()).toMatch(/23 h \d+ min|24 h/)
  await press(ann.page, ann.page.locator('.bottom .button.seal'))
  await ann.page.waitForFunction(() => document.title === 'Long Arm')
  expectQuiet()
})

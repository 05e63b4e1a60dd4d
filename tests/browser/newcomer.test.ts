// Somebody's first game alone: cards that open round by round, a coach, and the way out of both.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COACH } from '#texts/coach.ts'
import { PLACE } from '#texts/game.ts'
import { ROLE_TEXTS } from '#texts/setup.ts'
import { SEATS, type Seat } from '../../shared/names.ts'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { openChromium } from './chromium.ts'
import { press, reach, seal, skipReveal, turnPages } from './play.ts'
import { mustBeReadable } from './readable.ts'
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

const EASY = SEATS.filter(seat => ROLE_TEXTS[seat].complexity === 1)

/** As somebody who changes nothing in the set-up but the role. */
async function beginAs(seat: Seat, width = 1440, height = 900): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', viewport: { width, height } })
  const page = await context.newPage()
  await page.goto(server.url)
  await press(page, page.locator('.title-solo'))
  await press(page, page.locator('.role').nth(SEATS.indexOf(seat)))
  await press(page, page.locator('.setup-foot .button.seal'))
  await reach(page, 'orders')
  return page
}
const verbs = (page: Page) => page.locator('.side-panel .verb')

test('in a first game two cards lie open, more with each round, and all of them when asked for', async () => {
  const page = await beginAs('COL')
  const seen = watch(page, server.url)
  await press(page, page.locator('#tab-place'))
  await verbs(page).first().waitFor()
  expect(await verbs(page).count()).toBe(2)
  await seal(page)
  await skipReveal(page)
  await reach(page, 'chambers')
  await seal(page)
  await turnPages(page)
  await reach(page, 'orders')
  await press(page, page.locator('#tab-place'))
  await verbs(page).nth(3).waitFor()
  expect(await verbs(page).count()).toBe(4)
  await press(page, page.getByRole('button', { name: PLACE.openCards }))
  await verbs(page).nth(8).waitFor()
  expect(await page.locator('.verbs-hidden').count()).toBe(0)
  expect(seen.troubles).toEqual([])
  await page.context().close()
})

test.each([
  [1440, 900],
  [390, 844],
])('the coach of an easy role ranks two moves, adds one, and can be sent away and called again (%i wide)', async (width, height) => {
  const page = await beginAs(EASY[0]!, width, height)
  const coach = page.locator('.coach')
  await coach.waitFor()
  await coach.locator('.coach-move').nth(1).waitFor()
  await mustBeReadable(page)
  const first = await coach.locator('.coach-move .label').first().textContent()
  await press(page, coach.getByRole('button', { name: COACH.add }).first())
  await page.waitForFunction(before => document.querySelector('.coach-move .label')?.textContent !== before, first)
  await page.locator('.slip').first().waitFor({ state: 'attached' })
  await press(page, coach.getByRole('button', { name: COACH.off }))
  expect(await coach.count()).toBe(0)
  await page.context().close()
})

test('roles that are not easy have no coach unless it is asked for', async () => {
  const page = await beginAs(SEATS.find(seat => ROLE_TEXTS[seat].complexity > 1)!)
  await page.locator('#side').waitFor()
  expect(await page.locator('.coach').count()).toBe(0)
  await page.context().close()
})

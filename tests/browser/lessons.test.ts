// Lessons: from the title into the first decision, done by hand, by "Do it for me", on a phone and by keys; left and taken up again.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LESSON_TEXTS, LESSONS_UI as TEXTS } from '#texts/lessons.ts'
import { GAME } from '#texts/game.ts'
import { SETUP } from '#texts/setup.ts'
import { type RealServer, startServer } from '../real-server.ts'
import { openChromium } from './chromium.ts'
import { hasFocus, tabTo } from './keyboard.ts'
import { placeOf, press, pressMark, reach, seal, skipReveal } from './play.ts'
import { mustBeReadable } from './readable.ts'
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

async function openPage(width = 1440, height = 900, hasTouch = false): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', viewport: { width, height }, hasTouch })
  const page = await context.newPage()
  await page.goto(server.url)
  return page
}
const card = (page: Page) => page.locator('.lesson-card')
const stepIs = (page: Page, title: string) => card(page).getByRole('heading', { name: title, exact: true }).waitFor({ timeout: 15_000 })
const doIt = (page: Page) => press(page, card(page).locator('.primary'))
const WARRANT = LESSON_TEXTS['lesson-warrant'].steps

async function beginLesson(page: Page, n: number): Promise<void> {
  await press(page, page.locator('.title-learn'))
  await press(page, page.getByRole('button', { name: TEXTS.start(n) }))
  await card(page).waitFor({ timeout: 20_000 })
}
/** Does all that is left of a lesson by its own button. */
async function doAll(page: Page): Promise<string[]> {
  const titles: string[] = []
  while ((await page.locator('.lesson-end').count()) === 0) {
    const title = (await card(page).getByRole('heading').first().textContent()) ?? ''
    titles.push(title)
    await doIt(page)
    await page.waitForFunction(before => document.querySelector('.lesson-card h2')?.textContent !== before, title, { timeout: 15_000 })
  }
  return titles
}

test('the first lesson is taken by hand: two presses lead into it, and each step waits for what it asks', async () => {
  const page = await openPage()
  const seen = watch(page, server.url)
  await beginLesson(page, 1)
  await stepIs(page, WARRANT.country.title)
  await mustBeReadable(page)
  await doIt(page)
  await stepIs(page, WARRANT.cabinet.title)
  // What is lit is where the cabinet is drawn
  const spot = (await page.locator('.lesson-spot').boundingBox())!
  const mark = await placeOf(page, 'site:MONO:HIB')
  expect(Math.abs(spot.x + spot.width / 2 - mark.x)).toBeLessThan(30)
  await pressMark(page, 'site:MONO:HIB')
  await stepIs(page, WARRANT.warrant.title)
  // Only the cards that are taught lie open
  await page.locator('.side-panel .verb').first().waitFor()
  expect(await page.locator('.side-panel .verb').count()).toBe(1)
  await press(page, page.locator('.side-panel .verb'))
  await press(page, page.locator('.composer .button.primary').last())
  await stepIs(page, WARRANT.seal.title)
  await seal(page)
  await stepIs(page, WARRANT.reveal.title)
  await skipReveal(page)
  await reach(page, 'chambers')
  await stepIs(page, WARRANT.answer.title)
  await mustBeReadable(page)
  expect(seen.troubles).toEqual([])
  await page.context().close()
})

test('each lesson is done by its own button, ends by saying what was learned, and leads to the next', { timeout: 120_000 }, async () => {
  const page = await openPage()
  const seen = watch(page, server.url)
  await beginLesson(page, 1)
  for (const [i, id] of (['lesson-warrant', 'lesson-key', 'lesson-bench', 'lesson-bargain'] as const).entries()) {
    await card(page)
      .getByText(TEXTS.step(i + 1, 1, Object.keys(LESSON_TEXTS[id].steps).length))
      .waitFor({ timeout: 20_000 })
    expect(await doAll(page)).toEqual(Object.values(LESSON_TEXTS[id].steps).map(({ title }) => title))
    await card(page).getByText(LESSON_TEXTS[id].learned).waitFor()
    await mustBeReadable(page)
    if (i < 3) await doIt(page)
  }
  await press(page, card(page).getByRole('button', { name: TEXTS.toTitle }))
  await press(page, page.locator('.title-learn'))
  expect(await page.locator('.learn-lesson .chip').count()).toBe(4)
  await mustBeReadable(page)
  expect(seen.troubles).toEqual([])
  await page.context().close()
})

test('on a phone, left in the middle by a reload and taken up where it was; hidden, and skipped', async () => {
  const page = await openPage(390, 844, true)
  await beginLesson(page, 2)
  const steps = Object.values(LESSON_TEXTS['lesson-key'].steps)
  for (const step of steps.slice(0, 6)) {
    await stepIs(page, step.title)
    await mustBeReadable(page)
    await doIt(page)
  }
  await stepIs(page, steps[6]!.title)
  await page.reload()
  await card(page).waitFor({ timeout: 20_000 })
  // Whoever loads the page anew is past the tally
  await stepIs(page, steps[7]!.title)
  await press(page, page.getByRole('button', { name: TEXTS.hide }))
  await press(page, page.getByRole('button', { name: TEXTS.show }))
  await press(page, page.getByRole('button', { name: TEXTS.skip }))
  await card(page).getByText(LESSON_TEXTS['lesson-key'].learned).waitFor()
  await press(page, page.getByRole('button', { name: TEXTS.playOn }))
  expect(await card(page).count()).toBe(0)
  await page.context().close()
})

test('by keys alone, with the list for the map', async () => {
  const page = await openPage()
  await page.locator('.title-learn').waitFor()
  // Each time the lessons open, the next of them has the focus
  for (const time of [1, 2]) {
    await page.keyboard.press('t')
    await page.getByRole('button', { name: TEXTS.start(1) }).waitFor()
    expect(await hasFocus(page, '.learn-lesson:first-child .primary')).toBe(true)
    if (time === 1) await press(page, page.getByRole('button', { name: SETUP.back }))
    await page.locator(time === 1 ? '.title-learn' : '.learn-list').waitFor()
  }
  await page.keyboard.press('Enter')
  await stepIs(page, WARRANT.country.title)
  await tabTo(page, '.lesson-card .primary')
  await page.keyboard.press('Enter')
  await stepIs(page, WARRANT.cabinet.title)
  await page.keyboard.press('l')
  await page.getByRole('region', { name: GAME.toList }).waitFor()
  await page.locator('.list-row', { hasText: 'Dublin' }).first().focus()
  await page.keyboard.press('Enter')
  await stepIs(page, WARRANT.warrant.title)
  await page.keyboard.press('w')
  await page.locator('.composer').waitFor()
  await page.context().close()
})

// The page in its other languages: asked for by the browser, chosen by keys, readable everywhere, and a game goes on in another.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { LANGUAGE_CODES, LANGUAGES, type Language } from '#shared/languages.ts'
import type { GAME as Words } from '#texts/game.ts'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { openChromium } from './chromium.ts'
import { findClipped } from './clipped.ts'
import { tabTo } from './keyboard.ts'
import { order, press, reach, seal, skipReveal, turnPages } from './play.ts'
import { mustBeReadable } from './readable.ts'
import { type Watch, watch } from './watch.ts'

vi.setConfig({ testTimeout: 180_000 })

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

const SIZES = [
  [1366, 768],
  [390, 844],
] as const

async function openIn(locale: string, [width, height]: readonly [number, number]): Promise<{ page: Page; seen: Watch }> {
  const context = await browser.newContext({ locale, reducedMotion: 'reduce', viewport: { width, height }, hasTouch: width < 400 })
  const page = await context.newPage()
  const seen = watch(page, server.url)
  await page.goto(server.url)
  await page.locator('.title-solo').waitFor()
  return { page, seen }
}
const spoken = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang)

/** From the title into a first round that is to be played at once. */
async function beginAs(page: Page, role: number): Promise<void> {
  await press(page, page.locator('.title-solo'))
  await page.locator('.setup-steps input').uncheck()
  await press(page, page.locator('.role').nth(role))
  expect(await findClipped(page)).toEqual([])
  await press(page, page.locator('.setup-foot .button.seal'))
  await reach(page, 'orders')
}

const others = LANGUAGE_CODES.filter(one => one !== 'en')
const cases = others.flatMap(language => SIZES.map((size, i) => ({ language, size, role: i * 5 })))

test.each(cases)('a round in $language at $size can be read', async ({ language, size, role }) => {
  const { page, seen } = await openIn(`${language}-${language.toUpperCase()}`, size)
  expect(await spoken(page)).toBe(language)
  await mustBeReadable(page)
  await beginAs(page, role)
  const tab = page.locator('#tab-place')
  if (await tab.isVisible()) {
    await press(page, tab)
    await mustBeReadable(page)
  }
  const card = page.locator('.side-panel .verb:not(.grey)').first()
  if (await card.isVisible()) {
    await press(page, card)
    await page.locator('.composer').waitFor()
    await mustBeReadable(page)
    await page.keyboard.press('Escape')
  }
  const next = await seal(page)
  expect(await findClipped(page)).toEqual([])
  if (next === 'reveal') await skipReveal(page)
  await reach(page, 'chambers')
  await mustBeReadable(page)
  await seal(page)
  await mustBeReadable(page)
  await turnPages(page)
  expect(seen.troubles).toEqual([])
  await page.context().close()
})

test.each(others)('the Codex and the lessons in %s can be read', async language => {
  const { page, seen } = await openIn(language, SIZES[0])
  await press(page, page.locator('.title-learn'))
  await page.locator('.learn-list').waitFor()
  await mustBeReadable(page)
  await press(page, page.locator('.learn-lesson .button').first())
  await page.locator('.lesson-card').waitFor()
  await mustBeReadable(page)
  await page.goto(`${server.url}/codex/microsoft-ireland`)
  await page.locator('.codex h2, .codex h1').first().waitFor()
  await mustBeReadable(page)
  expect(seen.troubles).toEqual([])
  await page.context().close()
})

test.runIf(others.length > 0)('a language is chosen by keys, kept, and a game goes on in it with its sheet', async () => {
  const { page, seen } = await openIn('en-GB', SIZES[0])
  const choose = async (language: Language): Promise<void> => {
    await tabTo(page, `.languages [lang=${language}]`)
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
  }
  const last = others.at(-1)!
  expect(await page.locator('.languages').innerText()).toContain(LANGUAGES[last])
  await choose(last)
  expect(await spoken(page)).toBe(last)
  await page.reload()
  expect(await spoken(page)).toBe(last)
  await page.locator('.title-solo').waitFor()
  await beginAs(page, 0)
  await press(page, page.locator('#tab-place'))
  await order(page, page.locator('.side-panel .verb:not(.grey)').first())
  const slips = page.locator('.bottom .tray-slip .slip-words')
  const before = await slips.first().innerText()
  const { GAME } = (await import(`../../client/texts/${last}/game.ts`)) as { GAME: typeof Words }
  await press(page, page.getByRole('button', { name: GAME.settings }).first())
  await page.locator('dialog .languages').waitFor()
  await choose('en')
  await reach(page, 'orders')
  expect(await spoken(page)).toBe('en')
  expect(await slips.count()).toBe(1)
  expect(await slips.first().innerText()).not.toBe(before)
  expect(seen.troubles).toEqual([])
  await page.context().close()
})

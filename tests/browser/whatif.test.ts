// What if: from the debrief and the replay of a finished game, and by ending a game one plays alone.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEBRIEF_TEXTS } from '#texts/debrief.ts'
import { GAME } from '#texts/game.ts'
import { SETTINGS } from '#texts/settings.ts'
import { WHAT_IF } from '#texts/what-if.ts'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { openChromium } from './chromium.ts'
import { finishedGame, type Finished } from './finished.ts'
import { tabTo } from './keyboard.ts'
import { begin, press, reach } from './play.ts'
import { mustBeReadable } from './readable.ts'
import { watch } from './watch.ts'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'long-arm-whatif-'))
let server: RealServer
let browser: Browser
let game: Finished

beforeAll(async () => {
  server = await startDealtServer({ DATA_DIR })
  browser = await openChromium()
  game = await finishedGame(server)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(DATA_DIR, { recursive: true, force: true })
})

async function openPage(path: string, width = 1440, height = 900): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', viewport: { width, height } })
  const page = await context.newPage()
  await page.goto(`${server.url}/${path}`)
  return page
}
const sentences = (page: Page): Promise<string[]> => page.locator('.what-if-sentences p').allTextContents()

test('from the debrief: a moment is chosen and played again, and both futures stand side by side, round by round', async () => {
  const page = await openPage(`#seat=${game.key}`)
  const seen = watch(page, server.url)
  await press(page, page.locator('.debrief-buttons .ask-what-if'))
  const first = page.locator('.what-if-list button').first()
  await first.waitFor()
  await mustBeReadable(page)
  const name = await first.locator('.block').first().textContent()
  await press(page, first)
  expect(await page.locator('#what-if-heading').textContent()).toBe(name)
  await press(page, page.getByRole('button', { name: WHAT_IF.play }))
  await page.locator('.what-if-futures').waitFor()
  await page.locator('.what-if-map[data-which=now] [data-state=HIB]').waitFor({ state: 'attached' })
  expect(await page.locator('.what-if-map svg').count()).toBeGreaterThan(1)
  const end = await sentences(page)
  expect(end).toHaveLength(3)
  // A bill that goes the other way leaves something different
  expect(end.every(line => line.startsWith('Nobody') || line.startsWith('Nothing'))).toBe(false)
  expect(await page.locator('.what-if-note').textContent()).toContain('Counsel')
  await mustBeReadable(page)
  // To the round of the change, by keyboard
  await page.locator('.what-if-range').focus()
  await page.keyboard.press('Home')
  await page.getByText(/^After round 1 of 4$/).waitFor()
  expect(await sentences(page)).not.toEqual(end)
  await page.keyboard.press('End')
  await page.getByText(/^After round 4 of 4$/).waitFor()
  expect(await sentences(page)).toEqual(end)
  await page.keyboard.press('Escape')
  await page.locator('.debrief-buttons').waitFor()
  expect(await page.locator('.what-if').count()).toBe(0)
  expect(seen.troubles).toEqual([])
  await page.context().close()
})

test('from the replay, by keyboard alone: an order is found by typing, chosen, and not given', async () => {
  const page = await openPage(`r/${game.replay}`)
  await page.locator('.replay-controls').waitFor({ timeout: 20_000 })
  await tabTo(page, '.replay-head .ask-what-if')
  await page.keyboard.press('Enter')
  await page.locator('.what-if-list button').first().waitFor()
  await tabTo(page, '.what-if-search .input')
  await page.keyboard.type('monolith not')
  expect(await page.locator('.what-if-kind select').inputValue()).toBe('all')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  expect(await page.locator('#what-if-heading').textContent()).toMatch(/^Monolith does not: /)
  // The heading has the focus now, and the button comes next
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('.what-if-futures').waitFor()
  expect(await page.locator('.what-if-tables table').count()).toBe(2)
  await page.context().close()
})

test('on a phone one sees the moments or the futures, and everything can be read', async () => {
  const page = await openPage(`r/${game.replay}`, 390, 844)
  await page.locator('.replay-controls').waitFor({ timeout: 20_000 })
  await press(page, page.locator('.replay-head .ask-what-if'))
  await page.locator('.what-if-list button').first().waitFor()
  expect(await page.locator('.what-if-page').count()).toBe(0)
  await mustBeReadable(page)
  await press(page, page.locator('.what-if-list button').first())
  expect(await page.locator('.what-if-list').count()).toBe(0)
  await press(page, page.getByRole('button', { name: WHAT_IF.play }))
  await page.locator('.what-if-futures').waitFor()
  await mustBeReadable(page)
  await press(page, page.locator('.what-if-others'))
  await page.locator('.what-if-list button').first().waitFor()
  await page.context().close()
})

test('who plays alone ends the game to ask, for until then its record would tell what is secret', async () => {
  const page = await openPage('')
  await begin(page, server.url, { seat: 'COL', rounds: 4 })
  await press(page, page.getByRole('button', { name: GAME.settings }).first())
  const end = page.locator('.end-alone .button')
  await press(page, end)
  expect(await end.textContent()).toBe(SETTINGS.endAloneSure)
  await press(page, end)
  await reach(page, 'debrief')
  await page.getByText(DEBRIEF_TEXTS.endedAlone(1, 4)).waitFor()
  await press(page, page.locator('.debrief-buttons .ask-what-if'))
  // Ended in its first phase, it has nothing in it yet
  await page.getByText(WHAT_IF.nothing).waitFor()
  await page.context().close()
})

test('the title loads nothing of it', async () => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto(server.url)
  await page.locator('.title-solo').waitFor()
  await page.waitForLoadState('networkidle')
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter(url => /what-if/.test(url))).toEqual([])
  await context.close()
})

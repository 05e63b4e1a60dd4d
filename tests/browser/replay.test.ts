// A finished game, opened by its link in a window that has never seen anything of it; and the end of games.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RULES_VERSION } from '#shared/journal.ts'
import { AFTERWARDS } from '#texts/afterwards.ts'
import { REPLAY } from '#texts/replay.ts'
import { openDatabase } from '../../server/database.ts'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { plant, type Planted } from '../room/seats.ts'
import { storeOf } from '../store.ts'
import { openChromium } from './chromium.ts'
import { finishedGame, type Finished } from './finished.ts'
import { tabTo } from './keyboard.ts'
import { press } from './play.ts'
import { watch, type Watch } from './watch.ts'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'long-arm-replay-'))
let server: RealServer
let browser: Browser
let game: Finished
let stranded: Planted

/** As if it had been begun before the rules were changed. */
async function beginUnderOtherRules(planted: Planted): Promise<void> {
  const db = await openDatabase(await storeOf(DATA_DIR))
  const first = db.selectFrom('journal').select('entry').where('game', '=', planted.game).where('seq', '=', 0)
  const { entry } = await first.executeTakeFirstOrThrow()
  const old = entry.replace(`"rulesVersion":${RULES_VERSION}`, `"rulesVersion":${RULES_VERSION - 1}`)
  await db.updateTable('journal').set({ entry: old }).where('game', '=', planted.game).where('seq', '=', 0).execute()
  await db.destroy()
}

beforeAll(async () => {
  ;[stranded] = (await plant(DATA_DIR, [{ persons: ['COL'], level: 'idle', rounds: 4 }])) as [Planted]
  await beginUnderOtherRules(stranded)
  server = await startDealtServer({ DATA_DIR })
  browser = await openChromium()
  game = await finishedGame(server)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(DATA_DIR, { recursive: true, force: true })
})

/** A fresh window, at the replay once `before` has been done. */
async function openReplay(before: (page: Page) => Promise<void> = async () => {}): Promise<{ page: Page; seen: Watch }> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const seen = watch(page, server.url)
  await before(page)
  await page.goto(`${server.url}/r/${game.replay}`)
  await page.locator('.replay-controls').waitFor({ timeout: 20_000 })
  return { page, seen }
}
const chapter = (page: Page): Promise<string | null> => page.locator('.replay-chapter').textContent()
const moment = async (page: Page): Promise<number> => Number((await page.locator('.caption .tabular').textContent())?.split('/')[0])
const shows = (page: Page, name: string): Promise<void> => page.locator('.replay-chapter', { hasText: name }).waitFor()
const openTab = (page: Page, tab: string): Promise<void> => press(page, page.locator(`#tab-${tab}`))

describe('a replay', () => {
  test('opens without anything kept in the browser, and keeps nothing there', async () => {
    const { page, seen } = await openReplay()
    expect(await chapter(page)).toBe(REPLAY.began)
    expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, ''])
    expect(seen.troubles).toEqual([])
    await page.context().close()
  })

  test('is sought and stepped through by keyboard alone', async () => {
    const { page } = await openReplay()
    await page.keyboard.press('PageDown')
    await shows(page, 'Round 1, Orders')
    expect(await moment(page)).toBe(1)
    await page.keyboard.press('ArrowRight')
    expect(await moment(page)).toBe(2)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await shows(page, REPLAY.began)
    await page.keyboard.press('End')
    await shows(page, 'Round 4, Chambers')
    await page.keyboard.press('PageUp')
    await shows(page, 'Round 4, Orders')
    await page.keyboard.press('Home')
    await shows(page, REPLAY.began)
    await tabTo(page, '.replay-range')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await shows(page, 'Round 1, Chambers')
    expect(await page.locator('.replay-range').getAttribute('aria-valuetext')).toBe('Round 1, Chambers')
    await page.context().close()
  })

  test('plays by itself from phase to phase, until it is paused', async () => {
    const { page } = await openReplay(async page => {
      await page.clock.install()
    })
    await page.clock.runFor(60_000)
    expect(await chapter(page)).not.toBe(REPLAY.began)
    await page.keyboard.press(' ')
    const stands = await chapter(page)
    await page.clock.runFor(60_000)
    expect(await chapter(page)).toBe(stands)
    await page.context().close()
  })

  test('shows a seat its own hand and news, all of them who wants to see it as it was, and lets nobody order anything', async () => {
    const { page } = await openReplay()
    await page.keyboard.press('PageDown')
    await openTab(page, 'file')
    expect(await page.locator('.replay-sheet-of').count()).toBe(14)
    const eyes = page.locator('.replay-eyes select')
    await eyes.selectOption('RHE')
    expect(await page.locator('.file-head h2').textContent()).toBe('Rhenania')
    expect(await page.locator('.replay-sheet-of').count()).toBe(1)
    expect(await page.locator('.notebook button[aria-pressed]').count()).toBe(0)
    await openTab(page, 'log')
    const own = await page.locator('.log-fact').count()
    await eyes.selectOption('all')
    expect(await page.locator('.log-fact').count()).toBeGreaterThan(own)
    await eyes.selectOption('watcher')
    expect(await page.locator('.log-fact').count()).toBeLessThan(own)
    await eyes.selectOption('COL')
    await openTab(page, 'place')
    expect(await page.locator('.verb, .composer, .tray, .button.seal').count()).toBe(0)
    await page.context().close()
  })

  test('comes out the same when it is played again, and its commitment was kept', async () => {
    const { page, seen } = await openReplay()
    await openTab(page, 'record')
    await press(page, page.locator('.replay-record .button.primary').first())
    await page.getByText(REPLAY.allOk(9)).waitFor({ timeout: 30_000 })
    expect(await page.locator('.replay-finding[data-is=ok]').count()).toBe(9)
    await press(page, page.getByRole('button', { name: 'Check the commitment' }))
    await page.getByText('It matches').waitFor()
    await press(page, page.getByRole('button', { name: REPLAY.debrief }))
    await page.locator('.standing-table').waitFor()
    await press(page, page.locator('.debrief-buttons .button.primary'))
    await page.locator('.replay-controls').waitFor()
    expect(seen.troubles).toEqual([])
    await page.context().close()
  })

  test('says where, when somebody has changed it on its way', async () => {
    const { page } = await openReplay(async page => {
      await page.route('**/api/replay', async route => {
        const answer = (await (await route.fetch()).json()) as { entries: { turn?: number; state?: { open: { comity: number } } }[] }
        for (const { turn, state } of answer.entries) if (turn === 4 && state !== undefined) state.open.comity += 1
        await route.fulfill({ json: answer })
      })
    })
    await openTab(page, 'record')
    await press(page, page.locator('.replay-record .button.primary').first())
    await page.getByText(REPLAY.firstBad('Round 2, Orders')).waitFor({ timeout: 30_000 })
    await page.locator('.replay-finding').nth(8).waitFor()
    const bad = page.locator('.replay-finding[data-is=altered]')
    expect(await bad.count()).toBe(1)
    expect(await bad.textContent()).toContain('open.comity')
    await press(page, bad)
    await shows(page, 'Round 2, Orders')
    await page.context().close()
  })
})

test('a game of other rules: the person is told, its record is looked at, and its hashes fit', async () => {
  const page = await browser.newPage({ locale: 'en-GB', reducedMotion: 'reduce' })
  await page.goto(`${server.url}/#seat=${stranded.keys.get('COL') ?? ''}`)
  await page.getByText(AFTERWARDS.strandedTitle).waitFor({ timeout: 20_000 })
  await press(page, page.getByRole('button', { name: AFTERWARDS.strandedReplay }))
  await page.locator('.replay-controls').waitFor({ timeout: 20_000 })
  await openTab(page, 'record')
  await page.getByText(REPLAY.otherRules).waitFor()
  await press(page, page.locator('.replay-record .button.primary').first())
  await page.getByText(REPLAY.allKept).waitFor({ timeout: 30_000 })
  // From then on there is no way back, but another game: who plays alone sets one up.
  await page.goto(`${server.url}/#seat=${stranded.keys.get('COL') ?? ''}`)
  await press(page, page.getByRole('button', { name: AFTERWARDS.strandedRematch }))
  await page.locator('.setup').waitFor()
  await page.close()
})

test('the end of a game: its link is in the debrief, two presses delete it, the receipt can be kept, and the link says so', async () => {
  const other = await finishedGame(server)
  const page = await browser.newPage({ locale: 'en-GB', reducedMotion: 'reduce' })
  await page.goto(`${server.url}/#seat=${other.key}`)
  const link = await page.locator('.after .input').inputValue({ timeout: 20_000 })
  expect(link).toBe(`${server.url}/r/${other.replay}`)
  await page.getByText(AFTERWARDS.kept(30)).waitFor()
  const erase = page.locator('.erase .button')
  await press(page, erase)
  expect(await erase.textContent()).toBe(AFTERWARDS.eraseSure)
  await page.keyboard.press('Tab')
  expect(await erase.textContent()).toBe(AFTERWARDS.erase)
  await press(page, erase)
  await press(page, erase)
  const receipt = await page.locator('.receipt').textContent()
  expect(receipt).toContain(other.game)
  const box = await page.locator('.receipt').boundingBox()
  expect((box?.y ?? -1) >= 0 && (box?.y ?? 0) + (box?.height ?? 0) <= (page.viewportSize()?.height ?? 0)).toBe(true)
  expect(await page.locator('.debrief').count()).toBe(0)
  expect(receipt).toMatch(/SHA-256 of the journal, entry by entry: [0-9a-f]{64}/)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, page.getByRole('button', { name: AFTERWARDS.download })),
  ])
  expect(download.suggestedFilename()).toBe(AFTERWARDS.file)
  await page.goto(link)
  await page.getByText(REPLAY.gone).waitFor()
  await page.close()
})

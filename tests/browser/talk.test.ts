// Talk at a table, seen by two people in browsers of their own: the host at a desk, who plays Columbia, and Bo on a phone, who plays
// Monolith and holds a sealed order.
import { AxeBuilder } from '@axe-core/playwright'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SEATS } from '#shared/names.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import type { State } from '#shared/state.ts'
import { openDatabase } from '../../server/database.ts'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { plant, SALT, SEED } from '../room/seats.ts'
import { openChromium } from './chromium.ts'
import { findClipped } from './clipped.ts'
import { comeByLink, openTable, openWindow, PHONE } from './guests.ts'
import { press, reach } from './play.ts'
import { settle } from './screens.ts'
import { sitDown } from './tables.ts'
import { watch } from './watch.ts'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'long-arm-talk-page-'))
let server: RealServer
let browser: Browser
let ann: Page
let bo: Page
let contexts: BrowserContext[] = []

/** The beginning, with a sealed Columbian order on Amber in the hand of Monolith. */
function withSealedOrder(): State {
  const { state } = begin({
    scenario: STANDARD,
    rounds: 8,
    seed: SEED,
    salt: SALT,
    commitment: 'c0ffee',
    persons: ['COL', 'MONO'],
    competing: SEATS,
    chosen: {},
  })
  const held = structuredClone(state)
  held.hands.MONO.sealedOrders.push({
    id: 'subpoena.COL.1.AMBER',
    kind: 'subpoena',
    government: 'COL',
    handle: 'AMBER',
    round: 1,
    case: null,
  })
  return held
}

beforeAll(async () => {
  const [table] = await plant(DATA_DIR, [{ persons: ['COL', 'MONO'], level: 'idle', rounds: 8, state: withSealedOrder() }])
  // Planted tables have no code and no talk; this one is of friends.
  const db = await openDatabase(join(DATA_DIR, 'long-arm.sqlite'))
  const { gathering } = await db.selectFrom('game').select('gathering').executeTakeFirstOrThrow()
  const friends = JSON.stringify({ ...(JSON.parse(gathering) as object), kind: 'friends', talk: 'free', locked: false })
  await db.updateTable('game').set({ gathering: friends }).execute()
  await db.destroy()
  server = await startDealtServer({ DATA_DIR })
  browser = await openChromium()
  const settings = JSON.stringify({ motion: 'reduced', board: 'list' })
  const open = async (options: Parameters<Browser['newContext']>[0]): Promise<Page> => {
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options })
    await context.addInitScript(it => localStorage.getItem('long-arm.settings') ?? localStorage.setItem('long-arm.settings', it), settings)
    contexts.push(context)
    return context.newPage()
  }
  ann = await open({ viewport: { width: 1440, height: 900 } })
  bo = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await sitDown(ann, server, table!, 'COL')
  await sitDown(bo, server, table!, 'MONO')
})
afterAll(async () => {
  await Promise.all(contexts.map(context => context.close()))
  contexts = []
  await browser?.close()
  await server?.stop()
  rmSync(DATA_DIR, { recursive: true, force: true })
})

const lines = (page: Page) => page.locator('.talk-lines .talk-words')
const field = (page: Page) => page.locator('.talk-field .input')
const threads = (page: Page) => page.locator('.talk-thread')
async function say(page: Page, text: string): Promise<void> {
  await field(page).fill(text)
  await field(page).press('Enter')
}
/** Waits until the last line of the open thread is this. */
const lastLine = (page: Page, text: string): Promise<void> => lines(page).last().filter({ hasText: text }).waitFor()
/** Notes what is said to screen readers from now on. */
async function listen(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    for (const region of document.querySelectorAll('[aria-live=polite].spoken'))
      new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      })
  })
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.join('\n'))
}

test('people talk in public and in private; what is new is counted, said once, and never markup', async () => {
  const seen = [watch(ann, server.url), watch(bo, server.url)]
  const saidToBo = await listen(bo)
  // By keyboard alone: the key opens the tab, and one can write at once.
  await ann.keyboard.press('f')
  await expect.poll(() => ann.evaluate(() => document.activeElement?.className)).toContain('input')
  await say(ann, 'My <b>island</b>, my rules')
  await lastLine(ann, 'My <b>island</b>, my rules')
  const nav = bo.locator('.nav-item').filter({ hasText: 'Talk' })
  await nav.locator('.badge').filter({ hasText: '1' }).waitFor()
  await expect.poll(saidToBo).toContain('Line from Head of COL. 1 unread.')
  await press(bo, nav)
  await lastLine(bo, 'My <b>island</b>, my rules')
  expect(await lines(bo).locator('b').count()).toBe(0)
  await nav.locator('.badge').waitFor({ state: 'detached' })
  await press(bo, bo.locator('.talk-field [aria-expanded]'))
  await press(bo, bo.locator('.talk-phrases .button').filter({ hasText: 'What would it take?' }))
  await lastLine(ann, 'What would it take?')
  // A private line by the name of who spoke.
  await press(bo, bo.locator('.talk-by').last())
  await press(bo, bo.locator('.talk-menu:popover-open .menu-item').first())
  await say(bo, 'psst')
  await threads(ann).filter({ hasText: 'Head of MONO' }).locator('.badge').waitFor()
  expect(await lines(ann).allTextContents()).not.toContain('psst')
  await press(ann, threads(ann).filter({ hasText: 'Head of MONO' }))
  await lastLine(ann, 'psst')
  await press(ann, threads(ann).first())
  await press(bo, threads(bo).first())
  for (const one of seen) expect(one.troubles).toEqual([])
})

test('a report of something that went wrong holds no talk unless that is ticked', async () => {
  await ann.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await press(ann, ann.getByRole('button', { name: 'Rules and keys' }))
  await press(ann, ann.getByRole('button', { name: 'Write a report' }))
  const report = ann.getByRole('textbox', { name: 'The report' })
  expect(await report.inputValue()).not.toContain('my rules')
  await ann.getByLabel('With the talk of this table').check()
  expect(await report.inputValue()).toContain('- Head of COL: My <b>island</b>, my rules')
  await ann.keyboard.press('Escape')
})

test('a provider is warned before it names what it may not tell, and may say it all the same', async () => {
  await say(bo, 'They look for Amber')
  await bo.locator('.talk-warning').filter({ hasText: '2 VP' }).waitFor()
  expect(await lines(ann).allTextContents()).not.toContain('They look for Amber')
  await press(bo, bo.locator('.talk-warning .button').first())
  await lastLine(ann, 'They look for Amber')
})

test('a line that waits is shown to its writer and the host, who lets it pass; one that is reported too', async () => {
  await say(bo, 'what the fuck')
  await bo.locator('.talk-line.mine .chip').filter({ hasText: 'Held back' }).waitFor()
  expect(await lines(ann).allTextContents()).not.toContain('what the fuck')
  await press(ann, ann.locator('.talk-matter .button').first())
  await lastLine(ann, 'what the fuck')
  await bo.locator('.talk-line.mine .chip').waitFor({ state: 'detached' })
  await press(bo, bo.locator('.talk-report').first())
  await ann.locator('.talk-matter').filter({ hasText: 'My <b>island</b>' }).waitFor()
  await press(ann, ann.locator('.talk-matter .button').last())
  await bo.locator('.talk-words').filter({ hasText: 'Taken away by the host' }).waitFor()
})

test('the host mutes somebody, and everybody may stop seeing them: that is kept in the browser', async () => {
  const menuOf = async (item: number): Promise<void> => {
    await press(ann, ann.locator('.talk-by').last())
    await press(ann, ann.locator('.talk-menu:popover-open .menu-item').nth(item))
  }
  await menuOf(2)
  await bo.locator('.talk-why').filter({ hasText: 'muted you' }).waitFor()
  await menuOf(2)
  await field(bo).waitFor()
  await menuOf(1)
  await ann.locator('.talk-by').first().waitFor({ state: 'detached' })
  await ann.reload()
  await reach(ann, 'orders')
  await ann.keyboard.press('f')
  await ann.locator('.talk .button').filter({ hasText: 'Show again' }).waitFor()
  expect(await ann.locator('.talk-by').count()).toBe(0)
  await press(ann, ann.locator('.talk .button').filter({ hasText: 'Show again' }))
  await lastLine(ann, 'what the fuck')
  await ann.locator('.talk-mode select').selectOption('phrases')
  await bo.locator('.talk-phrases').waitFor()
  await ann.locator('.talk-mode select').selectOption('free')
  await field(bo).waitFor()
})

test('a line that is said while the server is away is said once when it is back', async () => {
  const PORT = String(server.port)
  await server.stop('SIGKILL')
  await bo.locator('.banner').waitFor()
  await say(bo, 'said in the dark')
  await bo.locator('.talk-line.unsaid').waitFor()
  server = await startDealtServer({ DATA_DIR, PORT })
  await lastLine(ann, 'said in the dark')
  await bo.locator('.talk-line.unsaid').waitFor({ state: 'detached' })
  for (const page of [ann, bo]) expect((await lines(page).allTextContents()).filter(it => it === 'said in the dark')).toHaveLength(1)
})

test('axe is content in both themes, and nothing is cut off at any size', async () => {
  await say(bo, 'shit again')
  await ann.locator('.talk-matter').waitFor()
  const troubles: string[] = []
  for (const size of [
    [1440, 900],
    [1366, 768],
    [1366, 650],
    [1180, 820],
    [820, 1180],
    [390, 844],
    [360, 640],
  ] as const) {
    await ann.setViewportSize({ width: size[0], height: size[1] })
    for (const colorScheme of ['light', 'dark'] as const) {
      await ann.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await settle(ann)
      const { violations } = await new AxeBuilder({ page: ann }).include('.talk').analyze()
      troubles.push(...violations.map(one => `${size.join('x')} ${colorScheme}: ${one.id} ${one.nodes[0]?.target.join(' ') ?? ''}`))
    }
    troubles.push(...(await findClipped(ann)).map(it => `${size.join('x')}: ${it}`))
    if (process.env.TALK_SHOTS !== undefined) await ann.screenshot({ path: `${process.env.TALK_SHOTS}/talk.${size.join('x')}.png` })
  }
  expect(troubles).toEqual([])
})

test('a line is opened to chosen people, and talk goes on over every other stage', async () => {
  await ann.setViewportSize({ width: 1440, height: 900 })
  await press(ann, ann.locator('.talk-top > .button'))
  await ann.locator('.talk-choosing .tick').filter({ hasText: 'Head of MONO' }).locator('input').check()
  await press(ann, ann.locator('.talk-choosing .button.primary'))
  await threads(ann).filter({ hasText: 'Head of MONO' }).and(ann.locator('[aria-pressed=true]')).waitFor()
  for (const page of [ann, bo]) await press(page, page.locator('.bottom .button.seal'))
  for (const page of [ann, bo]) await reach(page, 'reveal', 'chambers')
  await press(ann, ann.locator('.masthead .tools .button').first())
  await ann.locator('dialog[open] .talk').waitFor()
  await say(ann, 'in court')
  await lastLine(ann, 'in court')
  await press(bo, bo.locator('.tools-menu'))
  await press(bo, bo.locator('#menu .menu-item').filter({ hasText: 'Talk, 1 unread' }))
  await press(bo, bo.locator('dialog[open] .talk-thread').filter({ hasText: 'Head of COL' }))
  await lastLine(bo, 'in court')
  await settle(bo)
  expect(await findClipped(bo)).toEqual([])
  if (process.env.TALK_SHOTS !== undefined) await ann.screenshot({ path: `${process.env.TALK_SHOTS}/dialog.png` })
})

test('in the lobby the talk stands beside the seats, on a phone behind a button; a name that waits is said to its bearer', async () => {
  const host = await openWindow(browser, server.url)
  const guest = await openWindow(browser, server.url, PHONE)
  contexts.push(host.context, guest.context)
  const code = await openTable(host.page, server.url, 'unhurried')
  await comeByLink(guest.page, server.url, code, 'Dick')
  await press(guest.page, guest.page.locator('.lobby-head .button').filter({ hasText: 'Talk' }))
  await guest.page.locator('.talk-wish').filter({ hasText: '“Dick”' }).waitFor()
  expect(await findClipped(guest.page)).toEqual([])
  await host.page.locator('.lobby-head .badge').filter({ hasText: '1' }).waitFor()
  await press(host.page, host.page.locator('.lobby-head .button').filter({ hasText: 'Talk' }))
  await host.page.locator('.lobby-side .talk-matter').filter({ hasText: '“Dick”' }).waitFor()
  expect(await host.page.locator('.person').filter({ hasText: 'Dick' }).count()).toBe(0)
  await press(host.page, host.page.locator('.talk-matter .button').first())
  await host.page.locator('.person').filter({ hasText: 'Dick' }).waitFor()
  await guest.page.locator('.talk-wish').waitFor({ state: 'detached' })
  await host.page.locator('.talk-matter').waitFor({ state: 'detached' })
  await host.page.locator('.lobby-head .badge').waitFor({ state: 'detached' })
  // In sight wherever one has scrolled to, so that a line is read as it comes.
  for (const [width, height] of [
    [1440, 900],
    [1366, 768],
  ] as const) {
    await host.page.setViewportSize({ width, height })
    for (const top of [0, 5000]) {
      await host.page.locator('.lobby-main').evaluate((it, to) => it.scrollTo({ top: to }), top)
      await settle(host.page)
      const [talk, foot] = await Promise.all(['.lobby-talk-sheet', '.lobby-foot'].map(it => host.page.locator(it).boundingBox()))
      expect([width, top, (talk?.y ?? -1) > 0, (talk?.y ?? 0) + (talk?.height ?? 0) <= (foot?.y ?? 0)]).toEqual([width, top, true, true])
    }
    expect(await findClipped(host.page)).toEqual([])
  }
  await say(guest.page, 'Who takes Hibernia?')
  await lastLine(host.page, 'Who takes Hibernia?')
  await host.page.locator('.lobby-head .badge').waitFor({ state: 'detached' })
  // In a low window it lies further down, and is not read before it is looked at.
  await host.page.setViewportSize({ width: 1366, height: 650 })
  await host.page.locator('.lobby-main').evaluate(it => it.scrollTo({ top: 0 }))
  await say(guest.page, 'Or Monolith?')
  await host.page.locator('.lobby-head .badge').filter({ hasText: '1' }).waitFor()
  await host.page.keyboard.press('f')
  await lastLine(host.page, 'Or Monolith?')
  await host.page.locator('.lobby-head .badge').waitFor({ state: 'detached' })
  await host.page.setViewportSize({ width: 1440, height: 900 })
  await say(host.page, 'I do')
  await lastLine(guest.page, 'I do')
  expect(await findClipped(host.page)).toEqual([])
  if (process.env.TALK_SHOTS !== undefined) {
    await host.page.screenshot({ path: `${process.env.TALK_SHOTS}/lobby.png`, fullPage: true })
    await guest.page.screenshot({ path: `${process.env.TALK_SHOTS}/lobby-phone.png` })
  }
  for (const { seen } of [host, guest]) expect(seen.troubles).toEqual([])
})

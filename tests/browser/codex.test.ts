// The Codex in Chromium: opened from a card in court, cited into the case, searched, read by its own link, left by the way back;
// axe is content in both themes, and on a phone one sees the list or an entry.
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ENTRY_TEXTS } from '#texts/codex/codex.ts'
import { openChromium } from './chromium.ts'
import { type Arranged, startAtMoments } from './moments.ts'
import { begin, press } from './play.ts'
import { settle } from './screens.ts'
import { sitDown } from './tables.ts'
import { watch } from './watch.ts'

let arranged: Arranged
let browser: Browser

beforeAll(async () => {
  arranged = await startAtMoments(1)
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await arranged?.stop()
})

const open = async (width = 1440, height = 900): Promise<Page> => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', viewport: { width, height } })
  return context.newPage()
}
const heading = (page: Page): Promise<string> => page.locator('.codex-name').innerText()
const isClosed = (page: Page): Promise<void> => page.locator('.codex').waitFor({ state: 'detached' })

/** What axe finds in both themes, as words. */
async function askAxe(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.locator(`html[data-theme=${colorScheme === 'dark' ? 'night' : 'day'}]`).waitFor({ state: 'attached' })
    await settle(page)
    const { violations } = await new AxeBuilder({ page }).analyze()
    found.push(...violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.target.join(' ')}`))
  }
  return found
}

test('a card in court leads to its authority, which is cited into the case by one press', async () => {
  const page = await open()
  const seen = watch(page, arranged.server.url)
  const [table, seat] = arranged.take('argument')
  await sitDown(page, arranged.server, table, seat)
  await press(page, page.locator('.contents a[href="#chambers-court"]'))
  const address = page.url()
  const brief = page.locator('.brief').first()
  // Every card of one's own names its authority and the answer to expect
  const cards = brief.locator('.choice')
  expect(await cards.count()).toBe(4)
  expect(await brief.locator('.to-codex').count()).toBe(3)
  expect(await brief.locator('.argument-line', { hasText: 'Expect' }).count()).toBe(3)

  const link = brief.locator('.to-codex').first()
  await press(page, link)
  await page.locator('.codex-name').waitFor()
  // The address of a game holds the key of a seat: no link to an entry is made of it
  expect(page.url()).toBe(address)
  expect(await askAxe(page)).toEqual([])
  await press(page, page.locator('.codex-uses .button.primary').first())
  await isClosed(page)
  await brief.locator('input:checked').first().waitFor()
  expect(await cards.first().locator('input').isChecked()).toBe(true)
  expect(page.url()).toBe(address)

  // Back closes it too, and Escape
  await press(page, link)
  await page.locator('.codex-name').waitFor()
  await page.goBack()
  await isClosed(page)
  await press(page, link)
  await page.locator('.codex-name').waitFor()
  await page.keyboard.press('Escape')
  await isClosed(page)
  expect(page.url()).toBe(address)
  expect(seen.troubles).toEqual([])
  await page.context().close()
})

test('it is opened by a key, searched and read without a mouse', async () => {
  const page = await open()
  const seen = watch(page, arranged.server.url)
  await page.goto(arranged.server.url)
  await page.locator('.title-column').waitFor()
  await page.keyboard.press('.')
  await page.locator('.codex-search input:focus').waitFor()
  await page.keyboard.type('nova scot')
  await page.locator('.codex-item').first().waitFor()
  // What is called so comes before what only tells of it
  expect((await page.locator('.codex-item').allInnerTexts())[0]).toContain('Bank of Nova Scotia')
  expect(await page.locator('.codex-item').count()).toBeLessThan(5)
  await page.keyboard.press('Enter')
  await page.locator('.codex-name:focus', { hasText: ENTRY_TEXTS['bank-of-nova-scotia'].title }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/codex/bank-of-nova-scotia')

  // A slash leads to the field, an arrow into the list, and a letter typed there opens nothing
  await page.keyboard.press('/')
  await page.keyboard.type('messages brazil')
  await page.keyboard.press('ArrowDown')
  await page.locator('.codex-item:focus').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.codex-name:focus', { hasText: ENTRY_TEXTS['whatsapp-brazil'].title }).waitFor()
  await page.goBack()
  await page.locator('.codex-name', { hasText: ENTRY_TEXTS['bank-of-nova-scotia'].title }).waitFor()

  // The full level says more, and stays
  expect(await page.locator('.codex-full').count()).toBe(0)
  await press(page, page.locator('.codex-level .button').last())
  await page.locator('.codex-full').waitFor()
  await page.reload()
  await page.locator('.codex-full').waitFor()
  expect(await askAxe(page)).toEqual([])
  await press(page, page.locator('.codex-back'))
  await isClosed(page)
  expect(new URL(page.url()).pathname).toBe('/')
  await page.locator('.title-column').waitFor()
  expect(seen.troubles).toEqual([])
  await page.context().close()
})

test('on a phone one comes by a link, goes to the list and to another entry; an unknown link shows the list', async () => {
  const page = await open(390, 844)
  const seen = watch(page, arranged.server.url)
  await page.goto(`${arranged.server.url}/codex/tidal`)
  await page.locator('.codex-name').waitFor()
  expect(await heading(page)).toBe(ENTRY_TEXTS.tidal.title)
  expect(await page.locator('.codex-list').count()).toBe(0)
  await press(page, page.locator('.codex-all'))
  await page.locator('.codex-item').first().waitFor()
  expect(await page.locator('.codex-name').count()).toBe(0)
  expect(await askAxe(page)).toEqual([])
  await press(page, page.locator('.codex-item', { hasText: 'Lotus' }))
  await page.locator('.codex-name').waitFor()
  expect(await heading(page)).toBe(ENTRY_TEXTS.lotus.title)
  await page.goto(`${arranged.server.url}/codex/nothing-of-ours`)
  await page.locator('.codex-item').first().waitFor()
  expect(await page.locator('.codex-name').count()).toBe(0)
  expect(seen.troubles).toEqual([])
  await page.context().close()
})

test('laws, orders, headlines and dotted words of a game lead there', async () => {
  const page = await open()
  const seen = watch(page, arranged.server.url)
  await begin(page, arranged.server.url, { seat: 'COL', rounds: 4 })
  await page.locator('.board-canvas [data-mark]').first().waitFor({ timeout: 20_000 })
  await page.keyboard.press('s')
  await press(page, page.locator('.composer .behind .to-codex').first())
  await page.locator('.codex-name', { hasText: ENTRY_TEXTS.subpoena.title }).waitFor()
  await page.keyboard.press('Escape')
  await isClosed(page)
  await page.keyboard.press('Escape')
  // Alpina has its blocking statute from the start
  await press(page, page.locator('#tab-law'))
  await press(page, page.locator('.law .to-codex').first())
  await page.locator('.codex-name', { hasText: ENTRY_TEXTS['blocking-statute'].title }).waitFor()
  await page.keyboard.press('Escape')
  await isClosed(page)
  const word = page.locator('.law .word').first()
  await press(page, word)
  await page.locator('.word-card:popover-open').waitFor()
  await press(page, page.locator('.word-card:popover-open .to-codex'))
  await page.locator('.codex-name', { hasText: ENTRY_TEXTS.reach.title }).waitFor()
  expect(seen.troubles).toEqual([])
  await page.context().close()
})

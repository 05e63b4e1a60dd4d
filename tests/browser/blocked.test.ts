// On a network that lets no sockets through a round is played as on any other, and /check says what is the matter.
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { PROTOCOL, type CreateGame, type Ticket } from '#shared/wire.ts'
import { network, type Customs, type Network } from '../network.ts'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { openChromium } from './chromium.ts'
import { findClipped } from './clipped.ts'
import { begin, decideAll, order, press, reach, seal, skipReveal, turnPages } from './play.ts'
import { watch, type Watch } from './watch.ts'

let server: RealServer
let browser: Browser
let context: BrowserContext | null = null
let way: Network | null = null

beforeAll(async () => {
  server = await startDealtServer()
  browser = await openChromium()
})
afterEach(async () => {
  await context?.close()
  await way?.close()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** A page on such a network. */
async function open(customs: Customs, options: BrowserContextOptions = {}): Promise<{ page: Page; seen: Watch; url: string }> {
  way = await network(server.port, customs)
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const seen = watch(page, way.url)
  if (customs.sockets !== 'pass') seen.expectLineDown()
  return { page, seen, url: way.url }
}

describe('a game on a network without sockets', () => {
  test('is begun, played for a round, and gone on with after a reload', async () => {
    const { page, seen, url } = await open({ sockets: 'refuse' })
    await begin(page, url, { seat: 'HIB', rounds: 4 })
    const note = page.locator('.masthead .carrier')
    expect(await note.innerText()).toBe('compatibility connection')
    await press(page, page.locator('#tab-place'))
    expect(await order(page, page.locator('.side-panel .verb:not(.grey)').nth(0))).toBe(true)
    const drafted = await page.locator('.bottom .tray-slip .slip-words').allInnerTexts()
    await page.waitForTimeout(1500)
    await page.reload()
    await reach(page, 'orders')
    await page.locator('.bottom .tray-slip').first().waitFor()
    expect(await page.locator('.bottom .tray-slip .slip-words').allInnerTexts()).toEqual(drafted)
    // Sockets are not tried again at once.
    expect(way?.sockets.asked).toBe(1)
    if ((await seal(page)) === 'reveal') await skipReveal(page)
    await decideAll(page)
    await seal(page)
    expect(await turnPages(page)).toBe('orders')
    expect(await page.locator('.masthead-count').innerText()).toBe('2 of 4')
    expect(seen.troubles).toEqual([])
  })

  test('says so on a phone as well, and axe is content with it', async () => {
    const { page, url } = await open({ sockets: 'strip' }, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await begin(page, url, { seat: 'COBALT', rounds: 4, whose: 'Journalist' })
    const note = page.getByRole('link', { name: 'compatibility connection' })
    expect(await note.getAttribute('href')).toBe('/check')
    const { violations } = await new AxeBuilder({ page }).include('.masthead').analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
    expect(await findClipped(page)).toEqual([])
  })

  test('leaves its seat as the page is closed, not half a minute later', async () => {
    const asked: string[] = []
    const { page, url } = await open({ sockets: 'refuse', overhears: ({ url: path = '' }) => void asked.push(path) })
    await begin(page, url, { seat: 'HIB', rounds: 4 })
    expect(asked.filter(path => path.includes('net=shut'))).toEqual([])
    await page.goto('about:blank')
    while (!asked.some(path => path.includes('net=shut'))) await page.waitForTimeout(50)
  })

  test('is played in seven tabs of one browser, which keeps six connections', async () => {
    const { page: first, url } = await open({ sockets: 'refuse' })
    await context?.addInitScript(it => localStorage.setItem('long-arm.settings', it), JSON.stringify({ board: 'list', cards: 'all' }))
    const pages = [first]
    for (let i = 1; i < 7; i++) pages.push(await context!.newPage())
    for (const page of pages) {
      const game = { protocol: PROTOCOL, seat: 'HIB', rounds: 4, level: 'clerk' } satisfies CreateGame
      const answer = await fetch(`${url}/api/games`, { method: 'POST', body: JSON.stringify(game) })
      const { key } = (await answer.json()) as Ticket
      await page.goto(`${url}/#seat=${key}`)
      await reach(page, 'orders')
    }
    for (const page of pages) {
      await press(page, page.locator('.bottom .button.seal'))
      await reach(page, 'reveal', 'chambers')
    }
  })

  test('fetches its other carrier only there', async () => {
    const { page, url } = await open({ sockets: 'pass' })
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await begin(page, url, { seat: 'HIB', rounds: 4 })
    // With all that is fetched ahead.
    await expect.poll(() => asked.some(one => /debrief-.*\.js$/.test(one)), { timeout: 30_000 }).toBe(true)
    expect(await page.locator('.masthead .carrier').count()).toBe(0)
    expect(asked.filter(one => /http-socket|net=/.test(one))).toEqual([])
  })
})

const found = (page: Page, name: string): Promise<string | null> => page.locator(`[data-check=${name}]`).getAttribute('data-found')
const verdict = (page: Page): Promise<string> => page.locator('.check-verdict').innerText()
const becomes = (page: Page, name: string, what: string): Promise<void> =>
  page.locator(`[data-check=${name}][data-found=${what}]`).waitFor()

describe('/check', () => {
  test('where all gets through says so, early and after a minute', async () => {
    const { page, seen, url } = await open({ sockets: 'pass' })
    await page.clock.install()
    await page.goto(`${url}/check`)
    await becomes(page, 'page', 'good')
    await becomes(page, 'api', 'good')
    await becomes(page, 'storage', 'good')
    await becomes(page, 'http', 'good')
    await becomes(page, 'socket', 'early')
    expect(await verdict(page)).toContain('You can play')
    expect(await page.getByRole('progressbar').getAttribute('max')).toBe('60')
    await page.clock.runFor(60_000)
    await becomes(page, 'socket', 'good')
    const text = await page.locator('textarea').inputValue()
    expect(text).toContain('everything it needs gets through')
    expect(text).toContain(`Port: ${new URL(url).port}`)
    expect(seen.troubles).toEqual([])
  })

  test.for([
    ['refuses sockets', { sockets: 'refuse' }, 'refused'],
    ['leaves sockets hanging', { sockets: 'hang' }, 'hung'],
    ['opens sockets and lets nothing through', { sockets: 'swallow' }, 'silent'],
    ['cuts sockets after eight seconds', { sockets: { cutAfter: 8000 } }, 'cut'],
  ] as const)('on a network that %s names it, and what is needed', async ([, customs, what]) => {
    const { page, seen, url } = await open(customs)
    await page.goto(`${url}/check`)
    await becomes(page, 'socket', what)
    await becomes(page, 'http', 'good')
    expect(await verdict(page)).toContain('compatibility connection')
    const text = await page.locator('textarea').inputValue()
    for (const words of ['slower replacement', 'Host: localhost', 'RFC 6455', 'up to 20 seconds']) expect(text).toContain(words)
    await context?.grantPermissions(['clipboard-read', 'clipboard-write'])
    await press(page, page.getByRole('button', { name: 'Copy' }))
    await page.getByText('Copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
    expect(seen.troubles).toEqual([])
  })

  test('where only the page gets through says that too', async () => {
    const { page, url } = await open({ sockets: 'refuse' })
    await page.route(/net=/, route => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>Blocked' }))
    await page.goto(`${url}/check`)
    await becomes(page, 'http', 'bad')
    expect(await verdict(page)).toContain('cannot play from this network yet')
    expect(await page.locator('textarea').inputValue()).toContain('it cannot be played')
    expect(await found(page, 'page')).toBe('good')
  })

  test('is in order for axe and at every size, by day and by night, and is found from help and settings', async () => {
    const { page, url } = await open({ sockets: 'refuse' })
    await page.goto(`${url}/check`)
    await becomes(page, 'http', 'good')
    const troubles: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.waitForTimeout(300)
      const { violations } = await new AxeBuilder({ page }).analyze()
      troubles.push(...violations.filter(({ impact }) => impact !== 'minor').map(({ id }) => `${colorScheme} ${id}`))
    }
    for (const [width, height] of [
      [1440, 900],
      [820, 1180],
      [390, 844],
      [360, 640],
      [683, 384],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.waitForTimeout(60)
      troubles.push(...(await findClipped(page)).map(one => `${width}: ${one}`))
    }
    expect(troubles).toEqual([])
    await press(page, page.getByRole('link', { name: 'To the game' }))
    // Keys are heard from when the title stands.
    await page.locator('.title-tools .button').last().waitFor()
    for (const key of ['?', 'settings']) {
      if (key === '?') await page.keyboard.press(key)
      else await press(page, page.locator('.title-tools .button').last())
      expect(await page.getByRole('link', { name: 'Check the connection' }).getAttribute('href')).toBe('/check')
      await page.keyboard.press('Escape')
    }
  })
})

// By mail: while a tab of the game is open, its title, its icon and, where that is allowed, the device say that it is one's turn.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AT_TABLE } from '#texts/table.ts'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { openChromium } from './chromium.ts'
import { comeByLink, openTable, openWindow, sit } from './guests.ts'
import { press, reach } from './play.ts'

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

interface Call {
  readonly title: string
  readonly body: string
  isClosed: boolean
}
/** In the page: keeps what the device is asked to show. Headless browsers show nothing and allow nothing: whether they may is said here. */
function keepCalls(permission: NotificationPermission): void {
  const calls: (Call & { readonly shown: Notification })[] = []
  const { Notification: Native } = globalThis
  globalThis.Notification = class extends Native {
    static override get permission(): NotificationPermission {
      return permission
    }
    constructor(title: string, options?: NotificationOptions) {
      super(title, options)
      const call = { title, body: options?.body ?? '', isClosed: false, shown: this as Notification }
      this.close = () => {
        call.isClosed = true
        super.close()
      }
      calls.push(call)
    }
  }
  Object.assign(globalThis, { calls })
}
type Keeper = { calls: (Call & { shown: Notification })[] }
const calls = (page: Page): Promise<Call[]> =>
  page.evaluate(() => (globalThis as unknown as Keeper).calls.map(({ title, body, isClosed }) => ({ title, body, isClosed })))
/** Headless pages are always visible: this one says that it is not. */
const hide = (page: Page, isHidden: boolean): Promise<void> =>
  page.evaluate(is => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => is })
    document.dispatchEvent(new Event('visibilitychange'))
  }, isHidden)
const icon = (page: Page): Promise<string | null> => page.locator('link[rel=icon]').getAttribute('href')

test('title and icon call at every turn; the device once a phase, only where it is allowed and nobody looks', async () => {
  const ann = await openWindow(browser, server.url)
  const bo = await openWindow(browser, server.url)
  await ann.page.addInitScript(keepCalls, 'denied' as const)
  await bo.page.addInitScript(keepCalls, 'granted' as const)
  const code = await openTable(ann.page, server.url, 'mail')
  await comeByLink(bo.page, server.url, code, 'Bo')
  const plain = await icon(bo.page)
  await sit(ann.page, 'COL')
  await sit(bo.page, 'HIB')
  await press(ann.page, ann.page.locator('.lobby-start'))
  for (const { page } of [ann, bo]) await reach(page, 'orders')
  // Somebody looks: the tab says it, and nothing else.
  await bo.page.waitForFunction(() => document.title === 'Your turn · Long Arm')
  expect(await icon(bo.page)).toMatch(/^data:image\/svg/)
  await press(bo.page, bo.page.locator('.tools [aria-label=People]'))
  await bo.page.getByText(AT_TABLE.told).waitFor()
  await bo.page.keyboard.press('Escape')
  await press(ann.page, ann.page.locator('.tools [aria-label=People]'))
  await ann.page.getByText(AT_TABLE.tellDenied).waitFor()
  await ann.page.keyboard.press('Escape')
  await press(bo.page, bo.page.locator('.bottom .button.seal'))
  await bo.page.waitForFunction(() => document.title === 'Long Arm')
  expect(await icon(bo.page)).toBe(plain)
  expect(await calls(bo.page)).toEqual([])

  // Nobody looks: the device calls as CHAMBERS open, and not again when the seal is broken.
  for (const { page } of [ann, bo]) await hide(page, true)
  await press(ann.page, ann.page.locator('.bottom .button.seal'))
  await bo.page.waitForFunction(() => (globalThis as unknown as Keeper).calls.length > 0)
  expect(await calls(bo.page)).toEqual([{ title: 'Your turn', body: 'The chambers of round 1 are open.', isClosed: false }])
  expect(await bo.page.title()).toBe('Your turn · Long Arm')
  expect(await calls(ann.page)).toEqual([])
  await press(bo.page, bo.page.locator('.playback-end > .button'))
  await reach(bo.page, 'chambers')
  await press(bo.page, bo.page.locator('.seal-bar .button.seal'))
  await bo.page.waitForFunction(() => document.title === 'Long Arm')
  await press(bo.page, bo.page.locator('.seal-bar .button'))
  await bo.page.waitForFunction(() => document.title === 'Your turn · Long Arm')
  expect(await calls(bo.page)).toHaveLength(1)
  // A press on it leads to the page, and it goes.
  await bo.page.evaluate(() => (globalThis as unknown as Keeper).calls[0]?.shown.dispatchEvent(new Event('click')))
  expect((await calls(bo.page))[0]?.isClosed).toBe(true)
  for (const { context, seen } of [ann, bo]) {
    expect(seen.troubles).toEqual([])
    await context.close()
  }
})

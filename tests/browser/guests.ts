// People at a table of friends, each in a window of their own.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { press } from './play.ts'
import { watch, type Watch } from './watch.ts'

export interface Guest {
  readonly page: Page
  readonly context: BrowserContext
  readonly seen: Watch
}

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/** A window of its own: nothing is kept from another. */
export async function openWindow(browser: Browser, url: string, options: BrowserContextOptions = DESKTOP): Promise<Guest> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  return { page, context, seen: watch(page, url) }
}

/** Opens a table in two presses; returns its code. */
export async function openTable(page: Page, url: string, preset: string): Promise<string> {
  await page.goto(url)
  await press(page, page.locator('.title-friends'))
  await press(page, page.locator(`.pace-open[data-preset=${preset}]`))
  return codeOn(page)
}

/** The code that the lobby shows. */
export async function codeOn(page: Page): Promise<string> {
  return (await page.locator('[data-code]').getAttribute('data-code', { timeout: 20_000 })) ?? ''
}

/** Comes by the link and waits for what is there: the lobby, or the game that is on. */
export async function comeByLink(page: Page, url: string, code: string, name: string): Promise<void> {
  await page.goto(`${url}/j/${code}`)
  await page.locator('.join-seen').waitFor()
  await page.locator('#own-name').fill(name)
  await press(page, page.locator('.join-go'))
  await page.locator('.lobby, .game').first().waitFor()
}

/** Takes a seat on its card. */
export async function sit(page: Page, seat: string): Promise<void> {
  await press(page, page.locator(`[data-seat=${seat}] .seat-sit`))
  await page.locator(`[data-seat=${seat}].own`).waitFor()
}

// Playing with the keyboard alone: nothing here touches a mouse, a finger or the page's own functions.
import type { Page } from 'playwright-core'
import { SEATS, type Seat } from '#shared/names.ts'
import { reach, stageOf, type Stage } from './play.ts'

/** Presses Tab until something that matches has the focus. Throws when that does not happen within `most` steps. */
export async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (await hasFocus(page, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${selector}.`)
}

/** In the list: goes with the arrow and Tab from row to row until one is named like this. Throws when none is. */
export async function rowTo(page: Page, name: RegExp): Promise<void> {
  const rowNow = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  for (let i = 0; i < 80; i++) {
    const row = await rowNow()
    if (name.test(row)) return
    await page.keyboard.press('ArrowDown')
    if ((await rowNow()) === row) await page.keyboard.press('Tab')
  }
  throw new Error(`No row of the list is named ${name}.`)
}

export const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(it => document.activeElement?.matches(it) === true, selector)

/** From the title to the first orders. */
export async function beginByKeys(page: Page, url: string, seat: Seat): Promise<void> {
  await page.goto(url)
  await page.locator('.title-solo').waitFor()
  await page.keyboard.press('s')
  await page.locator('.setup').waitFor()
  await tabTo(page, 'input[name=rounds]')
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown')
  await tabTo(page, 'input[name=level]')
  await page.keyboard.press('ArrowUp')
  await tabTo(page, '.setup-steps input')
  await page.keyboard.press('Space')
  await tabTo(page, 'input[name=seat]')
  for (let i = 0; i < SEATS.indexOf(seat); i++) await page.keyboard.press('ArrowDown')
  await tabTo(page, '.setup-foot .button.seal')
  await page.keyboard.press('Enter')
  await reach(page, 'orders')
}

/** Begins an order with its key and adds it as it stands; false if it may not be given. */
export async function orderByKey(page: Page, key: string): Promise<boolean> {
  await page.keyboard.press(key)
  const composer = page.locator('.composer')
  await composer.waitFor({ timeout: 5000 })
  const isRefused = (await composer.locator('.composer-foot .button.primary').getAttribute('aria-disabled')) === 'true'
  await page.keyboard.press(isRefused ? 'Escape' : 'Enter')
  await composer.waitFor({ state: 'detached', timeout: 5000 })
  return !isRefused
}

/** Shift and Enter; waits for what comes. */
export async function sealByKey(page: Page): Promise<Stage> {
  const from = await stageOf(page)
  await page.keyboard.press('Shift+Enter')
  return from === 'orders' ? reach(page, 'reveal', 'chambers') : reach(page, 'reckoning', 'debrief')
}

/** One step of the playback, and on to CHAMBERS. */
export async function skipRevealByKey(page: Page): Promise<void> {
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('k')
  await reach(page, 'chambers')
}

/** In CHAMBERS: goes through all that waits with Tab, takes another answer with the arrow, lobbies and votes with Enter. */
export async function decideByKeys(page: Page): Promise<number> {
  let decided = 0
  const seen = new Set<string>()
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const { activeElement: it } = document
      if (it === null || it.closest('.seal-bar') !== null) return 'end'
      if (it instanceof HTMLInputElement && it.type === 'radio') return `radio ${it.name}`
      if (it.getAttribute('aria-label') === 'One more for') return `lobby ${it.closest('article, section, li')?.textContent ?? ''}`
      return it.matches('.vote-button.quash') ? `vote ${it.closest('article, section')?.getAttribute('aria-labelledby') ?? ''}` : ''
    })
    if (at === 'end') break
    if (at === '' || seen.has(at)) continue
    seen.add(at)
    await page.keyboard.press(at.startsWith('radio') ? 'ArrowUp' : 'Enter')
    decided++
  }
  return decided
}

/** Turns the pages after CHAMBERS with the arrow key. */
export async function turnPagesByKey(page: Page): Promise<Stage> {
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('ArrowRight')
    if ((await stageOf(page)) !== 'reckoning') return reach(page, 'orders', 'debrief')
  }
  throw new Error('The reckoning has no end.')
}

// What a deed costs in presses, from the map with nothing selected; and that the keys do the same. The page itself counts: every
// pointer that goes down and every key.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Handle, Seat } from '#shared/names.ts'
import { objection } from '#shared/objections.ts'
import { options } from '#shared/options.ts'
import type { Kind, Order } from '#shared/phases.ts'
import { view, type SeatView } from '#shared/view.ts'
import { seatName, stateName } from '#texts/names.ts'
import type { RealServer } from '../real-server.ts'
import type { Planted } from '../room/seats.ts'
import { openChromium } from './chromium.ts'
import { hasFocus, rowTo } from './keyboard.ts'
import { placeOf, press, pressMark, reach } from './play.ts'
import { findState, sitDown, startAtTables, type Moment } from './tables.ts'

const may = (v: SeatView, kind: Kind): boolean => options(v).some(order => order.kind === kind)
/** The warrant COL could serve. */
const warrantOf = (v: SeatView): Extract<Order, { kind: 'long-arm' }> | undefined =>
  options(v).find((order): order is Extract<Order, { kind: 'long-arm' }> => order.kind === 'long-arm')

const inOrders = (v: SeatView): boolean => v.open.phase === 'orders'
const SEATS_OF = { government: 'COL', provider: 'MONO', juror: 'HIB', account: 'AMBER' } as const satisfies Record<string, Seat>
type Role = keyof typeof SEATS_OF
/** What each role has to find when it sits down. */
const WISHES: Record<Role, (v: SeatView) => boolean> = {
  government: v => inOrders(v) && warrantOf(v) !== undefined && may(v, 'bill') && may(v, 'subpoena'),
  provider: v =>
    v.hand.party === 'provider' &&
    v.open.phase === 'chambers' &&
    v.open.demands.some(one => one.provider === v.who && one.stage === 'to-answer' && !one.gagged),
  juror: v => v.open.phase === 'chambers' && v.open.docket.filter(one => one.jurors.includes(v.who)).length === 1,
  account: v => inOrders(v) && may(v, 'checkbox') && may(v, 'relocate'),
}
const ROLES = Object.keys(SEATS_OF) as Role[]

let server: RealServer
let stop: () => Promise<void> = () => Promise.resolve()
let browser: Browser
let context: BrowserContext | null = null
const moments = new Map<Role, Moment>()
const tables = new Map<Role, Planted>()

beforeAll(async () => {
  // Somebody else sits there too, so that a seal does not close the phase.
  for (const role of ROLES) moments.set(role, { persons: [SEATS_OF[role], 'FJORD'], state: findState(SEATS_OF[role], WISHES[role]) })
  const started = await startAtTables([...moments.values()])
  ;({ server, stop } = started)
  for (const [i, role] of ROLES.entries()) tables.set(role, started.tables[i]!)
  browser = await openChromium()
})
afterEach(async () => {
  await context?.close()
  context = null
})
afterAll(async () => {
  await browser?.close()
  await stop()
})

/** Counts for itself, in the page, what is pressed. */
function countPresses(): void {
  const counts = { pointers: 0, keys: 0 }
  Object.assign(globalThis, { presses: counts })
  addEventListener('pointerdown', () => counts.pointers++, true)
  addEventListener('keydown', event => event.key !== 'Shift' && counts.keys++, true)
}

async function open(): Promise<Page> {
  context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })
  await context.addInitScript(countPresses)
  return context.newPage()
}

interface Seated {
  readonly page: Page
  readonly v: SeatView
}
/** At the table of a role, the map up and nothing selected or drafted. */
async function sit(role: Role): Promise<Seated> {
  const page = await open()
  const stage = await sitDown(page, server, tables.get(role)!, SEATS_OF[role])
  if (stage === 'orders') {
    await placeOf(page, 'state:COL')
    for (const slip of await page.locator('.bottom .slip-remove').all()) await slip.click()
  }
  return { page, v: view(moments.get(role)!.state, SEATS_OF[role]) }
}

const countsOf = (page: Page): Promise<{ pointers: number; keys: number }> =>
  page.evaluate(() => (globalThis as unknown as { presses: { pointers: number; keys: number } }).presses)

/** Presses of each sort that a deed took. */
async function pressesOf(page: Page, act: () => Promise<unknown>): Promise<{ pointers: number; keys: number }> {
  const before = await countsOf(page)
  await act()
  const after = await countsOf(page)
  return { pointers: after.pointers - before.pointers, keys: after.keys - before.keys }
}
const clicks = (pointers: number): { pointers: number; keys: number } => ({ pointers, keys: 0 })
const keys = (n: number): { pointers: number; keys: number } => ({ pointers: 0, keys: n })

const verb = (page: Page, text: string) => page.locator('.side-panel .verb:not(.grey)').filter({ hasText: text }).first()
const add = (page: Page) => page.locator('.composer-foot .button.primary')
const slips = (page: Page) => page.locator('.bottom .tray-slip .slip-words')
/** The first slip on the tray, in words. */
async function slip(page: Page): Promise<string> {
  await slips(page).first().waitFor()
  return slips(page).first().innerText()
}
const markOf = (v: SeatView, handle: Handle): string => `site:${v.open.accounts[handle].provider}:${v.open.accounts[handle].state}`

describe('from the map with nothing selected', () => {
  test('a warrant takes three clicks: cabinet, warrant, add; two when the place is selected', async () => {
    const { page, v } = await sit('government')
    const { handle } = warrantOf(v)!
    const serve = async (): Promise<void> => {
      await press(page, verb(page, 'Warrant'))
      await press(page, add(page))
    }
    expect(
      await pressesOf(page, async () => {
        await pressMark(page, markOf(v, handle))
        await serve()
      }),
    ).toEqual(clicks(3))
    expect(await slip(page)).toMatch(/warrant/i)
    await page.locator('.bottom .slip-remove').click()
    expect(await pressesOf(page, serve)).toEqual(clicks(2))
    expect(await slip(page)).toMatch(/warrant/i)
  })

  test('a gag on a drafted demand takes three clicks: slip, gag, save', async () => {
    const { page } = await sit('government')
    await page.keyboard.press('s')
    await press(page, add(page))
    expect(
      await pressesOf(page, async () => {
        await press(page, page.locator('.bottom .slip-open').first())
        await press(page, page.locator('.composer .segment label').filter({ hasText: /gag/i }).last())
        await press(page, add(page))
      }),
    ).toEqual(clicks(3))
    await press(page, page.locator('.bottom .slip-open').first())
    expect(await page.locator('.composer input[name=gag]').last().isChecked()).toBe(true)
  })

  test('a bill takes three clicks: add an order, table a bill, add', async () => {
    const { page } = await sit('government')
    expect(
      await pressesOf(page, async () => {
        await press(page, page.locator('.bottom .slip.empty'))
        await press(page, page.locator('#new-order .menu-item').filter({ hasText: 'bill' }))
        await press(page, add(page))
      }),
    ).toEqual(clicks(3))
    expect(await slip(page)).toMatch(/bill/i)
  })

  test('the law of a place takes one click: the cabinet', async () => {
    const { page, v } = await sit('government')
    expect(await pressesOf(page, () => pressMark(page, markOf(v, 'AMBER')))).toEqual(clicks(1))
    const { state } = v.open.accounts.AMBER
    expect(await page.locator('.place .place-state .link').innerText()).toBe(stateName(state))
    expect(await page.locator('.place .place-law').count()).toBe(v.open.states[state].laws.length)
  })

  test('encryption takes three clicks: the account, encrypt, add', async () => {
    const { page } = await sit('account')
    expect(
      await pressesOf(page, async () => {
        await pressMark(page, 'account:AMBER')
        await press(page, verb(page, 'box'))
        await press(page, add(page))
      }),
    ).toEqual(clicks(3))
    expect(await slips(page).count()).toBe(1)
  })

  test('a move takes three clicks: the cabinet it goes to, move, add', async () => {
    const { page, v } = await sit('account')
    const to = options(v).find((order): order is Extract<Order, { kind: 'relocate' }> => order.kind === 'relocate')!
    const { provider } = v.open.accounts.AMBER
    expect(
      await pressesOf(page, async () => {
        await pressMark(page, `site:${provider}:${to.state}`)
        await press(page, verb(page, 'Relocate'))
        await press(page, add(page))
      }),
    ).toEqual(clicks(3))
    expect(objection(v, { ...to, expedite: false })).toBeNull()
    expect(await slips(page).count()).toBe(1)
  })

  test('sealing takes one click, and breaking the seal another', async () => {
    const { page } = await sit('government')
    const button = page.locator('.bottom .button.seal')
    expect(await pressesOf(page, () => press(page, button))).toEqual(clicks(1))
    await page.locator('.bottom .button.seal[aria-pressed=true]').waitFor()
    expect(await pressesOf(page, () => press(page, button))).toEqual(clicks(1))
    await page.locator('.bottom .button.seal[aria-pressed=false]').waitFor()
  })
})

describe('in Chambers', () => {
  test('an answer to a demand takes one click', async () => {
    const { page } = await sit('provider')
    const comply = page.locator('.matter .answers label').first()
    expect(await pressesOf(page, () => press(page, comply))).toEqual(clicks(1))
    expect(await page.locator('.chambers-decided .decided').count()).toBe(1)
  })

  test('a vote takes one click, or the key of its side', async () => {
    const { page } = await sit('juror')
    const enforce = page.locator('.vote-button.enforce')
    const quash = page.locator('.vote-button.quash')
    expect(await pressesOf(page, () => press(page, enforce))).toEqual(clicks(1))
    expect(await enforce.getAttribute('aria-pressed')).toBe('true')
    expect(await pressesOf(page, () => page.keyboard.press('r'))).toEqual(keys(1))
    expect(await quash.getAttribute('aria-pressed')).toBe('true')
    expect(await pressesOf(page, () => page.keyboard.press('a'))).toEqual(keys(1))
    expect(await enforce.getAttribute('aria-pressed')).toBe('true')
  })
})

test('a game alone takes two clicks from the title, or two keys', async () => {
  for (const [act, presses] of [
    [
      async (page: Page) => {
        await press(page, page.locator('.title-solo'))
        await press(page, page.locator('.setup-foot .button.seal'))
      },
      clicks(2),
    ],
    [
      async (page: Page) => {
        await page.keyboard.press('s')
        await page.locator('.setup').waitFor()
        await page.keyboard.press('Enter')
      },
      keys(2),
    ],
  ] as const) {
    const page = await open()
    await page.goto(server.url)
    await page.locator('.title-solo').waitFor()
    expect(await pressesOf(page, () => act(page))).toEqual(presses)
    await reach(page, 'orders')
    await context?.close()
  }
})

describe('by keys', () => {
  /** The order of this key as it comes. */
  const composeByKey = (page: Page, key: string): ReturnType<typeof pressesOf> =>
    pressesOf(page, async () => {
      await page.keyboard.press(key)
      await page.locator('.composer').waitFor()
      await page.keyboard.press('Enter')
    })

  test('a warrant: list, row, warrant, add', async () => {
    const { page, v } = await sit('government')
    const { handle } = warrantOf(v)!
    await page.keyboard.press('l')
    await page.locator('.list [data-row]').first().waitFor()
    await expect.poll(() => hasFocus(page, '.list [data-row]')).toBe(true)
    await rowTo(page, new RegExp(`^${seatName(handle)}`))
    expect(await composeByKey(page, 'w')).toEqual(keys(2))
    expect(await slip(page)).toMatch(/warrant/i)
  })

  test.for([
    ['government', 't', /bill/i],
    ['account', 'e', /box|encrypt/i],
    ['account', 'v', /relocate|move/i],
  ] as const)('%s: %s and Enter', async ([role, key, words]) => {
    const { page } = await sit(role)
    expect(await composeByKey(page, key)).toEqual(keys(2))
    expect(await slip(page)).toMatch(words)
  })

  test('the seal, and breaking it: Shift and Enter', async () => {
    const { page } = await sit('account')
    for (const pressed of ['true', 'false']) {
      expect(await pressesOf(page, () => page.keyboard.press('Shift+Enter'))).toEqual(keys(1))
      await page.locator(`.bottom .button.seal[aria-pressed=${pressed}]`).waitFor()
    }
  })
})

// The board under a real mouse and real fingers, painted by Phaser (asked for in the settings, on a plain canvas where WebGL is
// software) and as the simple map; and what stands in where neither can be had.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Seat } from '#shared/names.ts'
import type { Board } from '../../client/board/as-board.ts'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { openChromium } from './chromium.ts'
import { begin, order } from './play.ts'
import { watch, type Watch } from './watch.ts'

let server: RealServer
let browser: Browser
let context: BrowserContext | null = null

beforeAll(async () => {
  server = await startDealtServer()
  browser = await openChromium()
})
afterEach(async () => {
  await context?.close()
  context = null
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

interface Way extends BrowserContextOptions {
  readonly map?: 'auto' | 'animated' | 'simple'
  readonly seat?: Seat
  /** Before the page's own scripts. */
  readonly before?: (page: Page) => Promise<unknown>
}
interface Open {
  readonly page: Page
  readonly seen: Watch
}

/** A game in its first ORDERS. */
async function open({ map = 'auto', seat = 'COL', before, ...options }: Way = {}): Promise<Open> {
  context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
    ...options,
  })
  const settings = JSON.stringify({ map })
  await context.addInitScript(it => localStorage.getItem('long-arm.settings') ?? localStorage.setItem('long-arm.settings', it), settings)
  const page = await context.newPage()
  const seen = watch(page, server.url)
  await before?.(page)
  await begin(page, server.url, { seat, rounds: 4 })
  return { page, seen }
}

type Host = HTMLElement & { board?: Board }
const MAP = '.board-canvas'

const mapIsUp = (page: Page): Promise<unknown> =>
  page.waitForFunction(it => (document.querySelector<Host>(it)?.board?.picture.sites.length ?? 0) > 0, MAP, { timeout: 25_000 })
/** Where a mark is drawn in the window. */
async function at(page: Page, mark: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    ([it, id]) => {
      const host = document.querySelector(it) as Host
      const box = host.getBoundingClientRect()
      const on = host.board?.screenOf(id) ?? null
      return on === null ? null : { x: box.left + on.x, y: box.top + on.y }
    },
    [MAP, mark] as const,
  )
  if (point === null) throw new Error(`The mark ${mark} is not drawn.`)
  return point
}
/** Waits until this mark is the one that is looked at: Phaser hears of the mouse with its next frame. */
const untilSelected = (page: Page, mark: string): Promise<unknown> =>
  page.waitForFunction(([it, id]) => document.querySelector<Host>(it)?.board?.picture.selected === id, [MAP, mark] as const)
const framesOf = (page: Page): Promise<number> => page.evaluate(it => (document.querySelector(it) as Host).board?.frames ?? 0, MAP)
/** Waits until nothing is painted any more and says how many frames there were. */
async function rest(page: Page): Promise<number> {
  for (let i = 0; i < 60; i++) {
    const before = await framesOf(page)
    await page.waitForTimeout(350)
    if ((await framesOf(page)) === before) return before
  }
  throw new Error('The map never rests.')
}
const apart = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y)
const spread = async (page: Page): Promise<number> => apart(await at(page, 'state:COL'), await at(page, 'state:MER'))
/** A picture of what lies around a point. */
const look = async (page: Page, { x, y }: { x: number; y: number }, half = 14): Promise<string> =>
  (await page.screenshot({ clip: { x: x - half, y: y - half, width: half * 2, height: half * 2 } })).toString('base64')
/** A point of the sea where no mark is. */
const SEA = { x: 560, y: 640 }

describe('Phaser', () => {
  test('is what "animated" means, on a plain canvas where WebGL is software, and is played with the mouse', async () => {
    const { page, seen } = await open({ map: 'animated' })
    await mapIsUp(page)
    expect(await page.locator(`${MAP} canvas`).evaluate(it => (it as HTMLCanvasElement).getContext('2d') !== null)).toBe(true)
    expect(await page.locator('.trouble').count()).toBe(0)
    await page.locator('#tab-place').click()
    for (const mark of ['account:AMBER', 'account:DUNE', 'site:MONO:HIB', 'state:RHE', 'account:FJORD']) {
      const { x, y } = await at(page, mark)
      await page.mouse.click(x, y)
      await page.locator('#place-name').waitFor()
      await untilSelected(page, mark)
    }
    expect(await order(page, page.locator('.side-panel .verb:not(.grey)').first())).toBe(true)
    await page.waitForFunction(it => (document.querySelector<Host>(it)?.board?.picture.sleeves.length ?? 0) > 0, MAP)
    const sleeve = await page.evaluate(it => (document.querySelector(it) as Host).board?.picture.sleeves[0]?.id, MAP)
    expect(sleeve).toMatch(/^draft\./)
    // The arm that was drafted is a mark like any other.
    const pill = await at(page, `sleeve:${sleeve}`)
    await page.mouse.click(pill.x, pill.y)
    await untilSelected(page, `sleeve:${sleeve}`)
    expect(seen.troubles).toEqual([])
  })

  test('keeps its shape when its place on the page changes', async () => {
    const { page } = await open({ map: 'animated' })
    await mapIsUp(page)
    const boxes = (): Promise<number[][]> =>
      page.evaluate(
        it => [it, `${it} canvas`].map(one => Object.values(document.querySelector(one)!.getBoundingClientRect().toJSON())),
        MAP,
      )
    for (const [width, height] of [
      [1440, 900],
      [1100, 700],
      [1500, 640],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.waitForFunction(
        it => {
          const [host, canvas] = [document.querySelector(it)!, document.querySelector<HTMLCanvasElement>(`${it} canvas`)!]
          return canvas.width === host.clientWidth && canvas.height === host.clientHeight
        },
        MAP,
        { timeout: 10_000 },
      )
      const [host, canvas] = await boxes()
      expect(canvas).toEqual(host)
    }
  })

  test('zooms by wheel and key, pans by dragging, fades what is not looked at, and changes its sheet', async () => {
    const { page, seen } = await open({ map: 'animated' })
    await mapIsUp(page)
    await rest(page)
    const asFitted = await spread(page)
    await page.mouse.move(SEA.x, SEA.y)
    await page.mouse.wheel(0, -300)
    await rest(page)
    const zoomed = await spread(page)
    expect(zoomed).toBeGreaterThan(asFitted * 1.2)
    await page.keyboard.press('-')
    await rest(page)
    expect(await spread(page)).toBeLessThan(zoomed)
    await page.keyboard.press('+')
    await rest(page)
    expect(await spread(page)).toBeCloseTo(zoomed, 0)

    const before = await at(page, 'state:MER')
    await page.mouse.move(SEA.x, SEA.y)
    await page.mouse.down()
    await page.mouse.move(SEA.x + 60, SEA.y - 40, { steps: 6 })
    await page.mouse.up()
    await rest(page)
    const after = await at(page, 'state:MER')
    expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([60, -40])
    // Dragging the map is no click.
    expect(await page.evaluate(it => (document.querySelector(it) as Host).board?.picture.selected, MAP)).toBeNull()

    await page.keyboard.press('0')
    await rest(page)
    expect(await spread(page)).toBeCloseTo(asFitted, 0)
    await page.mouse.move(SEA.x, SEA.y)
    await rest(page)
    const unrelated = await at(page, 'state:ALP')
    const bright = await look(page, unrelated)
    const { x, y } = await at(page, 'site:MONO:COL')
    await page.mouse.move(x, y)
    await rest(page)
    expect(await look(page, unrelated)).not.toBe(bright)
    await page.mouse.move(SEA.x, SEA.y)
    await rest(page)
    expect(await look(page, unrelated)).toBe(bright)

    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await rest(page)
    expect(await look(page, SEA)).not.toBe(bright)
    expect(
      await page.evaluate(
        it => (document.querySelector(`${it} canvas`) as HTMLCanvasElement).getContext('2d')?.getImageData(700, 20, 1, 1).data[0],
        MAP,
      ),
    ).toBeLessThan(90)
    expect(seen.troubles).toEqual([])
  })

  test('goes from mark to mark with the arrow keys', async () => {
    const { page } = await open({ map: 'animated' })
    await mapIsUp(page)
    await page.locator(MAP).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await page.locator('#place-name').waitFor()
    expect(await page.evaluate(it => (document.querySelector(it) as Host).board?.picture.selected, MAP)).not.toBeNull()
  })

  test('sleeps when nothing moves and wakes on a change', async () => {
    const { page } = await open({ map: 'animated' })
    await mapIsUp(page)
    const still = await rest(page)
    await page.waitForTimeout(1200)
    expect(await framesOf(page)).toBe(still)
    const { x, y } = await at(page, 'site:MONO:HIB')
    await page.mouse.click(x, y)
    await page.waitForFunction(([it, n]) => ((document.querySelector(it) as Host).board?.frames ?? 0) > n, [MAP, still] as const)
    const again = await rest(page)
    await page.waitForTimeout(1200)
    expect(await framesOf(page)).toBe(again)
  })
})

const withoutWebgl = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { prototype } = HTMLCanvasElement
    const real = Reflect.get(prototype, 'getContext') as (kind: string) => unknown
    const apply = (of: typeof real, canvas: unknown, args: [string]): unknown =>
      args[0].startsWith('webgl') ? null : Reflect.apply(of, canvas, args)
    Reflect.set(prototype, 'getContext', new Proxy(real, { apply }))
  })

describe('where the map cannot be had', () => {
  test('without WebGL the simple map stands in by itself and says so', async () => {
    const { page, seen } = await open({ before: withoutWebgl })
    await mapIsUp(page)
    expect(await page.locator(`${MAP} canvas`).count()).toBe(0)
    expect(await page.locator(`${MAP} [data-mark="site:MONO:HIB"]`).count()).toBeGreaterThan(0)
    expect(await page.locator('.trouble').innerText()).toContain('simple map')
    expect(seen.troubles).toEqual([])
  })

  test('without its code the simple map stands in, and without any map the list', async () => {
    const { page } = await open({ map: 'animated', before: page => page.route(/assets\/board-.*\.js$/, route => route.abort()) })
    await page.locator(`${MAP} [data-mark]`).first().waitFor({ timeout: 20_000 })
    await context?.close()

    const none = await open({ before: page => page.route(/states.*\.json/, route => route.abort()) })
    await none.page.locator('.list').waitFor({ timeout: 20_000 })
    expect(await none.page.locator('.trouble').innerText()).toContain('in the list')
    // It was no choice of the person's: another day the map is tried again.
    expect(await none.page.evaluate(() => localStorage.getItem('long-arm.settings'))).not.toContain('"list"')
  })
})

describe.each(['animated', 'simple'] as const)('on the %s map', map => {
  const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } as const

  /** Touches the screen the way a digitizer does: `steps` sets of points, one after another. */
  async function touch(page: Page, steps: readonly (readonly { x: number; y: number }[])[]): Promise<void> {
    const client = await page.context().newCDPSession(page)
    for (const [i, points] of steps.entries())
      await client.send('Input.dispatchTouchEvent', {
        type: i === 0 ? 'touchStart' : points.length === 0 ? 'touchEnd' : 'touchMove',
        touchPoints: points.map((point, id) => ({ ...point, id })),
      })
    await client.detach()
  }

  test('two fingers zoom', async () => {
    const { page, seen } = await open({ map, ...PHONE })
    await mapIsUp(page)
    await rest(page)
    const before = await spread(page)
    const pair = (gap: number) => [
      { x: 195 - gap, y: 230 },
      { x: 195 + gap, y: 230 },
    ]
    await touch(page, [pair(30), pair(40), pair(55), pair(70), pair(90), []])
    await rest(page)
    expect((await spread(page)) / before).toBeGreaterThan(1.8)
    await touch(page, [pair(90), pair(70), pair(50), pair(30), []])
    await rest(page)
    expect((await spread(page)) / before).toBeLessThan(1.5)
    expect(await page.evaluate(it => (document.querySelector(it) as Host).board?.picture.selected, MAP)).toBeNull()
    expect(seen.troubles).toEqual([])
  })

  /** A data centre that is not where this account's data lie. */
  const elsewhere = (page: Page, handle: string): Promise<string> =>
    page.evaluate(
      ([it, own]) => {
        const { board } = document.querySelector(it) as Host
        const here = board?.picture.accounts.find(one => one.handle === own)?.site
        const near = board?.picture.sites.filter(
          site => site.open && (site.state === 'COL') === (here?.state === 'COL') && (site.state === 'MER') === (here?.state === 'MER'),
        )
        const other = near?.find(site => site.provider !== here?.provider || site.state !== here.state)
        return `site:${other?.provider}:${other?.state}`
      },
      [MAP, handle] as const,
    )

  test('the mouse carries one’s own data to a cabinet, which begins the order to move there', async () => {
    const { page, seen } = await open({ map, seat: 'AMBER' })
    await mapIsUp(page)
    await rest(page)
    const from = await at(page, 'account:AMBER')
    const mark = await elsewhere(page, 'AMBER')
    const to = await at(page, mark)
    const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    const asItWas = await look(page, half, 8)

    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(half.x, half.y, { steps: 5 })
    await rest(page)
    expect(await look(page, half, 8)).not.toBe(asItWas)
    await page.keyboard.press('Escape')
    await page.mouse.move(to.x, to.y, { steps: 5 })
    await page.mouse.up()
    await rest(page)
    expect(await page.locator('.composer').count()).toBe(0)
    expect(await at(page, 'account:AMBER')).toEqual(from)

    // Somebody else's data stay where they are: the map moves instead.
    const other = await at(page, 'account:BASALT')
    await page.mouse.move(other.x, other.y)
    await page.mouse.down()
    await page.mouse.move(other.x + 30, other.y + 20, { steps: 4 })
    await page.mouse.up()
    await page.keyboard.press('0')
    await rest(page)
    expect(await page.locator('.composer').count()).toBe(0)

    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 8 })
    await page.mouse.up()
    const composer = page.locator('.composer')
    await composer.waitFor()
    await composer.locator('.composer-foot .button.primary').click()
    await composer.waitFor({ state: 'detached' })
    await page.locator('.bottom .tray-slip').first().waitFor()
    const move = await page.evaluate(it => (document.querySelector(it) as Host).board?.picture.moves[0], MAP)
    expect(`site:${move?.to.provider}:${move?.to.state}`).toBe(mark)
    expect(move?.draft).toBe(true)
    expect(seen.troubles).toEqual([])
  })

  test('a finger carries it, too', async () => {
    const { page, seen } = await open({ map, seat: 'COBALT', ...PHONE })
    await mapIsUp(page)
    await rest(page)
    const from = await at(page, 'account:COBALT')
    const to = await at(page, await elsewhere(page, 'COBALT'))
    const step = (t: number) => [{ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }]
    await touch(page, [step(0), step(0.2), step(0.5), step(0.8), step(1), []])
    await page.locator('.composer').waitFor()
    expect(seen.troubles).toEqual([])
  })
})

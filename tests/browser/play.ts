// Playing with a mouse or a finger, and finding out where the game stands.
import type { Locator, Page } from 'playwright-core'
import { SEATS, type Seat } from '#shared/names.ts'

export interface Wish {
  readonly seat: Seat
  readonly rounds: 8 | 6 | 5 | 4
  readonly level?: 'Clerk' | 'Counsel'
  /** Name of the archetype as the card has it. */
  readonly whose?: string
}

const LENGTH = { 8: 'Standard', 6: 'Long lesson', 5: 'Quick', 4: 'Lesson' } as const
export const STAGES = ['orders', 'reveal', 'chambers', 'reckoning', 'debrief'] as const
export type Stage = (typeof STAGES)[number]

/** The press of this page's pointer: a finger where there is one. */
export async function press(page: Page, what: Locator): Promise<void> {
  const hasFinger = await page.evaluate(() => navigator.maxTouchPoints > 0)
  await (hasFinger ? what.tap({ timeout: 8000 }) : what.click({ timeout: 8000 }))
}

/** From the title to the first round's orders. */
export async function begin(page: Page, url: string, wish: Wish): Promise<void> {
  await page.goto(url)
  await press(page, page.locator('.title-solo'))
  await choose(page, wish)
  await press(page, page.locator('.setup-foot .button.seal'))
  await reach(page, 'orders')
}

/** Fills in the set-up. */
export async function choose(page: Page, { seat, rounds, level = 'Clerk', whose }: Wish): Promise<void> {
  const card = (text: string): Locator => page.locator('.setup-game label').filter({ has: page.getByText(text, { exact: true }) })
  await page.locator('.setup-steps input').uncheck()
  await press(page, card(LENGTH[rounds]))
  await press(page, card(level))
  await press(page, page.locator('.role').nth(SEATS.indexOf(seat)))
  if (whose !== undefined) await press(page, page.locator('.setup-whose label').filter({ hasText: whose }))
}

/** The stage the page shows; null outside a game. */
export async function stageOf(page: Page): Promise<Stage | null> {
  const classes = (await page.locator('.game').getAttribute('class', { timeout: 10_000 })) ?? ''
  return STAGES.find(stage => classes.includes(`stage-${stage}`)) ?? null
}

const BODIES = { orders: '#tray', reveal: '.reveal', chambers: '.chambers', reckoning: '.reckoning', debrief: '.debrief' } as const

/** Waits for one of these stages, until its own part is there, and says which it was. */
export async function reach(page: Page, ...stages: Stage[]): Promise<Stage> {
  const bodies = stages.map(stage => `.game.stage-${stage} ${BODIES[stage]}`)
  await page.locator(bodies.join(', ')).first().waitFor({ state: 'attached', timeout: 30_000 })
  const now = await stageOf(page)
  return now === null || !stages.includes(now) ? reach(page, ...stages) : now
}

/** Where a mark of the map lies on the screen: the middle of its drawing. Waits for the map, and until it stands still. */
export async function placeOf(page: Page, mark: string): Promise<Point> {
  const drawn = page.locator(`.board-canvas [data-mark="${mark}"]`).first()
  const look = async (): Promise<Point> => {
    const box = await drawn.boundingBox({ timeout: 20_000 })
    if (box === null) throw new Error(`The mark ${mark} is not drawn.`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  // The map makes room for panels that come and go: a press where the mark was a moment ago falls into the sea.
  for (let before = await look(), left = 40; left > 0; left--) {
    await page.waitForTimeout(60)
    const now = await look()
    if (now.x === before.x && now.y === before.y) return now
    before = now
  }
  throw new Error(`The mark ${mark} does not stand still.`)
}

/** Presses the map where this mark lies, on a phone after pulling it into sight. */
export async function pressMark(page: Page, mark: string): Promise<void> {
  const hasFinger = await page.evaluate(() => navigator.maxTouchPoints > 0)
  let at = await placeOf(page, mark)
  for (let i = 0; hasFinger && i < 8 && !(await liesOpen(page, at)); i++) {
    await pullTowardsMiddle(page, at)
    at = await placeOf(page, mark)
  }
  if (hasFinger) await page.touchscreen.tap(at.x, at.y)
  else await page.mouse.click(at.x, at.y)
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Whether the map can be touched there: inside the window, and no panel before it. */
const liesOpen = (page: Page, { x, y }: Point): Promise<boolean> =>
  page.evaluate(at => (document.elementFromPoint(...at)?.closest('.board-canvas') ?? null) !== null, [x, y] as const)

/** Drags the map with a finger so that what lies at `from` comes nearer to the middle of what is seen of it. */
async function pullTowardsMiddle(page: Page, from: Point): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 390, height: 844 }
  const middle = { x: width / 2, y: height * 0.3 }
  const step = (gap: number, most: number): number => Math.max(-most, Math.min(most, gap))
  const by = { x: step(middle.x - from.x, width * 0.4), y: step(middle.y - from.y, height * 0.15) }
  const finger = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number): Promise<unknown> =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: middle.x + by.x * (share - 0.5), y: middle.y + by.y * (share - 0.5) }],
    })
  await touch('touchStart', 0)
  for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', share)
  await touch('touchEnd', 1)
  await finger.detach()
}

/** Seals the orders or the sheet and waits for what comes. */
export async function seal(page: Page): Promise<Stage> {
  const from = await reach(page, 'orders', 'chambers')
  const button = page.locator(from === 'orders' ? '.bottom .button.seal' : '.seal-bar .button.seal')
  await press(page, button)
  return from === 'orders' ? reach(page, 'reveal', 'chambers') : reach(page, 'reckoning', 'debrief')
}

/** From the playback to CHAMBERS, without seeing it out. */
export async function skipReveal(page: Page): Promise<void> {
  await press(page, page.locator('.playback-end > .button'))
  await reach(page, 'chambers')
}

/** Turns the pages after CHAMBERS one by one. */
export async function turnPages(page: Page): Promise<Stage> {
  for (let i = 0; i < 20; i++) {
    await press(page, page.locator('.reckoning-foot .button.active'))
    const now = await stageOf(page)
    if (now !== 'reckoning') return reach(page, 'orders', 'debrief')
  }
  throw new Error('The reckoning has no end.')
}

/**
 * Writes one order with the first verb of the place panel that is not grey, and adds it if its blanks as they come may be
 * given. True if it lies on the tray now.
 */
export async function order(page: Page, verb: Locator): Promise<boolean> {
  const before = await page.locator('.bottom .tray-slip').count()
  await press(page, verb)
  const composer = page.locator('.composer')
  await composer.waitFor({ timeout: 8000 })
  const add = composer.locator('.composer-foot .button.primary')
  if ((await add.getAttribute('aria-disabled')) === 'true') {
    await press(page, composer.locator('.composer-foot .button.plain'))
    return false
  }
  await press(page, add)
  await composer.waitFor({ state: 'detached', timeout: 8000 })
  return (await page.locator('.bottom .tray-slip').count()) > before || (await page.locator('.nav .badge.quiet').count()) > 0
}

/** In CHAMBERS: for each matter that waits, the first choice that may be made, a word for each bill, and a vote to quash. */
export async function decideAll(page: Page): Promise<number> {
  const groups = await page.locator('.chambers-main fieldset').count()
  let decided = 0
  for (let i = 0; i < groups; i++) {
    const choices = page.locator('.chambers-main fieldset').nth(i).locator('label:has(input[type=radio]:not(:disabled):not(:checked))')
    if ((await choices.count()) === 0) continue
    await press(page, choices.first())
    decided++
  }
  const lobby = page.locator('.lobbying .stepper .button:last-child:not(:disabled)')
  for (let i = 0; i < (await lobby.count()); i++) {
    await press(page, lobby.nth(i))
    decided++
  }
  const votes = page.locator('.vote-button.quash:not(:disabled)')
  for (let i = 0; i < (await votes.count()); i++) {
    await press(page, votes.nth(i))
    decided++
  }
  return decided
}

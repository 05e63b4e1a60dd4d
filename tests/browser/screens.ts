// Every screen of the game, reached by playing; used by the pictures (`npm run shots`) and by the tests of how screens look.
import type { Page } from 'playwright-core'
import { STATES_TEXT } from '#texts/game.ts'
import { AT_TABLE } from '#texts/table.ts'
import { finishedGame } from './finished.ts'
import { codeOn, comeByLink, openTable, openWindow, sit } from './guests.ts'
import type { Arranged, Moment } from './moments.ts'
import { begin, choose, decideAll, order, press, pressMark, reach, seal, skipReveal, turnPages, type Stage } from './play.ts'
import { sitDown } from './tables.ts'

/** Called with the name of what the page shows now; '' for the first of a group. */
export type Shoot = (name: string) => Promise<void>
type Play = (page: Page, at: Arranged, shoot: Shoot) => Promise<void>

/** On a desktop: the tab of the side panel. */
const tab = (page: Page, name: string): Promise<void> => press(page, page.locator(`#tab-${name}`))
/** Two frames, for what follows a change, and the end of all that moves for a while. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame)
    await frame()
    await frame()
    const isPassing = (it: Animation): boolean => it.playState === 'running' && it.effect?.getComputedTiming().endTime !== Infinity
    const passing = document.getAnimations().filter(isPassing)
    await Promise.allSettled(passing.map(it => it.finished))
  })
const toggleList = (page: Page): Promise<void> => page.keyboard.press('l')
/** The sheet of a dialog with its text, which comes when it is needed. */
const dialog = (page: Page): Promise<void> => page.locator('dialog[open] .dialog-body > *').first().waitFor()
const showsMap = (page: Page): Promise<void> => page.locator('.board-canvas [data-mark]').first().waitFor({ timeout: 20_000 })

/** In the page: lets go of its line when told to. */
function keepSockets(): void {
  const { WebSocket: Native } = globalThis
  globalThis.WebSocket = class extends Native {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      addEventListener('cut', () => this.close(4000))
    }
  }
}

/** Gives what it can by the verbs of the panel, at most `most`. */
async function orderSome(page: Page, most: number): Promise<void> {
  await page.locator('.side-panel .verb').first().waitFor()
  for (let given = 0, at = 0; given < most && at < 8; at++) {
    const verb = page.locator('.side-panel .verb:not(.grey)').nth(at)
    if ((await verb.count()) === 0) return
    if (await order(page, verb)) given++
  }
}

/** Sits down at a table that stands at this moment, with something to decide. */
async function sitAt(page: Page, { server, take }: Arranged, moment: Moment): Promise<void> {
  const [table, seat] = take(moment)
  await sitDown(page, server, table, seat)
  await page.locator('.chambers-section .chip.draft').first().waitFor()
}

/** Steps through the playback until the map shows such a mark, or to its end. */
async function playTo(page: Page, mark: string): Promise<void> {
  await press(page, page.locator('.playback-play'))
  for (let i = 0; i < 30 && (await page.locator(`.board-canvas :is(${mark})`).count()) === 0; i++) {
    await page.keyboard.press('ArrowRight')
    await settle(page)
  }
}

const pageOn = (page: Page): Promise<void> => press(page, page.locator('.reckoning-foot .button.active'))

async function playRound(page: Page, shoot?: Shoot): Promise<Stage> {
  await showsMap(page)
  await tab(page, 'place')
  await orderSome(page, 3)
  await shoot?.('draft')
  if ((await seal(page)) === 'reveal') {
    await shoot?.('reveal')
    await skipReveal(page)
  }
  await shoot?.('chambers')
  await decideAll(page)
  if ((await seal(page)) === 'reckoning') return turnPages(page)
  return reach(page, 'debrief')
}

export const SCREENS: Record<string, Play> = {
  async title(page, at, shoot) {
    await page.goto(at.server.url)
    await page.locator('.title-base').waitFor()
    await shoot('')
    await press(page, page.locator('.title-tools .button').last())
    await dialog(page)
    await shoot('settings')
    await press(page, page.locator('dialog details summary'))
    await press(page, page.locator('dialog .key-button').first())
    await page.keyboard.press('w')
    await page.locator('.key-taken:not(:empty)').waitFor()
    await shoot('keys')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await dialog(page)
    await shoot('help')
  },
  async codex(page, { server }, shoot) {
    await page.goto(`${server.url}/codex/microsoft-ireland`)
    await page.locator('.codex-map image').waitFor()
    await shoot('')
    await press(page, page.locator('.codex-level .button').last())
    await shoot('full')
    await page.goto(`${server.url}/codex`)
    await page.locator('.codex-search input').fill('keys')
    await shoot('found')
  },
  async setup(page, at, shoot) {
    await page.goto(at.server.url)
    await press(page, page.locator('.title-solo'))
    await shoot('')
    await choose(page, { seat: 'LANT', rounds: 5 })
    await shoot('provider')
    await choose(page, { seat: 'COBALT', rounds: 4 })
    await shoot('account')
  },
  async friends(page, { server }, shoot) {
    await page.goto(server.url)
    await press(page, page.locator('.title-friends'))
    await page.locator('.paces').waitFor()
    await shoot('')
    await press(page, page.locator('.pace-open[data-preset=standard]'))
    const code = await codeOn(page)
    const browser = page.context().browser()
    if (browser === null) throw new Error('A page without its browser.')
    const tomas = await openWindow(browser, server.url)
    const aoife = await openWindow(browser, server.url)
    try {
      await shoot('alone')
      await comeByLink(tomas.page, server.url, code, 'Tomás')
      await comeByLink(aoife.page, server.url, code, 'Aoife with a long nam')
      await press(page, page.locator('.lobby-choice .between .button'))
      await press(tomas.page, tomas.page.locator('.lobby-ready:not(:disabled)'))
      await page.locator('.seat-card .chip.green').waitFor()
      await shoot('lobby')
      await press(page, page.locator('[data-seat=HIB] .seat-look'))
      await press(page, page.locator('.person .button').nth(1))
      await page.locator('.person-deeds').waitFor()
      await shoot('manage')
      await press(page, page.locator('.lobby-start'))
      await reach(page, 'orders')
      await showsMap(page)
      await press(page, page.locator(`.tools .button[title="${AT_TABLE.open}"]`))
      await page.locator('dialog .person').first().waitFor()
      await shoot('people')
      await page.keyboard.press('Escape')
      await press(page, page.locator('.bottom .button.seal'))
      await page.locator('.sealing .waiting').waitFor()
      await shoot('waiting')
    } finally {
      await tomas.context.close()
      await aoife.context.close()
    }
  },
  async join(page, { server }, shoot) {
    const browser = page.context().browser()
    if (browser === null) throw new Error('A page without its browser.')
    const ann = await openWindow(browser, server.url)
    try {
      const code = await openTable(ann.page, server.url, 'unhurried')
      await page.goto(`${server.url}/j/000000`)
      await page.locator('.join-wrong').waitFor()
      await shoot('wrong')
      await page.locator('#join-code').fill(code)
      await page.locator('.join-seen').waitFor()
      await shoot('found')
      await sit(ann.page, 'COL')
      await press(ann.page, ann.page.locator('.lobby-start'))
      await comeByLink(page, server.url, code, 'Eve')
      await page.locator('[data-take]').first().waitFor()
      await shoot('late')
      await page.keyboard.press('Escape')
      await showsMap(page)
      await shoot('watching')
      await press(ann.page, ann.page.locator('.bottom .button.seal'))
      await skipReveal(page)
      await shoot('watching-chambers')
    } finally {
      await ann.context.close()
    }
  },
  async government(page, at, shoot) {
    await begin(page, at.server.url, { seat: 'COL', rounds: 4, level: 'Counsel' })
    await showsMap(page)
    await shoot('brief')
    await tab(page, 'place')
    await shoot('nothing')
    await page.keyboard.press('n')
    await page.locator('#new-order').waitFor()
    await shoot('new')
    await page.keyboard.press('Escape')
    await pressMark(page, 'site:MONO:HIB')
    await shoot('orders')
    await page.keyboard.press('w')
    await page.locator('.composer').waitFor()
    await shoot('composer')
    await page.keyboard.press('Escape')
    await page.keyboard.press('s')
    await page.locator('.composer').waitFor()
    await shoot('writ')
    await page.keyboard.press('Escape')
    await tab(page, 'law')
    await page.locator('.law').waitFor()
    await shoot('law')
    await tab(page, 'log')
    await page.locator('.log').waitFor()
    await shoot('log')
    await page.keyboard.press('i')
    await shoot('file')
    await page.keyboard.press('o')
    await page.locator('.notebook').waitFor()
    await shoot('notebook')
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.locator('#findings').waitFor()
    await shoot('search')
    await page.keyboard.press('Escape')
    await toggleList(page)
    await page.locator('.list').waitFor()
    await shoot('list')
    await toggleList(page)
    await tab(page, 'place')
    await showsMap(page)
    await pressMark(page, 'site:MONO:HIB')
    await orderSome(page, 3)
    await shoot('draft')
    if ((await seal(page)) === 'reveal') {
      await shoot('reveal')
      await playTo(page, '[data-mark^="stamp:"], [data-mark^="sleeve:"]')
      await shoot('reveal-arms')
      await skipReveal(page)
    }
    await shoot('chambers')
    await seal(page)
    await shoot('reckoning-1')
    for (let i = 2; (await page.locator('.reckoning-foot .button.active').count()) > 0 && i < 12; i++) {
      await pageOn(page)
      if ((await page.locator('.reckoning').count()) > 0) await shoot(`reckoning-${i}`)
    }
    await reach(page, 'orders')
    await showsMap(page)
    await shoot('round2')
    await tab(page, 'log')
    await shoot('log2')
  },
  async provider(page, at, shoot) {
    await begin(page, at.server.url, { seat: 'MONO', rounds: 4, level: 'Counsel' })
    await showsMap(page)
    await shoot('brief')
    await tab(page, 'place')
    await pressMark(page, 'site:MONO:HIB')
    await shoot('orders')
    await page.keyboard.press('v')
    await page.locator('.composer').waitFor()
    await shoot('composer')
    await page.keyboard.press('Escape')
    for (let round = 1, stage: Stage = 'orders'; stage === 'orders'; round++) {
      stage = await playRound(page, name => shoot(`${name}-${round}`))
    }
    await shoot('debrief')
    await page.locator('.debrief').evaluate(it => it.scrollTo({ top: 1e5 }))
    await page.evaluate(() => document.querySelector('.play')?.scrollTo({ top: 1e5 }))
    await shoot('debrief-end')
  },
  async account(page, at, shoot) {
    await begin(page, at.server.url, { seat: 'AMBER', rounds: 4, level: 'Counsel', whose: 'Journalist' })
    await showsMap(page)
    await shoot('brief')
    await tab(page, 'place')
    await pressMark(page, 'site:PHOT:ALP')
    await shoot('orders')
    await page.keyboard.press('y')
    await page.locator('.composer').waitFor()
    await shoot('composer')
    await page.keyboard.press('Escape')
    await toggleList(page)
    await page.locator('.list').waitFor()
    await shoot('list')
    await toggleList(page)
    await playRound(page, name => shoot(name))
    await shoot('round2')
  },
  async chambers(page, at, shoot) {
    for (const [moment, section] of [
      ['warrant', 'answers'],
      ['bind', 'answers'],
      ['sealed', 'answers'],
      ['request', 'answers'],
      ['targeted', 'answers'],
      ['treaty', 'treaties'],
      ['argument', 'court'],
      ['bench', 'court'],
    ] as const) {
      await sitAt(page, at, moment)
      await press(page, page.locator(`.contents a[href="#chambers-${section}"]`))
      await shoot(moment)
    }
    await decideAll(page)
    await shoot('decided')
  },
  async endings(page, at, shoot) {
    await sitAt(page, at, 'tie')
    for (const vote of await page.locator('.vote-button.quash').all()) await press(page, vote)
    await seal(page)
    for (let i = 0; i < 8 && (await page.locator('.verdict-count:has-text("4–4")').count()) === 0; i++) await pageOn(page)
    await shoot('tie')
    const [table, seat] = at.take('splinter')
    await sitDown(page, at.server, table, seat)
    if ((await seal(page)) === 'reckoning') {
      await shoot('splinter-tally')
      await turnPages(page)
    }
    await shoot('splinter')
  },
  async replay(page, { server }, shoot) {
    const { key, replay } = await finishedGame(server)
    await page.goto(`${server.url}/r/${replay}`)
    await page.locator('.replay-controls').waitFor({ timeout: 20_000 })
    await showsMap(page)
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await shoot('')
    await tab(page, 'file')
    await shoot('hands')
    await page.locator('.replay-eyes select').selectOption('RHE')
    await shoot('hand')
    await tab(page, 'log')
    await shoot('log')
    await tab(page, 'record')
    await press(page, page.locator('.replay-record .button.primary').first())
    await page.locator('.replay-finding').nth(8).waitFor({ timeout: 20_000 })
    await shoot('record')
    await press(page, page.locator('.replay-record .ask-what-if'))
    await page.locator('.what-if-list button').first().waitFor()
    await shoot('what-if')
    await press(page, page.locator('.what-if-list button').first())
    await press(page, page.locator('.what-if-question .button.primary'))
    await page.locator('.what-if-map[data-which=now] [data-state]').first().waitFor({ state: 'attached' })
    await shoot('what-if-futures')
    await page.locator('.what-if-page').evaluate(it => it.scrollTo({ top: 1e5 }))
    await settle(page)
    await shoot('what-if-end')
    await page.goto(`${server.url}/r/nowhere`)
    await page.locator('.obstacle[role=alert]').waitFor()
    await shoot('gone')
    await page.goto(`${server.url}/#seat=${key}`)
    await page.locator('.after').scrollIntoViewIfNeeded({ timeout: 20_000 })
    await shoot('after')
    await press(page, page.locator('.erase .button'))
    await shoot('sure')
    await press(page, page.locator('.erase .button'))
    await page.locator('.receipt').waitFor()
    await shoot('receipt')
  },
  async deals(page, at, shoot) {
    await begin(page, at.server.url, { seat: 'COL', rounds: 4, level: 'Counsel' })
    await showsMap(page)
    await page.keyboard.press('d')
    await page.locator('.deals').waitFor()
    await shoot('')
    await press(page, page.locator('.deals-partner').filter({ hasText: 'Hibernia' }))
    await page.locator('.deals-presets').waitFor()
    await shoot('presets')
    await press(page, page.locator('.deals-presets .button').last())
    await press(page, page.locator('.deals-column').first().locator('.deals-add'))
    await page.locator('.deals-form .select').nth(1).selectOption('answer')
    await shoot('term')
    await press(page, page.locator('.deals-form .button.primary'))
    await shoot('draft')
    await press(page, page.locator('.deals-foot .button.primary'))
    // Whatever the bot says to it
    await page.locator('.deals-presets, .deals-sign, .deals-force > ul > li').first().waitFor()
    await shoot('answer')
    await page.keyboard.press('Escape')
    if ((await seal(page)) === 'reveal') await skipReveal(page)
    await page.keyboard.press('d')
    await page.locator('.deals').waitFor()
    await shoot('chambers')
  },
  async trouble(page, at, shoot) {
    await page.addInitScript(keepSockets)
    await begin(page, at.server.url, { seat: 'RHE', rounds: 4 })
    await showsMap(page)
    await tab(page, 'place')
    await orderSome(page, 2)
    await page.route('**/api/seat', route => route.abort('connectionrefused'))
    await page.evaluate(() => dispatchEvent(new Event('cut')))
    await page.locator('.banner').waitFor()
    await shoot('down')
    // After many tries it doubts the network
    const tryNow = page.locator('.banner .button')
    for (let i = 0; i < 20 && (await page.locator('.banner a').count()) === 0; i++) {
      await press(page, tryNow)
      await page.waitForTimeout(200)
    }
    await page.locator('.banner a').waitFor()
    await shoot('long-down')
    await page.unroute('**/api/seat')
    const answer = { error: 'outdated', message: 'load the page again' }
    await page.route('**/api/seat', route => route.fulfill({ status: 426, json: answer }))
    await press(page, tryNow)
    await page.locator('.obstacle .button').filter({ hasText: STATES_TEXT.reload }).waitFor()
    await shoot('outdated')
    await page.unroute('**/api/seat')
    const [table, seat] = at.take('device')
    await sitDown(page, at.server, table, seat)
    const other = await page.context().newPage()
    await sitDown(other, at.server, table, seat)
    await page.locator('.obstacle').waitFor()
    await shoot('replaced')
    await other.close()
    const [broken, person] = at.take('pause')
    await sitDown(page, at.server, broken, person)
    await press(page, page.locator('.bottom .button.seal'))
    await page.locator('.obstacle').waitFor()
    await shoot('paused')
  },
}

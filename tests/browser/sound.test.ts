// Sounds as Chromium makes them, and when it makes them.
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RECIPES, sleeve, type Recipe } from '../../client/sound/recipes.ts'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { openChromium } from './chromium.ts'
import { begin, press, reach } from './play.ts'
import { watch } from './watch.ts'

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

interface Heard {
  /** ms from the first to the last sample that can be heard. */
  readonly ms: number
  /** 1 is 0 dBFS. */
  readonly peak: number
}
declare global {
  // What the page of the workshop has.
  var play: (context: BaseAudioContext, out: AudioNode, recipe: Recipe, when: number) => void
  var playAmbience: (context: BaseAudioContext, out: AudioNode) => () => void
  // What a page of the game has scheduled: ms of each part.
  var started: number[]
}

const code = (file: string): string =>
  stripTypeScriptTypes(readFileSync(new URL(`../../client/sound/${file}`, import.meta.url), 'utf8')).replaceAll(/^import .*$/gm, '')

/** An empty page with the code that turns recipes into sound. */
async function openWorkshop(): Promise<Page> {
  const page = await browser.newPage()
  const content = `${code('synth.ts')}\n${code('ambience.ts')}\nObject.assign(globalThis, { play, playAmbience })`.replaceAll(
    /^export /gm,
    '',
  )
  await page.addScriptTag({ type: 'module', content })
  return page
}

describe('every sound is made', () => {
  let page: Page
  beforeAll(async () => {
    page = await openWorkshop()
  })
  afterAll(() => page.close())

  const hear = (recipe: Recipe): Promise<Heard> =>
    page.evaluate(async one => {
      const context = new OfflineAudioContext(1, 48_000 * 1.2, 48_000)
      play(context, context.destination, one, 0)
      const samples = (await context.startRendering()).getChannelData(0)
      const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
      const isHeard = (sample: number): boolean => Math.abs(sample) > peak * 0.002
      return { peak, ms: (samples.findLastIndex(isHeard) - samples.findIndex(isHeard)) / 48 }
    }, recipe)

  test.for([...Object.entries<Recipe>(RECIPES), ['the longest sleeve', sleeve(900)] as const])(
    '%s: not silent, as long as stated, and not too loud',
    async ([event, recipe]) => {
      const { ms, peak } = await hear(recipe)
      const stated = event === 'tie' ? RECIPES.verdict.ms : recipe.ms
      expect(peak).toBeGreaterThan(0.03)
      expect(peak).toBeLessThan(1)
      expect(Math.abs(ms - stated) / stated).toBeLessThan(0.2)
    },
  )

  test('the music goes on and on, very quietly', async () => {
    const peaks = await page.evaluate(async () => {
      const context = new OfflineAudioContext(1, 48_000 * 6, 48_000)
      playAmbience(context, context.destination)
      const samples = (await context.startRendering()).getChannelData(0)
      return Array.from({ length: 6 }, (_, i) =>
        samples.slice(i * 48_000, (i + 1) * 48_000).reduce((most, it) => Math.max(most, Math.abs(it)), 0),
      )
    })
    for (const peak of peaks) {
      expect(peak).toBeGreaterThan(0.001)
      expect(peak).toBeLessThan(0.1)
    }
  })
})

/** In the page: notes how long each part is that begins to sound. */
function noteSounds(): void {
  globalThis.started = []
  const begun = new WeakMap<AudioScheduledSourceNode, number>()
  const note = (
    kind: { prototype: AudioScheduledSourceNode },
    method: 'start' | 'stop',
    seen: (of: AudioScheduledSourceNode, when: number) => void,
  ): void => {
    const made = Object.getOwnPropertyDescriptor(kind.prototype, method)?.value as (this: AudioScheduledSourceNode, when: number) => void
    kind.prototype[method] = function (when = 0) {
      seen(this, when)
      made.call(this, when)
    }
  }
  // A piece of noise begins by a method of its own.
  for (const kind of [AudioScheduledSourceNode, AudioBufferSourceNode]) note(kind, 'start', (one, when) => begun.set(one, when))
  note(AudioScheduledSourceNode, 'stop', (one, when) => globalThis.started.push(Math.round((when - (begun.get(one) ?? 0)) * 1000)))
}

const partsOf = ({ parts }: Recipe): number[] => parts.map(({ ms }) => ms)
/** What has sounded since the last time it was asked, once there is as much as that. */
async function heard(page: Page, recipe: Recipe): Promise<number[]> {
  await page.waitForFunction(n => globalThis.started.length >= n, recipe.parts.length)
  return page.evaluate(() => globalThis.started.splice(0))
}

async function openGame(settings: object): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
  const kept = { 'long-arm.settings': JSON.stringify({ map: 'simple' }), ...settings }
  await context.addInitScript(
    all => Object.entries(all).forEach(([key, value]) => localStorage.getItem(key) ?? localStorage.setItem(key, value)),
    kept,
  )
  await context.addInitScript(noteSounds)
  return { context, page: await context.newPage() }
}

/** Begins a game, and waits until the page can sound. */
async function beginAudibly(page: Page): Promise<void> {
  const request = page.waitForRequest(/\/cues-/)
  await begin(page, server.url, { seat: 'COL', rounds: 4 })
  // The same module, so that it has run when this is there; as a text, which nobody translates.
  await page.evaluate(`import(${JSON.stringify((await request).url())}).then(() => {})`)
}

test('places, orders and the seal sound once the map is there, and not before', async () => {
  const { context, page } = await openGame({})
  const seen = watch(page, server.url)
  const files: string[] = []
  page.on('request', request => files.push(request.url()))
  await page.goto(server.url)
  await page.locator('.title-solo').waitFor()
  await page.waitForLoadState('networkidle')
  expect(files.filter(file => file.includes('cues'))).toEqual([])
  await beginAudibly(page)
  expect(await page.evaluate(() => globalThis.started)).toEqual([])

  await press(page, page.locator('#tab-place'))
  await page.evaluate(() => globalThis.started.splice(0))
  await press(page, page.locator('.board-canvas [data-mark="state:HIB"]').first())
  expect(await heard(page, RECIPES['select-place'])).toEqual(partsOf(RECIPES['select-place']))
  await press(page, page.locator('.bottom .button.seal'))
  await reach(page, 'reveal')
  expect((await heard(page, RECIPES.seal)).slice(0, RECIPES.seal.parts.length)).toEqual(partsOf(RECIPES.seal))
  // The bots' arms come out, and are heard at the pace in which they move.
  await page.waitForFunction(() => globalThis.started.some(ms => ms >= 450), null, { timeout: 60_000 })
  expect(seen.troubles).toEqual([])
  await context.close()
})

test('who turns sound off, or asks for less motion, hears nothing; who turns it on hears it all the same', async () => {
  const press1 = async (page: Page): Promise<number> => {
    await beginAudibly(page)
    await press(page, page.locator('.board-canvas [data-mark="state:HIB"]').first())
    await page.locator('.side-panel').getByText('Hibernia').first().waitFor()
    return page.evaluate(() => globalThis.started.length)
  }
  const reduced = JSON.stringify({ map: 'simple', motion: 'reduced' })
  for (const [settings, isHeard] of [
    [{ 'long-arm.sound': '{"sound":"off"}' }, false],
    [{ 'long-arm.settings': reduced }, false],
    [{ 'long-arm.settings': reduced, 'long-arm.sound': '{"sound":"on"}' }, true],
    [{ 'long-arm.sound': '{"cues":0}' }, false],
  ] as const) {
    const { context, page } = await openGame(settings)
    expect([settings, (await press1(page)) > 0]).toEqual([settings, isHeard])
    await context.close()
  }
})

test('the settings have a switch and a slider for each kind, by keyboard, and keep what is set', async () => {
  const { context, page } = await openGame({})
  const seen = watch(page, server.url)
  await page.goto(server.url)
  await press(page, page.locator('.title-tools .button').last())
  const cues = page.getByRole('slider', { name: 'Cues' })
  await cues.waitFor()
  expect(await page.getByRole('slider').count()).toBe(3)
  expect(await cues.getAttribute('aria-valuetext')).toBe('60 %')
  await cues.focus()
  await page.keyboard.press('ArrowRight')
  expect(await cues.getAttribute('aria-valuetext')).toBe('65 %')
  expect(await heard(page, RECIPES.stamp)).toEqual(partsOf(RECIPES.stamp))
  // Music is heard as soon as it is asked for, and no longer than that.
  const music = page.getByRole('slider', { name: 'Music' })
  await music.focus()
  await page.keyboard.press('End')
  expect(await page.evaluate(() => globalThis.started.length)).toBe(0)
  await page.keyboard.press('Home')
  await page.waitForFunction(() => globalThis.started.length > 0)
  await press(page, page.locator('.setting').filter({ hasText: 'Sound' }).getByText('Off', { exact: true }))
  await page.reload()
  expect(await page.evaluate(() => localStorage.getItem('long-arm.sound'))).toBe('{"sound":"off","cues":65,"voices":60,"music":0}')
  await press(page, page.locator('.title-tools .button').last())
  expect(await page.getByRole('slider', { name: 'Cues' }).inputValue()).toBe('65')
  expect(seen.troubles).toEqual([])
  await context.close()
})

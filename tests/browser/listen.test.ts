// Reading aloud, by a voice that only notes what it is given: the machine of the tests has none.
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { findClipped } from './clipped.ts'
import { openChromium } from './chromium.ts'
import { finishedGame } from './finished.ts'
import { press, reach } from './play.ts'
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

interface Spoken {
  readonly text: string
  readonly volume: number
  readonly voice: string
}
declare global {
  var spoken: Spoken[]
  /** Ends the sentence that is spoken. */
  var finish: () => void
}

/** In the page: a device with these voices. */
function pretend(voices: readonly { name: string; lang: string; localService: boolean }[]): void {
  class Utterance extends EventTarget {
    voice: { name: string; lang: string } | null = null
    lang = ''
    volume = 1
    text: string
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  let now: Utterance | null = null
  globalThis.spoken = []
  globalThis.finish = () => now?.dispatchEvent(new Event('end'))
  const speech = Object.assign(new EventTarget(), {
    known: false,
    getVoices: () => (speech.known ? voices : []),
    speak(one: Utterance) {
      now = one
      globalThis.spoken.push({ text: one.text, volume: one.volume, voice: one.voice?.name ?? '' })
    },
    cancel() {
      const broken = now
      now = null
      // As browsers do: what is broken off has failed.
      queueMicrotask(() => broken?.dispatchEvent(new Event('error')))
    },
  })
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech })
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance })
  // As browsers do: voices are known a moment later.
  setTimeout(() => {
    speech.known = true
    speech.dispatchEvent(new Event('voiceschanged'))
  }, 50)
}

const FAR = { name: 'Far', lang: 'en-GB', localService: false }
const NEAR = { name: 'Near', lang: 'en-US', localService: true }
const OTHER = { name: 'Fern', lang: 'de-DE', localService: true }

async function openAt(path: string, voices: Parameters<typeof pretend>[0], width = 1440): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width, height: 844 }, reducedMotion: 'reduce' })
  await context.addInitScript(pretend, voices)
  const page = await context.newPage()
  await page.goto(`${server.url}${path}`)
  return { context, page }
}
const spoken = (page: Page): Promise<Spoken[]> => page.evaluate(() => globalThis.spoken)

test('an entry of the Codex is read sentence by sentence by a voice of the device; pause, go on and stop by keyboard', async () => {
  const { context, page } = await openAt('/codex/microsoft-ireland', [FAR, OTHER, NEAR])
  const seen = watch(page, server.url)
  const listen = page.locator('.codex .listen')
  const button = listen.getByRole('button').first()
  await button.waitFor()
  expect(await listen.getByRole('button').allInnerTexts()).toEqual(['Listen'])
  expect(await spoken(page)).toEqual([])

  await button.focus()
  await page.keyboard.press('Enter')
  const first = (await spoken(page))[0]
  expect(first?.voice).toBe('Near')
  expect(first?.volume).toBeCloseTo(0.36)
  expect(await page.locator('.codex-name').innerText()).toContain(first?.text.slice(0, 12) ?? '')
  await listen.getByText(/^Reading sentence 1 of \d+$/).waitFor()
  await page.evaluate(() => globalThis.finish())
  await listen.getByText(/^Reading sentence 2 of/).waitFor()

  // Where the focus is, the same button goes on to be what one needs.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pause')
  await page.keyboard.press('Enter')
  await listen.getByText(/^Paused at sentence 2 of/).waitFor()
  expect(await spoken(page)).toHaveLength(2)
  await page.keyboard.press('Enter')
  await listen.getByText(/^Reading sentence 2 of/).waitFor()
  const three = await spoken(page)
  expect(three).toHaveLength(3)
  expect(three[2]).toEqual(three[1])

  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.textContent === 'Listen')
  expect(await listen.getByRole('button').allInnerTexts()).toEqual(['Listen'])
  await page.evaluate(() => globalThis.finish())
  expect(await spoken(page)).toHaveLength(3)
  expect(seen.troubles).toEqual([])
  await context.close()
})

test('it reads to the end of an entry and no further, and stops where another one is opened', async () => {
  const { context, page } = await openAt('/codex/lavabit', [NEAR])
  const listen = page.locator('.codex .listen')
  await press(page, listen.getByRole('button', { name: 'Listen' }))
  const all = Number((await listen.locator('span.small').innerText()).split(' ').at(-1))
  for (let at = 2; at <= all; at++) {
    await page.evaluate(() => globalThis.finish())
    await listen.getByText(`Reading sentence ${at} of ${all}`).waitFor()
  }
  await page.evaluate(() => globalThis.finish())
  await listen.getByRole('button', { name: 'Listen' }).waitFor()
  expect(await spoken(page)).toHaveLength(all)

  await press(page, listen.getByRole('button', { name: 'Listen' }))
  await press(page, page.locator('.codex-related button').first())
  await page.waitForURL(/codex\/(?!lavabit)/)
  await listen.getByRole('button', { name: 'Listen' }).waitFor()
  await page.evaluate(() => globalThis.finish())
  expect(await spoken(page)).toHaveLength(all + 1)
  await context.close()
})

test('where no voice is of the device and of the language there is no button', async () => {
  const { context, page } = await openAt('/codex/lavabit', [FAR, OTHER])
  await page.locator('.codex-plain').waitFor()
  await page.waitForFunction(() => speechSynthesis.getVoices().length === 2)
  expect(await page.locator('.listen').count()).toBe(0)
  await context.close()
})

test('a ruling is read, as loud as is set, and no longer than it is unfolded; on a phone too', async () => {
  const { key } = await finishedGame(server, 'COL', 6, 'catch-22')
  const { context, page } = await openAt(`/#seat=${key}`, [NEAR], 390)
  const seen = watch(page, server.url)
  await page.evaluate(() => localStorage.setItem('long-arm.sound', '{"voices":100}'))
  await page.reload()
  await reach(page, 'debrief')
  const row = page.locator('.ruling-row').first()
  await press(page, row.locator('summary'))
  await press(page, row.getByRole('button', { name: 'Listen' }))
  const [first] = await spoken(page)
  expect(first?.text).toMatch(/^No\. \d/)
  expect(first?.volume).toBe(1)
  await row.getByText(/^Reading sentence 1 of/).waitFor()
  expect(await findClipped(page)).toEqual([])
  expect((await new AxeBuilder({ page }).include('.listen').analyze()).violations).toEqual([])
  await press(page, row.locator('summary'))
  // It is in the page all the same, and not on the screen.
  await row.locator('.listen button', { hasText: 'Listen' }).waitFor({ state: 'attached' })
  await page.evaluate(() => globalThis.finish())
  expect(await spoken(page)).toHaveLength(1)
  await press(page, row.locator('summary'))
  expect(await row.locator('.listen').getByRole('button').allInnerTexts()).toEqual(['Listen'])
  expect(seen.troubles).toEqual([])
  await context.close()
})

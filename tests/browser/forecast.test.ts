// The forecast where somebody decides: beside a warrant being written, and in CHAMBERS before it is answered, with its catch-22.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { advance } from '../../shared/advance.ts'
import { deal } from '../../shared/cases/given.ts'
import type { Seat } from '../../shared/names.ts'
import type { State } from '../../shared/state.ts'
import { FORECAST } from '#texts/forecast.ts'
import { openChromium } from './chromium.ts'
import { reach } from './play.ts'
import { mustBeReadable } from './readable.ts'
import { sitDown, startAtTables, type Tables } from './tables.ts'

/** Amber is Columbia's suspect on Monolith's server in Hibernia, which has a Blocking Statute. */
const before: State = deal({
  round: 2,
  governments: { COL: { knows: { AMBER: ['trafficker'] } } },
  states: { HIB: { laws: ['BLOCK'] } },
  influence: { COL: 3, MONO: 3 },
}).state
const after: State = advance(before, { COL: [{ kind: 'long-arm', handle: 'AMBER', gag: false }] }).state

let tables: Tables
let browser: Browser
beforeAll(async () => {
  tables = await startAtTables([
    ...[1, 2].map(() => ({ persons: ['COL', 'HIB'] as const, state: before })),
    ...[1, 2].map(() => ({ persons: ['MONO', 'HIB'] as const, state: after })),
  ])
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await tables?.stop()
})

async function openAs(seat: Seat, table: number, width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', viewport: { width, height } })
  const page = await context.newPage()
  await sitDown(page, tables.server, tables.tables[table]!, seat)
  return page
}

test.each([
  [1440, 900, 0],
  [390, 844, 1],
] as const)('a warrant is written beside what may come of it (%i wide)', async (width, height, table) => {
  const page = await openAs('COL', table, width, height)
  await reach(page, 'orders')
  await page.keyboard.press('w')
  const prospect = page.locator('.prospect')
  await prospect.waitFor()
  expect(await prospect.innerText()).toContain(FORECAST.catch)
  expect(await prospect.innerText()).toContain('Monolith cannot obey both the Blocking Statute of Hibernia')
  expect(await prospect.locator('.forecast li').count()).toBeGreaterThan(1)
  await mustBeReadable(page)
  // The way that breaks less, by its key
  await page.keyboard.press('Alt+m')
  await page.getByRole('heading', { name: 'MLAT request' }).first().waitFor()
  await page.context().close()
})

test.each([
  [1440, 900, 2],
  [390, 844, 3],
] as const)('a provider sees the catch-22 and the chances of each answer before it gives one (%i wide)', async (width, height, table) => {
  const page = await openAs('MONO', table, width, height)
  await reach(page, 'chambers')
  const trap = page.locator('.catch-22')
  await trap.waitFor()
  expect(await trap.innerText()).toMatch(/You cannot obey both .*Breaking .* costs: you −3 VP/s)
  expect(await page.locator('.odds-line').count()).toBeGreaterThan(2)
  await mustBeReadable(page)
  await page.context().close()
})

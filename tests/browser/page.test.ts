import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RealServer, startServer } from '../real-server.ts'
import { openChromium } from './chromium.ts'

let server: RealServer
let browser: Browser

beforeAll(async () => {
  server = await startServer()
  browser = await openChromium()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test('the page opens, says what it is, and nothing in it fails', async () => {
  const page = await browser.newPage()
  const failures: string[] = []
  page.on('pageerror', error => failures.push(error.message))
  page.on('requestfailed', request => failures.push(request.url()))
  await page.goto(server.url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.title()).toContain('Long Arm')
  expect(failures).toEqual([])
  await page.close()
})

test('the page asks no other machine for anything', async () => {
  const page = await browser.newPage()
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).host))
  await page.goto(server.url, { waitUntil: 'load' })
  expect([...new Set(asked)]).toEqual([new URL(server.url).host])
  await page.close()
})

test('a key that is taken is not given twice', async () => {
  const page = await browser.newPage()
  await page.goto(server.url)
  await page.locator('.title-tools .button').last().click()
  await page.locator('dialog details summary').click()
  const law = page.getByRole('button', { name: 'law: ' })
  await law.click()
  await page.keyboard.press('w')
  await page.getByRole('status').filter({ hasText: 'W is taken: Long-arm warrant' }).waitFor()
  await page.keyboard.press('1')
  await page.getByRole('button', { name: 'law: 1' }).waitFor()
  expect(await page.locator('.key-taken', { hasText: 'taken' }).count()).toBe(0)
  await page.close()
})

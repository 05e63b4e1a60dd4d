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

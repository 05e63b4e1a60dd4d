// `npm run dev`: the page from its own port with the server behind it. A game begins, and its line is a socket.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openChromium } from './chromium.ts'
import { reach } from './play.ts'

const ENTRY = fileURLToPath(new URL('../../scripts/dev.ts', import.meta.url))

const freePort = (): Promise<number> =>
  new Promise(done => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => done(port))
    })
  })

test('a game is played on the page of the development server', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-dev-'))
  const env = { ...process.env, PORT: String(await freePort()), HOST: '127.0.0.1', DATA_DIR: dataDir }
  const dev = spawn(process.execPath, [ENTRY], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>(done => dev.on('close', () => done()))
  let output = ''
  const ready = new Promise<string>(done => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString()
      const address = /Play at (\S+)/.exec(output)?.[1]
      if (address !== undefined && output.includes('is ready')) done(address)
    }
    dev.stdout.on('data', read)
    dev.stderr.on('data', read)
  })
  const address = await Promise.race([ready, ended.then(() => Promise.reject(new Error(output)))])
  const browser = await openChromium()
  try {
    const page = await browser.newPage()
    const sockets: string[] = []
    page.on('websocket', socket => sockets.push(new URL(socket.url()).search))
    await page.goto(address)
    // The tools put the page's code together on its first visit, and may load it anew
    await page.locator('.title-solo').click({ timeout: 60_000 })
    await page.locator('.setup-foot .button.seal').click()
    await reach(page, 'orders')
    expect(sockets.some(query => query.includes('sessionId='))).toBe(true)
  } finally {
    await browser.close()
    dev.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  }
})

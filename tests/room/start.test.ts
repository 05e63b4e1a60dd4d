import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RealServer, startServer, tryToStart } from '../real-server.ts'

let server: RealServer

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => {
  await server?.stop()
})

/** The one line of a server that refuses to start. */
async function refusal(env: NodeJS.ProcessEnv): Promise<string> {
  const started = await tryToStart(env)
  if ('url' in started) {
    await started.stop()
    throw new Error('it started')
  }
  expect(started.code).toBe(1)
  expect(started.output.trim().split('\n')).toHaveLength(1)
  return started.output.trim()
}

test('it prints its address and answers there', async () => {
  expect(server.output()).toContain(`http://localhost:${server.port}`)
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
})

test('a link to a game is answered with the page', async () => {
  const answer = await fetch(`${server.url}/join/ABCD`)
  expect(answer.headers.get('content-type')).toContain('text/html')
  expect(await answer.text()).toContain('<title>Long Arm</title>')
})

test('a file of the page that does not exist is not answered with the page', async () => {
  expect((await fetch(`${server.url}/assets/no-such-file.js`)).status).toBe(404)
})

test('a port in use is one clear sentence', async () => {
  expect(await refusal({ PORT: String(server.port) })).toMatch(/^Port \d+ is already in use: .*\.$/)
})

test('a PORT that is no port is one clear sentence', async () => {
  expect(await refusal({ PORT: 'http' })).toMatch(/^PORT must be a number .*\.$/)
})

test('a data folder that cannot be written to is one clear sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'long-arm-'))
  try {
    writeFileSync(join(folder, 'file'), '')
    expect(await refusal({ DATA_DIR: join(folder, 'file', 'data') })).toMatch(/^The data folder .* cannot be written to/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('asked to stop, it ends without an error', async () => {
  const other = await startServer()
  expect(await other.stop()).toBe(0)
})

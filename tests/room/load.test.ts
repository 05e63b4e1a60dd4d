import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SCRIPT = fileURLToPath(new URL('../../scripts/load.ts', import.meta.url))

function load(...args: string[]): Promise<{ code: number | null; lines: string[] }> {
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  let words = ''
  child.stdout.on('data', (chunk: Buffer) => (words += chunk.toString()))
  return new Promise(done => child.on('close', code => done({ code, lines: words.trim().split('\n') })))
}

test('the load plays all phases of its games at every table and prints its figures', { timeout: 120_000 }, async () => {
  const { code, lines } = await load('--tables', '2', '--seats', '14', '--watchers', '26', '--no-pace', '--games', '1')
  const figures = lines.map(line => JSON.parse(line) as { figure: string; value: number; n: number })
  const value = new Map(figures.map(({ figure, value: it }) => [figure, it]))
  expect([...value.keys()]).toEqual([
    'rounds-per-cpu-s',
    'cpu-ms-close',
    'close-p50-ms',
    'close-p95-ms',
    'close-p99-ms',
    'bytes-seat-round',
    'kib-per-table',
    'failures',
  ])
  expect(code).toBe(0)
  expect(value.get('failures')).toBe(0)
  expect(figures[0]?.n).toBeGreaterThan(16)
  expect(value.get('bytes-seat-round')).toBeGreaterThan(100)
})

test('the load plays a whole lesson of a class and prints its figures', { timeout: 120_000 }, async () => {
  const { code, lines } = await load('--class', '10')
  const figures = lines.map(line => JSON.parse(line) as { figure: string; value: number })
  expect(figures.map(({ figure }) => figure)).toEqual(['join-10-s', 'pause-p99-ms', 'class-close-p95-ms', 'lesson-kb-device', 'class-mib'])
  expect(code).toBe(0)
  expect(figures[3]?.value).toBeGreaterThan(1)
})

test('what the load cannot play is said, and nothing is printed', async () => {
  expect(await load('--seats', '15')).toEqual({ code: 1, lines: [''] })
})

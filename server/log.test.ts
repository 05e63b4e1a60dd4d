import { afterEach, expect, test, vi } from 'vitest'
import { adoptConsole, colyseusLogger, log } from './log.ts'

const { warn, error } = console
afterEach(() => {
  vi.restoreAllMocks()
  Object.assign(console, { warn, error })
})

test('libraries say a little and no more, whatever a client sends; our own lines are all written', () => {
  const lines: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation(line => lines.push(String(line)) > 0)
  adoptConsole()
  for (let i = 0; i < 1000; i++) {
    colyseusLogger.error(new Error(`a frame that is none ${i} ${'x'.repeat(5000)}`))
    console.error('decode.utf8Read(): Invalid byte')
  }
  for (let i = 0; i < 100; i++) log('error', 'ours', { i })
  const events = lines.map(line => JSON.parse(line) as { event: string })
  expect(events.filter(({ event }) => event === 'ours')).toHaveLength(100)
  expect(events.filter(({ event }) => event === 'colyseus').length).toBeLessThan(60)
  expect(Math.max(...lines.map(line => line.length))).toBeLessThan(700)
})

import { expect, test } from 'vitest'
import { reportText, type Report } from './report.ts'

const REPORT: Report = {
  words: ' The map is upside down. ',
  at: '2026-01-02T03:04:05.678Z',
  game: 'abc',
  where: 'round 2 of 8, orders, stage reveal',
  seat: 'HIB',
  build: 'index-1a2b.js, protocol 2',
  browser: 'A browser',
  screen: '390 x 844',
  line: 'up, socket',
  faults: ['2026-01-02T03:04:00.000Z TypeError: no'],
  talk: null,
}

test('says what somebody who looks after the game needs', () => {
  expect(reportText(REPORT)).toBe(`Long Arm: something went wrong

The map is upside down.

At: 2026-01-02T03:04:05.678Z
Game: abc
Where: round 2 of 8, orders, stage reveal
Seat: HIB
Build: index-1a2b.js, protocol 2
Browser: A browser
Screen: 390 x 844
Line: up, socket
Faults:
- 2026-01-02T03:04:00.000Z TypeError: no
`)
})

test('says less where there is less, and talk only if it is wished', () => {
  const text = reportText({ ...REPORT, words: '', game: null, where: null, seat: null, faults: [], talk: ['Ann: hello'] })
  expect(text).not.toContain('Game:')
  expect(text).toContain('Faults: none\n')
  expect(text).toContain('Talk:\n- Ann: hello')
})

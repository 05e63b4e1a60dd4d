import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Order } from '#shared/phases.ts'
import { shortenOrder, type ShortDesk } from '#shared/wire.ts'
import { begun, open } from '#shared/match.ts'
import { view } from '#shared/view.ts'
import { setupOf } from '../tests/room/seats.ts'
import { replaceLine, type Line } from './line.ts'
import { breakSeal, clearSheet, forgetSheet, keepDrafts, putDesk, sealDraft, sendUnanswered, takeBackSeal } from './sealing.ts'
import { mine, said } from './store.ts'

const [A, B, C]: readonly Order[][] = [
  [{ kind: 'campaign' }],
  [{ kind: 'subpoena', handle: 'AMBER', gag: false }],
  [{ kind: 'subpoena', handle: 'COBALT', gag: false }],
]
const desk = (orders: readonly Order[], sealed: 0 | 1 = 0): ShortDesk => [sealed, ...orders.map(shortenOrder)]

/** What the room was asked, and how it answers. */
let asked: [name: string, message: { id?: string; orders?: unknown }][]
let answer: () => Promise<unknown>
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  })
  asked = []
  answer = () => Promise.resolve(2)
  takeSeat()
  stop = keepDrafts()
  putDesk(desk([]))
})
afterEach(() => {
  stop()
  replaceLine(null)
  forgetSheet()
  mine.draft.value = []
  said.sealed.value = null
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** As a page that has just come into its room. */
function takeSeat(): Line {
  const request = (name: string, message: object): Promise<unknown> => {
    asked.push([name, message])
    return answer()
  }
  const room = { request } as unknown as Line['room']
  const line: Line = { key: 'key', ticket: null, room, isClosed: false }
  replaceLine(line)
  said.view.value = view(open(begun(setupOf({ persons: ['COL'], level: 'idle' }))).state, 'COL')
  said.connection.value = { is: 'up' }
  return line
}

const never = (): Promise<never> => Promise.reject(new Error('request "seal" timed out after 8000ms.'))

test('a seal that is not answered while the line stays up is sent again, with the same id', async () => {
  mine.draft.value = A!
  answer = never
  void sealDraft()
  await vi.advanceTimersByTimeAsync(0)
  expect(said.onItsWay.value).toBe('seal')
  expect(said.sealed.value).toBeNull()
  answer = () => Promise.resolve(2)
  await vi.advanceTimersByTimeAsync(600)
  const seals = asked.filter(([name]) => name === 'seal')
  expect(seals.length).toBe(2)
  expect(seals[1]).toEqual(seals[0])
  expect(said.sealed.value).toEqual(A)
  expect(said.onItsWay.value).toBeNull()
})

test('a seal waits for a line that is down, and is forgotten with its phase', async () => {
  const line = takeSeat()
  const { room } = line
  line.room = null
  void sealDraft()
  await vi.advanceTimersByTimeAsync(5000)
  expect(asked).toEqual([])
  line.room = room
  await sendUnanswered()
  expect(asked.map(([name]) => name)).toEqual(['seal'])

  line.room = null
  void breakSeal()
  await vi.advanceTimersByTimeAsync(0)
  line.room = room
  const view = said.view.value!
  said.view.value = { ...view, open: { ...view.open, phase: 'chambers' } }
  await sendUnanswered()
  expect(asked).toHaveLength(1)
  expect(said.onItsWay.value).toBeNull()
})

/** A page whose line is down, with B drafted over the server's A, and sealed. */
function sealWithoutLine(): Line {
  putDesk(desk(A!))
  const line = takeSeat()
  line.room = null
  said.connection.value = { is: 'down', attempt: 1 }
  mine.draft.value = B!
  void sealDraft()
  expect(said.onItsWay.value).toBe('later')
  return line
}

test('a seal that waits for the line is taken back by hand, and by changing the draft', async () => {
  for (const takeBack of [takeBackSeal, () => (mine.draft.value = C!)]) {
    const line = sealWithoutLine()
    takeBack()
    expect(said.onItsWay.value).toBeNull()
    takeSeat()
    line.isClosed = true
    putDesk(desk(A!))
    await sendUnanswered()
    expect(asked.filter(([name]) => name === 'seal')).toEqual([])
    forgetSheet()
  }
})

test('a seal that waits for the line goes out once from a page that is loaded anew, and not over a newer sheet', async () => {
  const reload = (): void => {
    stop()
    forgetSheet()
    mine.draft.value = []
    takeSeat()
    stop = keepDrafts()
  }
  sealWithoutLine()
  reload()
  putDesk(desk(A!))
  expect([mine.draft.value, said.onItsWay.value]).toEqual([B, 'later'])
  reload()
  putDesk(desk(A!))
  await sendUnanswered()
  expect(asked.map(([name, { orders }]) => [name, orders])).toEqual([['seal', B!.map(shortenOrder)]])
  expect(said.sealed.value).toEqual(B)
  said.sealed.value = null
  asked = []
  reload()
  putDesk(desk(B!, 1))
  await sendUnanswered()
  expect(asked).toEqual([])
  said.sealed.value = null
  forgetSheet()

  sealWithoutLine()
  reload()
  putDesk(desk(C!))
  await sendUnanswered()
  expect([mine.draft.value, said.onItsWay.value, asked]).toEqual([C, null, []])
})

test('a seal that is answered after its phase has closed is not sent for the next phase by a page that is loaded anew', async () => {
  mine.draft.value = A!
  let arrive: (turn: number) => void = () => {}
  answer = () => new Promise(resolve => (arrive = resolve))
  void sealDraft()
  const chambers = (): void => {
    const view = said.view.value!
    said.view.value = { ...view, open: { ...view.open, phase: 'chambers' } }
  }
  chambers()
  clearSheet()
  arrive(2)
  await vi.advanceTimersByTimeAsync(0)
  stop()
  forgetSheet()
  takeSeat()
  chambers()
  stop = keepDrafts()
  putDesk(desk([]))
  expect(said.onItsWay.value).toBeNull()
  await sendUnanswered()
  expect(asked.map(([name]) => name)).toEqual(['seal'])
  expect(said.sealed.value).toBeNull()
})

test('a draft made while the line is down beats what the server has had all the time', () => {
  putDesk(desk(A!))
  mine.draft.value = B!
  putDesk(desk(A!))
  expect(mine.draft.value).toEqual(B)
})

test('but not what another device has written since, nor a seal', () => {
  putDesk(desk(A!))
  mine.draft.value = B!
  putDesk(desk(C!))
  expect(mine.draft.value).toEqual(C)
  mine.draft.value = B!
  putDesk(desk(C!, 1))
  expect(mine.draft.value).toEqual(C)
  expect(said.sealed.value).toEqual(C)
})

test('what was sent and not acknowledged is ours', async () => {
  answer = never
  mine.draft.value = A!
  await vi.advanceTimersByTimeAsync(1000)
  expect(asked.map(([name]) => name)).toEqual(['draft'])
  mine.draft.value = B!
  putDesk(desk(A!))
  expect(mine.draft.value).toEqual(B)
})

test('a draft the server has not acknowledged outlives the page, but not the phase', () => {
  putDesk(desk(A!))
  const line = takeSeat()
  line.room = null
  said.connection.value = { is: 'down', attempt: 1 }
  mine.draft.value = B!
  const reload = (): void => {
    stop()
    forgetSheet()
    mine.draft.value = []
    takeSeat()
    stop = keepDrafts()
  }
  reload()
  putDesk(desk(A!))
  expect(mine.draft.value).toEqual(B)
  reload()
  putDesk(desk(C!))
  expect(mine.draft.value).toEqual(C)
  mine.draft.value = B!
  clearSheet()
  reload()
  putDesk(desk([]))
  expect(mine.draft.value).toEqual([])
})

// Classes at a real server: opening one, sharing it out, its tables, what the teacher does, and what is left of it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Room } from '@colyseus/sdk/Room'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClassSeen, ScreenSeen } from '#shared/classroom/cuts.ts'
import { TEACHER, type ClassDeed } from '#shared/classroom/desk.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import type { RoomState } from '#shared/room-state.ts'
import { CLASS, CLOSED, MOVE, NUDGE, PROTOCOL, SCREEN, type Enrolled, type NewClass, type Receipt, type Ticket } from '#shared/wire.ts'
import { clientOver } from '../../client/lines.ts'
import { phraseKey, rejoinKey } from '../../server/keys.ts'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { guestsOf } from './guests.ts'
import { deviceOf, enter, rejection, type Device } from './seats.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-class-'))
let server: RealServer
const run = (): Promise<RealServer> => startServer({ DATA_DIR: dataDir, SPEAKER_AWAY: '300' }, SCRIPTED)
beforeAll(async () => {
  server = await run()
})
afterAll(async () => {
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})
const { post, join: joinTable, newDevice } = guestsOf(() => server.url)

interface Listener<T> {
  readonly device: Device
  readonly seen: () => T
  until(what: string, holds: (seen: T) => boolean): Promise<void>
}
/** Comes into the room of a class and hears what is sent to it alone. */
async function listen<T>(game: string, key: string, type: number, as?: Seat): Promise<Listener<T>> {
  const client = await clientOver(server.url, 'socket')
  const room: Room<unknown, RoomState> = await client.joinById<RoomState>(game, { protocol: PROTOCOL, key, game, ...(as ? { as } : {}) })
  room.reconnection.enabled = false
  let heard: T | null = null
  const watchers = new Set<() => void>()
  room.onMessage('*', () => {})
  room.onMessage(type, (message: T) => {
    heard = message
    watchers.forEach(watch => watch())
  })
  const device = deviceOf(room, as ?? null)
  return {
    device,
    seen: () => {
      if (heard === null) throw new Error('nothing was heard')
      return heard
    },
    until: (what, holds) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`waited in vain: ${what} ${JSON.stringify(heard)}`)), 8000)
        const watch = (): void => {
          if (heard === null || !holds(heard)) return
          clearTimeout(timer)
          watchers.delete(watch)
          resolve()
        }
        watchers.add(watch)
        watch()
      }),
  }
}

interface Lesson {
  readonly opened: NewClass
  readonly teacher: Listener<ClassSeen>
  readonly code: string
  teach(deed: ClassDeed): Promise<unknown>
}
async function openLesson(more: object = {}): Promise<Lesson> {
  const asked = { title: 'Civics 3B', teacher: 'Ms Ito', plan: '45', shape: 'tables', noNames: false, device: newDevice(), ...more }
  const opened = await post<NewClass>('/api/classes', asked)
  const teacher = await listen<ClassSeen>(opened.game, opened.key, CLASS)
  await teacher.until('the desk', () => true)
  return {
    opened,
    teacher,
    code: teacher.seen().gathering.code ?? '',
    teach: deed => teacher.device.room.request('class', deed),
  }
}
interface Student extends Listener<string> {
  readonly ticket: Ticket
  readonly name: string
}
async function come(code: string, name: string): Promise<Student> {
  const ticket = await joinTable(code, name)
  return { ticket, name, ...(await listen<string>(ticket.game, ticket.key, MOVE)) }
}
/** The student at the table at which they sit now, on the seat the teacher has chosen. */
async function atTable({ ticket }: Student): Promise<Device> {
  const table = await post<Ticket>('/api/seat', { key: ticket.key })
  const device = await enter(server.url, table.room, ticket.key, table.seat)
  return device
}

describe('a class', () => {
  let lesson: Lesson
  let students: Student[]
  let devices: Device[]

  test('is opened by its teacher, who alone is told who is there and where they sit', async () => {
    lesson = await openLesson()
    expect(lesson.teacher.seen().desk).toMatchObject({ title: 'Civics 3B', plan: '45', tables: [] })
    students = []
    for (const name of ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn']) students.push(await come(lesson.code, name))
    await lesson.teacher.until('six students', ({ around }) => around.length === 7)
    expect(lesson.teacher.seen().gathering.people.map(one => one.name)).toEqual(['Ms Ito', 'Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn'])
  })

  test('is shared out by its teacher and by nobody else', async () => {
    const [ada] = students as [Student]
    expect(await rejection(ada.device.room.request('class', { do: 'begin' }))).toEqual({ code: 'table', reason: 'not-host' })
    expect(await rejection(ada.device.room.request('deed', { do: 'sit', seat: 'COL' }))).toEqual({ code: 'table', reason: 'not-host' })
    expect(await rejection(lesson.teach({ do: 'begin' }))).toEqual({ code: 'class', reason: 'nobody-there' })
    await lesson.teach({ do: 'share-out', tables: 2 })
    await lesson.teacher.until('places', ({ desk }) => Object.keys(desk.places).length === 6)
    // Ada and Ben are a team at table 1, with Finn; the others sit at table 2
    const at = (person: number, table: number, seat: Seat): Promise<unknown> => lesson.teach({ do: 'place', person, at: { table, seat } })
    await at(2, 1, 'COL')
    await at(3, 1, 'COL')
    await at(4, 2, 'COL')
    await at(5, 2, 'MONO')
    await at(6, 2, 'AMBER')
    await at(7, 1, 'BASALT')
  })

  test('begins at all tables with the same deal, and sends everybody to theirs', async () => {
    await lesson.teach({ do: 'begin' })
    await lesson.teacher.until('two tables', ({ tables }) => tables.length === 2 && tables.every(one => one.phase === 'orders'))
    const { desk } = lesson.teacher.seen()
    await Promise.all(students.map((one, i) => one.until('the way to the table', game => game === desk.tables[i < 2 || i === 5 ? 0 : 1])))
    devices = await Promise.all(students.map(atTable))
    expect(devices.map(one => one.who)).toEqual(['COL', 'COL', 'COL', 'MONO', 'AMBER', 'BASALT'])
    const hand = (device: Device): unknown => device.view().hand
    expect(hand(devices[0]!)).toEqual(hand(devices[1]!))
    expect(hand(devices[0]!)).toEqual(hand(devices[2]!))
    await lesson.teacher.until('all at their tables', ({ tables }) => tables.flatMap(one => one.around).length === 6)
  })

  test('lets a whole team write, and its speaker alone seal', async () => {
    const [ada, ben] = devices as [Device, Device]
    const turn = ada.turn()
    await ben.draft(turn, [{ kind: 'campaign' }])
    await ada.until('what Ben wrote', () => ada.desk()?.orders.length === 1)
    expect(await rejection(ben.seal(turn, 'ben-seals', []))).toEqual({ code: 'not-speaker' })
    await ada.seal(turn, 'ada-seals', [{ kind: 'campaign' }])
    await ben.until('the seal', () => ben.desk()?.sealed === true)
    await lesson.teacher.until('the seal', ({ tables }) => tables[0]?.teams[0]?.isSealed === true)
  })

  test('hands the office of a speaker who is away to another of the team', async () => {
    const [ada, ben] = devices as [Device, Device]
    await ada.leave()
    await ben.until('the office', () => ben.table().gathering.speakers?.COL === 3)
    devices[0] = await atTable(students[0]!)
  })

  test('can be paused at once and goes on', async () => {
    await lesson.teach({ do: 'pause', paused: true })
    await Promise.all(
      devices.map(one =>
        one.until('the pause', () => one.table().gathering.held !== null && one.table().gathering.notice?.isPaused === true),
      ),
    )
    await lesson.teach({ do: 'pause', paused: false })
    await Promise.all(devices.map(one => one.until('going on', () => one.table().gathering.held === null && one.table().deadline > 0)))
  })

  test('shows everybody the same question, and the projector how many chose what', async () => {
    const projector = await listen<ScreenSeen>(lesson.opened.game, lesson.teacher.seen().screenKey, SCREEN)
    await lesson.teach({ do: 'ask', question: { is: 'prepared', name: 'who-decides-a-tie' } })
    await Promise.all(devices.map(one => one.until('the question', () => one.table().gathering.notice?.asked?.id === 1)))
    await devices[0]!.room.request('answer', { id: 1, option: 2 })
    await devices[3]!.room.request('answer', { id: 1, option: 0 })
    await devices[3]!.room.request('answer', { id: 1, option: 2 })
    await projector.until('two answers', ({ results }) => results?.counts.join() === '0,0,2')
    expect(await rejection(devices[0]!.room.request('answer', { id: 1, option: 9 }))).toEqual({ code: 'class', reason: 'no-such-question' })
    expect(lesson.teacher.seen().desk.asked[0]?.answers).toEqual({ 2: 2, 5: 2 })
    // Neither who answered nor any hand
    const bytes = JSON.stringify(projector.seen())
    expect(bytes).not.toContain('answers')
    expect(bytes).not.toContain('places')
    await projector.device.leave()
  })

  test('sees hands raised, brings news, and calls a team', async () => {
    await devices[2]!.room.request('hand', { up: true })
    await lesson.teacher.until('a hand', ({ desk }) => desk.hands.join() === '4')
    await lesson.teach({ do: 'lower-hand', person: 4 })
    await lesson.teach({ do: 'inject', tables: [2], words: 'The foreign minister protests.' })
    await devices[3]!.until('the news', () => devices[3]!.table().gathering.notice?.news[0]?.words === 'The foreign minister protests.')
    expect(devices[0]!.table().gathering.notice?.news).toEqual([])
    const nudged = new Promise(resolve => devices[4]!.room.onMessage(NUDGE, resolve))
    await lesson.teach({ do: 'nudge', table: 2, seat: 'AMBER' })
    await nudged
  })

  test('lets its teacher look over a shoulder, and nobody else', async () => {
    const game = lesson.teacher.seen().desk.tables[1]!
    const over = await listen<unknown>(game, lesson.opened.key, CLASS, 'MONO')
    await over.device.until('the hand', () => over.device.room.state.providers?.get('MONO') !== undefined)
    expect(over.device.view().hand).toEqual(devices[3]!.view().hand)
    // The desk is open beside it
    await lesson.teach({ do: 'eyes-up', up: false })
    await over.device.leave()
    await expect(listen(game, students[2]!.ticket.key, CLASS, 'MONO')).rejects.toThrow()
  })

  test('holds a line with a word of the list until its teacher has looked at it at the table', async () => {
    await lesson.teach({ do: 'talk', talk: 'free' })
    await devices[3]!.until('free talk', () => devices[3]!.table().gathering.talk === 'free')
    expect(await devices[3]!.room.request('say', { id: 'line-held', to: 'all', text: 'what the fuck' })).toBe('held')
    await lesson.teacher.until('a line that waits', ({ tables }) => tables[1]?.heldLines === 1)
    expect(devices[2]!.lines()).toEqual([])
    const over = await listen<unknown>(lesson.teacher.seen().desk.tables[1]!, lesson.opened.key, CLASS, 'MONO')
    await over.device.until('the line', () => over.device.lines().some(line => line.is === 'held'))
    await over.device.room.request('judge', { line: over.device.lines()[0]!.id, pass: false })
    await lesson.teach({ do: 'talk', talk: 'off' })
    await lesson.teacher.until('none waits', ({ tables }) => tables[1]?.heldLines === 0)
    await over.device.leave()
  })

  test('moves on at the teacher’s word, and lets a bot play for a team', async () => {
    const turn = devices[2]!.turn()
    await lesson.teach({ do: 'bot', table: 2, seat: 'AMBER', plays: true })
    await lesson.teacher.until('the bot', ({ tables }) => tables[1]?.teams.find(one => one.seat === 'AMBER')?.isBot === true)
    await lesson.teach({ do: 'next-phase', table: 2 })
    await devices[2]!.closed(turn)
    // A slip of the hand: the phase is open again, and nobody's view has changed
    const before = JSON.stringify(devices[2]!.view())
    await lesson.teach({ do: 'rewind', table: 2 })
    await devices[2]!.until('the phase before', () => devices[2]!.turn() === turn)
    await lesson.teach({ do: 'next-phase', table: 2 })
    await devices[2]!.closed(turn)
    expect(JSON.stringify(devices[2]!.view())).toBe(before)
    await lesson.teach({ do: 'bot', table: 2, seat: 'AMBER', plays: false })
    await lesson.teacher.until('the person', ({ tables }) => tables[1]?.teams.find(one => one.seat === 'AMBER')?.isBot === false)
  })

  test('gives a student who comes late a seat where one is needed', async () => {
    const late = await come(lesson.code, 'Fay')
    await late.until('the way to a table', game => game === lesson.teacher.seen().desk.tables[0])
    const device = await atTable(late)
    expect(SEATS).toContain(device.who)
    expect(device.view().hand).not.toBeNull()
    await device.leave()
  })

  test('moves a student to another table, where the old hand is out of sight', async () => {
    const gone = new Promise<number>(resolve => devices[4]!.room.onLeave(resolve))
    await lesson.teach({ do: 'place', person: 6, at: { table: 1, seat: 'MONO' } })
    expect(await gone).toBe(CLOSED.reseated)
    devices[4] = await atTable(students[4]!)
    expect(devices[4].who).toBe('MONO')
    expect(devices[4].room.roomId).toBe(lesson.teacher.seen().desk.tables[0])
  })

  test('is all there after the power has failed', async () => {
    await lesson.teacher.until('the new place', ({ desk }) => desk.places[6]?.table === 1)
    const before = lesson.teacher.seen().desk
    const hands = devices.map(one => JSON.stringify(one.view().hand))
    await server.stop('SIGKILL')
    server = await run()
    lesson = { ...lesson, teacher: await listen<ClassSeen>(lesson.opened.game, lesson.opened.key, CLASS) }
    lesson = { ...lesson, teach: deed => lesson.teacher.device.room.request('class', deed) }
    await lesson.teacher.until('the desk with its tables', ({ desk, tables }) => desk.tables.length === 2 && tables.length === 2)
    expect(lesson.teacher.seen().desk).toEqual(before)
    devices = await Promise.all(students.map(atTable))
    expect(devices.map(one => JSON.stringify(one.view().hand))).toEqual(hands)
  })

  test('is entered again by the teacher’s phrase and by a student’s rejoin code', async () => {
    const again = await post<Ticket>('/api/seat', { key: phraseKey(lesson.opened.phrase), class: true })
    expect(again).toMatchObject({ game: lesson.opened.game, person: TEACHER })
    const [{ rejoin }] = (await lesson.teacher.device.room.request('enrol', { person: 5 })) as [Enrolled]
    const dan = await post<Ticket>('/api/seat', { key: rejoinKey(lesson.code, rejoin) })
    expect(dan).toMatchObject({ game: lesson.teacher.seen().desk.tables[1], person: 5, seat: 'MONO' })
    await expect(post('/api/seat', { key: rejoinKey(lesson.code, 'AAAAAAAA') })).rejects.toThrow('no-such-key')
  })

  test('has as many teachers as are invited, each with a key of their own', async () => {
    const key = (await lesson.teacher.device.room.request('invite', {})) as string
    const second = await listen<ClassSeen>(lesson.opened.game, key, CLASS)
    await second.until('the desk', ({ desk }) => desk.title === 'Civics 3B')
    await second.device.room.request('class', { do: 'eyes-up', up: true })
    await lesson.teacher.until('what the other does', ({ desk }) => desk.eyesUp)
    expect(await rejection(devices[0]!.room.request('invite', {}))).toEqual({ code: 'table', reason: 'not-host' })
    await second.device.leave()
  })

  test('writes students down before they come, and each comes by a code of their own', async () => {
    const other = await openLesson()
    const written = (await other.teacher.device.room.request('enrol', { names: ['Gil', 'Hana'] })) as Enrolled[]
    expect(written.map(one => one.name)).toEqual(['Gil', 'Hana'])
    const gil = await post<Ticket>('/api/seat', { key: rejoinKey(other.code, written[0]!.rejoin) })
    expect(gil).toMatchObject({ game: other.opened.game, person: written[0]!.person })
  })

  test('is deleted with its tables, with a receipt, and no key leads there any more', async () => {
    const receipt = (await lesson.teacher.device.room.request('erase', {})) as Receipt
    expect(receipt.game).toBe(lesson.opened.game)
    for (const one of students) await expect(post('/api/seat', { key: one.ticket.key })).rejects.toThrow('no-such-key')
    await expect(post('/api/seat', { key: phraseKey(lesson.opened.phrase), class: true })).rejects.toThrow('no-such-key')
  })
})

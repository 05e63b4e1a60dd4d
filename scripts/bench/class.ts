// A class on a real server in a process of its own: how soon everybody is in, how soon a pause reaches every device, how long phases take to
// close, and what a lesson costs each device and the server. People decide as Counsel and seal at once.
import { readFileSync } from 'node:fs'
import { Client, type Room } from '@colyseus/sdk'
import type { ClassSeen } from '#shared/classroom/cuts.ts'
import type { ClassDeed } from '#shared/classroom/desk.ts'
import { tablesFor } from '#shared/classroom/sharing.ts'
import { readTable, type RoomState } from '#shared/room-state.ts'
import { CLASS, PROTOCOL, type NewClass, type Ticket } from '#shared/wire.ts'
import { newKey } from '../../server/keys.ts'
import { SCRIPTED, startServer, type RealServer } from '../../tests/real-server.ts'
import { quantile, round, type Figure } from './figure.ts'
import { Person } from './tables.ts'

const PAUSES = 12
const KIB = 1024

/** Memory that the server holds, in MiB. */
const memoryOf = ({ pid }: RealServer): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / KIB

async function post<T>(url: string, path: string, body: object): Promise<T> {
  const response = await fetch(`${url}${path}`, { method: 'POST', body: JSON.stringify({ protocol: PROTOCOL, ...body }) })
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as T
}
const device = (n: number): string => `device-${`${n}`.padStart(15, '0')}`

/** Comes into a room and hears nothing of it but its state. */
async function enter(url: string, game: string, key: string): Promise<Room> {
  const room = await new Client(url).joinById(game, { protocol: PROTOCOL, key, game })
  room.reconnection.enabled = false
  room.onMessage('*', () => {})
  return room
}

/** Resolves when something holds of what is told. */
function until(room: Room, holds: () => boolean): Promise<number> {
  return new Promise(resolve => {
    const look = (): void => void (holds() && resolve(performance.now()))
    room.onStateChange(look)
    look()
  })
}

/** So many students come before anything is measured: code that has just been loaded is no memory of a class. */
const WARM = 10

/** The figures of a class of so many students at tables of five, beside a console and a projector. */
export async function* measureClass(students: number): AsyncIterable<Figure> {
  const server = await startServer({}, SCRIPTED)
  try {
    for await (const _figure of lesson(server, WARM)) void _figure
    yield* lesson(server, students)
  } finally {
    await server.stop()
  }
}

async function* lesson(server: RealServer, students: number): AsyncIterable<Figure> {
  const { url, port } = server
  const before = memoryOf(server)
  const asked = { title: 'Civics 3B', teacher: 'Ms Ito', plan: '45', shape: 'tables', noNames: true, device: device(0) }
  const opened = await post<NewClass>(url, '/api/classes', asked)
  const teacher = await enter(url, opened.game, opened.key)
  let seen: ClassSeen | null = null
  teacher.onMessage(CLASS, (message: ClassSeen) => (seen = message))
  const told = async (holds: (now: ClassSeen) => boolean): Promise<ClassSeen> => {
    for (;;) {
      const now = seen
      if (now !== null && holds(now)) return now
      await new Promise(resolve => setTimeout(resolve, 10))
    }
  }
  const teach = (deed: ClassDeed): Promise<unknown> => teacher.request('class', deed)
  const { gathering, screenKey } = await told(() => true)
  const projector = await enter(url, opened.game, screenKey)

  const begun = performance.now()
  const tickets = await Promise.all(
    Array.from({ length: students }, async (_, i) => {
      const key = newKey()
      const ticket = await post<Ticket>(url, '/api/join', { code: gathering.code, name: `Student ${i + 1}`, device: device(i + 1), key })
      return { key, room: await enter(url, ticket.room, key) }
    }),
  )
  await told(({ around }) => around.length === students + 1)
  yield { figure: `join-${students}-s`, value: round((performance.now() - begun) / 1000), unit: 's', n: students }

  await teach({ do: 'share-out', tables: tablesFor(students, 'tables') })
  await teach({ do: 'begin' })
  await told(({ tables, desk }) => desk.tables.length > 0 && tables.length === desk.tables.length)
  await Promise.all(tickets.map(({ room }) => room.leave()))
  const people = await Promise.all(
    tickets.map(async ({ key }) => {
      const { room, seat } = await post<Ticket>(url, '/api/seat', { key })
      return { table: room, person: await Person.join(port, room, seat, key) }
    }),
  )

  const pauses: number[] = []
  for (let i = 0; i < PAUSES; i++) {
    const isPaused = i % 2 === 0
    const sent = performance.now()
    const reached = people.map(({ person: { room } }) =>
      until(room, () => (readTable(room.state as RoomState).gathering.held !== null) === isPaused),
    )
    await teach({ do: 'pause', paused: isPaused })
    pauses.push(...(await Promise.all(reached)).map(at => at - sent))
  }
  yield { figure: 'pause-p99-ms', value: round(quantile(pauses, 0.99)), unit: 'ms', n: pauses.length }

  const closings: number[] = []
  const tables = [...Map.groupBy(people, one => one.table).values()].map(table => table.map(one => one.person))
  await Promise.all(
    tables.map(async table => {
      while (table[0]?.view().open.phase !== 'over') {
        const closed = table.map(person => person.nextPhase())
        const [last, ...others] = table
        await Promise.all(others.map(person => person.play(0)))
        const sent = performance.now()
        await last?.play(0)
        closings.push(Math.max(...(await Promise.all(closed))) - sent)
      }
    }),
  )
  yield { figure: 'class-close-p95-ms', value: round(quantile(closings, 0.95)), unit: 'ms', n: closings.length }
  const received = people.map(({ person }) => person.received / KIB)
  yield { figure: 'lesson-kb-device', value: round(Math.max(...received)), unit: 'KB', n: people.length }
  yield { figure: 'class-mib', value: round(Math.max(0, memoryOf(server) - before)), unit: 'MiB', n: 1 }
  await Promise.all([teacher.leave(), projector.leave(), ...people.map(({ person }) => person.room.leave())])
}

// People who close phases at tables, in a process that is not the server's: started with seatPeople, answers with the times.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Seat } from '#shared/names.ts'
import { PROTOCOL, readTicket } from '#shared/wire.ts'
import { pause, Person } from './tables.ts'

/** A table closes a phase so often, in milliseconds. */
export const PERIOD = 2000
const PHASES = 16

/** Where eight people sit: the seat keys of the games they play one after the other. */
export interface Place {
  /** Milliseconds until the first phase, so that tables are out of step. */
  readonly delay: number
  readonly games: readonly (readonly (readonly [Seat, string])[])[]
}
interface Sitting {
  readonly port: number
  readonly seconds: number
  readonly tables: readonly Place[]
}

/** Games that a table can play in this time; those that end early are not missed. */
export const gamesIn = (seconds: number): number => Math.ceil((seconds * 1000) / (PERIOD * PHASES)) + 2

/** Lets people play in a process of their own; resolves with the milliseconds of every closing. */
export function seatPeople(sitting: Sitting): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url))
    child.once('message', times => resolve(times as number[]))
    child.once('exit', code => reject(new Error(`the people have left with ${code}`)))
    child.send(sitting)
  })
}

async function takeSeats(port: number, keys: readonly (readonly [Seat, string])[]): Promise<Person[]> {
  return Promise.all(
    keys.map(async ([seat, key]) => {
      const response = await fetch(`http://127.0.0.1:${port}/api/seat`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ protocol: PROTOCOL, key }),
      })
      const ticket = readTicket(await response.json())
      if (ticket === null) throw new Error('no way in')
      return Person.join(port, ticket.room, seat, key)
    }),
  )
}

/** From the moment the last seal is sent, which the server cannot receive earlier, to its closing's arrival at the last client. */
async function closePhase(people: readonly Person[]): Promise<number> {
  const [last, ...others] = people
  if (last === undefined) return 0
  const closed = people.map(person => person.nextPhase())
  await Promise.all(others.map(person => person.play(0)))
  const sheet = last.decide()
  const sent = performance.now()
  await last.room.request('seal', sheet)
  return Math.max(...(await Promise.all(closed))) - sent
}

async function playAt(port: number, { delay, games }: Place, until: number): Promise<number[]> {
  const times: number[] = []
  await pause(delay)
  for (const keys of games) {
    const people = await takeSeats(port, keys)
    while (performance.now() < until && people[0]?.view().open.phase !== 'over') {
      const begun = performance.now()
      times.push(await closePhase(people))
      await pause(Math.max(0, PERIOD - (performance.now() - begun)))
    }
    await Promise.all(people.map(person => person.room.leave()))
    if (performance.now() >= until) break
  }
  return times
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.once('message', ({ port, seconds, tables }: Sitting) => {
    const until = performance.now() + seconds * 1000
    void Promise.all(tables.map(table => playAt(port, table, until))).then(times => {
      process.send?.(times.flat(), () => process.exit(0))
    })
  })
}

// People who close phases at tables, in a process that is not the server's: started with seatPeople, answers with what they saw.
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Seat } from '#shared/names.ts'
import { PROTOCOL, readTicket } from '#shared/wire.ts'
import { pause, Person } from './tables.ts'

/** A game with the keys of its persons, and of those who watch. */
export interface Laid {
  readonly seats: readonly (readonly [Seat, string])[]
  readonly watch: { readonly key: string; readonly people: number } | null
}

/** A table, and the games that are played at it one after the other. */
export interface Place {
  /** Milliseconds until the first phase, so that tables are out of step. */
  readonly delay: number
  readonly games: readonly [Laid, ...Laid[]]
}
interface Sitting {
  readonly port: number
  /** So long people play, in seconds, game after game; null: a game each time they are told to. */
  readonly seconds: number | null
  /** Each table closes a phase so often, in milliseconds; 0: as fast as it goes. */
  readonly period: number
  readonly tables: readonly Place[]
}

/** What people saw. */
export interface Seen {
  /** Milliseconds of every closing. */
  readonly closings: readonly number[]
  /** Bytes that came to persons with a seat while they played, and for how many closings of a seat. */
  readonly bytes: number
  readonly seatClosings: number
  /** Why tables stopped that should have gone on. */
  readonly failures: readonly string[]
}

const PHASES = 16
/** Games that a table can play in this time; those that end early are not missed. */
export const gamesIn = (seconds: number, period: number): number => Math.ceil((seconds * 1000) / (period * PHASES)) + 2

export interface People {
  /** Lets them play until their time is up, without one a game; resolves when they have, and still sit there. */
  play(): Promise<Seen>
  /** Seats them at their next game. */
  next(): Promise<void>
  leave(): Promise<void>
}
/** What people are told to do. */
type Word = 'play' | 'next' | 'leave'

/** Seats people in a process of their own; resolves when all sit at their first game. */
export async function seatPeople(sitting: Sitting): Promise<People> {
  const child = fork(fileURLToPath(import.meta.url))
  const said = (): Promise<unknown> => answerOf(child)
  const tell = (word: Word): boolean => child.send(word)
  child.send(sitting)
  await said()
  return {
    async play() {
      tell('play')
      return (await said()) as Seen
    },
    async next() {
      tell('next')
      await said()
    },
    async leave() {
      const left = once(child, 'exit')
      tell('leave')
      await left
    },
  }
}

function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const leave = (code: number | null): void => reject(new Error(`the people have left with ${code}`))
    child.once('exit', leave)
    child.once('message', answer => {
      child.off('exit', leave)
      resolve(answer)
    })
  })
}

interface Table {
  readonly people: readonly Person[]
  readonly watchers: readonly Person[]
}

async function sitDown(port: number, { seats, watch }: Laid): Promise<Table> {
  const enter = async (seat: Seat | null, key: string): Promise<Person> => {
    const response = await fetch(`http://127.0.0.1:${port}/api/seat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ protocol: PROTOCOL, key }),
    })
    const ticket = readTicket(await response.json())
    if (ticket === null) throw new Error('no way in')
    return Person.join(port, ticket.room, seat, key)
  }
  return {
    people: await Promise.all(seats.map(([seat, key]) => enter(seat, key))),
    watchers: watch === null ? [] : await Promise.all(Array.from({ length: watch.people }, () => enter(null, watch.key))),
  }
}

/** From the moment the last seal is sent, which the server cannot receive earlier, to its closing's arrival at the last client. */
async function closePhase({ people, watchers }: Table): Promise<number> {
  const [last, ...others] = people
  if (last === undefined) return 0
  const closed = [...people, ...watchers].map(person => person.nextPhase())
  await Promise.all(others.map(person => person.play(0)))
  const sheet = last.decide()
  const sent = performance.now()
  await last.room.request('seal', sheet)
  return Math.max(...(await Promise.all(closed))) - sent
}

/** Longer than this nobody waits for a closing. */
const PATIENCE_MS = 30_000
function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('a phase did not close')), PATIENCE_MS)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** A place with the games that are still to come, and those who sit there. */
interface Seated {
  readonly delay: number
  readonly next: Laid[]
  table: Table
}

/** The life of a process of people: they sit down, play, go to the next game and leave, all when they are told to. */
async function live({ port, seconds, period, tables }: Sitting): Promise<void> {
  const seated: Seated[] = []
  // Table by table: a reserved seat does not wait long for its socket.
  for (const { delay, games } of tables) seated.push({ delay, next: games.slice(1), table: await sitDown(port, games[0]) })
  const moveOn = async (at: Seated): Promise<boolean> => {
    const game = at.next.shift()
    if (game === undefined) return false
    await Promise.all([...at.table.people, ...at.table.watchers].map(person => person.room.leave()))
    at.table = await sitDown(port, game)
    return true
  }
  const play = async (): Promise<Seen> => {
    const until = seconds === null ? Number.POSITIVE_INFINITY : performance.now() + seconds * 1000
    const closings: number[] = []
    const failures: string[] = []
    let [bytes, seatClosings] = [0, 0]
    const playOut = async ({ people, watchers }: Table): Promise<void> => {
      const before = people.reduce((sum, { received }) => sum + received, 0)
      while (performance.now() < until && people[0]?.view().open.phase !== 'over') {
        const begun = performance.now()
        closings.push(await inTime(closePhase({ people, watchers })))
        seatClosings += people.length
        await pause(Math.max(0, period - (performance.now() - begun)))
      }
      bytes += people.reduce((sum, { received }) => sum + received, -before)
    }
    const playAt = async (at: Seated): Promise<void> => {
      await pause(at.delay)
      await playOut(at.table)
      // By the clock one game follows the other; without it they wait to be told.
      while (seconds !== null && performance.now() < until && (await moveOn(at))) await playOut(at.table)
    }
    await Promise.all(seated.map(at => playAt(at).catch((error: unknown) => failures.push(String(error)))))
    return { closings, bytes, seatClosings, failures }
  }
  process.send?.('seated')
  for (;;) {
    const [told] = (await once(process, 'message')) as [Word]
    if (told === 'leave') process.exit(0)
    if (told === 'play') process.send?.(await play())
    else {
      for (const at of seated) await moveOn(at)
      process.send?.('seated')
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.once('message', (sitting: Sitting) => void live(sitting))

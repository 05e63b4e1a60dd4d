import type { Seat } from '#shared/names.ts'
import { PROTOCOL } from '#shared/wire.ts'
import { median, quantile, round, timeUnit, type Figure } from './figure.ts'
import { gamesIn, seatPeople, type Laid, type Place } from './people.ts'
import { newKey } from '../../server/keys.ts'
import { EIGHT, layTable, openServer, openTap, Person } from './tables.ts'
import type { Running } from '../../server/start.ts'

/** Processes of people: one must not wait for another's. */
const PROCESSES = 2
/** A table closes a phase so often, in milliseconds. */
const PERIOD = 2000

async function seatAll(running: Running, port: number, keys: ReadonlyMap<Seat, string>): Promise<Person[]> {
  const game = (await running.games.find({ protocol: PROTOCOL, key: [...keys.values()][0] ?? '' })).game
  return Promise.all([...keys].map(([seat, key]) => Person.join(port, game, seat, key)))
}

/** All of a table's persons play the open phase and wait until each has the next. */
async function closePhase(people: readonly Person[], drafts: number): Promise<void> {
  const closed = people.map(person => person.nextPhase())
  await Promise.all(people.map(person => person.play(drafts)))
  await Promise.all(closed)
}

interface Bytes {
  readonly perSeatRound: number
  readonly join: number
}

/** Bytes on the wire of one game of eight people who draft twice a phase, and of a join in round 5. */
async function weighGame(running: Running): Promise<Bytes> {
  const tap = await openTap(running.port)
  const lateSeat: Seat = 'COL'
  // A device of its own: the same key would send the first one away
  const lateKey = newKey()
  const keys = await layTable(running, EIGHT, { second: [lateSeat, lateKey] })
  const people = await seatAll(running, tap.port, keys)
  const [first] = people
  const before = tap.sent()
  let [played, join] = [0, 0]
  while (first !== undefined && first.view().open.phase !== 'over') {
    const { open } = first.view()
    if (open.round === 5 && open.phase === 'orders') {
      const joins = await openTap(running.port)
      const late = await Person.join(joins.port, first.room.roomId, lateSeat, lateKey)
      await late.room.request('log', { from: 0 })
      join = joins.sent()
      await late.room.leave()
      joins.close()
    }
    await closePhase(people, 2)
    played = open.round
  }
  const bytes = tap.sent() - before
  tap.close()
  return { perSeatRound: bytes / (EIGHT.length * played), join }
}

async function* measureBytes(): AsyncIterable<Figure> {
  const GAMES = 6
  const { running, stop } = await openServer()
  const games = await Promise.all(Array.from({ length: GAMES }, () => weighGame(running)))
  await stop()
  yield {
    figure: 'wire-bytes-seat-round',
    value: Math.round(median(games.map(game => game.perSeatRound))),
    unit: 'bytes',
    n: GAMES,
  }
  const joins = games.map(game => game.join).filter(join => join > 0)
  yield { figure: 'wire-bytes-join', value: Math.round(median(joins)), unit: 'bytes', n: joins.length }
}

/** Closes phases at so many tables, out of step, with the journal on; the people sit in processes of their own. */
async function measureClose(tables: number, seconds: number, unit_s: number): Promise<Figure> {
  const { running, stop } = await openServer()
  const seats = await Promise.all(
    Array.from({ length: tables }, async (_, i): Promise<Place> => {
      const lay = async (): Promise<Laid> => ({ seats: [...(await layTable(running))], watch: null })
      const next = await Promise.all(Array.from({ length: gamesIn(seconds, PERIOD) - 1 }, lay))
      return { delay: (PERIOD * i) / tables, games: [await lay(), ...next] }
    }),
  )
  const processes = Math.min(PROCESSES, tables)
  const people = await Promise.all(
    Array.from({ length: processes }, (_, n) =>
      seatPeople({ port: running.port, seconds, period: PERIOD, tables: seats.filter((_seat, i) => i % processes === n) }),
    ),
  )
  const seen = await Promise.all(people.map(one => one.play()))
  await Promise.all(people.map(one => one.leave()))
  await stop()
  const all = seen.flatMap(({ closings }) => closings)
  return { figure: `close-p99-ms-${tables}`, value: round(quantile(all, 0.99)), unit: 'ms', n: all.length, unit_s }
}

export async function* measureWire(): AsyncIterable<Figure> {
  yield* measureBytes()
  const unit_s = timeUnit()
  yield await measureClose(1, 240, unit_s)
  yield await measureClose(25, 60, unit_s)
}

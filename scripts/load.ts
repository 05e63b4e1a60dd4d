// Many tables at once, with the real SDK over loopback: `npm run load -- --tables 25 --seats 8 [--watchers N] [--seconds N]
// [--no-pace [--games N]]`. The server plays in this process, the people in others. One JSON line a figure, as `npm run bench`.
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { matchMaker } from '@colyseus/core'
import { SEATS } from '#shared/names.ts'
import { newKey } from '../server/keys.ts'
import { quantile, round, timeUnit, type Figure } from './bench/figure.ts'
import { gamesIn, seatPeople, type Laid, type Place } from './bench/people.ts'
import { EIGHT, layTable, openServer } from './bench/tables.ts'

/** Each table closes a phase so often, in milliseconds. */
const PERIOD = 20_000
const PROCESSES = 2
const PHASES_A_ROUND = 2

const { values } = parseArgs({
  options: {
    tables: { type: 'string', default: '25' },
    seats: { type: 'string', default: '8' },
    watchers: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '60' },
    'no-pace': { type: 'boolean', default: false },
    games: { type: 'string', default: '2' },
  },
})
const [tables, seats, watchers, seconds, games] = [values.tables, values.seats, values.watchers, values.seconds, values.games].map(
  Number,
) as [number, number, number, number, number]
const isPaced = !values['no-pace']
if (![tables, seats, seconds, games].every(one => Number.isInteger(one) && one > 0) || seats > SEATS.length || !(watchers >= 0)) {
  console.error(`tables, seats (at most ${SEATS.length}), seconds and games are counts above 0`)
  process.exit(1)
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
/** Bytes of memory in use. */
function memory(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const persons = seats === EIGHT.length ? EIGHT : SEATS.slice(0, seats)
const unit_s = timeUnit()
const { running, stop } = await openServer()
// Once through a game first, so that the engine has seen what it is to be fast at, and that this is not taken for a table's memory.
const warm = await seatPeople({
  port: running.port,
  seconds: null,
  period: 0,
  tables: [{ delay: 0, games: [{ seats: [...(await layTable(running, persons))], watch: null }] }],
})
await warm.play()
await warm.leave()
const lay = async (): Promise<Laid> => {
  const key = newKey()
  return { seats: [...(await layTable(running, persons, key))], watch: { key, people: watchers } }
}
const further = (isPaced ? gamesIn(seconds, PERIOD) : games) - 1
const places = await Promise.all(
  Array.from({ length: tables }, async (_, i): Promise<Place> => {
    const next = await Promise.all(Array.from({ length: further }, lay))
    return { delay: isPaced ? (PERIOD * i) / tables : 0, games: [await lay(), ...next] }
  }),
)
const empty = memory()
const roomsBefore = matchMaker.stats.local.roomCount
const people = await Promise.all(
  Array.from({ length: Math.min(PROCESSES, tables) }, (_, n) =>
    seatPeople({
      port: running.port,
      seconds: isPaced ? seconds : null,
      period: isPaced ? PERIOD : 0,
      tables: places.filter((_place, i) => i % PROCESSES === n),
    }),
  ),
)
console.error(`${tables} tables, ${seats} seats and ${watchers} watchers each: ${tables * (seats + watchers)} sockets`)
const before = process.cpuUsage()
const seen = await Promise.all(people.map(one => one.play()))
const { user, system } = process.cpuUsage(before)
const full = memory()
// A game that is over keeps its room for a while.
const rooms = matchMaker.stats.local.roomCount - roomsBefore
await Promise.all(people.map(one => one.leave()))
await stop()

const closings = seen.flatMap(one => one.closings)
const failures = seen.flatMap(one => one.failures)
const sum = (read: (one: (typeof seen)[number]) => number): number => seen.reduce((total, one) => total + read(one), 0)
const n = closings.length
const cpu = (user + system) / 1e6
const figures: Figure[] = [
  { figure: 'rounds-per-cpu-s', value: round(n / PHASES_A_ROUND / cpu), unit: 'rounds', n, unit_s },
  { figure: 'cpu-ms-close', value: round((cpu * 1000) / n), unit: 'ms', n, unit_s },
  ...[50, 95, 99].map(share => ({ figure: `close-p${share}-ms`, value: round(quantile(closings, share / 100)), unit: 'ms', n, unit_s })),
  {
    figure: 'bytes-seat-round',
    value: Math.round((sum(one => one.bytes) / sum(one => one.seatClosings)) * PHASES_A_ROUND),
    unit: 'bytes',
    n: sum(one => one.seatClosings),
  },
  { figure: 'kib-per-table', value: round((full - empty) / 1024 / rooms), unit: 'KiB', n: rooms },
  { figure: 'failures', value: failures.length, unit: 'tables', n: tables },
]
for (const figure of figures) {
  console.log(JSON.stringify(figure))
  console.error(`${figure.figure.padEnd(28)} ${figure.value} ${figure.unit}  (n ${figure.n})`)
}
for (const failure of new Set(failures)) console.error(failure)
process.exit(failures.length === 0 ? 0 : 1)

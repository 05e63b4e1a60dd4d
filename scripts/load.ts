// Many tables at once, with the real SDK over loopback: `npm run load -- --tables 25 --seats 8 [--watchers N] [--seconds N]
// [--no-pace [--games N] [--against TABLES]]`, and a class by `-- --class 40`. The server plays in this process, the people in others. One JSON line a figure, as `npm run bench`.
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { matchMaker } from '@colyseus/core'
import { SEATS } from '#shared/names.ts'
import { newKey } from '../server/keys.ts'
import { measureClass } from './bench/class.ts'
import { quantile, round, timeUnit, type Figure } from './bench/figure.ts'
import { gamesIn, seatPeople, type Laid, type People, type Place, type Seen } from './bench/people.ts'
import { EIGHT, layTable, openServer } from './bench/tables.ts'

/** Each table closes a phase so often, in milliseconds. */
const PERIOD = 20_000
const PROCESSES = 2
/** Tables that play before anything is measured by the clock. */
const WARM = 4
/** Games that each table plays before processor time is measured: the engine goes on compiling for some thousand closings. */
const WARM_GAMES = 6
const PHASES_A_ROUND = 2

const { values } = parseArgs({
  options: {
    tables: { type: 'string', default: '25' },
    seats: { type: 'string', default: '8' },
    watchers: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '60' },
    'no-pace': { type: 'boolean', default: false },
    games: { type: 'string', default: '2' },
    against: { type: 'string', default: '0' },
    class: { type: 'string' },
  },
})
if (values.class !== undefined) {
  for await (const figure of measureClass(Number(values.class))) {
    console.log(JSON.stringify(figure))
    console.error(`${figure.figure.padEnd(28)} ${figure.value} ${figure.unit}  (n ${figure.n})`)
  }
  process.exit(0)
}
const [tables, seats, watchers, seconds, games, against] = [
  values.tables,
  values.seats,
  values.watchers,
  values.seconds,
  values.games,
  values.against,
].map(Number) as [number, number, number, number, number, number]
const isPaced = !values['no-pace']
if (
  ![tables, seats, seconds, games].every(one => Number.isInteger(one) && one > 0) ||
  seats > SEATS.length ||
  !(watchers >= 0 && against >= 0)
) {
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
/** What people saw, and the server's processor time in seconds while they played. */
interface Measured {
  readonly seen: Seen[]
  cpu: number
}
const nothing = (): Measured => ({ seen: [], cpu: 0 })
const lay = async (): Promise<Laid> => {
  const key = newKey()
  return { seats: [...(await layTable(running, persons, { watch: key }))], watch: { key, people: watchers } }
}
/** Seats people at so many tables, with so many games to play at each. */
async function seatCrowd(count: number, gamesEach: number, period: number): Promise<People[]> {
  const places = await Promise.all(
    Array.from({ length: count }, async (_, i): Promise<Place> => {
      const next = await Promise.all(Array.from({ length: gamesEach - 1 }, lay))
      return { delay: (period * i) / count, games: [await lay(), ...next] }
    }),
  )
  const shareOf = (n: number): Place[] => places.filter((_place, i) => i % PROCESSES === n)
  const sitting = { port: running.port, seconds: period > 0 ? seconds : null, period }
  return Promise.all(Array.from({ length: Math.min(PROCESSES, count) }, (_, n) => seatPeople({ ...sitting, tables: shareOf(n) })))
}
/** Lets them all play; what they saw is put with the rest, and the processor time is the server's, without that of sitting down. */
async function play(crowd: readonly People[], into: Measured): Promise<void> {
  const before = process.cpuUsage()
  into.seen.push(...(await Promise.all(crowd.map(one => one.play()))))
  const { user, system } = process.cpuUsage(before)
  into.cpu += (user + system) / 1e6
}
const each = async (crowd: readonly People[], verb: 'next' | 'leave'): Promise<void> => {
  await Promise.all(crowd.map(one => one[verb]()))
}
/** Processor time of a closing, in milliseconds. */
const perClosing = ({ seen, cpu }: Measured): number => (cpu * 1000) / seen.reduce((sum, { closings }) => sum + closings.length, 0)

// Some games first, so that the engine has seen what it is to be fast at, and that this is not taken for a table's memory.
const warmGames = isPaced ? 1 : WARM_GAMES
const warm = await seatCrowd(isPaced ? Math.min(tables, WARM) : tables, warmGames, 0)
for (let game = 0; game < warmGames; game++) {
  if (game > 0) await each(warm, 'next')
  await play(warm, nothing())
}
await each(warm, 'leave')

const empty = memory()
const roomsBefore = matchMaker.stats.local.roomCount
const crowd = await (isPaced ? seatCrowd(tables, gamesIn(seconds, PERIOD), PERIOD) : seatCrowd(tables, games, 0))
console.error(`${tables} tables, ${seats} seats and ${watchers} watchers each: ${tables * (seats + watchers)} sockets`)
// The few play as many games as the crowd, in turns with it: both find the engine and the machine in the same state.
const turns = against > 0 ? Math.ceil(tables / against) : 0
const few = turns > 0 ? await seatCrowd(against, turns * games, 0) : []
const [all, reference] = [nothing(), nothing()]
for (let game = 0; game < (isPaced ? 1 : games); game++) {
  if (game > 0) await each(crowd, 'next')
  await play(crowd, all)
  for (let turn = 0; turn < turns; turn++) {
    if (game + turn > 0) await each(few, 'next')
    await play(few, reference)
  }
}
const full = memory()
// A game that is over keeps its room for a while.
const rooms = matchMaker.stats.local.roomCount - roomsBefore
await each(crowd, 'leave')
await each(few, 'leave')
await stop()

const { seen, cpu } = all
const closings = seen.flatMap(one => one.closings)
const failures = [...seen, ...reference.seen].flatMap(one => one.failures)
const sum = (read: (one: Seen) => number): number => seen.reduce((total, one) => total + read(one), 0)
const n = closings.length
const figures: Figure[] = [
  { figure: 'rounds-per-cpu-s', value: round(n / PHASES_A_ROUND / cpu), unit: 'rounds', n, unit_s },
  { figure: 'cpu-ms-close', value: round(perClosing(all)), unit: 'ms', n, unit_s },
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
if (turns > 0) {
  const value = round(perClosing(all) / perClosing(reference))
  figures.push({ figure: 'cost-per-table', value, unit: `x that at ${against} tables`, n: Math.min(tables, against) })
}
for (const figure of figures) {
  console.log(JSON.stringify(figure))
  console.error(`${figure.figure.padEnd(28)} ${figure.value} ${figure.unit}  (n ${figure.n})`)
}
for (const failure of new Set(failures)) console.error(failure)
process.exit(failures.length === 0 ? 0 : 1)

// The fuzzer: visits by the hundred to a real server at which others play. What follows is judged by what the others notice, by
// what the server writes down, and by its memory.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { plant, sit, type Device, type Planted } from '../room/seats.ts'
import { corpus } from './frames.ts'
import { visit, type Goal } from './visit.ts'

export interface Fuzz {
  /** Ends with the batch in which so many are sent. */
  readonly frames: number
  readonly seed: string
  /** Number of the first visit. */
  readonly from?: number
  /** No more visits than this. */
  readonly visits?: number
}
export interface Fuzzed {
  readonly frames: number
  /** Of those, in lines that were still open at their end. */
  readonly read: number
  readonly visits: number
  /** Growth of the memory in use from the second quarter of the run to the last, in MiB. */
  readonly grown: number
}

/** Visits at the same time, each at a table of its own. */
const AT_ONCE = 8
const PERSONS = ['COL', 'AMBER'] as const
/** Of the server's last words, beside a failure. */
const MOST_SHOWN = 800
const PASSWORD = 'the fuzzer looks at memory'
/** Errors in the log that a client can cause by what it sends: Colyseus says so of each. */
const EXPECTED = new Set(['colyseus'])

/** Throws with the command that repeats it if the server or the others at it take harm. */
export async function fuzz({ frames, seed, from = 0, visits = Number.POSITIVE_INFINITY }: Fuzz): Promise<Fuzzed> {
  const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-fuzz-'))
  const planted = await plant(
    dataDir,
    Array.from({ length: AT_ONCE + 1 }, () => ({ persons: PERSONS, level: 'idle', rounds: 8 as const })),
  )
  const [quiet, ...targets] = planted as [Planted, ...Planted[]]
  const server = await startServer(
    { DATA_DIR: dataDir, MESSAGES_PER_SECOND: '100000', OPERATOR_PASSWORD: PASSWORD, TRUST_PROXY: '1' },
    SCRIPTED,
  )
  const neighbours = await Promise.all(PERSONS.map(who => sit(server.url, quiet, who)))
  const valid = corpus()
  const look = watch(server, neighbours)
  const samples: number[] = []
  let [sent, read, done] = [0, 0, 0]
  try {
    while (sent < frames && done < visits) {
      const numbers = Array.from({ length: Math.min(AT_ONCE, visits - done) }, (_, i) => from + done + i)
      try {
        const seen = await Promise.all(numbers.map(number => visit(goalOf(server, targets, number), valid, seed, number)))
        await look()
        for (const one of seen) {
          sent += one.sent
          read += one.read ? one.sent : 0
        }
      } catch (error) {
        const again = `npm run fuzz -- --seed ${seed} --from ${numbers[0]} --visits ${numbers.length}`
        throw new Error(
          `${error instanceof Error ? error.message : String(error)}\n${server.output().slice(-MOST_SHOWN)}\nagain: ${again}`,
          { cause: error },
        )
      }
      done += numbers.length
      samples.push(await memory(server, done))
    }
    await Promise.all(neighbours.map(device => device.leave()))
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { frames: sent, read, visits: done, grown: growth(samples) }
}

/** Keys in turn: two persons, a second device of one, one who watches. */
function goalOf({ port }: RealServer, targets: readonly Planted[], number: number): Goal {
  const target = targets[number % targets.length]
  if (target === undefined) throw new Error('no table to visit')
  const { game, keys, others } = target
  const turn = Math.floor(number / targets.length) % 4
  const key = [keys.get('COL'), keys.get('AMBER'), others.get('COL'), keys.get('watch')][turn]
  return { port, game, key: key ?? '' }
}

/** Returns what to ask after each batch: throws if the neighbours were disturbed or the server has met a fault. */
function watch(server: RealServer, neighbours: readonly Device[]): () => Promise<void> {
  let batches = 0
  let looked = 0
  let dropped: number | null = null
  for (const { room } of neighbours) room.onLeave(code => (dropped = code))
  return async () => {
    const output = server.output()
    for (const line of output.slice(looked).split('\n')) {
      const event = /"level":"error","event":"([^"]+)"/.exec(line)?.[1]
      const isOurs = event === undefined ? !/^(\{|Long Arm|$)/.test(line) : !EXPECTED.has(event)
      if (isOurs) throw new Error(`the server says: ${line}`)
    }
    looked = output.lastIndexOf('\n') + 1
    if (dropped !== null) throw new Error(`a neighbour was dropped with ${dropped}`)
    for (const device of neighbours) await device.room.request('log', { from: 900 }, { timeout: 30_000 })
    const turn = neighbours[0]?.turn() ?? 0
    if (++batches % 20 !== 0 || turn >= 17) return
    for (const device of neighbours) await device.seal(turn, `${turn}`)
    for (const device of neighbours) await device.closed(turn)
  }
}

/** Memory in use, in MiB. Whoever asks often has to come from other addresses. */
async function memory({ url }: RealServer, asked: number): Promise<number> {
  const authorization = `Basic ${Buffer.from(`operator:${PASSWORD}`).toString('base64')}`
  const text = await (await fetch(`${url}/metrics`, { headers: { authorization, 'x-forwarded-for': `address ${asked}` } })).text()
  const read = (name: string): number => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1])
  return (read('nodejs_heap_size_used_bytes') + read('nodejs_external_memory_bytes')) / 2 ** 20
}

/** What lies between two collections is garbage: the least of a quarter is nearest to what is kept. */
function growth(samples: readonly number[]): number {
  const quarter = Math.floor(samples.length / 4)
  if (quarter < 5) return 0
  return Math.min(...samples.slice(-quarter)) - Math.min(...samples.slice(quarter, 2 * quarter))
}

// Sends a server what no page sends: `npm run fuzz -- --frames N --seed S`; `--from A --visits B` repeats a few of its visits.
import { parseArgs } from 'node:util'
import { fuzz } from '../tests/fuzz/run.ts'

const { values } = parseArgs({
  options: {
    frames: { type: 'string' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    visits: { type: 'string' },
  },
})
const visits = values.visits === undefined ? Number.POSITIVE_INFINITY : Number(values.visits)
const frames = Number(values.frames ?? (visits === Number.POSITIVE_INFINITY ? 100_000 : Number.POSITIVE_INFINITY))
try {
  console.log(JSON.stringify(await fuzz({ frames, seed: values.seed, from: Number(values.from), visits })))
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

// Plays harness games under all properties: `npm run harness -- --games 5000 [--run NAME]`, or one game again with `--game NUMBER`.
import { parseArgs } from 'node:util'
import { check, missing } from '../tests/harness/run.ts'

const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '1000' },
    run: { type: 'string', default: 'test' },
    game: { type: 'string' },
  },
})
const count = new Map<string, number>()
if (values.game !== undefined) {
  check(values.run, Number(values.game), count)
  console.log(`game ${values.game} of ${values.run}: every property holds`)
} else {
  const games = Number(values.games)
  for (let number = 0; number < games; number++) check(values.run, number, count)
  const rare = missing(count)
  for (const [what, often] of [...count].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${String(often).padStart(8)}  ${what}`)
  console.log(`${games} games: every property holds`)
  if (rare.length > 0) {
    console.log(`too rare: ${rare.join(', ')}`)
    process.exitCode = 1
  }
}

// Tables of people while the server is killed, the network cut and the disk full: `npm run chaos -- --minutes N --tables N
// --seed S`. One JSON line a figure, as `npm run bench`; ends with 1 if anything that was answered is lost or doubled.
import { parseArgs } from 'node:util'
import { wreak } from '../tests/chaos/run.ts'
import { quantile, round, type Figure } from './bench/figure.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    tables: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
  },
})
const [minutes, tables] = [Number(values.minutes), Number(values.tables)]
if (!(minutes > 0) || !Number.isInteger(tables) || tables < 1) {
  console.error('minutes and tables are above 0')
  process.exit(1)
}

const { kills, between, cuts, full, acknowledged, lost, doubled, backs } = await wreak({ seconds: minutes * 60, tables, seed: values.seed })
const figures: Figure[] = [
  { figure: 'kills', value: kills, unit: 'kills', n: kills },
  { figure: 'kills-between', value: between, unit: 'kills', n: kills },
  { figure: 'cuts', value: cuts, unit: 'cuts', n: cuts },
  { figure: 'acknowledged', value: acknowledged, unit: 'requests', n: acknowledged },
  { figure: 'lost', value: lost.length, unit: 'requests', n: acknowledged },
  { figure: 'doubled', value: doubled.length, unit: 'requests', n: acknowledged },
  { figure: 'back-p99-s', value: round(quantile(backs, 0.99) / 1000), unit: 's', n: backs.length },
]
for (const figure of figures) {
  console.log(JSON.stringify(figure))
  console.error(`${figure.figure.padEnd(16)} ${figure.value} ${figure.unit}  (n ${figure.n})`)
}
for (const what of lost) console.error(`lost: ${what}`)
for (const what of doubled) console.error(`doubled: ${what}`)
if (full === null) console.error('The disk was not full: this system has no prlimit.')
else if (!full.answered || !full.wentOn) console.error(`with a full disk: ${JSON.stringify(full)}`)
const isBad = lost.length > 0 || doubled.length > 0 || (full !== null && !(full.answered && full.wentOn))
process.exit(isBad ? 1 : 0)

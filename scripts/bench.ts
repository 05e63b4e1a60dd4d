// The figures of the project: `npm run bench [-- NAME ...]`. One JSON line each on standard output, for programs; what people
// read goes to standard error. Beside each speed stands `unit_s`, the seconds a fixed loop took in the same run.
import type { Figure } from './bench/figure.ts'
import { measureDownload } from './bench/download.ts'
import { measureRules } from './bench/rules.ts'
import { measureWhatIf } from './bench/whatif.ts'
import { measureWire } from './bench/wire.ts'

const wanted = process.argv.slice(2)
const groups: Record<string, () => AsyncIterable<Figure> | Iterable<Figure>> = {
  rules: measureRules,
  wire: measureWire,
  download: measureDownload,
  whatif: measureWhatIf,
}

for (const [name, measure] of Object.entries(groups)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  for await (const figure of measure()) {
    console.log(JSON.stringify(figure))
    console.error(`${figure.figure.padEnd(28)} ${figure.value} ${figure.unit}  (n ${figure.n})`)
  }
}
process.exit(0)

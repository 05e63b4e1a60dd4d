// Records the games of tests/golden anew: `npm run golden`. Only for when the rules mean something else than before, and
// RULES_VERSION has been raised for it; games of earlier numbers go on as they are.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '#shared/journal.ts'
import { numbersFor, type Numbers } from '#shared/numbers.ts'
import { playGame } from '../tests/golden/play.ts'
import { ROOT } from './tools.ts'

const FOLDER = join(ROOT, 'tests/golden')

/** Numbers as no version of this program has had them: those of a game that was begun before they were changed. */
function earlierNumbers(): Numbers {
  const { rules, scale } = numbersFor(5)
  const par = Object.fromEntries(Object.entries(scale.par).map(([role, one]) => [role, { ...one, par: one.par - 7 }]))
  return {
    rules: { ...rules, campaign: rules.campaign + 1, comityStart: rules.comityStart - 1, incomeAccount: rules.incomeAccount + 2 },
    scale: { par, corrections: [{ upTo: 14, quarters: 3 }] },
  }
}

function record(name: string, entries: readonly Entry[]): void {
  const lines = entries.map(entry => JSON.stringify(entry))
  writeFileSync(join(FOLDER, `${name}.json`), `[\n${lines.join(',\n')}\n]\n`)
  console.log(`${name}: ${entries.length} entries`)
}

mkdirSync(FOLDER, { recursive: true })
record('short', playGame('short', 4))
record('whole', playGame('whole', 8))
record('earlier', playGame('earlier', 5, earlierNumbers()))

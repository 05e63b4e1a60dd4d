// Everything that can be said about the code without running it. All checks run, then it fails if one of them did.
import { LANGUAGE_CODES } from '#shared/languages.ts'
import { program, run } from './tools.ts'

type Check = readonly [name: string, script: string, args: readonly string[]]
const checks: readonly Check[] = [
  ['types', program('typescript', 'tsc'), ['--noEmit']],
  ['types of shared/ without DOM and Node', program('typescript', 'tsc'), ['--noEmit', '-p', 'shared']],
  // The whole page once more with the texts of each other language: what is missing there is an error where it is used.
  ...LANGUAGE_CODES.filter(one => one !== 'en').map((one): Check => [
    `types with the texts of ${one}`,
    program('typescript', 'tsc'),
    ['--noEmit', '-p', `client/texts/${one}`],
  ]),
  ['lint', program('oxlint'), ['--type-aware', '--deny-warnings']],
  ['unused code', program('knip'), ['--no-progress']],
  ['formatting (npm run format mends it)', program('oxfmt'), ['--check']],
]

const failed: string[] = []
for (const [name, script, args] of checks) {
  const start = performance.now()
  const ok = (await run(script, args)) === 0
  if (!ok) failed.push(name)
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
}
if (failed.length > 0) {
  console.error(`Failed: ${failed.join('; ')}.`)
  process.exitCode = 1
}

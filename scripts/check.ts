// Everything that can be said about the code without running it. All checks run, then it fails if one of them did.
import { program, run } from './tools.ts'

const checks: readonly [name: string, script: string, args: readonly string[]][] = [
  ['types', program('typescript', 'tsc'), ['--noEmit']],
  ['types of shared/ without DOM and Node', program('typescript', 'tsc'), ['--noEmit', '-p', 'shared']],
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

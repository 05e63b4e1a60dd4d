// All tests: builds the page if it changed, runs the vitest projects (unit, room, browser) and ends with the totals.
// Arguments go to vitest: `npm test -- --project unit`, `npm test -- shared/luck`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { program, ROOT, run } from './tools.ts'

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[]
}

const folder = mkdtempSync(join(tmpdir(), 'long-arm-test-'))
try {
  const built = await run(join(ROOT, 'scripts/build.ts'), ['--if-changed'])
  const file = join(folder, 'report.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...process.argv.slice(2)]
  const code = await run(program('vitest'), args)
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  // A file that cannot even be loaded has no tests in it, and still counts as one failure.
  const unloaded = report.testResults.filter(
    it => it.status === 'failed' && !it.assertionResults.some(test => test.status === 'failed'),
  ).length
  let failed = report.numFailedTests + unloaded
  if (failed === 0 && (code !== 0 || built !== 0)) failed = 1
  const skipped = report.numPendingTests + report.numTodoTests
  if (built !== 0) console.log('The page could not be built.')
  if (skipped > 0) console.log(`${skipped} skipped`)
  console.log(`${report.numPassedTests} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}

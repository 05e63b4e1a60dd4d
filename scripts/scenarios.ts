// npm run scenarios: says of every scenario, or of the files that are named, what is wrong with it (docs/scenarios.md).
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { wrongWith } from '#shared/scenario-check.ts'
import { SCENARIOS } from '#shared/scenarios/all.ts'
import { WORDS } from '#shared/scenarios/words.ts'

async function load(file: string): Promise<[string, unknown][]> {
  const options = file.endsWith('.json') ? { with: { type: 'json' } } : {}
  const held = (await import(pathToFileURL(resolve(file)).href, options)) as Readonly<Record<string, unknown>>
  return Object.entries(held)
}

/** What a file of shared/scenarios/, with its words beside it, or a JSON file holds, by name. */
async function scenariosIn(file: string): Promise<[string, unknown][]> {
  const beside = file.replace(/\.ts$/, '.words.ts')
  if (beside === file || !existsSync(beside)) return load(file)
  const [words] = await load(beside)
  return (await load(file)).map(([name, scenario]) => [name, { ...(scenario as object), words: words?.[1] }])
}

const files = process.argv.slice(2)
const all =
  files.length === 0
    ? SCENARIOS.map((one): [string, unknown] => [one.id, { ...one, words: WORDS[one.id] }])
    : (await Promise.all(files.map(scenariosIn))).flat()
for (const [name, scenario] of all) {
  const wrong = wrongWith(scenario)
  if (wrong.length > 0) process.exitCode = 1
  console.log(wrong.length === 0 ? `${name}: nothing is wrong` : [`${name}:`, ...wrong.map(one => `  ${one}`)].join('\n'))
}

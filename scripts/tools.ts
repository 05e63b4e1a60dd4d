// What the commands share: the places of things, and running a program that a package brought.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder, without a slash at the end. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** The script behind a package's program, to be run with Node on every platform. Throws if the package has none. */
export function program(pack: string, name: string = pack): string {
  const folder = join(ROOT, 'node_modules', pack)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>
  }
  const file = typeof bin === 'string' ? bin : bin?.[name]
  if (file === undefined) throw new Error(`${pack} has no program ${name}`)
  return join(folder, file)
}

/** Runs a script with this Node in the repository's folder, its output shown as it comes; resolves to the exit code. */
export function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
    child.on('error', fail)
    child.on('exit', code => done(code ?? 1))
  })
}

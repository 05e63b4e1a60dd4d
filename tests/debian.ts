// Programs of Debian's packages for the tests that need real ones: found on the machine, or installed where that is allowed.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { createServer } from 'node:net'

/** Set by .ci/run: what cannot be tested here is then a failure instead of a test left out. */
export const IS_CI = process.env.LONG_ARM_CI === '1'

const isRoot = process.getuid?.() === 0

/**
 * The path of a program, by patterns of where it may lie; installs `packages` with apt-get if it is nowhere and this is root.
 * Null, with the reason on standard error, if it cannot be had; throws in CI.
 */
export function findProgram(name: string, patterns: readonly string[], packages: readonly string[]): string | null {
  const look = (): string | null =>
    patterns
      .flatMap(pattern => globSync(pattern))
      .toSorted()
      .at(-1) ?? null
  let found = look()
  if (found === null && isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    console.error(`${name} is not on this machine: installing ${packages.join(', ')} ...`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages]
    if (spawnSync('apt-get', install, { env }).status !== 0) {
      spawnSync('apt-get', ['update', '-qq'], { env })
      spawnSync('apt-get', install, { env })
    }
    found = look()
  }
  if (found !== null) return found
  const reason = `THERE IS NO ${name.toUpperCase()} HERE: install ${packages.join(', ')} to run the tests that need it.`
  if (IS_CI) throw new Error(reason)
  console.error(`\n${'='.repeat(20)}\n${reason}\nThey are LEFT OUT.\n${'='.repeat(20)}\n`)
  return null
}

/** How to start a program as somebody who may do little: PostgreSQL refuses to run as root. */
export function asNobody(user: string, program: string, args: readonly string[]): [string, string[]] {
  return isRoot ? ['setpriv', [`--reuid=${user}`, `--regid=${user}`, '--clear-groups', program, ...args]] : [program, [...args]]
}

/** A port on loopback that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

export interface Daemon {
  readonly port: number
  stop(signal?: NodeJS.Signals): Promise<void>
}

/** Runs a program until it is stopped; resolves when `isReady` does. Its words are thrown if it ends before. */
export async function runDaemon(
  command: readonly [string, string[]],
  port: number,
  isReady: () => Promise<boolean>,
  cwd: string,
): Promise<Daemon> {
  const child: ChildProcess = spawn(command[0], command[1], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let words = ''
  child.stdout?.on('data', (chunk: Buffer) => (words += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()))
  let isDown = false
  const ended = new Promise<void>(done =>
    child.once('close', () => {
      isDown = true
      done()
    }),
  )
  child.once('error', error => (words += String(error)))
  for (let left = 200; !(await isReady()); left--) {
    if (isDown || left === 0) {
      child.kill('SIGKILL')
      throw new Error(`${command.flat().join(' ')} did not start:\n${words}`)
    }
    await new Promise(go => setTimeout(go, 50))
  }
  return {
    port,
    async stop(signal = 'SIGTERM') {
      child.kill(signal)
      await ended
    },
  }
}

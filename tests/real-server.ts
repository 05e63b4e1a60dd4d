// The server as it is started by hand, in a process of its own, for the room and browser tests.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { storeEnv } from './store.ts'

const ENTRY = fileURLToPath(new URL('../server/index.ts', import.meta.url))
/** The server with bots and luck as a test wants; see there. */
export const SCRIPTED = fileURLToPath(new URL('room/scripted-server.ts', import.meta.url))
/** Of every game a test plays in a browser: any other would do. */
const DEAL = 'a5c3f00d5eed00000000000000000001'
const STARTS_WITHIN_MS = 20_000

export interface RealServer {
  /** Such as http://localhost:41234 */
  readonly url: string
  readonly port: number
  readonly dataDir: string
  readonly pid: number
  /** Everything printed so far. */
  readonly output: () => string
  /** Puts it to sleep, and wakes it. */
  readonly signal: (signal: 'SIGSTOP' | 'SIGCONT') => void
  /** Ends it with SIGTERM, or as if the power failed with SIGKILL; resolves to the exit code (null after SIGKILL). */
  readonly stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<number | null>
}

/** How a server that did not start ended. */
export interface Refused {
  readonly code: number | null
  readonly output: string
}

/**
 * Starts a server on a free port with data in a folder of its own, removed when it stops. `env` goes over the present one:
 * with DATA_DIR the folder is kept, so that a second server can go on from it; `entry` is another file to start with. Throws
 * if it does not come up.
 */
export async function startServer(env: NodeJS.ProcessEnv = {}, entry = ENTRY): Promise<RealServer> {
  const started = await tryToStart(env, entry)
  if ('url' in started) return started
  throw new Error(`The server ended with ${started.code}:\n${started.output}`)
}

/** Starts a server whose every game is dealt the same cards and meets the same luck. */
export const startDealtServer = (env: NodeJS.ProcessEnv = {}): Promise<RealServer> => startServer({ SEED: DEAL, ...env }, SCRIPTED)

/** Starts a server that may refuse to. */
export async function tryToStart(env: NodeJS.ProcessEnv = {}, entry = ENTRY): Promise<RealServer | Refused> {
  const kept = env.DATA_DIR
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'long-arm-data-'))
  const child = spawn(process.execPath, [entry], {
    env: await storeEnv(dataDir, {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      DRAIN_SECONDS: '0',
      ...env,
      DATA_DIR: dataDir,
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const clean = (): void => {
    if (kept === undefined) rmSync(dataDir, { recursive: true, force: true })
  }
  const ended = endOf(child)
  let output = ''
  const ready = new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`The server did not start within ${STARTS_WITHIN_MS / 1000} s:\n${output}`))
    }, STARTS_WITHIN_MS)
    void ended.then(() => clearTimeout(timer))
    const read = (chunk: Buffer): void => {
      output += chunk.toString()
      const port = /http:\/\/[^\s:]+:(\d+)/.exec(output)?.[1]
      if (port === undefined) return
      clearTimeout(timer)
      resolve(Number(port))
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
  })
  const first = await Promise.race([ready, ended.then(code => ({ code }))])
  if (typeof first === 'object') {
    clean()
    return { code: first.code, output }
  }
  return {
    url: `http://localhost:${first}`,
    port: first,
    dataDir,
    pid: child.pid ?? 0,
    output: () => output,
    signal: signal => void child.kill(signal),
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal)
      const code = await ended
      clean()
      return code
    },
  }
}

/** Resolves to the exit code when the process has ended and all it printed has been read. */
function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise(done => child.on('close', code => done(code)))
}

// A Redis of the tests' own, on loopback, that keeps nothing.
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram, freePort, runDaemon, type Daemon } from './debian.ts'

/** Starts one; null, with the reason on standard error, where there is none. */
export async function startRedis(): Promise<Daemon | null> {
  const program = findProgram('Redis', ['/usr/bin/redis-server', '/usr/local/bin/redis-server'], ['redis-server'])
  if (program === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'long-arm-redis-'))
  const port = await freePort()
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder]
  const daemon = await runDaemon([program, args], port, () => isOpen(port), folder)
  return {
    port,
    async stop() {
      await daemon.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Whether somebody listens at a port of loopback. */
export function isOpen(port: number): Promise<boolean> {
  return new Promise(done => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => done(true)).once('error', () => done(false))
    socket.once('connect', () => socket.destroy())
  })
}

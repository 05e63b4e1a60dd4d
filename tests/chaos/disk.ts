// A disk that is full, without a disk of one's own: the kernel refuses the process every write to a file (RLIMIT_FSIZE), and the
// server gets an error from where it would get "no space left". What is on the disk already can be read.
import { spawnSync } from 'node:child_process'
import { PROTOCOL } from '#shared/wire.ts'
import type { RealServer } from '../real-server.ts'
import type { Guest } from './guest.ts'

const limit = (pid: number, bytes: string): boolean => spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}`]).status === 0

/** What a server did. */
export interface Full {
  /** It said of what it could not write that it could not, and went on answering. */
  readonly answered: boolean
  /** When there was room again, everybody played on, without a restart. */
  readonly wentOn: boolean
}

/** Fills the disk for so many milliseconds while these people play; null where a process cannot be limited. */
export async function fullDisk(
  { pid, url }: RealServer,
  ms: number,
  living: () => readonly Guest[],
  until: (holds: () => boolean) => Promise<boolean>,
): Promise<Full | null> {
  if (!limit(pid, '0:unlimited')) return null
  const body = JSON.stringify({ protocol: PROTOCOL, name: 'Ann', preset: 'quick', device: 'd'.repeat(22) })
  const refused = await fetch(`${url}/api/tables`, { method: 'POST', body })
  await new Promise(go => setTimeout(go, ms))
  const health = await fetch(`${url}/healthz`)
  limit(pid, 'unlimited:unlimited')
  const before = living().map(guest => [guest, guest.memory.answered.length] as const)
  const wentOn = await until(() => before.every(([guest, n]) => !guest.isLiving || guest.memory.answered.length > n))
  return { answered: refused.status === 500 && health.ok, wentOn }
}

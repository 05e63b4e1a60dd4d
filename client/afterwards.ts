/** What can be asked of the server about games that are over, and about how long it keeps them. */
import { PROTOCOL, type Receipt, type Stranded } from '#shared/wire.ts'
import { call } from './call.ts'
import { ask, openLine, rejectionOf } from './line.ts'
import { resumeGame } from './net.ts'
import { said } from './store.ts'
import { Trouble } from './trouble.ts'

/** Deletes the open game; its receipt goes to `said`. Rejects with Trouble. */
export async function eraseGame(): Promise<void> {
  said.receipt.value = await ask('erase', {}).catch((problem: unknown): Receipt => {
    throw new Trouble(rejectionOf(problem)?.code ?? 'unreachable')
  })
}

/** Ends for good the open game, which cannot go on here. Rejects with Trouble. */
async function strand(): Promise<Stranded> {
  const key = openLine()?.key
  const connection = said.connection.peek()
  if (key === undefined || connection.is !== 'stranded') throw new Trouble('fault')
  const { game } = connection
  // The server of this page says what it is
  return (await call('/api/stranded', { protocol: PROTOCOL, key, ...(game === null ? {} : { game }) })) as Stranded
}

/** The replay of a game that cannot go on here. Rejects with Trouble. */
export async function strandedReplay(): Promise<string> {
  return (await strand()).replay
}

/** Goes to the table at which the same people play again; false for who played alone. Rejects with Trouble. */
export async function strandedRematch(): Promise<boolean> {
  const key = openLine()?.key
  const { next } = await strand()
  if (next === null || key === undefined) return false
  await resumeGame(key, next)
  return true
}

// Bots that think do so in threads of their own: other tables go on meanwhile, and neither a kill nor another process changes
// what they decide.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { decideAs } from '#shared/bots/levels.ts'
import type { Entry } from '#shared/journal.ts'
import { admit, open } from '#shared/match.ts'
import { SEATS } from '#shared/names.ts'
import { verify } from '#shared/verify.ts'
import { view } from '#shared/view.ts'
import { openDatabase } from '../../server/database.ts'
import { openRecords } from '../../server/records.ts'
import { SCRIPTED, startServer } from '../real-server.ts'
import { storeOf } from '../store.ts'
import { plant, SEED, sit, type Planted } from './seats.ts'

const folders: string[] = []
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'long-arm-thinking-'))
  folders.push(folder)
  return folder
}
afterAll(() => folders.forEach(folder => rmSync(folder, { recursive: true })))

/** A thought may take long on a machine that does much else. */
const PATIENCE = 60_000

test('a phase waits for its bots, and nobody else does', { timeout: 2 * PATIENCE }, async () => {
  const folder = newFolder()
  const [thinking, other] = (await plant(folder, [
    { persons: ['COL'], level: 'justice' },
    { persons: ['COL'], level: 'idle' },
  ])) as [Planted, Planted]
  const server = await startServer({ DATA_DIR: folder }, SCRIPTED)
  const [slow, quick] = [await sit(server.url, thinking, 'COL'), await sit(server.url, other, 'COL')]
  for (const turn of [2, 3]) {
    await slow.seal(turn, `${turn}`)
    await slow.until(`the end of turn ${turn}`, () => slow.turn() > turn, PATIENCE)
  }
  // Orders of the second round: thirteen bots begin to think
  const seen: string[] = []
  await slow.seal(4, '4')
  const closed = slow.until('the end of turn 4', () => slow.turn() > 4, PATIENCE).then(() => seen.push('thought'))
  for (const turn of [2, 3, 4]) {
    await quick.seal(turn, `${turn}`)
    await quick.closed(turn)
    seen.push('closed')
  }
  await closed
  expect(seen).toEqual(['closed', 'closed', 'closed', 'thought'])
  await server.stop()
})

test(
  'what they decide is in the journal, is what their view leads to, and does not change by a kill',
  { timeout: 4 * PATIENCE },
  async () => {
    const folder = newFolder()
    const [planted] = (await plant(folder, [{ persons: ['COL'], level: 'partner' }])) as [Planted]
    let server = await startServer({ DATA_DIR: folder }, SCRIPTED)
    let me = await sit(server.url, planted, 'COL')
    while (me.view().open.phase !== 'over') {
      const turn = me.turn()
      await me.seal(turn, `${turn}`)
      if (turn % 3 === 1) {
        // While they think, or just after
        await server.stop('SIGKILL')
        server = await startServer({ DATA_DIR: folder }, SCRIPTED)
        me = await sit(server.url, planted, 'COL')
      }
      await me.until(`the end of turn ${turn}`, () => me.turn() > turn || me.view().open.phase === 'over', PATIENCE)
    }
    await server.stop()
    const db = await openDatabase(await storeOf(folder))
    const entries: readonly Entry[] = (await openRecords(db).archive.read(planted.game)).entries
    await db.destroy()
    const [first, ...rest] = entries
    if (first?.kind !== 'begun') throw new Error('no beginning')
    const match = open(first)
    let decided = 0
    for (const entry of rest) {
      if (entry.kind === 'closed') {
        // Every third seat, to be done in time
        for (const seat of SEATS.filter((one, i) => one !== 'COL' && i % 3 === entry.turn % 3)) {
          expect(entry.sheets[seat]).toEqual({ from: 'bot', ...decideAs('partner', view(match.state, seat), SEED) })
          decided += entry.sheets[seat].orders.length
        }
      }
      admit(match, entry)
    }
    expect(decided).toBeGreaterThan(20)
    expect([...verify(entries)].every(finding => finding.is === 'ok')).toBe(true)
  },
)

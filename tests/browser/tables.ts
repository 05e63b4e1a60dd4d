// Tables in the middle of a game, for tests that need a certain moment: found in games of bots, put on the disk of a server, and
// opened by the key of a seat as its own browser would.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { counsel } from '#shared/bots/counsel.ts'
import type { Clock } from '#shared/journal.ts'
import type { Seat } from '#shared/names.ts'
import type { State } from '#shared/state.ts'
import { view, type SeatView } from '#shared/view.ts'
import { play } from '../harness/game.ts'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { plant, type Planted } from '../room/seats.ts'
import { reach, type Stage } from './play.ts'

/** Games that are looked through at most. */
const GAMES = 200

/** The first state of the games of bots that is as wished, in itself or as the seat sees it. Throws when there is none. */
export function findState(seat: Seat, isWished: (v: SeatView, state: State) => boolean): State {
  let found: State | null = null
  for (let i = 0; i < GAMES && found === null; i++) {
    play({ name: `table ${i}`, rounds: 8, bots: () => counsel }, ({ before }) => {
      found ??= isWished(view(before, seat), before) ? before : null
    })
  }
  if (found === null) throw new Error(`No game of ${GAMES} comes to such a moment for ${seat}.`)
  return found
}

/** A moment and who sits at the table; the others are bots, of the level 'idle' if none is named: those give no orders. */
export interface Moment {
  readonly persons: readonly Seat[]
  readonly state: State
  readonly clock?: Clock
  readonly level?: string
}

export interface Tables {
  readonly server: RealServer
  /** In the order of the moments. */
  readonly tables: readonly Planted[]
  /** Kill -9, and up again on the same port when `whileDown` has seen enough. */
  readonly failPower: (whileDown: () => Promise<void>) => Promise<void>
  readonly stop: () => Promise<void>
}

/** A server that has these games on its disk. */
export async function startAtTables(moments: readonly Moment[]): Promise<Tables> {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'long-arm-tables-'))
  const tables = await plant(
    DATA_DIR,
    moments.map(moment => ({ level: 'idle', ...moment })),
  )
  const first = await startDealtServer({ DATA_DIR })
  let server = first
  return {
    server: first,
    tables,
    async failPower(whileDown) {
      await server.stop('SIGKILL')
      await whileDown()
      server = await startDealtServer({ DATA_DIR, PORT: String(server.port) })
    },
    async stop() {
      await server.stop()
      rmSync(DATA_DIR, { recursive: true, force: true })
    },
  }
}

/** Opens the seat by its key. The game stands in the address too: one that differed in the key alone would load nothing. */
export async function sitDown(page: Page, server: RealServer, table: Planted, seat: Seat): Promise<Stage> {
  await page.goto(`${server.url}/?${table.game}#seat=${table.keys.get(seat) ?? ''}`)
  return reach(page, 'orders', 'chambers')
}

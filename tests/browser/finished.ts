// Games that are over, for tests and pictures of what comes afterwards.
import { PROTOCOL, type NewGame } from '#shared/wire.ts'
import type { Seat } from '#shared/names.ts'
import type { Length } from '#shared/rules.ts'
import type { RealServer } from '../real-server.ts'
import { sitByKey } from '../room/seats.ts'

export interface Finished {
  /** Opens the seat, which is also the host. */
  readonly key: string
  readonly game: string
  readonly replay: string
}

/** A game alone against bots, at the standard table or of a scenario of that length, played to its end by somebody who gives no orders. */
export async function finishedGame({ url }: RealServer, seat: Seat = 'COL', rounds: Length = 4, scenario?: string): Promise<Finished> {
  const body = JSON.stringify({ protocol: PROTOCOL, seat, rounds, level: 'counsel', scenario })
  const { game, key } = (await (await fetch(`${url}/api/games`, { method: 'POST', body })).json()) as NewGame
  const device = await sitByKey(url, game, key, seat)
  while (device.view().open.phase !== 'over') {
    const turn = device.turn()
    await device.seal(turn, `${turn}`, [])
    await device.closed(turn)
  }
  await device.until('the link to its record', () => (device.table().gathering.replay ?? '') !== '')
  const replay = device.table().gathering.replay ?? ''
  await device.leave()
  return { key, game, replay }
}

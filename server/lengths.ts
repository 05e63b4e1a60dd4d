/** How long finished games took: numbers that name nobody and no game, and are kept when the games are gone. */
import type { Kysely } from 'kysely'
import type { Gathering } from '#shared/gathering.ts'
import { PRESET_NAMES, type Typical } from '#shared/presets.ts'
import type { Tables } from './database.ts'
import type { On } from './rows.ts'

/** From so many games on they tell more than is reckoned. */
const ENOUGH = 5
/** Games of one kind that are kept: the newest. */
const KEPT = 50
const HOUR = 3600 * 1000

/** Keeps how long this game took that has just ended: from its beginning, with every pause, until now. */
export async function keepLength(on: On, game: string, { preset, rounds, clock, people }: Gathering): Promise<void> {
  const { at } = await on.selectFrom('journal').select('at').where('game', '=', game).where('seq', '=', 0).executeTakeFirstOrThrow()
  const kind = { preset, rounds, clock: clock?.orders ?? 0, people: people.filter(one => one.seat !== null).length }
  const now = Date.now()
  // To the hour, so that it does not say which game it was.
  const row = { ...kind, seconds: Math.max(0, Math.round((now - at) / 1000)), ended: Math.floor(now / HOUR) }
  await on.insertInto('length').values(row).execute()
  const alike = Object.entries(kind) as [keyof typeof kind, string | number][]
  let newest = on
    .selectFrom('length')
    .select('ended')
    .orderBy('ended', 'desc')
    .offset(KEPT - 1)
    .limit(1)
  for (const [column, value] of alike) newest = newest.where(column, '=', value)
  const oldest = await newest.executeTakeFirst()
  if (oldest === undefined) return
  let old = on.deleteFrom('length').where('ended', '<', oldest.ended)
  for (const [column, value] of alike) old = old.where(column, '=', value)
  await old.execute()
}

/** How long games of every kind took of which there were enough, by as many people and by any. */
export async function typicalLengths(db: Kysely<Tables>): Promise<Typical[]> {
  const rows = await db.selectFrom('length').select(['preset', 'rounds', 'clock', 'people', 'seconds']).execute()
  const kinds = new Map<string, { kind: Omit<Typical, 'minutes'>; seconds: number[] }>()
  for (const { seconds, preset: kept, ...rest } of rows) {
    const preset = PRESET_NAMES.find(one => one === kept)
    if (preset === undefined) continue
    for (const kind of [
      { ...rest, preset },
      { ...rest, preset, people: null },
    ]) {
      const name = [kind.preset, kind.rounds, kind.clock, kind.people].join()
      const found = kinds.get(name)
      if (found === undefined) kinds.set(name, { kind, seconds: [seconds] })
      else found.seconds.push(seconds)
    }
  }
  return [...kinds.values()].flatMap(({ kind, seconds }) =>
    seconds.length < ENOUGH ? [] : [{ ...kind, minutes: Math.max(1, Math.round(median(seconds) / 60)) }],
  )
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[(numbers.length - 1) >> 1] ?? 0

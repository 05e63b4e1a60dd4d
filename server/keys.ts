/** What is drawn so that nobody can guess it: seat keys, seeds, ids and codes of tables. */
import { createHash, randomBytes, randomInt } from 'node:crypto'
import type { GameSetup } from '#shared/journal.ts'

/** A new seat key: 128 bits, base64url. It is given out once; only its hash is kept. */
export const newKey = (): string => randomBytes(16).toString('base64url')

/** What is kept of a seat key. A key has 128 bits, so no salt is needed. */
export const hashKey = (key: string): string => createHash('sha256').update(`seat key ${key}`).digest('hex')

/** A game's secret seed (32 hex digits, drawn by lot) and salt, and the commitment to them (R4.10, 15.5): SHA-256 of salt and seed, both in hex. */
export function newSeed(seed = randomBytes(16).toString('hex')): Pick<GameSetup, 'seed' | 'salt' | 'commitment'> {
  const salt = randomBytes(16).toString('hex')
  return {
    seed,
    salt,
    commitment: createHash('sha256')
      .update(salt + seed)
      .digest('hex'),
  }
}

/** What is kept of the number that names a browser. */
export const hashDevice = (device: string): string => createHash('sha256').update(`device ${device}`).digest('hex')

/** A new id for a game: 96 bits, told to nobody who may not come in. */
export const newId = (): string => randomBytes(12).toString('base64url')

/** Where a game can be looked at when it is over: 128 bits that lead nowhere else. */
export const newReplay = (): string => randomBytes(16).toString('base64url')

/** A code for a table, six digits. Unique only once the database has taken it. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/** A name for a process that no other ever has. */
export const newProcessId = (): string => randomBytes(8).toString('hex')

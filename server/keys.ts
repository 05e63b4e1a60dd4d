/** Secrets: seat keys, seeds and the codes of games. */
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

/** Letters that are not taken for one another when read aloud or off a board. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ'
const CODE_LENGTH = 6

/** A code for a game. Unique only once the database has taken it. */
export function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}

/** A name for a process that no other ever has. */
export const newProcessId = (): string => randomBytes(8).toString('hex')

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

/** Letters and digits that nobody mistakes for each other, in type or in handwriting. */
const PLAIN = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const REJOIN_LENGTH = 8

/** A code by which one student comes back from any device: with the code of the class it makes a key. */
export const newRejoin = (): string => Array.from({ length: REJOIN_LENGTH }, () => PLAIN[randomInt(PLAIN.length)]).join('')

const keyFrom = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22)
/** The key of a student of the class with this code. The page makes the same (client/class/keys.ts). */
export const rejoinKey = (code: string, rejoin: string): string => keyFrom(`rejoin ${code} ${rejoin}`)

const SYLLABLES = [
  'ba',
  'be',
  'bo',
  'da',
  'de',
  'do',
  'fa',
  'fe',
  'ga',
  'go',
  'ka',
  'ke',
  'ko',
  'la',
  'le',
  'lo',
  'ma',
  'me',
  'mi',
  'mo',
  'na',
  'ne',
  'ni',
  'no',
  'pa',
  'pe',
  'pi',
  'po',
  'ra',
  're',
  'ri',
  'ro',
  'sa',
  'se',
  'si',
  'so',
  'ta',
  'te',
  'ti',
  'to',
  'va',
  've',
  'vi',
  'vo',
  'wa',
  'wi',
  'za',
  'zo',
] as const
const WORDS_OF_PHRASE = 6
const SYLLABLES_OF_WORD = 3

/** A phrase that can be written on paper, of about 100 bits: made of syllables, in no language. */
export const newPhrase = (): string =>
  Array.from({ length: WORDS_OF_PHRASE }, () =>
    Array.from({ length: SYLLABLES_OF_WORD }, () => SYLLABLES[randomInt(SYLLABLES.length)]).join(''),
  ).join(' ')

/** The teacher's key that a phrase makes. */
export const phraseKey = (phrase: string): string => keyFrom(`phrase ${phrase}`)

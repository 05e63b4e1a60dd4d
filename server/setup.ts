/**
 * What the server takes from its environment, and the one clear sentence for the person who started it when something
 * is in the way. Nothing here knows the game.
 */
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Where to listen and where to keep data. */
export interface Setup {
  /** TCP port; 0 takes any free one. */
  readonly port: number
  readonly host: string
  /** Absolute path of the folder for games and archives. */
  readonly dataDir: string
  /** Origins beside its own from which a page may talk to it, such as https://play.example.org behind a proxy. */
  readonly origins: readonly string[]
  /** The proxy before it names the visitors' addresses (x-forwarded-for); without one anybody could. */
  readonly trustProxy: boolean
  /** A PostgreSQL database, postgres://user:password@host/name, instead of the one in the data folder. */
  readonly databaseUrl: string | null
  /** One of several processes behind one address, which know of each other by this Redis. */
  readonly cluster: Cluster | null
  /** Days a game is kept after somebody has last been at its table; 0: for ever. */
  readonly keepDays: number
  /** Seconds from telling everybody that the server stops to its stopping. */
  readonly drain: number
  /** Opens metrics and the operator's page; without one there are none. */
  readonly operatorPassword: string | null
}

export interface Cluster {
  /** redis://host:port */
  readonly redisUrl: string
  /** Where this one process is reached from outside, without a scheme, such as play.example.org/one. */
  readonly publicAddress: string
}

/** Something the person who started the server can mend; its message is one sentence saying what and how. */
export class CannotStart extends Error {}

/** The set-up in the environment; docs/operating.md lists the variables. Throws CannotStart if they make no sense. */
export function setupFrom(env: NodeJS.ProcessEnv): Setup {
  const port = Number(env.PORT || '2567')
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new CannotStart(`PORT must be a number from 0 to 65535, not "${env.PORT}".`)
  return {
    port,
    host: env.HOST || '0.0.0.0',
    dataDir: resolve(env.DATA_DIR || 'data'),
    origins: (env.ORIGINS || '')
      .split(',')
      .map(origin => origin.trim())
      .filter(origin => origin !== ''),
    trustProxy: env.TRUST_PROXY === '1',
    databaseUrl: databaseFrom(env),
    cluster: clusterFrom(env),
    keepDays: keepDaysFrom(env),
    drain: drainFrom(env),
    operatorPassword: passwordFrom(env),
  }
}

function keepDaysFrom({ KEEP_DAYS }: NodeJS.ProcessEnv): number {
  const days = Number(KEEP_DAYS || '30')
  if (Number.isInteger(days) && days >= 0 && days <= 36500) return days
  throw new CannotStart(`KEEP_DAYS must be a number of days, or 0 to keep games for ever, not "${KEEP_DAYS}".`)
}

/** Longer than any supervisor waits before it kills. */
const LONGEST_DRAIN = 300

function drainFrom({ DRAIN_SECONDS = '' }: NodeJS.ProcessEnv): number {
  const seconds = Number(DRAIN_SECONDS || '5')
  if (seconds >= 0 && seconds <= LONGEST_DRAIN) return seconds
  throw new CannotStart(`DRAIN_SECONDS must be a number from 0 to ${LONGEST_DRAIN}, not "${DRAIN_SECONDS}".`)
}

function databaseFrom({ DATABASE_URL: url }: NodeJS.ProcessEnv): string | null {
  if (url === undefined || url === '') return null
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return url
  throw new CannotStart('DATABASE_URL must be the address of a PostgreSQL database, as in postgres://user:password@host/name.')
}

function clusterFrom({ REDIS_URL: redisUrl, DATABASE_URL, PUBLIC_ADDRESS: publicAddress }: NodeJS.ProcessEnv): Cluster | null {
  if (redisUrl === undefined || redisUrl === '') return null
  if (!/^rediss?:\/\//.test(redisUrl)) throw new CannotStart('REDIS_URL must be the address of a Redis, as in redis://host:6379.')
  if (!DATABASE_URL) throw new CannotStart('REDIS_URL needs DATABASE_URL: several processes share one PostgreSQL database.')
  if (publicAddress === undefined || !/^[\w.:[\]-]+(\/[\w-]+)*$/.test(publicAddress))
    throw new CannotStart(
      'REDIS_URL needs PUBLIC_ADDRESS: where this one process is reached from outside, without https://, as in play.example.org/one.',
    )
  return { redisUrl, publicAddress }
}

/** Shorter ones are guessed. */
const PASSWORD_LENGTH = 12

function passwordFrom({ OPERATOR_PASSWORD: password }: NodeJS.ProcessEnv): string | null {
  if (password === undefined || password === '') return null
  if (password.length >= PASSWORD_LENGTH) return password
  throw new CannotStart(`OPERATOR_PASSWORD must have at least ${PASSWORD_LENGTH} characters.`)
}

/** Makes the data folder if need be and proves that it can be written to. Throws CannotStart otherwise. */
export function claimDataDir(dataDir: string): void {
  const probe = join(dataDir, `.probe-${process.pid}`)
  try {
    makeFolder(dataDir)
    accessSync(dataDir, constants.W_OK)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    const code = codeOf(error)
    throw new CannotStart(
      `The data folder ${dataDir} cannot be written to${code === null ? '' : ` (${code})`}: ` +
        'make it writable or set DATA_DIR to another folder.',
    )
  }
}

/** The error of a failed listen as a CannotStart where the person can mend it, else the error itself. */
export function whyNotListening(error: unknown, { port, host }: Setup): unknown {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new CannotStart(`Port ${port} is already in use: stop the other program or set PORT to another number.`)
    case 'EACCES':
      return new CannotStart(`Port ${port} may not be used by this user: set PORT to a number above 1023.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CannotStart(`The address ${host} is not one of this machine: set HOST to another or leave it out.`)
    default:
      return error
  }
}

/** The error of a database that does not open as a CannotStart where the person can mend it, else the error itself. */
export function whyNoDatabase(error: unknown, { dataDir, databaseUrl }: Setup, isInUse: boolean): unknown {
  if (databaseUrl === null) {
    if (isInUse)
      return new CannotStart(`The data folder ${dataDir} is in use by another server: stop that one or set DATA_DIR to another folder.`)
    return isOfTheFile(error)
      ? new CannotStart(
          `The games in ${dataDir} cannot be opened (${error.message}): put a backup in their place with npm run restore, ` +
            'or set DATA_DIR to another folder.',
        )
      : error
  }
  const { host, pathname } = new URL(databaseUrl)
  const database = `The database ${pathname.slice(1)} at ${host}`
  if (isInUse) return new CannotStart(`${database} is in use by another server: stop that one, or set REDIS_URL for both.`)
  // Codes of the network in words, of PostgreSQL in five characters: 28P01 is a wrong password, 3D000 an unknown database.
  const code = codeOf(error)
  return code === null ? error : new CannotStart(`${database} cannot be opened (${code}): check DATABASE_URL, and that it is running.`)
}

/** What SQLite says of a file and never of a query: read-only, failing disk, damaged, full disk, not to be opened, no database. */
const FILE_ERRORS: readonly number[] = [8, 10, 11, 13, 14, 26]
const isOfTheFile = (error: unknown): error is Error =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && FILE_ERRORS.includes(error.errcode & 255)

/** The line that says where to play. `port` is the real one, which differs from the set-up's if that is 0. */
export function invitation(port: number): string {
  return `Long Arm is ready: http://localhost:${port}`
}

/** Ends the process: with the sentence of a CannotStart, or with everything known about any other error. */
export function giveUp(error: unknown): never {
  console.error(error instanceof CannotStart ? error.message : error)
  process.exit(1)
}

/** Folder by folder: mkdir's own `recursive` never returns where a parent exists but takes no folders, as /proc does. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  const parent = dirname(path)
  if (parent !== path) makeFolder(parent)
  try {
    mkdirSync(path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error // another process was faster
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

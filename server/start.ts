/** Puts a server together: database, rooms, gate and page on one port. */
import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { defineRoom, defineServer, matchMaker } from '@colyseus/core'
import type { Bargain } from '#shared/bargain.ts'
import type { Decide, Deputise } from '#shared/match.ts'
import { BODY_LIMIT, ROOM, type Receipt } from '#shared/wire.ts'
import { openAfterwards } from './afterwards.ts'
import { controlPath, listenForBackups } from './control.ts'
import { openStore, type Store } from './database.ts'
import { LIMITS, openGate, type Limits } from './gate.ts'
import { runGames, type Games } from './games.ts'
import { DatabaseInUse } from './hold.ts'
import { TwoCarriers } from './http-carrier.ts'
import { newProcessId, newSeed } from './keys.ts'
import { openLeases } from './leases.ts'
import { colyseusLogger, describe, log } from './log.ts'
import { servePage } from './page.ts'
import { openOperator } from './operator.ts'
import { openRecords, type Records } from './records.ts'
import { gameRoom } from './room.ts'
import { keepRooms, type Rooms } from './rooms.ts'
import type { Thinkers } from './thinkers.ts'
import { claimDataDir, whyNoDatabase, whyNotListening, type Setup } from './setup.ts'

export interface Running {
  /** The real port. */
  readonly port: number
  readonly records: Records
  readonly games: Games
  /** Tells all clients, gives them the time of the set-up, lets every input that was taken be written down, and ends all connections. */
  stop(): Promise<void>
}

/** What tests replace. */
export interface Choices {
  readonly decide: Decide
  /** Asked for what `decide` leaves open. */
  readonly think?: Thinkers['think']
  readonly deputise?: Deputise | null
  readonly bargain: Bargain
  readonly limits?: Limits
  readonly idleAfter?: number
  readonly hostAway?: number
  readonly speakerAway?: number
  readonly messagesPerSecond?: number
  /** The luck of a new game. */
  readonly seed?: typeof newSeed
}

const DAY = 24 * 3600 * 1000
/** Games touched within this time are opened at the start; older ones when somebody asks for them. */
const RECENT = 7 * DAY
const IDLE_AFTER = 15 * 60 * 1000
/** A host who is away so long is host no more: a reload is shorter, a coffee is not. */
const HOST_AWAY = 45 * 1000
/** The speaker of a team who is away so long loses the office to another of the team. */
const SPEAKER_AWAY = 60 * 1000
/** Sockets are asked for a sign of life so often; two bytes each time. */
const PING_EVERY = 15_000
/** More from one client in a second and it is dropped: it is no page of ours. */
const MESSAGES_PER_SECOND = 30

/** Starts a server. Throws CannotStart where the person who starts it can mend what is in the way. */
export async function startServer(
  setup: Setup,
  {
    decide,
    think = ({ level }) => Promise.reject(new Error(`nobody here thinks for ${level}`)),
    bargain,
    deputise = null,
    limits = LIMITS,
    idleAfter = IDLE_AFTER,
    hostAway = HOST_AWAY,
    speakerAway = SPEAKER_AWAY,
    messagesPerSecond = MESSAGES_PER_SECOND,
    seed = newSeed,
  }: Choices,
): Promise<Running> {
  const store = await openData(setup)
  const { cluster } = setup
  const leases = cluster === null ? null : openLeases(store.db, newProcessId(), cluster.publicAddress)
  const records = openRecords(store.db, leases?.fence ?? null)
  // Loaded only where it is used.
  const shared = cluster === null ? {} : await (await import('./cluster.ts')).joinCluster(cluster)
  const control = store.backup === null ? null : listenForBackups(controlPath(setup.dataDir), store.backup)
  const server = createServer()
  const transport = new TwoCarriers({
    server,
    maxPayload: BODY_LIMIT,
    pingInterval: PING_EVERY,
    pingMaxRetries: 2,
  })
  const erase = async (game: string): Promise<Receipt> => {
    const receipt = await records.register.erase(game)
    await store.scrub()
    return receipt
  }
  // A class opens the rooms of its tables, and rooms are kept by what is made of their class
  const kept: { rooms: Rooms | null } = { rooms: null }
  const opened = (): Rooms => {
    if (kept.rooms === null) throw new Error('no room can be opened yet')
    return kept.rooms
  }
  const more = { rooms: opened, idleAfter, hostAway, speakerAway, messagesPerSecond }
  const GameRoom = gameRoom({ ...records, decide, think, deputise, bargain, seed, erase, ...more })
  const colyseus = defineServer({
    greet: false,
    logger: colyseusLogger,
    // Signals and stray errors are ours to handle: see index.ts
    gracefullyShutdown: false,
    ...shared,
    transport,
    rooms: { [ROOM]: defineRoom(GameRoom) },
  })
  // The transport's own words about a port in use; ours are one clear sentence.
  server.removeAllListeners('error')
  const failed = new Promise<never>((_resolve, reject) => server.once('error', error => reject(whyNotListening(error, setup))))
  await Promise.race([colyseus.listen(setup.port, setup.host), failed])
  failed.catch(() => {})
  server.on('error', error => log('error', 'server', { error: describe(error) }))
  const rooms = keepRooms(leases)
  kept.rooms = rooms
  const games = runGames(records, rooms, seed)
  const afterwards = openAfterwards({ ...records, rooms, erase, keepDays: setup.keepDays })
  const page = servePage(join(import.meta.dirname, '..', 'dist', 'client'))
  const openRooms = (): InstanceType<typeof GameRoom>[] =>
    rooms.here().map(game => matchMaker.getLocalRoomById(game) as InstanceType<typeof GameRoom>)
  const operator = openOperator(setup.operatorPassword, async () => ({
    tables: openRooms().map(room => room.summary()),
    processes: (await leases?.peers()) ?? null,
    uptime: process.uptime(),
    memory: process.memoryUsage.rss(),
  }))
  openGate({ games, afterwards, operator, page, carriers: transport, limits, origins: setup.origins, trustProxy: setup.trustProxy }).guard(
    server,
  )
  rooms.keepUp()
  await afterwards.sweep()
  // Several processes share them out as they find them.
  const { opened: reopened, failed: unopened } = leases === null ? await games.reopen(RECENT) : { opened: 0, failed: 0 }
  log(unopened === 0 ? 'info' : 'error', 'started', { opened: reopened, unopened })
  const drain = async (): Promise<void> => {
    log('info', 'stopping', { in: setup.drain })
    for (const room of openRooms()) room.announceStop(setup.drain)
    await pause(setup.drain * 1000)
  }
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : setup.port,
    records,
    games,
    async stop() {
      if (matchMaker.stats.local.ccu > 0) await drain()
      await rooms.stop()
      await colyseus.gracefullyShutdown(false)
      await leases?.end()
      server.closeAllConnections()
      control?.close()
      await store.db.destroy()
      log('info', 'stopped')
    },
  }
}

/** What is written is safe, but nothing can be written any more: whoever watches over the process starts it anew. */
function endWithoutDatabase(): never {
  log('error', 'database-lost')
  process.exit(1)
}

async function openData(setup: Setup): Promise<Store> {
  const { dataDir, databaseUrl, cluster } = setup
  if (databaseUrl === null) claimDataDir(dataDir)
  try {
    const place = databaseUrl ?? join(dataDir, 'long-arm.sqlite')
    return await openStore(place, { isShared: cluster !== null, onLost: endWithoutDatabase })
  } catch (error) {
    throw whyNoDatabase(error, setup, error instanceof DatabaseInUse)
  }
}

// A person at a table who does this and that, comes back whenever the line breaks, and looks each time whether all is there.
import { type BotLuck, botLuck } from '#shared/bots/bot.ts'
import { random } from '#shared/bots/random.ts'
import type { OfferedTerm } from '#shared/deals/deal.ts'
import { personOf } from '#shared/gathering.ts'
import type { Seat } from '#shared/names.ts'
import type { SeatView } from '#shared/view.ts'
import { PROTOCOL, shortenOffer, shortenOrder, type Ticket } from '#shared/wire.ts'
import { joinOver } from '../../client/carrier.ts'
import type { Carrier } from '../../client/lines.ts'
import { deviceOf, type Device } from '../room/seats.ts'
import { newMemory, possibleSettings, possibleSheets, sheetAfter, type Act, type TableAct } from './memory.ts'

/** What all guests of a run share. */
export interface World {
  /** Of the network before the server. */
  readonly url: string
  /** Milliseconds of the run, as this machine gets on with it. */
  now(): number
  /** Called when something has just been asked. */
  asked(guest: Guest): void
  /** Called when somebody is back, so many milliseconds after the line broke. */
  back(after: number): void
  /** Called with what is not as it was answered. */
  lost(what: string): void
  doubled(what: string): void
  /** The guests are to lay down their pens, and stay. */
  isEnding(): boolean
}

const PATIENCE_MS = 8000
/** Who is not back after so many milliseconds will never be. */
const NEVER = 60_000
const WAITS = [50, 100, 200, 400] as const
const pause = (ms: number): Promise<void> => new Promise(go => setTimeout(go, ms))

export class Guest {
  readonly memory = newMemory()
  readonly ticket: Ticket
  readonly seat: Seat
  readonly name: string
  device: Device | null = null
  /** When the line broke; null while it holds. */
  brokenAt: number | null = null
  isLiving = false
  readonly #world: World
  readonly #over: Carrier
  readonly #luck: BotLuck
  /** What the lobby is for. */
  readonly #plan: TableAct[]
  #left: Promise<unknown> = Promise.resolve()
  #count = 0

  constructor(world: World, ticket: Ticket, seat: Seat, over: Carrier, seed: string) {
    this.#world = world
    this.ticket = ticket
    this.seat = seat
    this.name = `guest ${ticket.person}`
    this.#over = over
    this.#luck = botLuck(`${seed} ${seat}`)
    this.#plan = [{ kind: 'deed', deed: { do: 'sit', seat }, sets: ['seat', seat] }]
    if (this.#isHost) this.#plan.push({ kind: 'deed', deed: { do: 'level', seat: null, level: 'random' }, sets: ['level', 'random'] })
  }

  get #isHost(): boolean {
    return this.ticket.person === 1
  }
  get isOver(): boolean {
    return this.device !== null && this.device.table().gathering.stage === 'over'
  }

  /** Comes and goes until the game is over or the run is ending; then sits still, with the line up. */
  async live(): Promise<void> {
    this.isLiving = true
    // What broke while nobody sat there was missed by nobody.
    if (!this.#isUp()) this.brokenAt = this.#world.now()
    while (!(this.#isUp() && (this.isOver || this.#world.isEnding()))) {
      if (this.#isUp()) await this.#step()
      else await this.comeBack()
    }
    this.isLiving = false
  }

  #isUp(): boolean {
    return this.device !== null && this.brokenAt === null
  }

  /** Joins, again and again until it is so. */
  async comeBack(): Promise<void> {
    this.brokenAt ??= this.#world.now()
    for (let tries = 0; ; tries++) {
      const device = await this.#join().catch((error: unknown) => {
        if (this.#world.now() - (this.brokenAt ?? Number.POSITIVE_INFINITY) > NEVER)
          throw new Error(`${this.ticket.game} ${this.name} cannot come back`, { cause: error })
        return null
      })
      if (device !== null) {
        this.device = device
        this.#world.back(this.#world.now() - this.brokenAt)
        this.brokenAt = null
        this.#left = new Promise(done =>
          device.room.onLeave(() => {
            for (const [turn, facts] of device.closings) this.memory.told.set(turn, facts)
            this.brokenAt ??= this.#world.now()
            done(null)
          }),
        )
        if (!device.room.connection.isOpen) this.brokenAt = this.#world.now()
        return this.#look(device)
      }
      await pause(WAITS[Math.min(tries, WAITS.length - 1)] ?? 400)
    }
  }

  async #join(): Promise<Device> {
    const { key, game, room } = this.ticket
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const body = JSON.stringify({ protocol: PROTOCOL, key, game })
    const answer = await fetch(`${this.#world.url}/api/seat`, { method: 'POST', body, signal })
    if (!answer.ok) throw new Error(`answered with ${answer.status}`)
    const seat = ((await answer.json()) as Ticket).seat
    const devices: Device[] = []
    // As the page does it: a line that breaks meanwhile is not waited for.
    await joinOver(
      this.#over,
      this.#world.url,
      room,
      { protocol: PROTOCOL, key, game },
      joined => void devices.push(deviceOf(joined, seat)),
    )
    const [device] = devices
    if (device === undefined) throw new Error('joined without a room')
    const left = new Promise<never>((_, reject) => device.room.onLeave.once(() => reject(new Error('the line broke'))))
    left.catch(() => {})
    const isThere = (): boolean =>
      device.table().paused || seat === null || device.table().gathering.stage === 'lobby' || device.desk() !== null
    await Promise.race([left, device.until('the sheet', isThere)])
    return device
  }

  /** Whether everything is as it was answered. */
  #look(device: Device): void {
    const { memory } = this
    const { gathering, paused } = device.table()
    if (paused) return
    const me = personOf(gathering, this.ticket.person)
    const is: Readonly<Record<string, unknown>> = { seat: me?.seat, name: me?.name, level: gathering.level, locked: gathering.locked }
    for (const [name, values] of possibleSettings(memory))
      if (!values.includes(is[name])) this.#lost(`${name} is ${String(is[name])} and not ${values.map(String).join(' or ')}`)
    const said = device.lines().filter(({ by }) => by === this.ticket.person)
    if (new Set(said.map(({ id }) => id)).size !== said.length) this.#world.doubled(`${this.name}: a line is heard twice`)
    if (gathering.stage !== 'playing') return
    const turn = device.turn()
    for (const act of memory.answered) if ('turn' in act && act.turn > turn) this.#lost(`turn ${act.turn} is to come again`)
    for (const told of memory.told.keys()) if (told >= turn) this.#lost(`the end of turn ${told} is to come again`)
    // A phase that has closed since has put the sheet away.
    if (device.closings.size > 0) return
    const lies = JSON.stringify(device.desk())
    const may = possibleSheets(memory, turn).map(({ orders, sealed }) => JSON.stringify({ orders, sealed }))
    if (!may.includes(lies)) this.#lost(`the sheet of turn ${turn} is ${lies} and not ${may.join(' or ')}`)
  }

  #lost(what: string): void {
    this.#world.lost(`${this.ticket.game} ${this.name}: ${what}`)
  }

  /** One thing, or a little patience. */
  async #step(): Promise<void> {
    const act = this.memory.open ?? this.#next()
    if (act === null) await Promise.race([this.#left, pause(20 + this.#luck.below(80))])
    else await this.#do(act)
  }

  #next(): Act | null {
    const device = this.device
    if (device === null || device.table().paused) return null
    const chance = this.#luck.next()
    const id = `${this.ticket.person}-${++this.#count}`.padStart(12, '0')
    if (device.table().gathering.stage === 'lobby') return this.#gather(device)
    if (chance < 0.08) return { kind: 'say', id, text: `line ${id}` }
    if (chance < 0.12) {
      const name = `name ${id}`
      return { kind: 'deed', deed: { do: 'name', name }, sets: ['name', name] }
    }
    if (chance < 0.15 && this.#isHost) {
      const locked = this.#luck.next() < 0.5
      return { kind: 'deed', deed: { do: 'lock', locked }, sets: ['locked', locked] }
    }
    const turn = device.turn()
    if (chance < 0.3) {
      const act = this.#deal(device, turn, id)
      if (act !== null) return act
    }
    const { sealed } = sheetAfter(this.memory.answered, turn)
    if (sealed && chance < 0.9) return null
    const kind = sealed ? 'break' : chance < 0.4 ? 'draft' : 'seal'
    device.sitsAs(this.seat)
    const orders = kind === 'break' ? [] : random(device.view() as SeatView, botLuck(`${this.seat} ${turn} ${id}`)).orders
    return { kind, turn, id, orders }
  }

  /** Something about deals, if there is anything to do about them. */
  #deal(device: Device, turn: number, id: string): Act | null {
    const others = CHAOS_SEATS.filter(seat => seat !== this.seat)
    // A bot's offer may bind, and unseal a sheet that says otherwise
    const offer = device.offers().find(({ from, to }) => others.some(seat => seat === from || seat === to))
    if (offer === undefined) {
      return { kind: 'offer', turn, id, to: others[this.#luck.below(others.length)] ?? this.seat }
    }
    if (offer.from === this.seat) return this.#luck.next() < 0.2 ? { kind: 'withdraw', turn, id, offer: offer.id } : null
    return { kind: this.#luck.next() < 0.7 ? 'sign' : 'decline', turn, id, offer: offer.id }
  }

  /** In the lobby: what was planned, and the host begins when all sit. */
  #gather(device: Device): TableAct | null {
    const planned = this.#plan.shift()
    if (planned !== undefined) return planned
    const { people } = device.table().gathering
    const isReady = this.#isHost && people.length > 1 && people.every(one => one.seat !== null)
    return isReady ? { kind: 'deed', deed: { do: 'start' }, sets: ['level', 'random'] } : null
  }

  async #do(act: Act): Promise<void> {
    const { device, memory } = this
    if (device === null) return
    memory.open = act
    const answer = ask(device, act, this.seat)
    this.#world.asked(this)
    const isNo = (error: unknown): boolean => {
      const code = error instanceof Error && 'reason' in error ? (error.reason as { code?: string }).code : undefined
      return code !== undefined && code !== 'fault' && code !== 'paused'
    }
    try {
      await answer
      memory.answered.push(act)
      memory.open = null
    } catch (error) {
      // A no was not done. Whatever else came, or nothing: it may have been, and is asked for again.
      if (isNo(error)) memory.open = null
      else await Promise.race([this.#left, pause(100)])
    }
  }
}

/** Who sits at a table of the run. */
export const CHAOS_SEATS = ['COL', 'MONO', 'AMBER'] as const satisfies readonly Seat[]

/** Binds nobody and costs nothing, so that it stands in the way of no order. */
const promise = (by: Seat): OfferedTerm => ({ by, binding: false, what: { kind: 'transfer', influence: 1, when: null } })

function ask(device: Device, act: Act, me: Seat): Promise<unknown> {
  const options = { timeout: PATIENCE_MS }
  const { room } = device
  if (act.kind === 'offer') {
    const terms = [promise(me), promise(act.to)]
    return room.request('offer', { turn: act.turn, id: act.id, ...shortenOffer(act.to, terms, null) }, options)
  }
  if (act.kind === 'deed') return room.request('deed', act.deed, options)
  if (act.kind === 'say') return room.request('say', { id: act.id, to: 'all', text: act.text }, options)
  if (act.kind === 'break') return room.request('break', { turn: act.turn, id: act.id }, options)
  if ('offer' in act) return room.request(act.kind, { turn: act.turn, id: act.id, offer: act.offer }, options)
  return room.request(act.kind, { turn: act.turn, id: act.id, orders: act.orders.map(shortenOrder) }, options)
}

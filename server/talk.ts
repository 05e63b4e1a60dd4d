/**
 * What is said at one table. A line is written down before it is answered or heard, and is heard in the order of writing; who
 * hears what is one function, `heardBy`. Knows no socket: a room passes on what is said.
 */
import { randomInt } from 'node:crypto'
import { cleanName, personOf, type Gathering, type Person } from '#shared/gathering.ts'
import { SAFE_NAMES, safeName } from '#shared/safe-names.ts'
import {
  awaitsHost,
  cleanSpeech,
  heardBy,
  LINES_TOLD,
  SPEECH_RATE,
  talkObjection,
  type HeardLine,
  type Line,
  type Speech,
  type TalkRefusal,
  type To,
} from '#shared/speech.ts'
import { newBucket, type Bucket } from './bucket.ts'
import type { Lines } from './lines.ts'
import { reject, Rejected } from './rejected.ts'
import { readJudge, readReport, readSay } from './speech.ts'
import { isHeldBack } from './words.ts'

/** Those who hear what is said. */
export interface Ears {
  /** The people of the table as they are now. */
  table(): Gathering
  /** Passes on to everybody who is here what `cut` gives for their id (null: watches by a key). */
  hear(cut: (person: number | null) => HeardLine | null): void
  /** A name that waited is let pass. */
  rename(person: number, name: string): Promise<void>
}

/** More lines than this in memory, and those that nobody can be told any more are let go. */
const MANY = 1000

/** A name for somebody who brought one that waits. */
export const nameFor = (name: string): string => (isHeldBack(name) ? safeName(randomInt(SAFE_NAMES)) : name)

/** Id of no person. */
const NOBODY = 0
const isSaidNow = (before: Line, after: Line): boolean => before.is === 'held' && after.is === 'said'

function refuse(reason: TalkRefusal): never {
  throw new Rejected({ code: 'talk', reason })
}

export class Talk {
  readonly #game: string
  readonly #kept: Lines
  readonly #ears: Ears
  /** Those that somebody may still be told, oldest first. All are durable. */
  #lines: Line[]
  /** Number of the next line on disk. */
  #next: number
  #host: number
  #last: Promise<unknown> = Promise.resolve()
  readonly #buckets = new Map<number, Bucket>()

  private constructor(game: string, kept: Lines, ears: Ears, { lines, next }: Awaited<ReturnType<Lines['read']>>) {
    this.#game = game
    this.#kept = kept
    this.#ears = ears
    this.#lines = lines
    this.#next = next
    this.#host = ears.table().host
    this.#forget()
  }

  /** The talk of a table as it was written down. */
  static async open(game: string, kept: Lines, ears: Ears): Promise<Talk> {
    return new Talk(game, kept, ears, await kept.read(game))
  }

  /** What somebody is told who comes: the last lines they may hear, and what waits for the host. */
  told(person: number | null): HeardLine[] {
    const { host } = this.#ears.table()
    const heard = this.#lines.flatMap(line => (line.is === 'dropped' ? [] : (heardBy(line, person, host) ?? [])))
    return heard.filter((line, i) => i >= heard.length - LINES_TOLD || (person === host && awaitsHost(line)))
  }

  /** Somebody says something; the same id again says nothing again. Resolves when it is durable, to what became of it. */
  async say(by: number | null, message: unknown): Promise<Line['is']> {
    const { id, to, ...said } = readSay(message) ?? reject('bad-message')
    const table = this.#ears.table()
    const speaker = personOf(table, by) ?? reject('spectator')
    return this.#find(`${speaker.id}.${id}`)?.is ?? this.#saySpeech(table, speaker, id, to, said)
  }

  async #saySpeech(table: Gathering, speaker: Person, id: string, to: To, said: Speech): Promise<Line['is']> {
    const by = speaker.id
    const speech = cleanSpeech(said) ?? refuse('empty')
    const objection = talkObjection(table, by, to, speech)
    if (objection !== null) refuse(objection)
    this.#spend(by)
    const isHeld = by !== table.host && 'text' in speech && isHeldBack(speech.text)
    const heard = to === 'all' ? to : [...new Set(to)].filter(one => one !== by).toSorted((a, b) => a - b)
    const line: Line = { ...this.#begin(speaker, id), to: heard, words: speech, is: isHeld ? 'held' : 'said' }
    const kept = await this.#kept.add(this.#game, this.#next++, line)
    if (kept === line) this.#place(null, line)
    return kept.is
  }

  /** The host lets a line pass that is held or reported, or takes it away. */
  async judge(host: number, message: unknown): Promise<number> {
    const { line, pass } = readJudge(message) ?? reject('bad-message')
    const { by, words } = await this.#judgeLine(host, line, pass)
    if (pass && 'name' in words) await this.#ears.rename(by, words.name)
    return 1
  }

  #judgeLine(host: number, id: string, pass: boolean): Promise<Line> {
    return this.#inTurn(async () => {
      if (host !== this.#ears.table().host) refuse('not-host')
      const line = this.#find(id) ?? refuse('no-such-line')
      if (line.is === 'dropped') return line
      // What was held is said now: nobody has heard it before.
      const at = line.is === 'held' && pass ? this.#now() : line.at
      return this.#change(line, { ...line, at, is: pass ? 'said' : 'dropped', reports: [] })
    })
  }

  /** Somebody shows the host a line that they have heard. Resolves when that is durable. */
  report(by: number, message: unknown): Promise<number> {
    const { line: id } = readReport(message) ?? reject('bad-message')
    return this.#inTurn(async () => {
      const line = this.#find(id) ?? refuse('no-such-line')
      if (line.by === by || line.is !== 'said' || heardBy(line, by, NOBODY) === null) refuse('no-such-line')
      if (!line.reports.includes(by)) await this.#change(line, { ...line, reports: [...line.reports, by] })
      return 1
    })
  }

  /** Whether a name has to wait for the host: then it is kept until they have looked at it. Another name takes its place. */
  holdsName(bearer: number, typed: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const table = this.#ears.table()
      const [person, name] = [personOf(table, bearer), cleanName(typed)]
      const held = this.#find(`${bearer}.name`)
      const isHeld = person !== null && name !== null && bearer !== table.host && isHeldBack(name)
      if (isHeld) await this.#change(held, { ...this.#begin(person, 'name'), to: [], words: { name }, is: 'held' })
      else if (held?.is === 'held') await this.#change(held, { ...held, is: 'dropped' })
      return isHeld
    })
  }

  /** To be called when the table has changed: a new host is told what waits. */
  look(): void {
    const { host } = this.#ears.table()
    if (host === this.#host) return
    this.#host = host
    for (const line of this.#lines) {
      const heard = heardBy(line, host, host)
      if (heard !== null && awaitsHost(heard)) this.#ears.hear(person => (person === host ? heard : null))
    }
  }

  #find(id: string): Line | null {
    return this.#lines.find(line => line.id === id) ?? null
  }

  #begin({ id: by, name, seat }: Person, id: string): Omit<Line, 'to' | 'words' | 'is'> {
    return { id: `${by}.${id}`, by, name, seat, at: this.#now(), reports: [] }
  }

  /** The clock, which may be set back: lines stay in their order. */
  #now(): number {
    return Math.max(Date.now(), this.#lines.at(-1)?.at ?? 0)
  }

  #spend(by: number): void {
    const bucket = this.#buckets.get(by) ?? newBucket(...SPEECH_RATE)
    this.#buckets.set(by, bucket)
    if (!bucket.take(Date.now())) reject('too-fast')
  }

  /** Changes of lines go one after the other: each begins with what the last one has left. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => {})
    return done
  }

  async #change(before: Line | null, after: Line): Promise<Line> {
    if (before === null || isSaidNow(before, after)) await this.#kept.put(this.#game, this.#next++, after)
    else await this.#kept.change(this.#game, after)
    this.#place(before, after)
    return after
  }

  /**
   * A line has been written down: it is heard. Who has not heard it before does not hear that it was
   * dropped; for a host who has judged what is not for them it is gone.
   */
  #place(before: Line | null, after: Line): void {
    const { host } = this.#ears.table()
    const at = before === null ? -1 : this.#lines.findIndex(line => line.id === before.id)
    if (at === -1) this.#lines.push(after)
    else if (before !== null && isSaidNow(before, after)) this.#lines = [...this.#lines.toSpliced(at, 1), after]
    else this.#lines[at] = after
    if (this.#lines.length > MANY) this.#forget()
    this.#ears.hear(person => {
      const heard = heardBy(after, person, host)
      const last = before === null ? null : heardBy(before, person, host)
      if (last === null) return after.is === 'dropped' ? null : heard
      return JSON.stringify(heard) === JSON.stringify(last) ? null : (heard ?? { ...last, is: 'dropped', words: null, reports: 0 })
    })
  }

  /** Lets go of what nobody can be told any more. */
  #forget(): void {
    const listeners = [null, ...this.#ears.table().people.map(one => one.id)]
    const told = new Set(listeners.flatMap(person => this.told(person).map(({ id }) => id)))
    this.#lines = this.#lines.filter(line => told.has(line.id))
  }
}

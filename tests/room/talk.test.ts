// Talk at a real server: who hears what, what waits for the host, and that nothing that was answered is lost or said twice.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { botLuck } from '#shared/bots/bot.ts'
import type { HeardLine, To } from '#shared/speech.ts'
import type { Ticket } from '#shared/wire.ts'
import { openDatabase } from '../../server/database.ts'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { storeEnv, storeOf } from '../store.ts'
import { codeOf, guestsOf, type Guest } from './guests.ts'
import { plant, rejection, sit, sitByKey } from './seats.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-talk-'))
let server: RealServer
const run = async (): Promise<RealServer> => startServer(await storeEnv(dataDir, { DATA_DIR: dataDir, HOST_AWAY: '300' }), SCRIPTED)
const { host, come, again, enter, post } = guestsOf(() => server.url)
let solo: Awaited<ReturnType<typeof plant>>

beforeAll(async () => {
  solo = await plant(dataDir, [{ persons: ['COL'], level: 'idle' }])
  server = await run()
})
afterAll(async () => {
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

let said = 0
const newId = (): string => `line-${`${++said}`.padStart(6, '0')}`
const say = (guest: Guest, text: string, to: To = 'all', id = newId()): Promise<unknown> =>
  guest.device.room.request('say', { id, to, text })
/** The texts somebody hears, held ones marked. */
const heard = ({ device }: Guest): string[] => device.lines().map(wordsOf)
function wordsOf({ words, is }: HeardLine): string {
  const text = words === null ? '' : 'text' in words ? words.text : 'name' in words ? words.name : words.phrase
  return is === 'said' ? text : `${is}: ${text}`
}
/** Resolves when somebody hears exactly this. */
const hears = (guest: Guest, ...texts: string[]): Promise<void> =>
  guest.device.until(`${texts.join(', ')} instead of ${heard(guest).join(', ')}`, () => heard(guest).join('\n') === texts.join('\n'))
const leave = (...guests: Guest[]): Promise<unknown> => Promise.all(guests.map(({ device }) => device.leave()))
async function table(...names: string[]): Promise<Guest[]> {
  const first = await host()
  const guests = [first]
  for (const name of names) guests.push(await come(codeOf(first), name))
  return guests
}

describe('a line', () => {
  test('is heard in public, by one, or by some, in the order of its saying; and by who comes late if they may', async () => {
    const [ann, bo, cy] = (await table('Bo', 'Cy')) as [Guest, Guest, Guest]
    expect(await say(ann, ' My   <b>island\u202e</b>,\nmy rules ')).toBe('said')
    await say(bo, 'for Ann', [1])
    await say(bo, 'for both', [3, 1, 3])
    await say(cy, 'Who takes Hibernia?')
    await hears(bo, 'My <b>island</b>, my rules', 'for Ann', 'for both', 'Who takes Hibernia?')
    await hears(ann, ...heard(bo))
    await hears(cy, 'My <b>island</b>, my rules', 'for both', 'Who takes Hibernia?')
    expect(cy.device.lines()[1]).toMatchObject({ by: 2, name: 'Bo', seat: null, to: [1, 3], reports: 0 })
    const di = await come(codeOf(ann), 'Di')
    await hears(di, 'My <b>island</b>, my rules', 'Who takes Hibernia?')
    const boBack = await again(bo)
    await hears(boBack, ...heard(ann))
    await leave(ann, cy, di, boBack)
  })

  test('is said once however often it is sent, also at the same time', async () => {
    const [ann, bo] = (await table('Bo')) as [Guest, Guest]
    const id = newId()
    expect(await Promise.all([say(ann, 'once', 'all', id), say(ann, 'once', 'all', id), say(ann, 'once', 'all', id)])).toEqual(
      Array.from({ length: 3 }, () => 'said'),
    )
    await say(bo, 'the same id of another', 'all', id)
    expect(await say(ann, 'once', 'all', id)).toBe('said')
    await say(ann, 'twice')
    await hears(bo, 'once', 'the same id of another', 'twice')
    await leave(ann, bo)
  })

  test('comes to the last hundred that somebody may hear, whatever was said beside them', async () => {
    const [ann, bo] = (await table('Bo')) as [Guest, Guest]
    await server.stop()
    const kept = await openDatabase(await storeOf(dataDir))
    const rows = Array.from({ length: 700 }, (_, i) => {
      const isPublic = i % 5 === 0
      const line = {
        id: `1.row-${i}`,
        by: 1,
        name: 'Ann',
        seat: null,
        at: i,
        to: isPublic ? 'all' : [2],
        words: { text: `${i}` },
        is: 'said',
        reports: [],
      }
      return { game: ann.ticket.game, id: line.id, seq: i + 1, line: JSON.stringify(line) }
    })
    await kept.insertInto('said').values(rows).execute()
    await kept.destroy()
    server = await run()
    const cy = await come(codeOf(ann), 'Cy')
    await cy.device.until('the lines', () => cy.device.lines().length > 0)
    expect(heard(cy)).toEqual(Array.from({ length: 100 }, (_, i) => `${200 + 5 * i}`))
    const boBack = await again(bo)
    await boBack.device.until('the lines', () => boBack.device.lines().length > 0)
    expect(heard(boBack)).toEqual(Array.from({ length: 100 }, (_, i) => `${600 + i}`))
    await leave(cy, boBack)
  })

  test('goes with its game', async () => {
    const [ann] = (await table()) as [Guest]
    await say(ann, 'gone soon')
    await leave(ann)
    await server.stop()
    const db = await openDatabase(await storeOf(dataDir))
    const { game } = ann.ticket
    expect(await db.selectFrom('said').select('id').where('game', '=', game).execute()).toHaveLength(1)
    await db.deleteFrom('code').where('game', '=', game).execute()
    await db.deleteFrom('place').where('game', '=', game).execute()
    await db.deleteFrom('game').where('id', '=', game).execute()
    expect(await db.selectFrom('said').select('id').where('game', '=', game).execute()).toEqual([])
    await db.destroy()
    server = await run()
  })
})

describe('talk', () => {
  test('is as free as the host sets it', async () => {
    const [ann, bo] = (await table('Bo')) as [Guest, Guest]
    const phrase = (): Promise<unknown> => bo.device.room.request('say', { id: newId(), to: 'all', phrase: 'what-would-it-take' })
    await ann.do({ do: 'talk', talk: 'phrases' })
    expect(await rejection(say(bo, 'free'))).toEqual({ code: 'talk', reason: 'phrases-only' })
    expect(await phrase()).toBe('said')
    await ann.do({ do: 'talk', talk: 'off' })
    expect(await rejection(phrase())).toEqual({ code: 'talk', reason: 'talk-off' })
    await ann.do({ do: 'talk', talk: 'free' })
    await ann.do({ do: 'mute', person: 2, muted: true })
    expect(await rejection(say(bo, 'muted'))).toEqual({ code: 'talk', reason: 'muted' })
    await ann.do({ do: 'mute', person: 2, muted: false })
    expect(await rejection(say(bo, ' \u200b'))).toEqual({ code: 'talk', reason: 'empty' })
    expect(await rejection(say(bo, 'to nobody', [9]))).toEqual({ code: 'talk', reason: 'nobody-hears' })
    for (const bad of [
      {},
      { id: 'short', to: 'all', text: 'x' },
      { id: newId(), to: [], text: 'x' },
      { id: newId(), to: 'all', phrase: 'x' },
    ])
      expect(await rejection(bo.device.room.request('say', bad))).toEqual({ code: 'bad-message' })
    await hears(ann, 'what-would-it-take')
    await leave(ann, bo)
  })

  test('comes five lines at once and then slower', async () => {
    const [ann, bo] = (await table('Bo')) as [Guest, Guest]
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => say(bo, `${i}`).catch(() => 'too fast')))
    expect(answers.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'said'))
    expect(
      await rejection(
        Promise.any([say(bo, 'more'), say(bo, 'more'), say(bo, 'more')]).catch((e: AggregateError) => Promise.reject(e.errors[0] as Error)),
      ),
    ).toEqual({ code: 'too-fast' })
    expect(await say(ann, 'the others speak on')).toBe('said')
    await leave(ann, bo)
  })

  test('is heard in public by who watches by a key, who says nothing; there is none alone', async () => {
    const alone = await sit(server.url, solo[0]!, 'COL')
    expect(await rejection(alone.room.request('say', { id: newId(), to: 'all', text: 'hello?' }))).toEqual({
      code: 'talk',
      reason: 'talk-off',
    })
    const watching = await sitByKey(server.url, solo[0]!.game, solo[0]!.keys.get('watch') ?? '', null)
    expect(await rejection(watching.room.request('say', { id: newId(), to: 'all', text: 'hello?' }))).toEqual({ code: 'spectator' })
    await Promise.all([alone.leave(), watching.leave()])
  })
})

describe('what waits for the host', () => {
  test('a line with a word of the list: its speaker and the host see it held, until it passes or is dropped', async () => {
    const [ann, bo, cy] = (await table('Bo', 'Cy')) as [Guest, Guest, Guest]
    expect(await say(bo, 'what the fuck')).toBe('held')
    expect(await say(bo, 'f u c k this', [3])).toBe('held')
    await say(cy, 'nothing heard here')
    await hears(cy, 'nothing heard here')
    await hears(ann, 'held: what the fuck', 'held: f u c k this', 'nothing heard here')
    const [first, second] = ann.device.lines()
    expect(await rejection(cy.device.room.request('judge', { line: first?.id, pass: true }))).toEqual({ code: 'talk', reason: 'not-host' })
    await ann.device.room.request('judge', { line: first?.id, pass: true })
    await hears(cy, 'nothing heard here', 'what the fuck')
    await ann.device.room.request('judge', { line: second?.id, pass: false })
    await ann.device.room.request('judge', { line: second?.id, pass: false })
    for (const guest of [ann, bo]) await hears(guest, 'dropped: ', 'nothing heard here', 'what the fuck')
    await say(bo, 'after')
    await hears(cy, 'nothing heard here', 'what the fuck', 'after')
    // The host's own lines have nobody to wait for.
    expect(await say(ann, 'oh shit')).toBe('said')
    await leave(ann, bo, cy)
  })

  test('what waits is told to the next host, and is there after a kill', async () => {
    const [ann, bo, cy] = (await table('Bo', 'Cy')) as [Guest, Guest, Guest]
    await say(bo, 'holy shit', [3])
    await server.stop('SIGKILL')
    server = await run()
    const [annBack, cyBack] = [await again(ann), await again(cy)]
    await hears(annBack, 'held: holy shit')
    await annBack.do({ do: 'hand-over', person: 3 })
    await hears(cyBack, 'held: holy shit')
    await cyBack.device.room.request('judge', { line: cyBack.device.lines()[0]?.id, pass: true })
    const boBack = await again(bo)
    await hears(boBack, 'holy shit')
    await hears(cyBack, 'holy shit')
    await leave(annBack, boBack, cyBack)
  })

  test('a name with such a word: a safe one until the host lets it pass, and nobody is refused', async () => {
    const ann = await host()
    const bo = await come(codeOf(ann), 'Dick')
    const cy = await come(codeOf(ann), 'Lady Scunthorpe')
    const name = (id: number): string => ann.device.table().gathering.people.find(one => one.id === id)?.name ?? ''
    await ann.device.until('all three', () => name(3) === 'Lady Scunthorpe')
    expect(name(2)).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
    await hears(ann, 'held: Dick')
    await hears(bo, 'held: Dick')
    await ann.device.room.request('judge', { line: ann.device.lines()[0]?.id, pass: true })
    await ann.device.until('the name', () => name(2) === 'Dick')
    await hears(ann, 'dropped: ')
    // A name that is changed: the old one holds until then, and another one takes the place of what waits.
    await cy.do({ do: 'name', name: 'shithead' })
    await hears(cy, 'held: shithead')
    expect(name(3)).toBe('Lady Scunthorpe')
    await cy.do({ do: 'name', name: 'Cy' })
    await hears(cy, 'dropped: ')
    await ann.device.until('the other name', () => name(3) === 'Cy')
    await leave(ann, bo, cy)
  })

  test('a name that was let pass stays in a rematch, and one that waits can be let pass there', async () => {
    const ann = await host()
    const bo = await come(codeOf(ann), 'Dick')
    const cy = await come(codeOf(ann), 'shithead')
    await hears(ann, 'held: Dick', 'held: shithead')
    await ann.device.room.request('judge', { line: ann.device.lines()[0]?.id, pass: true })
    await ann.do({ do: 'sit', seat: 'COL' })
    await ann.do({ do: 'level', seat: null, level: 'random' })
    await ann.do({ do: 'start' })
    await ann.do({ do: 'end' })
    const game = (await ann.device.room.request('rematch', {})) as string
    const next = await enter(await post<Ticket>('/api/seat', { key: ann.ticket.key, game }))
    const names = (): string[] => next.device.table().gathering.people.map(one => one.name)
    expect(names()).toEqual(['Ann', 'Dick', expect.stringMatching(/^[A-Z][a-z]+ [A-Z][a-z]+$/)])
    await hears(next, 'held: shithead')
    await next.device.room.request('judge', { line: next.device.lines()[0]?.id, pass: true })
    await next.device.until('the name', () => names()[2] === 'shithead')
    await leave(ann, bo, cy, next)
  })

  test('a line that somebody reports, also a private one; the host takes it away from all who heard it', async () => {
    const [ann, bo, cy] = (await table('Bo', 'Cy')) as [Guest, Guest, Guest]
    await say(bo, 'a threat', [3])
    await say(bo, 'in public')
    await hears(cy, 'a threat', 'in public')
    const [secret, open] = cy.device.lines()
    expect(await rejection(ann.device.room.request('report', { line: secret?.id }))).toEqual({ code: 'talk', reason: 'no-such-line' })
    expect(await rejection(bo.device.room.request('report', { line: secret?.id }))).toEqual({ code: 'talk', reason: 'no-such-line' })
    await Promise.all([secret, open, secret].map(line => cy.device.room.request('report', { line: line?.id })))
    await hears(ann, 'a threat', 'in public')
    await ann.device.until('both reports', () => ann.device.lines().every(({ reports }) => reports === 1))
    expect(bo.device.lines().map(({ reports }) => reports)).toEqual([0, 0])
    await server.stop('SIGKILL')
    server = await run()
    const [annBack, cyBack] = [await again(ann), await again(cy)]
    await hears(annBack, 'a threat', 'in public')
    await annBack.device.room.request('judge', { line: secret?.id, pass: false })
    await annBack.device.room.request('judge', { line: open?.id, pass: true })
    for (const guest of [annBack, cyBack]) await hears(guest, 'dropped: ', 'in public')
    const annAgain = await again(ann)
    await hears(annAgain, 'in public')
    expect(annAgain.device.lines()[0]?.reports).toBe(0)
    await leave(annAgain, cyBack)
  })
})

test(
  'no line that was answered is lost after kills between a line and its answer, and none is said twice',
  { timeout: 120_000 },
  async () => {
    const luck = botLuck('talk')
    const [ann, bo] = (await table('Bo')) as [Guest, Guest]
    const answered: string[] = []
    let open: { id: string; text: string } | null = null
    let between = 0
    for (let kill = 0; kill < 6; kill++) {
      const speaker = await again(ann)
      const listener = await again(bo)
      for (let left = 1 + luck.below(4); left > 0; left--) {
        const line: { id: string; text: string } = open ?? { id: newId(), text: `line ${said}` }
        open = line
        let isAnswered = false
        const answer = say(speaker, line.text, kill % 2 === 0 ? 'all' : [2], line.id).then(
          () => {
            isAnswered = true
            answered.push(line.text)
            open = null
          },
          (error: unknown) => {
            if (error instanceof Error && 'reason' in error) isAnswered = true
          },
        )
        if (left === 1) {
          const until = performance.now() + luck.next() * 2.5
          while (performance.now() < until && !isAnswered) await new Promise(go => setImmediate(go))
          if (!isAnswered) between++
          await server.stop('SIGKILL')
        }
        await Promise.race([answer, new Promise(go => setTimeout(go, left === 1 ? 50 : 5000))])
      }
      // What was heard before the kill was durable, too.
      for (const text of heard(listener)) if (!answered.includes(text)) expect(text).toBe((open as { text: string } | null)?.text)
      server = await run()
    }
    const last = await again(bo)
    await last.device.until('the lines', () => last.device.lines().length >= answered.length)
    const perhaps = open === null ? [] : [(open as { text: string }).text]
    expect([answered, [...answered, ...perhaps]]).toContainEqual(heard(last))
    expect(between).toBeGreaterThan(0)
    await last.device.leave()
  },
)

/**
 * The people at a table: who they are, where they sit, what they have agreed, who is host. Public to all of them, and to nobody
 * else; pure, so that the server, the tests and the page use the same verbs. A deed says how things shall be, so doing it twice
 * changes nothing.
 */
import { MOST_STUDENTS, TEACHER } from './classroom/desk.ts'
import type { Notice } from './classroom/notice.ts'
import { cleanText } from './clean-text.ts'
import type { Clock } from './journal.ts'
import { SEATS, type Seat } from './names.ts'
import { PRESETS, recommendedSeats, type DealMode, type PresetName } from './presets.ts'
import { scenarioNamed, type ScenarioId } from './scenarios/all.ts'
import type { Length } from './rules.ts'

/** How people may talk at a table. */
export const TALK_MODES = ['off', 'phrases', 'free'] as const
export type TalkMode = (typeof TALK_MODES)[number]
export const STAGES_OF_TABLE = ['lobby', 'playing', 'over'] as const
/** What the people at a table may decide together. */
export const MOTIONS_OF_TABLE = ['pause', 'extend', 'end'] as const
export type TableMotion = (typeof MOTIONS_OF_TABLE)[number]

export interface Person {
  /** Counts the people who ever came to this table: 1 is who opened it. */
  readonly id: number
  readonly name: string
  /** null: watches. */
  readonly seat: Seat | null
  /** In the lobby: may begin. */
  readonly ready: boolean
  /** Nobody hears this person: the host's doing. */
  readonly muted: boolean
  /** Wants the seat of this other person, who may want theirs: then they swap. */
  readonly swap: number | null
}

export interface Gathering {
  /** 'class': a class with its teacher, which plays no game itself; 'team': a table of a class, where several may share a seat. */
  readonly kind: 'solo' | 'friends' | 'class' | 'team'
  readonly stage: (typeof STAGES_OF_TABLE)[number]
  /** Six digits; null where nobody can join. */
  readonly code: string | null
  /** Id of the host. */
  readonly host: number
  /** In the order of their coming. */
  readonly people: readonly Person[]
  /** How many ever came. */
  readonly came: number
  readonly preset: PresetName
  /** Absent at the standard table. */
  readonly scenario?: ScenarioId
  readonly rounds: Length
  readonly clock: Clock | null
  /** Level of the bots, and of single seats. */
  readonly level: string
  readonly levels: Readonly<Partial<Record<Seat, string>>>
  /** Each bot has a personality of its own, drawn as the game begins and told after it; absent: none has. */
  readonly personalities?: boolean
  /** Bots' seats that compete for the win (R11.2); people's always do. */
  readonly rivals: readonly Seat[]
  /** Nobody else may come. */
  readonly locked: boolean
  /** People without a seat may stay. */
  readonly watching: boolean
  readonly talk: TalkMode
  readonly deals: DealMode
  /** Who is for which motion; ids. */
  readonly votes: Readonly<Record<TableMotion, readonly number[]>>
  /** Seconds left on the clock while the table is paused; null while it runs. */
  readonly held: number | null
  /** Id of the game that the same people play next; null before a rematch. */
  readonly next: string | null
  /** Where anybody can look at the game once it is over: neither its id nor a key; null before. */
  readonly replay: string | null
  /** How often a phase was taken back; absent: never. */
  readonly takenBack?: number
  /** Of a class and its tables: what the teacher lays before everybody. */
  readonly notice?: Notice
  /** At a table of a class: who seals for each seat; ids. */
  readonly speakers?: Readonly<Partial<Record<Seat, number>>>
  /** At a table of a class: seats that bots play although people sit there. */
  readonly resting?: readonly Seat[]
}

/** Most people at a table, whether they sit or watch; a class has its teacher besides its students. */
export const MOST_PEOPLE = 40
const mostPeople = ({ kind }: Gathering): number => (kind === 'class' || kind === 'team' ? MOST_STUDENTS + 1 : MOST_PEOPLE)
/** Longest name, in characters. */
export const NAME_LENGTH = 20
/** Seconds an extension adds to the clock. */
export const EXTENSION = 60

/** What a person may do to the table. The host's own deeds are marked in HOST_ONLY. */
export type Deed =
  | { readonly do: 'name'; readonly name: string }
  | { readonly do: 'sit'; readonly seat: Seat | null }
  | { readonly do: 'ready'; readonly ready: boolean }
  | { readonly do: 'swap'; readonly with: number | null }
  | { readonly do: 'vote'; readonly motion: TableMotion; readonly yes: boolean }
  | { readonly do: 'leave' }
  | { readonly do: 'assign'; readonly person: number; readonly seat: Seat | null }
  | { readonly do: 'recommend' }
  | { readonly do: 'rename'; readonly person: number; readonly name: string }
  | { readonly do: 'remove'; readonly person: number }
  | { readonly do: 'mute'; readonly person: number; readonly muted: boolean }
  | { readonly do: 'hand-over'; readonly person: number }
  | { readonly do: 'lock'; readonly locked: boolean }
  | { readonly do: 'allow-watching'; readonly watching: boolean }
  | { readonly do: 'talk'; readonly talk: TalkMode }
  | { readonly do: 'deals'; readonly deals: DealMode }
  | { readonly do: 'preset'; readonly preset: PresetName; readonly rounds?: Length; readonly hours?: number }
  /** null: the standard table. */
  | { readonly do: 'scenario'; readonly scenario: ScenarioId | null }
  | { readonly do: 'level'; readonly seat: Seat | null; readonly level: string }
  | { readonly do: 'personalities'; readonly mixed: boolean }
  | { readonly do: 'rival'; readonly seat: Seat; readonly competes: boolean }
  | { readonly do: 'pause'; readonly paused: boolean }
  | { readonly do: 'extend' }
  | { readonly do: 'start' }
  | { readonly do: 'end' }
  /** The phase that closed last is open again: alone, and for a teacher at a table of a class. */
  | { readonly do: 'take-back' }
  /** At a table of a class: this one of the team seals from now on. */
  | { readonly do: 'speaker'; readonly person: number }
  /** At a table of a class: a bot plays the seat although people sit there. */
  | { readonly do: 'rest'; readonly seat: Seat; readonly rests: boolean }

export const HOST_ONLY: ReadonlySet<Deed['do']> = new Set<Deed['do']>([
  'assign',
  'recommend',
  'rename',
  'remove',
  'mute',
  'hand-over',
  'lock',
  'allow-watching',
  'talk',
  'deals',
  'preset',
  'scenario',
  'level',
  'personalities',
  'rival',
  'pause',
  'extend',
  'start',
  'end',
  'rest',
  'take-back',
])
/** Where a teacher says who sits where, and when, students do none of these. */
const NOT_IN_CLASS: ReadonlySet<Deed['do']> = new Set<Deed['do']>(['sit', 'swap', 'ready', 'vote', 'leave', 'hand-over', 'start'])
const IN_LOBBY_ONLY: ReadonlySet<Deed['do']> = new Set<Deed['do']>([
  'ready',
  'swap',
  'assign',
  'recommend',
  'deals',
  'preset',
  'scenario',
  'personalities',
  'rival',
  'start',
])
const IN_PLAY_ONLY: ReadonlySet<Deed['do']> = new Set<Deed['do']>(['vote', 'pause', 'extend', 'end', 'speaker', 'rest', 'take-back'])

/** Why a deed is not done. */
export const TABLE_REFUSALS = [
  'not-host',
  'not-in-lobby',
  'not-playing',
  'nobody-there',
  'seat-taken',
  'seat-not-offered',
  'no-watching',
  'nobody-sits',
  'no-clock',
  'bad-name',
  'table-locked',
  'table-full',
  'removed',
  'nothing-closed',
] as const
export type TableRefusal = (typeof TABLE_REFUSALS)[number]

/** What the room has to do besides showing the table: it alone has the clock and the game. */
export type Consequence = 'start' | 'end' | 'take-back' | 'pause' | 'resume' | 'extend'
export interface Done {
  readonly gathering: Gathering
  readonly follows: readonly Consequence[]
}

/** A new table with its host, who has no seat yet; null if the host's name is none. */
export function gather(host: string, preset: PresetName): Gathering | null {
  const name = cleanName(host)
  return name === null ? null : newTable(name, preset)
}

function newTable(host: string, preset: PresetName): Gathering {
  const { rounds, clock } = PRESETS[preset]
  return {
    kind: 'friends',
    stage: 'lobby',
    code: null,
    host: 1,
    people: [newPerson(1, host)],
    came: 1,
    preset,
    rounds,
    clock,
    level: 'counsel',
    levels: {},
    rivals: [],
    locked: false,
    watching: true,
    talk: 'free',
    deals: 'all',
    votes: { pause: [], extend: [], end: [] },
    held: null,
    next: null,
    replay: null,
  }
}

/** A table of one who plays alone; it begins at once. */
export function gatherAlone(seat: Seat, rounds: Length, clock: Clock | null, scenario: ScenarioId | null = null): Gathering {
  const table = newTable('', 'standard')
  return {
    ...table,
    kind: 'solo',
    ...(scenario === null ? {} : { scenario }),
    stage: 'playing',
    people: table.people.map(one => ({ ...one, seat, ready: true })),
    rounds,
    clock,
    locked: true,
    talk: 'off',
  }
}

const newPerson = (id: number, name: string): Person => ({ id, name, seat: null, ready: false, muted: false, swap: null })

/** A name fit for a table, of 1 to NAME_LENGTH characters; null for one that is none. */
export const cleanName = (name: string): string | null => cleanText(name, NAME_LENGTH)

/** The name, or one told from it: nobody else at the table has it, also not in other letters' case. */
function distinctName(name: string, { people }: Gathering, own: number): string {
  const taken = new Set(people.filter(one => one.id !== own).map(one => one.name.toLowerCase()))
  if (!taken.has(name.toLowerCase())) return name
  for (let n = 2; ; n++) {
    const told = `${Array.from(name)
      .slice(0, NAME_LENGTH - 3)
      .join('')} ${n}`
    if (!taken.has(told.toLowerCase())) return told
  }
}

/** Somebody comes to the table; `name` as it was typed. */
export function joined(table: Gathering, name: string): Gathering | TableRefusal {
  if (table.locked || table.kind === 'solo') return 'table-locked'
  if (table.people.length >= mostPeople(table)) return 'table-full'
  const clean = cleanName(name)
  if (clean === null) return 'bad-name'
  const id = table.came + 1
  return { ...table, came: id, people: [...table.people, newPerson(id, distinctName(clean, table, id))] }
}

/** Whether it is a class or a table of one: the teacher is its host, and stays it. */
export const isOfClass = ({ kind }: Pick<Gathering, 'kind'>): boolean => kind === 'class' || kind === 'team'

/** Who decides for a seat: the first of the people on it; null where a bot does. */
export const playerAt = (table: Gathering, seat: Seat): Person | null =>
  table.resting?.includes(seat) === true ? null : sitterOf(table, seat)

/** The people of a seat. */
export const teamOf = ({ people }: Gathering, seat: Seat): Person[] => people.filter(one => one.seat === seat)

/** Whether this person may seal for a seat: at a table of a class its speaker alone. */
export const maySeal = (table: Gathering, person: number | null, seat: Seat): boolean =>
  table.kind !== 'team' || table.speakers?.[seat] === person

/** Every team has a speaker of its own: who is, stays. */
function withSpeakers(table: Gathering): Gathering {
  const speakers: Partial<Record<Seat, number>> = {}
  for (const seat of SEATS) {
    const team = teamOf(table, seat)
    const speaker = team.find(one => one.id === table.speakers?.[seat]) ?? team[0]
    if (speaker !== undefined) speakers[seat] = speaker.id
  }
  return { ...table, speakers }
}

/** The office goes to another of the team: given by who has it, or by the teacher. */
function spoken(table: Gathering, me: Person, id: number): Done | TableRefusal {
  const next = personOf(table, id)
  if (next === null || next.seat === null) return 'nobody-there'
  if (me.id !== table.host && table.speakers?.[next.seat] !== me.id) return 'not-host'
  return done({ ...table, speakers: { ...table.speakers, [next.seat]: id } })
}

/** The table with the office of every speaker who is not among `connected` passed on to the first of the team who is. */
export function passedOn(table: Gathering, connected: readonly number[]): Gathering {
  const speakers: Partial<Record<Seat, number>> = { ...table.speakers }
  for (const seat of SEATS) {
    const speaker = speakers[seat]
    if (speaker === undefined || connected.includes(speaker)) continue
    const next = teamOf(table, seat).find(one => connected.includes(one.id))
    if (next !== undefined) speakers[seat] = next.id
  }
  return { ...table, speakers }
}

/** A class with its teacher; it gets a code. `teacher` is what students call the teacher. */
export function gatherClass(teacher: string, scenario: ScenarioId | null): Gathering | null {
  const name = cleanName(teacher)
  if (name === null) return null
  return { ...newTable(name, 'standard'), kind: 'class', ...(scenario === null ? {} : { scenario }), host: TEACHER, talk: 'phrases' }
}

/** A table of a class, for these people on these seats: it plays at once, by the clock and length of the lesson's plan. */
export function gatherTeams(
  lesson: Gathering,
  seats: ReadonlyMap<number, Seat | null>,
  { rounds, clock, notice }: { readonly rounds: Length; readonly clock: Clock; readonly notice: Notice },
): Gathering {
  const people = lesson.people.flatMap(one =>
    one.id === TEACHER || seats.has(one.id) ? [{ ...one, seat: seats.get(one.id) ?? null }] : [],
  )
  return withSpeakers({
    ...lesson,
    kind: 'team',
    stage: 'playing',
    code: null,
    people,
    rounds: scenarioNamed(lesson.scenario)?.rounds ?? rounds,
    clock,
    notice,
    locked: true,
  })
}

/** A student of the class comes to one of its tables, or to another seat there. */
export function enrolled(table: Gathering, person: Pick<Person, 'id' | 'name'>, seat: Seat | null): Gathering {
  const isThere = personOf(table, person.id) !== null
  const people = isThere
    ? table.people.map(one => (one.id === person.id ? { ...one, name: person.name, seat } : one))
    : [...table.people, { ...newPerson(person.id, person.name), seat }]
  return withSpeakers({ ...table, came: Math.max(table.came, person.id), people })
}

/** A student of the class is of this table no more. */
export const withdrawn = (table: Gathering, id: number): Gathering =>
  withSpeakers({ ...table, people: table.people.filter(one => one.id !== id) })

export const personOf = ({ people }: Gathering, id: number | null): Person | null => people.find(one => one.id === id) ?? null
export const sitterOf = ({ people }: Gathering, seat: Seat): Person | null => people.find(one => one.seat === seat) ?? null

/** Everybody as `change` makes them. */
const each = (table: Gathering, change: (one: Person) => Person): Gathering => ({ ...table, people: table.people.map(change) })
const withPerson = (table: Gathering, id: number, change: Partial<Person>): Gathering =>
  each(table, one => (one.id === id ? { ...one, ...change } : one))

/**
 * Does a deed. `connected` are the ids of those whose page is open: votes are counted among those of them who sit.
 * Returns the table after it and what the room has to do, or why it is not done.
 */
export function act(table: Gathering, who: number, deed: Deed, connected: readonly number[]): Done | TableRefusal {
  const me = personOf(table, who)
  if (me === null) return 'nobody-there'
  if (HOST_ONLY.has(deed.do) && who !== table.host) return 'not-host'
  if (isOfClass(table) && NOT_IN_CLASS.has(deed.do)) return 'not-host'
  if (IN_LOBBY_ONLY.has(deed.do) && table.stage !== 'lobby') return deed.do === 'start' ? done(table) : 'not-in-lobby'
  if (IN_PLAY_ONLY.has(deed.do) && table.stage !== 'playing') return 'not-playing'
  switch (deed.do) {
    case 'name':
      return renamed(table, who, deed.name)
    case 'rename':
      return personOf(table, deed.person) === null ? 'nobody-there' : renamed(table, deed.person, deed.name)
    case 'sit':
      return seated(table, me, deed.seat)
    case 'assign': {
      const person = personOf(table, deed.person)
      if (person !== null && !isOffered(table, deed.seat)) return 'seat-not-offered'
      return person === null ? 'nobody-there' : assigned(table, person, deed.seat)
    }
    case 'recommend':
      return done(recommended(table))
    case 'ready':
      return begunByAll(withPerson(table, who, { ready: deed.ready }), connected)
    case 'swap':
      return swapped(table, me, deed.with)
    case 'leave':
      return done(left(table, who, connected))
    case 'remove':
      return personOf(table, deed.person) === null ? done(table) : done(left(table, deed.person, connected))
    case 'mute':
      return personOf(table, deed.person) === null ? 'nobody-there' : done(withPerson(table, deed.person, { muted: deed.muted }))
    case 'hand-over':
      return personOf(table, deed.person) === null ? 'nobody-there' : done({ ...table, host: deed.person })
    case 'lock':
      return done({ ...table, locked: deed.locked })
    case 'allow-watching':
      return done({ ...table, watching: deed.watching })
    case 'talk':
      return done({ ...table, talk: deed.talk })
    case 'deals':
      return done({ ...table, deals: deed.deals })
    case 'preset':
      return done(preset(table, deed.preset, deed.rounds, deed.hours))
    case 'scenario':
      return done(inScenario(table, deed.scenario))
    case 'level':
      return done(
        deed.seat === null
          ? { ...table, level: deed.level, levels: {} }
          : { ...table, levels: { ...table.levels, [deed.seat]: deed.level } },
      )
    case 'personalities':
      return done({ ...table, personalities: deed.mixed })
    case 'rival': {
      const others = table.rivals.filter(seat => seat !== deed.seat)
      return done({ ...table, rivals: deed.competes ? [...others, deed.seat] : others })
    }
    case 'start':
      return table.people.some(one => one.seat !== null) ? done({ ...table, stage: 'playing' }, 'start') : 'nobody-sits'
    case 'vote':
      return voted(table, me, deed.motion, deed.yes, connected)
    case 'pause':
      return deed.paused === (table.held !== null) ? done(table) : done(table, deed.paused ? 'pause' : 'resume')
    case 'extend':
      return table.clock === null ? 'no-clock' : done(table, 'extend')
    case 'end':
      return done(table, 'end')
    case 'take-back':
      // Among friends somebody would know what the others do
      return table.kind === 'friends' ? 'nothing-closed' : done({ ...table, takenBack: (table.takenBack ?? 0) + 1 }, 'take-back')
    case 'speaker':
      return spoken(table, me, deed.person)
    case 'rest': {
      const others = (table.resting ?? []).filter(seat => seat !== deed.seat)
      return done({ ...table, resting: deed.rests ? [...others, deed.seat] : others })
    }
  }
}

const done = (gathering: Gathering, ...follows: Consequence[]): Done => ({ gathering, follows })

function renamed(table: Gathering, id: number, name: string): Done | TableRefusal {
  const clean = cleanName(name)
  return clean === null ? 'bad-name' : done(withPerson(table, id, { name: distinctName(clean, table, id) }))
}

function seated(table: Gathering, me: Person, seat: Seat | null): Done | TableRefusal {
  if (me.seat === seat) return done(table)
  if (seat === null && !table.watching && table.stage === 'lobby') return 'no-watching'
  if (!isOffered(table, seat)) return 'seat-not-offered'
  if (seat !== null && sitterOf(table, seat) !== null) return 'seat-taken'
  // A seat once taken is given up before another one is: its secrets are known to who held it.
  if (seat !== null && me.seat !== null && table.stage !== 'lobby') return 'not-in-lobby'
  return done(withPerson(table, me.id, { seat, ready: false, swap: null }))
}

/** The host gives somebody a seat; who sat there takes the other's, or is of the same team. */
function assigned(table: Gathering, person: Person, seat: Seat | null): Done {
  if (isOfClass(table)) return done(withSpeakers(withPerson(table, person.id, { seat })))
  const sitter = seat === null ? null : sitterOf(table, seat)
  return done(
    each(table, one => {
      if (one.id === person.id) return { ...one, seat, ready: one.ready && one.seat === seat, swap: null }
      return one.id === sitter?.id ? { ...one, seat: person.seat, ready: false, swap: null } : one
    }),
  )
}

/** R11.2: the recommended seats, to people in the order of their coming; who sits on one of them stays. */
function recommended(table: Gathering): Gathering {
  const seats = scenarioNamed(table.scenario)?.seats ?? recommendedSeats(table.people.length)
  const kept = new Set(table.people.flatMap(({ seat }) => (seat !== null && seats.includes(seat) ? [seat] : [])))
  const free = seats.filter(seat => !kept.has(seat))
  return each(table, one => {
    if (one.seat !== null && kept.has(one.seat)) return one
    const seat = free.shift() ?? null
    return { ...one, seat, ready: false, swap: null }
  })
}

function swapped(table: Gathering, me: Person, other: number | null): Done | TableRefusal {
  const them = personOf(table, other)
  if (other !== null && (them === null || them.id === me.id)) return 'nobody-there'
  if (them === null || them.swap !== me.id) return done(withPerson(table, me.id, { swap: other }))
  return done(
    each(table, one => {
      if (one.id === me.id) return { ...one, seat: them.seat, ready: false, swap: null }
      return one.id === them.id ? { ...one, seat: me.seat, ready: false, swap: null } : one
    }),
  )
}

/** Somebody is gone for good. The host's office goes to whoever of those connected has been here longest. */
function left(table: Gathering, who: number, connected: readonly number[]): Gathering {
  const people = table.people.filter(one => one.id !== who).map(one => (one.swap === who ? { ...one, swap: null } : one))
  const votes = {
    pause: table.votes.pause.filter(id => id !== who),
    extend: table.votes.extend.filter(id => id !== who),
    end: table.votes.end.filter(id => id !== who),
  }
  const after = isOfClass(table) ? withSpeakers({ ...table, people, votes }) : { ...table, people, votes }
  return table.host === who ? inherited(after, connected) : after
}

/** The host is away: the oldest of those connected who sit inherits, else of those connected, else of all. */
export function inherited(table: Gathering, connected: readonly number[]): Gathering {
  if (isOfClass(table)) return table
  const here = table.people.filter(one => connected.includes(one.id) && one.id !== table.host)
  const heir = here.find(one => one.seat !== null) ?? here[0] ?? table.people.find(one => one.id !== table.host)
  return heir === undefined ? table : { ...table, host: heir.id }
}

function preset(table: Gathering, name: PresetName, rounds?: Length, hours?: number): Gathering {
  const { rounds: usual, clock } = PRESETS[name]
  const seconds = hours === undefined ? null : hours * 3600
  return {
    ...table,
    preset: name,
    // A scenario has its own length
    rounds: scenarioNamed(table.scenario)?.rounds ?? rounds ?? usual,
    clock: name === 'mail' && seconds !== null ? { orders: seconds, chambers: seconds } : clock,
  }
}

/** Whether people may take the seat: a scenario offers some, the standard table all. */
export const isOffered = (table: Pick<Gathering, 'scenario'>, seat: Seat | null): boolean =>
  seat === null || (scenarioNamed(table.scenario)?.seats.includes(seat) ?? true)

/** Another scenario: its length, and whoever sits on a seat it does not offer gets up. */
function inScenario(table: Gathering, id: ScenarioId | null): Gathering {
  const { scenario: _before, ...others } = table
  const after: Gathering = id === null ? others : { ...others, scenario: id }
  const seated = each(after, one =>
    isOffered(after, one.seat) ? { ...one, ready: false } : { ...one, seat: null, ready: false, swap: null },
  )
  return preset({ ...seated, rivals: table.rivals.filter(seat => isOffered(after, seat)) }, table.preset, undefined, hoursOf(table))
}
const hoursOf = ({ preset: name, clock }: Gathering): number | undefined =>
  name === 'mail' && clock !== null ? clock.orders / 3600 : undefined

/** When all who sit and are here have said that they are ready, the game begins by itself. */
function begunByAll(table: Gathering, connected: readonly number[]): Done {
  const sitting = table.people.filter(one => one.seat !== null)
  const waiting = table.people.filter(one => one.seat === null && connected.includes(one.id) && one.id === table.host)
  const all = sitting.length > 1 && waiting.length === 0 && sitting.every(one => one.ready)
  return all ? done({ ...table, stage: 'playing' }, 'start') : done(table)
}

/** More than half of those who sit and are here carry a motion; then its votes are gone. */
function voted(table: Gathering, me: Person, motion: TableMotion, yes: boolean, connected: readonly number[]): Done | TableRefusal {
  if (me.seat === null) return 'nobody-sits'
  if (motion === 'extend' && table.clock === null) return 'no-clock'
  const others = table.votes[motion].filter(id => id !== me.id)
  const votes = { ...table.votes, [motion]: yes ? [...others, me.id] : others }
  const voters = table.people.filter(one => one.seat !== null && connected.includes(one.id)).map(one => one.id)
  const isCarried = 2 * votes[motion].filter(id => voters.includes(id)).length > voters.length
  if (!isCarried) return done({ ...table, votes })
  const consequence: Consequence = motion === 'pause' ? (table.held === null ? 'pause' : 'resume') : motion
  return done({ ...table, votes: { ...votes, [motion]: [] } }, consequence)
}

/** Seats that compete for the win: people's and the named rivals'; alone, all. */
export function competingSeats(table: Gathering): Seat[] {
  const sitting = SEATS.filter(seat => sitterOf(table, seat) !== null)
  return sitting.length < 2 && table.rivals.length === 0
    ? [...SEATS]
    : SEATS.filter(seat => sitting.includes(seat) || table.rivals.includes(seat))
}

/** The table of a rematch: the same people, each in the seat of who came next after them, none of them ready yet. */
export function gatheredAgain(table: Gathering): Gathering {
  const sitting = table.people.filter(one => one.seat !== null)
  const seatAfter = new Map(sitting.map((one, i) => [one.id, sitting[(i + 1) % sitting.length]?.seat ?? null]))
  const people = table.people.map(one => ({ ...one, seat: seatAfter.get(one.id) ?? null, ready: false, swap: null }))
  return { ...table, stage: 'lobby', code: null, people, votes: { pause: [], extend: [], end: [] }, held: null, next: null, replay: null }
}

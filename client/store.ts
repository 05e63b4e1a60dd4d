/**
 * The one store. `said` is what the server last said, `mine` is what this person is doing. Panels and the board read both and
 * write `mine`; only main.tsx (which wires the network) writes `said`. Nothing here knows a rule.
 */
import { computed, signal } from '@preact/signals'
import type { Offer } from '#shared/deals/deal.ts'
import type { Fact } from '#shared/events.ts'
import type { ClassSeen, ScreenSeen } from '#shared/classroom/cuts.ts'
import { maySeal, type Gathering } from '#shared/gathering.ts'
import type { Handle, ProviderId, Seat, StateId } from '#shared/names.ts'
import type { SetObjection } from '#shared/objections.ts'
import type { Order } from '#shared/phases.ts'
import type { HeardLine, Speech, TalkRefusal, To } from '#shared/speech.ts'
import type { View } from '#shared/view.ts'
import type { Receipt, Debrief } from '#shared/wire.ts'
import { NO_KNOCK } from './code.ts'
import { readSettings, type Settings } from './settings.ts'

/** Between this page and its room. */
export type Connection =
  | { readonly is: 'none' | 'joining' | 'up' }
  /** The line is down and tried again by itself, for as long as it takes; `attempt` counts from 1. */
  | { readonly is: 'down'; readonly attempt: number }
  /** The room speaks another version than this page. */
  | { readonly is: 'outdated' }
  /** The room has stopped because of a fault of ours; nothing is lost. */
  | { readonly is: 'paused' }
  /** The same key has come in elsewhere: one tab plays, this one waits. */
  | { readonly is: 'replaced' }
  /** The host has removed this person, or the person has left. */
  | { readonly is: 'removed' }
  /** The host has deleted the game. */
  | { readonly is: 'deleted' }
  /** The game was begun under rules that are not played here any more; `game` is null for the newest of the key. */
  | { readonly is: 'stranded'; readonly game: string | null }

/** How far a seat is with this phase, as everybody may know it. */
export interface SeatState {
  readonly seat: Seat
  readonly held: 'person' | 'bot'
  readonly doing: 'writing' | 'sealed' | 'away'
}

/** What this seat was told when a phase closed. */
export interface Closing {
  readonly round: number
  readonly phase: 'orders' | 'chambers'
  readonly facts: readonly Fact[]
}

/** A sheet that counted for this seat, and whose it was: sealed, a draft, or the deputy's (R15.9). */
export interface OwnSheet {
  readonly turn: number
  readonly from: 'person' | 'draft' | 'deputy'
  readonly orders: readonly Order[]
}

/** A line that has not been said yet. */
export interface Unsaid {
  readonly id: string
  readonly to: To
  readonly speech: Speech
  /** Why it was not taken; null while it is on its way. */
  readonly refused: TalkRefusal | 'not-said' | null
}

export const said = {
  /** null before a game is open. */
  view: signal<View | null>(null),
  /** Id of the game; null before one is open. */
  game: signal<string | null>(null),
  /** The people at the table; null before one is open. */
  gathering: signal<Gathering | null>(null),
  /** Ids of those whose page is open. */
  around: signal<readonly number[]>([]),
  /** Own id at the table; null for who only watches. */
  person: signal<number | null>(null),
  /** What is heard of the talk, oldest first, and what of one's own is not answered yet. */
  lines: signal<readonly HeardLine[]>([]),
  unsaid: signal<readonly Unsaid[]>([]),
  /** Open offers of deals to and from this seat, oldest first. */
  offers: signal<readonly Offer[]>([]),
  /** All closings of this game, oldest first. */
  closings: signal<readonly Closing[]>([]),
  /** Own sheets of the phases that are closed, oldest first. */
  sheets: signal<readonly OwnSheet[]>([]),
  seats: signal<readonly SeatState[]>([]),
  /** The set this seat has sealed in this phase; null while it is open. */
  sealed: signal<readonly Order[] | null>(null),
  /** Does the server keep the draft as it stands? */
  isKept: signal(true),
  /** What this seat has done and the server has not answered yet; `later` is a seal that waits for the line. */
  onItsWay: signal<'seal' | 'break' | 'later' | null>(null),
  /** Server time in ms at which the phase closes; null without a clock. */
  deadline: signal<number | null>(null),
  connection: signal<Connection>({ is: 'none' }),
  /** When the server stops to be started anew, in ms by this machine's clock; null while nothing is known of it. */
  stopsAt: signal<number | null>(null),
  /** What carries the game: a socket, or plain HTTP where sockets do not get through. */
  carrier: signal<'socket' | 'http'>('socket'),
  /** Why the server returned the set; null when all is well. */
  returned: signal<SetObjection | null>(null),
  /** The debrief's secrets, once the game is over. */
  reveal: signal<Debrief | null>(null),
  /** What was deleted, if this person has done so. */
  receipt: signal<Receipt | null>(null),
  /** All of a class, for its teacher; what its projector shows. */
  lesson: signal<ClassSeen | null>(null),
  screen: signal<ScreenSeen | null>(null),
  /** When the teacher last asked this team to go on, in ms by this machine's clock; 0: never. */
  nudged: signal(0),
}

/** What is selected on the map and in the list. */
export type Selection =
  | { readonly what: 'state'; readonly state: StateId }
  | { readonly what: 'site'; readonly provider: ProviderId; readonly state: StateId }
  | { readonly what: 'account'; readonly handle: Handle }
  /** Id of a sleeve as in the picture. */
  | { readonly what: 'sleeve'; readonly id: string }

export const SCREENS = ['title', 'learn', 'setup', 'friends', 'join', 'lobby', 'game', 'replay', 'check', 'class'] as const
export type Screen = (typeof SCREENS)[number]

/** What the right-hand panel (on a phone the sheet) shows. */
export type Panel = 'place' | 'brief' | 'law' | 'log' | 'file' | 'notebook' | 'orders' | 'talk'
/** Dialogs, at most one open. */
export type Dialog = 'settings' | 'help' | 'log' | 'search' | 'talk' | 'deals' | 'people' | 'report' | null
/** Parts of a round that are the client's own: the briefing, the played-back resolution, the reckoning. */
export type Stage = 'orders' | 'reveal' | 'chambers' | 'reckoning' | 'debrief'

/** An order being written: `at` is its place in the draft, or null for a new one. */
export interface Writing {
  readonly order: Order
  readonly at: number | null
}

export const mine = {
  screen: signal<Screen>('title'),
  /** The scenario that is looked at in the set-up of a game alone; null for the standard table. */
  scenario: signal<string | null>(null),
  /** Which table somebody wants to come to, as typed so far. */
  knock: signal(NO_KNOCK),
  stage: signal<Stage>('orders'),
  /** The set as drafted: same shape as a sealed one. */
  draft: signal<readonly Order[]>([]),
  selection: signal<Selection | null>(null),
  panel: signal<Panel>('brief'),
  /** Drafts undone to, newest last. */
  undo: signal<readonly (readonly Order[])[]>([]),
  /** Drafts that were undone, the newest last: until something else is changed. */
  redo: signal<readonly (readonly Order[])[]>([]),
  /** What somebody points at or has focused: everything unrelated fades on the map. Written like a MarkId. */
  pointed: signal<string | null>(null),
  /** The map could not be drawn here as it should, and why; without any map the list stands in. */
  mapTrouble: signal<'no-webgl' | 'slow' | 'no-map' | null>(null),
  /** How far the sheet of a phone stands open. */
  sheet: signal<'peek' | 'half' | 'full'>('half'),
  writing: signal<Writing | null>(null),
  /** Marks of the map that the list beside it numbers, in its order; null where a line has none. */
  numbered: signal<readonly (string | null)[]>([]),
  /** The first turn that closed while this person was away, to be told of; null if there is nothing to tell. */
  away: signal<number | null>(null),
  dialog: signal<Dialog>(null),
  /** Page of the Codex that lies over everything; null while it is closed. */
  codex: signal<string | null>(null),
  /** The thread of talk that is read and written to, and whether it is on the screen. */
  thread: signal<To>('all'),
  isTalkOpen: signal(false),
  /** When each thread was last read, in the server's milliseconds, by its name. */
  read: signal<Readonly<Record<string, number>>>({}),
  /** Ids of people whom this reader does not want to hear. */
  hidden: signal<readonly number[]>([]),
  settings: signal<Settings>(readSettings()),
}

/** Oneself at the table; null for who only watches by a key. */
export const myself = computed(() => said.gathering.value?.people.find(one => one.id === said.person.value) ?? null)
/** Whether one is the host of a table with others. */
export const isHost = computed(() => said.gathering.value?.kind === 'friends' && said.gathering.value.host === said.person.value)
/** Who seals for one's own seat, where that is another of the team. */
export const otherSpeaker = computed(() => {
  const table = said.gathering.value
  const seat = mySeat.value
  if (table === null || seat === null || maySeal(table, said.person.value, seat)) return null
  return table.people.find(one => one.id === table.speakers?.[seat]) ?? null
})
/** One's own seat; null before a game and for a spectator. */
export const mySeat = computed<Seat | null>(() => said.view.value?.who ?? null)
/** Whether a teacher looks over the shoulder of a seat. */
export const isLooking = computed(
  () => mySeat.value !== null && said.gathering.value?.kind === 'team' && said.gathering.value.host === said.person.value,
)
/** The scenario that is played, laid out at the table, or looked at in the set-up; null for the standard table. */
export const scenarioNow = computed<string | null>(
  () => said.view.value?.open.setting.scenario ?? said.gathering.value?.scenario ?? mine.scenario.value,
)
/** Has this seat sealed? */
export const isSealed = computed(() => said.sealed.value !== null)

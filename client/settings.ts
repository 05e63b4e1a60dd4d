/** What a person likes, kept in this browser. */
import { keep, readKeptRecord } from './kept.ts'

export const THEMES = ['auto', 'day', 'night'] as const
export type ThemeChoice = (typeof THEMES)[number]
export const TEXT_SIZES = [100, 115, 130] as const
export type TextSize = (typeof TEXT_SIZES)[number]
export const MOTIONS = ['auto', 'full', 'reduced'] as const
export type MotionChoice = (typeof MOTIONS)[number]
/** What stands behind the panels in ORDERS. */
export const BOARDS = ['map', 'list'] as const
type BoardChoice = (typeof BOARDS)[number]
/** Which map: the one this machine draws well, always Phaser's, or always the simple SVG map. */
export const MAPS = ['auto', 'animated', 'simple'] as const
type MapChoice = (typeof MAPS)[number]
const CARDS = ['step-by-step', 'all'] as const
type CardsChoice = (typeof CARDS)[number]
/** Whether the coach advises: `auto` for roles that are easy to play. */
export const COACHES = ['auto', 'on', 'off'] as const
type CoachChoice = (typeof COACHES)[number]

/** What states are called: as the scenario says, or always as on the standard table, or always as those they stand for. */
export const NAMES = ['scenario', 'fictional', 'real'] as const
export type NamesChoice = (typeof NAMES)[number]

/** What single keys do; every one may be changed or turned off (WCAG 2.1.4). */
export const KEY_ACTIONS = [
  'help',
  'codex',
  'search',
  'list',
  'new',
  'due',
  'notebook',
  'law',
  'log',
  'file',
  'place',
  'talk',
  'deals',
  'indices',
  'previous',
  'next',
  'zoom-in',
  'zoom-out',
  'fit',
  'secret',
  'subpoena',
  'preserve',
  'seizure',
  'long-arm',
  'mlat',
  'exploit',
  'relocate',
  'switch',
  'checkbox',
  'self-made',
  'delete',
  'cover',
  'transact',
  'data-centre',
  'migrate',
  'ship',
  'report',
  'canary',
  'backdoor',
  'harden',
  'market',
  'campaign',
  'bill',
  'treaty',
  'denounce',
] as const
export type KeyAction = (typeof KEY_ACTIONS)[number]

/** The keys as they come. Actions of different kinds of seat may share one: a seat has only its own. */
export const KEYS: Record<KeyAction, string> = {
  help: '?',
  codex: '.',
  search: '/',
  list: 'L',
  new: 'N',
  due: 'U',
  notebook: 'O',
  law: 'B',
  log: 'J',
  file: 'I',
  place: 'P',
  talk: 'F',
  deals: 'D',
  indices: 'Q',
  previous: '[',
  next: ']',
  'zoom-in': '+',
  'zoom-out': '-',
  fit: '0',
  secret: 'H',
  subpoena: 'S',
  preserve: 'K',
  seizure: 'Z',
  'long-arm': 'W',
  mlat: 'M',
  exploit: 'X',
  relocate: 'V',
  switch: 'Y',
  checkbox: 'E',
  'self-made': 'X',
  delete: 'K',
  cover: 'C',
  transact: 'T',
  'data-centre': 'S',
  migrate: 'V',
  ship: 'E',
  report: 'R',
  canary: 'C',
  backdoor: 'G',
  harden: 'X',
  market: 'M',
  campaign: 'A',
  bill: 'T',
  treaty: 'Y',
  denounce: 'S',
}

export interface Settings {
  readonly theme: ThemeChoice
  readonly textSize: TextSize
  readonly motion: MotionChoice
  readonly board: BoardChoice
  readonly map: MapChoice
  /** Whether order cards open round by round in a game alone, as for a first one, or lie open all. */
  readonly cards: CardsChoice
  readonly coach: CoachChoice
  readonly names: NamesChoice
  /** Single-letter keys on or off. */
  readonly keys: boolean
  /** Changes of KEYS. */
  readonly remapped: Readonly<Partial<Record<KeyAction, string>>>
}

export const DEFAULTS: Settings = {
  theme: 'auto',
  textSize: 100,
  motion: 'auto',
  board: 'map',
  map: 'auto',
  cards: 'step-by-step',
  coach: 'auto',
  names: 'scenario',
  keys: true,
  remapped: {},
}

const PLACE = 'long-arm.settings'

/** One of `values`, or the first if it is none of them. */
function oneOf<T>(values: readonly T[], value: unknown, fallback: T): T {
  return values.find(one => one === value) ?? fallback
}

/** Settings of this browser; anything unreadable falls back to how it comes. */
export function readSettings(): Settings {
  const it = readKeptRecord(PLACE)
  const remapped = typeof it.remapped === 'object' && it.remapped !== null ? Object.entries(it.remapped) : []
  return {
    theme: oneOf(THEMES, it.theme, DEFAULTS.theme),
    textSize: oneOf(TEXT_SIZES, it.textSize, DEFAULTS.textSize),
    motion: oneOf(MOTIONS, it.motion, DEFAULTS.motion),
    board: oneOf(BOARDS, it.board, DEFAULTS.board),
    map: oneOf(MAPS, it.map, DEFAULTS.map),
    cards: oneOf(CARDS, it.cards, DEFAULTS.cards),
    coach: oneOf(COACHES, it.coach, DEFAULTS.coach),
    names: oneOf(NAMES, it.names, DEFAULTS.names),
    keys: it.keys !== false,
    remapped: Object.fromEntries(
      remapped.filter(([action, key]) => KEY_ACTIONS.some(one => one === action) && typeof key === 'string' && key.length === 1),
    ),
  }
}

/** Changes settings and keeps them. */
export function changeSettings(held: { value: Settings }, change: Partial<Settings>): void {
  held.value = { ...held.value, ...change }
  keep(PLACE, held.value)
}

/** The key of an action as it stands now, in capitals. */
export const keyOf = (settings: Settings, action: KeyAction): string => settings.remapped[action] ?? KEYS[action]

/** Words of getting in: with friends, joining by code, and the lobby of a table. */
import type { Gathering } from '#shared/gathering.ts'
import type { Clock } from '#shared/journal.ts'
import type { Seat } from '#shared/names.ts'
import type { DealMode, PresetName } from '#shared/presets.ts'
import { seatName } from './names.ts'
import { count, plural } from './numbers.ts'

export const PRESET_TEXTS = {
  quick: { name: 'Quick', line: 'A lunch break. The clock is kind, the bots are not.' },
  standard: { name: 'Standard', line: 'The whole game, with a clock.' },
  unhurried: { name: 'Unhurried', line: 'The whole game. A phase closes when everybody has sealed.' },
  mail: { name: 'By mail', line: 'A phase a day, or sooner when everybody has sealed. Close the tab in between.' },
} as const satisfies Record<PresetName, { name: string; line: string }>

/** "2:00", or "24 h" from an hour on. */
export const clockLength = (seconds: number): string =>
  seconds >= 3600 ? `${count(Math.round(seconds / 3600))} h` : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
/** "2:00 for orders, 1:45 for chambers" */
export function clockLine(clock: Clock | null): string {
  if (clock === null) return 'no clock'
  const [orders, chambers] = [clockLength(clock.orders), clockLength(clock.chambers)]
  return orders === chambers ? `${orders} a phase` : `${orders} for orders, ${chambers} for chambers`
}
export const roundsLine = (rounds: number): string => plural(rounds, 'round', 'rounds')
/** How long a game lasts, in minutes (null: it cannot be reckoned), and whether played games tell. */
export function lengthLine(minutes: number | null, isPlayed: boolean): string {
  const from = isPlayed ? ', as games here went' : ''
  if (minutes === null) return 'days or weeks'
  if (minutes < 10) return `about ${count(Math.max(1, Math.round(minutes)))} min${from}`
  if (minutes < 100) return `about ${count(Math.round(minutes / 5) * 5)} min${from}`
  return minutes < 2880 ? `about ${count(Math.round(minutes / 60))} h${from}` : `about ${count(Math.round(minutes / 1440))} days${from}`
}

export const DEAL_MODE_TEXTS = {
  all: 'On',
  'no-votes': 'On, no votes for sale',
  off: 'Off',
} as const satisfies Record<DealMode, string>

export const FRIENDS = {
  title: 'With friends',
  lead: 'Pick a pace: that opens the table. You get a code, a link and a picture to scan. Bots take the seats nobody wants.',
  name: 'Your name',
  nameNote: 'No account, no email. The others see it.',
  another: 'Another name',
  back: 'Back',
  open: 'Open the table',
  opening: 'Opening the table',
  hours: 'Hours a phase',
  pace: 'Pace',
} as const

export const JOIN = {
  rejoin: 'I have a rejoin code',
  rejoinLine: 'Eight letters and digits from your teacher.',
  classOf: (teacher: string): string => `Class of ${teacher}`,
  title: 'Join a table',
  code: 'Code of the table',
  codeNote: 'Six digits, from whoever opened it. A whole link will do.',
  from: 'From a friend or a link',
  name: 'Your name',
  join: 'Join the table',
  joining: 'Joining',
  enter: 'Join',
  looking: 'Looking for the table',
  back: 'To the title',
  six: 'A code has six digits.',
  yours: 'You have a place at this table already.',
  goOn: 'Go back to it',
  tableOf: (host: string): string => `${host}’s table`,
  seen: (preset: PresetName, rounds: number): string => `${PRESET_TEXTS[preset].name}, ${roundsLine(rounds)}`,
  people: (people: number, sitting: number): string => `${plural(people, 'person', 'people')} here, ${count(sitting)} seated`,
  stage: {
    lobby: 'The game has not begun.',
    playing: 'The game is on: you can watch, or take a bot’s seat.',
    over: 'The game is over: you can look at how it ended.',
  } satisfies Record<Gathering['stage'], string>,
  locked: 'The host has closed this table to others.',
} as const

export const LOBBY = {
  room: 'Table with friends',
  /** The tab's title while one is there. */
  invite: 'Invite',
  code: 'Code',
  open: 'Open to join',
  locked: 'Locked',
  qr: (link: string): string => `QR code of ${link}`,
  link: 'Link to this table',
  copy: 'Copy link',
  share: 'Share',
  shareText: 'Join my table of Long Arm',
  game: 'The game',
  rounds: 'Rounds',
  clock: 'Clock',
  bots: 'Bots',
  botsLevel: 'Level of all bots',
  talk: 'Talk',
  deals: 'Deals',
  watching: 'Watching',
  watchingYes: 'Allowed',
  watchingNo: 'Not allowed',
  watchingTick: 'People without a seat may watch',
  lockTick: 'Lock the table: nobody else comes in',
  pace: 'Pace',
  hours: 'Hours a phase',
  lasts: 'Lasts',
  choose: 'Choose a role',
  recommend: 'Recommend seats',
  recommendLine: 'Gives everybody a seat that suits so many people',
  notes: { government: 'make law, issue demands', provider: 'hold the data', account: 'own the secrets' },
  look: (seat: string): string => `About ${seat}`,
  sit: 'Take seat',
  sitAs: (seat: string): string => `Take seat: ${seat}`,
  stand: 'Leave seat',
  you: 'You',
  bot: (level: string): string => `Bot, ${level}`,
  personalities: 'Personalities',
  personalitiesMixed: 'One for each bot, told after the game',
  personalitiesTick: 'Each bot has a personality, told after the game',
  ready: 'Ready',
  reading: 'Choosing',
  away: 'Away',
  watches: 'Watches',
  unseated: 'No seat yet',
  host: 'Host',
  people: 'At the table',
  rename: 'Rename',
  renameYourself: 'Change your name',
  newName: 'New name',
  save: 'Save',
  assign: 'Seat',
  noSeat: 'No seat',
  remove: 'Remove',
  removeSure: 'Really remove',
  handOver: 'Make host',
  manage: (who: string): string => `Manage ${who}`,
  askSwap: 'Ask to swap',
  askedSwap: 'Asked. Take it back',
  acceptSwap: (seat: string): string => `Swap: take ${seat}`,
  wantsSwap: (who: string): string => `${who} would like your seat`,
  swapWith: (who: string): string => `Ask to swap: ${who}`,
  levelOf: 'This bot’s level',
  asAll: (level: string): string => `As all: ${level}`,
  rival: 'Competes for the win',
  dealt: 'Whose account it is, and its secret goal, are dealt when the game begins and told to this seat alone.',
  yourRole: 'Your role',
  role: 'Role',
  leave: 'To the title',
  leaveTable: 'Leave the table',
  readyTitle: (sitting: number, people: number, ready: number): string =>
    `${count(sitting)} of ${count(people)} seated, ${count(ready)} ready`,
  startsWhen: 'Starts by itself when all who sit are ready. Bots take the other seats.',
  waitsHost: 'The host still needs a seat, or starts the game and watches.',
  waitsAlone: 'Waiting for others. Alone you can start now.',
  takeSeat: 'Take a seat first, or watch.',
  start: 'Start now',
  beReady: 'I am ready',
  areReady: 'You are ready',
  notReady: 'Not ready yet',
} as const

/** Lines about what changed at the table, for the ear and for notes. */
export const TABLE_NEWS = {
  came: (who: string): string => `${who} has come to the table.`,
  left: (who: string): string => `${who} has left the table.`,
  sat: (who: string, seat: Seat): string => `${who} takes ${seatName(seat)}.`,
  stood: (who: string, seat: Seat): string => `${who} gives up ${seatName(seat)}.`,
  ready: (who: string): string => `${who} is ready.`,
  notReady: (who: string): string => `${who} is not ready yet.`,
  renamed: (from: string, to: string): string => `${from} is now called ${to}.`,
  away: (who: string): string => `${who} is away. The seat is kept.`,
  back: (who: string): string => `${who} is back.`,
  host: (who: string): string => `${who} is host now.`,
  youHost: 'You are host now.',
  wantsSwap: (who: string): string => `${who} would like to swap seats with you.`,
  begun: 'The game begins.',
  paused: 'The clock stands still.',
  resumed: 'The clock runs again.',
  locked: 'The host has locked the table.',
  unlocked: 'The table is open again.',
  over: 'The game is over.',
  rematch: 'A rematch is open. It waits for you in the debrief.',
  preset: (name: PresetName, rounds: number): string => `The game is now ${PRESET_TEXTS[name].name}, ${roundsLine(rounds)}.`,
} as const

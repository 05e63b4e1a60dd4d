/** Words of the game screen around the map: masthead, file, place, tray, views. */
import type { Lock, Seat, StateId } from '#shared/names.ts'
import type { Rules } from '#shared/rules.ts'
import type { ArmStatus } from '../arms.ts'
import { seatName, stateName } from './names.ts'
import { count, halves, ordinal, plural, standingNumber } from './numbers.ts'

export const GAME = {
  round: 'Round',
  roundOf: (round: number, rounds: number): string => `${count(round)} of ${count(rounds)}`,
  roundWords: (round: number, rounds: number): string => `Round ${count(round)} of ${count(rounds)}`,
  steps: { brief: 'Brief', orders: 'Orders', reveal: 'Reveal', chambers: 'Chambers', reckoning: 'Tally' },
  stepDone: 'done',
  stepNow: 'now',
  stepNext: 'to come',
  clock: 'Time left',
  noClock: 'No clock',
  held: 'stopped',
  until: (moment: string): string => `until ${moment}`,
  menu: 'Menu',
  toMap: 'Map',
  toList: 'List',
  viewAs: 'Show the board as',
  log: 'Log',
  search: 'Search',
  rules: 'Rules and keys',
  settings: 'Settings',
  leave: 'Back to the title',
  skip: 'Skip to your orders',
  sheet: (stop: 'peek' | 'half' | 'full'): string =>
    ({ peek: 'Open the sheet', half: 'Open the sheet fully', full: 'Close the sheet' })[stop],
  layers: 'Layers',
  layerNames: { regimes: 'Laws', data: 'Data', arms: 'Arms', treaties: 'Treaties', names: 'Names' },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Whole map',
  regions: { field: 'All', americas: 'Americas', europe: 'Europe', world: 'World' },
  legend: 'Laws in force',
  legendNone: 'No law',
  inDemand: 'In demand',
  mapOf: 'The map',
  loading: 'Inking the map',
  loadingLine: 'The list works already.',
  nav: 'Parts of the screen',
  navMap: 'Map',
  navOrders: 'Orders',
  navBrief: 'Brief',
  navLaw: 'Law',
  navFile: 'File',
  navNotes: 'Notes',
  navLog: 'Log',
  index: { privacy: 'Privacy', security: 'Security', economy: 'Economy', comity: 'Comity' },
  indexWords: (name: string, value: number, change: number): string =>
    `${name} ${count(value)} of 10${change === 0 ? '' : change > 0 ? `, up ${count(change)}` : `, down ${count(-change)}`}`,
  indices: 'World indices',
} as const

export const FILE = {
  title: 'Your file',
  influence: 'Influence',
  actions: 'Actions',
  vp: 'Points',
  standing: (n: number): string => `Projected Standing ${standingNumber(n)}`,
  standingNote: '50 is an average game of your role',
  standingNone: 'Projected Standing: after the first round',
  case: 'Your case',
  noCase: 'No case for now',
  find: (who: string): string => `Find ${who}`,
  caseWorth: (halvesWords: string): string => `worth ${halvesWords} VP when read`,
  caseAge: (age: number, limit: number): string =>
    age >= limit ? `${plural(age, 'round', 'rounds')} old: the public is losing patience` : `${plural(age, 'round', 'rounds')} old`,
  solved: (n: number): string => `${plural(n, 'case', 'cases')} closed`,
  suspects: (n: number): string => plural(n, 'suspect', 'suspects'),
  cause: 'Probable cause',
  suspicion: 'Suspicion',
  neither: 'Not enough yet',
  openNotebook: 'Open the notebook',
  exploit: 'You hold an exploit.',
  secret: 'Secret aim',
  onlyYou: 'only you see this',
  hold: 'Hold to read',
  hide: 'Hide it',
  met: 'met as things stand',
  unmet: 'not met as things stand',
  worthFive: '+5 VP at the end',
  whoYouAre: 'You are',
  liesWith: (provider: string): string => `Your data lie with ${provider}`,
  trust: 'Trust',
  sites: 'Data centres',
  ship: 'Encryption',
  shipped: 'shipped',
  shipLeft: (n: number): string => `${plural(n, 'step', 'steps')} to ship`,
  canary: { none: 'no canary', live: 'canary alive', dead: 'canary dead' },
  hardened: 'hardened',
  closed: 'closed',
  exposed: 'On the no-go list',
  backdoors: (names: string): string => `Backdoor for ${names}`,
  hosts: (n: number): string => `hosts ${plural(n, 'account', 'accounts')}`,
  home: (nation: string): string => `National of ${nation}`,
  pressing: 'Pressing on you',
  nothingPresses: 'Nothing presses on you this round.',
  publicScore: 'Public score',
} as const

const LOCK: Record<Lock, string> = { none: 'readable', checkbox: 'checkbox on', 'self-made': 'own key' }

export const PLACE = {
  title: 'Place',
  selected: 'Selected',
  none: 'Nothing selected',
  noneLine: 'Pick a place on the map or in the list, or press N for a new order.',
  cabinet: (provider: string): string => `${provider}, data centre`,
  hqOf: (provider: string): string => `${provider}, headquarters`,
  closedCabinet: (provider: string): string => `${provider}, closed`,
  state: 'State',
  law: 'Law here',
  noLaw: 'No law in force',
  noLawLine: 'Nothing here stands in the way of an order, or of you.',
  held: 'Held here',
  heldNone: 'No account lies here.',
  arms: 'Demands here',
  armsNone: 'No demand in sight.',
  verbs: 'Issue an order here',
  anywhere: 'Orders without a place',
  notNow: 'Not now',
  noVerbs: 'Nothing to order here in this phase.',
  hq: 'Headquarters',
  treaty: (state: StateId): string => `Treaty with ${stateName(state)}`,
  tokens: (names: string): string => `May reach once into ${names}`,
  established: 'Established here',
  governs: (seat: Seat): string => `${seatName(seat)} governs`,
  caretaker: 'A caretaker governs',
  trust: (n: number): string => `Trust ${count(n)}`,
  demandNow: 'In demand this round',
  demandNext: 'In demand next',
  homeYes: 'home market',
  homeNo: 'abroad',
  nation: (state: StateId): string => `National of ${stateName(state)}`,
  transit: (where: string, round: number): string => `moving to ${where}, arrives round ${count(round)}`,
  lock: (lock: Lock): string => LOCK[lock],
  gone: { deleted: 'deleted', keys: 'key lost', offline: 'offline' },
  preserved: (names: string, round: number): string => `copy kept by ${names} to round ${count(round)}`,
  account: 'Account',
  you: 'You',
  yours: 'Yours',
  demanded: 'Demanded',
  welcome: 'Welcome bonus',
  showOnMap: 'Show on the map',
  status: (status: ArmStatus, round: number | null): string => {
    switch (status) {
      case 'draft':
        return 'Draft'
      case 'to-answer':
        return 'To answer'
      case 'due':
        return round === null ? 'Due' : `Due round ${count(round)}`
      case 'in-court':
        return 'In court'
      case 'filed':
        return 'Filed'
      case 'in-force':
        return round === null ? 'In force' : `To round ${count(round)}`
    }
  },
} as const

/** Of the seal while the line is down. */
export const SEAL_TEXTS = {
  open: 'The line is down. A seal goes out when it is back.',
  waits: 'It goes out by itself when the line is back. Press again, or change something, to take it back.',
  asked: 'Sent, and not answered yet. When the line is back it is asked again, and counts once.',
  outOfReach: 'Sealed. It can be broken when the line is back.',
  take: 'Seal waits',
} as const

export const TRAY = {
  title: 'Your orders',
  of: (of: number): string => `of ${count(of)}`,
  influenceLeft: (n: number): string => `${count(n)} Influence left`,
  draft: 'Draft',
  unsaved: '. The server does not have your last change yet.',
  sealed: 'Sealed',
  returned: 'Returned',
  remove: 'Remove',
  edit: 'Change',
  undo: 'Undo',
  add: 'Add an order',
  addLine: 'or pick a place on the map',
  addShort: 'Add',
  number: (n: number): string => `Order ${ordinal(n)}`,
  actions: (n: number): string => plural(n, 'action', 'actions'),
  influence: (n: number): string => `${count(n)} Influence`,
  seal: 'Seal orders',
  breakSeal: 'Break the seal',
  sealNote: 'Editable until you seal',
  unused: (n: number): string => `${plural(n, 'action', 'actions')} unused`,
  sealedNote: 'Sealed.',
  ready: (sealed: number, people: number): string => `${count(sealed)} of ${count(people)}`,
  readyTitle: 'Sealed',
  alone: 'The bots are ready. The phase closes when you seal.',
  writing: 'writing',
  away: 'away',
  bot: 'bot',
  countLine: (n: number, of: number): string => `${count(n)} of ${plural(of, 'action', 'actions')} used`,
  none: 'No orders yet',
  noneLine: 'Pick a place, or press N.',
  waiting: 'Sealed. The round is being resolved.',
} as const

export const NOTEBOOK = {
  title: 'Notebook',
  lead: 'Who may still be whom. A mark is struck out by what you were told, or because nothing else fits.',
  sources: 'What it rests on',
  noSources: 'Nothing yet.',
  caseColumn: 'your case',
  possible: 'possible',
  impossible: 'ruled out',
  pencil: 'your pencil mark',
  pencilOn: 'Pencil in',
  pencilOff: 'Rub out',
  struckBy: (source: string, round: number): string => `${source}, round ${count(round)}`,
  elimination: 'by elimination',
  cause: 'Standing of your case',
  account: 'Account',
  legend: 'Press a mark to pencil in what you believe. Pencil is yours alone and stays in this browser.',
  certain: 'certain',
  wholly: 'fully known',
  close: 'Close the notebook',
  onlyGovernments: 'Governments keep a notebook. You keep your secrets.',
} as const

export const BRIEF = {
  title: 'Brief',
  headline: 'Headline',
  tender: 'The tender',
  qualified: 'May bid',
  noGo: 'No-go list',
  wouldWin: 'would win now',
  noneOut: 'Nobody is out.',
  noneIn: 'Nobody qualifies.',
  worth: (vp: string): string => `Worth ${vp}, to the highest Trust; ties share it.`,
  demand: 'Where the customers are',
  now: 'This round',
  next: 'Next round',
  demandLine: 'Data lying there when the round ends earn more. A move ordered now is in time for next round’s.',
  homes: 'Home markets',
  homeLine: (rules: Rules): string =>
    `Data at home earn the account ${halves(rules.homeAccount)} VP more a round, and its provider ${halves(rules.homeProvider)}.`,
  isHome: 'at home',
  isAway: 'abroad',
  intelligence: 'For you alone',
  yourOrders: 'To your orders',
} as const

export const STATES_TEXT = {
  down: 'Line down. Reconnecting,',
  attempt: (attempt: number): string => `try ${count(attempt)}.`,
  safe: (orders: number, isSealing: boolean): string =>
    isSealing
      ? 'Your seat is safe; your seal goes out when the line is back.'
      : orders === 0
        ? 'Your seat is safe.'
        : `Your seat and your ${plural(orders, 'draft order', 'draft orders')} are safe.`,
  closesIn: (left: string): string => `The phase closes in ${left}.`,
  closed: 'Time is up: the phase closes with your draft if it is lawful, else with a deputy’s orders.',
  back: 'The line is back. Nothing is lost.',
  tryNow: 'Try now',
  toTitle: 'Back to the title',
  outdatedTitle: 'This tab is older than the room',
  outdatedLine: 'Reload it. Your seat is safe.',
  reload: 'Reload',
  pausedTitle: 'The room has stopped',
  pausedLine: 'That was our mistake, not yours. The game is saved; it goes on when the server has been looked at.',
  replacedTitle: 'This seat has moved to another tab',
  replacedLine: 'One tab plays a seat. Nothing is lost: use it here, or go on over there.',
  useHere: 'Use it here',
  removedTitle: 'You are no longer at this table',
  removedLine: 'You have left it, or the host has removed you.',
  joining: 'Opening the room',
  joiningLine: 'Fetching your file.',
  restart: 'New version in',
  restartLine: 'The round is saved. You will land back here.',
  noWebgl: 'This device cannot draw the map. The simple map stands in; every order is in the list, too.',
  slow: 'This device would draw the big map slowly. The simple map stands in.',
  noMap: 'The map could not be loaded here. Everything is in the list.',
  keepList: 'Use the list',
  trySimple: 'Use the simple map',
  tryMap: 'Try the map again',
  gotIt: 'Got it',
  /** While the game is carried by HTTP. */
  carried: 'compatibility connection',
  carriedLine: 'This network lets no live connection through. The game is played over plain HTTP instead; nothing else changes.',
  check: 'Check the connection',
} as const

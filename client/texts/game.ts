/** Words of the game screen around the map: masthead, file, place, tray, views. */
import type { Lock, Seat, StateId } from '#shared/names.ts'
import type { ArmStatus } from '../arms.ts'
import { seatName, stateName } from './names.ts'
import { count, ordinal, plural, standingNumber } from './numbers.ts'

export const GAME = {
  round: 'Round',
  roundOf: (round: number, rounds: number): string => `${count(round)} of ${count(rounds)}`,
  roundWords: (round: number, rounds: number): string => `Round ${count(round)} of ${count(rounds)}`,
  steps: { brief: 'Brief', orders: 'Orders', reveal: 'Reveal', chambers: 'Chambers', reckoning: 'Tally' },
  stepDone: 'done', stepNow: 'now', stepNext: 'to come',
  clock: 'Time left', noClock: 'No clock',
  menu: 'Menu', toMap: 'Map', toList: 'List', viewAs: 'Show the board as', log: 'Log', rules: 'Rules and keys', settings: 'Settings', leave: 'Back to the title',
  skip: 'Skip to your orders', sheet: (stop: 'peek' | 'half' | 'full'): string => ({ peek: 'Open the sheet', half: 'Open the sheet fully', full: 'Close the sheet' })[stop],
  layers: 'Layers', layerNames: { regimes: 'Laws', data: 'Data', arms: 'Arms', treaties: 'Treaties', names: 'Names' },
  zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Whole map', regions: { field: 'All', americas: 'Americas', europe: 'Europe', world: 'World' },
  legend: 'Laws in force', legendNone: 'No law', inDemand: 'In demand', mapOf: 'The map', loading: 'Inking the map', loadingLine: 'The list works already.',
  nav: 'Parts of the screen',
  navMap: 'Map', navOrders: 'Orders', navBrief: 'Brief', navLaw: 'Law', navFile: 'File', navNotes: 'Notes', navLog: 'Log',
  index: { privacy: 'Privacy', security: 'Security', economy: 'Economy', comity: 'Comity' },
  indexWords: (name: string, value: number, change: number): string =>
    `${name} ${count(value)} of 10${change === 0 ? '' : change > 0 ? `, up ${count(change)}` : `, down ${count(-change)}`}`,
  indices: 'World indices',
} as const

export const FILE = {
  title: 'Your file',
  influence: 'Influence', actions: 'Actions', vp: 'Points',
  standing: (n: number): string => `Projected Standing ${standingNumber(n)}`,
  standingNote: '50 is an average game of your role',
  standingNone: 'Projected Standing: after the first round',
  case: 'Your case', noCase: 'No case for now',
  find: (who: string): string => `Find ${who}`,
  caseWorth: (halvesWords: string): string => `worth ${halvesWords} VP when read`,
  caseAge: (age: number, limit: number): string =>
    age >= limit ? `${plural(age, 'round', 'rounds')} old: the public is losing patience` : `${plural(age, 'round', 'rounds')} old`,
  solved: (n: number): string => `${plural(n, 'case', 'cases')} closed`,
  suspects: (n: number): string => plural(n, 'suspect', 'suspects'),
  cause: 'Probable cause', suspicion: 'Suspicion', neither: 'Not enough yet',
  openNotebook: 'Open the notebook',
  exploit: 'You hold an exploit.',
  secret: 'Secret aim', onlyYou: 'only you see this', hold: 'Hold to read', hide: 'Hide it', met: 'met as things stand', unmet: 'not met as things stand',
  worthFive: '+5 VP at the end',
  whoYouAre: 'You are', trust: 'Trust', sites: 'Data centres', ship: 'Encryption', shipped: 'shipped', shipLeft: (n: number): string => `${plural(n, 'step', 'steps')} to ship`,
  canary: { none: 'no canary', live: 'canary alive', dead: 'canary dead' }, hardened: 'hardened', closed: 'closed', exposed: 'On the no-go list', backdoors: (names: string): string => `Backdoor for ${names}`,
  hosts: (n: number): string => `hosts ${plural(n, 'account', 'accounts')}`,
  home: (nation: string): string => `National of ${nation}`,
  pressing: 'Pressing on you', nothingPresses: 'Nothing presses on you this round.',
  publicScore: 'Public score',
} as const

const LOCK: Record<Lock, string> = { none: 'readable', checkbox: 'checkbox on', 'self-made': 'own key' }

export const PLACE = {
  title: 'Place', selected: 'Selected', none: 'Nothing selected', noneLine: 'Pick a place on the map or in the list, or press N for a new order.',
  cabinet: (provider: string): string => `${provider}, data centre`, closedCabinet: (provider: string): string => `${provider}, closed`,
  state: 'State', law: 'Law here', noLaw: 'No law in force', noLawLine: 'Nothing here stands in the way of an order, or of you.',
  held: 'Held here', heldNone: 'No account lies here.', arms: 'Demands here', armsNone: 'No demand in sight.',
  verbs: 'Issue an order here', anywhere: 'Orders without a place', notNow: 'Not now', noVerbs: 'Nothing to order here in this phase.',
  hq: 'Headquarters', treaty: (state: StateId): string => `Treaty with ${stateName(state)}`, tokens: (names: string): string => `May reach once into ${names}`,
  established: 'Established here', governs: (seat: Seat): string => `${seatName(seat)} governs`, caretaker: 'A caretaker governs',
  trust: (n: number): string => `Trust ${count(n)}`, demandNow: 'In demand this round', demandNext: 'In demand next round',
  homeYes: 'home market', homeNo: 'abroad', nation: (state: StateId): string => `National of ${stateName(state)}`,
  transit: (where: string, round: number): string => `moving to ${where}, arrives round ${count(round)}`,
  lock: (lock: Lock): string => LOCK[lock], gone: { deleted: 'deleted', keys: 'key lost', offline: 'offline' },
  preserved: (names: string, round: number): string => `copy kept by ${names} to round ${count(round)}`,
  account: 'Account', you: 'You', yours: 'Yours', demanded: 'Demanded', welcome: 'Welcome bonus for newcomers',
  showOnMap: 'Show on the map', status: (status: ArmStatus, round: number | null): string => {
    switch (status) {
      case 'draft': return 'Draft'
      case 'to-answer': return 'To answer'
      case 'due': return round === null ? 'Due' : `Due round ${count(round)}`
      case 'in-court': return 'In court'
      case 'filed': return 'Filed'
      case 'in-force': return round === null ? 'In force' : `To round ${count(round)}`
    }
  },
} as const

export const TRAY = {
  title: 'Your orders', of: (of: number): string => `of ${count(of)}`, influenceLeft: (n: number): string => `${count(n)} Influence left`,
  draft: 'Draft', sealed: 'Sealed', returned: 'Returned', remove: 'Remove', edit: 'Change', undo: 'Undo', add: 'Add an order', addLine: 'or pick a place on the map',
  addShort: 'Add', number: (n: number): string => `Order ${ordinal(n)}`, actions: (n: number): string => plural(n, 'action', 'actions'), influence: (n: number): string => `${count(n)} Influence`,
  seal: 'Seal orders', breakSeal: 'Break the seal', sealNote: 'Editable until you seal', unused: (n: number): string => `${plural(n, 'action', 'actions')} unused`,
  sealedNote: 'Sealed. The others are still writing.', ready: (sealed: number, people: number): string => `${count(sealed)} of ${count(people)}`, readyTitle: 'Sealed',
  alone: 'The bots are ready. The phase closes when you seal.', writing: 'writing', away: 'away', bot: 'bot',
  countLine: (n: number, of: number): string => `${count(n)} of ${plural(of, 'action', 'actions')} used`, none: 'No orders yet', noneLine: 'Pick a place, or press N.', waiting: 'Sealed. The round is being resolved.',
} as const

export const COMPOSER = {
  issues: (seat: string): string => `${seat} orders`, back: 'Back to the map', add: 'Add to orders', save: 'Save the change', leaves: (ap: number, inf: number): string => `Leaves ${plural(ap, 'action', 'actions')} and ${count(inf)} Influence`,
  fields: 'fields', addKey: 'add', backKey: 'back', noBlanks: 'Nothing to fill in.',
  blanks: {
    handle: 'Concerning', provider: 'Provider', state: 'State', from: 'From', to: 'To', gag: 'Gag', expedite: 'Speed', act: 'The bill', law: 'Law', displaces: 'In place of', way: 'What', fit: 'What', government: 'Government',
  } as Readonly<Record<string, string>>,
  gagOff: 'Tell the user', gagOn: 'Gag it', gagNote: 'Under a gag the user is not told and the provider may not report it.', slow: 'Ordinary', fast: 'Expedited',
  acts: { enact: 'Enact', repeal: 'Repeal', withdraw: 'Leave the treaty' } as Readonly<Record<string, string>>, ways: { open: 'Open', close: 'Close' } as Readonly<Record<string, string>>, fits: { install: 'Install', remove: 'Remove all' } as Readonly<Record<string, string>>,
  nobody: 'Nothing', effect: 'What it does', risk: 'What it risks', cost: 'What it costs', ruleNo: (n: string): string => `Rule ${n}`, choose: 'New order', chooseLine: 'Which order?', refused: 'It cannot be given',
} as const

export const LIST = {
  title: 'The map, as a list', arms: 'Arms in flight', armsNone: 'No arm is out. Quiet, for now.', places: 'Places', placesNote: (n: number): string => `${count(n)}, by state`, accounts: 'Accounts', states: 'States',
  columns: { demand: 'Demand', target: 'Target', status: 'Status', conflict: 'Law in conflict', place: 'Place', law: 'Law', held: 'Held here', demands: 'Demands', account: 'Account', at: 'Lies with', lock: 'Lock', pays: 'Pays', state: 'State', treaty: 'Treaty', demand2: 'Demand' },
  collide: 'collide', agree: 'no conflict', none: 'None', open: 'Open', order: 'Order', locked: (n: number): string => `${count(n)} locked`, reaching: 'Reaches me', all: 'All', keysHere: 'Keys here',
  row: (i: number, n: number): string => `Row ${count(i)} of ${count(n)}.`,
  keys: { row: 'row', open: 'open', verbs: 'order here', indices: 'read indices', back: 'back to the map', demand: 'next, last demand', all: 'all keys' },
} as const

export const NOTEBOOK = {
  title: 'Notebook', lead: 'Who may still be whom. A mark is struck out by what you were told, or because nothing else fits.', sources: 'What it rests on', noSources: 'Nothing yet.',
  caseColumn: 'your case', possible: 'possible', impossible: 'ruled out', pencil: 'your pencil mark', pencilOn: 'Pencil in', pencilOff: 'Rub out', struckBy: (source: string, round: number): string => `${source}, round ${count(round)}`, elimination: 'by elimination',
  cause: 'Standing of your case', account: 'Account', legend: 'Press a mark to pencil in what you believe. Pencil is yours alone and stays in this browser.', certain: 'certain', wholly: 'fully known', close: 'Close the notebook',
  onlyGovernments: 'Governments keep a notebook. You keep your secrets.',
} as const

export const BRIEF = {
  title: 'Brief', headline: 'Headline', tender: 'The tender', qualified: 'May bid', noGo: 'No-go list', wouldWin: 'would win now', noneOut: 'Nobody is out.', noneIn: 'Nobody qualifies.',
  why: { closed: 'closed', exposed: (states: string): string => `exposed to the Long-Arm Act of ${states}`, unshipped: 'has not shipped encryption', backdoor: 'has a backdoor', absent: (state: string): string => `no data centre in ${state}` },
  worth: (vp: string): string => `Worth ${vp}, to the highest Trust; ties share it.`,
  demand: 'Where the customers are', now: 'This round', next: 'Next round', demandLine: 'Data lying there when the round ends earn more. A move ordered now is in time for next round’s.',
  homes: 'Home markets', homeLine: 'Data at home earn ½ more a round, for the account and its provider.', isHome: 'at home', isAway: 'abroad', intelligence: 'For you alone', yourOrders: 'To your orders',
} as const

export const LAWBOOK = {
  title: 'Law', tracks: 'Doctrine', tracksNote: 'Courts move these three for everybody.', states: 'Laws in force', docket: 'Docket', docketEmpty: 'No case is waiting.', reporter: 'The reporter', reporterEmpty: 'No ruling yet.',
  no: (n: number): string => `No. ${count(n)}`, heard: (round: number): string => `filed round ${count(round)}`, sealed: 'sealed', tie: '4–4, no precedent', counted: (a: number, b: number): string => `${count(a)}–${count(b)}`, judges: 'The bench', bias: (n: number): string => (n === 0 ? 'no leaning' : n > 0 ? 'leans to enforce' : 'leans to quash'), bills: 'On the floor', treaties: 'Treaties', none: 'None.',
  value: (n: number, low: string, high: string): string => (n === 0 ? 'in the middle' : n < 0 ? `${count(-n)} to ${low}` : `${count(n)} to ${high}`), room: 'room for a second law',
} as const

export const LOG = {
  title: 'Log', empty: 'Nothing has happened yet.', emptyLine: 'What you were told stands here, round by round.', round: (n: number): string => `Round ${count(n)}`, phases: { orders: 'Orders', chambers: 'Chambers' }, newest: 'Newest first', before: 'Before the first round',
} as const

export const STATES_TEXT = {
  down: (attempt: number, of: number): string => `Line down. Reconnecting, try ${count(attempt)} of ${count(of)}.`, downLine: (orders: number): string => `Your seat and your ${plural(orders, 'draft order', 'draft orders')} are safe.`, tryNow: 'Try now',
  lostTitle: 'The line was cut', lostLine: 'Your seat is kept for you. A deputy seals only what you drafted.', rejoin: 'Rejoin', toTitle: 'Back to the title',
  outdatedTitle: 'This tab is older than the room', outdatedLine: 'Reload it. Your seat is safe.', reload: 'Reload',
  pausedTitle: 'The room has stopped', pausedLine: 'That was our mistake, not yours. The game is saved; it goes on when the server has been looked at.',
  joining: 'Opening the room', joiningLine: 'Fetching your file.',
  noWebgl: 'This device cannot draw the map. The simple map stands in; every order is in the list, too.', slow: 'This device would draw the big map slowly. The simple map stands in.', keepList: 'Use the list', trySimple: 'Use the simple map', tryMap: 'Try the map again', gotIt: 'Got it',
} as const

export const SETTINGS = {
  title: 'Settings', close: 'Close', theme: 'Sheet', themes: { auto: 'As the device', day: 'Day', night: 'Night' }, textSize: 'Text size', sizes: (n: number): string => `${n} %`, motion: 'Motion', motions: { auto: 'As the device', full: 'Full', reduced: 'Reduced' },
  board: 'Board', boards: { map: 'Map', simple: 'Simple map', list: 'List' }, keys: 'Single-letter keys', keysOn: 'On', keysOff: 'Off', keysLine: 'They never act while you type. Arrow keys, Enter, Escape and Tab always work.', remap: 'Change keys', press: 'Press a key', reset: 'Keys as they come', taken: (what: string): string => `taken by ${what}`,
} as const

export const HELP = {
  title: 'How it works', rules: 'The game on one page', keys: 'Keys', words: 'Words', turn: 'A round',
  points: [
    'Fourteen roles: 4 governments, 4 providers, 6 account holders. You play one, bots play the rest.',
    'Each round has two moments in which everybody decides at once and in secret: Orders, then Chambers.',
    'Governments each have a secret case. Find out which of six accounts it is, then read its content. A subpoena brings records. A seizure takes a whole server on your soil. A long-arm warrant reaches abroad, fast and contested. An MLAT request asks nicely, and slowly.',
    'Providers live from Trust and hosted accounts. When a warrant arrives they comply, challenge or refuse. Where the host has a Blocking Statute they break one law either way.',
    'Account holders earn by being online in the right place, and lose heavily if they are read. A move takes a round; a preservation order does not.',
    'Courts have eight votes: four judges and four players. A tie leaves the ruling below standing and makes no precedent. Anything else changes the law for the rest of the game.',
    'Comity is everyone’s. Taking data without consent lowers it. At 0 the net splinters, the game ends, and everybody pays.',
    'Your score is Standing: 50 is an average game of your role. The highest Standing wins.',
  ],
  always: [
    ['Enter', 'open, add'], ['Escape', 'back'], ['Shift Enter', 'seal, or break the seal'], ['Ctrl Z', 'undo the last change of your orders'], ['Arrows', 'on the map: nearest place that way; in the list: row'], ['Tab', 'next region'],
  ] as readonly (readonly [string, string])[],
  keysOff: 'Single-letter keys are off. Settings turn them on.',
} as const

/** What a key does, for the help and the settings. Orders take their own titles. */
export const KEY_WORDS = {
  help: 'rules and keys', list: 'list or map', new: 'new order', due: 'what presses on you', notebook: 'notebook', law: 'law', log: 'log', file: 'your file', place: 'selected place', indices: 'speak the indices',
  previous: 'previous demand', next: 'next demand', 'zoom-in': 'zoom in', 'zoom-out': 'zoom out', fit: 'whole map', secret: 'hold: read your secret aim',
} as const

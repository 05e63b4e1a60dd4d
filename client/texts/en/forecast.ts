/** Words of a forecast: ways it may end, rules that bear on it, who can stop it, what it would teach, what it costs. */
import type { Alternative, Chance, Collision, Cost, Lesson, Outcome, Price, Rule, Stopper, When } from '#shared/forecast/outlook.ts'
import type { Kind } from '#shared/phases.ts'
import type { Seat } from '#shared/names.ts'
import { KIND_TEXTS } from './kinds.ts'
import { demonym, LAW_NAMES, PROVIDER_NAMES, seatName, stateName, TRACK_NAMES } from './names.ts'
import { count, halves, plural, signed, vp } from './numbers.ts'
import { COMITY_WORDS, SCORE_WORDS, TRUST_WORDS } from './reasons.ts'

/** How a segment of the bar looks. */
export type Look = 'green' | 'plum' | 'plum-hatched' | 'hatched' | 'red'

/** A word for the bar, the end of "It will ...", and how it looks. */
export const OUTCOME_TEXTS = {
  done: { word: 'As written', end: 'be carried out as written', look: 'green' },
  lapses: { word: 'Lapses', end: 'come to nothing', look: 'hatched' },
  records: { word: 'Records', end: 'bring records', look: 'green' },
  noise: { word: 'Noise', end: 'bring noise', look: 'hatched' },
  solves: { word: 'Case closed', end: 'close the case', look: 'green' },
  'other-suspect': { word: 'The other suspect', end: 'read the other suspect', look: 'plum' },
  empty: { word: 'No suspect', end: 'find no suspect', look: 'red' },
  'handed-over': { word: 'Handed over', end: 'be handed over', look: 'green' },
  stands: { word: 'Court, it stands', end: 'be fought', look: 'plum' },
  falls: { word: 'Court, it falls', end: 'be fought', look: 'plum-hatched' },
  late: { word: 'Too late', end: 'come too late', look: 'hatched' },
  nothing: { word: 'Nothing to read', end: 'find nothing to read', look: 'hatched' },
  read: { word: 'Read', end: 'be read', look: 'green' },
  denied: { word: 'Denied', end: 'be denied', look: 'red' },
  fails: { word: 'Fails', end: 'fail', look: 'red' },
  passes: { word: 'Passes', end: 'pass', look: 'green' },
  signed: { word: 'Signed', end: 'be signed', look: 'green' },
  unsigned: { word: 'Not signed', end: 'not be signed', look: 'hatched' },
  'moves-all': { word: 'All move', end: 'move them all', look: 'green' },
  'moves-some': { word: 'Some move', end: 'move some', look: 'plum' },
  stays: { word: 'Stays', end: 'stay where it is', look: 'hatched' },
  arrives: { word: 'Arrives', end: 'arrive', look: 'green' },
  'key-lost': { word: 'Key lost', end: 'lose the key', look: 'red' },
  'keeps-key': { word: 'Key kept', end: 'keep the key', look: 'green' },
  contempt: { word: 'Contempt', end: 'be contempt', look: 'red' },
  court: { word: 'Court anyway', end: 'go to court anyway', look: 'plum' },
  unheard: { word: 'Not heard', end: 'not be heard', look: 'hatched' },
  unpaid: { word: 'Cannot be paid', end: 'find no Influence left', look: 'hatched' },
  enforced: { word: 'Enforced', end: 'be enforced', look: 'plum' },
  quashed: { word: 'Quashed', end: 'be quashed', look: 'plum-hatched' },
} as const satisfies Record<Outcome, { word: string; end: string; look: Look }>

/** "about 4 in 6"; what can end in one way only has no chances to speak of. */
export const sixthsWords = (n: number): string => (n >= 6 ? 'nearly certain' : n <= 0 ? 'hardly ever' : `about ${count(n)} in 6`)
/** "handed over about 4 in 6; court, it falls about 2 in 6." */
export const oddsLine = (odds: readonly Chance[]): string =>
  `${odds.map(({ what, sixths }) => `${OUTCOME_TEXTS[what].word.toLowerCase()} ${sixthsWords(sixths)}`).join('; ')}.`

/** What a rule says of it. */
export function ruleText(rule: Rule): string {
  switch (rule.kind) {
    case 'law': {
      const name = `${LAW_NAMES[rule.law].name} of ${stateName(rule.state)}`
      if (rule.does === 'forbids') return `The ${name} forbids to obey a foreign warrant on data there.`
      if (rule.does === 'shields') return `The ${name} protects: one more on the die.`
      return `The ${name} ${rule.does === 'binds' ? 'binds' : 'is in force'}: ${LAW_NAMES[rule.law].effect}`
    }
    case 'established':
      return `${PROVIDER_NAMES[rule.provider].name} is established in ${stateName(rule.state)}, so ${demonym(rule.state)} orders bind it.`
    case 'own-soil':
      return `It lies on the soil of ${stateName(rule.state)}: its own law, nobody else’s.`
    case 'abroad':
      return `The data lie in ${stateName(rule.state)}. No law there forbids obeying; a court may still say it is too far.`
    case 'its-courts':
      return `${demonym(rule.state)} courts do it, under ${demonym(rule.state)} law.`
    case 'treaty':
      return `The treaty of ${stateName(rule.state)} and ${stateName(rule.other)} covers it: no challenge on Reach, no fine, no Comity lost.`
    case 'token':
      return `A reciprocity token of ${stateName(rule.state)} covers it once: no challenge on Reach. It is spent on ${stateName(rule.into)}.`
    case 'doctrine':
      return `${TRACK_NAMES[rule.ground].name} stands at ${signed(rule.track)}: ${DOCTRINE[rule.does]}`
    case 'nobody-asked':
      return 'Nobody is asked. That is the point of it.'
  }
}
const DOCTRINE = {
  enforces: 'courts enforce.',
  quashes: 'courts quash.',
  opens: 'a checkbox is opened for the state.',
  'keeps-shut': 'a checkbox stays shut.',
} as const

/** Which rule it is, short: in the catch-22. */
const ruleName = (rule: Rule): string =>
  rule.kind === 'law'
    ? `the ${LAW_NAMES[rule.law].name} of ${stateName(rule.state)}`
    : rule.kind === 'established'
      ? `the warrant of ${stateName(rule.state)}, where it is established`
      : ruleText(rule)

const WHEN_TEXTS = {
  always: '',
  'carried-out': '',
  executed: 'if it is carried out',
  compelled: 'if a court compels it',
  read: 'if it is read',
  solved: 'if the case is closed',
  collateral: 'if it is not the suspect',
  'foreign-collateral': 'if a foreigner is among them',
  empty: 'if no suspect is read',
  traced: 'if it fails or is traced',
  'traced-abroad': 'if it is traced abroad',
  granted: 'if granted',
  denied: 'if denied',
  passes: 'if it passes',
  signed: 'if signed',
  heard: 'if it is heard',
  'own-case': 'if the case is your own',
  wins: 'if you win',
  loses: 'if you lose',
  majority: 'if you are with the majority',
  arrives: 'when it arrives',
  departs: 'when it departs',
  'key-lost': 'if the key is lost',
  obstructs: 'if you were warned',
} as const satisfies Record<When, string>

const whose = (seat: Seat, me: Seat): string => (seat === me ? '' : `${seatName(seat)} `)

function priceText(price: Price, me: Seat): string {
  switch (price.unit) {
    case 'actions':
      return plural(Math.abs(price.by), 'action', 'actions')
    case 'influence':
      return price.seat === me && price.by < 0 ? `${count(-price.by)} Influence` : `${whose(price.seat, me)}${signed(price.by)} Influence`
    case 'vp':
      return `${whose(price.seat, me)}${vp(price.by)}, ${SCORE_WORDS[price.why]}`
    case 'trust':
      return `${price.provider === me ? 'Trust' : `${PROVIDER_NAMES[price.provider].name} Trust`} ${signed(price.by)}, ${TRUST_WORDS[price.why]}`
    case 'comity':
      return `Comity ${signed(price.by)}, ${COMITY_WORDS[price.why]}`
    case 'token':
      return `${stateName(price.state)} may reach back once`
    case 'exploit':
      return 'Your exploit'
    case 'precedent':
      return `Precedent on ${TRACK_NAMES[price.ground].name}`
    case 'income':
      return `Income ${signed(price.by / 2)}`
  }
}

/** "Comity −1, content taken abroad, if it is read" */
export function costText({ price, when }: Cost, me: Seat): string {
  const text = priceText(price, me)
  return WHEN_TEXTS[when] === '' ? text : `${text}, ${WHEN_TEXTS[when]}`
}
/** "MLAT request, in round 3, spares: Comity −1, content taken abroad, if it is read." */
export function alternativeText({ order, round, spares }: Alternative, me: Seat): string {
  if (order.kind === 'answer') return 'A challenge asks a court first, and breaks neither law meanwhile.'
  const when = round === null ? '' : `, in round ${count(round)},`
  const what = spares.map(one => costText(one, me)).join('; ')
  return `${KIND_TEXTS[order.kind].title}${when} ${what === '' ? 'breaks no law' : `spares: ${what}`}.`
}
/** Good, bad or neither for who asks. */
export function costTone({ price }: Cost, me: Seat): 'plain' | 'red' | 'green' | 'plum' {
  if (price.unit === 'precedent') return 'plum'
  if (price.unit === 'token') return 'red'
  if (price.unit === 'actions' || price.unit === 'exploit' || (price.unit === 'influence' && price.why === 'order')) return 'plain'
  if ((price.unit === 'vp' || price.unit === 'influence') && price.seat !== me) return 'plain'
  return price.by < 0 ? 'red' : 'green'
}

const HOW_TEXTS = {
  challenge: 'may go to court',
  refuse: 'may refuse',
  intervene: 'may go to court itself',
  bench: 'may quash it',
  deny: 'may deny it',
  move: 'may have left by then',
  lock: 'may lock or delete before',
  cover: 'may run cover traffic: then it is noise',
  lobby: 'may lobby against it',
  decline: 'may decline',
  'shut-down': 'may shut down',
  outbid: 'may outbid it',
  'keeps-copy': 'holds a copy: moving does not help against it',
  'may-seize': 'may seize the server on its soil',
  'may-serve': 'may serve papers on the provider',
} as const satisfies Record<Stopper['how'], string>

const price = (of: Price): string =>
  of.unit === 'influence' ? `${count(Math.abs(of.by))} Influence` : of.unit === 'vp' ? `${halves(Math.abs(of.by))} VP` : ''
/** "may go to court, for 2 Influence" */
export function stopperText({ how, price: paid }: Stopper): string {
  const asked = paid === null ? '' : price(paid)
  return asked === '' ? `${HOW_TEXTS[how]}.` : `${HOW_TEXTS[how]}, for ${asked}.`
}

const WHAT_TEXTS = {
  category: 'its category: money, press or service',
  archetype: 'exactly who it is',
  content: 'its content, and with it exactly who it is',
  ciphertext: 'ciphertext only',
  copy: 'that a copy is kept, which can be read',
  'locked-copy': 'that a copy is kept, which is locked',
  order: 'that there is such an order',
  place: 'where it lies',
  canary: 'that the canary has died',
} as const satisfies Record<Lesson['what'], string>

/** "You would learn its content, if it is read." */
export function lessonText({ who, what, when }: Lesson, me: Seat): string {
  const subject = who === me ? 'You' : who === 'all' ? 'Everybody' : who === 'drawn' ? 'A government drawn by lot' : seatName(who)
  const condition = when === 'read' && (what === 'category' || what === 'archetype') ? 'if records come' : WHEN_TEXTS[when]
  const suffix = condition === '' ? '' : `, ${condition}`
  return `${subject} would learn ${WHAT_TEXTS[what]}${suffix}.`
}

export const FORECAST = {
  ifSealed: 'If you seal this',
  it: 'It will',
  surely: 'It will almost surely',
  probably: 'It will probably',
  may: 'It may',
  /** Subject of `cannot`. */
  this: 'This',
  cannot: 'cannot be given',
  guess: 'A guess from public facts',
  fact: 'By the rules',
  which: 'Which law applies',
  noLaw: 'No law in force bears on it.',
  stop: 'Who can stop it',
  reach: 'Who can reach you there',
  nobodyStops: 'Nobody, once it is sealed.',
  others: 'Others',
  bench: 'The bench',
  learn: 'What it would teach',
  does: 'What it does',
  cost: 'What it costs',
  risk: 'What it risks',
  bystanders: 'Who else is on that server',
  nobodyElse: 'Nobody else.',
  bystanderRead: 'Readable. Exposed for nothing if you come.',
  bystanderLocked: 'Locked. It would learn that you came.',
  catch: 'Catch-22',
  use: (kind: Kind): string => `Use ${KIND_TEXTS[kind].title}`,
  likely: (of: 0 | 1 | 2 | 3 | 4): string => (['hardly ever', 'unlikely', 'even', 'likely', 'nearly certain'] as const)[of],
} as const

const isOwn = ({ price: of }: Cost, me: Seat): boolean => (of.unit === 'vp' || of.unit === 'influence') && of.seat === me

/** "Monolith cannot obey both. ... To break the first costs ...; to break the second ..." */
export function collisionText({ provider, breaches: [first, second] }: Collision, me: Seat): string {
  const broken = ({ rule, costs }: Collision['breaches'][number]): string =>
    `Breaking ${ruleName(rule)} costs: ${costs.map(one => (isOwn(one, me) ? `you ${costText(one, me)}` : costText(one, me))).join('; ')}.`
  return `${provider === me ? 'You cannot obey' : `${PROVIDER_NAMES[provider].name} cannot obey`} both ${ruleName(first.rule)} and ${ruleName(second.rule)}. ${broken(first)} ${broken(second)}`
}

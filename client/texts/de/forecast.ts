/** Words of a forecast: ways it may end, rules that bear on it, who can stop it, what it would teach, what it costs. */
import type { Alternative, Chance, Collision, Cost, Lesson, Outcome, Price, Rule, Stopper, When } from '#shared/forecast/outlook.ts'
import type { Kind } from '#shared/phases.ts'
import type { Seat } from '#shared/names.ts'
import type { Look } from '../en/forecast.ts'
import { adjective, dative, inside, of as ofName, the } from './grammar.ts'
import { KIND_TEXTS } from './kinds.ts'
import { demonym, LAW_NAMES, PROVIDER_NAMES, seatName, stateName, TRACK_NAMES } from './names.ts'
import { capital, count, halves, plural, signed, vp } from './numbers.ts'
import { COMITY_WORDS, SCORE_WORDS, TRUST_WORDS } from './reasons.ts'

export { costTone } from '../en/forecast.ts'
export type { Look } from '../en/forecast.ts'

/** A word for the bar, the end of "Es wird ...", and how it looks. */
export const OUTCOME_TEXTS = {
  done: { word: 'Wie verfasst', end: 'ausgeführt werden wie verfasst', look: 'green' },
  lapses: { word: 'Wirkungslos', end: 'ohne Wirkung bleiben', look: 'hatched' },
  records: { word: 'Auskunft', end: 'Auskunft bringen', look: 'green' },
  noise: { word: 'Rauschen', end: 'Rauschen bringen', look: 'hatched' },
  solves: { word: 'Fall gelöst', end: 'den Fall abschließen', look: 'green' },
  'other-suspect': { word: 'Anderes Konto', end: 'das andere verdächtige Konto lesen', look: 'plum' },
  empty: { word: 'Niemand da', end: 'kein verdächtiges Konto finden', look: 'red' },
  'handed-over': { word: 'Herausgegeben', end: 'zur Herausgabe führen', look: 'green' },
  stands: { word: 'Gericht, bleibt', end: 'angefochten werden', look: 'plum' },
  falls: { word: 'Gericht, fällt', end: 'angefochten werden', look: 'plum-hatched' },
  late: { word: 'Zu spät', end: 'zu spät kommen', look: 'hatched' },
  nothing: { word: 'Nichts zu lesen', end: 'nichts zu lesen finden', look: 'hatched' },
  read: { word: 'Gelesen', end: 'gelesen werden', look: 'green' },
  denied: { word: 'Abgelehnt', end: 'abgelehnt werden', look: 'red' },
  fails: { word: 'Scheitert', end: 'scheitern', look: 'red' },
  passes: { word: 'Kommt durch', end: 'durchkommen', look: 'green' },
  signed: { word: 'Unterzeichnet', end: 'unterzeichnet werden', look: 'green' },
  unsigned: { word: 'Kein Abschluss', end: 'nicht unterzeichnet werden', look: 'hatched' },
  'moves-all': { word: 'Alle ziehen um', end: 'alle umziehen lassen', look: 'green' },
  'moves-some': { word: 'Einige ziehen', end: 'einige umziehen lassen', look: 'plum' },
  stays: { word: 'Bleibt', end: 'bleiben, wo es ist', look: 'hatched' },
  arrives: { word: 'Kommt an', end: 'ankommen', look: 'green' },
  'key-lost': { word: 'Schlüssel weg', end: 'den Schlüssel kosten', look: 'red' },
  'keeps-key': { word: 'Schlüssel da', end: 'den Schlüssel erhalten', look: 'green' },
  contempt: { word: 'Missachtung', end: 'Missachtung des Gerichts sein', look: 'red' },
  court: { word: 'Doch Gericht', end: 'trotzdem vor Gericht kommen', look: 'plum' },
  unheard: { word: 'Kein Termin', end: 'nicht verhandelt werden', look: 'hatched' },
  unpaid: { word: 'Nicht bezahlbar', end: 'nicht mehr bezahlbar sein', look: 'hatched' },
  enforced: { word: 'Durchgesetzt', end: 'durchgesetzt werden', look: 'plum' },
  quashed: { word: 'Aufgehoben', end: 'aufgehoben werden', look: 'plum-hatched' },
} as const satisfies Record<Outcome, { word: string; end: string; look: Look }>

/** "etwa 4 von 6"; what can end in one way only has no chances to speak of. */
export const sixthsWords = (n: number): string => (n >= 6 ? 'fast sicher' : n <= 0 ? 'kaum je' : `etwa ${count(n)} von 6`)
/** "Herausgegeben: etwa 4 von 6; Gericht, fällt: etwa 2 von 6." Words keep their first letter, for most are nouns. */
export const oddsLine = (odds: readonly Chance[]): string =>
  `${odds.map(({ what, sixths }) => `${OUTCOME_TEXTS[what].word}: ${sixthsWords(sixths)}`).join('; ')}.`

/** What a rule says of it. */
export function ruleText(rule: Rule): string {
  switch (rule.kind) {
    case 'law': {
      const name = `Das ${LAW_NAMES[rule.law].name} ${ofName(stateName(rule.state))}`
      if (rule.does === 'forbids') return `${name} verbietet, einer fremden Anordnung über dortige Daten zu folgen.`
      if (rule.does === 'shields') return `${name} schützt: ein Punkt mehr auf dem Würfel.`
      return `${name} ${rule.does === 'binds' ? 'bindet' : 'gilt'}: ${LAW_NAMES[rule.law].effect}`
    }
    case 'established':
      return `${PROVIDER_NAMES[rule.provider].name} ist ${inside(stateName(rule.state))} niedergelassen und an ${adjective(demonym(rule.state), 'e')} Anordnungen gebunden.`
    case 'own-soil':
      return `Es liegt auf dem Boden ${ofName(stateName(rule.state))}: dessen eigenes Recht, keines sonst.`
    case 'abroad':
      return `Die Daten liegen ${inside(stateName(rule.state))}. Kein dortiges Gesetz verbietet, zu gehorchen; ein Gericht kann es dennoch für zu weit halten.`
    case 'its-courts':
      return `Es handeln ${adjective(demonym(rule.state), 'e')} Gerichte nach eigenem Recht.`
    case 'treaty':
      return `Das Abkommen zwischen ${dative(stateName(rule.state))} und ${dative(stateName(rule.other))} deckt es: keine Anfechtung der Reichweite, kein Bußgeld, kein Verlust an Courtoisie.`
    case 'token':
      return `Eine Gegenseitigkeitsmarke ${ofName(stateName(rule.state))} deckt es einmal: keine Anfechtung der Reichweite. Eingesetzt gegen ${the(stateName(rule.into))}.`
    case 'doctrine':
      return `${TRACK_NAMES[rule.ground].name}, Stand ${signed(rule.track)}: ${DOCTRINE[rule.does]}`
    case 'nobody-asked':
      return 'Niemand wird gefragt. Das ist der Sinn der Sache.'
  }
}
const DOCTRINE = {
  enforces: 'Gerichte setzen durch.',
  quashes: 'Gerichte heben auf.',
  opens: 'Ein Häkchen wird für den Staat geöffnet.',
  'keeps-shut': 'Ein Häkchen bleibt zu.',
} as const

/** Which rule it is, short: in the catch-22, as an object. */
const ruleName = (rule: Rule): string =>
  rule.kind === 'law'
    ? `das ${LAW_NAMES[rule.law].name} ${ofName(stateName(rule.state))}`
    : rule.kind === 'established'
      ? `die Anordnung ${ofName(stateName(rule.state))} (dort niedergelassen)`
      : ruleText(rule)

const WHEN_TEXTS = {
  always: '',
  'carried-out': '',
  executed: 'bei Vollzug',
  compelled: 'bei gerichtlichem Zwang',
  read: 'wenn gelesen wird',
  solved: 'wenn der Fall abgeschlossen wird',
  collateral: 'wenn es das falsche Konto ist',
  'foreign-collateral': 'wenn Fremde darunter sind',
  empty: 'wenn kein verdächtiges Konto gelesen wird',
  traced: 'bei Scheitern oder Entdeckung',
  'traced-abroad': 'bei Entdeckung im Ausland',
  granted: 'wenn gewährt',
  denied: 'wenn abgelehnt',
  passes: 'wenn es durchkommt',
  signed: 'wenn unterzeichnet',
  heard: 'wenn verhandelt wird',
  'own-case': 'wenn es Dein eigener Prozess ist',
  wins: 'wenn Du gewinnst',
  loses: 'wenn Du verlierst',
  majority: 'wenn Du mit der Mehrheit stimmst',
  arrives: 'bei Ankunft',
  departs: 'beim Aufbruch',
  'key-lost': 'bei Verlust des Schlüssels',
  obstructs: 'wenn Du gewarnt warst',
} as const satisfies Record<When, string>

const whose = (seat: Seat, me: Seat): string => (seat === me ? '' : `${seatName(seat)} `)

function priceText(price: Price, me: Seat): string {
  switch (price.unit) {
    case 'actions':
      return plural(Math.abs(price.by), 'Aktion', 'Aktionen')
    case 'influence':
      return price.seat === me && price.by < 0 ? `${count(-price.by)} Einfluss` : `${whose(price.seat, me)}${signed(price.by)} Einfluss`
    case 'vp':
      return `${whose(price.seat, me)}${vp(price.by)}, ${SCORE_WORDS[price.why]}`
    case 'trust':
      return `Vertrauen${price.provider === me ? '' : ` in ${PROVIDER_NAMES[price.provider].name}`} ${signed(price.by)}, ${TRUST_WORDS[price.why]}`
    case 'comity':
      return `Courtoisie ${signed(price.by)}, ${COMITY_WORDS[price.why]}`
    case 'token':
      return `${capital(the(stateName(price.state)))} darf einmal zurückgreifen`
    case 'exploit':
      return 'Dein Exploit'
    case 'precedent':
      return `Präzedenzfall: ${TRACK_NAMES[price.ground].name}`
    case 'income':
      return `Einkommen ${signed(price.by / 2)}`
  }
}

/** "Courtoisie −1, Inhalte aus dem Ausland geholt, wenn gelesen wird" */
export function costText({ price, when }: Cost, me: Seat): string {
  const text = priceText(price, me)
  return WHEN_TEXTS[when] === '' ? text : `${text}, ${WHEN_TEXTS[when]}`
}
/** "Rechtshilfeersuchen, in Runde 3, erspart: Courtoisie −1." */
export function alternativeText({ order, round, spares }: Alternative, me: Seat): string {
  if (order.kind === 'answer') return 'Eine Anfechtung fragt zuerst ein Gericht und bricht bis dahin keines der Gesetze.'
  const when = round === null ? '' : `, in Runde ${count(round)},`
  const what = spares.map(one => costText(one, me)).join('; ')
  return `${KIND_TEXTS[order.kind].title}${when} ${what === '' ? 'bricht kein Gesetz' : `erspart: ${what}`}.`
}

const HOW_TEXTS = {
  challenge: 'kann vor Gericht gehen',
  refuse: 'kann verweigern',
  intervene: 'kann selbst vor Gericht gehen',
  bench: 'kann es aufheben',
  deny: 'kann ablehnen',
  move: 'kann bis dahin fort sein',
  lock: 'kann vorher verschließen oder löschen',
  cover: 'kann Tarnverkehr erzeugen: dann ist es Rauschen',
  lobby: 'kann dagegen Einfluss nehmen',
  decline: 'kann ausschlagen',
  'shut-down': 'kann schließen',
  outbid: 'kann es überbieten',
  'keeps-copy': 'hat eine Kopie: Umziehen hilft nicht dagegen',
  'may-seize': 'kann den Server auf eigenem Boden beschlagnahmen',
  'may-serve': 'kann dem Anbieter zustellen',
} as const satisfies Record<Stopper['how'], string>

const price = (paid: Price): string =>
  paid.unit === 'influence' ? `${count(Math.abs(paid.by))} Einfluss` : paid.unit === 'vp' ? `${halves(Math.abs(paid.by))} SP` : ''
/** "kann vor Gericht gehen, für 2 Einfluss" */
export function stopperText({ how, price: paid }: Stopper): string {
  const asked = paid === null ? '' : price(paid)
  return asked === '' ? `${HOW_TEXTS[how]}.` : `${HOW_TEXTS[how]}, für ${asked}.`
}

const WHAT_TEXTS = {
  category: 'die Kategorie: Geld, Presse oder Dienste',
  archetype: 'genau, wer es ist',
  content: 'die Inhalte und damit genau, wer es ist',
  ciphertext: 'nur Chiffrat',
  copy: 'dass eine Kopie bleibt, und sie ist lesbar',
  'locked-copy': 'dass eine Kopie bleibt, und sie ist verschlossen',
  order: 'dass es eine solche Anordnung gibt',
  place: 'wo es liegt',
  canary: 'dass der Kanarienvogel tot ist',
} as const satisfies Record<Lesson['what'], string>

/** "Du würdest erfahren: die Inhalte ..., wenn gelesen wird." */
export function lessonText({ who, what, when }: Lesson, me: Seat): string {
  const subject =
    who === me
      ? 'Du würdest'
      : who === 'all'
        ? 'Alle würden'
        : who === 'drawn'
          ? 'Eine zugeloste Regierung würde'
          : `${capital(the(seatName(who)))} würde`
  const condition = when === 'read' && (what === 'category' || what === 'archetype') ? 'wenn Auskunft kommt' : WHEN_TEXTS[when]
  const suffix = condition === '' ? '' : `, ${condition}`
  return `${subject} erfahren: ${WHAT_TEXTS[what]}${suffix}.`
}

export const FORECAST = {
  ifSealed: 'Wenn Du das versiegelst',
  it: 'Es wird',
  surely: 'Es wird so gut wie sicher',
  probably: 'Es wird wahrscheinlich',
  may: 'Es kann',
  /** Subject of `cannot`. */
  this: 'Das',
  cannot: 'ist nicht möglich',
  guess: 'Eine Schätzung aus öffentlichen Tatsachen',
  fact: 'Nach den Regeln',
  which: 'Welches Recht gilt',
  noLaw: 'Kein geltendes Gesetz betrifft es.',
  stop: 'Wer es aufhalten kann',
  reach: 'Wer Dich dort erreicht',
  nobodyStops: 'Niemand, sobald es versiegelt ist.',
  others: 'Andere',
  bench: 'Die Richterbank',
  learn: 'Was man erfährt',
  does: 'Was es bewirkt',
  cost: 'Was es kostet',
  risk: 'Was es riskiert',
  bystanders: 'Wer sonst auf dem Server liegt',
  nobodyElse: 'Niemand sonst.',
  bystanderRead: 'Lesbar. Wird umsonst offengelegt, wenn Du kommst.',
  bystanderLocked: 'Verschlossen. Erführe, dass Du da warst.',
  catch: 'Zwickmühle',
  use: (kind: Kind): string => `Stattdessen: ${KIND_TEXTS[kind].title}`,
  likely: (of: 0 | 1 | 2 | 3 | 4): string => (['kaum je', 'unwahrscheinlich', 'offen', 'wahrscheinlich', 'fast sicher'] as const)[of],
} as const

const isOwn = ({ price: paid }: Cost, me: Seat): boolean => (paid.unit === 'vp' || paid.unit === 'influence') && paid.seat === me

/** "Monolith kann nicht beides befolgen: ... Wer ... missachtet, zahlt: ..." */
export function collisionText({ provider, breaches: [first, second] }: Collision, me: Seat): string {
  const broken = ({ rule, costs }: Collision['breaches'][number]): string =>
    `Wer ${ruleName(rule)} missachtet, zahlt: ${costs.map(one => (isOwn(one, me) ? `Du ${costText(one, me)}` : costText(one, me))).join('; ')}.`
  return `${provider === me ? 'Du kannst' : `${PROVIDER_NAMES[provider].name} kann`} nicht beides befolgen: ${ruleName(first.rule)} und ${ruleName(second.rule)}. ${broken(first)} ${broken(second)}`
}

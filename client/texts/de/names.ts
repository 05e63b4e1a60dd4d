/** Names of everything that has one, keyed by the unions of shared/names.ts: a missing name is a type error. */
import type {
  Archetype,
  Category,
  GovernmentAgenda,
  Ground,
  Handle,
  Headline,
  Law,
  Line,
  Lock,
  Party,
  Philosophy,
  ProviderAgenda,
  ProviderId,
  Seat,
  Side,
  StateId,
  Tender,
} from '#shared/names.ts'
import { signal } from '@preact/signals'
import type { Length } from '#shared/rules.ts'
import { JUDGE_NAMES, type StateName } from '../en/names.ts'
import { ARCHETYPES, CATEGORIES, CATEGORY_OF, HEADQUARTERS, isGovernment, isProvider } from '#shared/names.ts'
import { archetypesIn } from '#shared/terms.ts'
import type { Tool } from '#shared/events.ts'
import { either, listed } from './numbers.ts'
import { inside } from './grammar.ts'

export { JUDGE_NAMES, SHAPES } from '../en/names.ts'
export type { Shape, StateName } from '../en/names.ts'

/** As on the standard table; what is shown is in `stateNames`. The demonym is an adjective without its ending. */
export const STATE_NAMES = {
  COL: {
    name: 'Columbia',
    demonym: 'columbisch',
    seal: 'CO',
    blurb: 'Eine große Bundesrepublik, Heimat der großen Cloud.',
  },
  HIB: { name: 'Hibernien', demonym: 'hibernisch', seal: 'HI', blurb: 'Eine Insel der Rechenzentren und Holdings.' },
  RHE: {
    name: 'Rhenanien',
    demonym: 'rhenanisch',
    seal: 'RH',
    blurb: 'Ein Staat, der den Schutz der Privatsphäre in seine Verfassung schrieb.',
  },
  MER: { name: 'Meridien', demonym: 'meridisch', seal: 'ME', blurb: 'Eine aufstrebende Macht, die ihre Daten daheim haben will.' },
  ALP: {
    name: 'Alpina',
    demonym: 'alpinisch',
    seal: 'AL',
    blurb: 'Ein neutraler Hafen mit einem alten Abwehrgesetz. Niemand spielt ihn.',
  },
} as const satisfies Record<StateId, StateName>
/** What states are called on this page now: naming.ts puts the real names in where they are asked for. */
export const stateNames = signal<Readonly<Record<StateId, StateName>>>(STATE_NAMES)

export const PROVIDER_NAMES = {
  MONO: { name: 'Monolith', letter: 'M', blurb: 'Die große Cloud, mit einem Server auf einer Insel.' },
  DROP: {
    name: 'Dropcrate',
    letter: 'D',
    blurb: 'Beliebter Speicher, der sich mit Verschlüsselung schwertut: vier Schritte bis zur Auslieferung.',
  },
  LANT: { name: 'Lanterna', letter: 'L', blurb: 'Klein und stolz. Schließt lieber, als einen Schlüssel herauszugeben.' },
  PHOT: { name: 'Photon', letter: 'P', blurb: 'Verschlüsselung ist hier ein Häkchen, vom ersten Tag an.' },
} as const satisfies Record<ProviderId, { name: string; letter: string; blurb: string }>

/** Code names, so they stay as they are: their first letters stand on the board. */
export const HANDLE_NAMES = {
  AMBER: { name: 'Amber', shape: 'diamond', letter: 'A' },
  BASALT: { name: 'Basalt', shape: 'cross', letter: 'B' },
  COBALT: { name: 'Cobalt', shape: 'circle', letter: 'C' },
  DUNE: { name: 'Dune', shape: 'triangle', letter: 'D' },
  EMBER: { name: 'Ember', shape: 'square', letter: 'E' },
  FJORD: { name: 'Fjord', shape: 'hexagon', letter: 'F' },
} as const satisfies Record<Handle, { name: string; shape: string; letter: string }>

export const PARTY_NAMES = {
  government: { one: 'Regierung', many: 'Regierungen' },
  provider: { one: 'Anbieter', many: 'Anbieter' },
  account: { one: 'Konto', many: 'Konten' },
} as const satisfies Record<Party, { one: string; many: string }>

/** "Columbia", "Monolith", "Amber". */
export function seatName(seat: Seat): string {
  if (isGovernment(seat)) return stateName(seat)
  return isProvider(seat) ? PROVIDER_NAMES[seat].name : HANDLE_NAMES[seat].name
}
export const stateName = (state: StateId): string => stateNames.value[state].name
export const demonym = (state: StateId): string => stateNames.value[state].demonym
/** "Monolith in Hibernien": a server. */
export const serverName = (provider: ProviderId, state: StateId): string => `${PROVIDER_NAMES[provider].name} ${inside(stateName(state))}`
/** What the seat is, in one line. */
export function seatBlurb(seat: Seat): string {
  if (isGovernment(seat)) return stateNames.value[seat].blurb
  if (isProvider(seat)) return `${PROVIDER_NAMES[seat].blurb} Hauptsitz ${inside(stateName(HEADQUARTERS[seat]))}.`
  return 'Ein Konto mit einem Geheimnis. Wem es gehört, erfährst nur Du.'
}

/** The goal is worth +5 VP at the end (1.3). */
export const ARCHETYPE_NAMES = {
  trafficker: {
    name: 'Schmuggler',
    the: 'der Schmuggler',
    goal: 'Werde nie überführt.',
    blurb: 'Zwei Karten in jedem Fallstapel suchen nach Dir.',
  },
  billionaire: {
    name: 'Milliardär',
    the: 'der Milliardär',
    get goal() {
      return `Halte Deine Daten ${inside(stateName('HIB'))} oder ${inside(stateName('ALP'))} und werde höchstens einmal gelesen.`
    },
    blurb: 'Du beginnst mit mehr Einfluss und bekommst ihn schneller. Nutze ihn.',
  },
  journalist: {
    name: 'Journalist',
    the: 'der Journalist',
    goal: 'Bring die Geheimhaltung auf −1 oder tiefer, oder prangere zweimal an.',
    blurb: 'Du willst Tageslicht.',
  },
  dissident: {
    name: 'Dissident',
    the: 'der Dissident',
    goal: 'Ende außerhalb Deines Heimatstaats, verschlüsselt und nie von der eigenen Regierung gelesen.',
    blurb: 'Daheim ist der eine Ort, an dem Du Deine Briefe nicht verwahrst.',
  },
  hospital: {
    name: 'Krankenhaus',
    the: 'das Krankenhaus',
    goal: 'Ende mit Deinen Daten im Heimatstaat, bei einem Anbieter mit Vertrauen 6 oder mehr.',
    blurb: 'Patientenakten. Ein Datenlokalisierungsgesetz ist auf Deiner Seite.',
  },
  developer: {
    name: 'Entwickler',
    the: 'der Entwickler',
    goal: 'Drei Anbieter haben Verschlüsselung ausgeliefert, und die Schlüssel stehen auf −1 oder tiefer.',
    blurb: 'Du willst Schlösser, die mit der Tür geliefert werden.',
  },
} as const satisfies Record<Archetype, { name: string; the: string; goal: string; blurb: string }>

export const CATEGORY_NAMES = { money: 'Geld', press: 'Presse', service: 'Dienste' } as const satisfies Record<Category, string>

/** A mask in words, in the nominative: "der Schmuggler", "Geld: Schmuggler oder Milliardär", "nicht das Krankenhaus". */
export function maskInWords(mask: number): string {
  const left = archetypesIn(mask)
  const [only] = left
  if (only === undefined) return 'niemand'
  if (left.length === 1) return ARCHETYPE_NAMES[only].the
  const category = CATEGORIES.find(c => ARCHETYPES.every(a => left.includes(a) === (CATEGORY_OF[a] === c)))
  const names = either(left.map(a => ARCHETYPE_NAMES[a].name))
  if (category !== undefined) return `${CATEGORY_NAMES[category]}: ${names}`
  if (left.length === ARCHETYPES.length) return 'noch alle möglich'
  if (left.length > 3) return `nicht ${listed(ARCHETYPES.filter(a => !left.includes(a)).map(a => ARCHETYPE_NAMES[a].the))}`
  return names
}

export const LAW_NAMES = {
  REACH: {
    name: 'Langarm-Gesetz',
    short: 'Langarm',
    effect:
      'Die Vorinstanz entscheidet über die Reichweite stets für die Regierung, und jeder Richterstuhl neigt um +1 dorthin. Wer hier niedergelassen ist, steht auf der Sperrliste.',
    once: 'Vertrauen −1 für jeden hier niedergelassenen Anbieter. Courtoisie −1.',
  },
  BLOCK: {
    name: 'Abwehrgesetz',
    short: 'Abwehr',
    effect: 'Anbieter, die einer fremden Auslandsanordnung über hiesige Daten folgen, zahlen ein Bußgeld.',
    once: 'Vertrauen +1 für jeden Anbieter mit einem Rechenzentrum hier.',
  },
  LOCAL: {
    name: 'Datenlokalisierungsgesetz',
    short: 'Lokal',
    effect:
      'Jede Runde verlieren Staatsangehörige mit Daten im Ausland 1 SP, ihr Anbieter ebenso. Wer daheim ist, bringt der Regierung ½ SP.',
    once: 'Courtoisie −1. Wirtschaft −1.',
  },
  MANDATE: {
    name: 'Zugangspflichtgesetz',
    short: 'Pflicht',
    effect: 'Niedergelassene Anbieter mit ausgelieferter Verschlüsselung und ohne Hintertür für diesen Staat zahlen 2 SP je Runde.',
    once: 'Das Schutzgesetz fällt, falls es eines gibt.',
  },
  SHIELD: {
    name: 'Schutzgesetz für Verschlüsselung und Presse',
    short: 'Schutz',
    effect: 'Exploits gegen hiesige Daten brauchen einen Punkt mehr auf dem Würfel.',
    once: 'Vertrauen +1 für jeden Anbieter mit einem Rechenzentrum hier. Die Zugangspflicht fällt, falls es eine gibt.',
  },
} as const satisfies Record<Law, { name: string; short: string; effect: string; once: string }>

/** The three doctrine tracks: −2 is the low end, +2 the high end. */
export const TRACK_NAMES = {
  reach: {
    name: 'Reichweite',
    question: 'Wie weit eine Anordnung reichen darf',
    low: 'Territorium',
    high: 'Kontrolle',
    lowLine: 'das Recht endet, wo die Daten liegen',
    highLine: 'das Recht folgt dem Unternehmen',
  },
  secrecy: {
    name: 'Geheimhaltung',
    question: 'Wer von einer Anordnung erfährt',
    low: 'Offen',
    high: 'Geheim',
    lowLine: 'die Betroffenen erfahren es',
    highLine: 'Schweigen, bis es aufgehoben wird',
  },
  keys: {
    name: 'Schlüssel',
    question: 'Ob ein Schloss auf Anordnung zu öffnen ist',
    low: 'Geschützt',
    high: 'Erzwungen',
    lowLine: 'keine Pflicht zu öffnen',
    highLine: 'Anbieter müssen öffnen',
  },
} as const satisfies Record<Ground, { name: string; question: string; low: string; high: string; lowLine: string; highLine: string }>

export const HEADLINE_NAMES = {
  'quiet-week': { title: 'Eine ruhige Woche', effect: 'Nichts Ungewöhnliches.' },
  'terror-plot': { title: 'Anschlagsplan aufgedeckt', effect: 'In dieser Runde abgeschlossene Fälle sind 2 SP mehr wert.' },
  'cable-cut': {
    title: 'Anker kappt das Kabel',
    effect: 'In dieser Runde brechen keine Daten auf. Was unterwegs ist, kommt an.',
  },
  'mass-leak': { title: 'Großes Datenleck', effect: 'Jeder Transparenzbericht bringt 1 Vertrauen mehr.' },
  'trade-summit': { title: 'Handelsgipfel', effect: 'Courtoisie +1.' },
  'diplomatic-spat': { title: 'Diplomatischer Streit', effect: 'Courtoisie −1.' },
  'zero-day-market': {
    title: 'Markt für Sicherheitslücken',
    effect: 'Exploits brauchen in dieser Runde einen Punkt weniger auf dem Würfel.',
  },
  'crypto-scare': { title: 'Schreck um Schlüssel', effect: 'Eigene Verschlüsselung verliert in 1 von 3 Fällen ihren Schlüssel.' },
} as const satisfies Record<Headline, { title: string; effect: string }>

export const TENDER_NAMES = {
  'no-foreign-reach': { title: 'Kein fremder Zugriff', condition: 'Kein Anbieter, den ein Langarm-Gesetz erreicht.' },
  encrypted: { title: 'Verschlüsselt', condition: 'Verschlüsselung ausgeliefert, keine Hintertür.' },
  local: { title: 'Vor Ort', condition: 'Ein Rechenzentrum im Staat, der einkauft.' },
  open: { title: 'Offen für alle', condition: 'Jeder geöffnete Anbieter.' },
} as const satisfies Record<Tender, { title: string; condition: string }>
/** "Vor Ort: Hibernien". */
export const tenderTitle = (kind: Tender, state: StateId | null): string =>
  state === null ? TENDER_NAMES[kind].title : `${TENDER_NAMES[kind].title}: ${stateName(state)}`

/** Each is worth +5 VP at the end (R1.2, R1.3). */
export const AGENDA_NAMES = {
  'long-reach': { name: 'Langer Arm', condition: 'Die Reichweite steht auf +1 oder höher.' },
  sovereign: { name: 'Souverän', condition: 'Auf Deinem Boden wurden keine Daten ohne Zustimmung gelesen.' },
  hub: { name: 'Knotenpunkt', condition: 'Mindestens zwei Konten liegen auf Deinem Boden.' },
  diplomat: { name: 'Diplomatie', condition: 'Die Courtoisie steht auf 6 oder höher.' },
  'golden-key': {
    name: 'Goldener Schlüssel',
    condition: 'Deine Zugangspflicht gilt, oder die Schlüssel stehen auf +1 oder höher.',
  },
  guardian: { name: 'Hüterin', condition: 'Die Geheimhaltung steht auf −1 oder tiefer, oder zwei Staaten haben ein Schutzgesetz.' },
  fortress: {
    name: 'Festung',
    condition: 'Du bist geöffnet, hast keine Hintertür und beherbergst ein Konto mit gesetztem Häkchen.',
  },
  global: { name: 'Weltweit', condition: 'Du hast fünf Rechenzentren und beherbergst mindestens zwei Konten.' },
  'good-citizen': { name: 'Musterbürger', condition: 'Du hast mindestens einmal befolgt und nie ein Gericht missachtet.' },
  champion: { name: 'Vorkämpfer', condition: 'Du hast einen Prozess über Deine eigene Anfechtung gewonnen.' },
  sunshine: { name: 'Sonnenlicht', condition: 'Du hast drei Transparenzberichte veröffentlicht.' },
} as const satisfies Record<GovernmentAgenda | ProviderAgenda, { name: string; condition: string }>

export const LINE_NAMES = { text: 'Wortlaut', comity: 'Courtoisie', consequences: 'Folgen' } as const satisfies Record<Line, string>
export const PHILOSOPHY_NAMES = {
  textualist: { name: 'Am Wortlaut', listens: 'hört auf den Wortlaut' },
  internationalist: { name: 'Völkerrechtlich', listens: 'hört auf Courtoisie' },
  consequentialist: { name: 'Von den Folgen her', listens: 'hört auf Folgen' },
} as const satisfies Record<Philosophy, { name: string; listens: string }>
/** The four judges by name alone: a German title would have a gender. */
export const judgeName = (i: number): string => JUDGE_NAMES[i] ?? `Richterstuhl ${i + 1}`
export const SIDE_NAMES = {
  enforce: { verb: 'Durchsetzen', past: 'durchgesetzt', stands: 'hat Bestand' },
  quash: { verb: 'Aufheben', past: 'aufgehoben', stands: 'fällt' },
} as const satisfies Record<Side, { verb: string; past: string; stands: string }>
export const LOCK_NAMES = {
  none: 'unverschlossen',
  checkbox: 'Verschlüsselung per Häkchen',
  'self-made': 'eigene Verschlüsselung',
} as const satisfies Record<Lock, string>
export const LENGTH_NAMES = {
  8: { name: 'Standard', line: '8 Runden, etwa eine Stunde' },
  6: { name: 'Lange Lektion', line: '6 Runden, etwa 45 Minuten' },
  5: { name: 'Schnell', line: '5 Runden, etwa eine halbe Stunde' },
  4: { name: 'Lektion', line: '4 Runden, etwa 20 Minuten' },
} as const satisfies Record<Length, { name: string; line: string }>
export const TOOL_NAMES = {
  seizure: 'Beschlagnahme',
  'long-arm': 'Auslandsanordnung',
  mlat: 'Rechtshilfeersuchen',
  exploit: 'Exploit',
} as const satisfies Record<Tool, string>

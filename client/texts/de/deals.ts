/** Words of deals: terms in a line, the deal as it would be written, the table they are made at, and why they cannot be. */
import type { Clause, Condition, Event, OfferedTerm, Outcome } from '#shared/deals/deal.ts'
import type { DealRefusal } from '#shared/deals/objection.ts'
import { isHandle, isSeat, LAWS, STATES, type Seat, type Side, type StateId } from '#shared/names.ts'
import type { Rejection } from '#shared/wire.ts'
import type { BlankName, ClauseKind } from '../../terms-of.ts'
import { dative, of as ofName, the } from './grammar.ts'
import { KIND_TEXTS } from './kinds.ts'
import { LAW_NAMES, seatName, SIDE_NAMES, stateName } from './names.ts'
import { capital, count, halves, influence, listed, vp } from './numbers.ts'

export const DEALS = {
  lede: 'Reden ist frei. Nur versiegelte Punkte binden.',
  key: 'Abmachungen',
  partners: 'Andere Plätze',
  choose: 'Wähle einen Platz für eine Abmachung.',
  yourTurn: 'Du bist dran',
  sent: 'Gesendet',
  sentLine: 'wartet auf Antwort',
  draft: 'Entwurf',
  draftLine: 'nicht gesendet',
  signed: 'Unterzeichnet',
  signedIn: (round: number): string => `unterzeichnet in Runde ${count(round)}`,
  quiet: 'noch nichts',
  offersYou: 'bietet Dir eine Abmachung an',
  person: 'Mensch',
  bot: 'Bot',
  inForce: 'In Kraft',
  noneInForce: 'Keine Abmachung von Dir ist offen.',
  settled: 'Erledigt',
  word: 'Wort gehalten',
  wordLine: 'Fällig gewordene Versprechen, für alle zu sehen.',
  wordOf: (name: string, kept: number, all: number): string =>
    all === 0 ? `${name}: noch keine` : `${name}: ${count(kept)} von ${count(all)}`,
  you: 'Du',
  with: (name: string): string => `Du und ${the(name)}`,
  isPrivate: 'Vertraulich',
  privateLine: 'Nur für euch zwei zu sehen.',
  expires: 'Was bei Phasenende nicht unterzeichnet ist, ist weg.',
  offered: (name: string, again: number): string =>
    `${capital(the(name))} hat ${again === 0 ? 'das unterzeichnet' : 'ein Gegenangebot unterzeichnet'}.`,
  waits: (name: string): string => `Du hast das unterzeichnet. Die Antwort ${ofName(name)} steht noch aus.`,
  writing: 'Dein Entwurf. Sonst sieht ihn niemand.',
  give: 'Du gibst',
  get: 'Du bekommst',
  nothing: 'Nichts.',
  worthToYou: (half: number): string => `für Dich ${halves(half)} wert`,
  costsYou: (half: number): string => (half <= 0 ? 'kostet Dich nichts' : `kostet Dich ${halves(half)}`),
  worthNote:
    'Eine Schätzung in Punkten, aus dem, was Du weißt, und wie Bots rechnen. Was es der anderen Seite wert ist, entscheidet sie selbst.',
  balance: (half: number): string =>
    half === 0
      ? 'Ausgeglichen, nach Deiner Rechnung'
      : half > 0
        ? `${halves(half)} besser für Dich`
        : `${halves(-half)} schlechter für Dich`,
  add: 'Punkt hinzufügen',
  ask: 'Punkt verlangen',
  edit: 'Ändern',
  remove: (line: string): string => `Entfernen: ${line}`,
  binding: 'Bindend',
  promise: 'Versprechen',
  bindingLine: 'Vom Server ausgeführt.',
  promiseLine: 'Öffentlich gehalten oder gebrochen, je nach Geber.',
  mustBind: 'Lässt sich nicht versprechen, nur binden.',
  isNew: 'Neu',
  presets: 'Beginnen mit',
  written: 'Wie es geschrieben stünde',
  notSigned: 'nicht unterzeichnet',
  hasSigned: 'unterzeichnet',
  decline: 'Ausschlagen',
  counter: 'Gegenangebot',
  withdraw: 'Zurückziehen',
  put: 'Weglegen',
  send: 'Unterzeichnen und senden',
  sign: 'Unterzeichnen',
  signAndBind: 'Bindend unterzeichnen',
  again: 'Zum Unterzeichnen erneut drücken',
  holdLine: 'Eine Sekunde halten oder zweimal drücken.',
  escrow: (n: number): string => `Auf das Treuhandkonto, von Dir: ${influence(n)}.`,
  put1: 'Hinzufügen',
  save: 'Speichern',
  cancel: 'Zurücklegen',
  kind: 'Was',
  between: (a: string, b: string): string => `${capital(the(a))} gibt, ${the(b)} bekommt`,
  talkTo: (name: string): string => `Gespräch mit ${dative(name)}`,
  newOffer: (name: string, terms: string): string => `${capital(the(name))} bietet Dir eine Abmachung an. ${terms}`,
  gone: (name: string): string => `Das Angebot zwischen Dir und ${dative(name)} ist vom Tisch.`,
  agreed: (name: string): string => `Zwischen Dir und ${dative(name)} gilt eine Abmachung.`,
  open: 'Abmachungen öffnen',
  closedPhase: 'Abmachungen trifft man, während eine Phase offen ist.',
  bound: 'Durch Abmachungen gebunden',
  promised: 'Du hast versprochen',
  spares: (name: string, escrow: number): string =>
    escrow === 0
      ? `Du hast ${dative(name)} versprochen, es zu lassen. Das bräche öffentlich Dein Wort.`
      : `Eine Abmachung mit ${dative(name)} verbietet es. Verloren wären: ${influence(escrow)}.`,
  debrief: 'Abmachungen',
  debriefNone: 'Niemand traf eine Abmachung.',
  round: (n: number): string => `Runde ${count(n)}`,
} as const

/** Kinds of terms: their names, and who may give them. */
export const CLAUSE_TEXTS = {
  transfer: { name: 'Einfluss', who: 'Jeder Platz darf ihn geben.' },
  vote: { name: 'Eine Stimme', who: 'Nur wer auf die Richterbank kommen kann, darf sie geben.' },
  lobby: { name: 'Lobbyarbeit', who: 'Jeder Platz darf Einfluss nehmen.' },
  grant: { name: 'Rechtshilfe', who: 'Nur eine Regierung, einer Regierung.' },
  comply: { name: 'Befolgung', who: 'Nur ein Anbieter, einer Regierung.' },
  settle: { name: 'Vergleich', who: 'Nur zwischen Parteien eines Prozesses um eine offene Anordnung.' },
  'non-use': { name: 'Keine Anordnungen', who: 'Nur eine Regierung, einer Regierung.' },
} as const satisfies Record<ClauseKind, { name: string; who: string }>

export const OUTCOME_TEXTS = {
  open: 'offen',
  kept: 'gehalten',
  broken: 'gebrochen',
  lapsed: 'verfallen',
} as const satisfies Record<Outcome, string>

/** Why terms cannot be signed. */
export const DEAL_REFUSALS_TEXTS = {
  'no-deals': 'Hier gibt es jetzt keine Abmachungen.',
  'no-vote-contracts': 'An diesem Tisch lassen sich Stimmen und Lobbyarbeit nicht binden.',
  'not-the-two': 'Eine Abmachung hat zwei Parteien, und jede gibt der anderen.',
  'bad-term': 'Das lässt sich jetzt nicht vereinbaren.',
  'must-bind': 'Ein Vergleich lässt sich nicht versprechen, nur binden.',
  'too-many-deals': 'Du hast in dieser Runde schon zwei solche Abmachungen unterzeichnet.',
  'too-little-influence': 'Dafür hast Du zu wenig Einfluss.',
  'already-bound': 'Eine andere Abmachung bindet Dich anders.',
  'not-told-to-both': 'Ihr würdet es nicht beide erfahren.',
  'no-such-case': 'Diesen Prozess gibt es nicht.',
  'no-such-bill': 'Eine solche Vorlage liegt nicht auf dem Tisch.',
  'not-a-juror': 'Dieser Platz kann in diesem Prozess nicht stimmen.',
} as const satisfies Record<DealRefusal, string>

/** Why the server did not take something about deals. */
export function rejectionText(rejection: Rejection): string {
  switch (rejection.code) {
    case 'deal':
      return DEAL_REFUSALS_TEXTS[rejection.reason]
    case 'no-such-offer':
      return 'Dieses Angebot liegt nicht mehr auf dem Tisch.'
    case 'too-many-offers':
      return 'Genug Angebote zwischen euch in dieser Phase.'
    case 'no-such-order':
      return 'Hier gibt es nichts mehr zu zeigen.'
    case 'late':
      return 'Die Phase ist geschlossen.'
    case 'too-fast':
      return 'Zu schnell. Versuch es gleich noch einmal.'
    default:
      return 'Das hat nicht geklappt. Versuch es noch einmal.'
  }
}

const isState = (name: string): name is StateId => STATES.some(one => one === name)
const named = (name: Seat | StateId): string => (isState(name) ? stateName(name) : seatName(name))
const no = (n: number): string => `Nr. ${count(n)}`
const roundEnd = (n: number): string => `bis zum Ende von Runde ${count(n)}`
const sideWords = (side: Side): string => SIDE_NAMES[side].verb
const ANSWER_WORDS = { comply: 'befolgt', challenge: 'anficht', refuse: 'verweigert' } as const

/** What has to happen, as a clause with its verb at the end: "Columbia das Langarm-Gesetz beschließt". */
function eventLine(event: Event): string {
  switch (event.kind) {
    case 'order':
      return `der Befehl „${KIND_TEXTS[event.order].title}“ ${ofName(seatName(event.by))} ausgeführt wird${event.on === null ? '' : ` (Ziel: ${named(event.on)})`}`
    case 'answer':
      return `${seatName(event.provider)} die Anordnung ${ofName(seatName(event.government))} zu ${seatName(event.handle)} ${ANSWER_WORDS[event.answer]}`
    case 'vote':
      return `die Stimme ${ofName(seatName(event.seat))} in ${no(event.case)} für ${sideWords(event.side)} zählt`
    case 'grant':
      return `${the(seatName(event.host))} das Ersuchen ${ofName(seatName(event.government))} zu ${seatName(event.handle)} gewährt`
    case 'law':
      return `${the(stateName(event.state))} das ${LAW_NAMES[event.law].name} beschließt`
  }
}
const conditionLine = ({ event, happens, until }: Condition): string =>
  `${happens ? 'wenn' : 'es sei denn, dass'} ${roundEnd(until)} ${eventLine(event)}`

/** A term as on its slip: what it is, and under what conditions. `to` is who gets it. */
export function termWords({ by, what }: Pick<OfferedTerm, 'by' | 'what'>, to: Seat): { head: string; line: string } {
  switch (what.kind) {
    case 'transfer':
      return { head: influence(what.influence), line: what.when === null ? 'sofort' : conditionLine(what.when) }
    case 'vote':
      return { head: `${sideWords(what.side)} in ${no(what.case)}`, line: `Stimme ${ofName(seatName(by))}, falls auf der Richterbank` }
    case 'lobby':
      return {
        head: `Lobbyarbeit ${what.support ? 'für' : 'gegen'} die Vorlage ${ofName(seatName(what.bill))}`,
        line: `mit ${influence(what.influence)}`,
      }
    case 'grant':
      return {
        head: `Rechtshilfe zu ${seatName(what.handle)}`,
        line: `für das nächste Ersuchen ${ofName(seatName(to))}, ${roundEnd(what.until)}`,
      }
    case 'comply':
      return {
        head: `Befolgung zu ${seatName(what.handle)}`,
        line: `bei der nächsten Auslandsanordnung ${ofName(seatName(to))}, ${roundEnd(what.until)}`,
      }
    case 'settle':
      return { head: `Vergleich in ${no(what.case)}`, line: 'zurückgenommen ohne Urteil, Verbindungsdaten statt Inhalten' }
    case 'non-use':
      return {
        head: 'Keine Auslandsanordnungen',
        line: `für Daten auf dem Boden ${ofName(seatName(to))}, ${roundEnd(what.until)}${what.escrow === 0 ? '' : `; sonst verloren: ${influence(what.escrow)}`}`,
      }
  }
}

/** A term in one line, as on a screen reader: "Bindend: 2 Einfluss, sofort". */
export function termLine(term: OfferedTerm, to: Seat): string {
  const { head, line } = termWords(term, to)
  return `${term.binding ? DEALS.binding : DEALS.promise}: ${head}, ${line}`
}

/** What the giver undertakes, as a deed has it, with its verb at the end: "Hibernien sofort 2 Einfluss zu zahlen". */
function undertaking(what: Clause, to: Seat): string {
  switch (what.kind) {
    case 'transfer':
      return what.when === null
        ? `${dative(seatName(to))} sofort ${influence(what.influence)} zu zahlen`
        : `${dative(seatName(to))} ${influence(what.influence)} zu zahlen, ${conditionLine(what.when)}`
    case 'vote':
      return `auf der Richterbank in ${no(what.case)} für ${sideWords(what.side)} zu stimmen`
    case 'lobby':
      return `mit ${influence(what.influence)} ${what.support ? 'für' : 'gegen'} die Vorlage ${ofName(seatName(what.bill))} einzutreten`
    case 'grant':
      return `das nächste ${roundEnd(what.until)} gestellte Ersuchen ${ofName(seatName(to))} zu ${seatName(what.handle)} zu gewähren`
    case 'comply':
      return `die nächste ${roundEnd(what.until)} zugestellte Auslandsanordnung ${ofName(seatName(to))} zu ${seatName(what.handle)} zu befolgen`
    case 'settle':
      return `${no(what.case)} zurückzunehmen, wobei die Anordnung auf Verbindungsdaten beschränkt wird`
    case 'non-use':
      return `${roundEnd(what.until)} keine Auslandsanordnung für Daten auf dem Boden ${ofName(named(to))} zuzustellen${what.escrow === 0 ? '' : `, oder ${influence(what.escrow)} zu verlieren`}`
  }
}

/** The deal in prose, as it would be written. */
export function deedOf(terms: readonly OfferedTerm[], parties: readonly [Seat, Seat]): string {
  const [a, b] = parties
  const part = (binding: boolean): string[] =>
    parties.flatMap(by => {
      const to = by === a ? b : a
      const own = terms.filter(term => term.by === by && term.binding === binding).map(({ what }) => undertaking(what, to))
      return own.length === 0 ? [] : [`${the(seatName(by))} ${binding ? 'verpflichtet sich' : 'verspricht'}, ${listed(own)}`]
    })
  const [bound, promised] = [part(true), part(false)]
  if (bound.length + promised.length === 0) return 'Die Parteien haben noch nichts vereinbart.'
  const first = bound.length === 0 ? '' : `Die Parteien vereinbaren: ${capital(bound.join('; '))}.`
  const then = promised.length === 0 ? '' : `Allein auf ihr Wort: ${capital(promised.join('; '))}.`
  return [first, then].filter(text => text !== '').join(' ')
}

/** Names of blanks, above their fields. */
export const BLANK_NAMES = {
  influence: 'Wie viel',
  when: 'Wann',
  seat: 'Wessen',
  order: 'Befehl',
  on: 'Ziel',
  provider: 'Anbieter',
  government: 'Wessen Anordnung',
  handle: 'Konto',
  answer: 'Antwort',
  case: 'Prozess',
  side: 'Seite',
  host: 'Wer gewährt',
  state: 'Staat',
  law: 'Gesetz',
  happens: 'Bezahlt',
  until: 'Bis Ende von Runde',
  bill: 'Vorlage von',
  support: 'Wofür',
  escrow: 'Verloren bei Bruch',
} as const satisfies Record<BlankName, string>

const WHEN: Readonly<Record<string, string>> = {
  now: 'Sofort',
  order: 'Ein Befehl wird ausgeführt',
  answer: 'Eine Anordnung wird beantwortet',
  vote: 'Eine Stimme zählt',
  grant: 'Ein Ersuchen wird gewährt',
  law: 'Ein Gesetz wird beschlossen',
}
const SMALL: Readonly<Record<string, string>> = {
  any: 'beliebiges Ziel',
  if: 'wenn es geschieht',
  unless: 'wenn es nicht geschieht',
  yes: 'dafür',
  no: 'dagegen',
  comply: 'befolgen',
  challenge: 'anfechten',
  refuse: 'verweigern',
}

/** A value of a blank in words. */
export function blankValue(name: BlankName, value: string): string {
  if (name === 'when') return WHEN[value] ?? value
  if (name === 'case') return no(Number(value))
  if (name === 'influence' || name === 'escrow') return influence(Number(value))
  if (name === 'until') return count(Number(value))
  if (name === 'order' && value in KIND_TEXTS) return KIND_TEXTS[value as keyof typeof KIND_TEXTS].title
  if (name === 'side' && value in SIDE_NAMES) return SIDE_NAMES[value as keyof typeof SIDE_NAMES].verb
  const law = LAWS.find(one => one === value)
  if (law !== undefined) return LAW_NAMES[law].name
  if (isState(value)) return stateName(value)
  return isSeat(value) ? seatName(value) : (SMALL[value] ?? value)
}

/** Words of disclosure (R6.4). */
export const DISCLOSURE = {
  title: 'Geheime Anordnungen',
  show: (name: string): string => `${capital(dative(name))} zeigen`,
  again: (name: string): string => `Erneut drücken, um sie ${dative(name)} zu zeigen`,
  to: 'Diese Anordnung zeigen',
  button: 'Zeigen',
  sure: 'Zum Zeigen erneut drücken',
  price: (half: number): string =>
    `Gezeigt wird eine beglaubigte Kopie. Gelangt sie an die Regierung, bekommst Du ${vp(half)} in der Abrechnung.`,
  slip: (provider: string, government: string, handle: string): string =>
    `${provider} hat Dir gezeigt: ${the(government)} hat eine geheime Anordnung zu ${isHandle(handle) ? seatName(handle) : handle}.`,
  slipPrice: (provider: string, half: number): string =>
    `Es kostet Dich nichts. ${provider} bekommt ${vp(half)} in der Abrechnung, und beide erfahren, dass Du es warst.`,
  shown: 'Der Regierung gezeigt.',
  yours: (provider: string): string => `Dir wurde gezeigt, dass ${provider} Dein Schweigegebot brach. Das kostet in der Abrechnung.`,
  done: (name: string): string => `${capital(dative(name))} gezeigt.`,
  gagOver: 'Das Schweigegebot ist beendet: Es gibt nichts mehr zu zeigen.',
} as const

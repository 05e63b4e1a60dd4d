/**
 * The words of CHAMBERS: sections, answers, bills, treaties and the bench. Numbers in the game are invented.
 */
import type { Ground, GovId, Philosophy, Side, StateId } from '#shared/names.ts'
import type { SectionName } from '../en/chambers.ts'
import { adjective, dative, inside, of as ofName, the } from './grammar.ts'
import { demonym, stateName } from './names.ts'
import { capital, count, halves, influence, plural, signed, vp } from './numbers.ts'

export type { SectionName } from '../en/chambers.ts'

/** The question before the court, as its heading. */
const QUESTIONS = {
  reach: (stem: string, host: string | null): string =>
    host === null
      ? `Erreicht eine ${adjective(stem, 'e')} Anordnung Daten im Ausland?`
      : `Erreicht eine ${adjective(stem, 'e')} Anordnung Daten ${inside(host)}?`,
  secrecy: (government: string): string => `Darf ${the(government)} die Anordnung geheim halten?`,
  keys: (stem: string): string => `Dürfen ${adjective(stem, 'e')} Gerichte ein Schloss öffnen lassen?`,
} as const

/** The question before the court in a case or a ruling; `host` where the data lie, as far as it is known. */
export function questionOn(
  one: { readonly ground: Ground; readonly government: GovId; readonly mandate: GovId | null },
  host: StateId | null,
): string {
  if (one.mandate !== null) return COURT_TEXTS.mandateQuestion(stateName(one.mandate))
  if (one.ground === 'secrecy') return QUESTIONS.secrecy(stateName(one.government))
  if (one.ground === 'keys') return QUESTIONS.keys(demonym(one.government))
  return QUESTIONS.reach(demonym(one.government), host === null ? null : stateName(host))
}

/** What each outcome writes into the law: said before the vote. */
export const STAKES = {
  reach: {
    enforce: 'Durchsetzen schiebt die Reichweite einen Schritt zur Kontrolle: Der Arm reicht ins Ausland.',
    quash: 'Aufheben schiebt die Reichweite einen Schritt zum Territorium: Die Anordnung endet an der Grenze.',
  },
  secrecy: {
    enforce: 'Durchsetzen schiebt die Geheimhaltung einen Schritt zu Geheim: Schweigegebote werden billiger.',
    quash: 'Aufheben schiebt die Geheimhaltung einen Schritt zu Offen: Betroffene erfahren es, Schweigegebote kosten mehr.',
  },
  keys: {
    enforce: 'Durchsetzen schiebt die Schlüssel einen Schritt zu Erzwungen: Häkchen öffnen sich für Anordnungen.',
    quash: 'Aufheben schiebt die Schlüssel einen Schritt zu Geschützt: Anordnungen bringen Chiffrat.',
  },
} as const satisfies Record<Ground, Record<Side, string>>

/** On the stamp of a ruling. */
const STAMPS = {
  reach: { enforce: 'Anordnung gilt', quash: 'Anordnung fällt' },
  secrecy: { enforce: 'Schweigen gilt', quash: 'Schweigen endet' },
  keys: { enforce: 'Schlüssel her', quash: 'Schloss hält' },
} as const satisfies Record<Ground, Record<Side, string>>

/** The stamp of a ruling; a case about a MANDATE has its own words. */
export function stampOf(one: { readonly ground: Ground; readonly mandate: unknown }, side: Side): string {
  if (one.mandate !== null) return side === 'enforce' ? 'Pflicht gilt' : 'Pflicht fällt'
  return STAMPS[one.ground][side]
}

/** What the ruling does to the order at issue, in one sentence. */
export function outcomeOf(one: { readonly ground: Ground; readonly mandate: unknown }, side: Side): string {
  if (one.mandate !== null)
    return side === 'enforce'
      ? 'Die Zugangspflicht bleibt in Kraft, ihr Bußgeld ebenso.'
      : 'Die Zugangspflicht ist aus dem Gesetzbuch gestrichen.'
  if (one.ground === 'secrecy')
    return side === 'enforce'
      ? 'Das Siegel bleibt. Eine aufgeschobene Anordnung geht nächste Runde weiter.'
      : 'Das Siegel fällt. Eine aufgeschobene Anordnung geht nächste Runde weiter, nun offen.'
  return side === 'enforce' ? 'Die Anordnung wird nächste Runde vollzogen, vom Gericht erzwungen.' : 'Die Anordnung ist hinfällig.'
}

/** A line a judge may be quoted with, by philosophy and side: fiction, both sides equal. */
export const QUOTES = {
  textualist: {
    enforce: 'Das Gesetz nennt das Unternehmen, nicht den Schrank.',
    quash: 'Meinte der Gesetzgeber das Ausland, hätte er es gesagt.',
  },
  internationalist: {
    enforce: 'Wir greifen, wie andere greifen, und antworten, wie wir fragen.',
    quash: 'Es gibt eine Vordertür. Man könnte anklopfen.',
  },
  consequentialist: {
    enforce: 'Eine Regel, die ein Mausklick besiegt, ist keine.',
    quash: 'Eine Anordnung, und tausend Fremde durchsucht.',
  },
} as const satisfies Record<Philosophy, Record<Side, string>>

/** The tie rule is said all the time, not at the end. */
export const TIE_RULE = 'Bei Gleichstand bleibt die Vorinstanz bestehen.'

/** Titles of the sections, in their order, with the line said when there is nothing in one. */
export const SECTIONS = {
  answers: { title: 'Antworten', empty: 'In dieser Runde ist nichts an Dich gerichtet.' },
  bills: { title: 'Gesetze', empty: 'Es liegt keine Vorlage auf dem Tisch.' },
  treaties: { title: 'Abkommen', empty: 'Niemand hat ein Abkommen vorgeschlagen.' },
  court: { title: 'Gericht', empty: 'Der Saal ist leer. In dieser Runde wird nichts verhandelt.' },
} as const satisfies Record<SectionName, { title: string; empty: string }>

export const CHAMBERS_TEXTS = {
  title: 'Kammer',
  lede: 'Alle entscheiden zugleich und geheim. Erst Antworten, dann Gesetze, Abkommen und das Gericht.',
  sections: 'Abschnitte dieser Sitzung',
  items: (n: number): string => (n === 0 ? 'nichts hier' : plural(n, 'Punkt', 'Punkte')),
  open: 'offen',
  decided: 'entschieden',
  yours: 'für Dich',
} as const

export const ANSWER_TEXTS = {
  served: 'Dir zugestellt',
  onYou: 'Gegen Dich',
  due: 'Jetzt fällig',
  again: (n: number): string => `${n === 1 ? 'Einmal' : 'Zweimal'} verweigert`,
  gagged: 'Schweigegebot: Das Konto weiß nichts davon',
  produce: (account: string, place: string): string => `${account} herausgeben, Ort: ${place}`,
  says: (stem: string): string => `${capital(adjective(stem, 'es'))} Recht sagt`,
  handOver: 'Gib es heraus',
  handOverStatute: 'Gib es heraus, wo immer es liegt',
  notWithoutTreaty: 'Nicht ohne Rechtshilfe',
  noObjection: 'Nichts dagegen',
  treatyCovers: 'Erlaubt, nach dem Abkommen',
  bind: 'Du kannst nicht beiden gehorchen. Wähle, wen Du enttäuschst.',
  noBind: 'Du kannst beiden Gesetzen gehorchen. Deine Konten sehen das vielleicht anders.',
  answer: 'Deine Antwort',
  locks: {
    none: 'Es ist lesbar.',
    checkbox: 'Sein Häkchen ist gesetzt.',
    'self-made': 'Es hat den Schlüssel selbst: Du hast nur Chiffrat.',
  },
  empty: 'Es wird keine Inhalte geben: gelöscht, oder die Schlüssel sind verloren.',
  comply: 'Befolgen',
  complyPrice: (n: number): string => `+${influence(n)}`,
  complyLine: (trust: number): string => `Nächste Runde herausgegeben. Dann Vertrauen ${signed(trust)}.`,
  ciphertext: 'Bei Schlüssel −1 oder tiefer gibst Du Chiffrat heraus.',
  blockFine: (host: string, fine: number, gain: number): string =>
    `Bußgeld ${ofName(host)}: Du zahlst ${halves(-fine)} SP, dorthin gehen ${halves(gain)}.`,
  challenge: (ground: string): string => `Anfechten: ${ground}`,
  challengePrice: influence,
  challengeLine: (below: Side, enforce: string): string =>
    `Aufgeschoben. Verhandelt nächste Runde. Heute würde die Vorinstanz ${below === 'enforce' ? 'durchsetzen' : 'aufheben'}. ${enforce}`,
  challengeStakes: (loser: number, winner: number, trust: number): string =>
    `Niederlage: ${vp(loser)}. Sieg: ${vp(winner)}, Vertrauen ${signed(trust)}.`,
  refuse: 'Verweigern',
  refuseLine: (government: string, gain: number, trust: number): string =>
    `Missachtung. ${capital(the(government))} ${vp(gain)}, Dein Vertrauen ${signed(trust)}.`,
  comesAgain: 'Die Anordnung kommt nächste Runde wieder.',
  lapses: 'Es ist die dritte Weigerung: Die Anordnung verfällt.',
  unanswered: 'Ohne Antwort gilt: befolgt.',
  wants: (government: string): string => `${capital(the(government))} will Deine Inhalte`,
  wantsLine: (provider: string, host: string): string =>
    `Die Anordnung liegt bei ${provider}, wegen Deiner Daten ${inside(host)}. Die Antwort ist versiegelt, bis die Kammer schließt.`,
  intervene: 'Selbst anfechten: Reichweite',
  interveneLine: (loser: number): string =>
    `Nächste Runde vor Gericht, was immer Dein Anbieter antwortet. Niederlage: ${vp(loser)}. Ficht auch er an, zahlst Du nichts.`,
  letBe: 'Dem Anbieter überlassen',
  letBeLine: 'Befolgt er, wirst Du nächste Runde gelesen. In Deinen Befehlen kannst Du noch handeln.',
  free: 'Kostenlos',
  asks: (government: string, account: string): string => `${capital(the(government))} bittet um ${account}`,
  asksNote: 'Rechtshilfeersuchen',
  asksLine: (account: string, nation: string, provider: string): string =>
    `${account}: Heimatstaat ${nation}, bei ${provider}. Nur ihr zwei wisst, um welches Konto es geht.`,
  grant: 'Gewähren',
  grantLine: (requester: string, theirs: number, due: number): string =>
    `${capital(the(requester))} ${vp(theirs)}, Courtoisie +1. Gelesen wird in Runde ${count(due)}, wenn es noch hier ist.`,
  grantPrice: (halfPoints: number, fee: number): string => `${vp(halfPoints)}, +${influence(fee)}`,
  deny: 'Ablehnen',
  denyLine: 'Die Gebühr geht zurück. Sonst erfährt es niemand.',
  unansweredRequest: 'Ohne Antwort gilt: abgelehnt.',
  own: (account: string, host: string): string => `Dein Ersuchen zu ${account} liegt jetzt bei ${dative(host)}.`,
  ownDemand: (account: string, provider: string): string => `Deine Anordnung zu ${account} liegt jetzt bei ${provider}.`,
  alpina: 'Dieser Staat gewährt, wenn die Courtoisie auf 6 oder höher steht.',
  sealedTitle: 'Geheime Anordnungen an Dich',
  sealedLine: (government: string, kind: string, account: string): string => `${government}: ${kind} zu ${account}, mit Schweigegebot`,
  gagOfWarrant: 'Das Schweigegebot einer Auslandsanordnung fichtst Du in Deiner Antwort an, Grund: Geheimhaltung.',
  challengeGag: 'Schweigegebot anfechten',
  challengeGagLine: (loser: number): string =>
    `Nächste Runde vor Gericht, Grund: Geheimhaltung. Bei mehreren entscheidet das Los. Niederlage: ${vp(loser)}.`,
  keepQuiet: 'Schweigen',
  keepQuietLine: 'Das Schweigegebot gilt. Du darfst nicht über die Anordnung berichten.',
  killCanary: 'Kanarienvogel sterben lassen',
  killCanaryLine: (gain: number, trust: number): string => `Alle Deine Konten sind gewarnt. ${vp(gain)}, Vertrauen ${signed(trust)}.`,
  canaryContempt: (fine: number): string => `Die Geheimhaltung steht auf +1 oder mehr, also ist es auch Missachtung: ${vp(fine)}.`,
  keepCanary: 'Weitersingen lassen',
  keepCanaryLine: 'Deine Konten erfahren nichts.',
  choose: (what: string): string => `Deine Antwort: ${what}`,
} as const

export const BILL_TEXTS = {
  bill: (government: string): string => `Vorlage ${ofName(government)}`,
  enact: (law: string): string => law,
  repeal: (law: string): string => `Aufheben: ${law}`,
  withdraw: (partner: string): string => `Das Abkommen mit ${dative(partner)} verlassen`,
  inForce: 'Jetzt in Kraft',
  after: 'Wenn es durchkommt',
  none: 'kein Gesetz',
  givesWay: (law: string): string => `Es weicht: ${law}`,
  once: 'Einmal, beim Beschluss',
  moots: (list: string): string =>
    `Es würde ${list} durch Gesetz entscheiden: keine Verhandlung, kein Präzedenzfall, die Anordnung wird vollzogen.`,
  sum: 'Die Zählung',
  sponsor: 'eingebracht',
  for: 'für',
  against: 'gegen',
  you: 'Du',
  others: 'andere, versiegelt',
  less: 'Eins mehr dagegen',
  more: 'Eins mehr dafür',
  yourLobby: 'Deine Lobbyarbeit',
  none0: 'Du hältst Dich heraus.',
  most: (n: number): string => `Ein Platz darf höchstens ${influence(n)} auf eine Vorlage setzen.`,
  yours: (n: number): string => `${influence(Math.abs(n))} ${n > 0 ? 'dafür' : 'dagegen'}`,
  stands: (n: number): string =>
    n > 0
      ? `Kommt durch, wenn die anderen nicht ${influence(n)} oder mehr dagegensetzen.`
      : n === 0
        ? 'Scheitert am Gleichstand, wenn sonst niemand dafür ist.'
        : `Scheitert, wenn die anderen nicht mehr als ${count(-n)} dafürsetzen.`,
  tie: 'Bei Gleichstand scheitert es.',
  challenge: (government: string): string => `Zugangspflicht ${ofName(government)} anfechten`,
  challengeLine: 'Nur bezahlt, wenn sie durchkommt. Das Bußgeld ruht bis zum Urteil.',
} as const

export const TREATY_TEXTS = {
  proposes: (a: string, b: string): string => `${capital(the(a))} schlägt ${dative(b)} ein Abkommen vor`,
  effect:
    'Jeder darf auf dem Boden des anderen zugreifen: keine Anfechtung der Reichweite, kein Bußgeld, kein Verlust an Courtoisie. Rechtshilfe eine Runde schneller. Courtoisie +1 sofort.',
  moots: (list: string): string => `Es würde ${list} entscheiden: Die Anordnung wird nach dem Abkommen vollzogen.`,
  accept: (government: string): string => `Abkommen mit ${dative(government)} annehmen`,
  legend: 'Welches Abkommen Du annimmst',
  decline: 'Nichts unterzeichnen',
  declineLine: 'Der Vorschlag endet mit dieser Runde.',
  mutual: (other: string): string => `Ihr habt es einander vorgeschlagen, Du und ${the(other)}: Es wird in jedem Fall unterzeichnet.`,
  waits: (other: string): string => `Du hast es ${dative(other)} vorgeschlagen. Es gilt, wenn ${the(other)} annimmt.`,
  public: 'Alle sehen, wer unterzeichnet.',
} as const

export const COURT_TEXTS = {
  number: (n: number): string => `Nr. ${count(n)}`,
  round: (n: number): string => `eingetragen in Runde ${count(n)}`,
  sealed: 'Geheim',
  sealedLine: 'Welche Anordnung und wessen Konto, ist geheim.',
  against: (challenger: string, government: string): string => `${capital(the(challenger))} gegen ${the(government)}`,
  bench: 'Die Richterbank',
  below: 'Vorinstanz',
  ownBelow: 'so kam dieser Prozess herauf',
  tie: 'Bei Gleichstand',
  tieMark: 'bleibt die Vorinstanz bestehen.',
  tieBehind: 'Warum?',
  enforceSide: (what: string): string => `Durchsetzen: ${what}`,
  quashSide: (what: string): string => `Aufheben: ${what}`,
  counts: (enforce: string, quash: string, open: string): string => `${enforce} durchsetzen · ${quash} aufheben · ${open} offen`,
  leansEnforce: 'Durchsetzen',
  leansQuash: 'Aufheben',
  defers: 'Folgt',
  open: 'Offen',
  sealedVote: 'Geheim',
  you: 'Du',
  youVote: { enforce: 'Durchsetzen', quash: 'Aufheben' },
  sums: 'Wie die Richterstühle stehen',
  judge: 'Richterstuhl',
  listens: 'Hört auf',
  terms: { bias: 'Neigung', track: 'Skala', statute: 'Gesetz', comity: 'Courtoisie', line: 'Karte', influence: 'Einfluss' },
  sum: 'Summe',
  nothingMoves: 'noch bewegt hier nichts',
  range: 'Noch möglich',
  rangeOf: (low: string, high: string): string => (low === high ? low : `${low} bis ${high}`),
  sumsNote: 'Über 0 wird durchgesetzt, unter 0 aufgehoben, bei 0 folgt man der Vorinstanz.',
  sumsMine: 'Mit Deinem Entwurf; die andere Seite liegt noch verdeckt.',
  sumsOthers: 'Beide Schriftsätze liegen noch verdeckt.',
  provisional: 'Vorläufig:',
  bills: 'Gesetze kommen vor dem Gericht und können Gesetz und Courtoisie ändern.',
  earlier: 'Ein früherer Prozess kann die Skala bewegen.',
  brief: 'Dein Schriftsatz',
  briefNote: 'Eine Karte, verdeckt. Sie zählt bei denen, die darauf hören.',
  noCard: 'Keine Karte',
  noCardLine: 'Fügt nichts hinzu.',
  forJudges: (names: string): string => `für ${names}`,
  forNobody: 'niemand auf dieser Richterbank hört darauf',
  influence: 'Einfluss dahinter',
  influenceNote: 'Mehr als die andere Seite: +1 bei allen vier Richterstühlen.',
  cardFirst: 'Er geht mit einer Karte: Spiel zuerst eine.',
  mostInfluence: (n: number): string => `Höchstens ${influence(n)}.`,
  theirs: 'Schriftsatz der Gegenseite',
  theirsLine: 'Verdeckt bis zum Urteil.',
  bothSealed: 'Beide Schriftsätze liegen verdeckt bis zum Urteil.',
  vote: 'Deine Stimme',
  voteSealed: 'Stimmen sind geheim und werden zusammen aufgedeckt. Du kannst Deine ändern, bis Du versiegelst.',
  noVote: 'Ohne Stimme zählst Du für die Vorinstanz und verdienst nichts.',
  bonus: (n: number): string => `+${influence(n)}, wenn Du mit der Mehrheit stimmst.`,
  stakes: 'Was daran hängt',
  youSit: 'Du sitzt auf dieser Richterbank',
  youAre: 'Du bist Partei',
  waits: 'Wartet auf einen Termin',
  waitsLine: 'Höchstens drei Prozesse je Runde, die ältesten zuerst.',
  reporter: 'Urteilssammlung',
  theirCards: 'Karten, die dort möglich sind, verdeckt bis zum Urteil',
  lessInfluence: 'Weniger Einfluss',
  moreInfluence: 'Mehr Einfluss',
  about: (account: string): string => `über ${account}`,
  yourData: 'Deine Daten',
  mandateQuestion: (state: string): string => `Darf ${the(state)} eine Tür in jedem Schloss verlangen?`,
  judgeSpoken: (name: string, philosophy: string, word: string, sum: string, range: string): string =>
    `Richterstuhl ${name}, ${philosophy}: ${word}, bei ${sum}. Noch möglich: ${range}.`,
  jurorSpoken: (name: string, word: string): string => `Beisitz ${name}: ${word}.`,
} as const

export const SHEET_TEXTS = {
  title: 'Dein Blatt',
  left: (n: number): string => `${influence(n)} übrig`,
  nothing: 'Noch nichts entschieden. Was Du offen lässt, geht so aus, wie es danebensteht.',
  nothingToDo: 'Hier braucht Dich nichts. Versiegle, um weiterzugehen.',
  seal: 'Blatt versiegeln',
  sealNote: 'Du kannst das Siegel brechen, bis alle versiegelt haben.',
  breakSeal: 'Siegel brechen',
  sealed: 'Versiegelt.',
  bots: 'Die anderen entscheiden noch.',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  remove: (what: string): string => `Zurücknehmen: ${what}`,
} as const

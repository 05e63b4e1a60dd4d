/**
 * Every fact in one sentence, as told to a given seat: for the log, the captions and the screen reader. Pure functions of facts;
 * "Du" is the seat that reads.
 */
import type { Fact, FactKind, FactOf } from '#shared/events.ts'
import { isGovernment, type Handle, type Seat, type StateId } from '#shared/names.ts'
import { dative, inside, the } from './grammar.ts'
import { KIND_TEXTS } from './kinds.ts'
import {
  ARCHETYPE_NAMES,
  HEADLINE_NAMES,
  judgeName,
  LAW_NAMES,
  LINE_NAMES,
  LOCK_NAMES,
  maskInWords,
  seatName,
  serverName,
  stateName,
  tenderTitle,
  TOOL_NAMES,
  TRACK_NAMES,
} from './names.ts'
import { capital, count, plural, signed, vp } from './numbers.ts'
import { COMITY_WORDS, INDEX_NAMES, INDEX_WORDS, INFLUENCE_WORDS, SCORE_WORDS, SOURCE_WORDS, TRUST_WORDS } from './reasons.ts'
import { LAPSE_TEXTS } from './refusals.ts'

export { subjectsOf } from '../en/facts.ts'

/** Speaks to one seat: turns its own name into "Du" in every case, and the verb with it. */
export interface Voice {
  readonly me: Seat | null
  /** "Du" or "Columbia": who acts. */
  name(seat: Seat | StateId): string
  /** "Dich" or "Columbia". */
  whom(seat: Seat | StateId): string
  /** "Dir" or "Columbia": also after von, mit, bei. */
  toWhom(seat: Seat | StateId): string
  /** "von Dir" or "von Columbia": stands after its noun. */
  of(seat: Seat | StateId): string
  /** Subject and verb: "Du stellst", "Columbia stellt". */
  does(seat: Seat | StateId, you: string, third: string): string
  /** "Dein Konto" or "Amber", as subject or object. */
  account(handle: Handle): string
  /** "Deinem Konto" or "Amber": after zu, von, bei. */
  toAccount(handle: Handle): string
}

/** The voice in which `me` (null: a spectator) is told. */
export function voiceTo(me: Seat | null): Voice {
  const bare = (seat: Seat | StateId): string => (isState(seat) ? stateName(seat) : seatName(seat))
  const name = (seat: Seat | StateId): string => (seat === me ? 'Du' : the(bare(seat)))
  const toWhom = (seat: Seat | StateId): string => (seat === me ? 'Dir' : dative(bare(seat)))
  return {
    me,
    name,
    whom: seat => (seat === me ? 'Dich' : the(bare(seat))),
    toWhom,
    of: seat => `von ${toWhom(seat)}`,
    does: (seat, you, third) => `${name(seat)} ${seat === me ? you : third}`,
    account: handle => (handle === me ? 'Dein Konto' : seatName(handle)),
    toAccount: handle => (handle === me ? 'Deinem Konto' : seatName(handle)),
  }
}
const isState = (seat: Seat | StateId): seat is StateId => seat === 'ALP' || isGovernment(seat)

type Say<K extends FactKind> = (f: FactOf<K>, v: Voice) => string
const gag = (gagged: boolean): string => (gagged ? ', mit Schweigegebot' : '')
const courtNo = (n: number): string => `Nr. ${count(n)}`
const kindTitle = (kind: string): string => (kind in KIND_TEXTS ? KIND_TEXTS[kind as keyof typeof KIND_TEXTS].title : kind)

const SENTENCES = {
  'round-begun': f =>
    `Runde ${count(f.round)}. ${HEADLINE_NAMES[f.headline].title}: ${HEADLINE_NAMES[f.headline].effect} Die Ausschreibung: ${tenderTitle(f.tender, f.local)}. Gefragt: ${stateName(f.now)}, danach ${stateName(f.next)}.`,
  'case-dealt': (f, v) =>
    f.archetype === null
      ? `${v.does(f.government, 'hast', 'hat')} vorerst keinen Fall`
      : `neuer Fall für ${v.whom(f.government)}, gesucht: ${ARCHETYPE_NAMES[f.archetype].the}`,
  'exploit-supplied': (f, v) => `${v.does(f.government, 'erhältst', 'erhält')} einen Exploit`,
  'jurors-drawn': (f, v) => `${v.does(f.seat, 'sitzt', 'sitzt')} in ${courtNo(f.number)} auf der Richterbank`,

  scored: (f, v) => `${v.name(f.seat)}: ${vp(f.halves)}, ${SCORE_WORDS[f.why]}`,
  trusted: (f, v) => `Vertrauen in ${v.whom(f.provider)} ${signed(f.by)}: ${TRUST_WORDS[f.why]}`,
  'comity-moved': f => `Courtoisie ${signed(f.by)}: ${COMITY_WORDS[f.why]}`,
  'index-moved': f => `${INDEX_NAMES[f.index]} ${signed(f.by)}: ${INDEX_WORDS[f.why]}`,
  'influence-moved': (f, v) => `Einfluss ${v.of(f.seat)} ${signed(f.by)}: ${INFLUENCE_WORDS[f.why]}`,

  lapsed: (f, v) => `ein Befehl ${v.of(f.seat)} blieb ohne Wirkung. ${kindTitle(f.order)}: ${LAPSE_TEXTS[f.why]}`,

  tabled: (f, v) => {
    const subject = v.does(f.government, 'legst', 'legt')
    if (f.act === 'withdraw' || f.law === null) return `${subject} ein Gesetz vor, das Abkommen zu verlassen`
    const law = LAW_NAMES[f.law].name
    if (f.act === 'repeal') return `${subject} die Aufhebung vor: ${law}`
    return `${subject} ein Gesetz vor: ${law}${f.displaces === null ? '' : `, anstelle von: ${LAW_NAMES[f.displaces].name}`}`
  },
  proposed: (f, v) => `${v.does(f.government, 'schlägst', 'schlägt')} ${v.toWhom(f.to)} ein Abkommen vor`,
  preserved: (f, v) =>
    `${v.does(f.government, 'lässt', 'lässt')} ${v.account(f.handle)} sichern: ${v.does(f.provider, 'behältst', 'behält')} eine Kopie${gag(f.gagged)}`,
  encrypted: (f, v) =>
    f.lock === 'none'
      ? `${v.does(f.handle, 'bist', 'ist')} jetzt unverschlossen`
      : `${v.does(f.handle, 'schaltest', 'schaltet')} ein: ${LOCK_NAMES[f.lock]}`,
  'key-lost': (f, v) =>
    `${v.does(f.handle, 'hast', 'hat')} den Schlüssel verloren. Niemand kann die Daten mehr lesen, auch das Konto selbst nicht`,
  deleted: (f, v) => `${v.does(f.handle, 'löschst', 'löscht')} alles, für diese Runde und die nächste`,
  obstructed: (f, v) => `Strafvereitelung: ${v.does(f.seat, 'vernichtest', 'vernichtet')}, was gesichert war`,
  covered: (f, v) => `${v.does(f.handle, 'erzeugst', 'erzeugt')} Tarnverkehr`,
  'step-shipped': (f, v) =>
    f.left === 0
      ? `${v.does(f.provider, 'lieferst', 'liefert')} fertige Verschlüsselung aus. Ab der nächsten Runde lässt sich das Häkchen setzen`
      : `${v.does(f.provider, 'lieferst', 'liefert')} einen Schritt der Verschlüsselung aus, noch ${plural(f.left, 'Schritt', 'Schritte')}`,
  'backdoor-installed': (f, v) => `${v.does(f.provider, 'baust', 'baut')} eine Hintertür für ${v.whom(f.state)} ein`,
  'backdoors-removed': (f, v) => `${v.does(f.provider, 'baust', 'baut')} alle Hintertüren aus`,
  hardened: (f, v) => `${v.does(f.provider, 'härtest', 'härtet')} die eigenen Systeme`,
  'canary-bought': (f, v) => `${v.does(f.provider, 'hängst', 'hängt')} einen Kanarienvogel auf`,
  'data-centre-opened': (f, v) => `${v.does(f.provider, 'öffnest', 'öffnet')} ein Rechenzentrum ${inside(stateName(f.state))}`,
  'data-centre-closed': (f, v) => `${v.does(f.provider, 'schließt', 'schließt')} das Rechenzentrum ${inside(stateName(f.state))}`,
  'shut-down': (f, v) => `${v.does(f.provider, 'schließt', 'schließt')} lieber, als weiterzumachen`,
  reopened: (f, v) => `${v.does(f.provider, 'öffnest', 'öffnet')} wieder`,
  evacuated: (f, v) => `${v.does(f.handle, 'wirst', 'wird')} evakuiert, zu ${serverName(f.provider, f.state)}`,
  stranded: (f, v) => `${v.does(f.handle, 'bist', 'ist')} gestrandet: Kein Anbieter ist mehr geöffnet`,
  subpoenaed: (f, v) =>
    `${v.does(f.government, 'verlangst', 'verlangt')} von ${v.toWhom(f.provider)} Auskunft zu ${v.toAccount(f.handle)}${gag(f.gagged)}`,
  noise: (f, v) => `die Auskunft zu ${v.toAccount(f.handle)} ist Rauschen. Da lief Tarnverkehr`,
  seized: (f, v) =>
    `${v.does(f.government, 'beschlagnahmst', 'beschlagnahmt')} den Server ${v.of(f.provider)} ${inside(stateName(f.state))}: ${f.accounts === 0 ? 'kein Konto darauf' : `${plural(f.accounts, 'Konto', 'Konten')} darauf`}`,
  spared: (f, v) => `${v.account(f.handle)} war bei der Razzia nicht lesbar`,
  executed: (f, v) =>
    `Auslandsanordnung ${v.of(f.government)} vollzogen: ${v.does(f.provider, 'gibst', 'gibt')} ${v.account(f.handle)} heraus, Ort: ${stateName(f.host)}${f.compelled ? ', erzwungen' : ''}`,
  'nothing-held': (f, v) => `${TOOL_NAMES[f.tool]} ${v.of(f.government)}: dort nichts zu ${v.toAccount(f.handle)} gefunden`,
  hacked: (f, v) =>
    f.success
      ? `entdeckt: ${v.does(f.government, 'brichst', 'bricht')} bei ${v.toAccount(f.handle)} ein`
      : `entdeckt: ${v.does(f.government, 'versuchst', 'versucht')} bei ${v.toAccount(f.handle)} einzubrechen und ${f.government === v.me ? 'scheiterst' : 'scheitert'}`,
  'hack-failed': (f, v) =>
    `${v.does(f.government, 'versuchst', 'versucht')} bei ${v.toAccount(f.handle)} einzubrechen und ${f.government === v.me ? 'scheiterst' : 'scheitert'}`,
  unreadable: (f, v) => `${TOOL_NAMES[f.tool]} ${v.of(f.government)}: nur Chiffrat, ${v.account(f.handle)} ist nicht lesbar`,
  read: (f, v) =>
    f.solved
      ? `${v.does(f.government, 'liest', 'liest')} ${v.account(f.handle)} per ${TOOL_NAMES[f.tool]}, und der Fall ist abgeschlossen`
      : `${v.does(f.government, 'liest', 'liest')} ${v.account(f.handle)} per ${TOOL_NAMES[f.tool]}. Nicht das gesuchte Konto`,
  'was-read': (f, v) => {
    const by = f.government === null ? 'von unbekannter Hand' : `von ${v.toWhom(f.government)}`
    return f.caught
      ? `${v.does(f.handle, 'wirst', 'wird')} ${by} überführt`
      : `die Inhalte ${v.of(f.handle)} wurden ${by} gelesen${f.government === null ? '' : `, per ${TOOL_NAMES[f.tool]}`}`
  },
  exposed: (f, v) => `die Inhalte ${v.of(f.handle)} liegen offen vor ${v.toWhom(f.government)}; gesucht war jemand anderes`,
  breached: (f, v) => `auf dem Boden ${v.of(f.state)} wurden Daten ohne Zustimmung gelesen`,
  'case-closed': (f, v) => `${v.does(f.government, 'hast', 'hat')} einen Fall abgeschlossen`,
  learned: (f, v) =>
    `${v.does(f.government, 'erfährst', 'erfährt')} zu ${v.toAccount(f.handle)}: ${maskInWords(f.mask)} (${SOURCE_WORDS[f.source]})`,
  'token-won': (f, v) => `${v.does(f.state, 'darfst', 'darf')} einmal bei ${v.toWhom(f.government)} zugreifen: Gegenseitigkeit`,
  'token-spent': (f, v) => `${v.does(f.state, 'gibst', 'gibt')} eine Gegenseitigkeitsmarke gegen ${v.whom(f.government)} aus`,
  served: (f, v) =>
    `${v.does(f.government, 'stellst', 'stellt')} ${v.toWhom(f.provider)} eine Auslandsanordnung zu ${v.toAccount(f.handle)} ${inside(stateName(f.host))} zu${gag(f.gagged)}${f.token ? ', gedeckt durch eine Gegenseitigkeitsmarke' : ''}`,
  filed: (f, v) => `${v.does(f.government, 'bittest', 'bittet')} ${v.whom(f.host)} um Rechtshilfe zu ${v.toAccount(f.handle)}`,
  'demand-void': (f, v) =>
    `die Anordnung ${v.of(f.government)} zu ${v.toAccount(f.handle)}, zugestellt an ${v.whom(f.provider)}, ist hinfällig`,
  departed: (f, v) => `${v.does(f.handle, 'brichst', 'bricht')} auf zu ${serverName(f.provider, f.state)}`,
  arrived: (f, v) => `${v.does(f.handle, 'kommst', 'kommt')} an bei ${serverName(f.provider, f.state)}`,
  'move-failed': (f, v) => `der Umzug ${v.of(f.handle)} ist gescheitert. Die Daten bleiben, wo sie waren`,
  reported: (f, v) =>
    `${v.does(f.provider, 'veröffentlichst', 'veröffentlicht')} einen Transparenzbericht: ${plural(f.demands, 'Anordnung', 'Anordnungen')}`,
  denounced: (f, v) => `${v.does(f.handle, 'prangerst', 'prangert')} ${v.whom(f.government)} an`,
  transacted: (f, v) => `${v.does(f.handle, 'machst', 'macht')} Geschäfte`,

  answered: (f, v) => {
    const verb = {
      comply: ['befolgst', 'befolgt'],
      challenge: ['fichtst', 'ficht'],
      refuse: ['verweigerst', 'verweigert'],
    }[f.answer]
    const end = f.answer === 'challenge' ? ' an' : ''
    return `${v.does(f.provider, verb[0] ?? '', verb[1] ?? '')} die Anordnung ${v.of(f.government)} zu ${v.toAccount(f.handle)}${end}`
  },
  'refused-sealed': (f, v) =>
    `${v.does(f.provider, 'missachtest', 'missachtet')} ein Gericht ${v.of(f.government)}, in einer Sache, die niemand nennen darf`,
  'demand-lapsed': (f, v) => `zum dritten Mal verweigert, verfällt die Anordnung ${v.of(f.government)} zu ${v.toAccount(f.handle)}`,
  docketed: (f, v) => {
    const about =
      f.mandate !== null ? `die Zugangspflicht ${v.of(f.mandate)}` : f.handle === null ? 'eine geheime Anordnung' : v.account(f.handle)
    return `${courtNo(f.number)} kommt auf die Terminliste: ${v.name(f.challenger)} gegen ${v.whom(f.government)}, über ${about}, Grund: ${TRACK_NAMES[f.ground].name}`
  },
  granted: (f, v) =>
    `${v.does(f.government, 'bittest', 'bittet')}, ${v.does(f.host, 'gewährst', 'gewährt')}: Ein Rechtshilfeersuchen hat Erfolg`,
  'granted-handle': (f, v) =>
    `${v.does(f.host, 'gewährst', 'gewährt')} das Ersuchen zu ${v.toAccount(f.handle)}. ${capital(v.does(f.government, 'liest', 'liest'))} es in Runde ${count(f.due)}`,
  denied: (f, v) => `${v.does(f.host, 'lehnst', 'lehnt')} das Ersuchen ${v.of(f.government)} zu ${v.toAccount(f.handle)} ab`,
  'canary-died': (f, v) => `der Kanarienvogel ${v.of(f.provider)} ist tot. Jemand dort steht unter geheimer Anordnung`,
  lobbied: (f, v) =>
    `${v.does(f.seat, 'setzt', 'setzt')} ${count(Math.abs(f.influence))} Einfluss ${f.influence < 0 ? 'gegen' : 'für'} die Vorlage ${v.of(f.bill)} ein`,
  enacted: (f, v) => `${v.does(f.government, 'beschließt', 'beschließt')} das ${LAW_NAMES[f.law].name}`,
  repealed: (f, v) => `${v.does(f.government, 'hebst', 'hebt')} das ${LAW_NAMES[f.law].name} auf`,
  displaced: (f, v) => `das ${LAW_NAMES[f.law].name} ${v.of(f.government)} weicht`,
  withdrawn: (f, v) => `${v.does(f.government, 'verlässt', 'verlässt')} das Abkommen mit ${v.toWhom(f.partner)}`,
  'bill-failed': (f, v) => `die Vorlage ${v.of(f.government)} scheitert ${f.margin === 0 ? 'am Gleichstand' : `mit ${signed(f.margin)}`}`,
  signed: (f, v) => `ein Regierungsabkommen ist unterzeichnet: ${v.name(f.government)} und ${v.name(f.partner)}`,
  moot: f =>
    `${courtNo(f.number)} ist erledigt: keine Verhandlung, kein Präzedenzfall${f.enforced ? '. Die Anordnung wird vollzogen' : ''}`,
  briefed: (f, v) =>
    f.line === null
      ? `${v.does(f.seat, 'trägst', 'trägt')} in ${courtNo(f.number)} nichts vor`
      : `${v.does(f.seat, 'argumentierst', 'argumentiert')} in ${courtNo(f.number)}, Linie: ${LINE_NAMES[f.line]}${f.influence > 0 ? `, mit ${count(f.influence)} Einfluss` : ''}`,
  judged: f =>
    `${judgeName(f.judge)}, bei ${signed(f.sum)}: ${f.side === 'enforce' ? 'durchsetzen' : 'aufheben'}${f.sum === 0 ? ', der Vorinstanz folgend' : ''}`,
  voted: (f, v) =>
    `${v.does(f.seat, 'stimmst', 'stimmt')} in ${courtNo(f.number)} für ${f.side === 'enforce' ? 'Durchsetzen' : 'Aufheben'}`,
  ruled: f => {
    const tally = `${count(f.enforce)} zu ${count(f.quash)}`
    if (f.enforce === f.quash)
      return `${courtNo(f.number)}: ${tally}. Bei Gleichstand bleibt die Vorinstanz bestehen: ${f.below === 'enforce' ? 'durchgesetzt' : 'aufgehoben'}, kein Präzedenzfall`
    return `${courtNo(f.number)}: ${tally}, ${f.side === 'enforce' ? 'durchgesetzt' : 'aufgehoben'}. Die Skala steht auf ${signed(f.track)}`
  },
  'gag-lifted': (f, v) =>
    `das Schweigegebot ist aufgehoben. Darüber darf nun gesprochen werden: ${KIND_TEXTS[f.order].title} ${v.of(f.government)} zu ${v.toAccount(f.handle)}, zugestellt an ${v.whom(f.provider)}`,
  'gag-ended': (f, v) =>
    `das Schweigegebot zur Anordnung ${v.of(f.government)} über ${v.account(f.handle)}, zugestellt an ${v.whom(f.provider)}, ist beendet`,
  'struck-down': (f, v) => `die Zugangspflicht ${v.of(f.government)} ist gekippt`,
  'tender-won': (f, v) => `${v.does(f.provider, 'gewinnst', 'gewinnt')} die Ausschreibung: ${vp(f.share)}`,
  agreed: (f, v) =>
    `eine Abmachung gilt: ${v.name(f.seat)} und ${v.name(f.other)}${f.escrow === 0 ? '' : `. Auf dem Treuhandkonto: ${count(f.escrow)} Einfluss ${v.of(f.seat)}`}`,
  'term-kept': (f, v) => `${v.does(f.seat, 'hältst', 'hält')} die Abmachung mit ${v.toWhom(f.other)} ein`,
  'term-broken': (f, v) => `${v.does(f.seat, 'brichst', 'bricht')} die Abmachung mit ${v.toWhom(f.other)}`,
  'term-lapsed': (f, v) => `ein Punkt der Abmachung zwischen ${v.toWhom(f.seat)} und ${v.toWhom(f.other)} verfällt`,
  'case-settled': f => `${courtNo(f.number)} ist verglichen: zurückgenommen, kein Präzedenzfall. Verbindungsdaten statt Inhalten`,
  'word-kept': (f, v) => `${v.does(f.seat, 'hältst', 'hält')} ein Versprechen`,
  'word-broken': (f, v) => `${v.does(f.seat, 'brichst', 'bricht')} ein Versprechen`,
  disclosed: (f, v) =>
    `${v.does(f.seat, 'zeigst', 'zeigt')} ${v.toWhom(f.government)}, was ${v.name(f.provider)} über eine geheime Anordnung zu ${v.toAccount(f.handle)} preisgab${f.provider === v.me ? 'st' : ''}`,
  splintered: () => 'die Courtoisie ist aufgebraucht. Das Netz zersplittert',
  ended: f =>
    ({
      splinternet: 'das Spiel endet im Splinternetz',
      'last-round': 'die letzte Runde ist vorbei',
      vote: 'der Tisch beendet das Spiel vor der letzten Runde',
    })[f.how],
} as const satisfies { readonly [K in FactKind]: Say<K> }

/** The fact in one sentence, as `me` is told it (null: a spectator). Begins large, ends with a full stop. */
export function sayFact(fact: Fact, me: Seat | null): string {
  // The table pairs kind and fields; the compiler cannot follow the union.
  const say = SENTENCES[fact.kind] as (f: Fact, v: Voice) => string
  const text = capital(say(fact, voiceTo(me)).trim())
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** Words of the game screen around the map: masthead, file, place, tray, views. */
import type { Lock, Seat, StateId } from '#shared/names.ts'
import type { Rules } from '#shared/rules.ts'
import type { ArmStatus } from '../../arms.ts'
import { dative, inside } from './grammar.ts'
import { seatName, stateName } from './names.ts'
import { count, halves, ordinal, plural, standingNumber } from './numbers.ts'

export const GAME = {
  round: 'Runde',
  roundOf: (round: number, rounds: number): string => `${count(round)} von ${count(rounds)}`,
  roundWords: (round: number, rounds: number): string => `Runde ${count(round)} von ${count(rounds)}`,
  steps: { brief: 'Lage', orders: 'Befehle', reveal: 'Ablauf', chambers: 'Kammer', reckoning: 'Bilanz' },
  stepDone: 'erledigt',
  stepNow: 'jetzt',
  stepNext: 'kommt noch',
  clock: 'Verbleibende Zeit',
  noClock: 'Ohne Uhr',
  held: 'angehalten',
  until: (moment: string): string => `bis ${moment}`,
  menu: 'Menü',
  toMap: 'Karte',
  toList: 'Liste',
  viewAs: 'Spielfeld zeigen als',
  log: 'Protokoll',
  talk: 'Gespräch',
  unread: (n: number): string => `${count(n)} ungelesen`,
  deals: 'Abmachungen',
  offers: (n: number): string => plural(n, 'Angebot', 'Angebote'),
  search: 'Suche',
  rules: 'Regeln und Tasten',
  codex: 'Kodex',
  settings: 'Einstellungen',
  leave: 'Zurück zum Titel',
  skip: 'Zu Deinen Befehlen springen',
  sheet: (stop: 'peek' | 'half' | 'full'): string => ({ peek: 'Blatt öffnen', half: 'Blatt ganz öffnen', full: 'Blatt schließen' })[stop],
  layers: 'Ebenen',
  layerNames: { regimes: 'Gesetze', data: 'Daten', arms: 'Arme', treaties: 'Abkommen', names: 'Namen' },
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Ganze Karte',
  regions: { field: 'Alle', americas: 'Amerika', europe: 'Europa', world: 'Welt' },
  legend: 'Geltende Gesetze',
  legendNone: 'Kein Gesetz',
  inDemand: 'Gefragt',
  mapOf: 'Die Karte',
  loading: 'Die Karte wird gezeichnet',
  loadingLine: 'Die Liste geht schon.',
  nav: 'Teile des Bildschirms',
  navMap: 'Karte',
  navOrders: 'Befehle',
  navBrief: 'Lage',
  navLaw: 'Recht',
  navFile: 'Akte',
  navNotes: 'Notizen',
  navLog: 'Protokoll',
  index: { privacy: 'Privatsphäre', security: 'Sicherheit', economy: 'Wirtschaft', comity: 'Courtoisie' },
  indexWords: (name: string, value: number, change: number): string =>
    `${name} ${count(value)} von 10${change === 0 ? '' : change > 0 ? `, ${count(change)} mehr` : `, ${count(-change)} weniger`}`,
  indices: 'Weltindizes',
} as const

export const FILE = {
  title: 'Deine Akte',
  influence: 'Einfluss',
  actions: 'Aktionen',
  vp: 'Punkte',
  standing: (n: number): string => `Voraussichtliche Wertung ${standingNumber(n)}`,
  standingNote: '50 ist ein durchschnittliches Spiel Deiner Rolle',
  standingNone: 'Voraussichtliche Wertung: nach der ersten Runde',
  case: 'Dein Fall',
  noCase: 'Vorerst kein Fall',
  find: (who: string): string => `Gesucht: ${who}`,
  caseWorth: (halvesWords: string): string => `gelesen ${halvesWords} SP wert`,
  caseAge: (age: number, limit: number): string =>
    age >= limit
      ? `${plural(age, 'Runde', 'Runden')} alt: Die Öffentlichkeit verliert die Geduld`
      : `${plural(age, 'Runde', 'Runden')} alt`,
  solved: (n: number): string => `${plural(n, 'Fall', 'Fälle')} abgeschlossen`,
  suspects: (n: number): string => plural(n, 'verdächtiges Konto', 'verdächtige Konten'),
  cause: 'Hinreichender Verdacht',
  suspicion: 'Anfangsverdacht',
  neither: 'Noch nicht genug',
  openNotebook: 'Notizbuch öffnen',
  exploit: 'Du hast einen Exploit.',
  secret: 'Geheimes Ziel',
  onlyYou: 'nur Du siehst es',
  hold: 'Zum Lesen halten',
  hide: 'Verbergen',
  met: 'nach jetzigem Stand erfüllt',
  unmet: 'nach jetzigem Stand nicht erfüllt',
  worthFive: '+5 SP am Ende',
  whoYouAre: 'Du bist',
  liesWith: (provider: string): string => `Deine Daten liegen bei ${provider}`,
  trust: 'Vertrauen',
  sites: 'Rechenzentren',
  ship: 'Verschlüsselung',
  shipped: 'ausgeliefert',
  shipLeft: (n: number): string => `noch ${plural(n, 'Schritt', 'Schritte')}`,
  canary: { none: 'kein Kanarienvogel', live: 'Kanarienvogel lebt', dead: 'Kanarienvogel tot' },
  hardened: 'gehärtet',
  closed: 'geschlossen',
  exposed: 'Auf der Sperrliste',
  backdoors: (names: string): string => `Hintertür für: ${names}`,
  hosts: (n: number): string => `beherbergt ${plural(n, 'Konto', 'Konten')}`,
  home: (nation: string): string => `Heimatstaat: ${nation}`,
  pressing: 'Was Dich drängt',
  nothingPresses: 'In dieser Runde drängt Dich nichts.',
  publicScore: 'Öffentlicher Stand',
} as const

const LOCK: Record<Lock, string> = { none: 'lesbar', checkbox: 'Häkchen gesetzt', 'self-made': 'eigener Schlüssel' }

export const PLACE = {
  moreCards: (n: number): string => `${plural(n, 'weitere Karte öffnet', 'weitere Karten öffnen')} sich in den nächsten Runden.`,
  openCards: 'Alle jetzt öffnen',
  title: 'Ort',
  selected: 'Ausgewählt',
  none: 'Nichts ausgewählt',
  noneLine: 'Wähle einen Ort auf der Karte oder in der Liste, oder drücke N für einen neuen Befehl.',
  cabinet: (provider: string): string => `${provider}, Rechenzentrum`,
  hqOf: (provider: string): string => `${provider}, Hauptsitz`,
  closedCabinet: (provider: string): string => `${provider}, geschlossen`,
  state: 'Staat',
  law: 'Recht hier',
  noLaw: 'Kein Gesetz in Kraft',
  noLawLine: 'Nichts steht hier einem Befehl im Weg, und nichts Dir.',
  held: 'Liegt hier',
  heldNone: 'Hier liegt kein Konto.',
  arms: 'Anordnungen hier',
  armsNone: 'Keine Anordnung in Sicht.',
  verbs: 'Hier befehlen',
  anywhere: 'Befehle ohne Ort',
  notNow: 'Jetzt nicht',
  noVerbs: 'In dieser Phase gibt es hier nichts zu befehlen.',
  hq: 'Hauptsitz',
  treaty: (state: StateId): string => `Abkommen mit ${dative(stateName(state))}`,
  tokens: (names: string): string => `Darf einmal zugreifen auf: ${names}`,
  established: 'Hier niedergelassen',
  governs: (seat: Seat): string => `Regierung: ${seatName(seat)}`,
  caretaker: 'Eine geschäftsführende Regierung',
  trust: (n: number): string => `Vertrauen ${count(n)}`,
  demandNow: 'In dieser Runde gefragt',
  demandNext: 'Als Nächstes gefragt',
  homeYes: 'Heimatmarkt',
  homeNo: 'im Ausland',
  nation: (state: StateId): string => `Heimatstaat: ${stateName(state)}`,
  transit: (where: string, round: number): string => `unterwegs, Ziel: ${where}, Ankunft in Runde ${count(round)}`,
  lock: (lock: Lock): string => LOCK[lock],
  gone: { deleted: 'gelöscht', keys: 'Schlüssel verloren', offline: 'offline' },
  preserved: (names: string, round: number): string => `Kopie gesichert bis Runde ${count(round)} für: ${names}`,
  account: 'Konto',
  you: 'Du',
  yours: 'Deins',
  demanded: 'Verlangt',
  welcome: 'Willkommensbonus',
  showOnMap: 'Auf der Karte zeigen',
  status: (status: ArmStatus, round: number | null): string => {
    switch (status) {
      case 'draft':
        return 'Entwurf'
      case 'to-answer':
        return 'Zu beantworten'
      case 'due':
        return round === null ? 'Fällig' : `Fällig Runde ${count(round)}`
      case 'in-court':
        return 'Vor Gericht'
      case 'filed':
        return 'Eingereicht'
      case 'in-force':
        return round === null ? 'In Kraft' : `Bis Runde ${count(round)}`
    }
  },
} as const

/** Of the seal while the line is down. */
export const SEAL_TEXTS = {
  open: 'Die Verbindung ist weg. Ein Siegel geht hinaus, sobald sie wieder steht.',
  waits: 'Es geht von selbst hinaus, sobald die Verbindung steht. Drücke erneut oder ändere etwas, um es zurückzunehmen.',
  asked: 'Gesendet und noch nicht beantwortet. Sobald die Verbindung steht, wird erneut gefragt; es zählt einmal.',
  outOfReach: 'Versiegelt. Brechen lässt es sich, sobald die Verbindung steht.',
  take: 'Siegel wartet',
  'not-yours': 'Jemand anderes in Deinem Team versiegelt. Was Du hier schreibst, ist dort sofort zu sehen.',
} as const

export const TRAY = {
  title: 'Deine Befehle',
  of: (of: number): string => `von ${count(of)}`,
  influenceLeft: (n: number): string => `${count(n)} Einfluss übrig`,
  draft: 'Entwurf',
  unsaved: '. Der Server hat Deine letzte Änderung noch nicht.',
  sealed: 'Versiegelt',
  returned: 'Zurück',
  remove: 'Entfernen',
  edit: 'Ändern',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  add: 'Befehl hinzufügen',
  addLine: 'oder Ort wählen',
  addShort: 'Neu',
  number: (n: number): string => `${ordinal(n)} Befehl`,
  actions: (n: number): string => plural(n, 'Aktion', 'Aktionen'),
  influence: (n: number): string => `${count(n)} Einfluss`,
  seal: 'Versiegeln',
  breakSeal: 'Siegel brechen',
  sealNote: 'Änderbar, bis Du versiegelst',
  unused: (n: number): string => `${plural(n, 'Aktion', 'Aktionen')} ungenutzt`,
  sealedNote: 'Versiegelt.',
  ready: (sealed: number, people: number): string => `${count(sealed)} von ${count(people)}`,
  readyTitle: 'Versiegelt',
  alone: 'Die Bots sind bereit. Die Phase schließt, wenn Du versiegelst.',
  writing: 'schreibt',
  away: 'abwesend',
  bot: 'Bot',
  countLine: (n: number, of: number): string => `${count(n)} von ${plural(of, 'Aktion', 'Aktionen')} genutzt`,
  none: 'Noch keine Befehle',
  noneLine: 'Wähle einen Ort, oder drücke N.',
  waiting: 'Versiegelt. Die Runde wird ausgewertet.',
} as const

export const NOTEBOOK = {
  title: 'Notizbuch',
  lead: 'Wer noch wer sein kann. Ein Zeichen wird durch das gestrichen, was Dir gesagt wurde, oder weil nichts anderes passt.',
  sources: 'Worauf es beruht',
  noSources: 'Noch nichts.',
  caseColumn: 'Dein Fall',
  possible: 'möglich',
  impossible: 'ausgeschlossen',
  pencil: 'Deine Bleistiftnotiz',
  pencilOn: 'Mit Bleistift notieren',
  pencilOff: 'Ausradieren',
  struckBy: (source: string, round: number): string => `${source}, Runde ${count(round)}`,
  elimination: 'durch Ausschluss',
  cause: 'Stand Deines Falls',
  account: 'Konto',
  legend: 'Drücke auf ein Zeichen, um zu notieren, was Du vermutest. Der Bleistift gehört nur Dir und bleibt in diesem Browser.',
  certain: 'sicher',
  wholly: 'ganz bekannt',
  close: 'Notizbuch schließen',
  onlyGovernments: 'Ein Notizbuch führen Regierungen. Du hütest Deine Geheimnisse.',
} as const

export const BRIEF = {
  title: 'Lage',
  headline: 'Schlagzeile',
  tender: 'Die Ausschreibung',
  qualified: 'Darf bieten',
  noGo: 'Sperrliste',
  wouldWin: 'würde jetzt gewinnen',
  noneOut: 'Niemand ist draußen.',
  noneIn: 'Niemand erfüllt die Bedingung.',
  /** Why a provider may not bid. */
  out: {
    closed: 'geschlossen',
    exposed: (states: string): string => `im Bereich eines Langarm-Gesetzes: ${states}`,
    'not-encrypted': 'Verschlüsselung nicht ausgeliefert',
    backdoor: 'hat eine Hintertür',
    'not-local': (state: string): string => `kein Rechenzentrum ${inside(state)}`,
  },
  worth: (vp: string): string => `Wert: ${vp}, für das höchste Vertrauen; bei Gleichstand geteilt.`,
  demand: 'Wo die Kunden sind',
  now: 'Diese Runde',
  next: 'Nächste Runde',
  demandLine: 'Daten, die am Rundenende dort liegen, verdienen mehr. Ein jetzt befohlener Umzug kommt rechtzeitig für die nächste Runde.',
  homes: 'Heimatmärkte',
  homeLine: (rules: Rules): string =>
    `Daten daheim bringen dem Konto ${halves(rules.homeAccount)} SP mehr je Runde, seinem Anbieter ${halves(rules.homeProvider)}.`,
  isHome: 'daheim',
  isAway: 'im Ausland',
  intelligence: 'Nur für Dich',
  yourOrders: 'Zu Deinen Befehlen',
} as const

export const STATES_TEXT = {
  down: 'Verbindung weg. Neuer Anlauf,',
  attempt: (attempt: number): string => `Versuch ${count(attempt)}.`,
  safe: (orders: number, isSealing: boolean): string =>
    isSealing
      ? 'Dein Platz ist sicher; Dein Siegel geht hinaus, sobald die Verbindung steht.'
      : orders === 0
        ? 'Dein Platz ist sicher.'
        : `Dein Platz ist sicher, ebenso ${plural(orders, 'Befehl', 'Befehle')} im Entwurf.`,
  closesIn: (left: string): string => `Die Phase schließt in ${left}.`,
  closed: 'Die Zeit ist um: Die Phase schließt mit Deinem Entwurf, wenn er zulässig ist, sonst mit Befehlen der Vertretung.',
  back: 'Die Verbindung steht wieder. Nichts ist verloren.',
  tryNow: 'Jetzt versuchen',
  toTitle: 'Zurück zum Titel',
  outdatedTitle: 'Dieser Tab ist älter als der Raum',
  outdatedLine: 'Lade ihn neu. Dein Platz ist sicher.',
  reload: 'Neu laden',
  pausedTitle: 'Der Raum hält an',
  pausedLine: 'Das war unser Fehler, nicht Deiner. Das Spiel ist gespeichert; es geht weiter, sobald der Server geprüft ist.',
  replacedTitle: 'Dieser Platz ist in einem anderen Tab',
  replacedLine: 'Ein Tab spielt einen Platz. Nichts ist verloren: Nutze ihn hier, oder spiel dort weiter.',
  useHere: 'Hier nutzen',
  removedTitle: 'Du bist nicht mehr an diesem Tisch',
  removedLine: 'Du hast ihn verlassen oder wurdest von der Spielleitung entfernt.',
  joining: 'Der Raum wird geöffnet',
  joiningLine: 'Deine Akte wird geholt.',
  restart: 'Neue Version in',
  restartLine: 'Die Runde ist gespeichert. Du landest wieder hier.',
  noWebgl: 'Dieses Gerät kann die Karte nicht zeichnen. Die einfache Karte springt ein; jeder Befehl steht auch in der Liste.',
  slow: 'Dieses Gerät würde die große Karte langsam zeichnen. Die einfache Karte springt ein.',
  noMap: 'Die Karte ließ sich hier nicht laden. Alles steht in der Liste.',
  keepList: 'Liste nutzen',
  trySimple: 'Einfache Karte nutzen',
  tryMap: 'Karte erneut versuchen',
  gotIt: 'Verstanden',
  /** While the game is carried by HTTP. */
  carried: 'Ersatzverbindung',
  carriedLine: 'Dieses Netz lässt keine Live-Verbindung durch. Das Spiel läuft stattdessen über einfaches HTTP; sonst ändert sich nichts.',
  check: 'Verbindung prüfen',
} as const

/** Words of a class: opening one, the teacher's console, the projector, and what students see of it. */
import type { CheckQuestion, Prepared, Question, ShapeOfClass, Shown } from '#shared/classroom/desk.ts'
import type { PlanName, Step, StepKind } from '#shared/classroom/plan.ts'
import type { Need } from '#shared/classroom/status.ts'
import { seatName } from './names.ts'
import { count, plural } from './numbers.ts'

export { stepLength } from '../en/class.ts'

export const PLAN_TEXTS = {
  45: { name: '45 Minuten', line: 'Vier Runden, eine Sitzung, Nachbesprechung.' },
  75: { name: '75 Minuten', line: 'Sechs Runden, zwei Sitzungen, lange Nachbesprechung.' },
  90: { name: '90 Minuten', line: 'Acht Runden, drei Sitzungen, lange Nachbesprechung.' },
  two: { name: 'Zwei Stunden', line: 'Acht Runden und drei Sitzungen in zwei Schulstunden von 45 Minuten; die Codes bleiben gleich.' },
} as const satisfies Record<PlanName, { name: string; line: string }>

export const SHAPE_TEXTS = {
  tables: { name: 'Tische nebeneinander', line: 'Fünf Plätze je Tisch, alle mit derselben Ausgangslage; am Ende verglichen.' },
  teams: { name: 'Ein Tisch mit Teams', line: 'Vierzehn Plätze, auf jedem zwei oder drei Lernende.' },
  screen: { name: 'Ein Bildschirm', line: 'Keine Geräte außer Deinem und dem Beamer; die Klasse stimmt per Hand ab.' },
} as const satisfies Record<ShapeOfClass, { name: string; line: string }>

const STEP_NAMES = {
  join: 'Beitritt und Teams',
  check: 'Fragen vor dem Spiel',
  round: 'Runde',
  sitting: 'Gerichtssitzung',
  debrief: 'Nachbesprechung',
  ticket: 'Schlussfragen',
  save: 'Speichern und Schluss',
} as const satisfies Record<StepKind, string>
/** "Runde 2" */
export const stepName = ({ is, round }: Step): string => (is === 'round' ? `${STEP_NAMES.round} ${count(round)}` : STEP_NAMES[is])

const PREPARED_TEXTS = {
  'law-or-person': 'Soll das Recht den Daten folgen oder der Person?',
  'trust-this-cloud': 'Würdest Du Deine Post in dieser Cloud lassen?',
  'who-decides-a-tie': 'Vier gegen vier auf der Richterbank: Soll die Anordnung gelten?',
  'pass-the-act': 'Soll Columbia das Langarm-Gesetz beschließen?',
} as const satisfies Record<Prepared, string>
const YES_NO = ['Ja', 'Nein', 'Kommt darauf an'] as const

const CHECK_TEXTS = {
  warrant: {
    words: 'Eine Anordnung über E-Mails richtet sich an ...',
    options: [
      'die verdächtige Person',
      'den Anbieter, der sie hat',
      'das Land, in dem der Server steht',
      'niemanden: Sie wird veröffentlicht',
    ],
  },
  place: {
    words: 'Ein Unternehmen aus Land A hat Post auf einem Server in Land B. Wessen Recht kann gelten?',
    options: ['nur das von A', 'nur das von B', 'das von beiden, auch gegeneinander', 'keines'],
  },
  tie: {
    words: 'Ein Berufungsgericht stimmt vier zu vier. Was geschieht mit dem Urteil der Vorinstanz?',
    options: ['Es fällt', 'Es bleibt bestehen', 'Der Prozess beginnt neu', 'Die Regierung entscheidet'],
  },
  treaty: {
    words: 'Ein Ersuchen nach einem Rechtshilfeabkommen ist ...',
    options: [
      'ein Befehl an ein ausländisches Unternehmen',
      'eine Bitte an den anderen Staat, dessen Gerichte handeln',
      'eine geheime Durchsuchung',
      'ein Bußgeld',
    ],
  },
} as const satisfies Record<CheckQuestion, { words: string; options: readonly [string, string, string, string] }>

/** What is asked, and the answers that may be given. */
export function questionText(question: Question): { readonly words: string; readonly options: readonly string[] } {
  switch (question.is) {
    case 'own':
      return question
    case 'prepared':
      return { words: PREPARED_TEXTS[question.name], options: YES_NO }
    case 'check':
      return CHECK_TEXTS[question.name]
  }
}

export const SHOWN_TEXTS = {
  code: 'Code',
  map: 'Karte',
  court: 'Gericht',
  scores: 'Punkte',
  question: 'Frage',
  debrief: 'Nachbesprechung',
  blank: 'Leer',
} as const satisfies Record<Shown, string>

export const OPEN_CLASS = {
  title: 'Klasse eröffnen',
  lead: 'Kein Konto. Du erhältst einen eigenen Link, einen Code für den Beamer und einen Tisch für je einige Lernende.',
  name: 'Name der Klasse',
  nameHint: 'Etwa „Politik 10b“',
  teacher: 'Wie die Klasse Dich nennt',
  plan: 'Länge',
  shape: 'Form',
  noNames: 'Keine Namen',
  noNamesLine: 'Lernende erscheinen unter sicheren erfundenen Namen, und der Server hört nie einen anderen.',
  list: 'Namen der Lernenden',
  listLine: 'Einer je Zeile, höchstens 42. Jeder erhält einen Rückkehrcode. Bleibt die Liste leer, gilt der Code der Klasse.',
  open: 'Klasse eröffnen',
  opening: 'Wird eröffnet ...',
  phrase: 'Ich habe einen Merksatz',
  phraseLine: 'Die sechs Wörter, die Du beim Eröffnen erhalten hast.',
  goOn: 'Mit der Klasse weitermachen',
  back: 'Zurück zum Titel',
} as const

export const CONSOLE = {
  kind: 'Pult der Lehrkraft',
  leave: 'Zum Titel',
  code: 'Code',
  locked: (n: number): string => `Gesperrt, ${count(n)} da`,
  open: (n: number): string => `Offen, ${count(n)} da`,
  lock: 'Klasse sperren',
  unlock: 'Lernende einlassen',
  bell: 'Klingel',
  bellIn: (minutes: number): string => (minutes > 0 ? `Klingel in ${count(minutes)} min` : 'Es hat geklingelt'),
  noBell: 'Klingel stellen',
  bellMinutes: 'Minuten bis zur Klingel',
  setBell: 'Stellen',
  lesson: 'Stunde',
  behind: (minutes: number): string => (minutes > 0 ? `${plural(minutes, 'Minute', 'Minuten')} im Rückstand.` : 'Im Zeitplan.'),
  stepLeft: (time: string): string => `Endet in ${time}.`,
  stepOver: 'Die Zeit dafür ist um.',
  nextStep: 'Nächster Schritt',
  finishOnBell: 'Um zur Klingel fertig zu sein',
  skip: (what: string): string => `Überspringen: ${what}.`,
  apply: 'Übernehmen',
  ask: 'Die Klasse fragen',
  askLine: 'Eine Frage auf jeden Bildschirm, mit einem Tipp beantwortet.',
  check: (when: 'before' | 'after', n: number): string => (when === 'before' ? `Vorher, Frage ${count(n)}` : `Nachher, Frage ${count(n)}`),
  own: 'Selbst schreiben',
  ownWords: 'Frage',
  ownOptions: 'Antworten, eine je Zeile',
  send: 'Fragen',
  close: 'Frage schließen',
  answered: (n: number, of: number): string => `${count(n)} von ${count(of)} haben geantwortet`,
  tables: 'Tische',
  summary: (tables: number, students: number, sealed: number, seats: number): string =>
    `${plural(tables, 'Tisch', 'Tische')}, ${plural(students, 'Person', 'Personen')}, ${count(sealed)} von ${count(seats)} versiegelt`,
  table: (n: number): string => `Tisch ${count(n)}`,
  tableAt: (n: number, round: number, phase: string): string => `Tisch ${count(n)}, Runde ${count(round)}, ${phase}`,
  tableShort: (n: number, round: number, phase: string): string => `${count(n)} · ${count(round)} ${phase}`,
  phases: { lobby: 'nicht begonnen', orders: 'Befehle', chambers: 'Kammer', over: 'vorbei' },
  sealed: 'Versiegelt',
  bot: 'Bot',
  orders: (n: number): string => plural(n, 'Befehl', 'Befehle'),
  seals: 'versiegelt',
  away: 'abwesend',
  nudge: 'Anstupsen',
  botPlays: 'Bot spielt',
  peoplePlay: 'Menschen spielen',
  look: 'Ansehen',
  lookAt: (seat: string): string => `Platz ansehen: ${seat}`,
  minute: '+1:00',
  moreMinute: (n: number): string => `+1:00 an Tisch ${count(n)}`,
  rewind: 'Zurück zur vorigen Phase',
  rewindAt: (n: number): string => `Zurück zur vorigen Phase an Tisch ${count(n)}`,
  next: 'Nächste Phase',
  nextAt: (n: number): string => `Nächste Phase an Tisch ${count(n)}`,
  nextAll: 'Nächste Phase überall',
  minuteAll: '+1:00 überall',
  pauseAll: 'Alle anhalten',
  goOn: 'Weiter',
  eyesUp: 'Blick nach vorn',
  eyesDown: 'Bildschirme an',
  talk: 'Gespräch',
  talks: { off: 'aus', phrases: 'Kurzsätze', free: 'frei' },
  clock: (round: number, phase: string): string => `Runde ${count(round)}, ${phase}`,
  sealedOf: (n: number, of: number): string => `${count(n)} von ${count(of)} versiegelt`,
  screen: 'Auf der großen Leinwand',
  openScreen: 'Seite für den Beamer öffnen',
  needs: 'Braucht Dich',
  needsNobody: 'Niemand braucht Dich.',
  news: 'Meldung bringen',
  newsWords: 'Meldung für die Tische',
  newsTo: 'An',
  everywhere: 'alle Tische',
  bring: 'Bringen',
  students: 'Lernende',
  shownName: (name: string): string => `Name im Spiel: ${name}`,
  realNameHint: 'Dein Name dafür',
  realName: (name: string): string => `Wie Du ${name} nennst`,
  goThere: 'Hingehen',
  placeOf: (name: string): string => `Platz von ${name}`,
  nowhere: 'noch nirgends',
  watches: 'schaut zu',
  remove: (name: string): string => `${name} entfernen`,
  rejoin: (name: string): string => `Rückkehrcode für ${name}`,
  lower: 'Hand herunternehmen',
  shareOut: 'Verteilen',
  shareLine: 'Wie viele Tische?',
  begin: 'Stunde beginnen',
  beginLine: (n: number): string => `${plural(n, 'Person hat', 'Personen haben')} einen Platz. Bots spielen alle anderen.`,
  beginSure: 'Wirklich beginnen',
  finish: 'Alle Spiele beenden',
  finishSure: 'Wirklich beenden',
  keep: 'Bitte aufbewahren',
  keepLink: 'Die Adresse dieser Seite ist Dein Schlüssel zur Klasse. Bewahre sie auf und zeig sie niemandem.',
  keepPhrase: 'Geht sie verloren, macht dieser Merksatz eine neue. Er wird einmal gezeigt.',
  kept: 'Ich habe es aufbewahrt',
  second: 'Link für eine zweite Lehrkraft',
  secondLine: 'Wer diesen Link öffnet, darf alles, was Du darfst. Er wird einmal gezeigt.',
  codes: 'Rückkehrcodes',
  codesLine: 'Mit dem Code der Klasse führt jeder von jedem Gerät an den eigenen Platz zurück. Sie werden einmal gezeigt: Druck sie jetzt.',
  print: 'Drucken',
  delete: 'Diese Klasse löschen',
  deleteSure: 'Wirklich löschen',
  deleted: 'Die Klasse ist gelöscht, mit allem, was die Lernenden taten. Kein Code führt mehr hierher.',
  /** What a team needs the teacher for, where its table and seat stand beside it. */
  whyHere: (need: Need): string => {
    switch (need.why) {
      case 'away':
        return 'Niemand ist da'
      case 'not-sealed':
        return `Nicht versiegelt, noch ${count(need.left)} s`
      case 'no-orders':
        return `Noch keine Befehle, seit ${count(Math.floor(need.quiet / 60))} min still`
      default:
        return ''
    }
  },
  why: (need: Need, name: (id: number) => string): string => {
    switch (need.why) {
      case 'fault':
        return `Tisch ${count(need.table)} hält an: unser Fehler. Nichts ist verloren.`
      case 'hand':
        return `${name(need.person)} meldet sich`
      case 'held-lines':
        return `Tisch ${count(need.table)}: ${plural(need.lines, 'Nachricht wartet', 'Nachrichten warten')} auf Dich`
      case 'away':
        return `Tisch ${count(need.table)}, ${seatName(need.seat)}: Niemand ist da`
      case 'not-sealed':
        return `Tisch ${count(need.table)}, ${seatName(need.seat)}: nicht versiegelt, noch ${count(need.left)} s`
      case 'no-orders':
        return `Tisch ${count(need.table)}, ${seatName(need.seat)}: noch keine Befehle, seit ${count(Math.floor(need.quiet / 60))} min still`
    }
  },
} as const

export const GRADING = {
  title: 'Bewertungsbogen',
  line: 'Was alle Lernenden schrieben, versiegelten, sagten und antworteten.',
  csv: 'Als CSV speichern',
  file: 'klasse.csv',
  student: 'Name',
  shown: 'Name im Spiel',
  table: 'Tisch',
  seat: 'Platz',
  did: { draft: 'Entwürfe', seal: 'Siegel', deal: 'Abmachungen', say: 'Zeilen', answer: 'Antworten', hand: 'Meldungen' },
  when: { before: 'Vorher', after: 'Nachher' },
} as const

export const PROJECTOR = {
  name: 'Beamer',
  join: 'Beitreten unter',
  here: (n: number): string => plural(n, 'Person ist da', 'Personen sind da'),
  locked: 'Die Klasse ist gesperrt.',
  closes: (phase: string): string => `${phase}: verbleibende Zeit`,
  paused: 'Angehalten',
  eyesUp: 'Blick nach vorn',
  blank: 'Schaut zu eurer Lehrkraft.',
  talkAbout: 'Sprecht darüber',
  noQuestion: 'Es wurde keine Frage gestellt.',
  scores: 'Punkte',
  allTables: 'Dieselbe Ausgangslage, andere Welten',
  world4: (privacy: number, security: number, economy: number, comity: number): string =>
    `Privatsphäre ${count(privacy)}, Sicherheit ${count(security)}, Wirtschaft ${count(economy)}, Courtoisie ${count(comity)}`,
  ruling: (n: number, ground: string, stands: boolean, tie: boolean): string =>
    `Nr. ${count(n)}, ${ground}: ${tie ? 'Gleichstand, ' : ''}${stands ? 'gilt' : 'fällt'}`,
  noRuling: 'kein Urteil',
  round: (n: number, of: number): string => `Runde ${count(n)} von ${count(of)}`,
  waiting: 'Das Spiel hat noch nicht begonnen.',
  world: 'Die Welt jetzt',
  docket: 'Vor der Richterbank',
  noCase: 'Kein Prozess ist anhängig.',
  caseOf: (number: number, government: string, challenger: string, ground: string): string =>
    `Nr. ${count(number)}: ${government} gegen ${challenger}, ${ground}`,
  over: 'Die Spiele sind vorbei.',
} as const

export const PUPIL = {
  lesson: 'Klasse',
  waits: 'Du bist drin. Deine Lehrkraft gibt Dir einen Platz; diese Seite geht von selbst dorthin.',
  you: (name: string): string => `Du bist ${name}.`,
  hand: 'Melden',
  handDown: 'Hand herunternehmen',
  handUp: 'Du meldest Dich.',
  looking: (seat: string): string => `Du siehst, was dieser Platz sieht: ${seat}. Nichts, was Du hier schreibst, zählt.`,
  paused: 'Deine Lehrkraft hat die Stunde angehalten.',
  goesOn: (seconds: number): string => `Die Stunde geht weiter in ${count(seconds)}.`,
  eyesUp: 'Blick nach vorn',
  eyesUpLine: 'Schau zu Deiner Lehrkraft.',
  question: 'Eine Frage an Dich',
  answered: 'Deine Antwort zählt, bis die Frage schließt; Du darfst sie ändern.',
  news: 'Meldung',
  nudge: 'Deine Lehrkraft bittet Dein Team, weiterzumachen.',
  team: 'Dein Team',
  speaks: (name: string): string => `${name} versiegelt für Dein Team.`,
  youSpeak: 'Du versiegelst für Dein Team.',
  handOver: (name: string): string => `${name} versiegeln lassen`,
} as const

/** The words of the debrief. */
import type { Imagined, Reason, Term } from '#shared/bots/bot.ts'
import type { DEBRIEF_HEADLINES as ENGLISH } from '../en/debrief.ts'
import { the } from './grammar.ts'
import { averageVp, capital, count, plural } from './numbers.ts'
import { SCORE_WORDS } from './reasons.ts'

const times = (n: number): string => (n === 1 ? 'einmal' : `${n}-mal`)

export const DEBRIEF_TEXTS = {
  standing: 'Wertung',
  average: '50 ist Durchschnitt',
  wins: 'Gewinnt',
  lastCase: 'letzter Prozess:',
  docket: (n: number): string => `Nr. ${n}`,
  blocks: (enforce: number, quash: number): string => `${enforce} für Durchsetzen, ${quash} für Aufheben`,
  standingNote: '50 ist ein durchschnittliches Spiel der Rolle. Die höchste unter den wetteifernden gewinnt.',
  notRanked: 'ohne Wertung',
  points: 'SP',
  world: 'Weltindizes',
  chart: 'Diagramm',
  table: 'Tabelle',
  start: 'Start',
  round: (n: string): string => `R${n}`,
  tracks: 'Rechtslage',
  laws: 'Geltende Gesetze',
  noLaws: 'keine',
  treaty: 'Abkommen mit',
  court: 'Vor Gericht',
  noCourt: 'Kein Prozess wurde verhandelt.',
  tie: 'Gleichstand, die Vorinstanz blieb',
  secrets: 'Was niemand wusste',
  secretsNote: 'Geheim bis zum Schluss, jetzt offen.',
  who: 'Wer sie waren',
  cases: 'Fälle',
  noCase: 'am Ende kein Fall',
  agenda: 'Ziel',
  met: 'erreicht',
  notMet: 'nicht erreicht',
  solved: 'abgeschlossen',
  notebook: 'Notizbuch am Ende',
  notebookOf: (who: string): string => `Notizbuch: ${who}`,
  truth: 'die Wahrheit',
  possible: 'noch möglich',
  ruledOut: 'ausgeschlossen',
  knew: (n: number): string => `kannte ${n} von 6 sicher`,
  reads: (n: number): string => (n === 0 ? 'nie gelesen' : `${times(n)} gelesen`),
  caught: 'überführt',
  breaches: (n: number): string => (n === 0 ? 'Boden unberührt' : `${times(n)} verletzt`),
  complied: (n: number): string => (n === 0 ? 'nie befolgt' : `${times(n)} befolgt`),
  opening: 'Die Umschläge werden geöffnet',
  openingLine: 'Die Geheimnisse sind unterwegs.',
  retry: 'Noch einmal fragen',
  seat: 'Platz',
  phase: { orders: 'Befehle', chambers: 'Kammer' },
  noOrders: 'Keine Befehle.',
  noReason: 'ein Mensch entschied',
  deputy: 'durch Vertretung',
  draft: 'aus dem Entwurf',
  pick: 'Wessen Gründe',
  value: 'Wert',
  yourOrders: 'Deine Befehle',
  yourOrdersNote: 'Alles, was Du versiegelt hast, der Reihe nach.',
  cameToNothing: 'blieb ohne Wirkung',
  unsealed: 'Entsiegelt',
  unsealedNote: 'Die Linien zeigen, was öffentlich war. Der letzte Punkt ist die Wahrheit, mit allem, was verborgen war.',
  salt: 'Salz',
  check: 'Festlegung prüfen',
  checked: 'Es stimmt: Keine Ziehung wurde geändert.',
  checkFailed: 'Es stimmt nicht.',
  checkUnable: 'Diese Seite kann es hier nicht berechnen: SHA-256 des Salzes, gefolgt vom Startwert.',
  youChip: 'Du',
  person: 'ein Mensch',
  whyWon: 'Warum es reichte',
  made: (who: string, points: string, par: string): string =>
    `${capital(the(who))} machte ${points} SP, wo ein durchschnittliches Spiel ${par} macht`,
  mostly: (terms: string): string => `vor allem durch: ${terms}`,
  best: 'Wertung aller vierzehn Plätze',
  reasons: 'Warum die Bots es taten',
  reasonsNote: 'Jeder Befehl mit dem, was ihn entschied, was er schlug und wie das in den vorgestellten Zukünften des Bots ausging.',
  target: 'Befehl',
  because: 'Warum',
  seed: 'Startwert',
  commitment: 'Festlegung',
  seedNote:
    'Die Festlegung war von Anfang an öffentlich. Sie ist SHA-256 von Salz und Startwert: Alle können prüfen, dass keine Ziehung geändert wurde.',
  settlement: 'Ein Ausgleich',
  settlementLine: 'Privatsphäre, Sicherheit, Wirtschaft und Courtoisie stehen alle auf 5 oder höher.',
  noSettlement: 'Kein Ausgleich',
  noSettlementLine: (below: string): string => `Unter 5: ${below}.`,
  whatIf: 'Was wäre, wenn ...',
  whatIfFailed: 'Die Aufzeichnung lässt sich gerade nicht holen. Versuch es noch einmal.',
  takenBack: (n: number): string => `${plural(n, 'Phase', 'Phasen')} zurückgenommen.`,
  endedAlone: (round: number, rounds: number): string => `Du hast dieses Spiel in Runde ${count(round)} von ${count(rounds)} beendet.`,
  again: 'Noch einmal spielen',
  toTitle: 'Zurück zum Titel',
  toReplay: 'Zurück zur Wiedergabe',
  turning: 'Wendepunkte',
  turningNote: 'Die drei Momente, die die Welt am meisten bewegten.',
  lessons: 'Sprecht darüber',
  questions: [
    'Wann war Dir zum ersten Mal wichtig, wo die Daten lagen? Was änderte sich?',
    'Nenne einen Befehl, den Du zurücknehmen würdest. Wer bezahlte dafür?',
    'Wenn ein Staat es nicht darf, warum darf es ein anderer?',
  ],
  disclaimer: 'Eine Simulation zum Lernen. Die Regeln sind vereinfacht, die Zahlen erfunden. Sie ist keine Rechtsberatung.',
} as const

/** The term that decided for an order, as a bot's reason gives it. */
export const TERM_WORDS = {
  content: 'lesbare Inhalte',
  copy: 'eine Kopie, die nicht entkommt',
  records: 'was die Auskunft verriete',
  law: 'was das Gesetz bewirken würde',
  treaty: 'was das Abkommen öffnen würde',
  trust: 'Vertrauen',
  'reach-of-customers': 'Nähe zu den Kunden',
  encryption: 'Verschlüsselung, die auszuliefern ist',
  escape: 'die Flucht vor dem Zugriff eines Staates',
  protest: 'der Protest',
  canary: 'der Kanarienvogel',
  danger: 'die Gefahr, gelesen zu werden',
  home: 'der Heimatmarkt',
  demand: 'wo die Kunden sind',
  welcome: 'der Willkommensbonus',
  goal: 'das eigene Ziel',
  secrecy: 'unerkannt zu bleiben',
  scandal: 'ein Skandal in der Hand',
  income: 'Einkommen',
  influence: 'Einfluss',
  points: 'Punkte sofort',
  court: 'die Aussichten vor Gericht',
  comity: 'Courtoisie',
  rivalry: 'andere aufzuhalten',
  fine: 'ein Bußgeld',
  majority: 'mit der Mehrheit zu stimmen',
  word: 'ein Versprechen, das zu halten ist',
  random: 'gar kein Grund',
  lesson: 'was die Lektion zeigt',
} as const satisfies Record<Term, string>

/** Why a bot gave an order, in one sentence (13.9); `other` is the order that was left out. */
export function whyLine({ term, imagined }: Pick<Reason, 'term' | 'imagined'>, target: string, other: string | null): string {
  const decided = `Ausschlag gab: ${TERM_WORDS[term]}${target === '' ? '' : ` (${target})`}`
  const over = other === null ? '' : `, gegenüber: ${other}`
  return `${decided}${over}${imagined === undefined ? '' : imaginedLine(imagined)}.`
}

function imaginedLine({ games, better, mostly }: Imagined): string {
  if (2 * better < games) return `; in ${count(games)} vorgestellten Zukünften war nichts sicher besser`
  const through = mostly === null ? '' : `, vor allem durch: ${SCORE_WORDS[mostly.why]} (im Schnitt ${averageVp(mostly.by)})`
  return `; in ${count(better)} von ${count(games)} vorgestellten Zukünften lief es besser${through}`
}

/** Debrief headlines: from what moved the world most. Sixty characters at most, no side is right. */
export const DEBRIEF_HEADLINES = {
  splinternet: { title: 'Das Netz fiel auseinander', line: 'Die Courtoisie war aufgebraucht, und alle zahlten für die Scherben.' },
  settlement: { title: 'Alle redeten weiter', line: 'Vier Indizes auf fünf oder mehr: eine Welt, die so weitergehen könnte.' },
  control: { title: 'Das Meer wurde schmaler', line: 'Die Gerichte ließen den Arm über das Wasser greifen.' },
  territory: { title: 'Die Küste hielt', line: 'Die Gerichte stoppten den Arm an der Grenze.' },
  sealed: { title: 'Niemand erfuhr davon', line: 'Die Siegel blieben, und die Betroffenen erfuhren es zuletzt.' },
  open: { title: 'Die Jalousien gingen hoch', line: 'Schweigegebote fielen, und die Durchsuchten erfuhren von der Suche.' },
  compelled: { title: 'Jedes Schloss hat einen Zweitschlüssel', line: 'Die Gerichte ließen Türen öffnen, die zu bleiben sollten.' },
  protected: { title: 'Die Schlösser hielten', line: 'Chiffrat wurde geliefert, pünktlich und ungelesen.' },
  even: { title: 'Die Waage stand gerade', line: 'Gerichte und Hauptstädte zogen in beide Richtungen, und nicht weit.' },
} as const satisfies Record<keyof typeof ENGLISH, { title: string; line: string }>

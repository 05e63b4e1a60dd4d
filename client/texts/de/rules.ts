/** Words of the rules that stand on more than one screen: terms, with two lines for each unknown word. */
import type { TermName } from '../en/rules.ts'

export { TERM_NAMES } from '../en/rules.ts'
export type { TermName } from '../en/rules.ts'

/** The glossary: two lines a word at most. */
export const TERMS = {
  'probable-cause': {
    word: 'Hinreichender Verdacht',
    plain: 'Dein Notizbuch lässt für das Konto höchstens zwei Rollen übrig, und eine davon ist Dein Fall.',
  },
  suspicion: {
    word: 'Anfangsverdacht',
    plain: 'Dein Fall hat höchstens zwei verdächtige Konten, und dies ist eines. Genug für eine Beschlagnahme auf eigenem Boden.',
  },
  notebook: { word: 'Notizbuch', plain: 'Wer noch wer sein kann. Gestrichen wird durch das, was Dir gesagt wurde, und durch Ausschluss.' },
  case: { word: 'Fall', plain: 'Die Rolle, die Du finden musst. Lies ihre Inhalte, und der Fall ist abgeschlossen.' },
  subpoena: { word: 'Auskunftsverlangen', plain: 'Eine Anordnung, Verbindungsdaten zu liefern; leichter zu bekommen, umfasst weniger.' },
  warrant: { word: 'Anordnung', plain: 'Ein richterlich gebilligter Beschluss, etwas herauszugeben.' },
  mlat: { word: 'Rechtshilfeersuchen', plain: 'Die Bitte an einen anderen Staat, seine eigenen Gerichte für Dich einzusetzen.' },
  gag: { word: 'Schweigegebot', plain: 'Verbietet, das Konto zu benachrichtigen, und dem Anbieter, darüber zu berichten.' },
  comity: { word: 'Courtoisie', plain: 'Rücksicht zwischen Rechtsordnungen, 0 bis 10. Bei 0 zersplittert das Netz, und alle zahlen.' },
  trust: {
    word: 'Vertrauen',
    plain: 'Was die Konten von einem Anbieter halten, 0 bis 10. Es zahlt jede Runde und gewinnt Ausschreibungen.',
  },
  influence: {
    word: 'Einfluss',
    plain: 'Bezahlt Gebühren, Schweigegebote, Anfechtungen, Lobbyarbeit, Schriftsätze und Eilaufträge. Höchstens 6.',
  },
  standing: { word: 'Wertung', plain: 'Dein Ergebnis gegenüber einem durchschnittlichen Spiel Deiner Rolle, das 50 ist.' },
  precedent: { word: 'Präzedenzfall', plain: 'Ein Urteil, das das Recht bewegt. Ein Gleichstand schafft keinen.' },
  'ruling-below': { word: 'Vorinstanz', plain: 'Was das untere Gericht sagte. Bei Gleichstand bleibt es dabei.' },
  juror: { word: 'Beisitz', plain: 'Einer von vier zugelosten Plätzen, die mit den vier Richterstühlen abstimmen.' },
  doctrine: {
    word: 'Rechtslage',
    plain: 'Drei Skalen, Reichweite, Geheimhaltung und Schlüssel, bewegt von Urteilen, von −2 bis +2.',
  },
  token: {
    word: 'Gegenseitigkeitsmarke',
    plain: 'Wer Inhalte von Deinem Boden nahm, muss einmal Deinen Zugriff dulden, ohne Anfechtung der Reichweite.',
  },
  demand: { word: 'Gefragt', plain: 'Wo in dieser Runde die Kunden sind. Daten, die am Ende dort liegen, verdienen mehr.' },
  home: { word: 'Heimatmarkt', plain: 'Daten im Heimatstaat des Kontos verdienen mehr, für das Konto und seinen Anbieter.' },
  tender: { word: 'Ausschreibung', plain: 'Jede Runde ein öffentlicher Auftrag für den zugelassenen Anbieter mit dem höchsten Vertrauen.' },
  exposed: {
    word: 'Auf der Sperrliste',
    plain: 'Niedergelassen in einem Staat mit Langarm-Gesetz: von manchen Ausschreibungen ausgeschlossen.',
  },
  established: {
    word: 'Niedergelassen',
    plain: 'Hauptsitz oder Rechenzentrum dort, und geöffnet: Der Staat hat Gewalt über den Anbieter.',
  },
  scandal: { word: 'Skandalmarke', plain: 'Eine Regierung las Dich umsonst. Gib die Marke aus, um sie anzuprangern.' },
  canary: { word: 'Kanarienvogel', plain: 'Ein Hinweis, dass keine geheime Anordnung kam. Er stirbt, wenn eine kam.' },
  caretaker: {
    word: 'Geschäftsführend',
    plain: 'Den neutralen Hafen spielt niemand. Er gewährt Rechtshilfe, wenn die Courtoisie auf 6 oder höher steht.',
  },
} as const satisfies Record<TermName, { word: string; plain: string }>

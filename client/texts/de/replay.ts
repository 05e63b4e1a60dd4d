/** The words of the replay. */
import { count, plural } from './numbers.ts'

const PHASES = { orders: 'Befehle', chambers: 'Kammer' } as const

export const REPLAY = {
  title: 'Wiedergabe',
  loading: 'Die Aufzeichnung wird geholt',
  loadingLine: 'Ein ganzes Spiel ist etwa so groß wie das Foto einer Briefmarke.',
  gone: 'Hier ist kein Spiel',
  other: 'Spiel einer anderen Version',
  otherLine: 'Diese Aufzeichnung ist in einer Form geschrieben, die diese Version nicht lesen kann.',
  failed: 'Die Aufzeichnung lässt sich nicht zeigen',
  failedLine: 'Was ankam, ist keine vollständige Aufzeichnung. Versuch es noch einmal.',
  retry: 'Noch einmal',
  toTitle: 'Zum Titel',
  began: 'Vor der ersten Runde',
  chapter: (round: number, phase: keyof typeof PHASES): string =>
    round === 0 ? 'Vor der ersten Runde' : `Runde ${count(round)}, ${PHASES[phase]}`,
  roundOf: (round: number, rounds: number): string => `${count(round)} von ${count(rounds)}`,
  short: (round: number): string => (round === 0 ? '0' : count(round)),
  ended: 'Das Ende',
  eyes: 'Gesehen von',
  all: 'Niemand: wie es war',
  watcher: 'Wer zuschaute',
  asItWas: 'Alles liegt offen.',
  seat: (name: string): string => `Der Wissensstand: ${name}.`,
  watched: 'Was für alle offen war.',
  player: (held: string): string => ` (${held})`,
  person: 'Mensch',
  seek: 'Runden und Phasen',
  region: 'Wiedergabe',
  firstChapter: 'Zum Anfang',
  back: 'Vorige Phase',
  stepBack: 'Voriger Moment',
  step: 'Nächster Moment',
  forward: 'Nächste Phase',
  play: 'Abspielen',
  pause: 'Anhalten',
  speed: 'Tempo',
  tabs: { news: 'Meldungen', place: 'Ort', law: 'Recht', file: 'Karten', log: 'Protokoll', record: 'Aufzeichnung' },
  hands: 'Verdecktes',
  noHand: 'Wer zuschaut, sieht nichts Verdecktes. Wähle einen Platz oder alle, um mehr zu sehen.',
  sheets: 'Was versiegelt wurde',
  sheet: 'Was dieser Platz versiegelte',
  noSheets: 'Noch ist keine Phase geschlossen.',
  nothingSealed: 'nichts',
  from: { person: '', draft: ' (aus dem Entwurf)', deputy: ' (durch Vertretung)', bot: '' },
  debrief: 'Wertung und Nachbesprechung',
  verify: 'Prüfen',
  verifyLine:
    'Spielt das ganze Spiel in diesem Browser noch einmal, aus dem Startwert und den versiegelten Blättern, und vergleicht jeden Stand und jedes Wort, das gesagt wurde.',
  verifying: (done: number, of: number): string => `Noch einmal gespielt: ${count(done)} von ${count(of)}`,
  allOk: (phases: number): string => `${phases === 1 ? 'Die eine Phase kommt' : `Alle ${count(phases)} Phasen kommen`} gleich heraus.`,
  allKept: 'Jeder gespeicherte Stand passt zu seiner Prüfsumme.',
  firstBad: (chapter: string): string => `Nicht mehr gleich ab: ${chapter}.`,
  unable: 'Hier lässt es sich nicht noch einmal spielen: Der Browser verweigert es.',
  is: { ok: 'gleich', kept: 'Prüfsumme passt', altered: 'nachträglich geändert', differs: 'kommt anders heraus' },
  where: (path: string): string => `bei ${path}`,
  otherRules:
    'Dieses Spiel folgte anderen Regeln als denen dieser Version und lässt sich hier nicht noch einmal spielen. Die Aufzeichnung steht da, wie sie geschrieben wurde, und ihre Stände sind an den Prüfsummen geprüft.',
  otherNumbers: 'Dieses Spiel folgte den Zahlen einer früheren Version.',
  kept: (days: number): string =>
    days === 0
      ? 'Die Aufzeichnung bleibt so lange wie der Server.'
      : `Die Aufzeichnung bleibt, bis ${plural(days, 'Tag', 'Tage')} lang niemand mehr am Tisch war.`,
  keys: 'Leertaste spielt ab, Pfeile gehen schrittweise, Bild auf und Bild ab gehen von Phase zu Phase.',
} as const

/** Words of a table of people while a game is played: who is waited for, the clock, votes, the rematch. */
import type { Person } from '#shared/gathering.ts'
import { seatName } from './names.ts'
import { count, listed } from './numbers.ts'

/** "Tomás, Hibernien" */
export const whoSits = ({ name, seat }: Person): string => (seat === null ? name : `${name}, ${seatName(seat)}`)

export const WAITING = {
  /** "Wir warten noch: Tomás und Aoife (abwesend)." */
  line: (who: readonly string[]): string => (who.length === 0 ? 'Alle haben versiegelt.' : `Wir warten noch: ${listed(who)}.`),
  you: 'Du',
  away: (who: string): string => `${who} (abwesend)`,
} as const

export const AT_TABLE = {
  title: 'Am Tisch',
  open: 'Leute',
  watching: 'Du schaust zu',
  watchingLine: 'Du siehst, was alle sehen, und niemandes Geheimnisse.',
  takeSeat: 'Platz eines Bots nehmen',
  takeSeatLine: 'Du erhältst, was dieser Platz weiß, und sein Bot tritt zurück.',
  giveUp: 'Platz dem Bot zurückgeben',
  giveUpSure: 'Wirklich aufgeben',
  clock: 'Die Uhr',
  running: (until: string): string => `Diese Phase schließt um ${until}, oder wenn alle versiegelt haben.`,
  standing: 'Die Uhr steht.',
  none: 'Keine Uhr: Eine Phase schließt, wenn alle versiegelt haben.',
  pause: 'Uhr anhalten',
  resume: 'Uhr weiterlaufen lassen',
  extend: 'Eine Minute mehr',
  end: 'Spiel jetzt beenden',
  endSure: 'Wirklich für alle beenden',
  vote: { pause: 'Für Anhalten stimmen', extend: 'Für eine Minute mehr stimmen', end: 'Für das Ende stimmen' },
  voteResume: 'Für Weiterlaufen stimmen',
  votes: (n: number, of: number): string => `${count(n)} von ${count(of)}`,
  votesNote: 'Es entscheidet mehr als die Hälfte derer, die sitzen und da sind.',
  hostNote: 'Als Spielleitung entscheidest Du sofort.',
  code: (code: string): string => `Andere kommen mit dem Code ${code} herein.`,
  tell: 'Sag mir, wenn ich dran bin',
  told: 'Du erfährst, wenn Du dran bist, solange ein Tab dieses Spiels offen ist.',
  tellDenied: 'Dieser Browser erlaubt hier keine Mitteilungen.',
} as const

export const TURN = {
  title: 'Du bist dran',
  body: (phase: string, round: number): string => `Runde ${count(round)}, ${phase}: eröffnet.`,
  phase: { orders: 'Befehle', chambers: 'Kammer' },
} as const

export const REMATCH = {
  open: 'Revanche',
  openLine: 'Dieselben Leute, jeweils auf dem nächsten Platz.',
  come: 'Zur Revanche',
  comeLine: 'Eine Revanche ist eröffnet. Die anderen warten dort.',
  ended: (round: number, rounds: number): string =>
    `Der Tisch beendete dieses Spiel durch Abstimmung oder Spielleitung in Runde ${count(round)} von ${count(rounds)}.`,
} as const

export const WATCHED = {
  title: 'Kammer',
  lede: 'Jeder Platz entscheidet auf seinem Blatt, und niemand sieht ein anderes, bis die Phase schließt.',
  bills: 'Vorlagen im Haus',
  noBills: 'Keine Vorlage in dieser Runde.',
  cases: 'Prozesse vor Gericht',
  noCases: 'Kein Prozess in dieser Runde.',
  demands: (n: number): string => `${count(n)} ${n === 1 ? 'Anordnung wartet' : 'Anordnungen warten'} auf Antwort.`,
  bench: (names: readonly string[]): string => `Auf der Richterbank: ${listed(names)}.`,
} as const

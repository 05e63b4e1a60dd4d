/** Words of a table of people while a game is played: who is waited for, the clock, votes, the rematch. */
import { count, listed, plural } from './numbers.ts'
import type { Person } from '#shared/gathering.ts'
import { seatName } from './names.ts'

/** "Tomás, Hibernie" */
export const whoSits = ({ name, seat }: Person): string => (seat === null ? name : `${name}, ${seatName(seat)}`)

export const WAITING = {
  /** "On attend Tomás et Aoife (absence)." */
  line: (who: readonly string[]): string => (who.length === 0 ? 'Tout le monde a scellé.' : `On attend : ${listed(who)}.`),
  you: 'vous',
  away: (who: string): string => `${who} (absence)`,
} as const

export const AT_TABLE = {
  title: 'À la table',
  open: 'Joueurs',
  watching: 'Vous observez',
  watchingLine: 'Vous voyez ce que tous voient, et les secrets de personne.',
  takeSeat: 'Prendre la place d’un bot',
  takeSeatLine: 'Vous savez ce que sait cette place, et son bot se retire.',
  giveUp: 'Rendre la place à son bot',
  giveUpSure: 'La rendre vraiment',
  clock: 'L’horloge',
  running: (until: string): string => `Cette phase se clôt à ${until}, ou quand tout le monde a scellé.`,
  standing: 'L’horloge est arrêtée.',
  none: 'Sans horloge : une phase se clôt quand tout le monde a scellé.',
  pause: 'Arrêter l’horloge',
  resume: 'Relancer l’horloge',
  extend: 'Une minute de plus',
  end: 'Finir la partie maintenant',
  endSure: 'Finir vraiment pour tous',
  vote: { pause: 'Voter l’arrêt de l’horloge', extend: 'Voter une minute de plus', end: 'Voter la fin de partie' },
  voteResume: 'Voter la reprise de l’horloge',
  votes: (n: number, of: number): string => `${count(n)} sur ${count(of)}`,
  votesNote: 'Il faut plus de la moitié des personnes assises et présentes.',
  hostNote: 'L’hôte, c’est vous : vous décidez tout de suite.',
  code: (code: string): string => `On entre avec le code ${code}.`,
  tell: 'Me dire quand c’est mon tour',
  told: 'Un avis vous le dira, tant qu’un onglet de cette partie est ouvert.',
  tellDenied: 'Ce navigateur n’autorise pas de notifications ici.',
} as const

export const TURN = {
  title: 'À vous',
  body: (phase: string, round: number): string => `${phase} du tour ${count(round)} : c’est ouvert.`,
  phase: { orders: 'Les ordres', chambers: 'Les Chambres' },
} as const

export const REMATCH = {
  open: 'Revanche',
  openLine: 'Les mêmes personnes, chacune à la place de la suivante.',
  come: 'À la revanche',
  comeLine: 'Une revanche est ouverte. Les autres y attendent.',
  ended: (round: number, rounds: number): string =>
    `La table a mis fin à cette partie, par vote ou par son hôte, au tour ${count(round)} sur ${count(rounds)}.`,
} as const

export const WATCHED = {
  title: 'Chambres',
  lede: 'Chaque place décide sur sa feuille, et personne ne voit celle d’une autre avant la clôture.',
  bills: 'Projets devant la chambre',
  noBills: 'Aucun projet ce tour.',
  cases: 'Affaires à juger',
  noCases: 'Aucune affaire ce tour.',
  demands: (n: number): string => `${plural(n, 'mandat attend', 'mandats attendent')} une réponse.`,
  bench: (names: readonly string[]): string => `Siègent : ${listed(names)}.`,
} as const

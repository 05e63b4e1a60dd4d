/** What presses on a seat, in a head and a line. */
import type { GovId, Handle, StateId } from '#shared/names.ts'
import { ofThe, the, toThe } from './grammar.ts'
import { seatName, stateName } from './names.ts'
import { capital, count, halves, plural, vp } from './numbers.ts'

const who = (government: GovId): string => capital(the(seatName(government)))

export const PRESSING = {
  caseOld: (age: number): string => `Votre enquête a ${plural(age, 'tour', 'tours')}`,
  caseOldLine: (n: number): string => `Dès le troisième, elle coûte ${halves(-n)} PV par tour.`,
  asks: (government: GovId, handle: Handle): string => `${who(government)} demande ${seatName(handle)}`,
  answerInChambers: 'Répondez aux Chambres',
  arrives: (handle: Handle): string => `Votre demande sur ${seatName(handle)} arrive`,
  warrantDue: (handle: Handle): string => `Votre mandat sur ${seatName(handle)} est à terme`,
  readsThisRound: 'Exécuté à la clôture des ordres',
  exploit: 'Vous avez un exploit',
  exploitLine: 'Deux actions, un motif plausible et un dé',
  served: (government: GovId, handle: Handle): string => `${who(government)} veut ${seatName(handle)}`,
  answerAgain: 'Répondez à nouveau aux Chambres',
  handOver: (government: GovId, handle: Handle): string => `${seatName(handle)} va ${toThe(seatName(government))}`,
  thisRound: 'Remise à la clôture des ordres',
  mandate: (state: StateId): string => `Obligation ${ofThe(stateName(state))}`,
  mandateLine: (n: number): string => `${vp(n)} à la fin de chaque tour`,
  unreported: (n: number): string => plural(n, 'demande à publier', 'demandes à publier'),
  unreportedLine: 'Un rapport de transparence les publie',
  gagged: (n: number): string => plural(n, 'ordre scellé contre vous', 'ordres scellés contre vous'),
  gaggedLine: 'Vous ne pouvez rien dire. Le journal sait lesquels.',
  readNow: (government: GovId): string => `${who(government)} vous lit ce tour`,
  readNowLine: 'Déménager vient trop tard. Un verrou peut-être pas.',
  wanted: (government: GovId): string => `${who(government)} a un mandat contre vous`,
  wantedLine: 'Lecture au plus tôt au prochain tour',
  copied: (government: GovId): string => `${who(government)} détient une copie de vous`,
  copiedLine: (round: number): string => `Jusqu’à la fin du tour ${count(round)}`,
  underway: (state: StateId): string => `Vos données sont en route vers ${the(stateName(state))}`,
  underwayLine: 'Elles arrivent ce tour',
  local: (nation: StateId): string => `Loi de localisation ${ofThe(stateName(nation))}`,
  localLine: (n: number): string => `${vp(n)} par tour tant que vos données sont à l’étranger`,
  scandal: (government: GovId): string => `Vous tenez un scandale : ${the(seatName(government))}`,
  scandalLine: (n: number): string => `Dénoncez-le pour ${vp(n)}`,
  heard: (n: number): string => `La nº ${count(n)} est jugée ce tour`,
  heardLine: 'Vous êtes partie. Déposez un mémoire aux Chambres',
} as const

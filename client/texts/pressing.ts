/** What presses on a seat, in a head and a line. */
import type { GovId, Handle, StateId } from '#shared/names.ts'
import { demonym, seatName, stateName } from './names.ts'
import { count, halves, plural, vp } from './numbers.ts'

export const PRESSING = {
  caseOld: (age: number): string => `Your case is ${plural(age, 'round', 'rounds')} old`,
  caseOldLine: (n: number): string => `From the third on it costs ${halves(-n)} VP a round.`,
  asks: (government: GovId, handle: Handle): string => `${seatName(government)} asks for ${seatName(handle)}`,
  answerInChambers: 'Answer in Chambers',
  arrives: (handle: Handle): string => `Your request for ${seatName(handle)} arrives`,
  warrantDue: (handle: Handle): string => `Your warrant on ${seatName(handle)} is due`,
  readsThisRound: 'Carried out when orders close',
  exploit: 'You hold an exploit', exploitLine: 'Two actions, probable cause, and a die',
  served: (government: GovId, handle: Handle): string => `${seatName(government)} wants ${seatName(handle)}`,
  answerAgain: 'Answer again in Chambers',
  handOver: (government: GovId, handle: Handle): string => `${seatName(handle)} goes to ${seatName(government)}`,
  thisRound: 'Handed over when orders close',
  mandate: (state: StateId): string => `${demonym(state)} Mandate`, mandateLine: (n: number): string => `${vp(n)} at the end of each round`,
  unreported: (n: number): string => plural(n, 'demand to report', 'demands to report'), unreportedLine: 'A transparency report publishes them',
  gagged: (n: number): string => plural(n, 'sealed order on you', 'sealed orders on you'), gaggedLine: 'You may not tell. The log knows which.',
  readNow: (government: GovId): string => `${seatName(government)} reads you this round`, readNowLine: 'Moving comes too late. A lock may not.',
  wanted: (government: GovId): string => `${seatName(government)} has a warrant on you`, wantedLine: 'Read next round at the earliest',
  copied: (government: GovId): string => `${seatName(government)} holds a copy of you`, copiedLine: (round: number): string => `To the end of round ${count(round)}`,
  underway: (state: StateId): string => `Your data are on the way to ${stateName(state)}`, underwayLine: 'They arrive this round',
  local: (nation: StateId): string => `${demonym(nation)} localisation law`, localLine: (n: number): string => `${vp(n)} a round while your data are abroad`,
  scandal: (government: GovId): string => `You have something on ${seatName(government)}`, scandalLine: (n: number): string => `Denounce it for ${vp(n)}`,
  heard: (n: number): string => `No. ${count(n)} is heard this round`, heardLine: 'You are a party. File a brief in Chambers',
} as const

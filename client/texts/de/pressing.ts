/** What presses on a seat, in a head and a line. */
import type { GovId, Handle, StateId } from '#shared/names.ts'
import { adjective, dative, of as ofName, the, towards } from './grammar.ts'
import { demonym, seatName, stateName } from './names.ts'
import { capital, count, halves, plural, vp } from './numbers.ts'

const acts = (government: GovId): string => capital(the(seatName(government)))

export const PRESSING = {
  caseOld: (age: number): string => `Dein Fall ist ${plural(age, 'Runde', 'Runden')} alt`,
  caseOldLine: (n: number): string => `Ab der dritten kostet er ${halves(-n)} SP je Runde.`,
  asks: (government: GovId, handle: Handle): string => `${acts(government)} bittet um ${seatName(handle)}`,
  answerInChambers: 'In der Kammer antworten',
  arrives: (handle: Handle): string => `Dein Ersuchen zu ${seatName(handle)} trifft ein`,
  warrantDue: (handle: Handle): string => `Deine Anordnung zu ${seatName(handle)} ist fällig`,
  readsThisRound: 'Vollzug, wenn die Befehle schließen',
  exploit: 'Du hast einen Exploit',
  exploitLine: 'Zwei Aktionen, hinreichender Verdacht und ein Würfel',
  served: (government: GovId, handle: Handle): string => `${acts(government)} will ${seatName(handle)}`,
  answerAgain: 'In der Kammer erneut antworten',
  handOver: (government: GovId, handle: Handle): string => `${seatName(handle)} geht an ${the(seatName(government))}`,
  thisRound: 'Herausgabe, wenn die Befehle schließen',
  mandate: (state: StateId): string => `${capital(adjective(demonym(state), 'e'))} Zugangspflicht`,
  mandateLine: (n: number): string => `${vp(n)} am Ende jeder Runde`,
  unreported: (n: number): string => plural(n, 'Anordnung zu berichten', 'Anordnungen zu berichten'),
  unreportedLine: 'Ein Transparenzbericht veröffentlicht sie',
  gagged: (n: number): string => plural(n, 'geheime Anordnung an Dich', 'geheime Anordnungen an Dich'),
  gaggedLine: 'Du darfst nichts sagen. Im Protokoll steht, welche.',
  readNow: (government: GovId): string => `${acts(government)} liest Dich in dieser Runde`,
  readNowLine: 'Umziehen kommt zu spät. Ein Schloss vielleicht nicht.',
  wanted: (government: GovId): string => `Anordnung ${ofName(seatName(government))} gegen Dich`,
  wantedLine: 'Gelesen frühestens nächste Runde',
  copied: (government: GovId): string => `Kopie von Dir bei ${dative(seatName(government))}`,
  copiedLine: (round: number): string => `Bis zum Ende von Runde ${count(round)}`,
  underway: (state: StateId): string => `Deine Daten sind unterwegs ${towards(stateName(state))}`,
  underwayLine: 'Sie kommen in dieser Runde an',
  local: (nation: StateId): string => `${capital(adjective(demonym(nation), 'e'))} Datenlokalisierung`,
  localLine: (n: number): string => `${vp(n)} je Runde, solange Deine Daten im Ausland sind`,
  scandal: (government: GovId): string => `Du hast etwas gegen ${the(seatName(government))} in der Hand`,
  scandalLine: (n: number): string => `Anprangern bringt ${vp(n)}`,
  heard: (n: number): string => `Nr. ${count(n)} wird in dieser Runde verhandelt`,
  heardLine: 'Du bist Partei. Reich in der Kammer einen Schriftsatz ein',
} as const

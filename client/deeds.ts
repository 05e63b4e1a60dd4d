/**
 * What a person may ask for that needs the server. Panels call `deeds.…`; main.tsx puts the network behind it, so that panels
 * never import it.
 */
import type { Archetype, Seat } from '#shared/names.ts'
import type { Deed } from '#shared/gathering.ts'
import type { LessonId } from '#shared/lessons/all.ts'
import type { MAIL_HOURS, PresetName, Typical } from '#shared/presets.ts'
import type { Length } from '#shared/rules.ts'
import type { ScenarioId } from '#shared/scenarios/all.ts'
import type { Speech, To } from '#shared/speech.ts'
import type { Answers, OpenClass, Rejection, Requests, TableSeen } from '#shared/wire.ts'
import type { Knock } from './code.ts'
import type { SavedSeat } from './saved.ts'

export const LEVELS = ['clerk', 'counsel', 'partner', 'justice'] as const
/** Strength of the bots a person may choose. */
export type Level = (typeof LEVELS)[number]

/** A game alone against bots. */
export interface SoloSetup {
  readonly seat: Seat
  /** null: the standard table. */
  readonly scenario: ScenarioId | null
  /** Alone one may choose whom an account belongs to (R15.5); null deals it. */
  readonly archetype: Archetype | null
  readonly level: Level
  /** Each bot has a personality of its own. */
  readonly personalities: boolean
  readonly rounds: Length
  /** Without a clock the phases wait. */
  readonly clock: boolean
}

type Named<N extends keyof Requests> = { readonly do: N } & Omit<Requests[N], 'turn' | 'id'>
/** Something to be done about deals or a gagged order. */
export type Dealing = Named<'offer'> | Named<'sign'> | Named<'decline'> | Named<'withdraw'> | Named<'disclose'> | Named<'show'>

export interface Deeds {
  /** Opens a game and takes the seat; rejects with words for the person. */
  begin(setup: SoloSetup): Promise<void>
  /** Opens a lesson; rejects with words for the person. */
  lesson(id: LessonId): Promise<void>
  /** Opens a table for friends, by mail with so many hours a phase; rejects with words for the person. This and the next three. */
  openTable(name: string, preset: PresetName, hours: (typeof MAIL_HOURS)[number] | null): Promise<void>
  /** What the table of these six digits or this link is. */
  look(knock: Knock): Promise<TableSeen>
  /** Comes to it. */
  join(knock: Knock, name: string): Promise<void>
  /** Does something to the table. */
  table(deed: Deed): Promise<void>
  /** Gives up one's place at the table for good. */
  leaveTable(): Promise<void>
  /** Opens a class; resolves to its recovery phrase. */
  openClass(lesson: Omit<OpenClass, 'protocol' | 'device'>): Promise<string>
  /** Goes on with a class by a teacher's key, or with a student's place in one. */
  resumeClass(key: string, isTeacher: boolean): Promise<void>
  /** Asks something of the class. */
  askClass<N extends 'class' | 'enrol' | 'invite' | 'grades' | 'answer' | 'hand'>(name: N, message: Requests[N]): Promise<Answers[N]>
  /** Goes to the next game of the same people, opening it if nobody has. */
  rematch(): Promise<void>
  /** Goes on with a game this browser holds a seat in. */
  resume(game: SavedSeat): Promise<void>
  /** Games to go on with, newest first. */
  savedGames(): readonly SavedSeat[]
  forget(game: SavedSeat): void
  /** Seals the draft as it stands, or breaks the seal. */
  seal(): void
  breakSeal(): void
  /** Takes back a seal that waits for the line. */
  takeBackSeal(): void
  /** Does something about deals; resolves to null when it is done, else to why it was not taken. */
  deal(dealing: Dealing): Promise<Rejection | null>
  /** Tries the line now instead of waiting. */
  reconnect(): void
  /** Back to the title; the game is kept. */
  leave(): void
  /** Says something at the table. */
  speak(to: To, speech: Speech): void
  /** Takes back a line that was refused. */
  takeBack(id: string): void
  /** The host lets a line pass that is held or reported, or takes it away. This and the next reject if it was not done. */
  judge(line: string, pass: boolean): Promise<unknown>
  /** Shows the host a line. */
  report(line: string): Promise<unknown>
  /** Does not hear a person any more, or again. */
  hide(person: number, isHidden: boolean): void
  /** A finished game by the id of its replay, as the server tells it; rejects with words for the person. */
  recording(id: string): Promise<unknown>
  /** Deletes the open game and all of its table, for its host. This and the next two reject with words for the person. */
  erase(): Promise<void>
  /** Where a game can be looked at that cannot go on here: its id. */
  strandedReplay(): Promise<string>
  /** Goes to a rematch of it; false for who played alone. */
  strandedRematch(): Promise<boolean>
  /** Days the server keeps a game; 0: for ever, null: it cannot be asked. */
  keepDays(): Promise<number | null>
  /** How long games took here. */
  lengths(): Promise<readonly Typical[]>
  /** Says a line to a screen reader without moving the focus. */
  say(line: string, how: 'polite' | 'assertive'): void
}

const nothing = (): never => {
  throw new Error('main.tsx has not put the network behind the deeds')
}

export const deeds: Deeds = {
  begin: nothing,
  lesson: nothing,
  openTable: nothing,
  look: nothing,
  join: nothing,
  table: nothing,
  leaveTable: nothing,
  openClass: nothing,
  resumeClass: nothing,
  askClass: nothing,
  rematch: nothing,
  resume: nothing,
  savedGames: nothing,
  forget: nothing,
  seal: nothing,
  breakSeal: nothing,
  takeBackSeal: nothing,
  deal: nothing,
  reconnect: nothing,
  leave: nothing,
  speak: nothing,
  takeBack: nothing,
  judge: nothing,
  report: nothing,
  hide: nothing,
  recording: nothing,
  erase: nothing,
  strandedReplay: nothing,
  strandedRematch: nothing,
  keepDays: nothing,
  lengths: nothing,
  say: nothing,
}

/** Puts the network behind the deeds; called once. */
export function provideDeeds(given: Deeds): void {
  Object.assign(deeds, given)
}

/** Words about games that are over, and about their end. */
import type { Receipt } from '#shared/wire.ts'
import { plural } from './numbers.ts'

/** What the rows of a receipt are; what is not named here is not told. */
const ROWS: Readonly<Record<string, readonly [string, string]>> = {
  journal: ['entry of the journal', 'entries of the journal'],
  draft: ['draft', 'drafts'],
  said: ['line of talk', 'lines of talk'],
  place: ['key', 'keys'],
  code: ['code of the table', 'codes of the table'],
  replay: ['replay link', 'replay links'],
}

export const AFTERWARDS = {
  title: 'Watch it again',
  line: 'Anybody with this link can look at the whole game, without an account: every seat as it was, or as one of them knew it. It names nobody.',
  link: 'Link of the replay',
  watch: 'Open the replay',
  share: 'Share',
  shareText: 'A game of Long Arm',
  kept: (days: number): string =>
    days === 0
      ? 'Games are kept here until somebody deletes them.'
      : `A game and its talk are deleted ${plural(days, 'day', 'days')} after somebody was last at its table.`,
  erase: 'Delete this game',
  eraseLine: 'Journal, talk, names, codes, keys and the link of the replay are gone at once, for everybody.',
  eraseSure: 'Press again to delete it for everybody',
  erasing: 'Deleting',
  notErased: 'It was not deleted. Try again.',
  deletedTitle: 'This game is deleted',
  deletedLine: 'Its host has deleted it, with everything that was said at its table.',
  receiptLine: 'Nothing of it is left on the server. This receipt is yours; nobody else has it.',
  receiptLabel: 'Receipt',
  download: 'Save the receipt',
  file: 'long-arm-receipt.txt',
  strandedTitle: 'Played under other rules',
  strandedLine:
    'This game was begun under rules that this version no longer plays, and cannot go on here. Nothing of it is lost. Either button ends it for good.',
  strandedReplay: 'End it and look at its record',
  strandedRematch: 'End it and play again',
  toTitle: 'To the title',
} as const

/** A receipt as a text to be kept. */
export function receiptText({ game, at, rows, hash }: Receipt): string {
  const counted = Object.entries(ROWS).flatMap(([table, [one, many]]) => {
    const n = rows[table] ?? 0
    return n === 0 ? [] : [plural(n, one, many)]
  })
  return [
    'Long Arm: receipt of a deletion',
    '',
    `Game: ${game}`,
    `Deleted: ${new Date(at).toISOString()}`,
    `What was deleted: ${counted.join(', ')}`,
    `SHA-256 of the journal, entry by entry: ${hash}`,
    '',
  ].join('\n')
}

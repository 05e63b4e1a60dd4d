/** Words about games that are over, and about their end. */
import type { Receipt } from '#shared/wire.ts'
import { plural } from './numbers.ts'

/** What the rows of a receipt are; what is not named here is not told. */
const ROWS: Readonly<Record<string, readonly [string, string]>> = {
  journal: ['Eintrag der Aufzeichnung', 'Einträge der Aufzeichnung'],
  draft: ['Entwurf', 'Entwürfe'],
  said: ['Gesprächszeile', 'Gesprächszeilen'],
  place: ['Schlüssel', 'Schlüssel'],
  code: ['Code des Tisches', 'Codes des Tisches'],
  replay: ['Link zur Wiedergabe', 'Links zur Wiedergabe'],
}

export const AFTERWARDS = {
  title: 'Noch einmal ansehen',
  line: 'Mit diesem Link können alle ohne Konto das ganze Spiel ansehen: jeden Platz, wie er war oder wie einer ihn kannte. Er nennt niemanden.',
  link: 'Link der Wiedergabe',
  watch: 'Wiedergabe öffnen',
  share: 'Teilen',
  shareText: 'Ein Spiel Long Arm',
  kept: (days: number): string =>
    days === 0
      ? 'Spiele bleiben hier, bis jemand sie löscht.'
      : `Ein Spiel und sein Gespräch werden gelöscht, wenn ${plural(days, 'Tag', 'Tage')} lang niemand am Tisch war.`,
  erase: 'Dieses Spiel löschen',
  eraseLine: 'Aufzeichnung, Gespräch, Namen, Codes, Schlüssel und der Link der Wiedergabe sind sofort weg, für alle.',
  eraseSure: 'Erneut drücken, um es für alle zu löschen',
  erasing: 'Wird gelöscht',
  notErased: 'Es wurde nicht gelöscht. Versuch es noch einmal.',
  deletedTitle: 'Dieses Spiel ist gelöscht',
  deletedLine: 'Die Spielleitung hat es gelöscht, mit allem, was am Tisch gesagt wurde.',
  receiptLine: 'Auf dem Server ist nichts davon übrig. Diese Quittung gehört Dir; sonst hat sie niemand.',
  receiptLabel: 'Quittung',
  download: 'Quittung speichern',
  file: 'long-arm-quittung.txt',
  strandedTitle: 'Unter anderen Regeln gespielt',
  strandedLine:
    'Dieses Spiel begann unter Regeln, die diese Version nicht mehr spielt, und kann hier nicht weitergehen. Nichts davon ist verloren. Jeder der Knöpfe beendet es endgültig.',
  strandedReplay: 'Beenden und Aufzeichnung ansehen',
  strandedRematch: 'Beenden und neu spielen',
  toTitle: 'Zum Titel',
} as const

/** A receipt as a text to be kept. */
export function receiptText({ game, at, rows, hash }: Receipt): string {
  const counted = Object.entries(ROWS).flatMap(([table, [one, many]]) => {
    const n = rows[table] ?? 0
    return n === 0 ? [] : [plural(n, one, many)]
  })
  return [
    'Long Arm: Quittung über eine Löschung',
    '',
    `Spiel: ${game}`,
    `Gelöscht: ${new Date(at).toISOString()}`,
    `Was gelöscht wurde: ${counted.join(', ')}`,
    `SHA-256 der Aufzeichnung, Eintrag für Eintrag: ${hash}`,
    '',
  ].join('\n')
}

/** Words about games that are over, and about their end. */
import type { Receipt } from '#shared/wire.ts'
import { plural } from './numbers.ts'

/** What the rows of a receipt are; what is not named here is not told. */
const ROWS: Readonly<Record<string, readonly [string, string]>> = {
  journal: ['entrada del diario', 'entradas del diario'],
  draft: ['borrador', 'borradores'],
  said: ['línea de charla', 'líneas de charla'],
  place: ['clave', 'claves'],
  code: ['código de la mesa', 'códigos de la mesa'],
  replay: ['enlace de repetición', 'enlaces de repetición'],
}

export const AFTERWARDS = {
  title: 'Verla otra vez',
  line: 'Quien tenga este enlace puede ver la partida entera, sin cuenta: cada puesto como fue, o como lo sabía uno de ellos. No nombra a nadie.',
  link: 'Enlace de la repetición',
  watch: 'Abrir la repetición',
  share: 'Compartir',
  shareText: 'Una partida de Long Arm',
  kept: (days: number): string =>
    days === 0
      ? 'Aquí las partidas se guardan hasta que alguien las borra.'
      : `Una partida y su charla se borran ${plural(days, 'día', 'días')} después de la última visita a su mesa.`,
  erase: 'Borrar esta partida',
  eraseLine: 'Diario, charla, nombres, códigos, claves y el enlace de la repetición desaparecen al instante, para todos.',
  eraseSure: 'Pulsa otra vez para borrarla para todos',
  erasing: 'Borrando',
  notErased: 'No se borró. Prueba otra vez.',
  deletedTitle: 'Esta partida está borrada',
  deletedLine: 'Su anfitrión la ha borrado, con todo lo que se dijo en su mesa.',
  receiptLine: 'No queda nada de ella en el servidor. Este recibo es tuyo; nadie más lo tiene.',
  receiptLabel: 'Recibo',
  download: 'Guardar el recibo',
  file: 'long-arm-recibo.txt',
  strandedTitle: 'Jugada con otras reglas',
  strandedLine:
    'Esta partida empezó con reglas que esta versión ya no juega, y no puede seguir aquí. No se pierde nada de ella. Cualquiera de los dos botones la termina para siempre.',
  strandedReplay: 'Terminarla y ver su acta',
  strandedRematch: 'Terminarla y jugar otra vez',
  toTitle: 'Al inicio',
} as const

/** A receipt as a text to be kept. */
export function receiptText({ game, at, rows, hash }: Receipt): string {
  const counted = Object.entries(ROWS).flatMap(([table, [one, many]]) => {
    const n = rows[table] ?? 0
    return n === 0 ? [] : [plural(n, one, many)]
  })
  return [
    'Long Arm: recibo de un borrado',
    '',
    `Partida: ${game}`,
    `Borrada: ${new Date(at).toISOString()}`,
    `Lo que se borró: ${counted.join(', ')}`,
    `SHA-256 del diario, entrada por entrada: ${hash}`,
    '',
  ].join('\n')
}

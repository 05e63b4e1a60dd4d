/** The few words on the map itself. */
import type { Arm } from '../../arms.ts'
import { seatName } from './names.ts'

const KIND = {
  subpoena: 'Requerimiento',
  'long-arm': 'Mandamiento',
  mlat: 'Solicitud MLAT',
  seizure: 'Incautación',
  exploit: 'Exploit',
  preserve: 'Conservación',
} as const

export const PICTURE = {
  gagged: 'Mordaza',
  move: 'Traslado · borrador',
  arm: (arm: Arm): string | null => {
    if (arm.status === 'draft') return `${KIND[arm.kind]} · borrador`
    if (arm.status === 'in-force') return null
    const what = arm.handle === null ? KIND[arm.kind] : `${KIND[arm.kind]} ${seatName(arm.handle)}`
    if (arm.status === 'due' && arm.round !== null) return `${what} · R${arm.round}`
    return what
  },
} as const

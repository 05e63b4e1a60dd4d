/** The few words on the map itself. */
import type { Arm } from '../../arms.ts'
import { seatName } from './names.ts'

const KIND = {
  subpoena: 'Réquisition',
  'long-arm': 'Mandat',
  mlat: 'Entraide',
  seizure: 'Saisie',
  exploit: 'Exploit',
  preserve: 'Conservation',
} as const

export const PICTURE = {
  gagged: 'Bâillon',
  move: 'Départ · brouillon',
  arm: (arm: Arm): string | null => {
    if (arm.status === 'draft') return `${KIND[arm.kind]} · brouillon`
    if (arm.status === 'in-force') return null
    const what = arm.handle === null ? KIND[arm.kind] : `${KIND[arm.kind]} ${seatName(arm.handle)}`
    if (arm.status === 'due' && arm.round !== null) return `${what} · T${arm.round}`
    return what
  },
} as const

/** The few words on the map itself. */
import type { Arm } from '../../arms.ts'
import { seatName } from './names.ts'

const KIND = {
  subpoena: 'Auskunft',
  'long-arm': 'Anordnung',
  mlat: 'Rechtshilfe',
  seizure: 'Beschlagnahme',
  exploit: 'Exploit',
  preserve: 'Sicherung',
} as const

export const PICTURE = {
  gagged: 'Geheim',
  move: 'Umzug · Entwurf',
  arm: (arm: Arm): string | null => {
    if (arm.status === 'draft') return `${KIND[arm.kind]} · Entwurf`
    if (arm.status === 'in-force') return null
    const what = arm.handle === null ? KIND[arm.kind] : `${KIND[arm.kind]} ${seatName(arm.handle)}`
    if (arm.status === 'due' && arm.round !== null) return `${what} · R${arm.round}`
    return what
  },
} as const

/** The few words on the map itself. */
import type { Arm } from '../../arms.ts'
import { seatName } from './names.ts'

const KIND = {
  subpoena: 'Subpoena',
  'long-arm': 'Warrant',
  mlat: 'MLAT request',
  seizure: 'Seizure',
  exploit: 'Exploit',
  preserve: 'Preservation',
} as const

export const PICTURE = {
  gagged: 'Gagged',
  move: 'Move · draft',
  arm: (arm: Arm): string | null => {
    if (arm.status === 'draft') return `${KIND[arm.kind]} · draft`
    if (arm.status === 'in-force') return null
    const what = arm.handle === null ? KIND[arm.kind] : `${KIND[arm.kind]} ${seatName(arm.handle)}`
    if (arm.status === 'due' && arm.round !== null) return `${what} · R${arm.round}`
    return what
  },
} as const

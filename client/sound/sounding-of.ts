/** What has a sound, and which. Pure. */
import type { Fact } from '#shared/events.ts'
import type { Moment } from '../board/moments.ts'
import type { SeatState } from '../store.ts'
import { RECIPES, sleeve, type Recipe, type SoundEvent } from './recipes.ts'

/** What a moment of the board sounds like; `ms` is how long it moves. */
export function soundOf(moment: Moment, ms: number): Recipe | null {
  switch (moment.kind) {
    case 'unroll':
      return sleeve(ms)
    case 'land':
      return RECIPES.land
    case 'palm':
      return RECIPES.objection
    case 'stamp':
      return RECIPES.stamp
    case 'envelope':
      return RECIPES.envelope
    case 'treaty':
      return RECIPES.treaty
    default:
      return null
  }
}

/** What a fact sounds like that the board has no motion for. */
export function soundOfFact(fact: Fact): SoundEvent | null {
  switch (fact.kind) {
    case 'encrypted':
      return 'lock'
    case 'hacked':
    case 'backdoor-installed':
      return 'unlock'
    case 'ruled':
      return fact.enforce === fact.quash ? 'tie' : 'verdict'
    default:
      return null
  }
}

/** Whether somebody else at the table has sealed since. */
export const hasOtherSealed = (before: readonly SeatState[], now: readonly SeatState[], me: string | null): boolean =>
  now.some(
    ({ seat, held, doing }) =>
      seat !== me && held === 'person' && doing === 'sealed' && before.some(one => one.seat === seat && one.doing !== 'sealed'),
  )

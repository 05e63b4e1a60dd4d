/** Which keys are taken: actions of different kinds of seat may share one, since a seat has only its own (client/settings.ts). */
import { anyKind } from '#shared/objections.ts'
import { KINDS, type Kind } from '#shared/phases.ts'
import { KEY_ACTIONS, keyOf, type KeyAction, type Settings } from './settings.ts'

/** The key begins an order. */
export const isKind = (action: KeyAction): action is KeyAction & Kind => action in KINDS

/** Who may use it: one kind of seat, or any. */
const users = (action: KeyAction): string => (isKind(action) ? anyKind(action).by : 'any')

/** The other action that a seat could not use any more, were this key given to `action`; null if none. */
export function takenBy(settings: Settings, action: KeyAction, key: string): KeyAction | null {
  const mayMeet = (other: KeyAction): boolean => [users(action), users(other)].includes('any') || users(action) === users(other)
  return KEY_ACTIONS.find(other => other !== action && keyOf(settings, other) === key && mayMeet(other)) ?? null
}

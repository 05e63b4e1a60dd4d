/** The key of a control. Read out by `aria-keyshortcuts` of the control itself, so hidden here. */
import { keyOf, type KeyAction } from '../settings.ts'
import { mine } from '../store.ts'

export const Keycap = ({ children }: { children: string }) => (
  <kbd class="keycap aside" aria-hidden="true">
    {children}
  </kbd>
)

/** The key of an action as it stands; nothing while single-letter keys are off. */
export const KeyFor = ({ action }: { action: KeyAction }) => {
  const { value } = mine.settings
  return value.keys ? <Keycap>{keyOf(value, action)}</Keycap> : null
}

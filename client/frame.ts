/** Which of the four layouts of the screen holds (ux 5), and the theme and motion that hold now. */
import { computed, signal, type ReadonlySignal } from '@preact/signals'
import { mine } from './store.ts'

export type Frame = 'desktop' | 'laptop' | 'tablet' | 'phone'

/** A media query as a signal. */
function holds(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query)
  const now = signal(list.matches)
  list.addEventListener('change', () => (now.value = list.matches))
  return now
}

const isPhone = holds('(max-width: 767px)')
const isTablet = holds('(max-width: 1199px)')
const isLaptop = holds('(max-width: 1399px), (max-height: 799px)')
const isDark = holds('(prefers-color-scheme: dark)')
const isStill = holds('(prefers-reduced-motion: reduce)')

/** The layout of this window. */
export const frame = computed<Frame>(() => (isPhone.value ? 'phone' : isTablet.value ? 'tablet' : isLaptop.value ? 'laptop' : 'desktop'))
/** The sheet as it is shown. */
export const theme = computed<'day' | 'night'>(() => {
  const { theme: chosen } = mine.settings.value
  return chosen === 'auto' ? (isDark.value ? 'night' : 'day') : chosen
})
/** Whether things may move. */
export const isReduced = computed(() => {
  const { motion } = mine.settings.value
  return motion === 'auto' ? isStill.value : motion === 'reduced'
})

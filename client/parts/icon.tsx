/** Phosphor icons. They stand beside a word, so they are hidden from screen readers. */
import { signal } from '@preact/signals'
import { GLYPHS } from '../icons/glyphs.ts'
import type { EarlyIcon, IconName, LaterIcon } from '../icons/used.ts'

/** null until they were asked for and have come; until then, and where they cannot be fetched, their place stays empty. */
const later = signal<Record<LaterIcon, string> | null>(null)
let isAsked = false

function askForLater(): void {
  if (isAsked) return
  isAsked = true
  import('../icons/glyphs-later.ts').then(
    ({ LATER_GLYPHS }) => void (later.value = LATER_GLYPHS),
    () => {},
  )
}

const isEarly = (name: IconName): name is EarlyIcon => Object.hasOwn(GLYPHS, name)
function outline(name: IconName): string {
  if (isEarly(name)) return GLYPHS[name]
  askForLater()
  return later.value?.[name] ?? ''
}

/** `size` in rem-sixteenths (px at text size 100 %). */
export function Icon({ name, size = 18, class: className }: { name: IconName; size?: number; class?: string }) {
  const side = `${size / 16}rem`
  return (
    <svg
      class={className}
      viewBox="0 0 256 256"
      width={side}
      height={side}
      style={{ width: side, height: side }}
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <path d={outline(name)} />
    </svg>
  )
}

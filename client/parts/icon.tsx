/** Phosphor icons. They stand beside a word, so they are hidden from screen readers. */
import { GLYPHS } from '../icons/glyphs.ts'
import type { IconName } from '../icons/used.ts'

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
      <path d={GLYPHS[name]} />
    </svg>
  )
}

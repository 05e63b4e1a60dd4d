/** The engraver's hatching of a law as a swatch beside its name. */
import type { Law } from '#shared/names.ts'

/** Hidden from screen readers: the name of the law stands beside it. */
export const Hatch = ({ law }: { law: Law }) => <span class={`hatch hatch-${law}`} aria-hidden="true" />

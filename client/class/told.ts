/** What the server has told once and will not tell again: shown until the teacher has kept it. */
import { signal } from '@preact/signals'
import type { Enrolled } from '#shared/wire.ts'

export const told = signal<{ readonly phrase: string | null; readonly codes: readonly Enrolled[]; readonly link: string | null } | null>(
  null,
)

/** The entries behind something of the game, by name. */
import type { EntryId } from '#shared/codex/entries.ts'
import type { Ground, Headline, Law, Tender } from '#shared/names.ts'
import type { Kind } from '#shared/phases.ts'
import { GROUND_ENTRIES, HEADLINE_ENTRIES, KIND_ENTRIES, LAW_ENTRIES, TENDER_ENTRIES } from '../codex-links.ts'
import { ToCodex } from '../parts/behind.tsx'
import { Icon } from '../parts/icon.tsx'
import { CODEX } from '#texts/codex-page.ts'
import { ENTRY_TEXTS } from '#texts/codex/codex.ts'

/** One of what the Codex stands behind. */
export type Of =
  | { readonly entry: EntryId }
  | { readonly ground: Ground }
  | { readonly headline: Headline }
  | { readonly kind: Kind }
  | { readonly law: Law }
  | { readonly tender: Tender }

function entriesOf(of: Of): readonly EntryId[] {
  if ('entry' in of) return [of.entry]
  if ('ground' in of) return GROUND_ENTRIES[of.ground]
  if ('headline' in of) return HEADLINE_ENTRIES[of.headline]
  if ('kind' in of) return KIND_ENTRIES[of.kind]
  return 'law' in of ? LAW_ENTRIES[of.law] : TENDER_ENTRIES[of.tender]
}

/** At most `most` of them, the nearest first. */
export function CodexLinks({ of, most = 2 }: { of: Of; most?: number }) {
  const entries = entriesOf(of)
  if (entries.length === 0) return null
  return (
    <span class="behind small">
      <Icon name="book-open-bold" size={14} />
      <span class="spoken">{CODEX.behind}: </span>
      {entries.slice(0, most).map(id => (
        <ToCodex key={id} entry={id}>
          {ENTRY_TEXTS[id].name}
        </ToCodex>
      ))}
    </span>
  )
}

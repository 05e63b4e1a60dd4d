/** Ways from the game into the Codex: a link with words of one's own, and a row of entries that lie behind something. */
import type { ComponentChildren } from 'preact'
import type { EntryId } from '#shared/codex/entries.ts'
import { mine } from '../store.ts'
import { later } from './later.tsx'
import './behind.css'

/** Opens an entry; the words are the caller's. */
export const ToCodex = ({ entry, children }: { entry: EntryId; children: ComponentChildren }) => (
  <button type="button" class="to-codex" onClick={() => (mine.codex.value = entry)}>
    {children}
  </button>
)

/** The entries behind something, by name: they come with the Codex's own words. */
export const Behind = later(() => import('../panels/codex-links.tsx').then(it => it.CodexLinks))

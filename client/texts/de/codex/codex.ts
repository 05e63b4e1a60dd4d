/** The words of the Codex, entry by entry. What stands in `IN_ENGLISH` is not translated yet and is shown in English. */
import type { EntryId } from '#shared/codex/entries.ts'
import { AUTHORITIES } from '../../en/codex/authorities.ts'
import { EUROPE } from '../../en/codex/europe.ts'
import { KEYS } from '../../en/codex/keys.ts'
import { MARKET } from '../../en/codex/market.ts'
import { PRESENCE } from '../../en/codex/presence.ts'
import type { EntryText } from './entry-text.ts'
import { FOUNDATIONS } from './foundations.ts'
import { MAILBOX } from './mailbox.ts'
import { SECRECY } from './secrecy.ts'
import { WORDS } from './words.ts'

export const IN_ENGLISH = { ...PRESENCE, ...EUROPE, ...KEYS, ...MARKET, ...AUTHORITIES } as const

export const ENTRY_TEXTS: Readonly<Record<EntryId, EntryText>> = {
  ...FOUNDATIONS,
  ...MAILBOX,
  ...SECRECY,
  ...WORDS,
  ...IN_ENGLISH,
}

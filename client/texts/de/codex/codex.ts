/** The words of the Codex, entry by entry. What stands in `IN_ENGLISH` is not translated yet and is shown in English. */
import type { EntryId } from '#shared/codex/entries.ts'
import { AUTHORITIES } from '../../en/codex/authorities.ts'
import { EUROPE } from '../../en/codex/europe.ts'
import { KEYS } from '../../en/codex/keys.ts'
import { MAILBOX } from '../../en/codex/mailbox.ts'
import { MARKET } from '../../en/codex/market.ts'
import { PRESENCE } from '../../en/codex/presence.ts'
import { SECRECY } from '../../en/codex/secrecy.ts'
import { WORDS } from '../../en/codex/words.ts'
import type { EntryText } from './entry-text.ts'
import { FOUNDATIONS } from './foundations.ts'

export const IN_ENGLISH = { ...MAILBOX, ...PRESENCE, ...EUROPE, ...KEYS, ...SECRECY, ...MARKET, ...AUTHORITIES, ...WORDS } as const

export const ENTRY_TEXTS: Readonly<Record<EntryId, EntryText>> = { ...FOUNDATIONS, ...IN_ENGLISH }

/** The words of the Codex, entry by entry. What stands in `IN_ENGLISH` is not translated yet and is shown in English. */
import type { EntryId } from '#shared/codex/entries.ts'
import { KEYS } from '../../en/codex/keys.ts'
import { AUTHORITIES } from './authorities.ts'
import type { EntryText } from './entry-text.ts'
import { EUROPE } from './europe.ts'
import { FOUNDATIONS } from './foundations.ts'
import { MAILBOX } from './mailbox.ts'
import { MARKET } from './market.ts'
import { PRESENCE } from './presence.ts'
import { SECRECY } from './secrecy.ts'
import { WORDS } from './words.ts'

export const IN_ENGLISH = { ...KEYS } as const

export const ENTRY_TEXTS: Readonly<Record<EntryId, EntryText>> = {
  ...FOUNDATIONS,
  ...MAILBOX,
  ...PRESENCE,
  ...EUROPE,
  ...SECRECY,
  ...MARKET,
  ...AUTHORITIES,
  ...WORDS,
  ...IN_ENGLISH,
}

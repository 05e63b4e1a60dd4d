/** The words of the Codex, entry by entry. */
import type { EntryId } from '#shared/codex/entries.ts'
import { AUTHORITIES } from './authorities.ts'
import type { EntryText } from './entry-text.ts'
import { EUROPE } from './europe.ts'
import { FOUNDATIONS } from './foundations.ts'
import { KEYS } from './keys.ts'
import { MAILBOX } from './mailbox.ts'
import { MARKET } from './market.ts'
import { PRESENCE } from './presence.ts'
import { SECRECY } from './secrecy.ts'
import { WORDS } from './words.ts'

export const ENTRY_TEXTS: Readonly<Record<EntryId, EntryText>> = {
  ...FOUNDATIONS,
  ...MAILBOX,
  ...PRESENCE,
  ...EUROPE,
  ...KEYS,
  ...SECRECY,
  ...MARKET,
  ...AUTHORITIES,
  ...WORDS,
}

/** Words of the debrief's comparison with reality: neither is called right. */
import type { EntryId } from '#shared/codex/entries.ts'
import type { Law, ProviderId, StateId } from '#shared/names.ts'
import type { Ruling } from '#shared/state.ts'
import { stampOf } from './chambers.ts'
import { LAW_NAMES, PROVIDER_NAMES, stateName, TRACK_NAMES } from './names.ts'
import { count } from './numbers.ts'

export const IN_FACT = {
  title: 'In fact',
  note: 'What happened at your table, and what happened. Neither is the right answer.',
  table: 'At your table',
  fact: 'In fact',
} as const

const no = ({ number }: Ruling): string => `No. ${count(number)}`

/** The table's side. */
export const TABLE = {
  tie: (one: Ruling): string =>
    `${no(one)} on ${TRACK_NAMES[one.ground].name} tied, four to four: ${stampOf(one, one.side).toLowerCase()}.`,
  ruled: (one: Ruling): string =>
    `${no(one)} on ${TRACK_NAMES[one.ground].name}: ${stampOf(one, one.side).toLowerCase()}, ${count(Math.max(one.enforce, one.quash))} to ${count(Math.min(one.enforce, one.quash))}.`,
  noReach: 'No case about reach came to a hearing.',
  law: (state: StateId, law: Law): string => `${stateName(state)} ended with a ${LAW_NAMES[law].name}.`,
  treaty: (one: StateId, other: StateId): string => `${stateName(one)} and ${stateName(other)} signed a treaty.`,
  closed: (provider: ProviderId): string => `${PROVIDER_NAMES[provider].name} shut down.`,
  splinternet: 'Comity ran out, and the net came apart.',
} as const

/** What happened, in two sentences; only entries that a game can be compared with have one. */
export const FACTS: Readonly<Partial<Record<EntryId, string>>> = {
  'microsoft-ireland':
    'Rehearing was denied 4–4 on 24 January 2017, so the panel’s ruling for the company stood and the mail stayed in Dublin. A statute made the case moot in 2018, and the ruling was vacated.',
  'apple-fbi':
    'One judge ordered the maker to help with a phone, another refused in a like case. The first order was withdrawn when a third party opened the phone; no higher court ruled.',
  'microsoft-doj':
    'A suit against endless gags ended with a policy of one year at most. In 2025 a court added that a judge has to find the harm for each order.',
  'apple-adp':
    'A notice about encrypted back-ups was reported in 2025, and the company withdrew the feature in one country. The law was undecided when last seen.',
  'cloud-act':
    'The statute of 2018 made control decide, wherever data lie, kept a motion to quash, and offered agreements to partner states.',
  'us-uk-agreement':
    'The first such agreement was signed in 2019 and has been in force since October 2022, after both sides had changed their laws.',
  lavabit:
    'A small provider was ordered to give up the key of all its users, gave it and closed the same week. Its appeal failed, mostly because it came too late.',
  'linkedin-russia':
    'A localisation law has been in force since 2015. One network did not move its data, and was blocked in November 2016.',
  'un-convention':
    'Seventy-two states signed a convention in 2025, and it was not in force when last seen. The net is still one, with more walls in it.',
}

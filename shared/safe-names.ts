/** Names offered to people who come to a table: two plain words that can mean no person, no place and nothing rude. */

const FIRST = [
  'Amiable',
  'Brisk',
  'Calm',
  'Candid',
  'Careful',
  'Clever',
  'Curious',
  'Early',
  'Eager',
  'Fair',
  'Gentle',
  'Honest',
  'Keen',
  'Lively',
  'Lucky',
  'Mellow',
  'Nimble',
  'Patient',
  'Polite',
  'Quiet',
  'Ready',
  'Sober',
  'Steady',
  'Sunny',
] as const
const SECOND = [
  'Badger',
  'Beaver',
  'Bittern',
  'Curlew',
  'Dolphin',
  'Falcon',
  'Finch',
  'Gannet',
  'Heron',
  'Ibis',
  'Lynx',
  'Magpie',
  'Marten',
  'Osprey',
  'Otter',
  'Petrel',
  'Plover',
  'Puffin',
  'Raven',
  'Robin',
  'Stoat',
  'Swift',
  'Tern',
  'Wren',
] as const

/** How many different names there are. */
export const SAFE_NAMES = FIRST.length * SECOND.length

/** The name of a number from 0 to SAFE_NAMES - 1: "Calm Otter". Other whole numbers count round. */
export function safeName(n: number): string {
  const at = ((n % SAFE_NAMES) + SAFE_NAMES) % SAFE_NAMES
  return `${FIRST[at % FIRST.length] ?? FIRST[0]} ${SECOND[Math.floor(at / FIRST.length)] ?? SECOND[0]}`
}

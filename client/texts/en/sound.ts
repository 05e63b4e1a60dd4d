/** Words of sounds and of reading aloud. */
import type { Channel, SOUNDS } from '../../sound/volume.ts'
import { count } from './numbers.ts'

export const SOUND = {
  sound: 'Sound',
  sounds: { auto: 'As the device', on: 'On', off: 'Off' } satisfies Record<(typeof SOUNDS)[number], string>,
  channels: { cues: 'Cues', voices: 'Reading aloud', music: 'Music' } satisfies Record<Channel, string>,
  perCent: (n: number): string => `${n} %`,
  line: 'Nothing is told by sound alone. “As the device” is silent where less motion is asked for; reading aloud waits for its button.',
} as const

export const LISTEN = {
  title: 'Read aloud',
  press: { off: 'Listen', reading: 'Pause', paused: 'Go on' },
  stop: 'Stop',
  votes: (enforce: number, quash: number): string => `${count(enforce)} votes to enforce, ${count(quash)} to quash.`,
  place: (isPaused: boolean, at: number, of: number): string => `${isPaused ? 'Paused at' : 'Reading'} sentence ${at} of ${of}`,
} as const

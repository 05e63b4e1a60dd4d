/** Words of sounds and of reading aloud. */
import type { Channel, SOUNDS } from '../../sound/volume.ts'
import { count } from './numbers.ts'

export const SOUND = {
  sound: 'Son',
  sounds: { auto: 'Comme l’appareil', on: 'Oui', off: 'Non' } satisfies Record<(typeof SOUNDS)[number], string>,
  channels: { cues: 'Signaux', voices: 'Lecture à voix haute', music: 'Musique' } satisfies Record<Channel, string>,
  perCent: (n: number): string => `${n} %`,
  line: 'Rien n’est dit par le son seul. « Comme l’appareil » se tait quand moins de mouvement est demandé ; la lecture attend son bouton.',
} as const

export const LISTEN = {
  title: 'Lire à voix haute',
  press: { off: 'Écouter', reading: 'Pause', paused: 'Reprendre' },
  stop: 'Arrêter',
  votes: (enforce: number, quash: number): string => `${count(enforce)} voix pour exécuter, ${count(quash)} pour casser.`,
  place: (isPaused: boolean, at: number, of: number): string => `${isPaused ? 'Pause' : 'Lecture'} : phrase ${at} sur ${of}`,
} as const

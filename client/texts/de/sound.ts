/** Words of sounds and of reading aloud. */
import type { Channel, SOUNDS } from '../../sound/volume.ts'
import { count } from './numbers.ts'

export const SOUND = {
  sound: 'Ton',
  sounds: { auto: 'Wie das Gerät', on: 'An', off: 'Aus' } satisfies Record<(typeof SOUNDS)[number], string>,
  channels: { cues: 'Signale', voices: 'Vorlesen', music: 'Musik' } satisfies Record<Channel, string>,
  perCent: (n: number): string => `${n} %`,
  line: 'Nichts wird nur durch Ton gesagt. „Wie das Gerät“ schweigt, wo weniger Bewegung verlangt ist; das Vorlesen wartet auf seinen Knopf.',
} as const

export const LISTEN = {
  title: 'Vorlesen',
  press: { off: 'Anhören', reading: 'Anhalten', paused: 'Weiter' },
  stop: 'Beenden',
  votes: (enforce: number, quash: number): string => `${count(enforce)} Stimmen für Durchsetzen, ${count(quash)} für Aufheben.`,
  place: (isPaused: boolean, at: number, of: number): string => `${isPaused ? 'Angehalten bei' : 'Liest'} Satz ${at} von ${of}`,
} as const

/** Words of sounds and of reading aloud. */
import type { Channel, SOUNDS } from '../../sound/volume.ts'
import { plural } from './numbers.ts'

export const SOUND = {
  sound: 'Sonido',
  sounds: { auto: 'Automático', on: 'Sí', off: 'No' } satisfies Record<(typeof SOUNDS)[number], string>,
  channels: { cues: 'Señales', voices: 'Lectura en voz alta', music: 'Música' } satisfies Record<Channel, string>,
  perCent: (n: number): string => `${n} %`,
  line: 'Nada se dice solo con sonido. «Automático» calla donde se pide menos movimiento; la lectura en voz alta espera a su botón.',
} as const

export const LISTEN = {
  title: 'Leer en voz alta',
  press: { off: 'Escuchar', reading: 'Pausa', paused: 'Seguir' },
  stop: 'Parar',
  votes: (enforce: number, quash: number): string =>
    `${plural(enforce, 'voto', 'votos')} por confirmar, ${plural(quash, 'voto', 'votos')} por anular.`,
  place: (isPaused: boolean, at: number, of: number): string => `${isPaused ? 'En pausa en la' : 'Leyendo la'} frase ${at} de ${of}`,
} as const

/** How loud this browser is: kept apart from the other settings, so that nothing of it is needed before the map. */
import { computed, signal } from '@preact/signals'
import { isReduced } from '../frame.ts'
import { keep, readKeptRecord } from '../kept.ts'

/** auto: on, unless the device or the settings ask for less motion. */
export const SOUNDS = ['auto', 'on', 'off'] as const
export const CHANNELS = ['cues', 'voices', 'music'] as const
export type Channel = (typeof CHANNELS)[number]

/** Each channel in per cent. */
export interface Volume extends Readonly<Record<Channel, number>> {
  readonly sound: (typeof SOUNDS)[number]
}

/** What never ends has to be asked for. */
const DEFAULTS: Volume = { sound: 'auto', cues: 60, voices: 60, music: 0 }
const PLACE = 'long-arm.sound'

const perCent = (value: unknown, fallback: number): number =>
  typeof value === 'number' && value >= 0 && value <= 100 ? Math.round(value) : fallback

/** As it was kept; what cannot be read is as it comes. */
export function readVolume(kept: Readonly<Record<string, unknown>>): Volume {
  return {
    sound: SOUNDS.find(one => one === kept.sound) ?? DEFAULTS.sound,
    cues: perCent(kept.cues, DEFAULTS.cues),
    voices: perCent(kept.voices, DEFAULTS.voices),
    music: perCent(kept.music, DEFAULTS.music),
  }
}

export const volume = signal(readVolume(readKeptRecord(PLACE)))

export function changeVolume(change: Partial<Volume>): void {
  volume.value = { ...volume.value, ...change }
  keep(PLACE, volume.value)
}

/** Whether anything may sound by itself. */
export const isOn = computed(() => volume.value.sound === 'on' || (volume.value.sound === 'auto' && !isReduced.value))
/** Loudness of a channel, 0 to 1: the square of what is set, as ears have it. */
export const loudness = (channel: Channel): number => (volume.value[channel] / 100) ** 2

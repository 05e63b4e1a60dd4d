import { expect, it, vi } from 'vitest'

vi.mock('../frame.ts', async () => ({ isReduced: (await import('@preact/signals')).signal(false) }))
const { changeVolume, isOn, loudness, readVolume } = await import('./volume.ts')
const { isReduced } = (await import('../frame.ts')) as unknown as { isReduced: { value: boolean } }

it('comes with cues and voices at 60 % and without what never ends', () => {
  const first = { sound: 'auto', cues: 60, voices: 60, music: 0 }
  for (const kept of [{}, { sound: 'loud', cues: -1, voices: 101, music: 'much' }]) expect(readVolume(kept)).toEqual(first)
  expect(readVolume({ sound: 'off', cues: 0, voices: 100, music: 5 })).toEqual({ sound: 'off', cues: 0, voices: 100, music: 5 })
})

it('is silent where less motion is asked for, unless it is turned on, and wherever it is turned off', () => {
  for (const [sound, reduced, on] of [
    ['auto', false, true],
    ['auto', true, false],
    ['on', true, true],
    ['off', false, false],
  ] as const) {
    isReduced.value = reduced
    changeVolume({ sound })
    expect([sound, reduced, isOn.value]).toEqual([sound, reduced, on])
  }
})

it('has a loudness for each channel', () => {
  changeVolume({ cues: 100, voices: 50, music: 0 })
  expect([loudness('cues'), loudness('voices'), loudness('music')]).toEqual([1, 0.25, 0])
})

/** Settings: whether the page sounds, and how loud each kind is. */
import { useEffect } from 'preact/hooks'
import { keepPlaying, sound } from '../sound/player.ts'
import { RECIPES } from '../sound/recipes.ts'
import { CHANNELS, changeVolume, SOUNDS, volume, type Channel } from '../sound/volume.ts'
import { SOUND } from '#texts/sound.ts'
import { Segment } from './segment.tsx'

function Slider({ channel }: { channel: Channel }) {
  const set = volume.value[channel]
  return (
    <label class="setting">
      <span class="label">{SOUND.channels[channel]}</span>
      <span class="row">
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={set}
          aria-label={SOUND.channels[channel]}
          aria-valuetext={SOUND.perCent(set)}
          onInput={event => changeVolume({ [channel]: Number(event.currentTarget.value) })}
          onChange={() => channel === 'cues' && sound(RECIPES.stamp)}
        />
        <output class="small tabular sound-set">{SOUND.perCent(set)}</output>
      </span>
    </label>
  )
}

export function SoundSettings() {
  useEffect(keepPlaying, [])
  return (
    <>
      <Segment
        legend={SOUND.sound}
        values={SOUNDS}
        value={volume.value.sound}
        words={one => SOUND.sounds[one]}
        change={one => changeVolume({ sound: one })}
      />
      {CHANNELS.map(channel => (
        <Slider key={channel} channel={channel} />
      ))}
      <p class="small soft">{SOUND.line}</p>
    </>
  )
}

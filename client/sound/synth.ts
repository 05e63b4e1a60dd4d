/** Turns recipes into sound, on any audio context. Nothing is fetched, and nothing is left to chance. */
import type { Part, Recipe } from './recipes.ts'

const SECOND = 1000
/** −60 dB: as good as silence, and a curve can get there. */
const SILENCE = 0.001
/** ms a part swells unless it says otherwise: long enough not to crack. */
const KNOCK = 3
const BAND = 1.2

const noises = new WeakMap<BaseAudioContext, AudioBuffer>()
/** A second of white noise, the same each time. */
export function noiseOf(context: BaseAudioContext): AudioBuffer {
  const made = noises.get(context)
  if (made !== undefined) return made
  const buffer = context.createBuffer(1, context.sampleRate, context.sampleRate)
  const samples = buffer.getChannelData(0)
  let state = 1
  for (let i = 0; i < samples.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    samples[i] = state / 2 ** 31 - 1
  }
  noises.set(context, buffer)
  return buffer
}

/** What sounds of a part, before its loudness. */
function source(
  context: BaseAudioContext,
  { wave, from, to = from }: Part,
  start: number,
  end: number,
): [AudioScheduledSourceNode, AudioNode] {
  const glide = (pitch: AudioParam): void => {
    pitch.setValueAtTime(from, start)
    pitch.exponentialRampToValueAtTime(to, end)
  }
  if (wave === 'noise') {
    const noise = new AudioBufferSourceNode(context, { buffer: noiseOf(context), loop: true })
    const band = new BiquadFilterNode(context, { type: 'bandpass', Q: BAND })
    glide(band.frequency)
    return [noise, noise.connect(band)]
  }
  const tone = new OscillatorNode(context, { type: wave })
  glide(tone.frequency)
  return [tone, tone]
}

/** Plays a recipe into `out` from `when` on, in seconds of the context. */
export function play(context: BaseAudioContext, out: AudioNode, { parts }: Recipe, when: number): void {
  for (const part of parts) {
    const start = when + part.at / SECOND
    const end = start + part.ms / SECOND
    const loudness = new GainNode(context, { gain: 0 })
    loudness.gain.setValueAtTime(SILENCE * part.gain, start)
    loudness.gain.exponentialRampToValueAtTime(part.gain, start + (part.attack ?? KNOCK) / SECOND)
    loudness.gain.exponentialRampToValueAtTime(SILENCE * part.gain, end)
    const [starts, sounds] = source(context, part, start, end)
    sounds.connect(loudness).connect(out)
    starts.start(start)
    starts.stop(end)
  }
}

/** The music: a sea far away, and two slow tones above it. Made as it plays, and very quiet. */
import { noiseOf } from './synth.ts'

/** Loudness at full volume: the sea, and each tone. */
const SEA = 0.03
const TONE = 0.012
/** Hz: a fifth. */
const TONES = [110, 164.81] as const
/** Hz at which sea and tones come and go: never together. */
const SWELLS = [0.07, 0.043, 0.031] as const

/** Begins to play into `out`; returns how to stop. */
export function playAmbience(context: BaseAudioContext, out: AudioNode): () => void {
  const running: AudioScheduledSourceNode[] = []
  const swelling = (loudness: number, speed: number): GainNode => {
    const gain = new GainNode(context, { gain: loudness })
    const swell = new OscillatorNode(context, { frequency: speed })
    swell.connect(new GainNode(context, { gain: loudness * 0.6 })).connect(gain.gain)
    running.push(swell)
    gain.connect(out)
    return gain
  }
  const sea = new AudioBufferSourceNode(context, { buffer: noiseOf(context), loop: true })
  running.push(sea)
  sea.connect(new BiquadFilterNode(context, { type: 'lowpass', frequency: 420 })).connect(swelling(SEA, SWELLS[0]))
  for (const [i, frequency] of TONES.entries()) {
    const tone = new OscillatorNode(context, { frequency })
    running.push(tone)
    tone.connect(swelling(TONE, SWELLS[i + 1] ?? SWELLS[0]))
  }
  for (const one of running) one.start()
  return () => {
    for (const one of running) one.stop()
  }
}

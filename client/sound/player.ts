/** Plays sounds on this machine: after the first press or key, while the page is looked at, as loud as is set. */
import { effect, signal, untracked } from '@preact/signals'
import { playAmbience } from './ambience.ts'
import type { Recipe } from './recipes.ts'
import { play } from './synth.ts'
import { isOn, loudness } from './volume.ts'

/** The same recipe twice within this time is one sound (s). */
const ONCE = 0.06
/** s in which a changed volume is reached. */
const SOON = 0.05

let made: { readonly context: AudioContext; readonly cues: GainNode; readonly music: GainNode } | null = null
const isSeen = signal(!document.hidden)
const isTouched = signal(navigator.userActivation.hasBeenActive)

/** The machine's sound; null as long as nobody has touched the page. */
function speaker(): typeof made {
  if (made === null && isTouched.peek()) {
    const context = new AudioContext({ latencyHint: 'interactive' })
    const [cues, music] = [new GainNode(context), new GainNode(context)]
    for (const one of [cues, music]) one.connect(context.destination)
    made = { context, cues, music }
  }
  return made
}

const last = new WeakMap<Recipe, number>()

/** Plays a recipe, `after` so many ms. */
export function sound(recipe: Recipe, after = 0): void {
  // Who is told of a change that sounds is not to sound again because the volume changes.
  const volume = untracked(() => loudness('cues'))
  if (!isOn.peek() || volume === 0 || !isSeen.peek()) return
  const out = speaker()
  if (out === null) return
  if (out.context.state !== 'running') void out.context.resume()
  const when = out.context.currentTime + after / 1000
  if (Math.abs(when - (last.get(recipe) ?? -1)) < ONCE) return
  last.set(recipe, when)
  out.cues.gain.value = volume
  play(out.context, out.cues, recipe, when)
}

let isKept = false
/** Follows the page and the settings for as long as the page lives. */
export function keepPlaying(): void {
  if (isKept) return
  isKept = true
  document.addEventListener('visibilitychange', () => (isSeen.value = !document.hidden))
  // A finger counts when it is lifted.
  for (const touch of ['pointerdown', 'pointerup', 'keydown'] as const)
    addEventListener(touch, () => (isTouched.value = navigator.userActivation.hasBeenActive), { capture: true, passive: true })
  let stop: (() => void) | null = null
  effect(() => {
    const wanted = isOn.value && isSeen.value && isTouched.value ? loudness('music') : 0
    const out = wanted > 0 ? speaker() : made
    if (out === null) return
    out.music.gain.setTargetAtTime(wanted, out.context.currentTime, SOON)
    if (wanted === 0) {
      stop?.()
      stop = null
      return
    }
    if (out.context.state !== 'running') void out.context.resume()
    stop ??= playAmbience(out.context, out.music)
  })
  // A machine that is not listened to need not compute.
  effect(() => {
    if (!isSeen.value) void made?.context.suspend()
  })
}

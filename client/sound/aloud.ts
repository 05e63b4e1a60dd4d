/**
 * Reads texts aloud by a voice of this device. A voice that lives elsewhere would be told what somebody reads: none is used.
 * Sentence by sentence, since browsers lose long texts, and a pause that every browser keeps is to stop and know the place.
 */
import { computed, signal } from '@preact/signals'
import { sentencesOf } from './sentences-of.ts'
import { loudness } from './volume.ts'

export interface Reading {
  /** What is read: the name that its button knows it by. */
  readonly id: string
  readonly sentences: readonly string[]
  /** The sentence that is read or was read last, from 0. */
  readonly at: number
  readonly isPaused: boolean
}
/** null: nothing is read. */
export const reading = signal<Reading | null>(null)

const speech = 'speechSynthesis' in globalThis ? speechSynthesis : null
const LANGUAGE = /^en\b/i
const voices = signal<readonly SpeechSynthesisVoice[]>([])
const look = (): void => void (voices.value = speech?.getVoices().filter(one => one.localService && LANGUAGE.test(one.lang)) ?? [])
look()
// They are often known a moment later.
speech?.addEventListener('voiceschanged', look)
// A device that is put away reads on to nobody.
document.addEventListener('visibilitychange', () => document.hidden && pause())

/** Whether this device has a voice of its own for these texts. */
export const canRead = computed(() => voices.value.length > 0)

/** Reads the sentence at which the reading stands, and then the next. */
function speak(): void {
  const now = reading.peek()
  if (now === null || now.isPaused || speech === null) return
  const sentence = now.sentences[now.at]
  if (sentence === undefined) return stop()
  const utterance = new SpeechSynthesisUtterance(sentence)
  utterance.voice = voices.peek().find(one => one.default) ?? voices.peek()[0] ?? null
  utterance.lang = utterance.voice?.lang ?? 'en'
  utterance.volume = loudness('voices')
  utterance.addEventListener('end', () => {
    // What was stopped, or begun anew meanwhile, goes on by itself or not at all.
    if (reading.peek() !== now) return
    reading.value = { ...now, at: now.at + 1 }
    speak()
  })
  utterance.addEventListener('error', () => reading.peek() === now && stop())
  speech.speak(utterance)
}

/** Reads texts from their beginning; what was read before is left. */
export function read(id: string, texts: readonly string[]): void {
  speech?.cancel()
  reading.value = { id, sentences: sentencesOf(texts), at: 0, isPaused: false }
  speak()
}

export function pause(): void {
  const now = reading.peek()
  if (now === null || now.isPaused) return
  reading.value = { ...now, isPaused: true }
  speech?.cancel()
}

/** Goes on with the sentence that was broken off. */
export function goOn(): void {
  const now = reading.peek()
  if (now === null || !now.isPaused) return
  reading.value = { ...now, isPaused: false }
  speak()
}

/** Ends the reading of `id`, or whatever is read. */
export function stop(id: string | null = null): void {
  if (reading.peek() === null || (id !== null && reading.peek()?.id !== id)) return
  reading.value = null
  speech?.cancel()
}

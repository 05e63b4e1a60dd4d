/** Reads a text aloud, where the device has a voice for it. */
import { useEffect, useRef } from 'preact/hooks'
import { canRead, goOn, pause, read, reading, stop } from '../sound/aloud.ts'
import { LISTEN } from '#texts/sound.ts'
import { Icon } from './icon.tsx'

interface ListenProps {
  /** Tells this text from others: another one is another text. */
  readonly id: string
  /** What is read, in order; asked when it is begun. */
  readonly texts: () => readonly string[]
}

export function Listen({ id, texts }: ListenProps) {
  const button = useRef<HTMLButtonElement>(null)
  // What is not on the screen any more is not read on.
  useEffect(() => () => stop(id), [id])
  if (!canRead.value) return null
  const mine = reading.value?.id === id ? reading.value : null
  const now = mine === null ? 'off' : mine.isPaused ? 'paused' : 'reading'
  const press = { off: () => read(id, texts()), reading: pause, paused: goOn }[now]
  return (
    <div class="listen row wrap" role="group" aria-label={LISTEN.title}>
      <button ref={button} type="button" class={now === 'off' ? 'button' : 'button active'} onClick={press}>
        <Icon name={now === 'reading' ? 'pause-bold' : 'play-bold'} size={16} />
        {LISTEN.press[now]}
      </button>
      {mine !== null && (
        <>
          <button
            type="button"
            class="button"
            onClick={() => {
              stop(id)
              button.current?.focus()
            }}
          >
            <Icon name="x-bold" size={16} />
            {LISTEN.stop}
          </button>
          <span class="small soft tabular">{LISTEN.place(now === 'paused', mine.at + 1, mine.sentences.length)}</span>
        </>
      )}
    </div>
  )
}

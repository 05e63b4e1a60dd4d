/** A button for what cannot be taken back: it asks a second time, in the same place. */
import { useState } from 'preact/hooks'

export function Sure({ word, sure, press }: { word: string; sure: string; press: () => void }) {
  const [isAsked, setAsked] = useState(false)
  return (
    <button
      type="button"
      class={isAsked ? 'button seal' : 'button'}
      onClick={() => {
        setAsked(!isAsked)
        if (isAsked) press()
      }}
      onBlur={() => setAsked(false)}
    >
      {isAsked ? sure : word}
    </button>
  )
}

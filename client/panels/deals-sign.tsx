/** Signing is the one act with a second step (ux 8): a binding deal asks for a second press, or to be held for a second. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { DEALS } from '#texts/deals.ts'

/** How long it is held (ms). */
const HOLD = 1000

interface SignProps {
  readonly binds: boolean
  /** Influence of one's own that goes into escrow. */
  readonly escrow: number
  readonly isShut: boolean
  readonly sign: () => void
}

export function SignButton({ binds, escrow, isShut, sign }: SignProps) {
  const [isAsked, setAsked] = useState(false)
  const [isHeld, setHeld] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const isDone = useRef(false)
  const letGo = (): void => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
    setHeld(false)
  }
  useEffect(() => letGo, [])
  const hold = (): void => {
    isDone.current = false
    if (!binds || isShut) return
    setHeld(true)
    timer.current = setTimeout(() => {
      letGo()
      // The press that ends now is not the second one
      isDone.current = true
      sign()
    }, HOLD)
  }
  const press = (): void => {
    letGo()
    if (isShut || isDone.current) return
    if (binds && !isAsked) setAsked(true)
    else sign()
  }
  return (
    <span class="deals-sign">
      <button
        type="button"
        class={isHeld ? 'button seal large held' : 'button seal large'}
        aria-disabled={isShut}
        aria-describedby="deals-sign-note"
        onPointerDown={hold}
        onPointerUp={letGo}
        onPointerLeave={letGo}
        onPointerCancel={letGo}
        onContextMenu={event => event.preventDefault()}
        onClick={press}
        onBlur={() => setAsked(false)}
      >
        <Icon name="seal-check-fill" size={20} />
        {isAsked ? DEALS.again : binds ? DEALS.signAndBind : DEALS.sign}
      </button>
      <span id="deals-sign-note" class="small soft">
        {escrow > 0 && `${DEALS.escrow(escrow)} `}
        {binds && DEALS.holdLine}
      </span>
    </span>
  )
}

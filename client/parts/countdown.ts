/** The time that is left in the open phase. */
import { useEffect, useState } from 'preact/hooks'
import { said } from '../store.ts'

/** Seconds left until the phase closes, or null without a clock. */
export function useSecondsLeft(): number | null {
  const deadline = said.deadline.value
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (deadline === null) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [deadline])
  return deadline === null ? null : Math.max(0, Math.ceil((deadline - now) / 1000))
}

/** 1:48 */
export const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

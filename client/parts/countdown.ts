/** The time that is left in the open phase. */
import { useEffect, useState } from 'preact/hooks'
import { said } from '../store.ts'

/** Seconds left until the phase closes, or null without a clock. */
export const useSecondsLeft = (): number | null => useSecondsUntil(said.deadline.value)

/** Seconds left until a moment, in ms since 1970. */
export function useSecondsUntil(moment: number | null): number | null {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (moment === null) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [moment])
  return moment === null ? null : Math.max(0, Math.ceil((moment - now) / 1000))
}

/** 1:48 */
export const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

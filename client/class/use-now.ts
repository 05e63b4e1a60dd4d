import { useEffect, useState } from 'preact/hooks'

const seconds = (): number => Math.floor(Date.now() / 1000)

/** The time in seconds since 1970, told anew every second. */
export function useNow(): number {
  const [now, setNow] = useState(seconds)
  useEffect(() => {
    const timer = setInterval(() => setNow(seconds()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}

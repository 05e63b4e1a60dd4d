/** The atlas behind a page that has no map of its own: fetched after what is needed to begin, and the map has it then. */
import { useEffect, useState } from 'preact/hooks'
import { BASES } from '../board/files.ts'
import { theme } from '../frame.ts'

export function AtlasGround() {
  const [isLoaded, setLoaded] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLoaded(true), 120)
    return () => clearTimeout(timer)
  }, [])
  return isLoaded ? <div class="atlas-ground" style={{ backgroundImage: `url(${BASES[theme.value][2048]})` }} /> : null
}

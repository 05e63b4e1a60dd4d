/** How long a game of some pace takes: as games here went, else as it is reckoned. */
import { useEffect, useState } from 'preact/hooks'
import { reckonedMinutes, typicalMinutes, type Pace, type Typical } from '#shared/presets.ts'
import { deeds } from '../deeds.ts'
import { lengthLine } from '#texts/lobby.ts'

/** How long games here took: asked when somebody looks. */
export function useLengths(): readonly Typical[] {
  const [lengths, setLengths] = useState<readonly Typical[]>([])
  useEffect(() => void deeds.lengths().then(setLengths, () => {}), [])
  return lengths
}

/** `people`: how many sit; null where that is not known yet. */
export function GameLength({ lengths, pace, people }: { lengths: readonly Typical[]; pace: Pace; people: number | null }) {
  const played = typicalMinutes(lengths, pace, people)
  return <span class="game-length">{lengthLine(played ?? reckonedMinutes(pace), played !== null)}</span>
}

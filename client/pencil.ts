/** Pencil marks in the notebook: beliefs of this person, kept in this browser for each game and seat. The game never sees them. */
import { signal } from '@preact/signals'
import { ARCHETYPES, HANDLES, type Archetype, type Handle, type Seat } from '#shared/names.ts'
import { keep, readKeptList } from './kept.ts'

export type PencilMark = `${Handle}/${Archetype}`
const ALL: readonly PencilMark[] = HANDLES.flatMap(handle => ARCHETYPES.map((archetype): PencilMark => `${handle}/${archetype}`))

const placeOf = (game: string, seat: Seat): string => `long-arm.pencil.${game.slice(0, 16)}.${seat}`
let open: string | null = null
const marks = signal<readonly PencilMark[]>([])

/** Marks of one seat in one game, named by its public commitment. */
export function pencilMarks(game: string, seat: Seat): readonly PencilMark[] {
  const place = placeOf(game, seat)
  if (open !== place) {
    open = place
    const kept = readKeptList(place)
    marks.value = ALL.filter(one => kept.includes(one))
  }
  return marks.value
}

/** Pencils a mark in, or rubs it out. */
export function togglePencil(game: string, seat: Seat, mark: PencilMark): void {
  const now = pencilMarks(game, seat)
  marks.value = now.includes(mark) ? now.filter(one => one !== mark) : [...now, mark]
  keep(placeOf(game, seat), marks.value)
}

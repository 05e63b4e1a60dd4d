/** People whom this reader does not want to hear, by game; kept in this browser. */
import { keep, readKeptList } from './kept.ts'

const PLACE = 'long-arm.hidden'
/** Games that are remembered. */
const MOST = 12

type Kept = readonly (readonly [game: string, people: readonly number[]])[]

const isKept = (value: unknown): value is Kept[number] =>
  Array.isArray(value) && typeof value[0] === 'string' && Array.isArray(value[1]) && value[1].every(id => typeof id === 'number')

const read = (): Kept => readKeptList(PLACE).filter(isKept)

/** Ids of those who are not heard in this game. */
export const hiddenIn = (game: string): readonly number[] => read().find(([one]) => one === game)?.[1] ?? []

/** Keeps who is not heard in this game. */
export function keepHidden(game: string, people: readonly number[]): void {
  const others = read().filter(([one]) => one !== game)
  keep(PLACE, [...(people.length > 0 ? [[game, people]] : []), ...others].slice(0, MOST))
}

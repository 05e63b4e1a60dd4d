/** The four world indices, and one line about them for the ear. */
import { said } from './store.ts'
import { GAME } from '#texts/game.ts'

export const INDICES = ['privacy', 'security', 'economy', 'comity'] as const
export type Index = (typeof INDICES)[number]

/** "Privacy 5 of 10. Security 6 of 10 ..." */
export function indicesInWords(): string {
  const open = said.view.value?.open
  if (open === undefined) return ''
  return INDICES.map(index => GAME.indexWords(GAME.index[index], index === 'comity' ? open.comity : open.indices[index], 0)).join('. ')
}

/** The four world indices with this round's change. */
import type { Fact } from '#shared/events.ts'
import type { IconName } from '../icons/used.ts'
import { Icon } from '../parts/icon.tsx'
import { INDICES, type Index } from '../indices.ts'
import { said } from '../store.ts'
import { GAME } from '#texts/game.ts'
import { count } from '#texts/numbers.ts'
import './indices.css'

const ICONS = {
  privacy: 'eye-slash-bold',
  security: 'shield-check-bold',
  economy: 'chart-line-up-bold',
  comity: 'handshake-bold',
} as const satisfies Record<Index, IconName>

/** Sum of the changes told since the last round began. */
function changeOf(index: Index, facts: readonly Fact[]): number {
  return facts.reduce((sum, fact) => {
    if (fact.kind === 'comity-moved') return index === 'comity' ? sum + fact.by : sum
    return fact.kind === 'index-moved' && fact.index === index ? sum + fact.by : sum
  }, 0)
}

export function IndexStrip() {
  const open = said.view.value?.open
  if (open === undefined) return null
  const latest = said.closings.value.slice(-2).flatMap(({ facts }) => facts)
  return (
    <ul class="indices sheet" aria-label={GAME.indices}>
      {INDICES.map(index => {
        const value = index === 'comity' ? open.comity : open.indices[index]
        const change = changeOf(index, latest)
        return (
          <li key={index} class="index" title={GAME.index[index]}>
            <span class="spoken">{GAME.indexWords(GAME.index[index], value, change)}</span>
            <Icon name={ICONS[index]} />
            <span class="index-name" aria-hidden="true">
              {GAME.index[index]}
            </span>
            <span class="figure" aria-hidden="true">
              {count(value)}
            </span>
            {change !== 0 && (
              <span class={change > 0 ? 'gain small' : 'loss small'} aria-hidden="true">
                {change > 0 ? '▲' : '▼'}
                {count(Math.abs(change))}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

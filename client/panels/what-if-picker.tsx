/** The moments of a game that can be had otherwise, round by round, to be found by typing. */
import { useMemo, useRef, useState } from 'preact/hooks'
import { phaseOf } from '#shared/journal.ts'
import type { Flip } from '#shared/whatif/flips.ts'
import { Icon } from '../parts/icon.tsx'
import type { IconName } from '../icons/used.ts'
import { search } from '../search.ts'
import { flipWords, WHAT_IF as TEXTS, WHAT_IF_KINDS, type WhatIfKind } from '#texts/what-if.ts'
import { KIND_ICONS } from '../verbs.ts'

interface Listed {
  readonly flip: Flip
  readonly kind: Exclude<WhatIfKind, 'all'>
  readonly name: string
  readonly note: string
}

function kindOf(flip: Flip): Listed['kind'] {
  if (flip.what !== 'order') return 'decided'
  if (flip.order.kind === 'vote') return 'votes'
  return flip.order.kind === 'answer' || flip.order.kind === 'grant' ? 'answers' : 'orders'
}

function iconOf(flip: Flip): IconName {
  if (flip.what === 'ruling') return 'gavel-bold'
  return KIND_ICONS[flip.what === 'bill' ? 'bill' : flip.order.kind] ?? 'scales-bold'
}

const isKind = (value: string): value is WhatIfKind => WHAT_IF_KINDS.some(one => one === value)

export function Picker({ flips, chosen, choose }: { flips: readonly Flip[]; chosen: Flip | null; choose: (flip: Flip) => void }) {
  const list = useMemo(() => flips.map((flip): Listed => ({ flip, kind: kindOf(flip), ...flipWords(flip) })), [flips])
  const [kind, setKind] = useState<WhatIfKind>(() => (list.some(one => one.kind === 'decided') ? 'decided' : 'all'))
  const [typed, setTyped] = useState('')
  const nav = useRef<HTMLElement>(null)
  const found = search(
    list.filter(one => kind === 'all' || one.kind === kind),
    typed,
  ).toSorted((a, b) => a.flip.turn - b.flip.turn)
  const rounds = [...Map.groupBy(found, ({ flip }) => phaseOf(flip.turn).round)]
  const step = (by: number): void => {
    const all = [...(nav.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    all[Math.max(0, Math.min(all.length - 1, all.findIndex(one => one === document.activeElement) + by))]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    step(by)
  }
  return (
    <section class="what-if-picker" aria-label={TEXTS.pick}>
      <div class="what-if-find">
        <div class="what-if-search">
          <Icon name="magnifying-glass-bold" />
          <input
            class="input"
            type="search"
            aria-label={TEXTS.search}
            placeholder={TEXTS.search}
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={({ currentTarget: { value } }) => {
              // Who types looks for it anywhere
              if (typed === '' && value !== '') setKind('all')
              setTyped(value)
            }}
            onKeyDown={event => {
              if (event.key !== 'ArrowDown') return
              event.preventDefault()
              nav.current?.querySelector<HTMLElement>('button')?.focus()
            }}
          />
        </div>
        <label class="row what-if-kind">
          <span class="small label">{TEXTS.kind}</span>
          <select
            class="select grow"
            value={kind}
            onChange={({ currentTarget: { value } }) => {
              if (isKind(value)) setKind(value)
            }}
          >
            {WHAT_IF_KINDS.map(one => (
              <option key={one} value={one}>
                {TEXTS.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        <p class="small soft" role="status">
          {TEXTS.found(found.length)}
        </p>
      </div>
      <nav ref={nav} class="what-if-list scroll" aria-label={TEXTS.pick} onKeyDown={onKeyDown}>
        {rounds.map(([round, here]) => (
          <section key={round} aria-labelledby={`what-if-${round}`}>
            <h2 id={`what-if-${round}`} class="caps">
              {TEXTS.round(round)}
            </h2>
            <ul>
              {here.map(({ flip, name, note }, i) => (
                <li key={i}>
                  <button
                    type="button"
                    class="what-if-item"
                    aria-current={flip === chosen ? 'true' : undefined}
                    onClick={() => choose(flip)}
                  >
                    <Icon name={iconOf(flip)} size={16} />
                    <span class="grow">
                      <span class="block">{name}</span>
                      <span class="block small soft">{TEXTS.was(note)}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </section>
  )
}

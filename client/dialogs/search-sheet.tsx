/** Search: a combobox over everything that can be selected or ordered; the list below it is the choice. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { AccountMark, CabinetMark, SealMark } from '../parts/mark.tsx'
import { findings, search, type Finding } from '../search.ts'
import { mine, said } from '../store.ts'
import { SEARCH } from '#texts/search.ts'
import { beginOrder, changeOrder, KIND_ICONS } from '../verbs.ts'
import './dialogs.css'

function Mark({ of: { aim } }: { of: Finding }) {
  if (aim.do !== 'select') return <Icon name={KIND_ICONS[aim.do === 'begin' ? aim.kind : aim.order.kind] ?? 'stamp-bold'} size={20} />
  const { selection } = aim
  if (selection.what === 'account') return <AccountMark handle={selection.handle} size={22} />
  if (selection.what === 'site') return <CabinetMark provider={selection.provider} size={24} />
  return selection.what === 'state' ? <SealMark state={selection.state} size={24} /> : <Icon name="hand-pointing-bold" size={20} />
}

/**
 * Closes the dialog and does what the finding is for. The dialog gives the focus back as it closes, and a row of the list that
 * gets it is selected: so it closes first, and what was found takes the focus of the list.
 */
function take({ aim }: Finding, from: HTMLElement | null): void {
  from?.closest('dialog')?.close()
  mine.dialog.value = null
  if (aim.do === 'begin') beginOrder(aim.kind)
  else if (aim.do === 'change') changeOrder(aim.order, aim.at)
  else {
    mine.selection.value = aim.selection
    mine.panel.value = 'place'
    mine.sheet.value = 'half'
    mine.writing.value = null
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.list-row.selected')?.focus())
  }
}

export function SearchSheet() {
  const view = said.view.value
  const draft = mine.draft.value
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const all = useMemo(() => (view === null ? [] : findings(view, draft)), [view, draft])
  const found = search(all, typed)
  // The dialog gives it the focus as it opens; where this sheet came late, it takes it
  useLayoutEffect(() => field.current?.focus(), [])
  useEffect(() => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }), [at, typed])
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = found[at]
    if (event.key === 'Enter' && chosen !== undefined) take(chosen, field.current)
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else return
    event.preventDefault()
  }
  return (
    <div class="search">
      <label class="field">
        <span>{SEARCH.field}</span>
        <input
          ref={field}
          class="input"
          type="text"
          autofocus
          role="combobox"
          aria-expanded="true"
          aria-controls="findings"
          aria-autocomplete="list"
          aria-activedescendant={found[at] === undefined ? undefined : `finding.${found[at].id}`}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={event => {
            setTyped(event.currentTarget.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <p class="small soft" role="status">
        {SEARCH.found(found.length)} <span class="search-keys">{SEARCH.keys}</span>
      </p>
      <ul ref={list} id="findings" class="search-list" role="listbox" aria-label={SEARCH.title}>
        {found.map((one, i) => (
          <li
            key={one.id}
            id={`finding.${one.id}`}
            role="option"
            class="search-item"
            aria-selected={i === at}
            onPointerMove={() => setAt(i)}
            onClick={() => take(one, field.current)}
          >
            <span class="search-mark">
              <Mark of={one} />
            </span>
            <span class="grow">
              <span class="label">{one.name}</span> <span class="small soft">{one.note}</span>
            </span>
            <span class="small soft">{SEARCH.groups[one.group]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

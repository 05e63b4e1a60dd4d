/** The Codex (picture 14), over whatever is shown: search, the list of entries, one of them. Native dialog: Escape leads back. */
import { signal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { ENTRIES, ENTRY_IDS, isEntryId, type EntryId } from '#shared/codex/entries.ts'
import { ENTRY_KINDS, type Entry } from '#shared/codex/entry.ts'
import { keepCodexHistory } from '../codex-history.ts'
import { frame } from '../frame.ts'
import { CodexEntry } from '../panels/codex-entry.tsx'
import { useSecondsLeft } from '../parts/countdown.ts'
import { Icon } from '../parts/icon.tsx'
import { Keycap } from '../parts/keycap.tsx'
import { Wordmark } from '../parts/wordmark.tsx'
import { search } from '../search.ts'
import { mine } from '../store.ts'
import { CODEX, ENTRY_KIND_NAMES, PLACE_NAMES, TOPIC_NAMES } from '#texts/codex-page.ts'
import { ENTRY_TEXTS } from '#texts/codex/codex.ts'
import { clockWords } from '../waiting.ts'
import '../look/codex.css'

keepCodexHistory()

/** What is read first where nothing was asked for. */
const FIRST: EntryId = 'microsoft-ireland'

const LEVELS = ['plain', 'full'] as const
type Level = (typeof LEVELS)[number]
const LEVEL_PLACE = 'long-arm.reading'

/** How much of an entry is shown. */
const reading = signal<Level>(keptLevel())
function keptLevel(): Level {
  try {
    return localStorage.getItem(LEVEL_PLACE) === 'full' ? 'full' : 'plain'
  } catch {
    return 'plain'
  }
}
function changeLevel(level: Level): void {
  reading.value = level
  try {
    localStorage.setItem(LEVEL_PLACE, level)
  } catch {
    // Private windows may forbid it: then it lasts as long as the page.
  }
}

interface Listed {
  readonly id: EntryId
  readonly name: string
  /** Searched as well. */
  readonly note: string
}

const LIST: readonly Listed[] = ENTRY_IDS.map(id => {
  const { places, topics, citation, kind, from }: Entry = ENTRIES[id]
  const { name, title, tagline, parties, question, plain, full, takeaway } = ENTRY_TEXTS[id]
  const names = [...places.map(one => PLACE_NAMES[one]), ...topics.map(one => TOPIC_NAMES[one]), ENTRY_KIND_NAMES[kind].one]
  return { id, name, note: [title, tagline, parties ?? '', citation, from, ...names, question, plain, full, takeaway].join(' ') }
})

function List({ found, at }: { found: readonly Listed[]; at: EntryId | null }) {
  const nav = useRef<HTMLElement>(null)
  useEffect(() => nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [at])
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const all = [...(nav.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    all[Math.max(0, Math.min(all.length - 1, all.findIndex(one => one === document.activeElement) + by))]?.focus()
  }
  return (
    <nav ref={nav} class="codex-list scroll" aria-label={CODEX.entries} onKeyDown={onKeyDown}>
      {ENTRY_KINDS.map(kind => {
        const here = found.filter(({ id }) => ENTRIES[id].kind === kind)
        if (here.length === 0) return null
        return (
          <section key={kind} aria-labelledby={`codex-${kind}`}>
            <h2 id={`codex-${kind}`} class="caps">
              {ENTRY_KIND_NAMES[kind].many}
            </h2>
            <ul>
              {here.map(({ id, name }) => (
                <li key={id}>
                  <button
                    type="button"
                    class="codex-item"
                    aria-current={id === at ? 'page' : undefined}
                    onClick={() => (mine.codex.value = id)}
                  >
                    <span class="grow">{name}</span>
                    <span class="small soft tabular">{ENTRIES[id].from.slice(0, 4)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </nav>
  )
}

/** Who reads while the others play sees how long that can go on. */
function Left() {
  const left = useSecondsLeft()
  if (left === null || mine.screen.value !== 'game') return null
  return (
    <span class="chip" role="timer" aria-label={CODEX.left(clockWords(left))}>
      <Icon name="timer-bold" size={14} />
      <span class="record">{clockWords(left)}</span>
    </span>
  )
}

export function Codex() {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const page = mine.codex.value ?? ''
  const isIndex = !isEntryId(page)
  const isPhone = frame.value === 'phone'
  const id = isEntryId(page) ? page : FIRST
  const isFull = reading.value === 'full'
  const found = search(LIST, typed)
  // On a phone one sees the list or an entry; elsewhere both
  const isListed = !isPhone || isIndex || typed !== ''
  useLayoutEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  useLayoutEffect(() => {
    setTyped('')
    body.current?.scrollTo({ top: 0 })
    // Where one can go on: the heading of what was opened, or the field of the list
    if (isIndex) field.current?.focus()
    else document.getElementById('codex-heading')?.focus({ preventScroll: true })
  }, [page])
  const back = mine.screen.value === 'game' ? CODEX.toGame : mine.screen.value === 'title' ? CODEX.toTitle : CODEX.back
  return (
    <dialog
      ref={dialog}
      class="codex"
      aria-label={CODEX.title}
      onClose={() => (mine.codex.value = null)}
      onKeyDown={event => {
        if (event.key !== '/' || event.target === field.current) return
        event.preventDefault()
        field.current?.focus()
      }}
    >
      <header class="codex-head">
        <Wordmark />
        <p class="h2 codex-title">{CODEX.title}</p>
        <form
          class="codex-search"
          role="search"
          onSubmit={event => {
            event.preventDefault()
            const [first] = found
            if (typed !== '' && first !== undefined) mine.codex.value = first.id
          }}
        >
          <Icon name="magnifying-glass-bold" />
          <input
            ref={field}
            class="input"
            type="search"
            aria-label={CODEX.search}
            placeholder={CODEX.search}
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={event => setTyped(event.currentTarget.value)}
            onKeyDown={event => {
              if (event.key !== 'ArrowDown') return
              event.preventDefault()
              dialog.current?.querySelector<HTMLElement>('.codex-item')?.focus()
            }}
          />
          <Keycap>/</Keycap>
        </form>
        <span class="spoken" role="status">
          {typed === '' ? '' : CODEX.found(found.length)}
        </span>
        <span class="grow" />
        <Left />
        <span class="small soft codex-level-name" aria-hidden="true">
          {CODEX.level}
        </span>
        <div class="segment codex-level" role="group" aria-label={CODEX.level}>
          {LEVELS.map(level => (
            <button key={level} type="button" class="button" aria-pressed={reading.value === level} onClick={() => changeLevel(level)}>
              {CODEX.levels[level]}
            </button>
          ))}
        </div>
        <button type="button" class="button codex-back" onClick={() => dialog.current?.close()}>
          <Icon name="arrow-left-bold" />
          {back}
        </button>
      </header>
      <div class="codex-body" data-shows={isListed && isPhone ? 'list' : 'entry'}>
        {isListed && <List found={found} at={isIndex && isPhone ? null : id} />}
        {(!isPhone || !isListed) && (
          <div ref={body} class="codex-page scroll" tabIndex={0} role="region" aria-label={ENTRY_TEXTS[id].title}>
            {isPhone && (
              <button type="button" class="button codex-all" onClick={() => (mine.codex.value = 'index')}>
                <Icon name="list-bullets-bold" />
                {CODEX.all}
              </button>
            )}
            <CodexEntry id={id} isFull={isFull} />
          </div>
        )}
        {isListed && found.length === 0 && <p class="codex-none soft">{CODEX.found(0)}</p>}
      </div>
    </dialog>
  )
}

/** Talk at the table: who hears one, what was said, and what the host has to look at (pictures 02 and 09). */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { personOf, TALK_MODES, type Gathering } from '#shared/gathering.ts'
import type { To } from '#shared/speech.ts'
import { deeds } from '../deeds.ts'
import { Icon } from '../parts/icon.tsx'
import { mine, said } from '../store.ts'
import { threadKey, threadsOf, wishedName, type Thread } from '../talking.ts'
import { GAME } from '#texts/game.ts'
import { TALK, TALK_MODE_TEXTS } from '#texts/talk.ts'
import { Judging } from './talk-judge.tsx'
import { Lines } from './talk-lines.tsx'
import { Writing } from './talk-write.tsx'
import { attempt, problem } from './talk-attempt.ts'
import './talk.css'

/** Names of the others in a thread. */
function namesIn(table: Gathering, to: To): readonly string[] {
  if (to === 'all') return [TALK.all]
  const nameOf = (id: number): string =>
    personOf(table, id)?.name ?? said.lines.value.findLast(line => line.by === id)?.name ?? TALK.someoneGone
  return to.map(nameOf)
}

/** All threads, with the one that is open even if nothing has been said there. */
function Threads({ table, threads }: { table: Gathering; threads: readonly Thread[] }) {
  const open = threadKey(mine.thread.value)
  const shown = threads.some(({ key }) => key === open) ? threads : [...threads, { key: open, to: mine.thread.value, lines: [], unread: 0 }]
  return (
    <div class="talk-threads" role="group" aria-label={TALK.hearers}>
      {shown.map(({ key, to, unread }) => (
        <button key={key} type="button" class="button talk-thread" aria-pressed={key === open} onClick={() => (mine.thread.value = to)}>
          <Icon name={to === 'all' ? 'megaphone-bold' : to.length > 1 ? 'users-bold' : 'user-bold'} size={16} />
          <span class="talk-name">{namesIn(table, to).join(', ')}</span>
          {unread > 0 && (
            <span class="badge">
              {unread}
              <span class="spoken"> {GAME.unread(unread)}</span>
            </span>
          )}
        </button>
      ))}
    </div>
  )
}

/** Choosing one person for a private line, or several for a group. */
function Choosing({ table, close }: { table: Gathering; close: () => void }) {
  const [chosen, setChosen] = useState<readonly number[]>([])
  const others = table.people.filter(({ id }) => id !== said.person.value)
  return (
    <form
      class="talk-choosing"
      onSubmit={event => {
        event.preventDefault()
        if (chosen.length === 0) return
        mine.thread.value = chosen.toSorted((a, b) => a - b)
        close()
      }}
    >
      <fieldset>
        <legend class="label">{TALK.choose}</legend>
        {others.length === 0 && <p class="small soft">{TALK.nobody}</p>}
        {others.map(({ id, name }) => (
          <label key={id} class="tick">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => setChosen(chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id])}
            />
            <span class="talk-name">{name}</span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <button type="submit" class="button primary" disabled={chosen.length === 0}>
          {TALK.open}
        </button>
        <button type="button" class="button" onClick={close}>
          {TALK.close}
        </button>
      </div>
    </form>
  )
}

/** How people may talk, for the host to say. */
function Mode({ table }: { table: Gathering }) {
  const id = useId()
  return (
    <label class="talk-mode small" for={id}>
      <span class="spoken">{TALK.mode}</span>
      <select
        id={id}
        class="select"
        value={table.talk}
        onChange={event => {
          const mode = TALK_MODES.find(one => one === event.currentTarget.value)
          if (mode !== undefined) attempt(deeds.table({ do: 'talk', talk: mode }))
        }}
      >
        {TALK_MODES.map(mode => (
          <option key={mode} value={mode}>
            {TALK_MODE_TEXTS[mode]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A name of one's own that waits for the host. */
function Wish() {
  const name = wishedName(said.lines.value, said.person.value)
  return name === null ? null : <p class="small talk-wish">{TALK.heldName(name)}</p>
}

/** Whom this reader has chosen not to see. */
function Hidden({ table }: { table: Gathering }) {
  const hidden = table.people.filter(({ id }) => mine.hidden.value.includes(id))
  if (hidden.length === 0) return null
  return (
    <p class="small soft row">
      <span class="grow">{TALK.hiddenLine(hidden.map(({ name }) => name))}</span>
      <button type="button" class="button" onClick={() => hidden.forEach(({ id }) => deeds.hide(id, false))}>
        {TALK.showAll}
      </button>
    </p>
  )
}

export function Talk() {
  const table = said.gathering.value
  const me = said.person.value
  const [isChoosing, setChoosing] = useState(false)
  const to = mine.thread.value
  const key = threadKey(to)
  const threads = threadsOf(said.lines.value, { me, hidden: mine.hidden.value, read: mine.read.value })
  const lines = threads.find(one => one.key === key)?.lines ?? []
  const last = lines.at(-1)?.at ?? 0
  // In a lobby it may lie further down than one looks.
  const section = useRef<HTMLElement>(null)
  const [isSeen, setSeen] = useState(false)
  useEffect(() => {
    const sight = new IntersectionObserver(entries => setSeen(entries.at(-1)?.isIntersecting === true))
    if (section.current !== null) sight.observe(section.current)
    return () => sight.disconnect()
  }, [table === null])
  useEffect(() => {
    mine.isTalkOpen.value = isSeen
    return () => (mine.isTalkOpen.value = false)
  }, [isSeen])
  useEffect(() => {
    if (isSeen && last > (mine.read.peek()[key] ?? 0)) mine.read.value = { ...mine.read.peek(), [key]: last }
  }, [key, last, isSeen])
  if (table === null) return null
  const names = namesIn(table, to)
  return (
    <section ref={section} class="talk" aria-labelledby="talk-title">
      <div class="between">
        <h2 id="talk-title" class="h2">
          {GAME.talk}
        </h2>
        {me === table.host && table.stage !== 'lobby' && <Mode table={table} />}
      </div>
      <Judging table={table} />
      {me !== table.host && <Wish />}
      <div class="talk-top">
        <Threads table={table} threads={threads} />
        {me !== null && (
          <button
            type="button"
            class="button plain square"
            aria-label={TALK.private}
            title={TALK.private}
            aria-expanded={isChoosing}
            onClick={() => setChoosing(!isChoosing)}
          >
            <Icon name="plus-bold" />
          </button>
        )}
      </div>
      {isChoosing ? (
        <Choosing table={table} close={() => setChoosing(false)} />
      ) : (
        <>
          <p class="small soft">{to === 'all' ? TALK.free : TALK.onlyHear(names)}</p>
          <Lines table={table} lines={lines} label={TALK.lines(names.join(', '))} threadKey={key} />
          <Hidden table={table} />
          {problem.value !== null && (
            <p class="small loss" role="alert">
              {problem.value}
            </p>
          )}
          <Writing key={key} table={table} to={to} names={names} />
        </>
      )}
    </section>
  )
}

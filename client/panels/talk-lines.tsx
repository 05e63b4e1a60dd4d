/** The lines of one thread, oldest first, and one's own that are on their way. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { personOf, type Gathering } from '#shared/gathering.ts'
import type { HeardLine } from '#shared/speech.ts'
import { deeds } from '../deeds.ts'
import { Icon } from '../parts/icon.tsx'
import { SeatMark } from '../parts/mark.tsx'
import { mine, said, type Unsaid } from '../store.ts'
import { threadKey } from '../talking.ts'
import { seatName } from '#texts/names.ts'
import { TALK } from '#texts/talk.ts'
import { attempt } from './talk-attempt.ts'

/** What can be done about a person: under their name. */
function About({ table, line }: { table: Gathering; line: HeardLine }) {
  const { by, name } = line
  const person = personOf(table, by)
  const menu = `about-${line.id}`
  const isHost = said.person.value === table.host
  const items: readonly (readonly [string, () => void])[] = [
    ...(person === null || said.person.value === null ? [] : [[TALK.whisper(name), () => (mine.thread.value = [by])] as const]),
    [TALK.hide(name), () => deeds.hide(by, true)],
    ...(isHost && person !== null
      ? [
          [
            person.muted ? TALK.unmute(name) : TALK.mute(name),
            () => attempt(deeds.table({ do: 'mute', person: by, muted: !person.muted })),
          ] as const,
        ]
      : []),
  ]
  return (
    <>
      <button type="button" class="talk-by" popovertarget={menu}>
        <span class="spoken">{TALK.about} </span>
        {line.seat !== null && <SeatMark seat={line.seat} size={18} />}
        <span class="talk-name">{name}</span>
      </button>
      <div id={menu} popover="auto" class="menu talk-menu sheet stack">
        {items.map(([what, act]) => (
          <button key={what} type="button" class="menu-item" popovertarget={menu} popovertargetaction="hide" onClick={act}>
            {what}
          </button>
        ))}
      </div>
    </>
  )
}

function Report({ line }: { line: HeardLine }) {
  const [isDone, setDone] = useState(false)
  if (isDone) return <span class="small soft">{TALK.reported}</span>
  const report = async (): Promise<void> => {
    await deeds.report(line.id)
    setDone(true)
  }
  return (
    <button
      type="button"
      class="button plain square talk-report"
      aria-label={TALK.report}
      title={TALK.report}
      onClick={() => attempt(report())}
    >
      <Icon name="flag-bold" size={16} />
    </button>
  )
}

function Spoken({ table, line }: { table: Gathering; line: HeardLine }) {
  const isMine = line.by === said.person.value
  return (
    <li class={isMine ? 'talk-line mine' : 'talk-line'}>
      <p class="talk-head small soft">
        {isMine ? <span class="label">{TALK.you}</span> : <About table={table} line={line} />}
        {line.seat !== null && !isMine && <span class="talk-seat">{seatName(line.seat)}</span>}
        <time dateTime={new Date(line.at).toISOString()}>{TALK.time(line.at)}</time>
        {!isMine && line.is === 'said' && said.person.value !== null && said.person.value !== table.host && <Report line={line} />}
      </p>
      <p class={line.words === null ? 'talk-words soft' : 'talk-words'}>{line.words === null ? TALK.dropped : TALK.words(line.words)}</p>
      {line.is === 'held' && (
        <p>
          <span class="chip ochre">{TALK.held}</span>
        </p>
      )}
    </li>
  )
}

/** One's own that is not said yet, or was refused. */
function OnItsWay({ line }: { line: Unsaid }) {
  return (
    <li class="talk-line mine unsaid">
      <p class="talk-words">{TALK.words(line.speech)}</p>
      {line.refused === null ? (
        <p class="small soft">{TALK.sending}</p>
      ) : (
        <p class="small loss" role="alert">
          {TALK.refused(line.refused)}{' '}
          <button type="button" class="button" onClick={() => deeds.takeBack(line.id)}>
            {TALK.takeBack}
          </button>
        </p>
      )}
    </li>
  )
}

interface LinesProps {
  readonly table: Gathering
  readonly lines: readonly HeardLine[]
  readonly label: string
  readonly threadKey: string
}

export function Lines({ table, lines, label, threadKey: key }: LinesProps) {
  const box = useRef<HTMLDivElement>(null)
  const unsaid = said.unsaid.value.filter(({ to }) => threadKey(to) === key)
  // A new line is seen at once; who reads further up stays there, unless the line is their own.
  const isAtEnd = useRef(true)
  useEffect(() => {
    if (box.current !== null && (isAtEnd.current || unsaid.length > 0)) box.current.scrollTop = box.current.scrollHeight
  }, [key, lines, unsaid.length])
  return (
    <div
      ref={box}
      class="talk-lines scroll"
      role="log"
      aria-live="off"
      aria-label={label}
      tabIndex={0}
      onScroll={({ currentTarget: it }) => (isAtEnd.current = it.scrollHeight - it.scrollTop - it.clientHeight < 40)}
    >
      <ol>
        {lines.length + unsaid.length === 0 && <li class="small soft">{TALK.none}</li>}
        {lines.map(line => (
          <Spoken key={line.id} table={table} line={line} />
        ))}
        {unsaid.map(line => (
          <OnItsWay key={line.id} line={line} />
        ))}
      </ol>
    </div>
  )
}

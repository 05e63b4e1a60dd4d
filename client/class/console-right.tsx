/** The right side of the console: the clock and what stops it, the big screen, who needs the teacher, and news for the tables. */
import { useState } from 'preact/hooks'
import type { ClassSeen } from '#shared/classroom/cuts.ts'
import { SHOWN } from '#shared/classroom/desk.ts'
import type { Need } from '#shared/classroom/status.ts'
import { TALK_MODES } from '#shared/gathering.ts'
import { minutes } from '../parts/countdown.ts'
import { Icon } from '../parts/icon.tsx'
import { CONSOLE as TEXTS, SHOWN_TEXTS } from '#texts/class.ts'
import { nameOf, needsShown, slowest, sumsOf } from './console-of.ts'
import { keyInAddress } from '../saved.ts'
import { localNames, teach } from './teach.ts'

const EVERYWHERE = 0

export function Controls({ seen, now }: { seen: ClassSeen; now: number }) {
  const { desk, gathering } = seen
  const last = slowest(seen.tables)
  const { sealed, seats } = sumsOf(seen)
  const left = last === null ? null : (last.held ?? (last.deadline === 0 ? null : Math.max(0, last.deadline - now)))
  return (
    <section class="sheet stack class-column console-controls" aria-labelledby="console-clock">
      <div class="between">
        <h2 id="console-clock" class="caps">
          {last === null ? TEXTS.phases.over : TEXTS.clock(last.round, TEXTS.phases[last.phase])}
        </h2>
        <span class="small soft">{TEXTS.sealedOf(sealed, seats)}</span>
      </div>
      <div class="between">
        <p class="record console-clock" role="timer">
          {left === null ? '–:––' : minutes(left)}
        </p>
        <button
          type="button"
          class="button"
          aria-label={TEXTS.minuteAll}
          onClick={() => teach({ do: 'extend', table: EVERYWHERE, seconds: 60 })}
        >
          {TEXTS.minute}
        </button>
      </div>
      <div class="console-two">
        <button
          type="button"
          class="button large console-pause"
          aria-pressed={desk.isPaused}
          onClick={() => teach({ do: 'pause', paused: !desk.isPaused })}
        >
          <Icon name={desk.isPaused ? 'play-bold' : 'pause-bold'} />
          {desk.isPaused ? TEXTS.goOn : TEXTS.pauseAll}
        </button>
        <button
          type="button"
          class="button primary large"
          aria-label={TEXTS.nextAll}
          onClick={() => teach({ do: 'next-phase', table: EVERYWHERE })}
        >
          {TEXTS.next}
          <Icon name="skip-forward-bold" />
        </button>
        <button type="button" class="button" aria-pressed={desk.eyesUp} onClick={() => teach({ do: 'eyes-up', up: !desk.eyesUp })}>
          <Icon name="eye-slash-bold" />
          {desk.eyesUp ? TEXTS.eyesDown : TEXTS.eyesUp}
        </button>
        <label class="row small">
          {TEXTS.talk}
          <select
            class="select"
            value={gathering.talk}
            onChange={({ currentTarget: { value } }) => teach({ do: 'talk', talk: TALK_MODES.find(one => one === value) ?? 'off' })}
          >
            {TALK_MODES.map(one => (
              <option key={one} value={one}>
                {TEXTS.talks[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  )
}

export function OnScreen({ seen }: { seen: ClassSeen }) {
  const { shows, tables } = seen.desk
  const table = Math.min(Math.max(1, shows.table), Math.max(1, tables.length))
  const isThere = (what: (typeof SHOWN)[number]): boolean => tables.length > 0 || what === 'code' || what === 'question' || what === 'blank'
  return (
    <section class="sheet stack class-column" aria-labelledby="console-screen">
      <div class="between wrap">
        <h2 id="console-screen" class="h3">
          {TEXTS.screen}
        </h2>
        <a class="small" href={`/screen#seat=${seen.screenKey}`} target="_blank" rel="noreferrer">
          {TEXTS.openScreen}
        </a>
      </div>
      <div class="row wrap">
        {SHOWN.filter(isThere).map(what => (
          <button
            key={what}
            type="button"
            class="button console-small"
            aria-pressed={shows.what === what}
            onClick={() => teach({ do: 'show', what, table })}
          >
            {SHOWN_TEXTS[what]}
          </button>
        ))}
        {tables.length > 1 && (
          <select
            class="select"
            aria-label={TEXTS.tables}
            value={table}
            onChange={({ currentTarget: { value } }) => teach({ do: 'show', what: shows.what, table: Number(value) })}
          >
            {tables.map((_game, i) => (
              <option key={i} value={i + 1}>
                {TEXTS.table(i + 1)}
              </option>
            ))}
          </select>
        )}
      </div>
    </section>
  )
}

/** What one press does about a need; null where the teacher has to go there. */
function helpFor(need: Need): { readonly word: string; readonly press: () => void } | null {
  switch (need.why) {
    case 'hand':
      return { word: TEXTS.lower, press: () => teach({ do: 'lower-hand', person: need.person }) }
    case 'no-orders':
    case 'not-sealed':
      return { word: TEXTS.nudge, press: () => teach({ do: 'nudge', table: need.table, seat: need.seat }) }
    case 'away':
      return { word: TEXTS.botPlays, press: () => teach({ do: 'bot', table: need.table, seat: need.seat, plays: true }) }
    default:
      return null
  }
}

/** A seat of a table through whose eyes its talk can be seen. */
const seatAt = ({ tables }: ClassSeen, table: number): string => tables.find(one => one.number === table)?.teams[0]?.seat ?? ''

export function Needs({ seen, now }: { seen: ClassSeen; now: number }) {
  const needs = needsShown(seen, now)
  const names = localNames(seen.id)
  const words = (need: Need): string => TEXTS.why(need, id => nameOf(seen, names, id))
  return (
    <section class="sheet stack class-column console-needs" aria-labelledby="console-needs">
      <div class="between">
        <h2 id="console-needs" class="h3">
          {TEXTS.needs}
        </h2>
        {needs.length > 0 && <span class="badge">{needs.length}</span>}
      </div>
      <ul class="class-column scroll" tabIndex={0} aria-live="polite" aria-label={TEXTS.needs}>
        {needs.length === 0 && <li class="small soft">{TEXTS.needsNobody}</li>}
        {needs.map(need => {
          const help = helpFor(need)
          return (
            <li key={words(need)} class="between small">
              <span>{words(need)}</span>
              {need.why === 'held-lines' && (
                <a
                  class="button console-small"
                  href={`/look/${seen.desk.tables[need.table - 1] ?? ''}/${seatAt(seen, need.table)}#seat=${keyInAddress() ?? ''}`}
                  target="_blank"
                  rel="noreferrer"
                >
                  {TEXTS.goThere}
                </a>
              )}
              {help !== null && (
                <button type="button" class="button console-small" onClick={help.press}>
                  {help.word}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

export function News({ seen }: { seen: ClassSeen }) {
  const [words, setWords] = useState('')
  const [table, setTable] = useState(EVERYWHERE)
  const all = seen.desk.tables.map((_game, i) => i + 1)
  return (
    <details class="sheet">
      <summary class="label">{TEXTS.news}</summary>
      <form
        class="class-column"
        onSubmit={event => {
          event.preventDefault()
          teach({ do: 'inject', tables: table === EVERYWHERE ? all : [table], words })
          setWords('')
        }}
      >
        <label class="field">
          <span class="spoken">{TEXTS.newsWords}</span>
          <input class="input" required maxLength={140} value={words} onInput={event => setWords(event.currentTarget.value)} />
        </label>
        <div class="row">
          <label class="row small">
            {TEXTS.newsTo}
            <select class="select" value={table} onChange={({ currentTarget: { value } }) => setTable(Number(value))}>
              <option value={EVERYWHERE}>{TEXTS.everywhere}</option>
              {all.map(n => (
                <option key={n} value={n}>
                  {TEXTS.table(n)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="button">
            {TEXTS.bring}
          </button>
        </div>
      </form>
    </details>
  )
}

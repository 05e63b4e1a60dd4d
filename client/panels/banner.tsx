/** When things go wrong (picture 16): what happened, what is safe, what to do. */
import { useState } from 'preact/hooks'
import { deeds } from '../deeds.ts'
import { minutes, useSecondsLeft, useSecondsUntil } from '../parts/countdown.ts'
import { Icon } from '../parts/icon.tsx'
import { mine, said } from '../store.ts'
import { STATES_TEXT } from '#texts/game.ts'
import { Deleted, Stranded } from './endings.tsx'
import './banner.css'

/** Tries after which the network itself is in doubt. */
const MANY = 6

/** The line is down: a banner, not a dialog; drafts can still be edited. A first try that succeeds is not worth a word. */
export function Banner() {
  const connection = said.connection.value
  const left = useSecondsLeft()
  if (connection.is !== 'down' || connection.attempt < 2) return null
  return (
    <div class="banner" role="alert">
      <Icon name="wifi-slash-bold" size={22} />
      <p class="grow">
        <strong>
          {STATES_TEXT.down} <span aria-live="off">{STATES_TEXT.attempt(connection.attempt)}</span>
        </strong>{' '}
        {STATES_TEXT.safe(mine.draft.value.length, ['seal', 'later'].includes(said.onItsWay.value ?? ''))}{' '}
        {left !== null && <span aria-live="off">{left > 0 ? STATES_TEXT.closesIn(minutes(left)) : STATES_TEXT.closed}</span>}
        {connection.attempt > MANY && (
          <>
            {' '}
            <a href="/check" target="_blank">
              {STATES_TEXT.check}
            </a>
          </>
        )}
      </p>
      <button type="button" class="button" onClick={() => deeds.reconnect()}>
        {STATES_TEXT.tryNow}
      </button>
    </div>
  )
}

/** The server is about to be started anew: the game waits for nobody to do anything. */
export function RestartNote() {
  const stopsAt = said.stopsAt.value
  const left = useSecondsUntil(stopsAt)
  const [seen, setSeen] = useState<number | null>(null)
  if (left === null || stopsAt === seen) return null
  return (
    <div class="banner" role="alert">
      <Icon name="arrow-clockwise-bold" size={22} />
      <p class="grow">
        <strong>
          {STATES_TEXT.restart} <span aria-live="off">{minutes(left)}.</span>
        </strong>{' '}
        {STATES_TEXT.restartLine}
      </p>
      <button type="button" class="button" onClick={() => setSeen(stopsAt)}>
        {STATES_TEXT.gotIt}
      </button>
    </div>
  )
}

/** What stands in the way of playing at all: fills the table. */
export function Obstacle() {
  const { is } = said.connection.value
  // Of a page that was loaded while the server was away.
  if (is === 'joining' || (is === 'down' && said.view.value === null && said.gathering.value === null)) {
    return (
      <section class="obstacle sheet stack" role="status">
        <h2 class="h2">{STATES_TEXT.joining}</h2>
        <p class="soft">{STATES_TEXT.joiningLine}</p>
        <span class="meter loading" aria-hidden="true">
          <span />
        </span>
      </section>
    )
  }
  const cases = {
    outdated: {
      title: STATES_TEXT.outdatedTitle,
      line: STATES_TEXT.outdatedLine,
      button: STATES_TEXT.reload,
      press: () => location.reload(),
    },
    paused: {
      title: STATES_TEXT.pausedTitle,
      line: STATES_TEXT.pausedLine,
      button: STATES_TEXT.tryNow,
      press: () => deeds.reconnect(),
    },
    replaced: {
      title: STATES_TEXT.replacedTitle,
      line: STATES_TEXT.replacedLine,
      button: STATES_TEXT.useHere,
      press: () => deeds.reconnect(),
    },
  } as const
  if (is === 'removed') {
    return (
      <section class="obstacle sheet stack" role="alert">
        <h2 class="h2">{STATES_TEXT.removedTitle}</h2>
        <p class="soft">{STATES_TEXT.removedLine}</p>
        <button type="button" class="button primary" onClick={() => deeds.leave()}>
          {STATES_TEXT.toTitle}
        </button>
      </section>
    )
  }
  if (is === 'deleted') return <Deleted />
  if (is === 'stranded') return <Stranded />
  if (is !== 'outdated' && is !== 'paused' && is !== 'replaced') return null
  const { title, line, button, press } = cases[is]
  return (
    <section class="obstacle sheet stack" role="alert">
      <h2 class="h2">{title}</h2>
      <p class="soft">{line}</p>
      <p class="row wrap">
        <button type="button" class="button primary" onClick={press}>
          <Icon name="arrow-clockwise-bold" />
          {button}
        </button>
        <button type="button" class="button" onClick={() => deeds.leave()}>
          {STATES_TEXT.toTitle}
        </button>
      </p>
    </section>
  )
}

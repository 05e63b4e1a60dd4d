/** When things go wrong (picture 16): what happened, what is safe, what to do. */
import { deeds } from '../deeds.ts'
import { Icon } from '../parts/icon.tsx'
import { mine, said } from '../store.ts'
import { STATES_TEXT } from '../texts/game.ts'
import './banner.css'

/** The line is down: a banner, not a dialog; drafts can still be edited. */
export function Banner() {
  const connection = said.connection.value
  if (connection.is !== 'down') return null
  return (
    <div class="banner" role="alert">
      <Icon name="wifi-slash-bold" size={22} />
      <p class="grow">
        <strong>{STATES_TEXT.down(connection.attempt, connection.of)}</strong> {STATES_TEXT.downLine(mine.draft.value.length)}
      </p>
      <button type="button" class="button" onClick={() => deeds.reconnect()}>
        {STATES_TEXT.tryNow}
      </button>
    </div>
  )
}

function BrokenSleeve() {
  return (
    <svg class="broken" viewBox="0 0 300 56" aria-hidden="true" focusable="false">
      {[
        [0, 112],
        [186, 60],
      ].map(([x = 0, width = 0]) => (
        <g key={x}>
          <rect x={x} y="12" width={width} height="26" fill="#14202B" />
          {['#B3261E', '#FFFFFF', '#B3261E', '#FFFFFF', '#B3261E'].map((fill, i) => (
            <rect key={i} x={x} y={14.5 + i * 4.3} width={width} height="4.3" fill={fill} />
          ))}
        </g>
      ))}
      <path d="M112 8l8 8l-8 8l8 8l-8 8M186 8l-8 8l8 8l-8 8l8 8" fill="none" stroke="var(--ink)" stroke-width="3" />
      <path d="M128 25h44" stroke="var(--ink-3)" stroke-width="4" stroke-dasharray="9 7" />
    </svg>
  )
}

/** What stands in the way of playing at all: fills the table. */
export function Obstacle() {
  const { is } = said.connection.value
  if (is === 'joining') {
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
    lost: {
      title: STATES_TEXT.lostTitle,
      line: STATES_TEXT.lostLine,
      button: STATES_TEXT.rejoin,
      press: () => deeds.reconnect(),
    },
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
  if (is !== 'lost' && is !== 'outdated' && is !== 'paused' && is !== 'replaced') return null
  const { title, line, button, press } = cases[is]
  return (
    <section class="obstacle sheet stack" role="alert">
      {is === 'lost' && <BrokenSleeve />}
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
        {is === 'lost' && (
          <a href="/check" target="_blank">
            {STATES_TEXT.check}
          </a>
        )}
      </p>
    </section>
  )
}

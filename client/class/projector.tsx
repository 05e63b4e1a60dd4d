/** The big screen (pictures 12 and 12b): one thing at a time, in letters that are read from the last row, and no secret of anybody. */
import { useEffect } from 'preact/hooks'
import type { ScreenSeen } from '#shared/classroom/cuts.ts'
import { GOVERNMENTS, PROVIDERS } from '#shared/names.ts'
import { linkTo, spaced } from '../code.ts'
import { INDICES } from '../indices.ts'
import { minutes } from '../parts/countdown.ts'
import { Icon } from '../parts/icon.tsx'
import { SeatMark } from '../parts/mark.tsx'
import { QrCode } from '../parts/qr.tsx'
import { Wordmark } from '../parts/wordmark.tsx'
import { BoardHost } from '../screens/board-host.tsx'
import { mine, said } from '../store.ts'
import { CONSOLE, PROJECTOR as TEXTS, questionText } from '#texts/class.ts'
import { GAME } from '#texts/game.ts'
import { seatName, TRACK_NAMES } from '#texts/names.ts'
import { count } from '#texts/numbers.ts'
import { Bars } from './bars.tsx'
import { watchTable } from './table-watched.ts'
import { useNow } from './use-now.ts'
import './class.css'
import './projector.css'

type TableSeen = ScreenSeen['tables'][number]

function Code({ screen }: { screen: ScreenSeen }) {
  const { code, students, isLocked, notice } = screen
  const here = students.filter(one => one.isHere)
  if (code === null) return null
  const link = linkTo(location.origin, code, notice.class)
  return (
    <div class="screen-code">
      <div class="screen-code-how">
        <p>
          {TEXTS.join} <b>{location.host}</b>
        </p>
        <p class="record screen-digits">{spaced(code)}</p>
        <p>{isLocked ? TEXTS.locked : TEXTS.here(here.length)}</p>
        <ul class="screen-names">
          {here.map(({ name }) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </div>
      <QrCode link={link} label={link} />
    </div>
  )
}

function Clock({ table, now }: { table: TableSeen; now: number }) {
  const isRunning = table.phase === 'orders' || table.phase === 'chambers'
  const left = table.held ?? (table.deadline === 0 ? null : Math.max(0, table.deadline - now))
  return (
    <section class="screen-card">
      <p>{table.held !== null ? TEXTS.paused : isRunning ? TEXTS.closes(CONSOLE.phases[table.phase]) : TEXTS.over}</p>
      {left !== null && isRunning && (
        <p class="record screen-clock" role="timer">
          {minutes(left)}
        </p>
      )}
    </section>
  )
}

/** The four indices, in words and figures. */
function World() {
  const open = said.view.value?.open
  if (open === undefined) return null
  return (
    <section class="screen-card">
      <h2>{TEXTS.world}</h2>
      <dl class="screen-list">
        {INDICES.map(index => (
          <div key={index}>
            <dt>{GAME.index[index]}</dt>
            <dd class="record">{count(index === 'comity' ? open.comity : open.indices[index])}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Who has sealed, as everybody at the table sees it. */
const Teams = ({ table }: { table: TableSeen }) => (
  <ul class="screen-teams">
    {table.teams.map(({ seat, isBot, isSealed }) => (
      <li key={seat} data-sealed={isSealed}>
        <SeatMark seat={seat} size={36} />
        <Icon name={isSealed ? 'check-circle-fill' : isBot ? 'robot-bold' : 'pencil-simple-bold'} size={24} />
        <span>{seatName(seat)}</span>
        <span class="spoken">{isSealed ? CONSOLE.sealed : ''}</span>
      </li>
    ))}
  </ul>
)

function MapShown({ table, now }: { table: TableSeen; now: number }) {
  return (
    <div class="screen-map">
      <div class="screen-board">{said.view.value !== null && <BoardHost />}</div>
      <div class="screen-side">
        <Clock table={table} now={now} />
        <World />
      </div>
      <Teams table={table} />
    </div>
  )
}

function Scores() {
  const open = said.view.value?.open
  if (open === undefined) return <p>{TEXTS.waiting}</p>
  const rows = [
    ...GOVERNMENTS.map(seat => ({ seat, score: open.governments[seat].score })),
    ...PROVIDERS.map(seat => ({ seat, score: open.providers[seat].score })),
  ].toSorted((a, b) => b.score - a.score)
  return (
    <div class="screen-map">
      <section class="screen-card">
        <h2>{TEXTS.scores}</h2>
        <dl class="screen-list">
          {rows.map(({ seat, score }) => (
            <div key={seat}>
              <dt>{seatName(seat)}</dt>
              <dd class="record">{count(score / 2)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <World />
    </div>
  )
}

function Court() {
  const docket = said.view.value?.open.docket ?? []
  return (
    <section class="screen-card screen-court">
      <h2>{TEXTS.docket}</h2>
      {docket.length === 0 && <p>{TEXTS.noCase}</p>}
      <ul>
        {docket.map(one => (
          <li key={one.number}>
            {TEXTS.caseOf(one.number, seatName(one.government), seatName(one.challenger), TRACK_NAMES[one.ground].name)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Debrief({ screen }: { screen: ScreenSeen }) {
  return (
    <section class="screen-card screen-debrief">
      <h2>{TEXTS.allTables}</h2>
      <ul class="screen-tables">
        {screen.tables.map(({ number, world: { privacy, security, economy, comity }, rulings }) => (
          <li key={number}>
            <b>{CONSOLE.table(number)}</b>: {TEXTS.world4(privacy, security, economy, comity)};{' '}
            {rulings.length === 0
              ? TEXTS.noRuling
              : rulings.map(one => TEXTS.ruling(one.number, TRACK_NAMES[one.ground].name, one.side === 'enforce', one.tie)).join('; ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Question({ screen }: { screen: ScreenSeen }) {
  if (screen.results === null) return <p class="screen-lead">{TEXTS.noQuestion}</p>
  return (
    <section class="screen-question">
      <p>{TEXTS.talkAbout}</p>
      <h2>{questionText(screen.results.question).words}</h2>
      <Bars results={screen.results} />
    </section>
  )
}

function Shown({ screen, now }: { screen: ScreenSeen; now: number }) {
  const { what, table: number } = screen.shows
  const table = screen.tables.find(one => one.number === number) ?? screen.tables[0]
  if (screen.notice.eyesUp) return <p class="screen-lead">{TEXTS.eyesUp}</p>
  if (what === 'blank') return <p class="screen-lead">{TEXTS.blank}</p>
  if (what === 'question') return <Question screen={screen} />
  if (what === 'code' || table === undefined) return <Code screen={screen} />
  if (what === 'map') return <MapShown table={table} now={now} />
  if (what === 'scores') return <Scores />
  return what === 'court' ? <Court /> : <Debrief screen={screen} />
}

export function Projector() {
  const screen = said.screen.value
  const now = useNow()
  const number = screen?.shows.table ?? 1
  const watch = screen?.watch[number - 1] ?? null
  const game = watch?.game ?? null
  useEffect(() => {
    // A map that nobody turns: everything of it is shown
    mine.stage.value = 'orders'
    return watch === null ? undefined : watchTable(watch)
  }, [game])
  if (screen === null) return null
  const table = screen.tables.find(one => one.number === number)
  const { code } = screen
  return (
    <div class="screen">
      <header class="masthead screen-head">
        <Wordmark />
        <h1>{table === undefined ? screen.notice.title : TEXTS.round(table.round, table.rounds)}</h1>
        {table !== undefined && <span class="screen-phase">{CONSOLE.phases[table.phase]}</span>}
        {screen.tables.length > 1 && table !== undefined && <span>{CONSOLE.table(table.number)}</span>}
        <span class="grow" />
        {code !== null && <span class="record">{spaced(code)}</span>}
      </header>
      <main class="screen-main">
        <Shown screen={screen} now={now} />
      </main>
      {screen.notice.isPaused && (
        <p class="screen-paused" role="status">
          <Icon name="pause-bold" size={32} />
          {TEXTS.paused}
        </p>
      )}
    </div>
  )
}

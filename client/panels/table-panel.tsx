/** The table during a game: who is there, the clock, what the host may do and the others may vote for, and bots' seats to take. */
import { sitterOf, type Gathering, type TableMotion } from '#shared/gathering.ts'
import { SEATS } from '#shared/names.ts'
import { doAtTable, isHere, levelName, tableProblem } from '../at-table.ts'
import { spaced } from '../code.ts'
import { LEVELS } from '../deeds.ts'
import { Icon } from '../parts/icon.tsx'
import { SeatMark } from '../parts/mark.tsx'
import { Sure } from '../parts/sure.tsx'
import { isHost, mine, myself, said } from '../store.ts'
import { LOBBY } from '#texts/lobby.ts'
import { AT_TABLE } from '#texts/table.ts'
import { seatName } from '#texts/names.ts'
import { momentWords, waitingLine } from '../waiting.ts'
import { People } from './people.tsx'
import { Tell } from './tell.tsx'
import './table-panel.css'

function Clock({ table }: { table: Gathering }) {
  const deadline = said.deadline.value
  if (table.clock === null) return <p>{AT_TABLE.none}</p>
  if (deadline === null || table.held !== null) return <p>{AT_TABLE.standing}</p>
  return <p>{AT_TABLE.running(momentWords(deadline, Date.now()))}</p>
}

/** A motion of those who sit, with the count of who is for it. */
function Vote({ table, motion }: { table: Gathering; motion: TableMotion }) {
  const me = said.person.value
  const voters = table.people.filter(one => one.seat !== null && isHere(one))
  const isMine = me !== null && table.votes[motion].includes(me)
  return (
    <button
      type="button"
      class="button"
      aria-pressed={isMine}
      data-vote={motion}
      onClick={() => doAtTable({ do: 'vote', motion, yes: !isMine })}
    >
      {motion === 'pause' && table.held !== null ? AT_TABLE.voteResume : AT_TABLE.vote[motion]}
      <span class="chip">{AT_TABLE.votes(table.votes[motion].length, voters.length)}</span>
    </button>
  )
}

function Votes({ table }: { table: Gathering }) {
  return (
    <>
      <p class="row wrap">
        {table.clock !== null && <Vote table={table} motion="pause" />}
        {table.clock !== null && <Vote table={table} motion="extend" />}
        <Vote table={table} motion="end" />
      </p>
      <p class="small soft">{AT_TABLE.votesNote}</p>
    </>
  )
}

function HostsOwn({ table }: { table: Gathering }) {
  return (
    <>
      <p class="row wrap">
        {table.clock !== null && (
          <>
            <button type="button" class="button" onClick={() => doAtTable({ do: 'pause', paused: table.held === null })}>
              <Icon name={table.held === null ? 'pause-bold' : 'play-bold'} />
              {table.held === null ? AT_TABLE.pause : AT_TABLE.resume}
            </button>
            <button type="button" class="button" onClick={() => doAtTable({ do: 'extend' })}>
              <Icon name="timer-bold" />
              {AT_TABLE.extend}
            </button>
          </>
        )}
        <Sure word={AT_TABLE.end} sure={AT_TABLE.endSure} press={() => doAtTable({ do: 'end' })} />
      </p>
      <p class="small soft">{AT_TABLE.hostNote}</p>
      <label class="tick">
        <input type="checkbox" checked={table.locked} onChange={event => doAtTable({ do: 'lock', locked: event.currentTarget.checked })} />
        <span class="small">{LOBBY.lockTick}</span>
      </label>
      <label class="row">
        <span class="label">{LOBBY.botsLevel}</span>
        <select
          class="select table-level"
          value={table.level}
          onChange={event => doAtTable({ do: 'level', seat: null, level: event.currentTarget.value })}
        >
          {LEVELS.map(level => (
            <option key={level} value={level}>
              {levelName(level)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

/** Seats of bots, for who has none. */
function FreeSeats({ table }: { table: Gathering }) {
  return (
    <section aria-labelledby="free-seats">
      <h3 id="free-seats" class="h3">
        {AT_TABLE.takeSeat}
      </h3>
      <p class="small soft">{AT_TABLE.takeSeatLine}</p>
      <ul class="free-seats">
        {SEATS.filter(seat => sitterOf(table, seat) === null).map(seat => (
          <li key={seat}>
            <button
              type="button"
              class="button"
              data-take={seat}
              onClick={() => {
                doAtTable({ do: 'sit', seat })
                mine.dialog.value = null
              }}
            >
              <SeatMark seat={seat} size={22} />
              {seatName(seat)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function TablePanel() {
  const table = said.gathering.value
  const me = myself.value
  if (table === null) return null
  const isPlaying = table.stage === 'playing'
  return (
    <div class="table-panel">
      {tableProblem.value !== null && (
        <p class="loss" role="alert">
          {tableProblem.value}
        </p>
      )}
      {isPlaying && me !== null && me.seat === null && <FreeSeats table={table} />}
      <section aria-label={AT_TABLE.title}>
        {isPlaying && <p class="label">{waitingLine()}</p>}
        <People />
        {table.code !== null && !table.locked && <p class="small soft">{AT_TABLE.code(spaced(table.code))}</p>}
      </section>
      {isPlaying && me !== null && (
        <section aria-labelledby="table-clock">
          <h3 id="table-clock" class="h3">
            {AT_TABLE.clock}
          </h3>
          <Clock table={table} />
          {isHost.value ? <HostsOwn table={table} /> : me.seat !== null && <Votes table={table} />}
          {me.seat !== null && <Tell />}
          {me.seat !== null && (
            <Sure word={AT_TABLE.giveUp} sure={AT_TABLE.giveUpSure} press={() => doAtTable({ do: 'sit', seat: null })} />
          )}
        </section>
      )}
    </div>
  )
}

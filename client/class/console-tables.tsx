/** Every team of every table: who is there, how far they are, and what the teacher can do for them. */
import type { ClassSeen } from '#shared/classroom/cuts.ts'
import type { TableStatus, TeamStatus } from '#shared/classroom/status.ts'
import { minutes } from '../parts/countdown.ts'
import { Icon } from '../parts/icon.tsx'
import { SeatMark } from '../parts/mark.tsx'
import { seatName } from '#texts/names.ts'
import { count } from '#texts/numbers.ts'
import { CONSOLE as TEXTS } from '#texts/class.ts'
import { nameOf, needOfTeam, needsShown } from './console-of.ts'
import { keyInAddress } from '../saved.ts'
import { localNames, teach } from './teach.ts'

/** How far a team is: in words, or where there is no room for them as a picture with the words behind it. */
function Progress({ team: { isBot, isSealed, orders }, isDense }: { team: TeamStatus; isDense: boolean }) {
  const words = isBot ? TEXTS.bot : isSealed ? TEXTS.sealed : TEXTS.orders(orders)
  return (
    <span class={isSealed ? 'chip green' : 'chip'} title={isDense ? words : undefined}>
      {isDense ? (
        <>
          <Icon name={isBot ? 'robot-bold' : isSealed ? 'seal-check-fill' : 'pencil-simple-bold'} size={12} />
          {!isBot && !isSealed && <span aria-hidden="true">{count(orders)}</span>}
          <span class="spoken">{words}</span>
        </>
      ) : (
        words
      )}
    </span>
  )
}

interface TeamProps {
  readonly seen: ClassSeen
  readonly table: TableStatus
  readonly team: TeamStatus
  readonly now: number
  readonly isDense: boolean
}
function Team({ seen, table, team, now, isDense }: TeamProps) {
  const need = needOfTeam(needsShown(seen, now), table.number, team)
  const names = localNames(seen.id)
  const name = (id: number): string => nameOf(seen, names, id)
  return (
    <li class="console-team" data-needs={need !== null} title={need === null ? undefined : TEXTS.whyHere(need)}>
      <SeatMark seat={team.seat} size={20} />
      <span class="console-team-who">
        <b class={isDense && seen.tables.length > 1 ? 'spoken' : 'small'}>{seatName(team.seat)}</b>
        <span class="console-people small">
          {team.people.map(id => (
            <span key={id} class={table.around.includes(id) ? 'console-person' : 'console-person soft'}>
              {!table.around.includes(id) && <Icon name="wifi-slash-bold" size={12} />}
              {seen.desk.hands.includes(id) && <Icon name="hand-fill" size={12} />}
              {name(id)}
              {team.people.length > 1 && team.speaker === id && <span class="soft"> ({TEXTS.seals})</span>}
              {!table.around.includes(id) && <span class="spoken"> {TEXTS.away}</span>}
            </span>
          ))}
        </span>
        {need !== null && <span class={isDense ? 'spoken' : 'small loss'}>{TEXTS.whyHere(need)}</span>}
      </span>
      <Progress team={team} isDense={isDense} />
      <span class="console-team-do">
        <a
          class="button square plain"
          href={`/look/${seen.desk.tables[table.number - 1] ?? ''}/${team.seat}#seat=${keyInAddress() ?? ''}`}
          target="_blank"
          rel="noreferrer"
          aria-label={TEXTS.lookAt(seatName(team.seat))}
          title={TEXTS.look}
        >
          <Icon name="eye-bold" size={16} />
        </a>
        <button
          type="button"
          class="button square plain"
          aria-label={`${TEXTS.nudge}: ${seatName(team.seat)}`}
          title={TEXTS.nudge}
          onClick={() => teach({ do: 'nudge', table: table.number, seat: team.seat })}
        >
          <Icon name="bell-bold" size={16} />
        </button>
        <button
          type="button"
          class="button square plain"
          aria-pressed={team.isBot}
          aria-label={`${team.isBot ? TEXTS.peoplePlay : TEXTS.botPlays}: ${seatName(team.seat)}`}
          title={team.isBot ? TEXTS.peoplePlay : TEXTS.botPlays}
          onClick={() => teach({ do: 'bot', table: table.number, seat: team.seat, plays: !team.isBot })}
        >
          <Icon name="robot-bold" size={16} />
        </button>
      </span>
    </li>
  )
}

function Table({ seen, table, now, isDense }: Omit<TeamProps, 'team'>) {
  const { number, round, phase, deadline, held } = table
  const left = held ?? (deadline === 0 ? null : Math.max(0, deadline - now))
  const isRunning = phase === 'orders' || phase === 'chambers'
  return (
    <li class="sheet console-table" data-fault={table.isFaulty}>
      <div class="between">
        <h3 class="label" aria-label={TEXTS.tableAt(number, round, TEXTS.phases[phase])}>
          {(isDense && seen.tables.length > 1 ? TEXTS.tableShort : TEXTS.tableAt)(number, round, TEXTS.phases[phase])}
        </h3>
        {isRunning && left !== null && <span class="record">{minutes(left)}</span>}
        {isRunning && (
          <span class="row">
            <button
              type="button"
              class="button console-small"
              aria-label={TEXTS.moreMinute(number)}
              onClick={() => teach({ do: 'extend', table: number, seconds: 60 })}
            >
              {TEXTS.minute}
            </button>
            <button
              type="button"
              class="button console-small"
              aria-label={TEXTS.rewindAt(number)}
              title={TEXTS.rewind}
              onClick={() => teach({ do: 'rewind', table: number })}
            >
              <Icon name="skip-back-bold" size={14} />
            </button>
            <button
              type="button"
              class="button console-small"
              aria-label={TEXTS.nextAt(number)}
              title={TEXTS.next}
              onClick={() => teach({ do: 'next-phase', table: number })}
            >
              <Icon name="skip-forward-bold" size={14} />
            </button>
          </span>
        )}
      </div>
      <ul class="console-teams">
        {table.teams.map(team => (
          <Team key={team.seat} seen={seen} table={table} team={team} now={now} isDense={isDense} />
        ))}
      </ul>
    </li>
  )
}

export function Tables({ seen, now }: { seen: ClassSeen; now: number }) {
  const isDense = seen.tables.length > 6 || (seen.tables[0]?.teams.length ?? 0) > 6
  return (
    <ul class="console-tables" data-dense={isDense} data-single={seen.tables.length === 1}>
      {seen.tables.map(table => (
        <Table key={table.number} seen={seen} table={table} now={now} isDense={isDense} />
      ))}
    </ul>
  )
}

/** The fourteen seats of the table: who sits where, and what one may do about the seat that is looked at. */
import { partyOf, type Seat } from '#shared/names.ts'
import { isOffered, sitterOf, type Gathering, type Person } from '#shared/gathering.ts'
import { doAtTable, levelName } from '../at-table.ts'
import { LEVELS } from '../deeds.ts'
import { Dots } from '../parts/dots.tsx'
import { GROUPS } from '../parts/groups.ts'
import { Icon } from '../parts/icon.tsx'
import { SeatMark } from '../parts/mark.tsx'
import { PersonChip } from '../parts/person-chip.tsx'
import { RoleFacts } from '../parts/role-facts.tsx'
import { isHost, myself, said } from '../store.ts'
import { LOBBY } from '#texts/lobby.ts'
import { PARTY_NAMES, seatName } from '#texts/names.ts'
import { ROLE_TEXTS, SETUP } from '#texts/setup.ts'

const levelOf = ({ level, levels }: Gathering, seat: Seat): string => levels[seat] ?? level

interface CardProps {
  readonly table: Gathering
  readonly seat: Seat
  readonly isShown: boolean
  readonly show: () => void
}
function SeatCard({ table, seat, isShown, show }: CardProps) {
  const sitter = sitterOf(table, seat)
  const role = ROLE_TEXTS[seat]
  const isMine = sitter !== null && sitter.id === said.person.value
  return (
    <li class={`seat-card sheet ${sitter === null ? 'free' : ''} ${isMine ? 'own' : ''}`} data-seat={seat}>
      {isMine && <span class="chip draft seat-you">{LOBBY.you}</span>}
      <button type="button" class="seat-look" aria-pressed={isShown} onClick={show}>
        <SeatMark seat={seat} size={34} />
        <span class="h3 role-name">{seatName(seat)}</span>
        <Dots of={role.complexity} words={SETUP.complexity(role.complexity)} />
        <span class="small soft seat-tag">{role.tag}</span>
      </button>
      <p class="seat-foot">
        {sitter === null ? (
          <>
            <span class="small soft seat-who">
              <Icon name="robot-bold" />
              {LOBBY.bot(levelName(levelOf(table, seat)))}
            </span>
            {isOffered(table, seat) && (
              <button
                type="button"
                class="button seat-sit"
                aria-label={LOBBY.sitAs(seatName(seat))}
                onClick={() => doAtTable({ do: 'sit', seat })}
              >
                {LOBBY.sit}
              </button>
            )}
          </>
        ) : (
          <>
            <span class="label seat-who">{sitter.name}</span>
            <PersonChip person={sitter} />
          </>
        )}
      </p>
    </li>
  )
}

export function Seats({ shown, show }: { shown: Seat | null; show: (seat: Seat) => void }) {
  const table = said.gathering.value
  if (table === null) return null
  return (
    <>
      {GROUPS.map(({ party, seats, icon }) => (
        <section key={party} class="setup-group" aria-labelledby={`party-${party}`}>
          <h2 id={`party-${party}`} class="setup-legend">
            <Icon name={icon} size={20} />
            <span class="h2">{PARTY_NAMES[party].many}</span>
            <span class="soft seat-note">{LOBBY.notes[party]}</span>
          </h2>
          <ul class={`seat-cards ${party}`}>
            {seats.map(seat => (
              <SeatCard key={seat} table={table} seat={seat} isShown={seat === shown} show={() => show(seat)} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** What the host may set for a seat: who sits there, or how its bot plays. */
function HostOfSeat({ table, seat, sitter }: { table: Gathering; seat: Seat; sitter: Person | null }) {
  return (
    <div class="seat-host">
      <label class="field">
        <span>{LOBBY.assign}</span>
        <select
          class="select"
          disabled={!isOffered(table, seat)}
          value={sitter?.id ?? 0}
          onChange={event => {
            const person = Number(event.currentTarget.value)
            if (person > 0) doAtTable({ do: 'assign', person, seat })
            else if (sitter !== null) doAtTable({ do: 'assign', person: sitter.id, seat: null })
          }}
        >
          <option value={0}>{LOBBY.bot(levelName(levelOf(table, seat)))}</option>
          {table.people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {sitter === null && (
        <>
          <label class="field">
            <span>{LOBBY.levelOf}</span>
            <select
              class="select"
              value={levelOf(table, seat)}
              onChange={event => doAtTable({ do: 'level', seat, level: event.currentTarget.value })}
            >
              {LEVELS.map(level => (
                <option key={level} value={level}>
                  {levelName(level)}
                </option>
              ))}
            </select>
          </label>
          <label class="tick">
            <input
              type="checkbox"
              checked={table.rivals.includes(seat)}
              onChange={event => doAtTable({ do: 'rival', seat, competes: event.currentTarget.checked })}
            />
            <span class="small">{LOBBY.rival}</span>
          </label>
        </>
      )}
    </div>
  )
}

/** The seat that is looked at: its role, and what one may do about it. */
export function SeatSheet({ seat }: { seat: Seat }) {
  const table = said.gathering.value
  const me = myself.value
  if (table === null) return null
  const sitter = sitterOf(table, seat)
  const isMine = sitter !== null && sitter.id === me?.id
  return (
    <section class="sheet stack" aria-live="polite" aria-label={LOBBY.look(seatName(seat))}>
      <RoleFacts seat={seat} title={isMine ? LOBBY.yourRole : LOBBY.role} />
      {partyOf(seat) === 'account' && <p class="small notice seat-dealt">{LOBBY.dealt}</p>}
      <p class="row wrap seat-verbs">
        {!isOffered(table, seat) ? (
          <span class="small soft">{SETUP.botsSeat}</span>
        ) : (
          sitter === null && (
            <button type="button" class="button primary" onClick={() => doAtTable({ do: 'sit', seat })}>
              {LOBBY.sit}
            </button>
          )
        )}
        {isMine && (
          <button type="button" class="button" onClick={() => doAtTable({ do: 'sit', seat: null })}>
            {LOBBY.stand}
          </button>
        )}
        {sitter !== null && !isMine && me !== null && me.seat !== null && <SwapButton me={me} other={sitter} />}
      </p>
      {isHost.value && <HostOfSeat table={table} seat={seat} sitter={sitter} />}
    </section>
  )
}

/** Asks for the other's seat, takes that back, or says yes to having been asked. */
export function SwapButton({ me, other }: { me: Person; other: Person }) {
  const isAsked = me.swap === other.id
  const wants = other.swap === me.id
  return (
    <button
      type="button"
      class={wants ? 'button primary' : 'button'}
      aria-label={wants || isAsked ? undefined : LOBBY.swapWith(other.name)}
      onClick={() => doAtTable({ do: 'swap', with: isAsked ? null : other.id })}
    >
      <Icon name="swap-bold" />
      {wants && other.seat !== null ? LOBBY.acceptSwap(seatName(other.seat)) : isAsked ? LOBBY.askedSwap : LOBBY.askSwap}
    </button>
  )
}

/** The people at the table, with what one may ask of each and what the host may do about them. */
import { useState } from 'preact/hooks'
import { NAME_LENGTH, type Person } from '#shared/gathering.ts'
import { SEATS } from '#shared/names.ts'
import { doAtTable } from '../at-table.ts'
import { deeds } from '../deeds.ts'
import { Icon } from '../parts/icon.tsx'
import { SeatMark } from '../parts/mark.tsx'
import { PersonChip } from '../parts/person-chip.tsx'
import { Sure } from '../parts/sure.tsx'
import { isHost, myself, said } from '../store.ts'
import { LOBBY } from '#texts/lobby.ts'
import { seatName } from '#texts/names.ts'
import { SwapButton } from './lobby-seats.tsx'
import './people.css'

function Rename({ person, isMe }: { person: Person; isMe: boolean }) {
  const [name, setName] = useState(person.name)
  const save = (event: SubmitEvent): void => {
    event.preventDefault()
    doAtTable(isMe ? { do: 'name', name } : { do: 'rename', person: person.id, name })
  }
  return (
    <form class="row person-rename" onSubmit={save}>
      <input
        class="input"
        aria-label={isMe ? LOBBY.renameYourself : `${LOBBY.newName}: ${person.name}`}
        maxLength={NAME_LENGTH}
        autocomplete="off"
        value={name}
        onInput={event => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {LOBBY.rename}
      </button>
    </form>
  )
}

function Manage({ person, isMe }: { person: Person; isMe: boolean }) {
  const isLobby = said.gathering.value?.stage === 'lobby'
  return (
    <div class="person-deeds">
      <Rename person={person} isMe={isMe} />
      {!isMe && (
        <>
          {isLobby && (
            <label class="row">
              <span class="label">{LOBBY.assign}</span>
              <select
                class="select"
                value={person.seat ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  doAtTable({ do: 'assign', person: person.id, seat: SEATS.find(one => one === value) ?? null })
                }
              >
                <option value="">{LOBBY.noSeat}</option>
                {SEATS.map(seat => (
                  <option key={seat} value={seat}>
                    {seatName(seat)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <p class="row wrap">
            <button type="button" class="button" onClick={() => doAtTable({ do: 'hand-over', person: person.id })}>
              <Icon name="crown-bold" />
              {LOBBY.handOver}
            </button>
            <Sure word={LOBBY.remove} sure={LOBBY.removeSure} press={() => doAtTable({ do: 'remove', person: person.id })} />
          </p>
        </>
      )}
      {isMe && <Sure word={LOBBY.leaveTable} sure={LOBBY.leaveTable} press={() => void deeds.leaveTable()} />}
    </div>
  )
}

function Row({ person }: { person: Person }) {
  const me = myself.value
  const isMe = me?.id === person.id
  const table = said.gathering.value
  const mayManage = isMe || isHost.value
  const maySwap = table?.stage === 'lobby' && me !== null && !isMe && me.seat !== null && person.seat !== null
  const [isOpen, setOpen] = useState(false)
  const asks = maySwap && (person.swap === me.id || me.swap === person.id)
  return (
    <li class="person" data-person={person.id}>
      <span class="person-mark">
        {person.seat === null ? <Icon name="eye-bold" size={20} /> : <SeatMark seat={person.seat} size={26} />}
      </span>
      <span class="grow person-name">
        <span class="label">{person.name}</span>
        {isMe && <span class="soft"> ({LOBBY.you.toLowerCase()})</span>}
        <span class="small soft person-seat">
          {person.id === table?.host && (
            <span class="person-host">
              <Icon name="crown-bold" size={13} />
              {LOBBY.host}
            </span>
          )}
          {person.seat !== null && <span>{seatName(person.seat)}</span>}
        </span>
      </span>
      <PersonChip person={person} />
      {mayManage && (
        <button
          type="button"
          class="button plain square"
          aria-expanded={isOpen}
          aria-label={isMe ? LOBBY.renameYourself : LOBBY.manage(person.name)}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isMe ? 'pencil-simple-bold' : 'gear-bold'} />
        </button>
      )}
      {mayManage && isOpen && <Manage key={person.name} person={person} isMe={isMe} />}
      {asks && (
        <p class="person-swap small">
          {person.swap === me.id && <span class="grow">{LOBBY.wantsSwap(person.name)}</span>}
          <SwapButton me={me} other={person} />
        </p>
      )}
    </li>
  )
}

export function People() {
  const table = said.gathering.value
  if (table === null) return null
  return (
    <ul class="people rows">
      {table.people.map(person => (
        <Row key={person.id} person={person} />
      ))}
    </ul>
  )
}

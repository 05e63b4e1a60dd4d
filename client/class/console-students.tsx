/** The students: what the teacher calls them, where they sit, their rejoin codes, and sharing them out. */
import { useState } from 'preact/hooks'
import type { ClassSeen } from '#shared/classroom/cuts.ts'
import type { Placed } from '#shared/classroom/desk.ts'
import { tablesFor } from '#shared/classroom/sharing.ts'
import { isOffered, NAME_LENGTH, type Person } from '#shared/gathering.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import { deeds } from '../deeds.ts'
import { doAtTable } from '../at-table.ts'
import { spaced } from '../code.ts'
import { Icon } from '../parts/icon.tsx'
import { Sure } from '../parts/sure.tsx'
import { CONSOLE as TEXTS } from '#texts/class.ts'
import { seatName } from '#texts/names.ts'
import { nameOf, studentsOf } from './console-of.ts'
import { keepLocalName, localNames, teach, teachProblem } from './teach.ts'
import { told } from './told.ts'

/** A place as one value of a list. */
const written = (at: Placed | undefined): string => (at === undefined ? '' : `${at.table} ${at.seat ?? ''}`)
function readPlace(value: string): Placed | null {
  const [table = '', seat = ''] = value.split(' ')
  return table === '' ? null : { table: Number(table), seat: SEATS.find(one => one === seat) ?? null }
}

interface RowProps {
  readonly seen: ClassSeen
  readonly person: Person
  readonly tables: number
}
function StudentRow({ seen, person, tables }: RowProps) {
  const { id, name } = person
  const names = localNames(seen.id)
  const isHere = seen.around.includes(id)
  const offered: readonly Seat[] = SEATS.filter(seat => isOffered(seen.gathering, seat))
  const call = (as: string): void => {
    if (seen.desk.noNames) keepLocalName(seen.id, id, as)
    else teach({ do: 'call', person: id, name: as })
  }
  const rejoin = (): void =>
    void deeds.askClass('enrol', { person: id }).then(
      codes => (told.value = { phrase: null, codes, link: null }),
      (trouble: unknown) => (teachProblem.value = trouble instanceof Error ? trouble.message : ''),
    )
  return (
    <tr>
      <th scope="row" class={isHere ? '' : 'soft'}>
        <span class="row">
          {!isHere && <Icon name="wifi-slash-bold" size={12} />}
          <input
            class="input console-name"
            aria-label={TEXTS.shownName(name)}
            maxLength={NAME_LENGTH}
            value={name}
            onChange={event => doAtTable({ do: 'rename', person: id, name: event.currentTarget.value })}
          />
          {!isHere && <span class="spoken"> {TEXTS.away}</span>}
        </span>
      </th>
      <td>
        <input
          class="input console-name"
          aria-label={TEXTS.realName(name)}
          placeholder={TEXTS.realNameHint}
          value={nameOf(seen, names, id) === name ? '' : nameOf(seen, names, id)}
          onChange={event => call(event.currentTarget.value)}
        />
      </td>
      <td>
        <select
          class="select"
          aria-label={TEXTS.placeOf(name)}
          value={written(seen.desk.places[id])}
          onChange={({ currentTarget: { value } }) => teach({ do: 'place', person: id, at: readPlace(value) })}
        >
          <option value="">{TEXTS.nowhere}</option>
          {Array.from({ length: tables }, (_, i) => (
            <optgroup key={i} label={TEXTS.table(i + 1)}>
              {offered.map(seat => (
                <option key={seat} value={`${i + 1} ${seat}`}>
                  {i + 1}: {seatName(seat)}
                </option>
              ))}
              <option value={`${i + 1} `}>
                {i + 1}: {TEXTS.watches}
              </option>
            </optgroup>
          ))}
        </select>
      </td>
      <td>
        <span class="row">
          <button type="button" class="button square plain" aria-label={TEXTS.rejoin(name)} title={TEXTS.rejoin(name)} onClick={rejoin}>
            <Icon name="arrow-clockwise-bold" size={16} />
          </button>
          <button
            type="button"
            class="button square plain"
            aria-label={TEXTS.remove(name)}
            title={TEXTS.remove(name)}
            onClick={() => doAtTable({ do: 'remove', person: id })}
          >
            <Icon name="sign-out-bold" size={16} />
          </button>
        </span>
      </td>
    </tr>
  )
}

function ShareOut({ seen, tables, change }: { seen: ClassSeen; tables: number; change: (tables: number) => void }) {
  const placed = studentsOf(seen).filter(({ id }) => seen.desk.places[id] !== undefined).length
  return (
    <div class="sheet row wrap">
      <label class="row">
        {TEXTS.shareLine}
        <input
          class="input console-number"
          type="number"
          min={1}
          max={21}
          value={tables}
          onInput={event => change(Math.max(1, Math.min(21, Number(event.currentTarget.value) || 1)))}
        />
      </label>
      <button type="button" class="button" onClick={() => teach({ do: 'share-out', tables })}>
        <Icon name="shuffle-bold" />
        {TEXTS.shareOut}
      </button>
      <span class="small soft grow">{TEXTS.beginLine(placed)}</span>
      {placed > 0 && <Sure word={TEXTS.begin} sure={TEXTS.beginSure} press={() => teach({ do: 'begin' })} />}
    </div>
  )
}

export function StudentList({ seen }: { seen: ClassSeen }) {
  const students = studentsOf(seen)
  const [chosen, setChosen] = useState<number | null>(null)
  const hasBegun = seen.desk.stepAt !== null
  const most = Math.max(1, ...Object.values(seen.desk.places).map(({ table }) => table))
  const suits = tablesFor(students.length, seen.desk.shape)
  const tables = hasBegun ? seen.desk.tables.length : Math.max(chosen ?? suits, most)
  return (
    <>
      {!hasBegun && <ShareOut seen={seen} tables={chosen ?? suits} change={setChosen} />}
      <div class="sheet scroll console-students" tabIndex={0} role="region" aria-label={TEXTS.students}>
        <table>
          <tbody>
            {students.map(person => (
              <StudentRow key={person.id} seen={seen} person={person} tables={tables} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** What is told once: the way back for the teacher, and the codes of students. */
export function Keep({ seen }: { seen: ClassSeen }) {
  if (told.value === null) return null
  const { phrase, codes, link } = told.value
  return (
    <section class="notice ochre class-column console-keep" aria-labelledby="console-keep">
      <h2 id="console-keep" class="h3">
        {TEXTS.keep}
      </h2>
      {phrase !== null && (
        <>
          <p>{TEXTS.keepLink}</p>
          <p>{TEXTS.keepPhrase}</p>
          <p class="record console-phrase">{phrase}</p>
        </>
      )}
      {link !== null && (
        <>
          <p>{TEXTS.secondLine}</p>
          <p class="record console-link">{link}</p>
        </>
      )}
      {codes.length > 0 && (
        <>
          <h3 class="label">{TEXTS.codes}</h3>
          <p>{TEXTS.codesLine}</p>
          <ul class="console-codes">
            {codes.map(({ person, name, rejoin }) => (
              <li key={person}>
                <b>{name}</b> <span class="record">{spaced(seen.gathering.code ?? '')}</span>{' '}
                <span class="record">
                  {rejoin.slice(0, 4)} {rejoin.slice(4)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="row">
        <button type="button" class="button" onClick={() => window.print()}>
          {TEXTS.print}
        </button>
        <button type="button" class="button primary" onClick={() => (told.value = null)}>
          {TEXTS.kept}
        </button>
      </div>
    </section>
  )
}

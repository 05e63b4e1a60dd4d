/** Two futures of one game: side by side on the map, in three sentences, and in numbers; for every round from the change on. */
import { useMemo, useState } from 'preact/hooks'
import { isHandle, GROUNDS } from '#shared/names.ts'
import { phaseOf } from '#shared/journal.ts'
import type { State } from '#shared/state.ts'
import { roundsPlayed } from '#shared/standing.ts'
import type { Future } from '#shared/whatif/again.ts'
import type { Flip } from '#shared/whatif/flips.ts'
import { SimpleMap } from '../board/simple.tsx'
import type { BoardOptions } from '../board/stage.ts'
import { INDICES } from '../debrief-of.ts'
import { frame, theme } from '../frame.ts'
import { SeatMark } from '../parts/mark.tsx'
import { wholePicture } from '../picture-of.ts'
import { recordingOf, stateAfter, type Recording } from '../replay-of.ts'
import { BOARD } from '#texts/board.ts'
import { ARCHETYPE_NAMES, seatName, TRACK_NAMES } from '#texts/names.ts'
import { count, signed, standingNumber } from '#texts/numbers.ts'
import { INDEX_NAMES } from '#texts/reasons.ts'
import { gainedLine, illegalLine, indicesLine, mapLines, WHAT_IF as TEXTS } from '#texts/what-if.ts'
import { differenceOf, statesApart, type Both, type Difference, type In } from '../what-if-of.ts'

const nameless = (): string => ''

function Map({ which, state, round, apart }: { which: In; state: State; round: number; apart: ReturnType<typeof statesApart> }) {
  const [isLost, setLost] = useState(false)
  const picture = useMemo(() => {
    const whole = wholePicture(state)
    return { ...whole, states: whole.states.map(one => ({ ...one, highlight: apart.has(one.id) })) }
  }, [state, apart])
  const options = useMemo(
    (): BoardOptions => ({
      touchable: false,
      reducedMotion: true,
      home: 'field',
      sparse: true,
      markScale: frame.peek() === 'phone' ? 0.55 : 0.8,
      seaNames: BOARD.seas,
    }),
    [],
  )
  return (
    <figure class="what-if-map" data-which={which}>
      <figcaption>
        <span class="h3">{TEXTS.maps[which]}</span>
        {state.open.round < round && <span class="small soft what-if-over">{TEXTS.over(state.open.round, state.open.ended)}</span>}
      </figcaption>
      {!isLost && (
        <div class="what-if-board" role="img" aria-label={TEXTS.map(which, round)}>
          <SimpleMap theme={theme.value} picture={picture} options={options} nameOf={nameless} onFail={() => setLost(true)} />
        </div>
      )}
    </figure>
  )
}

function Sentences({ lines }: { lines: readonly (readonly [string, string])[] }) {
  return (
    <div class="what-if-sentences" role="status">
      {lines.map(([title, line]) => (
        <section key={title} class="sheet" aria-label={title}>
          <h3 class="caps">{title}</h3>
          <p>{line}</p>
        </section>
      ))}
    </div>
  )
}

function Change({ by, word }: { by: number; word: string }) {
  return <td class={by > 0 ? 'number gain' : by < 0 ? 'number loss' : 'number soft'}>{word}</td>
}
const signedStanding = (by: number): string => `${by > 0 && standingNumber(by) !== standingNumber(0) ? '+' : ''}${standingNumber(by)}`
const toTenth = ({ was, now }: Both): number => (Math.round(now * 10) - Math.round(was * 10)) / 10

function Columns({ first }: { first: string }) {
  const { was, now, by } = TEXTS.columns
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {[was, now, by].map(name => (
          <th key={name} scope="col" class="number">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function World({ difference: { values, tracks } }: { difference: Difference }) {
  const rows = [
    ...INDICES.map(index => ({ name: INDEX_NAMES[index], write: count, ...values[index] })),
    ...GROUNDS.map(ground => ({ name: TRACK_NAMES[ground].name, write: signed, ...tracks[ground] })),
  ]
  return (
    <section class="sheet" aria-labelledby="what-if-world">
      <h3 id="what-if-world" class="h3">
        {TEXTS.world}
      </h3>
      <p class="small soft">{TEXTS.worldNote}</p>
      <table class="table" aria-labelledby="what-if-world">
        <Columns first={TEXTS.columns.index} />
        <tbody>
          {rows.map(({ name, write, was, now }) => (
            <tr key={name}>
              <th scope="row" class="plain-head">
                {name}
              </th>
              <td class="number">{write(was)}</td>
              <td class="number">{write(now)}</td>
              <Change by={now - was} word={signed(now - was)} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Standings({ difference: { seats }, state }: { difference: Difference; state: State }) {
  return (
    <section class="sheet" aria-labelledby="what-if-standing">
      <h3 id="what-if-standing" class="h3">
        {TEXTS.standing}
      </h3>
      <p class="small soft">{TEXTS.standingNote}</p>
      <table class="table" aria-labelledby="what-if-standing">
        <Columns first={TEXTS.columns.name} />
        <tbody>
          {seats.map(row => (
            <tr key={row.seat}>
              <th scope="row" class="plain-head">
                <span class="row">
                  <SeatMark seat={row.seat} size={22} />
                  <span>
                    {seatName(row.seat)}
                    {isHandle(row.seat) && (
                      <span class="small soft what-if-role"> {ARCHETYPE_NAMES[state.hands[row.seat].archetype].name}</span>
                    )}
                  </span>
                </span>
              </th>
              <td class="number">{standingNumber(row.was)}</td>
              <td class="number">{standingNumber(row.now)}</td>
              <Change by={toTenth(row)} word={signedStanding(toTenth(row))} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function OnMap({ lines }: { lines: readonly string[] }) {
  return (
    <section class="sheet" aria-labelledby="what-if-on-map">
      <h3 id="what-if-on-map" class="h3">
        {TEXTS.onMap}
      </h3>
      {lines.length === 0 ? (
        <p class="soft">{TEXTS.sameMap}</p>
      ) : (
        <ul class="rows small">
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Note({ future, flip }: { future: Future; flip: Flip }) {
  const lines = [TEXTS.luck, TEXTS.bots(future.anew, flip.turn), TEXTS.people(future), TEXTS.deputised(future.deputised)]
  return (
    <section class="notice what-if-note" aria-labelledby="what-if-note">
      <h3 id="what-if-note" class="caps">
        {TEXTS.note}
      </h3>
      <p>{lines.filter(line => line !== '').join(' ')}</p>
    </section>
  )
}

/** The slider of the rounds from the change to the end of whichever game is longer. */
function Rounds({
  first,
  last,
  round,
  rounds,
  go,
}: {
  first: number
  last: number
  round: number
  rounds: number
  go: (to: number) => void
}) {
  const words = TEXTS.after(round, rounds)
  return (
    <div class="what-if-rounds row">
      <label class="label" for="what-if-round">
        {words}
      </label>
      <input
        id="what-if-round"
        type="range"
        class="what-if-range grow"
        min={first}
        max={last}
        step={1}
        value={round}
        disabled={first === last}
        aria-valuetext={words}
        onInput={({ currentTarget }) => go(Number(currentTarget.value))}
      />
    </div>
  )
}

export function TwoFutures({ recording, future, flip }: { recording: Recording; future: Future; flip: Flip }) {
  const now = useMemo(() => recordingOf(future.entries), [future])
  const ends = [recording, now].map(one => roundsPlayed(stateAfter(one, Infinity).open))
  const first = phaseOf(flip.turn).round
  const last = Math.max(first, ...ends)
  const [round, setRound] = useState(last)
  const [before, after] = useMemo(() => [stateAfter(recording, round), stateAfter(now, round)], [recording, now, round])
  const { difference, apart } = useMemo(() => {
    const found = differenceOf(before, after)
    return { difference: found, apart: statesApart(found) }
  }, [before, after])
  const barred = future.barred.filter(({ turn }) => phaseOf(turn).round <= round)
  const lines = [
    [TEXTS.illegal, illegalLine(difference, barred, flip)],
    [TEXTS.gained, gainedLine(difference)],
    [TEXTS.indices, indicesLine(difference)],
  ] as const
  return (
    <div class="what-if-futures" data-frame={frame.value}>
      <Sentences lines={lines} />
      <Rounds first={first} last={last} round={round} rounds={recording.first.setup.rounds} go={setRound} />
      <div class="what-if-maps">
        <Map which="was" state={before} round={round} apart={apart} />
        <Map which="now" state={after} round={round} apart={apart} />
      </div>
      {apart.size > 0 && <p class="small soft">{TEXTS.marked}</p>}
      <Note future={future} flip={flip} />
      <div class="what-if-tables">
        <div class="what-if-left">
          <World difference={difference} />
          <OnMap lines={mapLines(difference)} />
        </div>
        <Standings difference={difference} state={after} />
      </div>
    </div>
  )
}

/** A ruling revealed (picture 08b): the bench as it voted, the count, the rule, the stamp, the arguments, what changed. */
import type { Fact, FactOf } from '#shared/events.ts'
import { LISTENS_TO, type Side } from '#shared/names.ts'
import type { Ruling } from '#shared/state.ts'
import type { View } from '#shared/view.ts'
import { isNumber, movedBy } from '../moments.ts'
import { playedCard } from '../reasoning.ts'
import { Bench, JudgeFace, JurorFace, type Place } from '../parts/bench.tsx'
import { Changes } from '../parts/changes.tsx'
import { Icon } from '../parts/icon.tsx'
import type { Closing } from '../store.ts'
import { outcomeOf, QUOTES, stampOf } from '#texts/chambers.ts'
import { cardText } from '#texts/cards.ts'
import { sayFact } from '#texts/facts.ts'
import { JUDGE_NAMES, judgeName, LINE_NAMES, PHILOSOPHY_NAMES, seatName, TRACK_NAMES } from '#texts/names.ts'
import { count, signed } from '#texts/numbers.ts'
import { VERDICT as TEXTS } from '#texts/reckoning.ts'
import { REVEAL_TEXTS } from '#texts/reveal.ts'
import { Authority } from './argument.tsx'
import { ReportedRuling } from './ruling.tsx'

type Ruled = Extract<Fact, { kind: 'ruled' }>
type Judged = Extract<Fact, { kind: 'judged' }>

/** Rulings of the closing, in the order in which they were given. */
export const rulingsIn = (facts: readonly Fact[]): Ruled[] => facts.filter((fact): fact is Ruled => fact.kind === 'ruled')

/** What was told between this ruling and the next hearing. */
function consequencesOf(facts: readonly Fact[], number: number): Fact[] {
  const from = facts.findIndex(fact => fact.kind === 'ruled' && fact.number === number)
  const rest = facts.slice(from + 1)
  const to = rest.findIndex(fact => fact.step !== 'C4' || fact.kind === 'judged' || (fact.kind === 'moot' && fact.number !== number))
  return to === -1 ? rest : rest.slice(0, to)
}

const word = (side: Side): string => (side === 'enforce' ? TEXTS.enforce : TEXTS.quash)

function placesOf(view: View, facts: readonly Fact[], number: number): Place[] {
  const me = view.who
  const judges = facts.filter((fact): fact is Judged => fact.kind === 'judged' && fact.number === number)
  const votes = facts.filter((fact): fact is Extract<Fact, { kind: 'voted' }> => fact.kind === 'voted' && fact.number === number)
  return [
    ...judges.map((fact): Place => {
      const name = JUDGE_NAMES[fact.judge] ?? ''
      return {
        key: `judge.${fact.judge}`,
        face: <JudgeFace of={view.open.judges[fact.judge]?.philosophy ?? 'textualist'} />,
        leaning: fact.side,
        word: word(fact.side),
        name: `${name} ${signed(fact.sum)}`,
        spoken: TEXTS.judgeSpoken(name, word(fact.side), signed(fact.sum)),
      }
    }),
    ...votes.map(({ seat, side }): Place => {
      const name = seat === me ? REVEAL_TEXTS.youAlone : seatName(seat)
      return {
        key: `juror.${seat}`,
        face: <JurorFace seat={seat} />,
        leaning: side,
        word: word(side),
        name,
        spoken: TEXTS.jurorSpoken(name, word(side)),
      }
    }),
  ]
}

/** The two cards played, and the judge who came closest to the other side. */
function Quotes({ view, ruling, facts }: { view: View; ruling: Ruling; facts: readonly Fact[] }) {
  const judges = facts.filter((fact): fact is Judged => fact.kind === 'judged' && fact.number === ruling.number)
  const casting = judges.toSorted((a, b) => Math.abs(a.sum) - Math.abs(b.sum))[0]
  const philosophy = casting === undefined ? undefined : view.open.judges[casting.judge]?.philosophy
  return (
    <ul class="quotes">
      {(['government', 'challenger'] as const).map(part => {
        const line = ruling.lines[part]
        const card = playedCard(ruling, part)
        const who = seatName(ruling[part])
        return (
          <li key={part}>
            {line === null || card === null ? (
              <p class="soft">{TEXTS.noBrief(who)}</p>
            ) : (
              <>
                <p class="quote">“{cardText(card).claim}”</p>
                <p class="small soft">{TEXTS.argued(who, LINE_NAMES[line])}</p>
                <p class="small">
                  <Authority card={card} />
                </p>
              </>
            )}
          </li>
        )
      })}
      {casting !== undefined && philosophy !== undefined && (
        <li>
          <p class="quote">“{QUOTES[philosophy][casting.side]}”</p>
          <p class="small soft">
            {TEXTS.casting(judgeName(casting.judge), `${PHILOSOPHY_NAMES[philosophy].name}, ${LINE_NAMES[LISTENS_TO[philosophy]]}`)}
          </p>
        </li>
      )}
    </ul>
  )
}

const endOf = ({ ground, track }: Pick<Ruling, 'ground' | 'track'>): string => {
  const { low, high } = TRACK_NAMES[ground]
  return track === 0 ? `${low} / ${high}` : track > 0 ? high : low
}

export function Verdict({ view, closing, number }: { view: View; closing: Closing; number: number }) {
  const { facts, round } = closing
  const ruling = view.open.rulings.find(one => one.number === number)
  const ruled: FactOf<'ruled'> | undefined = rulingsIn(facts).find(one => one.number === number)
  if (ruling === undefined || ruled === undefined) return null
  const { tie, side, ground } = ruling
  const follows = consequencesOf(facts, number)
  const told = follows.filter(fact => !isNumber(fact))
  const moved = movedBy(follows, view.who)
  return (
    <div class="verdict">
      <Bench places={placesOf(view, facts, number)} label={TEXTS.bench} order="in-turn" />
      <div class="verdict-count">
        <p class="verdict-side loss">
          <Icon name="caret-up-fill" size={26} />
          <span>{TEXTS.enforce}</span>
        </p>
        <h1 class="verdict-figure" tabIndex={-1}>
          <span class="spoken">{sayFact({ kind: 'ruled', step: 'C4', ...ruled }, view.who)}</span>
          <span aria-hidden="true">
            {count(ruling.enforce)}–{count(ruling.quash)}
          </span>
        </h1>
        <p class="verdict-side forbids">
          <span>{TEXTS.quash}</span>
          <Icon name="caret-down-fill" size={26} />
        </p>
      </div>
      <p class="verdict-rule">
        {tie ? (
          <>
            {TEXTS.tie} <b class="marker">{TEXTS.tieMark}</b>
          </>
        ) : (
          <>
            {TEXTS.majority(word(side).toLowerCase(), Math.max(ruling.enforce, ruling.quash))}{' '}
            <b class="marker">{TEXTS.precedent(TRACK_NAMES[ground].name, ruling.track, endOf(ruling))}</b>
          </>
        )}
      </p>
      <p class="verdict-stamp-row">
        <span class={side === 'enforce' ? 'verdict-stamp' : 'verdict-stamp quash'}>
          {stampOf(ruling, side)}
          <span class="record">
            {TEXTS.stamp(number, round)} · {tie ? TEXTS.noPrecedent : TEXTS.moved(TRACK_NAMES[ground].name, ruling.track)}
          </span>
        </span>
      </p>
      <Quotes view={view} ruling={ruling} facts={facts} />
      <div class="verdict-report sheet">
        <ReportedRuling one={ruling} open={view.open} facts={facts} />
      </div>
      <section class="verdict-changed sheet" aria-label={TEXTS.changed}>
        <p class="label">{outcomeOf(ruling, side)}</p>
        {told.map((fact, i) => (
          <p key={i} class="label">
            {sayFact(fact, view.who)}
          </p>
        ))}
        {follows
          .filter(fact => fact.kind === 'scored' && fact.seat !== view.who)
          .map((fact, i) => (
            <p key={`s${i}`} class="small">
              {sayFact(fact, view.who)}
            </p>
          ))}
        <Changes moved={moved} own={REVEAL_TEXTS.you} />
      </section>
    </div>
  )
}

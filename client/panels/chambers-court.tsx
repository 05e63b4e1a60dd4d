/**
 * C4 on the screen: the bench with the judges' live sum, both sides' cards, the vote of a juror. The tie rule is in sight all the
 * time. Votes and briefs are sealed; what the other side may still move is shown as a range (R5.7.2).
 */
import { rulingBelow } from '#shared/chambers/court.ts'
import { moversOf } from '#shared/codex/reporter.ts'
import { rulesNow } from '#shared/laws.ts'
import { isHandle } from '#shared/names.ts'
import type { OrderOfKind } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import type { Case } from '#shared/state.ts'
import type { SeatView } from '#shared/view.ts'
import { leaningOf, partOf, standingOf } from '../judges.ts'
import { Behind, ToCodex } from '../parts/behind.tsx'
import { Bench, JudgeFace, JurorFace, type Place } from '../parts/bench.tsx'
import { Icon } from '../parts/icon.tsx'
import { Track } from '../parts/tracks.tsx'
import { Word } from '../parts/word.tsx'
import { mine } from '../store.ts'
import { COURT_TEXTS as TEXTS, questionOn, STAKES, stampOf } from '#texts/chambers.ts'
import { JUDGE_NAMES, PHILOSOPHY_NAMES, seatName, SIDE_NAMES } from '#texts/names.ts'
import { count, signed } from '#texts/numbers.ts'
import { Side } from './chambers-brief.tsx'
import { Sums } from './chambers-sums.tsx'
import { VoteForm } from './chambers-vote.tsx'

function placesOf(v: SeatView, one: Case, rules: Rules): Place[] {
  const below = rulingBelow(v.open, one)
  const judges = v.open.judges.map((judge, i): Place => {
    const standing = standingOf(v, one, i, rules)
    const { leaning } = leaningOf(standing, below)
    const word = leaning === 'defers' ? TEXTS.defers : leaning === 'enforce' ? TEXTS.leansEnforce : TEXTS.leansQuash
    const name = JUDGE_NAMES[i] ?? ''
    return {
      key: `judge.${i}`,
      face: <JudgeFace of={judge.philosophy} />,
      leaning,
      word,
      name: `${name} ${signed(standing.sum)}`,
      spoken: TEXTS.judgeSpoken(
        name,
        PHILOSOPHY_NAMES[judge.philosophy].name,
        word,
        signed(standing.sum),
        TEXTS.rangeOf(signed(standing.low), signed(standing.high)),
      ),
    }
  })
  const jurors = one.jurors.map((seat): Place => {
    const isMe = seat === v.who
    const vote = isMe
      ? mine.draft.value.find((each): each is OrderOfKind<'vote'> => each.kind === 'vote' && each.case === one.number)
      : undefined
    const word = vote !== undefined ? TEXTS.youVote[vote.side] : isMe ? TEXTS.open : TEXTS.sealedVote
    return {
      key: `juror.${seat}`,
      face: <JurorFace seat={seat} />,
      leaning: isMe ? 'you' : 'sealed',
      word,
      name: isMe ? TEXTS.you : seatName(seat),
      spoken: TEXTS.jurorSpoken(isMe ? TEXTS.you : seatName(seat), word),
    }
  })
  return [...judges, ...jurors]
}

function Below({ v, one, rules }: { v: SeatView; one: Case; rules: Rules }) {
  const below = rulingBelow(v.open, one)
  const firm = v.open.judges.map((_, i) => standingOf(v, one, i, rules)).map(standing => leaningOf(standing, below))
  const sure = (side: 'enforce' | 'quash'): number =>
    firm.filter(({ leaning, firm: isFirm }) => isFirm && (leaning === side || (leaning === 'defers' && below === side))).length
  const open = firm.length + one.jurors.length - sure('enforce') - sure('quash')
  return (
    <div class="below sheet">
      <p class="row wrap">
        <span class="caps">
          <Word of="ruling-below">{TEXTS.below}</Word>
        </span>
        <span class={below === 'enforce' ? 'stamp' : 'stamp below-quash'}>{stampOf(one, below)}</span>
        {one.below !== null && <span class="small soft">{TEXTS.ownBelow}</span>}
      </p>
      <p>
        {TEXTS.tie} <b class="marker">{TEXTS.tieMark}</b>{' '}
        <ToCodex entry="tied-bench">
          <span class="small">{TEXTS.tieBehind}</span>
        </ToCodex>
      </p>
      <p class="below-count label">
        <span class="loss">
          <Icon name="caret-up-fill" size={14} />
          {count(sure('enforce'))} {SIDE_NAMES.enforce.verb.toLowerCase()}
        </span>
        <span class="forbids">
          <Icon name="caret-down-fill" size={14} />
          {count(sure('quash'))} {SIDE_NAMES.quash.verb.toLowerCase()}
        </span>
        <span>
          {count(open)} {TEXTS.open.toLowerCase()}
        </span>
      </p>
    </div>
  )
}

/** The question before the court in this case. */
export const questionOf = (v: SeatView, one: Pick<Case, 'ground' | 'government' | 'mandate' | 'demand'>): string =>
  questionOn(one, v.open.demands.find(({ id }) => id === one.demand)?.host ?? null)

function CaseCard({ v, one, rules }: { v: SeatView; one: Case; rules: Rules }) {
  const isJuror = one.jurors.includes(v.who)
  const id = `case.${one.number}`
  const caption = `${TEXTS.against(seatName(one.challenger), seatName(one.government))}${one.handle === null ? '' : `, ${TEXTS.about(seatName(one.handle))}`}`
  return (
    <article class="case" aria-labelledby={id}>
      <header class="case-head">
        <span class="record">{TEXTS.number(one.number)}</span>
        <div class="grow">
          <h3 id={id} class="h1">
            {questionOf(v, one)}
          </h3>
          <p class="small soft">
            {caption}, {TEXTS.round(one.filed)}.{' '}
            {one.sealed && (
              <>
                <b>{TEXTS.sealed}.</b> {TEXTS.sealedLine}
              </>
            )}
          </p>
        </div>
        {isJuror && (
          <span class="chip draft">
            <Icon name="user-bold" size={13} />
            {TEXTS.youSit}
          </span>
        )}
        {isHandle(v.who) && one.handle === v.who && one.challenger !== v.who && <span class="chip blue">{TEXTS.yourData}</span>}
      </header>
      <Bench places={placesOf(v, one, rules)} label={TEXTS.bench} />
      <Below v={v} one={one} rules={rules} />
      {isJuror && <VoteForm v={v} one={one} rules={rules} />}
      <div class="sides">
        <Side v={v} one={one} part="government" rules={rules} />
        <Side v={v} one={one} part="challenger" rules={rules} />
      </div>
      <div class="case-foot">
        <Sums v={v} one={one} rules={rules} />
        <section class="stakes sheet">
          <h4 class="h3">{TEXTS.stakes}</h4>
          <Track
            ground={one.ground}
            value={v.open.tracks[one.ground]}
            movers={moversOf(v.open.rulings, one.ground)}
            may={[v.open.tracks[one.ground] - 1, v.open.tracks[one.ground] + 1].filter(n => Math.abs(n) <= 2)}
          />
          <p class="small">
            <b class="loss">▲</b> {STAKES[one.ground].enforce}
          </p>
          <p class="small">
            <b class="forbids">▼</b> {STAKES[one.ground].quash}
          </p>
          <Behind of={{ ground: one.ground }} most={3} />
        </section>
      </div>
    </article>
  )
}

/** Cases heard now, in the order of hearing: so the docket lies since CHAMBERS opened. */
export const heard = (v: SeatView): Case[] => v.open.docket.filter(one => one.jurors.length > 0)

/** Cases of this sitting in which the seat argues or votes. */
export const casesFor = (v: SeatView): number => heard(v).filter(one => partOf(one, v.who) !== null || one.jurors.includes(v.who)).length

export function Court({ v }: { v: SeatView }) {
  const rules = rulesNow(v.open)
  const waiting = v.open.docket.filter(one => one.jurors.length === 0)
  return (
    <>
      {heard(v).map(one => (
        <CaseCard key={one.number} v={v} one={one} rules={rules} />
      ))}
      {waiting.length > 0 && (
        <section class="matter sheet">
          <h3 class="h3">{TEXTS.waits}</h3>
          <p class="small soft">{TEXTS.waitsLine}</p>
          <ul class="rows">
            {waiting.map(one => (
              <li key={one.number} class="row docket-row">
                <span class="record">{TEXTS.number(one.number)}</span>
                <span class="grow">{questionOf(v, one)}</span>
                <span class="small soft">{TEXTS.against(seatName(one.challenger), seatName(one.government))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

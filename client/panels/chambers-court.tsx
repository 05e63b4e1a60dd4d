/**
 * C4 on the screen: the bench with the judges' live sum, both sides' cards, the vote of a juror. The tie rule is in sight all the
 * time. Votes and briefs are sealed; what the other side may still move is shown as a range (R5.7.2).
 */
import { rulingBelow } from '#shared/chambers/court.ts'
import { rulesNow } from '#shared/laws.ts'
import { isHandle, LINES, LISTENS_TO, SIDES, type Line } from '#shared/names.ts'
import type { Order, OrderOfKind } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import type { Case } from '#shared/state.ts'
import type { SeatView } from '#shared/view.ts'
import { briefIn, leaningOf, partOf, standingOf, type Part } from '../judges.ts'
import { Bench, JudgeFace, JurorFace, type Place } from '../parts/bench.tsx'
import { Choice } from '../parts/choice.tsx'
import { Icon } from '../parts/icon.tsx'
import { SeatMark } from '../parts/mark.tsx'
import { Track } from '../parts/tracks.tsx'
import { decide, undecide, whyNot } from '../sheet.ts'
import { isSealed, mine } from '../store.ts'
import { CARDS, COURT_TEXTS as TEXTS, QUESTIONS, STAKES, stampOf } from '../texts/chambers.ts'
import { demonym, JUDGE_NAMES, LINE_NAMES, PHILOSOPHY_NAMES, seatName, SIDE_NAMES, stateName } from '../texts/names.ts'
import { count, listed, signed } from '../texts/numbers.ts'
import { REFUSAL_TEXTS } from '../texts/refusals.ts'
import { Sums } from './chambers-sums.tsx'

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
        <span class="caps">{TEXTS.below}</span>
        <span class={below === 'enforce' ? 'stamp' : 'stamp below-quash'}>{stampOf(one, below)}</span>
        {one.below !== null && <span class="small soft">{TEXTS.ownBelow}</span>}
      </p>
      <p>
        {TEXTS.tie} <b class="marker">{TEXTS.tieMark}</b>
      </p>
      <p class="below-count label">
        <span class="loss">
          <Icon name="caret-up-bold" size={14} />
          {count(sure('enforce'))} {SIDE_NAMES.enforce.verb.toLowerCase()}
        </span>
        <span class="forbids">
          <Icon name="caret-down-bold" size={14} />
          {count(sure('quash'))} {SIDE_NAMES.quash.verb.toLowerCase()}
        </span>
        <span>
          {count(open)} {TEXTS.open.toLowerCase()}
        </span>
      </p>
    </div>
  )
}

/** Judges who listen to the line. */
const listeners = (v: SeatView, line: Line): string => {
  const names = v.open.judges.flatMap((judge, i) => (LISTENS_TO[judge.philosophy] === line ? [JUDGE_NAMES[i] ?? ''] : []))
  return names.length === 0 ? TEXTS.forNobody : TEXTS.forJudges(listed(names))
}

function BriefForm({ v, one, part, rules }: { v: SeatView; one: Case; part: Part; rules: Rules }) {
  const now = briefIn(one)
  const order = (line: Line, influence: number): Order => ({ kind: 'brief', case: one.number, line, influence })
  const group = `brief.${one.number}`
  const influence = now?.influence ?? 0
  const refusedMore = now === null || influence >= rules.briefMax ? null : whyNot(v, order(now.line, influence + 1))
  return (
    <fieldset class="brief sheet">
      <legend class="spoken">{TEXTS.brief}</legend>
      <h4 class="h3" aria-hidden="true">
        {TEXTS.brief}
      </h4>
      <p class="small soft">{TEXTS.briefNote}</p>
      {LINES.map(line => {
        const card = CARDS[one.ground][line][part]
        return (
          <Choice
            key={line}
            group={group}
            title={card.name}
            price={LINE_NAMES[line]}
            chosen={now?.line === line}
            refused={whyNot(v, order(line, now === null ? 0 : influence))}
            choose={() => decide(order(line, influence))}
          >
            <span class="card-claim">“{card.claim}”</span>
            <span class="card-foot">
              <span class="record">{card.authority}</span>
              <span>{listeners(v, line)}</span>
            </span>
          </Choice>
        )
      })}
      <Choice group={group} title={TEXTS.noCard} chosen={now === null} choose={() => undecide(order('text', 0))}>
        {TEXTS.noCardLine}
      </Choice>
      <div class="stepper-row">
        <span>
          <span class="label">{TEXTS.influence}</span>
          <span class="small soft choice-line">{TEXTS.influenceNote}</span>
        </span>
        <span class="stepper" role="group" aria-label={TEXTS.influence}>
          <button
            type="button"
            class="button square"
            aria-label={TEXTS.lessInfluence}
            disabled={isSealed.value || now === null || influence === 0}
            onClick={() => now !== null && decide(order(now.line, influence - 1))}
          >
            <Icon name="minus-bold" />
          </button>
          <output class="stepper-value">{count(influence)}</output>
          <button
            type="button"
            class="button square"
            aria-label={TEXTS.moreInfluence}
            disabled={isSealed.value || now === null || influence >= rules.briefMax || refusedMore !== null}
            onClick={() => now !== null && decide(order(now.line, influence + 1))}
          >
            <Icon name="plus-bold" />
          </button>
        </span>
      </div>
      {refusedMore !== null && <p class="small loss">{REFUSAL_TEXTS[refusedMore]}</p>}
    </fieldset>
  )
}

/** The three cards a side may play, face up for everybody; which one is played is sealed. */
function Cards({ v, one, part }: { v: SeatView; one: Case; part: Part }) {
  return (
    <ul class="cards">
      {LINES.map(line => {
        const card = CARDS[one.ground][line][part]
        return (
          <li key={line} class="card sheet">
            <p class="between">
              <span class="chip">{LINE_NAMES[line]}</span>
              <span class="small soft">{listeners(v, line)}</span>
            </p>
            <p class="card-name h3">{card.name}</p>
            <p class="card-claim">“{card.claim}”</p>
            <p class="record small">{card.authority}</p>
          </li>
        )
      })}
    </ul>
  )
}

function Side({ v, one, part, rules }: { v: SeatView; one: Case; part: Part; rules: Rules }) {
  const isEnforce = part === 'government'
  const who = isEnforce ? one.government : one.challenger
  const isMine = partOf(one, v.who) === part
  return (
    <section class={isEnforce ? 'court-side enforce' : 'court-side quash'}>
      <header class="side-head">
        <Icon name={isEnforce ? 'caret-up-bold' : 'caret-down-bold'} size={22} />
        <div>
          <h4 class="h2">
            {isEnforce ? TEXTS.enforceSide(stampOf(one, 'enforce').toLowerCase()) : TEXTS.quashSide(stampOf(one, 'quash').toLowerCase())}
          </h4>
          <p class="small row">
            <SeatMark seat={who} size={18} />
            {seatName(who)}
            {isMine && <span class="chip draft">{TEXTS.youAre}</span>}
          </p>
        </div>
      </header>
      {isMine ? (
        <BriefForm v={v} one={one} part={part} rules={rules} />
      ) : (
        <details class="side-cards" open={matchMedia('(min-width: 768px)').matches}>
          <summary class="small label">{TEXTS.theirCards}</summary>
          <Cards v={v} one={one} part={part} />
        </details>
      )}
    </section>
  )
}

function VoteForm({ one, rules }: { one: Case; rules: Rules }) {
  const now = mine.draft.value.find((each): each is OrderOfKind<'vote'> => each.kind === 'vote' && each.case === one.number)
  return (
    <fieldset class="vote sheet">
      <legend class="spoken">
        {TEXTS.vote} {TEXTS.number(one.number)}
      </legend>
      <h4 class="h3" aria-hidden="true">
        {TEXTS.vote}
      </h4>
      <div class="vote-buttons">
        {SIDES.map(side => (
          <button
            key={side}
            type="button"
            class={`vote-button ${side}`}
            aria-pressed={now?.side === side}
            aria-keyshortcuts={side === 'enforce' ? 'A' : 'R'}
            disabled={isSealed.value}
            onClick={() => decide({ kind: 'vote', case: one.number, side })}
          >
            <Icon name={side === 'enforce' ? 'caret-up-bold' : 'caret-down-bold'} size={24} />
            <span>
              <span class="vote-word">{SIDE_NAMES[side].verb}</span>
              <span class="small">{stampOf(one, side)}</span>
            </span>
            {now?.side === side && <Icon name="check-bold" size={22} />}
          </button>
        ))}
      </div>
      <p class="small soft">
        {TEXTS.voteSealed} {now === undefined ? TEXTS.noVote : TEXTS.bonus(rules.juror)}
      </p>
    </fieldset>
  )
}

/** The question before the court in this case. */
export function questionOf(v: SeatView, one: Pick<Case, 'ground' | 'government' | 'mandate' | 'demand'>): string {
  if (one.mandate !== null) return TEXTS.mandateQuestion(stateName(one.mandate))
  if (one.ground === 'secrecy') return QUESTIONS.secrecy(stateName(one.government))
  if (one.ground === 'keys') return QUESTIONS.keys(demonym(one.government))
  const host = v.open.demands.find(({ id }) => id === one.demand)?.host ?? null
  return QUESTIONS.reach(demonym(one.government), host === null ? null : stateName(host))
}

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
      {isJuror && <VoteForm one={one} rules={rules} />}
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
            may={[v.open.tracks[one.ground] - 1, v.open.tracks[one.ground] + 1].filter(n => Math.abs(n) <= 2)}
          />
          <p class="small">
            <b class="loss">▲</b> {STAKES[one.ground].enforce}
          </p>
          <p class="small">
            <b class="forbids">▼</b> {STAKES[one.ground].quash}
          </p>
        </section>
      </div>
    </article>
  )
}

/** Cases heard now. */
export const heard = (v: SeatView): Case[] =>
  v.open.docket.filter(one => one.jurors.length > 0).sort((a, b) => a.filed - b.filed || a.number - b.number)
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

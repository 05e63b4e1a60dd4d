/** The debrief (picture 13): Standing, the world over time, courts and laws, and everything that was secret. */
import { useMemo, useState } from 'preact/hooks'
import type { Fact } from '#shared/events.ts'
import { isHandle, STATES, type Seat } from '#shared/names.ts'
import { standings, toNumber, type Standing } from '#shared/standing.ts'
import type { Open } from '#shared/state.ts'
import type { Debrief as Opened } from '#shared/wire.ts'
import { headlineOf, INDICES, missingForSettlement, seriesOf, truthOf, turnsOf } from '../debrief-of.ts'
import { LAW_ENTRIES } from '../codex-links.ts'
import { deeds } from '../deeds.ts'
import { AskWhatIf } from '../parts/ask-what-if.tsx'
import { ToCodex } from '../parts/behind.tsx'
import { Hatch } from '../parts/hatch.tsx'
import { Icon } from '../parts/icon.tsx'
import { SealMark, SeatMark } from '../parts/mark.tsx'
import { Tracks } from '../parts/tracks.tsx'
import { replay } from '../replay.ts'
import { mine, myself, mySeat, said } from '../store.ts'
import { botWords } from '#texts/bots.ts'
import { stampOf } from '#texts/chambers.ts'
import { DEBRIEF_HEADLINES, DEBRIEF_TEXTS as TEXTS } from '#texts/debrief.ts'
import { REMATCH } from '#texts/table.ts'
import { ARCHETYPE_NAMES, LAW_NAMES, seatName, stateName } from '#texts/names.ts'
import { count, halves, listed, standingNumber } from '#texts/numbers.ts'
import { INDEX_NAMES } from '#texts/reasons.ts'
import { After } from './debrief-after.tsx'
import { WorldIndices } from './debrief-chart.tsx'
import { DealsMade } from './debrief-deals.tsx'
import { InFact } from './debrief-fact.tsx'
import { OwnOrders, Reasons } from './debrief-reasons.tsx'
import { ScenarioTalk } from './debrief-scenario.tsx'
import { Secrets, Seed } from './debrief-secrets.tsx'
import { Turning } from './debrief-turning.tsx'
import { readRuling, ReportedRuling } from './ruling.tsx'
import '../look/debrief.css'

/** Standing 20 and 80 are the ends of the bar; most games lie between. */
const barOf = (standing: number): number => Math.max(2, Math.min(100, ((standing - 20) / 60) * 100))

function Row({ row, me, debrief }: { row: Standing; me: Seat | null; debrief: Opened }) {
  const standing = toNumber(row.standing)
  const isMine = row.seat === me
  const player = debrief.setup.players[row.seat]
  const held = player === 'person' ? TEXTS.person : botWords(player.bot)
  const role = isHandle(row.seat) ? `${ARCHETYPE_NAMES[debrief.state.hands[row.seat].archetype].name}, ${held}` : held
  return (
    <tr class={isMine ? 'own' : row.competes ? '' : 'unranked'}>
      <th scope="row">
        <span class="row">
          <SeatMark seat={row.seat} size={26} />
          <span>
            <span class="label">{seatName(row.seat)}</span>
            {isMine && <span class="small"> ({TEXTS.youChip})</span>}
            <span class="small block">{role}</span>
          </span>
        </span>
      </th>
      <td class="standing-bar">
        <span class="meter" aria-hidden="true">
          <span style={{ width: `${barOf(standing)}%` }} />
        </span>
      </td>
      <td class="number">
        <span class="figure">{standingNumber(standing)}</span>
      </td>
      <td class="number small">
        {halves(row.vp)} {TEXTS.points}
      </td>
      <td class="small">
        {row.wins ? (
          <span class="chip green">
            <Icon name="trophy-bold" size={13} />
            <span class="wins-word">{TEXTS.wins}</span>
          </span>
        ) : row.competes ? (
          ''
        ) : (
          TEXTS.notRanked
        )}
      </td>
    </tr>
  )
}

function StandingTable({ debrief, me }: { debrief: Opened; me: Seat | null }) {
  const table = standings(debrief.state)
  return (
    <section class="sheet stack" aria-labelledby="debrief-standing">
      <header class="between">
        <h2 id="debrief-standing" class="h2">
          {TEXTS.standing}
        </h2>
        <span class="small soft">{TEXTS.average}</span>
      </header>
      <table class="table standing-table" aria-label={TEXTS.best}>
        <thead class="spoken">
          <tr>
            <th scope="col">{TEXTS.seat}</th>
            <td />
            <th scope="col">{TEXTS.standing}</th>
            <th scope="col">{TEXTS.points}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {table.map(row => (
            <Row key={row.seat} row={row} me={me} debrief={debrief} />
          ))}
        </tbody>
      </table>
      <p class="small soft">{TEXTS.standingNote}</p>
    </section>
  )
}

function Settlement({ debrief }: { debrief: Opened }) {
  const truth = truthOf(debrief)
  const below = missingForSettlement(debrief).map(index => INDEX_NAMES[index])
  const isOne = below.length === 0
  return (
    <p class={isOne ? 'settlement notice green' : 'settlement notice'}>
      <Icon name={isOne ? 'handshake-bold' : 'scales-bold'} size={24} />
      <span>
        <b class="h3">{isOne ? TEXTS.settlement : TEXTS.noSettlement}.</b>{' '}
        {isOne ? TEXTS.settlementLine : TEXTS.noSettlementLine(listed(below))}{' '}
        <span class="soft">{INDICES.map(index => `${INDEX_NAMES[index]} ${count(truth[index])}`).join(' · ')}</span>
      </span>
    </p>
  )
}

/** The reporter: every ruling with its bench as eight blocks, and its text to unfold. */
function Reporter({ open, facts }: { open: Open; facts: readonly Fact[] }) {
  return (
    <section class="sheet" aria-labelledby="debrief-court">
      <h2 id="debrief-court" class="h2">
        {TEXTS.court}
      </h2>
      {open.rulings.length === 0 && <p class="soft">{TEXTS.noCourt}</p>}
      <ol class="rows">
        {open.rulings.map(one => (
          <li key={one.number} class="ruling">
            <p class="between">
              <span class="record">{TEXTS.round(count(one.round))}</span>
              <b class="small">{stampOf(one, one.side)}.</b>
            </p>
            <p class="blocks" role="img" aria-label={TEXTS.blocks(one.enforce, one.quash)}>
              {Array.from({ length: one.enforce + one.quash }, (_, i) => (
                <span key={i} class={i < one.enforce ? 'enforce' : 'quash'}>
                  <Icon name={i < one.enforce ? 'caret-up-fill' : 'caret-down-fill'} size={10} />
                </span>
              ))}
            </p>
            <ReportedRuling one={one} open={open} facts={facts} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Law({ open }: { open: Open }) {
  return (
    <section class="sheet" aria-labelledby="debrief-law">
      <h2 id="debrief-law" class="h2">
        {TEXTS.tracks}
      </h2>
      <Tracks open={open} read={readRuling} />
      <hr class="heavy" />
      <h3 class="h3">{TEXTS.laws}</h3>
      <ul class="rows">
        {STATES.map(state => {
          const { laws, treaty } = open.states[state]
          return (
            <li key={state} class="row wrap law-row">
              <SealMark state={state} size={26} />
              <b class="law-state">{stateName(state)}</b>
              {laws.map(law => (
                <span key={law} class="row small">
                  <Hatch law={law} />
                  <ToCodex entry={LAW_ENTRIES[law][0]}>{LAW_NAMES[law].name}</ToCodex>
                </span>
              ))}
              {laws.length === 0 && <span class="small soft">{TEXTS.noLaws}</span>}
              {treaty !== null && (
                <span class="chip blue">
                  <Icon name="handshake-bold" size={13} />
                  {TEXTS.treaty} {stateName(treaty)}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function again(): void {
  deeds.leave()
  mine.screen.value = 'setup'
}

/** The next game of the same people; whoever asks first opens it, and the others see that it waits. */
function Rematch() {
  const [problem, setProblem] = useState<string | null>(null)
  const isOpen = said.gathering.value?.next !== null
  if (myself.value === null) return null
  const go = (): void => void deeds.rematch().catch((trouble: unknown) => setProblem(trouble instanceof Error ? trouble.message : ''))
  return (
    <>
      <button type="button" class="button primary large rematch" onClick={go}>
        <Icon name="users-three-bold" />
        {isOpen ? REMATCH.come : REMATCH.open}
      </button>
      <span class={problem === null ? 'small soft' : 'small loss'} role={problem === null ? undefined : 'alert'}>
        {problem ?? (isOpen ? REMATCH.comeLine : REMATCH.openLine)}
      </span>
    </>
  )
}

/** The screen of the stage 'debrief'. */
export function Debrief() {
  const debrief = said.reveal.value
  const me = mySeat.value
  const series = useMemo(() => (debrief === null ? [] : seriesOf(debrief)), [debrief])
  if (debrief === null) {
    return (
      <div class="debrief opening">
        <section class="sheet stack" role="status">
          <h1 class="h1">{TEXTS.opening}</h1>
          <p class="soft">{TEXTS.openingLine}</p>
          <button type="button" class="button" onClick={() => deeds.reconnect()}>
            {TEXTS.retry}
          </button>
        </section>
      </div>
    )
  }
  const { open } = debrief.state
  const told = turnsOf(debrief).flatMap(({ facts }) => facts)
  const headline = DEBRIEF_HEADLINES[headlineOf(debrief)]
  return (
    <div class="debrief">
      <header class="debrief-head">
        <h1 class="debrief-title">{headline.title}</h1>
        <p class="debrief-line">{headline.line}</p>
        {said.gathering.value?.takenBack !== undefined && (
          <p class="soft debrief-ended">{TEXTS.takenBack(said.gathering.value.takenBack)}</p>
        )}
        {open.ended === 'vote' && (
          <p class="soft debrief-ended">
            {(said.gathering.value?.kind === 'solo' ? TEXTS.endedAlone : REMATCH.ended)(open.round, open.setting.rounds)}
          </p>
        )}
        <p class="row wrap debrief-buttons">
          {mine.screen.value === 'replay' ? (
            <>
              <button type="button" class="button primary large" onClick={() => (said.reveal.value = null)}>
                <Icon name="arrow-left-bold" />
                {TEXTS.toReplay}
              </button>
              <AskWhatIf recording={replay.recording.value} large />
            </>
          ) : (
            <>
              {said.gathering.value?.kind === 'friends' ? (
                <Rematch />
              ) : (
                <button type="button" class="button primary large" onClick={again}>
                  <Icon name="arrow-clockwise-bold" />
                  {TEXTS.again}
                </button>
              )}
              <AskWhatIf recording={null} large />
              <button type="button" class="button large" onClick={() => deeds.leave()}>
                <Icon name="door-open-bold" />
                {TEXTS.toTitle}
              </button>
            </>
          )}
        </p>
      </header>
      <div class="debrief-grid">
        <div class="debrief-wide">
          <WorldIndices series={series} truth={truthOf(debrief)} />
          <Settlement debrief={debrief} />
          <Turning debrief={debrief} me={me} />
        </div>
        <div class="debrief-narrow">
          <StandingTable debrief={debrief} me={me} />
        </div>
      </div>
      <div class="debrief-thirds">
        <Reporter open={open} facts={told} />
        <Law open={open} />
        <InFact open={open} />
      </div>
      <ScenarioTalk debrief={debrief} me={mine.screen.value === 'replay' ? null : me} />
      {me !== null && <OwnOrders debrief={debrief} me={me} />}
      <DealsMade debrief={debrief} me={me} />
      <Secrets debrief={debrief} />
      <Reasons debrief={debrief} me={me} />
      <Seed debrief={debrief} />
      {mine.screen.value !== 'replay' && <After />}
    </div>
  )
}

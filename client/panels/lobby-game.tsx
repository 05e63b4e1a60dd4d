/** What is agreed about the game: everybody reads it, the host changes it. */
import type { ComponentChildren } from 'preact'
import { TALK_MODES, type Gathering } from '#shared/gathering.ts'
import { DEAL_MODES, MAIL_HOURS, PRESET_NAMES, type DealMode } from '#shared/presets.ts'
import { LENGTHS } from '#shared/rules.ts'
import { SCENARIO_IDS, scenarioNamed } from '#shared/scenarios/all.ts'
import { doAtTable, levelName } from '../at-table.ts'
import { LEVELS } from '../deeds.ts'
import { Erase } from './erase.tsx'
import { GameLength, useLengths } from '../parts/game-length.tsx'
import { bestOf } from '../best.ts'
import { later } from '../parts/later.tsx'
import { isHost, myself, said } from '../store.ts'
import { SCENARIO_LIST, starMarks } from '#texts/scenario-list.ts'
import { TALK_MODE_TEXTS } from '#texts/talk.ts'
import { clockLine, DEAL_MODE_TEXTS, LOBBY, PRESET_TEXTS, roundsLine } from '#texts/lobby.ts'

interface PickProps<T extends string | number> {
  readonly name: string
  readonly values: readonly T[]
  readonly value: T
  readonly words: (value: T) => string
  readonly pick: (value: T) => void
}
function Pick<T extends string | number>({ name, values, value, words, pick }: PickProps<T>) {
  return (
    <select
      class="select"
      aria-label={name}
      value={String(value)}
      onChange={event => {
        const picked = values.find(one => String(one) === event.currentTarget.value)
        if (picked !== undefined) pick(picked)
      }}
    >
      {values.map(one => (
        <option key={one} value={String(one)}>
          {words(one)}
        </option>
      ))}
    </select>
  )
}

const TABLES = ['standard', ...SCENARIO_IDS] as const

/** Hours a phase lasts by mail. */
const hoursOf = ({ clock }: Gathering): number => (clock?.orders ?? 0) / 3600
const sittingAt = ({ people }: Gathering): number => people.filter(({ seat }) => seat !== null).length

function Row({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div class="between agreed">
      <dt>{term}</dt>
      <dd class="label">{children}</dd>
    </div>
  )
}

const ScenarioBrief = later(() => import('../parts/scenario-story.tsx').then(part => part.ScenarioBrief))

export function GameCard() {
  const table = said.gathering.value
  const lengths = useLengths()
  if (table === null) return null
  const { preset, rounds, clock, level, talk, deals, watching, locked, scenario } = table
  const scene = scenarioNamed(scenario)
  const mayChange = isHost.value
  const hours = MAIL_HOURS.find(one => one === hoursOf(table))
  const keptHours = hours === undefined ? {} : { hours }
  const dealWords = (mode: DealMode): string => DEAL_MODE_TEXTS[mode]
  const talkWords = (mode: (typeof TALK_MODES)[number]): string => TALK_MODE_TEXTS[mode]
  return (
    <section class="game-card sheet stack" aria-labelledby="agreed">
      <h2 id="agreed" class="caps">
        {LOBBY.game}
      </h2>
      <p class="h2">{PRESET_TEXTS[preset].name}</p>
      <p class="small soft">{PRESET_TEXTS[preset].line}</p>
      {scene !== null && <ScenarioBrief id={scene.id} seat={myself.value?.seat ?? null} />}
      <dl class="rows">
        {mayChange && (
          <Row term={LOBBY.pace}>
            <Pick
              name={LOBBY.pace}
              values={PRESET_NAMES}
              value={preset}
              words={one => PRESET_TEXTS[one].name}
              pick={one => doAtTable({ do: 'preset', preset: one })}
            />
          </Row>
        )}
        <Row term={SCENARIO_LIST.legend}>
          {mayChange ? (
            <Pick
              name={SCENARIO_LIST.legend}
              values={TABLES}
              value={scenario ?? 'standard'}
              words={one => (one === 'standard' ? SCENARIO_LIST.standard : `${scenarioNamed(one)?.title ?? one} ${starMarks(bestOf(one))}`)}
              pick={one => doAtTable({ do: 'scenario', scenario: one === 'standard' ? null : one })}
            />
          ) : (
            (scene?.title ?? SCENARIO_LIST.standard)
          )}
        </Row>
        <Row term={LOBBY.rounds}>
          {mayChange && scene === null ? (
            <Pick
              name={LOBBY.rounds}
              values={LENGTHS}
              value={rounds}
              words={String}
              pick={one => doAtTable({ do: 'preset', preset, rounds: one, ...keptHours })}
            />
          ) : (
            roundsLine(rounds)
          )}
        </Row>
        {mayChange && preset === 'mail' ? (
          <Row term={LOBBY.hours}>
            <Pick
              name={LOBBY.hours}
              values={MAIL_HOURS}
              value={hours ?? 24}
              words={String}
              pick={one => doAtTable({ do: 'preset', preset, rounds, hours: one })}
            />
          </Row>
        ) : (
          <Row term={LOBBY.clock}>{clockLine(clock)}</Row>
        )}
        <Row term={LOBBY.lasts}>
          <GameLength lengths={lengths} pace={table} people={sittingAt(table)} />
        </Row>
        <Row term={LOBBY.bots}>
          {mayChange ? (
            <Pick
              name={LOBBY.botsLevel}
              values={LEVELS}
              value={LEVELS.find(one => one === level) ?? 'counsel'}
              words={levelName}
              pick={one => doAtTable({ do: 'level', seat: null, level: one })}
            />
          ) : (
            levelName(level)
          )}
        </Row>
        {!mayChange && table.personalities === true && <Row term={LOBBY.personalities}>{LOBBY.personalitiesMixed}</Row>}
        <Row term={LOBBY.talk}>
          {mayChange ? (
            <Pick name={LOBBY.talk} values={TALK_MODES} value={talk} words={talkWords} pick={one => doAtTable({ do: 'talk', talk: one })} />
          ) : (
            talkWords(talk)
          )}
        </Row>
        <Row term={LOBBY.deals}>
          {mayChange ? (
            <Pick
              name={LOBBY.deals}
              values={DEAL_MODES}
              value={deals}
              words={dealWords}
              pick={one => doAtTable({ do: 'deals', deals: one })}
            />
          ) : (
            dealWords(deals)
          )}
        </Row>
        {!mayChange && <Row term={LOBBY.watching}>{watching ? LOBBY.watchingYes : LOBBY.watchingNo}</Row>}
      </dl>
      {mayChange && (
        <>
          <label class="tick">
            <input
              type="checkbox"
              checked={table.personalities === true}
              onChange={event => doAtTable({ do: 'personalities', mixed: event.currentTarget.checked })}
            />
            <span class="small">{LOBBY.personalitiesTick}</span>
          </label>
          <label class="tick">
            <input
              type="checkbox"
              checked={watching}
              onChange={event => doAtTable({ do: 'allow-watching', watching: event.currentTarget.checked })}
            />
            <span class="small">{LOBBY.watchingTick}</span>
          </label>
          <label class="tick">
            <input type="checkbox" checked={locked} onChange={event => doAtTable({ do: 'lock', locked: event.currentTarget.checked })} />
            <span class="small">{LOBBY.lockTick}</span>
          </label>
        </>
      )}
      <Erase />
    </section>
  )
}

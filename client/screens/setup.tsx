/** Alone against bots: the role, whose account it is, length, strength and clock (R15.5). */
import { useEffect, useRef, useState } from 'preact/hooks'
import { ARCHETYPES, SEATS, partyOf, type Archetype, type Seat } from '#shared/names.ts'
import { LENGTHS, type Length } from '#shared/rules.ts'
import { deeds, LEVELS, type Level } from '../deeds.ts'
import { AtlasGround } from '../parts/atlas-ground.tsx'
import { Dots } from '../parts/dots.tsx'
import { GROUPS } from '../parts/groups.ts'
import { Icon } from '../parts/icon.tsx'
import { later } from '../parts/later.tsx'
import { SeatMark } from '../parts/mark.tsx'
import { RoleFacts } from '../parts/role-facts.tsx'
import type { ChosenScenario } from '../parts/scenario-choice.tsx'
import { Wordmark } from '../parts/wordmark.tsx'
import { changeSettings } from '../settings.ts'
import { mine } from '../store.ts'
import { ARCHETYPE_NAMES, LENGTH_NAMES, PARTY_NAMES, seatName } from '#texts/names.ts'
import { ARCHETYPE_DOTS, LEVEL_TEXTS, ROLE_TEXTS, SETUP } from '#texts/setup.ts'
import '../panels/masthead.css'
import './setup.css'

const ScenarioAim = later(() => import('../parts/scenario-story.tsx').then(part => part.ScenarioAim))
const ScenarioChoice = later(() => import('../parts/scenario-choice.tsx').then(part => part.ScenarioChoice))

function RoleCard({ seat, chosen, isOffered, choose }: { seat: Seat; chosen: boolean; isOffered: boolean; choose: () => void }) {
  const role = ROLE_TEXTS[seat]
  return (
    <label class={`role sheet ${chosen ? 'chosen' : isOffered ? '' : 'grey'}`}>
      <input type="radio" name="seat" value={seat} checked={chosen} disabled={!isOffered} onChange={choose} />
      <SeatMark seat={seat} size={34} />
      <span class="h3 role-name">{seatName(seat)}</span>
      <span class="small soft role-tag">{isOffered ? role.tag : SETUP.botsSeat}</span>
      <Dots of={role.complexity} words={SETUP.complexity(role.complexity)} />
    </label>
  )
}

interface RoleSheetProps {
  readonly seat: Seat
  readonly scenario: ChosenScenario | null
  readonly archetype: Archetype | null
  /** Whether one may choose whose account it is: a scenario has settled that. */
  readonly mayChoose: boolean
  readonly choose: (one: Archetype | null) => void
}
function RoleSheet({ seat, scenario, archetype, mayChoose, choose }: RoleSheetProps) {
  return (
    <section class="sheet stack setup-role" aria-live="polite">
      <RoleFacts seat={seat} title={SETUP.yourRole} />
      {scenario !== null && <ScenarioAim id={scenario.id} seat={seat} />}
      {mayChoose && (
        <fieldset class="setup-whose">
          <legend class="h3">{SETUP.whose}</legend>
          <p class="small soft">{SETUP.whoseLine}</p>
          <label class="choice">
            <input type="radio" name="archetype" checked={archetype === null} onChange={() => choose(null)} />
            <span class="grow">
              <span class="label">{SETUP.dealt}</span>
              <span class="small soft role-tag">{SETUP.dealtLine}</span>
            </span>
          </label>
          {ARCHETYPES.map(one => (
            <label key={one} class="choice">
              <input type="radio" name="archetype" checked={archetype === one} onChange={() => choose(one)} />
              <span class="grow">
                <span class="label">{ARCHETYPE_NAMES[one].name}</span>
                <span class="small soft role-tag">{SETUP.goal(ARCHETYPE_NAMES[one].goal)}</span>
              </span>
              <Dots of={ARCHETYPE_DOTS[one]} words={SETUP.complexity(ARCHETYPE_DOTS[one])} />
            </label>
          ))}
        </fieldset>
      )}
    </section>
  )
}

export function Setup() {
  const [seat, setSeat] = useState<Seat>('COL')
  const [archetype, setArchetype] = useState<Archetype | null>(null)
  const [scenario, setScenario] = useState<ChosenScenario | null>(null)
  const [level, setLevel] = useState<Level>('counsel')
  const [personalities, setPersonalities] = useState(false)
  const [rounds, setRounds] = useState<Length>(8)
  const [clock, setClock] = useState(false)
  const [opening, setOpening] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const form = useRef<HTMLFormElement>(null)
  // So that Enter begins the game as it stands, and the arrows choose among the roles.
  useEffect(() => form.current?.querySelector<HTMLElement>('input[name=seat]:checked')?.focus({ preventScroll: true }), [])

  // From here on states are called as this game calls them, or as the standard table does.
  useEffect(() => () => void (mine.scenario.value = null), [])

  const choose = (one: Seat) => {
    setSeat(one)
    sheet.current?.scrollIntoView({ block: 'nearest' })
  }
  const offered = scenario?.seats ?? SEATS
  const lengths = scenario === null ? LENGTHS : [scenario.rounds]
  const lay = (one: ChosenScenario | null) => {
    setScenario(one)
    mine.scenario.value = one?.id ?? null
    setRounds(one?.rounds ?? 8)
    if (one !== null && !one.seats.includes(seat)) setSeat(one.seats[0] ?? seat)
  }
  const mayChoose = scenario === null && partyOf(seat) === 'account'
  const start = (event: SubmitEvent) => {
    event.preventDefault()
    setOpening(true)
    setFailure(null)
    deeds
      .begin({ seat, scenario: scenario?.id ?? null, archetype: mayChoose ? archetype : null, level, personalities, rounds, clock })
      .catch((problem: unknown) => setFailure(problem instanceof Error ? problem.message : SETUP.failed))
      .finally(() => setOpening(false))
  }
  const levelName = LEVEL_TEXTS[level].name

  return (
    <form ref={form} class="setup" onSubmit={start}>
      <AtlasGround />
      <header class="masthead setup-head">
        <Wordmark />
        <button type="button" class="button" onClick={() => (mine.screen.value = 'title')}>
          <Icon name="arrow-left-bold" />
          {SETUP.back}
        </button>
      </header>
      <main class="setup-main">
        <section class="sheet stack setup-game" aria-labelledby="setup-game">
          <h2 id="setup-game" class="caps">
            {SETUP.game}
          </h2>
          <div class="setup-scenario">
            <ScenarioChoice chosen={scenario} choose={lay} />
          </div>
          <fieldset class="setup-option">
            <legend class="label">{SETUP.rounds}</legend>
            {lengths.map(one => (
              <label key={one} class="choice">
                <input type="radio" name="rounds" checked={rounds === one} onChange={() => setRounds(one)} />
                <span>
                  <span class="label">{LENGTH_NAMES[one].name}</span>
                  <span class="small soft role-tag">{LENGTH_NAMES[one].line}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <fieldset class="setup-option">
            <legend class="label">{SETUP.level}</legend>
            {LEVELS.map(one => (
              <label key={one} class="choice">
                <input type="radio" name="level" checked={level === one} onChange={() => setLevel(one)} />
                <span>
                  <span class="label">{LEVEL_TEXTS[one].name}</span>
                  <span class="small soft role-tag">{LEVEL_TEXTS[one].line}</span>
                </span>
              </label>
            ))}
            <label class="tick">
              <input type="checkbox" checked={personalities} onChange={event => setPersonalities(event.currentTarget.checked)} />
              <span class="small">{SETUP.personalities}</span>
            </label>
          </fieldset>
          <fieldset class="setup-option">
            <legend class="label">{SETUP.cards}</legend>
            <label class="tick setup-steps">
              <input
                type="checkbox"
                checked={mine.settings.value.cards === 'step-by-step'}
                onChange={event => changeSettings(mine.settings, { cards: event.currentTarget.checked ? 'step-by-step' : 'all' })}
              />
              <span class="small">{SETUP.stepByStep}</span>
            </label>
          </fieldset>
          <fieldset class="setup-option">
            <legend class="label">{SETUP.clock}</legend>
            <label class="tick">
              <input type="checkbox" checked={clock} onChange={event => setClock(event.currentTarget.checked)} />
              <span class="small">{clock ? (rounds === 5 ? SETUP.clockQuick : SETUP.clockOn) : SETUP.clockOff}</span>
            </label>
          </fieldset>
        </section>
        <section class="setup-choice" aria-labelledby="setup-choice">
          <div class="between">
            <h1 id="setup-choice" class="h1">
              {SETUP.title}
            </h1>
            <button type="button" class="button" onClick={() => choose(offered[Math.floor(Math.random() * offered.length)] ?? seat)}>
              <Icon name="shuffle-bold" />
              {SETUP.random}
            </button>
          </div>
          {GROUPS.map(({ party, seats, icon }) => (
            <fieldset key={party} class="setup-group">
              <legend class="setup-legend">
                <Icon name={icon} size={20} />
                <span class="h2">{PARTY_NAMES[party].many}</span>
                <span class="soft">{SETUP.notes[party]}</span>
              </legend>
              <div class={`setup-cards ${party}`}>
                {seats.map(one => (
                  <RoleCard key={one} seat={one} chosen={one === seat} isOffered={offered.includes(one)} choose={() => choose(one)} />
                ))}
              </div>
            </fieldset>
          ))}
        </section>
        <div ref={sheet} class="setup-side">
          <RoleSheet seat={seat} scenario={scenario} archetype={archetype} mayChoose={mayChoose} choose={setArchetype} />
        </div>
      </main>
      <footer class="setup-foot">
        <div class="grow">
          <p class="h2">{SETUP.summary(seatName(seat), rounds, levelName)}</p>
          <p class="soft small" role={failure === null ? undefined : 'alert'}>
            {failure ?? SETUP.summaryLine}
          </p>
        </div>
        <button type="submit" class="button seal large" disabled={opening}>
          <Icon name="seal-check-fill" size={20} />
          {opening ? SETUP.starting : SETUP.start}
        </button>
      </footer>
    </form>
  )
}

/** Name, round, phase steps, clock and the tools. */
import { useEffect } from 'preact/hooks'
import { hasDeals, showDeals, waitingOffers } from '../deals-now.ts'
import { deeds } from '../deeds.ts'
import { useSecondsLeft } from '../parts/countdown.ts'
import type { IconName } from '../icons/used.ts'
import { Icon } from '../parts/icon.tsx'
import { SleeveMark } from '../parts/mark.tsx'
import { Wordmark } from '../parts/wordmark.tsx'
import { showAs } from '../showing.ts'
import { mine, said, type Stage } from '../store.ts'
import { hasTalk, newTalk, showTalk } from '../talk-now.ts'
import { GAME, STATES_TEXT } from '#texts/game.ts'
import { AT_TABLE } from '#texts/table.ts'
import { clockWords, momentWords } from '../waiting.ts'
import './masthead.css'

const STEPS = ['brief', 'orders', 'reveal', 'chambers', 'reckoning'] as const
type StepName = (typeof STEPS)[number]

function stepOf(stage: Stage, isBriefing: boolean): StepName {
  if (stage === 'orders') return isBriefing ? 'brief' : 'orders'
  return stage === 'debrief' ? 'reckoning' : stage
}

const SPOKEN = [60, 30, 10]

/** The time left; by mail the moment, since nobody watches hours run. */
function Clock() {
  const left = useSecondsLeft()
  const held = said.gathering.value?.held ?? null
  useEffect(() => {
    if (left !== null && SPOKEN.includes(left)) deeds.say(`${GAME.clock}: ${clockWords(left)}`, left === 60 ? 'polite' : 'assertive')
  }, [left])
  if (held !== null && said.gathering.value?.stage === 'playing') {
    return (
      <span class="clock held" aria-label={`${GAME.clock}: ${clockWords(held)}, ${GAME.held}`}>
        <Icon name="pause-bold" size={20} />
        <span class="record" aria-hidden="true">
          {clockWords(held)}
        </span>
      </span>
    )
  }
  if (left === null) return null
  const deadline = said.deadline.value
  const until = deadline === null || left < 3600 ? null : GAME.until(momentWords(deadline, Date.now()))
  return (
    <span class={left <= 30 ? 'clock late' : until === null ? 'clock' : 'clock long'} role="timer" aria-label={GAME.clock}>
      <Icon name="timer-bold" size={20} />
      <span class="record">{clockWords(left)}</span>
      {until !== null && <span class="small clock-until">{until}</span>}
    </span>
  )
}

function Steps({ now }: { now: StepName }) {
  const at = STEPS.indexOf(now)
  return (
    <ol class="steps">
      {STEPS.map((step, i) => (
        <li key={step} class={i < at ? 'step done' : i === at ? 'step now' : 'step'} aria-current={i === at ? 'step' : undefined}>
          <span class="step-disc" aria-hidden="true">
            {i < at ? <Icon name="check-bold" size={12} /> : i + 1}
          </span>
          <span class="step-name">{GAME.steps[step]}</span>
          <span class="spoken">{i < at ? GAME.stepDone : i === at ? GAME.stepNow : GAME.stepNext}</span>
        </li>
      ))}
    </ol>
  )
}

/** The game is carried by HTTP here: said small, and explained where it leads. */
export function CarrierNote() {
  if (said.carrier.value === 'socket') return null
  return (
    <a class="carrier small" href="/check" target="_blank" title={STATES_TEXT.carriedLine} aria-label={STATES_TEXT.carried}>
      <Icon name="plugs-connected-bold" size={16} />
      <span aria-hidden="true">{STATES_TEXT.carried}</span>
    </a>
  )
}

const showLog = (): void => {
  mine.panel.value = 'log'
  mine.sheet.value = 'full'
}

interface Tool {
  readonly name: string
  readonly icon: IconName
  readonly press: () => void
  /** What is new behind it. */
  readonly news?: number
  /** The same in words, where it is not lines of talk. */
  readonly words?: string
}

/** The picture of a tool, with how much is new behind it. */
const ToolIcon = ({ tool: { icon, news = 0 } }: { tool: Tool }) => (
  <span class="nav-icon">
    <Icon name={icon} size={20} />
    {news > 0 && <span class="badge">{news}</span>}
  </span>
)

const toolName = ({ name, news = 0, words }: Tool): string => (news > 0 ? `${name}, ${words ?? GAME.unread(news)}` : name)

function Tools() {
  const isList = mine.settings.value.board === 'list'
  const isOrders = mine.stage.value === 'orders'
  const isFriends = said.gathering.value?.kind === 'friends'
  const news = hasDeals.value ? waitingOffers.value.length : 0
  const tools: readonly Tool[] = [
    ...(hasTalk.value ? ([{ name: GAME.talk, icon: 'chat-text-bold', press: showTalk, news: newTalk.value }] as const) : []),
    ...(isFriends ? ([{ name: AT_TABLE.open, icon: 'users-three-bold', press: () => (mine.dialog.value = 'people') }] as const) : []),
    ...(hasDeals.value
      ? ([
          {
            name: GAME.deals,
            icon: 'handshake-bold',
            press: () => showDeals(),
            news: waitingOffers.value.length,
            words: GAME.offers(waitingOffers.value.length),
          },
        ] as const)
      : []),
    { name: GAME.log, icon: 'newspaper-bold', press: isOrders ? showLog : () => (mine.dialog.value = 'log') },
    ...(isOrders
      ? ([
          {
            name: isList ? GAME.toMap : GAME.toList,
            icon: isList ? 'map-trifold-bold' : 'list-bullets-bold',
            press: () => showAs(isList ? 'map' : 'list'),
          },
          { name: GAME.search, icon: 'magnifying-glass-bold', press: () => (mine.dialog.value = 'search') },
        ] as const)
      : []),
    { name: GAME.codex, icon: 'bank-bold', press: () => (mine.codex.value = 'index') },
    { name: GAME.rules, icon: 'book-open-bold', press: () => (mine.dialog.value = 'help') },
    { name: GAME.settings, icon: 'gear-bold', press: () => (mine.dialog.value = 'settings') },
    { name: GAME.leave, icon: 'door-open-bold', press: () => deeds.leave() },
  ]
  return (
    <>
      <div class="tools">
        {tools.map(tool => (
          <button
            key={tool.name}
            type="button"
            class="button plain square"
            aria-label={toolName(tool)}
            title={tool.name}
            onClick={tool.press}
          >
            <ToolIcon tool={tool} />
          </button>
        ))}
      </div>
      <button
        type="button"
        class="button plain square tools-menu"
        popovertarget="menu"
        aria-label={news > 0 ? `${GAME.menu}, ${GAME.offers(news)}` : GAME.menu}
      >
        <span class="nav-icon">
          <Icon name="list-bold" size={24} />
          {news > 0 && <span class="badge">{news}</span>}
        </span>
      </button>
      <div id="menu" popover="auto" class="menu sheet stack">
        {tools.map(tool => (
          <button key={tool.name} type="button" class="menu-item" popovertarget="menu" popovertargetaction="hide" onClick={tool.press}>
            <ToolIcon tool={tool} />
            {toolName(tool)}
          </button>
        ))}
      </div>
    </>
  )
}

export function Masthead() {
  const view = said.view.value
  const stage = mine.stage.value
  // The reckoning looks back: the view is a round further already.
  const round = (stage === 'reveal' || stage === 'reckoning' ? said.closings.value.at(-1)?.round : undefined) ?? view?.open.round ?? 1
  const rounds = view?.open.setting.rounds ?? 8
  const now = stepOf(stage, mine.panel.value === 'brief' && mine.draft.value.length === 0)
  return (
    <header class="masthead">
      <div class="masthead-name">
        <Wordmark />
      </div>
      <div class="masthead-hand" aria-hidden="true">
        <SleeveMark government="COL" hand="point" width={42} />
      </div>
      <h1 class="masthead-round">
        <span class="spoken">
          {GAME.roundWords(round, rounds)}, {GAME.steps[now]}
        </span>
        <span class="caps" aria-hidden="true">
          {GAME.round}
        </span>
        <span class="masthead-count" aria-hidden="true">
          {GAME.roundOf(round, rounds)}
        </span>
        <span class="masthead-step h2" aria-hidden="true">
          {GAME.steps[now]}
          <span class="masthead-dots">
            {STEPS.map(step => (
              <span key={step} class={step === now ? 'now' : STEPS.indexOf(step) < STEPS.indexOf(now) ? 'done' : ''} />
            ))}
          </span>
        </span>
      </h1>
      <nav class="grow" aria-label={GAME.round}>
        <Steps now={now} />
      </nav>
      <Clock />
      <CarrierNote />
      <Tools />
    </header>
  )
}

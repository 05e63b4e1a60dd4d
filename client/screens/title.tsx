/** The title (picture 01): joining by code is the loudest control, since most come by one; then the other ways in. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { isWhole, knockOf, spaced } from '../code.ts'
import { deeds } from '../deeds.ts'
import { theme } from '../frame.ts'
import type { IconName } from '../icons/used.ts'
import { Languages } from '../parts/languages.tsx'
import { Icon } from '../parts/icon.tsx'
import { SeatMark, SleeveMark } from '../parts/mark.tsx'
import { Keycap } from '../parts/keycap.tsx'
import type { SavedSeat } from '../saved.ts'
import { changeSettings } from '../settings.ts'
import { openClassPage } from '../showing.ts'
import { mine } from '../store.ts'
import { seatName } from '#texts/names.ts'
import { TITLE } from '#texts/title.ts'
import { TitlePicture } from './title-picture.tsx'
import './title.css'

/** Whose game it is and how far, in one line. */
function savedLine({ seat, code, round, rounds, over, isMyTurn }: SavedSeat): string {
  const where = over ? TITLE.savedOver : round === 0 ? TITLE.savedLobby : TITLE.savedRound(round, rounds)
  const turn = over || round === 0 || code === null ? [] : [isMyTurn ? TITLE.yourTurn : TITLE.othersTurn]
  return [seat === null ? TITLE.savedWatching : seatName(seat), where, ...turn].join(' · ')
}

function Saved({ game, forget }: { game: SavedSeat; forget: () => void }) {
  const [problem, setProblem] = useState<string | null>(null)
  const open = () => void deeds.resume(game).catch((trouble: unknown) => setProblem(trouble instanceof Error ? trouble.message : ''))
  return (
    <div class="title-card sheet stack">
      <button type="button" class="title-open" onClick={open}>
        {game.seat === null ? <Icon name="users-three-bold" size={36} /> : <SeatMark seat={game.seat} size={36} />}
        <span class="grow">
          <span class="h2">
            {game.code === null ? TITLE.continued : TITLE.backToTable(spaced(game.code))}
            {game.code !== null && game.isMyTurn && <span class="chip draft title-turn">{TITLE.yourTurn}</span>}
          </span>
          <span class="small soft title-line">{problem ?? savedLine(game)}</span>
        </span>
        <Icon name="arrow-right-bold" size={20} />
      </button>
      <button type="button" class="button plain square" aria-label={`${TITLE.forget}: ${savedLine(game)}`} onClick={forget}>
        <Icon name="trash-bold" />
      </button>
    </div>
  )
}

/** The code of a table, in any spacing, or its whole link. */
function JoinByCode() {
  const [problem, setProblem] = useState(false)
  const join = (event: SubmitEvent): void => {
    event.preventDefault()
    if (isWhole(mine.knock.value.digits)) mine.screen.value = 'join'
    else {
      setProblem(true)
      document.getElementById('title-code')?.focus()
    }
  }
  return (
    <form class="title-join stack" onSubmit={join} noValidate>
      <p class="between">
        <label class="label" for="title-code">
          {TITLE.join}
        </label>
        <span class="small title-from">{TITLE.joinFrom}</span>
      </p>
      <p class="row">
        <input
          id="title-code"
          class="input record title-code"
          inputMode="numeric"
          autocomplete="off"
          placeholder="··· ···"
          aria-invalid={problem}
          aria-describedby={problem ? 'title-code-note' : undefined}
          value={spaced(mine.knock.value.digits)}
          onInput={event => {
            setProblem(false)
            mine.knock.value = knockOf(event.currentTarget.value)
            event.currentTarget.value = spaced(mine.knock.value.digits)
          }}
        />
        <button type="submit" class="button primary large">
          {TITLE.joinButton}
        </button>
      </p>
      {problem && (
        <p id="title-code-note" class="small label" role="alert">
          {TITLE.joinSix}
        </p>
      )}
    </form>
  )
}

interface DoorProps {
  readonly class?: string
  readonly icon: IconName
  readonly name: string
  readonly keycap: string
  readonly open: () => void
  readonly chip?: string | null
  readonly children: ComponentChildren
}
function Door({ class: named = '', icon, name, keycap, open, chip = null, children }: DoorProps) {
  return (
    <button type="button" class={`title-card title-open sheet stack ${named}`} onClick={open}>
      <span class="title-round">
        <Icon name={icon} size={20} />
      </span>
      <span class="grow">
        <span class="h2">
          {name}
          {chip !== null && <span class="chip draft title-turn">{chip}</span>}
        </span>
        <span class="small soft title-line">{children}</span>
      </span>
      <Keycap>{keycap}</Keycap>
      <Icon name="arrow-right-bold" size={20} />
    </button>
  )
}

export function Title() {
  const [games, setGames] = useState(() => deeds.savedGames())
  const isNight = theme.value === 'night'
  // Nothing begun here, and no game finished
  const isNew = games.length === 0 && mine.settings.value.cards === 'step-by-step'
  const forget = (game: SavedSeat) => {
    deeds.forget(game)
    setGames(deeds.savedGames())
  }
  return (
    <main class="title">
      <TitlePicture />
      <div class="title-hand">
        <SleeveMark government="COL" hand="point" width={84} />
      </div>
      <nav class="title-tools" aria-label={TITLE.access}>
        <button
          type="button"
          class="button plain"
          aria-label={isNight ? TITLE.toDay : TITLE.toNight}
          onClick={() => changeSettings(mine.settings, { theme: isNight ? 'day' : 'night' })}
        >
          <Icon name={isNight ? 'moon-bold' : 'sun-bold'} />
          <span class="title-word">{isNight ? TITLE.nightSheet : TITLE.daySheet}</span>
        </button>
        <button
          type="button"
          class="button plain"
          aria-label={TITLE.howItWorks}
          aria-keyshortcuts="?"
          onClick={() => (mine.dialog.value = 'help')}
        >
          <Icon name="question-bold" />
          <span class="title-word">{TITLE.howItWorks}</span>
        </button>
        <button type="button" class="button plain" aria-label={TITLE.codex} onClick={() => (mine.codex.value = 'index')}>
          <Icon name="bank-bold" />
          <span class="title-word">{TITLE.codex}</span>
        </button>
        <button type="button" class="button plain" onClick={() => (mine.dialog.value = 'settings')}>
          <Icon name="person-arms-spread-bold" />
          {TITLE.access}
        </button>
      </nav>
      <div class="title-column">
        <hr class="title-rule" />
        <h1 class="title-name">
          {TITLE.first} <br />
          {TITLE.second}
        </h1>
        <hr class="title-hair" />
        <p class="title-question quote">
          {TITLE.question} <span class="marker">{TITLE.questionMarked}</span>
        </p>
        <p class="title-lead soft">{TITLE.lead}</p>
        <div class="title-doors">
          <JoinByCode />
          {games.slice(0, 2).map(game => (
            <Saved key={game.key} game={game} forget={() => forget(game)} />
          ))}
          <Door class="title-solo" icon="user-bold" name={TITLE.solo} keycap="S" open={() => (mine.screen.value = 'setup')}>
            {TITLE.soloLine}
          </Door>
          <Door
            class="title-learn"
            icon="book-open-bold"
            name={TITLE.learn}
            keycap="T"
            chip={isNew ? TITLE.startHere : null}
            open={() => (mine.screen.value = 'learn')}
          >
            {TITLE.learnLine}
          </Door>
          <Door class="title-friends" icon="users-three-bold" name={TITLE.friends} keycap="F" open={() => (mine.screen.value = 'friends')}>
            {TITLE.friendsLine}
          </Door>
          <Door class="title-class" icon="chalkboard-teacher-bold" name={TITLE.inClass} keycap="C" open={openClassPage}>
            {TITLE.inClassLine}
          </Door>
        </div>
        <Languages />
      </div>
      <button type="button" class="title-case sheet" onClick={() => (mine.codex.value = 'microsoft-ireland')}>
        <Icon name="book-open-bold" size={20} />
        <span>
          {TITLE.realCase} <strong>{TITLE.realName}</strong>, {TITLE.realOutcome}
        </span>
      </button>
    </main>
  )
}

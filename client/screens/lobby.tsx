/** The lobby (picture 02): how others come in, what is agreed, who sits where, and beginning. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { SEATS, type Seat } from '#shared/names.ts'
import { doAtTable, tableProblem } from '../at-table.ts'
import { deeds } from '../deeds.ts'
import { Banner, Obstacle } from '../panels/banner.tsx'
import { Invite } from '../panels/lobby-invite.tsx'
import { GameCard } from '../panels/lobby-game.tsx'
import { Seats, SeatSheet } from '../panels/lobby-seats.tsx'
import { CarrierNote } from '../panels/masthead.tsx'
import { Notes } from '../panels/notes.tsx'
import { People } from '../panels/people.tsx'
import { AtlasGround } from '../parts/atlas-ground.tsx'
import { Icon } from '../parts/icon.tsx'
import { later } from '../parts/later.tsx'
import { Wordmark } from '../parts/wordmark.tsx'
import { isHost, mine, myself, said } from '../store.ts'
import { isTalkInLobby, newTalk, showTalk } from '../talk-now.ts'
import { GAME } from '#texts/game.ts'
import { LOBBY, PRESET_TEXTS } from '#texts/lobby.ts'
import './lobby.css'

const Talk = later(() => import('../panels/talk.tsx').then(it => it.Talk))

function Head() {
  const table = said.gathering.value
  return (
    <header class="masthead lobby-head">
      <Wordmark />
      <div class="masthead-round lobby-title grow">
        <span class="caps">{LOBBY.room}</span>
        <span class="h3">{table === null ? '' : PRESET_TEXTS[table.preset].name}</span>
      </div>
      <CarrierNote />
      <button
        type="button"
        class="button plain"
        aria-label={newTalk.value > 0 ? `${GAME.talk}, ${GAME.unread(newTalk.value)}` : GAME.talk}
        onClick={showTalk}
      >
        <Icon name="chat-text-bold" size={18} />
        <span class="lobby-talk">{GAME.talk}</span>
        {newTalk.value > 0 && (
          <span class="badge" aria-hidden="true">
            {newTalk.value}
          </span>
        )}
      </button>
      <button type="button" class="button plain" aria-label={GAME.rules} onClick={() => (mine.dialog.value = 'help')}>
        <Icon name="question-bold" size={18} />
        <span class="lobby-tool">{GAME.rules}</span>
      </button>
      <button type="button" class="button plain" aria-label={GAME.settings} onClick={() => (mine.dialog.value = 'settings')}>
        <Icon name="gear-bold" size={18} />
        <span class="lobby-tool">{GAME.settings}</span>
      </button>
      <button type="button" class="button" aria-label={LOBBY.leave} onClick={() => deeds.leave()}>
        <Icon name="sign-out-bold" size={18} />
        <span class="lobby-tool">{LOBBY.leave}</span>
      </button>
    </header>
  )
}

/** What the beginning waits for, in one line. */
function waitsFor(): string {
  const table = said.gathering.value
  const me = myself.value
  if (table === null || me === null) return ''
  if (me.seat === null && me.id !== table.host) return LOBBY.takeSeat
  const host = table.people.find(one => one.id === table.host)
  if (table.people.length === 1) return LOBBY.waitsAlone
  return host?.seat === null ? LOBBY.waitsHost : LOBBY.startsWhen
}

function Foot() {
  const table = said.gathering.value
  const me = myself.value
  if (table === null || me === null) return null
  const sitting = table.people.filter(one => one.seat !== null)
  const ready = sitting.filter(one => one.ready)
  const isDown = said.connection.value.is !== 'up'
  return (
    <footer class="setup-foot lobby-foot">
      <div class="grow">
        <p class="h2">{LOBBY.readyTitle(sitting.length, table.people.length, ready.length)}</p>
        <p class={tableProblem.value === null ? 'small soft' : 'small loss'} role={tableProblem.value === null ? undefined : 'alert'}>
          {tableProblem.value ?? waitsFor()}
        </p>
      </div>
      {isHost.value && (
        <button
          type="button"
          class="button large lobby-start"
          disabled={isDown || sitting.length === 0}
          onClick={() => doAtTable({ do: 'start' })}
        >
          <Icon name="play-bold" />
          {LOBBY.start}
        </button>
      )}
      <button
        type="button"
        class={me.ready ? 'button large lobby-ready' : 'button seal large lobby-ready'}
        aria-pressed={me.ready}
        disabled={isDown || me.seat === null}
        onClick={() => doAtTable({ do: 'ready', ready: !me.ready })}
      >
        <Icon name="seal-check-fill" size={20} />
        {me.ready ? LOBBY.areReady : LOBBY.beReady}
      </button>
    </footer>
  )
}

export function Lobby() {
  const [looked, setLooked] = useState<Seat | null>(null)
  const side = useRef<HTMLDivElement>(null)
  const seat = myself.value?.seat ?? null
  // Whoever takes a seat, or is given one, sees what it is about.
  useEffect(() => {
    if (seat !== null) setLooked(seat)
  }, [seat])
  const shown = looked ?? seat ?? SEATS[0]
  const { is } = said.connection.value
  const isShut = is === 'removed' || is === 'replaced' || is === 'outdated' || is === 'paused' || is === 'deleted'
  return (
    <div class="lobby">
      <AtlasGround />
      <Head />
      <Banner />
      {isShut ? (
        <main class="lobby-shut">
          <Obstacle />
        </main>
      ) : (
        <main class="lobby-main">
          <Notes />
          <div class="lobby-left">
            <Invite />
            <GameCard />
          </div>
          <section class="setup-choice lobby-choice" aria-labelledby="lobby-choice">
            <div class="between wrap">
              <h1 id="lobby-choice" class="h1">
                {LOBBY.choose}
              </h1>
              {isHost.value && (
                <button type="button" class="button" title={LOBBY.recommendLine} onClick={() => doAtTable({ do: 'recommend' })}>
                  <Icon name="shuffle-bold" />
                  {LOBBY.recommend}
                </button>
              )}
            </div>
            <Seats
              shown={shown}
              show={one => {
                setLooked(one)
                side.current?.scrollIntoView({ block: 'nearest' })
              }}
            />
          </section>
          <div ref={side} class="lobby-side">
            <div class="lobby-about">
              <SeatSheet seat={shown} />
              <section class="sheet stack" aria-labelledby="lobby-people">
                <h2 id="lobby-people" class="caps">
                  {LOBBY.people}
                </h2>
                <People />
              </section>
            </div>
            {isTalkInLobby.value && (
              <div class="sheet stack lobby-talk-sheet">
                <Talk />
              </div>
            )}
          </div>
        </main>
      )}
      {!isShut && <Foot />}
    </div>
  )
}

/** The title (picture 01): playing alone is the loudest control; a game that was begun can be gone on with. */
import { useState } from 'preact/hooks'
import { deeds, type SavedGame } from '../deeds.ts'
import { LIVERY } from '../board/livery.ts'
import { drawHand } from '../board/hands.ts'
import { drawCabinet } from '../board/marks.ts'
import { Icon } from '../parts/icon.tsx'
import { Piece, SeatMark } from '../parts/mark.tsx'
import { Keycap } from '../parts/keycap.tsx'
import { changeSettings } from '../settings.ts'
import { mine } from '../store.ts'
import { seatName } from '../texts/names.ts'
import { TITLE } from '../texts/title.ts'
import './title.css'

const SLEEVE = 'M-40 872C260 868 560 800 860 520'

function Reach() {
  const livery = LIVERY.COL
  const stripes = [[56, '#14202B'], [51, livery.cloth], [31, livery.second], [10.5, livery.third]] as const
  return (
    <svg class="title-reach" viewBox="0 0 1440 900" preserveAspectRatio="xMaxYMid slice" role="img" aria-label={TITLE.pictureAlt}>
      <text class="title-sea" x="700" y="738" transform="rotate(-5 700 738)">{TITLE.sea}</text>
      {stripes.map(([width, ink]) => <path key={width} d={SLEEVE} fill="none" stroke={ink} stroke-width={width} />)}
      <g transform="translate(868 512) rotate(-43) scale(4.3)">
        {drawHand('point', { cuff: livery.cuff, button: livery.button }).parts.map((part, i) => <Piece key={i} part={part} />)}
      </g>
      <rect x="1036" y="262" width="84" height="96" rx="8" fill="#FFD94A" stroke="#14202B" stroke-width="2" />
      <g transform="translate(1078 364) scale(2.5)">
        {drawCabinet('MONO', { open: true, selected: false }).parts.map((part, i) => <Piece key={i} part={part} />)}
      </g>
      <g class="title-plate">
        <rect x="1134" y="272" width="96" height="30" rx="2" />
        <text x="1146" y="293">{TITLE.city}</text>
      </g>
    </svg>
  )
}

function Saved({ game, forget }: { game: SavedGame; forget: () => void }) {
  return (
    <div class="title-card sheet stack">
      <button type="button" class="title-open" onClick={() => void deeds.resume(game)}>
        <SeatMark seat={game.seat} size={40} />
        <span class="grow">
          <span class="h2">{TITLE.continued}</span>
          <span class="small soft title-line">{seatName(game.seat)} · {TITLE.savedRound(game.round, game.rounds)}</span>
        </span>
        <Icon name="arrow-right-bold" size={20} />
      </button>
      <button type="button" class="button plain square" aria-label={`${TITLE.forget}: ${seatName(game.seat)}`} onClick={forget}>
        <Icon name="trash-bold" />
      </button>
    </div>
  )
}

export function Title() {
  const [games, setGames] = useState(() => deeds.savedGames())
  const isNight = document.documentElement.dataset['theme'] === 'night'
  const forget = (game: SavedGame) => {
    deeds.forget(game)
    setGames(deeds.savedGames())
  }
  return (
    <main class="title">
      <Reach />
      <nav class="title-tools" aria-label={TITLE.access}>
        <button type="button" class="button plain" aria-label={isNight ? TITLE.toDay : TITLE.toNight} onClick={() => changeSettings(mine.settings, { theme: isNight ? 'day' : 'night' })}>
          <Icon name={isNight ? 'moon-bold' : 'sun-bold'} />
          {isNight ? TITLE.nightSheet : TITLE.daySheet}
        </button>
        <button type="button" class="button plain" onClick={() => (mine.dialog.value = 'settings')}>
          <Icon name="person-arms-spread-bold" />
          {TITLE.access}
        </button>
      </nav>
      <div class="title-column">
        <hr class="title-rule" />
        <h1 class="title-name">{TITLE.first} <br />{TITLE.second}</h1>
        <hr class="title-hair" />
        <p class="title-question quote">{TITLE.question} <span class="marker">{TITLE.questionMarked}</span></p>
        <p class="title-lead soft">{TITLE.lead}</p>
        <div class="title-doors">
          <button type="button" class="title-card title-open title-solo sheet stack" onClick={() => (mine.screen.value = 'setup')}>
            <span class="title-round"><Icon name="user-bold" size={24} /></span>
            <span class="grow">
              <span class="h2">{TITLE.solo}</span>
              <span class="small title-line">{TITLE.soloLine}</span>
            </span>
            <Keycap>S</Keycap>
            <Icon name="arrow-right-bold" size={24} />
          </button>
          {games.map((game) => <Saved key={game.room} game={game} forget={() => forget(game)} />)}
          <button type="button" class="title-card title-open sheet stack" onClick={() => (mine.dialog.value = 'help')}>
            <span class="title-round"><Icon name="question-bold" size={20} /></span>
            <span class="grow">
              <span class="h2">{TITLE.howItWorks}</span>
              <span class="small soft title-line">{TITLE.howLine}</span>
            </span>
            <Keycap>?</Keycap>
            <Icon name="arrow-right-bold" size={20} />
          </button>
        </div>
      </div>
      <p class="title-case sheet">
        <Icon name="book-open-bold" size={20} />
        <span>{TITLE.realCase} <strong>{TITLE.realName}</strong>, {TITLE.realOutcome}</span>
      </p>
    </main>
  )
}

/** Wires the page: network behind the deeds, settings on the root element, keys, and the app. */
import './look/base.css'
import { render } from 'preact'
import { App, dressPage } from './app.tsx'
import { provideDeeds } from './deeds.ts'
import { listenForKeys } from './keys.ts'
import { prepareLive, say } from './live.ts'
import { narrate } from './narrate.ts'
import { breakSeal, createGame, keepDrafts, leaveGame, reconnect, resumeGame, sealDraft } from './net.ts'
import { forgetSeat, keyInAddress, savedSeats, showKeyInAddress } from './saved.ts'
import { mine } from './store.ts'

/** Clocks in seconds (R11.3). */
const CLOCK = { standard: { orders: 120, chambers: 105 }, quick: { orders: 60, chambers: 45 } }

const app = document.getElementById('app')
if (app === null) throw new Error('index.html has no #app')

provideDeeds({
  begin: ({ seat, archetype, level, rounds, clock }) =>
    createGame({
      seat,
      level,
      rounds,
      ...(archetype === null ? {} : { archetype }),
      ...(clock ? { clock: rounds === 5 ? CLOCK.quick : CLOCK.standard } : {}),
    }),
  resume: ({ key }) => resumeGame(key),
  savedGames: () => savedSeats(),
  forget: ({ key }) => forgetSeat(key),
  seal: () => void sealDraft(),
  breakSeal: () => void breakSeal(),
  reconnect,
  leave: () => {
    leaveGame()
    showKeyInAddress(null)
    mine.screen.value = 'title'
  },
  say,
})
dressPage()
prepareLive()
listenForKeys()
narrate()
keepDrafts()
render(<App />, app)

if (location.pathname === '/check') mine.screen.value = 'check'
const key = keyInAddress()
if (key !== null) resumeGame(key).catch(() => showKeyInAddress(null))

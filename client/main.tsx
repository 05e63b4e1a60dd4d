/** Wires the page: network behind the deeds, settings on the root element, keys, and the app. */
import './look/base.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { App, dressPage } from './app.tsx'
import { callForAttention } from './attention.ts'
import { knockInPath } from './code.ts'
import { provideDeeds } from './deeds.ts'
import { listenForFaults } from './faults.ts'
import { listenForKeys } from './keys.ts'
import { prepareLive, say } from './live.ts'
import { narrate } from './narrate.ts'
import { loadAnew } from './parts/later.tsx'
import { forgetSeat, isOfClass, keyInAddress, replayInAddress, savedSeats, showKeyInAddress } from './saved.ts'
import { mine, scenarioNow } from './store.ts'
import { Trouble } from './trouble.ts'

/** Clocks in seconds (R11.3). */
const CLOCK = { standard: { orders: 120, chambers: 105 }, quick: { orders: 60, chambers: 45 } }

const app = document.getElementById('app')
if (app === null) throw new Error('index.html has no #app')

/** The title has its picture by then (ms). */
const AFTER_TITLE = 400

/** The line to the server and the game's screen, for which the title does not wait. Browsers remember a file that failed. */
async function fetchGame() {
  // The app reports it if this one fails
  import('./screens/game.tsx').catch(() => {})
  const [net, sealing, { listenForWaking }, talk, table, { keepWhereabouts }, afterwards, { deal }] = await Promise.all([
    import('./net.ts'),
    import('./sealing.ts'),
    import('./coming-back.ts'),
    import('./talk.ts'),
    import('./table.ts'),
    import('./whereabouts.ts'),
    import('./afterwards.ts'),
    import('./dealing.ts'),
  ])
  const { createGame, createLesson, leaveGame, reconnect, resumeGame, returnTo } = net
  const { breakSeal, keepDrafts, sealDraft, takeBackSeal } = sealing
  const { act, askClass, goToRematch, joinTable, lookAtTable, openClass, openTable, resumeClass } = table
  const { eraseGame, strandedRematch, strandedReplay } = afterwards
  const { hide, judge, report, speak, takeBack } = talk
  keepDrafts()
  keepWhereabouts()
  listenForWaking()
  return {
    ...{ act, askClass, goToRematch, joinTable, lookAtTable, openClass, openTable, resumeClass },
    ...{ createGame, createLesson, leaveGame, reconnect, resumeGame, returnTo },
    ...{ breakSeal, sealDraft, takeBackSeal, deal },
    ...{ eraseGame, strandedRematch, strandedReplay },
    ...{ hide, judge, report, speak, takeBack },
  }
}
let fetched: ReturnType<typeof fetchGame> | null = null
const net = (): ReturnType<typeof fetchGame> =>
  (fetched ??= fetchGame().catch(() => {
    throw new Trouble('outdated')
  }))

async function goToTitle(): Promise<void> {
  showKeyInAddress(null)
  mine.screen.value = 'title'
  mine.dialog.value = null
  ;(await net()).leaveGame()
}

provideDeeds({
  begin: async ({ seat, scenario, archetype, level, personalities, rounds, clock }) =>
    (await net()).createGame({
      seat,
      level,
      personalities,
      rounds,
      ...(scenario === null ? {} : { scenario }),
      ...(archetype === null ? {} : { archetype }),
      ...(clock ? { clock: rounds === 5 ? CLOCK.quick : CLOCK.standard } : {}),
    }),
  lesson: async id => (await net()).createLesson(id),
  openTable: async (name, preset, hours) => (await net()).openTable(name, preset, hours),
  look: async knock => (await net()).lookAtTable(knock),
  join: async (knock, name) => (await net()).joinTable(knock, name),
  table: async deed => (await net()).act(deed),
  leaveTable: async () => {
    const key = keyInAddress()
    // The server may close the line before it answers.
    await (await net()).act({ do: 'leave' }).catch(() => {})
    if (key !== null) forgetSeat(key)
    await goToTitle()
  },
  openClass: async lesson => (await net()).openClass(lesson),
  resumeClass: async (key, isTeacher) => (await net()).resumeClass(key, isTeacher),
  askClass: async (name, message) => (await net()).askClass(name, message),
  rematch: async () => (await net()).goToRematch(),
  resume: async ({ key, game }) => (await net()).resumeGame(key, game),
  savedGames: () => savedSeats(),
  forget: ({ key }) => forgetSeat(key),
  seal: () => void net().then(it => it.sealDraft()),
  breakSeal: () => void net().then(it => it.breakSeal()),
  takeBackSeal: () => void net().then(it => it.takeBackSeal()),
  deal: async dealing => (await net()).deal(dealing),
  reconnect: () => void net().then(it => it.reconnect()),
  leave: () => void goToTitle(),
  speak: (to, speech) => void net().then(it => it.speak(to, speech)),
  takeBack: id => void net().then(it => it.takeBack(id)),
  judge: async (line, pass) => (await net()).judge(line, pass),
  report: async line => (await net()).report(line),
  hide: (person, isHidden) => void net().then(it => it.hide(person, isHidden)),
  recording: async id => (await import('./records.ts')).fetchRecording(id),
  erase: async () => (await net()).eraseGame(),
  strandedReplay: async () => (await net()).strandedReplay(),
  strandedRematch: async () => (await net()).strandedRematch(),
  // What is only told in passing is left out where its code cannot be fetched.
  keepDays: () =>
    import('./records.ts').then(
      records => records.fetchKeepDays(),
      () => null,
    ),
  lengths: () =>
    import('./records.ts').then(
      records => records.fetchLengths(),
      () => [],
    ),
  say,
})
listenForFaults()
dressPage()
prepareLive()
listenForKeys()
narrate()
callForAttention()
render(<App />, app)

if (/^\/codex(\/|$)/.test(location.pathname)) mine.codex.value = location.pathname.slice(7) || 'index'
if (location.pathname === '/check') mine.screen.value = 'check'
const knock = knockInPath(location.pathname)
if (knock !== null) {
  mine.knock.value = knock
  mine.screen.value = 'join'
}
if (replayInAddress() !== null) mine.screen.value = 'replay'
if (isOfClass()) mine.screen.value = 'class'
/** The seat that the address leads to, if it is not the one that is open. */
function followAddress(): void {
  const key = keyInAddress()
  if (key !== null) net().then(it => it.returnTo(key), loadAnew)
}
if (keyInAddress() === null && replayInAddress() === null) setTimeout(() => void net().catch(() => {}), AFTER_TITLE)
// States have other names for a scenario or by choice only; without the code they keep those of the standard table.
effect(() => {
  if (mine.settings.value.names !== 'scenario' || scenarioNow.value !== null)
    import('./naming.ts').then(({ keepNames }) => keepNames()).catch(() => {})
})
followAddress()
// A link to a seat that is opened where the page already is.
window.addEventListener('hashchange', followAddress)

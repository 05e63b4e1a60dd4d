/** The screens and what lies over all of them. */
import { effect } from '@preact/signals'
import { Dialogs } from './dialogs/dialogs.tsx'
import { isReduced, theme } from './frame.ts'
import { later } from './parts/later.tsx'
import { Setup } from './screens/setup.tsx'
import { Title } from './screens/title.tsx'
import { mine } from './store.ts'
import { whatIf } from './what-if.ts'

const Game = later(() => import('./screens/game.tsx').then(it => it.Game))
const Learn = later(() => import('./screens/learn.tsx').then(it => it.Learn))
const Friends = later(() => import('./screens/friends.tsx').then(it => it.Friends))
const Join = later(() => import('./screens/join.tsx').then(it => it.Join))
const Lobby = later(() => import('./screens/lobby.tsx').then(it => it.Lobby))
// Pages of their own
const Replay = later(() => import('./screens/replay.tsx').then(it => it.Replay), false)
// A page of its own, and the way to the other carrier
const Check = later(() => import('./screens/check.tsx').then(it => it.Check), false)
// Pages of a class: the teacher's, the projector's, and a student's before there are tables
const Class = later(() => import('./screens/class.tsx').then(it => it.Class), false)
// Over any of them
const Codex = later(() => import('./screens/codex.tsx').then(it => it.Codex))
const WhatIf = later(() => import('./screens/what-if.tsx').then(it => it.WhatIf), false)

const SCREENS = {
  title: Title,
  learn: Learn,
  setup: Setup,
  friends: Friends,
  join: Join,
  lobby: Lobby,
  game: Game,
  replay: Replay,
  check: Check,
  class: Class,
} as const

export function App() {
  const Screen = SCREENS[mine.screen.value]
  return (
    <>
      <Screen />
      {whatIf.value !== null && <WhatIf />}
      <Dialogs />
      {mine.codex.value !== null && <Codex />}
    </>
  )
}

/** Sheet, text size, motion and keys stand on the root element, where the style sheets read them. */
export function dressPage(): void {
  const root = document.documentElement
  effect(() => {
    root.dataset['theme'] = theme.value
    root.dataset['motion'] = isReduced.value ? 'reduced' : 'full'
    root.dataset['keys'] = mine.settings.value.keys ? 'on' : 'off'
    root.dataset['text'] = String(mine.settings.value.textSize)
    root.style.setProperty('--text-size', String(mine.settings.value.textSize / 100))
  })
}

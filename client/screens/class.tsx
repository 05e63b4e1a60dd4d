/** A class: its teacher's console, its projector, or the room where students wait for their tables. */
import { TEACHER } from '#shared/classroom/desk.ts'
import { Banner, Obstacle } from '../panels/banner.tsx'
import { later } from '../parts/later.tsx'
import { keyInAddress } from '../saved.ts'
import { said } from '../store.ts'

const Console = later(() => import('../class/console.tsx').then(it => it.Console), false)
const OpenClass = later(() => import('../class/open-class.tsx').then(it => it.OpenClass), false)
const Projector = later(() => import('../class/projector.tsx').then(it => it.Projector), false)
const Waiting = later(() => import('../class/waiting.tsx').then(it => it.Waiting), false)

const SHUT: ReadonlySet<string> = new Set(['removed', 'replaced', 'outdated', 'paused', 'deleted'])

function Part() {
  const table = said.gathering.value
  if (table === null) return keyInAddress() === null ? <OpenClass /> : null
  if (said.person.value === TEACHER) return <Console />
  return said.person.value === null ? <Projector /> : <Waiting />
}

export function Class() {
  return (
    <div class="class">
      <Banner />
      {SHUT.has(said.connection.value.is) ? (
        <main class="lobby-shut">
          <Obstacle />
        </main>
      ) : (
        <Part />
      )}
    </div>
  )
}

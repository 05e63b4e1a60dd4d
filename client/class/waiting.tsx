/** Where students are until their teacher gives them a seat. */
import { AtlasGround } from '../parts/atlas-ground.tsx'
import { CarrierNote } from '../panels/masthead.tsx'
import { Wordmark } from '../parts/wordmark.tsx'
import { myself, said } from '../store.ts'
import { PUPIL } from '#texts/class.ts'
import { ClassNotice } from './notice.tsx'
import './class.css'

export function Waiting() {
  const me = myself.value
  const title = said.gathering.value?.notice?.title
  return (
    <div class="class-waiting">
      <AtlasGround />
      <header class="masthead">
        <Wordmark />
        <div class="grow masthead-round">
          <span class="caps">{PUPIL.lesson}</span>
          <span class="h3">{title ?? ''}</span>
        </div>
        <CarrierNote />
      </header>
      <main class="class-waiting-main">
        <h1 class="h1">{me === null ? '' : PUPIL.you(me.name)}</h1>
        <p class="sheet" role="status">
          {PUPIL.waits}
        </p>
        <ClassNotice />
      </main>
    </div>
  )
}

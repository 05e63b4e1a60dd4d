/** Deleting the game: for its host, while nobody plays it, with two presses. */
import { useState } from 'preact/hooks'
import { deeds } from '../deeds.ts'
import { Icon } from '../parts/icon.tsx'
import { said } from '../store.ts'
import { AFTERWARDS as TEXTS } from '#texts/afterwards.ts'
import './erase.css'

export function Erase() {
  const [is, setIs] = useState<'idle' | 'sure' | 'erasing' | 'failed'>('idle')
  const table = said.gathering.value
  if (table === null || table.host !== said.person.value || table.stage === 'playing') return null
  const press = (): void => {
    if (is === 'erasing') return
    if (is !== 'sure') {
      setIs('sure')
      deeds.say(TEXTS.eraseSure, 'assertive')
      return
    }
    setIs('erasing')
    deeds.erase().catch(() => setIs('failed'))
  }
  const words = { idle: TEXTS.erase, sure: TEXTS.eraseSure, erasing: TEXTS.erasing, failed: TEXTS.erase }[is]
  return (
    <div class="erase">
      <p class="small soft">{TEXTS.eraseLine}</p>
      <p class="row wrap">
        <button
          type="button"
          class={is === 'sure' ? 'button seal' : 'button'}
          aria-disabled={is === 'erasing' || said.connection.value.is !== 'up'}
          onClick={() => said.connection.peek().is === 'up' && press()}
          onBlur={() => is === 'sure' && setIs('idle')}
        >
          <Icon name="trash-bold" />
          {words}
        </button>
        {is === 'failed' && (
          <span class="small loss" role="alert">
            {TEXTS.notErased}
          </span>
        )}
      </p>
    </div>
  )
}

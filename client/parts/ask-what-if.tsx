/** The way to "What if ...": with the record that is there, or with that of the game that has just ended. */
import { useState } from 'preact/hooks'
import { deeds } from '../deeds.ts'
import { readRecording, type Recording } from '../replay-of.ts'
import { said } from '../store.ts'
import { DEBRIEF_TEXTS as TEXTS } from '#texts/debrief.ts'
import { whatIf } from '../what-if.ts'
import { Icon } from './icon.tsx'

export function AskWhatIf({ recording, large = false }: { recording: Recording | null; large?: boolean }) {
  const [is, setIs] = useState<'idle' | 'fetching' | 'failed'>('idle')
  const id = said.gathering.value?.replay ?? null
  if (recording === null && id === null) return null
  const ask = (): void => {
    if (recording !== null) {
      whatIf.value = recording
      return
    }
    if (id === null || is === 'fetching') return
    setIs('fetching')
    deeds.recording(id).then(
      answer => {
        setIs('idle')
        whatIf.value = readRecording(answer)
      },
      () => setIs('failed'),
    )
  }
  return (
    <>
      <button
        type="button"
        class={large ? 'button large ask-what-if' : 'button ask-what-if'}
        aria-disabled={is === 'fetching'}
        onClick={ask}
      >
        <Icon name="shuffle-bold" />
        {TEXTS.whatIf}
      </button>
      {is === 'failed' && (
        <span class="small loss" role="alert">
          {TEXTS.whatIfFailed}
        </span>
      )}
    </>
  )
}

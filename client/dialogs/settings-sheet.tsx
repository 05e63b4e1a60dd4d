/** Settings: sheet, text size, motion, board, keys. */
import { useRef, useState } from 'preact/hooks'
import { deeds } from '../deeds.ts'
import { isLesson } from '../disclosing.ts'
import { CopyButton } from '../parts/copying.tsx'
import { Languages } from '../parts/languages.tsx'
import { QrCode } from '../parts/qr.tsx'
import { Sure } from '../parts/sure.tsx'
import { keyInAddress } from '../saved.ts'
import {
  BOARDS,
  changeSettings,
  COACHES,
  KEY_ACTIONS,
  KEYS,
  keyOf,
  MAPS,
  MOTIONS,
  NAMES,
  TEXT_SIZES,
  THEMES,
  type KeyAction,
} from '../settings.ts'
import { mine, said } from '../store.ts'
import { takenBy } from '../taken-keys.ts'
import { STATES_TEXT } from '#texts/game.ts'
import { KEY_WORDS, SETTINGS } from '#texts/settings.ts'
import { KIND_TEXTS } from '#texts/kinds.ts'
import { Segment } from './segment.tsx'
import { SoundSettings } from './sound-settings.tsx'
import './dialogs.css'

/** What a key does, in words. */
export const keyWords = (action: KeyAction): string =>
  action in KEY_WORDS ? KEY_WORDS[action as keyof typeof KEY_WORDS] : KIND_TEXTS[action as keyof typeof KIND_TEXTS].title

/** One key: pressing the button listens for the next character that is free. */
function KeyRow({ action }: { action: KeyAction }) {
  const [listening, setListening] = useState(false)
  const [warning, setWarning] = useState('')
  const settings = mine.settings.value
  const listen = (now: boolean): void => {
    setListening(now)
    setWarning('')
  }
  return (
    <li class="between key-row">
      <span class="small">
        {keyWords(action)}
        <span class="key-taken" role="status">
          {warning}
        </span>
      </span>
      <button
        type="button"
        class={listening ? 'button active key-button' : 'button key-button'}
        aria-label={`${keyWords(action)}: ${listening ? SETTINGS.press : keyOf(settings, action)}`}
        onClick={() => listen(!listening)}
        onBlur={() => listen(false)}
        onKeyDown={event => {
          if (!listening || event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return
          event.preventDefault()
          event.stopPropagation()
          const key = event.key.toUpperCase()
          const other = takenBy(settings, action, key)
          if (other !== null) return setWarning(SETTINGS.taken(key, keyWords(other)))
          changeSettings(mine.settings, { remapped: { ...settings.remapped, [action]: key } })
          listen(false)
        }}
      >
        {listening ? SETTINGS.press : keyOf(settings, action)}
      </button>
    </li>
  )
}

/** The link to one's own seat, for another device: whoever has it holds the seat. */
function SeatLink() {
  const field = useRef<HTMLInputElement>(null)
  if (keyInAddress() === null || said.person.value === null) return null
  const link = location.href
  return (
    <section class="seat-link" aria-labelledby="seat-link">
      <h3 id="seat-link" class="label">
        {SETTINGS.take}
      </h3>
      <p class="small soft">{SETTINGS.takeLine}</p>
      <p class="row wrap">
        <input
          ref={field}
          class="input record grow"
          aria-label={SETTINGS.takeLink}
          readOnly
          value={link}
          onFocus={() => field.current?.select()}
        />
        <CopyButton text={link} field={field} />
      </p>
      <details class="scores">
        <summary class="label">{SETTINGS.takeScan}</summary>
        <QrCode link={link} label={SETTINGS.takeScan} />
      </details>
    </section>
  )
}

/** Who plays alone may have the phase before once more, with its sheet as it was; the luck stays the same. */
function TakeBack() {
  const [problem, setProblem] = useState<string | null>(null)
  const table = said.gathering.value
  const view = said.view.value
  if (mine.screen.value !== 'game' || table?.kind !== 'solo' || view === null || view.open.phase === 'over' || isLesson.value) return null
  const isFirst = view.open.round === 1 && view.open.phase === 'orders'
  const takeBack = (): void =>
    void deeds.table({ do: 'take-back' }).then(
      () => (mine.dialog.value = null),
      (trouble: unknown) => setProblem(trouble instanceof Error ? trouble.message : ''),
    )
  return (
    <section class="seat-link" aria-labelledby="take-back">
      <h3 id="take-back" class="label">
        {SETTINGS.takeBack}
      </h3>
      <p class="small soft">{isFirst ? SETTINGS.takeBackFirst : SETTINGS.takeBackLine}</p>
      {!isFirst && (
        <p class="row wrap end-alone">
          <Sure word={SETTINGS.takeBackDo} sure={SETTINGS.takeBackSure} press={takeBack} />
          {problem !== null && (
            <span class="small loss" role="alert">
              {problem}
            </span>
          )}
        </p>
      )}
    </section>
  )
}

/** Who plays alone may end the game at any time to ask what would have been; a table does so by vote. */
function EndAlone() {
  const [problem, setProblem] = useState<string | null>(null)
  const table = said.gathering.value
  if (mine.screen.value !== 'game' || table?.kind !== 'solo' || said.view.value?.open.phase === 'over') return null
  const end = (): void =>
    void deeds.table({ do: 'end' }).then(
      () => (mine.dialog.value = null),
      (trouble: unknown) => setProblem(trouble instanceof Error ? trouble.message : ''),
    )
  return (
    <section class="seat-link" aria-labelledby="end-alone">
      <h3 id="end-alone" class="label">
        {SETTINGS.whatIf}
      </h3>
      <p class="small soft">{SETTINGS.whatIfLine}</p>
      <p class="row wrap end-alone">
        <Sure word={SETTINGS.endAlone} sure={SETTINGS.endAloneSure} press={end} />
        {problem !== null && (
          <span class="small loss" role="alert">
            {problem}
          </span>
        )}
      </p>
    </section>
  )
}

export function SettingsSheet() {
  const settings = mine.settings.value
  const change = (next: Parameters<typeof changeSettings>[1]): void => changeSettings(mine.settings, next)
  const isChanged = KEY_ACTIONS.some(action => keyOf(settings, action) !== KEYS[action])
  return (
    <div class="settings">
      <Segment
        legend={SETTINGS.theme}
        values={THEMES}
        value={settings.theme}
        words={one => SETTINGS.themes[one]}
        change={theme => change({ theme })}
      />
      <Segment
        legend={SETTINGS.textSize}
        values={TEXT_SIZES}
        value={settings.textSize}
        words={SETTINGS.sizes}
        change={textSize => change({ textSize })}
      />
      <Segment
        legend={SETTINGS.motion}
        values={MOTIONS}
        value={settings.motion}
        words={one => SETTINGS.motions[one]}
        change={motion => change({ motion })}
      />
      <Segment
        legend={SETTINGS.board}
        values={BOARDS}
        value={settings.board}
        words={one => SETTINGS.boards[one]}
        change={board => change({ board })}
      />
      <Segment
        legend={SETTINGS.coach}
        values={COACHES}
        value={settings.coach}
        words={one => SETTINGS.coaches[one]}
        change={coach => change({ coach })}
      />
      <Segment legend={SETTINGS.map} values={MAPS} value={settings.map} words={one => SETTINGS.maps[one]} change={map => change({ map })} />
      <Languages />
      <SoundSettings />
      <Segment
        legend={SETTINGS.names}
        values={NAMES}
        value={settings.names}
        words={one => SETTINGS.namings[one]}
        change={names => change({ names })}
      />
      <Segment
        legend={SETTINGS.keys}
        values={['on', 'off']}
        value={settings.keys ? 'on' : 'off'}
        words={one => (one === 'on' ? SETTINGS.keysOn : SETTINGS.keysOff)}
        change={one => change({ keys: one === 'on' })}
      />
      <p class="small soft">{SETTINGS.keysLine}</p>
      {settings.keys && (
        <details class="scores">
          <summary class="label">{SETTINGS.remap}</summary>
          <ul class="key-rows">
            {KEY_ACTIONS.map(action => (
              <KeyRow key={action} action={action} />
            ))}
          </ul>
          {isChanged && (
            <button type="button" class="button" onClick={() => change({ remapped: {} })}>
              {SETTINGS.reset}
            </button>
          )}
        </details>
      )}
      <TakeBack />
      <EndAlone />
      <SeatLink />
      <p>
        <a href="/check" target="_blank">
          {STATES_TEXT.check}
        </a>
      </p>
    </div>
  )
}

/** With friends: a name that is there already, and a pace. One press on a pace opens the table. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { MAIL_HOURS, PRESET_NAMES, PRESETS, type PresetName, type Typical } from '#shared/presets.ts'
import { deeds } from '../deeds.ts'
import type { IconName } from '../icons/used.ts'
import { AtlasGround } from '../parts/atlas-ground.tsx'
import { GameLength, useLengths } from '../parts/game-length.tsx'
import { NameField } from '../parts/name-field.tsx'
import { offeredName } from '../device.ts'
import { Icon } from '../parts/icon.tsx'
import { Wordmark } from '../parts/wordmark.tsx'
import { mine } from '../store.ts'
import { clockLine, FRIENDS, PRESET_TEXTS, roundsLine } from '#texts/lobby.ts'
import './friends.css'

const ICONS = {
  quick: 'timer-bold',
  standard: 'clock-bold',
  unhurried: 'hourglass-bold',
  mail: 'envelope-simple-bold',
} as const satisfies Record<PresetName, IconName>
type Hours = (typeof MAIL_HOURS)[number]

interface PaceProps {
  readonly preset: PresetName
  readonly isBusy: boolean
  readonly lengths: readonly Typical[]
  readonly open: (hours: Hours | null) => void
}
function Pace({ preset, isBusy, lengths, open }: PaceProps) {
  const [hours, setHours] = useState<Hours>(24)
  const { rounds, clock } = PRESETS[preset]
  const { name, line } = PRESET_TEXTS[preset]
  const isMail = preset === 'mail'
  const kept = isMail ? { orders: hours * 3600, chambers: hours * 3600 } : clock
  return (
    <li class="pace sheet stack">
      <button
        type="button"
        class="pace-open"
        data-preset={preset}
        aria-disabled={isBusy}
        aria-describedby={`pace-${preset}`}
        onClick={() => !isBusy && open(isMail ? hours : null)}
      >
        <Icon name={ICONS[preset]} size={28} />
        <span class="grow">
          <span class="h2">{name}</span>
          <span class="small soft pace-line">{line}</span>
        </span>
        <Icon name="arrow-right-bold" size={20} />
      </button>
      <p id={`pace-${preset}`} class="pace-facts small">
        <span>{roundsLine(rounds)}</span>
        <span>{clockLine(kept)}</span>
        <GameLength lengths={lengths} pace={{ preset, rounds, clock: kept }} people={null} />
      </p>
      {isMail && (
        <label class="row pace-hours small">
          <span>{FRIENDS.hours}</span>
          <select
            class="select"
            value={hours}
            onChange={({ currentTarget: { value } }) => setHours(MAIL_HOURS.find(one => one === Number(value)) ?? 24)}
          >
            {MAIL_HOURS.map(one => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      )}
    </li>
  )
}

export function Friends() {
  const [name, setName] = useState(offeredName)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const lengths = useLengths()
  // So that Enter opens the first table: the name is there already.
  useEffect(() => list.current?.querySelector<HTMLElement>('.pace-open')?.focus({ preventScroll: true }), [])
  const open = (preset: PresetName, hours: Hours | null): void => {
    setBusy(true)
    setProblem(null)
    deeds
      .openTable(name, preset, hours)
      .catch((trouble: unknown) => setProblem(trouble instanceof Error ? trouble.message : ''))
      .finally(() => setBusy(false))
  }
  return (
    <div class="friends">
      <AtlasGround />
      <header class="masthead setup-head">
        <Wordmark />
        <button type="button" class="button" onClick={() => (mine.screen.value = 'title')}>
          <Icon name="arrow-left-bold" />
          {FRIENDS.back}
        </button>
      </header>
      <main class="friends-main">
        <h1 class="h1">{FRIENDS.title}</h1>
        <p class="soft friends-lead">{FRIENDS.lead}</p>
        <NameField name={name} change={setName} note={FRIENDS.nameNote} />
        <ul ref={list} class="paces" aria-label={FRIENDS.pace}>
          {PRESET_NAMES.map(preset => (
            <Pace key={preset} preset={preset} isBusy={isBusy} lengths={lengths} open={hours => open(preset, hours)} />
          ))}
        </ul>
        <p class="friends-state" role={problem === null ? 'status' : 'alert'}>
          {problem === null ? (
            isBusy && FRIENDS.opening
          ) : (
            <span class="loss">
              <Icon name="warning-circle-fill" /> {problem}
            </span>
          )}
        </p>
      </main>
    </div>
  )
}

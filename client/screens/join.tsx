/** Coming to a table by its code (picture 05b): what the table is, one's name, and in. A link brings the code along. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { TableSeen } from '#shared/wire.ts'
import { isWhole, knockOf, spaced, type Knock } from '../code.ts'
import { deeds } from '../deeds.ts'
import { offeredName } from '../device.ts'
import { Icon } from '../parts/icon.tsx'
import { SleeveMark } from '../parts/mark.tsx'
import { NameField } from '../parts/name-field.tsx'
import type { SavedSeat } from '../saved.ts'
import { mine } from '../store.ts'
import { FRIENDS, JOIN } from '#texts/lobby.ts'
import { TITLE } from '#texts/title.ts'
import './join.css'

const wordsOf = (trouble: unknown): string => (trouble instanceof Error ? trouble.message : '')

/** The table of a whole code: looked for as soon as its sixth digit is there. */
function useTable(knock: Knock): { seen: TableSeen | null; problem: string | null; isLooking: boolean } {
  const [found, setFound] = useState<{ code: string; seen: TableSeen | null; problem: string | null } | null>(null)
  const code = knock.digits
  useEffect(() => {
    if (!isWhole(code)) return
    let isOld = false
    deeds.look(knock).then(
      seen => isOld || setFound({ code, seen, problem: null }),
      (trouble: unknown) => isOld || setFound({ code, seen: null, problem: wordsOf(trouble) }),
    )
    return () => {
      isOld = true
    }
  }, [knock])
  const isThis = found?.code === code
  return { seen: isThis ? found.seen : null, problem: isThis ? found.problem : null, isLooking: isWhole(code) && !isThis }
}

function Seen({ seen }: { seen: TableSeen }) {
  return (
    <div class="join-seen sheet">
      <Icon name={seen.locked ? 'lock-simple-bold' : 'check-circle-fill'} size={22} class={seen.locked ? 'loss' : 'gain'} />
      <div class="grow">
        <p class="label">{seen.isClass === true ? JOIN.classOf(seen.host) : JOIN.tableOf(seen.host)}</p>
        {seen.isClass !== true && (
          <p class="small soft">
            {JOIN.seen(seen.preset, seen.rounds)} · {JOIN.people(seen.people, seen.sitting)}
          </p>
        )}
        {(seen.locked || seen.isClass !== true) && <p class="small">{seen.locked ? JOIN.locked : JOIN.stage[seen.stage]}</p>}
      </div>
    </div>
  )
}

/** Who comes by the link a second time has a place there already. */
function GoOn({ place }: { place: SavedSeat }) {
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <div class="join-seen sheet">
      <div class="grow">
        <p class="label">{JOIN.yours}</p>
        {problem !== null && <p role="alert">{problem}</p>}
      </div>
      <button
        type="button"
        class="button primary"
        onClick={() => void deeds.resume(place).catch((trouble: unknown) => setProblem(wordsOf(trouble)))}
      >
        {JOIN.goOn}
      </button>
    </div>
  )
}

/** A student's own code leads back to their place, from any device. */
function Rejoin({ code }: { code: string }) {
  const [rejoin, setRejoin] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const goOn = async (): Promise<void> => {
    const { rejoinKey } = await import('../class/keys.ts')
    await deeds.resumeClass(await rejoinKey(code, rejoin), false)
  }
  return (
    <details class="join-seen sheet">
      <summary class="label">{JOIN.rejoin}</summary>
      <label class="field">
        <span class="small soft">{JOIN.rejoinLine}</span>
        <input
          class="input record"
          autocomplete="off"
          maxLength={20}
          value={rejoin}
          onInput={event => setRejoin(event.currentTarget.value)}
        />
      </label>
      {problem !== null && <p role="alert">{problem}</p>}
      <button type="button" class="button" onClick={() => void goOn().catch((trouble: unknown) => setProblem(wordsOf(trouble)))}>
        {JOIN.goOn}
      </button>
    </details>
  )
}

export function Join() {
  const knock = mine.knock.value
  const code = knock.digits
  const [name, setName] = useState(offeredName)
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const { seen, problem, isLooking } = useTable(knock)
  const field = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const wrong = problem ?? refused
  useEffect(() => {
    if (!isWhole(mine.knock.peek().digits) || problem !== null) field.current?.focus()
  }, [problem])
  // Found: what is left is one press.
  useEffect(() => {
    if (seen !== null && document.activeElement?.id !== 'own-name') button.current?.focus({ preventScroll: true })
  }, [seen])
  const place = seen === null ? undefined : deeds.savedGames().find(one => one.code === seen.code && !one.over)

  const join = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!isWhole(code)) {
      setRefused(JOIN.six)
      field.current?.focus()
      return
    }
    if (isBusy || problem !== null) return
    setBusy(true)
    setRefused(null)
    deeds
      .join(knock, name)
      .then(() => {
        if (seen?.stage === 'playing') mine.dialog.value = 'people'
      })
      .catch((trouble: unknown) => setRefused(wordsOf(trouble)))
      .finally(() => setBusy(false))
  }
  const change = (typed: string): void => {
    setRefused(null)
    mine.knock.value = knockOf(typed)
  }
  return (
    <main class="join">
      <form class="join-form" onSubmit={join} noValidate>
        <div class="join-hand" aria-hidden="true">
          <SleeveMark government="COL" hand="point" width={112} />
        </div>
        <hr class="join-rule" />
        <p class="join-name" aria-hidden="true">
          {TITLE.first} <br />
          {TITLE.second}
        </p>
        <h1 class="spoken">{JOIN.title}</h1>
        <div class="field">
          <label class="label" for="join-code">
            {JOIN.code}
          </label>
          <input
            ref={field}
            id="join-code"
            class="input record join-code"
            inputMode="numeric"
            autocomplete="off"
            placeholder="··· ···"
            aria-invalid={wrong !== null}
            aria-describedby="join-note"
            value={spaced(code)}
            onInput={event => {
              change(event.currentTarget.value)
              event.currentTarget.value = spaced(mine.knock.value.digits)
            }}
          />
          <p id="join-note" class="small" role={wrong === null ? 'status' : 'alert'}>
            {wrong !== null ? (
              <strong class="join-wrong">
                <Icon name="warning-circle-fill" size={16} />
                {wrong}
              </strong>
            ) : isLooking ? (
              JOIN.looking
            ) : seen === null ? (
              JOIN.codeNote
            ) : (
              ''
            )}
          </p>
        </div>
        {seen !== null && <Seen seen={seen} />}
        {place !== undefined && <GoOn place={place} />}
        {seen?.isClass === true && <Rejoin code={code} />}
        <NameField name={name} change={setName} note={FRIENDS.nameNote} />
        <button ref={button} type="submit" class="button large join-go" aria-disabled={isBusy || seen?.locked === true}>
          {isBusy ? JOIN.joining : JOIN.join}
          <Icon name="arrow-right-bold" size={20} />
        </button>
        <button
          type="button"
          class="button plain join-back"
          onClick={() => {
            history.replaceState(null, '', '/')
            mine.screen.value = 'title'
          }}
        >
          {JOIN.back}
        </button>
      </form>
    </main>
  )
}

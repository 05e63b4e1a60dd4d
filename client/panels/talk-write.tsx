/** Writing a line, or saying a quick phrase; before a line that may give a sealed order away, a word of warning (R6.4). */
import { useRef, useState } from 'preact/hooks'
import { personOf, type Gathering } from '#shared/gathering.ts'
import { rulesNow } from '#shared/laws.ts'
import { LINE_LENGTH, PHRASES, type To } from '#shared/speech.ts'
import { deeds } from '../deeds.ts'
import { gaggedIn, type Gagged } from '../gagged.ts'
import { Icon } from '../parts/icon.tsx'
import { said } from '../store.ts'
import { PHRASE_TEXTS, TALK } from '#texts/talk.ts'

/** From here on it is told how much more can be written. */
const SOON_FULL = 40

/** Why this person cannot say anything now; null if they can. */
function whyNot(table: Gathering): string | null {
  const me = personOf(table, said.person.value)
  if (me === null) return TALK.isWatching
  if (table.talk === 'off') return TALK.isOff
  return me.muted ? TALK.isMuted : null
}

function Phrases({ to, done }: { to: To; done: () => void }) {
  return (
    <div class="talk-phrases" role="group" aria-label={TALK.phrases}>
      {PHRASES.map(phrase => (
        <button
          key={phrase}
          type="button"
          class="button"
          onClick={() => {
            deeds.speak(to, { phrase })
            done()
          }}
        >
          {PHRASE_TEXTS[phrase]}
        </button>
      ))}
    </div>
  )
}

interface WritingProps {
  readonly table: Gathering
  readonly to: To
  readonly names: readonly string[]
}

export function Writing({ table, to, names }: WritingProps) {
  const [text, setText] = useState('')
  const [warned, setWarned] = useState<Gagged | null>(null)
  const [hasPhrases, setPhrases] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const why = whyNot(table)
  if (why !== null) return <p class="small soft talk-why">{why}</p>
  if (table.talk === 'phrases') return <Phrases to={to} done={() => {}} />
  const view = said.view.value
  const send = (isWarned: boolean): void => {
    const line = text.trim()
    if (line === '') return
    const hearers = to === 'all' ? to : to.map(id => personOf(table, id)?.seat ?? null)
    const gagged = isWarned ? null : gaggedIn(view, line, hearers)
    setWarned(gagged)
    if (gagged !== null) return
    deeds.speak(to, { text: line })
    setText('')
    field.current?.focus()
  }
  const left = LINE_LENGTH - text.length
  return (
    <form
      class="talk-writing"
      onSubmit={event => {
        event.preventDefault()
        send(false)
      }}
    >
      {hasPhrases && <Phrases to={to} done={() => setPhrases(false)} />}
      {warned !== null && view !== null && (
        <div class="talk-warning small" role="alert">
          <p class="row">
            <Icon name="speaker-slash-bold" />
            <span class="grow">{TALK.gagged(warned, rulesNow(view.open))}</span>
          </p>
          <div class="row">
            <button type="button" class="button" onClick={() => send(true)}>
              {TALK.sendAnyway}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                setWarned(null)
                field.current?.focus()
              }}
            >
              {TALK.reword}
            </button>
          </div>
        </div>
      )}
      <div class="talk-field">
        <input
          ref={field}
          class="input"
          type="text"
          value={text}
          maxLength={LINE_LENGTH}
          autocomplete="off"
          enterkeyhint="send"
          aria-label={TALK.write(names.join(', '))}
          placeholder={TALK.write(names.join(', '))}
          onInput={event => {
            setText(event.currentTarget.value)
            setWarned(null)
          }}
        />
        <button
          type="button"
          class="button plain square"
          aria-label={TALK.phrases}
          title={TALK.phrases}
          aria-expanded={hasPhrases}
          onClick={() => setPhrases(!hasPhrases)}
        >
          <Icon name="smiley-bold" size={20} />
        </button>
        <button type="submit" class="button plain square" aria-label={TALK.send} title={TALK.send} disabled={text.trim() === ''}>
          <Icon name="paper-plane-tilt-bold" size={20} />
        </button>
      </div>
      {left <= SOON_FULL && <p class="small soft">{TALK.left(left)}</p>}
    </form>
  )
}

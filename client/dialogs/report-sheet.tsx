/** A report of something that went wrong: read it, copy it or keep it as a file. Nothing is sent anywhere. */
import { useRef, useState } from 'preact/hooks'
import { PROTOCOL } from '#shared/wire.ts'
import { lastFaults } from '../faults.ts'
import { CopyButton } from '../parts/copying.tsx'
import { reportText } from '../report.ts'
import { mine, mySeat, said } from '../store.ts'
import { REPORT } from '#texts/report.ts'
import { TALK } from '#texts/talk.ts'
import './dialogs.css'

/** The page's own script: another name for every build. */
const build = (): string => document.querySelector('script[type=module][src]')?.getAttribute('src')?.split('/').at(-1) ?? 'in development'

function whereNow(): string | null {
  const view = said.view.value
  if (view === null) return said.gathering.value === null ? null : 'lobby'
  return `round ${view.open.round} of ${view.open.setting.rounds}, ${view.open.phase}, stage ${mine.stage.value}`
}

function textNow(words: string, at: string, withTalk: boolean): string {
  const { board, map } = mine.settings.value
  return reportText({
    words,
    at,
    game: said.game.value,
    where: whereNow(),
    seat: mySeat.value,
    build: `${build()}, protocol ${PROTOCOL}`,
    browser: navigator.userAgent,
    screen: `${innerWidth} x ${innerHeight} at ${devicePixelRatio}, ${board}, map ${map}`,
    line: `${said.connection.value.is}, ${said.carrier.value}`,
    faults: lastFaults(),
    talk: withTalk ? said.lines.value.flatMap(line => (line.words === null ? [] : [TALK.spoken(line.name, TALK.words(line.words))])) : null,
  })
}

export function ReportSheet() {
  const [words, setWords] = useState('')
  const [at] = useState(() => new Date().toISOString())
  const [withTalk, setWithTalk] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const text = textNow(words, at, withTalk)
  return (
    <div class="report">
      <p>{REPORT.lead}</p>
      <label class="label" for="report-words">
        {REPORT.words}
      </label>
      <textarea
        id="report-words"
        class="input"
        rows={3}
        maxLength={1000}
        value={words}
        onInput={event => setWords(event.currentTarget.value)}
      />
      {said.lines.value.length > 0 && (
        <label class="row">
          <input type="checkbox" checked={withTalk} onChange={event => setWithTalk(event.currentTarget.checked)} />
          {REPORT.withTalk}
        </label>
      )}
      <label class="label" for="report-text">
        {REPORT.text}
      </label>
      <textarea ref={field} id="report-text" class="input record" rows={12} readOnly value={text} />
      <p class="row wrap">
        <CopyButton text={text} field={field} />
        <a class="button" download="long-arm-report.txt" href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}>
          {REPORT.download}
        </a>
      </p>
    </div>
  )
}

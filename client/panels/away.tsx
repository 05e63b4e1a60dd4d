/** What happened while this person was away, in three lines, until it is put away. */
import { useEffect } from 'preact/hooks'
import { awayOf } from '../away-of.ts'
import { deeds } from '../deeds.ts'
import { mine, mySeat, said } from '../store.ts'
import { AWAY, awayLines } from '#texts/away.ts'
import './banner.css'

export function AwayNote() {
  const from = mine.away.value
  const away = from === null ? null : awayOf(from, said.closings.value, said.sheets.value, mySeat.value)
  const lines = away === null ? [] : awayLines(away, mySeat.value)
  const spoken = lines.length === 0 ? '' : [AWAY.title, ...lines].join('. ')
  useEffect(() => deeds.say(spoken, 'polite'), [spoken])
  if (lines.length === 0) return null
  const putAway = (): void => void (mine.away.value = null)
  return (
    <section class="away sheet" aria-labelledby="away-title">
      <div class="grow">
        <h2 id="away-title" class="h3">
          {AWAY.title}
        </h2>
        <ul>
          {lines.map(line => (
            <li key={line} class="small">
              {line}
            </li>
          ))}
        </ul>
      </div>
      <button
        type="button"
        class="button"
        onClick={() => {
          putAway()
          if (mine.stage.peek() === 'orders') {
            mine.panel.value = 'log'
            mine.sheet.value = 'full'
          } else mine.dialog.value = 'log'
        }}
      >
        {AWAY.log}
      </button>
      <button type="button" class="button primary" onClick={putAway}>
        {AWAY.gotIt}
      </button>
    </section>
  )
}

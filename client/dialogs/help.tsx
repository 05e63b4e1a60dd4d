/** The rules on one sheet, the words, and the keys. */
import { partyOf } from '#shared/names.ts'
import { KINDS } from '#shared/phases.ts'
import { KEY_ACTIONS, keyOf, type KeyAction } from '../settings.ts'
import { mine, mySeat } from '../store.ts'
import { STATES_TEXT } from '#texts/game.ts'
import { REPORT } from '#texts/report.ts'
import { HELP } from '#texts/settings.ts'
import { TERM_NAMES, TERMS } from '#texts/rules.ts'
import { TERM_ENTRIES } from '../codex-links.ts'
import { ToCodex } from '../parts/behind.tsx'
import { Icon } from '../parts/icon.tsx'
import { KeptFor } from '../panels/debrief-after.tsx'
import { HelpPicture } from './help-picture.tsx'
import { keyWords } from './settings-sheet.tsx'
import './dialogs.css'

/** Whether this key does something for the seat one plays. */
function isMine(action: KeyAction): boolean {
  if (!(action in KINDS)) return true
  const seat = mySeat.value
  const by = KINDS[action as keyof typeof KINDS].by
  return seat === null || by === 'any' || by === partyOf(seat)
}

export function HelpSheet() {
  const settings = mine.settings.value
  return (
    <div class="help">
      <section>
        <h3 class="h3">{HELP.rules}</h3>
        <ol class="help-points">
          {HELP.points.map(({ picture, line }) => (
            <li key={picture}>
              <HelpPicture of={picture} />
              <span>{line}</span>
            </li>
          ))}
        </ol>
        {mine.screen.value === 'title' && (
          <p class="help-check">
            <button
              type="button"
              class="button primary"
              onClick={() => {
                mine.dialog.value = null
                mine.screen.value = 'learn'
              }}
            >
              <Icon name="book-open-bold" />
              {HELP.learn}
            </button>
          </p>
        )}
      </section>
      <section>
        <h3 class="h3">{HELP.keys}</h3>
        {!settings.keys && <p class="small loss">{HELP.keysOff}</p>}
        <dl class="help-keys">
          {HELP.always.map(([key, words]) => (
            <div key={key} class="row small">
              <dt>
                <kbd class="keycap">{key}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
          {settings.keys &&
            KEY_ACTIONS.filter(isMine).map(action => (
              <div key={action} class="row small">
                <dt>
                  <kbd class="keycap">{keyOf(settings, action)}</kbd>
                </dt>
                <dd>{keyWords(action)}</dd>
              </div>
            ))}
        </dl>
      </section>
      <section>
        <h3 class="h3">{HELP.connection}</h3>
        <p class="help-check">
          <a href="/check" target="_blank">
            {STATES_TEXT.check}
          </a>
        </p>
      </section>
      <section>
        <h3 class="h3">{REPORT.title}</h3>
        <p class="help-check">
          <button type="button" class="button" onClick={() => (mine.dialog.value = 'report')}>
            {REPORT.open}
          </button>
        </p>
      </section>
      <section>
        <h3 class="h3">{HELP.kept}</h3>
        <KeptFor />
      </section>
      <section>
        <h3 class="h3">{HELP.words}</h3>
        <dl class="help-words">
          {TERM_NAMES.map(name => {
            const { word, plain } = TERMS[name]
            const entry = TERM_ENTRIES[name]
            return (
              <div key={name}>
                <dt class="label">{entry === undefined ? word : <ToCodex entry={entry}>{word}</ToCodex>}</dt>
                <dd class="small soft">{plain}</dd>
              </div>
            )
          })}
        </dl>
      </section>
    </div>
  )
}

/** One entry of the Codex (picture 14): the plain text, both sides, the map; beside it the game, the timeline and what is related. */
import { ENTRIES, isEntryId, type EntryId } from '#shared/codex/entries.ts'
import type { Entry } from '#shared/codex/entry.ts'
import { SOURCES } from '#shared/codex/sources.ts'
import { ROUTES } from '../codex-places.ts'
import type { IconName } from '../icons/used.ts'
import { Icon } from '../parts/icon.tsx'
import { Listen } from '../parts/listen.tsx'
import { entryReading } from '../reading-of.ts'
import { mine } from '../store.ts'
import { CODEX, dateWords, ENTRY_KIND_NAMES, EVIDENCE_NOTES, PLACE_NAMES, STANDING_NAMES, TOPIC_NAMES } from '#texts/codex-page.ts'
import { ENTRY_TEXTS } from '#texts/codex/codex.ts'
import type { EntryText } from '#texts/codex/entry-text.ts'
import { InThisGame } from './codex-game.tsx'
import { CodexMap } from '../parts/codex-map.tsx'

const KIND_ICONS = {
  case: 'gavel-bold',
  statute: 'bank-bold',
  treaty: 'handshake-bold',
  event: 'newspaper-bold',
  instrument: 'stamp-bold',
  doctrine: 'scales-bold',
} as const satisfies Record<Entry['kind'], IconName>

/** Words with their daggers, which say aloud what they mean. */
function Dagger({ children }: { children: string }) {
  return (
    <>
      {children.split('†').map((part, i) => (
        <>
          {i > 0 && (
            <sup class="dagger">
              <span aria-hidden="true">†</span>
              <span class="spoken"> ({CODEX.unchecked})</span>
            </sup>
          )}
          {part}
        </>
      ))}
    </>
  )
}

function Sides({ sides }: { sides: EntryText['sides'] }) {
  return (
    <section class="codex-sides" aria-label={CODEX.sides}>
      {sides.map(({ who, says }, i) => (
        <div key={who} class={i === 0 ? 'codex-side first' : 'codex-side second'}>
          <h2 class="label row">
            <Icon name={i === 0 ? 'caret-up-bold' : 'caret-down-bold'} size={14} />
            {who}
          </h2>
          <p class="h3">{says}</p>
        </div>
      ))}
    </section>
  )
}

/** Parties, citation, standing, fate: what a lawyer asks first. */
function Facts({ fact, text }: { fact: Entry; text: EntryText }) {
  const rows: readonly (readonly [string, string])[] = [
    [CODEX.question, text.question],
    [CODEX.outcome, text.outcome],
    [CODEX.later, text.later],
    ...(text.parties === null ? [] : [[CODEX.parties, text.parties] as const]),
    [CODEX.standing, STANDING_NAMES[fact.standing]],
  ]
  return (
    <dl class="codex-facts">
      {rows.map(([name, words]) => (
        <div key={name}>
          <dt class="caps">{name}</dt>
          <dd>
            <Dagger>{words}</Dagger>
          </dd>
        </div>
      ))}
      <div>
        <dt class="caps">{CODEX.citation}</dt>
        <dd class="record small">{fact.citation}</dd>
      </div>
    </dl>
  )
}

function Timeline({ steps }: { steps: NonNullable<EntryText['steps']> }) {
  return (
    <section aria-labelledby="codex-timeline">
      <h2 id="codex-timeline" class="caps">
        {CODEX.timeline}
      </h2>
      <ol class="codex-steps">
        {steps.map(({ at, what, note }) => (
          <li key={at + what}>
            <time class="record" dateTime={at}>
              {dateWords(at)}
            </time>
            <p>
              <span class="label">
                <Dagger>{what}</Dagger>
              </span>
              {note !== undefined && (
                <span class="small soft">
                  <Dagger>{note}</Dagger>
                </span>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Aside({ id, fact, text }: { id: EntryId; fact: Entry; text: EntryText }) {
  return (
    <aside class="codex-aside">
      <InThisGame entry={id} />
      {text.steps !== undefined && <Timeline steps={text.steps} />}
      <section aria-labelledby="codex-related">
        <h2 id="codex-related" class="caps">
          {CODEX.related}
        </h2>
        <ul class="rows codex-related">
          {fact.related.filter(isEntryId).map(one => (
            <li key={one}>
              <button type="button" class="codex-to" onClick={() => (mine.codex.value = one)}>
                <span class="grow">
                  {ENTRY_TEXTS[one].name}, {ENTRIES[one].from.slice(0, 4)}
                </span>
                <Icon name="arrow-right-bold" size={14} />
              </button>
            </li>
          ))}
        </ul>
      </section>
      <p class="small soft">{CODEX.advice}</p>
    </aside>
  )
}

export function CodexEntry({ id, isFull }: { id: EntryId; isFull: boolean }) {
  const fact: Entry = ENTRIES[id]
  const text: EntryText = ENTRY_TEXTS[id]
  const route = ROUTES[id]
  const note = EVIDENCE_NOTES[fact.evidence]
  return (
    <>
      <article class="codex-entry" aria-labelledby="codex-heading">
        <p class="row wrap">
          <span class="chip plum">
            <Icon name={KIND_ICONS[fact.kind]} size={13} />
            {ENTRY_KIND_NAMES[fact.kind].one}
          </span>
          <span class="chip">{fact.places.map(place => PLACE_NAMES[place]).join(', ')}</span>
          {fact.topics.map(topic => (
            <span key={topic} class="chip">
              {TOPIC_NAMES[topic]}
            </span>
          ))}
          {fact.standing === 'pending' && (
            <span class="chip ochre">
              <Icon name="hourglass-bold" size={13} />
              {STANDING_NAMES.pending}
            </span>
          )}
        </p>
        <h1 id="codex-heading" class="codex-name" tabIndex={-1}>
          {text.title}
        </h1>
        <p class="quote codex-tagline">{text.tagline}</p>
        <Listen id={`codex.${id}.${isFull}`} texts={() => entryReading(text, isFull)} />
        <hr class="scotch" />
        {fact.evidence === 'memory' && <p class="notice ochre small">{CODEX.memoryNote}</p>}
        <p class="codex-plain">
          <Dagger>{text.plain}</Dagger> <b class="marker">{text.takeaway}</b>
        </p>
        {isFull && (
          <p class="codex-full">
            <Dagger>{text.full}</Dagger>
          </p>
        )}
        <Sides sides={text.sides} />
        {route !== undefined && <CodexMap route={route} />}
        <Facts fact={fact} text={text} />
        <section class="codex-simple notice">
          <h2 class="caps">{CODEX.simplifies}</h2>
          <p>{text.simplifies}</p>
        </section>
        {isFull && (
          <section>
            <h2 class="caps">{CODEX.sources}</h2>
            {fact.sources.length === 0 && <p class="small soft">{CODEX.sourcesNone}</p>}
            <ul class="codex-sources small soft">
              {fact.sources.map(number => (
                <li key={number}>{SOURCES[number as keyof typeof SOURCES]}</li>
              ))}
            </ul>
          </section>
        )}
        <footer class="small soft">
          {fact.standing === 'pending' && <p>{CODEX.pendingNote}</p>}
          {fact.evidence === 'mixed' && <p>{note}</p>}
          <p>{CODEX.asOf(dateWords(fact.asOf))}</p>
        </footer>
      </article>
      <Aside id={id} fact={fact} text={text} />
    </>
  )
}

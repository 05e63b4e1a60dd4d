/** For the host: lines and names that are held back, and lines that somebody has reported. */
import type { Gathering } from '#shared/gathering.ts'
import type { HeardLine } from '#shared/speech.ts'
import { deeds } from '../deeds.ts'
import { said } from '../store.ts'
import { waiting } from '../talking.ts'
import { TALK } from '#texts/talk.ts'
import { attempt } from './talk-attempt.ts'

function Matter({ line }: { line: HeardLine }) {
  const { id, name, words, is, reports } = line
  if (words === null) return null
  const judge = (pass: boolean) => (): void => attempt(deeds.judge(id, pass))
  return (
    <li class="talk-matter">
      <p>
        <span class={is === 'held' ? 'chip ochre' : 'chip red'}>{is === 'held' ? TALK.waitsHeld : TALK.waitsReported(reports)}</span>
      </p>
      <p class="talk-words">
        {'name' in words ? (
          TALK.waitsName(name, words.name)
        ) : (
          <>
            {<b>{name}</b>} {TALK.words(words)}
          </>
        )}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={judge(true)}>
          {TALK.pass}
        </button>
        <button type="button" class="button" onClick={judge(false)}>
          {TALK.drop}
        </button>
      </div>
    </li>
  )
}

export function Judging({ table }: { table: Gathering }) {
  const matters = waiting(said.lines.value, table, said.person.value)
  if (matters.length === 0) return null
  return (
    <section class="talk-judging scroll" aria-labelledby="talk-judging" tabIndex={0}>
      <h3 id="talk-judging" class="caps">
        {TALK.judge}
      </h3>
      <ul>
        {matters.map(line => (
          <Matter key={line.id} line={line} />
        ))}
      </ul>
    </section>
  )
}

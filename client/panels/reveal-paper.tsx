/** The newspaper beside the playback: what shows now, what was, what is still hidden, and the world so far. */
import type { Fact } from '#shared/events.ts'
import type { Seat } from '#shared/names.ts'
import { frame } from '../frame.ts'
import { type Moment, movedBy } from '../moments.ts'
import { Changes } from '../parts/changes.tsx'
import { Icon } from '../parts/icon.tsx'
import { NewsIcon } from '../parts/news-icon.tsx'
import { said } from '../store.ts'
import { sayFact } from '#texts/facts.ts'
import { count, signed } from '#texts/numbers.ts'
import { INDEX_NAMES } from '#texts/reasons.ts'
import { REVEAL_TEXTS } from '#texts/reveal.ts'
import { headline, type Playback, told } from './reveal-playback.ts'

export function Paper({ playback, me, round, rounds }: { playback: Playback; me: Seat | null; round: number; rounds: number }) {
  const { moments, at } = playback
  const now = moments[at]
  const earlier = moments.slice(0, at).toReversed()
  const left = moments.length - at - 1
  return (
    <article class="paper sheet stack" data-edge={frame.value === 'phone' ? 'bottom' : 'right'} aria-label={REVEAL_TEXTS.paper}>
      <header class="paper-head">
        <p class="paper-name">{REVEAL_TEXTS.paper}</p>
        <p class="paper-line small label">
          <span>{REVEAL_TEXTS.round(count(round))}</span>
          <span>{REVEAL_TEXTS.edition}</span>
          <span>{REVEAL_TEXTS.issue(count(round), count(rounds))}</span>
        </p>
      </header>
      <div class="paper-body scroll" tabIndex={0} role="region" aria-label={REVEAL_TEXTS.record}>
        <section class="paper-now">
          <p class="caps paper-kicker">
            {now === undefined ? REVEAL_TEXTS.allTold : REVEAL_TEXTS.now}
            {now?.mine === true && ` · ${REVEAL_TEXTS.yours}`}
          </p>
          {now === undefined ? (
            <h2 class="paper-headline">{moments.length === 0 ? REVEAL_TEXTS.quietTitle : REVEAL_TEXTS.nothingToCome}</h2>
          ) : (
            <>
              <h2 class="paper-headline">{headline(now)}</h2>
              <ul class="paper-told">
                {told(now).map((fact, i) => (
                  <li key={i} class={me !== null && Object.values(fact).includes(me) ? 'own' : ''}>
                    <span>{sayFact(fact, me)}</span>
                  </li>
                ))}
              </ul>
              <Changes moved={movedBy([...now.leads, ...now.follows], me)} own={REVEAL_TEXTS.you} />
            </>
          )}
          {moments.length === 0 && <p>{REVEAL_TEXTS.quiet}</p>}
        </section>
        {earlier.length > 0 && (
          <section>
            <hr class="heavy" />
            <h3 class="caps">{REVEAL_TEXTS.earlier}</h3>
            <ol class="paper-earlier rows" reversed>
              {earlier.map(moment => (
                <li key={moment.id}>
                  <button type="button" class="paper-item" onClick={() => playback.go(moment.id)}>
                    <NewsIcon news={moment.news} size={18} />
                    <span>
                      <span class="h3">{headline(moment)}</span>
                      {told(moment).map((fact, i) => (
                        <span key={i} class="small soft block">
                          {sayFact(fact, me)}
                        </span>
                      ))}
                    </span>
                  </button>
                </li>
              ))}
            </ol>
          </section>
        )}
        {now !== undefined && (
          <section>
            <hr class="heavy" />
            <h3 class="caps">{REVEAL_TEXTS.toCome}</h3>
            <p class="row small soft">
              <Icon name="eye-slash-bold" size={16} />
              {left > 0 ? REVEAL_TEXTS.hidden(left) : REVEAL_TEXTS.nothingToCome}
            </p>
          </section>
        )}
      </div>
      <World playback={playback} me={me} />
    </article>
  )
}

/** Indices as they stand at this moment: those of now less what is not told yet. */
function World({ playback, me }: { playback: Playback; me: Seat | null }) {
  const open = said.view.value?.open
  if (open === undefined) return null
  const facts = (list: readonly Moment[]): Fact[] => list.flatMap(moment => [...moment.leads, ...moment.follows])
  const later = movedBy(facts(playback.moments.slice(playback.at + 1)), me)
  const sofar = movedBy(facts(playback.moments.slice(0, playback.at + 1)), me)
  const values = { ...open.indices, comity: open.comity }
  return (
    <section class="paper-world" aria-label={REVEAL_TEXTS.soFar}>
      <hr class="heavy" />
      <h3 class="caps">{REVEAL_TEXTS.soFar}</h3>
      <dl>
        {(['privacy', 'security', 'economy', 'comity'] as const).map(index => (
          <div key={index}>
            <dt>{INDEX_NAMES[index]}</dt>
            <dd>
              <span class="figure">{count(values[index] - later[index])}</span>
              <span class={sofar[index] > 0 ? 'gain small' : sofar[index] < 0 ? 'loss small' : 'hint small'}>
                {sofar[index] === 0 ? count(0) : signed(sofar[index])}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

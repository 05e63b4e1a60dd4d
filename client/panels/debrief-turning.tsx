/** What decided the game: why the winner won, in a sentence, and the three moments that moved the world most. */
import { useMemo } from 'preact/hooks'
import type { Seat } from '#shared/names.ts'
import { standings } from '#shared/standing.ts'
import type { Debrief } from '#shared/wire.ts'
import { makingOf, turningPoints, turnsOf, type Making } from '../debrief-of.ts'
import { Changes } from '../parts/changes.tsx'
import { SeatMark } from '../parts/mark.tsx'
import { NewsIcon } from '../parts/news-icon.tsx'
import { DEBRIEF_TEXTS as TEXTS } from '#texts/debrief.ts'
import { sayFact } from '#texts/facts.ts'
import { seatName } from '#texts/names.ts'
import { count, halves, listed, signedHalves } from '#texts/numbers.ts'
import { SCORE_WORDS } from '#texts/reasons.ts'
import { GROUP_NEWS, NEWS, REVEAL_TEXTS } from '#texts/reveal.ts'

function Won({ seat, vp, par, terms }: Making) {
  const most = listed(terms.map(({ why, halves: n }) => `${SCORE_WORDS[why]} (${signedHalves(n)})`))
  return (
    <p class="row won">
      <SeatMark seat={seat} size={30} />
      <span>
        <b>{TEXTS.made(seatName(seat), halves(vp), halves(par))}</b>
        {terms.length > 0 && `, ${TEXTS.mostly(most)}`}.
      </span>
    </p>
  )
}

export function Turning({ debrief, me }: { debrief: Debrief; me: Seat | null }) {
  const { points, winners } = useMemo(() => {
    const turns = turnsOf(debrief)
    return {
      points: turningPoints(turns),
      winners: standings(debrief.state)
        .filter(({ wins }) => wins)
        .map(row => makingOf(turns, debrief.state, row)),
    }
  }, [debrief])
  return (
    <section class="sheet" aria-labelledby="debrief-turning">
      <h2 id="debrief-turning" class="h2">
        {TEXTS.turning}
      </h2>
      <h3 class="caps">{TEXTS.whyWon}</h3>
      {winners.map(one => (
        <Won key={one.seat} {...one} />
      ))}
      <hr class="light" />
      <p class="small soft">{TEXTS.turningNote}</p>
      <ol class="rows">
        {points.map(({ round, moment, moved }) => {
          const told = (moment.leads.length > 0 ? moment.leads : moment.follows).slice(0, 3)
          return (
            <li key={`${round}.${moment.step}.${moment.id}`} class="turning">
              <span class="h3">{TEXTS.round(count(round))}</span>
              <NewsIcon news={moment.news} size={20} />
              <div class="grow">
                <p class="h3">{moment.news === null || moment.leads.length > 1 ? GROUP_NEWS[moment.step] : NEWS[moment.news]}</p>
                {told.map((fact, at) => (
                  <p key={at} class="small soft">
                    {sayFact(fact, me)}
                  </p>
                ))}
                <Changes moved={{ ...moved, trust: [] }} own={REVEAL_TEXTS.you} />
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

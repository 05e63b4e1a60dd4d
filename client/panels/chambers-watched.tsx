/** CHAMBERS as those see it who have no seat: what lies before house and bench, and nobody's sheet. */
import { useEffect, useRef } from 'preact/hooks'
import type { View } from '#shared/view.ts'
import { SealMark } from '../parts/mark.tsx'
import { Tracks } from '../parts/tracks.tsx'
import { WATCHED } from '#texts/table.ts'
import { COMPOSER } from '#texts/composer.ts'
import { LAW_NAMES, seatName, TRACK_NAMES } from '#texts/names.ts'
import { Watching } from './watching.tsx'
import '../look/chambers.css'

export function ChambersWatched({ view: { open } }: { view: View }) {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const cases = open.docket.filter(one => one.jurors.length > 0)
  const waiting = open.demands.filter(one => one.stage === 'to-answer').length
  return (
    <div class="chambers watched">
      <div class="chambers-main scroll" tabIndex={0} role="region" aria-label={WATCHED.title}>
        <header class="chambers-head">
          <h1 class="h1" tabIndex={-1} ref={head}>
            {WATCHED.title}
          </h1>
          <p class="soft">{WATCHED.lede}</p>
        </header>
        {waiting > 0 && <p>{WATCHED.demands(waiting)}</p>}
        <section class="matter sheet" aria-labelledby="watched-bills">
          <h2 id="watched-bills" class="h2">
            {WATCHED.bills}
          </h2>
          {open.bills.length === 0 && <p class="soft">{WATCHED.noBills}</p>}
          <ul class="rows">
            {open.bills.map(bill => (
              <li key={bill.id} class="row wrap watched-row">
                <SealMark state={bill.id} size={26} />
                <b>{seatName(bill.id)}</b>{' '}
                {bill.law === null ? COMPOSER.acts.withdraw : `${COMPOSER.acts[bill.act] ?? ''} ${LAW_NAMES[bill.law].name}`}
              </li>
            ))}
          </ul>
        </section>
        <section class="matter sheet" aria-labelledby="watched-cases">
          <h2 id="watched-cases" class="h2">
            {WATCHED.cases}
          </h2>
          {cases.length === 0 && <p class="soft">{WATCHED.noCases}</p>}
          <ul class="rows">
            {cases.map(one => (
              <li key={one.number} class="watched-row">
                <b>
                  {seatName(one.challenger)} / {seatName(one.government)}
                </b>{' '}
                · {TRACK_NAMES[one.ground].name}
                <p class="small soft">{WATCHED.bench(one.jurors.map(seatName))}</p>
              </li>
            ))}
          </ul>
        </section>
        <section class="matter sheet">
          <Tracks open={open} />
        </section>
      </div>
      <div class="seal-bar watched-bar">
        <Watching />
      </div>
    </div>
  )
}

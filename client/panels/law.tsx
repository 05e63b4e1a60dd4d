/** The law as it stands: doctrine tracks, laws in force, bills, docket, bench and the reporter of rulings. */
import { STATES } from '#shared/names.ts'
import type { Case } from '#shared/state.ts'
import { LAW_ENTRIES } from '../codex-links.ts'
import { ToCodex } from '../parts/behind.tsx'
import { Hatch } from '../parts/hatch.tsx'
import { Icon } from '../parts/icon.tsx'
import { SealMark, SeatMark } from '../parts/mark.tsx'
import { Tracks } from '../parts/tracks.tsx'
import { Word } from '../parts/word.tsx'
import { mine, said } from '../store.ts'
import { PLACE } from '#texts/game.ts'
import { LAWBOOK } from '#texts/lawbook.ts'
import { judgeName, LAW_NAMES, PHILOSOPHY_NAMES, seatName, stateName, TRACK_NAMES } from '#texts/names.ts'
import { REPORTER } from '#texts/reporter.ts'
import { readRuling, ReportedRuling } from './ruling.tsx'
import './law.css'

function Filed({ one }: { one: Case }) {
  return (
    <li class="row lawbook-row">
      <SeatMark seat={one.challenger} size={24} />
      <span class="grow small">
        <strong>{LAWBOOK.no(one.number)}</strong> {seatName(one.challenger)} – {seatName(one.government)}
        <span class="soft law-line">
          {TRACK_NAMES[one.ground].name}
          {one.sealed ? `, ${LAWBOOK.sealed}` : one.handle === null ? '' : `, ${seatName(one.handle)}`}, {LAWBOOK.heard(one.filed)}
        </span>
      </span>
      <Icon name="gavel-bold" />
    </li>
  )
}

export function LawBook() {
  const open = said.view.value?.open
  if (open === undefined) return null
  const told = said.closings.value.flatMap(({ facts }) => facts)
  return (
    <div class="law">
      <h2 class="h2" tabIndex={-1}>
        {LAWBOOK.title}
      </h2>
      <section>
        <h3 class="caps">{LAWBOOK.states}</h3>
        <ul class="rows">
          {STATES.map(state => {
            const { laws, treaty } = open.states[state]
            return (
              <li key={state} class="lawbook-state">
                <button
                  type="button"
                  class="notebook-name"
                  onClick={() => {
                    mine.selection.value = { what: 'state', state }
                    mine.panel.value = 'place'
                  }}
                >
                  <SealMark state={state} size={24} />
                  {stateName(state)}
                </button>
                <span class="law-laws small">
                  {laws.map(law => (
                    <span key={law} class="row">
                      <Hatch law={law} />
                      <ToCodex entry={LAW_ENTRIES[law][0]}>{LAW_NAMES[law].name}</ToCodex>
                    </span>
                  ))}
                  {laws.length === 0 && <span class="soft">{PLACE.noLaw}</span>}
                  {treaty !== null && (
                    <span class="chip green">
                      <Icon name="handshake-bold" size={14} />
                      {PLACE.treaty(treaty)}
                    </span>
                  )}
                </span>
              </li>
            )
          })}
        </ul>
      </section>
      <section>
        <h3 class="caps">
          <Word of="doctrine">{LAWBOOK.tracks}</Word>
        </h3>
        <p class="small soft">{LAWBOOK.tracksNote}</p>
        <Tracks open={open} read={readRuling} />
      </section>
      <section>
        <h3 class="caps">{LAWBOOK.docket}</h3>
        {open.docket.length === 0 && <p class="small soft">{LAWBOOK.docketEmpty}</p>}
        <ul class="rows">
          {open.docket.map(one => (
            <Filed key={one.number} one={one} />
          ))}
        </ul>
      </section>
      <section>
        <h3 class="caps">{LAWBOOK.judges}</h3>
        <ul class="rows">
          {open.judges.map((judge, i) => (
            <li key={i} class="between small lawbook-row">
              <span>
                <strong>{judgeName(i)}</strong>, {PHILOSOPHY_NAMES[judge.philosophy].name}
              </span>
              <span class="soft">{LAWBOOK.bias(judge.bias)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 class="caps">{LAWBOOK.reporter}</h3>
        {open.rulings.length === 0 && <p class="small soft">{LAWBOOK.reporterEmpty}</p>}
        {open.rulings.length > 0 && <p class="small soft">{REPORTER.note}</p>}
        <div class="rows">
          {open.rulings.toReversed().map(one => (
            <ReportedRuling key={one.number} one={one} open={open} facts={told} />
          ))}
        </div>
      </section>
    </div>
  )
}

/** What lies in the hands that these eyes see: every secret as it stood, and what was sealed for the phase that is shown. */
import { SEATS, type Seat } from '#shared/names.ts'
import type { Debrief } from '#shared/wire.ts'
import { type SheetOf, sheetsOf } from '../debrief-of.ts'
import { Icon } from '../parts/icon.tsx'
import { SeatMark } from '../parts/mark.tsx'
import { debriefOf, type Recording } from '../replay-of.ts'
import { replay } from '../replay.ts'
import { DEBRIEF_TEXTS, TERM_WORDS } from '#texts/debrief.ts'
import { orderLine } from '#texts/order-line.ts'
import { seatName } from '#texts/names.ts'
import { REPLAY as TEXTS } from '#texts/replay.ts'
import { Secrets } from './debrief-secrets.tsx'
import '../look/debrief.css'

function Sheet({ seat, sheet, isAlone }: { seat: Seat; sheet: SheetOf; isAlone: boolean }) {
  const from = sheet.from in TEXTS.from ? TEXTS.from[sheet.from as keyof typeof TEXTS.from] : ''
  return (
    <li class="replay-sheet-of">
      {!isAlone && (
        <p class="row small label">
          <SeatMark seat={seat} size={20} />
          {seatName(seat)}
          <span class="soft">{from}</span>
        </p>
      )}
      {isAlone && from !== '' && <p class="small soft">{from.trim()}</p>}
      {sheet.deeds.length === 0 ? (
        <p class="small soft">{TEXTS.nothingSealed}</p>
      ) : (
        <ul>
          {sheet.deeds.map(({ order, reason, lapsed }, i) => (
            <li key={i} class="row small">
              <Icon name={lapsed ? 'x-bold' : 'stamp-bold'} size={14} />
              <span>
                {orderLine(order)}
                {lapsed && <span class="loss">: {DEBRIEF_TEXTS.cameToNothing}</span>}
                {reason !== null && <span class="soft"> ({TERM_WORDS[reason.term]})</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** The sheets of the phase that is shown. */
function Sheets({ debrief, seats }: { debrief: Debrief; seats: readonly Seat[] }) {
  const isAlone = seats.length === 1
  const sheets = seats.flatMap(seat => {
    const last = sheetsOf(debrief, seat).at(-1)
    return last === undefined ? [] : [{ seat, sheet: last }]
  })
  return (
    <section>
      <h3 class="h3">{isAlone ? TEXTS.sheet : TEXTS.sheets}</h3>
      {sheets.length === 0 && <p class="small soft">{TEXTS.noSheets}</p>}
      <ul class="rows">
        {sheets.map(({ seat, sheet }) => (
          <Sheet key={seat} seat={seat} sheet={sheet} isAlone={isAlone} />
        ))}
      </ul>
    </section>
  )
}

export function Hands({ recording }: { recording: Recording }) {
  const eyes = replay.eyes.value
  if (eyes === 'watcher') return <p class="soft">{TEXTS.noHand}</p>
  const debrief = debriefOf(recording, replay.at.value)
  return (
    <div class="replay-hands">
      <Sheets debrief={debrief} seats={eyes === 'all' ? SEATS : [eyes]} />
      {eyes === 'all' && <Secrets debrief={debrief} />}
    </div>
  )
}

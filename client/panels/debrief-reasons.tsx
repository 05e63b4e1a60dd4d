/** What everybody ordered, and why the bots did it: order, deciding term, and what it beat. */
import { useState } from 'preact/hooks'
import type { Reason } from '#shared/bots/bot.ts'
import { isSeat, type Seat } from '#shared/names.ts'
import type { Debrief } from '#shared/wire.ts'
import { seatsOf, sheetsOf, type SheetOf } from '../debrief-of.ts'
import { Icon } from '../parts/icon.tsx'
import { SeatMark } from '../parts/mark.tsx'
import { DEBRIEF_TEXTS as TEXTS, whyLine } from '#texts/debrief.ts'
import { orderLine } from '#texts/order-line.ts'
import { seatName, stateName } from '#texts/names.ts'
import { count, signedHalves } from '#texts/numbers.ts'
import { KIND_ICONS } from '../verbs.ts'

/** What a reason aims at, in words. */
function targetName(target: string | null): string {
  if (target === null) return ''
  if (isSeat(target)) return seatName(target)
  return target === 'ALP' ? stateName('ALP') : ''
}

const other = ({ runnerUp }: Reason): string | null => (runnerUp === null ? null : orderLine(runnerUp))

function SheetRows({ sheet }: { sheet: SheetOf }) {
  return (
    <>
      {sheet.deeds.map(({ order, reason, lapsed }, i) => (
        <tr key={i}>
          <th scope="row" class="plain-head">
            {orderLine(order)}
            {lapsed && <span class="small loss"> ({TEXTS.cameToNothing})</span>}
          </th>
          <td class="soft">{reason === null ? TEXTS.noReason : whyLine(reason, targetName(reason.target), other(reason))}</td>
          <td class="number">{reason === null ? '' : signedHalves(Math.round(reason.value))}</td>
        </tr>
      ))}
    </>
  )
}

export function Reasons({ debrief, me }: { debrief: Debrief; me: Seat | null }) {
  const seats = seatsOf(debrief)
  const [seat, setSeat] = useState<Seat>(() => seats.find(one => one !== me) ?? 'COL')
  const sheets = sheetsOf(debrief, seat).filter(({ deeds }) => deeds.length > 0)
  return (
    <section class="sheet" aria-labelledby="debrief-reasons">
      <header class="between wrap">
        <h2 id="debrief-reasons" class="h2">
          {TEXTS.reasons}
        </h2>
        <label class="row">
          <span class="small label">{TEXTS.pick}</span>
          <select class="select reasons-pick" value={seat} onChange={({ currentTarget: { value } }) => isSeat(value) && setSeat(value)}>
            {seats.map(one => (
              <option key={one} value={one}>
                {seatName(one)}
                {debrief.setup.players[one] === 'person' ? ` (${TEXTS.person})` : ''}
              </option>
            ))}
          </select>
        </label>
      </header>
      <p class="small soft">{TEXTS.reasonsNote}</p>
      {sheets.length === 0 && <p>{TEXTS.noOrders}</p>}
      <div class="scroll reasons" tabIndex={0} role="region" aria-label={TEXTS.reasonsNote}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{TEXTS.target}</th>
              <th scope="col">{TEXTS.because}</th>
              <th scope="col" class="number">
                {TEXTS.value}
              </th>
            </tr>
          </thead>
          {sheets.map(sheet => (
            <tbody key={`${sheet.round}.${sheet.phase}`}>
              <tr class="reasons-head">
                <th scope="rowgroup" colSpan={3}>
                  <span class="row">
                    <SeatMark seat={seat} size={18} />
                    {TEXTS.round(count(sheet.round))}, {TEXTS.phase[sheet.phase]}
                    {sheet.from === 'deputy' ? ` (${TEXTS.deputy})` : sheet.from === 'draft' ? ` (${TEXTS.draft})` : ''}
                  </span>
                </th>
              </tr>
              <SheetRows sheet={sheet} />
            </tbody>
          ))}
        </table>
      </div>
    </section>
  )
}

/** Everything the reader sealed in ORDERS, round by round. */
export function OwnOrders({ debrief, me }: { debrief: Debrief; me: Seat }) {
  const sheets = sheetsOf(debrief, me).filter(({ phase }) => phase === 'orders')
  return (
    <section class="sheet" aria-labelledby="debrief-own">
      <h2 id="debrief-own" class="h2">
        {TEXTS.yourOrders}
      </h2>
      <p class="small soft">{TEXTS.yourOrdersNote}</p>
      <ol class="own-orders">
        {sheets.map(sheet => (
          <li key={sheet.round}>
            <p class="caps">{TEXTS.round(count(sheet.round))}</p>
            {sheet.deeds.length === 0 ? (
              <p class="small soft">{TEXTS.noOrders}</p>
            ) : (
              <ul>
                {sheet.deeds.map(({ order, lapsed }, i) => (
                  <li key={i} class={lapsed ? 'own-order lapsed' : 'own-order'}>
                    <span class="own-disc">
                      <Icon name={lapsed ? 'x-bold' : (KIND_ICONS[order.kind] ?? 'stamp-bold')} size={16} />
                    </span>
                    <span class="small">
                      {orderLine(order)}
                      {lapsed && `: ${TEXTS.cameToNothing}`}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Beside a choice in CHAMBERS: how likely each end is, and the catch-22 where two laws cannot both be obeyed. */
import { forecast } from '#shared/forecast/forecast.ts'
import type { Order } from '#shared/phases.ts'
import type { SeatView } from '#shared/view.ts'
import { collisionText, FORECAST, oddsLine } from '#texts/forecast.ts'
import { Icon } from './icon.tsx'

/** Nothing where only one end is possible. */
export function OddsLine({ v, order }: { v: SeatView; order: Order }) {
  const { odds, refusal } = forecast(v, order)
  const shown = odds.filter(({ sixths }) => sixths > 0)
  if (refusal !== null || odds.length < 2 || shown.length === 0) return null
  return (
    <span class="odds-line">
      <Icon name="eye-bold" size={14} />
      <span>
        {FORECAST.guess}: {oddsLine(shown)}
      </span>
    </span>
  )
}

export function CatchTwentyTwo({ v, order }: { v: SeatView; order: Order }) {
  const { collision } = forecast(v, order)
  if (collision === null) return null
  return (
    <p class="catch-22 notice red small">
      <Icon name="arrows-in-line-horizontal-bold" />
      <span>
        <strong>{FORECAST.catch}.</strong> {collisionText(collision, v.who)}
      </span>
    </p>
  )
}

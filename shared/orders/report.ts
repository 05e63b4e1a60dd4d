import { moveIndex, moveTrust, score } from '../turn.ts'
import { lapse } from '../lapse.ts'
import { defineOrder } from './order.ts'

/** P4: publishes how many public demands came in. What there is to report is looked up in S11 only (R3.8). */
export const report = defineOrder({
  kind: 'report',
  phase: 'orders',
  by: 'provider',
  ap: 1,
  blanks: {},
  objection: () => null,
  carryOut(turn, given) {
    for (const { seat } of given) {
      const record = turn.open.providers[seat]
      const demands = record.unreported
      if (demands < 1) {
        lapse(turn, seat, 'report', 'nothing-to-report')
        continue
      }
      record.unreported = 0
      record.reports++
      turn.tell('all', 'reported', { provider: seat, demands })
      score(turn, seat, turn.rules.reported, 'report')
      moveTrust(turn, seat, Math.min(turn.rules.reportTrustMax, demands) + turn.rules.reportTrustExtra, 'report')
      moveIndex(turn, 'privacy', turn.rules.privacyReport, 'report', true)
    }
  },
})

import { expect, test } from 'vitest'
import type { Order } from '#shared/phases.ts'
import { orderLine } from './order-line.ts'

test('a line about a demand or a request names whose it is and whom it is about', () => {
  const matters: readonly [Order, string][] = [
    [{ kind: 'answer', demand: 'COL.3.AMBER', answer: 'refuse', ground: null }, 'Refuse Columbia’s warrant on Amber'],
    [{ kind: 'answer', demand: 'COL.3.AMBER', answer: 'comply', ground: null }, 'Comply with Columbia’s warrant on Amber'],
    [{ kind: 'answer', demand: 'HIB.1.DUNE', answer: 'challenge', ground: 'reach' }, 'Challenge Hibernia’s warrant on Dune on Reach'],
    [{ kind: 'intervene', demand: 'MER.2.FJORD' }, 'Go to court over Meridia’s warrant on Fjord'],
    [{ kind: 'grant', request: 'RHE.2.EMBER', grant: false }, 'Deny Rhenania’s request for Ember'],
  ]
  for (const [order, line] of matters) expect(orderLine(order)).toBe(line)
})

/** Partner and Justice (13.5): how much they think. */
import type { Style } from '../choose.ts'
import { DEALINGS } from '../deals/faith.ts'
import { thinker } from './think.ts'

const plain = (faith: number): Style => ({ noise: 0, forbids: new Set(), closes: true, purse: Infinity, plainAnswers: false, faith })

export const partner = thinker({
  style: plain(DEALINGS.partner.faith),
  effort: { rounds: 60, doubt: 0.8 },
  sets: { orders: 6, chambers: 1 },
})
export const justice = thinker({
  style: plain(DEALINGS.justice.faith),
  effort: { rounds: 250, doubt: 0.4 },
  sets: { orders: 10, chambers: 8 },
})

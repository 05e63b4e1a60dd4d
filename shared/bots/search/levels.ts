/** Partner and Justice (13.5): how much they think. */
import type { Bot } from '../bot.ts'
import { leaning, type Style } from '../choose.ts'
import { DEALINGS } from '../deals/faith.ts'
import type { Lean } from '../personality.ts'
import { thinker } from './think.ts'

const plain = (faith: number): Style => ({
  noise: 0,
  forbids: new Set(),
  closes: true,
  purse: Infinity,
  plainAnswers: false,
  faith,
  lean: null,
})

export const partnerWho = (lean: Lean | null): Bot =>
  thinker({
    style: leaning(plain(DEALINGS.partner.faith), lean),
    effort: { rounds: 60, doubt: 0.8 },
    sets: { orders: 6, chambers: 1 },
  })
export const justiceWho = (lean: Lean | null): Bot =>
  thinker({
    style: leaning(plain(DEALINGS.justice.faith), lean),
    effort: { rounds: 400, doubt: 0.2 },
    sets: { orders: 16, chambers: 8 },
  })

/** The bots on offer as they deal, by name: noise of their own for every offer, so that an answer repeats. */
import type { Bargain } from '../../bargain.ts'
import { botLuck } from '../bot.ts'
import { botNamed } from '../name.ts'
import { LEANS } from '../personality.ts'
import { DEALINGS, type Dealing } from './faith.ts'
import { answerOffer, makeOffers } from './haggle.ts'

/** How the bot of this name deals; who is unknown deals as Counsel. */
function dealingOf(name: string): Dealing {
  const { level, personality } = botNamed(name)
  const dealing = DEALINGS[level ?? 'counsel']
  return personality === null ? dealing : { ...dealing, votes: LEANS[personality].votes }
}

export const DEALER: Bargain = {
  answer(name, v, offer, seed) {
    return answerOffer(v, offer, botLuck(`${seed}.${v.who}.${offer.id}`), dealingOf(name))
  },
  offers(name, v, persons, seed) {
    const luck = botLuck(`${seed}.${v.who}.${v.open.round}.${v.open.phase}.offers`)
    return makeOffers(v, persons, luck, dealingOf(name))
  },
}

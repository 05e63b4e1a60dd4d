/** The bots on offer as they deal, by level: noise of their own for every offer, so that an answer repeats. */
import type { Bargain } from '../../bargain.ts'
import { botLuck, LEVELS, type Level } from '../bot.ts'
import { answerOffer, makeOffers } from './haggle.ts'
import { DEALINGS } from './faith.ts'

const levelOf = (name: string): Level => LEVELS.find(level => level === name) ?? 'counsel'

export const DEALER: Bargain = {
  answer(level, v, offer, seed) {
    return answerOffer(v, offer, botLuck(`${seed}.${v.who}.${offer.id}`), DEALINGS[levelOf(level)])
  },
  offers(level, v, persons, seed) {
    const luck = botLuck(`${seed}.${v.who}.${v.open.round}.${v.open.phase}.offers`)
    return makeOffers(v, persons, luck, DEALINGS[levelOf(level)])
  },
}

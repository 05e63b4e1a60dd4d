// The server with bots and luck as a test wants: 'idle' never gives an order, 'faulty' throws when CHAMBERS opens, SEED deals
// every game alike, DEPUTY lets a deputy stand in, and every address may create only a few games. Started by tests in a process of its own; the server that
// people start reads nothing of this.
import { botLuck, botLuckName, LEVELS } from '#shared/bots/bot.ts'
import { deputy } from '#shared/bots/counsel.ts'
import { DEALER } from '#shared/bots/deals/dealer.ts'
import { newSeed } from '../../server/keys.ts'
import { adoptConsole } from '../../server/log.ts'
import { giveUp, invitation, setupFrom } from '../../server/setup.ts'
import { startServer } from '../../server/start.ts'
import { openThinkers } from '../../server/thinkers.ts'
import { NO_DEALS } from './no-deals.ts'

const { SEED, DEPUTY, MESSAGES_PER_SECOND } = process.env
const isLevel = (name: string): boolean => LEVELS.some(one => one === name)

/** So many at once and hardly any more, or as many as anybody wants. */
const burst = (most: string | undefined): [number, number] => (most === undefined ? [10_000, 100] : [Number(most), 0.001])

try {
  const setup = setupFrom(process.env)
  const { decide, think } = openThinkers()
  const running = await startServer(setup, {
    decide(name, v, seed) {
      if (name === 'faulty' && v.open.phase === 'chambers') throw new Error('this bot was made to fail')
      return isLevel(name) ? decide(name, v, seed) : { orders: [], reasons: [] }
    },
    think,
    // The idle neither offer nor sign.
    bargain: {
      answer: (name, ...asked) => (isLevel(name) ? DEALER : NO_DEALS).answer(name, ...asked),
      offers: (name, ...asked) => (isLevel(name) ? DEALER : NO_DEALS).offers(name, ...asked),
    },
    limits: {
      create: [Number(process.env.CREATE_BURST ?? 1000), 0.001],
      join: burst(process.env.JOIN_BURST),
      miss: [Number(process.env.MISS_BURST ?? 1000), 0.001],
      missAll: burst(process.env.MISS_ALL_BURST),
    },
    idleAfter: Number(process.env.IDLE_AFTER ?? 600_000),
    deputise: DEPUTY === undefined ? null : v => deputy(v, botLuck(botLuckName('deputy', v.who, v.open.round, v.open.phase))),
    ...(SEED === undefined ? {} : { seed: () => newSeed(SEED) }),
    hostAway: Number(process.env.HOST_AWAY ?? 45_000),
    speakerAway: Number(process.env.SPEAKER_AWAY ?? 60_000),
    ...(MESSAGES_PER_SECOND === undefined ? {} : { messagesPerSecond: Number(MESSAGES_PER_SECOND) }),
  })
  adoptConsole()
  console.log(invitation(running.port))
  process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)))
} catch (error) {
  giveUp(error)
}

// The server with bots that do as a test wants: 'idle' never gives an order, 'faulty' throws when CHAMBERS opens, and every
// address may create only a few games. Started by tests in a process of its own.
import { botLuck, botLuckName } from '#shared/bots/bot.ts'
import { random } from '#shared/bots/random.ts'
import { claimDataDir, giveUp, invitation, setupFrom } from '../../server/setup.ts'
import { startServer } from '../../server/start.ts'

try {
  const setup = setupFrom(process.env)
  claimDataDir(setup.dataDir)
  const running = await startServer(setup, {
    decide(level, v, seed) {
      if (level === 'faulty' && v.open.phase === 'chambers') throw new Error('this bot was made to fail')
      if (level !== 'random') return { orders: [], reasons: [] }
      return random(v, botLuck(botLuckName(seed, v.who, v.open.round, v.open.phase)))
    },
    limits: {
      create: [Number(process.env.CREATE_BURST ?? 1000), 0.001],
      join: [Number(process.env.JOIN_BURST ?? 10_000), 100],
    },
    idleAfter: Number(process.env.IDLE_AFTER ?? 600_000),
  })
  console.log(invitation(running.port))
  process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)))
} catch (error) {
  giveUp(error)
}

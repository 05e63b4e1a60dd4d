import { botLuck, botLuckName } from '#shared/bots/bot.ts'
import { deputy } from '#shared/bots/counsel.ts'
import { DEALER } from '#shared/bots/deals/dealer.ts'
import type { Deputise } from '#shared/match.ts'
import { adoptConsole, describe, log } from './log.ts'
import { giveUp, invitation, setupFrom } from './setup.ts'
import { startServer } from './start.ts'
import { openThinkers } from './thinkers.ts'

// Its noise needs no seed: the view it decides on is in the journal, and so is the sheet it makes.
const deputise: Deputise = v => deputy(v, botLuck(botLuckName('deputy', v.who, v.open.round, v.open.phase)))

// Every game is on the disk before it is acted on, and rooms guard themselves: what strays here concerns no game.
process.on('uncaughtException', error => log('error', 'uncaught', { error: describe(error) }))
process.on('unhandledRejection', error => log('error', 'unhandled', { error: describe(error) }))

try {
  const setup = setupFrom(process.env)
  const running = await startServer(setup, { ...openThinkers(), deputise, bargain: DEALER })
  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => giveUp(error),
    )
  }
  // A supervisor may tell both the launcher and this process to end, and the launcher passes it on; a second Ctrl-C is meant.
  process.on('SIGTERM', stop)
  process.once('SIGINT', stop)
  adoptConsole()
  console.log(invitation(running.port))
} catch (error) {
  giveUp(error)
}

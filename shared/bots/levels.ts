/** The bots on offer: levels, and who plays at them. */
import type { SeatView } from '../view.ts'
import { botLuck, botLuckName, type Bot, type Decision, type Level } from './bot.ts'
import { clerkWho } from './clerk.ts'
import { counselWho } from './counsel.ts'
import { botName, botNamed } from './name.ts'
import { LESSON_BOT, lessonBot } from './lesson.ts'
import { LEANS, type Lean } from './personality.ts'
import { random } from './random.ts'
import { justiceWho, partnerWho } from './search/levels.ts'

/** Who draws its orders by lot leans nowhere. */
const WHO: Record<Level, (lean: Lean | null) => Bot> = {
  random: () => random,
  clerk: clerkWho,
  counsel: counselWho,
  partner: partnerWho,
  justice: justiceWho,
}
/** The bots of each level that lean nowhere. */
export const BOTS: Record<Level, Bot> = {
  random,
  clerk: clerkWho(null),
  counsel: counselWho(null),
  partner: partnerWho(null),
  justice: justiceWho(null),
}

/** Levels that search: a decision takes them some hundredths of a second and more. */
const SEARCHING: ReadonlySet<Level | null> = new Set<Level>(['partner', 'justice'])
export const needsTime = (name: string): boolean => SEARCHING.has(botNamed(name).level)

const made = new Map<string, Bot>()
function botOf(name: string): Bot {
  if (name === LESSON_BOT) return lessonBot
  const known = made.get(name)
  if (known !== undefined) return known
  const { level, personality } = botNamed(name)
  if (level === null || botName(level, personality) !== name) throw new Error(`no bot is called ${name}`)
  const bot = WHO[level](personality === null ? null : LEANS[personality])
  made.set(name, bot)
  return bot
}

/** What the bot of this name decides in the game of this seed. Throws on a name that is none. */
export function decideAs(name: string, v: SeatView, seed: string): Decision {
  return botOf(name)(v, botLuck(botLuckName(seed, v.who, v.open.round, v.open.phase)))
}

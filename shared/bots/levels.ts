/** The bots on offer, by level. */
import type { Bot, Level } from './bot.ts'
import { clerk } from './clerk.ts'
import { counsel } from './counsel.ts'
import { random } from './random.ts'

export const BOTS: Record<Level, Bot> = { random, clerk, counsel }

/** The bot of lessons: everybody does as the lesson says, and plays as Counsel after it. */
import { turnOf } from '../journal.ts'
import { lessonNamed } from '../lessons/all.ts'
import { setObjection } from '../objections.ts'
import type { Bot } from './bot.ts'
import { counsel } from './counsel.ts'

/** What it is called where games are kept. */
export const LESSON_BOT = 'lesson'

export const lessonBot: Bot = (v, luck) => {
  const lesson = lessonNamed(v.open.setting.scenario)
  const turn = turnOf(v.open)
  if (lesson === null || turn > Math.max(...lesson.steps.map(step => step.turn))) return counsel(v, luck)
  // Who learns may have done something else than the lesson thought
  const orders = (lesson.others[turn]?.[v.who] ?? []).filter(order => setObjection(v, [order]) === null)
  return { orders, reasons: orders.map(order => ({ order, target: null, term: 'lesson', value: 0, runnerUp: null })) }
}

/** Says what sounds and when. Every sound has a visible twin: docs/sounds.md has the list. */
import { effect } from '@preact/signals'
import type { Fact } from '#shared/events.ts'
import { boardNow } from '../board-now.ts'
import { onBoard } from '../sounding.ts'
import { playing } from '../playing.ts'
import { mine, said } from '../store.ts'
import { keepPlaying, sound } from './player.ts'
import { RECIPES, type Recipe } from './recipes.ts'
import { hasOtherSealed, soundOf, soundOfFact } from './sounding-of.ts'

/** One after the other, the silence of each with it. */
function inTurn(recipes: readonly Recipe[]): void {
  let after = 0
  for (const recipe of recipes) {
    sound(recipe, after)
    after += recipe.ms
  }
}

const ofFacts = (facts: readonly Fact[]): Recipe[] =>
  facts.flatMap(fact => {
    const event = soundOfFact(fact)
    return event === null ? [] : [RECIPES[event]]
  })

/** Calls back with each value of `read` and the one before it. */
function onChange<T>(read: () => T, changed: (now: T, before: T) => void): void {
  let before: { readonly value: T } | null = null
  effect(() => {
    const now = read()
    const last = before
    before = { value: now }
    if (last !== null && last.value !== now) changed(now, last.value)
  })
}

/** One's own hand: places, orders, the seal. */
function hearOneself(): void {
  onChange(
    () => mine.selection.value,
    now => now !== null && now.what !== 'sleeve' && sound(RECIPES['select-place']),
  )
  // What can be undone was done here; a draft that comes from the server was not.
  onChange(
    () => mine.draft.value,
    (now, before) => now.length > before.length && mine.undo.peek().length > 0 && sound(RECIPES['add-order']),
  )
  // As it is pressed: alone, the phase is over before a seal has been seen.
  onChange(
    () => said.onItsWay.value,
    (now, before) => {
      if (now === 'break') sound(RECIPES.break)
      else if (now !== null && before === null) sound(RECIPES.seal)
    },
  )
}

/** Seconds left at which a bell rings for who has not sealed. */
const BELLS = [
  [30, 'last-30'],
  [10, 'last-10'],
] as const

function hearTable(): void {
  onChange(
    () => said.seats.value,
    (now, before) => hasOtherSealed(before, now, said.view.peek()?.who ?? null) && sound(RECIPES['other-seals']),
  )
  let wasDown = false
  effect(() => {
    const connection = said.connection.value
    if (connection.is === 'up' && wasDown) sound(RECIPES.reconnected)
    wasDown = connection.is === 'down' && (wasDown || connection.attempt > 1)
  })
  onChange(
    () => mine.stage.value,
    now => now === 'chambers' && (said.view.peek()?.open.docket.length ?? 0) > 0 && sound(RECIPES['court-opens']),
  )
  effect(() => {
    const deadline = said.deadline.value
    if (deadline === null || said.sealed.value !== null || said.view.peek()?.who === null) return
    const timers = BELLS.flatMap(([left, bell]) => {
      const wait = deadline - left * 1000 - Date.now()
      // By mail a phase lasts for days, which timers do not.
      return wait < 0 || wait > 3_600_000 ? [] : [setTimeout(() => sound(RECIPES[bell]), wait)]
    })
    return () => timers.forEach(clearTimeout)
  })
}

/** What is told: played back on the board, or read out in the reckoning. */
function hearNews(): void {
  effect(() => {
    const now = onBoard.value
    const recipe = now === null ? null : soundOf(now.moment, now.ms)
    if (recipe !== null) sound(recipe)
  })
  effect(() => {
    const play = playing.value
    if (play === null) return
    // Without a board nothing moves, and what would have moved is heard one after the other.
    const moved = boardNow.peek() === null ? play.moments.flatMap(one => soundOf(one, 0) ?? []) : []
    inTurn([...moved, ...ofFacts(play.facts)])
  })
  onChange(
    () => said.closings.value,
    (now, before) => {
      const closing = now.at(-1)
      if (now.length !== before.length + 1 || closing?.phase !== 'chambers' || mine.screen.peek() !== 'game') return
      inTurn([...ofFacts(closing.facts), ...(closing.facts.some(({ kind }) => kind === 'signed') ? [RECIPES.treaty] : [])])
    },
  )
}

let isListening = false
/** Listens for as long as the page lives. */
export function listenForCues(): void {
  if (isListening) return
  isListening = true
  keepPlaying()
  hearOneself()
  hearTable()
  hearNews()
}

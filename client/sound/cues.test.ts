import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { SEATS } from '#shared/names.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import { view } from '#shared/view.ts'
import { addOrder, resetDraft } from '../draft.ts'
import { playing } from '../playing.ts'
import { onBoard } from '../sounding.ts'
import { mine, said, type Closing } from '../store.ts'
import { RECIPES, type Recipe, type SoundEvent } from './recipes.ts'

const heard: [event: string, after: number][] = []
vi.mock('./player.ts', () => ({
  keepPlaying: () => {},
  sound: (recipe: Recipe, after = 0) => {
    const [event = 'a sleeve'] = Object.entries<Recipe>(RECIPES).find(([, one]) => one === recipe) ?? []
    heard.push([event, after])
  },
}))
const { listenForCues } = await import('./cues.ts')

const { state } = begin({
  scenario: STANDARD,
  rounds: 4,
  seed: '0'.repeat(32),
  salt: '',
  commitment: '',
  persons: ['COL'],
  competing: SEATS,
  chosen: {},
})
const once = (event: SoundEvent) => [[event, 0]]

beforeAll(() => {
  said.view.value = view(state, 'COL')
  mine.screen.value = 'game'
  listenForCues()
  listenForCues()
})
beforeEach(() => void heard.splice(0))
afterEach(() => void vi.useRealTimers())

it('a place that is chosen, not one that is let go', () => {
  mine.selection.value = { what: 'state', state: 'HIB' }
  mine.selection.value = null
  expect(heard).toEqual(once('select-place'))
})

it('an order that is added here, not one that comes with a draft of the server', () => {
  resetDraft([{ kind: 'campaign' } as never])
  expect(heard).toEqual([])
  addOrder({ kind: 'campaign' } as never)
  expect(heard).toEqual(once('add-order'))
  heard.splice(0)
  resetDraft([])
  expect(heard).toEqual([])
})

it('the seal as it is pressed, while the line is down too, and its breaking', () => {
  said.onItsWay.value = 'later'
  said.onItsWay.value = 'seal'
  said.onItsWay.value = null
  expect(heard).toEqual(once('seal'))
  heard.splice(0)
  said.onItsWay.value = 'break'
  said.onItsWay.value = null
  expect(heard).toEqual(once('break'))
})

it('somebody else’s seal', () => {
  said.seats.value = [{ seat: 'HIB', held: 'person', doing: 'writing' }]
  said.seats.value = [{ seat: 'HIB', held: 'person', doing: 'sealed' }]
  expect(heard).toEqual(once('other-seals'))
})

it('the line that is back after it was really down', () => {
  said.connection.value = { is: 'up' }
  said.connection.value = { is: 'down', attempt: 1 }
  said.connection.value = { is: 'up' }
  expect(heard).toEqual([])
  said.connection.value = { is: 'down', attempt: 2 }
  said.connection.value = { is: 'up' }
  expect(heard).toEqual(once('reconnected'))
})

it('bells at half a minute and at ten seconds, for who has not sealed', () => {
  vi.useFakeTimers()
  said.deadline.value = Date.now() + 60_000
  vi.advanceTimersByTime(29_999)
  expect(heard).toEqual([])
  vi.advanceTimersByTime(1)
  expect(heard).toEqual(once('last-30'))
  vi.advanceTimersByTime(20_000)
  expect(heard).toEqual([...once('last-30'), ...once('last-10')])
  heard.splice(0)
  said.deadline.value = Date.now() + 60_000
  said.sealed.value = []
  vi.advanceTimersByTime(60_000)
  expect(heard).toEqual([])
  said.sealed.value = null
  // By mail: longer than timers last.
  said.deadline.value = Date.now() + 30 * 86_400_000
  vi.advanceTimersByTime(60_000)
  expect(heard).toEqual([])
  said.deadline.value = null
})

it('the court, where a case is heard', () => {
  mine.stage.value = 'chambers'
  mine.stage.value = 'orders'
  expect(heard).toEqual([])
  const { open } = state
  said.view.value = view({ ...state, open: { ...open, docket: [{ number: 1 } as never] } }, 'COL')
  mine.stage.value = 'chambers'
  expect(heard).toEqual(once('court-opens'))
  mine.stage.value = 'orders'
})

it('rulings one after the other, each with its silence, and the pens of a treaty', () => {
  const closing = (facts: object[], phase: Closing['phase'] = 'chambers') => ({ round: 1, phase, facts: facts as never })
  const told = [closing([{ kind: 'ruled', enforce: 4, quash: 4 }, { kind: 'ruled', enforce: 5, quash: 3 }, { kind: 'signed' }])]
  said.closings.value = told
  expect(heard).toEqual([
    ['tie', 0],
    ['verdict', 900],
    ['treaty', 1160],
  ])
  heard.splice(0)
  // Who comes back is told of all of them at once, and is not hammered at.
  said.closings.value = [...told, ...told, ...told]
  said.closings.value = [...told, closing([{ kind: 'ruled', enforce: 5, quash: 3 }], 'orders')]
  expect(heard).toEqual([])
})

it('what the board shows, as it shows it; and without a board what it would have shown', () => {
  onBoard.value = { moment: { kind: 'unroll' } as never, ms: 600 }
  onBoard.value = { moment: { kind: 'land', sleeve: 'x' }, ms: 120 }
  onBoard.value = { moment: { kind: 'focus', mark: null }, ms: 0 }
  expect(heard).toEqual([['a sleeve', 0], ...once('land')])
  heard.splice(0)
  playing.value = {
    from: {} as never,
    moments: [{ kind: 'land', sleeve: 'x' }, { kind: 'focus', mark: null }, { kind: 'stamp' } as never],
    facts: [{ kind: 'encrypted' } as never],
    speed: 1,
  }
  expect(heard).toEqual([
    ['land', 0],
    ['stamp', 180],
    ['lock', 330],
  ])
})

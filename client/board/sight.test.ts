// During the playback every mark and arm that plays lies where no panel covers it.
import { beforeAll, expect, test, vi } from 'vitest'
import { advance } from '#shared/advance.ts'
import { botLuck } from '#shared/bots/bot.ts'
import { BOTS } from '#shared/bots/levels.ts'
import { cutFor } from '#shared/events.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import { view } from '#shared/view.ts'
import { isOrdersStep, momentsOf } from '../moments.ts'
import { pictureOf } from '../picture-of.ts'
import { pictureAfter, play } from '../staging.ts'
import { guessWidth } from './drawing.ts'
import type { Moment } from './moments.ts'
import { markOf, type Picture, type SleeveMark } from './picture.ts'
import { boundsOf, courseOf, isInSight } from './sight.ts'
import { Stage, type BoardOptions } from './stage.ts'

beforeAll(() => {
  vi.stubGlobal('requestAnimationFrame', (step: () => void) => Number(setTimeout(step, 0)))
  vi.stubGlobal('cancelAnimationFrame', () => {})
})

/** The board of the playback, as the browser measures it. */
const SIZES: Record<string, { size: { width: number; height: number }; options: BoardOptions }> = {
  '1440x900': { size: { width: 1440, height: 840 }, options: { insets: { top: 8, right: 396, bottom: 224, left: 8 }, home: 'world' } },
  '1366x768': { size: { width: 1366, height: 712 }, options: { insets: { top: 8, right: 396, bottom: 184, left: 8 }, home: 'world' } },
  '390x844': {
    size: { width: 390, height: 786 },
    options: { insets: { top: 8, right: 8, bottom: 517, left: 8 }, markScale: 0.92, sparse: true, home: 'europe' },
  },
}
const stageAt = (size: string): Stage =>
  new Stage({}, 'day', SIZES[size]!.size, { ...SIZES[size]!.options, reducedMotion: true }, guessWidth, () => {})

const start = () =>
  begin({
    scenario: STANDARD,
    rounds: 8,
    seed: '00112233445566778899aabbccddeeff',
    salt: '',
    commitment: '',
    persons: [],
    competing: [...SEATS],
    chosen: {},
  }).state

/** Plays moments from a picture and says what of the pictures on the way is not in sight. */
async function hidden(stage: Stage, from: Picture, moments: readonly Moment[]): Promise<string[]> {
  stage.draw(from)
  await stage.play(moments, { speed: 1e6, inSight: true })
  const { pictures, marks } = courseOf(from, moments)
  const isSparse = stage.window.width < 400
  return pictures.flatMap(picture => {
    stage.draw(picture)
    const box = boundsOf(stage.layout(), isSparse ? marks : null)
    return box === null || isInSight(stage.window, box) ? [] : [`${moments.map(({ kind }) => kind).join()}: ${JSON.stringify(box)}`]
  })
}

test.each(Object.keys(SIZES))('at %s all that plays in a game of bots is in sight', { timeout: 60_000 }, async size => {
  let state = start()
  let played = 0
  for (let i = 0; i < 8; i++) {
    const { round, phase } = state.open
    const sets: { [S in Seat]?: readonly Order[] } = {}
    for (const seat of SEATS) sets[seat] = BOTS.random(view(state, seat), botLuck(`${seat}.${round}.${phase}`)).orders
    const next = advance(state, sets)
    if (phase === 'orders') {
      const stage = stageAt(size)
      let picture = pictureOf(view(state, null), [], null, null)
      for (const moment of momentsOf(cutFor(next.told, null), isOrdersStep, null)) {
        const moments = play(moment, picture, round)
        expect(await hidden(stage, picture, moments)).toEqual([])
        picture = pictureAfter(moment, picture, round)
        played += moments.length
      }
    }
    state = next.state
  }
  expect(played).toBeGreaterThan(20)
})

const warrant = (government: SleeveMark['government'], handle: 'AMBER'): SleeveMark => ({
  id: `${government}.w`,
  government,
  kind: 'long-arm',
  target: { at: 'account', handle },
  status: 'served',
  gagged: null,
  label: 'Warrant',
})

test.each(Object.keys(SIZES))('at %s the longest arms are in sight, and stay so when panels come', async size => {
  const picture = pictureOf(view(start(), null), [], null, null)
  const far = { ...picture, accounts: picture.accounts.map(one => ({ ...one, site: { provider: 'LANT', state: 'RHE' } as const })) }
  const stage = stageAt(size)
  const moments: Moment[] = [
    { kind: 'unroll', sleeve: warrant('COL', 'AMBER') },
    { kind: 'unroll', sleeve: warrant('MER', 'AMBER') },
  ]
  expect(await hidden(stage, far, moments)).toEqual([])
  const { insets } = stage.window
  stage.arrange({ insets: { ...insets, bottom: insets.bottom + 40, top: 20 } })
  const arm = boundsOf(stage.layout(), new Set([markOf.sleeve('COL.w'), markOf.sleeve('MER.w')]))!
  expect(isInSight(stage.window, arm)).toBe(true)
})

test('a map that its viewer has moved is not moved by a picture, only by what plays out of sight', async () => {
  const picture = pictureOf(view(start(), null), [], null, null)
  const stage = stageAt('1440x900')
  stage.draw(picture)
  stage.eye.zoomBy(3)
  const { camera } = stage
  stage.draw({ ...picture })
  expect(stage.camera).toEqual(camera)
  await stage.play([{ kind: 'unroll', sleeve: warrant('MER', 'AMBER') }], { speed: 1e6, inSight: true })
  expect(stage.camera.scale).toBeLessThan(camera.scale)
})

test('in a strip too low for all marks the map stays near enough to be read', () => {
  const stage = stageAt('390x844')
  stage.arrange({ insets: { top: 8, right: 8, bottom: 786 - 128, left: 8 } })
  stage.draw(pictureOf(view(start(), null), [], null, null))
  expect(stage.camera.scale).toBeGreaterThanOrEqual(0.28)
})

test('what is selected comes into sight, at rest and in a map that its viewer has moved, at the scale they chose', () => {
  const picture = pictureOf(view(start(), null), [], null, null)
  const stage = stageAt('390x844')
  const sees = (mark: string): boolean => isInSight(stage.window, boundsOf(stage.layout(), new Set([mark]))!)
  stage.draw(picture)
  expect(sees('site:DROP:MER')).toBe(false)
  stage.draw({ ...picture, selected: 'site:DROP:MER' })
  expect(sees('site:DROP:MER')).toBe(true)
  stage.arrange({ insets: { ...stage.window.insets, bottom: stage.window.insets.bottom - 60 } })
  expect(sees('site:DROP:MER')).toBe(true)
  stage.eye.zoomBy(2)
  const { scale } = stage.camera
  stage.draw({ ...picture, selected: 'site:MONO:COL' })
  expect(sees('site:MONO:COL')).toBe(true)
  expect(stage.camera.scale).toBe(scale)
})

test('while an order is written the map shows what it is about, and afterwards what it showed before', () => {
  const picture = { ...pictureOf(view(start(), null), [], null, null), sleeves: [warrant('MER', 'AMBER')] }
  const about = ['state:MER', 'site:MONO:COL']
  const stage = stageAt('1440x900')
  stage.draw(picture)
  stage.eye.zoomBy(2)
  stage.eye.pan(80, 40)
  const { camera, window } = stage
  const narrow = { ...window.insets, left: 960, right: 8 }
  stage.arrange({ insets: narrow, about })
  for (const mark of about) expect(isInSight(stage.window, boundsOf(stage.layout(), new Set([mark]))!), mark).toBe(true)
  const { scale } = stage.camera
  stage.arrange({ insets: narrow, about: ['state:COL', 'site:MONO:COL'] })
  expect(stage.camera.scale).toBeGreaterThan(scale)
  stage.arrange({ insets: window.insets, about: [] })
  expect(stage.camera).toEqual(camera)
})

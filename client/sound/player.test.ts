import { effect, signal } from '@preact/signals'
import { beforeEach, expect, it, vi } from 'vitest'
import { RECIPES } from './recipes.ts'

vi.mock('../frame.ts', async () => ({ isReduced: (await import('@preact/signals')).signal(false) }))
const played: [recipe: unknown, when: number][] = []
const music: string[] = []
vi.mock('./synth.ts', () => ({ play: (_context: unknown, _out: unknown, recipe: unknown, when: number) => played.push([recipe, when]) }))
vi.mock('./ambience.ts', () => ({
  playAmbience: () => {
    music.push('begins')
    return () => music.push('ends')
  },
}))

class Context {
  state = 'running'
  currentTime = 0
  readonly destination = {}
  resume = (): void => void (this.state = 'running')
  suspend = (): void => void (this.state = 'suspended')
  constructor() {
    made.push(this)
  }
}
class Gain {
  readonly gain = { value: 1, setTargetAtTime: (): void => {} }
  connect(): void {}
}
const made: Context[] = []
const page = Object.assign(new EventTarget(), { hidden: false })
const userActivation = { hasBeenActive: false }
vi.stubGlobal('document', page)
vi.stubGlobal('navigator', { userActivation })
vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
vi.stubGlobal('AudioContext', Context)
vi.stubGlobal('GainNode', Gain)
const { keepPlaying, sound } = await import('./player.ts')
const { changeVolume } = await import('./volume.ts')

const look = (hidden: boolean): void => {
  page.hidden = hidden
  page.dispatchEvent(new Event('visibilitychange'))
}
beforeEach(() => {
  played.splice(0)
  music.splice(0)
})

it('makes nothing before the page is touched, and one context then', () => {
  keepPlaying()
  keepPlaying()
  sound(RECIPES.seal)
  expect([made.length, played.length]).toEqual([0, 0])
  userActivation.hasBeenActive = true
  page.dispatchEvent(new Event('pointerup'))
  sound(RECIPES.seal)
  sound(RECIPES.stamp, 500)
  expect(made).toHaveLength(1)
  expect(played).toEqual([
    [RECIPES.seal, 0],
    [RECIPES.stamp, 0.5],
  ])
})

it('takes the same at the same time for one, and not what comes later or earlier', () => {
  const [context] = made
  context!.currentTime = 10
  for (const after of [0, 20, 500, 100]) sound(RECIPES.land, after)
  expect(played.map(([, when]) => when)).toEqual([10, 10.5, 10.1])
})

it('is silent in a tab that is not looked at, whose machine need not compute', () => {
  look(true)
  expect(made[0]?.state).toBe('suspended')
  sound(RECIPES.break)
  expect(played).toEqual([])
  look(false)
  sound(RECIPES.break)
  expect(played).toHaveLength(1)
  expect(made[0]?.state).toBe('running')
})

it('does not sound again because the volume changes', () => {
  const news = signal(0)
  const stop = effect(() => {
    if (news.value > 0) sound(RECIPES.objection)
  })
  news.value = 1
  made[0]!.currentTime = 20
  changeVolume({ cues: 10 })
  expect(played).toHaveLength(1)
  changeVolume({ cues: 0 })
  news.value = 2
  expect(played).toHaveLength(1)
  stop()
})

it('plays music for as long as it is asked for and heard', () => {
  expect(music).toEqual([])
  changeVolume({ music: 40 })
  changeVolume({ music: 60 })
  expect(music).toEqual(['begins'])
  look(true)
  expect(music).toEqual(['begins', 'ends'])
  look(false)
  changeVolume({ sound: 'off' })
  expect(music).toEqual(['begins', 'ends', 'begins', 'ends'])
})

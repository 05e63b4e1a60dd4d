/** How each moment moves: durations and curves of the design's table of motion, with its reduced form. Pure. */
import { mixCameras, type Camera } from './camera.ts'
import { after, type Moment } from './moments.ts'
import { markOf, siteOf, type MarkId, type Picture } from './picture.ts'
import type { Wipe } from './regimes.ts'
import type { Tweak } from './scene.ts'

/** A cubic Bezier easing as in CSS. */
export function ease(x1: number, y1: number, x2: number, y2: number): (t: number) => number {
  const curve = (a: number, b: number, u: number): number => 3 * a * u * (1 - u) ** 2 + 3 * b * u ** 2 * (1 - u) + u ** 3
  return t => {
    if (t <= 0) return 0
    if (t >= 1) return 1
    let low = 0
    let high = 1
    for (let i = 0; i < 22; i++) {
      const middle = (low + high) / 2
      if (curve(x1, x2, middle) < t) low = middle
      else high = middle
    }
    return curve(y1, y2, (low + high) / 2)
  }
}
export const easeOut = ease(0.2, 0.8, 0.2, 1)
const easeIn = ease(0.6, 0, 0.9, 0.3)
const easePoke = ease(0.3, 1.5, 0.5, 1)

export interface Instant {
  readonly tweaks: readonly (readonly [MarkId, Tweak])[]
  readonly wipe?: Wipe
  readonly camera?: Camera
}
export interface Track {
  /** At normal speed. */
  readonly ms: number
  /** The picture under the animation, and the one after it. */
  readonly during: Picture
  readonly end: Picture
  readonly at: (t: number) => Instant
}

export interface Stagecraft {
  readonly picture: Picture
  readonly reduced: boolean
  /** Pixels of a drawn line in a picture: a long sleeve takes longer. */
  readonly lengthIn: (picture: Picture, mark: MarkId) => number
  readonly camera: Camera
  readonly aim: (at: Extract<Moment, { kind: 'look' }>['at']) => Camera
}

const STILL: Instant = { tweaks: [] }
const one = (mark: MarkId, tweak: Tweak): Instant => ({ tweaks: [[mark, tweak]] })

/** Three swings of two pixels. */
const shake = (t: number): number => Math.sin(t * Math.PI * 6) * 2 * (1 - t * 0.4)

function trackPalm(moment: Extract<Moment, { kind: 'palm' }>, during: Picture): Track {
  const palm = markOf.palm(moment.palm.id)
  const sleeve = markOf.sleeve(moment.palm.against)
  const risen = 260 / 440
  return {
    ms: 440,
    during,
    end: during,
    at: t => {
      if (t < risen) return one(palm, { extent: easeOut(t / risen) })
      const dx = shake((t - risen) / (1 - risen))
      return {
        tweaks: [
          [palm, { dx }],
          [sleeve, { dx }],
        ],
      }
    },
  }
}

function trackLanding(moment: Extract<Moment, { kind: 'land' }>, picture: Picture): Track {
  const sleeve = picture.sleeves.find(({ id }) => id === moment.sleeve)
  const site = sleeve === undefined ? null : siteOf(picture, sleeve.target)
  return {
    ms: 120,
    during: picture,
    end: picture,
    at: t => {
      const push = Math.sin(Math.PI * t)
      const poke: [MarkId, Tweak] = [markOf.sleeve(moment.sleeve), { extent: 1 + 0.02 * push }]
      return { tweaks: site === null ? [poke] : [poke, [markOf.site(site.provider, site.state), { dx: 2 * push }]] }
    },
  }
}

/** The reduced form: nothing travels, things fade in or out within 120 ms. */
function trackReduced(moment: Moment, { picture, aim }: Stagecraft): Track {
  const end = after(picture, moment)
  const still: Track = { ms: 0, during: end, end, at: () => STILL }
  const fadeIn = (mark: MarkId, ms: number): Track => ({ ms, during: end, end, at: t => one(mark, { alpha: t }) })
  switch (moment.kind) {
    case 'unroll':
      return fadeIn(markOf.sleeve(moment.sleeve.id), 120)
    case 'palm':
      return fadeIn(markOf.palm(moment.palm.id), 120)
    case 'stamp':
      return fadeIn(markOf.stamp(moment.stamp.id), 90)
    case 'treaty':
      return fadeIn(markOf.treaty(moment.treaty.a, moment.treaty.b), 120)
    case 'withdraw':
      return { ms: 120, during: picture, end, at: t => one(markOf.sleeve(moment.sleeve), { alpha: 1 - t }) }
    case 'envelope': {
      // The data jumps, and the route stays for two seconds so that it can be read.
      const during = after(picture, { ...moment, arrives: false })
      return { ms: 2000, during, end, at: () => one(markOf.move(moment.move.id), { extent: 1 }) }
    }
    case 'look': {
      const camera = aim(moment.at)
      return { ms: 0, during: picture, end, at: () => ({ tweaks: [], camera }) }
    }
    case 'hold':
      return { ...still, ms: moment.ms }
    default:
      return still
  }
}

export function trackOf(moment: Moment, craft: Stagecraft): Track {
  if (moment.kind === 'together') return mergeTracks(moment.moments, craft)
  if (craft.reduced) return trackReduced(moment, craft)
  const { picture } = craft
  const end = after(picture, moment)
  switch (moment.kind) {
    case 'unroll': {
      const mark = markOf.sleeve(moment.sleeve.id)
      const ms = Math.min(900, Math.max(450, craft.lengthIn(end, mark) / 0.9))
      // The last 8 % of the way overshoot a little: the poke.
      return {
        ms,
        during: end,
        end,
        at: t => one(mark, { extent: t < 0.85 ? 0.92 * easeOut(t / 0.85) : 0.92 + 0.08 * easePoke((t - 0.85) / 0.15) }),
      }
    }
    case 'land':
      return trackLanding(moment, picture)
    case 'palm':
      return trackPalm(moment, end)
    case 'stamp':
      return {
        ms: 90,
        during: end,
        end,
        at: t => one(markOf.stamp(moment.stamp.id), { scale: 1.35 - 0.35 * t, alpha: Math.min(1, 0.4 + t) }),
      }
    case 'withdraw':
      return { ms: 420, during: picture, end, at: t => one(markOf.sleeve(moment.sleeve), { extent: 1 - easeIn(t) }) }
    case 'envelope':
      return {
        ms: 900,
        during: after(picture, { ...moment, arrives: false }),
        end,
        at: t => one(markOf.move(moment.move.id), { extent: (moment.arrives ? 1 : 0.5) * easeOut(t) }),
      }
    case 'laws':
      return {
        ms: 420,
        during: picture,
        end,
        at: t => ({ tweaks: [], wipe: { state: moment.state, laws: moment.laws, progress: easeOut(t) } }),
      }
    case 'treaty':
      return { ms: 260, during: end, end, at: t => one(markOf.treaty(moment.treaty.a, moment.treaty.b), { alpha: t }) }
    case 'look': {
      const to = craft.aim(moment.at)
      return {
        ms: 420,
        during: picture,
        end,
        at: t => ({ tweaks: [], camera: mixCameras(craft.camera, to, easeOut(t)) }),
      }
    }
    case 'hold':
      return { ms: moment.ms, during: picture, end, at: () => STILL }
    case 'stand':
      return { ms: 160, during: end, end, at: () => STILL }
    case 'focus':
    case 'picture':
      return { ms: 0, during: end, end, at: () => STILL }
  }
}

/** Several moments at once; the longest decides when they are over. */
function mergeTracks(moments: readonly Moment[], craft: Stagecraft): Track {
  const tracks: Track[] = []
  let during = craft.picture
  let end = craft.picture
  for (const moment of moments) {
    const track = trackOf(moment, { ...craft, picture: during })
    tracks.push(track)
    during = track.during
    end = after(end, moment)
  }
  const ms = Math.max(0, ...tracks.map(track => track.ms))
  return {
    ms,
    during,
    end,
    at: t => {
      const instants = tracks.map(track => track.at(track.ms === 0 ? 1 : Math.min(1, (t * ms) / track.ms)))
      const wipe = instants.find(instant => instant.wipe !== undefined)?.wipe
      const camera = instants.find(instant => instant.camera !== undefined)?.camera
      return {
        tweaks: instants.flatMap(instant => instant.tweaks),
        ...(wipe === undefined ? {} : { wipe }),
        ...(camera === undefined ? {} : { camera }),
      }
    },
  }
}

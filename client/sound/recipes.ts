/** What each sound is made of. Data alone: synth.ts turns a recipe into sound, cues.ts says when. */

/** A tone, or a band of noise, that swells for `attack` and dies away by its end. */
export interface Part {
  /** ms from the beginning of the sound. */
  readonly at: number
  readonly ms: number
  readonly wave: 'sine' | 'triangle' | 'noise'
  /** Hz: pitch of a tone, middle of a band. */
  readonly from: number
  /** Hz it glides to; stays where it is without. */
  readonly to?: number
  /** Loudness at its height, 0 to 1. */
  readonly gain: number
  /** ms; without it a knock. */
  readonly attack?: number
}

export interface Recipe {
  /** Length in ms, with the silence that belongs to it. */
  readonly ms: number
  readonly parts: readonly Part[]
}

const tone = (at: number, ms: number, from: number, gain: number, more: Partial<Part> = {}): Part => ({
  ...{ at, ms, wave: 'sine', from, gain },
  ...more,
})
const noise = (at: number, ms: number, from: number, gain: number, more: Partial<Part> = {}): Part =>
  tone(at, ms, from, gain, { wave: 'noise', ...more })

const GAVEL = 260
const gavel = (at: number): Part[] => [
  tone(at, GAVEL, 330, 0.4, { to: 210, wave: 'triangle' }),
  tone(at, 120, 760, 0.15),
  noise(at, 40, 1800, 0.3),
]
const metal = (at: number): Part[] => [tone(at, 90, 640, 0.35, { wave: 'triangle' }), tone(at, 90, 1610, 0.2)]
const bell = (at: number, ms: number): Part[] => [tone(at, ms, 880, 0.3), tone(at, ms * 0.6, 2217, 0.1)]

const SLEEVE = { shortest: 450, longest: 900 }
/** The cloth of a sleeve: a longer one takes longer and sounds lower. `ms` is kept between 450 and 900. */
export function sleeve(ms: number): Recipe {
  const long = Math.min(SLEEVE.longest, Math.max(SLEEVE.shortest, ms))
  const share = (long - SLEEVE.shortest) / (SLEEVE.longest - SLEEVE.shortest)
  const from = 1500 - 700 * share
  return { ms: long, parts: [noise(0, long, from, 0.35, { to: from * 1.5, attack: long / 3 })] }
}

export const RECIPES = {
  /** A drawer clicks. */
  'select-place': { ms: 60, parts: [noise(0, 25, 2600, 0.3), tone(0, 60, 320, 0.3, { to: 190, wave: 'triangle' })] },
  /** Paper onto paper. */
  'add-order': { ms: 140, parts: [noise(0, 140, 3400, 0.3, { to: 1700, attack: 25 }), tone(60, 60, 150, 0.25)] },
  /** A seal is pressed into wax. */
  seal: { ms: 320, parts: [tone(0, 320, 120, 0.5, { to: 66, attack: 25 }), noise(0, 220, 520, 0.35, { to: 240, attack: 60 })] },
  /** It cracks. */
  break: { ms: 180, parts: [noise(0, 40, 3200, 0.15), noise(0, 180, 1500, 0.55, { to: 600 }), tone(20, 60, 240, 0.2)] },
  /** A press in another room. */
  'other-seals': { ms: 160, parts: [tone(0, 160, 118, 0.16, { to: 76, attack: 15 }), noise(0, 110, 420, 0.08, { attack: 20 })] },
  unroll: sleeve(SLEEVE.shortest),
  /** Two knocks on metal. */
  land: { ms: 180, parts: [...metal(0), ...metal(90)] },
  /** An open hand on a desk. */
  objection: { ms: 220, parts: [noise(0, 70, 1300, 0.25), noise(0, 220, 480, 0.55, { to: 240 }), tone(0, 220, 150, 0.3, { to: 90 })] },
  stamp: { ms: 150, parts: [tone(0, 150, 190, 0.55, { to: 78 }), noise(0, 45, 760, 0.35)] },
  /** A latch falls. */
  lock: { ms: 200, parts: [noise(0, 25, 2600, 0.35), noise(100, 60, 1700, 0.35), tone(100, 100, 430, 0.3, { wave: 'triangle' })] },
  /** A key turns. */
  unlock: {
    ms: 200,
    parts: [noise(0, 25, 2100, 0.3), noise(60, 25, 2500, 0.3), noise(120, 30, 3000, 0.3), tone(120, 80, 620, 0.3, { wave: 'triangle' })],
  },
  /** Papers are shuffled. */
  envelope: { ms: 300, parts: [noise(0, 150, 2500, 0.3, { to: 1300, attack: 30 }), noise(140, 160, 2100, 0.3, { to: 900, attack: 30 })] },
  /** Three taps of a gavel. */
  'court-opens': { ms: 700, parts: [...gavel(0), ...gavel(220), ...gavel(440)] },
  verdict: { ms: GAVEL, parts: gavel(0) },
  /** A tap, and nothing follows. */
  tie: { ms: 900, parts: gavel(0) },
  /** Strokes of a pen. */
  treaty: {
    ms: 500,
    parts: [0, 130, 265, 390].map(at => noise(at, 110, 4200, 0.3, { to: 2700, attack: 35 })),
  },
  /** Half a minute is left. */
  'last-30': { ms: 300, parts: bell(0, 300) },
  /** Ten seconds are left. */
  'last-10': { ms: 300, parts: [...bell(0, 160), ...bell(140, 160)] },
  /** The line is back. */
  reconnected: { ms: 120, parts: [noise(0, 25, 1600, 0.3), tone(30, 90, 500, 0.3, { to: 740, wave: 'triangle' })] },
} as const satisfies Record<string, Recipe>
export type SoundEvent = keyof typeof RECIPES

/** Every number of the table of rules is one that games are played by: with another one something comes out otherwise. */
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { advance } from '#shared/advance.ts'
import { setObjection } from '#shared/objections.ts'
import { RULES, type Patch } from '#shared/rules.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import { standings } from '#shared/standing.ts'
import { SEATS } from '#shared/names.ts'
import type { State } from '#shared/state.ts'
import { view } from '#shared/view.ts'
import { play, seedOf, type Closing } from './game.ts'
import { harnessGame } from './run.ts'

/** What only signatures ask for (shared/deals/deals.test.ts), and the debrief's page. */
const ELSEWHERE: readonly string[] = [
  'deals',
  'voteContracts',
  'dealsPerRound',
  'dealTerms',
  'conditionRounds',
  'nonUseRounds',
  'settlement',
]
/** At most so many games are looked through: some numbers matter in one of a hundred only. */
const GAMES = 200

type Key = keyof typeof RULES
/** The number one higher, one lower; a yes as a no. */
const patchesOf = (key: Key): Patch[] => {
  const now = RULES[key]
  return typeof now === 'boolean' ? [{ set: { [key]: !now } }] : [{ add: { [key]: 1 } }, { add: { [key]: -1 } }]
}

const patched = (state: State, patch: Patch): State => ({ ...state, open: { ...state.open, setting: { ...state.open.setting, patch } } })

/** All that stands somewhere, but for the patch itself. */
const standing = ({ open: { setting: _patch, ...open }, hands, sealed }: State): unknown => [open, hands, sealed]

/** What becomes of the phase: what is refused in it, what is told and stands, and the final table if it is the last. */
function outcome({ before, sets }: Pick<Closing, 'before' | 'sets'>): string {
  const refused = SEATS.map(seat => setObjection(view(before, seat), sets[seat] ?? []))
  const { state, told } = advance(before, sets)
  const table = state.open.phase === 'over' ? standings(state) : []
  return JSON.stringify([refused, told, standing(state), table])
}

const dealt = (patch: Patch): string => {
  const { state } = begin({
    scenario: { ...STANDARD, patch },
    rounds: 8,
    seed: seedOf('numbers'),
    salt: '',
    commitment: '',
    persons: [],
    competing: SEATS,
    chosen: {},
  })
  return JSON.stringify(standing(state))
}

it('no number of the table of rules stands there for nothing', { timeout: 300_000 }, () => {
  const asDealt = dealt({})
  const left = new Set((Object.keys(RULES) as Key[]).filter(key => patchesOf(key).every(patch => dealt(patch) === asDealt)))
  for (let number = 0; number < GAMES && left.size > ELSEWHERE.length; number++) {
    play({ ...harnessGame('numbers', number), scenario: STANDARD }, ({ before, sets }) => {
      const asItIs = outcome({ before, sets })
      for (const key of left) {
        if (patchesOf(key).some(patch => outcome({ before: patched(before, patch), sets }) !== asItIs)) left.delete(key)
      }
    })
  }
  expect([...left]).toEqual(ELSEWHERE)
})

it('no step of Trust, Comity, an index, Influence or a score is written anywhere but in the table', () => {
  const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
  const written = globSync('{*,orders/*,chambers/*}.ts', { cwd: shared, exclude: ['**/*.test.ts'] }).flatMap(file => {
    const calls = readFileSync(`${shared}${file}`, 'utf8').match(/\b(?:move[A-Z]\w+|score)\(turn,.*/g) ?? []
    return calls.filter(call => /, -?\d+[,)]/.test(call)).map(call => `${file}: ${call}`)
  })
  expect(written).toEqual([])
})

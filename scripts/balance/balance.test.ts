// The counting behind the tables: shares add up, games repeat, the published Standing is the one that is judged by.
import { describe, expect, test } from 'vitest'
import { PARTIES, SEATS } from '#shared/names.ts'
import { PAR } from '#shared/par.ts'
import { standings, toNumber } from '#shared/standing.ts'
import { botNamed } from './bots.ts'
import { firstPar, ROLES } from './fit.ts'
import { competing, fairShare, LINEUPS, publishedScale, sharesByParty, sizeOf, standingsOf } from './lineups.ts'
import { play, seedOf } from './play.ts'
import { doWork, othersIn } from './work.ts'

const work = { family: 'test', from: 0, to: 6, rounds: 5, patch: {}, count: 'nothing' } as const

describe('a balance run', () => {
  test('repeats itself and does not depend on how it is cut into pieces', () => {
    const whole = doWork({ ...work, cast: { all: 'counsel' } }).outcomes
    const pieces = [0, 3].flatMap(from => doWork({ ...work, from, to: from + 3, cast: { all: 'counsel' } }).outcomes)
    expect(pieces).toEqual(whole)
  })

  test('judges by the Standing of the game', () => {
    const { outcome, state } = play({
      seed: seedOf('test', 1),
      scenario: 'standard',
      rounds: 8,
      patch: {},
      botOf: () => botNamed('counsel'),
    })
    const mine = standingsOf(outcome, 8, PAR[8])
    const scale = publishedScale(PAR[8])
    for (const row of standings(state)) {
      const i = SEATS.indexOf(row.seat)
      expect((mine[i] ?? 0) + scale.correction(row.seat, SEATS.length) / 4).toBeCloseTo(toNumber(row.standing), 9)
    }
  })

  test('gives every win to somebody at every table', () => {
    const { outcomes } = doWork({ ...work, cast: { all: 'random' } })
    const standing = outcomes.map(one => standingsOf(one, 5, PAR[5]))
    for (const lineup of LINEUPS) {
      const shares = sharesByParty(outcomes, standing, lineup, publishedScale(PAR[5]))
      expect(PARTIES.reduce((sum, party) => sum + shares[party], 0)).toBeCloseTo(1)
      expect(PARTIES.reduce((sum, party) => sum + fairShare(lineup, party), 0)).toBeCloseTo(1)
      expect(new Set(competing(lineup, 4)).size).toBe(sizeOf(lineup))
    }
  })

  test('seats half of a mixed table with each bot', () => {
    for (let n = 0; n < 5; n++) expect(othersIn({ half: 'counsel', other: 'random' }, 'test', n).size).toBe(SEATS.length / 2)
  })

  test('counts orders, occasions and facts', () => {
    const { counts } = doWork({ ...work, to: 2, cast: { all: 'counsel', one: 'only:transact', at: ['AMBER'] }, count: 'occasions' })
    expect(counts['games']).toBe(2)
    expect(counts['given/account/transact']).toBeGreaterThan(0)
    expect(counts['legal/account/transact']).toBeGreaterThanOrEqual(counts['used/account/transact'] ?? 0)
  })

  test('starts par at the mean of every role', () => {
    const par = firstPar(doWork({ ...work, to: 12, cast: { all: 'counsel' } }).outcomes)
    for (const role of ROLES) expect(par[role].spread).toBeGreaterThan(0)
  })

  test('knows no other bots than the levels and their variants', () => {
    expect(() => botNamed('umpire')).toThrow('no bot umpire')
  })
})

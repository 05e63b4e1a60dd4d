// What a game begins with: who plays each seat, and as whom.
import { expect, test } from 'vitest'
import { botNamed } from '#shared/bots/name.ts'
import { gatherAlone } from '#shared/gathering.ts'
import { newSeed } from './keys.ts'
import { setupOf } from './setups.ts'

const table = { ...gatherAlone('COL', 4, null), level: 'clerk', levels: { HIB: 'justice' } }

test('bots play at their level, and are nobody in particular', () => {
  const { players } = setupOf(table, newSeed())
  expect(players).toMatchObject({ COL: 'person', HIB: { bot: 'justice' }, MER: { bot: 'clerk' } })
})

test('with personalities each bot has one, and they are dealt anew', () => {
  const deal = (): (string | null)[] =>
    Object.values(setupOf({ ...table, personalities: true }, newSeed()).players).flatMap(player =>
      player === 'person' ? [] : [botNamed(player.bot).personality],
    )
  const dealt = deal()
  expect(dealt).toHaveLength(13)
  expect(dealt).not.toContain(null)
  expect([deal(), deal(), deal()].some(other => other.join() !== dealt.join())).toBe(true)
  expect(setupOf({ ...table, personalities: true }, newSeed()).players.HIB).toMatchObject({
    bot: expect.stringMatching(/^justice\//) as string,
  })
})

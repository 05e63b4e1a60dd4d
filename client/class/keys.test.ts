import { expect, test } from 'vitest'
import * as server from '../../server/keys.ts'
import { phraseKey, rejoinKey } from './keys.ts'

test('what is typed from paper makes the key that the server has made, in any spacing and case', async () => {
  expect(await rejoinKey('482913', ' k7qm-2xtr ')).toBe(server.rejoinKey('482913', 'K7QM2XTR'))
  const phrase = server.newPhrase()
  expect(await phraseKey(`  ${phrase.toUpperCase().replaceAll(' ', ',  ')}. `)).toBe(server.phraseKey(phrase))
})

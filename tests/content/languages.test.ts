// Every language that is offered has all files and all texts of English: what the types cannot see, because nothing uses it by name.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { LANGUAGE_CODES } from '#shared/languages.ts'

const TEXTS = join(import.meta.dirname, '..', '..', 'client', 'texts')
const files = globSync('**/*.ts', { cwd: join(TEXTS, 'en') }).filter(name => !name.endsWith('.test.ts'))

/** Where these texts differ in shape: what is missing, of another kind, or empty. */
function lacking(english: unknown, other: unknown, path: string): string[] {
  if (typeof english !== typeof other) return [`${path} is ${typeof other}`]
  if (typeof english === 'string') return english !== '' && other === '' ? [`${path} is empty`] : []
  if (typeof english !== 'object' || english === null || english instanceof Map || english instanceof Set) return []
  return Object.entries(english).flatMap(([key, value]) => lacking(value, (other as Record<string, unknown>)[key], `${path}.${key}`))
}

describe.each(LANGUAGE_CODES.filter(one => one !== 'en'))('the texts of %s', language => {
  test.each(files)('%s', async file => {
    const read = (one: string): Promise<unknown> => import(pathToFileURL(join(TEXTS, one, file)).href)
    expect(lacking(await read('en'), await read(language), file)).toEqual([])
  })
})

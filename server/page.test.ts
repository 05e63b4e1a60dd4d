import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGE_CODES } from '#shared/languages.ts'
import { servePage } from './page.ts'

const folder = mkdtempSync(join(tmpdir(), 'long-arm-page-'))
const page = servePage(folder)
const server: Server = createServer((request, response) => void page(request, response, new URL(request.url!, 'http://x').pathname))
let url = ''
beforeAll(async () => {
  for (const one of LANGUAGE_CODES) {
    const place = one === 'en' ? folder : join(folder, one)
    mkdirSync(join(place, 'assets'), { recursive: true })
    writeFileSync(join(place, 'index.html'), one)
    writeFileSync(join(place, 'assets', 'a-1.js'), one)
  }
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const ask = (path: string, headers: Record<string, string>): Promise<Response> => fetch(url + path, { headers })

describe('the language of the page', () => {
  test.each<[language: string, headers: Record<string, string>]>([
    ['en', {}],
    ['en', { 'accept-language': '*' }],
    ['en', { 'accept-language': 'it, ja;q=0.5' }],
    ['en', { 'accept-language': 'en-IE, es;q=0.9' }],
    ['es', { 'accept-language': 'es' }],
    ['es', { 'accept-language': 'it, es-MX;q=0.8, en;q=0.5' }],
    ['es', { 'accept-language': 'en', cookie: 'a=b; language=es' }],
    ['en', { 'accept-language': 'es', cookie: 'language=en' }],
    // What nobody can have chosen here counts for nothing
    ['es', { 'accept-language': 'es', cookie: 'language=../../x' }],
  ])('is %s for %o', async (language, headers) => {
    for (const path of ['/', '/join/123456']) {
      const answer = await ask(path, headers)
      expect(await answer.text()).toBe(language)
      expect(answer.headers.get('content-language')).toBe(language)
    }
  })

  test('is told to whoever keeps a copy on the way', async () => {
    const answer = await ask('/', {})
    expect(answer.headers.get('vary')!.split(/, ?/).toSorted()).toEqual(['accept-encoding', 'accept-language', 'cookie'])
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    const again = await ask('/', { 'if-none-match': answer.headers.get('etag')!, 'accept-language': 'es' })
    expect(again.status).toBe(200)
  })

  test('has files of its own, which are kept for a year', async () => {
    for (const path of ['/assets/a-1.js', '/es/assets/a-1.js']) {
      const answer = await ask(path, {})
      expect(answer.headers.get('cache-control')).toContain('immutable')
      expect(await answer.text()).toBe(path.startsWith('/es') ? 'es' : 'en')
    }
  })
})

/** The page and its files: compressed once and kept, hashed names for a year, everything else asked about each time. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { parse as parseCookie } from 'cookie'
import Negotiator from 'negotiator'
import { LANGUAGE_CODES, LANGUAGE_COOKIE, type Language } from '#shared/languages.ts'
import { Packed } from './packed.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
}
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt'])

const PAGE = 'index.html'
/** Files whose names change with their contents. */
const HASHED = /^([a-z]{2}\/)?assets\//

interface Kept {
  readonly type: string
  readonly etag: string
  readonly packed: Packed
}

/**
 * Answers with a file of the page's folder; any path without an ending is the page itself, in the language of whoever asks.
 * English lies in the folder, every other language in a folder of its own within.
 */
export function servePage(folder: string): (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void> {
  const kept = new Map<string, Promise<Kept | null>>()
  const fileFor = (name: string): Promise<Kept | null> => {
    let file = kept.get(name)
    if (file === undefined) {
      file = load(folder, name)
      kept.set(name, file)
      // A file that is missing now may be built in a moment.
      void file.then(found => found === null && kept.delete(name))
    }
    return file
  }
  return async (request, response, path) => {
    const name = nameOf(path)
    const isPage = name === PAGE
    const language = languageFor(request)
    const file = name === null ? null : await fileFor(isPage && language !== 'en' ? `${language}/${PAGE}` : name)
    if (file === null || name === null) {
      response.writeHead(isPage ? 503 : 404, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(isPage ? 'The page is not built yet: run `npm run build`.' : 'There is no such file.')
      return
    }
    response.setHeader('etag', file.etag)
    response.setHeader('cache-control', HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache')
    if (isPage) {
      response.setHeader('content-language', language)
      response.setHeader('vary', 'cookie, accept-language')
    }
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304).end()
      return
    }
    response.setHeader('content-type', file.type)
    file.packed.send(request, response)
  }
}

/** The language that was chosen in this browser, or else the first it asks for that there is, or else English. */
function languageFor(request: IncomingMessage): Language {
  const { [LANGUAGE_COOKIE]: chosen } = parseCookie(request.headers.cookie ?? '')
  const asked = new Negotiator(request).language([...LANGUAGE_CODES])
  return LANGUAGE_CODES.find(one => one === chosen) ?? LANGUAGE_CODES.find(one => one === asked) ?? 'en'
}

/** The file of a path, below the folder; null if it points outside it. */
function nameOf(path: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return null
  }
  const name = normalize(decoded).split(sep).join('/').replace(/^\/+/, '')
  if (decoded.includes('\0') || name.startsWith('..')) return null
  return extname(name) === '' ? PAGE : name
}

async function load(folder: string, name: string): Promise<Kept | null> {
  const plain = await readFile(join(folder, name)).catch(() => null)
  if (plain === null) return null
  const ending = extname(name)
  return {
    type: TYPES[ending] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    packed: COMPRESSED.has(ending) ? await Packed.of(plain) : Packed.asItIs(plain),
  }
}

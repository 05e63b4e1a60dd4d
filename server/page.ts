/** The page and its files: compressed once and kept, hashed names for a year, everything else asked about each time. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
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

interface Kept {
  readonly type: string
  readonly etag: string
  readonly packed: Packed
}

/** Answers with a file of the page's folder; any path without an ending is the page itself. */
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
    const file = name === null ? null : await fileFor(name)
    if (file === null || name === null) {
      const isPage = name === 'index.html'
      response.writeHead(isPage ? 503 : 404, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(isPage ? 'The page is not built yet: run `npm run build`.' : 'There is no such file.')
      return
    }
    response.setHeader('etag', file.etag)
    response.setHeader('cache-control', name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304).end()
      return
    }
    response.setHeader('content-type', file.type)
    file.packed.send(request, response)
  }
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
  return extname(name) === '' ? 'index.html' : name
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

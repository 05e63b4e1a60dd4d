// Networks between a page and its server, as schools and offices have them: they refuse sockets, leave them hanging, take the
// upgrade out of a request, keep every answer until it is whole, have little patience, and lose things.
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

export interface Customs {
  /**
   * What becomes of a socket: it is let through, refused with 403, never answered, asked for without its upgrade, opened with
   * nothing of it let through, or cut after so many ms. 'mute' lets it through until `mutes` says so, and then nothing more.
   */
  readonly sockets: 'pass' | 'refuse' | 'hang' | 'strip' | 'swallow' | 'mute' | { readonly cutAfter: number }
  readonly mutes?: () => boolean
  /** Longest wait for an answer of the server, in ms; then the network answers itself, with 504. */
  readonly patience?: number
  /** What is lost on the way; asked once for every request. */
  readonly loses?: () => 'nothing' | 'request' | 'answer'
  /** Is shown every answer. */
  readonly overhears?: (asked: IncomingMessage, answer: IncomingMessage, body: Buffer) => void
}

export interface Network {
  readonly url: string
  /** Sockets that were asked for, and how often the server said something on one. */
  readonly sockets: { asked: number; said: number }
  close(): Promise<void>
}

/** Opens a network before the server at `port`. It stores whole requests and answers and forwards them then. */
export async function network(port: number, customs: Customs): Promise<Network> {
  const open = new Set<Duplex>()
  const sockets = { asked: 0, said: 0 }
  const server = createServer((asked, answered) => void forward(port, customs, asked, answered))
  server.on('upgrade', (asked: IncomingMessage, socket: Socket, head: Buffer) => {
    sockets.asked++
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => open.delete(socket))
    if (customs.sockets === 'hang') return
    if (customs.sockets === 'refuse') return void socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n')
    const upstream = connect(port, '127.0.0.1')
    open.add(upstream)
    upstream.on('error', () => socket.destroy())
    upstream.on('close', () => {
      open.delete(upstream)
      socket.destroy()
    })
    socket.on('close', () => upstream.destroy())
    const isStripped = customs.sockets === 'strip'
    const lines = asked.rawHeaders.flatMap((name, i, all) => (i % 2 === 0 ? [`${name}: ${all[i + 1]}`] : []))
    const kept = isStripped ? lines.filter(line => !/^(upgrade|connection|sec-websocket)/i.test(line)) : lines
    upstream.write(`GET ${asked.url} HTTP/1.1\r\n${kept.join('\r\n')}\r\n\r\n`)
    upstream.write(head)
    let isOpen = false
    upstream.on('data', data => {
      // The 101 is let through, and nothing after it.
      if ((customs.sockets === 'swallow' && isOpen) || customs.mutes?.() === true) return
      isOpen = true
      sockets.said++
      const end = data.indexOf('\r\n\r\n')
      socket.write(customs.sockets === 'swallow' && end > 0 ? data.subarray(0, end + 4) : data)
    })
    socket.on('data', data => upstream.write(data))
    if (typeof customs.sockets === 'object') setTimeout(() => socket.destroy(), customs.sockets.cutAfter)
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    sockets,
    async close() {
      for (const socket of open) socket.destroy()
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}

async function forward(port: number, customs: Customs, asked: IncomingMessage, answered: ServerResponse): Promise<void> {
  const lost = customs.loses?.() ?? 'nothing'
  try {
    const body = await whole(asked)
    if (lost === 'request') return void answered.destroy()
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const upstream = request({ port, host: '127.0.0.1', path: asked.url, method: asked.method, headers: asked.headers }, resolve)
      upstream.on('error', reject)
      if (customs.patience !== undefined) upstream.setTimeout(customs.patience, () => upstream.destroy(new Error('no patience')))
      answered.on('close', () => upstream.destroy())
      upstream.end(body)
    })
    const bytes = await whole(answer)
    customs.overhears?.(asked, answer, bytes)
    if (lost === 'answer') return void answered.destroy()
    answered.writeHead(answer.statusCode ?? 500, answer.headers)
    answered.end(bytes)
  } catch (error) {
    if (error instanceof Error && error.message === 'no patience') answered.writeHead(504).end('<!doctype html>Too slow')
    else answered.destroy()
  }
}

async function whole(from: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of from as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

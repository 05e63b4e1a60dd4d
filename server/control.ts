/**
 * A door for the commands of whoever runs the server, beside the database: a socket that only the server's own user may open.
 * One line in, a file to copy the database to; one line out, `ok` or what went wrong.
 */
import { createHash } from 'node:crypto'
import { chmodSync, rmSync } from 'node:fs'
import { createServer, connect, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, log } from './log.ts'

/** The longest path a socket may have, in bytes; on some systems a few more. */
const LONGEST = 100
const LINE_LIMIT = 4096

/** Where the server of a data folder listens. */
export function controlPath(dataDir: string): string {
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 24)
  if (process.platform === 'win32') return `\\\\.\\pipe\\long-arm-${name}`
  const beside = join(dataDir, 'control')
  return Buffer.byteLength(beside) <= LONGEST ? beside : join(tmpdir(), `long-arm-${name}`)
}

/** Listens; `backup` copies the database to a new file. Without the socket the game goes on, and backups have to wait. */
export function listenForBackups(path: string, backup: (file: string) => Promise<void>): Server {
  // Left by a server that was killed: whoever holds the database is the only one.
  if (process.platform !== 'win32') rmSync(path, { force: true })
  const server = createServer(socket => {
    let line = ''
    socket.setEncoding('utf8')
    socket.on('error', () => socket.destroy())
    socket.on('data', (text: string) => {
      line += text
      if (line.length > LINE_LIMIT) return void socket.destroy()
      if (!line.endsWith('\n')) return
      const file = line.slice(0, -1)
      line = ''
      backup(file).then(
        () => {
          log('info', 'backed-up', { file })
          socket.end('ok\n')
        },
        (error: unknown) => {
          log('error', 'not-backed-up', { file, error: describe(error) })
          socket.end(`${error instanceof Error ? error.message : 'failed'}\n`)
        },
      )
    })
  })
  server.on('error', error => log('error', 'control', { error: describe(error) }))
  server.listen(path, () => {
    if (process.platform !== 'win32') chmodSync(path, 0o600)
  })
  return server
}

/** Asks the server of a data folder for a copy; false if there is no server. Throws what the server says went wrong. */
export function askForBackup(path: string, file: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(path, () => socket.write(`${file}\n`)).setEncoding('utf8')
    socket.on('data', (text: string) => (answer += text))
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(false)
      else reject(error)
    })
    socket.on('close', () => {
      if (answer === 'ok\n') resolve(true)
      else reject(new Error(answer.trim() || 'the server broke off'))
    })
  })
}

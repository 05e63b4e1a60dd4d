// The network between the clients and the server, which is cut now and then; it stays when the server does not.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface Wire {
  readonly url: string
  /** Cuts the connection that `pick` points at, from 0 to 1 of those that are open, in the middle of whatever it carries. */
  cut(pick: number): void
  close(): Promise<void>
}

/** Carries connections to the server at `port`. */
export async function openWire(port: number): Promise<Wire> {
  const open = new Set<Socket>()
  const server = createServer(near => {
    const far = connect(port, '127.0.0.1')
    open.add(near)
    near.pipe(far)
    far.pipe(near)
    const end = (): void => {
      open.delete(near)
      near.destroy()
      far.destroy()
    }
    for (const socket of [near, far]) socket.on('error', end).on('close', end)
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: pick => void [...open][Math.floor(pick * open.size)]?.resetAndDestroy(),
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise(done => server.close(done))
    },
  }
}

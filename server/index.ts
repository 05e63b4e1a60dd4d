import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import express from 'express'
import { claimDataDir, giveUp, invitation, setupFrom, whyNotListening } from './setup.ts'

try {
  const setup = setupFrom(process.env)
  claimDataDir(setup.dataDir)
  const page = join(import.meta.dirname, '..', 'dist', 'client')
  const app = express()
  app.disable('x-powered-by')
  app.get('/healthz', (_request, response) => void response.json({ ok: true }))
  app.use('/assets', express.static(join(page, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }))
  app.use(express.static(page))
  app.get('/{*path}', (_request, response) => {
    if (existsSync(join(page, 'index.html'))) response.sendFile('index.html', { root: page })
    else response.status(503).type('text').send('The page is not built yet: run `npm run build`.')
  })
  const server = createServer(app)
  server.on('error', error => giveUp(whyNotListening(error, setup)))
  server.listen(setup.port, setup.host, () => {
    const address = server.address()
    console.log(invitation(typeof address === 'object' && address !== null ? address.port : setup.port))
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      server.close(() => process.exit(0))
      server.closeAllConnections()
    })
} catch (error) {
  giveUp(error)
}

// Server and page with reload: the server starts again when its files change, the page follows its own. The page is in English
// or in the language of the first argument: `npm run dev -- fr`.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createServer } from 'vite'
import { LANGUAGE_CODES } from '#shared/languages.ts'
import { textsIn } from './texts-in.ts'
import { ROOT } from './tools.ts'

const port = process.env.PORT ?? '2567'
const language = LANGUAGE_CODES.find(one => one === process.argv[2]) ?? 'en'
const page = await createServer({
  configFile: join(ROOT, 'vite.config.ts'),
  root: join(ROOT, 'client'),
  plugins: [textsIn(language)],
})
await page.listen()
const addresses = page.resolvedUrls?.local ?? []
const server = spawn(process.execPath, ['--watch', '--watch-preserve-output', join(ROOT, 'server/index.ts')], {
  cwd: ROOT,
  stdio: 'inherit',
  // The page comes from another port than the server's own
  env: { ORIGINS: addresses.map(address => new URL(address).origin).join(), ...process.env, PORT: port, NODE_ENV: 'development' },
})
console.log(`Play at ${addresses[0]} (the server behind it listens on port ${port}).`)

async function stop(): Promise<void> {
  server.kill('SIGTERM')
  await page.close()
  process.exit(0)
}
process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())

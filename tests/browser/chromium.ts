// The browser of the tests: $CHROMIUM_PATH, else the system's Chromium, else the one that came with the packages
// (64-bit Linux), else an installed Chrome or Edge.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url))

/** The last two keep WebGL without a graphics card, for the board. Letters are set as on screens that do not round their widths. */
const ARGS = [
  '--no-sandbox',
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

/** Opens a headless Chromium with a fresh profile. Throws with one sentence if there is none on this machine. */
export async function openChromium(): Promise<Browser> {
  const where = await findChromium()
  try {
    return await chromium.launch({ headless: true, args: ARGS, ...where })
  } catch (error) {
    throw new Error('No Chromium could be started: set CHROMIUM_PATH to one.', { cause: error })
  }
}

async function findChromium(): Promise<LaunchOptions> {
  const path = process.env.CHROMIUM_PATH
  if (path !== undefined && path !== '') return { executablePath: path }
  for (const system of ['/usr/bin/chromium', '/usr/bin/chromium-browser']) if (existsSync(system)) return { executablePath: system }
  if (process.platform === 'linux' && process.arch === 'x64') return packaged()
  return { channel: process.platform === 'win32' ? 'msedge' : 'chrome' }
}

/** The packaged Chromium, unpacked once beside the packages. */
async function packaged(): Promise<LaunchOptions> {
  const folder = join(MODULES, '.cache', 'chromium')
  if (!existsSync(folder)) await unpack(folder)
  const executablePath = join(folder, 'chromium')
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value
  if (!existsSync('/etc/fonts')) env.FONTCONFIG_PATH = join(folder, 'fonts')
  // It brings the few libraries a bare machine lacks; they are used only where it does not start without them.
  if (spawnSync(executablePath, ['--version'], { env }).status !== 0)
    env.LD_LIBRARY_PATH = [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return { executablePath, env }
}

async function unpack(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium')
  const next = `${folder}-${process.pid}`
  mkdirSync(next, { recursive: true })
  // It unpacks into the folder for temporary files, wherever that is; a place of our own is never half unpacked.
  const { TMPDIR } = process.env
  process.env.TMPDIR = next
  try {
    const bin = join(MODULES, '@sparticuz', 'chromium', 'bin')
    await Promise.all(['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br'].map(it => inflate(join(bin, it))))
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
  mkdirSync(dirname(folder), { recursive: true })
  try {
    renameSync(next, folder)
  } catch (error) {
    // Another test was faster, and its copy is as good.
    if (!existsSync(folder)) throw error
    rmSync(next, { recursive: true })
  }
}

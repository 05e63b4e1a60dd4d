// Runs one of the project's commands on a Node that is new enough, after installing what is missing.
// Plain JavaScript without dependencies, because it must work before anything is installed, and a CommonJS script in the
// syntax of 2019, because the oldest Node must be able to read that it is too old.
const { spawn, spawnSync } = require('child_process')
const { existsSync, readFileSync } = require('fs')
const { join } = require('path')

const root = join(__dirname, '..')
const modules = join(root, 'node_modules')
const parent = process.ppid
const [command = 'start', ...args] = process.argv.slice(2)

/** Ends with one sentence for the person at the keyboard. */
function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

function lockOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

/** Whether every package of package-lock.json is installed in its version (npm notes what it installed in node_modules). */
function installed() {
  const wanted = lockOf(join(root, 'package-lock.json'))
  const present = lockOf(join(modules, '.package-lock.json'))
  if (wanted === null) return refuse('package-lock.json is missing or damaged: get the repository again.')
  if (present === null) return false
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true
    const found = present[place]
    if (found === undefined) return entry.optional === true || entry.devOptional === true || entry.peer === true
    return found.version === entry.version && found.link === entry.link
  })
}

function install() {
  console.log('Installing packages, this takes about a minute ...')
  const npm = process.env.npm_execpath
  const ci = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const windows = process.platform === 'win32'
  const done =
    npm !== undefined && npm.endsWith('.js')
      ? spawnSync(process.execPath, [npm, ...ci], { cwd: root, stdio: 'inherit' })
      : spawnSync('npm', ci, { cwd: root, stdio: 'inherit', shell: windows })
  if (done.status !== 0) refuse('Installing the packages failed (see above): check the network connection and try again.')
}

/** Node 22.18 is the first that runs TypeScript files and has SQLite without flags. */
function newEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major > 22 ? major !== 23 || minor >= 6 : major === 22 && minor >= 18
}

/** The Node 24 that came with the packages where it runs on this machine, else the present one, else null. */
function findNode() {
  const folder = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const packaged = join(modules, folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(packaged)) {
    if (packaged === process.execPath) return packaged
    const probe = spawnSync(packaged, ['--version'], { encoding: 'utf8' })
    if (probe.status === 0 && newEnough(probe.stdout)) return packaged
  }
  return newEnough(process.version) ? process.execPath : null
}

const upgrade = 'install Node 24 from nodejs.org and try again.'
function tooOld() {
  return refuse(
    `Long Arm needs Node 22.18 or newer, none comes with its packages for this machine, and this is ${process.version}: ${upgrade}`,
  )
}

const file = command === 'start' ? 'server/index.ts' : `scripts/${command}.ts`
if (!/^[a-z-]+$/.test(command) || !existsSync(join(root, file))) refuse(`There is no command "${command}".`)
if (Number(process.versions.node.split('.')[0]) < 18) refuse(`Long Arm cannot be installed with Node ${process.version}: ${upgrade}`)
if (!installed()) install()
const node = findNode() || tooOld()

// So that whatever a command starts by name is this Node too.
const separator = process.platform === 'win32' ? ';' : ':'
const env = { ...process.env, PATH: [join(node, '..'), process.env.PATH].join(separator) }

if (command === 'start') {
  const built = spawnSync(node, [join(root, 'scripts/build.ts'), '--if-changed'], { cwd: root, env, stdio: 'inherit' })
  if (built.status !== 0) refuse('Building the page failed (see above).')
}

const child = spawn(node, [join(root, file), ...args], { cwd: root, env, stdio: 'inherit' })
// Ctrl-C reaches the child from the terminal; anything else is passed on, and the child decides when to end.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
process.on('SIGHUP', () => child.kill('SIGHUP'))
// npm hands SIGTERM to its shell, which ends without passing it on: under npm, who has lost the parent was told to stop.
const watch = setInterval(() => {
  if (process.ppid === parent) return
  clearInterval(watch)
  child.kill('SIGTERM')
}, 500)
if (process.env.npm_lifecycle_event === undefined) clearInterval(watch)
child.on('exit', (code, signal) => process.exit(code !== null ? code : signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1))

// A class in Chromium: its teacher at a Chromebook, a projector, and students at desks and on a phone, each in a window of their own.
import { AxeBuilder } from '@axe-core/playwright'
import { mkdirSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { CONSOLE, GRADING, PUPIL } from '#texts/class.ts'
import { SEAL_TEXTS, TRAY } from '#texts/game.ts'
import { type RealServer, startDealtServer } from '../real-server.ts'
import { openChromium } from './chromium.ts'
import { openWindow, PHONE, type Guest } from './guests.ts'
import { press } from './play.ts'

vi.setConfig({ testTimeout: 240_000 })

const CHROMEBOOK = { viewport: { width: 1366, height: 768 } }
const PROJECTOR = { viewport: { width: 1920, height: 1080 } }
/** Pictures for whoever wants to look: SHOTS=folder. */
const SHOTS = process.env.SHOTS ?? null

let server: RealServer
let browser: Browser
const guests: Guest[] = []

beforeAll(async () => {
  server = await startDealtServer()
  browser = await openChromium()
})
afterAll(async () => {
  for (const { context } of guests) await context.close()
  await browser?.close()
  await server?.stop()
})

async function open(options?: Parameters<typeof openWindow>[2]): Promise<Guest> {
  const guest = await openWindow(browser, server.url, options)
  guests.push(guest)
  return guest
}
async function shoot(page: Page, name: string, width: number | null = null, height = 900): Promise<void> {
  if (SHOTS === null) return
  const before = page.viewportSize()
  if (width !== null) await page.setViewportSize({ width, height })
  mkdirSync(SHOTS, { recursive: true })
  for (const theme of ['day', 'night']) {
    await page.evaluate(it => document.documentElement.setAttribute('data-theme', it), theme)
    await page.screenshot({ path: `${SHOTS}/${name}-${theme}.png` })
  }
  if (width !== null && before !== null) await page.setViewportSize(before)
}
/** What axe finds wrong, in both themes. */
async function wrongWith(page: Page): Promise<string[]> {
  const wrong: string[] = []
  for (const theme of ['day', 'night']) {
    await page.evaluate(it => document.documentElement.setAttribute('data-theme', it), theme)
    const { violations } = await new AxeBuilder({ page }).analyze()
    wrong.push(...violations.map(one => `${theme}: ${one.id}: ${one.nodes.map(node => node.html.slice(0, 120)).join(' | ')}`))
  }
  return wrong
}
async function come(code: string, name: string, options?: Parameters<typeof openWindow>[2]): Promise<Page> {
  const { page } = await open(options)
  await page.goto(`${server.url}/j/${code}`)
  await page.locator('.join-seen').first().waitFor()
  await page.locator('#own-name').fill(name)
  await press(page, page.locator('.join-go'))
  await page.locator('.class-waiting, .game').first().waitFor()
  return page
}

let teacher: Page
let projector: Page
let students: Page[]
let code: string

test('a teacher opens a class from the title, without an account, and gets a link and a phrase', async () => {
  ;({ page: teacher } = await open(CHROMEBOOK))
  await teacher.goto(server.url)
  await press(teacher, teacher.locator('.title-class'))
  await teacher.locator('.class-open').waitFor()
  await shoot(teacher, 'class-open')
  await shoot(teacher, 'class-open-390', 390, 844)
  expect(await wrongWith(teacher)).toEqual([])
  await teacher.getByLabel('Name of the class').fill('Civics 3B')
  await teacher.getByLabel('What students call you').fill('Ms Ito')
  await press(teacher, teacher.getByRole('button', { name: 'Open the class' }))
  await teacher.locator('.console').waitFor()
  expect(await teacher.locator('.console-phrase').innerText()).toMatch(/^(\w{6} ){5}\w{6}$/)
  expect(new URL(teacher.url()).pathname).toBe('/class')
  await press(teacher, teacher.getByRole('button', { name: CONSOLE.kept }))
  code = (await teacher.locator('[data-code]').getAttribute('data-code')) ?? ''
  expect(code).toMatch(/^\d{6}$/)
})

test('students come by its code, and the projector shows it with their names', async () => {
  students = []
  for (const name of ['Ada', 'Ben', 'Cleo']) students.push(await come(code, name))
  students.push(await come(code, 'Dan', PHONE))
  const screen = (await teacher.getByRole('link', { name: CONSOLE.openScreen }).getAttribute('href')) ?? ''
  ;({ page: projector } = await open(PROJECTOR))
  await projector.goto(`${server.url}${screen}`)
  await projector.locator('.screen-names li').nth(3).waitFor()
  expect(await projector.locator('.screen-digits').innerText()).toBe(`${code.slice(0, 3)} ${code.slice(3)}`)
  await shoot(projector, 'screen-code')
  await teacher.locator('.console-students tr').nth(3).waitFor()
  // A name is changed for the class, and another is the teacher's alone
  await teacher.getByLabel(CONSOLE.shownName('Dan')).fill('Daniel')
  await teacher.getByLabel(CONSOLE.shownName('Dan')).press('Enter')
  await students[3]!.getByText(PUPIL.you('Daniel')).waitFor()
  await shoot(teacher, 'console-lobby')
  expect(await wrongWith(teacher)).toEqual([])
  expect(await wrongWith(students[3]!)).toEqual([])
  await shoot(students[3]!, 'waiting-phone')
})

test('the teacher shares the class out and begins; every page goes to its table by itself', async () => {
  await press(teacher, teacher.getByRole('button', { name: CONSOLE.shareOut }))
  // Ada and Ben are one team, the others have a seat each
  const place = async (name: string, value: string): Promise<void> => {
    await teacher.getByLabel(CONSOLE.placeOf(name)).selectOption(value)
  }
  await place('Ada', '1 COL')
  await place('Ben', '1 COL')
  await place('Cleo', '1 MONO')
  await place('Daniel', '1 AMBER')
  await teacher.getByText(CONSOLE.beginLine(4)).waitFor()
  await press(teacher, teacher.getByRole('button', { name: CONSOLE.begin }))
  await press(teacher, teacher.getByRole('button', { name: CONSOLE.beginSure }))
  await Promise.all(students.map(page => page.locator('.game.stage-orders').waitFor({ timeout: 30_000 })))
  await teacher.locator('.console-team').nth(2).waitFor()
  expect(await teacher.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0)
  await shoot(teacher, 'console-orders')
  expect(await wrongWith(teacher)).toEqual([])
})

test('a team of two writes on one sheet; one of them seals, and hands that on', async () => {
  const [ada, ben] = students as [Page, Page]
  await ben.locator('.sealing').getByText(SEAL_TEXTS['not-yours']).waitFor()
  await press(ada, ada.getByRole('button', { name: PUPIL.handOver('Ben') }))
  await ada.locator('.sealing').getByText(SEAL_TEXTS['not-yours']).waitFor()
  await press(ben, ben.locator('.sealing .button.seal'))
  await ada.locator('.sealing').getByText(TRAY.breakSeal).waitFor()
  await teacher.locator('.console-team .chip.green').first().waitFor()
})

test('the teacher looks over a shoulder, and what is done there counts for nothing', async () => {
  const href = (await teacher.getByLabel(CONSOLE.lookAt('Monolith')).getAttribute('href')) ?? ''
  const { page } = await open()
  await page.goto(`${server.url}${href}`)
  await page.locator('.class-notice').getByText(PUPIL.looking('Monolith')).waitFor()
  await page.locator('.game.stage-orders .sealing').getByText(SEAL_TEXTS['not-yours']).waitFor()
  // The console is open beside it
  await teacher.locator('.console-team').first().waitFor()
})

test('pause and eyes up reach every screen, and a question is answered with one tap', async () => {
  await press(teacher, teacher.getByRole('button', { name: CONSOLE.pauseAll }))
  await Promise.all(students.map(page => page.locator('.class-paused').waitFor()))
  await projector.locator('.screen-paused').waitFor()
  await press(teacher, teacher.getByRole('button', { name: CONSOLE.goOn }))
  await Promise.all(students.map(page => page.locator('.class-paused').waitFor({ state: 'detached' })))
  await press(teacher, teacher.getByRole('button', { name: CONSOLE.eyesUp }))
  await Promise.all(students.map(page => page.locator('.class-eyes-up').waitFor()))
  await shoot(students[3]!, 'pupil-eyes-up')
  await press(teacher, teacher.getByRole('button', { name: CONSOLE.eyesDown }))
  await Promise.all(students.map(page => page.locator('.class-eyes-up').waitFor({ state: 'detached' })))
  await press(teacher, teacher.locator('.console-question').first())
  await students[2]!.locator('.class-asked').waitFor()
  expect(await wrongWith(students[2]!)).toEqual([])
  await shoot(students[2]!, 'pupil-question')
  await shoot(students[3]!, 'pupil-question-phone')
  await press(students[2]!, students[2]!.locator('.class-asked .button').nth(1))
  await teacher.getByText(CONSOLE.answered(1, 4)).waitFor()
  await press(teacher, teacher.getByRole('button', { name: 'Question', exact: true }))
  await projector.locator('.screen-question').waitFor()
  await shoot(projector, 'screen-question')
  expect(await wrongWith(projector)).toEqual([])
})

test('a hand, a call and news; the projector shows the map with who has sealed', async () => {
  await press(students[2]!, students[2]!.getByRole('button', { name: PUPIL.hand }))
  await teacher.locator('.console-needs').getByText('Cleo has a hand up').waitFor()
  await shoot(teacher, 'console-needs')
  await shoot(teacher, 'console-1440', 1440)
  await shoot(teacher, 'console-390', 390, 844)
  await press(teacher, teacher.getByRole('button', { name: CONSOLE.lower }))
  await teacher.locator('.console-needs').getByText('Cleo has a hand up').waitFor({ state: 'detached' })
  await press(teacher, teacher.getByLabel(`${CONSOLE.nudge}: Monolith`))
  await students[2]!.locator('.class-nudge').waitFor()
  await press(teacher, teacher.locator('summary').filter({ hasText: CONSOLE.news }))
  await teacher.getByLabel(CONSOLE.newsWords).fill('The foreign minister protests.')
  await press(teacher, teacher.getByRole('button', { name: CONSOLE.bring }))
  await students[3]!.getByText('The foreign minister protests.').waitFor()
  await press(teacher, teacher.getByRole('button', { name: 'Map', exact: true }))
  await projector.locator('.screen-teams li').nth(2).waitFor()
  await projector.locator('.screen-board canvas, .screen-board svg').first().waitFor({ timeout: 30_000 })
  await projector.waitForTimeout(1500)
  await shoot(projector, 'screen-map')
})

test('the next phase comes at the teacher’s word; a reload and a rejoin code lead back to the seat', async () => {
  await press(teacher, teacher.getByRole('button', { name: CONSOLE.nextAll }))
  await teacher.locator('.console-controls').getByText('Chambers').waitFor()
  const [ada] = students as [Page]
  await ada.reload()
  await ada.locator('.game').waitFor()
  await press(teacher, teacher.locator('summary').filter({ hasText: CONSOLE.students }))
  await press(teacher, teacher.getByLabel(CONSOLE.rejoin('Cleo')))
  const line = await teacher.locator('.console-codes li').innerText()
  const rejoin = line.slice(line.indexOf(code.slice(3)) + 3).trim()
  const { page } = await open()
  await page.goto(`${server.url}/j/${code}`)
  await press(page, page.locator('summary').filter({ hasText: 'rejoin' }))
  await page.locator('details .input').fill(rejoin.toLowerCase())
  await press(page, page.locator('details .button'))
  await page.locator('.game').waitFor()
  await teacher.reload()
  await teacher.locator('.console-team').nth(2).waitFor()
})

test('the grading sheet has a line for each student, and the games end at the teacher’s word', async () => {
  const [download] = await Promise.all([
    teacher.waitForEvent('download'),
    press(teacher, teacher.getByRole('button', { name: GRADING.csv })),
  ])
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(lines).toHaveLength(5)
  expect(lines[0]).toContain('Should the law follow the data or the person?')
  expect(lines.find(line => line.startsWith('Cleo'))).toMatch(/^Cleo,Cleo,1,Monolith,.*,No$/)
  await press(teacher, teacher.getByRole('button', { name: CONSOLE.finish }))
  await press(teacher, teacher.getByRole('button', { name: CONSOLE.finishSure }))
  await students[2]!.locator('.stage-debrief').waitFor({ timeout: 30_000 })
  await press(teacher, teacher.getByRole('button', { name: 'Debrief', exact: true }))
  await projector.locator('.screen-tables li').first().waitFor()
  await shoot(projector, 'screen-debrief')
})

test.each([
  ['tables side by side', 'tables', 9],
  ['one table of teams', 'teams', 1],
])('forty-two students at %s stand on one screen of a Chromebook without scrolling', async (_name, shape, tables) => {
  const { page } = await open(CHROMEBOOK)
  await page.goto(`${server.url}/class`)
  await page.getByLabel('Name of the class').fill('Civics 4A')
  await page.getByLabel('What students call you').fill('Mr Okafor')
  if (shape === 'teams') await page.getByLabel(/One table of teams/).check()
  const names = Array.from({ length: 42 }, (_, i) => `Student ${i + 1}`)
  await page.getByLabel(/Names of the students/).fill(names.join('\n'))
  await press(page, page.getByRole('button', { name: 'Open the class' }))
  await page.locator('.console-codes li').nth(41).waitFor()
  await press(page, page.getByRole('button', { name: CONSOLE.kept }))
  await press(page, page.getByRole('button', { name: CONSOLE.shareOut }))
  await page.getByText(CONSOLE.beginLine(42)).waitFor()
  await press(page, page.getByRole('button', { name: CONSOLE.begin }))
  await press(page, page.getByRole('button', { name: CONSOLE.beginSure }))
  await page
    .locator('.console-table')
    .nth(tables - 1)
    .waitFor({ timeout: 60_000 })
  await shoot(page, `console-42-${shape}`)
  const { scrolls, smallest } = await page.evaluate(() => ({
    scrolls: [...document.querySelectorAll('html, .console-main')].some(one => one.scrollHeight > one.clientHeight + 1),
    smallest: Math.min(
      ...[...document.querySelectorAll('.console-tables :not(svg, svg *)')].map(one => Number.parseFloat(getComputedStyle(one).fontSize)),
    ),
  }))
  expect(scrolls).toBe(false)
  expect(smallest).toBeGreaterThanOrEqual(12)
  expect(await wrongWith(page)).toEqual([])
})

test('nothing went wrong on any page', () => {
  for (const { seen } of guests) expect(seen.troubles).toEqual([])
})

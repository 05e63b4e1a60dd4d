import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readScript, type Case } from '#shared/cases/case.ts'
import { CATALOGUE } from '#shared/cases/catalogue.ts'
import { readOrder } from '#shared/cases/notation.ts'
import { readDeal } from '#shared/cases/deal-notation.ts'
import { DEAL_REFUSALS } from '#shared/deals/objection.ts'
import { FACTS, LAPSES } from '#shared/events.ts'
import { GROUNDS, HANDLES, HEADLINES, LAWS } from '#shared/names.ts'
import { REFUSALS } from '#shared/orders/order.ts'
import { KIND_NAMES } from '#shared/phases.ts'
import { audienceOf, modesOf, playCase } from './play.ts'

const RULEBOOK = readFileSync(new URL('../../docs/rulebook.md', import.meta.url), 'utf8')
/** Numbered rules and the rows of the tables of orders. */
const RULES = new Set(
  [...RULEBOOK.matchAll(/^(?:\* )?\*\*(R\d+\.\d+(?:\.\d+|[a-z])?)\*\*|^\| ([GPU]\d+) \|/gm)].map(match => match[1] ?? match[2] ?? ''),
)

/** Rules that change nothing of a game: which cards a page shows (shared/disclosure.test.ts), and teams of a class (tests/room/class.test.ts). */
const NOT_OF_PLAY: ReadonlySet<string> = new Set(['R11.1', 'R11.4'])

/** Refusals of what no script can write: the form itself is wrong, and the check at the door has refused it before. */
const NOT_IN_A_SCRIPT: ReadonlySet<string> = new Set(['unknown-order'])

const scripts = CATALOGUE.map(one => ({ one, phases: readScript(one.script) }))
const orders = scripts.flatMap(({ phases }) => phases.flatMap(phase => phase.orders.map(line => readOrder(line).order)))
const facts = scripts.flatMap(({ phases }) => phases.flatMap(phase => phase.facts))

it('has 120 cases or more, each with its own number and title', () => {
  expect(CATALOGUE.length).toBeGreaterThanOrEqual(120)
  expect(new Set(CATALOGUE.map(one => one.number)).size).toBe(CATALOGUE.length)
  expect(new Set(CATALOGUE.map(one => one.title)).size).toBe(CATALOGUE.length)
})

it('has every test case of the rulebook that was there before it', () => {
  const first = [
    1, 2, 4, 5, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 19, 20, 21, 22, 24, 25, 26, 27, 28, 30, 31, 32, 34, 35, 37, 38, 39, 41, 42, 43, 44, 46,
    47, 48, 50, 51, 52, 54, 55, 56, 59, 60, 61, 62, 63, 64, 66, 67, 68, 69, 71, 72, 74, 75, 77, 78, 79, 81, 82, 84, 85,
  ]
  const numbers = new Set(CATALOGUE.map(one => one.number))
  expect(first.filter(number => !numbers.has(number))).toEqual([])
})

it('shows every numbered rule of the rulebook, and cites no other', () => {
  const cited = new Set(CATALOGUE.flatMap(one => one.rules))
  expect(RULES.size).toBeGreaterThan(90)
  expect([...RULES].filter(rule => !cited.has(rule) && !NOT_OF_PLAY.has(rule))).toEqual([])
  expect([...cited].filter(rule => !RULES.has(rule))).toEqual([])
})

it('gives every order, answer and ground', () => {
  const given = new Set<string>(orders.map(order => order.kind))
  expect(KIND_NAMES.filter(kind => !given.has(kind))).toEqual([])
  const answers = orders.flatMap(order => (order.kind === 'answer' ? [order.answer, order.ground] : []))
  expect(['comply', 'challenge', 'refuse', ...GROUNDS].filter(one => !answers.includes(one as 'comply'))).toEqual([])
})

it('enacts every law and plays under every headline', () => {
  const enacted = new Set(facts.flatMap(line => /^C2 enacted \w+ (\w+) /.exec(line)?.[1] ?? []))
  expect(LAWS.filter(law => !enacted.has(law))).toEqual([])
  const headlines = new Set(CATALOGUE.flatMap(({ given }) => [given.headline, ...(given.headlines ?? [])]).filter(one => one !== undefined))
  expect(HEADLINES.filter(headline => headline !== 'quiet-week' && !headlines.has(headline))).toEqual([])
})

it('refuses for every reason and lets orders lapse for every reason', () => {
  const refused = new Set(scripts.flatMap(({ phases }) => phases.flatMap(phase => phase.refused.map(({ reason }) => reason))))
  expect(REFUSALS.filter(reason => !refused.has(reason) && !NOT_IN_A_SCRIPT.has(reason))).toEqual([])
  const lapsed = new Set(facts.flatMap(line => /lapsed \w+ [\w-]+ ([\w-]+) /.exec(line)?.[1] ?? []))
  expect(LAPSES.filter(reason => !lapsed.has(reason))).toEqual([])
})

it('signs deals of every kind of term, binding and promised, on every condition, and refuses them for every reason', () => {
  const deals = scripts.flatMap(({ phases }) => phases.flatMap(phase => phase.deals.map(readDeal)))
  const terms = deals.flatMap(deal => deal.terms)
  const kinds = (binding: boolean): Set<string> => new Set(terms.filter(term => term.binding === binding).map(term => term.what.kind))
  const all = ['transfer', 'vote', 'lobby', 'grant', 'comply', 'settle', 'non-use']
  expect(all.filter(kind => !kinds(true).has(kind))).toEqual([])
  // A settlement is no promise (R6.5)
  expect(all.filter(kind => !kinds(false).has(kind))).toEqual(['settle'])
  const events = new Set(terms.flatMap(({ what }) => (what.kind === 'transfer' && what.when !== null ? [what.when.event.kind] : [])))
  expect([...events].sort()).toEqual(['answer', 'grant', 'law', 'order', 'vote'])
  const refused = new Set(scripts.flatMap(({ phases }) => phases.flatMap(phase => phase.refusedDeals.map(({ reason }) => reason))))
  expect(DEAL_REFUSALS.filter(reason => !refused.has(reason))).toEqual([])
})

it('tells every kind of fact', () => {
  const told = new Set(facts.map(line => line.split(' ')[1] ?? ''))
  expect(Object.keys(FACTS).filter(kind => !told.has(kind))).toEqual([])
})

it('tells secrets to some and not to others: lines for all and lines for governments, providers and accounts alone', () => {
  const kept = facts.map(audienceOf).filter(audience => audience !== 'all')
  for (const kind of [/^(COL|HIB|RHE|MER)$/, /^(MONO|DROP|LANT|PHOT)$/, new RegExp(`^(${HANDLES.join('|')})$`)]) {
    expect(kept.filter(audience => kind.test(audience)).length).toBeGreaterThan(20)
  }
})

/** The case with accounts named in the order in which they come, and with the governments and providers turned once or twice. */
function forms(one: Case): string[] {
  const text = `${JSON.stringify(one.given)}\n${one.script.replaceAll(/^ +/gm, '')}`
  const turn = (names: ReadonlyMap<string, string>, from: string): string =>
    from.replaceAll(/\b[A-Z]{3,6}\b/g, word => names.get(word) ?? word)
  const cycle = new Map([
    ['COL', 'HIB'],
    ['HIB', 'RHE'],
    ['RHE', 'COL'],
    ['MONO', 'DROP'],
    ['DROP', 'LANT'],
    ['LANT', 'MONO'],
  ])
  return [text, turn(cycle, text), turn(cycle, turn(cycle, text))].map(form => {
    const names = new Map<string, string>()
    return form.replaceAll(new RegExp(`\\b(${HANDLES.join('|')})\\b`, 'g'), handle => {
      if (!names.has(handle)) names.set(handle, `account ${names.size}`)
      return names.get(handle) ?? handle
    })
  })
}

it('has no two cases alike up to renaming', () => {
  const seen = new Map<string, number>()
  for (const one of CATALOGUE) {
    const alike = forms(one).flatMap(form => seen.get(form) ?? [])
    expect(alike, `case ${one.number}`).toEqual([])
    seen.set(forms(one)[0] ?? '', one.number)
  }
})

it('would notice a fact that is missing, one that is not written, and one told to others', () => {
  const one = CATALOGUE.find(({ number }) => number === 82)
  if (one === undefined) throw new Error('case 82 is gone')
  const asWritten = modesOf(one)[0]
  if (asWritten === undefined) throw new Error('no mode')
  const wrong = (script: string): number => playCase({ ...one, script }, asWritten).flatMap(phase => phase.wrong).length
  expect(wrong(one.script)).toBe(0)
  expect(wrong(one.script.replace('learned MER AMBER money', 'learned MER AMBER press'))).toBeGreaterThan(0)
  expect(wrong(one.script.replace('S12 transacted AMBER > AMBER', ''))).toBeGreaterThan(0)
  expect(wrong(one.script.replace('S12 transacted AMBER > AMBER', 'S12 transacted AMBER > all'))).toBeGreaterThan(0)
})

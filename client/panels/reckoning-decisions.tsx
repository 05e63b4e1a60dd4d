/** What CHAMBERS decided before the court: answers, bills with their count, treaties, and the docket. */
import type { ComponentChildren } from 'preact'
import type { Fact, Step } from '#shared/events.ts'
import { rulesNow } from '#shared/laws.ts'
import type { GovId, Seat } from '#shared/names.ts'
import type { View } from '#shared/view.ts'
import { isChambersStep, isNumber, momentsOf, movedBy, type Moment } from '../moments.ts'
import { Changes } from '../parts/changes.tsx'
import { Icon } from '../parts/icon.tsx'
import { SealMark, SeatMark } from '../parts/mark.tsx'
import { NewsIcon } from '../parts/news-icon.tsx'
import { said, type Closing } from '../store.ts'
import { sayFact } from '#texts/facts.ts'
import { LAW_NAMES, seatName, stateName } from '#texts/names.ts'
import { count, signed } from '#texts/numbers.ts'
import { DECISIONS as TEXTS } from '#texts/reckoning.ts'
import { GROUP_NEWS, NEWS, REVEAL_TEXTS } from '#texts/reveal.ts'

/** Facts of a hearing have pages of their own. */
const HEARING: ReadonlySet<Fact['kind']> = new Set(['briefed', 'judged', 'voted', 'ruled'])
/** Told as a bill's card. */
const LEGISLATION: ReadonlySet<Fact['kind']> = new Set(['lobbied', 'enacted', 'repealed', 'withdrawn', 'bill-failed', 'displaced'])

/** Numbers of the cases that were heard. */
const heardIn = (facts: readonly Fact[]): Set<number> => new Set(facts.flatMap(fact => (fact.kind === 'ruled' ? [fact.number] : [])))
/** The facts before a first hearing in C4 belong here: moot cases. Those after a ruling stand on its page. */
function decided(facts: readonly Fact[]): Fact[] {
  return facts.filter(fact => isChambersStep(fact.step) && (fact.step !== 'C4' || fact.kind === 'moot') && !HEARING.has(fact.kind))
}
export const hasDecisions = (facts: readonly Fact[]): boolean => decided(facts).some(fact => !isNumber(fact))

interface BillResult {
  readonly government: GovId
  readonly title: string
  readonly passed: boolean
  readonly stakes: readonly { readonly seat: Seat; readonly by: number }[]
  readonly sum: number
  readonly follows: readonly Fact[]
}

/** What the government tabled this round: its law, if the bill failed. */
function tabledBy(government: GovId, round: number): string {
  const facts = said.closings.value.filter(one => one.round === round).flatMap(one => one.facts)
  const tabled = facts.find((fact): fact is Extract<Fact, { kind: 'tabled' }> => fact.kind === 'tabled' && fact.government === government)
  if (tabled === undefined) return TEXTS.bill(seatName(government))
  if (tabled.law === null) return TEXTS.withdrawal
  return tabled.act === 'repeal' ? TEXTS.repeal(LAW_NAMES[tabled.law].name) : LAW_NAMES[tabled.law].name
}

function billsIn({ facts, round }: Closing, sponsor: number): BillResult[] {
  return facts.flatMap((fact): BillResult[] => {
    if (fact.kind !== 'enacted' && fact.kind !== 'repealed' && fact.kind !== 'withdrawn' && fact.kind !== 'bill-failed') return []
    const { government } = fact
    const stakes = facts.flatMap(one => (one.kind === 'lobbied' && one.bill === government ? [{ seat: one.seat, by: one.influence }] : []))
    const title =
      fact.kind === 'bill-failed'
        ? tabledBy(government, round)
        : fact.kind === 'withdrawn'
          ? TEXTS.withdrawal
          : fact.kind === 'repealed'
            ? TEXTS.repeal(LAW_NAMES[fact.law].name)
            : LAW_NAMES[fact.law].name
    return [
      {
        government,
        title,
        passed: fact.kind !== 'bill-failed',
        stakes,
        sum: sponsor + stakes.reduce((sum, { by }) => sum + by, 0),
        follows: facts.filter(one => one.kind === 'displaced' && one.government === government),
      },
    ]
  })
}

function BillCard({ bill, sponsor, me }: { bill: BillResult; sponsor: number; me: Seat | null }) {
  return (
    <li class="sheet result">
      <div class="row">
        <SealMark state={bill.government} size={36} />
        <div class="grow">
          <p class="caps">{TEXTS.bill(seatName(bill.government))}</p>
          <h3 class="h3">{bill.title}</h3>
        </div>
        <span class={bill.passed ? 'stamp green' : 'stamp'}>
          {bill.passed ? TEXTS.passes : bill.sum === 0 ? TEXTS.fallsTie : TEXTS.falls}
        </span>
      </div>
      <p class="result-count">
        <span class="chip">
          {count(sponsor)} {TEXTS.sponsor}
        </span>
        {bill.stakes.map(({ seat, by }) => (
          <span key={seat} class={by > 0 ? 'chip green' : 'chip red'}>
            <SeatMark seat={seat} size={16} />
            {seatName(seat)} {signed(by)}
          </span>
        ))}
        <b class="figure">{signed(bill.sum)}</b>
      </p>
      {bill.stakes.length === 0 && <p class="small soft">{TEXTS.nobodyLobbied}</p>}
      {bill.follows.map((fact, i) => (
        <p key={i} class="small soft">
          {sayFact(fact, me)}
        </p>
      ))}
    </li>
  )
}

function News({ moment, me }: { moment: Moment; me: Seat | null }) {
  const told = [...moment.leads, ...moment.follows.filter(fact => !isNumber(fact))]
  if (told.length === 0) return null
  return (
    <li class={moment.mine ? 'sheet result own' : 'sheet result'}>
      <div class="result-news">
        <NewsIcon news={moment.news} size={22} />
        <div class="grow">
          <h3 class="h3">
            {moment.news === null || moment.leads.length > 1 ? GROUP_NEWS[moment.step] : NEWS[moment.news]}{' '}
            {moment.mine && <span class="chip draft">{TEXTS.about}</span>}
          </h3>
          {told.map((fact, i) => (
            <p key={i}>{sayFact(fact, me)}</p>
          ))}
          <Changes moved={movedBy(moment.follows, me)} own={REVEAL_TEXTS.you} />
        </div>
      </div>
    </li>
  )
}

/** One column of decisions. */
interface Part {
  readonly title: string
  readonly empty: string
  readonly items: ComponentChildren[]
}

function Column({ part }: { part: Part }) {
  return (
    <section class="decision-column">
      <h2 class="section-title">{part.title}</h2>
      <ul class="results">{part.items}</ul>
    </section>
  )
}

function Signed({ fact, me }: { fact: Extract<Fact, { kind: 'signed' }>; me: Seat | null }) {
  return (
    <li class="sheet result">
      <p class="row">
        <SealMark state={fact.government} size={32} />
        <Icon name="handshake-bold" size={22} />
        <SealMark state={fact.partner} size={32} />
        <span class="h3">
          {stateName(fact.government)}, {stateName(fact.partner)}
        </span>
      </p>
      <p>{sayFact(fact, me)}</p>
    </li>
  )
}

export function Decisions({ view, closing }: { view: View; closing: Closing }) {
  const me = view.who
  const { sponsor } = rulesNow(view.open)
  const heard = heardIn(closing.facts)
  const facts = decided(closing.facts).filter(
    fact =>
      !LEGISLATION.has(fact.kind) && fact.kind !== 'signed' && !('number' in fact && fact.kind !== 'docketed' && heard.has(fact.number)),
  )
  const newsOf = (step: Step) =>
    momentsOf(facts, one => one === step, me)
      .filter(moment => [...moment.leads, ...moment.follows].some(fact => !isNumber(fact)))
      .map(moment => <News key={`${step}.${moment.id}`} moment={moment} me={me} />)
  const treaties = closing.facts.flatMap(fact => (fact.kind === 'signed' ? [<Signed key={fact.government} fact={fact} me={me} />] : []))
  const parts: Part[] = [
    { title: TEXTS.answers, empty: TEXTS.noAnswers, items: newsOf('C1') },
    {
      title: TEXTS.bills,
      empty: TEXTS.noBills,
      items: [
        ...billsIn(closing, sponsor).map(bill => <BillCard key={bill.government} bill={bill} sponsor={sponsor} me={me} />),
        ...newsOf('C2'),
      ],
    },
    { title: TEXTS.treaties, empty: TEXTS.noTreaties, items: [...treaties, ...newsOf('C3')] },
    { title: TEXTS.docket, empty: '', items: newsOf('C4') },
  ]
  const full = parts.filter(({ items }) => items.length > 0)
  const quiet = parts.filter(({ items, empty }) => items.length === 0 && empty !== '').map(({ empty }) => empty)
  return (
    <div class="decisions">
      <header class="decisions-head">
        <h1 class="h1" tabIndex={-1}>
          {TEXTS.title}
        </h1>
        <p class="soft">
          {TEXTS.lede(count(closing.round))} {quiet.join(' ')}
        </p>
      </header>
      <div class={`decision-columns of-${full.length}`}>
        {full.map(part => (
          <Column key={part.title} part={part} />
        ))}
      </div>
    </div>
  )
}

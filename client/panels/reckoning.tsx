/**
 * After CHAMBERS: what was decided (C1 to C4) in pages, one for each ruling, then the reckoning (C5) with the next Briefing.
 * Everybody turns the pages for himself.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { deeds } from '../deeds.ts'
import { Icon } from '../parts/icon.tsx'
import { Keycap } from '../parts/keycap.tsx'
import { mine, said, type Closing } from '../store.ts'
import { sayFact } from '#texts/facts.ts'
import { count } from '#texts/numbers.ts'
import { PAGES } from '#texts/reckoning.ts'
import { Decisions, hasDecisions } from './reckoning-decisions.tsx'
import { Ledger } from './reckoning-ledger.tsx'
import { rulingsIn, Verdict } from './reckoning-verdict.tsx'
import '../look/reckoning.css'

type Page = { readonly kind: 'decisions' } | { readonly kind: 'verdict'; readonly number: number } | { readonly kind: 'ledger' }

function pagesOf(closing: Closing): Page[] {
  return [
    ...(hasDecisions(closing.facts) ? [{ kind: 'decisions' } as const] : []),
    ...rulingsIn(closing.facts).map(({ number }) => ({ kind: 'verdict', number }) as const),
    { kind: 'ledger' },
  ]
}

/** On to the next round's orders, or to the debrief. */
function leave(): void {
  const isOver = said.view.peek()?.open.phase === 'over'
  mine.panel.value = 'brief'
  mine.stage.value = isOver ? 'debrief' : 'orders'
}

/** What a page says when it opens, once. */
function announce(page: Page, closing: Closing): void {
  const me = said.view.peek()?.who ?? null
  const tell = (is: (kind: string) => boolean): string =>
    closing.facts
      .filter(fact => is(fact.kind))
      .map(fact => sayFact(fact, me))
      .join(' ')
  if (page.kind === 'verdict') {
    const ruled = closing.facts.find(fact => fact.kind === 'ruled' && fact.number === page.number)
    if (ruled !== undefined) deeds.say(sayFact(ruled, me), 'polite')
  } else if (page.kind === 'decisions')
    deeds.say(
      tell(kind => ['answered', 'granted', 'denied', 'enacted', 'repealed', 'bill-failed', 'signed', 'moot'].includes(kind)),
      'polite',
    )
  else
    deeds.say(
      tell(kind => kind === 'tender-won' || kind === 'comity-moved' || kind === 'splintered' || kind === 'ended'),
      'polite',
    )
}

/** The screen of the stage 'reckoning'. */
export function Reckoning() {
  const view = said.view.value
  const closing = said.closings.value.findLast(one => one.phase === 'chambers')
  const pages = useMemo(() => (closing === undefined ? [] : pagesOf(closing)), [closing])
  const [at, setAt] = useState(0)
  const body = useRef<HTMLDivElement>(null)
  const page = pages[at]
  useEffect(() => {
    if (page === undefined || closing === undefined) return
    announce(page, closing)
    body.current?.scrollTo({ top: 0 })
    body.current?.querySelector<HTMLElement>('h1')?.focus()
  }, [page, closing])
  const isLast = at >= pages.length - 1
  const next = (): void => (isLast ? leave() : setAt(at + 1))
  // Before the first paint: a key pressed at once must not be lost
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || mine.dialog.peek() !== null || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('input, select, textarea, dialog, [role=tab]')) return
      if (event.key === 'ArrowRight') next()
      else if (event.key === 'ArrowLeft') setAt(Math.max(0, at - 1))
      else if (event.key.toLowerCase() === 'k' && mine.settings.peek().keys) setAt(pages.length - 1)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
  if (view === null || closing === undefined || page === undefined) return null
  const isOver = view.open.phase === 'over'
  return (
    <div class={`reckoning page-${page.kind}`}>
      <div ref={body} class="reckoning-body scroll">
        {page.kind === 'decisions' && <Decisions view={view} closing={closing} />}
        {page.kind === 'verdict' && <Verdict key={page.number} view={view} closing={closing} number={page.number} />}
        {page.kind === 'ledger' && <Ledger view={view} closing={closing} />}
      </div>
      <nav class="reckoning-foot sheet" aria-label={PAGES.label}>
        <button
          type="button"
          class="button"
          aria-label={PAGES.back}
          disabled={at === 0}
          aria-keyshortcuts="ArrowLeft"
          onClick={() => setAt(at - 1)}
        >
          <Icon name="arrow-left-bold" />
          <span class="foot-word">{PAGES.back}</span>
        </button>
        <p class="small soft tabular">{PAGES.at(count(at + 1), count(pages.length))}</p>
        {!isLast && pages.length > 2 && (
          <button type="button" class="button plain foot-skip" aria-keyshortcuts="K" onClick={() => setAt(pages.length - 1)}>
            {PAGES.skip}
            <Keycap>K</Keycap>
          </button>
        )}
        <button type="button" class="button active large" aria-keyshortcuts="ArrowRight" onClick={next}>
          {!isLast ? PAGES.next : isOver ? PAGES.toDebrief : PAGES.toOrders}
          <Icon name="arrow-right-bold" />
        </button>
      </nav>
    </div>
  )
}

/**
 * The Codex and the browser's history: the way back leads through the entries that were read, and then out of it. The address tells
 * the page only where it tells nothing else: that of a game holds the key of a seat, which nobody should send on with a link to a case.
 */
import { effect } from '@preact/signals'
import { mine } from './store.ts'

const PATH = /^\/codex(?:\/|$)/

/** What the history holds now, and how many of its steps are ours. */
let held: string | null = null
let steps = 0

/** A game, a replay or a table's link keeps its address. */
const hasOwnAddress = (): boolean => location.hash !== '' || (location.pathname !== '/' && !PATH.test(location.pathname))

function follow(page: string | null): void {
  if (page === held) return
  held = page
  if (page !== null) {
    steps += 1
    history.pushState({ codex: page }, '', hasOwnAddress() ? undefined : `/codex/${page}`)
    return
  }
  if (steps > 0) history.go(-steps)
  else if (PATH.test(location.pathname)) history.replaceState(null, '', '/')
  steps = 0
}

/** The page of the Codex that an address leads to; null if it leads elsewhere. */
const pageIn = (path: string): string | null => (PATH.test(path) ? path.slice('/codex/'.length) || 'index' : null)

/** Keeps the history and the page together, from the first opening on. */
export function keepCodexHistory(): void {
  // Who came by a link is there already
  held = pageIn(location.pathname)
  addEventListener('popstate', ({ state }: PopStateEvent & { readonly state: { readonly codex?: string } | null }) => {
    held = state?.codex ?? pageIn(location.pathname)
    steps = held === null ? 0 : Math.max(0, steps - 1)
    mine.codex.value = held
  })
  effect(() => follow(mine.codex.value))
}

/** What this page knows of deals beside what is said: whom one deals with, what one is drafting for whom, and what waits for an answer. */
import { computed, effect, signal } from '@preact/signals'
import { rulesNow } from '#shared/laws.ts'
import type { OfferedTerm } from '#shared/deals/deal.ts'
import type { Seat } from '#shared/names.ts'
import { mine, said } from './store.ts'

/** Terms being written. */
export interface DealDraft {
  readonly terms: readonly OfferedTerm[]
  /** Id of the offer they counter; null for a new one. */
  readonly answers: string | null
}

/** The other party on the table; null until one is chosen. */
export const dealWith = signal<Seat | null>(null)
/** Drafts by the other party: they live as long as the page, and what has passed by then is said to be in the way. */
export const dealDrafts = signal<Readonly<Partial<Record<Seat, DealDraft>>>>({})
/** Terms this seat has offered last, by the other party: what a counter has changed is new. */
export const lastOffered = signal<Readonly<Partial<Record<Seat, readonly OfferedTerm[]>>>>({})

/** Whether this seat can deal at this table. */
export const hasDeals = computed(() => {
  const view = said.view.value
  return view !== null && view.who !== null && view.open.phase !== 'over' && rulesNow(view.open).deals
})
/** Offers that wait for this seat's answer. */
export const waitingOffers = computed(() => said.offers.value.filter(({ to }) => to === said.view.value?.who))

export function writeDraft(to: Seat, draft: DealDraft | null): void {
  const { [to]: _, ...rest } = dealDrafts.peek()
  dealDrafts.value = draft === null ? rest : { ...rest, [to]: draft }
}

/** Puts the deals before the person: with this other party, else with one that waits for an answer. */
export function showDeals(to: Seat | null = null): void {
  if (!hasDeals.peek()) return
  dealWith.value = to ?? waitingOffers.peek()[0]?.from ?? dealWith.peek()
  mine.dialog.value = 'deals'
}

// Another game has other people.
effect(() => {
  if (said.view.value !== null) return
  dealWith.value = null
  dealDrafts.value = {}
  lastOffered.value = {}
})

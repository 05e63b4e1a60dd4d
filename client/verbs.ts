/** The verbs of a seat: icons, hands, and beginning to write an order. */
import { isGovernment } from '#shared/names.ts'
import type { Kind, Order } from '#shared/phases.ts'
import { KEY_ACTIONS, type KeyAction } from './settings.ts'
import { startOf } from './composing.ts'
import { shownKinds } from './disclosing.ts'
import type { IconName } from './icons/used.ts'
import { isSealed, mine, said } from './store.ts'

/** Icons of the ORDERS kinds; CHAMBERS has its own screen. */
export const KIND_ICONS: Partial<Record<Kind, IconName>> = {
  subpoena: 'hand-palm-bold',
  preserve: 'snowflake-bold',
  seizure: 'hand-grabbing-bold',
  'long-arm': 'hand-pointing-bold',
  mlat: 'handshake-bold',
  exploit: 'bug-bold',
  bill: 'bank-bold',
  treaty: 'scales-bold',
  campaign: 'flag-bold',
  'data-centre': 'hard-drives-bold',
  migrate: 'paper-plane-tilt-bold',
  ship: 'package-bold',
  report: 'newspaper-clipping-bold',
  canary: 'bird-bold',
  backdoor: 'door-open-bold',
  harden: 'shield-star-bold',
  market: 'storefront-bold',
  'shut-down': 'power-bold',
  reopen: 'arrow-clockwise-bold',
  relocate: 'paper-plane-tilt-bold',
  switch: 'arrow-right-bold',
  checkbox: 'lock-simple-bold',
  'self-made': 'key-bold',
  delete: 'trash-bold',
  cover: 'eye-slash-bold',
  transact: 'coins-bold',
  denounce: 'megaphone-bold',
}

/** The hand at the end of the sleeve, for demands of governments. */
export const KIND_HANDS = {
  subpoena: 'ask',
  preserve: 'flat',
  seizure: 'grab',
  'long-arm': 'point',
  mlat: 'ask',
  exploit: 'pick',
} as const

export const handOfKind = (kind: Kind): (typeof KIND_HANDS)[keyof typeof KIND_HANDS] | null =>
  kind in KIND_HANDS ? KIND_HANDS[kind as keyof typeof KIND_HANDS] : null

/** The key of a kind, if it has one. */
export const keyActionOf = (kind: Kind): KeyAction | null => KEY_ACTIONS.find(action => action === kind) ?? null

/** Begins to write an order of this kind, near what is selected. */
export function beginOrder(kind: Kind): void {
  const view = said.view.value
  if (view === null || view.who === null || isSealed.value || view.open.phase !== 'orders' || !shownKinds(view).includes(kind)) return
  const order = startOf(view, kind, mine.selection.value, mine.draft.value)
  if (order !== null) mine.writing.value = { order, at: null }
}

/** Opens an order of the draft to change it. */
export function changeOrder(order: Order, at: number): void {
  if (!isSealed.value) mine.writing.value = { order, at }
}

/** The government whose livery an order wears, or null. */
export const liveryOf = (seat: string | null, kind: Kind) =>
  seat !== null && isGovernment(seat) && handOfKind(kind) !== null ? seat : null

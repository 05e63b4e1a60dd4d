/**
 * The sheet on its way: seals and their breaking, the draft as the server keeps it, and the draft that is only here while the
 * line is down.
 */
import { effect } from '@preact/signals'
import { turnOf } from '#shared/journal.ts'
import type { Order } from '#shared/phases.ts'
import { readOrders, shortenOrder, type ShortDesk } from '#shared/wire.ts'
import { resetDraft } from './draft.ts'
import { ask, newId, openLine, rejectionOf } from './line.ts'
import { forgetDraft, keepDraft, keptDraft } from './saved.ts'
import { isLooking, mine, said } from './store.ts'

const DRAFT_EVERY = 700
/** From a deed that was not answered to its next try (ms). */
const AGAIN_AFTER = 500

const textOf = (orders: readonly Order[]): string => JSON.stringify(orders.map(shortenOrder))

/**
 * The sheet as the server is known to have it, and all that this browser has sent since without an answer: whatever else the
 * server shows comes from elsewhere and is newer. Empty until the server has shown it.
 */
let known: readonly string[] = []

/** The server has this sheet. */
function knows(...texts: readonly string[]): void {
  known = texts
  keepHere()
}

/** The turn that is open; null outside a running game. */
function turnNow(): number | null {
  const view = said.view.peek()
  return view === null || view.open.phase === 'over' ? null : turnOf(view.open)
}

/** Nothing is known of a sheet any more: another game is opened. */
export function forgetSheet(): void {
  known = []
  unanswered = null
  said.onItsWay.value = null
}

/** A phase has closed: its sheet is gone. */
export function clearSheet(): void {
  said.sealed.value = null
  said.returned.value = null
  mine.writing.value = null
  resetDraft([])
  knows('[]')
}

/** The sheet as the server has it; a draft changed here since is newer than that, but not than what comes from elsewhere. */
export function putDesk([sealed, ...short]: ShortDesk): void {
  const orders = readOrders(short) ?? []
  const text = textOf(orders)
  const ours = sealed === 1 ? null : unsent(text)
  said.sealed.value = sealed === 1 ? orders : null
  if (ours === null) resetDraft(orders)
  else if (ours !== mine.draft.peek()) resetDraft(ours)
  knows(text)
}

/** The draft that has not reached the server: of this page, or of one before it; null if the server's is the newer one. */
function unsent(text: string): readonly Order[] | null {
  if (known.length > 0) {
    const draft = mine.draft.peek()
    return textOf(draft) !== known[0] && known.includes(text) ? draft : null
  }
  const kept = keptDraft(openLine()?.key ?? '')
  const orders = kept !== null && kept.turn === turnNow() && kept.known.includes(text) ? readOrders(kept.orders) : null
  if (kept?.seal === undefined || orders === null) return orders
  // Sealed in a page that is gone, and not answered.
  unanswered = { what: 'seal', turn: kept.turn, id: kept.seal, orders, wasSent: false }
  said.onItsWay.value = 'later'
  return orders
}

/** Keeps the draft on the server, at most about once and a half a second, and here until it is there; returns how to stop. */
export function keepDrafts(): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  const send = async (): Promise<void> => {
    timer = null
    const turn = turnNow()
    if (turn === null || said.sealed.peek() !== null) return
    const orders = mine.draft.peek()
    const text = textOf(orders)
    if (text === known[0]) return
    known = [...known, text]
    try {
      await ask('draft', { turn, orders: orders.map(shortenOrder) })
      if (known.includes(text)) knows(...known.slice(known.lastIndexOf(text)))
    } catch {
      // It is sent again with the next change, or when the line is back.
    }
  }
  return effect(() => {
    void mine.draft.value
    // Who looks over a shoulder writes nothing
    if (isLooking.value) return
    if (waitingSeal() !== null && textOf(mine.draft.peek()) !== textOf(unanswered?.orders ?? [])) takeBackSeal()
    const isUp = said.connection.value.is === 'up'
    if (!keepHere() || !isUp || said.isKept.peek()) return
    timer ??= setTimeout(() => void send(), DRAFT_EVERY)
  })
}

/** Keeps what the server has not acknowledged in the browser; false if there is nothing to write on. */
function keepHere(): boolean {
  const key = openLine()?.key ?? null
  const turn = turnNow()
  if (key === null || turn === null || known.length === 0) return false
  const draft = mine.draft.peek()
  said.isKept.value = textOf(draft) === known[0]
  // The answer to the last seal of a phase often comes after the word that the phase has closed.
  const seal = unanswered?.what === 'seal' && unanswered.turn === turn ? { seal: unanswered.id } : null
  if (said.sealed.peek() !== null || (said.isKept.peek() && seal === null)) forgetDraft(key)
  else keepDraft({ key, turn, orders: draft.map(shortenOrder), known, ...seal })
  return true
}

/** What the person has done and the server has not answered. */
interface Unanswered {
  readonly what: 'seal' | 'break'
  readonly turn: number
  readonly id: string
  readonly orders: readonly Order[]
  /** The server may have heard of it. */
  wasSent: boolean
}
let unanswered: Unanswered | null = null
let isSending = false

/** The seal that was pressed while the line is down; null if there is none, or if it may have arrived. */
const waitingSeal = (): Unanswered | null => (unanswered?.what === 'seal' && !unanswered.wasSent ? unanswered : null)

/**
 * Seals the draft as it stands; while the line is down when it is back, unless the draft is changed before. Until it is answered
 * the same goes out again with the same id, so that it counts once.
 */
export const sealDraft = (): Promise<void> => begin('seal')
/** Takes back a seal that waits for the line. */
export function takeBackSeal(): void {
  if (waitingSeal() === null) return
  unanswered = null
  said.onItsWay.value = null
  keepHere()
}
/** Breaks the seal, as long as the phase is open. */
export const breakSeal = (): Promise<void> => begin('break')

async function begin(what: Unanswered['what']): Promise<void> {
  const turn = turnNow()
  if (turn === null) return
  unanswered = { what, turn, id: newId(), orders: mine.draft.peek(), wasSent: false }
  said.onItsWay.value = what === 'seal' && !isUp() ? 'later' : what
  keepHere()
  await sendUnanswered()
}

/** Sends what was not answered until it is, or until the line breaks: whoever mends it calls this again. */
export async function sendUnanswered(): Promise<void> {
  if (isSending) return
  isSending = true
  while (unanswered !== null && isUp()) {
    const deed: Unanswered = unanswered
    const isDone = deed.turn !== turnNow() || (await send(deed))
    if (!isDone) await new Promise(go => setTimeout(go, AGAIN_AFTER))
    else if (unanswered === deed) unanswered = null
  }
  if (unanswered === null) said.onItsWay.value = null
  isSending = false
}

const isUp = (): boolean => (openLine()?.room ?? null) !== null

/** Whether it was answered. */
async function send(deed: Unanswered): Promise<boolean> {
  const { what, turn, id, orders } = deed
  deed.wasSent = true
  said.onItsWay.value = what
  try {
    if (what === 'seal') await ask('seal', { turn, id, orders: orders.map(shortenOrder) })
    else await ask('break', { turn, id })
    // The phase may have closed before the answer came.
    if (turn !== turnNow()) return true
    said.sealed.value = what === 'seal' ? orders : null
    if (what === 'seal') knows(textOf(orders))
  } catch (problem) {
    const rejection = rejectionOf(problem)
    if (rejection === null) return false
    if (rejection.code === 'objection') said.returned.value = { reason: rejection.reason, index: rejection.index }
    else if (rejection.code === 'paused' || rejection.code === 'fault') said.connection.value = { is: 'paused' }
  }
  return true
}

/** The keyboard (ux 9). Single keys never act in a field, with a modifier, over a dialog, or when they are turned off. */
import { shownKinds } from './disclosing.ts'
import { armsOf } from './arms.ts'
import { boardNow } from './board-now.ts'
import { showDeals, waitingOffers } from './deals-now.ts'
import { deeds } from './deeds.ts'
import { redoDraft, undoDraft } from './draft.ts'
import { frame } from './frame.ts'
import { indicesInWords } from './indices.ts'
import { LAYERS } from './board/scene.ts'
import { armSentence } from './sentences.ts'
import { KEY_ACTIONS, keyOf, type KeyAction } from './settings.ts'
import { pressSeal } from './seal-now.ts'
import { openClassPage, showAs } from './showing.ts'
import { hasTalk, showTalk } from './talk-now.ts'
import { mine, said, type Panel } from './store.ts'
import { isKind } from './taken-keys.ts'
import { beginOrder } from './verbs.ts'

/** Typing into this would be disturbed by single keys. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox'
}

/** Gives the focus to the first that matches, as soon as it is there: a panel may come with its code. */
function focusOn(selector: string, frames = 120): void {
  requestAnimationFrame(() => {
    const target = document.querySelector<HTMLElement>(selector)
    if (target !== null) target.focus()
    else if (frames > 0) focusOn(selector, frames - 1)
  })
}

function show(panel: Panel, focus: string): void {
  mine.panel.value = panel
  mine.sheet.value = 'full'
  focusOn(focus)
}

/** From the map to the list and its first row, and back. */
function toggleList(): void {
  const isList = mine.settings.value.board === 'list'
  showAs(isList ? 'map' : 'list')
  if (!isList) focusOn('.list [data-row]')
}

/** Selects the next or previous demand in sight and says it. */
function stepDemand(by: 1 | -1): void {
  const view = said.view.value
  if (view === null) return
  const arms = armsOf(view, mine.draft.value)
  const selection = mine.selection.value
  const at = selection?.what === 'sleeve' ? arms.findIndex(({ id }) => id === selection.id) : by === 1 ? -1 : 0
  const next = arms[(at + by + arms.length) % arms.length]
  if (next === undefined) return
  mine.selection.value = { what: 'sleeve', id: next.id }
  mine.panel.value = 'place'
  deeds.say(armSentence(view, next), 'polite')
}

const tellSecret = (shown: boolean): void => void dispatchEvent(new CustomEvent('long-arm:secret', { detail: shown }))

const ACTS: Partial<Record<KeyAction, () => void>> = {
  help: () => (mine.dialog.value = 'help'),
  codex: () => (mine.codex.value = 'index'),
  search: () => (mine.dialog.value = 'search'),
  list: toggleList,
  new: () => document.getElementById('new-order')?.togglePopover(),
  due: () => (frame.value === 'desktop' ? document.querySelector<HTMLElement>('.press')?.focus() : show('file', '.press')),
  notebook: () => show('notebook', '.notebook h2'),
  law: () => show('law', '.law h2'),
  log: () => show('log', '#side'),
  file: () => (frame.value === 'desktop' ? document.querySelector<HTMLElement>('.left-sheet')?.focus() : show('file', '#side')),
  place: () => show('place', '#side'),
  talk: () => {
    if (!hasTalk.value) return
    showTalk()
    focusOn('.talk-field .input, .talk-phrases .button')
  },
  deals: () => {
    showDeals()
    focusOn(waitingOffers.value.length > 0 ? '.deals-sign .button' : '.deals-partner')
  },
  indices: () => deeds.say(indicesInWords(), 'polite'),
  previous: () => stepDemand(-1),
  next: () => stepDemand(1),
  'zoom-in': () => boardNow.value?.zoomIn(),
  'zoom-out': () => boardNow.value?.zoomOut(),
  fit: () => boardNow.value?.fit(),
  secret: () => tellSecret(true),
}

/** What this key does for this seat now; null if nothing. */
function actionOf(key: string): KeyAction | null {
  const view = said.view.value
  const kinds = view === null || view.who === null ? [] : shownKinds(view)
  const pressed = key.toUpperCase()
  return (
    KEY_ACTIONS.find(action => keyOf(mine.settings.value, action) === pressed && (isKind(action) ? kinds.includes(action) : true)) ?? null
  )
}

function goBack(): boolean {
  if (mine.writing.value !== null) mine.writing.value = null
  else if (mine.panel.value === 'notebook' || mine.panel.value === 'orders') mine.panel.value = 'place'
  else if (mine.selection.value !== null) mine.selection.value = null
  else return false
  return true
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || mine.dialog.value !== null || document.querySelector('dialog[open]') !== null) return
  const isOrders = mine.screen.value === 'game' && mine.stage.value === 'orders'
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey
  if (
    event.key === 'Enter' &&
    event.shiftKey &&
    !hasModifier &&
    mine.screen.value === 'game' &&
    (mine.stage.value === 'orders' || mine.stage.value === 'chambers')
  ) {
    event.preventDefault()
    if (said.view.value?.who !== null) pressSeal()
    return
  }
  if (isField(event.target)) return
  if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && mine.screen.value === 'game') {
    event.preventDefault()
    if (event.shiftKey) redoDraft()
    else undoDraft()
    return
  }
  if (isOrders && event.key === 'Escape' && document.querySelector(':popover-open') === null && goBack()) {
    event.preventDefault()
    return
  }
  if (hasModifier || !mine.settings.value.keys || event.repeat) return
  const layer = /^Digit([1-5])$/.exec(event.code)
  if (isOrders && event.shiftKey && layer !== null) {
    const name = LAYERS[Number(layer[1]) - 1]
    const board = boardNow.value
    if (name !== undefined && board !== null) board.setLayer(name, !board.layers[name])
    return
  }
  if (event.key.length !== 1) return
  if (mine.screen.value === 'title') {
    const key = event.key.toLowerCase()
    const screen = ({ s: 'setup', t: 'learn', f: 'friends' } as const)[key] ?? null
    if (screen !== null || key === 'c') event.preventDefault()
    if (screen !== null) mine.screen.value = screen
    else if (key === 'c') openClassPage()
  }
  const action = actionOf(event.key)
  if (action === null) return
  if (!isOrders) {
    if (action === 'help' || action === 'codex' || action === 'talk' || (action === 'deals' && mine.stage.value === 'chambers'))
      ACTS[action]?.()
    return
  }
  event.preventDefault()
  if (isKind(action)) beginOrder(action)
  else ACTS[action]?.()
}

/** Listens from now on, for as long as the page lives. */
export function listenForKeys(): void {
  document.addEventListener('keydown', onKeyDown)
  document.addEventListener('keyup', event => {
    if (keyOf(mine.settings.value, 'secret') === event.key.toUpperCase()) tellSecret(false)
  })
}

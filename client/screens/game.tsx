/** The game: the board behind, the panels around it, and the screens of the other stages. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { isLesson, shownKinds } from '../disclosing.ts'
import { frame } from '../frame.ts'
import { Banner, Obstacle, RestartNote } from '../panels/banner.tsx'
import { Brief } from '../panels/brief.tsx'
import { IndexStrip } from '../panels/indices.tsx'
import { Layers, MapTools, Trouble } from './map-tools.tsx'
import { Masthead } from '../panels/masthead.tsx'
import { Notes } from '../panels/notes.tsx'
import { Nav, Rail } from '../panels/nav.tsx'
import { Slips, Tray } from '../panels/tray.tsx'
import { Watching } from '../panels/watching.tsx'
import { Icon } from '../parts/icon.tsx'
import { CoachHere } from '../parts/coach-here.tsx'
import { KeyFor } from '../parts/keycap.tsx'
import { later } from '../parts/later.tsx'
import { ViewSwitch } from '../parts/view-switch.tsx'
import { hasTalk, newTalk } from '../talk-now.ts'
import { isSealed, mine, said, type Panel } from '../store.ts'
import { FILE, GAME, NOTEBOOK, PLACE, TRAY } from '#texts/game.ts'
import { COMPOSER } from '#texts/composer.ts'
import { KIND_TEXTS } from '#texts/kinds.ts'
import { beginOrder, keyActionOf, KIND_ICONS } from '../verbs.ts'
import { fetchSounds } from '../sounding.ts'
import { BoardHost } from './board-host.tsx'
import { OtherStage } from './stages.tsx'
import './game.css'

const Composer = later(() => import('../panels/composer.tsx').then(it => it.Composer))
const LawBook = later(() => import('../panels/law.tsx').then(it => it.LawBook))
const Talk = later(() => import('../panels/talk.tsx').then(it => it.Talk))
const Log = later(() => import('../panels/log.tsx').then(it => it.Log))
const Notebook = later(() => import('../panels/notebook.tsx').then(it => it.Notebook))
// On the screen at once, but not in the way of the map's own code
const AwayNote = later(() => import('../panels/away.tsx').then(it => it.AwayNote))
const LessonCard = later(() => import('../panels/lesson.tsx').then(it => it.LessonCard), false)
const ClassNotice = later(() => import('../class/notice.tsx').then(it => it.ClassNotice), false)
const File = later(() => import('../panels/file.tsx').then(it => it.File))
const Place = later(() => import('../panels/place.tsx').then(it => it.Place))
const ListView = later(() => import('../panels/list.tsx').then(it => it.ListView))

const tabs = (): readonly { panel: Panel; name: string }[] => [
  { panel: 'place', name: PLACE.title },
  { panel: 'brief', name: GAME.navBrief },
  { panel: 'law', name: GAME.navLaw },
  { panel: 'log', name: GAME.navLog },
  ...(hasTalk.value ? [{ panel: 'talk' as const, name: GAME.talk }] : []),
]

function PanelBody({ panel }: { panel: Panel }) {
  const view = said.view.value
  switch (panel) {
    case 'place':
      return <Place />
    case 'brief':
      return <Brief />
    case 'law':
      return <LawBook />
    case 'log':
      return <Log />
    case 'talk':
      return <Talk />
    case 'file':
      return <File />
    case 'notebook':
      return <Notebook />
    case 'orders':
      return view === null || view.who === null ? null : (
        <div class="orders-panel">
          <h2 class="h2">{TRAY.title}</h2>
          <Slips view={view} />
        </div>
      )
  }
}

/** What the side shows: on a desktop the file stands on the left and the notebook lies over the map. */
function sideOf(panel: Panel): Panel {
  const { value } = frame
  if (value === 'phone' || value === 'tablet') return panel
  if (panel === 'notebook' || panel === 'orders' || (panel === 'talk' && !hasTalk.value)) return 'place'
  return value === 'desktop' && panel === 'file' ? 'place' : panel
}

function Tabs({ shown }: { shown: Panel }) {
  const all = tabs()
  const move = (event: KeyboardEvent): void => {
    const at = all.findIndex(({ panel }) => panel === shown)
    const next = all[(at + { ArrowRight: 1, ArrowLeft: all.length - 1 }[event.key as 'ArrowRight' | 'ArrowLeft']) % all.length]
    if (next === undefined) return
    mine.panel.value = next.panel
    document.getElementById(`tab-${next.panel}`)?.focus()
  }
  return (
    <div class="tabs side-tabs" role="tablist" aria-label={GAME.nav}>
      {all.map(({ panel, name }) => (
        <button
          key={panel}
          id={`tab-${panel}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={panel === shown}
          aria-controls="side"
          tabIndex={panel === shown ? 0 : -1}
          onClick={() => (mine.panel.value = panel)}
          onKeyDown={move}
        >
          {name}
          {panel === 'talk' && newTalk.value > 0 && <span class="badge">{newTalk.value}</span>}
        </button>
      ))}
    </div>
  )
}

const STOPS = ['peek', 'half', 'full'] as const

/** The handle of the bottom sheet: press for the next stop, or drag. */
function Handle() {
  const from = useRef<number | null>(null)
  const to = (by: number): void => {
    const at = STOPS.indexOf(mine.sheet.value) + by
    mine.sheet.value = STOPS[Math.max(0, Math.min(STOPS.length - 1, at))] ?? 'half'
  }
  return (
    <button
      type="button"
      class="handle"
      aria-label={GAME.sheet(mine.sheet.value)}
      onClick={() => (mine.sheet.value = STOPS[(STOPS.indexOf(mine.sheet.value) + 1) % STOPS.length] ?? 'half')}
      onPointerDown={event => {
        from.current = event.clientY
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerUp={event => {
        const moved = event.clientY - (from.current ?? event.clientY)
        from.current = null
        if (Math.abs(moved) > 24) to(moved < 0 ? 1 : -1)
      }}
    >
      <span />
    </button>
  )
}

function Side() {
  const shown = sideOf(mine.panel.value)
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => body.current?.scrollTo({ top: 0 }), [shown, mine.selection.value])
  const isTabbed = tabs().some(({ panel }) => panel === shown)
  const view = said.view.value
  return (
    <aside class="side-panel" data-edge={frame.value === 'phone' ? 'bottom' : 'right'} aria-label={PLACE.title}>
      <Handle />
      <Tabs shown={isTabbed ? shown : 'place'} />
      <div
        ref={body}
        id="side"
        class="side-sheet sheet stack scroll"
        role="tabpanel"
        aria-labelledby={isTabbed ? `tab-${shown}` : undefined}
        tabIndex={0}
      >
        <PanelBody panel={shown} />
        {view !== null && view.who !== null && (shown === 'place' || shown === 'brief') && <CoachHere view={view} />}
      </div>
    </aside>
  )
}

/** Over the map: the order being written, or the notebook. */
function Wide({ children, close }: { children: ComponentChildren; close?: () => void }) {
  return (
    <div class={close === undefined ? 'over-map writing' : 'over-map'}>
      {close === undefined ? (
        children
      ) : (
        <section class="over-sheet sheet stack scroll">
          <button type="button" class="button plain square over-close" aria-label={NOTEBOOK.close} onClick={close}>
            <Icon name="x-bold" size={20} />
          </button>
          {children}
        </section>
      )}
    </div>
  )
}

/** Choosing what to order, when no place says it. */
function NewOrder() {
  const view = said.view.value
  if (view === null || view.who === null || view.open.phase !== 'orders') return null
  return (
    <div id="new-order" popover="auto" class="menu new-order sheet stack">
      <p class="caps">{COMPOSER.chooseLine}</p>
      <div class="new-order-kinds">
        {shownKinds(view).map(kind => {
          const action = keyActionOf(kind)
          return (
            <button
              key={kind}
              type="button"
              class="menu-item"
              popovertarget="new-order"
              popovertargetaction="hide"
              onClick={() => beginOrder(kind)}
            >
              <Icon name={KIND_ICONS[kind] ?? 'stamp-bold'} size={18} />
              <span class="grow">{KIND_TEXTS[kind].title}</span>
              {action !== null && <KeyFor action={action} />}
            </button>
          )
        })}
      </div>
    </div>
  )
}

/** An order lies open to be filled in. */
const isWriting = (): boolean => mine.writing.value !== null && !isSealed.value

function OrdersTable() {
  const isList = mine.settings.value.board === 'list'
  const { value } = frame
  // Where there is no map to wait for.
  useEffect(() => {
    if (isList) fetchSounds()
  }, [isList])
  const isNotebookWide = mine.panel.value === 'notebook' && (value === 'desktop' || value === 'laptop')
  return (
    <>
      <div class="top" data-edge="top">
        {value !== 'desktop' && value !== 'laptop' && (
          <div class="row">
            <ViewSwitch />
            {!isList && <Layers />}
          </div>
        )}
        <IndexStrip />
      </div>
      {value === 'desktop' && (said.view.value?.who ?? null) !== null && (
        <aside class="left" data-edge="left" aria-label={FILE.title}>
          <p class="tabs">
            <span class="tab only">
              <Icon name="identification-card-bold" size={16} />
              {FILE.title}
            </span>
          </p>
          <div class="left-sheet sheet stack scroll" tabIndex={0} role="region" aria-label={FILE.title}>
            <File />
          </div>
        </aside>
      )}
      {value === 'laptop' && (
        <div class="left-rail" data-edge="left">
          <Rail />
        </div>
      )}
      {isList && (
        <section class="list-main scroll" tabIndex={0} aria-label={GAME.toList}>
          {mine.mapTrouble.value === 'no-map' && <Trouble />}
          <ListView />
        </section>
      )}
      {!isList && (value === 'desktop' || value === 'laptop') && <MapTools />}
      <Side />
      {isWriting() ? (
        <Wide>
          <Composer />
        </Wide>
      ) : (
        isNotebookWide && (
          <Wide close={() => (mine.panel.value = 'place')}>
            <Notebook />
          </Wide>
        )
      )}
    </>
  )
}

export function Game() {
  const stage = mine.stage.value
  // Of a game that is deleted nothing is shown any more.
  const view = said.connection.value.is === 'deleted' ? null : said.view.value
  const isBoard =
    view !== null &&
    ((stage === 'reveal' && mine.mapTrouble.value !== 'no-map') || (stage === 'orders' && mine.settings.value.board !== 'list'))
  const isOrders = stage === 'orders' && view !== null
  return (
    <div
      class={view === null ? 'game' : `game stage-${stage}`}
      data-panel={mine.panel.value}
      data-sheet={mine.sheet.value}
      data-board={mine.settings.value.board}
      data-writing={isOrders && isWriting()}
      data-kept={said.isKept.value}
    >
      <a class="skip" href={isOrders ? '#tray' : '#play'}>
        {GAME.skip}
      </a>
      <Masthead />
      <div class="above">
        <Banner />
        <RestartNote />
        {mine.away.value !== null && <AwayNote />}
      </div>
      <main id="play" class="play" tabIndex={-1}>
        {isBoard && <BoardHost />}
        {isOrders && <OrdersTable />}
        {view !== null && stage !== 'orders' && <OtherStage stage={stage} />}
        <Obstacle />
        <Notes />
      </main>
      {isOrders && <div class="bottom">{view.who === null ? <Watching /> : <Tray />}</div>}
      {isOrders && <Nav />}
      {isOrders && <NewOrder />}
      {isLesson.value && <LessonCard />}
      {said.gathering.value?.notice !== undefined && <ClassNotice />}
    </div>
  )
}

/**
 * Hosts the board behind the panels: Phaser where the machine can, the simple map where it cannot, both loaded after the
 * screen is up. Draws the game as it stands, or what is being played back.
 */
import { effect } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { isGovernment, isProvider } from '#shared/names.ts'
import type { Insets } from '../board/camera.ts'
import { EMPTY, markOf, relatedTo, type MarkId } from '../board/picture.ts'
import { isFitForPhaser, probe } from '../board/probe.ts'
import type { SimpleMapProps } from '../board/simple.tsx'
import type { Moment } from '../board/moments.ts'
import type { Board } from '../board/as-board.ts'
import type { Region } from '../board/places.ts'
import type { Arrangement, BoardOptions } from '../board/stage.ts'
import { boardNow } from '../board-now.ts'
import { fetchSounds, onBoard } from '../sounding.ts'
import { carrying } from '../carrying.ts'
import { deeds } from '../deeds.ts'
import { shownDraft } from '../draft.ts'
import { frame, isReduced, theme } from '../frame.ts'
import { fetchLater } from '../parts/later.tsx'
import { pictureOf } from '../picture-of.ts'
import { playing } from '../playing.ts'
import { markSentence } from '../sentences.ts'
import { mine, said } from '../store.ts'
import { BOARD } from '#texts/board.ts'
import { GAME } from '#texts/game.ts'

/** Between panels and marks, and the least height of a map worth arranging, in pixels. */
const AIR = 8
const LEAST = 120
/** In a strip narrower than this, beside an order that is being written, only what it is about carries names. */
const NARROW = 560
const DIRECTIONS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const

/** How much of each edge the panels cover, measured on the screen; a strip of the map always counts as free. */
function measureInsets(host: HTMLElement): Insets {
  const box = host.getBoundingClientRect()
  const insets = { top: AIR, right: AIR, bottom: AIR, left: AIR }
  for (const panel of document.querySelectorAll<HTMLElement>('[data-edge]')) {
    const at = panel.getBoundingClientRect()
    if (at.width === 0 || at.height === 0) continue
    const named = panel.dataset['edge']
    // A side as wide as the window is a sheet at its foot.
    const edge = named === 'right' && at.width > box.width * 0.7 ? 'bottom' : named
    if (edge === 'left') insets.left = Math.max(insets.left, at.right - box.left + AIR)
    if (edge === 'right') insets.right = Math.max(insets.right, box.right - at.left + AIR)
    if (edge === 'top') insets.top = Math.max(insets.top, at.bottom - box.top + AIR)
    if (edge === 'bottom') insets.bottom = Math.max(insets.bottom, box.bottom - at.top + AIR)
  }
  const lack = Math.max(0, LEAST - (box.height - insets.top - insets.bottom))
  const fromTop = Math.min(lack, insets.top - AIR)
  return { ...insets, top: insets.top - fromTop, bottom: insets.bottom - (lack - fromTop) }
}

/** Keeps the board drawn; returns how to stop. */
function follow(board: Board): () => void {
  let turn = 0
  let isPlaying = false
  let isDrawn = false
  return effect(() => {
    const play = playing.value
    const view = said.view.value
    const drawn = view === null ? EMPTY : pictureOf(view, shownDraft.value, mine.selection.value, null)
    const picture = { ...drawn, numbered: mine.numbered.value }
    const now = ++turn
    // The playback is about to say where it begins: no look at the end of it before.
    if (play === null && mine.stage.value === 'reveal' && isDrawn) return
    isDrawn = true
    if (play === null && !isPlaying) {
      board.draw(picture)
      return
    }
    if (play === null) board.fit()
    // What still plays is ended first, so that it cannot move what comes now.
    board.skip()
    isPlaying = play !== null
    void board.play([]).then(() => {
      if (now !== turn) return
      board.draw(play === null ? picture : play.from)
      if (play === null) return
      const onMoment = (moment: Moment, ms: number): void => void (onBoard.value = { moment, ms })
      void board.play(play.moments, { speed: play.speed, inSight: true, onMoment })
    })
  })
}
/** Where a phone looks first: at the viewer's own soil or data; providers are nearly everywhere. */
function homeOnPhone(): Region {
  const view = said.view.peek()
  if (view === null || view.who === null || isProvider(view.who)) return 'europe'
  const state = isGovernment(view.who) ? view.who : view.open.accounts[view.who].state
  return state === 'COL' || state === 'MER' ? 'americas' : 'europe'
}

/** The places that the order being written is about, where the map shows beside it. */
function marksOfWriting(): readonly MarkId[] {
  const view = said.view.peek()
  const writing = mine.writing.value
  if (view === null || writing === null || (frame.value !== 'desktop' && frame.value !== 'laptop')) return []
  const picture = pictureOf(view, [writing.order], null, null)
  const drafted = [
    ...picture.sleeves.filter(({ status }) => status === 'draft').map(({ id }) => markOf.sleeve(id)),
    ...picture.moves.filter(({ draft }) => draft).map(({ id }) => markOf.move(id)),
  ]
  const marks = new Set(drafted.flatMap(mark => [...relatedTo(picture, mark)]))
  return [...marks].filter(mark => /^(state|site|account):/.test(mark)).toSorted()
}

function arrangementNow(host: HTMLElement): Arrangement {
  const isPhone = frame.peek() === 'phone'
  const insets = measureInsets(host)
  return {
    insets,
    markScale: isPhone ? 0.92 : 1,
    sparse: isPhone || host.clientWidth - insets.left - insets.right < NARROW,
    home: isPhone ? homeOnPhone() : host.closest('.stage-reveal, .replay') === null ? 'field' : 'world',
    about: marksOfWriting(),
  }
}
const optionsNow = (host: HTMLElement): BoardOptions => ({
  ...arrangementNow(host),
  reducedMotion: isReduced.peek(),
  seaNames: BOARD.seas,
})

/** Tells the board's picks, theme and motion to the store and back; returns how to stop. */
function wire(board: Board, host: HTMLElement): () => void {
  boardNow.value = board
  if (mine.mapTrouble.peek() === 'no-map') mine.mapTrouble.value = null
  Object.assign(host, { board })
  board.setCarrying(carrying)
  const stops = [
    follow(board),
    board.onPick(pick => {
      mine.selection.value = pick
      mine.panel.value = 'place'
      if (mine.sheet.peek() === 'peek') mine.sheet.value = 'half'
    }),
    effect(() => board.setTheme(theme.value)),
    effect(() => board.setReducedMotion(isReduced.value)),
  ]
  let request = 0
  let last = ''
  const arrange = (): void => {
    request = 0
    const now = arrangementNow(host)
    if (JSON.stringify(now) === last) return
    last = JSON.stringify(now)
    board.arrange(now)
  }
  const later = (): void => {
    if (request === 0) request = requestAnimationFrame(arrange)
  }
  // Panels come, go and grow by themselves: the playback's arrive only when its code does.
  const sizes = new ResizeObserver(later)
  const watched = new Set<Element>()
  const watchPanels = (): void => {
    for (const panel of watched) {
      if (panel.isConnected) continue
      sizes.unobserve(panel)
      watched.delete(panel)
    }
    for (const panel of document.querySelectorAll('[data-edge]')) {
      if (watched.has(panel)) continue
      watched.add(panel)
      sizes.observe(panel)
    }
    later()
  }
  const coming = new MutationObserver(watchPanels)
  coming.observe(host.closest('.game') ?? document.body, { childList: true, subtree: true })
  watchPanels()
  const stopStage = effect(() => {
    void mine.stage.value
    void mine.sheet.value
    void mine.writing.value
    void frame.value
    later()
  })
  return () => {
    for (const stop of stops) stop()
    stopStage()
    cancelAnimationFrame(request)
    sizes.disconnect()
    coming.disconnect()
    if (boardNow.peek() === board) boardNow.value = null
  }
}

type Simple = FunctionComponent<SimpleMapProps>

interface Painter {
  readonly kind: 'phaser' | 'simple'
  /** Software WebGL takes longer than a plain canvas. */
  readonly renderer: 'webgl' | 'canvas'
}
const SIMPLE: Painter = { kind: 'simple', renderer: 'canvas' }

/** Which way to paint, and why not the better one. Who asks for the animated map gets it wherever it can be drawn at all. */
function choosePainter(): Painter {
  const { map } = mine.settings.peek()
  if (map === 'simple') return SIMPLE
  const machine = probe()
  if (isFitForPhaser(machine)) return { kind: 'phaser', renderer: 'webgl' }
  if (map === 'animated') return { kind: 'phaser', renderer: 'canvas' }
  mine.mapTrouble.value ??= machine.webgl ? 'slow' : 'no-webgl'
  return SIMPLE
}

/** Nothing can be drawn here: the list stands in, for as long as this page lives. */
function giveUp(): void {
  mine.mapTrouble.value = 'no-map'
  mine.settings.value = { ...mine.settings.peek(), board: 'list' }
}

export function BoardHost() {
  const host = useRef<HTMLDivElement>(null)
  const [painter, setPainter] = useState(choosePainter)
  const { kind, renderer } = painter
  const [Simple, setSimple] = useState<{ of: Simple } | null>(null)
  const [isUp, setUp] = useState(false)
  // What the later stages need is fetched when the map is up.
  useEffect(() => {
    if (!isUp) return
    fetchLater()
    fetchSounds()
  }, [isUp])
  const wanted = mine.settings.value.map
  useEffect(() => setPainter(choosePainter()), [wanted])

  useEffect(() => {
    const { current } = host
    if (current === null) return
    let gone = false
    let stop = (): void => {}
    if (kind === 'simple') {
      import('../board/simple.tsx').then(({ SimpleMap }) => !gone && setSimple({ of: SimpleMap })).catch(giveUp)
    } else {
      import('../board/board.ts')
        .then(({ createBoard }) =>
          createBoard(current, theme.peek(), {
            ...optionsNow(current),
            renderer,
            onSlow: () => {
              if (mine.settings.peek().map === 'animated') return
              mine.mapTrouble.value = 'slow'
              setPainter(SIMPLE)
            },
          }),
        )
        .then(board => {
          if (gone) return board.destroy()
          const unwire = wire(board, current)
          setUp(true)
          stop = () => {
            unwire()
            board.destroy()
          }
        })
        .catch(() => {
          mine.mapTrouble.value = 'no-webgl'
          setPainter(SIMPLE)
        })
    }
    return () => {
      gone = true
      stop()
      setUp(false)
    }
  }, [kind, renderer])

  const unwire = useRef<() => void>(() => {})
  const onReady = (board: Board | null): void => {
    unwire.current()
    unwire.current = board === null || host.current === null ? () => {} : wire(board, host.current)
    setUp(board !== null)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const board = boardNow.peek()
    if (board === null) return
    if (event.key in DIRECTIONS) {
      event.preventDefault()
      const mark = board.nearest(DIRECTIONS[event.key as keyof typeof DIRECTIONS])
      if (mark !== null) deeds.say(markSentence(mark), 'polite')
    } else if (event.key === 'Enter') board.pickCursor()
    else if (event.key === 'Escape') board.clearFocus()
  }
  return (
    <div class="board-host">
      {/* One stop for the keyboard: arrows go from mark to mark, each is said aloud. */}
      <div
        ref={host}
        class="board-canvas"
        aria-label={BOARD.name}
        {...(kind === 'phaser' ? { role: 'application', tabIndex: 0, onKeyDown } : { role: 'group' })}
      >
        {kind === 'simple' && Simple !== null && host.current !== null && (
          <Simple.of
            theme={theme.value}
            picture={EMPTY}
            options={optionsNow(host.current)}
            nameOf={markSentence}
            onReady={onReady}
            onFail={giveUp}
          />
        )}
      </div>
      {!isUp && (
        <p class="board-loading sheet" role="status">
          <strong>{GAME.loading}</strong> <span class="soft">{GAME.loadingLine}</span>
        </p>
      )}
    </div>
  )
}

/**
 * Hosts the board behind the panels: Phaser where the machine can, the simple map where it cannot, both loaded after the
 * screen is up. Draws the game as it stands, or what is being played back.
 */
import { effect } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Insets } from '../board/camera.ts'
import { EMPTY } from '../board/picture.ts'
import { isFitForPhaser, probe } from '../board/probe.ts'
import type { SimpleMapProps } from '../board/simple.tsx'
import type { Board, BoardOptions } from '../board/stage.ts'
import { boardNow } from '../board-now.ts'
import { deeds } from '../deeds.ts'
import { frame, isReduced, theme } from '../frame.ts'
import { fetchLater } from '../parts/later.tsx'
import { pictureOf } from '../picture-of.ts'
import { playing } from '../playing.ts'
import { markSentence } from '../sentences.ts'
import { mine, said } from '../store.ts'
import { BOARD } from '../texts/board.ts'
import { GAME } from '../texts/game.ts'

const DIRECTIONS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const

/** How much of each edge the panels cover, measured on the screen. */
function measureInsets(host: HTMLElement): Insets {
  const box = host.getBoundingClientRect()
  const insets = { top: 8, right: 8, bottom: 8, left: 8 }
  for (const panel of document.querySelectorAll<HTMLElement>('[data-edge], .reveal .paper, .reveal .playback, .reveal .caption')) {
    const at = panel.getBoundingClientRect()
    if (at.width === 0 || at.height === 0) continue
    const named = panel.dataset['edge'] ?? (panel.classList.contains('paper') ? 'right' : 'bottom')
    // A side as wide as the window is a sheet at its foot.
    const edge = named === 'right' && at.width > box.width * 0.7 ? 'bottom' : named
    if (edge === 'left') insets.left = Math.max(insets.left, at.right - box.left + 8)
    if (edge === 'right') insets.right = Math.max(insets.right, box.right - at.left + 8)
    if (edge === 'top') insets.top = Math.max(insets.top, at.bottom - box.top + 30)
    if (edge === 'bottom') insets.bottom = Math.max(insets.bottom, box.bottom - at.top + 8)
  }
  return insets
}

/** Keeps the board drawn; returns how to stop. */
function follow(board: Board): () => void {
  let turn = 0
  let isPlaying = false
  let isDrawn = false
  return effect(() => {
    const play = playing.value
    const view = said.view.value
    const picture = view === null ? EMPTY : pictureOf(view, mine.draft.value, mine.selection.value, null)
    const now = ++turn
    // The playback is about to say where it begins: no look at the end of it before.
    if (play === null && mine.stage.value === 'reveal' && isDrawn) return
    isDrawn = true
    if (play === null && !isPlaying) {
      board.draw(picture)
      return
    }
    // What still plays is ended first, so that it cannot move what comes now.
    board.skip()
    isPlaying = play !== null
    void board.play([]).then(() => {
      if (now !== turn) return
      board.draw(play === null ? picture : play.from)
      if (play !== null) void board.play(play.moments, { speed: play.speed })
    })
  })
}
function optionsNow(host: HTMLElement): BoardOptions {
  const isPhone = frame.peek() === 'phone'
  return {
    insets: measureInsets(host),
    markScale: isPhone ? 0.92 : 1,
    sparse: isPhone,
    reducedMotion: isReduced.peek(),
    home: isPhone ? 'europe' : 'field',
    seaNames: BOARD.seas,
  }
}

/** Tells the board's picks, theme and motion to the store and back; returns how to stop. */
function wire(board: Board, host: HTMLElement): () => void {
  boardNow.value = board
  Object.assign(host, { board })
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
  const arrange = (): void => board.setInsets(measureInsets(host))
  const observer = new ResizeObserver(arrange)
  for (const panel of document.querySelectorAll('[data-edge]')) observer.observe(panel)
  const stopStage = effect(() => {
    void mine.stage.value
    void mine.sheet.value
    void frame.value
    requestAnimationFrame(arrange)
  })
  return () => {
    for (const stop of stops) stop()
    stopStage()
    observer.disconnect()
    if (boardNow.peek() === board) boardNow.value = null
  }
}

type Simple = FunctionComponent<SimpleMapProps>

/** Which way to paint, and why not the better one. */
function chooseKind(): 'phaser' | 'simple' {
  if (mine.settings.peek().board === 'simple') return 'simple'
  const machine = probe()
  if (isFitForPhaser(machine)) return 'phaser'
  mine.mapTrouble.value ??= machine.webgl ? 'slow' : 'no-webgl'
  return 'simple'
}

export function BoardHost() {
  const host = useRef<HTMLDivElement>(null)
  const [kind, setKind] = useState(chooseKind)
  const [Simple, setSimple] = useState<{ of: Simple } | null>(null)
  const [isUp, setUp] = useState(false)
  // What the later stages need is fetched when the map is up.
  useEffect(() => {
    if (isUp) fetchLater()
  }, [isUp])
  const wanted = mine.settings.value.board
  useEffect(() => setKind(chooseKind()), [wanted])

  useEffect(() => {
    const { current } = host
    if (current === null) return
    let gone = false
    let stop = (): void => {}
    if (kind === 'simple') {
      void import('../board/simple.tsx').then(({ SimpleMap }) => !gone && setSimple({ of: SimpleMap }))
    } else {
      import('../board/board.ts')
        .then(({ createBoard }) =>
          createBoard(current, theme.peek(), {
            ...optionsNow(current),
            onSlow: () => {
              mine.mapTrouble.value = 'slow'
              setKind('simple')
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
          setKind('simple')
        })
    }
    return () => {
      gone = true
      stop()
      setUp(false)
    }
  }, [kind])

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
          <Simple.of theme={theme.value} picture={EMPTY} options={optionsNow(host.current)} nameOf={markSentence} onReady={onReady} />
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

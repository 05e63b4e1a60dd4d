/**
 * The board on Phaser. Load this file by a dynamic import: it brings Phaser with it.
 * Phaser's own loop never runs: a frame is painted when something changed, and an idle map costs nothing.
 */
import { CANVAS, Game, Scale, Scene, WEBGL } from 'phaser'
import { asBoard, type Board } from './as-board.ts'
import { loadFaces, loadShapes } from './files.ts'
import { listen } from './gestures.ts'
import { SHEET_INK, type Theme } from './livery.ts'
import { createMeasure } from './paint.ts'
import { PhaserPainter } from './phaser-painter.ts'
import { Stage, type BoardOptions } from './stage.ts'

export interface PhaserOptions extends BoardOptions {
  /** `canvas` paints without WebGL: for tests and for comparing. */
  readonly renderer?: 'webgl' | 'canvas'
  /** Device pixels per CSS pixel at most; 1 on weak machines. */
  readonly mostRatio?: number
  /** Told once, when frames take too long: the caller may change to the simple map. */
  readonly onSlow?: (medianMs: number) => void
}

const SLOW_MS = 55
const SAMPLE = 20

function startGame(
  parent: HTMLElement,
  width: number,
  height: number,
  ratio: number,
  theme: Theme,
  renderer: 'webgl' | 'canvas',
): Promise<{ game: Game; scene: Scene }> {
  return new Promise(resolve => {
    class Map extends Scene {
      create(): void {
        resolve({ game: this.game, scene: this })
      }
    }
    // Nothing is drawn with lines or triangles, so antialiasing of edges would only cost fill rate. One texture a batch: with
    // several, Phaser 4.2.1 takes the wrong one for half of a turned quad on drivers that interpolate its index.
    new Game({
      type: renderer === 'canvas' ? CANVAS : WEBGL,
      parent,
      width: width * ratio,
      height: height * ratio,
      scale: { mode: Scale.NONE, width: width * ratio, height: height * ratio, zoom: 1 / ratio },
      backgroundColor: SHEET_INK[theme].sea,
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power', maxTextures: 1 },
      input: { mouse: false, touch: false, keyboard: false, gamepad: false },
      audio: { noAudio: true },
      banner: false,
      disableContextMenu: false,
      scene: Map,
    })
  })
}

/** Builds the board inside `parent`, which must have a size and be positioned. Rejects where its files cannot be had. */
export async function createBoard(parent: HTMLElement, theme: Theme, options: PhaserOptions = {}): Promise<Board> {
  const [shapes] = await Promise.all([loadShapes(), loadFaces()])
  const ratioNow = (): number => Math.min(window.devicePixelRatio || 1, options.mostRatio ?? 2)
  const sizeNow = (): { width: number; height: number } => ({
    width: Math.max(1, parent.clientWidth),
    height: Math.max(1, parent.clientHeight),
  })
  const size = sizeNow()
  const { game, scene } = await startGame(parent, size.width, size.height, ratioNow(), theme, options.renderer ?? 'webgl')
  game.loop.stop()
  game.canvas.setAttribute('aria-hidden', 'true')
  game.canvas.style.display = 'block'

  let request = 0
  let frames = 0
  let last = 0
  let times: number[] = []
  let gone = false
  const { measure, forget } = createMeasure()
  const stage = new Stage(shapes, theme, size, options, measure, () => {
    if (request === 0 && !gone) request = requestAnimationFrame(paint)
  })
  const painter = new PhaserPainter(scene, stage, ratioNow())

  function watchSpeed(now: number): void {
    // Only frames that follow each other closely tell something: between others the map was asleep.
    if (last !== 0 && now - last < 400) times.push(now - last)
    last = now
    if (times.length < SAMPLE) return
    const median = times.sort((a, b) => a - b)[SAMPLE / 2] ?? 0
    times = []
    if (median > SLOW_MS) options.onSlow?.(median)
  }
  function paint(now: number): void {
    request = 0
    painter.paint()
    game.step(now, 16)
    frames++
    watchSpeed(now)
  }
  function resize(): void {
    const next = sizeNow()
    const ratio = ratioNow()
    game.scale.setZoom(1 / ratio)
    game.scale.resize(next.width * ratio, next.height * ratio)
    // Phaser leaves the old ones where a pixel of the canvas is one of the page, and would show the map squashed
    Object.assign(game.canvas.style, { width: `${next.width}px`, height: `${next.height}px` })
    painter.setRatio(ratio)
    stage.resize(next)
  }

  const stopListening = options.touchable === false ? (): void => {} : listen(parent, stage)
  const observer = new ResizeObserver(resize)
  observer.observe(parent)
  const onFaces = (): void => {
    forget()
    painter.forgetTextures()
    stage.changed()
  }
  document.fonts.addEventListener('loadingdone', onFaces)
  stage.changed()

  return asBoard(stage, {
    resize,
    frames: () => frames,
    destroy: () => {
      gone = true
      cancelAnimationFrame(request)
      stage.skip()
      stopListening()
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', onFaces)
      painter.destroy()
      game.destroy(true)
      // The loop that would carry out the destruction is stopped: one last step does it.
      game.step(performance.now(), 16)
    },
  })
}

/**
 * The map without WebGL: the same layout as the board's, as SVG over the base picture. Its marks are real elements that
 * take focus and have names, so it also serves those who play with a keyboard or a screen reader and want the map.
 */
import { Component, type JSX } from 'preact'
import { useEffect, useReducer, useRef } from 'preact/hooks'
import { asBoard, type Board } from './as-board.ts'
import { toScreen } from './camera.ts'
import { FACES, isText, type Drawing, type Part } from './drawing.ts'
import { BASES, loadFaces, loadShapes } from './files.ts'
import { listen } from './gestures.ts'
import { hatchTile, sortLaws, TILE } from './hatch.ts'
import { SHEET } from './lens.ts'
import { MARKER, SHEET_INK, type Theme } from './livery.ts'
import { createMeasure } from './paint.ts'
import { markOf, readMark, type MarkId, type Picture, type StateMark } from './picture.ts'
import { outlineOf, type Shapes, type Wipe } from './regimes.ts'
import type { Line, Spot } from './scene.ts'
import { Stage, type BoardOptions } from './stage.ts'

export interface SimpleMapProps {
  readonly theme: Theme
  readonly picture: Picture
  readonly options?: BoardOptions
  /** The sentence a screen reader says for a mark. */
  readonly nameOf: (mark: MarkId) => string
  /** The board to play moments on and to ask; null when the map goes away. */
  readonly onReady?: (board: Board | null) => void
  /** Its files cannot be had: there is nothing to draw. */
  readonly onFail?: () => void
}

function drawPart(part: Part, key: number): JSX.Element {
  if (isText(part)) {
    const { size, weight, face, italic, spacing = 0, fill, halo, text, x, y } = part
    const font = {
      fontFamily: FACES[face],
      fontSize: `${size}px`,
      fontWeight: weight,
      fontStyle: italic === true ? 'italic' : 'normal',
      letterSpacing: `${spacing}px`,
    }
    return (
      <text
        key={key}
        x={x + spacing / 2}
        y={y}
        text-anchor="middle"
        fill={fill}
        style={font}
        {...(halo === undefined ? {} : { stroke: halo, 'stroke-width': 3.2, 'stroke-linejoin': 'round', 'paint-order': 'stroke' })}
      >
        {text}
      </text>
    )
  }
  const { d, fill = 'none', stroke, width, dash, alpha, place } = part
  return (
    <path
      key={key}
      d={d}
      fill={fill}
      stroke={stroke ?? 'none'}
      stroke-width={width ?? 1}
      stroke-linejoin="round"
      stroke-linecap={dash === undefined ? 'round' : 'butt'}
      {...(dash === undefined ? {} : { 'stroke-dasharray': dash.join(' ') })}
      {...(alpha === undefined ? {} : { opacity: alpha })}
      {...(place === undefined ? {} : { transform: `translate(${place[0]} ${place[1]}) scale(${place[2]})` })}
    />
  )
}

/** Only a new drawing makes new elements; moving and dimming touch one attribute of the group around it. */
class Parts extends Component<{ drawing: Drawing }> {
  override shouldComponentUpdate({ drawing }: { drawing: Drawing }): boolean {
    return drawing.key !== this.props.drawing.key
  }
  override render(): JSX.Element {
    return <g>{this.props.drawing.parts.map(drawPart)}</g>
  }
}

/** One element of each mark takes the focus: cabinet, shape, seal, and a sleeve's hand. */
const takesFocus = ({ id, mark }: Spot): boolean =>
  mark !== null && readMark(mark) !== null && (id === mark || id.startsWith('seal:') || id.startsWith('hand:'))

/** The letters on a mark belong to its name (WCAG 2.5.3). */
function namedAs(drawing: Spot['drawing'], sentence: string): string {
  const letters = drawing.parts
    .filter(isText)
    .map(({ text }) => text)
    .join(' ')
  return sentence === '' || sentence.includes(letters) ? sentence : `${letters}, ${sentence}`
}

function Mark({ spot, stage, nameOf }: { spot: Spot; stage: Stage; nameOf: (mark: MarkId) => string }): JSX.Element {
  const { mark, x, y, rotation, scale, flip, alpha, drawing } = spot
  const turn = rotation === 0 ? '' : ` rotate(${((rotation * 180) / Math.PI).toFixed(2)})`
  const name = mark !== null && takesFocus(spot) ? namedAs(drawing, nameOf(mark)) : ''
  // A mark without a name (one that only passes by in a playback) is a picture, not a button
  const focusable = mark !== null && name !== ''
  return (
    <g
      transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})${turn} scale(${scale.toFixed(3)} ${(flip ? -scale : scale).toFixed(3)})`}
      opacity={alpha}
      {...(mark === null ? {} : { 'data-mark': mark })}
      {...(focusable
        ? {
            tabIndex: 0,
            role: 'button',
            'aria-label': name,
            style: { outline: 'none', cursor: 'pointer' },
            onFocus: () => stage.pointer.setCursor(mark),
            onBlur: () => stage.pointer.setCursor(null),
            onKeyDown: (event: KeyboardEvent) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              stage.pointer.pick(mark)
            },
          }
        : { 'aria-hidden': true })}
    >
      <g aria-hidden="true">
        <Parts drawing={drawing} />
      </g>
    </g>
  )
}

function Stripes({ line }: { line: Line }): JSX.Element {
  const points = line.points.map(value => value.toFixed(1)).join(' ')
  return (
    <g opacity={line.alpha} fill="none" {...(line.mark === null ? {} : { 'data-line': line.mark })}>
      {line.strokes.map((stroke, i) => (
        <polyline
          key={i}
          points={points}
          stroke={stroke.color}
          stroke-width={stroke.width}
          stroke-linejoin="round"
          stroke-linecap={stroke.round === true ? 'round' : 'butt'}
          {...(stroke.dash === undefined ? {} : { 'stroke-dasharray': stroke.dash.join(' ') })}
        />
      ))}
    </g>
  )
}

const patternId = (laws: StateMark['laws'], theme: Theme): string => `hatch-${sortLaws(laws).join('-')}-${theme}`
const tileUrls = new Map<string, string>()

function tileUrl(laws: StateMark['laws'], theme: Theme): string {
  const id = patternId(laws, theme)
  const url = tileUrls.get(id) ?? hatchTile(laws, theme, 2).toDataURL()
  tileUrls.set(id, url)
  return url
}

function Country({ stage, state, wipe }: { stage: Stage; state: StateMark; wipe: Wipe | null }): JSX.Element {
  const { theme, shapes, camera, layers } = stage
  const outline = outlineOf(shapes, state.id)
  const highlit = state.highlight || stage.picture.selected === markOf.state(state.id)
  const laws = wipe !== null && wipe.state === state.id && wipe.progress > 0.5 ? wipe.laws : state.laws
  const hatched = layers.regimes && laws.length > 0
  return (
    <g data-state={state.id}>
      {hatched && <path d={outline} fill={`url(#${patternId(laws, theme)})`} />}
      {highlit && <path d={outline} fill={MARKER} opacity={theme === 'day' ? 0.55 : 0.28} />}
      <path
        d={outline}
        fill="none"
        stroke={highlit ? SHEET_INK[theme].outline : SHEET_INK[theme].border}
        stroke-width={(highlit ? 2 : 0.8) / camera.scale}
        stroke-linejoin="round"
      />
    </g>
  )
}

function Regimes({ stage }: { stage: Stage }): JSX.Element {
  const { camera, window, theme, picture, wipe } = stage
  const origin = toScreen(camera, window, { x: 0, y: 0 })
  const sets = new Map(
    [...picture.states.map(({ laws }) => laws), ...(wipe === null ? [] : [wipe.laws])].map(laws => [patternId(laws, theme), laws]),
  )
  return (
    <>
      <defs>
        {[...sets]
          .filter(([, laws]) => laws.length > 0)
          .map(([id, laws]) => (
            <pattern
              key={id}
              id={id}
              width={TILE}
              height={TILE}
              patternUnits="userSpaceOnUse"
              patternTransform={`scale(${1 / camera.scale})`}
            >
              <image href={tileUrl(laws, theme)} width={TILE} height={TILE} />
            </pattern>
          ))}
      </defs>
      <g transform={`matrix(${camera.scale} 0 0 ${camera.scale} ${origin.x} ${origin.y})`}>
        {picture.states.map(state => (
          <Country key={state.id} stage={stage} state={state} wipe={wipe} />
        ))}
      </g>
    </>
  )
}

function Drawn({ stage, nameOf }: { stage: Stage; nameOf: (mark: MarkId) => string }): JSX.Element {
  const { camera, window, theme } = stage
  const origin = toScreen(camera, window, { x: 0, y: 0 })
  const { lines, spots } = stage.layout()
  const sheet = {
    position: 'absolute',
    left: 0,
    top: 0,
    width: `${SHEET.width}px`,
    height: `${SHEET.height}px`,
    maxWidth: 'none',
    pointerEvents: 'none',
    transformOrigin: '0 0',
    transform: `matrix(${camera.scale}, 0, 0, ${camera.scale}, ${origin.x}, ${origin.y})`,
  } as const
  const pieces = [...lines, ...spots].sort((a, b) => a.depth - b.depth)
  // Lines and drawings share one order of depth: a seal covers the shoulder of its sleeve, a hand covers the cabinet.
  return (
    <>
      <img src={BASES[theme][stage.eye.isZoomedIn ? 4096 : 2048]} alt="" draggable={false} style={sheet} />
      <svg width={window.width} height={window.height} style={{ position: 'absolute', left: 0, top: 0, userSelect: 'none' }}>
        <Regimes stage={stage} />
        {pieces.map(piece =>
          'drawing' in piece ? (
            <Mark key={`spot:${piece.id}`} spot={piece} stage={stage} nameOf={nameOf} />
          ) : (
            <Stripes key={`line:${piece.id}`} line={piece} />
          ),
        )}
      </svg>
    </>
  )
}

interface Held {
  readonly stage: Stage
  readonly board: Board
}

function raise(parent: HTMLElement, shapes: Shapes, theme: Theme, options: BoardOptions, redraw: () => void): Held {
  const { measure, forget } = createMeasure()
  const sizeNow = (): { width: number; height: number } => ({
    width: Math.max(1, parent.clientWidth),
    height: Math.max(1, parent.clientHeight),
  })
  let request = 0
  let frames = 0
  const stage = new Stage(shapes, theme, sizeNow(), options, measure, () => {
    if (request !== 0) return
    request = requestAnimationFrame(() => {
      request = 0
      frames++
      redraw()
    })
  })
  const resize = (): void => stage.resize(sizeNow())
  const observer = new ResizeObserver(resize)
  observer.observe(parent)
  const stopListening = options.touchable === false ? (): void => {} : listen(parent, stage)
  const onFaces = (): void => {
    forget()
    stage.changed()
  }
  document.fonts.addEventListener('loadingdone', onFaces)
  const destroy = (): void => {
    stage.skip()
    cancelAnimationFrame(request)
    observer.disconnect()
    stopListening()
    document.fonts.removeEventListener('loadingdone', onFaces)
  }
  return { stage, board: asBoard(stage, { resize, frames: () => frames, destroy }) }
}

export function SimpleMap({ theme, picture, options = {}, nameOf, onReady, onFail }: SimpleMapProps): JSX.Element {
  const parent = useRef<HTMLDivElement>(null)
  const held = useRef<Held | null>(null)
  const [, redraw] = useReducer<number, void>(count => count + 1, 0)

  useEffect(() => {
    let gone = false
    Promise.all([loadShapes(), loadFaces()])
      .then(([shapes]) => {
        if (gone || parent.current === null) return
        held.current = raise(parent.current, shapes, theme, options, () => redraw())
        held.current.stage.draw(picture)
        onReady?.(held.current.board)
        redraw()
      })
      .catch(() => onFail?.())
    return () => {
      gone = true
      held.current?.board.destroy()
      held.current = null
      onReady?.(null)
    }
    // Options and callbacks are read once: a board keeps what it was built with.
  }, [])
  useEffect(() => held.current?.stage.draw(picture), [picture])
  useEffect(() => held.current?.stage.setTheme(theme), [theme])

  return (
    <div
      ref={parent}
      class="simple-map"
      style={{ position: 'absolute', inset: 0, overflow: 'hidden', background: SHEET_INK[held.current?.stage.theme ?? theme].sea }}
    >
      {held.current !== null && <Drawn stage={held.current.stage} nameOf={nameOf} />}
    </div>
  )
}

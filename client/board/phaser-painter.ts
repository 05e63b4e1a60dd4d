/** Puts a layout on Phaser's display list: one texture per drawing, one per line; only what changed is touched. */
import type { GameObjects, Scene, Textures } from 'phaser'
import { toScreen } from './camera.ts'
import type { Drawing } from './drawing.ts'
import { BASES, type Fineness } from './files.ts'
import { SHEET } from './lens.ts'
import { SHEET_INK, type Theme } from './livery.ts'
import { paintDrawing, paintLine } from './paint.ts'
import { paintRegimes } from './regimes.ts'
import type { Line, Spot } from './scene.ts'
import type { Stage } from './stage.ts'

/** Rotated drawings are painted larger and sampled down, or their edges would turn rough. */
const SUPERSAMPLE = 2
/** A line longer than this many windows is clipped to the neighbourhood of the window. */
const CLIP_MARGIN = 0.6
const REGIMES_SETTLE_MS = 90

interface LineImage {
  readonly image: GameObjects.Image
  readonly texture: Textures.CanvasTexture
  look: string
}

export class PhaserPainter {
  private readonly scene: Scene
  private readonly stage: Stage
  private ratio: number
  private readonly spots = new Map<string, GameObjects.Image>()
  private readonly lines = new Map<string, LineImage>()
  private base: GameObjects.Image | null = null
  private baseKey = ''
  private regimes: { image: GameObjects.Image; texture: Textures.CanvasTexture } | null = null
  private regimesLook = ''
  private regimesCamera = { x: 0, y: 0, scale: 1 }
  private settle: ReturnType<typeof setTimeout> | undefined
  private regimesStale = false
  private readonly loading = new Set<string>()
  private serial = 0

  constructor(scene: Scene, stage: Stage, ratio: number) {
    this.scene = scene
    this.stage = stage
    this.ratio = ratio
  }

  setRatio(ratio: number): void {
    if (ratio === this.ratio) return
    this.ratio = ratio
    this.forgetTextures()
  }

  /** Everything painted so far is stale: the faces came in, or the screen's density changed. */
  forgetTextures(): void {
    for (const image of this.spots.values()) image.destroy()
    this.spots.clear()
    for (const key of this.scene.textures.getTextureKeys()) if (key.startsWith('drawing:')) this.scene.textures.remove(key)
    for (const line of this.lines.values()) line.look = ''
    this.regimesLook = ''
  }

  paint(): void {
    this.paintBase()
    this.paintRegimes()
    const { lines, spots } = this.stage.layout()
    this.paintLines(lines)
    this.paintSpots(spots)
  }

  private paintBase(): void {
    const { theme, camera, window, eye } = this.stage
    const deviceMemory = (navigator as { deviceMemory?: number }).deviceMemory ?? 8
    // The fine picture takes 41 MB of graphics memory: only for those who look closely and have it.
    const fine = deviceMemory >= 4 && (eye.isZoomedIn || (this.ratio >= 2 && deviceMemory >= 8 && camera.scale > 1))
    this.scene.cameras.main.setBackgroundColor(SHEET_INK[theme].sea)
    const key = this.ensureBase(theme, fine ? 4096 : 2048) ?? this.ensureBase(theme, 2048)
    if (key !== null && key !== this.baseKey) {
      this.baseKey = key
      this.base ??= this.scene.add.image(0, 0, key).setOrigin(0).setDepth(-10)
      this.base.setTexture(key)
    }
    if (this.base === null) return
    const at = toScreen(camera, window, { x: 0, y: 0 })
    this.base.setVisible(key !== null)
    this.base.setPosition(at.x * this.ratio, at.y * this.ratio).setScale((camera.scale * this.ratio * SHEET.width) / this.base.width)
  }

  /** The texture's key, or null while its file is still on the way. */
  private ensureBase(theme: Theme, fineness: Fineness): string | null {
    const key = `base:${theme}:${fineness}`
    const { textures } = this.scene
    if (textures.exists(key)) return key
    if (!this.loading.has(key)) {
      this.loading.add(key)
      const image = new Image()
      image.src = BASES[theme][fineness]
      image.decode().then(
        () => {
          if (this.scene.sys.isActive() && !textures.exists(key)) textures.addImage(key, image)
          this.stage.changed()
        },
        () => this.loading.delete(key),
      )
    }
    return null
  }

  private paintRegimes(): void {
    const { stage, ratio } = this
    const { camera, window, picture, theme, layers, wipe, shapes } = stage
    const width = Math.max(1, Math.round(window.width * ratio))
    const height = Math.max(1, Math.round(window.height * ratio))
    if (this.regimes === null || this.regimes.texture.width !== width || this.regimes.texture.height !== height) {
      if (this.regimes !== null) {
        this.regimes.image.destroy()
        this.scene.textures.remove(this.regimes.texture)
      }
      const texture = this.scene.textures.createCanvas('regimes', width, height)
      if (texture === null) return
      this.regimes = { texture, image: this.scene.add.image(0, 0, 'regimes').setOrigin(0).setDepth(-5) }
      this.regimesLook = ''
    }
    const selected = picture.selected?.startsWith('state:') === true ? picture.selected : ''
    const look = JSON.stringify([
      picture.states.map(({ id, laws, highlight }) => [id, laws, highlight]),
      selected,
      theme,
      layers.regimes,
      wipe,
      window,
    ])
    const moved = camera.x !== this.regimesCamera.x || camera.y !== this.regimesCamera.y || camera.scale !== this.regimesCamera.scale
    const { image, texture } = this.regimes
    if (look !== this.regimesLook || (moved && this.settle === undefined && this.regimesStale)) {
      paintRegimes(texture.context, shapes, picture, camera, window, theme, ratio, layers.regimes, wipe)
      texture.refresh()
      this.regimesLook = look
      this.regimesCamera = camera
      this.regimesStale = false
      image.setPosition(0, 0).setScale(1)
      return
    }
    if (!moved) return
    // While the map slides the old hatching slides with it; it is drawn anew when the map comes to rest.
    const was = { camera: this.regimesCamera, window }
    const factor = camera.scale / was.camera.scale
    const before = toScreen(was.camera, window, { x: 0, y: 0 })
    const now = toScreen(camera, window, { x: 0, y: 0 })
    image.setScale(factor).setPosition((now.x - before.x * factor) * ratio, (now.y - before.y * factor) * ratio)
    clearTimeout(this.settle)
    this.settle = setTimeout(() => {
      this.settle = undefined
      this.regimesStale = true
      stage.changed()
    }, REGIMES_SETTLE_MS)
  }

  private paintLines(lines: readonly Line[]): void {
    const seen = new Set<string>()
    for (const line of lines) {
      seen.add(line.id)
      this.paintOneLine(line)
    }
    for (const [id, { image, texture }] of this.lines) {
      if (seen.has(id)) continue
      image.destroy()
      this.scene.textures.remove(texture)
      this.lines.delete(id)
    }
  }

  private paintOneLine(line: Line): void {
    const { ratio } = this
    const { width, height } = this.stage.window
    const margin = Math.max(...line.strokes.map(stroke => stroke.width)) / 2 + 1.5
    const xs = line.points.filter((_, i) => i % 2 === 0)
    const ys = line.points.filter((_, i) => i % 2 === 1)
    const left = Math.floor(Math.max(Math.min(...xs) - margin, -width * CLIP_MARGIN))
    const top = Math.floor(Math.max(Math.min(...ys) - margin, -height * CLIP_MARGIN))
    const right = Math.ceil(Math.min(Math.max(...xs) + margin, width * (1 + CLIP_MARGIN)))
    const bottom = Math.ceil(Math.min(Math.max(...ys) + margin, height * (1 + CLIP_MARGIN)))
    const known = this.lines.get(line.id)
    if (right <= left || bottom <= top) {
      known?.image.setVisible(false)
      return
    }
    const look = `${ratio}|${right - left}x${bottom - top}|${line.points.map((p, i) => (p - (i % 2 === 0 ? left : top)).toFixed(1)).join()}|${line.strokes.map(({ color, width: w, dash }) => `${color}${w}${dash?.join() ?? ''}`).join()}`
    const shown = known ?? this.createLine((right - left) * ratio, (bottom - top) * ratio)
    if (shown === null) return
    this.lines.set(line.id, shown)
    if (shown.look !== look) {
      const { texture, image } = shown
      const w = Math.ceil((right - left) * ratio)
      const h = Math.ceil((bottom - top) * ratio)
      if (texture.width !== w || texture.height !== h) {
        texture.setSize(w, h)
        image.setSizeToFrame()
      }
      texture.context.setTransform(1, 0, 0, 1, 0, 0)
      texture.context.clearRect(0, 0, w, h)
      texture.context.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio)
      paintLine(texture.context, line)
      texture.refresh()
      shown.look = look
    }
    shown.image
      .setVisible(true)
      .setPosition(left * ratio, top * ratio)
      .setAlpha(line.alpha)
      .setDepth(line.depth)
  }

  private createLine(width: number, height: number): LineImage | null {
    const key = `line:${this.serial++}`
    const texture = this.scene.textures.createCanvas(key, Math.ceil(width), Math.ceil(height))
    return texture === null ? null : { texture, image: this.scene.add.image(0, 0, key).setOrigin(0), look: '' }
  }

  private paintSpots(spots: readonly Spot[]): void {
    const seen = new Set<string>()
    const { ratio } = this
    for (const [order, spot] of spots.entries()) {
      seen.add(spot.id)
      const fine = spot.rotation === 0 ? 1 : SUPERSAMPLE
      // Painted at the size of all marks: an animated scale must not make a texture for each frame.
      const painted = this.stage.markScale
      const key = this.textureOf(spot.drawing, painted * ratio * fine)
      if (key === null) continue
      const image = this.spots.get(spot.id) ?? this.scene.add.image(0, 0, key)
      this.spots.set(spot.id, image)
      if (image.texture.key !== key) image.setTexture(key)
      const { left, top, right, bottom } = spot.drawing
      image.setOrigin(-left / (right - left), -top / (bottom - top))
      const scale = spot.scale / painted / fine
      const snap = spot.rotation === 0 ? Math.round : (value: number): number => value
      // Origin times size must be whole for an upright drawing to stay crisp.
      image.setPosition(snap(spot.x * ratio), snap(spot.y * ratio)).setScale(scale, spot.flip ? -scale : scale)
      image
        .setRotation(spot.rotation)
        .setAlpha(spot.alpha)
        .setDepth(spot.depth + order / 10000)
    }
    for (const [id, image] of this.spots) {
      if (seen.has(id)) continue
      image.destroy()
      this.spots.delete(id)
    }
  }

  private textureOf(drawing: Drawing, scale: number): string | null {
    const key = `drawing:${drawing.key}@${scale.toFixed(2)}`
    const { textures } = this.scene
    if (textures.exists(key)) return key
    const { left, top, right, bottom } = drawing
    const texture = textures.createCanvas(key, Math.ceil((right - left) * scale), Math.ceil((bottom - top) * scale))
    if (texture === null) return null
    texture.context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale)
    paintDrawing(texture.context, drawing)
    texture.refresh()
    return key
  }

  destroy(): void {
    clearTimeout(this.settle)
  }
}

/** Wheel, drag, pinch, hover and click on an element, told to a stage. Returns how to stop. */
import type { Stage } from './stage.ts'

/** A press that moved less than this is a click. */
const CLICK = 5
const SLOP = { mouse: 4, touch: 16 }

export function listen(element: HTMLElement, stage: Stage): () => void {
  const pointers = new Map<number, { x: number; y: number }>()
  let moved = 0
  let gap = 0

  const at = (event: MouseEvent): { x: number; y: number } => {
    const box = element.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const spread = (): { gap: number; x: number; y: number } => {
    const [a, b] = [...pointers.values()]
    if (a === undefined || b === undefined) return { gap: 0, x: 0, y: 0 }
    return { gap: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  }

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return
    pointers.set(event.pointerId, at(event))
    if (pointers.size === 1) moved = 0
    gap = spread().gap
  }
  const move = (event: PointerEvent): void => {
    const point = at(event)
    const last = pointers.get(event.pointerId)
    if (last === undefined) {
      if (event.pointerType === 'mouse') {
        stage.hover(point)
        element.style.cursor = stage.isOverMark ? 'pointer' : 'grab'
      }
      return
    }
    pointers.set(event.pointerId, point)
    moved += Math.hypot(point.x - last.x, point.y - last.y)
    if (moved < CLICK) return
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId)
    element.style.cursor = 'grabbing'
    if (pointers.size === 1) stage.pan(point.x - last.x, point.y - last.y)
    if (pointers.size === 2) {
      const now = spread()
      stage.pan((point.x - last.x) / 2, (point.y - last.y) / 2)
      if (gap > 0 && now.gap > 0) stage.zoomBy(now.gap / gap, now)
      gap = now.gap
    }
  }
  const up = (event: PointerEvent): void => {
    const point = pointers.get(event.pointerId)
    pointers.delete(event.pointerId)
    gap = spread().gap
    element.style.cursor = ''
    if (point !== undefined && moved < CLICK && pointers.size === 0)
      stage.pickAt(at(event), event.pointerType === 'mouse' ? SLOP.mouse : SLOP.touch)
  }
  const cancel = (event: PointerEvent): void => {
    pointers.delete(event.pointerId)
    moved = CLICK
  }
  const leave = (): void => stage.hover(null)
  const wheel = (event: WheelEvent): void => {
    event.preventDefault()
    // A wheel counts in lines or pixels; a pinch on a touchpad comes as a wheel with the control key and smaller steps.
    const step = event.deltaMode === 1 ? event.deltaY * 24 : event.deltaY
    stage.zoomBy(Math.exp(-step * (event.ctrlKey ? 0.01 : 0.0016)), at(event))
  }

  element.addEventListener('pointerdown', down)
  element.addEventListener('pointermove', move)
  element.addEventListener('pointerup', up)
  element.addEventListener('pointercancel', cancel)
  element.addEventListener('pointerleave', leave)
  element.addEventListener('wheel', wheel, { passive: false })
  element.style.touchAction = 'none'
  return () => {
    element.removeEventListener('pointerdown', down)
    element.removeEventListener('pointermove', move)
    element.removeEventListener('pointerup', up)
    element.removeEventListener('pointercancel', cancel)
    element.removeEventListener('pointerleave', leave)
    element.removeEventListener('wheel', wheel)
  }
}

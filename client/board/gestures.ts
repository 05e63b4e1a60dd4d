/** Wheel, drag, pinch, hover, click and carrying on an element, told to a stage. Returns how to stop. */
import type { Handle } from '../../shared/names.ts'
import type { Stage } from './stage.ts'

/** A press that moved less than this is a click. */
const CLICK = 5
const SLOP = { mouse: 4, touch: 16 }
/** A shape is lifted only by a press on it: beside it one moves the map. */
const LIFT_SLOP = { mouse: 2, touch: 10 }
/** How far above a finger the shape is carried. */
const FINGER = 30

export function listen(element: HTMLElement, stage: Stage): () => void {
  const pointers = new Map<number, { x: number; y: number }>()
  let moved = 0
  let gap = 0
  let lifted: Handle | null = null
  /** A press that Escape has ended: its pointer may go on moving, to no effect. */
  let isSpent = false

  const at = (event: MouseEvent): { x: number; y: number } => {
    const box = element.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const spread = (): { gap: number; x: number; y: number } => {
    const [a, b] = [...pointers.values()]
    if (a === undefined || b === undefined) return { gap: 0, x: 0, y: 0 }
    return { gap: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  }

  /** Ends the carrying; the way of the pointer up to its release is no drag of the map. */
  function letGo(isMeant: boolean): void {
    lifted = null
    stage.pointer.putDown(isMeant)
  }

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return
    pointers.set(event.pointerId, at(event))
    if (pointers.size === 1) {
      moved = 0
      isSpent = false
      lifted = stage.pointer.liftable(at(event), LIFT_SLOP[event.pointerType === 'mouse' ? 'mouse' : 'touch'])
    } else {
      // A second finger wants to zoom.
      letGo(false)
    }
    gap = spread().gap
  }
  const move = (event: PointerEvent): void => {
    const point = at(event)
    const last = pointers.get(event.pointerId)
    if (last === undefined) {
      if (event.pointerType === 'mouse') {
        stage.pointer.hover(point)
        element.style.cursor = stage.pointer.isOverMark ? 'pointer' : 'grab'
      }
      return
    }
    pointers.set(event.pointerId, point)
    moved += Math.hypot(point.x - last.x, point.y - last.y)
    if (moved < CLICK || isSpent) return
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId)
    element.style.cursor = 'grabbing'
    if (lifted !== null) {
      stage.pointer.carry(lifted, point, event.pointerType === 'mouse' ? 0 : FINGER)
      return
    }
    if (pointers.size === 1) stage.eye.pan(point.x - last.x, point.y - last.y)
    if (pointers.size === 2) {
      const now = spread()
      stage.eye.pan((point.x - last.x) / 2, (point.y - last.y) / 2)
      if (gap > 0 && now.gap > 0) stage.eye.zoomBy(now.gap / gap, now)
      gap = now.gap
    }
  }
  const up = (event: PointerEvent): void => {
    const point = pointers.get(event.pointerId)
    pointers.delete(event.pointerId)
    gap = spread().gap
    element.style.cursor = ''
    if (stage.pointer.ghost !== null) {
      letGo(true)
      return
    }
    lifted = null
    if (point !== undefined && moved < CLICK && pointers.size === 0)
      stage.pointer.pickAt(at(event), event.pointerType === 'mouse' ? SLOP.mouse : SLOP.touch)
  }
  const cancel = (event: PointerEvent): void => {
    pointers.delete(event.pointerId)
    moved = CLICK
    letGo(false)
  }
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || stage.pointer.ghost === null) return
    // Escape means the shape in the hand, and nothing else on the screen.
    event.preventDefault()
    event.stopPropagation()
    letGo(false)
    moved = CLICK
    isSpent = true
  }
  const leave = (): void => stage.pointer.hover(null)
  const wheel = (event: WheelEvent): void => {
    event.preventDefault()
    // A wheel counts in lines or pixels; a pinch on a touchpad comes as a wheel with the control key and smaller steps.
    const step = event.deltaMode === 1 ? event.deltaY * 24 : event.deltaY
    stage.eye.zoomBy(Math.exp(-step * (event.ctrlKey ? 0.01 : 0.0016)), at(event))
  }

  element.addEventListener('pointerdown', down)
  element.addEventListener('pointermove', move)
  element.addEventListener('pointerup', up)
  element.addEventListener('pointercancel', cancel)
  element.addEventListener('pointerleave', leave)
  window.addEventListener('keydown', escape, true)
  element.addEventListener('wheel', wheel, { passive: false })
  element.style.touchAction = 'none'
  return () => {
    element.removeEventListener('pointerdown', down)
    element.removeEventListener('pointermove', move)
    element.removeEventListener('pointerup', up)
    element.removeEventListener('pointercancel', cancel)
    element.removeEventListener('pointerleave', leave)
    element.removeEventListener('wheel', wheel)
    window.removeEventListener('keydown', escape, true)
  }
}

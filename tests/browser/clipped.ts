// What a reader of the page cannot read: text that lies outside its window or box, and anything that scrolls sideways.
import type { Page } from 'playwright-core'

/** One line for each text that is cut off, and for each part that scrolls sideways; empty when all can be read. */
export const findClipped = (page: Page): Promise<string[]> => page.evaluate(find)

function find(): string[] {
  const troubles = new Set<string>()
  // The map has its own way with labels; what is only spoken has no place on the screen; tables of more columns than a phone has
  // room for scroll in their frame; the wire is an ornament.
  const EXEMPT = '.spoken, .skip, .board-host, .what-if-board, .title-reach, .notebook-scroll, .reasons, .wire, script, style, option'
  const name = (it: Element): string => `${it.tagName.toLowerCase()}${[...it.classList].map(one => `.${one}`).join('')}`
  const shows = (it: Element): boolean =>
    it.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
  const textBox = (it: Element): DOMRect | null => {
    const text = [...it.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '')
    if (text.length === 0) return null
    const range = document.createRange()
    range.setStartBefore(text[0] ?? it)
    range.setEndAfter(text.at(-1) ?? it)
    return range.getBoundingClientRect()
  }
  const open = document.querySelector('dialog[open]')
  for (const it of (open ?? document.body).querySelectorAll('*')) {
    // Clipped to nothing: only spoken, on narrow screens at least
    if (it.closest(EXEMPT) !== null || !shows(it) || getComputedStyle(it).clipPath === 'inset(50%)') continue
    const box = textBox(it)
    if (box === null || box.width === 0) continue
    const say = (what: string): void => void troubles.add(`${what}: ${name(it)} "${(it.textContent ?? '').trim().slice(0, 40)}"`)
    if (it instanceof SVGElement) {
      const frame = it.closest('svg')?.getBoundingClientRect()
      if (frame !== undefined && (box.right > frame.right + 2 || box.left < frame.left - 2)) say('outside its drawing')
      continue
    }
    let scrollsX = false
    let scrollsY = false
    let isFixed = false
    for (
      let around: Element | null = it;
      around !== null && around !== document.documentElement && !isFixed;
      around = around.parentElement
    ) {
      const style = getComputedStyle(around)
      const edge = around.getBoundingClientRect()
      const isInline = style.display === 'inline'
      if (!isInline && style.overflowX !== 'visible' && !scrollsX) {
        if (box.right > edge.right + 2 || box.left < edge.left - 2) say(`cut off sideways by ${name(around)}`)
        scrollsX = style.overflowX !== 'hidden' && style.overflowX !== 'clip'
      }
      if (!isInline && style.overflowY !== 'visible' && !scrollsY) {
        scrollsY = style.overflowY === 'auto' || style.overflowY === 'scroll'
        if (!scrollsY && (box.bottom > edge.bottom + 3 || box.top < edge.top - 3)) say(`cut off by ${name(around)}`)
      }
      isFixed = style.position === 'fixed'
    }
    if (!scrollsX && (box.right > innerWidth + 1 || box.left < -1)) say('beside the window')
    const root = document.scrollingElement ?? document.documentElement
    const pageScrolls = !isFixed && root.scrollHeight > innerHeight + 1 && getComputedStyle(document.body).overflowY !== 'hidden'
    if (!scrollsY && !pageScrolls && (box.bottom > innerHeight + 2 || box.top < -2)) say('under the edge of the window')
  }
  if ((document.scrollingElement?.scrollWidth ?? 0) > innerWidth + 1) troubles.add('the page scrolls sideways')
  return [...troubles]
}

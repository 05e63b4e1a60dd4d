/** Roving focus in a table or list: one row is in the tab order, the arrow keys move it. */
import { useRef } from 'preact/hooks'

export interface Roving {
  /** On the element around all rows. */
  readonly container: {
    readonly ref: { current: HTMLTableSectionElement | null }
    readonly onKeyDown: (event: KeyboardEvent) => void
    readonly onFocusIn: (event: FocusEvent) => void
  }
}

const rowsOf = (around: HTMLElement): HTMLElement[] => [...around.querySelectorAll<HTMLElement>('[data-row]')]

/** Rows carry `data-row` and `tabIndex`: 0 for the first, -1 for the others. */
export function useRoving(): Roving {
  const ref = useRef<HTMLTableSectionElement>(null)
  const moveTo = (rows: readonly HTMLElement[], to: HTMLElement | undefined): void => {
    if (to === undefined) return
    for (const row of rows) row.tabIndex = row === to ? 0 : -1
    to.focus()
  }
  return {
    container: {
      ref,
      onKeyDown(event) {
        if (ref.current === null || !(event.target instanceof HTMLElement)) return
        const rows = rowsOf(ref.current)
        const at = rows.findIndex(row => row === document.activeElement)
        if (at === -1) return
        const to = { ArrowDown: rows[at + 1], ArrowUp: rows[at - 1], Home: rows[0], End: rows.at(-1) }[event.key]
        if (to === undefined) return
        event.preventDefault()
        moveTo(rows, to)
      },
      onFocusIn(event) {
        if (ref.current === null || !(event.target instanceof HTMLElement)) return
        const row = event.target.closest<HTMLElement>('[data-row]')
        if (row !== null) for (const one of rowsOf(ref.current)) one.tabIndex = one === row ? 0 : -1
      },
    },
  }
}

/** A dotted word: opens a card of two lines, and from there the Codex. */
import { useId, useRef } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { TERM_ENTRIES } from '../codex-links.ts'
import { CODEX } from '#texts/codex-page.ts'
import { TERMS, type TermName } from '#texts/rules.ts'
import { ToCodex } from './behind.tsx'

/** Room kept to the edge of the window and to the word (px). */
const GAP = 8

export function Word({ of, children }: { of: TermName; children?: ComponentChildren }) {
  const id = useId()
  const word = useRef<HTMLButtonElement>(null)
  const card = useRef<HTMLSpanElement>(null)
  const entry = TERM_ENTRIES[of]
  /** Under the word, or over it where there is no room. */
  const place = (): void => {
    if (word.current === null || card.current === null) return
    const at = word.current.getBoundingClientRect()
    const { width, height } = card.current.getBoundingClientRect()
    const below = at.bottom + GAP
    card.current.style.left = `${Math.max(GAP, Math.min(at.left, innerWidth - width - GAP))}px`
    card.current.style.top = `${below + height < innerHeight ? below : Math.max(GAP, at.top - height - GAP)}px`
  }
  return (
    <>
      <button ref={word} type="button" class="word" popovertarget={id}>
        {children ?? TERMS[of].word}
      </button>
      <span ref={card} id={id} popover="auto" class="word-card sheet stack" onToggle={event => event.newState === 'open' && place()}>
        <b>{TERMS[of].word}</b>
        <br />
        <span class="small">{TERMS[of].plain}</span>
        {entry !== undefined && <ToCodex entry={entry}>{CODEX.open}</ToCodex>}
      </span>
    </>
  )
}

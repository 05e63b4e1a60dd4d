/** A button that copies a text, and says whether it did. */
import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { deeds } from '../deeds.ts'
import { Icon } from './icon.tsx'
import { COPYING } from '#texts/report.ts'

/** `field` shows the text: where pages may not copy, it is marked there for the person to do it. */
export function CopyButton({
  text,
  field,
  words = COPYING.copy,
}: {
  text: string
  /** On the button, until it has copied. */
  words?: string
  field: RefObject<HTMLInputElement | null> | RefObject<HTMLTextAreaElement | null>
}) {
  const [told, setTold] = useState<string | null>(null)
  const tell = (line: string): void => {
    setTold(line)
    deeds.say(line, 'polite')
  }
  const copy = (): void => {
    const byHand = (): void => {
      field.current?.select()
      tell(COPYING.byHand)
    }
    // Only pages that came safely may copy; one's own network often has no certificate.
    if (navigator.clipboard === undefined) byHand()
    else navigator.clipboard.writeText(text).then(() => tell(COPYING.copied), byHand)
  }
  return (
    <button type="button" class="button primary" onClick={copy}>
      <Icon name="copy-bold" />
      {told ?? words}
    </button>
  )
}

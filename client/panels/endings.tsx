/** Games that are no more: deleted, with a receipt for who has done it, or of rules that are not played here any more. */
import { useState } from 'preact/hooks'
import { deeds } from '../deeds.ts'
import { Icon } from '../parts/icon.tsx'
import { replayAddress } from '../saved.ts'
import { mine, said } from '../store.ts'
import { AFTERWARDS as TEXTS, receiptText } from '#texts/afterwards.ts'

const ToTitle = () => (
  <button type="button" class="button" onClick={() => deeds.leave()}>
    {TEXTS.toTitle}
  </button>
)

/** Gives a text to be saved as a file. */
function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}

export function Deleted() {
  const receipt = said.receipt.value
  const text = receipt === null ? null : receiptText(receipt)
  return (
    <section class="obstacle sheet stack" role="alert">
      <h2 class="h2">{TEXTS.deletedTitle}</h2>
      <p class="soft">{text === null ? TEXTS.deletedLine : TEXTS.receiptLine}</p>
      {text !== null && (
        <pre class="receipt small scroll" tabIndex={0} role="region" aria-label={TEXTS.receiptLabel}>
          {text}
        </pre>
      )}
      <p class="row wrap">
        {text !== null && (
          <button type="button" class="button primary" onClick={() => save(TEXTS.file, text)}>
            <Icon name="file-text-bold" />
            {TEXTS.download}
          </button>
        )}
        <ToTitle />
      </p>
    </section>
  )
}

export function Stranded() {
  const [problem, setProblem] = useState<string | null>(null)
  const tell = (trouble: unknown): void => setProblem(trouble instanceof Error ? trouble.message : '')
  const look = (): void => void deeds.strandedReplay().then(id => location.assign(replayAddress(id)), tell)
  const again = (): void =>
    void deeds.strandedRematch().then(isOpen => {
      if (isOpen) return
      deeds.leave()
      mine.screen.value = 'setup'
    }, tell)
  return (
    <section class="obstacle sheet stack" role="alert">
      <h2 class="h2">{TEXTS.strandedTitle}</h2>
      <p class="soft">{TEXTS.strandedLine}</p>
      {problem !== null && <p class="loss">{problem}</p>}
      <p class="row wrap">
        <button type="button" class="button primary" onClick={look}>
          <Icon name="eye-bold" />
          {TEXTS.strandedReplay}
        </button>
        <button type="button" class="button" onClick={again}>
          <Icon name="arrow-clockwise-bold" />
          {TEXTS.strandedRematch}
        </button>
        <ToTitle />
      </p>
    </section>
  )
}

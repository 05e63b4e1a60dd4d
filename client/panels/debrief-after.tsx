/** What stays of the game: the link of its replay, for how long, and how to delete it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { deeds } from '../deeds.ts'
import { CopyButton } from '../parts/copying.tsx'
import { Icon } from '../parts/icon.tsx'
import { replayAddress } from '../saved.ts'
import { said } from '../store.ts'
import { AFTERWARDS as TEXTS } from '#texts/afterwards.ts'
import { Erase } from './erase.tsx'

/** For how long games are kept, in words; nothing until it is known. */
export function KeptFor() {
  const [days, setDays] = useState<number | null>(null)
  useEffect(() => void deeds.keepDays().then(setDays), [])
  return days === null ? null : <p class="small soft">{TEXTS.kept(days)}</p>
}

export function After() {
  const field = useRef<HTMLInputElement>(null)
  const id = said.gathering.value?.replay ?? null
  if (id === null) return null
  const link = replayAddress(id)
  return (
    <section class="sheet after" aria-labelledby="debrief-after">
      <h2 id="debrief-after" class="h2">
        {TEXTS.title}
      </h2>
      <p>{TEXTS.line}</p>
      <input
        ref={field}
        class="input record"
        aria-label={TEXTS.link}
        readOnly
        value={link}
        onFocus={event => event.currentTarget.select()}
      />
      <p class="row wrap">
        <CopyButton text={link} field={field} />
        {'share' in navigator && (
          <button type="button" class="button" onClick={() => void navigator.share({ title: TEXTS.shareText, url: link }).catch(() => {})}>
            <Icon name="share-network-bold" />
            {TEXTS.share}
          </button>
        )}
        <a class="button" href={link} target="_blank">
          <Icon name="play-bold" />
          {TEXTS.watch}
        </a>
      </p>
      <KeptFor />
      <Erase />
    </section>
  )
}

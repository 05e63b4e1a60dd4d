/** How others come to this table: its code, its link, and a picture of the link to scan. */
import { useRef } from 'preact/hooks'
import { linkTo, spaced } from '../code.ts'
import { CopyButton } from '../parts/copying.tsx'
import { Icon } from '../parts/icon.tsx'
import { QrCode } from '../parts/qr.tsx'
import { said } from '../store.ts'
import { LOBBY } from '#texts/lobby.ts'

export function Invite() {
  const table = said.gathering.value
  const game = said.game.value
  const field = useRef<HTMLInputElement>(null)
  if (table === null || game === null || table.code === null) return null
  const { code, locked } = table
  const link = linkTo(location.origin, code, game)
  return (
    <section class="invite sheet stack" aria-labelledby="invite">
      <h2 id="invite" class="caps">
        {LOBBY.invite}
      </h2>
      <div class="invite-code">
        <QrCode link={link} label={LOBBY.qr(link)} />
        <div class="invite-digits">
          <p class="small soft">{LOBBY.code}</p>
          <p class="record" data-code={code}>
            {spaced(code)}
          </p>
          <p class={locked ? 'small loss row' : 'small gain row'}>
            <Icon name={locked ? 'lock-simple-bold' : 'lock-simple-open-bold'} />
            {locked ? LOBBY.locked : LOBBY.open}
          </p>
        </div>
      </div>
      <input
        ref={field}
        class="input record invite-link"
        aria-label={LOBBY.link}
        readOnly
        value={link}
        onFocus={event => event.currentTarget.select()}
      />
      <div class="invite-buttons">
        <CopyButton text={link} field={field} words={LOBBY.copy} />
        {'share' in navigator && (
          <button type="button" class="button" onClick={() => void navigator.share({ title: LOBBY.shareText, url: link }).catch(() => {})}>
            <Icon name="share-network-bold" />
            {LOBBY.share}
          </button>
        )}
      </div>
    </section>
  )
}

/** What a role is, wants, can do and has to watch for. */
import type { Seat } from '#shared/names.ts'
import { seatBlurb, seatName } from '#texts/names.ts'
import { ROLE_TEXTS, SETUP } from '#texts/setup.ts'
import { Icon } from './icon.tsx'
import { SeatMark } from './mark.tsx'

export function RoleFacts({ seat, title }: { seat: Seat; title: string }) {
  const role = ROLE_TEXTS[seat]
  const rows = [
    { icon: 'target-bold', head: SETUP.aims, line: role.aims },
    { icon: 'hand-pointing-bold', head: SETUP.powers, line: role.powers },
    { icon: 'warning-bold', head: SETUP.warning, line: role.warning },
  ] as const
  return (
    <>
      <div class="row">
        <SeatMark seat={seat} size={48} />
        <div>
          <p class="caps">{title}</p>
          <h2 class="h2">{seatName(seat)}</h2>
        </div>
      </div>
      <p class="setup-lead">{role.lead}</p>
      <p class="small soft">{seatBlurb(seat)}</p>
      <hr class="scotch" />
      <ul class="setup-rows">
        {rows.map(({ icon, head, line }) => (
          <li key={head} class="setup-row">
            <Icon name={icon} size={20} />
            <div>
              <h3 class="label setup-term">{head}</h3>
              <p class="small soft">{line}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

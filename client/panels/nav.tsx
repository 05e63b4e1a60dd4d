/** The parts of the screen on tablet and phone, and the rail of a laptop. */
import type { IconName } from '../icons/used.ts'
import { Icon } from '../parts/icon.tsx'
import { waitingOffers } from '../deals-now.ts'
import { pressingOn } from '../pressing.ts'
import { hasTalk, newTalk } from '../talk-now.ts'
import { mine, said, type Panel } from '../store.ts'
import { GAME } from '#texts/game.ts'
import './nav.css'

interface Item {
  readonly panel: Panel
  readonly icon: IconName
  readonly name: string
  readonly badge?: number
  readonly alarm?: boolean
}

function items(): readonly Item[] {
  const view = said.view.value
  const pressing = view === null || view.who === null ? 0 : pressingOn(view).length + waitingOffers.value.length
  return [
    { panel: 'place', icon: 'map-trifold-bold', name: GAME.navMap },
    { panel: 'orders', icon: 'stamp-bold', name: GAME.navOrders, badge: mine.draft.value.length },
    { panel: 'brief', icon: 'newspaper-clipping-bold', name: GAME.navBrief },
    ...(view?.hand?.party === 'government' ? [{ panel: 'notebook' as const, icon: 'notebook-bold' as const, name: GAME.navNotes }] : []),
    { panel: 'law', icon: 'scales-bold', name: GAME.navLaw },
    { panel: 'file', icon: 'identification-card-bold', name: GAME.navFile, badge: pressing, alarm: true },
    ...(hasTalk.value
      ? [{ panel: 'talk' as const, icon: 'chat-text-bold' as const, name: GAME.talk, badge: newTalk.value, alarm: true }]
      : []),
  ]
}

function show(panel: Panel): void {
  mine.panel.value = panel
  mine.writing.value = null
  mine.sheet.value = panel === 'place' ? 'half' : 'full'
}

export function Nav() {
  return (
    <nav class="nav" aria-label={GAME.nav}>
      <ul>
        {items().map(({ panel, icon, name, badge = 0, alarm = false }) => (
          <li key={panel}>
            <button
              type="button"
              class="nav-item"
              aria-current={mine.panel.value === panel ? 'page' : undefined}
              onClick={() => show(panel)}
            >
              <span class="nav-icon">
                <Icon name={icon} size={22} />
                {badge > 0 && <span class={alarm ? 'badge' : 'badge quiet'}>{badge}</span>}
              </span>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** On a laptop the file becomes a rail. */
export function Rail() {
  const list = items()
    .filter(({ panel }) => panel === 'file' || panel === 'notebook' || panel === 'brief' || panel === 'law' || panel === 'talk')
    .concat({ panel: 'log', icon: 'newspaper-bold', name: GAME.navLog })
  return (
    <nav class="rail sheet" aria-label={GAME.nav}>
      <ul>
        {list
          .toSorted((a, b) => Number(b.panel === 'file') - Number(a.panel === 'file'))
          .map(({ panel, icon, name, badge = 0, alarm = false }) => (
            <li key={panel}>
              <button
                type="button"
                class="rail-item"
                aria-current={mine.panel.value === panel ? 'page' : undefined}
                onClick={() => show(panel)}
              >
                <span class="nav-icon">
                  <Icon name={icon} size={22} />
                  {badge > 0 && <span class={alarm ? 'badge' : 'badge quiet'}>{badge}</span>}
                </span>
                {name}
              </button>
            </li>
          ))}
      </ul>
    </nav>
  )
}

/** What the board draws, from a view and the own draft. Pure: the board learns nothing the viewer may not know. */
import { HANDLES, isGovernment, isHandle, isProvider, PROVIDERS, SEATS, STATES } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import { hasContent, isExposed, isOffline } from '#shared/terms.ts'
import type { State } from '#shared/state.ts'
import { view, type View } from '#shared/view.ts'
import { armsOf, knownPreserved, reachesMe, type Arm } from './arms.ts'
import { markOf, type MoveMark, type Picture, type SiteMark, type SleeveMark, type SleeveStatus, type StateMark } from './board/picture.ts'
import type { Selection } from './store.ts'
import { stateName, stateNames } from '#texts/names.ts'
import { PICTURE } from '#texts/picture.ts'

const STATUS = {
  draft: 'draft',
  'to-answer': 'served',
  due: 'in-flight',
  'in-court': 'in-court',
  filed: 'served',
  'in-force': 'served',
} as const satisfies Record<Arm['status'], SleeveStatus>

function sleeveOf(arm: Arm): SleeveMark {
  const target =
    arm.kind === 'mlat'
      ? ({ at: 'seal', state: arm.host } as const)
      : arm.handle === null || arm.provider === null
        ? ({ at: 'site', provider: arm.provider ?? 'MONO', state: arm.host } as const)
        : ({ at: 'account', handle: arm.handle } as const)
  return {
    id: arm.id,
    government: arm.government,
    kind: arm.kind,
    target,
    status: STATUS[arm.status],
    gagged: arm.gagged ? PICTURE.gagged : null,
    label: PICTURE.arm(arm),
  }
}

function statesOf(v: View, selection: Selection | null): StateMark[] {
  return STATES.map(id => ({
    id,
    name: stateName(id),
    code: stateNames.value[id].seal,
    laws: v.open.states[id].laws,
    highlight: selection?.what === 'state' && selection.state === id,
    demand: v.open.demand.now === id ? 'now' : v.open.demand.next === id ? 'next' : null,
    mine: v.who === id,
  }))
}

/** Data centres, and places where an account still lies though its provider has gone. */
function sitesOf(v: View, arms: readonly Arm[]): SiteMark[] {
  return PROVIDERS.flatMap(provider => {
    const { sites, closed } = v.open.providers[provider]
    const left = STATES.filter(state =>
      HANDLES.some(one => v.open.accounts[one].provider === provider && v.open.accounts[one].state === state),
    )
    return STATES.filter(state => sites.includes(state) || left.includes(state)).map(state => ({
      provider,
      state,
      open: closed === null && sites.includes(state),
      warned: arms.some(arm => arm.draft === null && arm.provider === provider && arm.host === state && reachesMe(v, arm)),
      mine: v.who === provider,
      exposed: isExposed(v.open, provider),
    }))
  })
}

function movesOf(v: View, draft: readonly Order[]): MoveMark[] {
  const place = (handle: (typeof HANDLES)[number]) => ({
    provider: v.open.accounts[handle].provider,
    state: v.open.accounts[handle].state,
  })
  const real = HANDLES.flatMap(handle => {
    const { transit } = v.open.accounts[handle]
    return transit === null
      ? []
      : [
          {
            id: handle,
            handle,
            from: place(handle),
            to: { provider: transit.provider, state: transit.state },
            expedited: false,
            draft: false,
            label: null,
          },
        ]
  })
  const drafted = draft.flatMap((order): MoveMark[] => {
    if (v.who === null) return []
    if (isHandle(v.who) && (order.kind === 'relocate' || order.kind === 'switch')) {
      const from = place(v.who)
      const to = { provider: order.kind === 'switch' ? order.provider : from.provider, state: order.state }
      return [{ id: `draft.${v.who}`, handle: v.who, from, to, expedited: order.expedite, draft: true, label: PICTURE.move }]
    }
    if (isProvider(v.who) && order.kind === 'migrate') {
      const provider = v.who
      return HANDLES.filter(
        one =>
          v.open.accounts[one].provider === provider && v.open.accounts[one].state === order.from && v.open.accounts[one].transit === null,
      ).map((handle, i) => ({
        id: `draft.${handle}`,
        handle,
        from: place(handle),
        to: { provider, state: order.to },
        expedited: false,
        draft: true,
        label: i === 0 ? PICTURE.move : null,
      }))
    }
    return []
  })
  return [...real, ...drafted]
}

/** The mark of what is selected. */
export function markOfSelection(selection: Selection): string {
  if (selection.what === 'state') return markOf.state(selection.state)
  if (selection.what === 'site') return markOf.site(selection.provider, selection.state)
  return selection.what === 'account' ? markOf.account(selection.handle) : markOf.sleeve(selection.id)
}

/** The whole picture of a view. */
export function pictureOf(v: View, draft: readonly Order[], selection: Selection | null, focus: string | null): Picture {
  const arms = armsOf(v, draft)
  const copies = knownPreserved(v)
  const { round } = v.open
  return {
    states: statesOf(v, selection),
    sites: sitesOf(v, arms),
    accounts: HANDLES.map(handle => {
      const account = v.open.accounts[handle]
      return {
        handle,
        site: { provider: account.provider, state: account.state },
        lock: account.lock,
        gone: !hasContent(account, round) || isOffline(account, round),
        mine: v.who === handle,
        preserved: copies.some(copy => copy.handle === handle),
      }
    }),
    moves: movesOf(v, draft),
    sleeves: arms.map(sleeveOf),
    palms: arms
      .filter(arm => arm.status === 'in-court' && arm.provider !== null)
      .flatMap(arm =>
        arm.provider === null
          ? []
          : [{ id: arm.id, against: arm.id, by: { at: 'site' as const, provider: arm.provider, state: arm.host } }],
      ),
    treaties: STATES.flatMap(a => {
      const b = v.open.states[a].treaty
      return b !== null && isGovernment(a) && a < b ? [{ a, b }] : []
    }),
    stamps: [],
    selected: selection === null ? null : markOfSelection(selection),
    focus,
    numbered: [],
  }
}

/** The picture of a game that lies open: what all seats together see. */
export function wholePicture(state: State): Picture {
  const seen = SEATS.map(seat => pictureOf(view(state, seat), [], null, null))
  const together = <T extends { readonly id: string }>(marks: readonly T[]): T[] => [
    ...new Map(marks.map(mark => [mark.id, mark])).values(),
  ]
  return {
    ...pictureOf(view(state, null), [], null, null),
    sleeves: together(seen.flatMap(({ sleeves }) => sleeves)),
    palms: together(seen.flatMap(({ palms }) => palms)),
  }
}

/**
 * Facts put on the stage: what the board shows while a moment is told, and the picture when it is over. Sleeves of warrants keep
 * the id of their demand; those of a single act (subpoena, seizure, exploit ...) come and go with their moment.
 */
import type { Fact } from '#shared/events.ts'
import type { GovId, Handle, ProviderId, StateId } from '#shared/names.ts'
import { after, type Moment as BoardMoment } from './board/moments.ts'
import { markOf, type Picture, type SitePlace, type SleeveKind, type SleeveMark, type StampMark, type Target } from './board/picture.ts'
import type { Moment } from './moments.ts'
import { KIND_TEXTS } from '#texts/kinds.ts'
import { seatName } from '#texts/names.ts'
import { REVEAL_TEXTS } from '#texts/reveal.ts'

/** Marks of one moment begin so; they are cleared when it is over. */
const PASSING = 'now.'

const account = (handle: Handle): Target => ({ at: 'account', handle })
const siteOfAccount = (picture: Picture, handle: Handle): SitePlace | null =>
  picture.accounts.find(one => one.handle === handle)?.site ?? null

function sleeve(
  government: GovId,
  kind: SleeveKind,
  target: Target,
  gagged: boolean,
  id = `${PASSING}${kind}.${government}.${JSON.stringify(target)}`,
): SleeveMark {
  return {
    id,
    government,
    kind,
    target,
    status: 'in-flight',
    gagged: gagged ? REVEAL_TEXTS.gag : null,
    label: KIND_TEXTS[kind].title,
  }
}
/** A sleeve of a single act comes out, lands and stays to the end of the moment. */
function act(mark: SleeveMark, status: SleeveMark['status']): BoardMoment[] {
  return [
    { kind: 'unroll', sleeve: mark },
    { kind: 'land', sleeve: mark.id },
    { kind: 'stand', sleeve: mark.id, status },
  ]
}
const stamp = (words: string, ink: StampMark['ink'], on: string): BoardMoment => ({
  kind: 'stamp',
  stamp: { id: `${PASSING}${words}.${on}`, words, ink, note: null, on },
})
const focus = (mark: string): BoardMoment => ({ kind: 'focus', mark })
/** The warrant of this government on this account, if it lies on the board. */
const warrantOn = (picture: Picture, government: GovId, handle: Handle): SleeveMark | undefined =>
  picture.sleeves.find(
    one =>
      one.government === government &&
      one.kind === 'long-arm' &&
      one.target.at === 'account' &&
      one.target.handle === handle &&
      one.status !== 'draft',
  )

/** A palm raised against the warrant by the provider's cabinet. */
function raisePalm(picture: Picture, government: GovId, handle: Handle): BoardMoment[] {
  const warrant = warrantOn(picture, government, handle)
  const site = siteOfAccount(picture, handle)
  return warrant === undefined || site === null
    ? []
    : [{ kind: 'palm', palm: { id: `palm.${warrant.id}`, against: warrant.id, by: { at: 'site', ...site } } }]
}

function move(
  picture: Picture,
  handle: Handle,
  provider: ProviderId,
  state: StateId,
  { arrives, expedited }: { arrives: boolean; expedited: boolean },
): BoardMoment[] {
  const from = siteOfAccount(picture, handle)
  if (from === null) return []
  return [
    {
      kind: 'envelope',
      move: {
        id: handle,
        handle,
        from,
        to: { provider, state },
        expedited,
        draft: false,
        label: seatName(handle),
      },
      arrives,
    },
  ]
}
function laws(
  picture: Picture,
  state: StateId,
  change: (laws: Picture['states'][number]['laws']) => Picture['states'][number]['laws'],
): BoardMoment[] {
  const record = picture.states.find(one => one.id === state)
  return record === undefined ? [] : [{ kind: 'laws', state, laws: change(record.laws) }]
}

/** What the board plays for one fact on this picture; `round` names the sleeves of new warrants. */
function stage(fact: Fact, picture: Picture, round: number): BoardMoment[] {
  switch (fact.kind) {
    case 'subpoenaed':
      return act(sleeve(fact.government, 'subpoena', account(fact.handle), fact.gagged), 'complied')
    case 'preserved':
      return act(
        sleeve(fact.government, 'preserve', account(fact.handle), fact.gagged, `preserve.${fact.government}.${fact.handle}`),
        'served',
      )
    case 'seized': {
      const site: Target = { at: 'site', provider: fact.provider, state: fact.state }
      return [
        ...act(sleeve(fact.government, 'seizure', site, false), 'complied'),
        stamp(REVEAL_TEXTS.stamps.seized, 'red', markOf.site(fact.provider, fact.state)),
      ]
    }
    case 'served':
      return act(
        sleeve(fact.government, 'long-arm', account(fact.handle), fact.gagged, `${fact.government}.${round}.${fact.handle}`),
        'served',
      )
    case 'filed':
      return act(
        sleeve(fact.government, 'mlat', { at: 'seal', state: fact.host }, false, `${fact.government}.${round}.${fact.handle}`),
        'served',
      )
    case 'executed': {
      const standing = warrantOn(picture, fact.government, fact.handle)
      const mark = standing ?? sleeve(fact.government, 'long-arm', account(fact.handle), false)
      return [
        ...(standing === undefined ? [{ kind: 'unroll', sleeve: mark } as const] : []),
        { kind: 'stand', sleeve: mark.id, status: 'complied' },
        stamp(REVEAL_TEXTS.stamps.executed, 'green', markOf.account(fact.handle)),
      ]
    }
    case 'hacked':
    case 'hack-failed':
      return act(
        sleeve(fact.government, 'exploit', account(fact.handle), false),
        fact.kind === 'hacked' && fact.success ? 'complied' : 'refused',
      )
    case 'was-read':
      return [fact.caught ? stamp(REVEAL_TEXTS.stamps.caught, 'red', markOf.account(fact.handle)) : focus(markOf.account(fact.handle))]
    case 'case-closed':
      return [stamp(REVEAL_TEXTS.stamps.closed, 'plum', markOf.state(fact.government))]
    case 'shut-down':
      return picture.sites
        .filter(site => site.provider === fact.provider)
        .slice(0, 1)
        .map(site => stamp(REVEAL_TEXTS.stamps.shut, 'red', markOf.site(site.provider, site.state)))
    case 'departed':
      return move(picture, fact.handle, fact.provider, fact.state, { arrives: false, expedited: false })
    case 'arrived': {
      // What arrives without having been on its way went by express.
      const expedited = !picture.moves.some(one => one.handle === fact.handle)
      return move(picture, fact.handle, fact.provider, fact.state, { arrives: true, expedited })
    }
    case 'evacuated':
      return move(picture, fact.handle, fact.provider, fact.state, { arrives: true, expedited: false })
    case 'demand-void': {
      const standing = warrantOn(picture, fact.government, fact.handle)
      return standing === undefined ? [] : [{ kind: 'withdraw', sleeve: standing.id }]
    }
    case 'answered':
      if (fact.answer === 'comply') {
        const standing = warrantOn(picture, fact.government, fact.handle)
        return standing === undefined ? [] : [{ kind: 'stand', sleeve: standing.id, status: 'complied' }]
      }
      return raisePalm(picture, fact.government, fact.handle)
    case 'enacted':
      return laws(picture, fact.government, held => [...held, fact.law])
    case 'repealed':
    case 'displaced':
      return laws(picture, fact.government, held => held.filter(law => law !== fact.law))
    case 'struck-down':
      return laws(picture, fact.government, held => held.filter(law => law !== 'MANDATE'))
    case 'signed':
      return [{ kind: 'treaty', treaty: { a: fact.government, b: fact.partner } }]
    case 'data-centre-opened':
    case 'data-centre-closed':
    case 'backdoor-installed':
      return [focus(markOf.site(fact.provider, fact.state))]
    case 'encrypted':
    case 'deleted':
    case 'key-lost':
    case 'denounced':
    case 'unreadable':
      return [focus(markOf.account(fact.handle))]
    case 'tabled':
    case 'proposed':
      return [focus(markOf.state(fact.government))]
    default:
      return []
  }
}

/** Changes of the picture that the board has no motion for. */
function redraw(picture: Picture, fact: Fact): Picture {
  switch (fact.kind) {
    case 'encrypted':
      return {
        ...picture,
        accounts: picture.accounts.map(one => (one.handle === fact.handle ? { ...one, lock: fact.lock } : one)),
      }
    case 'deleted':
    case 'key-lost':
      return {
        ...picture,
        accounts: picture.accounts.map(one => (one.handle === fact.handle ? { ...one, gone: true } : one)),
      }
    case 'data-centre-opened':
      return {
        ...picture,
        sites: [
          ...picture.sites,
          {
            provider: fact.provider,
            state: fact.state,
            open: true,
            warned: false,
            mine: picture.sites.some(one => one.provider === fact.provider && one.mine),
            exposed: picture.sites.some(one => one.provider === fact.provider && one.exposed),
          },
        ],
      }
    case 'data-centre-closed':
      return {
        ...picture,
        sites: picture.sites.filter(one => one.provider !== fact.provider || one.state !== fact.state),
      }
    case 'shut-down':
    case 'reopened':
      return {
        ...picture,
        sites: picture.sites.map(one => (one.provider === fact.provider ? { ...one, open: fact.kind === 'reopened' } : one)),
      }
    default:
      return picture
  }
}

const facts = (moment: Moment): Fact[] => [...moment.leads, ...moment.follows]

/** What the board plays for a moment that begins on this picture. */
export function play(moment: Moment, picture: Picture, round: number): BoardMoment[] {
  const played: BoardMoment[] = []
  let now = picture
  for (const fact of facts(moment)) {
    const next = stage(fact, now, round)
    now = next.reduce(after, redraw(now, fact))
    played.push(...next)
  }
  return played
}

/** The picture when a moment is over: passing marks are gone, executed warrants rolled up. */
export function pictureAfter(moment: Moment, picture: Picture, round: number): Picture {
  let now = picture
  for (const fact of facts(moment)) {
    now = stage(fact, now, round).reduce(after, redraw(now, fact))
    if (fact.kind !== 'executed') continue
    const done = warrantOn(now, fact.government, fact.handle)
    if (done !== undefined) now = after(now, { kind: 'withdraw', sleeve: done.id })
  }
  return {
    ...now,
    focus: null,
    sleeves: now.sleeves.filter(one => !one.id.startsWith(PASSING)),
    stamps: now.stamps.filter(one => !one.id.startsWith(PASSING)),
  }
}

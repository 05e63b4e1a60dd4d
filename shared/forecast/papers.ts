/** Orders that are served and done in the same round: subpoena, preservation, seizure. */
import type { GovId, Handle, ProviderId } from '../names.ts'
import type { OrderOfKind } from '../phases.ts'
import type { Rules } from '../rules.ts'
import {
  accountsAt,
  bitOf,
  countBits,
  hasLaw,
  isDeleted,
  isEstablished,
  isKeyLost,
  isLiveReadable,
  isOffline,
  knowsCategory,
  suspects,
} from '../terms.ts'
import type { GovernmentView } from '../view.ts'
import { mayLeave, mayShutDown } from './footing.ts'
import { inSixths, seen, sixthsOf } from './odds.ts'
import { comity, cost, PLAIN, points, prices, trust, type Lesson, type Outlook, type Rule } from './outlook.ts'
import { copyFor, coveredKey, raidedKey } from './steps.ts'

/** The provider answers to this government, by its statute if there is one. */
export const binds = ({ open, who }: GovernmentView, provider: ProviderId): Rule =>
  hasLaw(open, who, 'REACH') ? { kind: 'law', state: who, law: 'REACH', does: 'binds' } : { kind: 'established', provider, state: who }

/** What the Secrecy track makes a gag cost; nothing without a gag. */
export function gagRule({ open }: GovernmentView, gag: boolean): Rule[] {
  const { secrecy } = open.tracks
  if (!gag || secrecy === 0) return []
  return [{ kind: 'doctrine', ground: 'secrecy', track: secrecy, does: secrecy > 0 ? 'enforces' : 'quashes' }]
}

/** Who hears of a paper: everybody and the account, or under a gag the provider alone (R15.1). */
export const heardOf = (gag: boolean, provider: ProviderId, handle: Handle): Lesson =>
  gag ? { who: provider, what: 'order', handle, when: 'carried-out' } : { who: 'all', what: 'order', handle, when: 'carried-out' }

export function subpoena(v: GovernmentView, order: OrderOfKind<'subpoena'>): Outlook {
  const { open, who } = v
  const { handle, gag } = order
  const { provider } = open.accounts[handle]
  const copied = v.hand.preserved.find(copy => copy.handle === handle) ?? null
  // U5: cover hides nothing from a government that keeps a copy; a shutdown would take the copy away first
  const mayCover = copied === null || mayShutDown(open, copied.provider)
  const { yes } = seen('covered', coveredKey(v, handle))
  const covers = copied === null ? yes : 0
  const knows = knowsCategory(v.hand.notebook[handle])
  return {
    ...PLAIN,
    odds: inSixths([
      ['records', 1 - covers],
      ...(mayCover ? [['noise', covers] as const] : []),
      ...(mayLeave(open, provider, who) ? [['lapses', 0] as const] : []),
    ]),
    rules: [binds(v, provider), ...gagRule(v, gag)],
    stoppers: mayCover && copied === null ? [{ who: handle, how: 'cover', sixths: sixthsOf(covers), price: null }] : [],
    lessons: [{ who, what: knows ? 'archetype' : 'category', handle, when: 'read' }, heardOf(gag, provider, handle)],
    costs: prices(v, order),
  }
}

export function preserve(v: GovernmentView, order: OrderOfKind<'preserve'>, rules: Rules): Outlook {
  const { handle, gag } = order
  const { provider, lock } = v.open.accounts[handle]
  return {
    ...PLAIN,
    rules: [binds(v, provider), ...gagRule(v, gag), ...(lock === 'checkbox' ? [keysRule(v)] : [])],
    lessons: [{ who: v.who, what: lock === 'none' ? 'copy' : 'locked-copy', handle, when: 'always' }, heardOf(gag, provider, handle)],
    costs: prices(v, order),
    round: v.open.round + rules.preserveRounds,
  }
}

/** What the Keys track makes of a checkbox before a long-arm warrant (R4.1b, R4.2). */
export const keysRule = ({ open }: Pick<GovernmentView, 'open'>): Rule => ({
  kind: 'doctrine',
  ground: 'keys',
  track: open.tracks.keys,
  does: open.tracks.keys >= 0 ? 'opens' : 'keeps-shut',
})

/** The account cannot be read by a raid of this round, whatever anybody does. */
function isShutFor(v: GovernmentView, handle: Handle): boolean {
  const { open, who } = v
  const account = open.accounts[handle]
  if (isDeleted(account, open.round) || isKeyLost(account, open.round) || isOffline(account, open.round)) return true
  if (account.lock === 'self-made') return true
  if (account.lock === 'none' || isLiveReadable(open, who, handle, 'seizure')) return false
  // A door could still be put in this round, where a Mandate asks for one
  return !(hasLaw(open, who, 'MANDATE') && isEstablished(open, account.provider, who))
}

/** The chance, by the notebook alone, that each of the suspects is the case. */
export function chancesOf(v: GovernmentView): ReadonlyMap<Handle, number> {
  const weights = suspects(v.hand).map(handle => [handle, 1 / countBits(v.hand.notebook[handle])] as const)
  const sum = weights.reduce((n, [, weight]) => n + weight, 0)
  return new Map(weights.map(([handle, weight]) => [handle, weight / sum]))
}

export function seizure(v: GovernmentView, order: OrderOfKind<'seizure'>, rules: Rules): Outlook {
  const { open, who } = v
  const { provider } = order
  const there = accountsAt(open, provider, who)
  const chances = chancesOf(v)
  const wanted = there.filter(handle => chances.has(handle))
  const copied = there.filter(handle => copyFor(v, handle, 'seizure', open.round) !== null)
  const able = wanted.filter(handle => copied.includes(handle) || !isShutFor(v, handle))
  const reads = (handle: Handle): number =>
    copied.includes(handle) ? 1 : able.includes(handle) ? seen('raided', raidedKey(v, handle)).read : 0
  const solves = wanted.reduce((n, handle) => n + (chances.get(handle) ?? 0) * reads(handle), 0)
  const found = 1 - wanted.reduce((n, handle) => n * (1 - reads(handle)), 1)
  const known = wanted.some(handle => v.hand.notebook[handle] === bitOf(v.hand.case?.archetype ?? 'trafficker'))
  const falls = mayShutDown(open, provider)
  // Records of this round may clear a suspect, but not one that is known to be the case
  const safe = known && !falls && wanted.some(handle => keptBy(v, handle) !== null)
  const others = there.filter(handle => !wanted.includes(handle))
  const readable = others.filter(handle => copied.includes(handle) || isLiveReadable(open, who, handle, 'seizure'))
  const foreign = readable.filter(handle => open.accounts[handle].nation !== who)
  return {
    ...PLAIN,
    odds: inSixths([
      ...(able.length > 0 ? [['solves', solves] as const] : []),
      ...(able.length > 0 && !(known && able.length === 1) ? [['other-suspect', Math.max(0, found - solves)] as const] : []),
      ...(safe ? [] : [['empty', 1 - found] as const]),
      ...(known && !falls ? [] : [['lapses', 0] as const]),
    ]),
    rules: [{ kind: 'own-soil', state: who }],
    stoppers: there
      .filter(handle => !copied.includes(handle) && !isShutFor(v, handle))
      .map(handle => ({ who: handle, how: 'lock', sixths: sixthsOf(seen('raided', raidedKey(v, handle)).shut), price: null })),
    lessons: [
      ...there.map((handle): Lesson => ({
        who,
        what: copied.includes(handle) || isLiveReadable(open, who, handle, 'seizure') ? 'content' : 'ciphertext',
        handle,
        when: 'carried-out',
      })),
      { who: 'all', what: 'order', handle: null, when: 'carried-out' },
    ],
    costs: [
      ...prices(v, order),
      trust(provider, rules.seizureTrust, 'seizure'),
      points(who, rules.emptyRaid, 'empty-raid', 'empty'),
      ...(others.length > 0 ? [points(who, rules.collateralGovernment, 'collateral', 'collateral')] : []),
      ...(foreign.length > 0 ? [comity(rules.comityCollateral, 'foreign-collateral', 'foreign-collateral')] : []),
    ],
  }
}

/** Who keeps the copy of this account that a raid would open; null if that provider might close first. */
function keptBy(v: GovernmentView, handle: Handle): ProviderId | null {
  const copy = copyFor(v, handle, 'seizure', v.open.round)
  return copy === null || mayShutDown(v.open, copy.provider) ? null : copy.provider
}

/** Points for being nation of an account that others read, and for reading one's own. */
export const offendedNation = (who: GovId, nation: GovId, rules: Rules): Outlook['costs'] =>
  nation === who ? [] : [cost({ unit: 'vp', seat: nation, by: rules.citizenProtection, why: 'citizen-read' }, 'read')]

/** Orders that ask for the content of one account: warrant, request, exploit. */
import { contemptPrice, exploitNeed, hasLaw, hasContent, isLiveReadable, mlatDelay, bitOf } from '../terms.ts'
import { isGovernment, type Handle } from '../names.ts'
import { rulesIn } from '../laws.ts'
import { objection } from '../objections.ts'
import type { Order, OrderOfKind } from '../phases.ts'
import type { Rules } from '../rules.ts'
import type { Demand, Open } from '../state.ts'
import type { GovernmentView } from '../view.ts'
import { inSixths, seen, sixthsOf } from './odds.ts'
import {
  comity,
  cost,
  PLAIN,
  points,
  prices,
  trust,
  type Way,
  type Chance,
  type Collision,
  type Cost,
  type Lesson,
  type Outlook,
  type Rule,
} from './outlook.ts'
import { binds, gagRule, heardOf, keysRule, offendedNation } from './papers.ts'
import { answeredKey, copyFor, covers, grantedKey, isForbidden, openedKey, roundsLeft, ruledKey } from './steps.ts'

/** Trust that carrying out a warrant costs its provider: more where it has to break its own lock (R4.2). */
export const executionTrust = (open: Open, handle: Handle, rules: Rules): number =>
  open.accounts[handle].lock === 'checkbox' && open.tracks.keys >= 0 ? rules.compelledUpdateTrust : rules.longArmTrust

/** The two rules that cannot both be obeyed, and what breaking each costs the provider (R4.9, R5.2). */
export function collisionOf(
  open: Open,
  { government, provider, handle, host }: Pick<Demand, 'government' | 'provider' | 'handle' | 'host'>,
  rules: Rules,
): Collision | null {
  if (!isForbidden(open, government, host)) return null
  return {
    provider,
    breaches: [
      {
        rule: { kind: 'law', state: host, law: 'BLOCK', does: 'forbids' },
        costs: [
          points(provider, rules.blockFine, 'block-fine', 'executed'),
          points(provider, rules.blockFineCompelled, 'block-fine', 'compelled'),
          ...(isGovernment(host) ? [points(host, rules.blockHost, 'block-fine', 'executed')] : []),
          trust(provider, executionTrust(open, handle, rules), 'long-arm', 'executed'),
        ],
      },
      {
        rule: hasLaw(open, government, 'REACH')
          ? { kind: 'law', state: government, law: 'REACH', does: 'binds' }
          : { kind: 'established', provider, state: government },
        costs: [
          points(provider, contemptPrice(open, provider, rules), 'contempt', 'carried-out'),
          points(government, rules.contemptGovernment, 'contempt', 'carried-out'),
        ],
      },
    ],
  }
}

/** What bears on reaching for data in another state. */
function reachRules(v: GovernmentView, handle: Handle, gag: boolean): Rule[] {
  const { open, who } = v
  const { provider, state, lock } = open.accounts[handle]
  const cover = covers(v, state)
  const blocked = isForbidden(open, who, state)
  const { reach } = open.tracks
  return [
    binds(v, provider),
    ...(blocked ? [{ kind: 'law', state, law: 'BLOCK', does: 'forbids' } as const] : []),
    ...(cover === 'treaty' ? [{ kind: 'treaty', state: who, other: state } as const] : []),
    ...(cover === 'token' ? [{ kind: 'token', state: who, into: state } as const] : []),
    ...(cover === null && !blocked ? [{ kind: 'abroad', state } as const] : []),
    ...(cover === null && reach !== 0
      ? [{ kind: 'doctrine', ground: 'reach', track: reach, does: reach > 0 ? 'enforces' : 'quashes' } as const]
      : []),
    ...(lock === 'checkbox' ? [keysRule(v)] : []),
    ...gagRule(v, gag),
  ]
}

/** Ends of a warrant: each step as often as it went in play, one after the other. */
function warrantOdds(v: GovernmentView, handle: Handle, gag: boolean): Chance[] {
  const { open } = v
  if (roundsLeft(open) === 0) return [{ what: 'nothing', sixths: 6 }]
  const answered = seen('answered', answeredKey(v, handle, gag))
  const inCourt = answered.challenge + answered.intervene
  const { lock } = open.accounts[handle]
  const ruled = seen('ruled', ruledKey(open, lock === 'checkbox' ? 'keys' : 'reach', v.who))
  const soon = seen('opened', openedKey(v, handle, 'long-arm', gag, 1))
  const later = seen('opened', openedKey(v, handle, 'long-arm', gag, 2))
  const mayRead = lock !== 'self-made' || copyFor(v, handle, 'long-arm', open.round + 1) !== null
  const gagged = roundsLeft(open) > 1 ? answered.gag : 0
  const { yes: served } = seen('served', [])
  const handed = served * (answered.comply * soon.read + gagged * later.read)
  const late = served * (answered.comply * soon.late + gagged * later.late)
  const stands = served * inCourt * ruled.enforce
  const falls = served * inCourt * ruled.quash
  return inSixths([
    ...(mayRead ? [['handed-over', handed] as const] : []),
    ['stands', stands],
    ['falls', falls],
    ['late', mayRead ? late : late + handed],
    ['nothing', Math.max(0, 1 - handed - late - stands - falls)],
  ])
}

export function longArm(v: GovernmentView, order: OrderOfKind<'long-arm'>, rules: Rules): Outlook {
  const { open, who } = v
  const { handle, gag } = order
  const { provider, state: host, lock, nation } = open.accounts[handle]
  const cover = covers(v, host)
  const copied = copyFor(v, handle, 'long-arm', open.round + rules.demandDelay)
  const kept = copied?.provider === provider
  const answered = seen('answered', answeredKey(v, handle, gag))
  const ruled = seen('ruled', ruledKey(open, lock === 'checkbox' ? 'keys' : 'reach', who))
  const decided = ruled.enforce + ruled.quash
  const mayFight = cover === null || lock === 'checkbox' || gag
  const content = kept || isLiveReadable(open, who, handle, 'long-arm') ? 'content' : 'ciphertext'
  return {
    ...PLAIN,
    odds: warrantOdds(v, handle, gag),
    rules: reachRules(v, handle, gag),
    collision: collisionOf(open, { government: who, provider, handle, host }, rules),
    stoppers: [
      ...(mayFight
        ? [
            {
              who: provider,
              how: 'challenge',
              sixths: sixthsOf(answered.challenge + answered.gag),
              price: { unit: 'influence', seat: provider, by: -rules.challengeProvider, why: 'challenge' },
            } as const,
          ]
        : []),
      {
        who: provider,
        how: 'refuse',
        sixths: sixthsOf(answered.refuse),
        price: { unit: 'vp', seat: provider, by: contemptPrice(open, provider, rules), why: 'contempt' },
      },
      ...(gag || cover !== null
        ? []
        : [
            {
              who: handle,
              how: 'intervene',
              sixths: sixthsOf(answered.intervene),
              price: { unit: 'influence', seat: handle, by: -rules.challengeAccount, why: 'intervention' },
            } as const,
          ]),
      ...(kept
        ? []
        : [
            {
              who: handle,
              how: 'move',
              sixths: sixthsOf(seen('opened', openedKey(v, handle, 'long-arm', gag, 1)).late),
              price: null,
            } as const,
          ]),
      ...(mayFight
        ? [{ who: 'bench', how: 'bench', sixths: sixthsOf(decided === 0 ? 0 : ruled.quash / decided), price: null } as const]
        : []),
    ],
    lessons: [{ who, what: content, handle, when: 'read' }, heardOf(gag, provider, handle)],
    costs: [
      ...prices(v, order),
      ...reachCosts(v, handle, rules),
      trust(provider, executionTrust(open, handle, rules), 'long-arm', 'executed'),
      points(who, rules.caseByLongArm, 'case', 'solved'),
      points(who, rules.collateralGovernment, 'collateral', 'collateral'),
      ...offendedNation(who, nation, rules),
      ...(mayFight
        ? [
            cost({ unit: 'precedent', ground: lock === 'checkbox' ? 'keys' : 'reach' }, 'heard'),
            points(who, rules.courtGovernment, 'court', 'wins'),
            points(who, rules.courtLoser, 'court', 'loses'),
          ]
        : []),
    ],
    otherWay: request(v, handle, rules),
    round: open.round + rules.demandDelay,
  }
}

/** What a reading abroad costs without consent: Comity, and a token for the host (R4.9). */
function reachCosts(v: GovernmentView, handle: Handle, rules: Rules): Cost[] {
  const { state: host } = v.open.accounts[handle]
  if (!isGovernment(host) || covers(v, host) === 'treaty') return []
  return [comity(rules.comityLongArm, 'long-arm-read', 'read'), cost({ unit: 'token', state: host, into: v.who }, 'read')]
}

/** The slower way that asks first, if it is open (R5.3). */
function request(v: GovernmentView, handle: Handle, rules: Rules): Way | null {
  const order: Order = { kind: 'mlat', handle }
  const round = v.open.round + mlatDelay(v.open, v.who, v.open.accounts[handle].state, rules)
  return objection(v, order) === null && round <= v.open.setting.rounds ? { order, round } : null
}

export function mlat(v: GovernmentView, order: OrderOfKind<'mlat'>, rules: Rules): Outlook {
  const { open, who } = v
  const { handle } = order
  const { state: host, nation } = open.accounts[handle]
  const delay = mlatDelay(open, who, host, rules)
  const copied = copyFor(v, handle, 'mlat', open.round + delay) !== null
  const { yes: granted, no: denied } = seen('granted', grantedKey(v, handle))
  const opened = seen('opened', openedKey(v, handle, 'mlat', true, delay))
  // The delay can only shrink by a treaty that is in force by then, and grow with falling Comity
  const least = delay - (open.comity <= rules.mlatSlowComity ? rules.mlatSlow : 0)
  const mayRead = roundsLeft(open) >= least && (copied || open.accounts[handle].lock !== 'self-made')
  const read = roundsLeft(open) >= delay ? opened.read : 0
  const content = copied || isLiveReadable(open, who, handle, 'mlat') ? 'content' : 'ciphertext'
  const lessons: Lesson[] = [
    { who, what: content, handle, when: 'read' },
    ...(isGovernment(host) ? [{ who: host, what: 'order', handle, when: 'carried-out' } as const] : []),
  ]
  return {
    ...PLAIN,
    odds: inSixths([
      ...(mayRead ? [['read', granted * read] as const] : []),
      ['late', granted * (mayRead ? 1 - read : 1)],
      ['denied', denied],
      ['lapses', 0],
    ]),
    rules: [{ kind: 'its-courts', state: host }],
    stoppers: [
      { who: isGovernment(host) ? host : 'others', how: 'deny', sixths: sixthsOf(denied), price: null },
      ...(copied ? [] : [{ who: handle, how: 'move', sixths: sixthsOf(opened.late), price: null } as const]),
    ],
    lessons,
    costs: [
      ...prices(v, order),
      cost({ unit: 'influence', seat: who, by: rules.mlatFee, why: 'mlat-fee' }, 'denied'),
      points(who, rules.mlatRequester, 'mlat', 'granted'),
      ...(isGovernment(host) ? [points(host, rules.mlatHost, 'mlat', 'granted')] : []),
      comity(rules.comityMlat, 'mlat', 'granted'),
      ...offendedNation(who, nation, rules),
      points(who, rules.collateralGovernment, 'collateral', 'collateral'),
    ],
    round: open.round + delay,
  }
}

export function exploit(v: GovernmentView, order: OrderOfKind<'exploit'>, rules: Rules): Outlook {
  const { open, who } = v
  const { handle } = order
  const account = open.accounts[handle]
  const need = Math.min(7, Math.max(1, exploitNeed(open, handle, rulesIn(open, account.state))))
  const works = (7 - need) / 6
  const there = hasContent(account, open.round)
  const found = there ? seen('hacked', []).read : 0
  const isSure = v.hand.notebook[handle] === bitOf(v.hand.case?.archetype ?? 'trafficker')
  const shielded = hasLaw(open, account.state, 'SHIELD')
  const abroad = account.state !== who
  const serve: Order = { kind: 'long-arm', handle, gag: false }
  return {
    ...PLAIN,
    odds: inSixths([
      ...(there ? [['read', works * found] as const] : []),
      ['late', works * (1 - found)],
      ['fails', 1 - works],
      ...(isSure ? [] : [['lapses', 0] as const]),
    ]),
    rules: [shielded ? { kind: 'law', state: account.state, law: 'SHIELD', does: 'shields' } : { kind: 'nobody-asked' }],
    lessons: [
      { who, what: there ? 'content' : 'ciphertext', handle, when: 'read' },
      { who: handle, what: 'order', handle, when: 'traced' },
    ],
    costs: [
      ...prices(v, order),
      cost({ unit: 'exploit' }),
      points(who, rules.exploitPenalty, 'exploit-traced', 'traced'),
      ...(abroad ? [comity(rules.comityExploit, 'exploit-abroad', 'traced-abroad')] : []),
      points(who, rules.collateralGovernment, 'collateral', 'collateral'),
      ...offendedNation(who, account.nation, rules),
    ],
    otherWay: request(v, handle, rules) ?? (objection(v, serve) === null ? { order: serve, round: open.round + rules.demandDelay } : null),
  }
}

/** Orders that ask for the content of one account: warrant, request, exploit. */
import { judgeSum, rulingBelow } from '#shared/chambers/court.ts'
import { rulesIn } from '#shared/laws.ts'
import { isGovernment, type Side } from '#shared/names.ts'
import { objection } from '#shared/objections.ts'
import type { Order, OrderOfKind } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import { contemptPrice, exploitNeed, hasContent, hasLaw, hasTreaty, isLiveReadable, mlatDelay } from '#shared/terms.ts'
import type { GovernmentView } from '#shared/view.ts'
import { PREVIEW } from '../texts/preview.ts'
import { cost, NOTHING, prices, type Odds, type Preview } from './foresight.ts'
import { copyFor } from './copies.ts'
import { binds } from './papers.ts'

/** How far the four judges and the ruling below lean to enforce on Reach, from public facts and before any brief. */
function benchLean(v: GovernmentView, rules: Rules): { lean: number; below: Side } {
  const one = { ground: 'reach', government: v.who, below: null } as const
  const below = rulingBelow(v.open, one)
  const lean = v.open.judges.reduce((sum, judge) => {
    const own = judgeSum(v.open, one, judge, { government: null, challenger: null }, rules)
    return sum + Math.sign(own === 0 ? (below === 'enforce' ? 1 : -1) : own)
  }, 0)
  return { lean, below }
}

/** The long arm: how it may be fought, from public facts. */
export function longArm(v: GovernmentView, order: OrderOfKind<'long-arm'>, rules: Rules): Preview {
  const { open } = v
  const account = open.accounts[order.handle]
  const host = account.state
  const treaty = hasTreaty(open, v.who, host)
  // One that was spent under a gag is on show still (R4.12)
  const covered = treaty || (isGovernment(host) && open.states[v.who].tokens.includes(host) && !v.hand.spent.includes(host))
  const fined = host !== v.who && hasLaw(open, host, 'BLOCK') && !treaty
  const kept = copyFor(v, order.handle, 'long-arm', open.round + rules.demandDelay)?.provider === account.provider
  const { lean, below } = benchLean(v, rules)
  const fought = (covered ? 0 : fined ? 3 : 2) + (account.lock === 'checkbox' ? 1 : 0)
  const moved = kept || account.transit !== null ? 0 : 1
  const stands = Math.round((fought * (lean >= 0 ? 2 : 1)) / 3)
  const odds: Odds[] = [
    { word: PREVIEW.handedOver, sixths: 6 - fought - moved, look: 'green' },
    { word: PREVIEW.courtStands, sixths: stands, look: 'plum' },
    { word: PREVIEW.courtFalls, sixths: fought - stands, look: 'plum-hatched' },
    { word: PREVIEW.dataMoved, sixths: moved, look: 'hatched' },
  ]
  const request: Order = { kind: 'mlat', handle: order.handle }
  const arrives = open.round + mlatDelay(open, v.who, host, rules)
  return {
    ...NOTHING,
    headline: { plain: PREVIEW.itWill, marked: fought >= 3 ? PREVIEW.probablyFought : PREVIEW.probablyHanded },
    odds: odds.filter(({ sixths }) => sixths > 0),
    isGuess: true,
    laws: [
      binds(v, account.provider),
      ...(fined ? [{ state: host, law: 'BLOCK' as const, text: PREVIEW.blocks(host, rules.blockFine) }] : []),
      ...(treaty
        ? [{ state: host, law: null, text: PREVIEW.treatyCovers(host) }]
        : covered
          ? [{ state: host, law: null, text: PREVIEW.tokenCovers(host) }]
          : []),
      ...(!fined && !covered ? [{ state: host, law: null, text: PREVIEW.abroad(host) }] : []),
    ],
    collision: fined ? PREVIEW.collision(account.provider) : null,
    stoppers: [
      {
        who: account.provider,
        text: PREVIEW.mayChallenge(rules.challengeProvider, contemptPrice(open, account.provider, rules)),
        likely: covered ? 1 : fined ? 3 : 2,
      },
      ...(order.gag || covered ? [] : [{ who: order.handle, text: PREVIEW.mayIntervene(rules.challengeAccount), likely: 2 as const }]),
      { who: 'bench', text: PREVIEW.bench(lean, below), likely: lean > 0 ? 1 : lean === 0 ? 2 : 3 },
    ],
    learns: [
      {
        handle: order.handle,
        text: kept ? PREVIEW.readCopy : isLiveReadable(open, v.who, order.handle, 'long-arm') ? PREVIEW.readNextRound : PREVIEW.unreadable,
      },
    ],
    costs: [
      ...prices(v, order),
      ...(treaty || host === 'ALP' ? [] : [cost(PREVIEW.comityIfRead, 'red'), cost(PREVIEW.tokenRisk(host), 'red')]),
      cost(
        PREVIEW.trust(
          account.provider,
          account.lock === 'checkbox' && open.tracks.keys >= 0 ? rules.compelledUpdateTrust : rules.longArmTrust,
        ),
        'red',
      ),
      ...(covered ? [] : [cost(PREVIEW.precedent, 'plum')]),
    ],
    alternative: objection(v, request) === null ? { order: request, text: PREVIEW.slower(host, arrives), button: PREVIEW.useMlat } : null,
  }
}

/** The slow way, through the host's own courts. */
export function mlat(v: GovernmentView, order: OrderOfKind<'mlat'>, rules: Rules): Preview {
  const { open } = v
  const host = open.accounts[order.handle].state
  const grants = host === 'ALP' ? open.comity >= rules.alpinaGrantsFrom : null
  const arrives = open.round + mlatDelay(open, v.who, host, rules)
  const kept = copyFor(v, order.handle, 'mlat', arrives) !== null
  return {
    ...NOTHING,
    headline: {
      plain: PREVIEW.hostDecides(host),
      marked: grants === null ? PREVIEW.inChambers : grants ? PREVIEW.willGrant : PREVIEW.willDeny,
    },
    laws: [{ state: host, law: null, text: PREVIEW.ownCourts(host) }],
    stoppers: [
      ...(isGovernment(host) ? [{ who: host, text: PREVIEW.mayDeny(rules.mlatHost), likely: 1 as const }] : []),
      ...(kept ? [] : [{ who: order.handle, text: PREVIEW.mayMove, likely: 2 as const }]),
    ],
    learns: [
      {
        handle: order.handle,
        text: isLiveReadable(open, v.who, order.handle, 'mlat') || kept ? PREVIEW.readInRound(arrives) : PREVIEW.unreadable,
      },
    ],
    costs: [...prices(v, order), cost(PREVIEW.comityIfGranted, 'green'), cost(PREVIEW.ifGranted(rules.mlatRequester), 'green')],
  }
}

/** By a die, past every lock. */
export function exploit(v: GovernmentView, order: OrderOfKind<'exploit'>): Preview {
  const account = v.open.accounts[order.handle]
  const rules = rulesIn(v.open, account.state)
  const need = Math.min(7, Math.max(1, exploitNeed(v.open, order.handle, rules)))
  const works = 7 - need
  const shielded = hasLaw(v.open, account.state, 'SHIELD')
  return {
    ...NOTHING,
    headline: { plain: PREVIEW.itWorks, marked: PREVIEW.inSix(works) },
    odds: [
      { word: PREVIEW.works, sixths: works, look: 'green' as const },
      { word: PREVIEW.fails, sixths: 6 - works, look: 'red' as const },
    ].filter(({ sixths }) => sixths > 0),
    laws: [
      { state: account.state, law: shielded ? 'SHIELD' : null, text: shielded ? PREVIEW.shielded(account.state) : PREVIEW.noLawStops },
    ],
    learns: [{ handle: order.handle, text: hasContent(account, v.open.round) ? PREVIEW.throughAnyLock : PREVIEW.nothingThere }],
    costs: [
      ...prices(v, order),
      cost(PREVIEW.exploitGone),
      cost(PREVIEW.tracedHalf(rules.exploitPenalty), 'red'),
      cost(PREVIEW.comityTraced, 'red'),
    ],
  }
}

// The tables of a balance run as lines of Markdown, with standard errors.
import { PARTIES, partyOf, SEATS, type Party } from '#shared/names.ts'
import { PAR, type Role } from '#shared/par.ts'
import type { Length } from '#shared/rules.ts'
import { kindsOfParty } from './bots.ts'
import type { Counts } from './count.ts'
import { ROLES } from './fit.ts'
import { fairShare, LINEUPS, publishedScale, sharesByParty, standingsOf, winners, type Lineup, type Scale } from './lineups.ts'
import type { Outcome } from './play.ts'
import { othersIn, type Done } from './work.ts'

const percent = (share: number, digits = 1): string => (100 * share).toFixed(digits)
const signed = (x: number): string => `${x >= 0 ? '+' : '−'}${Math.abs(x).toFixed(1)}`
/** A share with its standard error, in per cent. */
export const shareOf = (share: number, n: number): string =>
  `${percent(share)} ± ${percent(Math.sqrt((share * (1 - share)) / Math.max(1, n)))}`
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map(row => `| ${row.join(' | ')} |`),
]

/** Mean with its standard error. */
export function meanOf(xs: readonly number[]): { mean: number; error: number } {
  const mean = xs.reduce((sum, x) => sum + x, 0) / Math.max(1, xs.length)
  const variance = xs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / Math.max(1, xs.length - 1)
  return { mean, error: Math.sqrt(variance / Math.max(1, xs.length)) }
}

/** Share of wins minus fair share by kind, at every table given; returns the worst deviation. */
export function winShares(
  outcomes: readonly Outcome[],
  rounds: Length,
  lineups: readonly Lineup[] = LINEUPS,
  scale: Scale = publishedScale(PAR[rounds]),
): { lines: string[]; worst: number } {
  const standings = outcomes.map(one => standingsOf(one, rounds, scale.par))
  let worst = 0
  const rows = lineups.map(lineup => {
    const shares = sharesByParty(outcomes, standings, lineup, scale)
    const cells = PARTIES.map(party => {
      const fair = fairShare(lineup, party)
      if (fair === 0) return '–'
      const off = 100 * (shares[party] - fair)
      worst = Math.max(worst, Math.abs(off))
      return signed(off)
    })
    return [lineup.name, ...cells, percent(shares.ties)]
  })
  const error = percent(0.5 / Math.sqrt(outcomes.length))
  return {
    lines: [
      ...table(['seats', 'G', 'P', 'U', 'ties %'], rows),
      '',
      `Worst deviation ${worst.toFixed(1)} points; standard error at most ${error}.`,
    ],
    worst,
  }
}

/** Wins and mean Standing of single roles at the table of fourteen. */
export function roleShares(outcomes: readonly Outcome[], rounds: Length): string[] {
  const scale = publishedScale(PAR[rounds])
  const lineup = LINEUPS.at(-1)
  if (lineup === undefined) return []
  const wins = Object.fromEntries(ROLES.map(role => [role, 0])) as Record<Role, number>
  const points = Object.fromEntries(ROLES.map(role => [role, [] as number[]])) as Record<Role, number[]>
  const vps = Object.fromEntries(ROLES.map(role => [role, [] as number[]])) as Record<Role, number[]>
  outcomes.forEach((one, n) => {
    const standings = standingsOf(one, rounds, scale.par)
    const best = winners(lineup, n, standings, scale)
    for (const i of best) {
      const role = one.seats[i]?.role
      if (role !== undefined) wins[role] += 1 / best.length
    }
    one.seats.forEach(({ role, vp }, i) => {
      points[role].push(standings[i] ?? 0)
      vps[role].push(vp / 2)
    })
  })
  return table(
    ['role', 'wins % (fair 7.1)', 'mean Standing', 'mean VP'],
    ROLES.map(role => [
      role,
      shareOf(wins[role] / outcomes.length, outcomes.length),
      meanOf(points[role]).mean.toFixed(1),
      meanOf(vps[role]).mean.toFixed(1),
    ]),
  )
}

const perGame = (counts: Counts, name: string): number => (counts[name] ?? 0) / Math.max(1, counts['games'] ?? 1)

/** A kind's share of its party's orders, with shares of the occasions where it was legal. */
export interface OrderUse {
  readonly party: Party
  readonly kind: string
  readonly share: number
  readonly used: number | null
}
export function orderUse(counts: Counts): OrderUse[] {
  return PARTIES.flatMap(party => {
    const kinds = kindsOfParty(party)
    const given = (kind: string): number => counts[`given/${party}/${kind}`] ?? 0
    const all = kinds.reduce((sum, kind) => sum + given(kind), 0)
    return kinds.map(kind => {
      const legal = counts[`legal/${party}/${kind}`] ?? 0
      return {
        party,
        kind,
        share: given(kind) / all,
        used: legal === 0 ? null : (counts[`used/${party}/${kind}`] ?? 0) / legal,
      }
    })
  })
}

export function orderLines(counts: Counts): string[] {
  const uses = orderUse(counts)
  const games = counts['games'] ?? 1
  return PARTIES.flatMap(party => {
    const seats = SEATS.filter(seat => partyOf(seat) === party).length
    const all = kindsOfParty(party).reduce((sum, kind) => sum + (counts[`given/${party}/${kind}`] ?? 0), 0)
    const line = uses
      .filter(use => use.party === party)
      .toSorted((a, b) => b.share - a.share)
      .map(use => `${use.kind} ${percent(use.share)} (${use.used === null ? '–' : percent(use.used, use.used < 0.05 ? 1 : 0)})`)
    return [`* ${party}, ${(all / games / seats).toFixed(1)} orders a seat: ${line.join(' · ')}`]
  })
}

/** What happened in a game on average. */
export function perGameLines(counts: Counts): string[] {
  const names = Object.keys(counts)
  const group = (prefix: string): string =>
    names
      .filter(name => name.startsWith(prefix))
      .toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
      .map(name => `${name.slice(prefix.length)} ${perGame(counts, name).toFixed(2)}`)
      .join(' · ')
  const ruled = counts['fact/ruled'] ?? 0
  return [
    `* facts: ${['served', 'filed', 'granted', 'executed', 'seized', 'hacked', 'hack-failed', 'case-closed', 'exposed', 'docketed', 'ruled', 'moot', 'arrived', 'enacted', 'signed', 'canary-died', 'key-lost', 'shut-down', 'obstructed'].map(kind => `${kind} ${perGame(counts, `fact/${kind}`).toFixed(2)}`).join(' · ')}`,
    `* answers: ${group('answered/')}`,
    `* rulings: ${group('ruling/')} · 4–4 ties ${shareOf((counts['court/ties'] ?? 0) / Math.max(1, ruled), ruled)} % of hearings`,
    `* reads: ${group('read/')}`,
    `* laws enacted: ${group('enacted/')}`,
    `* details: ${group('detail/')}`,
    `* tracks at the end, % of games: ${['reach', 'secrecy', 'keys'].map(ground => `${ground} ${[-2, -1, 0, 1, 2].map(at => percent(perGame(counts, `track/${ground} ${at}`), 0)).join('/')}`).join(', ')} (−2 … +2)`,
    `* goals met, %: ${names
      .filter(name => name.startsWith('goal/'))
      .map(name => `${name.split('/')[2]} ${percent((counts[name.replace('goal/', 'met/')] ?? 0) / (counts[name] ?? 1), 0)}`)
      .join(' · ')}`,
    `* cases solved by a government 0/1/2/3/4/5+, %: ${[0, 1, 2, 3, 4, 5].map(n => percent(perGame(counts, `solved/${n}`) / 4, 1)).join('/')}`,
    `* lead changes ${perGame(counts, 'lead changes').toFixed(2)} a game; in the last three rounds in ${percent(perGame(counts, 'late lead changes'), 0)} % of games`,
  ]
}

/** Mean points by reason, for each kind of seat. */
export function scoreLines(counts: Counts): string[] {
  return PARTIES.map(party => {
    const seats = SEATS.filter(seat => partyOf(seat) === party).length
    const prefix = `score/${party}/`
    const reasons = Object.keys(counts)
      .filter(name => name.startsWith(prefix))
      .toSorted((a, b) => Math.abs(counts[b] ?? 0) - Math.abs(counts[a] ?? 0))
    return `* VP of a ${party}: ${reasons.map(name => `${name.slice(prefix.length)} ${(perGame(counts, name) / seats).toFixed(1)}`).join(' · ')}`
  })
}

/** Mixed tables: how often the winner of fourteen, and the better of two seats of a kind, plays the first bot. */
export function mixedResult(
  done: Done,
  cast: { half: string; other: string },
  family: string,
  rounds: Length,
): { table: number; pairs: number; n: number; pairsN: number; byParty: Record<Party, number> } {
  const scale = publishedScale(PAR[rounds])
  const lineup = LINEUPS.at(-1)
  let won = 0
  const better: Record<Party, number[]> = { government: [], provider: [], account: [] }
  done.outcomes.forEach((one, n) => {
    const others = othersIn(cast, family, n)
    const standings = standingsOf(one, rounds, scale.par)
    if (lineup === undefined) return
    const best = winners(lineup, n, standings, scale)
    for (const i of best) if (!others.has(SEATS[i] ?? 'COL')) won += 1 / best.length
    for (const party of PARTIES) {
      const seats = SEATS.map((seat, i) => ({ seat, standing: standings[i] ?? 0 })).filter(({ seat }) => partyOf(seat) === party)
      for (const a of seats) {
        for (const b of seats) {
          if (others.has(a.seat) || !others.has(b.seat)) continue
          better[party].push(a.standing > b.standing ? 1 : a.standing === b.standing ? 0.5 : 0)
        }
      }
    }
  })
  const all = [...better.government, ...better.provider, ...better.account]
  const byParty = {
    government: meanOf(better.government).mean,
    provider: meanOf(better.provider).mean,
    account: meanOf(better.account).mean,
  }
  return {
    table: won / done.outcomes.length,
    pairs: meanOf(all).mean,
    n: done.outcomes.length,
    pairsN: all.length,
    byParty,
  }
}

/** Duplicates: the same seeds and seats, once with each bot; how often the one is better, and by how many points. */
export function duplicateResult(one: Done, base: Done, at: readonly string[]): { wins: number; n: number; points: number; error: number } {
  let wins = 0
  const points: number[] = []
  one.outcomes.forEach((outcome, n) => {
    const i = (SEATS as readonly string[]).indexOf(at[n % at.length] ?? '')
    const by = ((outcome.seats[i]?.vp ?? 0) - (base.outcomes[n]?.seats[i]?.vp ?? 0)) / 2
    points.push(by)
    wins += by > 0 ? 1 : by === 0 ? 0.5 : 0
  })
  const { mean, error } = meanOf(points)
  return { wins: wins / one.outcomes.length, n: one.outcomes.length, points: mean, error }
}

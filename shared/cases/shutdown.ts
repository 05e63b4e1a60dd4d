/** Shutdowns and evacuations: R4.6. */
import type { Case } from './case.ts'
import { COMPLIED } from './lines.ts'

const SHIPPED = { MONO: { toShip: 0 } } as const
const CHECKED = { AMBER: { lock: 'checkbox' } } as const

export const SHUTDOWN_CASES: readonly Case[] = [
  {
    number: 27,
    rules: ['R4.6', 'P9'],
    title: 'A shutdown in S6 voids the demand before S8; protest pays, users are evacuated, offline and a point poorer.',
    given: { accounts: CHECKED, providers: SHIPPED, luck: { 'refuge-site AMBER': 'MER', 'refuge-site BASALT': 'ALP' } },
    script: `
      ${COMPLIED}
      ORDERS
      MONO shut-down
      S6 shut-down MONO > all
      S6 index-moved economy -1 shutdown > all
      S6 scored MONO +7 protest > all
      S6 demand-void COL AMBER MONO > all
      S6 scored AMBER -1 evacuated > AMBER
      S6 scored BASALT -1 evacuated > BASALT
      S10 evacuated AMBER PHOT MER > all
      S10 encrypted AMBER none > all
      S10 evacuated BASALT PHOT ALP > all
      CHAMBERS
      C5 index-moved economy -1 offline > all
      not C5 scored AMBER
      not C5 scored MONO
      = open.accounts.AMBER.used MONO PHOT
      CHAMBERS
      C5 scored MONO +1 martyr > all
      C5 scored AMBER +2 income > AMBER
      not C5 scored MONO +1 income
      not C5 scored MONO +1 trust
    `,
  },
  {
    number: 28,
    rules: ['R4.6', 'R4.3'],
    title: 'A shutdown with a preserved account is obstruction, and the copy is lost.',
    given: { accounts: CHECKED, providers: SHIPPED, luck: { 'refuge-site AMBER': 'ALP', 'refuge-site BASALT': 'MER' } },
    script: `
      ${COMPLIED}
      ORDERS
      COL preserve AMBER
      MONO shut-down
      S3 preserved COL AMBER MONO > all
      S6 shut-down MONO > all
      S6 scored MONO +7 protest > all
      S6 scored MONO -3 obstruction > all
      S6 demand-void COL AMBER MONO > all
      S10 evacuated AMBER PHOT ALP > all
      S6 index-moved economy -1 shutdown > all
      S6 scored AMBER -1 evacuated > AMBER
      S6 scored BASALT -1 evacuated > BASALT
      S10 encrypted AMBER none > all
      S10 evacuated BASALT PHOT MER > all
      = COL.preserved none
      = MONO.vp 7
    `,
  },
  {
    number: 169,
    rules: ['R4.6', 'R15.3'],
    title: "The obstruction by a shutdown under a gagged preservation stays the provider's secret.",
    given: { states: { RHE: { laws: ['MANDATE'] } }, luck: { 'refuge-site EMBER': 'ALP' } },
    script: `
      ORDERS
      COL preserve EMBER gag
      LANT shut-down
      S3 preserved COL EMBER LANT gagged > COL LANT
      S6 scored LANT +7 protest > all
      S6 scored LANT -3 obstruction > LANT
      S6 shut-down LANT > all
      S6 index-moved economy -1 shutdown > all
      S6 scored EMBER -1 evacuated > EMBER
      S10 evacuated EMBER PHOT ALP > all
      = open.providers.LANT.score 7
      = LANT.vp 4
    `,
  },
  {
    number: 170,
    rules: ['R4.6', 'P9'],
    title: 'No protest pays when fewer than two rounds follow; users go to the most trusted provider, near by among equals.',
    given: { round: 7, states: { COL: { laws: ['MANDATE'] } }, providers: { DROP: { trust: 9, closed: null }, PHOT: { trust: 9 } } },
    script: `
      ORDERS
      MONO shut-down
      S6 shut-down MONO > all
      S10 evacuated AMBER DROP HIB > all
      S10 evacuated BASALT DROP COL > all
      S6 index-moved economy -1 shutdown > all
      S6 scored AMBER -1 evacuated > AMBER
      S6 scored BASALT -1 evacuated > BASALT
      not S6 scored MONO
    `,
  },
  {
    number: 171,
    rules: ['R4.6', 'R4.13'],
    title: 'If no open provider is left users stay, offline until their SWITCH arrives.',
    given: {
      round: 3,
      states: { RHE: { laws: ['MANDATE'] } },
      providers: {
        MONO: { closed: 1, shutdowns: 1 },
        DROP: { closed: 1, shutdowns: 1 },
        PHOT: { closed: 1, shutdowns: 1, sites: ['ALP', 'MER'] },
      },
      accounts: {
        AMBER: { at: 'LANT/RHE' },
        BASALT: { at: 'LANT/RHE' },
        COBALT: { at: 'LANT/RHE' },
        DUNE: { at: 'LANT/RHE' },
        FJORD: { at: 'LANT/RHE' },
      },
    },
    script: `
      ORDERS
      LANT shut-down
      S6 shut-down LANT > all
      S6 stranded AMBER > all
      S6 index-moved economy -1 shutdown > all
      S6 scored LANT +7 protest > all
      S6 scored AMBER -1 evacuated > AMBER
      S6 scored BASALT -1 evacuated > BASALT
      S6 stranded BASALT > all
      S6 scored COBALT -1 evacuated > COBALT
      S6 stranded COBALT > all
      S6 scored DUNE -1 evacuated > DUNE
      S6 stranded DUNE > all
      S6 scored EMBER -1 evacuated > EMBER
      S6 stranded EMBER > all
      S6 scored FJORD -1 evacuated > FJORD
      S6 stranded FJORD > all
      CHAMBERS
      C5 scored MONO +1 martyr > all
      C5 scored DROP +1 martyr > all
      C5 scored PHOT +1 martyr > all
      C5 index-moved economy -1 offline > all
      not C5 scored AMBER
      ORDERS
      PHOT reopen
      ? AMBER transact -> offline
      S6 reopened PHOT > all
      CHAMBERS
      C5 scored MONO +1 martyr > all
      C5 scored DROP +1 martyr > all
      C5 scored LANT +1 martyr > all
      C5 index-moved economy -1 offline > all
      ORDERS
      AMBER switch PHOT MER
      S10 departed AMBER PHOT MER > all
      CHAMBERS
      C5 scored MONO +1 martyr > all
      C5 scored DROP +1 martyr > all
      C5 scored LANT +1 martyr > all
      C5 index-moved economy -1 offline > all
      not C5 scored AMBER
      ORDERS
      S10 arrived AMBER PHOT MER > all
      S10 scored AMBER +1 welcome > AMBER
      CHAMBERS
      C5 scored AMBER +2 income > AMBER
      C5 scored MONO +1 martyr > all
      C5 scored DROP +1 martyr > all
      C5 scored LANT +1 martyr > all
      C5 index-moved economy -1 offline > all
    `,
  },
  {
    number: 457,
    rules: ['R4.6', 'R4.13'],
    title: 'An account that was on its way when its provider shuts down arrives where it was going, offline this round all the same.',
    given: {
      round: 2,
      states: { COL: { laws: ['MANDATE'] } },
      accounts: {
        AMBER: { at: 'MONO/HIB', transit: { provider: 'PHOT', state: 'MER', ordered: 1, own: true } },
        BASALT: { at: 'DROP/HIB', nation: 'RHE' },
      },
    },
    script: `
      ORDERS
      MONO shut-down
      S6 shut-down MONO > all
      S6 index-moved economy -1 shutdown > all
      S6 scored MONO +7 protest > all
      S6 scored AMBER -1 evacuated > AMBER
      S10 arrived AMBER PHOT MER > all
      S10 scored AMBER +1 welcome > AMBER
      CHAMBERS
      not C5 scored AMBER +2 income
      = open.accounts.AMBER.offlineUntil 2
      CHAMBERS
      C5 scored AMBER +2 income > AMBER
      C5 scored MONO +1 martyr > all
    `,
  },
  {
    number: 458,
    rules: ['R4.6', 'R15.3'],
    title: 'The obstruction of a shutdown is public as soon as one of the copies is.',
    given: { states: { RHE: { laws: ['MANDATE'] } } },
    script: `
      ORDERS
      COL preserve EMBER
      RHE preserve EMBER gag
      LANT shut-down
      S3 preserved COL EMBER LANT > all
      S3 preserved RHE EMBER LANT gagged > RHE LANT
      S6 shut-down LANT > all
      S6 index-moved economy -1 shutdown > all
      S6 scored LANT +7 protest > all
      S6 scored LANT -3 obstruction > all
      S6 scored EMBER -1 evacuated > EMBER
      S10 evacuated EMBER PHOT MER > all
    `,
  },
  {
    number: 461,
    rules: ['R3.7', 'R5.4'],
    title: 'A provider that has shut down this round can challenge no gag of it, and let no canary die.',
    given: { states: { RHE: { laws: ['MANDATE'] } }, providers: { LANT: { canary: 'live' } } },
    script: `
      ORDERS
      COL preserve EMBER gag
      LANT shut-down
      S3 preserved COL EMBER LANT gagged > COL LANT
      S6 shut-down LANT > all
      S6 index-moved economy -1 shutdown > all
      S6 scored LANT +7 protest > all
      S6 scored LANT -3 obstruction > LANT
      S6 scored EMBER -1 evacuated > EMBER
      S10 evacuated EMBER PHOT MER > all
      CHAMBERS
      ? LANT challenge-gag -> provider-closed
      ? LANT kill-canary -> provider-closed
    `,
  },
]

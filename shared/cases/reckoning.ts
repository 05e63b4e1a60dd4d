/** The end of a round: R5.8 to R5.11, R5.14 and the headlines of part 7. */
import type { Case } from './case.ts'
import { CAUGHT_BY_RAID, EXPOSED_BY_RAID } from './lines.ts'

export const RECKONING_CASES: readonly Case[] = [
  {
    number: 42,
    rules: ['R5.5', 'R5.14'],
    title: 'A MANDATE fines every established provider that has shipped and has no backdoor, unless Keys is −1.',
    given: { states: { COL: { laws: ['MANDATE'] } }, providers: { MONO: { toShip: 0 }, LANT: { toShip: 0, backdoors: ['COL'] } } },
    script: `
      CHAMBERS
      C5 scored MONO -2 mandate-fine > all
    `,
  },
  {
    number: 251,
    rules: ['R5.5'],
    title: 'At Keys −1 the MANDATE fine is waived.',
    given: { tracks: { keys: -1 }, states: { COL: { laws: ['MANDATE'] } }, providers: { MONO: { toShip: 0 } } },
    script: `
      CHAMBERS
      not C5 scored MONO -2
    `,
  },
  {
    number: 46,
    rules: ['R5.5', 'R4.13', 'U1'],
    title: 'Under LOCAL an account on its way home still counts as abroad; one at home earns its government half a point.',
    given: { states: { COL: { laws: ['LOCAL'] } }, accounts: { DUNE: { at: 'DROP/COL' } } },
    script: `
      ORDERS
      AMBER relocate COL
      S10 departed AMBER MONO COL > all
      CHAMBERS
      C5 scored AMBER -1 localisation > AMBER
      C5 scored MONO -1 localisation > all
      C5 scored COL +0.5 localisation > all
    `,
  },
  {
    number: 252,
    rules: ['R5.8'],
    title: 'An open tender goes to the highest Trust; equals share it, rounded down to halves.',
    given: { providers: { PHOT: { trust: 5 }, DROP: { trust: 5 } } },
    script: `
      CHAMBERS
      C5 tender-won MONO 1 > all
      C5 scored MONO +0.5 tender > all
      C5 scored DROP +0.5 tender > all
      C5 scored LANT +0.5 tender > all
      C5 scored PHOT +0.5 tender > all
    `,
  },
  {
    number: 253,
    rules: ['R5.8', 'R1.4', 'R5.5'],
    title: 'On the no-foreign-reach tender no provider bids that is established in a state with REACH.',
    given: { tender: ['no-foreign-reach', null], states: { MER: { laws: ['REACH'] } }, providers: { LANT: { trust: 4 } } },
    script: `
      CHAMBERS
      C5 tender-won MONO 6 > all
      C5 scored MONO +3 tender > all
      not C5 tender-won PHOT
      not C5 tender-won DROP
    `,
  },
  {
    number: 254,
    rules: ['R5.8', 'P6'],
    title: 'The encrypted tender is for providers that have shipped and have no backdoor.',
    given: { tender: ['encrypted', null], providers: { PHOT: { backdoors: ['MER'] }, LANT: { toShip: 0 } } },
    script: `
      CHAMBERS
      C5 tender-won LANT 6 > all
      C5 scored LANT +3 tender > all
      not C5 tender-won PHOT
    `,
  },
  {
    number: 255,
    rules: ['R5.8'],
    title: 'The local tender is for providers with a data centre in the named state; a headquarters is none.',
    given: { tender: ['local', 'RHE'], providers: { LANT: { sites: ['COL', 'MER'], trust: 9 } }, accounts: { EMBER: { at: 'LANT/COL' } } },
    script: `
      CHAMBERS
      C5 tender-won MONO 6 > all
      not C5 tender-won LANT
    `,
  },
  {
    number: 256,
    rules: ['R5.8', 'R4.6', 'R3.7'],
    title: 'A closed provider does not bid, and there may be nobody who does.',
    given: {
      round: 2,
      tender: ['encrypted', null],
      providers: { PHOT: { closed: 1, shutdowns: 2 } },
      accounts: { FJORD: { at: 'DROP/MER' } },
    },
    script: `
      CHAMBERS
      not C5 tender-won
      not C5 scored PHOT
    `,
  },
  {
    number: 257,
    rules: ['R5.9', 'R15.2'],
    title:
      'An account online earns 2, its provider 1, the state half a point; Trust pays a point for every 4. What accounts earn they alone see.',
    given: {},
    script: `
      CHAMBERS
      C5 scored AMBER +2 income > AMBER
      C5 scored MONO +2 income > all
      C5 scored MONO +1 trust-income > all
      C5 scored DROP +1 trust-income > all
      C5 scored LANT +1 income > all
      C5 scored HIB +1 income > all
      C5 scored RHE +0.5 income > all
      = open.providers.MONO.score 3
      = HIB.vp 1
    `,
  },
  {
    number: 258,
    rules: ['R1.5', 'R5.14'],
    title: 'Every round brings 1 Influence, the Billionaire 2; above 6 it is lost, here and nowhere else.',
    given: { influence: { COL: 6, HIB: 5, AMBER: 5, BASALT: 3 } },
    script: `
      ORDERS
      COL campaign
      S1 influence-moved COL +2 campaign > COL
      = COL.influence 8
      CHAMBERS
      C5 influence-moved COL -2 income > COL
      C5 influence-moved HIB +1 income > HIB
      C5 influence-moved BASALT +2 income > BASALT
      = COL.influence 6
      = AMBER.influence 6
      = DUNE.influence 3
    `,
  },
  {
    number: 74,
    rules: ['R5.9a'],
    title: 'Data in the own nation earn the account half a point and the provider half a point.',
    given: { accounts: { AMBER: { at: 'MONO/COL' }, BASALT: { at: 'DROP/HIB', nation: 'RHE' }, FJORD: { nation: 'RHE' } } },
    script: `
      CHAMBERS
      C5 scored AMBER +2.5 income > AMBER
      C5 scored MONO +1.5 income > all
      C5 scored COL +0.5 income > all
    `,
  },
  {
    number: 75,
    rules: ['R5.9b'],
    title: 'The state in demand pays every account there 1½, its provider half a point, and itself half a point.',
    given: { demand: ['HIB', 'ALP'], accounts: { BASALT: { at: 'MONO/HIB', nation: 'RHE' } } },
    script: `
      CHAMBERS
      C5 scored AMBER +3.5 income > AMBER
      C5 scored BASALT +3.5 income > BASALT
      C5 scored COBALT +3.5 income > COBALT
      C5 scored MONO +3 income > all
      C5 scored DROP +2.5 income > all
      C5 scored HIB +3 income > all
      = open.demand.now ALP
    `,
  },
  {
    number: 77,
    rules: ['R5.9b', 'R5.9a', 'U1'],
    title: "An ordinary move ordered now is in time for next round's demand.",
    given: { demand: ['ALP', 'COL', 'RHE'] },
    script: `
      ORDERS
      AMBER relocate COL
      S10 departed AMBER MONO COL > all
      CHAMBERS
      C5 scored AMBER +1.5 income > AMBER
      B round-begun 2 quiet-week no-foreign-reach - COL RHE > all
      ORDERS
      S10 arrived AMBER MONO COL > all
      CHAMBERS
      C5 scored AMBER +4 income > AMBER
    `,
  },
  {
    number: 259,
    rules: ['R5.9b', 'R4.13'],
    title: 'Data in transit lie where they departed, for demand and for everything else.',
    given: { demand: ['HIB', 'ALP'] },
    script: `
      ORDERS
      AMBER switch PHOT ALP
      S10 departed AMBER PHOT ALP > all
      CHAMBERS
      C5 scored AMBER +3 income > AMBER
      C5 scored MONO +2.5 income > all
    `,
  },
  {
    number: 260,
    rules: ['R5.10'],
    title: 'Comity drifts up by 1 while it is below 5, unless something has lowered it this round.',
    given: { comity: 4 },
    script: `
      ORDERS
      COL bill enact LOCAL -
      S2 tabled COL enact LOCAL - > all
      CHAMBERS
      C2 comity-moved -1 law > all
      C2 enacted COL LOCAL > all
      C2 scored COL +2 signature-law > all
      C2 index-moved economy -1 law > all
      C5 scored AMBER -1 localisation > AMBER
      C5 scored MONO -1 localisation > all
      C5 scored DUNE -1 localisation > DUNE
      C5 scored DROP -1 localisation > all
      not C5 comity-moved
      CHAMBERS
      C5 comity-moved +1 drift > all
      C5 scored AMBER -1 localisation > AMBER
      C5 scored MONO -1 localisation > all
      C5 scored DUNE -1 localisation > DUNE
      C5 scored DROP -1 localisation > all
      = open.comity 4
    `,
  },
  {
    number: 48,
    rules: ['R5.11', 'R5.10', 'R8.2b', 'R8.2'],
    title: 'Comity 0 at the check splinters the net: the game ends, everybody pays, and whose order lowered it pays more.',
    given: {
      comity: 1,
      round: 3,
      governments: { HIB: { case: 'trafficker', knows: { AMBER: ['trafficker', 'billionaire'] } } },
      accounts: { COBALT: { at: 'MONO/HIB' }, FJORD: { nation: 'MER' } },
    },
    fixed: "The Billionaire's havens are Hibernia and Alpina.",
    script: `
      ORDERS
      HIB seizure MONO
      S8 comity-moved -1 foreign-collateral > all
      S8 seized HIB MONO HIB 2 > all
      S8 trusted MONO -1 seizure > all
      S8 read HIB AMBER seizure solved > HIB
      ${CAUGHT_BY_RAID}
      ${EXPOSED_BY_RAID}
      S8 scored RHE -1 citizen-read > RHE
      S8 scored COBALT -2 exposed > COBALT
      S8 scored HIB -1 collateral > all
      S8 index-moved privacy -1 collateral > all
      S8 exposed COBALT HIB > all
      = sealed.comityBy HIB
      CHAMBERS
      C5 splintered 0 > all
      C5 scored COL -6 splinternet > all
      C5 scored MONO -4 splinternet > all
      C5 scored PHOT -3 splinternet > all
      C5 scored AMBER -4 splinternet > AMBER
      C5 ended splinternet > all
      C5 scored HIB -6 splinternet > all
      C5 scored RHE -6 splinternet > all
      C5 scored MER -6 splinternet > all
      C5 scored DROP -4 splinternet > all
      C5 scored LANT -3 splinternet > all
      C5 scored BASALT -4 splinternet > BASALT
      C5 scored COBALT -4 splinternet > COBALT
      C5 scored DUNE -4 splinternet > DUNE
      C5 scored EMBER -4 splinternet > EMBER
      C5 scored FJORD -2 splinternet > FJORD
      = open.phase over
      = open.ended splinternet
      = sealed.comityBy HIB
    `,
  },
  {
    number: 261,
    rules: ['R5.10', 'R5.11'],
    title: 'A dip to 0 that is repaired within the round is harmless.',
    given: {
      comity: 1,
      governments: { HIB: { case: 'trafficker', knows: { AMBER: ['trafficker', 'billionaire'] } } },
      accounts: { COBALT: { at: 'MONO/HIB' } },
    },
    script: `
      ORDERS
      HIB seizure MONO
      RHE treaty MER
      S8 comity-moved -1 foreign-collateral > all
      S2 proposed RHE MER > all
      S8 seized HIB MONO HIB 2 > all
      S8 trusted MONO -1 seizure > all
      S8 read HIB AMBER seizure solved > HIB
      ${CAUGHT_BY_RAID}
      ${EXPOSED_BY_RAID}
      S8 scored RHE -1 citizen-read > RHE
      S8 scored COBALT -2 exposed > COBALT
      S8 scored HIB -1 collateral > all
      S8 index-moved privacy -1 collateral > all
      S8 exposed COBALT HIB > all
      = open.comity 0
      CHAMBERS
      MER accept RHE
      C3 signed RHE MER > all
      C3 comity-moved +1 treaty > all
      not C5 splintered
      = open.comity 1
      = open.round 2
    `,
  },
  {
    number: 262,
    rules: ['R7.1', 'R5.10'],
    title: 'A Diplomatic spat strikes in the Briefing, does not count as lowering and leaves Comity at 1 at least.',
    given: { comity: 1, headlines: ['diplomatic-spat'] },
    script: `
      CHAMBERS
      C5 comity-moved +1 drift > all
      B comity-moved -1 headline > all
      = open.comity 1
      = open.comityFell false
      CHAMBERS
      C5 comity-moved +1 drift > all
    `,
  },
  {
    number: 265,
    rules: ['R5.6', 'R7.1', 'R5.10'],
    title: 'Above 10 Comity does not rise: what would go beyond is lost, and nobody is told of it.',
    given: { comity: 10, headlines: ['trade-summit'] },
    script: `
      ORDERS
      COL treaty HIB
      S2 proposed COL HIB > all
      CHAMBERS
      HIB accept COL
      C3 signed COL HIB > all
      not B comity-moved
      = open.comity 10
    `,
  },
  {
    number: 263,
    rules: ['R7.1'],
    title: 'A Trade summit raises Comity in the Briefing.',
    given: { headlines: ['trade-summit', 'zero-day-market'] },
    script: `
      CHAMBERS
      B comity-moved +1 headline > all
      = open.comity 7
      CHAMBERS
      = open.headline zero-day-market
      = COL.exploits 0
    `,
  },
  {
    number: 264,
    rules: ['R8.4', 'R15.2'],
    title: 'Three accounts at business move the Economy, which nobody sees before the debrief; outages are seen.',
    given: {},
    script: `
      ORDERS
      AMBER transact
      BASALT transact
      COBALT transact
      S12 transacted AMBER > AMBER
      S12 scored AMBER +2 transact > AMBER
      S12 learned MER AMBER money transact > MER
      S12 transacted BASALT > BASALT
      S12 scored BASALT +2 transact > BASALT
      S12 learned HIB BASALT money transact > HIB
      S12 transacted COBALT > COBALT
      S12 scored COBALT +2 transact > COBALT
      S12 learned RHE COBALT press transact > RHE
      CHAMBERS
      = sealed.indices.economy 6
      = open.indices.economy 5
      CHAMBERS
      = sealed.indices.economy 6
    `,
  },
  {
    number: 462,
    rules: ['R5.10', 'R8.2b'],
    title: 'What lowered Comity in one round stops the drift of that round only, and is blamed for that round only.',
    given: { comity: 4 },
    script: `
      ORDERS
      COL bill enact LOCAL -
      S2 tabled COL enact LOCAL - > all
      CHAMBERS
      C2 enacted COL LOCAL > all
      C2 scored COL +2 signature-law > all
      C2 comity-moved -1 law > all
      C2 index-moved economy -1 law > all
      C5 scored AMBER -1 localisation > AMBER
      C5 scored MONO -1 localisation > all
      C5 scored DUNE -1 localisation > DUNE
      C5 scored DROP -1 localisation > all
      = open.comityFell false
      = sealed.comityBy none
      CHAMBERS
      C5 scored AMBER -1 localisation > AMBER
      C5 scored MONO -1 localisation > all
      C5 scored DUNE -1 localisation > DUNE
      C5 scored DROP -1 localisation > all
      C5 comity-moved +1 drift > all
      = open.comity 4
    `,
  },
]

/** MLAT requests: R5.3. */
import type { Case } from './case.ts'
import { FILED, GRANTED } from './lines.ts'

export const REQUEST_CASES: readonly Case[] = [
  {
    number: 202,
    rules: ['R5.1', 'R5.3', 'R15.9'],
    title: 'A request that nobody answers is denied.',
    given: {},
    script: `
      ${FILED}
      CHAMBERS
      ? COL grant COL.1.AMBER yes -> no-such-request
      C1 denied COL HIB AMBER > COL HIB
      C1 influence-moved COL +1 mlat-fee > COL
    `,
  },
  {
    number: 444,
    rules: ['G5', 'R2.3'],
    title: 'A government that closes its case in S8 has lost the cause of the request it would have filed in S9.',
    given: { governments: { COL: { exploits: 1 } }, luck: { 'exploit COL AMBER': 6, 'attributed COL AMBER': 1 } },
    script: `
      ORDERS
      COL exploit AMBER
      COL mlat AMBER
      S9 lapsed COL mlat no-cause > COL
      S8 hacked COL AMBER success > COL
      S8 read COL AMBER exploit solved > COL
      S8 was-read AMBER - exploit caught > AMBER
      S8 learned COL AMBER trafficker read > COL
      S8 breached HIB > HIB
      S8 scored COL +12 case > COL
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed COL > all
      S8 index-moved security +1 case > all
      = HIB.requests none
    `,
  },
  {
    number: 445,
    rules: ['G5', 'R2.2'],
    title: 'An open request bars another for the same account only.',
    given: { governments: { COL: { knows: { AMBER: ['trafficker', 'journalist'], COBALT: ['trafficker', 'journalist'] } } } },
    script: `
      ${FILED}
      ${GRANTED}
      ORDERS
      ? COL mlat AMBER -> request-open
      COL mlat COBALT
      S9 filed COL HIB COBALT > COL HIB
    `,
  },
  {
    number: 31,
    rules: ['R5.3', 'R15.1'],
    title: 'An MLAT request that is granted is executed two rounds later; its handle stays between the two governments.',
    given: {},
    script: `
      ${FILED}
      ${GRANTED}
      ORDERS
      CHAMBERS
      ? HIB grant COL.1.AMBER no -> already-answered
      ORDERS
      S8 read COL AMBER mlat solved > COL
      S8 was-read AMBER COL mlat caught > AMBER
      S8 scored COL +12 case > COL
      S8 learned COL AMBER trafficker read > COL
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed COL > all
      S8 index-moved security +1 case > all
      = open.comity 7
      = HIB.breaches 0
      = open.states.HIB.tokens none
    `,
  },
  {
    number: 32,
    rules: ['R5.3', 'U1'],
    title: 'A move ordered the round after the grant arrives too late to escape.',
    given: {},
    script: `
      ${FILED}
      ${GRANTED}
      ORDERS
      AMBER relocate COL
      S10 departed AMBER MONO COL > all
      ORDERS
      S8 read COL AMBER mlat solved > COL
      S10 arrived AMBER MONO COL > all
      S8 was-read AMBER COL mlat caught > AMBER
      S8 learned COL AMBER trafficker read > COL
      S8 scored COL +12 case > COL
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed COL > all
      S8 index-moved security +1 case > all
    `,
  },
  {
    number: 34,
    rules: ['R4.3', 'R5.3', 'G2'],
    title: 'A request finds nothing where the data have left; a copy that is kept is read.',
    given: { governments: { COL: { knows: { AMBER: ['trafficker', 'billionaire'] } } } },
    script: `
      ORDERS
      COL mlat AMBER
      COL preserve AMBER
      AMBER relocate RHE
      S3 preserved COL AMBER MONO > all
      S9 filed COL HIB AMBER > COL HIB
      S10 departed AMBER MONO RHE > all
      ${GRANTED}
      ORDERS
      ? COL preserve AMBER -> already-preserved
      S10 arrived AMBER MONO RHE > all
      ORDERS
      COL preserve AMBER
      S3 preserved COL AMBER MONO > all
      S8 read COL AMBER mlat solved > COL
      S8 was-read AMBER COL mlat caught > AMBER
      S8 learned COL AMBER trafficker read > COL
      S8 scored COL +12 case > COL
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed COL > all
      S8 index-moved security +1 case > all
    `,
  },
  {
    number: 208,
    rules: ['R5.3'],
    title: 'Without a copy the request of one who has left finds nothing; only the requester hears of it.',
    given: {},
    script: `
      ORDERS
      COL mlat AMBER
      AMBER relocate RHE
      S9 filed COL HIB AMBER > COL HIB
      S10 departed AMBER MONO RHE > all
      ${GRANTED}
      ORDERS
      S10 arrived AMBER MONO RHE > all
      ORDERS
      S8 nothing-held COL AMBER mlat > COL
      = COL.requests none
    `,
  },
  {
    number: 209,
    rules: ['R5.3', 'R5.6'],
    title: 'With a treaty a request is executed a round sooner.',
    given: { comity: 4, treaties: [['COL', 'HIB']] },
    script: `
      ${FILED}
      CHAMBERS
      HIB grant COL.1.AMBER yes
      C1 granted-handle COL HIB AMBER 2 > COL HIB
      C1 granted COL HIB > all
      C1 scored COL +1 mlat > all
      C1 scored HIB +2 mlat > all
      C1 comity-moved +1 mlat > all
      C1 influence-moved HIB +1 mlat-fee > HIB
    `,
  },
  {
    number: 210,
    rules: ['R5.3'],
    title: 'At Comity 3 a grant takes a round longer; a checkbox is out of reach of MLAT.',
    given: { comity: 3, accounts: { AMBER: { lock: 'checkbox' } }, providers: { MONO: { toShip: 0 } } },
    script: `
      ${FILED}
      CHAMBERS
      HIB grant COL.1.AMBER yes
      C1 granted-handle COL HIB AMBER 4 > COL HIB
      C5 comity-moved +1 drift > all
      C1 granted COL HIB > all
      C1 scored COL +1 mlat > all
      C1 scored HIB +2 mlat > all
      C1 comity-moved +1 mlat > all
      C1 influence-moved HIB +1 mlat-fee > HIB
      CHAMBERS
      CHAMBERS
      ORDERS
      S8 unreadable COL AMBER mlat > COL
      not S8 read
    `,
  },
  {
    number: 211,
    rules: ['R6.2a', 'R5.3'],
    title: 'Points and Comity of a grant come once for each requester, host and handle.',
    given: { accounts: { AMBER: { lock: 'self-made' } } },
    script: `
      ${FILED}
      CHAMBERS
      HIB grant COL.1.AMBER yes
      C1 scored HIB +2 mlat > all
      C1 granted COL HIB > all
      C1 granted-handle COL HIB AMBER 3 > COL HIB
      C1 scored COL +1 mlat > all
      C1 comity-moved +1 mlat > all
      C1 influence-moved HIB +1 mlat-fee > HIB
      ORDERS
      CHAMBERS
      ORDERS
      S8 unreadable COL AMBER mlat > COL
      CHAMBERS
      ${FILED}
      CHAMBERS
      HIB grant COL.4.AMBER yes
      C1 granted COL HIB > all
      C1 granted-handle COL HIB AMBER 6 > COL HIB
      C1 influence-moved HIB +1 mlat-fee > HIB
    `,
  },
  {
    number: 61,
    rules: ['R1.1', 'R5.3'],
    title: 'Alpina grants if Comity was 6 when CHAMBERS opened; the fee goes to nobody.',
    given: { accounts: { AMBER: { at: 'PHOT/ALP' } } },
    script: `
      ORDERS
      COL mlat AMBER
      S9 filed COL ALP AMBER > COL
      CHAMBERS
      C1 granted COL ALP > all
      C1 granted-handle COL ALP AMBER 3 > COL
      C1 scored COL +1 mlat > all
      C1 comity-moved +1 mlat > all
    `,
  },
  {
    number: 212,
    rules: ['R1.1', 'R5.3'],
    title: 'At Comity 5 Alpina denies, though another grant of the same CHAMBERS lifts Comity to 6.',
    given: {
      comity: 5,
      accounts: { AMBER: { at: 'PHOT/ALP' } },
      governments: { HIB: { case: 'dissident', knows: { DUNE: ['dissident'] } } },
    },
    script: `
      ORDERS
      COL mlat AMBER
      HIB mlat DUNE
      S9 filed COL ALP AMBER > COL
      S9 filed HIB MER DUNE > HIB MER
      CHAMBERS
      MER grant HIB.1.DUNE yes
      C1 denied COL ALP AMBER > COL
      C1 influence-moved COL +1 mlat-fee > COL
      C1 granted HIB MER > all
      C1 granted-handle HIB MER DUNE 3 > HIB MER
      C1 scored HIB +1 mlat > all
      C1 scored MER +2 mlat > all
      C1 comity-moved +1 mlat > all
      C1 influence-moved MER +1 mlat-fee > MER
      = open.comity 6
    `,
  },
]

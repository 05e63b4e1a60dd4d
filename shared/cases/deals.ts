/** Deals: part 6 of the rulebook. */
import type { Case } from './case.ts'

/** Columbia's warrant on Amber is before Monolith. */
const SERVED = `
      ORDERS
      COL long-arm AMBER
      S9 served COL AMBER MONO HIB > all`
/** Monolith has challenged it on Reach: case 1, heard in the next CHAMBERS. */
const CHALLENGED = `${SERVED}
      CHAMBERS
      MONO answer COL.1.AMBER challenge reach
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > all
      C1 docketed 1 reach COL MONO MONO AMBER - > all`
const JURY = { 'jurors 1 government': 'HIB RHE', 'jurors 1 provider': 'DROP', 'jurors 1 account': 'COBALT' }
/** Columbia's request for Amber lies before Hibernia. */
const ASKED = `
      ORDERS
      COL mlat AMBER
      S9 filed COL HIB AMBER > COL HIB`

export const DEAL_CASES: readonly Case[] = [
  {
    number: 401,
    rules: ['R6.2', 'R6.5', 'R6.7'],
    title: 'A transfer leaves the purse with the signature and arrives in S1, after payment, known to the two alone.',
    given: {},
    script: `
      ORDERS
      & COL FJORD | COL binds transfer 2
      ? COL mlat AMBER -> too-little-influence
      ! FJORD relocate ALP expedite
      COL campaign
      S1 lapsed FJORD relocate cannot-pay > FJORD
      S1 agreed 2.COL.FJORD.0 COL FJORD 2 > COL
      S1 agreed 2.COL.FJORD.0 FJORD COL 0 > FJORD
      S1 term-kept 2.COL.FJORD.0 0 COL FJORD > COL FJORD
      S1 influence-moved FJORD +2 deal > FJORD
      S1 influence-moved COL +2 campaign > COL
      = COL.influence 2
      = FJORD.influence 4
    `,
  },
  {
    number: 402,
    rules: ['R6.7', 'R2.4'],
    title: 'A deal signed in CHAMBERS is carried out in C1.',
    given: {},
    script: `
      CHAMBERS
      & MONO DROP | MONO binds transfer 1
      C1 agreed 3.MONO.DROP.0 MONO DROP 1 > MONO
      C1 agreed 3.MONO.DROP.0 DROP MONO 0 > DROP
      C1 term-kept 3.MONO.DROP.0 0 MONO DROP > MONO DROP
      C1 influence-moved DROP +1 deal > DROP
      = MONO.influence 2
      = DROP.influence 4
    `,
  },
  {
    number: 403,
    rules: ['R6.9'],
    title: 'A transfer on condition of an order is paid when the order is carried out in public.',
    given: {},
    script: `
      ORDERS
      & AMBER MONO | AMBER binds transfer 2 if order ship MONO - by 1
      MONO ship
      S1 agreed 2.AMBER.MONO.0 AMBER MONO 2 > AMBER
      S1 agreed 2.AMBER.MONO.0 MONO AMBER 0 > MONO
      S5 step-shipped MONO 1 > all
      S12 term-kept 2.AMBER.MONO.0 0 AMBER MONO > AMBER MONO
      S12 influence-moved MONO +2 deal > MONO
      = AMBER.influence 0
    `,
  },
  {
    number: 404,
    rules: ['R6.9', 'R6.7'],
    title: 'If the condition has not come true by the end of its round, the transfer lapses and the escrow returns.',
    given: {},
    script: `
      ORDERS
      & AMBER MONO | AMBER binds transfer 2 if order ship MONO - by 1
      S1 agreed 2.AMBER.MONO.0 AMBER MONO 2 > AMBER
      S1 agreed 2.AMBER.MONO.0 MONO AMBER 0 > MONO
      CHAMBERS
      C4 term-lapsed 2.AMBER.MONO.0 0 AMBER MONO > AMBER MONO
      C4 influence-moved AMBER +2 escrow > AMBER
      = AMBER.influence 3
    `,
  },
  {
    number: 405,
    rules: ['R6.9'],
    title: 'A condition may be that something does not happen: paid at the end of its round.',
    given: {},
    script: `
      ORDERS
      & EMBER HIB | EMBER binds transfer 1 unless order subpoena HIB EMBER by 1
      S1 agreed 2.EMBER.HIB.0 EMBER HIB 1 > EMBER
      S1 agreed 2.EMBER.HIB.0 HIB EMBER 0 > HIB
      CHAMBERS
      C4 term-kept 2.EMBER.HIB.0 0 EMBER HIB > EMBER HIB
      C4 influence-moved HIB +1 deal > HIB
    `,
  },
  {
    number: 406,
    rules: ['R6.9', 'R15.1'],
    title: 'A gagged order is no condition for who is not told of it, and the payment tells nothing.',
    given: {},
    script: `
      ORDERS
      & AMBER RHE | AMBER binds transfer 1 if order subpoena COL AMBER by 1
      & MONO COL | MONO binds transfer 1 if order subpoena COL AMBER by 1
      COL subpoena AMBER gag
      S1 agreed 2.AMBER.RHE.0 AMBER RHE 1 > AMBER
      S1 agreed 2.AMBER.RHE.0 RHE AMBER 0 > RHE
      S1 agreed 2.MONO.COL.0 MONO COL 1 > MONO
      S1 agreed 2.MONO.COL.0 COL MONO 0 > COL
      S7 subpoenaed COL AMBER MONO gagged > COL MONO
      S7 learned COL AMBER trafficker subpoena > COL
      S12 term-kept 2.MONO.COL.0 0 MONO COL > MONO COL
      S12 influence-moved COL +1 deal > COL
      CHAMBERS
      C4 term-lapsed 2.AMBER.RHE.0 0 AMBER RHE > AMBER RHE
      C4 influence-moved AMBER +1 escrow > AMBER
    `,
  },
  {
    number: 407,
    rules: ['R6.9', 'R5.2'],
    title: 'An account pays its provider to challenge: the answer is the condition.',
    given: { influence: { MONO: 2 } },
    script: `${SERVED}
      CHAMBERS
      & AMBER MONO | AMBER binds transfer 2 if answer MONO COL AMBER challenge by 1
      MONO answer COL.1.AMBER challenge reach
      C1 agreed 3.AMBER.MONO.0 AMBER MONO 2 > AMBER
      C1 agreed 3.AMBER.MONO.0 MONO AMBER 0 > MONO
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > all
      C1 docketed 1 reach COL MONO MONO AMBER - > all
      C4 term-kept 3.AMBER.MONO.0 0 AMBER MONO > AMBER MONO
      C4 influence-moved MONO +2 deal > MONO
    `,
  },
  {
    number: 408,
    rules: ['R6.9', 'R5.5'],
    title: 'A transfer on condition of a law is paid when it is enacted, and lapses when the bill fails.',
    given: {},
    script: `
      ORDERS
      HIB bill enact BLOCK -
      S2 tabled HIB enact BLOCK - > all
      CHAMBERS
      & EMBER HIB | EMBER binds transfer 1 if law HIB BLOCK by 1
      & DUNE HIB | DUNE binds transfer 1 unless law HIB BLOCK by 1
      C1 agreed 3.EMBER.HIB.0 EMBER HIB 1 > EMBER
      C1 agreed 3.EMBER.HIB.0 HIB EMBER 0 > HIB
      C1 agreed 3.DUNE.HIB.0 DUNE HIB 1 > DUNE
      C1 agreed 3.DUNE.HIB.0 HIB DUNE 0 > HIB
      C2 enacted HIB BLOCK > all
      C2 scored HIB +2 signature-law > all
      C2 trusted MONO +1 law > all
      C2 trusted DROP +1 law > all
      C4 term-kept 3.EMBER.HIB.0 0 EMBER HIB > EMBER HIB
      C4 influence-moved HIB +1 deal > HIB
      C4 term-lapsed 3.DUNE.HIB.0 0 DUNE HIB > DUNE HIB
      C4 influence-moved DUNE +1 escrow > DUNE
    `,
  },
  {
    number: 409,
    rules: ['R6.8'],
    title: 'A contracted vote is cast by the server, whatever the juror writes or leaves out; a contrary one is refused.',
    given: { luck: JURY },
    script: `${CHALLENGED}
      CHAMBERS
      & COL HIB | HIB binds vote 1 enforce | COL binds transfer 1 if vote HIB 1 enforce by 2
      & MONO DROP | DROP binds vote 1 quash
      ? HIB vote 1 quash -> bound-by-deal
      ! HIB vote 1 quash
      RHE vote 1 enforce
      COBALT vote 1 enforce
      C1 agreed 5.COL.HIB.0 COL HIB 1 > COL
      C1 agreed 5.COL.HIB.0 HIB COL 0 > HIB
      C1 agreed 5.MONO.DROP.0 MONO DROP 0 > MONO
      C1 agreed 5.MONO.DROP.0 DROP MONO 0 > DROP
      C4 voted 1 HIB enforce > all
      C4 voted 1 DROP quash > all
      C4 ruled 1 enforce 6 2 enforce 1 > all
      C4 influence-moved HIB +1 juror > HIB
      C4 influence-moved RHE +1 juror > RHE
      C4 influence-moved COBALT +1 juror > COBALT
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
      C4 term-kept 5.COL.HIB.0 0 HIB COL > COL HIB
      C4 term-kept 5.COL.HIB.0 1 COL HIB > COL HIB
      C4 influence-moved HIB +1 deal > HIB
      C4 term-kept 5.MONO.DROP.0 0 DROP MONO > MONO DROP
    `,
  },
  {
    number: 410,
    rules: ['R6.8', 'R5.7.4'],
    title: 'A vote sold before the jurors are drawn lapses if its giver is not among them.',
    given: { luck: JURY },
    script: `${CHALLENGED}
      ORDERS
      & MONO MER | MER binds vote 1 quash
      ?& HIB MONO | MONO binds vote 1 quash -> not-a-juror
      ?& MER RHE | MER binds vote 1 enforce -> already-bound
      S1 agreed 4.MONO.MER.0 MONO MER 0 > MONO
      S1 agreed 4.MONO.MER.0 MER MONO 0 > MER
      CHAMBERS
      ?& COL MER | MER binds vote 1 enforce -> not-a-juror
      HIB vote 1 enforce
      RHE vote 1 enforce
      DROP vote 1 enforce
      COBALT vote 1 enforce
      C4 ruled 1 enforce 7 1 enforce 1 > all
      C4 influence-moved HIB +1 juror > HIB
      C4 influence-moved RHE +1 juror > RHE
      C4 influence-moved DROP +1 juror > DROP
      C4 influence-moved COBALT +1 juror > COBALT
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
      C4 term-lapsed 4.MONO.MER.0 0 MER MONO > MONO MER
    `,
  },
  {
    number: 411,
    rules: ['R6.6', 'R6.8'],
    title: 'Promised votes are looked at when they are counted; the public learns who kept a promise, not which.',
    given: { luck: JURY },
    script: `${CHALLENGED}
      CHAMBERS
      & COL HIB | HIB promises vote 1 enforce
      & COL RHE | RHE promises vote 1 enforce
      HIB vote 1 quash
      RHE vote 1 enforce
      DROP vote 1 enforce
      COBALT vote 1 enforce
      C1 agreed 5.COL.HIB.0 COL HIB 0 > COL
      C1 agreed 5.COL.HIB.0 HIB COL 0 > HIB
      C1 agreed 5.COL.RHE.0 COL RHE 0 > COL
      C1 agreed 5.COL.RHE.0 RHE COL 0 > RHE
      C4 ruled 1 enforce 6 2 enforce 1 > all
      C4 influence-moved RHE +1 juror > RHE
      C4 influence-moved DROP +1 juror > DROP
      C4 influence-moved COBALT +1 juror > COBALT
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
      C4 term-broken 5.COL.HIB.0 0 HIB COL > COL HIB
      C4 word-broken HIB > all
      C4 term-kept 5.COL.RHE.0 0 RHE COL > COL RHE
      C4 word-kept RHE > all
      = open.word.broken.HIB 1
      = open.word.kept.RHE 1
    `,
  },
  {
    number: 412,
    rules: ['R6.8', 'R5.5'],
    title: 'Contracted lobbying lies in escrow, is lobbied by the server, and is all the giver may lobby on that bill.',
    given: { influence: { FJORD: 4 } },
    script: `
      ORDERS
      COL bill enact SHIELD -
      S2 tabled COL enact SHIELD - > all
      CHAMBERS
      & RHE FJORD | FJORD binds lobby COL against 2
      ?& FJORD HIB | FJORD binds lobby COL for 1 -> already-bound
      ?& FJORD HIB | FJORD binds lobby HIB for 1 -> no-such-bill
      ? FJORD lobby COL against 1 -> bound-by-deal
      ! FJORD lobby COL for 2
      C1 agreed 3.RHE.FJORD.0 RHE FJORD 0 > RHE
      C1 agreed 3.RHE.FJORD.0 FJORD RHE 2 > FJORD
      C1 influence-moved FJORD +2 escrow > FJORD
      C2 influence-moved FJORD -2 lobby > FJORD
      C2 lobbied FJORD COL -2 > all
      C2 bill-failed COL 0 > all
      C4 term-kept 3.RHE.FJORD.0 0 FJORD RHE > RHE FJORD
      = FJORD.influence 3
    `,
  },
  {
    number: 413,
    rules: ['R6.8', 'R6.6'],
    title: 'Promised lobbying is kept by as much on that side, broken by less.',
    given: {},
    script: `
      ORDERS
      COL bill enact SHIELD -
      S2 tabled COL enact SHIELD - > all
      CHAMBERS
      & COL FJORD | FJORD promises lobby COL for 1
      & COL EMBER | EMBER promises lobby COL for 2
      FJORD lobby COL for 2
      EMBER lobby COL for 1
      C1 agreed 3.COL.FJORD.0 COL FJORD 0 > COL
      C1 agreed 3.COL.FJORD.0 FJORD COL 0 > FJORD
      C1 agreed 3.COL.EMBER.0 COL EMBER 0 > COL
      C1 agreed 3.COL.EMBER.0 EMBER COL 0 > EMBER
      C2 influence-moved FJORD -2 lobby > FJORD
      C2 influence-moved EMBER -1 lobby > EMBER
      C2 lobbied FJORD COL 2 > all
      C2 lobbied EMBER COL 1 > all
      C2 enacted COL SHIELD > all
      C2 scored COL +2 signature-law > all
      C2 trusted MONO +1 law > all
      C2 trusted DROP +1 law > all
      C2 trusted LANT +1 law > all
      C4 term-kept 3.COL.FJORD.0 0 FJORD COL > COL FJORD
      C4 word-kept FJORD > all
      C4 term-broken 3.COL.EMBER.0 0 EMBER COL > COL EMBER
      C4 word-broken EMBER > all
    `,
  },
  {
    number: 414,
    rules: ['R6.10', 'R5.3'],
    title: 'A contracted grant is given by the server although the host says no, and pays on its condition.',
    given: {},
    script: `${ASKED}
      CHAMBERS
      & COL HIB | HIB binds grant AMBER 1 | COL binds transfer 1 if grant COL HIB AMBER by 1
      ? HIB grant COL.1.AMBER no -> bound-by-deal
      ?& COL HIB | COL binds transfer 1 if grant COL RHE AMBER by 1 -> not-told-to-both
      HIB grant COL.1.AMBER yes
      C1 agreed 3.COL.HIB.0 COL HIB 1 > COL
      C1 agreed 3.COL.HIB.0 HIB COL 0 > HIB
      C1 granted COL HIB > all
      C1 granted-handle COL HIB AMBER 3 > COL HIB
      C1 scored COL +1 mlat > all
      C1 scored HIB +2 mlat > all
      C1 comity-moved +1 mlat > all
      C1 influence-moved HIB +1 mlat-fee > HIB
      C4 term-kept 3.COL.HIB.0 0 HIB COL > COL HIB
      C4 term-kept 3.COL.HIB.0 1 COL HIB > COL HIB
      C4 influence-moved HIB +1 deal > HIB
    `,
  },
  {
    number: 415,
    rules: ['R6.10', 'R6.6'],
    title: 'A promised grant is broken by a denial.',
    given: {},
    script: `
      ORDERS
      & COL HIB | HIB promises grant AMBER 2
      COL mlat AMBER
      S1 agreed 2.COL.HIB.0 COL HIB 0 > COL
      S1 agreed 2.COL.HIB.0 HIB COL 0 > HIB
      S9 filed COL HIB AMBER > COL HIB
      CHAMBERS
      HIB grant COL.1.AMBER no
      C1 denied COL HIB AMBER > COL HIB
      C1 influence-moved COL +1 mlat-fee > COL
      C4 term-broken 2.COL.HIB.0 0 HIB COL > COL HIB
      C4 word-broken HIB > all
    `,
  },
  {
    number: 416,
    rules: ['R6.10', 'R6.7'],
    title: 'Assistance nobody asks for lapses with its round, binding or promised, and counts for no record.',
    given: {},
    script: `
      ORDERS
      & COL HIB | HIB promises grant AMBER 1 | HIB binds grant BASALT 1
      & MONO COL | MONO promises comply AMBER 1
      S1 agreed 2.COL.HIB.0 COL HIB 0 > COL
      S1 agreed 2.COL.HIB.0 HIB COL 0 > HIB
      S1 agreed 2.MONO.COL.0 MONO COL 0 > MONO
      S1 agreed 2.MONO.COL.0 COL MONO 0 > COL
      CHAMBERS
      C4 term-lapsed 2.COL.HIB.0 0 HIB COL > COL HIB
      C4 term-lapsed 2.COL.HIB.0 1 HIB COL > COL HIB
      C4 term-lapsed 2.MONO.COL.0 0 MONO COL > MONO COL
      = open.word {"kept":{},"broken":{}}
    `,
  },
  {
    number: 417,
    rules: ['R6.10', 'R5.2'],
    title: 'Contracted compliance answers the next demand, gagged or not; another answer is refused.',
    given: {},
    script: `
      ORDERS
      & COL MONO | MONO binds comply AMBER 2
      COL long-arm AMBER gag
      S1 agreed 2.COL.MONO.0 COL MONO 0 > COL
      S1 agreed 2.COL.MONO.0 MONO COL 0 > MONO
      S9 served COL AMBER MONO HIB gagged > COL MONO
      CHAMBERS
      ? MONO answer COL.1.AMBER refuse - -> bound-by-deal
      ! MONO answer COL.1.AMBER challenge secrecy
      C1 answered COL AMBER MONO comply > COL MONO
      C1 influence-moved MONO +1 good-will > MONO
      C4 term-kept 2.COL.MONO.0 0 MONO COL > COL MONO
    `,
  },
  {
    number: 418,
    rules: ['R6.10', 'R6.6'],
    title: 'Promised compliance is broken by a challenge, kept by complying.',
    given: {
      providers: { DROP: { sites: ['HIB', 'COL', 'MER'] } },
      governments: {
        COL: { knows: { AMBER: ['trafficker'], DUNE: ['trafficker', 'dissident'] }, case: 'trafficker' },
        MER: { knows: { COBALT: ['dissident'] } },
      },
    },
    script: `
      ORDERS
      & COL MONO | MONO promises comply AMBER 1
      & MER DROP | DROP promises comply COBALT 1
      COL long-arm AMBER
      MER long-arm COBALT
      S1 agreed 2.COL.MONO.0 COL MONO 0 > COL
      S1 agreed 2.COL.MONO.0 MONO COL 0 > MONO
      S1 agreed 2.MER.DROP.0 MER DROP 0 > MER
      S1 agreed 2.MER.DROP.0 DROP MER 0 > DROP
      S9 served COL AMBER MONO HIB > all
      S9 served MER COBALT DROP HIB > all
      CHAMBERS
      MONO answer COL.1.AMBER challenge reach
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > all
      C1 docketed 1 reach COL MONO MONO AMBER - > all
      C1 answered MER COBALT DROP comply > all
      C1 influence-moved DROP +1 good-will > DROP
      C4 term-broken 2.COL.MONO.0 0 MONO COL > COL MONO
      C4 word-broken MONO > all
      C4 term-kept 2.MER.DROP.0 0 DROP MER > MER DROP
      C4 word-kept DROP > all
    `,
  },
  {
    number: 419,
    rules: ['R6.10', 'R5.2'],
    title: 'An intervention takes the answer away: contracted compliance lapses.',
    given: {},
    script: `${SERVED}
      CHAMBERS
      & COL MONO | MONO binds comply AMBER 2
      AMBER intervene COL.1.AMBER
      C1 agreed 3.COL.MONO.0 COL MONO 0 > COL
      C1 agreed 3.COL.MONO.0 MONO COL 0 > MONO
      C1 influence-moved AMBER -1 intervention > AMBER
      C1 docketed 1 reach COL MONO AMBER AMBER - > all
      C4 term-lapsed 3.COL.MONO.0 0 MONO COL > COL MONO
    `,
  },
  {
    number: 420,
    rules: ['R6.11'],
    title: 'A settlement takes the case off the docket: records instead of content, no ruling, no precedent, no points.',
    given: { luck: JURY },
    script: `${CHALLENGED}
      ORDERS
      ?& COL HIB | COL binds settle 1 -> no-such-case
      ?& COL MONO | COL promises settle 1 -> must-bind
      & COL MONO | COL binds settle 1
      S1 agreed 4.COL.MONO.0 COL MONO 0 > COL
      S1 agreed 4.COL.MONO.0 MONO COL 0 > MONO
      S1 term-kept 4.COL.MONO.0 0 COL MONO > COL MONO
      S1 case-settled 1 > all
      S1 subpoenaed COL AMBER MONO > all
      S1 learned COL AMBER trafficker subpoena > COL
      not C1 jurors-drawn
      = open.docket none
      = open.demands none
      = COL.demands none
      = open.tracks.reach 0
      = open.rulings none
      CHAMBERS
      not C4
      = open.tracks.reach 0
    `,
  },
  {
    number: 421,
    rules: ['R6.11', 'R6.8'],
    title: 'Settled in CHAMBERS, before it is heard: votes are not counted, what was sold about the case lapses, a second settlement too.',
    given: { luck: JURY },
    script: `${CHALLENGED}
      CHAMBERS
      & MONO COL | MONO binds settle 1
      & MONO COL | COL binds settle 1
      & RHE HIB | HIB binds vote 1 quash | RHE binds transfer 1 if vote HIB 1 quash by 2
      HIB vote 1 quash
      COL brief 1 text 1
      C1 agreed 5.MONO.COL.0 MONO COL 0 > MONO
      C1 agreed 5.MONO.COL.0 COL MONO 0 > COL
      C1 agreed 5.MONO.COL.1 MONO COL 0 > MONO
      C1 agreed 5.MONO.COL.1 COL MONO 0 > COL
      C1 agreed 5.RHE.HIB.0 RHE HIB 1 > RHE
      C1 agreed 5.RHE.HIB.0 HIB RHE 0 > HIB
      C1 case-settled 1 > all
      C1 subpoenaed COL AMBER MONO > all
      C1 learned COL AMBER trafficker subpoena > COL
      C1 term-kept 5.MONO.COL.0 0 MONO COL > COL MONO
      C1 term-lapsed 5.MONO.COL.1 0 COL MONO > COL MONO
      C4 term-lapsed 5.RHE.HIB.0 0 HIB RHE > HIB RHE
      C4 term-lapsed 5.RHE.HIB.0 1 RHE HIB > HIB RHE
      C4 influence-moved RHE +1 escrow > RHE
      not C4 ruled
    `,
  },
  {
    number: 422,
    rules: ['R6.12'],
    title: 'Non-use kept to the end of its last round: the escrow returns.',
    given: {},
    script: `
      ORDERS
      & COL HIB | COL binds non-use 2 2
      S1 agreed 2.COL.HIB.0 COL HIB 2 > COL
      S1 agreed 2.COL.HIB.0 HIB COL 0 > HIB
      CHAMBERS
      not C4 term-kept
      = COL.influence 1
      ORDERS
      CHAMBERS
      C4 term-kept 2.COL.HIB.0 0 COL HIB > COL HIB
      C4 influence-moved COL +2 escrow > COL
      = COL.influence 4
    `,
  },
  {
    number: 423,
    rules: ['R6.12', 'R15.1'],
    title: 'A gagged warrant breaks a non-use: the other gets the escrow and learns of the breach, not of handle or provider.',
    given: { influence: { COL: 4 } },
    script: `
      ORDERS
      & COL HIB | COL binds non-use 1 3
      COL long-arm AMBER gag
      S1 agreed 2.COL.HIB.0 COL HIB 3 > COL
      S1 agreed 2.COL.HIB.0 HIB COL 0 > HIB
      S9 served COL AMBER MONO HIB gagged > COL MONO
      S12 term-broken 2.COL.HIB.0 0 COL HIB > COL HIB
      S12 influence-moved HIB +3 deal > HIB
      not S12 word-broken
      = HIB.influence 5
    `,
  },
  {
    number: 424,
    rules: ['R6.12', 'R6.6'],
    title: 'A promised non-use is written into the record: broken by a warrant, kept without.',
    given: {},
    script: `
      ORDERS
      & COL HIB | COL promises non-use 1 0 | HIB promises non-use 1 0
      ?& COL HIB | COL promises non-use 1 1 -> bad-term
      COL long-arm AMBER
      S1 agreed 2.COL.HIB.0 COL HIB 0 > COL
      S1 agreed 2.COL.HIB.0 HIB COL 0 > HIB
      S9 served COL AMBER MONO HIB > all
      S12 term-broken 2.COL.HIB.0 0 COL HIB > COL HIB
      S12 word-broken COL > all
      CHAMBERS
      C1 answered COL AMBER MONO comply > all
      C1 influence-moved MONO +1 good-will > MONO
      C4 term-kept 2.COL.HIB.0 1 HIB COL > COL HIB
      C4 word-kept HIB > all
    `,
  },
  {
    number: 425,
    rules: ['R6.9', 'R6.6'],
    title: 'A promise of money is kept by a payment of as much, and broken if none comes in time.',
    given: {},
    script: `
      ORDERS
      & COL HIB | COL promises transfer 1
      & RHE HIB | RHE promises transfer 2
      S1 agreed 2.COL.HIB.0 COL HIB 0 > COL
      S1 agreed 2.COL.HIB.0 HIB COL 0 > HIB
      S1 agreed 2.RHE.HIB.0 RHE HIB 0 > RHE
      S1 agreed 2.RHE.HIB.0 HIB RHE 0 > HIB
      ORDERS
      & COL HIB | COL binds transfer 1
      & RHE HIB | RHE binds transfer 1
      S1 agreed 4.COL.HIB.1 COL HIB 1 > COL
      S1 agreed 4.COL.HIB.1 HIB COL 0 > HIB
      S1 agreed 4.RHE.HIB.1 RHE HIB 1 > RHE
      S1 agreed 4.RHE.HIB.1 HIB RHE 0 > HIB
      S1 term-kept 4.COL.HIB.1 0 COL HIB > COL HIB
      S1 influence-moved HIB +1 deal > HIB
      S1 term-kept 2.COL.HIB.0 0 COL HIB > COL HIB
      S1 word-kept COL > all
      S1 term-kept 4.RHE.HIB.1 0 RHE HIB > RHE HIB
      S1 influence-moved HIB +1 deal > HIB
      CHAMBERS
      C4 term-broken 2.RHE.HIB.0 0 RHE HIB > RHE HIB
      C4 word-broken RHE > all
    `,
  },
  {
    number: 426,
    rules: ['R6.9', 'R6.6'],
    title: 'A promise of money on a condition falls due a round after it has come true, and lapses if it has not.',
    given: {},
    script: `
      ORDERS
      & AMBER MONO | AMBER promises transfer 1 if order ship MONO - by 1 | AMBER promises transfer 1 if order harden MONO - by 1
      MONO ship
      S1 agreed 2.AMBER.MONO.0 AMBER MONO 0 > AMBER
      S1 agreed 2.AMBER.MONO.0 MONO AMBER 0 > MONO
      S5 step-shipped MONO 1 > all
      CHAMBERS
      C4 term-lapsed 2.AMBER.MONO.0 1 AMBER MONO > AMBER MONO
      not C4 word-broken
      ORDERS
      CHAMBERS
      C4 term-broken 2.AMBER.MONO.0 0 AMBER MONO > AMBER MONO
      C4 word-broken AMBER > all
    `,
  },
  {
    number: 427,
    rules: ['R6.3'],
    title: 'Two deals with a binding term a round and two of promises, no more; the next round counts anew.',
    given: {},
    script: `
      ORDERS
      & COL HIB | COL binds grant AMBER 8
      & COL RHE | COL binds grant AMBER 8
      & COL HIB | COL promises grant BASALT 8
      & COL MER | COL promises grant BASALT 8
      ?& COL MER | COL binds grant AMBER 8 -> too-many-deals
      ?& COL MER | MER promises grant AMBER 8 -> too-many-deals
      S1 agreed 2.COL.HIB.0 COL HIB 0 > COL
      S1 agreed 2.COL.HIB.0 HIB COL 0 > HIB
      S1 agreed 2.COL.HIB.1 COL HIB 0 > COL
      S1 agreed 2.COL.HIB.1 HIB COL 0 > HIB
      S1 agreed 2.COL.RHE.0 COL RHE 0 > COL
      S1 agreed 2.COL.RHE.0 RHE COL 0 > RHE
      S1 agreed 2.COL.MER.0 COL MER 0 > COL
      S1 agreed 2.COL.MER.0 MER COL 0 > MER
      CHAMBERS
      ?& COL MER | COL binds grant AMBER 8 -> too-many-deals
      ORDERS
      & COL MER | COL binds grant AMBER 8
      S1 agreed 4.COL.MER.1 COL MER 0 > COL
      S1 agreed 4.COL.MER.1 MER COL 0 > MER
    `,
  },
  {
    number: 428,
    rules: ['R6.3', 'R6.5'],
    title: 'What cannot be signed: more than the purse holds, nonsense, other seats, a third party to the terms.',
    given: { influence: { COL: 1 } },
    script: `
      ORDERS
      ?& COL HIB | COL binds transfer 2 -> too-little-influence
      ?& COL HIB | COL binds transfer 1 | COL binds non-use 1 1 -> too-little-influence
      ?& COL HIB | HIB binds transfer 7 -> bad-term
      ?& COL HIB | HIB binds transfer 1 if order ship COL - by 1 -> bad-term
      ?& COL HIB | HIB binds transfer 1 if order ship MONO - by 3 -> bad-term
      ?& COL HIB | RHE binds transfer 1 -> not-the-two
      ?& COL HIB | COL binds comply AMBER 1 -> bad-term
      ?& COL HIB | COL binds vote 1 quash -> no-such-case
      & COL HIB | HIB binds transfer 2
      S1 agreed 2.COL.HIB.0 COL HIB 0 > COL
      S1 agreed 2.COL.HIB.0 HIB COL 2 > HIB
      S1 term-kept 2.COL.HIB.0 0 HIB COL > COL HIB
      S1 influence-moved COL +2 deal > COL
    `,
  },
  {
    number: 429,
    rules: ['R6.13'],
    title: 'A table without binding votes and lobbying lets them be promised.',
    given: { patch: { set: { voteContracts: false } } },
    script: `
      ORDERS
      COL bill enact SHIELD -
      S2 tabled COL enact SHIELD - > all
      CHAMBERS
      ?& HIB COL | HIB binds lobby COL for 1 -> no-vote-contracts
      & HIB COL | HIB promises lobby COL for 1
      C1 agreed 3.HIB.COL.0 HIB COL 0 > HIB
      C1 agreed 3.HIB.COL.0 COL HIB 0 > COL
      C2 enacted COL SHIELD > all
      C2 scored COL +2 signature-law > all
      C2 trusted MONO +1 law > all
      C2 trusted DROP +1 law > all
      C2 trusted LANT +1 law > all
      C4 term-broken 3.HIB.COL.0 0 HIB COL > COL HIB
      C4 word-broken HIB > all
    `,
  },
  {
    number: 430,
    rules: ['R6.13'],
    title: 'A table without deals.',
    given: { patch: { set: { deals: false } } },
    script: `
      ORDERS
      ?& HIB COL | HIB promises grant AMBER 1 -> no-deals
    `,
  },
  {
    number: 431,
    rules: ['R6.7', 'R5.11'],
    title: 'When the net splinters what is still open lapses; escrow returns as far as the purse holds it.',
    given: { round: 3, comity: 1, influence: { COL: 6 } },
    fixed: 'the splinternet counts data centres outside the state of a headquarters',
    script: `
      ORDERS
      MER bill enact REACH -
      S2 tabled MER enact REACH - > all
      CHAMBERS
      & COL HIB | COL binds non-use 4 3 | HIB promises grant AMBER 5
      C1 agreed 7.COL.HIB.0 COL HIB 3 > COL
      C1 agreed 7.COL.HIB.0 HIB COL 0 > HIB
      C2 enacted MER REACH > all
      C2 scored MER +2 signature-law > all
      C2 comity-moved -1 law > all
      C2 trusted DROP -1 law > all
      C2 trusted PHOT -1 law > all
      C5 splintered 0 > all
      C5 scored COL -6 splinternet > all
      C5 scored HIB -6 splinternet > all
      C5 scored RHE -6 splinternet > all
      C5 scored MER -6 splinternet > all
      C5 scored MONO -4 splinternet > all
      C5 scored DROP -4 splinternet > all
      C5 scored LANT -3 splinternet > all
      C5 scored PHOT -3 splinternet > all
      C5 scored AMBER -4 splinternet > AMBER
      C5 scored BASALT -4 splinternet > BASALT
      C5 scored COBALT -4 splinternet > COBALT
      C5 scored DUNE -4 splinternet > DUNE
      C5 scored EMBER -4 splinternet > EMBER
      C5 scored FJORD -4 splinternet > FJORD
      C5 scored AMBER +5 agenda > AMBER
      C5 ended splinternet > all
      C5 term-lapsed 7.COL.HIB.0 0 COL HIB > COL HIB
      C5 term-lapsed 7.COL.HIB.0 1 HIB COL > COL HIB
      C5 influence-moved COL +2 escrow > COL
      = COL.influence 6
    `,
  },
  {
    number: 435,
    rules: ['R6.7', 'R2.1'],
    title: 'What is due in the last round is settled before the end: escrow returns, a promise of money is broken.',
    given: { round: 8, influence: { COL: 6 } },
    fixed: 'goals name states',
    script: `
      ORDERS
      & COL HIB | COL binds non-use 8 3 | HIB promises transfer 1
      S1 agreed 16.COL.HIB.0 COL HIB 3 > COL
      S1 agreed 16.COL.HIB.0 HIB COL 0 > HIB
      CHAMBERS
      C4 term-kept 16.COL.HIB.0 0 COL HIB > COL HIB
      C4 influence-moved COL +3 escrow > COL
      C4 term-broken 16.COL.HIB.0 1 HIB COL > COL HIB
      C4 word-broken HIB > all
      C5 scored AMBER +5 agenda > AMBER
      C5 ended last-round > all
      = COL.influence 6
    `,
  },
  {
    number: 432,
    rules: ['R6.4'],
    title: 'A gagged order shown to a seat is certified and told to nobody; shown to the government it costs the provider 2 points.',
    given: {},
    script: `
      ORDERS
      COL subpoena AMBER gag
      S7 subpoenaed COL AMBER MONO gagged > COL MONO
      S7 learned COL AMBER trafficker subpoena > COL
      CHAMBERS
      @ MONO subpoena.COL.1.AMBER AMBER
      not C5 disclosed
      = AMBER.slips.0.stage held
      ORDERS
      @ AMBER subpoena.COL.1.AMBER
      = COL.slips.0.stage shown
      CHAMBERS
      C5 disclosed MONO COL AMBER AMBER > COL MONO AMBER
      C5 scored MONO -2 disclosure > all
      = COL.slips.0.stage noticed
      = open.providers.MONO.contempts 0
      ORDERS
      CHAMBERS
      not C5 scored MONO -2 disclosure
    `,
  },
  {
    number: 433,
    rules: ['R6.4'],
    title: 'However many show a gagged order, the provider pays once.',
    given: {},
    script: `
      ORDERS
      COL preserve AMBER gag
      S3 preserved COL AMBER MONO gagged > COL MONO
      CHAMBERS
      @ MONO preserve.COL.1.AMBER AMBER
      @ MONO preserve.COL.1.AMBER HIB
      @ AMBER preserve.COL.1.AMBER
      @ HIB preserve.COL.1.AMBER
      C5 disclosed MONO COL AMBER AMBER > COL MONO AMBER
      C5 disclosed MONO COL AMBER HIB > COL MONO HIB
      C5 scored MONO -2 disclosure > all
    `,
  },
  {
    number: 434,
    rules: ['R6.1', 'R15.1'],
    title: 'Whatever two have agreed, nothing of it is in what others are told.',
    given: {},
    script: `
      ORDERS
      & EMBER LANT | LANT promises transfer 1 unless order harden LANT - by 1 | EMBER binds transfer 1 if order checkbox EMBER - by 2
      LANT market
      S1 agreed 2.EMBER.LANT.0 EMBER LANT 1 > EMBER
      S1 agreed 2.EMBER.LANT.0 LANT EMBER 0 > LANT
      S5 trusted LANT +1 market > all
    `,
  },
]

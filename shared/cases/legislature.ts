/** Bills, treaties, moot cases and the MANDATE: R5.5, R5.6, R5.12, R5.13 of the rulebook. */
import type { Case } from './case.ts'
import { CAUGHT_BY_WARRANT, CHALLENGED, READ_ABROAD, SERVED } from './lines.ts'

export const LEGISLATURE_CASES: readonly Case[] = [
  {
    number: 24,
    rules: ['R5.12', 'R5.5'],
    title: 'REACH passed moots a pending case on Reach: no hearing, no precedent, the demand is enforced as compelled.',
    given: {},
    script: `${CHALLENGED}
      ORDERS
      COL bill enact REACH -
      S2 tabled COL enact REACH - > all
      CHAMBERS
      COL brief 1 text 1
      C2 enacted COL REACH > all
      C2 scored COL +2 signature-law > all
      C2 comity-moved -1 law > all
      C2 trusted MONO -1 law > all
      C2 trusted DROP -1 law > all
      C2 trusted LANT -1 law > all
      C2 moot 1 enforced > all
      C4 influence-moved COL -1 brief > COL
      C4 briefed 1 COL text 1 > all
      = open.tracks.reach 0
      = open.rulings none
      ORDERS
      S8 executed COL AMBER MONO HIB compelled > all
      ${READ_ABROAD}
      S8 read COL AMBER long-arm solved > COL
      ${CAUGHT_BY_WARRANT}
    `,
  },
  {
    number: 25,
    rules: ['R5.5', 'R5.7'],
    title: 'Two against two is a tie and fails; the hearing takes place. Lobbying is revealed by seat, and spent.',
    given: {},
    script: `${CHALLENGED}
      ORDERS
      COL bill enact REACH -
      S2 tabled COL enact REACH - > all
      CHAMBERS
      AMBER lobby COL against 2
      C2 influence-moved AMBER -2 lobby > AMBER
      C2 lobbied AMBER COL -2 > all
      C2 bill-failed COL 0 > all
      C4 ruled 1 enforce 7 1 enforce 1 > all
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
    `,
  },
  {
    number: 231,
    rules: ['R5.5', 'R2.2', 'R2.4'],
    title: 'A seat lobbies a bill once, with 1 to 3 Influence that it has.',
    given: { influence: { DUNE: 3, FJORD: 4 } },
    script: `
      ORDERS
      COL bill enact BLOCK -
      HIB bill enact BLOCK -
      S2 tabled COL enact BLOCK - > all
      S2 tabled HIB enact BLOCK - > all
      CHAMBERS
      ? DUNE lobby COL for 0 -> bad-blank
      ? DUNE lobby MER for 1 -> no-such-bill
      ? DUNE lobby COL for 1; lobby COL against 1 -> duplicate
      ? DUNE lobby COL for 2; lobby HIB for 2 -> too-little-influence
      DUNE lobby COL against 3
      FJORD lobby COL for 3
      FJORD lobby HIB against 1
      C2 lobbied DUNE COL -3 > all
      C2 lobbied FJORD COL 3 > all
      C2 lobbied FJORD HIB -1 > all
      C2 enacted COL BLOCK > all
      C2 enacted HIB BLOCK > all
      C2 influence-moved DUNE -3 lobby > DUNE
      C2 influence-moved FJORD -3 lobby > FJORD
      C2 influence-moved FJORD -1 lobby > FJORD
      C2 scored COL +2 signature-law > all
      C2 scored HIB +2 signature-law > all
      C2 trusted MONO +2 law > all
      C2 trusted DROP +2 law > all
      C2 trusted LANT +1 law > all
    `,
  },
  {
    number: 41,
    rules: ['R5.5'],
    title: 'MANDATE displaces SHIELD, and then no second law gives way.',
    given: { states: { COL: { laws: ['BLOCK', 'SHIELD'] } } },
    script: `
      ORDERS
      COL bill enact MANDATE BLOCK
      S2 tabled COL enact MANDATE BLOCK > all
      CHAMBERS
      C2 displaced COL SHIELD > all
      C2 enacted COL MANDATE > all
      C2 scored COL +2 signature-law > all
      = open.states.COL.laws BLOCK MANDATE
    `,
  },
  {
    number: 232,
    rules: ['R5.5'],
    title: 'Where two laws are in force the bill names the one that gives way; the signature law pays once.',
    given: { states: { COL: { laws: ['REACH', 'SHIELD'] } } },
    script: `
      ORDERS
      COL bill enact LOCAL SHIELD
      S2 tabled COL enact LOCAL SHIELD > all
      CHAMBERS
      C2 displaced COL SHIELD > all
      C2 enacted COL LOCAL > all
      C2 scored COL +2 signature-law > all
      C2 comity-moved -1 law > all
      C2 index-moved economy -1 law > all
      C5 scored AMBER -1 localisation > AMBER
      C5 scored MONO -1 localisation > all
      C5 scored DUNE -1 localisation > DUNE
      C5 scored DROP -1 localisation > all
      ORDERS
      COL bill enact BLOCK -
      S2 tabled COL enact BLOCK - > all
      CHAMBERS
      C2 displaced COL REACH > all
      C2 enacted COL BLOCK > all
      C2 trusted MONO +1 law > all
      C2 trusted DROP +1 law > all
      C2 trusted LANT +1 law > all
      C5 scored AMBER -1 localisation > AMBER
      C5 scored MONO -1 localisation > all
      C5 scored DUNE -1 localisation > DUNE
      C5 scored DROP -1 localisation > all
      = open.states.COL.laws LOCAL BLOCK
    `,
  },
  {
    number: 233,
    rules: ['R5.5'],
    title: 'If no law is named, the first in the order of the table gives way, however long it has been in force.',
    given: { states: { COL: { laws: ['SHIELD', 'REACH'] } } },
    script: `
      ORDERS
      COL bill enact BLOCK -
      S2 tabled COL enact BLOCK - > all
      CHAMBERS
      C2 displaced COL REACH > all
      C2 enacted COL BLOCK > all
      C2 scored COL +2 signature-law > all
      C2 trusted MONO +1 law > all
      C2 trusted DROP +1 law > all
      C2 trusted LANT +1 law > all
      = open.states.COL.laws SHIELD BLOCK
    `,
  },
  {
    number: 241,
    rules: ['R5.5', 'R5.13'],
    title: 'SHIELD displaces MANDATE, and with it the case about it.',
    given: { providers: { MONO: { toShip: 0 } }, influence: { COL: 4 } },
    script: `
      ORDERS
      COL bill enact MANDATE -
      S2 tabled COL enact MANDATE - > all
      CHAMBERS
      MONO challenge-mandate COL
      C2 enacted COL MANDATE > all
      C2 scored COL +2 signature-law > all
      C2 influence-moved MONO -1 mandate > MONO
      C2 docketed 1 keys COL MONO MONO - COL > all
      ORDERS
      COL bill enact SHIELD -
      S2 tabled COL enact SHIELD - > all
      CHAMBERS
      C2 displaced COL MANDATE > all
      C2 enacted COL SHIELD > all
      C2 trusted MONO +1 law > all
      C2 trusted DROP +1 law > all
      C2 trusted LANT +1 law > all
      C2 moot 1 > all
      not C4 ruled
      = open.states.COL.laws SHIELD
    `,
  },
  {
    number: 26,
    rules: ['R5.6', 'R5.12'],
    title: "A treaty between the parties' states moots the case; the demand is executed under it without Comity, fine, token or breach.",
    given: { states: { HIB: { laws: ['BLOCK'] } } },
    script: `${CHALLENGED}
      ORDERS
      COL treaty HIB
      S2 proposed COL HIB > all
      CHAMBERS
      ? RHE accept COL -> no-such-proposal
      HIB accept COL
      C3 signed COL HIB > all
      C3 comity-moved +1 treaty > all
      C3 moot 1 enforced > all
      ORDERS
      S8 executed COL AMBER MONO HIB compelled > all
      S8 trusted MONO -1 long-arm > all
      S8 read COL AMBER long-arm solved > COL
      S8 was-read AMBER COL long-arm caught > AMBER
      S8 learned COL AMBER trafficker read > COL
      S8 scored COL +14 case > COL
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed COL > all
      S8 index-moved security +1 case > all
      not S8 comity-moved
      not S8 token-won
      not S8 breached
      = open.comity 7
    `,
  },
  {
    number: 450,
    rules: ['R5.12', 'R5.6'],
    title: 'A treaty decides the cases of either partner about data with the other, and no case in which a third state has a part.',
    given: {
      governments: {
        COL: { knows: { AMBER: ['trafficker', 'journalist'], EMBER: ['trafficker', 'journalist'] } },
        HIB: { knows: { BASALT: ['billionaire'] } },
        RHE: { case: 'trafficker', knows: { AMBER: ['trafficker'] } },
      },
      influence: { MONO: 4 },
    },
    fixed: 'Demands of several governments get their docket numbers in the usual order of seats.',
    script: `
      ORDERS
      COL long-arm EMBER
      HIB long-arm BASALT
      RHE long-arm AMBER
      S9 served COL EMBER LANT RHE > all
      S9 served HIB BASALT MONO COL > all
      S9 served RHE AMBER MONO HIB > all
      CHAMBERS
      LANT answer COL.1.EMBER challenge reach
      MONO answer HIB.1.BASALT challenge reach
      MONO answer RHE.1.AMBER challenge reach
      C1 influence-moved LANT -2 challenge > LANT
      C1 answered COL EMBER LANT challenge > all
      C1 docketed 1 reach COL LANT LANT EMBER - > all
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered HIB BASALT MONO challenge > all
      C1 docketed 2 reach HIB MONO MONO BASALT - > all
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered RHE AMBER MONO challenge > all
      C1 docketed 3 reach RHE MONO MONO AMBER - > all
      ORDERS
      COL treaty HIB
      S2 proposed COL HIB > all
      CHAMBERS
      HIB accept COL
      C3 signed COL HIB > all
      C3 comity-moved +1 treaty > all
      C3 moot 2 enforced > all
      C4 ruled 3 enforce 7 1 enforce 1 > all
      C4 scored RHE +1 court > all
      C4 scored MONO -1 court > all
      C4 ruled 1 enforce 8 0 enforce 2 > all
      C4 scored COL +1 court > all
      C4 scored LANT -1 court > all
    `,
  },
  {
    number: 234,
    rules: ['R5.6'],
    title: 'Two proposals to each other are signed without any acceptance.',
    given: {},
    script: `
      ORDERS
      COL treaty HIB
      HIB treaty COL
      RHE treaty MER
      S2 proposed COL HIB > all
      S2 proposed HIB COL > all
      S2 proposed RHE MER > all
      CHAMBERS
      ? COL accept HIB -> proposed-yourself
      MER accept RHE
      C3 signed COL HIB > all
      C3 comity-moved +1 treaty > all
      C3 signed RHE MER > all
      C3 comity-moved +1 treaty > all
      = open.states.MER.treaty RHE
      = open.comity 8
    `,
  },
  {
    number: 44,
    rules: ['R5.6'],
    title: 'A cycle of proposals signs nothing, for who proposed cannot accept.',
    given: {},
    script: `
      ORDERS
      COL treaty HIB
      HIB treaty RHE
      RHE treaty COL
      S2 proposed COL HIB > all
      S2 proposed HIB RHE > all
      S2 proposed RHE COL > all
      CHAMBERS
      ? HIB accept COL -> proposed-yourself
      ? RHE accept HIB -> proposed-yourself
      = open.states.COL.treaty null
    `,
  },
  {
    number: 235,
    rules: ['R5.6', 'R5.2', 'R4.12'],
    title: 'Between treaty partners there is no challenge on Reach, and a token is kept.',
    given: { treaties: [['COL', 'HIB']], states: { COL: { tokens: ['HIB'] } } },
    script: `
      ${SERVED}
      CHAMBERS
      ? MONO answer COL.1.AMBER challenge reach -> reach-not-open
      ? AMBER intervene COL.1.AMBER -> reach-not-open
      MONO answer COL.1.AMBER comply -
      C1 answered COL AMBER MONO comply > all
      C1 influence-moved MONO +1 good-will > MONO
      = open.states.COL.tokens HIB
    `,
  },
  {
    number: 236,
    rules: ['G7', 'R5.6', 'R5.5'],
    title: 'Withdrawing from a treaty takes a bill and costs Comity.',
    given: { treaties: [['COL', 'HIB']] },
    script: `
      ORDERS
      ? COL bill withdraw REACH - -> bad-blank
      COL bill withdraw - -
      S2 tabled COL withdraw - - > all
      CHAMBERS
      C2 withdrawn COL HIB > all
      C2 comity-moved -1 withdrawal > all
      = open.states.HIB.treaty null
    `,
  },
  {
    number: 437,
    rules: ['R5.5', 'R8.2b'],
    title: 'Both partners may withdraw from a treaty in one round: it ends once, and Comity falls once, by both.',
    given: { round: 8, treaties: [['COL', 'HIB']] },
    fixed: 'Who has lowered Comity is kept in the usual order of seats.',
    script: `
      ORDERS
      COL bill withdraw - -
      HIB bill withdraw - -
      S2 tabled COL withdraw - - > all
      S2 tabled HIB withdraw - - > all
      CHAMBERS
      C2 withdrawn COL HIB > all
      C2 withdrawn HIB COL > all
      C2 comity-moved -1 withdrawal > all
      C5 scored AMBER +5 agenda > AMBER
      C5 ended last-round > all
      = open.states.COL.treaty null
      = open.states.HIB.treaty null
      = sealed.comityBy COL HIB
    `,
  },
  {
    number: 438,
    rules: ['R5.5', 'R5.12'],
    title: 'There is room for two laws: a second displaces nothing. No law but REACH decides a case on Reach.',
    given: { states: { COL: { laws: ['BLOCK'] } } },
    script: `${CHALLENGED}
      ORDERS
      ? COL bill enact SHIELD BLOCK -> not-displaceable
      COL bill enact SHIELD -
      S2 tabled COL enact SHIELD - > all
      CHAMBERS
      C2 enacted COL SHIELD > all
      C2 scored COL +2 signature-law > all
      C2 trusted MONO +1 law > all
      C2 trusted DROP +1 law > all
      C2 trusted LANT +1 law > all
      C4 ruled 1 enforce 7 1 enforce 1 > all
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
      = open.states.COL.laws BLOCK SHIELD
    `,
  },
  {
    number: 439,
    rules: ['R5.12', 'R5.2'],
    title: "REACH decides its own state's cases on Reach, one of the same CHAMBERS too, and neither those of others nor its own on Keys.",
    given: {
      governments: {
        COL: { knows: { AMBER: ['trafficker', 'journalist'], COBALT: ['trafficker', 'journalist'] } },
        HIB: { knows: { BASALT: ['billionaire'] } },
      },
      accounts: { COBALT: { lock: 'checkbox' } },
      influence: { MONO: 4 },
    },
    fixed: 'Demands of several governments get their docket numbers in the usual order of seats.',
    script: `
      ORDERS
      COL long-arm COBALT
      HIB long-arm BASALT
      S9 served COL COBALT DROP HIB > all
      S9 served HIB BASALT MONO COL > all
      CHAMBERS
      DROP answer COL.1.COBALT challenge keys
      MONO answer HIB.1.BASALT challenge reach
      C1 influence-moved DROP -2 challenge > DROP
      C1 answered COL COBALT DROP challenge > all
      C1 docketed 1 keys COL DROP DROP COBALT - > all
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered HIB BASALT MONO challenge > all
      C1 docketed 2 reach HIB MONO MONO BASALT - > all
      ORDERS
      COL long-arm AMBER
      COL bill enact REACH -
      S2 tabled COL enact REACH - > all
      S9 served COL AMBER MONO HIB > all
      CHAMBERS
      MONO answer COL.2.AMBER challenge reach
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > all
      C1 docketed 3 reach COL MONO MONO AMBER - > all
      C2 enacted COL REACH > all
      C2 scored COL +2 signature-law > all
      C2 comity-moved -1 law > all
      C2 moot 3 enforced > all
      C2 trusted MONO -1 law > all
      C2 trusted DROP -1 law > all
      C2 trusted LANT -1 law > all
      C4 ruled 2 enforce 7 1 enforce 1 > all
      C4 scored HIB +1 court > all
      C4 scored MONO -1 court > all
      C4 ruled 1 quash 1 7 quash -1 > all
      C4 scored COL -1 court > all
      C4 scored DROP +1 court > all
      C4 trusted DROP +1 court > all
      C4 demand-void COL COBALT DROP > all
    `,
  },
  {
    number: 440,
    rules: ['R5.13'],
    title: 'A challenge takes one of several bills, and does not wait for the case about the MANDATE of another state.',
    given: { providers: { MONO: { toShip: 0 } }, influence: { MONO: 3 } },
    script: `
      ORDERS
      COL bill enact MANDATE -
      RHE bill enact BLOCK -
      S2 tabled COL enact MANDATE - > all
      S2 tabled RHE enact BLOCK - > all
      CHAMBERS
      MONO challenge-mandate COL
      C2 enacted COL MANDATE > all
      C2 scored COL +2 signature-law > all
      C2 enacted RHE BLOCK > all
      C2 scored RHE +2 signature-law > all
      C2 trusted MONO +1 law > all
      C2 trusted LANT +1 law > all
      C2 influence-moved MONO -1 mandate > MONO
      C2 docketed 1 keys COL MONO MONO - COL > all
      ORDERS
      HIB bill enact MANDATE -
      S2 tabled HIB enact MANDATE - > all
      CHAMBERS
      MONO challenge-mandate HIB
      C2 enacted HIB MANDATE > all
      C2 scored HIB +2 signature-law > all
      C2 influence-moved MONO -1 mandate > MONO
      C2 docketed 2 keys HIB MONO MONO - HIB > all
      C4 ruled 1 enforce 7 1 enforce 1 > all
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
      C5 scored MONO -2 mandate-fine > all
    `,
  },
  {
    number: 43,
    rules: ['R5.13', 'R5.7.5', 'R2.5'],
    title: 'A provider may challenge a MANDATE in the CHAMBERS in which it passes: no fine meanwhile; quashed, the law is struck down.',
    given: {
      providers: { MONO: { toShip: 0 } },
      luck: { 'jurors 1 government': 'HIB RHE', 'jurors 1 provider': 'DROP', 'jurors 1 account': 'COBALT' },
    },
    script: `
      ORDERS
      COL bill enact MANDATE -
      S2 tabled COL enact MANDATE - > all
      CHAMBERS
      ? MONO challenge-mandate HIB -> no-mandate-bill
      ? PHOT challenge-mandate COL -> not-established
      ? LANT challenge-mandate COL -> not-shipped
      MONO challenge-mandate COL
      C2 enacted COL MANDATE > all
      C2 scored COL +2 signature-law > all
      C2 influence-moved MONO -1 mandate > MONO
      C2 docketed 1 keys COL MONO MONO - COL > all
      not C5 scored MONO -2 mandate-fine
      CHAMBERS
      HIB vote 1 quash
      RHE vote 1 quash
      DROP vote 1 quash
      COBALT vote 1 quash
      C4 ruled 1 quash 3 5 enforce -1 > all
      C4 influence-moved HIB +1 juror > HIB
      C4 influence-moved RHE +1 juror > RHE
      C4 influence-moved DROP +1 juror > DROP
      C4 influence-moved COBALT +1 juror > COBALT
      C4 scored COL -1 court > all
      C4 scored MONO +1 court > all
      C4 trusted MONO +1 court > all
      C4 struck-down COL > all
      = open.states.COL.laws none
    `,
  },
  {
    number: 237,
    rules: ['R5.13', 'R2.5'],
    title: 'A challenge of a MANDATE that does not pass costs nothing.',
    given: { providers: { MONO: { toShip: 0 } } },
    script: `
      ORDERS
      COL bill enact MANDATE -
      S2 tabled COL enact MANDATE - > all
      CHAMBERS
      MONO challenge-mandate COL
      DUNE lobby COL against 2
      C2 influence-moved DUNE -2 lobby > DUNE
      C2 lobbied DUNE COL -2 > all
      C2 bill-failed COL 0 > all
      = MONO.influence 3
      = open.docket none
    `,
  },
  {
    number: 238,
    rules: ['R5.13', 'R4.10'],
    title: 'If several providers challenge one MANDATE the lot takes one of them.',
    given: { providers: { MONO: { toShip: 0 }, LANT: { toShip: 0 } }, luck: { 'mandate COL': 'LANT' } },
    script: `
      ORDERS
      COL bill enact MANDATE -
      S2 tabled COL enact MANDATE - > all
      CHAMBERS
      MONO challenge-mandate COL
      LANT challenge-mandate COL
      C2 enacted COL MANDATE > all
      C2 scored COL +2 signature-law > all
      C2 influence-moved LANT -1 mandate > LANT
      C2 docketed 1 keys COL LANT LANT - COL > all
      = MONO.influence 3
    `,
  },
  {
    number: 239,
    rules: ['R5.12', 'R5.13'],
    title: 'A case about a MANDATE that is repealed is dismissed with nothing more.',
    given: { providers: { MONO: { toShip: 0 } }, influence: { COL: 4 } },
    script: `
      ORDERS
      COL bill enact MANDATE -
      S2 tabled COL enact MANDATE - > all
      CHAMBERS
      MONO challenge-mandate COL
      C2 docketed 1 keys COL MONO MONO - COL > all
      C2 enacted COL MANDATE > all
      C2 scored COL +2 signature-law > all
      C2 influence-moved MONO -1 mandate > MONO
      ORDERS
      COL bill repeal MANDATE -
      S2 tabled COL repeal MANDATE - > all
      CHAMBERS
      C2 repealed COL MANDATE > all
      C2 moot 1 > all
      = open.docket none
    `,
  },
  {
    number: 240,
    rules: ['R5.12', 'R4.6'],
    title: 'A case whose provider shuts down is dismissed.',
    given: { accounts: { AMBER: { lock: 'checkbox' } }, providers: { MONO: { toShip: 0 } } },
    script: `${CHALLENGED}
      ORDERS
      MONO shut-down
      S6 demand-void COL AMBER MONO > all
      S6 moot 1 > all
      S6 shut-down MONO > all
      S6 index-moved economy -1 shutdown > all
      S6 scored MONO +7 protest > all
      S6 scored AMBER -1 evacuated > AMBER
      S6 scored BASALT -1 evacuated > BASALT
      S10 evacuated AMBER PHOT ALP > all
      S10 encrypted AMBER none > all
      S10 evacuated BASALT PHOT MER > all
      = open.docket none
    `,
  },
]

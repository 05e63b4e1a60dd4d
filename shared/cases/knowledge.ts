/** Who is told what: part 15 of the rulebook. */
import type { Case } from './case.ts'
import { CAUGHT_BY_RAID, RAIDED } from './lines.ts'

export const KNOWLEDGE_CASES: readonly Case[] = [
  {
    number: 281,
    rules: ['R15.2', 'R15.1'],
    title: "What was read abroad shows in no public score: the case, its value and the age are the government's own.",
    given: { governments: { HIB: { case: 'trafficker', knows: { AMBER: ['trafficker'] }, age: 2 } } },
    script: `
      ${RAIDED}
      S8 read HIB AMBER seizure solved > HIB
      ${CAUGHT_BY_RAID}
      = HIB.vp 12
      = open.governments.HIB.score 0
      = COL.vp -1
      = open.governments.COL.score 0
      CHAMBERS
      = HIB.case.age 1
    `,
  },
  {
    number: 282,
    rules: ['R15.6'],
    title: 'A notebook draws every conclusion: who is found out rules the archetype out for all others.',
    given: {
      governments: { HIB: { case: 'trafficker', knows: { AMBER: ['trafficker', 'billionaire'], BASALT: ['trafficker', 'billionaire'] } } },
    },
    script: `
      ORDERS
      HIB subpoena AMBER
      S7 subpoenaed HIB AMBER MONO > all
      S7 learned HIB AMBER trafficker subpoena > HIB
      = HIB.notebook.AMBER trafficker
      = HIB.notebook.BASALT billionaire
      = HIB.notebook.COBALT journalist|dissident|hospital|developer
    `,
  },
  {
    number: 283,
    rules: ['R15.7'],
    title: 'A card whose account the government has read is skipped; the lead leaves two suspects and is told to it alone.',
    given: {
      governments: { HIB: { case: 'trafficker', knows: { AMBER: ['trafficker'], DUNE: ['dissident'] }, read: ['DUNE'] } },
      decks: { HIB: ['dissident', 'journalist'] },
      luck: { 'lead HIB 2 0': 'BASALT', 'lead HIB 2 1': 'EMBER' },
    },
    script: `
      ORDERS
      HIB seizure MONO
      S8 case-dealt HIB journalist > HIB
      S8 learned HIB BASALT trafficker|billionaire|dissident|hospital|developer lead > HIB
      S8 learned HIB EMBER trafficker|billionaire|dissident|hospital|developer lead > HIB
      S8 seized HIB MONO HIB 1 > all
      S8 trusted MONO -1 seizure > all
      S8 read HIB AMBER seizure solved > HIB
      ${CAUGHT_BY_RAID}
      = HIB.case.number 2
      = HIB.notebook.BASALT billionaire|hospital|developer
    `,
  },
  {
    number: 284,
    rules: ['R15.7', 'R4.11'],
    title: 'If every card is skipped there is no case, no cause and no pressure.',
    given: {
      governments: {
        HIB: {
          case: 'trafficker',
          read: ['BASALT', 'COBALT', 'DUNE', 'EMBER', 'FJORD'],
          knows: {
            AMBER: ['trafficker'],
            BASALT: ['billionaire'],
            COBALT: ['journalist'],
            DUNE: ['dissident'],
            EMBER: ['hospital'],
            FJORD: ['developer'],
          },
        },
      },
      decks: { HIB: [] },
    },
    script: `
      ORDERS
      HIB seizure MONO
      S8 case-dealt HIB - > HIB
      S8 seized HIB MONO HIB 1 > all
      S8 trusted MONO -1 seizure > all
      S8 read HIB AMBER seizure solved > HIB
      ${CAUGHT_BY_RAID}
      = HIB.case null
      ORDERS
      ? HIB seizure DROP -> no-suspicion
      CHAMBERS
      CHAMBERS
      not C5 scored HIB -1 pressure
    `,
  },
  {
    number: 285,
    rules: ['R15.3', 'R15.4'],
    title: 'A gag that stands stays: the order is not reportable, and its account never hears of the case as a party.',
    given: { luck: { 'jurors 1 account': 'AMBER' } },
    script: `
      ORDERS
      COL subpoena AMBER gag
      S7 subpoenaed COL AMBER MONO gagged > COL MONO
      S7 learned COL AMBER trafficker subpoena > COL
      CHAMBERS
      MONO challenge-gag
      C1 influence-moved MONO -1 gag > MONO
      C1 docketed 1 secrecy COL MONO MONO - - > all
      ORDERS
      MONO report
      S11 lapsed MONO report nothing-to-report > MONO
      CHAMBERS
      ? AMBER brief 1 text 0 -> not-a-party
      AMBER vote 1 enforce
      C4 ruled 1 enforce 7 1 enforce 1 > all
      C4 influence-moved AMBER +1 juror > AMBER
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
      = AMBER.notices none
      = open.rulings.0.handle null
      = MONO.sealedOrders.0.case null
    `,
  },
  {
    number: 286,
    rules: ['R15.1', 'R5.3'],
    title: "A read by MLAT that is collateral stays between requester, account and the account's nation.",
    given: { round: 2, governments: { RHE: { case: 'journalist', knows: { AMBER: ['journalist', 'trafficker'] } } } },
    script: `
      ORDERS
      RHE mlat AMBER
      S9 filed RHE HIB AMBER > HIB RHE
      CHAMBERS
      HIB grant RHE.2.AMBER yes
      C1 granted RHE HIB > all
      C1 granted-handle RHE HIB AMBER 4 > HIB RHE
      C1 scored RHE +1 mlat > all
      C1 scored HIB +2 mlat > all
      C1 comity-moved +1 mlat > all
      C1 influence-moved HIB +1 mlat-fee > HIB
      ORDERS
      CHAMBERS
      ORDERS
      S8 read RHE AMBER mlat > RHE
      S8 was-read AMBER RHE mlat > AMBER
      S8 scored AMBER -2 exposed > AMBER
      S8 scored RHE -1 collateral > RHE
      S8 scored COL -1 citizen-read > COL
      S8 learned RHE AMBER trafficker read > RHE
      = AMBER.scandals.RHE 1
      = open.indices.privacy 5
    `,
  },
  {
    number: 287,
    rules: ['R15.8'],
    title: 'A phase in which nobody may do anything is closed like any other.',
    given: {},
    script: `
      ORDERS
      CHAMBERS
      ? AMBER intervene COL.1.AMBER -> no-such-demand
      ? COL grant HIB.1.AMBER yes -> no-such-request
      B round-begun 2 quiet-week no-foreign-reach - ALP ALP > all
    `,
  },
]

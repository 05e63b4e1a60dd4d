/** Cases solved and cases left lying, and that order decides nothing: R4.9 to R4.11. */
import type { Case } from './case.ts'
import { CAUGHT_BY_RAID, COMPLIED } from './lines.ts'

const HIBERNIA_KNOWS = { case: 'trafficker', knows: { AMBER: ['trafficker', 'billionaire'] } } as const

export const SOLVING_CASES: readonly Case[] = [
  {
    number: 59,
    rules: ['R4.9', 'R4.14'],
    title: 'Two tools of one government on one account in one step close one case.',
    given: { governments: { HIB: { ...HIBERNIA_KNOWS, exploits: 1 } }, luck: { 'exploit HIB AMBER': 6, 'attributed HIB AMBER': 1 } },
    script: `
      ORDERS
      HIB seizure MONO
      HIB exploit AMBER
      S8 seized HIB MONO HIB 1 > all
      S8 trusted MONO -1 seizure > all
      S8 hacked HIB AMBER success > HIB
      S8 read HIB AMBER seizure solved > HIB
      ${CAUGHT_BY_RAID}
      = HIB.solved 1
      = AMBER.reads 1
      = HIB.vp 12
    `,
  },
  {
    number: 184,
    rules: ['R4.9', 'R15.1'],
    title: 'A case about money is worth 12, about the press 10, about a service 9; none of it is public.',
    given: {
      governments: {
        HIB: HIBERNIA_KNOWS,
        RHE: { case: 'hospital', knows: { EMBER: ['hospital'] } },
        MER: { case: 'dissident', knows: { FJORD: ['dissident'] } },
      },
      accounts: { DUNE: { at: 'DROP/COL' }, FJORD: { archetype: 'dissident' } },
    },
    script: `
      ORDERS
      HIB seizure MONO
      RHE seizure LANT
      MER seizure PHOT
      S8 scored HIB +12 case > HIB
      S8 scored MER +10 case > MER
      S8 scored RHE +9 case > RHE
      S8 seized HIB MONO HIB 1 > all
      S8 trusted MONO -1 seizure > all
      S8 seized RHE LANT RHE 1 > all
      S8 trusted LANT -1 seizure > all
      S8 seized MER PHOT MER 1 > all
      S8 trusted PHOT -1 seizure > all
      S8 read HIB AMBER seizure solved > HIB
      S8 was-read AMBER HIB seizure caught > AMBER
      S8 learned HIB AMBER trafficker read > HIB
      S8 scored COL -1 citizen-read > COL
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed HIB > all
      S8 index-moved security +1 case > all
      S8 read RHE EMBER seizure solved > RHE
      S8 was-read EMBER RHE seizure caught > EMBER
      S8 learned RHE EMBER hospital read > RHE
      S8 scored MER -1 citizen-read > MER
      S8 scored EMBER -6 caught > EMBER
      S8 case-closed RHE > all
      S8 index-moved security +1 case > all
      S8 read MER FJORD seizure solved > MER
      S8 was-read FJORD MER seizure caught > FJORD
      S8 learned MER FJORD dissident read > MER
      S8 scored HIB -1 citizen-read > HIB
      S8 scored FJORD -6 caught > FJORD
      S8 case-closed MER > all
      S8 index-moved security +1 case > all
    `,
  },
  {
    number: 178,
    rules: ['R4.9', 'R7.1'],
    title: 'A case is worth 3 points less for each solved before, at least 6, and 2 more under a Terror plot.',
    given: {
      headline: 'terror-plot',
      governments: { HIB: { ...HIBERNIA_KNOWS, solved: 1 }, RHE: { case: 'hospital', knows: { EMBER: ['hospital'] }, solved: 3 } },
    },
    script: `
      ORDERS
      HIB seizure MONO
      RHE seizure LANT
      S8 scored HIB +11 case > HIB
      S8 scored RHE +8 case > RHE
      S8 seized HIB MONO HIB 1 > all
      S8 trusted MONO -1 seizure > all
      S8 seized RHE LANT RHE 1 > all
      S8 trusted LANT -1 seizure > all
      S8 read HIB AMBER seizure solved > HIB
      S8 was-read AMBER HIB seizure caught > AMBER
      S8 learned HIB AMBER trafficker read > HIB
      S8 scored COL -1 citizen-read > COL
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed HIB > all
      S8 index-moved security +1 case > all
      S8 read RHE EMBER seizure solved > RHE
      S8 was-read EMBER RHE seizure caught > EMBER
      S8 learned RHE EMBER hospital read > RHE
      S8 scored MER -1 citizen-read > MER
      S8 scored EMBER -6 caught > EMBER
      S8 case-closed RHE > all
      S8 index-moved security +1 case > all
    `,
  },
  {
    number: 181,
    rules: ['R4.11', 'R15.7'],
    title: 'From its third round end on a case costs its government a point a round; without a case there is no pressure.',
    given: { governments: { COL: { age: 2 }, HIB: { age: 1 }, RHE: { case: null } } },
    script: `
      CHAMBERS
      C5 scored COL -1 pressure > COL
      not C5 scored HIB -1 pressure
      not C5 scored RHE -1 pressure
      = COL.case.age 3
      CHAMBERS
      C5 scored HIB -1 pressure > HIB
    `,
  },
  {
    number: 452,
    rules: ['R4.9', 'R15.1', 'R3.1'],
    title: 'A warrant that reads the wrong account exposes it in public: a point each for Privacy and the government, a scandal token.',
    given: { governments: { COL: { knows: { COBALT: ['trafficker', 'journalist'] } } } },
    script: `
      ORDERS
      COL long-arm COBALT
      S9 served COL COBALT DROP HIB > all
      CHAMBERS
      C1 answered COL COBALT DROP comply > all
      C1 influence-moved DROP +1 good-will > DROP
      ORDERS
      S8 executed COL COBALT DROP HIB > all
      S8 trusted DROP -1 long-arm > all
      S8 comity-moved -1 long-arm-read > all
      S8 token-won HIB COL > all
      S8 read COL COBALT long-arm > COL
      S8 was-read COBALT COL long-arm > COBALT
      S8 learned COL COBALT journalist read > COL
      S8 scored RHE -1 citizen-read > RHE
      S8 breached HIB > HIB
      S8 scored COBALT -2 exposed > COBALT
      S8 scored COL -1 collateral > all
      S8 index-moved privacy -1 collateral > all
      S8 exposed COBALT COL > all
      = COBALT.scandals.COL 1
      = COBALT.readByNation false
      = COL.case.archetype trafficker
    `,
  },
  {
    number: 453,
    rules: ['R4.9', 'R4.14'],
    title: 'A case that a warrant and a covert exploit close together is closed by a warrant too.',
    given: { governments: { COL: { exploits: 1 } }, luck: { 'exploit COL AMBER': 6, 'attributed COL AMBER': 1 } },
    script: `
      ${COMPLIED}
      ORDERS
      COL exploit AMBER
      S8 executed COL AMBER MONO HIB > all
      S8 trusted MONO -1 long-arm > all
      S8 comity-moved -1 long-arm-read > all
      S8 token-won HIB COL > all
      S8 hacked COL AMBER success > COL
      S8 read COL AMBER long-arm solved > COL
      S8 was-read AMBER COL long-arm caught > AMBER
      S8 learned COL AMBER trafficker read > COL
      S8 breached HIB > HIB
      S8 scored COL +14 case > COL
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed COL > all
      S8 index-moved security +1 case > all
      = AMBER.readByNation true
      = AMBER.reads 1
    `,
  },
  {
    number: 454,
    rules: ['R15.7', 'R4.9'],
    title: 'A card about an account that the government has read by the way is skipped.',
    given: {
      governments: { HIB: { case: 'trafficker', knows: { AMBER: ['trafficker', 'billionaire'] } } },
      accounts: { COBALT: { at: 'MONO/HIB' } },
      decks: { HIB: ['journalist', 'dissident'] },
    },
    script: `
      ORDERS
      HIB seizure MONO
      S8 seized HIB MONO HIB 2 > all
      S8 trusted MONO -1 seizure > all
      S8 read HIB AMBER seizure solved > HIB
      S8 was-read AMBER HIB seizure caught > AMBER
      S8 learned HIB AMBER trafficker read > HIB
      S8 scored COL -1 citizen-read > COL
      S8 scored HIB +12 case > HIB
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed HIB > all
      S8 index-moved security +1 case > all
      S8 read HIB COBALT seizure > HIB
      S8 was-read COBALT HIB seizure > COBALT
      S8 learned HIB COBALT journalist read > HIB
      S8 scored RHE -1 citizen-read > RHE
      S8 scored COBALT -2 exposed > COBALT
      S8 scored HIB -1 collateral > all
      S8 index-moved privacy -1 collateral > all
      S8 exposed COBALT HIB > all
      S8 comity-moved -1 foreign-collateral > all
      = HIB.case.archetype dissident
    `,
  },
  {
    number: 455,
    rules: ['R4.8', 'R4.14', 'R15.1'],
    title: 'An attributed exploit against the wrong account is public; its scandal token is given once.',
    given: {
      governments: { COL: { exploits: 1, knows: { COBALT: ['trafficker', 'journalist'] } } },
      luck: { 'exploit COL COBALT': 6, 'attributed COL COBALT': 0 },
    },
    script: `
      ORDERS
      COL exploit COBALT
      S8 hacked COL COBALT success > all
      S8 scored COL -1 exploit-traced > all
      S8 comity-moved -1 exploit-abroad > all
      S8 read COL COBALT exploit > COL
      S8 was-read COBALT COL exploit > COBALT
      S8 learned COL COBALT journalist read > COL
      S8 scored RHE -1 citizen-read > RHE
      S8 breached HIB > HIB
      S8 scored COBALT -2 exposed > COBALT
      S8 scored COL -1 collateral > all
      S8 index-moved privacy -1 collateral > all
      S8 exposed COBALT COL > all
      = COBALT.scandals.COL 1
      = open.indices.privacy 4
      = sealed.indices.privacy 4
    `,
  },
  {
    number: 62,
    rules: ['R4.10', 'R2.2'],
    title: 'The order in which orders are written or sealed decides nothing.',
    given: { influence: { COL: 6 }, governments: { COL: { knows: { AMBER: ['trafficker', 'billionaire'] } } } },
    script: `
      ORDERS
      RHE subpoena BASALT
      RHE subpoena AMBER gag
      COL preserve BASALT gag
      COL long-arm AMBER
      COL campaign
      EMBER transact
      AMBER transact
      BASALT transact
      S1 influence-moved COL +2 campaign > COL
      S3 preserved COL BASALT MONO gagged > COL MONO
      S7 subpoenaed RHE AMBER MONO gagged > RHE MONO
      S7 learned RHE AMBER money subpoena > RHE
      S7 subpoenaed RHE BASALT MONO > all
      S7 learned RHE BASALT money subpoena > RHE
      S9 served COL AMBER MONO HIB > all
      S12 transacted AMBER > AMBER
      S12 scored AMBER +2 transact > AMBER
      S12 learned MER AMBER money transact > MER
      S12 transacted BASALT > BASALT
      S12 scored BASALT +2 transact > BASALT
      S12 learned HIB BASALT money transact > HIB
      S12 transacted EMBER > EMBER
      S12 scored EMBER +2 transact > EMBER
      S12 learned HIB EMBER service transact > HIB
    `,
  },
]

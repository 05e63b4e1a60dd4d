/** Cases solved and cases left lying, and that order decides nothing: R4.9 to R4.11. */
import type { Case } from './case.ts'
import { CAUGHT_BY_RAID } from './lines.ts'

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

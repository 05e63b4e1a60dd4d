/** Raids on a server: R4.1, R4.7. */
import type { Case } from './case.ts'
import { CAUGHT_BY_RAID, EXPOSED_BY_RAID, RAIDED } from './lines.ts'

const HIBERNIA_KNOWS = { case: 'trafficker', knows: { AMBER: ['trafficker', 'billionaire'] } } as const
/** Not the Trafficker. */
const NOT_IT = ['billionaire', 'journalist', 'dissident', 'hospital', 'developer'] as const
const SHIPPED = { MONO: { toShip: 0 } } as const
const CHECKED = { AMBER: { lock: 'checkbox' } } as const

export const RAID_CASES: readonly Case[] = [
  {
    number: 7,
    rules: ['R4.7', 'R4.9', 'G3'],
    title: 'A raid takes who has not departed yet and exposes everybody else on the server; a foreign national costs Comity.',
    given: { governments: { HIB: HIBERNIA_KNOWS }, accounts: { BASALT: { at: 'MONO/HIB', nation: 'RHE' } } },
    script: `
      ORDERS
      HIB seizure MONO
      AMBER relocate RHE
      S8 seized HIB MONO HIB 2 > all
      S8 trusted MONO -1 seizure > all
      S8 read HIB AMBER seizure solved > HIB
      S8 was-read AMBER HIB seizure caught > AMBER
      S8 scored COL -1 citizen-read > COL
      S8 read HIB BASALT seizure > HIB
      S8 was-read BASALT HIB seizure > BASALT
      S8 scored BASALT -2 exposed > BASALT
      S8 scored HIB -1 collateral > all
      S8 scored RHE -1 citizen-read > RHE
      S8 index-moved privacy -1 collateral > all
      S8 exposed BASALT HIB > all
      S8 comity-moved -1 foreign-collateral > all
      S10 departed AMBER MONO RHE > all
      S8 learned HIB AMBER trafficker read > HIB
      S8 scored HIB +12 case > HIB
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed HIB > all
      S8 index-moved security +1 case > all
      S8 learned HIB BASALT billionaire read > HIB
      = BASALT.scandals.HIB 1
      = HIB.breaches 0
    `,
  },
  {
    number: 162,
    rules: ['R4.9'],
    title: 'Own nationals exposed by a raid cost no Comity, and two foreign ones cost it once.',
    given: {
      governments: {
        HIB: { case: 'trafficker', knows: { AMBER: ['trafficker', 'billionaire'] } },
        COL: { case: 'billionaire', knows: { BASALT: ['billionaire'] } },
      },
      accounts: {
        AMBER: { at: 'MONO/HIB' },
        COBALT: { at: 'MONO/HIB', nation: 'HIB' },
        DUNE: { at: 'MONO/COL', nation: 'RHE' },
        EMBER: { at: 'MONO/COL', nation: 'RHE' },
      },
    },
    script: `
      ORDERS
      HIB seizure MONO
      COL seizure MONO
      S8 comity-moved -1 foreign-collateral > all
      S8 seized COL MONO COL 3 > all
      S8 trusted MONO -1 seizure > all
      S8 seized HIB MONO HIB 2 > all
      S8 trusted MONO -1 seizure > all
      S8 read COL BASALT seizure solved > COL
      S8 was-read BASALT COL seizure caught > BASALT
      S8 learned COL BASALT billionaire read > COL
      S8 scored HIB -1 citizen-read > HIB
      S8 scored COL +12 case > COL
      S8 scored BASALT -6 caught > BASALT
      S8 case-closed COL > all
      S8 index-moved security +1 case > all
      S8 read COL DUNE seizure > COL
      S8 was-read DUNE COL seizure > DUNE
      S8 learned COL DUNE dissident read > COL
      S8 scored RHE -1 citizen-read > RHE
      S8 scored DUNE -2 exposed > DUNE
      S8 scored COL -1 collateral > all
      S8 index-moved privacy -1 collateral > all
      S8 exposed DUNE COL > all
      S8 read COL EMBER seizure > COL
      S8 was-read EMBER COL seizure > EMBER
      S8 learned COL EMBER hospital read > COL
      S8 scored RHE -1 citizen-read > RHE
      S8 scored EMBER -2 exposed > EMBER
      S8 scored COL -1 collateral > all
      S8 index-moved privacy -1 collateral > all
      S8 exposed EMBER COL > all
      S8 read HIB AMBER seizure solved > HIB
      ${CAUGHT_BY_RAID}
      ${EXPOSED_BY_RAID}
      S8 scored COBALT -2 exposed > COBALT
      S8 scored HIB -1 collateral > all
      S8 index-moved privacy -1 collateral > all
      S8 exposed COBALT HIB > all
      = open.comity 5
    `,
  },
  {
    number: 8,
    rules: ['R4.7', 'U1'],
    title: 'An account on its way is still on the old server when the raid comes the round after.',
    given: { governments: { HIB: HIBERNIA_KNOWS } },
    script: `
      ORDERS
      AMBER relocate COL
      S10 departed AMBER MONO COL > all
      ORDERS
      HIB seizure MONO
      S8 seized HIB MONO HIB 1 > all
      S8 was-read AMBER HIB seizure caught > AMBER
      S10 arrived AMBER MONO COL > all
      S8 trusted MONO -1 seizure > all
      S8 read HIB AMBER seizure solved > HIB
      S8 learned HIB AMBER trafficker read > HIB
      S8 scored COL -1 citizen-read > COL
      S8 scored HIB +12 case > HIB
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed HIB > all
      S8 index-moved security +1 case > all
    `,
  },
  {
    number: 9,
    rules: ['R4.7', 'R3.1a', 'G3'],
    title: "Two rounds later the raid misses: no suspect read, one point less, and the provider's Trust falls all the same.",
    given: {
      governments: { HIB: { case: 'trafficker', knows: { BASALT: NOT_IT, DUNE: NOT_IT, EMBER: NOT_IT, FJORD: NOT_IT } } },
      accounts: { BASALT: { at: 'MONO/HIB', lock: 'self-made' }, COBALT: { at: 'MONO/COL' } },
    },
    script: `
      ORDERS
      AMBER relocate COL
      COBALT relocate HIB
      S10 departed AMBER MONO COL > all
      S10 departed COBALT MONO HIB > all
      ORDERS
      S10 arrived AMBER MONO COL > all
      S10 arrived COBALT MONO HIB > all
      ORDERS
      ? COL seizure DROP -> no-suspicion
      HIB seizure MONO
      COBALT delete
      S4 deleted COBALT > all
      S8 seized HIB MONO HIB 2 > all
      S8 trusted MONO -1 seizure > all
      S8 spared BASALT > HIB BASALT
      S8 spared COBALT > HIB COBALT
      S8 scored HIB -1 empty-raid > HIB
      = open.providers.MONO.unreported 1
    `,
  },
  {
    number: 443,
    rules: ['R4.7', 'R2.3'],
    title: 'A raid whose suspects have all left lapses, and costs nothing more than its action.',
    given: { governments: { HIB: HIBERNIA_KNOWS }, accounts: { AMBER: { at: 'MONO/COL' }, COBALT: { at: 'MONO/HIB' } } },
    script: `
      ORDERS
      ? HIB seizure MONO -> no-suspicion
      ! HIB seizure MONO
      S8 lapsed HIB seizure no-cause > HIB
      = open.providers.MONO.unreported 0
    `,
  },
  {
    number: 451,
    rules: ['R4.1a', 'R4.3', 'R4.7'],
    title: 'A copy opens the account it was taken of, on whichever server that lies now, and no other.',
    given: {
      round: 2,
      governments: {
        HIB: {
          ...HIBERNIA_KNOWS,
          preserved: [
            { government: 'HIB', handle: 'COBALT', provider: 'DROP', lock: 'none', state: 'HIB', since: 1, until: 2, gagged: true },
          ],
        },
      },
      accounts: { AMBER: { lock: 'self-made' }, COBALT: { at: 'MONO/HIB', lock: 'self-made' } },
    },
    script: `
      ORDERS
      HIB seizure MONO
      S8 seized HIB MONO HIB 2 > all
      S8 trusted MONO -1 seizure > all
      S8 spared AMBER > HIB AMBER
      S8 read HIB COBALT seizure > HIB
      S8 was-read COBALT HIB seizure > COBALT
      S8 learned HIB COBALT journalist read > HIB
      S8 scored RHE -1 citizen-read > RHE
      S8 scored COBALT -2 exposed > COBALT
      S8 scored HIB -1 collateral > all
      S8 index-moved privacy -1 collateral > all
      S8 exposed COBALT HIB > all
      S8 comity-moved -1 foreign-collateral > all
    `,
  },
  {
    number: 182,
    rules: ['R4.7', 'R3.1a'],
    title: 'A raid on the last but one suspect that reads nobody is an empty one.',
    given: {
      governments: { HIB: { case: 'trafficker', knows: { BASALT: NOT_IT, DUNE: NOT_IT, EMBER: NOT_IT, FJORD: NOT_IT } } },
      accounts: { AMBER: { at: 'MONO/COL' }, COBALT: { at: 'MONO/HIB', lock: 'self-made' } },
    },
    script: `
      ${RAIDED}
      S8 spared COBALT > HIB COBALT
      S8 scored HIB -1 empty-raid > HIB
    `,
  },
  {
    number: 163,
    rules: ['R4.7', 'G3'],
    title: 'A raid that reads no suspect costs a point, whatever else it reads.',
    given: {
      providers: SHIPPED,
      governments: { HIB: HIBERNIA_KNOWS },
      accounts: { AMBER: { lock: 'checkbox' }, COBALT: { at: 'MONO/HIB', nation: 'HIB' } },
    },
    script: `
      ORDERS
      HIB seizure MONO
      S8 seized HIB MONO HIB 2 > all
      S8 trusted MONO -1 seizure > all
      S8 spared AMBER > HIB AMBER
      ${EXPOSED_BY_RAID}
      S8 scored COBALT -2 exposed > COBALT
      S8 scored HIB -1 collateral > all
      S8 index-moved privacy -1 collateral > all
      S8 exposed COBALT HIB > all
    `,
  },
  {
    number: 10,
    rules: ['R4.1b', 'R4.1', 'G3'],
    title: 'The checkbox keeps a raid out.',
    given: { accounts: CHECKED, providers: SHIPPED, governments: { HIB: HIBERNIA_KNOWS } },
    script: `
      ${RAIDED}
      S8 spared AMBER > HIB AMBER
      S8 scored HIB -1 empty-raid > HIB
      = AMBER.notices.0.kind seizure
      = AMBER.reads 0
    `,
  },
  {
    number: 11,
    rules: ['R4.1b', 'P6'],
    title: 'A backdoor for the raiding state opens the checkbox.',
    given: { accounts: CHECKED, providers: { MONO: { toShip: 0, backdoors: ['HIB'] } }, governments: { HIB: HIBERNIA_KNOWS } },
    script: `
      ${RAIDED}
      S8 read HIB AMBER seizure solved > HIB
      ${CAUGHT_BY_RAID}
    `,
  },
  {
    number: 164,
    rules: ['R4.1b'],
    title: 'Where courts compel keys the checkbox is open to every state in which the provider is established.',
    given: { tracks: { keys: 1 }, accounts: CHECKED, providers: SHIPPED, governments: { HIB: HIBERNIA_KNOWS } },
    script: `
      ${RAIDED}
      S8 read HIB AMBER seizure solved > HIB
      ${CAUGHT_BY_RAID}
    `,
  },
  {
    number: 15,
    rules: ['R4.1', 'U2', 'G3'],
    title: 'Ticking the box in the round of the raid is in time: S4 before S8.',
    given: { providers: SHIPPED, governments: { HIB: HIBERNIA_KNOWS } },
    script: `
      ORDERS
      HIB seizure MONO
      AMBER checkbox
      S4 encrypted AMBER checkbox > all
      S8 seized HIB MONO HIB 1 > all
      S8 trusted MONO -1 seizure > all
      S8 spared AMBER > HIB AMBER
      S8 scored HIB -1 empty-raid > HIB
    `,
  },
  {
    number: 167,
    rules: ['R4.3', 'R4.1a'],
    title: 'A raid reads the copy on whichever server of its soil the account lies now.',
    given: { influence: { AMBER: 3 }, providers: { DROP: { toShip: 0, shippedIn: 0 } }, governments: { HIB: HIBERNIA_KNOWS } },
    script: `
      ORDERS
      HIB preserve AMBER
      AMBER switch DROP HIB expedite
      S3 preserved HIB AMBER MONO > all
      S10 arrived AMBER DROP HIB > all
      S10 scored AMBER +1 welcome > AMBER
      ORDERS
      AMBER checkbox
      HIB seizure DROP
      S4 encrypted AMBER checkbox > all
      S8 seized HIB DROP HIB 2 > all
      S8 read HIB AMBER seizure solved > HIB
      S8 trusted DROP -1 seizure > all
      ${CAUGHT_BY_RAID}
      ${EXPOSED_BY_RAID}
      S8 scored RHE -1 citizen-read > RHE
      S8 scored COBALT -2 exposed > COBALT
      S8 scored HIB -1 collateral > all
      S8 index-moved privacy -1 collateral > all
      S8 exposed COBALT HIB > all
      S8 comity-moved -1 foreign-collateral > all
    `,
  },
]

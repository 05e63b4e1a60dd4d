/** Warrants executed: what is opened, at what cost, tokens, Blocking Statutes: R4.2, R4.9, R4.12, R4.14. */
import type { Case } from './case.ts'
import { CAUGHT_BY_WARRANT, COMPLIED, READ_ABROAD, SERVED } from './lines.ts'

const SHIPPED = { MONO: { toShip: 0 } } as const
const CHECKED = { AMBER: { lock: 'checkbox' } } as const

export const WARRANT_CASES: readonly Case[] = [
  {
    number: 1,
    rules: ['R4.9', 'R4.14', 'G4', 'R15.1'],
    title: 'A warrant complied with is executed in S8, before the account can depart in S10.',
    given: {},
    script: `
      ${COMPLIED}
      ORDERS
      AMBER relocate RHE
      S8 executed COL AMBER MONO HIB > all
      ${READ_ABROAD}
      S8 read COL AMBER long-arm solved > COL
      ${CAUGHT_BY_WARRANT}
      S10 departed AMBER MONO RHE > all
      = open.comity 5
      = open.states.HIB.tokens COL
      = open.governments.COL.score 0.5
      = HIB.breaches 1
      = AMBER.caught true
      = COL.case.archetype dissident
      = open.demands none
    `,
  },
  {
    number: 2,
    rules: ['R4.1', 'U3'],
    title: "A lock of one's own in S4 comes before the execution in S8: nothing is read, Comity stays, Trust falls.",
    given: { luck: { 'keys made AMBER': 1 } },
    script: `
      ${COMPLIED}
      ORDERS
      AMBER self-made
      S4 encrypted AMBER self-made > all
      S8 executed COL AMBER MONO HIB > all
      S8 trusted MONO -1 long-arm > all
      S8 unreadable COL AMBER long-arm > COL
      = open.comity 6
      = open.states.HIB.tokens none
    `,
  },
  {
    number: 66,
    rules: ['R3.3', 'R4.14'],
    title: 'A fast move does not beat a warrant that was complied with.',
    given: { influence: { AMBER: 3 } },
    script: `
      ${COMPLIED}
      ORDERS
      AMBER switch PHOT MER expedite
      S8 executed COL AMBER MONO HIB > all
      S8 read COL AMBER long-arm solved > COL
      S10 arrived AMBER PHOT MER > all
      ${READ_ABROAD}
      ${CAUGHT_BY_WARRANT}
      S10 scored AMBER +1 welcome > AMBER
    `,
  },
  {
    number: 13,
    rules: ['R4.2', 'R4.1b'],
    title: 'At Keys 0 a warrant forces the provider to break its own product: the content is read, Trust falls by 2.',
    given: { accounts: CHECKED, providers: SHIPPED },
    script: `
      ${COMPLIED}
      ORDERS
      S8 executed COL AMBER MONO HIB > all
      S8 trusted MONO -2 compelled-update > all
      S8 comity-moved -1 long-arm-read > all
      S8 token-won HIB COL > all
      S8 read COL AMBER long-arm solved > COL
      ${CAUGHT_BY_WARRANT}
    `,
  },
  {
    number: 14,
    rules: ['R4.2'],
    title: 'At Keys −1 the provider hands over ciphertext.',
    given: { tracks: { keys: -1 }, accounts: CHECKED, providers: SHIPPED },
    script: `
      ${COMPLIED}
      ORDERS
      S8 executed COL AMBER MONO HIB > all
      S8 trusted MONO -1 long-arm > all
      S8 unreadable COL AMBER long-arm > COL
      = open.comity 6
    `,
  },
  {
    number: 165,
    rules: ['R4.2', 'R4.1a'],
    title: 'A copy with the checkbox is opened like the checkbox, whatever the account has put on since: a compelled update.',
    given: { accounts: CHECKED, providers: SHIPPED, luck: { 'keys made AMBER': 1 } },
    script: `
      ORDERS
      COL preserve AMBER
      COL long-arm AMBER
      S3 preserved COL AMBER MONO > all
      S9 served COL AMBER MONO HIB > all
      CHAMBERS
      C1 answered COL AMBER MONO comply > all
      C1 influence-moved MONO +1 good-will > MONO
      ORDERS
      AMBER self-made
      S4 encrypted AMBER self-made > all
      S8 executed COL AMBER MONO HIB > all
      S8 trusted MONO -2 compelled-update > all
      S8 read COL AMBER long-arm solved > COL
      S8 comity-moved -1 long-arm-read > all
      S8 token-won HIB COL > all
      ${CAUGHT_BY_WARRANT}
    `,
  },
  {
    number: 30,
    rules: ['R4.12', 'R4.9', 'R5.2'],
    title: 'A reciprocity token is spent at service and closes the challenge on Reach; reading costs Comity all the same.',
    given: {
      states: { HIB: { tokens: ['COL'] } },
      accounts: { BASALT: { at: 'MONO/COL' } },
      governments: { HIB: { case: 'billionaire', knows: { BASALT: ['billionaire'] } } },
    },
    script: `
      ORDERS
      HIB long-arm BASALT
      S9 served HIB BASALT MONO COL token > all
      S9 token-spent HIB COL > all
      CHAMBERS
      ? MONO answer HIB.1.BASALT challenge reach -> reach-not-open
      ? BASALT intervene HIB.1.BASALT -> reach-not-open
      MONO answer HIB.1.BASALT comply -
      C1 answered HIB BASALT MONO comply > all
      C1 influence-moved MONO +1 good-will > MONO
      ORDERS
      S8 executed HIB BASALT MONO COL > all
      S8 comity-moved -1 long-arm-read > all
      S8 token-won COL HIB > all
      S8 trusted MONO -1 long-arm > all
      S8 read HIB BASALT long-arm solved > HIB
      S8 was-read BASALT HIB long-arm caught > BASALT
      S8 learned HIB BASALT billionaire read > HIB
      S8 breached COL > COL
      S8 scored HIB +14 case > HIB
      S8 scored BASALT -6 caught > BASALT
      S8 case-closed HIB > all
      S8 index-moved security +1 case > all
      = open.states.HIB.tokens none
    `,
  },
  {
    number: 168,
    rules: ['R4.12', 'R15.1'],
    title: 'A token spent under a gag stays on show until the gag ends with the execution.',
    given: { states: { HIB: { tokens: ['COL'] } }, governments: { HIB: { case: 'billionaire', knows: { BASALT: ['billionaire'] } } } },
    script: `
      ORDERS
      HIB long-arm BASALT gag
      S9 served HIB BASALT MONO COL gagged token > HIB MONO
      = open.states.HIB.tokens COL
      = HIB.spent COL
      CHAMBERS
      C1 answered HIB BASALT MONO comply > HIB MONO
      C1 influence-moved MONO +1 good-will > MONO
      ORDERS
      MONO report
      S8 token-spent HIB COL > all
      S8 gag-ended HIB BASALT MONO > all
      S8 executed HIB BASALT MONO COL > all
      S11 reported MONO 1 > all
      S8 trusted MONO -1 long-arm > all
      S8 comity-moved -1 long-arm-read > all
      S8 token-won COL HIB > all
      S8 read HIB BASALT long-arm solved > HIB
      S8 was-read BASALT HIB long-arm caught > BASALT
      S8 learned HIB BASALT billionaire read > HIB
      S8 breached COL > COL
      S8 scored HIB +14 case > HIB
      S8 scored BASALT -6 caught > BASALT
      S8 case-closed HIB > all
      S8 index-moved security +1 case > all
      S11 scored MONO +1 report > all
      S11 trusted MONO +1 report > all
      S11 index-moved privacy +1 report > all
      = open.states.HIB.tokens none
      = HIB.spent none
      = MONO.sealedOrders none
      = BASALT.notices.0.kind long-arm
    `,
  },
  {
    number: 456,
    rules: ['R4.12', 'R4.9'],
    title: 'A token won while the one on show was spent under a gag takes its place, and only its holder hears of it.',
    given: {
      states: { HIB: { tokens: ['COL'] } },
      governments: { HIB: { knows: { BASALT: ['billionaire'] } } },
    },
    script: `
      ORDERS
      COL long-arm AMBER
      HIB long-arm BASALT gag
      S9 served COL AMBER MONO HIB > all
      S9 served HIB BASALT MONO COL gagged token > HIB MONO
      CHAMBERS
      MONO answer HIB.1.BASALT challenge secrecy
      C1 answered COL AMBER MONO comply > all
      C1 influence-moved MONO +1 good-will > MONO
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered HIB BASALT MONO challenge > HIB MONO
      C1 docketed 1 secrecy HIB MONO MONO - - > all
      = HIB.spent COL
      ORDERS
      S8 executed COL AMBER MONO HIB > all
      S8 trusted MONO -1 long-arm > all
      S8 comity-moved -1 long-arm-read > all
      S8 token-won HIB COL > HIB
      S8 read COL AMBER long-arm solved > COL
      S8 was-read AMBER COL long-arm caught > AMBER
      S8 learned COL AMBER trafficker read > COL
      S8 breached HIB > HIB
      S8 scored COL +14 case > COL
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed COL > all
      S8 index-moved security +1 case > all
      = HIB.spent none
      = open.states.HIB.tokens COL
    `,
  },
  {
    number: 460,
    rules: ['R4.12', 'R15.3'],
    title: 'The gag of one warrant that ends tells nothing of the token spent on another.',
    given: {
      states: { COL: { tokens: ['HIB'] } },
      governments: { COL: { knows: { AMBER: ['trafficker', 'journalist'], COBALT: ['trafficker', 'journalist'] } } },
      luck: { 'token COL HIB': 'COBALT' },
    },
    script: `
      ORDERS
      COL long-arm AMBER gag
      COL long-arm COBALT gag
      S9 served COL AMBER MONO HIB gagged > COL MONO
      S9 served COL COBALT DROP HIB gagged token > COL DROP
      CHAMBERS
      DROP answer COL.1.COBALT challenge secrecy
      C1 answered COL AMBER MONO comply > COL MONO
      C1 influence-moved MONO +1 good-will > MONO
      C1 influence-moved DROP -2 challenge > DROP
      C1 answered COL COBALT DROP challenge > COL DROP
      C1 docketed 1 secrecy COL DROP DROP - - > all
      ORDERS
      S8 gag-ended COL AMBER MONO > all
      S8 executed COL AMBER MONO HIB > all
      S8 trusted MONO -1 long-arm > all
      S8 comity-moved -1 long-arm-read > all
      S8 token-won HIB COL > all
      S8 read COL AMBER long-arm solved > COL
      S8 was-read AMBER COL long-arm caught > AMBER
      S8 learned COL AMBER trafficker read > COL
      S8 breached HIB > HIB
      S8 scored COL +14 case > COL
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed COL > all
      S8 index-moved security +1 case > all
      = open.states.COL.tokens HIB
      = COL.spent HIB
      = MONO.demands none
    `,
  },
  {
    number: 183,
    rules: ['R4.12', 'R4.10'],
    title: 'If one token would cover two warrants of a round the lot says which; the other may be challenged on Reach.',
    given: {
      states: { COL: { tokens: ['HIB'] } },
      governments: { COL: { knows: { AMBER: ['trafficker', 'journalist'], COBALT: ['trafficker', 'journalist'] } } },
      luck: { 'token COL HIB': 'COBALT' },
    },
    script: `
      ORDERS
      COL long-arm AMBER
      COL long-arm COBALT
      S9 served COL AMBER MONO HIB > all
      S9 served COL COBALT DROP HIB token > all
      S9 token-spent COL HIB > all
      CHAMBERS
      ? DROP answer COL.1.COBALT challenge reach -> reach-not-open
      MONO answer COL.1.AMBER challenge reach
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > all
      C1 docketed 1 reach COL MONO MONO AMBER - > all
      C1 answered COL COBALT DROP comply > all
      C1 influence-moved DROP +1 good-will > DROP
    `,
  },
  {
    number: 60,
    rules: ['R1.1', 'R4.9'],
    title: 'In Alpina a warrant needs the provider established at home; its BLOCK fines, Comity and tokens stay as they are.',
    given: { governments: { COL: { case: 'hospital', knows: { EMBER: ['hospital'] } } }, accounts: { EMBER: { at: 'PHOT/ALP' } } },
    script: `
      ORDERS
      ? COL long-arm EMBER -> not-established
      PHOT data-centre open COL
      S5 data-centre-opened PHOT COL > all
      S5 scored PHOT +2 data-centre > all
      S5 scored COL +1 data-centre > all
      ORDERS
      COL long-arm EMBER
      S9 served COL EMBER PHOT ALP > all
      CHAMBERS
      PHOT answer COL.2.EMBER comply -
      C1 answered COL EMBER PHOT comply > all
      C1 influence-moved PHOT +1 good-will > PHOT
      ORDERS
      S8 executed COL EMBER PHOT ALP > all
      S8 trusted PHOT -1 long-arm > all
      S8 scored PHOT -3 block-fine > all
      S8 read COL EMBER long-arm solved > COL
      S8 was-read EMBER COL long-arm caught > EMBER
      S8 learned COL EMBER hospital read > COL
      S8 scored MER -1 citizen-read > MER
      S8 scored COL +11 case > COL
      S8 scored EMBER -6 caught > EMBER
      S8 case-closed COL > all
      S8 index-moved security +1 case > all
      = open.comity 6
      = open.states.ALP.tokens none
    `,
  },
  {
    number: 17,
    rules: ['R4.9', 'R5.5'],
    title: 'Under BLOCK the host fines a provider that hands data abroad, 3 points if it did so of its own will.',
    given: { states: { HIB: { laws: ['BLOCK'] } } },
    script: `
      ${COMPLIED}
      ORDERS
      S8 executed COL AMBER MONO HIB > all
      S8 scored MONO -3 block-fine > all
      S8 scored HIB +1 block-fine > all
      S8 read COL AMBER long-arm solved > COL
      ${READ_ABROAD}
      ${CAUGHT_BY_WARRANT}
    `,
  },
  {
    number: 179,
    rules: ['R4.9', 'R4.14'],
    title: 'The BLOCK fine falls due though nothing was readable.',
    given: { states: { HIB: { laws: ['BLOCK'] } } },
    script: `
      ${COMPLIED}
      ORDERS
      AMBER delete
      S4 deleted AMBER > all
      S8 executed COL AMBER MONO HIB > all
      S8 trusted MONO -1 long-arm > all
      S8 scored MONO -3 block-fine > all
      S8 scored HIB +1 block-fine > all
      S8 unreadable COL AMBER long-arm > COL
    `,
  },
  {
    number: 180,
    rules: ['R4.14'],
    title: 'When the data have come home before the execution there is neither Comity nor token nor fine.',
    given: {
      round: 2,
      accounts: { AMBER: { transit: { provider: 'MONO', state: 'COL', ordered: 1, own: true } } },
      states: { HIB: { laws: ['BLOCK'] } },
    },
    script: `
      ${SERVED}
      S10 arrived AMBER MONO COL > all
      CHAMBERS
      C1 answered COL AMBER MONO comply > all
      C1 influence-moved MONO +1 good-will > MONO
      ORDERS
      S8 executed COL AMBER MONO COL > all
      S8 trusted MONO -1 long-arm > all
      S8 read COL AMBER long-arm solved > COL
      S8 was-read AMBER COL long-arm caught > AMBER
      S8 learned COL AMBER trafficker read > COL
      S8 scored COL +14 case > COL
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed COL > all
      S8 index-moved security +1 case > all
      = open.comity 6
      = HIB.breaches 0
    `,
  },
]

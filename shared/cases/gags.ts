/** Gags challenged, and canaries: R5.4. */
import type { Case } from './case.ts'
import { CAUGHT_BY_WARRANT, GAGGED, READ_ABROAD } from './lines.ts'

export const GAG_CASES: readonly Case[] = [
  {
    number: 39,
    rules: ['R5.4', 'P5'],
    title: 'Where courts seal, letting the canary die is contempt by silence: 2 points; users are warned and Trust rises.',
    given: { tracks: { secrecy: 1 }, providers: { LANT: { canary: 'live' } } },
    script: `
      ORDERS
      COL preserve EMBER gag
      S3 preserved COL EMBER LANT gagged > COL LANT
      CHAMBERS
      LANT kill-canary
      C1 canary-died LANT > all
      C1 scored LANT +1 canary > all
      C1 trusted LANT +1 canary > all
      C1 scored LANT -2 canary-contempt > all
      = EMBER.notices.0.kind canary
    `,
  },
  {
    number: 213,
    rules: ['R5.4', 'R15.4', 'R15.3', 'R3.8'],
    title: 'A gag is challenged alone, nothing is stayed; when it is quashed the order is public, reportable and the account warned.',
    given: {
      // So that the copy outlives the hearing
      patch: { set: { preserveRounds: 2 } },
      tracks: { secrecy: -1 },
      influence: { COL: 2 },
      luck: { 'jurors 1 government': 'HIB RHE', 'jurors 1 provider': 'DROP', 'jurors 1 account': 'AMBER' },
    },
    script: `
      ORDERS
      COL preserve AMBER gag
      S3 preserved COL AMBER MONO gagged > COL MONO
      CHAMBERS
      ? DROP challenge-gag -> no-gagged-order
      MONO challenge-gag
      C1 influence-moved MONO -1 gag > MONO
      C1 docketed 1 secrecy COL MONO MONO - - > all
      = open.docket.0.sealed true
      ORDERS
      C1 jurors-drawn 1 AMBER > all
      CHAMBERS
      ? MONO challenge-gag -> no-gagged-order
      AMBER vote 1 quash
      C4 ruled 1 quash 0 8 quash -2 > all
      C4 scored COL -1 court > all
      C4 scored MONO +1 court > all
      C4 trusted MONO +1 court > all
      C4 influence-moved AMBER +1 juror > AMBER
      C4 gag-lifted COL AMBER MONO preserve > all
      = AMBER.notices.0.kind preserve
      = open.providers.MONO.unreported 1
      = MONO.sealedOrders none
      = open.preserved.0.gagged false
      = COL.preserved.0.gagged false
    `,
  },
  {
    number: 446,
    rules: ['R5.7.5', 'R15.3', 'R5.2'],
    title: 'If Secrecy is quashed a sealed warrant goes on in the open: the account is warned, and it is not compelled.',
    given: {
      tracks: { secrecy: -1 },
      luck: { 'jurors 1 government': 'HIB RHE', 'jurors 1 provider': 'DROP', 'jurors 1 account': 'COBALT' },
    },
    script: `
      ${GAGGED}
      CHAMBERS
      MONO answer COL.1.AMBER challenge secrecy
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > COL MONO
      C1 docketed 1 secrecy COL MONO MONO - - > all
      CHAMBERS
      C4 ruled 1 quash 0 8 quash -2 > all
      C4 scored COL -1 court > all
      C4 scored MONO +1 court > all
      C4 trusted MONO +1 court > all
      C4 gag-lifted COL AMBER MONO long-arm > all
      = open.demands.0.gagged false
      = open.demands.0.stage due
      = COL.demands.0.gagged false
      = MONO.demands none
      = AMBER.notices.0.kind long-arm
      = open.providers.MONO.unreported 1
      ORDERS
      S8 executed COL AMBER MONO HIB > all
      not S8 gag-ended
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
    `,
  },
  {
    number: 214,
    rules: ['R5.4', 'R2.5'],
    title: 'Several gagged orders: the lot names the one that is challenged, and one gag case of a provider may be pending.',
    given: { influence: { COL: 3 }, governments: { COL: { knows: { AMBER: ['trafficker', 'billionaire'] } } } },
    script: `
      ORDERS
      COL subpoena AMBER gag
      COL preserve BASALT gag
      S3 preserved COL BASALT MONO gagged > COL MONO
      S7 subpoenaed COL AMBER MONO gagged > COL MONO
      S7 learned COL AMBER trafficker subpoena > COL
      CHAMBERS
      MONO challenge-gag
      C1 docketed 1 secrecy COL MONO MONO - - > all
      C1 influence-moved MONO -1 gag > MONO
      ORDERS
      RHE subpoena AMBER gag
      S7 subpoenaed RHE AMBER MONO gagged > RHE MONO
      S7 learned RHE AMBER money subpoena > RHE
      CHAMBERS
      ? MONO challenge-gag -> gag-pending
      C4 ruled 1 enforce 7 1 enforce 1 > all
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
    `,
  },
  {
    number: 441,
    rules: ['R5.4'],
    title: "A gag may be challenged beside a case of the provider's on another ground, and while another provider's gag case is pending.",
    given: { influence: { MONO: 3 } },
    fixed: 'Demands and gags of one round get their docket numbers in the usual order of seats.',
    script: `
      ORDERS
      COL long-arm AMBER
      RHE subpoena BASALT gag
      S7 subpoenaed RHE BASALT MONO gagged > RHE MONO
      S7 learned RHE BASALT money subpoena > RHE
      S9 served COL AMBER MONO HIB > all
      CHAMBERS
      MONO answer COL.1.AMBER challenge reach
      MONO challenge-gag
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > all
      C1 docketed 1 reach COL MONO MONO AMBER - > all
      C1 influence-moved MONO -1 gag > MONO
      C1 docketed 2 secrecy RHE MONO MONO - - > all
      ORDERS
      COL subpoena COBALT gag
      S7 subpoenaed COL COBALT DROP gagged > COL DROP
      S7 learned COL COBALT press subpoena > COL
      CHAMBERS
      DROP challenge-gag
      C1 influence-moved DROP -1 gag > DROP
      C1 docketed 3 secrecy COL DROP DROP - - > all
      C4 ruled 2 enforce 7 1 enforce 1 > all
      C4 scored RHE +1 court > all
      C4 scored MONO -1 court > all
      C4 ruled 1 enforce 7 1 enforce 1 > all
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
    `,
  },
  {
    number: 442,
    rules: ['R5.4', 'R5.2', 'R2.5'],
    title: 'A gag challenge beside a challenge on Secrecy is refused; sent all the same it is neither docketed nor paid.',
    given: { influence: { MONO: 3 } },
    script: `
      ORDERS
      COL long-arm AMBER gag
      RHE subpoena BASALT gag
      S7 subpoenaed RHE BASALT MONO gagged > RHE MONO
      S7 learned RHE BASALT money subpoena > RHE
      S9 served COL AMBER MONO HIB gagged > COL MONO
      CHAMBERS
      ? MONO answer COL.1.AMBER challenge secrecy; challenge-gag -> excluded
      ! MONO answer COL.1.AMBER challenge secrecy
      ! MONO challenge-gag
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > COL MONO
      C1 docketed 1 secrecy COL MONO MONO - - > all
    `,
  },
  {
    number: 463,
    rules: ['R4.12', 'R5.7.5'],
    title: 'With the gag that the court lifts the token spent under it leaves the public show.',
    given: { tracks: { secrecy: -1 }, states: { COL: { tokens: ['HIB'] } } },
    script: `
      ORDERS
      COL long-arm AMBER gag
      S9 served COL AMBER MONO HIB gagged token > COL MONO
      CHAMBERS
      MONO answer COL.1.AMBER challenge secrecy
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > COL MONO
      C1 docketed 1 secrecy COL MONO MONO - - > all
      = open.states.COL.tokens HIB
      CHAMBERS
      C4 ruled 1 quash 0 8 quash -2 > all
      C4 scored COL -1 court > all
      C4 scored MONO +1 court > all
      C4 trusted MONO +1 court > all
      C4 gag-lifted COL AMBER MONO long-arm > all
      C4 token-spent COL HIB > all
      = open.states.COL.tokens none
      = COL.spent none
    `,
  },
  {
    number: 215,
    rules: ['R5.2', 'R15.4'],
    title: 'A sealed warrant may be challenged on Secrecy, which stays it; its docket entry names neither handle nor kind.',
    given: { luck: { 'jurors 1 government': 'HIB RHE', 'jurors 1 provider': 'DROP', 'jurors 1 account': 'AMBER' } },
    script: `
      ${GAGGED}
      CHAMBERS
      MONO answer COL.1.AMBER challenge secrecy
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > COL MONO
      C1 docketed 1 secrecy COL MONO MONO - - > all
      = open.docket.0.sealed true
      = open.docket.0.demand null
      ORDERS
      C1 jurors-drawn 1 AMBER > all
      CHAMBERS
      C4 ruled 1 enforce 7 1 enforce 1 > all
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
      = MONO.demands.0.stage due
      ORDERS
      S8 gag-ended COL AMBER MONO > all
      S8 executed COL AMBER MONO HIB > all
      ${READ_ABROAD}
      S8 read COL AMBER long-arm solved > COL
      ${CAUGHT_BY_WARRANT}
    `,
  },
]

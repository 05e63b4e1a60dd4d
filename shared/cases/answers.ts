/** Answers to demands and requests, gags, canaries: R5.1 to R5.4 of the rulebook. */
import type { Case } from './case.ts'

const SERVED = `
      ORDERS
      COL long-arm AMBER
      S9 served COL AMBER MONO HIB > all`
const GAGGED = `
      ORDERS
      COL long-arm AMBER gag
      S9 served COL AMBER MONO HIB gagged > COL MONO`

export const ANSWER_CASES: readonly Case[] = [
  {
    number: 201,
    rules: ['R5.1', 'R15.9'],
    title: 'A sheet without an answer complies with a warrant.',
    given: {},
    script: `
      ORDERS
      COL long-arm AMBER
      ? MONO answer COL.1.AMBER comply - -> wrong-phase
      S9 served COL AMBER MONO HIB > all
      CHAMBERS
      ? HIB grant COL.1.AMBER yes -> no-such-request
      ? MONO answer COL.1.AMBER challenge - -> no-ground
      ? MONO answer COL.1.AMBER comply reach -> bad-blank
      ? DROP answer COL.1.AMBER comply - -> no-such-demand
      C1 answered COL AMBER MONO comply > all
      C1 influence-moved MONO +1 good-will > MONO
      = MONO.complied 1
      = open.demands.0.due 2
    `,
  },
  {
    number: 202,
    rules: ['R5.1', 'R5.3', 'R15.9'],
    title: 'A request that nobody answers is denied.',
    given: {},
    script: `
      ORDERS
      COL mlat AMBER
      S9 filed COL HIB AMBER > COL HIB
      CHAMBERS
      C1 denied COL HIB AMBER > COL HIB
      C1 influence-moved COL +1 mlat-fee > COL
    `,
  },
  {
    number: 19,
    rules: ['R5.2', 'R5.5'],
    title: 'Refusing is contempt: 2 points, 1 for the government, 2 Trust the first time; the demand is to be answered again.',
    given: { states: { HIB: { laws: ['BLOCK'] } } },
    script: `${SERVED}
      CHAMBERS
      MONO answer COL.1.AMBER refuse -
      C1 answered COL AMBER MONO refuse > all
      C1 scored MONO -2 contempt > all
      C1 scored COL +1 contempt > all
      C1 trusted MONO +2 refusal > all
      = open.demands.0.stage to-answer
      = open.demands.0.refusals 1
      ORDERS
      = open.providers.MONO.contempts 1
    `,
  },
  {
    number: 20,
    rules: ['R5.2', 'G4'],
    title: 'Three refusals cost 2, 3 and 4 points; then the demand lapses and may be served anew.',
    given: {},
    script: `${SERVED}
      CHAMBERS
      MONO answer COL.1.AMBER refuse -
      C1 answered COL AMBER MONO refuse > all
      C1 scored MONO -2 contempt > all
      C1 scored COL +1 contempt > all
      C1 trusted MONO +2 refusal > all
      ORDERS
      CHAMBERS
      MONO answer COL.1.AMBER refuse -
      C1 answered COL AMBER MONO refuse > all
      C1 scored MONO -3 contempt > all
      C1 scored COL +1 contempt > all
      C1 trusted MONO +1 refusal > all
      ORDERS
      CHAMBERS
      MONO answer COL.1.AMBER refuse -
      C1 answered COL AMBER MONO refuse > all
      C1 scored MONO -4 contempt > all
      C1 scored COL +1 contempt > all
      C1 trusted MONO +1 refusal > all
      C1 demand-lapsed COL AMBER MONO > all
      = open.demands none
      ORDERS
      COL long-arm AMBER
      S9 served COL AMBER MONO HIB > all
    `,
  },
  {
    number: 203,
    rules: ['R5.2', 'R15.1'],
    title: 'A refusal of a sealed order is public as such: contempt and Trust, but neither kind nor handle.',
    given: {},
    script: `${GAGGED}
      CHAMBERS
      MONO answer COL.1.AMBER refuse -
      C1 refused-sealed COL MONO > all
      C1 answered COL AMBER MONO refuse > COL MONO
      C1 scored MONO -2 contempt > all
      C1 scored COL +1 contempt > all
      C1 trusted MONO +2 refusal > all
      = open.demands none
    `,
  },
  {
    number: 204,
    rules: ['R5.2', 'R15.1', 'R2.5'],
    title: 'A challenge costs 2 Influence in C1, stays the demand and dockets the case in public.',
    given: {},
    script: `${SERVED}
      CHAMBERS
      ? MONO answer COL.1.AMBER challenge keys -> keys-not-open
      ? MONO answer COL.1.AMBER challenge secrecy -> secrecy-not-open
      MONO answer COL.1.AMBER challenge reach
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > all
      C1 docketed 1 reach COL MONO MONO AMBER - > all
      = open.demands.0.stage in-court
      ORDERS
      not S8 executed
    `,
  },
  {
    number: 205,
    rules: ['R5.2', 'R2.4', 'R2.2'],
    title: 'A challenge is refused to a provider that cannot pay, and no demand takes two answers.',
    given: { influence: { MONO: 1 } },
    script: `${SERVED}
      CHAMBERS
      ? MONO answer COL.1.AMBER challenge reach -> too-little-influence
      ? MONO answer COL.1.AMBER comply -; answer COL.1.AMBER refuse - -> duplicate
      MONO answer COL.1.AMBER comply -
      C1 answered COL AMBER MONO comply > all
      C1 influence-moved MONO +1 good-will > MONO
      ORDERS
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
    `,
  },
  {
    number: 54,
    rules: ['R5.2'],
    title: "The account's intervention replaces the answer: stayed and docketed on Reach, no good will.",
    given: {},
    script: `${SERVED}
      CHAMBERS
      ? BASALT intervene COL.1.AMBER -> no-such-demand
      MONO answer COL.1.AMBER comply -
      AMBER intervene COL.1.AMBER
      C1 influence-moved AMBER -1 intervention > AMBER
      C1 docketed 1 reach COL MONO AMBER AMBER - > all
      = open.demands.0.stage in-court
      = MONO.complied 0
      CHAMBERS
      ? AMBER intervene COL.1.AMBER -> already-answered
      ? MONO answer COL.1.AMBER refuse - -> already-answered
      C4 ruled 1 enforce 7 1 enforce 1 > all
      C4 scored COL +1 court > all
      C4 scored AMBER -1 court > AMBER
    `,
  },
  {
    number: 206,
    rules: ['R5.2', 'R2.5'],
    title: 'If the provider challenges too, its challenge is the case and the account pays nothing.',
    given: { accounts: { AMBER: { lock: 'checkbox' } }, providers: { MONO: { toShip: 0 } } },
    script: `${SERVED}
      CHAMBERS
      MONO answer COL.1.AMBER challenge keys
      AMBER intervene COL.1.AMBER
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > all
      C1 docketed 1 keys COL MONO MONO AMBER - > all
    `,
  },
  {
    number: 55,
    rules: ['R5.2', 'R15.3'],
    title: 'Under a gag the account cannot intervene; the demand is executed, and then it is public.',
    given: {},
    script: `${GAGGED}
      CHAMBERS
      ? AMBER intervene COL.1.AMBER -> no-such-demand
      MONO answer COL.1.AMBER comply -
      C1 answered COL AMBER MONO comply > COL MONO
      C1 influence-moved MONO +1 good-will > MONO
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
      = AMBER.notices.0.kind long-arm
      = open.providers.MONO.unreported 1
      = MONO.sealedOrders none
    `,
  },
  {
    number: 207,
    rules: ['R4.14', 'R15.3'],
    title: 'A sealed demand that finds nothing held is closed between government and provider; its gag stays.',
    given: { influence: { AMBER: 3 } },
    script: `
      ORDERS
      COL long-arm AMBER gag
      AMBER switch PHOT MER expedite
      S9 served COL AMBER MONO HIB gagged > COL MONO
      S10 arrived AMBER PHOT MER > all
      S10 scored AMBER +1 welcome > AMBER
      CHAMBERS
      C1 answered COL AMBER MONO comply > COL MONO
      C1 influence-moved MONO +1 good-will > MONO
      ORDERS
      S8 nothing-held COL AMBER long-arm > COL MONO
      = COL.demands none
      = open.providers.MONO.trust 5
      = AMBER.notices none
    `,
  },
  {
    number: 31,
    rules: ['R5.3', 'R15.1'],
    title: 'An MLAT request that is granted is executed two rounds later; its handle stays between the two governments.',
    given: {},
    script: `
      ORDERS
      COL mlat AMBER
      S9 filed COL HIB AMBER > COL HIB
      CHAMBERS
      HIB grant COL.1.AMBER yes
      C1 granted COL HIB > all
      C1 granted-handle COL HIB AMBER 3 > COL HIB
      C1 scored COL +1 mlat > all
      C1 scored HIB +2 mlat > all
      C1 comity-moved +1 mlat > all
      C1 influence-moved HIB +1 mlat-fee > HIB
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
      ORDERS
      COL mlat AMBER
      S9 filed COL HIB AMBER > COL HIB
      CHAMBERS
      HIB grant COL.1.AMBER yes
      C1 granted COL HIB > all
      C1 granted-handle COL HIB AMBER 3 > COL HIB
      C1 scored COL +1 mlat > all
      C1 scored HIB +2 mlat > all
      C1 comity-moved +1 mlat > all
      C1 influence-moved HIB +1 mlat-fee > HIB
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
      CHAMBERS
      HIB grant COL.1.AMBER yes
      C1 granted COL HIB > all
      C1 granted-handle COL HIB AMBER 3 > COL HIB
      C1 scored COL +1 mlat > all
      C1 scored HIB +2 mlat > all
      C1 comity-moved +1 mlat > all
      C1 influence-moved HIB +1 mlat-fee > HIB
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
      CHAMBERS
      HIB grant COL.1.AMBER yes
      C1 granted COL HIB > all
      C1 granted-handle COL HIB AMBER 3 > COL HIB
      C1 scored COL +1 mlat > all
      C1 scored HIB +2 mlat > all
      C1 comity-moved +1 mlat > all
      C1 influence-moved HIB +1 mlat-fee > HIB
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
      ORDERS
      COL mlat AMBER
      S9 filed COL HIB AMBER > COL HIB
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
      ORDERS
      COL mlat AMBER
      S9 filed COL HIB AMBER > COL HIB
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
      ORDERS
      COL mlat AMBER
      S9 filed COL HIB AMBER > COL HIB
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
      ORDERS
      COL mlat AMBER
      S9 filed COL HIB AMBER > COL HIB
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
    number: 215,
    rules: ['R5.2', 'R15.4'],
    title: 'A sealed warrant may be challenged on Secrecy, which stays it; its docket entry names neither handle nor kind.',
    given: { luck: { 'jurors 1 government': 'HIB RHE', 'jurors 1 provider': 'DROP', 'jurors 1 account': 'AMBER' } },
    script: `${GAGGED}
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
    number: 67,
    rules: ['R4.14', 'R3.3'],
    title: 'A warrant enforced by the court finds nothing if the account has left the provider by a fast move: no fine, no Trust.',
    given: { influence: { AMBER: 3 }, states: { HIB: { laws: ['BLOCK'] } } },
    script: `${SERVED}
      CHAMBERS
      MONO answer COL.1.AMBER challenge reach
      C1 docketed 1 reach COL MONO MONO AMBER - > all
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > all
      ORDERS
      AMBER switch PHOT MER expedite
      S10 arrived AMBER PHOT MER > all
      S10 scored AMBER +1 welcome > AMBER
      CHAMBERS
      C4 ruled 1 enforce 7 1 enforce 1 > all
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
      ORDERS
      S8 nothing-held COL AMBER long-arm > all
      = open.demands none
    `,
  },
  {
    number: 68,
    rules: ['R4.3', 'R4.14'],
    title: 'With a copy still in force the same warrant is executed on the copy, and the host is where the copy was taken.',
    given: { influence: { AMBER: 3 } },
    script: `${SERVED}
      CHAMBERS
      MONO answer COL.1.AMBER challenge reach
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > all
      C1 docketed 1 reach COL MONO MONO AMBER - > all
      ORDERS
      COL preserve AMBER
      AMBER switch PHOT MER expedite
      S3 preserved COL AMBER MONO > all
      S10 arrived AMBER PHOT MER > all
      S10 scored AMBER +1 welcome > AMBER
      CHAMBERS
      C4 ruled 1 enforce 7 1 enforce 1 > all
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
      ORDERS
      S8 executed COL AMBER MONO HIB compelled > all
      S8 read COL AMBER long-arm solved > COL
      S8 token-won HIB COL > all
      S8 trusted MONO -1 long-arm > all
      S8 comity-moved -1 long-arm-read > all
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
    number: 56,
    rules: ['R5.2', 'R5.7', 'U1'],
    title: 'An ordinary switch ordered in the round of the hearing comes too late.',
    given: {},
    script: `${SERVED}
      CHAMBERS
      MONO answer COL.1.AMBER challenge reach
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > all
      C1 docketed 1 reach COL MONO MONO AMBER - > all
      ORDERS
      AMBER switch PHOT MER
      S10 departed AMBER PHOT MER > all
      CHAMBERS
      C4 ruled 1 enforce 7 1 enforce 1 > all
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
      ORDERS
      S8 executed COL AMBER MONO HIB compelled > all
      S8 read COL AMBER long-arm solved > COL
      S10 arrived AMBER PHOT MER > all
      S8 trusted MONO -1 long-arm > all
      S8 comity-moved -1 long-arm-read > all
      S8 token-won HIB COL > all
      S8 was-read AMBER COL long-arm caught > AMBER
      S8 learned COL AMBER trafficker read > COL
      S8 breached HIB > HIB
      S8 scored COL +14 case > COL
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed COL > all
      S8 index-moved security +1 case > all
      S10 scored AMBER +1 welcome > AMBER
    `,
  },
]

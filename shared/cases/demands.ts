/** Answers to long-arm demands, and what becomes of them: R5.1, R5.2. */
import type { Case } from './case.ts'
import { CAUGHT_BY_WARRANT, CHALLENGED, GAGGED, READ_ABROAD, SERVED } from './lines.ts'

export const DEMAND_CASES: readonly Case[] = [
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
    number: 19,
    rules: ['R5.2', 'R5.5'],
    title: 'Refusing is contempt: 2 points, 1 for the government, 2 Trust the first time; the demand is to be answered again.',
    given: { states: { HIB: { laws: ['BLOCK'] } } },
    script: `
      ${SERVED}
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
    script: `
      ${SERVED}
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
      ${SERVED}
    `,
  },
  {
    number: 203,
    rules: ['R5.2', 'R15.1'],
    title: 'A refusal of a sealed order is public as such: contempt and Trust, but neither kind nor handle.',
    given: {},
    script: `
      ${GAGGED}
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
    script: `
      ${SERVED}
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
    script: `
      ${SERVED}
      CHAMBERS
      ? MONO answer COL.1.AMBER challenge reach -> too-little-influence
      ? MONO answer COL.1.AMBER comply -; answer COL.1.AMBER refuse - -> duplicate
      MONO answer COL.1.AMBER comply -
      C1 answered COL AMBER MONO comply > all
      C1 influence-moved MONO +1 good-will > MONO
      ORDERS
      S8 executed COL AMBER MONO HIB > all
      ${READ_ABROAD}
      S8 read COL AMBER long-arm solved > COL
      ${CAUGHT_BY_WARRANT}
    `,
  },
  {
    number: 54,
    rules: ['R5.2'],
    title: "The account's intervention replaces the answer: stayed and docketed on Reach, no good will.",
    given: {},
    script: `
      ${SERVED}
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
    script: `
      ${SERVED}
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
    script: `
      ${GAGGED}
      CHAMBERS
      ? AMBER intervene COL.1.AMBER -> no-such-demand
      MONO answer COL.1.AMBER comply -
      C1 answered COL AMBER MONO comply > COL MONO
      C1 influence-moved MONO +1 good-will > MONO
      ORDERS
      S8 gag-ended COL AMBER MONO > all
      S8 executed COL AMBER MONO HIB > all
      ${READ_ABROAD}
      S8 read COL AMBER long-arm solved > COL
      ${CAUGHT_BY_WARRANT}
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
    number: 67,
    rules: ['R4.14', 'R3.3'],
    title: 'A warrant enforced by the court finds nothing if the account has left the provider by a fast move: no fine, no Trust.',
    given: { influence: { AMBER: 3 }, states: { HIB: { laws: ['BLOCK'] } } },
    script: `
      ${SERVED}
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
    script: `
      ${CHALLENGED}
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
      ${CAUGHT_BY_WARRANT}
    `,
  },
  {
    number: 56,
    rules: ['R5.2', 'R5.7', 'U1'],
    title: 'An ordinary switch ordered in the round of the hearing comes too late.',
    given: {},
    script: `
      ${CHALLENGED}
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
      ${READ_ABROAD}
      ${CAUGHT_BY_WARRANT}
      S10 scored AMBER +1 welcome > AMBER
    `,
  },
]

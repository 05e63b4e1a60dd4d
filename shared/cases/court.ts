/** The court: R5.7 of the rulebook. */
import type { Case } from './case.ts'
import { CAUGHT_BY_WARRANT, CHALLENGED, READ_ABROAD, SERVED } from './lines.ts'

const JURY = { 'jurors 1 government': 'HIB RHE', 'jurors 1 provider': 'DROP', 'jurors 1 account': 'COBALT' }
const KEYS = { accounts: { AMBER: { lock: 'checkbox' } }, providers: { MONO: { toShip: 0 } } } as const
const CHALLENGED_KEYS = CHALLENGED.replaceAll('reach', 'keys')

export const COURT_CASES: readonly Case[] = [
  {
    number: 21,
    rules: ['R5.7.5', 'R5.7', 'R5.7.1'],
    title: "At 4-4 the ruling below stands: enforced as compelled, no precedent, no juror's bonus, points all the same.",
    given: { luck: JURY },
    script: `${CHALLENGED}
      ORDERS
      C1 jurors-drawn 1 HIB > all
      C1 jurors-drawn 1 RHE > all
      C1 jurors-drawn 1 DROP > all
      C1 jurors-drawn 1 COBALT > all
      CHAMBERS
      ? MER vote 1 quash -> not-a-juror
      ? MER brief 1 text 0 -> not-a-party
      ? COL brief 2 text 0 -> no-such-case
      ? COL brief 1 text 3 -> bad-blank
      HIB vote 1 quash
      RHE vote 1 enforce
      DROP vote 1 quash
      COBALT vote 1 quash
      C4 judged 1 0 -1 quash > all
      C4 judged 1 1 0 enforce > all
      C4 judged 1 2 0 enforce > all
      C4 judged 1 3 1 enforce > all
      C4 voted 1 HIB quash > all
      C4 voted 1 RHE enforce > all
      C4 voted 1 DROP quash > all
      C4 voted 1 COBALT quash > all
      C4 ruled 1 enforce 4 4 enforce 0 > all
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
      = open.tracks.reach 0
      = open.rulings.0.tie true
      = open.docket none
      ORDERS
      S8 executed COL AMBER MONO HIB compelled > all
      ${READ_ABROAD}
      S8 read COL AMBER long-arm solved > COL
      ${CAUGHT_BY_WARRANT}
    `,
  },
  {
    number: 22,
    rules: ['R5.7.5', 'R5.7.4'],
    title: 'A majority to quash voids the demand and moves the track; provider and majority jurors are paid.',
    given: {
      judges: [
        [-1, 'textualist'],
        [-1, 'internationalist'],
        [0, 'consequentialist'],
        [1, 'textualist'],
      ],
      luck: JURY,
    },
    script: `${CHALLENGED}
      CHAMBERS
      HIB vote 1 quash
      RHE vote 1 enforce
      DROP vote 1 quash
      COBALT vote 1 quash
      C4 ruled 1 quash 3 5 enforce -1 > all
      C4 influence-moved HIB +1 juror > HIB
      C4 influence-moved DROP +1 juror > DROP
      C4 influence-moved COBALT +1 juror > COBALT
      C4 scored COL -1 court > all
      C4 scored MONO +1 court > all
      C4 trusted MONO +1 court > all
      C4 demand-void COL AMBER MONO > all
      = open.demands none
      = open.providers.MONO.courtWins 1
      ${SERVED}
      CHAMBERS
      MONO answer COL.3.AMBER challenge reach
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > all
      C1 docketed 2 reach COL MONO MONO AMBER - > all
    `,
  },
  {
    number: 221,
    rules: ['R5.7.4'],
    title: 'A juror without a vote counts for the ruling below and earns nothing.',
    given: { tracks: { reach: -1 }, luck: JURY },
    script: `${CHALLENGED}
      CHAMBERS
      HIB vote 1 enforce
      C4 voted 1 HIB enforce > all
      C4 voted 1 RHE quash > all
      C4 ruled 1 quash 1 7 quash -2 > all
      C4 scored COL -1 court > all
      C4 scored MONO +1 court > all
      C4 trusted MONO +1 court > all
      C4 demand-void COL AMBER MONO > all
    `,
  },
  {
    number: 222,
    rules: ['R5.7.3', 'R5.7.2', 'R2.5'],
    title: 'Cards move the judges who listen, Influence moves all by one at most; both are public when revealed.',
    given: { comity: 3, influence: { COL: 4, MONO: 4 }, luck: JURY },
    script: `${CHALLENGED}
      C5 comity-moved +1 drift > all
      CHAMBERS
      COL brief 1 comity 0
      MONO brief 1 text 2
      C4 influence-moved MONO -2 brief > MONO
      C4 briefed 1 COL comity 0 > all
      C4 briefed 1 MONO text 2 > all
      C4 judged 1 0 -3 quash > all
      C4 judged 1 1 0 enforce > all
      C4 judged 1 2 -1 quash > all
      C4 judged 1 3 -1 quash > all
      C4 ruled 1 enforce 5 3 enforce 1 > all
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
      C5 comity-moved +1 drift > all
      = open.rulings.0.lines {"government":"comity","challenger":"text"}
    `,
  },
  {
    number: 223,
    rules: ['R5.7.3', 'R5.7.1', 'R5.5'],
    title: 'REACH in force leans every judge and makes the ruling below; an Internationalist at low Comity leans the other way.',
    given: {
      comity: 2,
      tracks: { reach: -1 },
      states: { COL: { laws: ['REACH'] } },
      judges: [
        [0, 'textualist'],
        [0, 'internationalist'],
        [1, 'internationalist'],
        [-1, 'consequentialist'],
      ],
      luck: JURY,
    },
    script: `${CHALLENGED}
      C5 comity-moved +1 drift > all
      CHAMBERS
      C4 judged 1 0 0 enforce > all
      C4 judged 1 1 -1 quash > all
      C4 judged 1 2 0 enforce > all
      C4 judged 1 3 -1 quash > all
      C4 ruled 1 enforce 6 2 enforce 0 > all
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
      C5 comity-moved +1 drift > all
    `,
  },
  {
    number: 224,
    rules: ['R5.7.3'],
    title: 'A card that both sides play moves nobody.',
    given: {
      judges: [
        [-1, 'textualist'],
        [0, 'textualist'],
        [0, 'internationalist'],
        [1, 'consequentialist'],
      ],
      luck: JURY,
    },
    script: `${CHALLENGED}
      CHAMBERS
      COL brief 1 text 2
      MONO brief 1 text 0
      C4 judged 1 0 0 enforce > all
      C4 judged 1 1 1 enforce > all
      C4 judged 1 2 1 enforce > all
      C4 judged 1 3 2 enforce > all
      C4 influence-moved COL -2 brief > COL
      C4 briefed 1 COL text 2 > all
      C4 briefed 1 MONO text 0 > all
      C4 ruled 1 enforce 8 0 enforce 1 > all
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
    `,
  },
  {
    number: 225,
    rules: ['R5.7.1', 'R5.2', 'R5.7.5'],
    title: 'On Keys the ruling below protects while the track is 0 and there is no MANDATE; quashing moves Keys.',
    given: { ...KEYS, luck: JURY },
    script: `${CHALLENGED_KEYS}
      CHAMBERS
      COBALT vote 1 quash
      C4 ruled 1 quash 1 7 quash -1 > all
      C4 demand-void COL AMBER MONO > all
      C4 influence-moved COBALT +1 juror > COBALT
      C4 scored COL -1 court > all
      C4 scored MONO +1 court > all
      C4 trusted MONO +1 court > all
      = open.tracks.keys -1
      = open.tracks.reach 0
    `,
  },
  {
    number: 226,
    rules: ['R5.7.1', 'R5.7.5', 'R4.9'],
    title: 'Where the government has MANDATE the ruling below on Keys enforces; a compelled provider is fined 2 points under BLOCK.',
    given: { ...KEYS, states: { COL: { laws: ['MANDATE'] }, HIB: { laws: ['BLOCK'] } }, luck: JURY },
    script: `${CHALLENGED_KEYS}
      C5 scored MONO -2 mandate-fine > all
      CHAMBERS
      C4 ruled 1 enforce 7 1 enforce 1 > all
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
      C5 scored MONO -2 mandate-fine > all
      ORDERS
      S8 executed COL AMBER MONO HIB compelled > all
      S8 scored MONO -2 block-fine > all
      S8 scored HIB +1 block-fine > all
      S8 trusted MONO -2 compelled-update > all
      S8 read COL AMBER long-arm solved > COL
      S8 comity-moved -1 long-arm-read > all
      S8 token-won HIB COL > all
      ${CAUGHT_BY_WARRANT}
    `,
  },
  {
    number: 227,
    rules: ['R5.7.5', 'R5.2', 'R1.3'],
    title: 'An account that wins its intervention gains nothing, nor does its provider; the government loses a point.',
    given: { tracks: { reach: -1 }, luck: JURY },
    script: `
      ${SERVED}
      CHAMBERS
      AMBER intervene COL.1.AMBER
      C1 influence-moved AMBER -1 intervention > AMBER
      C1 docketed 1 reach COL MONO AMBER AMBER - > all
      CHAMBERS
      ? MONO brief 1 text 0 -> not-a-party
      AMBER brief 1 text 1
      C4 influence-moved AMBER -1 brief > AMBER
      C4 briefed 1 AMBER text 1 > all
      C4 ruled 1 quash 0 8 quash -2 > all
      C4 scored COL -1 court > all
      C4 demand-void COL AMBER MONO > all
      = open.providers.MONO.courtWins 0
    `,
  },
  {
    number: 447,
    rules: ['R5.7', 'R4.10'],
    title: 'The oldest case is heard first, whatever the lot says of younger ones.',
    given: {
      seed: '02020202020202020202020202020202',
      patch: { set: { casesPerRound: 1 } },
      governments: { HIB: { knows: { BASALT: ['billionaire'] } }, MER: { knows: { DUNE: ['dissident'] } } },
      accounts: { DUNE: { at: 'DROP/HIB' } },
      influence: { MONO: 4 },
    },
    fixed: 'The lot of the docket comes from the seed.',
    script: `
      ORDERS
      COL long-arm AMBER
      HIB long-arm BASALT
      S9 served COL AMBER MONO HIB > all
      S9 served HIB BASALT MONO COL > all
      CHAMBERS
      MONO answer COL.1.AMBER challenge reach
      MONO answer HIB.1.BASALT challenge reach
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > all
      C1 docketed 1 reach COL MONO MONO AMBER - > all
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered HIB BASALT MONO challenge > all
      C1 docketed 2 reach HIB MONO MONO BASALT - > all
      ORDERS
      MER long-arm DUNE
      S9 served MER DUNE DROP HIB > all
      CHAMBERS
      DROP answer MER.2.DUNE challenge reach
      C1 influence-moved DROP -2 challenge > DROP
      C1 answered MER DUNE DROP challenge > all
      C1 docketed 3 reach MER DROP DROP DUNE - > all
      C4 ruled 1 enforce 7 1 enforce 1 > all
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
      ORDERS
      S8 executed COL AMBER MONO HIB compelled > all
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
      CHAMBERS
      C4 ruled 2 enforce 8 0 enforce 2 > all
      C4 scored HIB +1 court > all
      C4 scored MONO -1 court > all
      = open.docket.0.number 3
    `,
  },
  {
    number: 448,
    rules: ['R5.7.1'],
    title: 'On Keys the ruling below enforces from +1 on, with or without MANDATE.',
    given: { tracks: { keys: 1 }, accounts: { AMBER: { lock: 'checkbox' } } },
    script: `
      ${SERVED}
      CHAMBERS
      MONO answer COL.1.AMBER challenge keys
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > all
      C1 docketed 1 keys COL MONO MONO AMBER - > all
      CHAMBERS
      C4 ruled 1 enforce 8 0 enforce 2 > all
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
    `,
  },
  {
    number: 228,
    rules: ['R5.7.4', 'R15.4'],
    title: 'Jurors are no parties, persons first; the account of an open case does not judge it.',
    given: { persons: ['MER', 'LANT', 'FJORD', 'AMBER'], luck: JURY },
    script: `${CHALLENGED}
      ORDERS
      C1 jurors-drawn 1 MER > all
      C1 jurors-drawn 1 HIB > all
      C1 jurors-drawn 1 LANT > all
      C1 jurors-drawn 1 FJORD > all
    `,
  },
  {
    number: 230,
    rules: ['R5.7', 'R4.10'],
    title: 'Three cases are heard in a round, each on the track the last one left; of four of one round the lot lets one wait.',
    given: {
      governments: {
        COL: { knows: { AMBER: ['trafficker'] } },
        HIB: { case: 'billionaire', knows: { BASALT: ['billionaire'] } },
        RHE: { case: 'trafficker', knows: { AMBER: ['trafficker'] } },
        MER: { case: 'dissident', knows: { DUNE: ['dissident'] } },
      },
      influence: { MONO: 6, DROP: 6 },
      accounts: { DUNE: { at: 'DROP/HIB' } },
    },
    fixed: 'Demands of several governments get their docket numbers in the usual order of seats.',
    script: `
      ORDERS
      COL long-arm AMBER
      HIB long-arm BASALT
      RHE long-arm AMBER
      MER long-arm DUNE
      S9 served COL AMBER MONO HIB > all
      S9 served HIB BASALT MONO COL > all
      S9 served RHE AMBER MONO HIB > all
      S9 served MER DUNE DROP HIB > all
      CHAMBERS
      MONO answer COL.1.AMBER challenge reach
      MONO answer HIB.1.BASALT challenge reach
      MONO answer RHE.1.AMBER challenge reach
      DROP answer MER.1.DUNE challenge reach
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered COL AMBER MONO challenge > all
      C1 docketed 1 reach COL MONO MONO AMBER - > all
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered HIB BASALT MONO challenge > all
      C1 docketed 2 reach HIB MONO MONO BASALT - > all
      C1 influence-moved MONO -2 challenge > MONO
      C1 answered RHE AMBER MONO challenge > all
      C1 docketed 3 reach RHE MONO MONO AMBER - > all
      C1 influence-moved DROP -2 challenge > DROP
      C1 answered MER DUNE DROP challenge > all
      C1 docketed 4 reach MER DROP DROP DUNE - > all
      ORDERS
      CHAMBERS
      C4 ruled 2 enforce 7 1 enforce 1 > all
      C4 scored HIB +1 court > all
      C4 scored MONO -1 court > all
      C4 ruled 3 enforce 8 0 enforce 2 > all
      C4 scored RHE +1 court > all
      C4 scored MONO -1 court > all
      C4 ruled 1 enforce 8 0 enforce 2 > all
      C4 scored COL +1 court > all
      C4 scored MONO -1 court > all
      = open.docket.0.number 4
      ORDERS
      S8 executed COL AMBER MONO HIB compelled > all
      ${READ_ABROAD}
      S8 executed HIB BASALT MONO COL compelled > all
      S8 trusted MONO -1 long-arm > all
      S8 comity-moved -1 long-arm-read > all
      S8 token-won COL HIB > all
      S8 executed RHE AMBER MONO HIB compelled > all
      S8 trusted MONO -1 long-arm > all
      S8 comity-moved -1 long-arm-read > all
      S8 token-won HIB RHE > all
      S8 read COL AMBER long-arm solved > COL
      ${CAUGHT_BY_WARRANT}
      S8 read HIB BASALT long-arm solved > HIB
      S8 was-read BASALT HIB long-arm caught > BASALT
      S8 learned HIB BASALT billionaire read > HIB
      S8 breached COL > COL
      S8 scored HIB +14 case > HIB
      S8 scored BASALT -6 caught > BASALT
      S8 case-closed HIB > all
      S8 index-moved security +1 case > all
      S8 read RHE AMBER long-arm solved > RHE
      S8 was-read AMBER RHE long-arm caught > AMBER
      S8 learned RHE AMBER trafficker read > RHE
      S8 scored COL -1 citizen-read > COL
      S8 breached HIB > HIB
      S8 scored RHE +14 case > RHE
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed RHE > all
      S8 index-moved security +1 case > all
      CHAMBERS
      C4 ruled 4 enforce 8 0 enforce 2 > all
      C4 scored MER +1 court > all
      C4 scored DROP -1 court > all
      = open.docket none
    `,
  },
]

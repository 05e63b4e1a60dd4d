/** Orders of governments: part 3.1 of the rulebook. */
import type { Case } from './case.ts'
import { GRANTED } from './lines.ts'

/** Hibernia looks for the Trafficker and has Amber down to two archetypes. */
const HIBERNIA_KNOWS = { case: 'trafficker', knows: { AMBER: ['trafficker', 'billionaire'] } } as const

/** Not the Trafficker. */
const NOT_IT = ['billionaire', 'journalist', 'dissident', 'hospital', 'developer'] as const

export const GOVERNMENT_CASES: readonly Case[] = [
  {
    number: 101,
    rules: ['G1'],
    title: "A subpoena tells the category first and the archetype next; what the records say is the government's alone.",
    given: {},
    script: `
      ORDERS
      HIB subpoena AMBER
      S7 subpoenaed HIB AMBER MONO > all
      S7 learned HIB AMBER money subpoena > HIB
      = HIB.notebook.AMBER money
      = open.comity 6
      CHAMBERS
      ORDERS
      HIB subpoena AMBER
      S7 subpoenaed HIB AMBER MONO > all
      S7 learned HIB AMBER trafficker subpoena > HIB
      = HIB.notebook.BASALT billionaire|journalist|dissident|hospital|developer
    `,
  },
  {
    number: 102,
    rules: ['G1', 'R15.6'],
    title: 'Whoever knows the category already, from wherever, gets the archetype at once.',
    given: {},
    script: `
      ORDERS
      COL subpoena AMBER
      S7 subpoenaed COL AMBER MONO > all
      S7 learned COL AMBER trafficker subpoena > COL
    `,
  },
  {
    number: 103,
    rules: ['G1', 'R2.3', 'P1'],
    title: 'A subpoena lapses if the provider stops being established in S5; only its giver is told, the cost is spent.',
    given: {},
    script: `
      ORDERS
      COL subpoena EMBER gag
      LANT data-centre close COL
      S5 data-centre-closed LANT COL > all
      S7 lapsed COL subpoena not-established > COL
      = COL.influence 1
      = COL.notebook.EMBER anybody
      = LANT.sealedOrders none
    `,
  },
  {
    number: 35,
    rules: ['U5', 'G1', 'R15.1'],
    title: 'Cover traffic turns records into noise, and the government knows that it is noise.',
    given: {},
    script: `
      ORDERS
      HIB subpoena AMBER
      AMBER cover
      S4 covered AMBER > AMBER
      S7 subpoenaed HIB AMBER MONO > all
      S7 noise HIB AMBER > HIB
      = HIB.notebook.AMBER anybody
    `,
  },
  {
    number: 104,
    rules: ['G2', 'R4.3'],
    title: 'A preservation is public, ends with the next round, and only then may a new one follow.',
    given: {},
    script: `
      ORDERS
      COL preserve AMBER
      S3 preserved COL AMBER MONO > all
      = open.preserved.0.until 2
      = AMBER.notices.0.kind preserve
      = open.providers.MONO.unreported 1
      CHAMBERS
      = open.preserved.0.handle AMBER
      ORDERS
      ? COL preserve AMBER -> already-preserved
      CHAMBERS
      = open.preserved none
      = COL.preserved none
      ORDERS
      COL preserve AMBER
      S3 preserved COL AMBER MONO > all
    `,
  },
  {
    number: 105,
    rules: ['G2', 'R4.3'],
    title: 'There is nothing to preserve of a deleted account or of one that has lost its keys.',
    given: { round: 2, accounts: { AMBER: { deletedUntil: 2 }, BASALT: { lock: 'self-made', keyLostUntil: 2 } } },
    script: `
      ORDERS
      ? COL preserve AMBER -> already-deleted
      ? COL preserve BASALT -> already-deleted
      ? HIB preserve EMBER -> not-established
      ! HIB preserve AMBER
      S3 lapsed HIB preserve not-possible > HIB
    `,
  },
  {
    number: 71,
    rules: ['R3.1a', 'R3.1', 'G3', 'G4'],
    title: 'Two suspects left allow a seizure on own soil, while a warrant abroad needs probable cause.',
    given: {
      governments: { HIB: { case: 'trafficker', knows: { BASALT: NOT_IT, COBALT: NOT_IT, DUNE: NOT_IT, FJORD: NOT_IT } } },
      accounts: { EMBER: { at: 'MONO/RHE' } },
    },
    script: `
      ORDERS
      ? HIB long-arm EMBER -> no-probable-cause
      ? HIB mlat EMBER -> no-probable-cause
      HIB seizure MONO
      S8 seized HIB MONO HIB 1 > all
      S8 trusted MONO -1 seizure > all
      S8 read HIB AMBER seizure solved > HIB
      S8 was-read AMBER HIB seizure caught > AMBER
      S8 learned HIB AMBER trafficker read > HIB
      S8 scored HIB +12 case > HIB
      S8 scored AMBER -6 caught > AMBER
      S8 scored COL -1 citizen-read > COL
      S8 case-closed HIB > all
      S8 index-moved security +1 case > all
    `,
  },
  {
    number: 72,
    rules: ['R3.1a', 'G3'],
    title: 'Three suspects left allow no seizure.',
    given: { governments: { HIB: { case: 'trafficker', knows: { BASALT: NOT_IT, COBALT: NOT_IT, DUNE: NOT_IT } } } },
    script: `
      ORDERS
      ? HIB seizure MONO -> no-suspicion
      ? HIB seizure LANT -> no-data-centre
    `,
  },
  {
    number: 106,
    rules: ['G3', 'R2.3'],
    title: "A raid lapses if the same round's records clear the suspect, and costs no point.",
    given: { governments: { HIB: { case: 'journalist', knows: { AMBER: ['journalist', 'trafficker'] } } } },
    script: `
      ORDERS
      HIB subpoena AMBER
      HIB seizure MONO
      S7 subpoenaed HIB AMBER MONO > all
      S7 learned HIB AMBER money subpoena > HIB
      S8 lapsed HIB seizure no-cause > HIB
      = HIB.vp 0
      = open.providers.MONO.trust 5
    `,
  },
  {
    number: 107,
    rules: ['G4', 'R3.1', 'R4.12'],
    title: 'A long-arm warrant is served with notice, needs probable cause and data abroad, and one on an account is enough.',
    given: {},
    script: `
      ORDERS
      ? COL long-arm DUNE -> no-probable-cause
      ? COL long-arm BASALT -> data-at-home
      ? COL long-arm FJORD -> not-established
      COL long-arm AMBER
      S9 served COL AMBER MONO HIB > all
      = AMBER.notices.0.kind long-arm
      = open.demands.0.stage to-answer
      = open.providers.MONO.unreported 1
      CHAMBERS
      MONO answer COL.1.AMBER refuse -
      C1 answered COL AMBER MONO refuse > all
      C1 scored MONO -2 contempt > all
      C1 scored COL +1 contempt > all
      C1 trusted MONO +2 refusal > all
      ORDERS
      ? COL long-arm AMBER -> demand-open
    `,
  },
  {
    number: 108,
    rules: ['G4', 'R3.1', 'R2.3'],
    title: "A warrant lapses if the same round's records take the cause away.",
    given: { governments: { COL: { case: 'billionaire', knows: { AMBER: ['trafficker', 'billionaire'] } } } },
    script: `
      ORDERS
      COL subpoena AMBER
      COL long-arm AMBER gag
      S7 subpoenaed COL AMBER MONO > all
      S7 learned COL AMBER trafficker subpoena > COL
      S9 lapsed COL long-arm no-cause > COL
      = COL.demands none
      = COL.influence 1
    `,
  },
  {
    number: 109,
    rules: ['G4', 'R4.12', 'P1'],
    title: 'Service needs the provider to be established in S9.',
    given: { governments: { COL: { case: 'hospital', knows: { EMBER: ['hospital'] } } } },
    script: `
      ORDERS
      COL long-arm EMBER
      LANT data-centre close COL
      S5 data-centre-closed LANT COL > all
      S9 lapsed COL long-arm not-established > COL
      = open.demands none
      = open.providers.LANT.unreported 0
    `,
  },
  {
    number: 110,
    rules: ['R4.12', 'R4.14', 'P1'],
    title: 'A demand once served stays good though the provider stops being established.',
    given: { governments: { COL: { case: 'hospital', knows: { EMBER: ['hospital'] } } } },
    script: `
      ORDERS
      COL long-arm EMBER
      S9 served COL EMBER LANT RHE > all
      CHAMBERS
      LANT answer COL.1.EMBER comply -
      C1 answered COL EMBER LANT comply > all
      C1 influence-moved LANT +1 good-will > LANT
      ORDERS
      LANT data-centre close COL
      S5 data-centre-closed LANT COL > all
      S8 executed COL EMBER LANT RHE > all
      S8 read COL EMBER long-arm solved > COL
      S8 scored COL +11 case > COL
      S8 trusted LANT -1 long-arm > all
      S8 comity-moved -1 long-arm-read > all
      S8 token-won RHE COL > all
      S8 was-read EMBER COL long-arm caught > EMBER
      S8 learned COL EMBER hospital read > COL
      S8 scored MER -1 citizen-read > MER
      S8 breached RHE > RHE
      S8 scored EMBER -6 caught > EMBER
      S8 case-closed COL > all
      S8 index-moved security +1 case > all
    `,
  },
  {
    number: 111,
    rules: ['G5', 'R15.1', 'R5.3'],
    title: 'An MLAT request is known to the two governments only; a denial gives the fee back.',
    given: {},
    script: `
      ORDERS
      ? COL mlat DUNE -> no-probable-cause
      COL mlat AMBER
      S9 filed COL HIB AMBER > COL HIB
      = COL.influence 1
      = HIB.requests.0.handle AMBER
      = AMBER.notices none
      CHAMBERS
      HIB grant COL.1.AMBER no
      C1 denied COL HIB AMBER > COL HIB
      C1 influence-moved COL +1 mlat-fee > COL
      = COL.requests none
      = HIB.requests none
    `,
  },
  {
    number: 112,
    rules: ['G5', 'R2.3'],
    title: 'There is no second request for the same account while the first is open, and none for data at home.',
    given: { governments: { COL: { knows: { AMBER: ['trafficker', 'billionaire'], BASALT: ['trafficker', 'billionaire'] } } } },
    script: `
      ORDERS
      ? COL mlat BASALT -> data-at-home
      COL mlat AMBER
      S9 filed COL HIB AMBER > COL HIB
      ${GRANTED}
      ORDERS
      ? COL mlat AMBER -> request-open
      ORDERS
      COL subpoena AMBER
      S7 subpoenaed COL AMBER MONO > all
      S7 learned COL AMBER trafficker subpoena > COL
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
    number: 113,
    rules: ['G6', 'R3.1'],
    title: 'Lawful hacking needs an exploit and probable cause; if the cause vanishes the exploit is spent all the same.',
    given: { governments: { COL: { case: 'billionaire', exploits: 1 } } },
    script: `
      ORDERS
      ? COL exploit DUNE -> no-probable-cause
      ? HIB exploit AMBER -> no-exploit
      COL subpoena AMBER
      COL exploit AMBER
      S7 subpoenaed COL AMBER MONO > all
      S7 learned COL AMBER trafficker subpoena > COL
      S8 lapsed COL exploit no-cause > COL
      = COL.exploits 0
      = COL.vp 0
    `,
  },
  {
    number: 114,
    rules: ['G7', 'R5.5'],
    title: 'A bill must change something: no law that is in force, none repealed that is not, nothing displaced without need.',
    given: { states: { COL: { laws: ['REACH'] } } },
    script: `
      ORDERS
      ? COL bill enact REACH - -> law-in-force
      ? COL bill repeal BLOCK - -> law-not-in-force
      ? COL bill repeal REACH BLOCK -> bad-blank
      ? COL bill enact BLOCK REACH -> not-displaceable
      ? COL bill enact - - -> bad-blank
      ? COL bill withdraw - - -> no-treaty
      COL bill repeal REACH -
      S2 tabled COL repeal REACH - > all
      = COL.influence 1
      CHAMBERS
      C2 repealed COL REACH > all
      = open.states.COL.laws none
    `,
  },
  {
    number: 115,
    rules: ['G8', 'R5.6'],
    title: 'A treaty is proposed to another government, one a round, and only where neither has one.',
    given: { treaties: [['RHE', 'MER']] },
    script: `
      ORDERS
      ? COL treaty ALP -> not-a-government
      ? COL treaty COL -> own-state
      ? COL treaty RHE -> treaty-in-force
      ? MER treaty COL -> treaty-in-force
      ? COL treaty HIB; treaty HIB -> duplicate
      COL treaty HIB
      S2 proposed COL HIB > all
      = COL.influence 1
      CHAMBERS
      = open.states.COL.treaty null
      = open.proposals none
    `,
  },
  {
    number: 81,
    rules: ['R2.2', 'G9', 'P10', 'U8'],
    title: 'A campaign earns Influence that nobody else sees, and not in two rounds running.',
    given: {},
    script: `
      ORDERS
      COL campaign
      MONO campaign
      AMBER campaign
      S1 influence-moved COL +2 campaign > COL
      S1 influence-moved MONO +2 campaign > MONO
      S1 influence-moved AMBER +2 campaign > AMBER
      CHAMBERS
      = COL.influence 5
      ORDERS
      ? COL campaign -> resting
      ? MONO campaign -> resting
      ? AMBER campaign -> resting
      CHAMBERS
      ORDERS
      COL campaign
      S1 influence-moved COL +2 campaign > COL
    `,
  },
  {
    number: 116,
    rules: ['R3.2', 'R11.3'],
    title: 'Every government receives an exploit at the start of round 4.',
    given: { round: 3 },
    script: `
      CHAMBERS
      B exploit-supplied COL > COL
      B exploit-supplied HIB > HIB
      = MER.exploits 1
      = open.round 4
    `,
  },
  {
    number: 117,
    rules: ['R3.2', 'R11.3', 'R2.1'],
    title: 'In a game of five rounds exploits come in round 3, and one at most is held.',
    given: { round: 2, rounds: 5, governments: { COL: { exploits: 1 } } },
    script: `
      CHAMBERS
      B exploit-supplied RHE > RHE
      = COL.exploits 1
    `,
  },
  {
    number: 118,
    rules: ['R3.5', 'R15.1'],
    title: 'A gag costs 1 Influence at Secrecy 0; government and provider know of the order, the account and all others do not.',
    given: {},
    script: `
      ORDERS
      HIB subpoena AMBER gag
      S1 influence-moved HIB -1 order > HIB
      S7 subpoenaed HIB AMBER MONO gagged > HIB MONO
      S7 learned HIB AMBER money subpoena > HIB
      = AMBER.notices none
      = open.providers.MONO.unreported 0
      = MONO.sealedOrders.0.handle AMBER
    `,
  },
  {
    number: 119,
    rules: ['R3.5'],
    title: 'A gag costs nothing where courts seal, and 2 Influence where they favour openness.',
    given: { tracks: { secrecy: 1 }, influence: { HIB: 0 } },
    script: `
      ORDERS
      HIB preserve AMBER gag
      S3 preserved HIB AMBER MONO gagged > HIB MONO
      = HIB.influence 0
      = open.preserved none
    `,
  },
  {
    number: 120,
    rules: ['R3.5', 'R2.4'],
    title: 'A gag that cannot be paid for refuses the whole set.',
    given: { tracks: { secrecy: -1 }, influence: { HIB: 1, COL: 3 } },
    script: `
      ORDERS
      ? HIB preserve AMBER gag -> too-little-influence
      ? COL subpoena AMBER gag; subpoena BASALT gag -> too-little-influence
      COL long-arm AMBER gag
      S9 served COL AMBER MONO HIB gagged > COL MONO
      = COL.influence 1
      = open.demands none
      = MONO.demands.0.handle AMBER
    `,
  },
  {
    number: 121,
    rules: ['R3.1', 'G4', 'G6'],
    title: 'Two archetypes left are no probable cause if neither is the current case.',
    given: { governments: { COL: { case: 'journalist', exploits: 1 } } },
    script: `
      ORDERS
      ? COL long-arm AMBER -> no-probable-cause
      ? COL exploit AMBER -> no-probable-cause
      ? COL mlat AMBER -> no-probable-cause
    `,
  },
  {
    number: 122,
    rules: ['G3', 'R2.3', 'R4.6'],
    title: 'A raid finds nobody at a provider that shuts down in the same round.',
    given: { governments: { HIB: HIBERNIA_KNOWS }, states: { RHE: { laws: ['MANDATE'] } } },
    script: `
      ORDERS
      HIB seizure MONO
      MONO shut-down
      S8 lapsed HIB seizure no-data-centre > HIB
      S6 shut-down MONO > all
      S6 index-moved economy -1 shutdown > all
      S6 scored MONO +7 protest > all
      S6 scored AMBER -1 evacuated > AMBER
      S6 scored BASALT -1 evacuated > BASALT
      S10 evacuated AMBER PHOT MER > all
      S10 evacuated BASALT PHOT ALP > all
      = HIB.vp 0
    `,
  },
]

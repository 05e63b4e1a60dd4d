/** Reading, preservation, obstruction, shutdown, exploits: part 4 of the rulebook. */
import type { Case } from './case.ts'

const HIBERNIA_KNOWS = { case: 'trafficker', knows: { AMBER: ['trafficker', 'billionaire'] } } as const
/** Not the Trafficker. */
const NOT_IT = ['billionaire', 'journalist', 'dissident', 'hospital', 'developer'] as const
const SHIPPED = { MONO: { toShip: 0 } } as const
const CHECKED = { AMBER: { lock: 'checkbox' } } as const
/** A long-arm warrant of Columbia on Amber, complied with in round 1. */
const COMPLIED = `
      ORDERS
      COL long-arm AMBER
      S9 served COL AMBER MONO HIB > all
      CHAMBERS
      MONO answer COL.1.AMBER comply -
      C1 answered COL AMBER MONO comply > all
      C1 influence-moved MONO +1 good-will > MONO`

export const RESOLUTION_CASES: readonly Case[] = [
  {
    number: 1,
    rules: ['R4.9', 'R4.14', 'G4', 'R15.1'],
    title: 'A warrant complied with is executed in S8, before the account can depart in S10.',
    given: {},
    script: `${COMPLIED}
      ORDERS
      AMBER relocate RHE
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
    script: `${COMPLIED}
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
    number: 4,
    rules: ['R4.5', 'R4.3', 'R4.1a'],
    title: 'Deleting in the round of the preservation is innocent, and useless against the preserving government alone.',
    given: { governments: { HIB: HIBERNIA_KNOWS, COL: { knows: { AMBER: ['trafficker', 'billionaire'] } } } },
    script: `
      ORDERS
      COL preserve AMBER
      AMBER delete
      COL long-arm AMBER
      S3 preserved COL AMBER MONO > all
      S4 deleted AMBER > all
      S9 served COL AMBER MONO HIB > all
      CHAMBERS
      C1 answered COL AMBER MONO comply > all
      C1 influence-moved MONO +1 good-will > MONO
      ORDERS
      HIB seizure MONO
      S8 seized HIB MONO HIB 1 > all
      S8 trusted MONO -1 seizure > all
      S8 spared AMBER > HIB AMBER
      S8 scored HIB -1 empty-raid > HIB
      S8 executed COL AMBER MONO HIB > all
      S8 read COL AMBER long-arm solved > COL
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
    `,
  },
  {
    number: 5,
    rules: ['R4.5', 'R15.1', 'R15.6'],
    title:
      'Deleting under an open preservation of an earlier round is obstruction: every government that preserves with notice learns the archetype.',
    given: { governments: { RHE: { case: null } } },
    script: `
      ORDERS
      COL preserve AMBER
      S3 preserved COL AMBER MONO > all
      ORDERS
      HIB preserve AMBER
      RHE preserve AMBER gag
      AMBER delete
      S3 preserved HIB AMBER MONO > all
      S3 preserved RHE AMBER MONO gagged > RHE MONO
      S4 deleted AMBER > all
      S4 obstructed AMBER > all
      S4 scored AMBER -3 obstruction > AMBER
      S4 learned COL AMBER trafficker obstruction > COL
      S4 learned HIB AMBER trafficker obstruction > HIB
      = RHE.notebook.AMBER anybody
      = COL.preserved.0.lock none
    `,
  },
  {
    number: 161,
    rules: ['R4.5', 'R15.1'],
    title: 'Deleting under a gagged preservation is no obstruction, for nobody was told of it.',
    given: {},
    script: `
      ORDERS
      COL preserve AMBER gag
      S3 preserved COL AMBER MONO gagged > COL MONO
      ORDERS
      AMBER delete
      S4 deleted AMBER > all
      = AMBER.vp 2
    `,
  },
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
    given: { governments: { HIB: HIBERNIA_KNOWS }, accounts: { COBALT: { at: 'MONO/HIB', lock: 'self-made' } } },
    script: `
      ORDERS
      AMBER relocate COL
      S10 departed AMBER MONO COL > all
      ORDERS
      S10 arrived AMBER MONO COL > all
      ORDERS
      ? COL seizure DROP -> no-suspicion
      ? HIB seizure MONO -> no-suspicion
      ! HIB seizure MONO
      S8 lapsed HIB seizure no-cause > HIB
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
      ORDERS
      HIB seizure MONO
      S8 seized HIB MONO HIB 1 > all
      S8 trusted MONO -1 seizure > all
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
      S8 read HIB COBALT seizure > HIB
      S8 was-read COBALT HIB seizure > COBALT
      S8 learned HIB COBALT journalist read > HIB
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
      ORDERS
      HIB seizure MONO
      S8 seized HIB MONO HIB 1 > all
      S8 trusted MONO -1 seizure > all
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
      ORDERS
      HIB seizure MONO
      S8 seized HIB MONO HIB 1 > all
      S8 trusted MONO -1 seizure > all
      S8 read HIB AMBER seizure solved > HIB
      S8 was-read AMBER HIB seizure caught > AMBER
      S8 learned HIB AMBER trafficker read > HIB
      S8 scored COL -1 citizen-read > COL
      S8 scored HIB +12 case > HIB
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed HIB > all
      S8 index-moved security +1 case > all
    `,
  },
  {
    number: 164,
    rules: ['R4.1b'],
    title: 'Where courts compel keys the checkbox is open to every state in which the provider is established.',
    given: { tracks: { keys: 1 }, accounts: CHECKED, providers: SHIPPED, governments: { HIB: HIBERNIA_KNOWS } },
    script: `
      ORDERS
      HIB seizure MONO
      S8 seized HIB MONO HIB 1 > all
      S8 trusted MONO -1 seizure > all
      S8 read HIB AMBER seizure solved > HIB
      S8 was-read AMBER HIB seizure caught > AMBER
      S8 learned HIB AMBER trafficker read > HIB
      S8 scored COL -1 citizen-read > COL
      S8 scored HIB +12 case > HIB
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed HIB > all
      S8 index-moved security +1 case > all
    `,
  },
  {
    number: 13,
    rules: ['R4.2', 'R4.1b'],
    title: 'At Keys 0 a warrant forces the provider to break its own product: the content is read, Trust falls by 2.',
    given: { accounts: CHECKED, providers: SHIPPED },
    script: `${COMPLIED}
      ORDERS
      S8 executed COL AMBER MONO HIB > all
      S8 trusted MONO -2 compelled-update > all
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
    number: 14,
    rules: ['R4.2'],
    title: 'At Keys −1 the provider hands over ciphertext.',
    given: { tracks: { keys: -1 }, accounts: CHECKED, providers: SHIPPED },
    script: `${COMPLIED}
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
    number: 166,
    rules: ['R4.3', 'R4.1a'],
    title: "The copy of a lock of one's own is unreadable for ever.",
    given: { accounts: { AMBER: { lock: 'self-made' } }, governments: { HIB: HIBERNIA_KNOWS } },
    script: `
      ORDERS
      HIB preserve AMBER
      S3 preserved HIB AMBER MONO > all
      = HIB.preserved.0.lock self-made
      ORDERS
      HIB seizure MONO
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
    `,
  },
  {
    number: 66,
    rules: ['R3.3', 'R4.14'],
    title: 'A fast move does not beat a warrant that was complied with.',
    given: { influence: { AMBER: 3 } },
    script: `${COMPLIED}
      ORDERS
      AMBER switch PHOT MER expedite
      S8 executed COL AMBER MONO HIB > all
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
    number: 27,
    rules: ['R4.6', 'P9'],
    title: 'A shutdown in S6 voids the demand before S8; protest pays, users are evacuated, offline and a point poorer.',
    given: { accounts: CHECKED, providers: SHIPPED, luck: { 'refuge-site AMBER': 'MER', 'refuge-site BASALT': 'ALP' } },
    script: `${COMPLIED}
      ORDERS
      MONO shut-down
      S6 shut-down MONO > all
      S6 index-moved economy -1 shutdown > all
      S6 scored MONO +7 protest > all
      S6 demand-void COL AMBER MONO > all
      S6 scored AMBER -1 evacuated > AMBER
      S6 scored BASALT -1 evacuated > BASALT
      S10 evacuated AMBER PHOT MER > all
      S10 encrypted AMBER none > all
      S10 evacuated BASALT PHOT ALP > all
      CHAMBERS
      C5 index-moved economy -1 offline > all
      not C5 scored AMBER
      not C5 scored MONO
      = open.accounts.AMBER.used MONO PHOT
      CHAMBERS
      C5 scored MONO +1 martyr > all
      C5 scored AMBER +2 income > AMBER
      not C5 scored MONO +1 income
      not C5 scored MONO +1 trust
    `,
  },
  {
    number: 28,
    rules: ['R4.6', 'R4.3'],
    title: 'A shutdown with a preserved account is obstruction, and the copy is lost.',
    given: { accounts: CHECKED, providers: SHIPPED, luck: { 'refuge-site AMBER': 'ALP', 'refuge-site BASALT': 'MER' } },
    script: `${COMPLIED}
      ORDERS
      COL preserve AMBER
      MONO shut-down
      S3 preserved COL AMBER MONO > all
      S6 shut-down MONO > all
      S6 scored MONO +7 protest > all
      S6 scored MONO -3 obstruction > all
      S6 demand-void COL AMBER MONO > all
      S10 evacuated AMBER PHOT ALP > all
      S6 index-moved economy -1 shutdown > all
      S6 scored AMBER -1 evacuated > AMBER
      S6 scored BASALT -1 evacuated > BASALT
      S10 encrypted AMBER none > all
      S10 evacuated BASALT PHOT MER > all
      = COL.preserved none
      = MONO.vp 7
    `,
  },
  {
    number: 169,
    rules: ['R4.6', 'R15.3'],
    title: "The obstruction by a shutdown under a gagged preservation stays the provider's secret.",
    given: { states: { RHE: { laws: ['MANDATE'] } }, luck: { 'refuge-site EMBER': 'ALP' } },
    script: `
      ORDERS
      COL preserve EMBER gag
      LANT shut-down
      S3 preserved COL EMBER LANT gagged > COL LANT
      S6 scored LANT +7 protest > all
      S6 scored LANT -3 obstruction > LANT
      S6 shut-down LANT > all
      S6 index-moved economy -1 shutdown > all
      S6 scored EMBER -1 evacuated > EMBER
      S10 evacuated EMBER PHOT ALP > all
      = open.providers.LANT.score 7
      = LANT.vp 4
    `,
  },
  {
    number: 170,
    rules: ['R4.6', 'P9'],
    title: 'No protest pays when fewer than two rounds follow; users go to the most trusted provider, near by among equals.',
    given: { round: 7, states: { COL: { laws: ['MANDATE'] } }, providers: { DROP: { trust: 9, closed: null }, PHOT: { trust: 9 } } },
    script: `
      ORDERS
      MONO shut-down
      S6 shut-down MONO > all
      S10 evacuated AMBER DROP HIB > all
      S10 evacuated BASALT DROP COL > all
      S6 index-moved economy -1 shutdown > all
      S6 scored AMBER -1 evacuated > AMBER
      S6 scored BASALT -1 evacuated > BASALT
      not S6 scored MONO
    `,
  },
  {
    number: 171,
    rules: ['R4.6', 'R4.13'],
    title: 'If no open provider is left users stay, offline until their SWITCH arrives.',
    given: {
      round: 3,
      states: { RHE: { laws: ['MANDATE'] } },
      providers: {
        MONO: { closed: 1, shutdowns: 1 },
        DROP: { closed: 1, shutdowns: 1 },
        PHOT: { closed: 1, shutdowns: 1, sites: ['ALP', 'MER'] },
      },
      accounts: {
        AMBER: { at: 'LANT/RHE' },
        BASALT: { at: 'LANT/RHE' },
        COBALT: { at: 'LANT/RHE' },
        DUNE: { at: 'LANT/RHE' },
        FJORD: { at: 'LANT/RHE' },
      },
    },
    script: `
      ORDERS
      LANT shut-down
      S6 shut-down LANT > all
      S6 stranded AMBER > all
      S6 index-moved economy -1 shutdown > all
      S6 scored LANT +7 protest > all
      S6 scored AMBER -1 evacuated > AMBER
      S6 scored BASALT -1 evacuated > BASALT
      S6 stranded BASALT > all
      S6 scored COBALT -1 evacuated > COBALT
      S6 stranded COBALT > all
      S6 scored DUNE -1 evacuated > DUNE
      S6 stranded DUNE > all
      S6 scored EMBER -1 evacuated > EMBER
      S6 stranded EMBER > all
      S6 scored FJORD -1 evacuated > FJORD
      S6 stranded FJORD > all
      CHAMBERS
      C5 scored MONO +1 martyr > all
      C5 scored DROP +1 martyr > all
      C5 scored PHOT +1 martyr > all
      C5 index-moved economy -1 offline > all
      not C5 scored AMBER
      ORDERS
      PHOT reopen
      ? AMBER transact -> offline
      S6 reopened PHOT > all
      CHAMBERS
      C5 scored MONO +1 martyr > all
      C5 scored DROP +1 martyr > all
      C5 scored LANT +1 martyr > all
      C5 index-moved economy -1 offline > all
      ORDERS
      AMBER switch PHOT MER
      S10 departed AMBER PHOT MER > all
      CHAMBERS
      C5 scored MONO +1 martyr > all
      C5 scored DROP +1 martyr > all
      C5 scored LANT +1 martyr > all
      C5 index-moved economy -1 offline > all
      not C5 scored AMBER
      ORDERS
      S10 arrived AMBER PHOT MER > all
      S10 scored AMBER +1 welcome > AMBER
      CHAMBERS
      C5 scored AMBER +2 income > AMBER
      C5 scored MONO +1 martyr > all
      C5 scored DROP +1 martyr > all
      C5 scored LANT +1 martyr > all
      C5 index-moved economy -1 offline > all
    `,
  },
  {
    number: 52,
    rules: ['R4.8', 'G6', 'R15.1'],
    title: "An exploit reads through a lock of one's own; unattributed, the account learns that it was read and not by whom.",
    given: {
      accounts: { AMBER: { lock: 'self-made' } },
      governments: { COL: { exploits: 1, knows: { AMBER: ['trafficker', 'billionaire'] } } },
      luck: { 'exploit COL AMBER': 4, 'attributed COL AMBER': 1 },
    },
    script: `
      ORDERS
      COL exploit AMBER
      S8 hacked COL AMBER success > COL
      S8 read COL AMBER exploit solved > COL
      S8 was-read AMBER - exploit caught > AMBER
      S8 breached HIB > HIB
      S8 learned COL AMBER trafficker read > COL
      S8 scored COL +12 case > COL
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed COL > all
      S8 index-moved security +1 case > all
      = COL.exploits 0
      = AMBER.notices none
      = open.comity 6
    `,
  },
  {
    number: 172,
    rules: ['R4.8', 'R15.1'],
    title: 'A failed exploit warns the account and gives it a scandal token; nobody else hears of it.',
    given: { governments: { COL: { exploits: 1 } }, luck: { 'exploit COL AMBER': 3, 'attributed COL AMBER': 1 } },
    script: `
      ORDERS
      COL exploit AMBER
      S8 hack-failed COL AMBER > COL AMBER
      S8 scored COL -1 exploit-traced > COL
      = AMBER.scandals.COL 1
      = AMBER.notices.0.kind exploit
    `,
  },
  {
    number: 173,
    rules: ['R4.8', 'R15.1', 'R1.1'],
    title: 'An attributed exploit is public, costs Comity abroad, Alpina included, and its penalty once though it failed as well.',
    given: {
      accounts: { AMBER: { at: 'PHOT/ALP' } },
      governments: { COL: { exploits: 1 } },
      luck: { 'exploit COL AMBER': 1, 'attributed COL AMBER': 0 },
    },
    script: `
      ORDERS
      COL exploit AMBER
      S8 hacked COL AMBER > all
      S8 scored COL -1 exploit-traced > all
      S8 comity-moved -1 exploit-abroad > all
      = open.comity 5
      = AMBER.scandals.COL 1
    `,
  },
  {
    number: 174,
    rules: ['R4.8', 'P7', 'R5.5', 'P6'],
    title: 'SHIELD and a hardened provider make exploits harder, a backdoor and the Zero-day market easier.',
    given: {
      headline: 'zero-day-market',
      states: { HIB: { laws: ['SHIELD'] } },
      providers: { MONO: { hardened: true, backdoors: ['RHE'] } },
      governments: { COL: { exploits: 1 } },
      luck: { 'exploit COL AMBER': 4, 'attributed COL AMBER': 1 },
    },
    script: `
      ORDERS
      COL exploit AMBER
      S8 hacked COL AMBER success > COL
      S8 read COL AMBER exploit solved > COL
      S8 was-read AMBER - exploit caught > AMBER
      S8 learned COL AMBER trafficker read > COL
      S8 breached HIB > HIB
      S8 scored COL +12 case > COL
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed COL > all
      S8 index-moved security +1 case > all
    `,
  },
  {
    number: 175,
    rules: ['R4.8', 'P7', 'R5.5'],
    title: 'Under SHIELD a 5 fails against a hardened provider.',
    given: {
      states: { HIB: { laws: ['SHIELD'] } },
      providers: { MONO: { hardened: true } },
      governments: { COL: { exploits: 1 } },
      luck: { 'exploit COL AMBER': 5, 'attributed COL AMBER': 1 },
    },
    script: `
      ORDERS
      COL exploit AMBER
      S8 hack-failed COL AMBER > COL AMBER
      S8 scored COL -1 exploit-traced > COL
    `,
  },
  {
    number: 176,
    rules: ['R4.1', 'R4.8'],
    title: 'An exploit finds nothing in a deleted account, preserved or not.',
    given: { governments: { COL: { exploits: 1 } }, luck: { 'exploit COL AMBER': 6, 'attributed COL AMBER': 1 } },
    script: `
      ORDERS
      COL preserve AMBER
      COL exploit AMBER
      AMBER delete
      S3 preserved COL AMBER MONO > all
      S4 deleted AMBER > all
      S8 hacked COL AMBER success > COL
      S8 nothing-held COL AMBER exploit > COL
      = AMBER.reads 0
    `,
  },
  {
    number: 177,
    rules: ['R4.9', 'R15.1', 'R8.4'],
    title: 'A covert collateral read is between the government and an account that does not know whom to denounce.',
    given: { governments: { COL: { exploits: 1, case: 'billionaire' } }, luck: { 'exploit COL AMBER': 6, 'attributed COL AMBER': 1 } },
    script: `
      ORDERS
      COL exploit AMBER
      S8 hacked COL AMBER success > COL
      S8 read COL AMBER exploit > COL
      S8 was-read AMBER - exploit > AMBER
      S8 scored AMBER -2 exposed > AMBER
      S8 scored COL -1 collateral > COL
      S8 learned COL AMBER trafficker read > COL
      S8 breached HIB > HIB
      = open.indices.privacy 5
      = sealed.indices.privacy 4
      = open.governments.COL.score 0
    `,
  },
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
      S8 was-read AMBER HIB seizure caught > AMBER
      S8 learned HIB AMBER trafficker read > HIB
      S8 scored COL -1 citizen-read > COL
      S8 scored HIB +12 case > HIB
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed HIB > all
      S8 index-moved security +1 case > all
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
    script: `${COMPLIED}
      ORDERS
      S8 executed COL AMBER MONO HIB > all
      S8 scored MONO -3 block-fine > all
      S8 scored HIB +1 block-fine > all
      S8 read COL AMBER long-arm solved > COL
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
    `,
  },
  {
    number: 179,
    rules: ['R4.9', 'R4.14'],
    title: 'The BLOCK fine falls due though nothing was readable.',
    given: { states: { HIB: { laws: ['BLOCK'] } } },
    script: `${COMPLIED}
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
      ORDERS
      COL long-arm AMBER
      S9 served COL AMBER MONO HIB > all
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

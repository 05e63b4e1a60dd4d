/** Setting up, sets and what they may hold: parts 1 and 2 of the rulebook. */
import type { Case } from './case.ts'

export const SETUP_CASES: readonly Case[] = [
  {
    number: 271,
    rules: ['R1.6', 'R15.7', 'R15.2', 'R1.5'],
    title:
      'A game is dealt from its seed: each government is told its case and its lead, everybody the headline, the tender and the demand.',
    given: { fresh: true },
    fixed: 'The seed has dealt it.',
    script: `
      BEGIN
      B case-dealt COL journalist > COL
      B learned COL DUNE trafficker|billionaire|dissident|hospital|developer lead > COL
      B learned COL BASALT trafficker|billionaire|dissident|hospital|developer lead > COL
      B learned COL EMBER trafficker|billionaire|dissident|hospital|developer lead > COL
      B learned COL AMBER trafficker|billionaire|dissident|hospital|developer lead > COL
      B case-dealt RHE dissident > RHE
      B learned RHE BASALT trafficker|billionaire|journalist|hospital|developer lead > RHE
      B learned RHE AMBER trafficker|billionaire|journalist|hospital|developer lead > RHE
      B learned RHE COBALT trafficker|billionaire|journalist|hospital|developer lead > RHE
      B learned RHE EMBER trafficker|billionaire|journalist|hospital|developer lead > RHE
      B round-begun 1 quiet-week open - RHE COL > all
      = open.demand {"now":"RHE","next":"COL"}
      = COL.notebook.COBALT anybody
      = open.round 1
      = open.headline quiet-week
      = open.comity 6
      = open.indices.privacy 5
      = open.tracks.reach 0
      = open.states.ALP.laws BLOCK
      = open.states.COL.laws none
      = open.providers.DROP.sites HIB COL MER
      = open.providers.DROP.toShip 4
      = open.providers.PHOT.shippedIn 0
      = open.commitment committed
      = COL.influence 2
      = BASALT.influence 3
      = AMBER.archetype trafficker
      = COL.exploits 0
    `,
  },
  {
    number: 272,
    rules: ['R15.5', 'R1.6'],
    title: 'An archetype that was chosen changes places with the one dealt, and nobody is told.',
    given: { fresh: true, seed: 'ffeeddccbbaa99887766554433221100' },
    fixed: 'The seed has dealt it.',
    script: `
      BEGIN
      = FJORD.archetype developer
      = DUNE.archetype dissident
      = DUNE.influence 2
    `,
  },
  {
    number: 273,
    rules: ['R2.1', 'R2.4', 'R2.3'],
    title: 'Three actions for governments, two for others; a set that needs more is refused as a whole.',
    given: { influence: { COL: 6 } },
    script: `
      ORDERS
      ? COL subpoena AMBER; subpoena BASALT; preserve AMBER; campaign -> too-many-actions
      ? MONO market; harden; canary -> too-many-actions
      ? AMBER transact; cover; campaign -> too-many-actions
      ? COL market -> not-your-order
      ? COL vote 1 quash -> wrong-phase
      COL subpoena BASALT
      COL preserve BASALT
      COL campaign
      S1 influence-moved COL +2 campaign > COL
      S3 preserved COL BASALT MONO > all
      S7 subpoenaed COL BASALT MONO > all
      S7 learned COL BASALT money subpoena > COL
    `,
  },
  {
    number: 274,
    rules: ['R2.4', 'R2.5', 'G9'],
    title: 'What is gained in a phase cannot be spent in it.',
    given: { influence: { COL: 0 } },
    script: `
      ORDERS
      ? COL campaign; mlat AMBER -> too-little-influence
      COL campaign
      S1 influence-moved COL +2 campaign > COL
    `,
  },
  {
    number: 275,
    rules: ['R2.2'],
    title: 'An order may be given again with another target where the rule says so, and never twice with the same.',
    given: {
      influence: { COL: 6, MONO: 4 },
      governments: { COL: { knows: { AMBER: ['trafficker', 'billionaire'], BASALT: ['trafficker', 'billionaire'] } } },
      accounts: { BASALT: { at: 'MONO/RHE' } },
    },
    script: `
      ORDERS
      ? COL subpoena AMBER; subpoena AMBER gag -> duplicate
      ? COL long-arm AMBER; long-arm AMBER gag -> duplicate
      ? COL bill enact REACH -; bill enact BLOCK - -> duplicate
      ? MONO market; market -> duplicate
      COL long-arm AMBER
      COL long-arm BASALT
      COL mlat AMBER
      MONO data-centre open MER
      MONO data-centre open ALP
      S5 data-centre-opened MONO MER > all
      S5 data-centre-opened MONO ALP > all
      S9 served COL AMBER MONO HIB > all
      S9 served COL BASALT MONO RHE > all
      S9 filed COL HIB AMBER > COL HIB
      S5 scored MONO +2 data-centre > all
      S5 scored MONO +2 data-centre > all
      S5 scored MER +1 data-centre > all
    `,
  },
  {
    number: 449,
    rules: ['R2.3', 'R15.1'],
    title: 'What no seat could have ordered comes to nothing in its step, and nobody but its giver hears of it.',
    given: {
      round: 5,
      providers: { LANT: { closed: 3, shutdowns: 1 }, DROP: { closed: 1, shutdowns: 1, trust: 3 } },
      accounts: { COBALT: { at: 'MONO/COL' }, DUNE: { at: 'PHOT/MER' }, EMBER: { at: 'PHOT/ALP', nation: 'MER' } },
      governments: { RHE: { case: 'trafficker', knows: { AMBER: ['trafficker'] } } },
    },
    fixed: 'Photon has shipped before the game.',
    script: `
      ORDERS
      ? COL treaty ALP -> not-a-government
      ? HIB treaty HIB -> own-state
      ? PHOT ship -> already-shipped
      ? MONO reopen -> provider-open
      ? LANT reopen -> too-early-to-reopen
      ? DROP reopen -> too-little-trust
      ? AMBER relocate HIB -> already-there
      ? BASALT switch MONO RHE -> already-there
      ! COL treaty ALP
      ! HIB treaty HIB
      ! PHOT ship
      ! MONO reopen
      ! LANT reopen
      ! DROP reopen
      ! AMBER relocate HIB
      ! BASALT switch MONO RHE
      S2 lapsed COL treaty not-possible > COL
      S2 lapsed HIB treaty not-possible > HIB
      S5 lapsed PHOT ship not-shipped > PHOT
      S6 lapsed MONO reopen not-possible > MONO
      S6 lapsed DROP reopen not-possible > DROP
      S6 lapsed LANT reopen not-possible > LANT
      S10 lapsed AMBER relocate no-data-centre > AMBER
      S10 lapsed BASALT switch no-data-centre > BASALT
      = open.proposals none
      = open.providers.LANT.closed 3
      = open.providers.DROP.closed 1
    `,
  },
]

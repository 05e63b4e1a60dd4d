/** Agendas, goals and the final table: R1.2, R1.3, 1.3 and part 8 of the rulebook. */
import type { Case } from './case.ts'

/** Why seats cannot change places at the end of a game. */
const HAVENS = "The Billionaire's havens are Hibernia and Alpina."

export const SCORING_CASES: readonly Case[] = [
  {
    number: 291,
    rules: ['R1.2', 'R8.1'],
    title: 'Long Reach needs Reach +1, Sovereign no breach, Hub two accounts on own soil, Diplomat Comity 6.',
    given: {
      round: 8,
      tracks: { reach: 1 },
      governments: { COL: { agenda: 'long-reach' }, HIB: { agenda: 'hub' }, RHE: { agenda: 'sovereign' }, MER: { agenda: 'diplomat' } },
    },
    fixed: HAVENS,
    script: `
      CHAMBERS
      C5 scored COL +5 agenda > COL
      C5 scored HIB +5 agenda > HIB
      C5 scored RHE +5 agenda > RHE
      C5 scored MER +5 agenda > MER
      C5 ended last-round > all
      C5 scored AMBER +5 agenda > AMBER
      = open.ended last-round
    `,
  },
  {
    number: 292,
    rules: ['R1.2'],
    title: 'Golden Key needs the own MANDATE or Keys +1; Guardian needs SHIELD in two states or Secrecy −1.',
    given: {
      round: 8,
      comity: 5,
      states: { COL: { laws: ['MANDATE'] }, RHE: { laws: ['SHIELD'] } },
      governments: {
        COL: { agenda: 'golden-key' },
        HIB: { agenda: 'golden-key' },
        RHE: { agenda: 'guardian' },
        MER: { agenda: 'diplomat' },
      },
    },
    fixed: HAVENS,
    script: `
      CHAMBERS
      C5 scored COL +5 agenda > COL
      C5 scored AMBER +5 agenda > AMBER
      C5 ended last-round > all
      not C5 scored HIB +5
      not C5 scored RHE +5
      not C5 scored MER +5
    `,
  },
  {
    number: 293,
    rules: ['R1.3'],
    title: 'Fortress, Global, Good Citizen, Champion and Sunshine are met as their rows say.',
    given: {
      round: 8,
      accounts: { FJORD: { lock: 'checkbox' }, DUNE: { at: 'MONO/HIB' } },
      providers: { MONO: { sites: ['COL', 'HIB', 'RHE', 'MER', 'ALP'] }, LANT: { courtWins: 1 } },
      hands: {
        MONO: { agenda: 'global' },
        DROP: { agenda: 'good-citizen', complied: 1 },
        LANT: { agenda: 'champion' },
        PHOT: { agenda: 'fortress' },
      },
    },
    fixed: HAVENS,
    script: `
      CHAMBERS
      C5 scored MONO +5 agenda > MONO
      C5 scored DROP +5 agenda > DROP
      C5 scored LANT +5 agenda > LANT
      C5 scored PHOT +5 agenda > PHOT
      C5 scored AMBER +5 agenda > AMBER
      C5 ended last-round > all
    `,
  },
  {
    number: 294,
    rules: ['R1.3'],
    title: 'One contempt spoils the Good Citizen, a backdoor the Fortress, two reports are no Sunshine.',
    given: {
      round: 8,
      accounts: { FJORD: { lock: 'checkbox' } },
      providers: { DROP: { contempts: 1 }, PHOT: { backdoors: ['MER'] }, LANT: { reports: 2 }, MONO: { reports: 3 } },
      hands: {
        MONO: { agenda: 'sunshine' },
        DROP: { agenda: 'good-citizen', complied: 1 },
        LANT: { agenda: 'sunshine' },
        PHOT: { agenda: 'fortress' },
      },
    },
    fixed: HAVENS,
    script: `
      CHAMBERS
      C5 scored MONO +5 agenda > MONO
      C5 scored AMBER +5 agenda > AMBER
      C5 ended last-round > all
      not C5 scored DROP +5
      not C5 scored LANT +5
      not C5 scored PHOT +5
    `,
  },
  {
    number: 295,
    rules: ['R8.1', 'R15.2'],
    title:
      'Goals of accounts are scored in secret: uncaught, in a haven, denouncing, abroad and locked, at home with the trusted, keys protected.',
    given: {
      round: 8,
      tracks: { keys: -1 },
      accounts: { BASALT: { at: 'MONO/HIB' }, DUNE: { at: 'PHOT/MER', lock: 'checkbox' }, EMBER: { at: 'PHOT/MER' } },
      providers: { MONO: { toShip: 0 }, LANT: { toShip: 0 } },
      hands: { COBALT: { denounced: 2 } },
    },
    script: `
      CHAMBERS
      C5 scored AMBER +5 agenda > AMBER
      C5 scored BASALT +5 agenda > BASALT
      C5 scored COBALT +5 agenda > COBALT
      C5 scored DUNE +5 agenda > DUNE
      C5 scored EMBER +5 agenda > EMBER
      C5 scored FJORD +5 agenda > FJORD
      C5 ended last-round > all
    `,
    fixed: HAVENS,
  },
  {
    number: 296,
    rules: ['R8.1'],
    title:
      'Goals are missed by who is caught, read twice, silent, read at home, abroad or without the courts; 3 Influence left are a point.',
    given: {
      round: 8,
      accounts: { BASALT: { at: 'MONO/HIB' }, DUNE: { at: 'PHOT/MER', lock: 'checkbox' } },
      influence: { AMBER: 5, COL: 4 },
      hands: { AMBER: { caught: true }, BASALT: { reads: 2 }, COBALT: { denounced: 1 }, DUNE: { readByNation: true } },
    },
    script: `
      CHAMBERS
      C5 scored AMBER +2 influence-left > AMBER
      C5 scored COL +1 influence-left > COL
      C5 ended last-round > all
      not C5 scored AMBER +5
      not C5 scored BASALT +5
      not C5 scored COBALT +5
      not C5 scored DUNE +5
      not C5 scored EMBER +5
      not C5 scored FJORD +5
    `,
    fixed: HAVENS,
  },
  {
    number: 297,
    rules: ['R8.3', 'R8.2', 'R11.2', 'R8.5'],
    title: 'The highest Standing among the competing seats wins; whoever does not compete plays on unranked.',
    given: { round: 8, competing: ['COL', 'AMBER'], hands: { AMBER: { vp: 60 }, BASALT: { vp: 200 } } },
    script: `
      CHAMBERS
      C5 scored AMBER +5 agenda > AMBER
      C5 ended last-round > all
      = wins AMBER
      = open.phase over
    `,
    fixed: 'Par differs from role to role.',
  },
  {
    number: 298,
    rules: ['R8.2c', 'R11.2'],
    title: 'Account holders add to their Standing by the number of competing seats, governments and providers do not.',
    given: { round: 8, rounds: 8, competing: ['COL', 'MONO', 'AMBER'] },
    fixed: HAVENS,
    script: `
      CHAMBERS
      C5 scored AMBER +5 agenda > AMBER
      C5 ended last-round > all
      = correction.AMBER -2
      = correction.COL 0
      = correction.MONO 0
    `,
  },
  {
    number: 299,
    rules: ['R11.3', 'R2.1', 'R5.14'],
    title: 'A game of four rounds ends after its fourth: no Briefing follows.',
    given: { round: 4, rounds: 4 },
    fixed: HAVENS,
    script: `
      CHAMBERS
      C5 ended last-round > all
      C5 scored AMBER +5 agenda > AMBER
      not B round-begun
      = open.round 4
    `,
  },
]

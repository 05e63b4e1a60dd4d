/** Copies, and what deleting is worth against them: R4.3, R4.5. */
import type { Case } from './case.ts'
import { CAUGHT_BY_WARRANT, RAIDED, READ_ABROAD } from './lines.ts'

const HIBERNIA_KNOWS = { case: 'trafficker', knows: { AMBER: ['trafficker', 'billionaire'] } } as const

export const PRESERVATION_CASES: readonly Case[] = [
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
      ${RAIDED}
      S8 spared AMBER > HIB AMBER
      S8 scored HIB -1 empty-raid > HIB
      S8 executed COL AMBER MONO HIB > all
      S8 read COL AMBER long-arm solved > COL
      ${READ_ABROAD}
      ${CAUGHT_BY_WARRANT}
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
    number: 166,
    rules: ['R4.3', 'R4.1a'],
    title: "The copy of a lock of one's own is unreadable for ever.",
    given: { accounts: { AMBER: { lock: 'self-made' } }, governments: { HIB: HIBERNIA_KNOWS } },
    script: `
      ORDERS
      HIB preserve AMBER
      S3 preserved HIB AMBER MONO > all
      = HIB.preserved.0.lock self-made
      ${RAIDED}
      S8 spared AMBER > HIB AMBER
      S8 scored HIB -1 empty-raid > HIB
    `,
  },
  {
    number: 459,
    rules: ['R4.3', 'R4.1a'],
    title: 'The copy of a lock of its own is unreadable for ever: the warrant brings nothing, though the provider would break its own.',
    given: { accounts: { AMBER: { lock: 'self-made' } } },
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
      S8 executed COL AMBER MONO HIB > all
      S8 trusted MONO -1 long-arm > all
      S8 unreadable COL AMBER long-arm > COL
      = COL.preserved.0.lock self-made
      = open.comity 6
    `,
  },
]

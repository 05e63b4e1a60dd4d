/** Orders of providers: part 3.2 of the rulebook. */
import type { Case } from './case.ts'
import { SERVED } from './lines.ts'
import type { Given } from './given.ts'

/** Monolith has shipped and Columbia has the MANDATE. */
const MANDATED: Given = { states: { COL: { laws: ['MANDATE'] } }, providers: { MONO: { toShip: 0 } } }

export const PROVIDER_CASES: readonly Case[] = [
  {
    number: 84,
    rules: ['P1', 'U1', 'R2.3', 'R2.4'],
    title: 'A move to a data centre that opens this round is refused when ordered; if it came all the same S5 would be before S10.',
    given: {},
    script: `
      ORDERS
      ? AMBER relocate MER -> no-data-centre
      MONO data-centre open MER
      ! AMBER relocate MER
      S5 data-centre-opened MONO MER > all
      S5 scored MONO +2 data-centre > all
      S5 scored MER +1 data-centre > all
      S10 departed AMBER MONO MER > all
      CHAMBERS
      ORDERS
      S10 arrived AMBER MONO MER > all
    `,
  },
  {
    number: 131,
    rules: ['P1', 'R3.6', 'R1.4'],
    title: 'A data centre makes a provider established and pays provider and host once in a game.',
    given: {},
    script: `
      ORDERS
      ? RHE subpoena COBALT -> not-established
      DROP data-centre open RHE
      S5 data-centre-opened DROP RHE > all
      S5 scored DROP +2 data-centre > all
      S5 scored RHE +1 data-centre > all
      = DROP.influence 1
      ORDERS
      RHE subpoena COBALT
      DROP data-centre close RHE
      S5 data-centre-closed DROP RHE > all
      S7 lapsed RHE subpoena not-established > RHE
      ORDERS
      DROP data-centre open RHE
      S5 data-centre-opened DROP RHE > all
      = open.providers.DROP.sites HIB COL MER RHE
    `,
  },
  {
    number: 132,
    rules: ['P1', 'R2.2'],
    title: "Neither headquarters nor a server in use or on somebody's way may be closed; opening and closing are one target.",
    given: { accounts: { EMBER: { transit: { provider: 'LANT', state: 'COL', ordered: 1, own: true } } }, round: 2 },
    script: `
      ORDERS
      ? MONO data-centre close COL -> headquarters
      ? MONO data-centre close HIB -> account-there
      ? MONO data-centre open RHE -> already-there
      ? MONO data-centre close MER -> no-data-centre
      ? LANT data-centre close COL -> account-there
      ? DROP data-centre open ALP; data-centre close ALP -> no-data-centre
      MONO data-centre close RHE
      S5 data-centre-closed MONO RHE > all
      S10 arrived EMBER LANT COL > all
    `,
  },
  {
    number: 133,
    rules: ['P2', 'R4.13'],
    title: "Migration takes a server's accounts along, but not who moves itself.",
    given: { accounts: { COBALT: { at: 'MONO/HIB' } } },
    script: `
      ORDERS
      MONO migrate HIB RHE
      AMBER relocate COL
      S10 departed AMBER MONO COL > all
      S10 departed COBALT MONO RHE > all
      CHAMBERS
      C5 scored COBALT +1.5 income > COBALT
      = open.accounts.COBALT.state HIB
      ORDERS
      S10 arrived AMBER MONO COL > all
      S10 arrived COBALT MONO RHE > all
    `,
  },
  {
    number: 134,
    rules: ['P2', 'R4.3', 'R15.3'],
    title: 'Migration leaves behind who is openly preserved and takes along who is preserved under a gag.',
    given: { accounts: { COBALT: { at: 'MONO/HIB' } } },
    script: `
      ORDERS
      MONO migrate HIB RHE
      COL preserve AMBER
      HIB preserve COBALT gag
      S3 preserved COL AMBER MONO > all
      S3 preserved HIB COBALT MONO gagged > HIB MONO
      S10 departed COBALT MONO RHE > all
      = open.accounts.AMBER.transit null
      = HIB.preserved.0.state HIB
    `,
  },
  {
    number: 135,
    rules: ['P2', 'R4.13'],
    title: 'Migration looks at the server after the arrivals of its step: who has left stays away, who has come is sent on.',
    given: {
      round: 2,
      accounts: {
        AMBER: { transit: { provider: 'PHOT', state: 'ALP', ordered: 1, own: true } },
        BASALT: { transit: { provider: 'MONO', state: 'HIB', ordered: 1, own: true } },
        COBALT: { at: 'MONO/HIB' },
      },
    },
    script: `
      ORDERS
      MONO migrate HIB RHE
      S10 arrived AMBER PHOT ALP > all
      S10 scored AMBER +1 welcome > AMBER
      S10 arrived BASALT MONO HIB > all
      S10 departed BASALT MONO RHE > all
      S10 departed COBALT MONO RHE > all
      = open.accounts.AMBER.transit null
    `,
  },
  {
    number: 136,
    rules: ['P2', 'R2.3'],
    title: 'Migration needs two servers and somebody to move; it lapses if its provider closes the second in the same round.',
    given: { round: 2, accounts: { EMBER: { transit: { provider: 'MONO', state: 'COL', ordered: 1, own: true } } } },
    script: `
      ORDERS
      ? MONO migrate HIB HIB -> same-server
      ? MONO migrate HIB MER -> no-data-centre
      ? MONO migrate RHE HIB -> no-account-there
      ? LANT migrate RHE COL -> no-account-there
      MONO migrate HIB RHE
      MONO data-centre close RHE
      S5 data-centre-closed MONO RHE > all
      S10 lapsed MONO migrate no-data-centre > MONO
      S10 arrived EMBER MONO COL > all
      S10 scored EMBER +1 welcome > EMBER
    `,
  },
  {
    number: 16,
    rules: ['P3', 'U2', 'R2.3'],
    title: 'The box cannot be ticked in the round in which the last step is shipped: S4 is before S5.',
    given: { providers: { MONO: { toShip: 1 } } },
    script: `
      ORDERS
      ? AMBER checkbox -> not-shipped
      MONO ship
      ! AMBER checkbox
      S4 lapsed AMBER checkbox not-shipped > AMBER
      S5 step-shipped MONO 0 > all
      S5 scored MONO +2 shipped > all
      S5 trusted MONO +2 shipped > all
      = open.accounts.AMBER.lock none
      ORDERS
      ? MONO ship -> already-shipped
      AMBER checkbox
      S4 encrypted AMBER checkbox > all
    `,
  },
  {
    number: 37,
    rules: ['P4', 'R3.8', 'R2.3'],
    title: 'A gagged order is nothing to report.',
    given: {},
    script: `
      ORDERS
      COL subpoena AMBER gag
      MONO report
      S7 subpoenaed COL AMBER MONO gagged > COL MONO
      S7 learned COL AMBER trafficker subpoena > COL
      S11 lapsed MONO report nothing-to-report > MONO
      = open.providers.MONO.trust 5
    `,
  },
  {
    number: 38,
    rules: ['P4', 'R3.8', 'R8.4'],
    title: 'Open orders of the same round count in the report, even a warrant served in S9; the accounts are warned of them.',
    given: {},
    script: `
      ORDERS
      COL subpoena BASALT
      COL long-arm AMBER
      MONO report
      S7 subpoenaed COL BASALT MONO > all
      S7 learned COL BASALT money subpoena > COL
      S9 served COL AMBER MONO HIB > all
      S11 reported MONO 2 > all
      S11 scored MONO +1 report > all
      S11 trusted MONO +2 report > all
      S11 index-moved privacy +1 report > all
      = open.providers.MONO.unreported 0
      = open.providers.MONO.reports 1
      = BASALT.notices.0.kind subpoena
      = AMBER.notices.0.kind long-arm
    `,
  },
  {
    number: 137,
    rules: ['P4', 'R7.1'],
    title: 'A report earns at most 2 Trust, and 1 more under a Mass leak.',
    given: { headline: 'mass-leak', providers: { MONO: { unreported: 3 } } },
    script: `
      ORDERS
      MONO report
      S11 reported MONO 3 > all
      S11 scored MONO +1 report > all
      S11 trusted MONO +3 report > all
      S11 index-moved privacy +1 report > all
    `,
  },
  {
    number: 138,
    rules: ['P5', 'R5.4'],
    title: 'A canary is bought in public, dies only after a gagged order, and has to be bought again.',
    given: {},
    script: `
      ORDERS
      LANT canary
      COL subpoena EMBER gag
      S5 canary-bought LANT > all
      S7 subpoenaed COL EMBER LANT gagged > COL LANT
      S7 learned COL EMBER service subpoena > COL
      CHAMBERS
      ? MONO kill-canary -> no-canary
      LANT kill-canary
      C1 canary-died LANT > all
      C1 scored LANT +1 canary > all
      C1 trusted LANT +1 canary > all
      = EMBER.notices.0.kind canary
      = EMBER.notices.0.government null
      = AMBER.notices none
      ORDERS
      LANT canary
      S5 canary-bought LANT > all
      CHAMBERS
      ? LANT kill-canary -> no-gagged-order
      ORDERS
      ? LANT canary -> canary-live
    `,
  },
  {
    number: 139,
    rules: ['P6', 'R3.6', 'R8.4'],
    title: 'A backdoor is installed in public for a state with the MANDATE; its point comes once, removing brings Trust back.',
    given: MANDATED,
    script: `
      ORDERS
      ? MONO backdoor install HIB -> no-mandate
      ? PHOT backdoor install COL -> not-established
      ? LANT backdoor install COL -> not-shipped
      ? MONO backdoor remove COL -> no-backdoor
      MONO backdoor install COL
      S5 backdoor-installed MONO COL > all
      S5 trusted MONO -1 backdoor > all
      S5 index-moved security -1 backdoor > all
      S5 scored MONO +1 backdoor > all
      CHAMBERS
      not C5 scored MONO -2 mandate-fine
      ORDERS
      ? MONO backdoor install COL -> backdoor-there
      MONO backdoor remove COL
      S5 backdoors-removed MONO > all
      S5 trusted MONO +1 backdoor > all
      CHAMBERS
      C5 scored MONO -2 mandate-fine > all
      ORDERS
      MONO backdoor install COL
      S5 backdoor-installed MONO COL > all
      S5 trusted MONO -1 backdoor > all
      S5 index-moved security -1 backdoor > all
      not S5 scored
    `,
  },
  {
    number: 140,
    rules: ['P7', 'P8', 'R8.4'],
    title: 'Hardening earns a point once in a game; marketing earns Trust, up to 10.',
    given: { providers: { PHOT: { trust: 10 } } },
    script: `
      ORDERS
      MONO harden
      MONO market
      PHOT market
      S5 hardened MONO > all
      S5 scored MONO +1 hardened > all
      S5 index-moved security +1 hardened > all
      S5 trusted MONO +1 market > all
      ORDERS
      ? MONO harden -> already-hardened
    `,
  },
  {
    number: 141,
    rules: ['P9', 'R3.7', 'R4.6'],
    title: 'A closed provider may only campaign, three rounds later reopen, and in CHAMBERS lobby and vote.',
    given: {
      round: 3,
      providers: { LANT: { closed: 1, shutdowns: 1, canary: 'live', trust: 4 } },
      accounts: { EMBER: { at: 'PHOT/ALP' }, DUNE: { at: 'LANT/RHE', offlineUntil: 99 } },
    },
    script: `
      ORDERS
      ? DUNE checkbox -> provider-closed
      ? DUNE relocate COL -> provider-closed
      ? DUNE transact -> offline
      ? LANT market -> provider-closed
      ? LANT reopen -> too-early-to-reopen
      ? MONO reopen -> provider-open
      ? LANT data-centre open MER -> provider-closed
      ? LANT report -> provider-closed
      ? EMBER switch LANT RHE -> provider-closed
      COL bill enact BLOCK -
      LANT campaign
      S1 influence-moved LANT +2 campaign > LANT
      S2 tabled COL enact BLOCK - > all
      CHAMBERS
      ? LANT kill-canary -> provider-closed
      LANT lobby COL against 2
      C2 influence-moved LANT -2 lobby > LANT
      C2 lobbied LANT COL -2 > all
      C2 bill-failed COL 0 > all
      C5 scored LANT +1 martyr > all
      ORDERS
      LANT reopen
      S6 reopened LANT > all
      CHAMBERS
      not C5 scored LANT +1 martyr
    `,
  },
  {
    number: 142,
    rules: ['P9'],
    title: 'Reopening needs 4 Trust.',
    given: { round: 5, providers: { LANT: { closed: 1, shutdowns: 1, trust: 3 } }, accounts: { EMBER: { at: 'PHOT/ALP' } } },
    script: `
      ORDERS
      ? LANT reopen -> too-little-trust
    `,
  },
  {
    number: 143,
    rules: ['P9', 'R2.2'],
    title: 'Shutting down needs a demand on an account with the checkbox or a MANDATE, and goes with no other order.',
    given: { states: { COL: { laws: ['MANDATE'] } } },
    script: `
      ORDERS
      ? PHOT shut-down -> no-reason-to-shut
      ? MONO shut-down; campaign -> excluded
      ? MONO campaign; market; ship -> too-many-actions
      ? MONO subpoena AMBER -> not-your-order
    `,
  },
  {
    number: 144,
    rules: ['P9', 'R2.3', 'U3'],
    title: 'A shutdown lapses if the only account that gave reason for it puts on a lock of its own first.',
    given: { accounts: { AMBER: { lock: 'checkbox' } }, providers: { MONO: { toShip: 0 } }, luck: { 'keys made AMBER': 3 } },
    script: `
      ${SERVED}
      CHAMBERS
      C1 answered COL AMBER MONO comply > all
      C1 influence-moved MONO +1 good-will > MONO
      ORDERS
      MONO shut-down
      AMBER self-made
      S4 encrypted AMBER self-made > all
      S6 lapsed MONO shut-down not-possible > MONO
      S8 executed COL AMBER MONO HIB > all
      S8 trusted MONO -1 long-arm > all
      S8 unreadable COL AMBER long-arm > COL
    `,
  },
]

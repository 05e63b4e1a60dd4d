/** Orders of account holders: part 3.3 of the rulebook. */
import type { Case } from './case.ts'

const SHIPPED = { MONO: { toShip: 0 } } as const
/** Amber's keys are never lost by lot. */
const KEYS_KEPT = { 'keys made AMBER': 1, 'keys MONO/RHE AMBER': 1 }

export const ACCOUNT_CASES: readonly Case[] = [
  {
    number: 47,
    rules: ['U1', 'P1'],
    title: 'Relocating needs a data centre of the own provider; otherwise one switches.',
    given: { accounts: { AMBER: { at: 'PHOT/MER' } } },
    script: `
      ORDERS
      ? AMBER relocate COL -> no-data-centre
      ? AMBER relocate MER -> already-there
      ? AMBER switch PHOT ALP -> already-there
      ? AMBER switch MONO HIB; relocate ALP -> excluded
      AMBER switch MONO COL
      S10 departed AMBER MONO COL > all
      ORDERS
      ? AMBER relocate ALP -> in-transit
      ? AMBER switch DROP HIB -> in-transit
      S10 arrived AMBER MONO COL > all
      S10 scored AMBER +1 welcome > AMBER
    `,
  },
  {
    number: 145,
    rules: ['U1', 'R5.9'],
    title: 'A move departs in S10 and arrives in S10 of the next round; the round of departure earns half a point less.',
    given: {},
    script: `
      ORDERS
      AMBER relocate RHE
      S10 departed AMBER MONO RHE > all
      = open.accounts.AMBER.state HIB
      CHAMBERS
      C5 scored AMBER +1.5 income > AMBER
      ORDERS
      S10 arrived AMBER MONO RHE > all
      CHAMBERS
      C5 scored AMBER +2 income > AMBER
    `,
  },
  {
    number: 146,
    rules: ['U1', 'R2.3', 'R4.13'],
    title: 'A move lapses if the data centre closes in the same round, and fails if it has gone or shut down when the account arrives.',
    given: { states: { RHE: { laws: ['MANDATE'] } }, accounts: { COBALT: { at: 'DROP/MER' } }, luck: { 'refuge-site EMBER': 'MER' } },
    script: `
      ORDERS
      AMBER relocate RHE
      EMBER switch MONO RHE
      MONO data-centre close RHE
      S5 data-centre-closed MONO RHE > all
      S10 lapsed AMBER relocate no-data-centre > AMBER
      S10 lapsed EMBER switch no-data-centre > EMBER
      ORDERS
      DUNE switch LANT RHE
      S10 departed DUNE LANT RHE > all
      ORDERS
      LANT shut-down
      S6 shut-down LANT > all
      S6 index-moved economy -1 shutdown > all
      S6 scored LANT +7 protest > all
      S6 scored EMBER -1 evacuated > EMBER
      S10 move-failed DUNE > all
      = open.accounts.DUNE.transit null
      S10 evacuated EMBER PHOT MER > all
      = open.accounts.DUNE.provider DROP
    `,
  },
  {
    number: 147,
    rules: ['U2', 'R2.2'],
    title: 'The box is for accounts without encryption at a provider that has shipped; the three protections exclude each other.',
    given: { providers: SHIPPED },
    script: `
      ORDERS
      ? COBALT checkbox -> not-shipped
      ? AMBER checkbox; delete -> excluded
      ? AMBER checkbox; self-made -> excluded
      ? AMBER self-made; cover -> too-many-actions
      AMBER checkbox
      S4 encrypted AMBER checkbox > all
      ORDERS
      ? AMBER checkbox -> already-encrypted
    `,
  },
  {
    number: 148,
    rules: ['U3', 'R4.4'],
    title: "A lock of one's own may replace the checkbox; its keys are lost by one roll in six.",
    given: { accounts: { AMBER: { lock: 'checkbox' } }, providers: SHIPPED, luck: { 'keys made AMBER': 0 } },
    script: `
      ORDERS
      AMBER self-made
      S4 encrypted AMBER self-made > all
      S4 key-lost AMBER > all
      S4 scored AMBER -3 key-loss > AMBER
      CHAMBERS
      not C5 scored AMBER +2 income
      ORDERS
      ? AMBER self-made -> already-encrypted
      ? AMBER transact -> self-made
      CHAMBERS
      not C5 scored AMBER +2 income
      CHAMBERS
      C5 scored AMBER +2 income > AMBER
    `,
  },
  {
    number: 51,
    rules: ['R4.4', 'U3'],
    title: "Keys of one's own are rolled for again on every arrival, one in three under a Crypto scare.",
    given: { headlines: ['crypto-scare'], accounts: { AMBER: { lock: 'self-made' } }, luck: { 'keys MONO/RHE AMBER': 0 } },
    script: `
      ORDERS
      AMBER relocate RHE
      S10 departed AMBER MONO RHE > all
      ORDERS
      S10 arrived AMBER MONO RHE > all
      S10 key-lost AMBER > all
      S10 scored AMBER -3 key-loss > AMBER
      = open.accounts.AMBER.keyLostUntil 3
      = open.headline crypto-scare
    `,
  },
  {
    number: 149,
    rules: ['U4', 'R5.9'],
    title: 'A deleted account has neither content nor income this round and the next.',
    given: { governments: { HIB: { case: 'trafficker', knows: { AMBER: ['trafficker'] } } } },
    script: `
      ORDERS
      AMBER delete
      S4 deleted AMBER > all
      ORDERS
      ? AMBER delete -> already-deleted
      HIB seizure MONO
      S8 seized HIB MONO HIB 1 > all
      S8 trusted MONO -1 seizure > all
      S8 spared AMBER > HIB AMBER
      S8 scored HIB -1 empty-raid > HIB
      CHAMBERS
      not C5 scored AMBER +2 income
      CHAMBERS
      C5 scored AMBER +2 income > AMBER
    `,
  },
  {
    number: 150,
    rules: ['U5', 'R2.2'],
    title: 'Cover hides nothing from a government that has the account preserved, and is not for two rounds running.',
    given: { luck: { 'transact AMBER': 'HIB' } },
    script: `
      ORDERS
      HIB preserve AMBER
      HIB subpoena AMBER
      AMBER cover
      AMBER transact
      S3 preserved HIB AMBER MONO > all
      S4 covered AMBER > AMBER
      S7 subpoenaed HIB AMBER MONO > all
      S7 learned HIB AMBER money subpoena > HIB
      S12 transacted AMBER > AMBER
      S12 scored AMBER +2 transact > AMBER
      S12 learned HIB AMBER money transact > HIB
      ORDERS
      ? AMBER cover -> resting
      ? AMBER transact -> resting
    `,
  },
  {
    number: 82,
    rules: ['U6', 'R15.1'],
    title: 'Business earns 2 points; one government, by lot, learns the category, and nobody else that there was any.',
    given: { luck: { 'transact AMBER': 'MER' } },
    script: `
      ORDERS
      AMBER transact
      S12 transacted AMBER > AMBER
      S12 scored AMBER +2 transact > AMBER
      S12 learned MER AMBER money transact > MER
      = MER.notebook.AMBER money
      = RHE.notebook.AMBER anybody
    `,
  },
  {
    number: 151,
    rules: ['U6', 'U5'],
    title: 'Under cover business leaves no trace.',
    given: { luck: { 'transact AMBER': 'MER' } },
    script: `
      ORDERS
      AMBER cover
      AMBER transact
      S4 covered AMBER > AMBER
      S12 transacted AMBER > AMBER
      S12 scored AMBER +2 transact > AMBER
      = MER.notebook.AMBER anybody
    `,
  },
  {
    number: 152,
    rules: ['U6', 'R2.3', 'R4.6'],
    title: 'Business lapses when the provider shuts down in the same round, for its users are offline; what has lapsed needs no rest.',
    given: { round: 6, states: { RHE: { laws: ['MANDATE'] } }, luck: { 'refuge-site EMBER': 'MER', 'transact EMBER': 'RHE' } },
    script: `
      ORDERS
      EMBER transact
      LANT shut-down
      S6 shut-down LANT > all
      S6 index-moved economy -1 shutdown > all
      S6 scored LANT +7 protest > all
      S6 scored EMBER -1 evacuated > EMBER
      S10 evacuated EMBER PHOT MER > all
      S12 lapsed EMBER transact not-online > EMBER
      ORDERS
      EMBER transact
      S12 transacted EMBER > EMBER
      S12 scored EMBER +2 transact > EMBER
      S12 learned RHE EMBER service transact > RHE
    `,
  },
  {
    number: 153,
    rules: ['U7'],
    title: 'Denouncing spends a scandal token in public.',
    given: { hands: { AMBER: { scandals: { HIB: 1 } } } },
    script: `
      ORDERS
      ? AMBER denounce COL -> no-scandal-token
      AMBER denounce HIB
      S11 denounced AMBER HIB > all
      S11 scored AMBER +2 denounce > AMBER
      S11 scored HIB -1 denounce > all
      = AMBER.denounced 1
      = AMBER.scandals.HIB 0
      ORDERS
      ? AMBER denounce HIB -> no-scandal-token
    `,
  },
  {
    number: 63,
    rules: ['R3.3'],
    title: 'An expedited move arrives in S10 of its own round with full income; nobody else learns what it cost.',
    given: { influence: { AMBER: 3 } },
    script: `
      ORDERS
      AMBER relocate COL expedite
      S1 influence-moved AMBER -3 order > AMBER
      S10 arrived AMBER MONO COL > all
      = open.accounts.AMBER.transit null
      CHAMBERS
      C5 scored AMBER +2.5 income > AMBER
    `,
  },
  {
    number: 64,
    rules: ['R3.3', 'R4.7'],
    title: 'An expedited move does not escape a raid of the same round.',
    given: { influence: { AMBER: 3 }, governments: { HIB: { case: 'trafficker', knows: { AMBER: ['trafficker', 'billionaire'] } } } },
    script: `
      ORDERS
      AMBER relocate COL expedite
      HIB seizure MONO
      S8 seized HIB MONO HIB 1 > all
      S8 trusted MONO -1 seizure > all
      S8 read HIB AMBER seizure solved > HIB
      S8 was-read AMBER HIB seizure caught > AMBER
      S10 arrived AMBER MONO COL > all
      S8 learned HIB AMBER trafficker read > HIB
      S8 scored COL -1 citizen-read > COL
      S8 scored HIB +12 case > HIB
      S8 scored AMBER -6 caught > AMBER
      S8 case-closed HIB > all
      S8 index-moved security +1 case > all
    `,
  },
  {
    number: 69,
    rules: ['R3.3', 'R2.4'],
    title: 'Expediting with 2 Influence is refused; what cannot be paid is void.',
    given: {},
    script: `
      ORDERS
      ? AMBER relocate COL expedite -> too-little-influence
      ! AMBER relocate COL expedite
      S1 lapsed AMBER relocate cannot-pay > AMBER
      = AMBER.influence 2
      = open.accounts.AMBER.transit null
    `,
  },
  {
    number: 85,
    rules: ['U1', 'R3.3'],
    title: 'Switching drops the checkbox on arrival, expedited or not.',
    given: { influence: { AMBER: 3 }, accounts: { AMBER: { lock: 'checkbox' } }, providers: SHIPPED },
    script: `
      ORDERS
      AMBER switch PHOT ALP expedite
      S10 arrived AMBER PHOT ALP > all
      S10 encrypted AMBER none > all
      S10 scored AMBER +1 welcome > AMBER
      = open.accounts.AMBER.lock none
    `,
  },
  {
    number: 50,
    rules: ['U1', 'U2'],
    title: 'The checkbox protects until the account arrives elsewhere; there it has to be ticked again.',
    given: { accounts: { AMBER: { lock: 'checkbox' } }, providers: SHIPPED },
    script: `
      ORDERS
      AMBER switch PHOT MER
      S10 departed AMBER PHOT MER > all
      = open.accounts.AMBER.lock checkbox
      ORDERS
      S10 arrived AMBER PHOT MER > all
      S10 encrypted AMBER none > all
      S10 scored AMBER +1 welcome > AMBER
      ORDERS
      AMBER checkbox
      S4 encrypted AMBER checkbox > all
    `,
  },
  {
    number: 154,
    rules: ['U1', 'U2'],
    title: 'Relocating keeps the checkbox.',
    given: { influence: { AMBER: 3 }, accounts: { AMBER: { lock: 'checkbox' } }, providers: SHIPPED },
    script: `
      ORDERS
      AMBER relocate RHE expedite
      S10 arrived AMBER MONO RHE > all
      = open.accounts.AMBER.lock checkbox
    `,
  },
  {
    number: 78,
    rules: ['R3.4'],
    title: 'The first arrival at a provider by an own SWITCH earns a welcome bonus.',
    given: {},
    script: `
      ORDERS
      AMBER switch PHOT MER
      S10 departed AMBER PHOT MER > all
      ORDERS
      S10 arrived AMBER PHOT MER > all
      S10 scored AMBER +1 welcome > AMBER
      = open.accounts.AMBER.used MONO PHOT
      = open.accounts.AMBER.welcomes 1
    `,
  },
  {
    number: 79,
    rules: ['R3.4'],
    title: 'Going back to a provider earns no welcome, nor does a fourth new one.',
    given: {
      influence: { AMBER: 3, BASALT: 3 },
      accounts: { AMBER: { at: 'PHOT/MER', used: ['MONO', 'PHOT'], welcomes: 1 }, BASALT: { welcomes: 3 } },
    },
    script: `
      ORDERS
      AMBER switch MONO HIB expedite
      BASALT switch DROP MER expedite
      S10 arrived AMBER MONO HIB > all
      S10 arrived BASALT DROP MER > all
    `,
  },
  {
    number: 155,
    rules: ['R3.3', 'R4.13', 'R7.1', 'P2'],
    title: 'Under a Cable cut nothing departs, expedited or not; arrivals go on.',
    given: {
      round: 2,
      headline: 'cable-cut',
      influence: { AMBER: 3 },
      accounts: { EMBER: { transit: { provider: 'LANT', state: 'COL', ordered: 1, own: true } } },
    },
    script: `
      ORDERS
      ? AMBER relocate COL -> cable-cut
      ? AMBER switch PHOT MER expedite -> cable-cut
      ? MONO migrate HIB RHE -> cable-cut
      S10 arrived EMBER LANT COL > all
    `,
  },
  {
    number: 156,
    rules: ['U1', 'R4.6', 'R2.3'],
    title: 'A switch to where the account is evacuated in the same step is no longer possible.',
    given: { states: { RHE: { laws: ['MANDATE'] } }, luck: { 'refuge-site EMBER': 'MER' } },
    script: `
      ORDERS
      LANT shut-down
      EMBER switch PHOT MER
      S6 shut-down LANT > all
      S6 index-moved economy -1 shutdown > all
      S6 scored LANT +7 protest > all
      S6 scored EMBER -1 evacuated > EMBER
      S10 evacuated EMBER PHOT MER > all
      S10 lapsed EMBER switch not-possible > EMBER
      = open.accounts.EMBER.welcomes 0
    `,
  },
  {
    number: 157,
    rules: ['U3', 'U6', 'R4.4'],
    title: 'Whoever keeps the keys keeps the income, and goes on without business.',
    given: { luck: KEYS_KEPT },
    script: `
      ORDERS
      AMBER self-made
      S4 encrypted AMBER self-made > all
      CHAMBERS
      C5 scored AMBER +2 income > AMBER
      ORDERS
      ? AMBER transact -> self-made
      ? AMBER checkbox -> already-encrypted
      AMBER relocate RHE
      S10 departed AMBER MONO RHE > all
      ORDERS
      S10 arrived AMBER MONO RHE > all
      = open.accounts.AMBER.lock self-made
    `,
  },
  {
    number: 436,
    rules: ['R2.2', 'R4.13'],
    title: 'Of two moves in a set that no seat may give, the first counts and the other lapses.',
    given: {
      round: 2,
      accounts: { AMBER: { lock: 'self-made', transit: { provider: 'PHOT', state: 'MER', ordered: 1, own: true } } },
      influence: { AMBER: 6 },
      luck: { 'keys PHOT/MER AMBER': 5, 'keys MONO/COL AMBER': 5 },
    },
    script: `
      ORDERS
      ! AMBER relocate COL expedite
      ! AMBER switch PHOT MER expedite
      S10 arrived AMBER PHOT MER > all
      S10 scored AMBER +1 welcome > AMBER
      S10 arrived AMBER MONO COL > all
      S10 lapsed AMBER switch not-possible > AMBER
    `,
  },
]

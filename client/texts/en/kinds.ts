/** What every order kind is called: title, the verb of its button, and its number in the rulebook. */
import type { Order } from '#shared/phases.ts'

interface KindText {
  readonly title: string
  /** On the button that adds it: at most 24 characters. */
  readonly verb: string
  /** Number in the rulebook: "G1". */
  readonly rule: string
}

export const KIND_TEXTS = {
  subpoena: {
    title: 'Subpoena',
    verb: 'Subpoena',
    rule: 'G1',
  },
  preserve: {
    title: 'Preservation order',
    verb: 'Preserve',
    rule: 'G2',
  },
  seizure: {
    title: 'Seizure warrant',
    verb: 'Seize the server',
    rule: 'G3',
  },
  'long-arm': {
    title: 'Long-arm warrant',
    verb: 'Serve the warrant',
    rule: 'G4',
  },
  mlat: {
    title: 'MLAT request',
    verb: 'Send the request',
    rule: 'G5',
  },
  exploit: {
    title: 'Exploit',
    verb: 'Break in',
    rule: 'G6',
  },
  bill: {
    title: 'Table a bill',
    verb: 'Table the bill',
    rule: 'G7',
  },
  treaty: {
    title: 'Propose a treaty',
    verb: 'Propose',
    rule: 'G8',
  },
  campaign: {
    title: 'Campaign',
    verb: 'Campaign',
    rule: 'G9',
  },
  'data-centre': {
    title: 'Data centre',
    verb: 'Build or close',
    rule: 'P1',
  },
  migrate: {
    title: 'Migrate a server',
    verb: 'Migrate',
    rule: 'P2',
  },
  ship: {
    title: 'Ship encryption',
    verb: 'Ship a step',
    rule: 'P3',
  },
  report: {
    title: 'Transparency report',
    verb: 'Publish the report',
    rule: 'P4',
  },
  canary: {
    title: 'Warrant canary',
    verb: 'Hang the canary',
    rule: 'P5',
  },
  backdoor: {
    title: 'Backdoor',
    verb: 'Install or remove',
    rule: 'P6',
  },
  harden: {
    title: 'Harden',
    verb: 'Harden',
    rule: 'P7',
  },
  market: {
    title: 'Market',
    verb: 'Advertise',
    rule: 'P8',
  },
  'shut-down': {
    title: 'Shut down',
    verb: 'Shut down',
    rule: 'P9',
  },
  reopen: {
    title: 'Reopen',
    verb: 'Reopen',
    rule: 'P9',
  },
  relocate: {
    title: 'Relocate',
    verb: 'Relocate',
    rule: 'U1',
  },
  switch: {
    title: 'Switch provider',
    verb: 'Switch',
    rule: 'U1',
  },
  checkbox: {
    title: 'Tick the checkbox',
    verb: 'Encrypt',
    rule: 'U2',
  },
  'self-made': {
    title: 'Self-made encryption',
    verb: 'Encrypt it yourself',
    rule: 'U3',
  },
  delete: {
    title: 'Delete',
    verb: 'Delete',
    rule: 'U4',
  },
  cover: {
    title: 'Cover traffic',
    verb: 'Run cover',
    rule: 'U5',
  },
  transact: {
    title: 'Transact',
    verb: 'Do business',
    rule: 'U6',
  },
  denounce: {
    title: 'Denounce',
    verb: 'Denounce',
    rule: 'U7',
  },
  answer: {
    title: 'Answer a warrant',
    verb: 'Answer',
    rule: 'R5.2',
  },
  intervene: {
    title: 'Intervene',
    verb: 'Challenge it yourself',
    rule: 'R5.2',
  },
  grant: {
    title: 'Answer an MLAT request',
    verb: 'Grant or deny',
    rule: 'R5.3',
  },
  'challenge-gag': {
    title: 'Challenge a gag',
    verb: 'Challenge the gag',
    rule: 'R5.4',
  },
  'kill-canary': {
    title: 'Let the canary die',
    verb: 'Let it die',
    rule: 'R5.4',
  },
  'challenge-mandate': {
    title: 'Challenge a Mandate',
    verb: 'Challenge the Mandate',
    rule: 'R5.4',
  },
  lobby: {
    title: 'Lobby',
    verb: 'Lobby',
    rule: 'R5.5',
  },
  accept: {
    title: 'Accept a treaty',
    verb: 'Accept',
    rule: 'R5.6',
  },
  brief: {
    title: 'File a brief',
    verb: 'File the brief',
    rule: 'R5.7',
  },
  vote: {
    title: 'Vote',
    verb: 'Vote',
    rule: 'R5.7',
  },
} as const satisfies Record<Order['kind'], KindText>

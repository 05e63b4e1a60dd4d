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
    title: 'Auskunftsverlangen',
    verb: 'Auskunft verlangen',
    rule: 'G1',
  },
  preserve: {
    title: 'Sicherungsanordnung',
    verb: 'Sichern lassen',
    rule: 'G2',
  },
  seizure: {
    title: 'Beschlagnahme',
    verb: 'Server beschlagnahmen',
    rule: 'G3',
  },
  'long-arm': {
    title: 'Auslandsanordnung',
    verb: 'Anordnung zustellen',
    rule: 'G4',
  },
  mlat: {
    title: 'Rechtshilfeersuchen',
    verb: 'Ersuchen senden',
    rule: 'G5',
  },
  exploit: {
    title: 'Exploit',
    verb: 'Einbrechen',
    rule: 'G6',
  },
  bill: {
    title: 'Gesetz vorlegen',
    verb: 'Gesetz vorlegen',
    rule: 'G7',
  },
  treaty: {
    title: 'Abkommen vorschlagen',
    verb: 'Vorschlagen',
    rule: 'G8',
  },
  campaign: {
    title: 'Kampagne',
    verb: 'Kampagne führen',
    rule: 'G9',
  },
  'data-centre': {
    title: 'Rechenzentrum',
    verb: 'Öffnen oder schließen',
    rule: 'P1',
  },
  migrate: {
    title: 'Server verlegen',
    verb: 'Verlegen',
    rule: 'P2',
  },
  ship: {
    title: 'Verschlüsselung ausliefern',
    verb: 'Schritt ausliefern',
    rule: 'P3',
  },
  report: {
    title: 'Transparenzbericht',
    verb: 'Bericht veröffentlichen',
    rule: 'P4',
  },
  canary: {
    title: 'Kanarienvogel',
    verb: 'Kanarienvogel aufhängen',
    rule: 'P5',
  },
  backdoor: {
    title: 'Hintertür',
    verb: 'Ein- oder ausbauen',
    rule: 'P6',
  },
  harden: {
    title: 'Härten',
    verb: 'Härten',
    rule: 'P7',
  },
  market: {
    title: 'Werben',
    verb: 'Werben',
    rule: 'P8',
  },
  'shut-down': {
    title: 'Schließen',
    verb: 'Schließen',
    rule: 'P9',
  },
  reopen: {
    title: 'Wieder öffnen',
    verb: 'Wieder öffnen',
    rule: 'P9',
  },
  relocate: {
    title: 'Umziehen',
    verb: 'Umziehen',
    rule: 'U1',
  },
  switch: {
    title: 'Anbieter wechseln',
    verb: 'Wechseln',
    rule: 'U1',
  },
  checkbox: {
    title: 'Häkchen setzen',
    verb: 'Verschlüsseln',
    rule: 'U2',
  },
  'self-made': {
    title: 'Eigene Verschlüsselung',
    verb: 'Selbst verschlüsseln',
    rule: 'U3',
  },
  delete: {
    title: 'Löschen',
    verb: 'Löschen',
    rule: 'U4',
  },
  cover: {
    title: 'Tarnverkehr',
    verb: 'Tarnen',
    rule: 'U5',
  },
  transact: {
    title: 'Geschäft',
    verb: 'Geschäft machen',
    rule: 'U6',
  },
  denounce: {
    title: 'Anprangern',
    verb: 'Anprangern',
    rule: 'U7',
  },
  answer: {
    title: 'Anordnung beantworten',
    verb: 'Antworten',
    rule: 'R5.2',
  },
  intervene: {
    title: 'Selbst klagen',
    verb: 'Selbst anfechten',
    rule: 'R5.2',
  },
  grant: {
    title: 'Rechtshilfe beantworten',
    verb: 'Gewähren oder ablehnen',
    rule: 'R5.3',
  },
  'challenge-gag': {
    title: 'Schweigegebot anfechten',
    verb: 'Schweigegebot anfechten',
    rule: 'R5.4',
  },
  'kill-canary': {
    title: 'Kanarienvogel sterben lassen',
    verb: 'Sterben lassen',
    rule: 'R5.4',
  },
  'challenge-mandate': {
    title: 'Zugangspflicht anfechten',
    verb: 'Pflicht anfechten',
    rule: 'R5.4',
  },
  lobby: {
    title: 'Lobbyarbeit',
    verb: 'Einfluss nehmen',
    rule: 'R5.5',
  },
  accept: {
    title: 'Abkommen annehmen',
    verb: 'Annehmen',
    rule: 'R5.6',
  },
  brief: {
    title: 'Schriftsatz einreichen',
    verb: 'Schriftsatz einreichen',
    rule: 'R5.7',
  },
  vote: {
    title: 'Abstimmen',
    verb: 'Abstimmen',
    rule: 'R5.7',
  },
} as const satisfies Record<Order['kind'], KindText>

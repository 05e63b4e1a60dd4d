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
    title: 'Réquisition',
    verb: 'Requérir',
    rule: 'G1',
  },
  preserve: {
    title: 'Injonction de conservation',
    verb: 'Faire conserver',
    rule: 'G2',
  },
  seizure: {
    title: 'Mandat de saisie',
    verb: 'Saisir le serveur',
    rule: 'G3',
  },
  'long-arm': {
    title: 'Mandat extraterritorial',
    verb: 'Signifier le mandat',
    rule: 'G4',
  },
  mlat: {
    title: 'Demande d’entraide',
    verb: 'Envoyer la demande',
    rule: 'G5',
  },
  exploit: {
    title: 'Exploit',
    verb: 'S’introduire',
    rule: 'G6',
  },
  bill: {
    title: 'Déposer un projet de loi',
    verb: 'Déposer le projet',
    rule: 'G7',
  },
  treaty: {
    title: 'Proposer un traité',
    verb: 'Proposer',
    rule: 'G8',
  },
  campaign: {
    title: 'Campagne',
    verb: 'Faire campagne',
    rule: 'G9',
  },
  'data-centre': {
    title: 'Centre de données',
    verb: 'Construire ou fermer',
    rule: 'P1',
  },
  migrate: {
    title: 'Migrer un serveur',
    verb: 'Migrer',
    rule: 'P2',
  },
  ship: {
    title: 'Livrer le chiffrement',
    verb: 'Livrer une étape',
    rule: 'P3',
  },
  report: {
    title: 'Rapport de transparence',
    verb: 'Publier le rapport',
    rule: 'P4',
  },
  canary: {
    title: 'Canari',
    verb: 'Installer le canari',
    rule: 'P5',
  },
  backdoor: {
    title: 'Porte dérobée',
    verb: 'Installer ou retirer',
    rule: 'P6',
  },
  harden: {
    title: 'Durcir',
    verb: 'Durcir',
    rule: 'P7',
  },
  market: {
    title: 'Publicité',
    verb: 'Faire la publicité',
    rule: 'P8',
  },
  'shut-down': {
    title: 'Fermer boutique',
    verb: 'Fermer boutique',
    rule: 'P9',
  },
  reopen: {
    title: 'Rouvrir',
    verb: 'Rouvrir',
    rule: 'P9',
  },
  relocate: {
    title: 'Déménager',
    verb: 'Déménager',
    rule: 'U1',
  },
  switch: {
    title: 'Changer de fournisseur',
    verb: 'Changer',
    rule: 'U1',
  },
  checkbox: {
    title: 'Cocher la case',
    verb: 'Chiffrer',
    rule: 'U2',
  },
  'self-made': {
    title: 'Chiffrement maison',
    verb: 'Chiffrer soi-même',
    rule: 'U3',
  },
  delete: {
    title: 'Effacer',
    verb: 'Effacer',
    rule: 'U4',
  },
  cover: {
    title: 'Trafic de couverture',
    verb: 'Brouiller',
    rule: 'U5',
  },
  transact: {
    title: 'Faire affaire',
    verb: 'Faire affaire',
    rule: 'U6',
  },
  denounce: {
    title: 'Dénoncer',
    verb: 'Dénoncer',
    rule: 'U7',
  },
  answer: {
    title: 'Répondre à un mandat',
    verb: 'Répondre',
    rule: 'R5.2',
  },
  intervene: {
    title: 'Intervenir',
    verb: 'Contester soi-même',
    rule: 'R5.2',
  },
  grant: {
    title: 'Répondre à l’entraide',
    verb: 'Accorder ou refuser',
    rule: 'R5.3',
  },
  'challenge-gag': {
    title: 'Contester un bâillon',
    verb: 'Contester le bâillon',
    rule: 'R5.4',
  },
  'kill-canary': {
    title: 'Laisser mourir le canari',
    verb: 'Le laisser mourir',
    rule: 'R5.4',
  },
  'challenge-mandate': {
    title: 'Contester une Obligation',
    verb: 'Contester l’Obligation',
    rule: 'R5.4',
  },
  lobby: {
    title: 'Lobbying',
    verb: 'Faire du lobbying',
    rule: 'R5.5',
  },
  accept: {
    title: 'Accepter un traité',
    verb: 'Accepter',
    rule: 'R5.6',
  },
  brief: {
    title: 'Déposer un mémoire',
    verb: 'Déposer le mémoire',
    rule: 'R5.7',
  },
  vote: {
    title: 'Voter',
    verb: 'Voter',
    rule: 'R5.7',
  },
} as const satisfies Record<Order['kind'], KindText>

/** Names of everything that has one, keyed by the unions of shared/names.ts: a missing name is a type error. */
import type {
  Archetype,
  Category,
  GovernmentAgenda,
  Ground,
  Handle,
  Headline,
  Law,
  Line,
  Lock,
  Party,
  Philosophy,
  ProviderAgenda,
  ProviderId,
  Seat,
  Side,
  StateId,
  Tender,
} from '#shared/names.ts'
import { signal } from '@preact/signals'
import type { Length } from '#shared/rules.ts'
import { ARCHETYPES, CATEGORIES, CATEGORY_OF, HEADQUARTERS, isGovernment, isProvider } from '#shared/names.ts'
import { archetypesIn } from '#shared/terms.ts'
import type { Tool } from '#shared/events.ts'
import type { Shape, StateName } from '../en/names.ts'
import { inThe } from './grammar.ts'
import { either, listed } from './numbers.ts'

export type { Shape, StateName } from '../en/names.ts'
export { SHAPES } from '../en/names.ts'

/** As on the standard table. A French adjective would agree with its noun, so what belongs to a state is said with "de". */
export const STATE_NAMES = {
  COL: {
    name: 'Columbia',
    demonym: 'de Columbia',
    seal: 'CO',
    blurb: 'Une grande république fédérale, patrie du grand nuage.',
  },
  HIB: {
    name: 'Hibernie',
    demonym: 'd’Hibernie',
    seal: 'HI',
    blurb: 'Une île de centres de données et de holdings.',
  },
  RHE: {
    name: 'Rhénanie',
    demonym: 'de Rhénanie',
    seal: 'RH',
    blurb: 'Un État qui a inscrit la vie privée dans sa constitution.',
  },
  MER: { name: 'Méridie', demonym: 'de Méridie', seal: 'ME', blurb: 'Une puissance montante qui veut ses données chez elle.' },
  ALP: {
    name: 'Alpinie',
    demonym: 'd’Alpinie',
    seal: 'AL',
    blurb: 'Un havre neutre doté d’une vieille loi de blocage. Personne ne le joue.',
  },
} as const satisfies Record<StateId, StateName>
/** What states are called on this page now: naming.ts puts the real names in where they are asked for. */
export const stateNames = signal<Readonly<Record<StateId, StateName>>>(STATE_NAMES)

interface ProviderName {
  readonly name: string
  readonly letter: string
  readonly blurb: string
}
export const PROVIDER_NAMES = {
  MONO: { name: 'Monolith', letter: 'M', blurb: 'Le grand nuage, avec un serveur sur une île.' },
  DROP: { name: 'Dropcrate', letter: 'D', blurb: 'Stockage populaire qui peine à chiffrer : quatre étapes avant la livraison.' },
  LANT: { name: 'Lanterna', letter: 'L', blurb: 'Petit et fier. Plutôt fermer que remettre une clé.' },
  PHOT: { name: 'Photon', letter: 'P', blurb: 'Ici le chiffrement est une case à cocher, dès le premier jour.' },
} as const satisfies Record<ProviderId, ProviderName>

interface HandleName {
  readonly name: string
  readonly shape: Shape
  readonly letter: string
}
export const HANDLE_NAMES = {
  AMBER: { name: 'Ambre', shape: 'diamond', letter: 'A' },
  BASALT: { name: 'Basalte', shape: 'cross', letter: 'B' },
  COBALT: { name: 'Cobalt', shape: 'circle', letter: 'C' },
  DUNE: { name: 'Dune', shape: 'triangle', letter: 'D' },
  EMBER: { name: 'Ember', shape: 'square', letter: 'E' },
  FJORD: { name: 'Fjord', shape: 'hexagon', letter: 'F' },
} as const satisfies Record<Handle, HandleName>

export const PARTY_NAMES = {
  government: { one: 'Gouvernement', many: 'Gouvernements' },
  provider: { one: 'Fournisseur', many: 'Fournisseurs' },
  account: { one: 'Titulaire de compte', many: 'Titulaires de compte' },
} as const satisfies Record<Party, { one: string; many: string }>

/** "Columbia", "Monolith", "Ambre". */
export function seatName(seat: Seat): string {
  if (isGovernment(seat)) return stateName(seat)
  return isProvider(seat) ? PROVIDER_NAMES[seat].name : HANDLE_NAMES[seat].name
}
export const stateName = (state: StateId): string => stateNames.value[state].name
/** "de Columbia", after its noun. */
export const demonym = (state: StateId): string => stateNames.value[state].demonym
/** "Monolith en Hibernie": a server. */
export const serverName = (provider: ProviderId, state: StateId): string => `${PROVIDER_NAMES[provider].name} ${inThe(stateName(state))}`
/** What the seat is, in one line. */
export function seatBlurb(seat: Seat): string {
  if (isGovernment(seat)) return stateNames.value[seat].blurb
  if (isProvider(seat)) return `${PROVIDER_NAMES[seat].blurb} Siège ${inThe(stateName(HEADQUARTERS[seat]))}.`
  return 'Un compte et son secret. À qui il appartient, vous seul le saurez.'
}

interface ArchetypeName {
  readonly name: string
  readonly the: string
  readonly goal: string
  readonly blurb: string
}
/** The goal is worth +5 VP at the end (1.3). */
export const ARCHETYPE_NAMES = {
  trafficker: {
    name: 'Trafiquant',
    the: 'le Trafiquant',
    goal: 'Ne jamais être pris.',
    blurb: 'Dans chaque pile d’enquêtes, deux cartes vous cherchent.',
  },
  billionaire: {
    name: 'Milliardaire',
    the: 'le Milliardaire',
    get goal() {
      return `Garder vos données ${inThe(stateName('HIB'))} ou ${inThe(stateName('ALP'))} et être lu au plus une fois.`
    },
    blurb: 'Vous débutez avec plus d’Influence et en gagnez plus vite. Faites du lobbying.',
  },
  journalist: {
    name: 'Journaliste',
    the: 'le Journaliste',
    goal: 'Amener la piste Secret à −1 ou moins, ou dénoncer deux fois.',
    blurb: 'Vous voulez la lumière du jour.',
  },
  dissident: {
    name: 'Dissident',
    the: 'le Dissident',
    goal: 'Finir hors de votre pays, avec des données chiffrées que votre gouvernement n’a jamais lues.',
    blurb: 'Chez vous est le seul endroit où vous ne gardez pas vos lettres.',
  },
  hospital: {
    name: 'Hôpital',
    the: 'l’Hôpital',
    goal: 'Finir avec vos données dans votre pays, chez un fournisseur à Confiance 6 ou plus.',
    blurb: 'Des dossiers de patients. Une loi de localisation est de votre côté.',
  },
  developer: {
    name: 'Développeur',
    the: 'le Développeur',
    goal: 'Trois fournisseurs ont livré le chiffrement et la piste Clés est à −1 ou moins.',
    blurb: 'Vous voulez des serrures livrées avec la porte.',
  },
} as const satisfies Record<Archetype, ArchetypeName>

export const CATEGORY_NAMES = { money: 'argent', press: 'presse', service: 'service' } as const satisfies Record<Category, string>

/** A mask in words: "le Trafiquant", "argent : Trafiquant ou Milliardaire", "pas l’Hôpital". */
export function maskInWords(mask: number): string {
  const left = archetypesIn(mask)
  const [only] = left
  if (only === undefined) return 'personne'
  if (left.length === 1) return ARCHETYPE_NAMES[only].the
  const category = CATEGORIES.find(c => ARCHETYPES.every(a => left.includes(a) === (CATEGORY_OF[a] === c)))
  const names = either(left.map(a => ARCHETYPE_NAMES[a].name))
  if (category !== undefined) return `${CATEGORY_NAMES[category]} : ${names}`
  if (left.length === ARCHETYPES.length) return 'n’importe qui'
  if (left.length > 3) return `pas ${listed(ARCHETYPES.filter(a => !left.includes(a)).map(a => ARCHETYPE_NAMES[a].the))}`
  return names
}

interface LawName {
  readonly name: string
  readonly short: string
  /** What it does while in force. */
  readonly effect: string
  /** What happens once, when it is enacted. */
  readonly once: string
}
export const LAW_NAMES = {
  REACH: {
    name: 'Loi du bras long',
    short: 'Portée',
    effect:
      'En Portée, la première instance exécute toujours, et chaque juge penche de +1 dans ce sens. Les fournisseurs établis ici sont sur la liste noire.',
    once: 'Confiance −1 pour chaque fournisseur établi ici. Courtoisie −1.',
  },
  BLOCK: {
    name: 'Loi de blocage',
    short: 'Blocage',
    effect: 'Le fournisseur qui obéit à un mandat extraterritorial étranger sur des données d’ici paie une amende.',
    once: 'Confiance +1 pour chaque fournisseur ayant un centre de données ici.',
  },
  LOCAL: {
    name: 'Loi de localisation',
    short: 'Local',
    effect:
      'À chaque tour, les nationaux dont les données sont à l’étranger perdent 1 PV, leur fournisseur aussi. Chaque compte au pays rapporte ½ PV au gouvernement.',
    once: 'Courtoisie −1. Économie −1.',
  },
  MANDATE: {
    name: 'Obligation d’accès exceptionnel',
    short: 'Obligation',
    effect: 'Les fournisseurs établis qui ont livré le chiffrement sans porte dérobée pour cet État paient 2 PV par tour.',
    once: 'Le Bouclier tombe, s’il y en a un.',
  },
  SHIELD: {
    name: 'Bouclier du chiffrement et de la presse',
    short: 'Bouclier',
    effect: 'Contre des données d’ici, un exploit doit faire un de plus au dé.',
    once: 'Confiance +1 pour chaque fournisseur ayant un centre de données ici. L’Obligation tombe, s’il y en a une.',
  },
} as const satisfies Record<Law, LawName>

interface TrackName {
  readonly name: string
  readonly question: string
  readonly low: string
  readonly high: string
  readonly lowLine: string
  readonly highLine: string
}
/** The three doctrine tracks: −2 is the low end, +2 the high end. */
export const TRACK_NAMES = {
  reach: {
    name: 'Portée',
    question: 'Jusqu’où un ordre peut s’étendre',
    low: 'Territoire',
    high: 'Contrôle',
    lowLine: 'le droit s’arrête où sont les données',
    highLine: 'le droit suit l’entreprise',
  },
  secrecy: {
    name: 'Secret',
    question: 'Qui apprend qu’une demande existe',
    low: 'Ouvert',
    high: 'Scellé',
    lowLine: 'l’utilisateur est averti',
    highLine: 'silence jusqu’à la levée',
  },
  keys: {
    name: 'Clés',
    question: 'Si l’on peut ordonner d’ouvrir une serrure',
    low: 'Protégées',
    high: 'Contraintes',
    lowLine: 'aucun devoir d’ouvrir',
    highLine: 'les fournisseurs doivent ouvrir',
  },
} as const satisfies Record<Ground, TrackName>

export const HEADLINE_NAMES = {
  'quiet-week': { title: 'Une semaine calme', effect: 'Rien qui sorte de l’ordinaire.' },
  'terror-plot': { title: 'Complot terroriste déjoué', effect: 'Les enquêtes closes ce tour valent 2 PV de plus.' },
  'cable-cut': {
    title: 'Une ancre coupe le câble',
    effect: 'Aucune donnée ne peut partir ce tour. Ce qui est en route arrive quand même.',
  },
  'mass-leak': { title: 'Fuite massive', effect: 'Chaque rapport de transparence rapporte 1 Confiance de plus.' },
  'trade-summit': { title: 'Sommet commercial', effect: 'Courtoisie +1.' },
  'diplomatic-spat': { title: 'Brouille diplomatique', effect: 'Courtoisie −1.' },
  'zero-day-market': { title: 'Le marché du zero-day ouvre', effect: 'Ce tour, il faut un de moins au dé pour un exploit.' },
  'crypto-scare': { title: 'Panique au chiffrement', effect: 'Le chiffrement maison perd ses clés 1 fois sur 3.' },
} as const satisfies Record<Headline, { title: string; effect: string }>

export const TENDER_NAMES = {
  'no-foreign-reach': { title: 'Sans bras étranger', condition: 'Aucun fournisseur qu’une Loi du bras long peut atteindre.' },
  encrypted: { title: 'Chiffré', condition: 'Chiffrement livré, et aucune porte dérobée.' },
  local: { title: 'Local', condition: 'Un centre de données dans l’État acheteur.' },
  open: { title: 'Ouvert à tous', condition: 'Tout fournisseur ouvert.' },
} as const satisfies Record<Tender, { title: string; condition: string }>
/** "Local : Hibernie". */
export const tenderTitle = (kind: Tender, state: StateId | null): string =>
  state === null ? TENDER_NAMES[kind].title : `${TENDER_NAMES[kind].title} : ${stateName(state)}`

interface AgendaName {
  readonly name: string
  readonly condition: string
}
/** Each is worth +5 VP at the end (R1.2, R1.3). */
export const AGENDA_NAMES = {
  'long-reach': { name: 'Longue portée', condition: 'La piste Portée est à +1 ou plus.' },
  sovereign: { name: 'Souverain', condition: 'Personne n’a lu de données sur votre sol sans consentement.' },
  hub: { name: 'Carrefour', condition: 'Deux comptes ou plus se trouvent sur votre sol.' },
  diplomat: { name: 'Diplomate', condition: 'La Courtoisie est à 6 ou plus.' },
  'golden-key': {
    name: 'Clé d’or',
    condition: 'Votre Obligation est en vigueur, ou la piste Clés est à +1 ou plus.',
  },
  guardian: { name: 'Gardien', condition: 'La piste Secret est à −1 ou moins, ou deux États ont un Bouclier.' },
  fortress: {
    name: 'Forteresse',
    condition: 'Vous êtes ouvert, sans porte dérobée, et hébergez un compte dont la case est cochée.',
  },
  global: { name: 'Mondial', condition: 'Vous avez cinq centres de données et hébergez deux comptes ou plus.' },
  'good-citizen': { name: 'Bon citoyen', condition: 'Vous avez obéi au moins une fois, sans jamais d’outrage.' },
  champion: { name: 'Champion', condition: 'Vous avez gagné une affaire que vous aviez contestée.' },
  sunshine: { name: 'Grand jour', condition: 'Vous avez publié trois rapports de transparence.' },
} as const satisfies Record<GovernmentAgenda | ProviderAgenda, AgendaName>

export const LINE_NAMES = { text: 'Texte', comity: 'Courtoisie', consequences: 'Conséquences' } as const satisfies Record<Line, string>
export const PHILOSOPHY_NAMES = {
  textualist: { name: 'Textualiste', listens: 'écoute le Texte' },
  internationalist: { name: 'Internationaliste', listens: 'écoute la Courtoisie' },
  consequentialist: { name: 'Conséquentialiste', listens: 'écoute les Conséquences' },
} as const satisfies Record<Philosophy, { name: string; listens: string }>
/** The four judges by number: fictional, and stern. */
export const JUDGE_NAMES = ['Hale', 'Okoro', 'Lindqvist', 'Osei'] as const
export const judgeName = (i: number): string => `Juge ${JUDGE_NAMES[i] ?? i + 1}`
export const SIDE_NAMES = {
  enforce: { verb: 'Exécuter', past: 'exécuté', stands: 'tient' },
  quash: { verb: 'Casser', past: 'cassé', stands: 'tombe' },
} as const satisfies Record<Side, { verb: string; past: string; stands: string }>
export const LOCK_NAMES = {
  none: 'sans verrou',
  checkbox: 'chiffrement par case à cocher',
  'self-made': 'chiffrement maison',
} as const satisfies Record<Lock, string>
export const LENGTH_NAMES = {
  8: { name: 'Standard', line: '8 tours, environ une heure' },
  6: { name: 'Longue leçon', line: '6 tours, environ 45 minutes' },
  5: { name: 'Rapide', line: '5 tours, environ une demi-heure' },
  4: { name: 'Leçon', line: '4 tours, environ 20 minutes' },
} as const satisfies Record<Length, { name: string; line: string }>
export const TOOL_NAMES = {
  seizure: 'saisie',
  'long-arm': 'mandat extraterritorial',
  mlat: 'demande d’entraide',
  exploit: 'exploit',
} as const satisfies Record<Tool, string>

/**
 * Every fact in one sentence, as told to a given seat: for the log, the captions and the screen reader. Pure functions of facts;
 * "vous" is the seat that reads.
 */
import type { Fact, FactKind, FactOf } from '#shared/events.ts'
import { isGovernment, type Handle, type Seat, type StateId } from '#shared/names.ts'
import { inThe, ofThe, the, toThe } from './grammar.ts'
import { KIND_TEXTS } from './kinds.ts'
import {
  ARCHETYPE_NAMES,
  HEADLINE_NAMES,
  judgeName,
  LAW_NAMES,
  LINE_NAMES,
  LOCK_NAMES,
  maskInWords,
  seatName,
  serverName,
  SIDE_NAMES,
  stateName,
  tenderTitle,
  TOOL_NAMES,
  TRACK_NAMES,
} from './names.ts'
import { capital, count, plural, signed, vp } from './numbers.ts'
import { COMITY_WORDS, INDEX_NAMES, INDEX_WORDS, INFLUENCE_WORDS, SCORE_WORDS, SOURCE_WORDS, TRUST_WORDS } from './reasons.ts'
import { LAPSE_TEXTS } from './refusals.ts'

export { subjectsOf } from '../en/facts.ts'

/** Speaks to one seat: turns its own name into "vous" and the verb with it. */
export interface Voice {
  readonly me: Seat | null
  /** "vous" or "la Columbia". */
  name(seat: Seat | StateId): string
  /** "de vous" or "de la Columbia". */
  of(seat: Seat | StateId): string
  /** A verb and whom it is done to: "vous montre", "montre à la Columbia"; an object stands between. */
  gives(verb: string, object: string, to: Seat | StateId): string
  /** "qui vous a été signifié" or "signifié à Monolith". */
  servedOn(provider: Seat): string
  /** Subject and verb: "vous signifiez", "la Columbia signifie". */
  does(seat: Seat | StateId, you: string, third: string): string
  /** "votre compte" or "Ambre". */
  account(handle: Handle): string
  /** "de votre compte" or "d’Ambre". */
  ofAccount(handle: Handle): string
  /** A noun with whose it is: "votre mandat" or "le mandat de la Columbia". */
  its(seat: Seat | StateId, noun: string): string
}

/** The voice in which `me` (null: a spectator) is told. */
export function voiceTo(me: Seat | null): Voice {
  const bare = (seat: Seat | StateId): string => (isState(seat) ? stateName(seat) : seatName(seat))
  const name = (seat: Seat | StateId): string => (seat === me ? 'vous' : the(bare(seat)))
  const account = (handle: Handle): string => (handle === me ? 'votre compte' : seatName(handle))
  return {
    me,
    name,
    of: seat => (seat === me ? 'de vous' : ofThe(bare(seat))),
    gives: (verb, object, to) => (to === me ? `vous ${verb} ${object}` : `${verb} ${object} ${toThe(bare(to))}`),
    servedOn: provider => (provider === me ? 'qui vous a été signifié' : `signifié ${toThe(bare(provider))}`),
    does: (seat, you, third) => `${name(seat)} ${seat === me ? you : third}`,
    account,
    ofAccount: handle => (handle === me ? 'de votre compte' : ofThe(seatName(handle))),
    its: (seat, noun) => (seat === me ? noun.replace(/^(?:le |la |l’)/, 'votre ') : `${noun} ${ofThe(bare(seat))}`),
  }
}
const isState = (seat: Seat | StateId): seat is StateId => seat === 'ALP' || isGovernment(seat)

type Say<K extends FactKind> = (f: FactOf<K>, v: Voice) => string
const gag = (gagged: boolean): string => (gagged ? ', sous bâillon' : '')
const courtNo = (n: number): string => `nº ${count(n)}`
const law = (id: keyof typeof LAW_NAMES): string => `« ${LAW_NAMES[id].name} »`
const kindTitle = (kind: string): string => (kind in KIND_TEXTS ? KIND_TEXTS[kind as keyof typeof KIND_TEXTS].title : kind)
/** A tool with its article, as a subject. */
const TOOL_OF = {
  seizure: 'la saisie',
  'long-arm': 'le mandat extraterritorial',
  mlat: 'la demande d’entraide',
  exploit: 'l’exploit',
} as const satisfies Record<keyof typeof TOOL_NAMES, string>

const SENTENCES = {
  'round-begun': f =>
    `Tour ${count(f.round)}. ${HEADLINE_NAMES[f.headline].title} : ${HEADLINE_NAMES[f.headline].effect} Le marché public : ${tenderTitle(f.tender, f.local)}. En demande : ${stateName(f.now)}, puis ${stateName(f.next)}.`,
  'case-dealt': (f, v) =>
    f.archetype === null
      ? v.does(f.government, 'n’avez pas d’enquête pour l’instant', 'n’a pas d’enquête pour l’instant')
      : `${v.its(f.government, 'la nouvelle enquête')} : trouver ${ARCHETYPE_NAMES[f.archetype].the}`,
  'exploit-supplied': (f, v) => v.does(f.government, 'recevez un exploit', 'reçoit un exploit'),
  'jurors-drawn': (f, v) => `${v.does(f.seat, 'siégez', 'siège')} dans l’affaire ${courtNo(f.number)}`,

  scored: (f, v) => `${v.name(f.seat)} : ${vp(f.halves)}, ${SCORE_WORDS[f.why]}`,
  trusted: (f, v) => `${v.its(f.provider, 'la Confiance')} : ${signed(f.by)}, ${TRUST_WORDS[f.why]}`,
  'comity-moved': f => `Courtoisie ${signed(f.by)} : ${COMITY_WORDS[f.why]}`,
  'index-moved': f => `${INDEX_NAMES[f.index]} ${signed(f.by)} : ${INDEX_WORDS[f.why]}`,
  'influence-moved': (f, v) => `${v.its(f.seat, 'l’Influence')} : ${signed(f.by)}, ${INFLUENCE_WORDS[f.why]}`,

  lapsed: (f, v) => `${v.its(f.seat, 'l’ordre')} reste sans effet. ${kindTitle(f.order)} : ${LAPSE_TEXTS[f.why]}`,

  tabled: (f, v) => {
    const subject = v.does(f.government, 'déposez', 'dépose')
    const own = f.government === v.me
    if (f.act === 'withdraw' || f.law === null) return `${subject} un projet pour quitter ${own ? 'votre' : 'son'} traité`
    if (f.act === 'repeal') return `${subject} un projet d’abrogation : ${law(f.law)}`
    return `${subject} un projet : ${law(f.law)}${f.displaces === null ? '' : `, à la place de ${law(f.displaces)}`}`
  },
  proposed: (f, v) => `${v.name(f.government)} ${v.gives(f.government === v.me ? 'proposez' : 'propose', 'un traité', f.to)}`,
  preserved: (f, v) =>
    `${v.does(f.government, 'faites', 'fait')} conserver ${v.account(f.handle)} : ${v.does(f.provider, 'gardez', 'garde')} une copie${gag(f.gagged)}`,
  encrypted: (f, v) =>
    f.lock === 'none'
      ? v.does(f.handle, 'n’avez plus de verrou', 'n’a plus de verrou')
      : `${v.does(f.handle, 'activez', 'active')} le ${LOCK_NAMES[f.lock]}`,
  'key-lost': (f, v) => `${v.does(f.handle, 'avez', 'a')} perdu la clé. Personne ne peut plus lire, titulaire compris`,
  deleted: (f, v) => `${v.does(f.handle, 'effacez', 'efface')} tout, pour ce tour et le suivant`,
  obstructed: (f, v) => `entrave : ${v.does(f.seat, 'détruisez', 'détruit')} ce qui était visé par un ordre`,
  covered: (f, v) => `${v.does(f.handle, 'lancez', 'lance')} un trafic de couverture`,
  'step-shipped': (f, v) =>
    f.left === 0
      ? `${v.does(f.provider, 'livrez', 'livre')} le chiffrement clés en main. Dès le prochain tour, les utilisateurs peuvent cocher la case`
      : `${v.does(f.provider, 'livrez', 'livre')} une étape du chiffrement, reste ${plural(f.left, 'étape', 'étapes')}`,
  'backdoor-installed': (f, v) => `${v.does(f.provider, 'installez', 'installe')} une porte dérobée pour ${v.name(f.state)}`,
  'backdoors-removed': (f, v) => `${v.does(f.provider, 'retirez', 'retire')} toute porte dérobée`,
  hardened: (f, v) => `${v.does(f.provider, 'durcissez vos', 'durcit ses')} systèmes`,
  'canary-bought': (f, v) => `${v.does(f.provider, 'installez', 'installe')} un canari`,
  'data-centre-opened': (f, v) => `${v.does(f.provider, 'ouvrez', 'ouvre')} un centre de données ${inThe(stateName(f.state))}`,
  'data-centre-closed': (f, v) => `${v.does(f.provider, 'fermez votre', 'ferme son')} centre de données ${inThe(stateName(f.state))}`,
  'shut-down': (f, v) => `${v.does(f.provider, 'fermez', 'ferme')} plutôt que de continuer`,
  reopened: (f, v) => v.does(f.provider, 'rouvrez', 'rouvre'),
  evacuated: (f, v) => `évacuation ${v.ofAccount(f.handle)} vers ${serverName(f.provider, f.state)}`,
  stranded: (f, v) => `${v.account(f.handle)} reste en plan : plus aucun fournisseur n’est ouvert`,
  subpoenaed: (f, v) =>
    `${v.does(f.government, 'requérez', 'requiert')} les registres ${v.ofAccount(f.handle)} auprès ${v.of(f.provider)}${gag(f.gagged)}`,
  noise: (f, v) => `les registres ${v.ofAccount(f.handle)} ne sont que du bruit. Quelqu’un a lancé une couverture`,
  seized: (f, v) =>
    `${v.does(f.government, 'saisissez', 'saisit')} ${v.its(f.provider, 'le serveur')} ${inThe(stateName(f.state))} : ${f.accounts === 0 ? 'personne dessus' : `${plural(f.accounts, 'compte', 'comptes')} dessus`}`,
  spared: (f, v) => `${v.account(f.handle)} n’a pas pu être lu lors de la saisie`,
  executed: (f, v) =>
    `exécution ${f.government === v.me ? 'de votre mandat extraterritorial' : `du mandat extraterritorial ${v.of(f.government)}`} : ${v.does(f.provider, 'remettez', 'remet')} ${v.account(f.handle)}, ${inThe(stateName(f.host))}${f.compelled ? ', sous la contrainte' : ''}`,
  'nothing-held': (f, v) => `${v.its(f.government, TOOL_OF[f.tool])} n’y trouve rien ${v.ofAccount(f.handle)}`,
  hacked: (f, v) =>
    f.success
      ? `repéré : ${v.does(f.government, 'forcez', 'force')} l’accès à ${v.account(f.handle)}`
      : `repéré : ${v.does(f.government, 'tentez', 'tente')} de forcer l’accès à ${v.account(f.handle)}, sans succès`,
  'hack-failed': (f, v) => `${v.does(f.government, 'tentez', 'tente')} de forcer l’accès à ${v.account(f.handle)}, sans succès`,
  unreadable: (f, v) => `${v.its(f.government, TOOL_OF[f.tool])} ne rapporte que du chiffré : ${v.account(f.handle)} reste illisible`,
  read: (f, v) =>
    `${v.does(f.government, 'lisez', 'lit')} ${v.account(f.handle)} par ${TOOL_NAMES[f.tool]}${f.solved ? ', et l’enquête est close' : '. Ce n’est pas le bon'}`,
  'was-read': (f, v) => {
    const by = f.government === null ? 'par une main inconnue' : `par ${v.name(f.government)}`
    return f.caught
      ? `capture ${v.ofAccount(f.handle)} ${by}`
      : `le contenu ${v.ofAccount(f.handle)} a été lu ${by}${f.government === null ? '' : `, par ${TOOL_NAMES[f.tool]}`}`
  },
  exposed: (f, v) => `le contenu ${v.ofAccount(f.handle)} s’étale devant ${v.name(f.government)}, mais la cible était autre`,
  breached: (f, v) => `des données ont été lues sans consentement sur ${v.its(f.state, 'le sol')}`,
  'case-closed': (f, v) => `${v.does(f.government, 'avez', 'a')} clos une enquête`,
  learned: (f, v) =>
    `${v.does(f.government, 'apprenez', 'apprend')} sur ${v.account(f.handle)} : ${maskInWords(f.mask)} (${SOURCE_WORDS[f.source]})`,
  'token-won': (f, v) => `${v.does(f.state, 'pouvez', 'peut')} étendre le bras une fois chez ${v.name(f.government)} : réciprocité`,
  'token-spent': (f, v) => `${v.does(f.state, 'dépensez', 'dépense')} un jeton de réciprocité contre ${v.name(f.government)}`,
  served: (f, v) =>
    `${v.name(f.government)} ${v.gives(f.government === v.me ? 'signifiez' : 'signifie', 'un mandat extraterritorial', f.provider)} pour ${v.account(f.handle)} ${inThe(stateName(f.host))}${gag(f.gagged)}${f.token ? ', par jeton de réciprocité' : ''}`,
  filed: (f, v) =>
    `${v.name(f.government)} ${v.gives(f.government === v.me ? 'demandez' : 'demande', v.account(f.handle), f.host)} par voie d’entraide`,
  'demand-void': (f, v) => `${v.its(f.government, 'le mandat')} sur ${v.account(f.handle)}, ${v.servedOn(f.provider)}, est nul`,
  departed: (f, v) => `${v.does(f.handle, 'partez', 'part')} vers ${serverName(f.provider, f.state)}`,
  arrived: (f, v) => `${v.does(f.handle, 'arrivez', 'arrive')} chez ${serverName(f.provider, f.state)}`,
  'move-failed': (f, v) => `le départ ${v.ofAccount(f.handle)} a échoué. Les données restent où elles étaient`,
  reported: (f, v) => `${v.does(f.provider, 'publiez', 'publie')} un rapport de transparence : ${plural(f.demands, 'demande', 'demandes')}`,
  denounced: (f, v) =>
    f.government === v.me ? `${v.name(f.handle)} vous dénonce` : `${v.does(f.handle, 'dénoncez', 'dénonce')} ${v.name(f.government)}`,
  transacted: (f, v) => v.does(f.handle, 'faites affaire', 'fait affaire'),

  answered: (f, v) => {
    const verb = {
      comply: v.does(f.provider, 'exécutez', 'exécute'),
      challenge: v.does(f.provider, 'contestez en justice', 'conteste en justice'),
      refuse: v.does(f.provider, 'refusez', 'refuse'),
    }[f.answer]
    return `${verb} ${v.its(f.government, 'le mandat')} sur ${v.account(f.handle)}`
  },
  'refused-sealed': (f, v) => `${v.its(f.provider, 'l’outrage')} envers ${v.name(f.government)}, sur ce que nul ne peut dire`,
  'demand-lapsed': (f, v) => `refusé pour la troisième fois, ${v.its(f.government, 'le mandat')} sur ${v.account(f.handle)} devient caduc`,
  docketed: (f, v) => {
    const about = f.mandate !== null ? v.its(f.mandate, 'l’Obligation') : f.handle === null ? 'un ordre scellé' : v.account(f.handle)
    return `affaire ${courtNo(f.number)} inscrite au rôle : ${v.name(f.challenger)} contre ${v.name(f.government)}, objet : ${about}, moyen : ${TRACK_NAMES[f.ground].name}`
  },
  granted: (f, v) =>
    `${v.does(f.government, 'demandez', 'demande')}, ${v.does(f.host, 'accordez', 'accorde')} : une demande d’entraide aboutit`,
  'granted-handle': (f, v) =>
    `${v.does(f.host, 'accordez', 'accorde')} la demande sur ${v.account(f.handle)}. Lecture par ${v.name(f.government)} au tour ${count(f.due)}`,
  denied: (f, v) => `${v.does(f.host, 'refusez', 'refuse')} ${v.its(f.government, 'la demande')} sur ${v.account(f.handle)}`,
  'canary-died': (f, v) => `${v.its(f.provider, 'le canari')} est mort. Quelqu’un, là, est sous ordre scellé`,
  lobbied: (f, v) =>
    `${v.does(f.seat, 'mettez', 'met')} ${count(Math.abs(f.influence))} Influence ${f.influence < 0 ? 'contre' : 'derrière'} ${v.its(f.bill, 'le projet')}`,
  enacted: (f, v) => `${v.does(f.government, 'adoptez', 'adopte')} : ${law(f.law)}`,
  repealed: (f, v) => `${v.does(f.government, 'abrogez', 'abroge')} : ${law(f.law)}`,
  displaced: (f, v) => `${law(f.law)} cède la place (${v.name(f.government)})`,
  withdrawn: (f, v) => `${v.does(f.government, 'quittez', 'quitte')} le traité avec ${v.name(f.partner)}`,
  'bill-failed': (f, v) => `${v.its(f.government, 'le projet')} échoue${f.margin === 0 ? ' à égalité' : ` à ${signed(f.margin)}`}`,
  signed: (f, v) => `accord exécutif signé : ${v.name(f.government)} et ${v.name(f.partner)}`,
  moot: f => `affaire ${courtNo(f.number)} sans objet : ni audience, ni précédent${f.enforced ? '. Le mandat est exécuté' : ''}`,
  briefed: (f, v) =>
    f.line === null
      ? `${v.does(f.seat, 'n’avancez', 'n’avance')} aucun argument dans l’affaire ${courtNo(f.number)}`
      : `${v.does(f.seat, 'plaidez', 'plaide')} dans l’affaire ${courtNo(f.number)} : ${LINE_NAMES[f.line]}${f.influence > 0 ? `, avec ${count(f.influence)} Influence` : ''}`,
  judged: f =>
    `${judgeName(f.judge)}, à ${signed(f.sum)} : ${SIDE_NAMES[f.side].verb.toLowerCase()}${f.sum === 0 ? ', s’en remet à la première instance' : ''}`,
  voted: (f, v) => `${v.does(f.seat, 'votez', 'vote')} dans l’affaire ${courtNo(f.number)} : ${SIDE_NAMES[f.side].verb.toLowerCase()}`,
  ruled: f => {
    const tally = `${count(f.enforce)} à ${count(f.quash)}`
    if (f.enforce === f.quash)
      return `affaire ${courtNo(f.number)} : ${tally}. À égalité, la décision de première instance demeure : ${SIDE_NAMES[f.below].past}, sans précédent`
    return `affaire ${courtNo(f.number)} : ${tally}, ${SIDE_NAMES[f.side].past}. La piste est à ${signed(f.track)}`
  },
  'gag-lifted': (f, v) =>
    `bâillon levé : ${v.its(f.government, 'l’ordre')} sur ${v.account(f.handle)} (${KIND_TEXTS[f.order].title.toLowerCase()}), ${v.servedOn(f.provider)}, peut être dit`,
  'gag-ended': (f, v) =>
    `le bâillon est à son terme : ${v.its(f.government, 'le mandat')} sur ${v.account(f.handle)}, ${v.servedOn(f.provider)}`,
  'struck-down': (f, v) => `${v.its(f.government, 'l’Obligation')} est cassée`,
  'tender-won': (f, v) => `${v.does(f.provider, 'remportez', 'remporte')} le marché : ${vp(f.share)}`,
  agreed: (f, v) =>
    `accord conclu : ${v.name(f.seat)} et ${v.name(f.other)}${f.escrow === 0 ? '' : `. Sous séquestre pour ${v.name(f.seat)} : ${count(f.escrow)} Influence`}`,
  'term-kept': (f, v) => `${v.does(f.seat, 'tenez', 'tient')} l’accord avec ${v.name(f.other)}`,
  'term-broken': (f, v) => `${v.does(f.seat, 'rompez', 'rompt')} l’accord avec ${v.name(f.other)}`,
  'term-lapsed': (f, v) => `une clause de l’accord entre ${v.name(f.seat)} et ${v.name(f.other)} devient caduque`,
  'case-settled': f => `affaire ${courtNo(f.number)} transigée : retirée, sans précédent. Des registres au lieu du contenu`,
  'word-kept': (f, v) => `${v.does(f.seat, 'tenez', 'tient')} une promesse`,
  'word-broken': (f, v) => `${v.does(f.seat, 'rompez', 'rompt')} une promesse`,
  disclosed: (f, v) =>
    `${v.name(f.seat)} ${f.government === v.me ? 'vous montre' : `${f.seat === v.me ? 'montrez' : 'montre'} ${toThe(seatName(f.government))}`} ce qui s’est dit ${f.provider === v.me ? 'chez vous' : inThe(seatName(f.provider))} d’un ordre scellé sur ${v.account(f.handle)}`,
  splintered: () => 'La Courtoisie est à zéro. Le réseau éclate',
  ended: f =>
    ({
      splinternet: 'la partie finit en splinternet',
      'last-round': 'le dernier tour est passé',
      vote: 'la table met fin à la partie avant son dernier tour',
    })[f.how],
} as const satisfies { readonly [K in FactKind]: Say<K> }

/** The fact in one sentence, as `me` is told it (null: a spectator). Begins large, ends with a full stop. */
export function sayFact(fact: Fact, me: Seat | null): string {
  // The table pairs kind and fields; the compiler cannot follow the union.
  const say = SENTENCES[fact.kind] as (f: Fact, v: Voice) => string
  const text = capital(say(fact, voiceTo(me)).trim())
  return /[.!?]$/.test(text) ? text : `${text}.`
}

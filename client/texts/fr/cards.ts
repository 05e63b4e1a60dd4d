/** Words of the argument cards (R5.7). The authorities are real, the claims are paraphrases. */
import type { CardId } from '#shared/codex/cards.ts'
import type { CardText } from '../en/cards.ts'

export type { CardText } from '../en/cards.ts'

const CAVEATS = {
  vacated: 'Annulé comme sans objet en 2018 : simple autorité persuasive.',
  superseded: 'De première instance, et dépassé par la loi en 2018.',
  forfeited: 'Confirmé surtout parce que les objections vinrent trop tard.',
  pending: 'Rapporté, jamais confirmé ; en cours aux dernières nouvelles.',
  withdrawn: 'Annulé à la demande du gouvernement : jamais éprouvé en appel.',
  outside: 'Contre un État qui avait quitté la Convention.',
} as const

export const CARD_TEXTS = {
  spoken: {
    name: 'La loi',
    claim: 'Le législateur a désormais parlé : communiquez, où que soient les données.',
    authority: '18 U.S.C. § 2713 (2018)',
  },
  control: {
    name: 'Contrôle',
    claim: 'L’ordre lie la société devant cette cour ; elle doit apporter ce qu’elle contrôle, où qu’elle le garde.',
    authority: 'Marc Rich (2d Cir. 1983)',
  },
  disclosure: {
    name: 'Communication',
    claim: 'La loi régit la communication, et celle-ci a lieu ici, où la société obéit.',
    authority: 'Opinions dissidentes, 855 F.3d 53 (2d Cir. 2017)',
  },
  conditions: {
    name: 'Ses conditions',
    claim: 'Cette même loi exige un contrôle réel et un pouvoir sur la société ; elle a gardé la courtoisie et la demande de cassation.',
    authority: '18 U.S.C. § 2703(h); CLOUD Act § 103(c)',
  },
  caretaker: {
    name: 'Le gardien',
    claim: 'Ce qu’un client a verrouillé n’est pas un document de la société : elle garde une boîte qu’elle ne peut pas lire.',
    authority: 'Warshak (6th Cir. 2010), pour les lettres chez un fournisseur',
  },
  'not-here': {
    name: 'Pas d’ici',
    claim: 'Les pouvoirs pénaux sont présumés ne pas atteindre les sociétés à l’étranger, sauf volonté contraire du législateur.',
    authority: 'KBR v. SFO [2021] UKSC 2',
  },
  'privacy-focus': {
    name: 'Vie privée',
    claim: 'La loi protège le secret des messages stockés, et ce secret est rompu là où ils sont stockés.',
    authority: 'Microsoft v. US, 829 F.3d 197 (2016), suivant Morrison',
    caveat: CAVEATS.vacated,
  },
  territory: {
    name: 'Territoire',
    claim: 'Le législateur a dit « mandat », un mot qui s’est toujours arrêté à la frontière.',
    authority: 'Microsoft v. US, 829 F.3d 197 (2016)',
    caveat: CAVEATS.vacated,
  },
  'no-bar': {
    name: 'Nul obstacle',
    claim: 'Une interdiction étrangère n’ôte pas son pouvoir à cette cour, surtout si elle est rarement appliquée.',
    authority: 'Aérospatiale n. 29 (1987); Bank of Nova Scotia',
  },
  'two-markets': {
    name: 'Deux marchés',
    claim: 'Qui a choisi deux marchés a choisi deux droits, et ne peut plaider le dilemme qu’il s’est acheté.',
    authority: 'Bank of Nova Scotia (11th Cir. 1982)',
  },
  'own-door': {
    name: 'Notre porte',
    claim: 'Une mesure sur notre sol, contre notre société, qui prend ce que celle-ci peut prendre, n’envahit personne.',
    authority: 'Tidal, HR-2019-610-A',
  },
  'present-here': {
    name: 'Présente ici',
    claim: 'Une société qui parle notre langue, vend à nos gens et gagne de l’argent chez nous est présente ici.',
    authority: 'Yahoo (Cass. belge 2015); Brecknell 2018',
  },
  reciprocity: {
    name: 'Réciprocité',
    claim: 'D’autres le font déjà, et la Convention de Budapest demande à chaque partie d’atteindre ce qu’une personne contrôle.',
    authority: 'Convention de Budapest, art. 18(1)(a)',
  },
  'blind-host': {
    name: 'L’hôte aveugle',
    claim: 'L’État où sont les données ne peut s’opposer à ce qu’il ne voit pas.',
    authority: 'Irlande, amicus, 2014 et 2017, sur le fait d’être sollicitée',
  },
  'crime-there': {
    name: 'Un délit là-bas',
    claim: 'Obéir ici, c’est enfreindre là-bas ; la cour doit peser les deux droits et tenter d’abord le traité.',
    authority: 'Critères Aérospatiale ; § 2703(h)(3)',
  },
  'good-faith': {
    name: 'Bonne foi',
    claim: 'Qui a essayé de bonne foi, demandé permission et donné ce qu’il pouvait licitement ne doit pas être puni.',
    authority: 'Société Internationale v. Rogers (1958)',
  },
  mirror: {
    name: 'Le miroir',
    claim: 'Si l’on prend là-bas des données parce qu’on les contrôle ici, d’autres prendront les nôtres par la même logique.',
    authority: 'L’argument de Microsoft, 829 F.3d 197',
  },
  coercion: {
    name: 'Courtoisie',
    claim: 'La contrainte s’arrête à la frontière. Là-bas, les preuves s’obtiennent par les autorités du lieu : demandez, par traité.',
    authority: 'Lotus (CPJI 1927) ; Irlande, amicus',
  },
  'slow-treaty': {
    name: 'Le pont lent',
    claim: 'Une demande d’entraide prend presque un an. Les traces numériques et les victimes n’attendent pas.',
    authority: 'President’s Review Group, décembre 2013',
  },
  haven: {
    name: 'Gravité',
    claim: 'Sinon, un suspect choisit un havre en cochant un pays à l’inscription.',
    authority: 'Lynch, opinion concordante, 829 F.3d 197 (2016)',
  },
  accident: {
    name: 'Un accident',
    claim: 'Quand un clic déplace les fichiers, le lieu est un accident et ne peut décider de la justice.',
    authority: 'Google, 232 F. Supp. 3d 708; 275 F. Supp. 3d 605',
    caveat: CAVEATS.superseded,
  },
  unseen: {
    name: 'Invisible',
    claim: 'Qui n’apprend jamais une perquisition ne pourra jamais dire qu’elle allait trop loin.',
    authority: 'Microsoft v. DOJ (W.D. Wash. 2017)',
  },
  valve: {
    name: 'La soupape',
    claim:
      'Les traités et l’exception de danger pour la vie comblent presque cette lacune ; peu de criminels choisissent un centre de données.',
    authority: '§ 2702(b)(8), cité par Carney, opinion concordante, 2017',
  },
  exodus: {
    name: 'L’exode',
    claim: 'Les clients étrangers quittent une société dont le pays peut ouvrir chaque boîte, et emportent les preuves.',
    authority: 'Le marché après 2013 ; audition du 10 juin 2025',
  },
  bystanders: {
    name: 'Les tiers',
    claim: 'L’ordre doit nommer compte, infraction et dates, sans rafler tous ceux qui y ont un jour écrit.',
    authority: 'Précision du mandat ; 18 U.S.C. § 2523(b)(4)',
  },
  delay: {
    name: 'Avis différé',
    claim: 'La loi permet de différer l’avis, pour des motifs qu’elle énumère.',
    authority: '18 U.S.C. § 2705(b)',
  },
  'narrow-gag': {
    name: 'Bâillon étroit',
    claim: 'Un secret étroit, motivé et limité dans le temps survit même au contrôle le plus strict.',
    authority: '947 F.3d 148 (3d Cir. 2020)',
  },
  'prior-restraint': {
    name: 'Parole interdite',
    claim: 'Un bâillon sans fin est une interdiction de parler.',
    authority: 'Doe v. Mukasey, 549 F.3d 861 (2d Cir. 2008)',
  },
  'judge-finds': {
    name: 'Le juge constate',
    claim: 'C’est au juge, non au procureur, de constater le dommage pour chaque ordre.',
    authority: 'In re Sealed Case (D.C. Cir. 18 juillet 2025)',
  },
  'sealed-work': {
    name: 'Travail scellé',
    claim: 'Les partenaires se fient au travail scellé. Brisez un sceau, et ils n’envoient plus de dossiers.',
    authority: 'Enquêtes communes comme EncroChat',
  },
  'closed-letters': {
    name: 'Plis fermés',
    claim: 'Une demande entre États voyage fermée ; tout traité sur les preuves le prévoit.',
    authority: 'Clauses de confidentialité des traités d’entraide',
  },
  'host-blind': {
    name: 'L’hôte aveugle',
    claim: 'L’hôte ne peut s’opposer à ce qu’il ne voit pas.',
    authority: 'Irlande, amicus, 2014 et 2017, sur le fait d’être sollicitée',
  },
  notified: {
    name: 'Notifié',
    claim: 'L’autre État doit être informé, pour pouvoir refuser : c’est le prix de la confiance entre tribunaux.',
    authority: 'M.N., C-670/22 (2024); e-Evidence art. 8',
  },
  'tipping-off': {
    name: 'Prévenir',
    claim: 'Prévenir détruit les preuves et met les témoins en danger.',
    authority: '18 U.S.C. § 2705(b)(1)–(5)',
  },
  'cold-trail': {
    name: 'La piste froide',
    claim: 'Un service qui peut avertir un client avertit tous ses complices, et le soir la piste est froide.',
    authority: 'La pratique de § 2705(b)',
  },
  'never-learn': {
    name: 'Les visés',
    claim: 'Sous un bâillon sans fin, les personnes visées n’apprennent jamais qu’on les a fouillées.',
    authority: 'Microsoft v. DOJ (W.D. Wash. 2017)',
  },
  'open-case': {
    name: 'Affaire publique',
    claim: 'Même en matière de sécurité, la seule existence d’une affaire peut être publique.',
    authority: 'IPT, Apple v. Home Secretary, 7 avril 2025',
  },
  notice: {
    name: 'Avis légal',
    claim: 'Un avis de capacité est vérifié par un juge, chaque usage exige son mandat, et la faiblesse systémique est exclue.',
    authority: 'IPA 2016 ss. 253–254; TOLA s. 317ZG',
  },
  'held-key': {
    name: 'La clé détenue',
    claim: 'Si le fournisseur détient une clé et a refusé une aide plus étroite, la clé peut être exigée.',
    authority: 'Lavabit, 749 F.3d 276 (4th Cir. 2014)',
    caveat: CAVEATS.forfeited,
  },
  'reasonable-help': {
    name: 'Aide raisonnable',
    claim: 'Un tribunal peut ordonner une aide technique raisonnable à l’appui d’un mandat licite.',
    authority: 'US v. New York Telephone (1977)',
  },
  'no-limit': {
    name: 'Sans limite',
    claim: 'Un devoir d’être capable n’a pas de bord : « faiblesse systémique » est un mot, et aucun ingénieur n’en sait la fin.',
    authority: 'Le débat sur TOLA s. 317ZG',
  },
  'own-mind': {
    name: 'Son esprit',
    claim: 'Ce que seul le client peut ouvrir est dans son esprit, et l’on ne peut forcer un fournisseur à y lire.',
    authority: 'Hubbell (2000), pour le mot de passe d’une personne',
  },
  'not-required': {
    name: 'Non exigé',
    claim: 'Une cour ne peut enrôler une société pour bâtir ce que le législateur a envisagé sans l’exiger.',
    authority: 'In re Apple, 149 F. Supp. 3d 341 (E.D.N.Y. 2016)',
  },
  'allies-notice': {
    name: 'Avis des alliés',
    claim: 'Les alliés ont le même avis, et le leur lie les mêmes produits.',
    authority: 'Investigatory Powers Act 2016; TOLA 2018',
  },
  neutral: {
    name: 'Neutre',
    claim: 'Les accords entre alliés sont neutres sur le chiffrement : chaque cour ordonne l’aide selon son droit.',
    authority: '18 U.S.C. § 2523(b)(3)',
  },
  'every-user': {
    name: 'Tous les usagers',
    claim: 'La clé d’un État ouvre les usagers de tous les États.',
    authority: 'Apple et les avis de 2025, selon la presse',
    caveat: CAVEATS.pending,
  },
  'inside-the-box': {
    name: 'Dans la boîte',
    claim: 'Les États protestent quand leurs propres gens sont dans la boîte qu’un autre fait ouvrir.',
    authority: 'Déclarations sur les avis de 2025, selon la presse',
    caveat: CAVEATS.pending,
  },
  'one-target': {
    name: 'Chaque porte',
    claim: 'Une seule cible ne justifie pas une clé qui ouvre la porte de chaque client, ici et à l’étranger.',
    authority: 'Mémoire de Lavabit (2013)',
  },
  'no-remedy': {
    name: 'Sans recours',
    claim: 'Des services utilisés par des millions doivent pouvoir répondre à une cour, sinon les victimes sont sans recours.',
    authority: 'Posteo, BVerfG 2 BvR 2377/16 (2018)',
  },
  'by-design': {
    name: 'Déjoué d’office',
    claim: 'Un mandat licite ne vaut rien s’il est déjoué dès la conception.',
    authority: 'Ordonnance du 16 février 2016 (C.D. Cal.)',
    caveat: CAVEATS.withdrawn,
  },
  thieves: {
    name: 'Les voleurs',
    claim: 'Une porte qui doit s’ouvrir à tout mandat s’ouvre à qui vole ou achète la clé.',
    authority: 'Initiés et clés volées, de 2011 à 2024',
  },
  'weak-for-all': {
    name: 'Faible pour tous',
    claim: 'Nul ne peut affaiblir le chiffrement d’un seul suspect. Faible pour un, faible pour tous.',
    authority: 'Podchasov v. Russia (CEDH 2024)',
    caveat: CAVEATS.outside,
  },
} as const satisfies Readonly<Record<CardId, CardText>>

/** The words of a card, its caveat included if it has one. */
export const cardText = (id: CardId): CardText => CARD_TEXTS[id]

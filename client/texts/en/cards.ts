/** Words of the argument cards (R5.7). The authorities are real, the claims are paraphrases. */
import type { CardId } from '#shared/codex/cards.ts'

export interface CardText {
  readonly name: string
  /** The claim in one sentence. */
  readonly claim: string
  /** The authority it rests on, as cited; where the card is ours, what it was written from. */
  readonly authority: string
  /** What a careful reader must know of the authority. */
  readonly caveat?: string
}

const CAVEATS = {
  vacated: 'Vacated as moot in 2018: persuasive only.',
  superseded: 'Of a trial court, and superseded by statute in 2018.',
  forfeited: 'Affirmed mostly because objections came too late.',
  pending: 'Reported, never confirmed; pending when last seen.',
  withdrawn: 'Vacated at the government’s request: never tested on appeal.',
  outside: 'Against a state that had left the Convention.',
} as const

export const CARD_TEXTS = {
  spoken: {
    name: 'The statute',
    claim: 'The legislature has now spoken: disclose, wherever the data lie.',
    authority: '18 U.S.C. § 2713 (2018)',
  },
  control: {
    name: 'Control',
    claim: 'The order binds the company before this court, so it must bring what it controls, wherever it keeps it.',
    authority: 'Marc Rich (2d Cir. 1983)',
  },
  disclosure: {
    name: 'Disclosure',
    claim: 'What the statute regulates is disclosure, and disclosure happens here, where the company obeys.',
    authority: 'Dissents from denial, 855 F.3d 53 (2d Cir. 2017)',
  },
  conditions: {
    name: 'Its conditions',
    claim: 'That same statute needs real control and power over the company, and it kept comity and a motion to quash.',
    authority: '18 U.S.C. § 2703(h); CLOUD Act § 103(c)',
  },
  caretaker: {
    name: 'The caretaker',
    claim: 'What a customer has locked is no record of the company: it minds a box that it cannot read.',
    authority: 'Warshak (6th Cir. 2010), for letters at a provider',
  },
  'not-here': {
    name: 'Not from here',
    claim: 'Criminal powers are presumed not to reach companies abroad unless the legislature says so.',
    authority: 'KBR v. SFO [2021] UKSC 2',
  },
  'privacy-focus': {
    name: 'Privacy',
    claim: 'What the statute protects is the privacy of stored messages, and that is broken where they are stored.',
    authority: 'Microsoft v. US, 829 F.3d 197 (2016), applying Morrison',
    caveat: CAVEATS.vacated,
  },
  territory: {
    name: 'Territory',
    claim: 'The legislature said “warrant”, a word that has always stopped at the border.',
    authority: 'Microsoft v. US, 829 F.3d 197 (2016)',
    caveat: CAVEATS.vacated,
  },
  'no-bar': {
    name: 'No bar',
    claim: 'A foreign prohibition does not strip this court of power, above all if it is rarely enforced.',
    authority: 'Aérospatiale n. 29 (1987); Bank of Nova Scotia',
  },
  'two-markets': {
    name: 'Two markets',
    claim: 'A firm that chose two markets chose two laws, and cannot plead the dilemma that it bought.',
    authority: 'Bank of Nova Scotia (11th Cir. 1982)',
  },
  'own-door': {
    name: 'Our own door',
    claim: 'A measure taken on our soil against our own company, fetching what it can fetch, invades nobody.',
    authority: 'Tidal, HR-2019-610-A',
  },
  'present-here': {
    name: 'Present here',
    claim: 'A company that speaks our language, sells to our people and earns among us is present here.',
    authority: 'Yahoo (Belgian Cassation 2015); Brecknell 2018',
  },
  reciprocity: {
    name: 'Reciprocity',
    claim: 'Others already do so, and the Budapest Convention asks each party to reach what is in a person’s control.',
    authority: 'Budapest Convention, Art. 18(1)(a)',
  },
  'blind-host': {
    name: 'The blind host',
    claim: 'The state where the data lie cannot object to what it cannot see.',
    authority: 'Ireland as amicus, 2014 and 2017, on being asked',
  },
  'crime-there': {
    name: 'A crime there',
    claim: 'Obeying here means a breach there; the court should weigh both laws and try the treaty first.',
    authority: 'Aérospatiale factors; § 2703(h)(3)',
  },
  'good-faith': {
    name: 'Good faith',
    claim: 'Who tried in good faith, asked permission and gave what it lawfully could should not be punished.',
    authority: 'Société Internationale v. Rogers (1958)',
  },
  mirror: {
    name: 'The mirror',
    claim: 'If data are taken there because they are controlled here, others will take ours by the same logic.',
    authority: 'Microsoft’s argument in 829 F.3d 197',
  },
  coercion: {
    name: 'Comity',
    claim: 'Coercion ends at the frontier. Evidence there is obtained through its own authorities: ask, by treaty.',
    authority: 'Lotus (PCIJ 1927); Ireland as amicus',
  },
  'slow-treaty': {
    name: 'The slow bridge',
    claim: 'Treaty requests take most of a year. Digital traces and the victims of a crime do not wait.',
    authority: 'President’s Review Group, December 2013',
  },
  haven: {
    name: 'Gravity',
    claim: 'Otherwise a suspect picks a haven by ticking a country box at sign-up.',
    authority: 'Lynch, concurring, 829 F.3d 197 (2016)',
  },
  accident: {
    name: 'An accident',
    claim: 'When files move at a keystroke, place is an accident and cannot decide justice.',
    authority: 'Google, 232 F. Supp. 3d 708; 275 F. Supp. 3d 605',
    caveat: CAVEATS.superseded,
  },
  unseen: {
    name: 'Unseen',
    claim: 'Who never learns of a search can never say that it reached too far.',
    authority: 'Microsoft v. DOJ (W.D. Wash. 2017)',
  },
  valve: {
    name: 'The valve',
    claim: 'Treaties and the exception for danger to life close most of that gap; few criminals choose a data centre.',
    authority: '§ 2702(b)(8), cited by Carney, concurring, 2017',
  },
  exodus: {
    name: 'The exodus',
    claim: 'Customers abroad leave a company whose home can open every mailbox, and take the evidence along.',
    authority: 'The market after 2013; hearing of 10 June 2025',
  },
  bystanders: {
    name: 'Bystanders',
    claim: 'The order must name account, offence and dates, and not sweep in everybody who ever wrote there.',
    authority: 'Particularity; 18 U.S.C. § 2523(b)(4)',
  },
  delay: {
    name: 'Delay of notice',
    claim: 'The statute allows delay of notice, for reasons that it lists.',
    authority: '18 U.S.C. § 2705(b)',
  },
  'narrow-gag': {
    name: 'A narrow gag',
    claim: 'Secrecy that is narrow, with a reason and an end, survives even the strictest review.',
    authority: '947 F.3d 148 (3d Cir. 2020)',
  },
  'prior-restraint': {
    name: 'A ban on speech',
    claim: 'An endless gag is a ban on speech.',
    authority: 'Doe v. Mukasey, 549 F.3d 861 (2d Cir. 2008)',
  },
  'judge-finds': {
    name: 'The judge finds',
    claim: 'The judge, and not the prosecutor, must find the harm for each order.',
    authority: 'In re Sealed Case (D.C. Cir. 18 July 2025)',
  },
  'sealed-work': {
    name: 'Sealed work',
    claim: 'Partners trust sealed work. Break one seal, and they stop sending files.',
    authority: 'Joint investigations such as EncroChat',
  },
  'closed-letters': {
    name: 'Closed letters',
    claim: 'A request between states travels closed; every treaty on evidence provides for that.',
    authority: 'Confidentiality clauses of treaties on evidence',
  },
  'host-blind': {
    name: 'The blind host',
    claim: 'The host cannot object to what it cannot see.',
    authority: 'Ireland as amicus, 2014 and 2017, on being asked',
  },
  notified: {
    name: 'Notified',
    claim: 'The other state must be told, so that it can refuse: that is the price of trust between courts.',
    authority: 'M.N., C-670/22 (2024); e-Evidence Art. 8',
  },
  'tipping-off': {
    name: 'Tipping off',
    claim: 'Tipping off destroys evidence and endangers witnesses.',
    authority: '18 U.S.C. § 2705(b)(1)–(5)',
  },
  'cold-trail': {
    name: 'The cold trail',
    claim: 'A service that may tell one customer warns all who share his trade, and the trail is cold by night.',
    authority: 'Practice behind § 2705(b)',
  },
  'never-learn': {
    name: 'The searched',
    claim: 'Under an endless gag the searched never learn that they were searched.',
    authority: 'Microsoft v. DOJ (W.D. Wash. 2017)',
  },
  'open-case': {
    name: 'An open case',
    claim: 'Even in matters of security the bare existence of a case can be public.',
    authority: 'IPT, Apple v. Home Secretary, 7 April 2025',
  },
  notice: {
    name: 'A lawful notice',
    claim: 'A capability notice is checked by a judge, each use needs its own warrant, and systemic weakness is barred.',
    authority: 'IPA 2016 ss. 253–254; TOLA s. 317ZG',
  },
  'held-key': {
    name: 'The key it holds',
    claim: 'If the provider has a key and refused narrower help, the key can be ordered.',
    authority: 'Lavabit, 749 F.3d 276 (4th Cir. 2014)',
    caveat: CAVEATS.forfeited,
  },
  'reasonable-help': {
    name: 'Reasonable help',
    claim: 'Courts may order reasonable technical help with a lawful warrant.',
    authority: 'US v. New York Telephone (1977)',
  },
  'no-limit': {
    name: 'No limit',
    claim: 'A duty to be able has no edge: “systemic weakness” is a word, and no engineer can tell where it ends.',
    authority: 'The debate on TOLA s. 317ZG',
  },
  'own-mind': {
    name: 'Their own mind',
    claim: 'What only the customer can open is in the customer’s mind, and a provider cannot be made to read it.',
    authority: 'Hubbell (2000), for a person’s own password',
  },
  'not-required': {
    name: 'Not required',
    claim: 'A court cannot draft a company into building what the legislature considered and did not require.',
    authority: 'In re Apple, 149 F. Supp. 3d 341 (E.D.N.Y. 2016)',
  },
  'allies-notice': {
    name: 'Allies’ notice',
    claim: 'Allies have the same notice, and theirs binds the same products.',
    authority: 'Investigatory Powers Act 2016; TOLA 2018',
  },
  neutral: {
    name: 'Neutral',
    claim: 'Agreements among allies are neutral on encryption: each court orders help by its own law.',
    authority: '18 U.S.C. § 2523(b)(3)',
  },
  'every-user': {
    name: 'Every state’s users',
    claim: 'One state’s key opens every state’s users.',
    authority: 'Apple and the notices of 2025, as reported',
    caveat: CAVEATS.pending,
  },
  'inside-the-box': {
    name: 'Inside the box',
    claim: 'States object when their own people are inside the box that another state orders open.',
    authority: 'Statements on the notices of 2025, as reported',
    caveat: CAVEATS.pending,
  },
  'one-target': {
    name: 'Every door',
    claim: 'One target does not justify a key that opens every customer’s door, at home and abroad.',
    authority: 'Lavabit’s brief (2013)',
  },
  'no-remedy': {
    name: 'No remedy',
    claim: 'Services used by millions must stay able to answer a court, or victims have no remedy.',
    authority: 'Posteo, BVerfG 2 BvR 2377/16 (2018)',
  },
  'by-design': {
    name: 'Defeated by design',
    claim: 'A lawful warrant means nothing if it is defeated by design.',
    authority: 'Order of 16 February 2016 (C.D. Cal.)',
    caveat: CAVEATS.withdrawn,
  },
  thieves: {
    name: 'The thieves',
    claim: 'A door that must open for every warrant opens for whoever steals or buys the key.',
    authority: 'Insiders and stolen keys, 2011 to 2024',
  },
  'weak-for-all': {
    name: 'Weak for all',
    claim: 'No one can weaken encryption for one suspect only. Weak for one is weak for all.',
    authority: 'Podchasov v. Russia (ECtHR 2024)',
    caveat: CAVEATS.outside,
  },
} as const satisfies Readonly<Record<CardId, CardText>>

/** The words of a card, its caveat included if it has one. */
export const cardText = (id: CardId): CardText => CARD_TEXTS[id]

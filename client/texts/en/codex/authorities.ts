/** Authorities that arguments rest on. */
import type { EntryText } from './entry-text.ts'

export const AUTHORITIES = {
  carpenter: {
    name: 'Carpenter',
    title: 'Carpenter v. United States',
    tagline: 'Where you have been is yours, 2018',
    parties: 'Timothy Carpenter; United States',
    question: 'Does police need a warrant for months of a phone’s location records?',
    plain:
      'Police had obtained, without a warrant, records of which masts a suspect’s phone had used over 127 days. The government said that they are records of the telephone company. The Supreme Court said in 2018 that they tell so much about a life that people reasonably expect them to stay private, although a company holds them. So a warrant is needed. The ruling is narrow, and leaves bank records and ordinary logs where they were.',
    full: 'The judgment is 585 U.S. 296, decided five to four. It limits the rule of Smith v. Maryland, that what is shared with a company loses protection. The Court cited Warshak with approval. How far the reasoning goes, for example for searches of all phones in an area, is still being decided.',
    outcome: 'A warrant is needed for such records.',
    later: 'Applied and debated for other kinds of data.',
    takeaway: 'Enough metadata tell a life story.',
    sides: [
      {
        who: 'The user',
        says: 'Each mast is a small fact; all of them together are a diary. Volume changes what kind of search it really is.',
      },
      {
        who: 'The government',
        says: 'The company made these records for its own business. Its customer neither wrote them nor owns or keeps them.',
      },
    ],
    simplifies: 'Records in the game never need more than a subpoena, however many there are.',
  },
  smith: {
    name: 'Smith v. Maryland',
    title: 'Smith v. Maryland',
    tagline: 'The numbers you dial, 1979',
    parties: 'Michael Lee Smith; State of Maryland',
    question: 'Are the numbers somebody dials protected like the talk itself?',
    plain:
      'A woman was robbed and then received threatening calls. Police asked the telephone company to record which numbers a suspect dialled, without a warrant. The Supreme Court allowed it in 1979: who dials a number tells it to the company, which needs it to connect the call, so nobody can expect it to stay secret. What is said on the line is another matter. The idea became known as the third-party rule.',
    full: 'The judgment is 442 U.S. 735. Statutes later put some paper back in front of such records: the (d) order, pen-register orders. Carpenter limited the rule in 2018 for long records of location. For subscriber data it still describes American law.',
    outcome: 'No warrant needed for dialled numbers.',
    later: 'Limited by Carpenter for location data.',
    takeaway: 'What you give to a company carries less protection than what you say.',
    sides: [
      {
        who: 'The government',
        says: 'Account names and numbers given to a company carry less protection than letters. Every caller knows they are noted.',
      },
      {
        who: 'The caller',
        says: 'Nobody can live without a telephone. What one must tell a machine in order to speak is not given to the police.',
      },
    ],
    simplifies: 'The game follows this rule: a subpoena for records needs no cause, a warrant for content does.',
  },
  'verdugo-urquidez': {
    name: 'Verdugo-Urquidez',
    title: 'United States v. Verdugo-Urquidez',
    tagline: 'Whose constitution abroad? 1990',
    parties: 'United States; Rene Martin Verdugo-Urquidez, a citizen of Mexico',
    question: 'Does the American rule on searches protect a foreigner’s home abroad?',
    plain:
      'A man had been arrested in Mexico and brought to the United States. Agents then searched his houses in Mexico together with Mexican police, without an American warrant. The Supreme Court said in 1990 that the constitution’s rule on searches protects “the people”, those with a connection to the country, and not the property of a foreigner abroad who has none. The evidence could be used.',
    full: 'The judgment is 494 U.S. 259. It is the reason why Gorshkov could be decided as it was. The German Constitutional Court decided the opposite for its own state in 2020. It does not mean that other law is silent: treaties and the law of the place still apply.',
    outcome: 'The rule on searches did not apply.',
    later: 'Still the law in the United States.',
    takeaway: 'Some constitutions stop at the shore.',
    sides: [
      {
        who: 'The government',
        says: 'A national constitution’s rule on searches was written for its own people. It is no shield for foreigners abroad.',
      },
      {
        who: 'The accused',
        says: 'A power that reaches me in my house should carry its limits along. I cannot be under half of its law.',
      },
    ],
    simplifies: 'The game gives nobody’s account more protection because of its nationality.',
  },
  'rogers-1958': {
    name: 'Rogers',
    title: 'Société Internationale v. Rogers',
    tagline: 'Good faith counts, 1958',
    parties: 'A Swiss holding company; the Attorney General',
    question: 'May a court punish a party that cannot produce papers because foreign law forbids it?',
    plain:
      'A Swiss company claimed property that had been seized in the war. The court told it to produce records of a Swiss bank. Swiss officials forbade it, under penal law. The company asked for permission, and produced what it was allowed to, a great deal. The Supreme Court said in 1958 that the order was lawful, but that throwing out the claim was too hard for a party that had tried in good faith and was hindered by law.',
    full: 'The judgment is 357 U.S. 197. It separates two questions that are often mixed: may the court order it, and how should it treat who cannot obey. Later courts look for proof of good faith: permission asked for, partial production, and no scheme to hide behind the law.',
    outcome: 'The order stood, the sanction did not.',
    later: 'The root of the test of good faith.',
    takeaway: 'The order is one question, the sanction another.',
    sides: [
      {
        who: 'The company',
        says: 'A party that tried in good faith, asked permission and gave what it lawfully could should not be punished for it.',
      },
      {
        who: 'The government',
        says: 'Good faith has to be proved. Who chose the shelter of a law for its papers cannot plead that same law as fate.',
      },
    ],
    simplifies: 'Contempt in the game asks for no reasons: who refuses pays, whatever it tried.',
  },
  'new-york-telephone': {
    name: 'New York Telephone',
    title: 'United States v. New York Telephone Co.',
    tagline: 'Reasonable help, 1977',
    parties: 'United States; New York Telephone Company',
    question: 'May a court order a company to help carry out a lawful search?',
    plain:
      'Agents had permission to record which numbers were dialled from two telephones of an illegal gambling business. They needed two lines of the telephone company near the place. It offered some help but refused the lines. The Supreme Court said in 1977 that a court may order a company to give reasonable help, if it is not far removed from the matter, if the burden is small, and if it is needed. The company did such work daily.',
    full: 'The judgment is 434 U.S. 159, under the All Writs Act. Its three factors were the basis of the request in San Bernardino in 2016, where the question was whether writing new software is still reasonable help. A judge in Brooklyn thought that it was not, since Congress had chosen otherwise.',
    outcome: 'The company had to help.',
    later: 'The leading case on help by third parties.',
    takeaway: 'Courts may order reasonable help; the fight is about “reasonable”.',
    sides: [
      {
        who: 'The government',
        says: 'A lawful order is worth nothing if those who alone can help may stand aside. They do this work every day anyway.',
      },
      {
        who: 'The company',
        says: 'We are not part of any crime. A court that may command strangers can command anything, and needs a law for it.',
      },
    ],
    simplifies: 'In the game help is ordered or not by a track with five notches, the same for all companies.',
  },
  fisher: {
    name: 'Fisher',
    title: 'Fisher v. United States',
    tagline: 'A foregone conclusion, 1976',
    parties: 'Taxpayers and their lawyers; United States',
    question: 'Does handing over papers make a person a witness against himself?',
    plain:
      'Tax officers wanted papers that accountants had made for two taxpayers and that now lay with their lawyers. May a person refuse, because nobody must accuse himself? The Supreme Court said in 1976 that the papers themselves were written freely. Only the act of producing can say something: that they exist, and that one has them. If that is known anyway, it is a foregone conclusion and adds nothing.',
    full: 'The judgment is 425 U.S. 391. Today the doctrine is argued for passwords: does entering one say more than “it is mine”? Courts differ. Hubbell shows the other side, where the state did not know what it would get.',
    outcome: 'The papers had to be produced.',
    later: 'The start of the doctrine of the foregone conclusion.',
    takeaway: 'Producing what is already known tells nothing new.',
    sides: [
      {
        who: 'The government',
        says: 'If it is known that the file exists and whose it is, then the password adds nothing to what has been proved.',
      },
      {
        who: 'The person',
        says: 'To search my own memory for the state is to work for it. What I know is mine, however much it knows already.',
      },
    ],
    simplifies: 'Nobody in the game can order an account holder to give up a key.',
  },
  hubbell: {
    name: 'Hubbell',
    title: 'United States v. Hubbell',
    tagline: 'The contents of one’s own mind, 2000',
    parties: 'United States; Webster Hubbell',
    question: 'May the state use what somebody had to select and hand over himself?',
    plain:
      'A man received a subpoena for eleven broad kinds of papers. He handed over 13,120 pages under a promise that the act would not be used against him, and was then prosecuted with their help. The Supreme Court stopped that in 2000. To answer he had to use the contents of his own mind, like telling the combination of a safe rather than giving up a key. The state had not known what it would get.',
    full: 'The judgment is 530 U.S. 27. The picture of key and combination is used in every dispute about passwords; a court of appeals relied on it in 2012, 670 F.3d 1335. Other countries go the opposite way by statute, as with section 49 of RIPA in Britain.',
    outcome: 'The prosecution failed.',
    later: 'Argued against orders to decrypt.',
    takeaway: 'A key may be taken; a combination must be told.',
    sides: [
      {
        who: 'The person',
        says: 'Nobody should be forced to reveal the contents of his own mind, neither a combination nor a word nor a number.',
      },
      {
        who: 'The government',
        says: 'We ask him to open a lock, not to confess. A wall that no warrant can pass has never been part of any right.',
      },
    ],
    simplifies: 'Self-made encryption of the game cannot be opened by an order, only by an exploit.',
  },
  lotus: {
    name: 'Lotus',
    title: 'The S.S. Lotus, France v. Turkey',
    tagline: 'Coercion ends at the frontier, 1927',
    parties: 'France; Turkey',
    question: 'May a state try a foreigner for an act on the high seas?',
    plain:
      'A French steamer hit a Turkish one at night on the high seas, and eight people died. When the French ship came to Istanbul, its officer was tried. France went to the first world court. The court said two things in 1927: a state may not use force on the territory of another without a rule that permits it; but it may judge in its own courts acts elsewhere, unless a rule forbids it. Both sentences are quoted to this day.',
    full: 'The judgment is of the Permanent Court of International Justice, 7 September 1927; the vote was tied and the president’s vote decided. The first sentence is what states say when officers or orders reach into their soil, the second what states say when they order at home. Much of the argument about warrants is which of the two it is.',
    outcome: 'Turkey had not broken international law.',
    later: 'Narrowed by treaties on ships; quoted everywhere else.',
    takeaway: 'One may judge at home; one may not use force abroad.',
    sides: [
      {
        who: 'The host',
        says: 'Coercion ends at the frontier. Evidence that lies here is obtained through our own authorities, or not at all.',
      },
      {
        who: 'Who reaches',
        says: 'We do nothing on foreign soil. A court that commands a person in this room may ask what he has done elsewhere.',
      },
    ],
    simplifies: 'The game turns it into Comity, which falls when an arm reaches over, and slowly recovers.',
  },
  soering: {
    name: 'Soering',
    title: 'Soering v. United Kingdom',
    tagline: 'The right to say no, 1989',
    parties: 'Jens Soering; United Kingdom',
    question: 'May a state help another if the person would face treatment that it may not inflict itself?',
    plain:
      'A young German was wanted in Virginia for murder and held in Britain. If extradited he could have been sentenced to death, after years of waiting. The European Court of Human Rights said in 1989 that Britain would be responsible for exposing him to that: a state that helps must look at what its help leads to. He was handed over after Virginia had promised not to seek death.',
    full: 'The judgment is of 7 July 1989, Series A no. 161. It is about extradition, which is not the same as handing over evidence. But the idea stands behind grounds of refusal in treaties about evidence and behind the British condition on the death penalty in the agreement with the United States.',
    outcome: 'Extradition would have violated Article 3 without assurances.',
    later: 'Assurances became a common tool.',
    takeaway: 'Who helps must be able to refuse.',
    sides: [
      {
        who: 'For refusal',
        says: 'The requested state must be able to say no: to political charges, to the death penalty, to what is no crime here.',
      },
      {
        who: 'For trust',
        says: 'Between courts that trust each other one judge is enough. Each second look costs time, which victims do not have.',
      },
    ],
    simplifies: 'A government of the game may deny any request, without a reason and without telling anybody.',
  },
  'big-brother-watch': {
    name: 'Big Brother Watch',
    title: 'Big Brother Watch and Others v. United Kingdom',
    tagline: 'Bulk, with safeguards from end to end, 2021',
    parties: 'Civil-liberties groups and journalists; United Kingdom',
    question: 'May a state collect communications in bulk, and under which conditions?',
    plain:
      'After the disclosures of 2013, groups from several countries complained about British bulk interception. The Grand Chamber of the European Court of Human Rights decided in May 2021 that bulk interception is not forbidden as such, but needs safeguards from beginning to end: approval by somebody independent at the start, control of what is searched for, and review afterwards. The old British system lacked several of them, and did not protect journalists’ sources well enough.',
    full: 'The judgment is App. 58170/13 and others, 25 May 2021. It concerns intelligence, not evidence. Critics regret that it accepts bulk at all; governments note that it can be done lawfully. New British law had by then replaced the system that was judged.',
    outcome: 'Violations of Articles 8 and 10.',
    later: 'The measure for later systems in Europe.',
    takeaway: 'Bulk is not banned; it must be watched from end to end.',
    sides: [
      {
        who: 'The groups',
        says: 'To collect from everyone in order to look at some is a search of all. Sources fall silent long before anyone reads.',
      },
      {
        who: 'The government',
        says: 'Unknown dangers cannot be named in a warrant. With controls at each step one can look for them and still be lawful.',
      },
    ],
    simplifies: 'There is no bulk in the game: each demand names one account.',
  },
  wieder: {
    name: 'Wieder and Guarnieri',
    title: 'Wieder and Guarnieri v. United Kingdom',
    tagline: 'Watched here, living elsewhere, 2023',
    parties: 'Joshua Wieder and Claudio Guarnieri; United Kingdom',
    question: 'Can people who live abroad complain about a state that intercepts their messages on its own soil?',
    plain:
      'Two people, one in the United States and one in Germany, thought that their messages had been intercepted in Britain. A British tribunal sent them away: they had never been there. The European Court of Human Rights disagreed in 2023. What was read, searched and used was read on British soil, so the interference took place there, and the state is answerable for it, wherever the writer lives.',
    full: 'The judgment is App. 64371/16 and 64407/16 of 12 September 2023. It does not go as far as the German Constitutional Court, because it rests on the place of the interception. It uses in reverse what governments argue about warrants: what counts is where it is done, not where the person is.',
    outcome: 'The complaint was admissible, and a violation was found.',
    later: 'It lets people abroad go to court in the state that reads.',
    takeaway: 'If it is done here, it can be answered for here.',
    sides: [
      {
        who: 'The two',
        says: 'You opened our letters in your own halls. If that is your soil for reading, it must be your soil for a complaint.',
      },
      {
        who: 'The government',
        says: 'A state cannot owe every person in the world a hearing. Those who live elsewhere have states of their own there.',
      },
    ],
    simplifies: 'An account holder of the game can denounce a government, wherever either of them is.',
  },
  'digital-rights-ireland': {
    name: 'Digital Rights Ireland',
    title: 'Digital Rights Ireland',
    tagline: 'Keeping everything about everyone, 2014',
    parties: 'A civil-liberties group; the government of Ireland',
    question: 'May a law make providers keep traffic data of all users, in case they are needed?',
    plain:
      'A European directive of 2006 obliged telephone and internet companies to keep, for up to two years, who talked to whom, when and from where, about everyone. A group in Ireland went to court. In April 2014 the Court of Justice declared the directive invalid: data about all people, without any link to a crime, without clear rules for access, allow very precise conclusions about private lives. That goes beyond what is strictly necessary.',
    full: 'The judgment is C-293/12 of 8 April 2014. Later judgments allow retention for limited purposes, places and groups. It is about what has to be kept, before any order; what may be demanded is a second question.',
    outcome: 'The directive was invalid.',
    later: 'Refined by many later judgments.',
    takeaway: 'To keep everything about everyone is itself an interference.',
    sides: [
      {
        who: 'The group',
        says: 'Enough traffic data tell a life. To keep them about all, in case one is wanted, treats a people as suspects.',
      },
      {
        who: 'The states',
        says: 'What is not kept cannot be asked for. Many a crime is known only later, when the traces of it would be gone.',
      },
    ],
    simplifies: 'Records of the game always exist, but tell less and less about a careful account.',
  },
} as const satisfies Record<string, EntryText>

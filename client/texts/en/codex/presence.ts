/** Who counts as present, and what a company controls: answers from several countries. */
import type { EntryText } from './entry-text.ts'

export const PRESENCE = {
  'yahoo-belgium': {
    name: 'Yahoo, Belgium',
    title: 'Public Prosecutor v. Yahoo! Inc.',
    tagline: 'If you sell here, you are here, 2007 to 2015',
    parties: 'A Belgian prosecutor; Yahoo! Inc., without an office in Belgium',
    question: 'Must a foreign company without an office give subscriber data to a local prosecutor?',
    plain:
      'A prosecutor in Belgium asked a company in California who stood behind certain accounts. The company had no office in Belgium and answered: ask through a treaty. Belgian courts argued about it for eight years. In the end the highest court said that the company takes an active part in economic life there: an address ending in .be, the local languages, local advertising. So it is present there and has to answer. The fine for refusing stood.',
    full: 'The request rested on Article 46bis of the Code of Criminal Procedure, which covers who an account belongs to, not what it says. The Court of Cassation decided on 1 December 2015. The idea became a model for tests of “offering services”, later written into the e-Evidence Regulation. No officer acted outside Belgium; the court saw the order as domestic.',
    outcome: 'The company had to answer; the fine was upheld.',
    later: 'The test travelled into European legislation.',
    takeaway: 'If you sell here, you are here.',
    sides: [
      {
        who: 'The prosecutor',
        says: 'A company that speaks our languages, sells our advertising and serves our people is present among us like any shop.',
      },
      {
        who: 'The company',
        says: 'A website can be read everywhere. If that is presence, every firm on the net is under every country’s law at once.',
      },
    ],
    simplifies: 'In the game a provider is established only where it has its headquarters or a data centre.',
  },
  'skype-belgium': {
    name: 'Skype, Belgium',
    title: 'Public Prosecutor v. Skype',
    tagline: '“We cannot” is no defence, 2012 to 2019',
    parties: 'Belgian judicial authorities; Skype, of Luxembourg',
    question: 'Must a foreign service help to intercept calls although it says that it is technically unable to?',
    plain:
      'An investigating judge in Belgium wanted to listen to calls of suspects. The calls ran over a service in Luxembourg. The service said that it could not help to listen: its system was not built for that, and it was not subject to Belgian law. A court in Mechelen fined it 30,000 euros in October 2016. The court of appeal agreed in 2017, and the highest court in 2019†. Who offers a service here must be able to help.',
    full: 'The duty was a duty of technical assistance, which Belgian law puts on operators. The courts treated the missing ability as the company’s own choice of design. Whether a law can require ability at all is another question in each country: compare the Investigatory Powers Act, TOLA, and the American rule that carriers need not decrypt what they hold no key for.',
    outcome: 'Fined 30,000 euros.',
    later: 'Upheld at all levels†.',
    takeaway: '“We cannot technically” may be no defence to a duty to be able.',
    sides: [
      {
        who: 'The judge',
        says: 'Every telephone company here must be able to help. A newcomer cannot escape that by building itself so that it cannot.',
      },
      {
        who: 'The service',
        says: 'We obey the law of the place where our system runs. Courts elsewhere cannot tell us how we have to build it.',
      },
    ],
    simplifies: 'The game fines providers with encryption only under a Mandate, a law everybody can see and challenge.',
  },
  brecknell: {
    name: 'Brecknell',
    title: 'British Columbia (Attorney General) v. Brecknell',
    tagline: 'A website as a doorstep, 2018',
    parties: 'Attorney General of British Columbia; Craigslist',
    question: 'Can a Canadian court order a company that is present only on the web to produce records?',
    plain:
      'Police in British Columbia wanted records of a user of an American website for advertisements. The company had no office in Canada. The first judge refused: no presence, no order. The court of appeal allowed it in 2018. A company that does business here over the web has a virtual presence, and an order for what it possesses or controls reaches documents wherever they lie. The company itself was not heard.',
    full: 'The judgment is 2018 BCCA 5, on a production order under section 487.014 of the Criminal Code. Only the Crown argued, and scholars criticised that. Courts in other provinces are divided. A court in Ontario relied on it in the OVHcloud case. How to enforce such an order against a company that says no is another question.',
    outcome: 'The order may be issued on virtual presence.',
    later: 'Followed in part, criticised in part.',
    takeaway: 'A website can be a doorstep.',
    sides: [
      {
        who: 'The Crown',
        says: 'The business is here every day on every screen. It would be odd if it could profit here and never be asked here.',
      },
      {
        who: 'The doubters',
        says: 'Without an office there is nobody to compel. An order that cannot be enforced is a request dressed up as power.',
      },
    ],
    simplifies: 'The game’s question of presence is settled on the map; courts argue only about reach.',
  },
  'kbr-sfo': {
    name: 'KBR v. SFO',
    title: 'R (KBR Inc) v. Director of the Serious Fraud Office',
    tagline: 'The same question, the opposite answer, 2021',
    parties: 'KBR Inc, an American company; the Serious Fraud Office',
    question: 'Can a British notice compel a foreign company without business in Britain to produce papers held abroad?',
    plain:
      'British investigators of fraud handed an officer of an American parent company a notice during her visit to London†: produce papers held in the United States. The parent had no business of its own in Britain. The Supreme Court said no, unanimously, in 2021. Powers like this are presumed to stop at the border unless parliament says otherwise, and parliament had made other ways: requests to the other state. A close ally with the same question gave the opposite answer.',
    full: 'The judgment is [2021] UKSC 2. It reads section 2(3) of the Criminal Justice Act 1987 and the presumption against extraterritorial effect. It does not protect a British company’s papers abroad, and newer statutes speak clearly: overseas production orders of 2019 and the Investigatory Powers Act say in terms that they reach abroad.',
    outcome: 'The notice had no effect abroad.',
    later: 'The office uses mutual assistance and overseas production orders.',
    takeaway: 'The same question, the opposite answer, in a close ally.',
    sides: [
      {
        who: 'The company',
        says: 'Criminal powers are presumed to stop at the border. Where parliament wants more, it knows how to write that down.',
      },
      {
        who: 'The office',
        says: 'Fraud crosses borders in an afternoon. A power to ask for papers must follow a group wherever it has put them.',
      },
    ],
    simplifies: 'Each state of the game has the same courts. In reality allies answer the same question differently.',
  },
  tidal: {
    name: 'Tidal',
    title: 'Tidal Music AS v. Public Prosecutor',
    tagline: 'Through the owner’s own door, 2019',
    parties: 'Norwegian prosecutors; Tidal Music AS, of Oslo',
    question: 'May police, searching an office in Oslo, fetch a company’s data from clouds abroad?',
    plain:
      'Norwegian police searched the office of a music service in Oslo. Its files lay on rented servers in other countries. The police used the company’s own access to copy them. The company said that this was a search abroad. The Supreme Court of Norway disagreed in March 2019: the measure began on Norwegian soil, against a Norwegian company, and concerned data that it could freely retrieve itself. Nothing was changed or deleted where the data lay. So no other state’s territory was invaded.',
    full: 'The decision is HR-2019-610-A of 28 March 2019. The court looked at practice in other states and at the Budapest Convention, and found the question open in international law. The case concerns a company’s own data fetched through its own door; it is not about a provider that keeps letters for others.',
    outcome: 'The search was lawful.',
    later: 'Often cited for the view that access from home is an act at home.',
    takeaway: 'Reaching out through the owner’s own door is not an invasion.',
    sides: [
      {
        who: 'The police',
        says: 'A measure on our soil, against our own company, that fetches its own data, invades nobody and harms no one abroad.',
      },
      {
        who: 'The company',
        says: 'Our files lay under other laws. Police who copy them there act there, whatever chair they happened to be sitting on.',
      },
    ],
    simplifies:
      'A seizure of the game needs a server on one’s own soil. Looking through a seized screen into foreign clouds is not played.',
  },
  ovh: {
    name: 'OVHcloud',
    title: 'The OVHcloud production order',
    tagline: 'Europe is not only the target of long arms, 2024 onward',
    parties: 'Royal Canadian Mounted Police; OVH Groupe SA of France and its Canadian subsidiary',
    question: 'Must a French parent produce data of servers abroad when its Canadian subsidiary has no access to them?',
    plain:
      'Canadian police wanted to know who had used four addresses on servers in France, the United Kingdom and Australia. They ordered the French company to tell. Its Canadian subsidiary could not reach the data. France objected in writing: its law forbids answering foreign authorities outside a treaty, with up to six months in prison and 90,000 euros. In September 2025 a court in Ontario refused to withdraw the order. A judicial review was filed. Its outcome was not found when this was written.',
    full: 'The order of 19 April 2024 rests on section 487.014 of the Criminal Code and asks for subscriber data and metadata, not content. The Ontario Court of Justice decided on 25 September 2025, with a deadline of 27 October 2025. The case puts Brecknell’s presence, a group of companies and a blocking statute into one file, between two countries that have a treaty with each other.',
    outcome: 'The order was upheld at first instance; review pending when last seen.',
    later: 'Pending. Nothing is said here about what happened after the review was filed.',
    takeaway: 'Allies do it too.',
    sides: [
      {
        who: 'The police',
        says: 'One group, one service, one brand. The company that sells here is the door to the data that it sells from there.',
      },
      {
        who: 'The company',
        says: 'Our subsidiary has no access, and our own law forbids the rest. France offered to answer a request by the treaty.',
      },
    ],
    simplifies: 'In the game a provider is one company. Parents and subsidiaries, and who of them has access, are not told apart.',
    steps: [
      { at: '2024-04-19', what: 'Production order' },
      { at: '2025-09-25', what: 'The court refuses to revoke it', note: 'Ontario Court of Justice' },
      { at: '2025-10-27', what: 'Deadline; judicial review filed' },
    ],
  },
  'blocking-statute': {
    name: 'French blocking statute',
    title: 'Law 68-678 of 26 July 1968, as amended in 1980',
    tagline: 'A wall with an office to ask about the wall',
    parties: null,
    question: 'May a company in France answer a foreign court or agency directly?',
    plain:
      'A French law of 1968, sharpened in 1980, forbids giving economic, commercial, industrial, financial or technical documents to foreign authorities, except by treaty. For decades it was hardly enforced, and foreign courts therefore gave it little weight. In 2007 a lawyer was convicted under it and fined 10,000 euros†. Since 2022 companies that get a foreign demand must tell a state office, which gives an opinion they can show to the foreign court.',
    full: 'The conviction is Cass. crim. 12 December 2007, no. 07-83.228†. The reform is a decree of 18 February and an order of 7 March 2022; the office is known as SISSE. The penalty is up to six months in prison and 90,000 euros for a company’s breach as reported in the OVHcloud case. Whether such a law is meant for the company or for the foreign court is part of the argument.',
    outcome: 'In force; enforcement has become likelier since 2022.',
    later: 'Invoked in the OVHcloud case.',
    takeaway: 'A wall that nobody enforces is hard to plead abroad.',
    sides: [
      {
        who: 'France',
        says: 'Evidence here is obtained through our courts. A company asked to go around them needs a law to stand behind.',
      },
      {
        who: 'Foreign courts',
        says: 'A law written to be shown to us and seldom used at home proves an interest, but it does not prove a danger.',
      },
    ],
    simplifies: 'The game’s Blocking Statute always fines who obeys a foreign long-arm warrant, and covers content only.',
  },
  'chinese-banks': {
    name: 'Three Chinese banks',
    title: 'In re Sealed Case, the Chinese banks',
    tagline: 'When the other channel seldom answers, 2019',
    parties: 'United States; three Chinese banks',
    question: 'Must banks produce records although their own law forbids it and a treaty exists?',
    plain:
      'Investigators in the United States looked into payments for North Korea and asked three Chinese banks for records. Chinese law forbids such answers, and a treaty for requests exists. The banks asked the court to send the government there. In 2019 a court of appeals affirmed contempt. It weighed comity, and found that a treaty which had brought little in earlier requests was no real alternative, and that the interest of national security was great.',
    full: 'The judgment is 932 F.3d 915 (D.C. Cir. 2019). There were two grand-jury subpoenas and one under the Patriot Act; the banks had branches or accounts in the country†. The fine was 50,000 dollars a day†. It shows both halves of comity: courts do ask for the other channel, and they look at its record.',
    outcome: 'Contempt affirmed.',
    later: 'Cited wherever the record of a treaty channel is in question.',
    takeaway: 'Comity is lost when the other channel has a record of not answering.',
    sides: [
      {
        who: 'The government',
        says: 'We asked through the treaty for years and received very little. Good faith has to be shown by more than a text.',
      },
      {
        who: 'The banks',
        says: 'Our own law threatens us for answering. Two states that signed a treaty should not settle it on a bank’s back.',
      },
    ],
    simplifies: 'In the game an MLAT request that is denied leaves no record that a court would weigh.',
  },
} as const satisfies Record<string, EntryText>

/** Before the mailbox in Dublin: statutes, bank secrecy, comity, and the leak of 2013. */
import type { EntryText } from './entry-text.ts'

export const FOUNDATIONS = {
  'stored-communications-act': {
    name: 'Stored Communications Act',
    title: 'Stored Communications Act',
    tagline: 'Three kinds of paper for three kinds of data, 1986',
    parties: null,
    question: 'Which paper must a government bring before a provider hands over stored messages?',
    plain:
      'In 1986 the United States Congress wrote down what an officer needs to get stored messages. Who holds an account: a subpoena is enough. Logs of who wrote to whom: a court order based on specific facts. What the messages say: as a rule a warrant, signed by a judge who found probable cause. The more private the data, the harder the paper is to get. The Act says nothing about servers abroad.',
    full: 'The tiers stand in 18 U.S.C. § 2703: subscriber data under (c)(2), other records under the “(d) order”, content under (a) and (b). § 2702(b)(8) lets a provider disclose in an emergency that threatens life. § 2703(f) freezes data for ninety days, once renewable†. § 2705(b) allows a court to forbid notice. The old line at 180 days of storage still stands in the text, though courts and prosecutors treat all content as needing a warrant†.',
    outcome: 'In force. It decides the paper by the kind of data, not by its place.',
    later: 'Amended in 2001† and in 2018, when § 2713 added that the place of the data does not matter.',
    takeaway: 'The kind of data decides the paper you need.',
    sides: [
      {
        who: 'Investigators',
        says: 'A ladder of papers lets early questions be answered quickly and keeps the judge for what is truly private.',
      },
      {
        who: 'Account holders',
        says: 'A ladder built in 1986 ranks our lives by old machines, and leaves too much on its lower and easier rungs.',
      },
    ],
    simplifies:
      'The game has one subpoena for records and one warrant for content. The middle tier, the emergency exception and the rule of 180 days are left out.',
  },
  'bank-of-nova-scotia': {
    name: 'Bank of Nova Scotia',
    title: 'United States v. Bank of Nova Scotia',
    tagline: 'A subpoena in Miami, ledgers in the Caribbean, 1982 and 1984',
    parties: 'United States; Bank of Nova Scotia',
    question: 'May a subpoena served on a branch in Miami compel records of branches abroad, where secrecy law forbids it?',
    plain:
      'A grand jury in Florida wanted records of a Canadian bank. The papers lay in branches in the Bahamas and other islands, where bank secrecy made it a crime to give them out. The subpoena was served in Miami. The court said that the bank had to obey: it had chosen to do business in both places. When it was slow, it was fined 25,000 dollars a day, 1,825,000 dollars in all.',
    full: 'The Court of Appeals for the Eleventh Circuit rejected the plea of comity twice. Review by the Supreme Court was refused in 1983 and 1985†. Such subpoenas became a disfavoured tool that needs approval within the Department of Justice†. The judgments concern records of the bank itself, not letters that customers left with it, which is the difference Microsoft argued thirty years later.',
    outcome: 'The bank had to produce; contempt and its daily fine were affirmed.',
    later: 'Still cited. Governments answered partly with treaties, so that the question need not be forced†.',
    takeaway: 'Doing business in two countries does not excuse you from either.',
    sides: [
      {
        who: 'The government',
        says: 'A firm that chose two markets chose two laws. It cannot plead in one the dilemma that it bought in the other.',
      },
      {
        who: 'The bank',
        says: 'Our clerks would go to prison for obeying. A court should first ask the state whose law it tells us to break.',
      },
    ],
    simplifies:
      'A provider in the game pays a fixed fine under a blocking statute; here a person faced prison, and fines ran daily until the bank obeyed.',
  },
  'marc-rich': {
    name: 'Marc Rich',
    title: 'Matter of Marc Rich & Co., A.G.',
    tagline: 'Papers that a third state took off the table, 1983 to 1984',
    parties: 'United States; Marc Rich & Co. A.G., a Swiss company',
    question: 'Must a company in Switzerland bring documents held there before a grand jury in New York?',
    plain:
      'A grand jury in New York investigated taxes on oil trade and asked a Swiss company for its papers. They lay in Switzerland. The court said that what counts is whether it has power over the company: if so, the company must bring what it controls, wherever it keeps it. The company was fined 50,000 dollars for each day of delay. Then the Swiss authorities seized the papers, so that they could not be delivered at all.',
    full: 'The judgment, 707 F.2d 663, is the classic statement of the control test: personal jurisdiction over the recipient, not location, decides. It arose from a grand-jury subpoena for a company’s own business records. In August 1983 Swiss officials took the documents into custody under their own law. The matter was settled in 1984, and a pardon followed in 2001.',
    outcome: 'Production ordered, with a daily fine; the seizure abroad then made obedience impossible.',
    later: 'It became the first authority on the side of “control” in the Dublin case.',
    takeaway: 'A third state can take the evidence off the table.',
    sides: [
      {
        who: 'The government',
        says: 'The order binds the company before this court, so it must bring what it controls, wherever it keeps its paper.',
      },
      {
        who: 'The company',
        says: 'A state that gives shelter to papers also guards them. We cannot carry out what its own officers forbid us.',
      },
    ],
    simplifies: 'In the game nobody can seize data to keep them from being handed over; a host can only fine, deny or build walls.',
  },
  aerospatiale: {
    name: 'Aérospatiale',
    title: 'Société Nationale Industrielle Aérospatiale v. U.S. District Court',
    tagline: 'Comity as a list of questions, 1987',
    parties: 'Aérospatiale, a French maker of aircraft; persons injured in a crash',
    question: 'Is the treaty on taking evidence abroad the first or only way to a French company’s documents?',
    plain:
      'After a crash, a court in the United States asked a French maker for documents. The maker pointed at a treaty for taking evidence abroad, and at a French law that punishes answering in any other way. The Supreme Court said that the treaty is one way among others. Judges must weigh each case: how important the papers are, how precise the request, where they come from, what other ways exist, and what both states want.',
    full: 'The factors became the usual test of comity. Footnote 29 adds that a blocking statute does not take away a court’s power to order production. It was civil discovery between private parties, not a criminal investigation: courts borrow the factors for criminal process, but the two are not the same.',
    outcome: 'The treaty is optional; comity is weighed case by case.',
    later: 'Still the leading test in the United States.',
    takeaway: 'Comity is a balance, not a wall.',
    sides: [
      {
        who: 'Who asks',
        says: 'A foreign prohibition that is rarely enforced cannot strip a court of the power to learn what really happened here.',
      },
      {
        who: 'Who is asked',
        says: 'Two states agreed on a procedure. To treat it as a suggestion makes every treaty on evidence a dead letter.',
      },
    ],
    simplifies: 'The game turns the list of factors into one number, Comity, and one judge who listens to arguments about it.',
  },
  morrison: {
    name: 'Morrison',
    title: 'Morrison v. National Australia Bank',
    tagline: 'When a statute says nothing about abroad, 2010 to 2023',
    parties: 'Foreign buyers of shares; National Australia Bank. Later: RJR Nabisco and the European Community; Abitron and Hetronic',
    question: 'When does a statute of the United States reach what happens in other countries?',
    plain:
      'Foreign buyers of foreign shares sued in New York for fraud. The Supreme Court said no: a statute applies at home unless the legislature clearly says more. If it does not, a court must ask what the statute is really about, its focus. If that happened at home, the case is a home case. Six years later the judges in the Dublin case had to decide: is the Stored Communications Act about privacy where mail is stored, or about disclosure where a company obeys?',
    full: 'RJR Nabisco (2016) and Abitron (2023) made two steps of it. First: a clear, affirmative sign of reach abroad? If not: did the conduct relevant to the focus take place at home? The Second Circuit found in 2016 that the focus of the Act was privacy, and the relevant conduct the invasion of privacy in Ireland. The judges who would have heard the case again found that it was disclosure, at home.',
    outcome: 'Silence means home only, but what counts as home depends on the focus of the statute.',
    later: 'Applied ever since. For stored data Congress answered the first question itself in 2018.',
    takeaway: 'Silence in a statute means home only, but “home” depends on what the law is about.',
    sides: [
      {
        who: 'For reach',
        says: 'What the law regulates is what the company does, and the company does it here, at a desk under our own roof.',
      },
      {
        who: 'For restraint',
        says: 'Lawmakers know how to write “abroad”. Where they did not, judges should not send our statutes over the sea.',
      },
    ],
    simplifies: 'The game’s Reach track stands for all such readings together. In law each statute has a focus of its own.',
  },
  'licra-yahoo': {
    name: 'LICRA v. Yahoo!',
    title: 'LICRA and UEJF v. Yahoo! Inc.',
    tagline: 'A French order, an American website, 2000 to 2006',
    parties: 'Two French associations against racism; Yahoo! Inc.',
    question: 'Can a court in Paris make a website in California keep certain goods from French eyes?',
    plain:
      'Objects from the Nazi era were offered for sale on an American website. French law forbids showing them for sale. A court in Paris ordered the company to keep users in France away from them, with a penalty for each day. The company asked a court in California to say that the order could not be enforced there, because of freedom of speech. It won first, and lost on appeal in 2006, without a clear answer.',
    full: 'The order of 20 November 2000 rested on expert advice that most French users could be recognised by their addresses. The district court refused enforcement in 2001, 169 F. Supp. 2d 1181. The Court of Appeals, sitting en banc in 2006, dismissed the suit for split reasons of jurisdiction and ripeness, 433 F.3d 1199, so that the question of free speech stayed open.',
    outcome: 'Ordered in Paris; never enforced in California, and never finally refused there.',
    later: 'The company had meanwhile removed most such objects by its own rules. The debate about filters by country began here.',
    takeaway: 'Orders travel; enforcement does not follow by itself.',
    sides: [
      {
        who: 'The associations',
        says: 'Who sells into a country must respect what that country forbids. A website is a shop window in every street.',
      },
      {
        who: 'The company',
        says: 'If each country’s court rules the whole web, the strictest law of any place becomes the law of every place.',
      },
    ],
    simplifies: 'Orders about what may be shown are not in the game; it is about data that somebody wants to have.',
  },
  gorshkov: {
    name: 'Gorshkov',
    title: 'United States v. Gorshkov',
    tagline: 'Logging in from Seattle, 2000 to 2002',
    parties: 'United States; Vasily Gorshkov. The Russian authorities afterwards',
    question: 'May officers copy a suspect’s files from a server abroad with a password they have captured?',
    plain:
      'Two men suspected of breaking into companies were invited to Seattle for a job interview. While they showed their skills, agents recorded their passwords. Then the agents logged into servers in Russia and copied the files, and asked for a warrant before reading them. The court admitted the evidence: the constitution’s rule on searches did not protect a foreigner’s property abroad. Russian authorities were reported to have opened a case against one of the agents.',
    full: 'The decision of the Western District of Washington, 2001 WL 1024026, relied on Verdugo-Urquidez for property of a non-resident abroad, and on urgency for copying first. No treaty request preceded it. The Budapest Convention, opened the same year, allows reaching across a border only for public data or with valid consent.',
    outcome: 'The evidence was admitted and the accused convicted.',
    later: 'Rules on remote searches are written down today in several countries; the disagreement between states remains.',
    takeaway: 'Self-help works, and the other side calls it a crime.',
    sides: [
      {
        who: 'The agents',
        says: 'Files can be wiped from anywhere in seconds. We copied them, then asked a judge before we read a single line.',
      },
      {
        who: 'The other state',
        says: 'Police who act on our soil without asking break our law. A keyboard does not make a border disappear.',
      },
    ],
    simplifies: 'The game’s exploit always risks being noticed and costs Comity; it needs no password and no suspect in the room.',
  },
  'budapest-convention': {
    name: 'Budapest Convention',
    title: 'Convention on Cybercrime',
    tagline: 'What police may fetch across a border, and what not, 2001',
    parties: 'States of the Council of Europe and others, about 80 in 2025',
    question: 'Which powers over data must every party give its police, and when may they reach across a border?',
    plain:
      'The first treaty on cybercrime was signed in Budapest in 2001. Every party must let its courts order a person to hand over data in that person’s possession or control. A service that offers itself in a country can be asked there who its customer is†. But police may reach data in another country without asking only if they are public, or if somebody who lawfully may disclose them consents. Everything else goes by request.',
    full: 'Article 18(1)(a) is the production order; 18(1)(b) covers subscriber information from a provider offering its services in the territory; Article 29 is fast preservation; Article 32 is the narrow exception for trans-border access†. Russia, China and India are not parties; Brazil joined in 2023†. The article often quoted as permission for searches abroad is in fact a limit.',
    outcome: 'In force, with about 80 parties in 2025.',
    later: 'Two protocols followed; the second, of 2022, would let parties ask providers directly.',
    takeaway: 'Police may not simply reach across, except for public data or with valid consent.',
    sides: [
      {
        who: 'Its friends',
        says: 'One common set of powers lets countries with very different laws preserve and share evidence before it is gone.',
      },
      {
        who: 'Its critics',
        says: 'It was written by few for many, and leaves open what a court may order a company to fetch from abroad.',
      },
    ],
    simplifies: 'The game has executive agreements between two states and no treaty of many; preserving is free of any treaty.',
  },
  swift: {
    name: 'SWIFT',
    title: 'SWIFT and the Terrorist Finance Tracking Program',
    tagline: 'A mirror moves home, and a parliament says no, 2006 to 2010',
    parties: 'United States Treasury; SWIFT, a Belgian cooperative; the European Union',
    question: 'May one state order copies of the world’s bank messages because a mirror of them lies on its soil?',
    plain:
      'Banks send each other messages through a cooperative in Belgium. For safety a second copy was kept in the United States. In 2006 it became known that the Treasury had ordered data from that copy for years, in secret. European data protection bodies objected. The cooperative moved European messages to European centres. Then both sides needed a treaty. The European Parliament rejected the first one in February 2010, and accepted a better one that summer.',
    full: 'The revised agreement has been in force since 1 August 2010. It adds a check of each request by Europol, a purpose limit and a review. It is a case of relocation as a lever: as long as the data lay on one side, orders were enough; once they had moved, consent was needed, and a parliament could set a price.',
    outcome: 'Secret orders were replaced by a published agreement.',
    later: 'The agreement is reviewed from time to time and remains disputed.',
    takeaway: 'Relocation and a parliament’s veto produced a treaty.',
    sides: [
      {
        who: 'The Treasury',
        says: 'The copy lay on our soil, the orders followed our law, and the traces of money led to plots that were stopped.',
      },
      {
        who: 'The Parliament',
        says: 'Data of people who are suspected of nothing left in bulk, and nobody who speaks for them had ever been asked.',
      },
    ],
    simplifies: 'In the game a move takes one round and one owner decides; bulk access does not exist, only one account at a time.',
  },
  ubs: {
    name: 'UBS',
    title: 'UBS and the John Doe summons',
    tagline: 'Leverage turns secrecy into a treaty, 2008 to 2010',
    parties: 'United States Internal Revenue Service; UBS AG; Switzerland',
    question: 'May a tax office make a Swiss bank name its foreign clients despite bank secrecy?',
    plain:
      'The tax office of the United States asked a court for a summons against a Swiss bank: name every American client we do not know. Swiss law made it a crime to answer. The bank had offices and a licence in both countries and could have lost one of them. In August 2009 the two governments settled: about 4,450 accounts would be named through the treaty channel. A Swiss court stopped it, and the Swiss parliament then approved it.',
    full: 'A deferred prosecution agreement of 18 February 2009 came first, the government agreement on 19 August 2009. In January 2010 the Swiss Federal Administrative Court found the legal basis wanting; in June 2010 parliament made the agreement law. Later, automatic exchange of tax information between many states made most such fights unnecessary.',
    outcome: 'Names were handed over by agreement, not by force of the summons.',
    later: 'Bank secrecy towards foreign tax offices largely ended in the following years.',
    takeaway: 'Leverage over a licence turned secrecy into a treaty.',
    sides: [
      {
        who: 'The tax office',
        says: 'A bank that earned here helped people hide here. Its licence here is a fair reason for it to answer our court.',
      },
      {
        who: 'The bank’s home',
        says: 'Our clients were promised what our law promises all. Only our own parliament can lawfully take that promise back.',
      },
    ],
    simplifies: 'A government in the game has no licences to withdraw; refusal is contempt with a price that rises each time.',
  },
  blackberry: {
    name: 'BlackBerry',
    title: 'BlackBerry in the Gulf and in India',
    tagline: 'Keys for market access, 2010 to 2013',
    parties: 'United Arab Emirates, Saudi Arabia, India; Research In Motion',
    question: 'May a state demand keys or local servers for encrypted messages by threatening to switch the service off?',
    plain:
      'Messages on a Canadian phone were encrypted, and their servers stood elsewhere. Several governments said that their police could not do their work, and threatened to switch the service off on a given day. No court was involved: the lever was the market. The bans were avoided by arrangements whose details were never published in full. India was reported to have received a way to intercept consumer messages, but no keys of companies, because the maker did not hold them.',
    full: 'What is known comes from statements of ministries and reports in the press, so little of it can be checked. The case shows three things: access to a market can do what an order cannot; a service may run several designs with different answers; and arrangements made out of sight leave users to guess which of them applies.',
    outcome: 'The services went on, after local arrangements.',
    later: 'Similar demands met later services that hold no keys at all.',
    takeaway: 'Market access is a strong subpoena.',
    sides: [
      {
        who: 'The governments',
        says: 'Whoever sells phones here uses our networks and must help our police as every local company has to help them.',
      },
      {
        who: 'The maker',
        says: 'We cannot give a key that we do not have, and a server in each country makes each country’s users less secure.',
      },
    ],
    simplifies: 'No government in the game can ban a provider; a Mandate costs money each round instead.',
  },
  warshak: {
    name: 'Warshak',
    title: 'United States v. Warshak',
    tagline: 'A letter stays yours in the post office, 2010',
    parties: 'United States; Steven Warshak',
    question: 'Does the constitution protect what an email says when a provider holds it?',
    plain:
      'A businessman was accused of fraud. The government had obtained some 27,000 of his emails from his provider without a warrant, as the statute seemed to allow. The Court of Appeals for the Sixth Circuit said that people reasonably expect their mail to stay closed, even though a company carries it. So the content needs a warrant, and the statute is unconstitutional as far as it says otherwise. The evidence was kept, because the officers had acted in good faith.',
    full: 'The court, 631 F.3d 266, compared providers with the post office and with a hotel: access by staff does not end privacy. The ruling binds in one circuit, but providers and prosecutors have followed it everywhere. Carpenter, in 2018, cited it with approval. It is about content; subscriber data and logs were left where they were.',
    outcome: 'Content of email needs a warrant based on probable cause.',
    later: 'Followed in practice throughout the country.',
    takeaway: 'Your letter is yours even in the post office.',
    sides: [
      {
        who: 'The account holder',
        says: 'Handing a letter to a carrier does not open it. What I write to one person is not thereby told to the police.',
      },
      {
        who: 'The government',
        says: 'The terms of service let the company look inside. What is shared with a firm can be asked for from that firm.',
      },
    ],
    simplifies:
      'The game requires probable cause for every content order, in all states alike. Real thresholds differ from state to state.',
  },
  'national-security-letters': {
    name: 'National Security Letters',
    title: 'Doe v. Mukasey and the National Security Letters',
    tagline: 'A gag that a judge can test, 2004 to 2017',
    parties: 'Nicholas Merrill, then known as John Doe, and later other providers; the Attorney General',
    question: 'May an agency forbid a company for ever, and without a judge, to say that it was asked?',
    plain:
      'An agency can demand certain records by a letter of its own, with no judge, and forbid the company to say so. The owner of a small provider went to court under the name John Doe, because he was not allowed to use his own. In 2008 a court of appeals said that such silence restricts speech: if the company objects, the government must go to a judge and give reasons. Congress wrote that into law in 2015, and courts upheld the new scheme.',
    full: 'Doe v. Mukasey is 549 F.3d 861 (2d Cir. 2008). The USA FREEDOM Act of 2015 codified review; the Ninth Circuit upheld the amended scheme in 2017, 863 F.3d 1110. A neighbouring question, how exactly a company may count such orders in public, was decided for the government in Twitter v. Garland, 61 F.4th 686 (9th Cir. 2023). This is national-security practice; warrants in criminal cases follow other rules.',
    outcome: 'Gags survive where a judge can test them.',
    later: 'The first recipient could speak freely only after eleven years.',
    takeaway: 'Secrecy is allowed when a judge can test it.',
    sides: [
      {
        who: 'The provider',
        says: 'An order never to speak, signed by no judge, forbids the very speech that could correct a misuse of it.',
      },
      {
        who: 'The government',
        says: 'Whoever is watched must not learn it from the mail. A court can look at each case where it matters.',
      },
    ],
    simplifies: 'Every gag in the game can be challenged by the provider at once. In reality most recipients never objected.',
  },
  snowden: {
    name: 'The disclosures of 2013',
    title: 'The disclosures of June 2013',
    tagline: 'A leak that moved servers, 2013',
    parties: 'A contractor of an intelligence agency; the press; several governments and providers',
    question: 'What happens to trust in a cloud when its users learn how much is read?',
    plain:
      'In June 2013 newspapers began to publish documents of intelligence agencies about access to data at large providers and on cables. Governments said that it was lawful and saved lives; others said that nobody had known its size. Users abroad asked where their data lay. Regulators reopened old agreements, several states wrote laws to keep data at home, and companies began to encrypt by default. The same year a review group counted about ten months for an average answer to a treaty request.',
    full: 'The episode is about intelligence, not about evidence for criminal courts: other laws, other judges. It matters here for its consequences: the complaint that led to Schrems I, the wave of localisation, encryption between data centres and on phones, and the reform of the court that supervises such programmes. The figure of ten months stands in the report of the President’s Review Group of December 2013.',
    outcome: 'A shock to trust; reforms, complaints and walls in many countries.',
    later: 'Much of the law in this Codex after 2013 answers it in one way or another.',
    takeaway: 'One leak moved more servers than any statute.',
    sides: [
      {
        who: 'Those who published',
        says: 'People cannot consent to a power that they may not know of. A free public must see how far the net was cast.',
      },
      {
        who: 'The agencies',
        says: 'Each programme had its judges and committees. Telling the world how it works told those who were to be found.',
      },
    ],
    simplifies: 'A headline of the game, Mass leak, pays for transparency for one round. The real effects lasted for years.',
  },
} as const satisfies Record<string, EntryText>

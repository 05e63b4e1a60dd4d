/** Localisation, procurement, and the market. */
import type { EntryText } from './entry-text.ts'

export const MARKET = {
  'bc-foippa': {
    name: 'British Columbia’s rule',
    title: 'Freedom of Information and Protection of Privacy Act, section 30.1',
    tagline: 'Friends localise against friends, 2004 to 2021',
    parties: null,
    question: 'May a province forbid its offices to keep data outside the country?',
    plain:
      'In 2004 people in British Columbia worried that data of their health service, run by a company with an American parent, could be demanded under an American law made after 2001. The province passed a rule: data of public bodies must be stored and accessed only in Canada. For years schools and hospitals could not use many services. In November 2021 the rule was relaxed, and offices now have to assess the risk instead.',
    full: 'The rule was section 30.1 of the provincial Act; Nova Scotia had a similar one. The countries are neighbours, allies and partners in many treaties. The example shows that a wall needs no enemy, that it is aimed at a law rather than at a people, and that it has a price which in the end was found too high.',
    outcome: 'In force from 2004; relaxed in 2021.',
    later: 'Replaced by assessments of risk.',
    takeaway: 'Friends localise against friends too.',
    sides: [
      {
        who: 'Its makers',
        says: 'A patient cannot choose where the province stores her file. What the law can reach abroad, it should not be given.',
      },
      {
        who: 'Its critics',
        says: 'A wall around each school kept out useful tools, and did nothing about who controls the company that holds the data.',
      },
    ],
    simplifies: 'The Localisation Law of the game counts nationals abroad, public or private, and costs the state Comity.',
  },
  'linkedin-russia': {
    name: 'LinkedIn in Russia',
    title: 'Federal Law 242-FZ, and the block of LinkedIn',
    tagline: 'Localise or leave, 2014 to 2016',
    parties: 'The Russian regulator Roskomnadzor; LinkedIn',
    question: 'May a state require that its citizens’ data are kept on its soil, and block who does not obey?',
    plain:
      'A law in force since 1 September 2015 says that personal data of Russian citizens must be kept in databases in Russia. Some companies rented servers there. One network did not. A Moscow court decided against it in August 2016, the appeal failed on 10 November, and a week later the site was blocked. The state speaks of protecting citizens; critics say that data at hand are easier to read.',
    full: 'The law allows copies abroad as long as the first database is at home†, and is enforced by fines and by blocking. It rests on citizenship, which services seldom know. It is one of several kinds of localisation with different reasons: policing, supervision of a sector, privacy, industry, control of speech.',
    outcome: 'The service was blocked on 17 November 2016.',
    later: 'Rules and fines were tightened later.',
    takeaway: 'Localise or leave.',
    sides: [
      {
        who: 'The regulator',
        says: 'Data kept here are in reach of our law and out of easy reach of others. Every state may ask that for its citizens.',
      },
      {
        who: 'The company',
        says: 'A server in each country multiplies cost and risk, and puts users within reach of demands that we could not refuse.',
      },
    ],
    simplifies: 'A provider of the game that stays away loses points each round; it is never blocked.',
    steps: [
      { at: '2015-09-01', what: 'The law is in force' },
      { at: '2016-08-04', what: 'A Moscow court decides' },
      { at: '2016-11-17', what: 'The site is blocked' },
    ],
  },
  'china-data-laws': {
    name: 'China’s data laws',
    title: 'Cybersecurity Law, Data Security Law, PIPL and ICJAL',
    tagline: 'Blocking and localisation as one system, 2017 to 2021',
    parties: null,
    question: 'May data stored in China be given to foreign courts or police?',
    plain:
      'Several laws together answer no, unless an authority agrees. The Data Security Law of 2021 says that no data stored in China may be given to foreign judicial or law-enforcement bodies without approval by the competent authorities; the law on personal information says the same for personal data, and speaks of equality and reciprocity. Operators of critical systems must also keep data at home. So a foreign demand and a transfer abroad meet the same gate.',
    full: 'Data Security Law, Article 36; Personal Information Protection Law, Articles 38 to 41; International Criminal Judicial Assistance Law, Article 4; Cybersecurity Law, Article 37. Fines under the first reach five million renminbi†. A foreign company’s cloud there is run by a local operator with keys kept in China since 2018†. Rules of 2024 eased ordinary business transfers†.',
    outcome: 'In force.',
    later: 'Details are adjusted by regulation from year to year.',
    takeaway: 'Blocking and localisation can be one system.',
    sides: [
      {
        who: 'The state',
        says: 'Requests from abroad belong before our authorities. Others block and compel as well; we write it down in one place.',
      },
      {
        who: 'Those outside',
        says: 'A gate with one keeper and no time limit makes evidence unreachable, and firms choose whose court to disappoint.',
      },
    ],
    simplifies: 'A state of the game may have a Blocking Statute and a Localisation Law; each is one line, and approval does not exist.',
  },
  'rbi-payments': {
    name: 'Payment data in India',
    title: 'Reserve Bank of India, storage of payment data; DPDP Act 2023',
    tagline: 'A regulator of one sector localises a network, 2018 to 2023',
    parties: 'Reserve Bank of India; card networks',
    question: 'May the supervisor of banks demand that all payment data be stored in one country?',
    plain:
      'On 6 April 2018 the central bank of India ordered that data of payments be stored in a system only in India, so that it can supervise them at any time. Foreign networks had six months†. One of them was found not to comply, and was barred from new customers from July 2021 to June 2022. The data protection law of 2023 took another way for all other data: they may go abroad, except to countries on a list.',
    full: 'The circular gives access for supervision as its reason. It needed no statute, because the bank may set conditions for licences. In the law of 2023, section 16 has the negative list. The two together show how different walls can be: by sector, by purpose, by country, and with or without a copy abroad.',
    outcome: 'In force for payments; a negative list for the rest.',
    later: 'The barred network was admitted again in June 2022.',
    takeaway: 'A regulator of one sector can localise a world network.',
    sides: [
      {
        who: 'The central bank',
        says: 'We must be able to look into every payment at once. No supervisor can wait for treaties on the day of a crash.',
      },
      {
        who: 'The networks',
        says: 'Fraud is seen by comparing all countries. A wall around each one makes cards dearer and thieves harder to find.',
      },
    ],
    simplifies: 'A Localisation Law of the game covers all nationals and all data alike.',
  },
  'adc-51': {
    name: 'ADC 51, Brazil',
    title: 'Marco Civil da Internet, and ADC 51',
    tagline: 'Treaty and direct order side by side, 2014 to 2023',
    parties: 'An association of technology companies; the Federal Supreme Court of Brazil',
    question: 'Must a Brazilian court use the treaty, or may it order a provider in Brazil directly?',
    plain:
      'A Brazilian law of 2014 applies to every service if any act of collecting data happens in Brazil. Companies asked the Supreme Court to say that for data abroad the courts must use the treaty with the United States. In February 2023 the court declared the treaty valid, and direct orders to providers active in Brazil valid too, even if the servers are abroad. Both ways may be used; the judge chooses.',
    full: 'Article 11 of the Marco Civil and ADC 51 of 23 February 2023; the treaty is Decree 3.810 of 2001. Limits are still argued: in October 2025 a company was reported to have refused where the users were abroad.',
    outcome: 'Direct orders are constitutional, beside the treaty.',
    later: 'The limits are argued case by case.',
    takeaway: 'Treaty and direct order may coexist.',
    sides: [
      {
        who: 'The court',
        says: 'Who serves our people is under our law. A treaty adds a road; it does not close the one that leads through our door.',
      },
      {
        who: 'The companies',
        says: 'American law forbids us to send content to foreign courts. A treaty was made for exactly that, and is passed by.',
      },
    ],
    simplifies: 'In the game a long-arm warrant and an MLAT request are both open to every government in every round.',
  },
  'cloud-deutschland': {
    name: 'Microsoft Cloud Deutschland',
    title: 'Microsoft Cloud Deutschland',
    tagline: 'A trustee between the parent and the data, 2015 to 2021',
    parties: 'Microsoft; Deutsche Telekom as trustee',
    question: 'Can a local trustee cut the path by which a parent company’s law reaches data?',
    plain:
      'In 2015 a provider announced a cloud for Germany with a new idea: it would own the machines, but a German company would hold access as trustee. Without the trustee’s consent the provider itself could not reach the data, so that an order to it would reach nothing. Customers liked the idea more than the product: it cost more and had fewer features. It was closed to new customers in August 2018 and shut down in 2021†.',
    full: 'It is the purest example of legal insulation by design: control itself was given away. Whether it would have held in court was never tested; courts also look at practical ability and at purpose. Keys held by the customer are a technical cousin of it. Later offers of “sovereign” clouds use parts of the idea.',
    outcome: 'Closed for want of demand.',
    later: 'Its idea returned in later sovereign clouds.',
    takeaway: 'Legal insulation sold badly, because customers paid for features.',
    sides: [
      {
        who: 'Its makers',
        says: 'A trustee or a key in the customer’s hand cuts the path of control, and keeps the market open to everyone in it.',
      },
      {
        who: 'Its doubters',
        says: 'Courts ask who is able in practice. A wall of paper that was built in order to dodge orders is control all the same.',
      },
    ],
    simplifies: 'No provider of the game can give away control. Only encryption makes its answer worthless.',
  },
  secnumcloud: {
    name: 'SecNumCloud',
    title: 'A hearing in the French Senate, SecNumCloud and the SREN Act',
    tagline: 'Procurement is a jurisdiction rule in disguise, 2024 and 2025',
    parties: 'A committee of the French Senate; Microsoft France',
    question: 'May public buyers exclude suppliers whom a foreign law can compel?',
    plain:
      'In June 2025 a committee of the French Senate asked the legal director of a provider under oath: can you guarantee that data of French citizens will never be handed to American authorities without French consent? He answered that he could not guarantee it, and that no such case had ever affected a European public body according to the company’s reports. A French law of 2024 requires protected hosting for sensitive data of the state. A label says which services qualify.',
    full: 'The hearing was on 10 June 2025. The label SecNumCloud demands that a provider be free of laws from outside the Union, which looks at ownership and control, not only at the place. The law is known as SREN. Supporters speak of sovereignty, critics of protection for local industry; both can be true of one rule.',
    outcome: 'Sensitive public data need a qualified host.',
    later: 'Similar labels were debated for the whole Union.',
    takeaway: 'Procurement is a jurisdiction rule in disguise.',
    sides: [
      {
        who: 'Public buyers',
        says: 'If a supplier cannot promise that no foreign court will open our files, we may simply buy from somebody who can.',
      },
      {
        who: 'Suppliers',
        says: 'A promise that nobody on earth can make is a way to exclude us. Safety and price of the service should decide.',
      },
    ],
    simplifies: 'The tender “No foreign reach” looks at one law only: whether a Long-Arm Act stands where a provider is established.',
  },
  'data-security-program': {
    name: 'US Data Security Program',
    title: 'Data Security Program, 28 CFR Part 202, and TikTok v. Garland',
    tagline: 'A wall aimed at six countries, 2024 and 2025',
    parties: 'United States Department of Justice; companies that trade in data',
    question: 'May the United States keep large sets of its people’s data from certain countries?',
    plain:
      'In January 2017, under a report of the tied bench in New York, a reader wished for a law to keep citizens’ data on servers at home. Something like it came in another shape: since April 2025 a rule forbids or limits the sale and transfer of large sets of sensitive data to six named countries and to companies they control. It does not ask where data are stored, but who may get them. A law against one foreign-owned app was upheld in January 2025†.',
    full: 'Executive Order 14117 of 2024 and 28 CFR Part 202, effective on 8 April 2025. The rule covers kinds such as health, finance, location and genomes above certain amounts. The court case is TikTok v. Garland of 17 January 2025†. It is the same move other states had made, aimed at rivals rather than at all foreigners.',
    outcome: 'In force since 8 April 2025.',
    later: 'Further parts took effect later in 2025.',
    takeaway: 'A wish for walls partly came true, aimed at rivals rather than at all.',
    sides: [
      {
        who: 'The department',
        says: 'A state that can buy a whole country’s habits needs no spies. Selling in bulk is a risk that no single buyer sees.',
      },
      {
        who: 'Its critics',
        says: 'A list of countries invites other lists. Each wall, however well it is meant, is a reason for the next one to rise.',
      },
    ],
    simplifies: 'A law of the game treats all foreign states alike; there are no lists of friends and rivals.',
  },
  'bill-c22': {
    name: 'Bill C-22, Canada',
    title: 'Bill C-22 on lawful access',
    tagline: 'A legislature in real time, 2026',
    parties: 'The government of Canada; members of parliament; civil society',
    question: 'What should a country’s law of access contain, if it is written today?',
    plain:
      'On 12 March 2026 the Canadian government introduced a bill. It creates orders for subscriber information, a way to send requests to providers abroad, and a duty of certain companies to be able to help, with a limit: no systemic vulnerability. An independent commissioner must approve capability orders. Civil society published criticism in June. When this was written the bill lay before a committee; what became of it is not told here.',
    full: 'It follows an earlier attempt and fits the talks with the United States about a CLOUD agreement, which asks a partner for certain safeguards. Nearly every dispute of this Codex stands in one clause or another: thresholds, reach, presence, secrecy, capability, who approves, who pays. Reading its clauses side by side with the game’s laws is a good exercise.',
    outcome: 'At committee when last seen.',
    later: 'Open.',
    takeaway: 'One can watch a legislature do in real time what this game simulates.',
    sides: [
      {
        who: 'The government',
        says: 'Police wait months for a name behind an address. The bill gives them days, with a judge and a commissioner beside.',
      },
      {
        who: 'Its critics',
        says: 'Duties to be able are duties on everybody’s product. The limit stands in the text, and its meaning stands nowhere.',
      },
    ],
    simplifies: 'A bill of the game is one law with one effect, voted on in the round in which it is tabled.',
  },
  equustek: {
    name: 'Equustek',
    title: 'Google Inc. v. Equustek Solutions Inc.',
    tagline: 'Two valid orders in opposite directions, 2017',
    parties: 'Equustek, a Canadian maker of network devices; Google',
    question: 'Can a Canadian court order a search engine to remove results in the whole world?',
    plain:
      'A Canadian company’s product was copied and sold on the web by a firm that ignored the courts. The courts told a search engine, which had done nothing wrong itself, to remove the seller’s pages from its results everywhere. The Supreme Court of Canada agreed in June 2017, seven to two: the web has no borders, and an order only for Canada would not help. In November a court in California told the search engine that the order could not be enforced there.',
    full: 'The judgments are 2017 SCC 34 and Google v. Equustek, N.D. Cal., 2 November 2017, under a statute that protects intermediaries. A Canadian judge declined to change the order in 2018, because the American ruling did not say that obeying it would break the law there. So both orders stood, and one company lived between them.',
    outcome: 'Worldwide removal ordered; not enforceable in California.',
    later: 'The injunction became permanent; the conflict was never resolved.',
    takeaway: 'Two valid orders can point in opposite directions.',
    sides: [
      {
        who: 'The maker',
        says: 'The web has no borders. An order that works only at home lets the copyist go on selling everywhere else.',
      },
      {
        who: 'The engine',
        says: 'If one court may edit the web for all, every court may. Soon only what offends no court anywhere is left.',
      },
    ],
    simplifies: 'Courts of the game rule on demands for data only.',
  },
} as const satisfies Record<string, EntryText>

/** The mailbox in Dublin, its twins, and the statute and the treaties that followed. */
import type { EntryText } from './entry-text.ts'

export const MAILBOX = {
  lavabit: {
    name: 'Lavabit',
    title: 'United States v. Lavabit LLC',
    tagline: 'One suspect, one key, every user, 2013 to 2014',
    parties: 'United States; Lavabit LLC and its owner, Ladar Levison',
    question: 'Must a provider surrender the key that protects all its users, so that one of them can be watched?',
    plain:
      'A small mail service had promised that nobody could read its customers’ mail. A court ordered it to help watch one account. The service had one key for the traffic of all customers. When it delayed, the court ordered the key itself. The owner first handed over a printout too small to use. Fined for contempt, he gave usable keys two days later and closed the service. The appeal failed, mostly because his objections had not been raised in time.',
    full: 'The papers were an order under the Stored Communications Act, a tap order for metadata, and a warrant for the keys. The dates usually given are 10 June, 28 June and 16 July 2013, with a fine of 5,000 dollars a day from 5 August and the end of the service on 8 August†. About six weeks of data were lost. The Fourth Circuit affirmed on 16 April 2014, 749 F.3d 276, without deciding the great question. The mail was encrypted on the server; it was not end-to-end encryption as understood today.',
    outcome: 'Contempt affirmed; the question of the key was left open because it had been forfeited.',
    later: 'Designs in which a provider holds no key at all spread afterwards.',
    takeaway: 'If the provider has the key, the key can be ordered; and argue early or lose the point.',
    sides: [
      {
        who: 'The government',
        says: 'We asked for one account and offered to touch no other. It was the refusal of that which made the key needed.',
      },
      {
        who: 'The provider',
        says: 'One suspect does not justify a key that opens every customer’s door. No search of a house takes the whole street.',
      },
    ],
    simplifies:
      'A provider of the game cannot lose a case by arguing late, and closing down has a price in points and not in years of work.',
    steps: [
      { at: '2013-08', what: 'Fine for contempt, keys, closure', note: 'Dates within the month from memory†' },
      { at: '2014-04-16', what: 'Court of appeals affirms', note: 'Fourth Circuit, 749 F.3d 276' },
    ],
  },
  'microsoft-ireland': {
    name: 'Microsoft Ireland',
    title: 'Microsoft v. United States',
    tagline: 'The mailbox in Ireland, 2013 to 2018',
    parties: 'Microsoft Corporation; United States. Ireland and others as friends of the court',
    question: 'Must a provider in the United States disclose email that is stored only in Dublin, under a warrant?',
    plain:
      'A judge in New York ordered Microsoft to hand over a customer’s email in a drug case. The email lay on a server in Dublin. Microsoft said that an American warrant stops at the border. The government said that Microsoft could open the file from a desk in Redmond, so nothing crossed a border at all. Three appeal judges sided with Microsoft in 2016. The government asked the whole court to look again. Eight judges voted and split four to four. A tie refuses the request, so the earlier ruling stood.',
    full: 'The magistrate had called the warrant a hybrid, “part search warrant and part subpoena”. The panel, applying Morrison, found the focus of the Stored Communications Act in privacy, and the invasion of it in Ireland, 829 F.3d 197. On 24 January 2017 rehearing was denied 4–4, 855 F.3d 53: not a victory on the merits, but a majority that was missing. The concurring judge called the Act left behind by technology and overdue for revision, weighing privacy, comity, the needs of law enforcement and the duties of providers. The nationality of the user was never in the record. Non-content data lay in the United States and were produced at once.',
    outcome: 'The panel’s ruling stood, in one circuit, until the Supreme Court took the case; then a statute made it moot.',
    later: 'Vacated as moot on 17 April 2018, 138 S. Ct. 1186. No precedent survives.',
    takeaway: 'The judges asked for a law, and the law ended the case.',
    sides: [
      {
        who: 'The government’s best point',
        says: 'A company must produce what it controls, wherever it keeps it. Else a suspect could pick a safe country from a menu.',
      },
      {
        who: 'Microsoft’s best point',
        says: 'Statutes apply at home unless Congress says otherwise. In 1986 it did not. And Ireland has a treaty for requests.',
      },
    ],
    simplifies:
      'The game’s bench has eight votes and the ruling below is set by statute and track. The real tie was about rehearing; a tie in the Supreme Court follows another rule.',
    steps: [
      { at: '2013-12-04', what: 'Warrant issued', note: 'Magistrate judge, New York' },
      { at: '2014-04-25', what: 'Motion to vacate denied', note: '15 F. Supp. 3d 466' },
      { at: '2014-07-31', what: 'District court agrees', note: 'Microsoft is later held in contempt, by agreement, to allow an appeal' },
      { at: '2014-12-23', what: 'Ireland speaks as a friend of the court', note: 'A treaty is available' },
      { at: '2016-07-14', what: 'Appeal court reverses, 3–0', note: '829 F.3d 197; the day from memory†' },
      { at: '2017-01-24', what: 'Four to four', note: 'Rehearing by the full court denied, 855 F.3d 53' },
      { at: '2017-10-16', what: 'The Supreme Court takes the case' },
      { at: '2018-02-27', what: 'Argument', note: 'United States v. Microsoft Corp., No. 17-2' },
      { at: '2018-03-23', what: 'CLOUD Act signed' },
      { at: '2018-04-17', what: 'Case moot', note: 'The Court vacates and sends it back to be dismissed' },
    ],
  },
  'google-warrant': {
    name: 'Google, Pennsylvania',
    title: 'In re Search Warrant to Google',
    tagline: 'Data that never lie still, 2017',
    parties: 'United States; Google Inc.',
    question: 'Does a warrant reach mail that an algorithm spreads over servers of many countries?',
    plain:
      'Ten days after the tie in New York, a judge in Philadelphia had the same question with other facts. This provider cuts mail into pieces and lets a program move them between data centres around the world, so that nobody can say where a letter lies at a given moment. The judge ordered it to produce: copying a file abroad takes nothing from its owner; the search happens when it is opened at home. A higher judge agreed that August.',
    full: 'The decisions are 232 F. Supp. 3d 708 of 3 February 2017 and 275 F. Supp. 3d 605 of 17 August 2017. The users were in the United States. A magistrate in another circuit need not follow the Second Circuit, so the same statute had two meanings at once. Most other trial courts decided like Philadelphia†. The CLOUD Act then settled the question for all.',
    outcome: 'Production ordered at both levels.',
    later: 'Superseded by § 2713 in March 2018.',
    takeaway: 'If data have no stable place, place cannot decide.',
    sides: [
      {
        who: 'The government',
        says: 'When a program moves fragments around the globe, place is an accident, and no accident should be what decides justice.',
      },
      {
        who: 'The provider',
        says: 'If an old law fits badly, its makers must mend it. Judges should not pick whichever reading happens to be handy.',
      },
    ],
    simplifies: 'Every account of the game lies in exactly one place at a time; data in pieces are not played.',
  },
  'cloud-act': {
    name: 'CLOUD Act',
    title: 'Clarifying Lawful Overseas Use of Data Act',
    tagline: 'Control at home, agreements abroad, 2018',
    parties: null,
    question: 'Does a paper under the Stored Communications Act reach data wherever a provider keeps them?',
    plain:
      'Within four weeks of the argument in the Dublin case, Congress passed a short law inside a long budget. Its first half says: a provider must disclose what is in its possession, custody or control, whether it lies inside or outside the United States. Its second half lets the government make agreements with other states, so that each may send orders directly to the other’s providers. The provider can ask a judge to weigh foreign law in certain cases. The Dublin case was over.',
    full: '§ 2713 extends no new instrument: the paper must be lawful, the court must have power over the provider, and the provider must have control. § 2703(h) allows a motion to quash within fourteen days† if the user is neither a US person nor resident there and disclosure risks breaking the law of a qualifying government; common-law comity otherwise stays. § 2523 asks of partners independent review, serious crime, a specific target, no bulk, and no targeting of US persons or people in the United States; it is neutral on decryption.',
    outcome: 'In force. It codified control and offered reciprocity by agreement.',
    later: 'Agreements with the United Kingdom (in force 2022) and Australia (2024); talks with the European Union and Canada.',
    takeaway: 'It codified control, then offered reciprocity by invitation.',
    sides: [
      {
        who: 'Its makers',
        says: 'It answers an old question clearly, keeps a judge in the room, and gives friendly states a road of their own here.',
      },
      {
        who: 'Its critics',
        says: 'It reaches first and asks later, protects its own people better than all others, and leaves the rest to a firm’s motion.',
      },
    ],
    simplifies:
      'The game splits it in two: the Long-Arm Act, and treaties between two states. The motion to quash is the challenge on Reach.',
    steps: [
      { at: '2018-02-06', what: 'Introduced', note: 'Senate bill 2383' },
      { at: '2018-03-23', what: 'Signed', note: 'Public Law 115-141, division V' },
      { at: '2018-04-17', what: 'The Dublin case is moot' },
    ],
  },
  'us-uk-agreement': {
    name: 'US–UK agreement',
    title: 'Data Access Agreement, United States and United Kingdom',
    tagline: 'The first agreement under the CLOUD Act, 2019 to 2022',
    parties: 'United States; United Kingdom',
    question: 'May each side send its orders straight to the other side’s providers, and about whom?',
    plain:
      'Before, a British detective who needed mail held in California asked his ministry, which asked Washington, which asked a court there; that could take most of a year. Under this agreement a British court order goes straight to the provider, and the other way round. It must be about serious crime. It must not target people in the other country. Signed in 2019, it came into force on 3 October 2022, after both sides had changed their laws.',
    full: 'The two sides are not treated alike: British orders may not target US persons anywhere nor anyone in the United States; American orders may not target people located in the United Kingdom†. Each side has a reserved matter: the British the death penalty, the Americans freedom of speech†. The British half needed the Crime (Overseas Production Orders) Act 2019.',
    outcome: 'In force between the two countries.',
    later: 'A model for later agreements, with reviews from time to time.',
    takeaway: 'A treaty replaces “may I?” with “we agreed in advance”.',
    sides: [
      {
        who: 'Its makers',
        says: 'Days instead of months, a judge for every order, and limits that both parliaments could read before they agreed.',
      },
      {
        who: 'Its critics',
        says: 'The second country’s judge is gone, and each state guards its own people with more care than everyone else’s.',
      },
    ],
    simplifies: 'A treaty of the game covers every account on the partner’s soil. Real ones exclude the partner’s own people.',
  },
  'us-australia-agreement': {
    name: 'US–Australia agreement',
    title: 'CLOUD agreement, United States and Australia',
    tagline: 'Reciprocity needs a statute on each side, 2021 to 2024',
    parties: 'United States; Australia',
    question: 'What must a partner’s own law offer before orders may cross directly?',
    plain:
      'The second agreement of its kind was signed on 15 December 2021 and has been in force since January 2024. Before signing, Australia passed a law of its own: international production orders, each issued by an independent person†. That was the price of entry, because the American law asks of partners independent review, a specific target and serious crime. Providers on both sides may now be asked directly, and may object to an order that goes beyond the agreement.',
    full: 'The Australian law is the Telecommunications Legislation Amendment (International Production Orders) Act 2021. The contents follow the British agreement in most points. The day of entry into force is given as 31 January 2024†. The example shows what a treaty of the game leaves out: much of it is domestic law that has to be written first.',
    outcome: 'In force since January 2024.',
    later: 'Talks with other candidates went on.',
    takeaway: 'Reciprocity needs a domestic statute on each side.',
    sides: [
      {
        who: 'Its makers',
        says: 'The partner first raised its own safeguards by statute. A shared channel pulled a national law upwards with it.',
      },
      {
        who: 'Its critics',
        says: 'Each such pair is a club of two. Small states stand outside and go on waiting a year at the treaty window.',
      },
    ],
    simplifies: 'Two governments of the game sign in one round, without a law and without a parliament.',
  },
  'us-ireland-mlat': {
    name: 'US–Ireland treaty',
    title: 'Treaty on mutual legal assistance, United States and Ireland',
    tagline: 'The front door in the Dublin case, signed 2001',
    parties: 'United States; Ireland',
    question: 'Was there another way to the mailbox in Dublin?',
    plain:
      'The two countries had signed a treaty on 18 January 2001: each helps the other’s criminal investigations by its own courts. In the Dublin case a former Attorney General of Ireland declared that it worked well and was the right way. The government in New York answered that such requests take months and can be refused. Nobody tried it. Ireland told the courts in 2014 and again in 2017 that it would consider a request as quickly as possible.',
    full: 'The declaration is of 6 June 2014. Ireland’s brief added that an Irish court may itself order a company to produce what it holds abroad, if there is no other way: Walsh v. National Irish Bank [2013] IESC 2. Its second brief, in December 2017, supported neither party. Courts disagree about whether such a channel has to be tried first; the factors of Aérospatiale ask for alternatives, and for how long they take.',
    outcome: 'The treaty was available and was not used.',
    later: 'The question whether to knock first is still argued in every such case.',
    takeaway: 'There was a front door; the dispute was whether one must knock.',
    sides: [
      {
        who: 'Ireland',
        says: 'We have a law for this, judges for this, and a treaty for this. It would have been enough to send us a request.',
      },
      {
        who: 'The government',
        says: 'A request takes most of a year and may fail. A warrant on a company here takes days and needs nobody’s leave.',
      },
    ],
    simplifies: 'An MLAT request of the game takes two rounds at most and is answered by one player. Real ones pass four offices.',
  },
} as const satisfies Record<string, EntryText>

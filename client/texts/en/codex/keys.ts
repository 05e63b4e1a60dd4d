/** Locks, keys, and the duty to be able. */
import type { EntryText } from './entry-text.ts'

export const KEYS = {
  'apple-fbi': {
    name: 'Apple and the FBI',
    title: 'Two orders to unlock a phone',
    tagline: 'The question that was never answered, 2016',
    parties: 'United States; Apple Inc.',
    question: 'May a court force a company to write code that defeats its own lock?',
    plain:
      'After a deadly attack in California investigators had a phone that would erase itself after ten wrong guesses†. A judge ordered its maker to write a special version of its software without that protection. The maker refused and asked to be heard. In the same weeks a judge in Brooklyn said no to a similar wish: Congress had thought about such a duty and had not made it. In California the government withdrew, because a third party had opened the phone.',
    full: 'Both applications rested on the All Writs Act of 1789. The Brooklyn decision is 149 F. Supp. 3d 341 of 29 February 2016; the California order is of 16 February 2016 and was vacated at the government’s request†. No court of appeals decided. New York Telephone is the precedent for ordering help; the Communications Assistance for Law Enforcement Act is the statute that stops short of it.',
    outcome: 'One judge said yes, one said no, and nobody above them was asked.',
    later: 'Legislatures took the question over: see TOLA and the Investigatory Powers Act.',
    takeaway: 'The question everyone asked was never answered.',
    sides: [
      {
        who: 'The government',
        says: 'A lawful warrant means nothing if design defeats it. We asked for help with one phone of one dead attacker.',
      },
      {
        who: 'The maker',
        says: 'A court cannot draft a company into building a tool that its legislature considered and decided not to require.',
      },
    ],
    simplifies: 'The Keys track of the game is moved by many courts, one step at a time, and binds all states at once.',
    steps: [
      { at: '2016-02-16', what: 'Order in California' },
      { at: '2016-02-29', what: 'Refused in Brooklyn', note: '149 F. Supp. 3d 341' },
      { at: '2016-03', what: 'California withdrawn', note: 'A third party unlocked the phone' },
    ],
  },
  signal: {
    name: 'Signal',
    title: 'A grand-jury subpoena to Signal',
    tagline: 'You cannot hand over what you never kept, 2016',
    parties: 'A grand jury in Virginia; Open Whisper Systems, maker of Signal',
    question: 'What must a service produce that keeps almost nothing?',
    plain:
      'A grand jury in Virginia asked the maker of a messenger for everything about two telephone numbers: names, addresses, contacts, logs. One number had no account. For the other the company had two facts: when the account was made, and when it last connected. It handed those over. The order came with a gag. With the help of a civil-liberties group it was allowed months later to publish the papers, and they became a lesson in design.',
    full: 'The documents were published on 4 October 2016. Nothing was refused: keeping little is a design made before any order comes, and is different from destroying afterwards. The European rule of data minimisation, Article 5(1)(c) of the GDPR, points the same way; laws on retention of traffic data point the other way.',
    outcome: 'Two dates were produced; the gag was partly lifted.',
    later: 'Several services publish such papers as a matter of routine.',
    takeaway: 'You cannot hand over what you never kept.',
    sides: [
      {
        who: 'The service',
        says: 'Keeping little is good practice, not obstruction. What does not exist can be neither stolen nor demanded from us.',
      },
      {
        who: 'Investigators',
        says: 'A service used by millions that can name none of them leaves victims with nobody they could ever bring to court.',
      },
    ],
    simplifies: 'Providers of the game always hold records: a subpoena never comes back empty, only less telling.',
  },
  'investigatory-powers-act': {
    name: 'Investigatory Powers Act',
    title: 'Investigatory Powers Act 2016, as amended in 2024',
    tagline: 'A law about tomorrow’s product',
    parties: null,
    question: 'May a government order a company to keep itself able to answer warrants?',
    plain:
      'A British law of 2016 puts most powers of surveillance into one book. Warrants need a minister and a judge, the “double lock”. A technical capability notice can oblige a company to be able to help, for example to remove protection that it has applied itself. Such a notice may be served abroad and must be kept secret. Since 2024 a company may also be obliged to tell the ministry before it changes its product in certain ways.',
    full: 'Notices stand in section 253; section 254 requires approval by a Judicial Commissioner†. Each use of the capability needs a warrant of its own. A separate and older law, section 49 of RIPA 2000, lets police demand a key from a person†. Governments neither confirm nor deny single notices, so that public debate runs on reports.',
    outcome: 'In force.',
    later: 'Reported notices about encrypted back-ups led to the dispute of 2025.',
    takeaway: 'A capability order is a law about tomorrow’s product.',
    sides: [
      {
        who: 'The ministry',
        says: 'A judge checks the notice, and each use needs its own warrant. Such a door opens rarely, and never in secret from courts.',
      },
      {
        who: 'Its critics',
        says: 'A secret order about a product used everywhere decides for people in all countries, who can neither know nor object.',
      },
    ],
    simplifies: 'A Mandate of the game is public, bites each round and may be challenged. Real notices are secret.',
  },
  'apple-adp': {
    name: 'Apple and the back-ups',
    title: 'Apple, and notices about encrypted back-ups',
    tagline: 'The checkbox that was switched off, 2025 onward',
    parties: 'Apple; the Home Secretary. Privacy International and Liberty as claimants of their own',
    question: 'May one state order a way into back-ups that are encrypted for users anywhere?',
    plain:
      'In February 2025 newspapers reported that Britain had secretly ordered access to encrypted back-ups of users worldwide. The government neither confirmed nor denied. The company withdrew the feature, a checkbox, from British users. A tribunal refused in April to keep even the existence of the case secret. In August an American official said that Britain would drop it; a second notice, for British users only, was reported in September. The company’s claim was dismissed in October after circumstances changed.',
    full: 'Press reports date the first notice to January 2025; the feature was withdrawn on 21 February; the tribunal’s ruling on open justice is of 7 April, the dismissal of 6 October 2025, in IPT/25/83/CH. Claims by two civil-liberties groups continued, with open argument reported for 2026. Existence and terms of the notices are officially unconfirmed; everything here about them is “reported”.',
    outcome: 'The feature is off in one country; the law is undecided.',
    later: 'Pending when last seen.',
    takeaway: 'The checkbox can be ordered off; and allies object when their own users are inside the box.',
    sides: [
      {
        who: 'The ministry',
        says: 'Where children or lives are at risk, a lawful warrant must be able to open what it names. No company may rule that out.',
      },
      {
        who: 'The company',
        says: 'We have never built a master key and never will. A door for one state’s officers is a door for every thief there is.',
      },
    ],
    simplifies: 'A provider of the game cannot withdraw its checkbox in one state only; it ships everywhere or not.',
    steps: [
      { at: '2025-02-07', what: 'A notice is reported' },
      { at: '2025-02-21', what: 'The feature is withdrawn in Britain' },
      { at: '2025-04-07', what: 'The case may be known', note: 'Investigatory Powers Tribunal' },
      { at: '2025-10-06', what: 'The company’s claim is dismissed', note: '“change in circumstances”' },
    ],
  },
  tola: {
    name: 'TOLA, Australia',
    title: 'Telecommunications and Other Legislation Amendment (Assistance and Access) Act',
    tagline: 'Request, notice, capability, 2018',
    parties: null,
    question: 'Can a law order help with encryption without weakening it for all?',
    plain:
      'In December 2018 Australia passed a law with three steps. A request asks a company to help. A notice orders help that the company is able to give. A second kind of notice orders it to become able. A famous section adds a limit: nobody may be asked to build a systemic weakness into a product. Supporters say that this draws the line. Critics say that nobody can tell where the line runs, because every way in is a weakness for somebody.',
    full: 'The Act is No. 148 of 2018; the limit stands in section 317ZG. The independent monitor of security laws recommended in 2020 that an independent body, not the agencies or a minister, should approve the notices. Use of the compulsory steps has been reported as rare, and requests as frequent.',
    outcome: 'In force.',
    later: 'Reviewed in 2020 by the independent monitor.',
    takeaway: 'Everyone agrees not to weaken everyone; nobody agrees what that means.',
    sides: [
      {
        who: 'Its makers',
        says: 'Help is ordered for one target, weakness for all is barred by law, and most companies are simply asked first.',
      },
      {
        who: 'Its critics',
        says: 'A tool for one target works on every target. The only question left is who holds it and how long he keeps it.',
      },
    ],
    simplifies: 'A backdoor of the game opens one provider to one state, and makes exploits by anybody easier. That is the whole limit.',
  },
  podchasov: {
    name: 'Podchasov',
    title: 'Podchasov v. Russia',
    tagline: 'A right declared where it can no longer be enforced, 2016 to 2024',
    parties: 'Anton Podchasov; the Russian Federation',
    question: 'May a state oblige messengers to keep everything and to hand over what decodes it?',
    plain:
      'Russian laws of 2016 oblige services to keep the content of messages for up to six months and data about them for longer, and to hand over what is needed to decode them. A messenger refused to do so for chats that are encrypted from end to end, and was blocked from 2018 to 2020. A user complained in Strasbourg. In February 2024 the European Court of Human Rights found that keeping everything and weakening encryption for all violate the right to private life.',
    full: 'The judgment is App. 33696/19 of 13 February 2024. It says that such encryption cannot be weakened for some users only. Russia had left the Convention system in 2022, so the judgment states the law without a state that would carry it out; but the same law binds the states that remain.',
    outcome: 'A violation of Article 8.',
    later: 'Cited in debates on encryption in many European states.',
    takeaway: 'A right can be declared where it can no longer be enforced.',
    sides: [
      {
        who: 'The user',
        says: 'Nobody can weaken encryption for one suspect only. It weakens it for all, and that is out of all proportion.',
      },
      {
        who: 'The state',
        says: 'Attacks were planned in such chats. A state that cannot read them even with an order leaves its people unguarded.',
      },
    ],
    simplifies: 'The game knows no retention: providers keep what there is, and only a preservation order freezes it.',
  },
  'whatsapp-brazil': {
    name: 'WhatsApp in Brazil',
    title: 'Blocks of WhatsApp, and an arrest',
    tagline: 'No key came of it, 2015 to 2016',
    parties: 'Several Brazilian judges; WhatsApp and its parent',
    question: 'How can a court enforce an order for content that a company cannot read?',
    plain:
      'Judges in several Brazilian towns ordered messages of suspects. The company said that it kept none and could not read them. The judges raised the pressure: daily fines of up to a million reais, the arrest of a manager of the parent company in March 2016, who was freed after a day, and orders that switched the service off in the whole country in December 2015 and in May and July 2016. The president of the highest court lifted the last one.',
    full: 'The manager worked for the parent and had no access to messages; a court freed him on habeas corpus. The merits, ADPF 403 and ADI 5527, are before the Supreme Court: two votes given in 2020 were against blocking and against weakening encryption; no final decision was seen.',
    outcome: 'Fines, an arrest and blocks; no content.',
    later: 'The merits were not concluded in the pages seen.',
    takeaway: 'Arresting a manager does not produce a key that does not exist.',
    sides: [
      {
        who: 'The judges',
        says: 'A company that earns from a whole nation and answers none of its courts leaves us only the levers that it can feel.',
      },
      {
        who: 'The company',
        says: 'We have no copy and no key. Local staff become hostages for a design, and millions lose their service with them.',
      },
    ],
    simplifies: 'No one is arrested in the game and no service is switched off. Contempt costs points, more each time.',
    steps: [
      { at: '2015-12', what: 'First block' },
      { at: '2016-03-01', what: 'A manager is arrested, and freed the next day' },
      { at: '2016-07', what: 'Last block, lifted by the Supreme Court’s president' },
    ],
  },
  encrochat: {
    name: 'EncroChat',
    title: 'EncroChat, and M.N. (C-670/22)',
    tagline: 'If the letter is locked, states go to the desk, 2020 to 2024',
    parties: 'French investigators; courts in Germany, the Netherlands, the United Kingdom and others',
    question: 'May one state break into all phones of an encrypted service and share what it finds?',
    plain:
      'A company sold phones for messages that nobody could read. In 2020 French investigators put a program on its phones through servers in France, and read along for weeks†. What they found went to police in many countries, and many users were tried. In April 2024 the Court of Justice said that a prosecutor may ask for evidence which another state already holds. The other state has to be notified, and a court must exclude what the defence cannot comment on.',
    full: 'The judgment is C-670/22, M.N., of 30 April 2024, about European Investigation Orders. A British court had treated the messages as stored on the device and therefore admissible, [2021] EWCA Crim 128†. Questions remain: the whole user base was the target, details of the method are a defence secret, and suspects lived in states whose law might not have allowed it.',
    outcome: 'Such evidence can be shared and used, with conditions.',
    later: 'Appeals and complaints went on in several countries.',
    takeaway: 'If content is locked in transit, states go to the endpoint.',
    sides: [
      {
        who: 'Investigators',
        says: 'Nearly all its customers were criminals, a judge agreed to each step, and shipments and killings were prevented.',
      },
      {
        who: 'The defence',
        says: 'A search of everyone is no search of someone. We cannot test a method that is secret, done under another law.',
      },
    ],
    simplifies: 'An exploit of the game reads one account. Breaking into a whole service at once is not possible.',
  },
  kazakhstan: {
    name: 'Kazakhstan’s certificate',
    title: 'The root certificate of Kazakhstan',
    tagline: 'Browsers became a border guard, 2015 to 2020',
    parties: 'The government of Kazakhstan; makers of browsers',
    question: 'May a state make every user install a key that lets it read encrypted traffic?',
    plain:
      'To read encrypted traffic a state can try to become the one who vouches for every website. In 2015, again in 2019 and in 2020, Kazakhstan told its users to install a certificate of the state; without it many sites could not be reached. The makers of the large browsers answered by refusing that certificate, even where the user had installed it. No court was asked. The order ended each time after weeks.',
    full: 'In 2019 three makers acted together, in 2020 a fourth joined them. The state explained the measure as a protection against attacks, and later as an exercise†. The case shows who else decides about keys: those who make the software, for all countries at once, by a rule of their own that nobody elected.',
    outcome: 'The certificate was blocked in the main browsers.',
    later: 'Ended after each attempt.',
    takeaway: 'Browsers became a border guard.',
    sides: [
      {
        who: 'The government',
        says: 'Our networks are under attack every day. To see what comes through them is a duty and a right of any state.',
      },
      {
        who: 'The makers',
        says: 'Whoever can read all traffic can change it too. Users trust the lock in the bar only if nobody can copy the key.',
      },
    ],
    simplifies: 'Nobody in the game reads traffic on its way; envelopes on the map are safe until they arrive.',
  },
  dropbox: {
    name: 'Dropbox',
    title: 'A complaint about Dropbox',
    tagline: 'Encrypted, with whose key? 2011',
    parties: 'A researcher; Dropbox; the Federal Trade Commission',
    question: 'May a company say that files are encrypted if its own staff hold the key?',
    plain:
      'A storage service told its customers that their files were encrypted and that its staff could not open them. A researcher noticed that it stored identical files of different customers only once†, which is possible only if it can compare them. In May 2011 he complained to the trade commission that the promise was untrue, since the company held the keys. The company changed its words. Files had been encrypted all along, in transit and at rest.',
    full: 'The complaint of 11 May 2011 is about honesty in advertising and not about access by the state; but it names what every demand turns on: who has the key. Encryption in transit, encryption at rest, and encryption from end to end are three different things, and only the last keeps the provider out.',
    outcome: 'The company changed its terms.',
    later: 'Its wording became a common example in teaching.',
    takeaway: '“Encrypted” is incomplete until you say who has the key.',
    sides: [
      {
        who: 'The complaint',
        says: 'Customers chose the service because of a sentence that was not true. A lock with a spare key is not the same lock.',
      },
      {
        who: 'The company',
        says: 'A key kept under strict rules lets people recover a lost file and share it. Few would want the service without.',
      },
    ],
    simplifies: 'A lock of the game is one of three: none, a checkbox, self-made. Who holds the key follows from that alone.',
  },
  'india-tracing': {
    name: 'India: tracing messages',
    title: 'Section 69 of the IT Act, and Rule 4(2) of the IT Rules 2021',
    tagline: 'Who wrote it first? 2009 onward',
    parties: 'The government of India; WhatsApp as a petitioner',
    question: 'May a law require a messenger to be able to name the first sender of a message?',
    plain:
      'Indian law lets the government order decryption for certain purposes. Rules of 2021 add a duty for large messengers: if a court or authority asks, they must be able to say who first sent a message in the country. They need not tell what it says. A messenger went to court in Delhi: to know who first sent a message one must mark every message of everyone. The case was pending when this was written.',
    full: 'Section 69 dates from an amendment and rules of 2009; the tracing duty is Rule 4(2). Supporters point at rumours that led to killings; critics say that marks on all messages undo what encryption promises. In 2024 the messenger’s lawyer told the court that it would leave rather than break encryption.',
    outcome: 'In force; challenged in court.',
    later: 'Pending when last seen.',
    takeaway: 'Identifying one sender may require marking every message.',
    sides: [
      {
        who: 'The government',
        says: 'A rumour can kill. We do not ask what was written, only who began it, and only if a court or authority asks.',
      },
      {
        who: 'The messenger',
        says: 'To name one sender we must mark each message of all. That is watching everyone in order to find someone, once.',
      },
    ],
    simplifies: 'Records of the game tell an account’s kind, never who first wrote something.',
  },
  proton: {
    name: 'Proton',
    title: 'Proton and the French activist',
    tagline: 'The letter is hidden, the envelope is not, 2021',
    parties: 'French and Swiss authorities; Proton, of Switzerland',
    question: 'Can police get anything about an encrypted account in a country that guards privacy?',
    plain:
      'French police looked for members of a group of activists. One used an encrypted mail service in Switzerland. The police asked through Europol and Swiss authorities, who found the request lawful and ordered the service to record from where the account was used. The service obeyed, as it had to, and gave an IP address. The content stayed unreadable, because it has no key. Many users were surprised, and the service changed how it describes itself.',
    full: 'The order was binding under Swiss law; orders from abroad without a Swiss one are not obeyed, and Article 271 of the Swiss Criminal Code forbids foreign officials to act there†. In October 2021 a Swiss court held that mail services are not telecommunication providers for the purpose of retention†. A draft ordinance of 2025 and 2026 would widen such duties; it was heavily criticised and revised, and the service moved some of its machines abroad.',
    outcome: 'An address was given; no content.',
    later: 'The draft ordinance was still open when last seen.',
    takeaway: 'Encryption hides the letter, not the envelope; and asking by treaty can be fast.',
    sides: [
      {
        who: 'The authorities',
        says: 'A request by the proper way, checked by the state where the service lives: that is the very road others call slow.',
      },
      {
        who: 'The users',
        says: 'We were told that nothing is recorded. A promise that ends with the first order should have said so in the headline.',
      },
    ],
    simplifies: 'A subpoena of the game always works where a provider is established; records cannot be encrypted.',
  },
  'bnd-abroad': {
    name: 'The service abroad',
    title: 'German Constitutional Court on foreign surveillance, and on Posteo',
    tagline: 'Rights travel with power, 2018 and 2020',
    parties: 'Journalists from several countries; the German intelligence service. Posteo, a mail provider',
    question: 'Do a state’s fundamental rights protect foreigners abroad from its own services?',
    plain:
      'Journalists from abroad complained in Germany that its foreign service might read their mail. The government said that the constitution protects people at home. The Constitutional Court disagreed in 2020: German state power is bound by fundamental rights wherever it acts, also against foreigners abroad. The law had to be rewritten with limits and with supervision. Two years before, the same court had said that a mail service which saves no addresses may still have to adapt in order to deliver them under a lawful order.',
    full: 'The decisions are 1 BvR 2835/17 of 19 May 2020 and 2 BvR 2377/16 of 20 December 2018. Other courts see it otherwise: in the United States Verdugo-Urquidez holds that the Fourth Amendment does not protect a foreigner’s property abroad. The European Court of Human Rights moved towards the German view in 2023.',
    outcome: 'Rights bind abroad; minimal design is not always a defence.',
    later: 'A new statute with independent control followed.',
    takeaway: 'Rights can travel with power.',
    sides: [
      {
        who: 'The journalists',
        says: 'Those who are watched abroad need a protector too. A constitution that binds its servants binds them everywhere.',
      },
      {
        who: 'The government',
        says: 'A state owes its own people rights, and owes them safety as well. Abroad it meets services that know no limits.',
      },
    ],
    simplifies: 'In the game it makes no difference for a warrant whose national somebody is; only the case and the place count.',
  },
} as const satisfies Record<string, EntryText>

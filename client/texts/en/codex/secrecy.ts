/** Secrecy, emergencies, insiders, and enforcement by arrest. */
import type { EntryText } from './entry-text.ts'

export const SECRECY = {
  'microsoft-doj': {
    name: 'Microsoft v. DOJ',
    title: 'Microsoft v. Department of Justice, and In re Sealed Case (2025)',
    tagline: 'A gag needs a reason and an end, 2016 to 2025',
    parties: 'Microsoft; the Department of Justice. Later another provider whose name is sealed',
    question: 'May courts order a provider to keep silent for ever about searches of its customers?',
    plain:
      'In eighteen months a provider had received thousands of orders with a gag, most of them without an end†. It sued. In February 2017 a judge allowed it to argue that this limits its freedom of speech. In October the department told its prosecutors to ask for no more than a year, unless there are exceptional reasons, and the suit was dropped. In July 2025 a court of appeals added that a judge, and not the prosecutor, must find the harm for each order.',
    full: 'The first case is in the Western District of Washington; the memo is of 19 October 2017. In re Sealed Case, D.C. Circuit, 18 July 2025, struck down an “omnibus” gag that let agents decide later which orders it covered; a ruling of February 2026 limited unsealing afterwards. In another circuit a gag survived strict scrutiny in 2020, 947 F.3d 148. The statute is 18 U.S.C. § 2705(b).',
    outcome: 'Gags became shorter by policy, and need a finding by a judge.',
    later: 'Circuits still differ in tone.',
    takeaway: 'A gag needs a reason and an end.',
    sides: [
      {
        who: 'The provider',
        says: 'An endless gag bans speech, and hides searches from the searched. Nobody can ever object to what he never learns.',
      },
      {
        who: 'The department',
        says: 'Tipping off destroys evidence and endangers witnesses. A secret kept for a year is still a secret with a purpose.',
      },
    ],
    simplifies: 'A gag of the game costs Influence and ends with the order or with the game; a judge is asked only if somebody objects.',
    steps: [
      { at: '2017-02', what: 'The suit may go on' },
      { at: '2017-10-19', what: 'A year at most, as a rule', note: 'Memorandum of the department' },
      { at: '2025-07-18', what: 'A judge must find the harm', note: 'D.C. Circuit, In re Sealed Case' },
    ],
  },
  'emergency-requests': {
    name: 'Emergencies and fakes',
    title: 'Emergency disclosure, and requests that were forged',
    tagline: 'The fastest door is the easiest to pick, 2022',
    parties: 'Providers; police; impostors',
    question: 'What may a provider give without any order when a life is in danger?',
    plain:
      'A provider may disclose data at once if it believes in good faith that somebody’s life is in danger. One of the judges in the Dublin case named this as a valve for urgent cases. It is quick because nobody signs it but an officer. In 2022 newspapers reported that criminals had used mailboxes of police, which they had taken over, to send such requests, and had received data about the people they meant to harass†.',
    full: 'The exception is 18 U.S.C. § 2702(b)(8). European orders have an emergency time of eight hours, but still an order. Answers to forged requests are technical and dull: known contacts, signed messages, calling back, and central portals. The lesson is about verification and applies to every fast channel.',
    outcome: 'The exception stands; providers check more carefully.',
    later: 'Portals and signed requests spread.',
    takeaway: 'The fastest door is also the easiest to pick.',
    sides: [
      {
        who: 'Police',
        says: 'When a child is missing, an hour counts. A form that waits for a judge at night is a form that comes too late.',
      },
      {
        who: 'Users',
        says: 'A door that opens to whoever sounds urgent will be used by those who lie. The check is part of the emergency.',
      },
    ],
    simplifies: 'Nobody in the game can ask for an emergency and nobody can forge a paper.',
  },
  'twitter-insiders': {
    name: 'The insiders at Twitter',
    title: 'United States v. Abouammo',
    tagline: 'The back door may be a person, 2014 to 2024',
    parties: 'United States; Ahmad Abouammo, a former employee of Twitter',
    question: 'What protects users if an employee looks them up for a foreign state?',
    plain:
      'An employee of a social network was paid and looked up accounts of people who criticised a government abroad. Such a state needed no order, no treaty and no code: it had found a person. He was convicted in 2022 of acting as an agent of a foreign state and of other offences, and a court of appeals affirmed in 2024. The Supreme Court then agreed to hear one question about where a trial may be held.',
    full: 'What the Supreme Court decided is not given here, because only one secondary page about it was seen. Companies have since limited which employees can see which data, and log each look. For users the case is a reminder that encryption without a key at the provider keeps out its staff as well.',
    outcome: 'Convicted; affirmed on appeal in 2024.',
    later: 'A question of venue went to the Supreme Court; see the note under “full”.',
    takeaway: 'The back door may be a person.',
    sides: [
      {
        who: 'The prosecution',
        says: 'Whoever sells a dissident’s address sells his safety. A state that buys it acts on our soil, without any right.',
      },
      {
        who: 'The defence',
        says: 'Gifts and talk are not a mission. A company that lets many look should not be surprised that one of them did.',
      },
    ],
    simplifies: 'An exploit of the game stands for every covert way in, bought people included.',
  },
  'telegram-arrest': {
    name: 'An arrest at an airport',
    title: 'The investigation of Telegram’s founder',
    tagline: 'Executives travel, 2024 onward',
    parties: 'French prosecutors; Pavel Durov, who is presumed innocent',
    question: 'Can a state answer unanswered orders by arresting the head of a service?',
    plain:
      'On 24 August 2024 the founder of a messenger was arrested at an airport near Paris, and four days later placed under formal investigation: among other things because the service is said not to have answered lawful requests. He was released on bail of five million euros with conditions. A press report counts 2,460 requests that French officers had sent without an answer. No trial was seen when this was written. An investigation is not a charge, and he is presumed innocent.',
    full: 'Supporters of the measure say that so large a service cannot ignore all courts; others say that a designer is not an accomplice of each user. In September 2024 the service announced that it gives IP addresses and telephone numbers on valid orders†. The case is about answering at all, more than about encryption, since most chats there are not encrypted from end to end†.',
    outcome: 'Under investigation.',
    later: 'Pending when last seen.',
    takeaway: 'Executives travel, so jurisdiction can be an airport.',
    sides: [
      {
        who: 'The prosecutors',
        says: 'A company that answers no court for years has chosen who must answer for it. Distance is not a licence for silence.',
      },
      {
        who: 'The founder',
        says: 'A platform’s head cannot be guilty of what strangers write. A state with a complaint can write to our office first.',
      },
    ],
    simplifies: 'People of the game are never arrested. Contempt hits the provider’s points and its users’ trust.',
  },
} as const satisfies Record<string, EntryText>

/** Instruments and doctrines: the words of the law that the game plays with. */
import type { EntryText } from './entry-text.ts'

export const WORDS = {
  warrant: {
    name: 'Warrant',
    title: 'Warrant',
    tagline: 'A judge says yes before the door is opened',
    parties: null,
    question: 'What is a warrant, and how far does it reach?',
    plain:
      'A warrant is an order by a judge that allows a search. In many countries an officer has to show good reasons, and the order must name what is to be searched and what for. For email it is not carried out by agents who carry off machines: it is served on the provider, who copies one account and sends it. The paper that protects the user best was held, for two years, to have the shorter reach.',
    full: 'Names mislead: warrant, mandat, ordonnance and Beschluss are not the same. Protection and reach are two different axes. A warrant needs more than a subpoena, so it protects more; whether it reaches abroad is a question of the statute behind it, which in the United States was open from 2014 to 2018 and has been answered since. The word itself stands in the Fourth Amendment, with its demand for a particular description†.',
    outcome: 'The usual paper for content.',
    later: 'Thresholds differ between countries and kinds of data.',
    takeaway: 'Protection and reach are two different things.',
    sides: [
      {
        who: 'For its reach',
        says: 'A judge has already weighed it. An order that careful should not fail because a company moved a file at night.',
      },
      {
        who: 'For its limit',
        says: 'A warrant has always opened doors within the country that issued it. Its dignity is not a ticket over the sea.',
      },
    ],
    simplifies: 'A warrant of the game needs probable cause from the notebook. No judge sees it unless somebody challenges it.',
  },
  subpoena: {
    name: 'Subpoena',
    title: 'Subpoena',
    tagline: 'Bring what you have',
    parties: null,
    question: 'What is a subpoena, and what can it not get?',
    plain:
      'A subpoena orders somebody to bring papers or to testify. Often no judge sees it before; relevance to a case is enough. It reaches what the person or company controls, also abroad, as courts have said of banks and their ledgers. From a mail provider it gets who holds an account, not what the letters say. So the weaker paper has the longer arm, but only for the things that matter less.',
    full: 'The difference between a company’s own records and what customers leave with it is the heart of the argument: a bank’s ledger is the bank’s, a letter in a mailbox is the writer’s. In the Dublin case the government called the warrant a hybrid, obtained like a warrant and executed like a subpoena.',
    outcome: 'The usual paper for records.',
    later: 'Carpenter requires more for long records of location.',
    takeaway: 'A weaker paper can have a longer reach.',
    sides: [
      {
        who: 'Who asks',
        says: 'Every case begins with a name. A quick paper for plain records keeps the heavy ones for what is really private.',
      },
      {
        who: 'Who is asked',
        says: 'A paper that no judge has read should not open more each year, only because more of life now leaves a record.',
      },
    ],
    simplifies: 'A subpoena of the game works only where the provider is established, and tells about an account’s kind.',
  },
  mlat: {
    name: 'MLAT request',
    title: 'Request under a treaty of mutual legal assistance',
    tagline: 'The front door',
    parties: null,
    question: 'How does one state ask another for evidence?',
    plain:
      'A treaty of mutual legal assistance lets one state ask another to use its courts. A prosecutor writes to a ministry at home, which writes to a ministry abroad, which goes to its own judge, who decides under his own law. What is found comes back the same way. It respects everybody, and it is slow: for requests to the United States an official review counted about ten months on average in 2013†.',
    full: 'The requested state may refuse: if the act is no crime there, if the case is political, if a death penalty threatens. It is not extradition, which concerns persons, nor the European Investigation Order, which has deadlines. Reform takes two roads: more staff and clocks for the old way, or agreements that let orders go directly.',
    outcome: 'The ordinary channel between states.',
    later: 'Direct orders by agreement grow beside it.',
    takeaway: 'It respects everybody, and it takes its time.',
    sides: [
      {
        who: 'For asking',
        says: 'Whoever wants something from my house may ring the bell. There is a treaty, a judge, and an answer in the end.',
      },
      {
        who: 'For reaching',
        says: 'Treaty requests take most of a year. Digital traces and the people who were harmed cannot wait that long for it.',
      },
    ],
    simplifies: 'A request of the game takes one round or two, and only a player or the neutral haven can deny it.',
  },
  gag: {
    name: 'Gag order',
    title: 'Gag order',
    tagline: 'May not tell',
    parties: null,
    question: 'May a provider be forbidden to tell its customer about an order?',
    plain:
      'An order can come with another: do not tell. Reasons are easy to see. A suspect who is warned wipes his files, runs, or threatens a witness. The price is that the searched never learn of it and cannot object, and that the public cannot count. So laws ask for reasons, for a judge, and for an end. Some are duties in a statute, some orders of a court, some the ordinary secrecy of an investigation.',
    full: 'A warrant canary is a notice that no such order has come, which is taken down when one does; whether it is lawful is unsettled in many places. Transparency reports count orders in ranges. Secrecy about a target, about a method, and about a law are three different secrets.',
    outcome: 'Allowed within limits nearly everywhere.',
    later: 'Shorter and better reasoned in the United States since 2017.',
    takeaway: 'A gag needs a reason and an end.',
    sides: [
      {
        who: 'For silence',
        says: 'A search that is announced finds nothing. A short silence with a judge’s reasons protects witnesses and the case.',
      },
      {
        who: 'For notice',
        says: 'Who never learns of a search can never complain of it. Power that nobody sees is power that nobody corrects.',
      },
    ],
    simplifies: 'In the game a gag costs Influence at once and can be challenged by the provider alone.',
  },
  preservation: {
    name: 'Preservation',
    title: 'Preservation order',
    tagline: 'Freeze first, ask later',
    parties: null,
    question: 'May data be frozen before anybody has the right to read them?',
    plain:
      'Data can vanish at a keystroke, and the right paper takes time. So most countries let an officer ask a provider to freeze what there is: make a copy and keep it. Nobody may read it until the proper order comes. In the United States the freeze lasts ninety days, once renewable†, under European rules sixty. It needs little reason, because it reveals nothing; critics answer that a copy is taken all the same.',
    full: 'The rules are 18 U.S.C. § 2703(f), Article 29 of the Budapest Convention, and the European preservation order. The request can cross a border quickly even where disclosure cannot, which makes the slow channel bearable. Destroying data after such a request is obstruction.',
    outcome: 'A common first step.',
    later: 'Used very often, and seldom seen.',
    takeaway: 'A freeze reveals nothing, and buys time for the right paper.',
    sides: [
      {
        who: 'Investigators',
        says: 'A frozen copy reads nobody’s letters. It only makes sure that a slow and proper request does not come too late.',
      },
      {
        who: 'Account holders',
        says: 'A copy made without a judge is still a copy. Thousands are taken, and nobody is ever told that theirs was one.',
      },
    ],
    simplifies: 'A preservation of the game lasts a few rounds, keeps the lock of that moment, and can be gagged.',
  },
  reach: {
    name: 'Reach',
    title: 'Reach: territory or control',
    tagline: 'Does law follow the disk or the company?',
    parties: null,
    question: 'Whose law applies to data that lie in one country and are controlled from another?',
    plain:
      'One answer says: the law of the place. Data lie on a disk, the disk stands on soil, and a state’s force ends at its border. The other says: the law of whoever controls them. A court that has power over a company may tell it to bring what it can fetch, wherever it lies. Three powers are easily mixed up: to make law for what happens abroad, to judge a person, and to use force on a territory.',
    full: 'The dispute is whether an order served at home, which makes somebody fetch data abroad, is judging at home or force abroad. Territory is found in Microsoft (2016, vacated) and KBR; control in Marc Rich, Google (Pennsylvania), § 2713, Tidal, e-Evidence and ADC 51. Location still matters for seizures, treaties, blocking laws and hosting rules.',
    outcome: 'Control has gained ground in many countries since 2018.',
    later: 'Location still matters in many questions.',
    takeaway: 'Lawful, enforceable and compliant are three different things.',
    sides: [
      {
        who: 'Control',
        says: 'Data move at the speed of light, companies do not. Law has to hold on to what can be held, and that is a company.',
      },
      {
        who: 'Territory',
        says: 'If every state reaches wherever its companies reach, each of us lives under the law of all of them, all the time.',
      },
    ],
    simplifies:
      'One track for all five states, from −2 to +2, moved by rulings alone. In law each court has its own, and statutes set it too.',
  },
  secrecy: {
    name: 'Secrecy',
    title: 'Secrecy: open or sealed',
    tagline: 'Who learns that a demand exists?',
    parties: null,
    question: 'When may a state keep its own orders secret?',
    plain:
      'Courts are open as a rule, investigations are not. Between them lies the question who may know of an order: the provider, the user, the other state, the public. A sealed order works better while it is sealed. An open one can be tested. Courts have moved from gags without an end towards gags with reasons, judges and dates; but secret notices about products, whose very existence may not be told, have come as well.',
    full: 'It helps to ask what is secret: the target, the method, or the law itself. The first ends with the case. The second lasts as long as the method is used. The third keeps a public from knowing the rules it lives under, which is why a tribunal said in 2025 that at least the existence of a case can be public.',
    outcome: 'Secrecy is accepted when a judge can test it.',
    later: 'Courts and policies differ from country to country.',
    takeaway: 'Ask what is secret: the target, the method, or the law.',
    sides: [
      {
        who: 'Sealed',
        says: 'Partners share files when they can trust that these stay closed. Break one seal, and the next warning never comes.',
      },
      {
        who: 'Open',
        says: 'What nobody may know nobody can challenge, neither the searched nor their state nor those who pay for it all.',
      },
    ],
    simplifies: 'One track sets the price of a gag. Secret laws do not exist in the game.',
  },
  keys: {
    name: 'Keys',
    title: 'Keys: protected or compelled',
    tagline: 'May a lock be ordered open?',
    parties: null,
    question: 'What may a court demand of a company that has built a lock?',
    plain:
      'There are several demands, and they are not the same. Hand over a key that you have. Help with one device. Change tomorrow’s product so that you will be able to help. Tell a password yourself. And several kinds of encryption: on the way, on the server, from end to end. A provider that holds the key can be ordered to use it. One that holds none can only deliver ciphertext, unless a law obliges it to change.',
    full: 'Lavabit is about a key that existed, San Bernardino about code that did not, notices in Britain and Australia about ability, Podchasov about all users at once, Fisher and Hubbell about a person’s memory. Metadata, devices, back-ups and the other end of a conversation remain, whatever the lock.',
    outcome: 'Courts and legislatures disagree.',
    later: 'Open in most countries.',
    takeaway: 'Encryption stops some warrants, for some data, in some designs.',
    sides: [
      {
        who: 'Compelled',
        says: 'No other lock in the world can refuse a judge. A society that cannot search anything cannot protect anyone in it.',
      },
      {
        who: 'Protected',
        says: 'There is no key that only honest hands can turn. What is weak for one person’s sake is weak for everybody else.',
      },
    ],
    simplifies: 'One track decides for all providers and states whether a ticked checkbox opens to a warrant.',
  },
  comity: {
    name: 'Comity',
    title: 'Comity',
    tagline: 'Courtesy between legal systems',
    parties: null,
    question: 'How much should a court care about the law of another state?',
    plain:
      'Comity is neither a duty nor mere politeness. It is the respect which one legal system gives another because it hopes for the same. A court that orders something which is forbidden elsewhere will ask: how important is it, how precise, is there another way, how long would that take, what do both states want, has the company tried? Sometimes it then narrows the order, or waits, or sends the parties to the treaty. Sometimes it does not.',
    full: 'The factors come from Aérospatiale†, and similar ones stand in § 2703(h). Courts in the United States often order production in the end; the weight of a blocking law depends on whether it is enforced. Comity is also reciprocity seen over time: every reach is an example for others.',
    outcome: 'A balance, case by case.',
    later: 'Partly written into statutes and agreements.',
    takeaway: 'Comity is a balance, not a wall.',
    sides: [
      {
        who: 'For reaching',
        says: 'A crime here has victims here. Courtesy towards a state that never answers us is discourtesy towards our own people.',
      },
      {
        who: 'For asking',
        says: 'If we take data there because we control them, they will take ours by that logic. Ask, by treaty; do not take.',
      },
    ],
    simplifies: 'The game makes it a number from 0 to 10, common to all; at 0 the net breaks apart.',
  },
  'tied-bench': {
    name: 'Ties on the bench',
    title: 'When the bench ties',
    tagline: 'Half a court decides nothing',
    parties: null,
    question: 'What happens if as many judges vote for as against?',
    plain:
      'Courts have odd numbers so that there is a majority. But judges fall ill, step aside or are not yet appointed. If the votes are equal, nothing is decided: what was ruled below stays as it is, and it is no precedent for anybody else. In January 2017 eleven judges were active in the Second Circuit, three stood aside, and eight voted four to four on hearing the Dublin case again. So it was not heard again, and the ruling of three judges stood.',
    full: 'Two rules are often mixed up. A request for rehearing needs a majority of the active judges who take part; a tie refuses it, and the panel’s ruling remains a precedent in its circuit. If the Supreme Court itself ties in deciding a case, the judgment below is affirmed without any precedent†. The first is what happened; the second is closer to the rule of the game.',
    outcome: 'A tie leaves the ruling below standing.',
    later: 'The Dublin ruling was vacated in 2018 for another reason: the case had become moot.',
    takeaway: 'A tie is not a victory; it is a missing majority.',
    sides: [
      {
        who: 'For the rule',
        says: 'A change of law needs more votes than keeping it. With half and half the honest thing to say is: not yet decided.',
      },
      {
        who: 'Against it',
        says: 'Then the court below decides for all by luck of an empty chair. A bench that cannot decide should find a ninth.',
      },
    ],
    simplifies: 'Eight votes in every case, so that ties are common; the ruling below then stands and no track moves.',
  },
} as const satisfies Record<string, EntryText>

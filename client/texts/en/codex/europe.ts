/** European data protection and evidence, and the treaties of many. */
import type { EntryText } from './entry-text.ts'

export const EUROPE = {
  'schrems-1': {
    name: 'Schrems I',
    title: 'Schrems v. Data Protection Commissioner',
    tagline: 'One student and the flow of data of a continent, 2015',
    parties: 'Maximillian Schrems; the Data Protection Commissioner of Ireland',
    question: 'Was the arrangement called Safe Harbour, on which firms sent data to the United States, valid?',
    plain:
      'After the disclosures of 2013 a law student complained in Ireland: a social network sends my data to the United States, where agencies may read them, and I have no remedy. The regulator answered that the Commission had decided in 2000 that such transfers are adequate. The Court of Justice of the European Union struck that decision down on 6 October 2015. Access of a general kind, without any way to go to court, is not equal protection.',
    full: 'The judgment is C-362/14. It also says that national regulators must be able to examine such a complaint even if the Commission has decided, though only the Court may annul the decision. It concerns intelligence access and transfers by companies; it does not decide whether a criminal warrant reaches data. All the firms that relied on it had to find another basis.',
    outcome: 'Safe Harbour was invalid.',
    later: 'Replaced by Privacy Shield in 2016†, which fell in Schrems II.',
    takeaway: 'One student can stop a continent’s data flow.',
    sides: [
      {
        who: 'The complainant',
        says: 'A promise of protection that ends where an agency begins, with no judge to turn to, does not protect anybody.',
      },
      {
        who: 'The other view',
        says: 'Every state gathers intelligence. To judge one of them by its leaks stops trade and changes nobody’s practice.',
      },
    ],
    simplifies: 'Transfers between companies are free in the game. Only the place of each account and the laws there count.',
  },
  'schrems-2': {
    name: 'Schrems II',
    title: 'Data Protection Commissioner v. Facebook Ireland and Schrems',
    tagline: 'The law that can reach data counts for more than the map, 2020',
    parties: 'The Irish regulator; Facebook Ireland; Maximillian Schrems',
    question: 'Was Privacy Shield valid, and are standard contract clauses enough?',
    plain:
      'The successor of Safe Harbour lasted four years. On 16 July 2020 the Court of Justice struck it down too: surveillance was not limited to what is strictly necessary, and people in Europe had no court to go to. Standard clauses between companies remain valid, but whoever uses them must look at the law of the other country and add safeguards, for example encryption with keys that stay in Europe, or stop sending.',
    full: 'The judgment is C-311/18. It made every exporter an assessor of foreign surveillance law. Regulators then wrote recommendations on extra measures: strong encryption helps only where the importer has no key†. As in the first case it is about intelligence access and not about evidence in criminal cases, though both kinds of demand reach the same companies.',
    outcome: 'Privacy Shield invalid; clauses valid with conditions.',
    later: 'Followed by the Data Privacy Framework of 2023.',
    takeaway: 'The law that can reach data matters more than the map.',
    sides: [
      {
        who: 'The Court’s reason',
        says: 'A right that cannot be brought before any court is no right. Contracts bind companies; they do not bind agencies.',
      },
      {
        who: 'The exporters',
        says: 'A small firm cannot judge the intelligence law of a continent. Two governments have to settle that, not our clerks.',
      },
    ],
    simplifies: 'Trust in the game falls when laws of reach are passed; it stands for all such judgments and assessments.',
  },
  'data-privacy-framework': {
    name: 'Data Privacy Framework',
    title: 'EU–US Data Privacy Framework, and Latombe v. Commission',
    tagline: 'The third truce, 2023 onward',
    parties: 'European Commission; Philippe Latombe, a member of the French parliament',
    question: 'Are the new American safeguards and the new review court enough?',
    plain:
      'After Schrems II the United States issued an executive order: surveillance has to be necessary and proportionate, and a new review court hears complaints from abroad. On that basis the European Commission decided on 10 July 2023 that certified American firms protect data adequately. A French deputy went to court. The General Court dismissed his case in September 2025. He appealed, and the appeal was pending when this was written.',
    full: 'The decision is (EU) 2023/1795, resting on Executive Order 14086; the judgment is T-553/23 of 3 September 2025; the appeal is C-703/25 P, lodged on 31 October 2025. Adequacy is reviewed again and again: it can be withdrawn by the Commission, struck down by the Court, or emptied by a change of the order it rests upon.',
    outcome: 'Upheld at first instance.',
    later: 'Appeal pending when last seen.',
    takeaway: 'Adequacy is a truce, renewed or broken by courts.',
    sides: [
      {
        who: 'Its makers',
        says: 'Limits, a court for complaints, and yearly reviews: that is more than most states offer to people living abroad.',
      },
      {
        who: 'Its critics',
        says: 'What one order has given another may take away. A court inside the executive is not the court that was asked for.',
      },
    ],
    simplifies: 'The game has no adequacy. Its nearest relative is a treaty between two states, which nobody can strike down.',
  },
  'transfer-fines': {
    name: 'Fines for transfers',
    title: 'Transfer decisions of the Irish regulator: Meta and TikTok',
    tagline: 'Remote access is a transfer, 2023 and 2025',
    parties: 'Data Protection Commission of Ireland; Meta; TikTok',
    question: 'Is it a transfer when staff in another country can merely look at data in Europe?',
    plain:
      'The Irish regulator supervises many large services because their European offices are there. In May 2023 it fined one of them 1.2 billion euros for sending data to the United States under clauses that did not answer Schrems II. In May 2025 it fined another 530 million euros: staff in China could see European data from afar, and users had not been told enough. During the inquiry the company first said that no such data lay in China, and later corrected itself.',
    full: 'The decisions apply the chapter of the GDPR on transfers. Both companies contest them in court. What they share is that the location of a disk decided nothing: in the first case because the law over the importer counted, in the second because access counts as transfer even if no file moves.',
    outcome: 'Fines of 1.2 billion and 530 million euros.',
    later: 'Both contested when last seen.',
    takeaway: 'Remote access is a transfer even if no file moves.',
    sides: [
      {
        who: 'The regulator',
        says: 'Users care who can see their data, not in which hall the disk is turning. The rule must follow the eyes and hands.',
      },
      {
        who: 'The companies',
        says: 'A service for the world needs staff in the world. If each glance is an export, nobody can repair anything at night.',
      },
    ],
    simplifies: 'A provider of the game is fined by states for what it hands over, never for who on its staff can look.',
  },
  'gdpr-48': {
    name: 'GDPR, Article 48',
    title: 'General Data Protection Regulation, Article 48',
    tagline: 'A door with two locks, in force since 2018',
    parties: null,
    question: 'May a company in the Union hand personal data to a foreign court or agency?',
    plain:
      'A foreign judgment that orders disclosure of personal data has effect in the Union only if an international agreement stands behind it. That sounds like a wall. But the article ends with the words that other grounds for transfer remain. So a company that gets a foreign order must ask two things: is there a legal basis for disclosing at all, and is there a ground for sending data to that country? Sometimes both answers are yes, often not.',
    full: 'The European Data Protection Board described the two steps in its guidelines 02/2024, final in June 2025: a basis under Article 6, and a ground under Chapter V, such as important reasons of public interest or legal claims in a particular case. A demand made to a foreign parent, which then asks its European subsidiary, is outside Article 48 itself, but Chapter V still applies.',
    outcome: 'In force. Not an absolute ban, and not a formality.',
    later: 'Guidelines of 2025 describe how to apply it.',
    takeaway: 'It is a door with two locks, not a wall.',
    sides: [
      {
        who: 'The Union',
        says: 'Orders of other states take effect here when we have agreed with them. Between equals, that is only good manners.',
      },
      {
        who: 'Other states',
        says: 'The rule itself keeps exceptions for public interest and for legal claims. So a court may read it case by case.',
      },
    ],
    simplifies: 'The game’s Blocking Statute is either in force or not, and a treaty lifts it entirely.',
  },
  'data-act': {
    name: 'Data Act, Article 32',
    title: 'Data Act of the European Union, Article 32',
    tagline: 'Walls for machine data too, 2025',
    parties: null,
    question: 'Does a rule against foreign orders protect data that are about no person?',
    plain:
      'A newer European law extends the idea of Article 48 to data that are about no person at all: measurements, designs, records of machines. Since 12 September 2025 a cloud provider that holds such data in the Union must take steps to prevent access by foreign governments which would conflict with European law. If a foreign order comes without an agreement behind it, the provider has to test it against conditions before it answers.',
    full: 'The Data Act is Regulation (EU) 2023/2854; Article 32 stands beside Article 48 of the GDPR and uses similar conditions: reasons, proportion, a specific order, review by a court†. Technical measures such as keys held by the customer are one way to meet it. It shows how rules of privacy turned into rules of sovereignty.',
    outcome: 'Applies since 12 September 2025.',
    later: 'Practice was not yet visible when this was written.',
    takeaway: 'Sovereignty rules now cover machine data too.',
    sides: [
      {
        who: 'Its makers',
        says: 'A turbine’s records can be worth more to a rival than a diary. They deserve the same guard at the same gate.',
      },
      {
        who: 'Its critics',
        says: 'A company between two orders gains one more duty and no more power. The states concerned ought to talk instead.',
      },
    ],
    simplifies: 'All data of the game belong to an account holder; what a machine knows is not told apart.',
  },
  'e-evidence': {
    name: 'e-Evidence',
    title: 'e-Evidence Regulation of the European Union',
    tagline: 'Ten days, eight hours, from 18 August 2026',
    parties: null,
    question: 'May a prosecutor of one member state order a provider in another directly?',
    plain:
      'From 18 August 2026 a prosecutor or judge in one member state can send an order straight to a provider’s office or representative in another: ten days to answer, eight hours in an emergency. It does not matter where the data lie. Subscriber data can be ordered by a prosecutor, traffic data and content only by a judge. Every provider that serves the Union must name a representative who can be served. Denmark does not take part.',
    full: 'Regulation (EU) 2023/1543 and Directive (EU) 2023/1544. Preservation lasts sixty days. For traffic data and content the other state is notified, with exceptions, and may refuse on listed grounds; fines go up to two per cent of turnover; a conflict with the law of a third country is reviewed by a court; nobody is obliged to decrypt†. So Europe wrote a control test of its own, with a clock and with somebody to notify.',
    outcome: 'Applies from 18 August 2026.',
    later: 'The first months of practice were not visible when this was written.',
    takeaway: 'Europe built its own control test, with a clock.',
    sides: [
      {
        who: 'Its makers',
        says: 'A slow bridge is rebuilt with clocks and staff, not jumped. Among states that trust each other, days are enough.',
      },
      {
        who: 'Its critics',
        says: 'One state’s judge now decides about people in another, and a small provider in a hurry is the last line of defence.',
      },
    ],
    simplifies: 'The game has no union of states. Its treaties join two at a time, and every content order is the same instrument.',
  },
  'second-protocol': {
    name: 'Second Additional Protocol',
    title: 'Second Additional Protocol to the Convention on Cybercrime',
    tagline: 'Signing is easy, ratifying is slow, 2022',
    parties: 'Parties to the Budapest Convention',
    question: 'May police of many states ask providers abroad directly for domains and subscriber data?',
    plain:
      'Twenty years after the Budapest Convention its parties wrote a second protocol. It allows direct requests to registrars and providers in other countries for who holds a domain or an account, faster help in emergencies, joint teams, and it contains an article on data protection. It was opened for signature on 12 May 2022. Many states signed. By early 2026 only Serbia, Japan and Hungary were seen to have ratified it, so it was not yet in force.',
    full: 'It is CETS No. 224 and needs five ratifications†. A party may declare that its own authorities are to be told, or that it does not allow some of the direct ways†. Content is not among what can be asked directly†. It is a wider club than a CLOUD agreement, with a narrower object.',
    outcome: 'Opened for signature; not in force when last seen.',
    later: 'Ratification by Hungary on 5 February 2026 was the newest one seen.',
    takeaway: 'Signing is easy, ratifying is slow.',
    sides: [
      {
        who: 'Its makers',
        says: 'Who owns an account is every case’s first question. Many states can now ask it within days instead of months.',
      },
      {
        who: 'Its critics',
        says: 'Direct requests let the weaker safeguards of one country reach people of another, without anyone there to look.',
      },
    ],
    simplifies: 'Treaties of the game come into force at once. Signing, ratifying and reservations are one step.',
  },
  'un-convention': {
    name: 'UN cybercrime convention',
    title: 'United Nations Convention against Cybercrime',
    tagline: 'A channel for states that distrust each other, 2024',
    parties: 'Member states of the United Nations',
    question: 'Can one treaty on electronic evidence bind governments with very different laws?',
    plain:
      'In December 2024 the General Assembly adopted a convention on cybercrime and electronic evidence. Seventy-two signed in Hanoi in October 2025, among them the European Union, the United Kingdom, China, Russia and Brazil; the United States and India did not. It needs forty ratifications, and few had been made by spring 2026. Supporters see at last a channel between all states. Critics find its safeguards weak for the powers that it gives.',
    full: 'It began with a proposal of Russia, which had stayed outside the Budapest Convention, and ended as a compromise that both camps could sign. It covers cooperation for serious offences well beyond attacks on computers. Each state keeps grounds to refuse, and how they will be used is the open question.',
    outcome: 'Adopted and open for ratification; not in force when last seen.',
    later: 'The count of ratifications differed between the pages seen and is not given here.',
    takeaway: 'A universal treaty must include governments that distrust each other.',
    sides: [
      {
        who: 'Its supporters',
        says: 'Crime crosses every border. A channel with safeguards that all can sign is better than no channel for half the world.',
      },
      {
        who: 'Its critics',
        says: 'Powers to collect evidence are spelt out, and limits left to each state. Those who need the limits most get the fewest.',
      },
    ],
    simplifies: 'Every state of the game may refuse a request without a reason, and pays only by the Comity it does not gain.',
  },
  'google-cnil': {
    name: 'Google v. CNIL',
    title: 'Google Spain, Google v. CNIL, Glawischnig-Piesczek',
    tagline: 'A country, a union, the world, 2014 to 2019',
    parties: 'Google; data protection authorities of Spain and France. Eva Glawischnig-Piesczek; Facebook Ireland',
    question: 'How far does a European order about what is shown on the web reach?',
    plain:
      'In 2014 the Court of Justice gave people a right to have old links about them removed from search results. Where? In Europe, the Court said in 2019: as a rule the links must go in all member states, not in the whole world, because other countries strike another balance between privacy and knowledge. Ten days later it said in another case that European law does not forbid a national court to order the removal of an insult worldwide. Reach is a dial.',
    full: 'The judgments are C-131/12 of 13 May 2014, C-507/17 of 24 September 2019 and C-18/18 of 3 October 2019. Orders about what may be shown are not orders to hand over data, but the question of reach is the same one, and so is the danger that the widest order of any country becomes the rule for all.',
    outcome: 'Union-wide as a rule; worldwide orders are not excluded.',
    later: 'National courts have used both answers.',
    takeaway: 'Reach can be dialled: country, union, world.',
    sides: [
      {
        who: 'For the dial',
        says: 'One country’s balance of rights should not silently become the law of all. Others have parliaments of their own.',
      },
      {
        who: 'For the world',
        says: 'The web has no borders. An order that stops at one leaves the harm there, one click from those it hurts.',
      },
    ],
    simplifies: 'No order of the game removes anything. It is the reach of demands that courts dial here.',
  },
} as const satisfies Record<string, EntryText>

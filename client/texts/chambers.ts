/**
 * The words of CHAMBERS: sections, answers, the bench, and the argument cards. Cards go by ground, side and line (R5.7, 15.4);
 * the authorities are real, the claims are paraphrases. Numbers in the game are invented.
 */
import type { Ground, Line, Philosophy, Side } from '#shared/names.ts'

interface Card {
  /** The line's name on this ground. */
  readonly name: string
  /** The claim in one sentence. */
  readonly claim: string
  /** The authority it rests on, as cited. */
  readonly authority: string
}

/** `government` argues to enforce, `challenger` to quash. */
export const CARDS = {
  reach: {
    text: {
      government: {
        name: 'Control', claim: 'The order binds the company before this court, so it must bring what it controls, wherever it keeps it.',
        authority: 'Marc Rich (2d Cir. 1983)',
      },
      challenger: {
        name: 'Territory', claim: 'The legislature said “warrant”, a word that has always stopped at the border.',
        authority: 'Microsoft v. US, 829 F.3d 197 (2016, vacated)',
      },
    },
    comity: {
      government: {
        name: 'Reciprocity', claim: 'Others already do so. They would reach here by the same rule, and so may they.',
        authority: 'Budapest Convention, Art. 18(1)(a)',
      },
      challenger: {
        name: 'Comity', claim: 'Coercion ends at the frontier. Ask, by treaty; do not take.',
        authority: 'Lotus (PCIJ 1927)',
      },
    },
    consequences: {
      government: {
        name: 'Gravity', claim: 'Otherwise a suspect picks a haven by ticking a country box at sign-up.',
        authority: 'Lynch, concurring, 829 F.3d 197 (2016)',
      },
      challenger: {
        name: 'Bystanders', claim: 'A warrant takes the whole server, and most people on it are strangers to the case.',
        authority: 'Carney, concurring, 855 F.3d 53 (2017)',
      },
    },
  },
  secrecy: {
    text: {
      government: {
        name: 'Delay of notice', claim: 'The statute allows delay of notice.',
        authority: '18 U.S.C. § 2705(b)',
      },
      challenger: {
        name: 'A ban on speech', claim: 'An endless gag is a ban on speech.',
        authority: 'Doe v. Mukasey (2d Cir. 2008)',
      },
    },
    comity: {
      government: {
        name: 'Sealed work', claim: 'Partners trust sealed work. Break one seal and they stop sending files.',
        authority: 'In re Application, 947 F.3d 148 (3d Cir. 2020)',
      },
      challenger: {
        name: 'The blind host', claim: 'The host cannot object to what it cannot see.',
        authority: 'Ireland, as amicus (2014, 2017)',
      },
    },
    consequences: {
      government: {
        name: 'Tipping off', claim: 'Tipping off destroys evidence and endangers witnesses.',
        authority: '18 U.S.C. § 2705(b)(1)–(5)',
      },
      challenger: {
        name: 'The searched', claim: 'Under a gag the searched never learn that they were searched.',
        authority: 'Microsoft v. DOJ (W.D. Wash. 2017)',
      },
    },
  },
  keys: {
    text: {
      government: {
        name: 'Reasonable help', claim: 'Courts may order reasonable technical help with a lawful warrant.',
        authority: 'US v. New York Telephone (1977)',
      },
      challenger: {
        name: 'Not required', claim: 'A court cannot draft a company into building what the legislature considered and did not require.',
        authority: 'In re Apple (E.D.N.Y. 2016)',
      },
    },
    comity: {
      government: {
        name: 'Allies’ notice', claim: 'Allies have the same notice, checked by a judge, each use under its own warrant.',
        authority: 'Investigatory Powers Act 2016, ss. 253–254',
      },
      challenger: {
        name: 'Every door', claim: 'One state’s key opens every state’s users.',
        authority: 'Lavabit’s brief, 749 F.3d 276 (4th Cir. 2014)',
      },
    },
    consequences: {
      government: {
        name: 'Defeated by design', claim: 'A lawful warrant means nothing if it is defeated by design.',
        authority: 'In re Search of an iPhone (C.D. Cal. 2016)',
      },
      challenger: {
        name: 'Weak for all', claim: 'No one can weaken encryption for one suspect only. Weak for one is weak for all.',
        authority: 'Podchasov v. Russia (ECtHR 2024)',
      },
    },
  },
} as const satisfies Record<Ground, Record<Line, Record<'government' | 'challenger', Card>>>

/** The question before the court, as its heading. */
export const QUESTIONS = {
  reach: (g: string, host: string | null): string =>
    host === null ? `Does a ${g} warrant reach data abroad?` : `Does a ${g} warrant reach data in ${host}?`,
  secrecy: (g: string): string => `May ${g} keep its order secret?`,
  keys: (g: string): string => `May ${g} courts order a lock opened?`,
} as const

/** What each outcome writes into the law: said before the vote. */
export const STAKES = {
  reach: {
    enforce: 'Enforce moves Reach one step to Control: foreign data come within the arm.',
    quash: 'Quash moves Reach one step to Territory: the warrant stops at the border.',
  },
  secrecy: {
    enforce: 'Enforce moves Secrecy one step to Sealed: gags get cheaper.',
    quash: 'Quash moves Secrecy one step to Open: the user is told, gags cost more.',
  },
  keys: {
    enforce: 'Enforce moves Keys one step to Compelled: ticked boxes open to warrants.',
    quash: 'Quash moves Keys one step to Protected: warrants bring ciphertext.',
  },
} as const satisfies Record<Ground, Record<Side, string>>

/** On the stamp of a ruling. */
export const STAMPS = {
  reach: { enforce: 'Warrant stands', quash: 'Warrant falls' },
  secrecy: { enforce: 'Gag stands', quash: 'Gag lifted' },
  keys: { enforce: 'Key ordered', quash: 'Lock holds' },
} as const satisfies Record<Ground, Record<Side, string>>

/** A line a judge may be quoted with, by philosophy and side: fiction, both sides equal. */
export const QUOTES = {
  textualist: {
    enforce: 'The statute names the company, not the cabinet.',
    quash: 'If the legislature meant abroad, it knew how to say so.',
  },
  internationalist: {
    enforce: 'We reach as others reach, and answer as we ask.',
    quash: 'There is a front door. Somebody might knock.',
  },
  consequentialist: {
    enforce: 'A rule that a mouse-click defeats is no rule.',
    quash: 'One order, and a thousand strangers searched.',
  },
} as const satisfies Record<Philosophy, Record<Side, string>>

/** The tie rule is said all the time, not at the end. */
export const TIE_RULE = 'If the bench ties, the ruling below stays.'

/** Titles of the sections, in their order, with the line said when there is nothing in one. */
export const SECTIONS = {
  answers: { title: 'Answers', empty: 'Nothing is addressed to you this round.' },
  gags: { title: 'Sealed orders', empty: 'No sealed order reached you this round.' },
  bills: { title: 'Bills', empty: 'No bill is on the table.' },
  treaties: { title: 'Treaties', empty: 'Nobody has proposed a treaty to you.' },
  court: { title: 'Court', empty: 'Court is empty. No one has said no.' },
} as const

export const CHAMBERS_TEXTS = {
  title: 'Chambers',
  lede: 'Everyone decides at once and in secret. The order is answers, bills, treaties, court.',
  producing: (account: string, place: string): string => `Produce ${account} from ${place}`,
  says: (law: string): string => `${law} law says`,
  handOver: 'Hand it over',
  notWithoutTreaty: 'Not without a treaty request',
  noObjection: 'Nothing against it',
  treatyCovers: 'Allowed, under the treaty',
  bind: 'You cannot obey both. Pick whom to disappoint.',
  noBind: 'You can obey both.',
  ruledBelow: 'Ruling below',
  provisional: 'Provisional: a bill or an earlier case may still change it.',
  benchSum: 'How the judges stand',
  range: (low: string, high: string): string => `The other side can still move it: ${low} to ${high}`,
  sealedVotes: 'Votes are sealed and revealed together.',
  youSit: 'You sit on this bench',
  youAreParty: 'You are a party',
  youWatch: 'You watch this one',
  waiting: 'Waits for a later sitting',
  unanswered: { demand: 'Unanswered, it counts as comply.', request: 'Unanswered, it counts as denied.', vote: 'Without a vote you count for the ruling below.' },
} as const

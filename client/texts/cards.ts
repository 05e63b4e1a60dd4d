/**
 * The argument cards, by ground, side and line (R5.7, R5.7.2). The authorities are real, the claims are paraphrases.
 */
import type { Ground, Line } from '#shared/names.ts'

export interface Card {
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
        name: 'Control',
        claim: 'The order binds the company before this court, so it must bring what it controls, wherever it keeps it.',
        authority: 'Marc Rich (2d Cir. 1983)',
      },
      challenger: {
        name: 'Territory',
        claim: 'The legislature said “warrant”, a word that has always stopped at the border.',
        authority: 'Microsoft v. US, 829 F.3d 197 (2016, vacated)',
      },
    },
    comity: {
      government: {
        name: 'Reciprocity',
        claim: 'Others already do so. They would reach here by the same rule, and so may they.',
        authority: 'Budapest Convention, Art. 18(1)(a)',
      },
      challenger: {
        name: 'Comity',
        claim: 'Coercion ends at the frontier. Ask, by treaty; do not take.',
        authority: 'Lotus (PCIJ 1927)',
      },
    },
    consequences: {
      government: {
        name: 'Gravity',
        claim: 'Otherwise a suspect picks a haven by ticking a country box at sign-up.',
        authority: 'Lynch, concurring, 829 F.3d 197 (2016)',
      },
      challenger: {
        name: 'Bystanders',
        claim: 'A warrant takes the whole server, and most people on it are strangers to the case.',
        authority: 'Carney, concurring, 855 F.3d 53 (2017)',
      },
    },
  },
  secrecy: {
    text: {
      government: {
        name: 'Delay of notice',
        claim: 'The statute allows delay of notice.',
        authority: '18 U.S.C. § 2705(b)',
      },
      challenger: {
        name: 'A ban on speech',
        claim: 'An endless gag is a ban on speech.',
        authority: 'Doe v. Mukasey (2d Cir. 2008)',
      },
    },
    comity: {
      government: {
        name: 'Sealed work',
        claim: 'Partners trust sealed work. Break one seal and they stop sending files.',
        authority: 'In re Application, 947 F.3d 148 (3d Cir. 2020)',
      },
      challenger: {
        name: 'The blind host',
        claim: 'The host cannot object to what it cannot see.',
        authority: 'Ireland, as amicus (2014, 2017)',
      },
    },
    consequences: {
      government: {
        name: 'Tipping off',
        claim: 'Tipping off destroys evidence and endangers witnesses.',
        authority: '18 U.S.C. § 2705(b)(1)–(5)',
      },
      challenger: {
        name: 'The searched',
        claim: 'Under a gag the searched never learn that they were searched.',
        authority: 'Microsoft v. DOJ (W.D. Wash. 2017)',
      },
    },
  },
  keys: {
    text: {
      government: {
        name: 'Reasonable help',
        claim: 'Courts may order reasonable technical help with a lawful warrant.',
        authority: 'US v. New York Telephone (1977)',
      },
      challenger: {
        name: 'Not required',
        claim: 'A court cannot draft a company into building what the legislature considered and did not require.',
        authority: 'In re Apple (E.D.N.Y. 2016)',
      },
    },
    comity: {
      government: {
        name: 'Allies’ notice',
        claim: 'Allies have the same notice, checked by a judge, each use under its own warrant.',
        authority: 'Investigatory Powers Act 2016, ss. 253–254',
      },
      challenger: {
        name: 'Every door',
        claim: 'One state’s key opens every state’s users.',
        authority: 'Lavabit’s brief, 749 F.3d 276 (4th Cir. 2014)',
      },
    },
    consequences: {
      government: {
        name: 'Defeated by design',
        claim: 'A lawful warrant means nothing if it is defeated by design.',
        authority: 'In re Search of an iPhone (C.D. Cal. 2016)',
      },
      challenger: {
        name: 'Weak for all',
        claim: 'No one can weaken encryption for one suspect only. Weak for one is weak for all.',
        authority: 'Podchasov v. Russia (ECtHR 2024)',
      },
    },
  },
} as const satisfies Record<Ground, Record<Line, Record<'government' | 'challenger', Card>>>

/** Words of the lessons: what each is about, and for each step a heading, a sentence why, and what is to be done. */
import type { LessonId, StepId } from '#shared/lessons/all.ts'

interface StepText {
  readonly title: string
  readonly why: string
  readonly todo: string
}

interface LessonText {
  readonly title: string
  readonly line: string
  readonly minutes: number
  /** What one knows after it. */
  readonly learned: string
  readonly steps: Readonly<Record<string, StepText>>
}

export const LESSON_TEXTS = {
  'lesson-warrant': {
    title: 'A warrant and a wall',
    line: 'You are Columbia, and the mail you want lies across the sea.',
    minutes: 4,
    learned:
      'Two laws can bind one company. Your own court was split about the force you used; the state that was asked handed the mail over, later, and nobody was offended.',
    steps: {
      country: {
        title: 'You are Columbia',
        why: 'A government hunts evidence. Your file names your case: find the Trafficker. Two accounts may be his, Amber and Dune. That is cause enough for a warrant.',
        todo: 'Read your file, then go on.',
      },
      cabinet: {
        title: 'This cabinet is a data centre',
        why: 'It stands in Dublin, so Hibernian law covers it. Monolith, its owner, sits in Columbia, so your law covers the company. Amber’s mail lies in it.',
        todo: 'Select the cabinet in Dublin.',
      },
      warrant: {
        title: 'Reach across the sea',
        why: 'A long-arm warrant orders a company at home to bring what it keeps abroad. It costs one of your three actions.',
        todo: 'Choose Warrant, name Amber, and add it to your orders.',
      },
      seal: {
        title: 'All orders are secret until they are sealed',
        why: 'Everybody writes at the same time. When the last seal is on, all orders are carried out together, in a fixed order of steps.',
        todo: 'Seal your orders.',
      },
      reveal: {
        title: 'The arm is out',
        why: 'What happened is played back step by step. Your warrant reaches Dublin; nothing is handed over yet, for Monolith may answer first.',
        todo: 'Watch, then go to Chambers.',
      },
      answer: {
        title: 'The company between two laws',
        why: 'Hibernia has a Blocking Statute: obeying you there is fined. Disobeying you is contempt. In Chambers Monolith may comply, go to court or refuse. You have nothing to decide this time.',
        todo: 'Seal your empty sheet.',
      },
      wall: {
        title: 'A wall',
        why: 'Monolith has gone to court. Until the bench has ruled, the mail stays where it is, and four judges and four jurors will say how far your law reaches.',
        todo: 'Read the tally, then go on to round 2.',
      },
      ask: {
        title: 'There is a front door',
        why: 'A request under a treaty asks Hibernia itself to hand the mail over. It costs 1 Influence and takes two rounds. Asking offends nobody: if it is granted, both of you gain, and Comity rises.',
        todo: 'Choose MLAT request, name Amber, and add it.',
      },
      'seal-again': {
        title: 'By force and by asking',
        why: 'Both are on their way now: the warrant before your court, the request before Hibernia’s government.',
        todo: 'Seal your orders.',
      },
      'reveal-again': {
        title: 'The request leaves',
        why: 'Only you and Hibernia know of a request. Jurors for the case are drawn by lot.',
        todo: 'Watch, then go to Chambers.',
      },
      both: {
        title: 'Court day',
        why: 'The bench hears Monolith’s case: three of the four judges think that law stops at the border. You could plead; in lesson 3 you will.',
        todo: 'Seal your sheet.',
      },
      compare: {
        title: 'Compare the two',
        why: 'The bench quashed the warrant. Hibernia granted the request: you will read the mail in round 4, and you both scored. In the real case, too, the court of appeals stopped the warrant; then it split four to four on hearing it again.',
        todo: 'Look at the votes, then finish.',
      },
    },
  },
  'lesson-key': {
    title: 'The key',
    line: 'You are Amber, a dissident, and your own government is looking for you.',
    minutes: 4,
    learned:
      'Who holds the key decides what is learned. A server can be carried off; what is locked on it stays shut. And a move takes a round.',
    steps: {
      self: {
        title: 'You are Amber',
        why: 'You are the Dissident, and nobody knows. Rhenania, your own country, hunts you. You earn while your data are online, most of all at home, but at home it need not ask anybody.',
        todo: 'Read your file, then go on.',
      },
      data: {
        title: 'Your data',
        why: 'The mark with your colour is your account. It lies with Monolith in Frankfurt, on Rhenania’s soil, and anybody who takes the server can read it.',
        todo: 'Select your own account.',
      },
      checkbox: {
        title: 'Encryption as a checkbox',
        why: 'Monolith has shipped encryption that anybody can turn on. It costs an action and nothing else. Most people never tick the box.',
        todo: 'Choose Checkbox and add it to your orders.',
      },
      seal: {
        title: 'Protection comes first',
        why: 'Orders are carried out step by step, and what protects comes before what takes. So it is in time, whatever is ordered against you in this round.',
        todo: 'Seal your orders.',
      },
      raid: {
        title: 'They took the server',
        why: 'Rhenania seized Monolith’s whole server in Frankfurt: a warrant at home takes everything on it. Your account was on it, and locked. They hold it and cannot read it.',
        todo: 'Watch, then go to Chambers.',
      },
      quiet: {
        title: 'Nothing to decide',
        why: 'In Chambers accounts may challenge demands made about them, lobby, and vote when the lot makes them jurors. Nothing is asked of you now.',
        todo: 'Seal your empty sheet.',
      },
      income: {
        title: 'What you earn',
        why: 'The tally says where your points come from: data online, at home, and in the state where the customers are.',
        todo: 'Read it, then go on to round 2.',
      },
      move: {
        title: 'Leave',
        why: 'The lock holds as long as nobody orders a backdoor. Monolith has a data centre in Hibernia: there Rhenania must ask. Your own law protects you least.',
        todo: 'Choose Relocate to Hibernia and add it.',
      },
      'seal-again': {
        title: 'A move takes a round',
        why: 'Data depart at the end of the Orders and arrive in the next round. Until then they lie where they were.',
        todo: 'Seal your orders.',
      },
      'on-its-way': {
        title: 'On its way',
        why: 'The envelope on the map is your account. A preservation order served now would still get a copy of what lies there; a warrant served after it has arrived would be too late.',
        todo: 'Look at the map, then finish.',
      },
    },
  },
  'lesson-bench': {
    title: 'The bench',
    line: 'Your warrant is before eight votes. Argue it.',
    minutes: 6,
    learned:
      'Argument beats force. Each judge follows a sum that anybody can see: his bent, the doctrine, the card that speaks to him and a little Influence. At four to four the ruling below stands, and nothing is decided for the next time.',
    steps: {
      case: {
        title: 'A case of yours is on the docket',
        why: 'Your warrant for Amber’s mail in Dublin was quashed by the court below. You have appealed, and the bench hears it this round.',
        todo: 'Go on.',
      },
      campaign: {
        title: 'Influence first',
        why: 'Influence pays for briefs, bills and lobbying. A campaign brings two, and you can hold six at most.',
        todo: 'Choose Campaign and add it to your orders.',
      },
      seal: {
        title: 'Seal it',
        why: 'Jurors are drawn when the Orders are over: two governments, a provider and an account.',
        todo: 'Seal your orders.',
      },
      'to-court': {
        title: 'The jurors are drawn',
        why: 'Rhenania, Hibernia, Lanterna and Cobalt sit with the four judges. Nobody has told you how they lean.',
        todo: 'Go to Chambers.',
      },
      judges: {
        title: 'Four judges, four sums',
        why: 'Beside each judge stands his philosophy and his sum as it is now. Above zero he enforces, below zero he quashes; at zero he follows the court below. Two are textualists.',
        todo: 'Look at the sums, then go on.',
      },
      plead: {
        title: 'Choose an argument',
        why: 'Each card speaks to one philosophy. Text moves both textualists; Influence moves everybody by one, once.',
        todo: 'Play the Text card with 2 Influence.',
      },
      'seal-brief': {
        title: 'Both briefs are face down',
        why: 'Monolith chooses at the same time. It may speak to the internationalist, who counts for you so far.',
        todo: 'Seal your sheet.',
      },
      ruling: {
        title: 'Four to four',
        why: 'All four judges came to you; all four jurors did not. A tie leaves the ruling below standing, and it makes no precedent: the doctrine has not moved. That is how the real case stood in January 2017.',
        todo: 'Read the votes, then finish.',
      },
    },
  },
  'lesson-bargain': {
    title: 'The bargain',
    line: 'You are Rhenania. Make a law, a treaty and a deal.',
    minutes: 6,
    learned:
      'Rules you make get copied. Laws change what everybody may order, treaties what may be asked, and deals bind only what is sealed.',
    steps: {
      indices: {
        title: 'Four indices',
        why: 'Privacy, Security, Economy and Comity belong to nobody and to everybody. When Comity is gone, the net splits and the game is over. Laws move them.',
        todo: 'Look at them, then go on.',
      },
      bill: {
        title: 'Table a bill',
        why: 'The Encryption and Press Shield protects sources and locks on your soil. A bill costs 1 Influence and is voted on in Chambers; a government’s first law earns points.',
        todo: 'Choose Bill, enact the Encryption and Press Shield, and add it.',
      },
      treaty: {
        title: 'Offer a treaty',
        why: 'With an executive agreement two states serve each other’s requests a round sooner, and Comity rises. Each state can have one partner.',
        todo: 'Choose Treaty with Hibernia and add it.',
      },
      seal: {
        title: 'Both in one round',
        why: 'You have three actions and 5 Influence; both orders cost 1 each.',
        todo: 'Seal your orders.',
      },
      tabled: {
        title: 'Everybody sees a bill',
        why: 'Bills and proposals are public as soon as they are tabled.',
        todo: 'Watch, then go to Chambers.',
      },
      lobby: {
        title: 'Put weight behind it',
        why: 'Everybody may lobby for and against. More Influence for it than against it, and it is law.',
        todo: 'Put 1 Influence behind your bill.',
      },
      'seal-votes': { title: 'Bids are sealed too', why: 'What anybody puts in is spent, whoever wins.', todo: 'Seal your sheet.' },
      law: {
        title: 'A law and a partner',
        why: 'The Shield is law in Rhenania, and Hibernia has signed. Your soil wears its hatching on the map.',
        todo: 'Read the tally, then go on to round 2.',
      },
      deals: {
        title: 'Talk is free, sealed terms bind',
        why: 'Under Deals you can offer any seat something for something: Influence, a vote, a grant. What is binding the server carries out; a promise is kept or broken in public. Bots deal, too.',
        todo: 'Open Deals and look around if you like, then go on.',
      },
      'seal-again': { title: 'Another round', why: 'You may order whatever you like now, or nothing.', todo: 'Seal your orders.' },
      copied: {
        title: 'Copied',
        why: 'Meridia tables the same Shield that you have made. Others play by the rules you set, and use them against you as well.',
        todo: 'Read it, then finish.',
      },
    },
  },
} as const satisfies { readonly [L in LessonId]: LessonText & { readonly steps: Readonly<Record<StepId<L>, StepText>> } }

export const LESSONS_UI = {
  title: 'Learn',
  lead: 'Four small games, one thing at a time. No clock, no names.',
  number: (n: number): string => `Lesson ${n}`,
  minutes: (n: number): string => `${n} minutes`,
  done: 'Done',
  start: (n: number): string => `Start lesson ${n}`,
  failed: 'The lesson could not be opened.',
  step: (lesson: number, step: number, steps: number): string => `Lesson ${lesson}, step ${step} of ${steps}`,
  region: 'Lesson',
  doIt: 'Do it for me',
  goOn: 'Go on',
  finish: 'Finish',
  skip: 'Skip lesson',
  hide: 'Hide the lesson',
  show: 'Show the lesson',
  finished: (title: string): string => `You have finished “${title}”`,
  next: (title: string): string => `Next: ${title}`,
  playOn: 'Play this game on',
  own: 'Play a game of your own',
  toTitle: 'Back to the title',
} as const

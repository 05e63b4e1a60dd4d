/** Words around a report of something that went wrong, and around what can be copied. */
export const COPYING = {
  copy: 'Copy',
  copied: 'Copied',
  byHand: 'Copy the marked text',
} as const

export const REPORT = {
  title: 'Something went wrong?',
  open: 'Write a report',
  lead: 'This says what somebody who looks after the game needs to know. It holds no key to your seat, and nothing anybody said unless you tick it. It goes nowhere unless you pass it on.',
  words: 'What happened, in your words',
  withTalk: 'With the talk of this table, as I heard it',
  text: 'The report',
  download: 'Keep as a file',
} as const

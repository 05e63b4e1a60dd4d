/** Words around a report of something that went wrong, and around what can be copied. */
export const COPYING = {
  copy: 'Kopieren',
  copied: 'Kopiert',
  byHand: 'Markierten Text kopieren',
} as const

export const REPORT = {
  title: 'Ging etwas schief?',
  open: 'Bericht schreiben',
  lead: 'Hier steht, was jemand wissen muss, der das Spiel betreut. Der Bericht enthält keinen Schlüssel zu Deinem Platz und nichts Gesagtes, außer Du kreuzt es an. Er geht nirgendwohin, solange Du ihn nicht weitergibst.',
  words: 'Was geschah, in Deinen Worten',
  withTalk: 'Mit dem Gespräch an diesem Tisch, wie ich es hörte',
  text: 'Der Bericht',
  download: 'Als Datei behalten',
} as const

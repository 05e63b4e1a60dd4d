import type { ScenarioWords } from '#shared/scenario-words.ts'

export const LAST_KEY_WORDS = {
  start: '{LANT} hat das Häkchen ausgeliefert. Eine Anordnung mit Schweigegebot zu einem von zwei verschlossenen Postfächern liegt vor.',
  question: 'Öffnen, schweigend kämpfen oder den Laden schließen?',
  goals: [
    'Sagen, wann eine Anordnung über ein Konto alle berührt.',
    'Sehen, was ein Schweigegebot schützt und worüber es nicht streiten lässt.',
    'Sehen, wie die Bauweise eines Dienstes bestimmt, was sein Betreiber noch wählen kann.',
  ],
  aims: {
    COL: 'Ein Schmuggler, eines von zwei Postfächern. Hol, was der Fall braucht, und nicht mehr, als ein Gericht Dir gäbe.',
    RHE: 'Es geschieht auf Deinem Boden, und niemand sagt es Dir. Achte darauf und schließe Deinen eigenen Fall ab.',
    LANT: 'Du weißt es und darfst nichts sagen. Befolgen, kämpfen oder schließen: Jedes lässt sich vertreten, keines ist umsonst.',
    COBALT: 'Du weißt nicht, ob Du es bist. Das Schloss ist zu; entscheide, ob das genügt.',
    FJORD: 'Auch Du weißt nicht, ob Du es bist. Ein Kanarienvogel kann es sagen oder still liegen.',
  },
  motion: 'Dieses Haus würde seinen Dienst eher schließen, als einen Schlüssel zu allen Konten herauszugeben.',
  questions: [
    'Gab es eine engere Anordnung, die genügt hätte?',
    'Wer hätte es erfahren sollen, und wann?',
    'Was ließ sich nur rechtzeitig vortragen, und wer versäumte es?',
    'Hatten die Konten etwas von dem, was für sie getan wurde?',
  ],
} as const satisfies ScenarioWords

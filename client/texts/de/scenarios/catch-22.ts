import type { ScenarioWords } from '#shared/scenario-words.ts'

export const CATCH_22_WORDS = {
  start: 'Langarm-Gesetz: {COL}. Abwehrgesetze: zwei Staaten jenseits des Meeres. Und eine Anordnung ist unterwegs.',
  question: 'Wem gehorcht ein Anbieter nicht, wenn er nicht beiden gehorchen kann?',
  goals: [
    'Einen echten Rechtskonflikt von einem nur behaupteten unterscheiden.',
    'Nennen, was ein Gericht abwägt, wenn das Recht eines anderen Staates Nein sagt.',
    'Sagen, was ein Unternehmen zwischen zwei Anordnungen redlich tun kann.',
  ],
  aims: {
    COL: 'Schließe den Fall ab, für den Dein Gesetz gemacht wurde, und behalte Partner, die das nächste Ersuchen beantworten.',
    HIB: 'Zeig, dass Dein Gesetz meint, was es sagt, und dass ein Ersuchen nach dem Abkommen beantwortet wird.',
    RHE: 'Halte fremde Hände von Deinem Boden fern und schließe eigene Fälle mit derselben Sorgfalt ab.',
    MONO: 'Zwei Gesetze, ein Postfach. Antworte so, dass Du es vor beiden Gerichten erklären kannst.',
    LANT: 'Du liegst jenseits der anderen Grenze desselben Streits. Sei bereit, bevor Du an der Reihe bist.',
    AMBER: 'Alle streiten, wo Deine Post liegt. Sie muss nicht dort bleiben.',
  },
  motion: 'Dieses Haus würde das Unternehmen bestrafen, das der fremden Anordnung gehorcht.',
  questions: [
    'Gilt ein Gesetz, das Nein sagt, dem Unternehmen oder dem anderen Gericht?',
    'Welchen Ausweg nahm niemand, und was hätte er gekostet?',
    'Was müsste in einer Akte stehen, damit man sieht, dass das Unternehmen redlich handelte?',
    'Änderte sich Deine Antwort, wenn die beiden Staaten die Plätze tauschten?',
  ],
} as const satisfies ScenarioWords

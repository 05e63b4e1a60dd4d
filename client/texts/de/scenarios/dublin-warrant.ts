import type { ScenarioWords } from '#shared/scenario-words.ts'

export const DUBLIN_WARRANT_WORDS = {
  start: 'Eine Anordnung zu Post auf einer Insel liegt vor der Richterbank. Gestellt von: {COL}. Die Vorinstanz hob sie auf.',
  question: 'Vier Richterstühle stehen zwei zu zwei. Wo bleibt bei Gleichstand die Post?',
  goals: [
    'Sagen, was „extraterritorial“ heißen kann: der Server, das Unternehmen, die Person oder der Bildschirm.',
    'Erklären, warum ein Gleichstand einen Prozess entscheidet und keinen Präzedenzfall schafft.',
    'Gericht, Gesetz und Abkommen als Wege zum selben Postfach vergleichen.',
  ],
  aims: {
    COL: 'Hol die Post vor Gericht, per Gesetz oder per Ersuchen, und sei bereit, mit der Regel zu leben, wenn andere sie nutzen.',
    HIB: 'Du hast nicht Nein gesagt; niemand hat Dich gefragt. Zeig, dass ein Ersuchen beantwortet worden wäre.',
    MONO: 'Gehorche einem Gesetz, ohne das andere zu brechen, und behalte das Vertrauen an beiden Küsten.',
    AMBER: 'Alle streiten über Deine Post, niemand über Dich. Lass Dich nicht lesen, wer immer Du bist.',
  },
  motion: 'Dieses Haus glaubt, dass der Standort eines Servers entscheiden soll, wessen Recht gilt.',
  questions: [
    'Wer gewann, und was änderte sich für Verdächtige, für Opfer, für Dich?',
    'Bekam der Weg über das Abkommen eine faire Chance?',
    'Welche Interessen nannte jede Seite, und wie ging euer Urteil mit ihnen um?',
    'Hätte die Post nebenan gelegen, hätte dann jemand geklagt?',
  ],
} as const satisfies ScenarioWords

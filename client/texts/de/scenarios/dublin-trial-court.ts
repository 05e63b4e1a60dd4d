import type { ScenarioWords } from '#shared/scenario-words.ts'
import { DUBLIN_WARRANT_WORDS } from './dublin-warrant.ts'

export const DUBLIN_TRIAL_COURT_WORDS = {
  ...DUBLIN_WARRANT_WORDS,
  start: 'Dieselbe Anordnung einen Schritt früher: Das Gericht der ersten Instanz hat sie bestätigt.',
  question: 'Derselbe Gleichstand schickt die Post über das Meer. Was ist eine Vorinstanz wert?',
  goals: [
    'Erklären, warum es zählt, wer zuerst entschied und wer es umstoßen muss.',
    'Erklären, warum ein Gleichstand einen Prozess entscheidet und keinen Präzedenzfall schafft.',
    'Gericht, Gesetz und Abkommen als Wege zum selben Postfach vergleichen.',
  ],
  questions: [
    'Die Stimmen waren dieselben wie im anderen Dublin-Fall, das Ende nicht. Ist das gerecht?',
    'Wer musste wen überzeugen, und was kostete der Versuch?',
    'Was hättest Du als unterlegene Seite getan, außer Rechtsmittel einzulegen?',
    'Sollte eine solche Frage überhaupt einer Richterbank überlassen sein, und wenn nicht, wem?',
  ],
} as const satisfies ScenarioWords

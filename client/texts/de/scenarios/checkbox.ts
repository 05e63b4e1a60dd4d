import type { ScenarioWords } from '#shared/scenario-words.ts'

export const CHECKBOX_WORDS = {
  start: 'Zwei Anbieter sind einen Schritt vor der Verschlüsselung, als ein Zugangspflichtgesetz vorgelegt wird.',
  question: 'Kommt das Schloss vor dem Gesetz, das es verbietet?',
  goals: [
    'Eine Anordnung im Einzelfall von der Pflicht unterscheiden, jede beantworten zu können.',
    'Sehen, wie die Regel eines Staates die Sicherheit von Menschen anderswo ändert.',
    'Sagen, was geheim sein darf: das Ziel, die Methode oder das Gesetz selbst.',
  ],
  aims: {
    COL: 'Behalte einen Weg, rechtmäßige Anordnungen zu vollziehen, durch ein Gesetz, das man lesen, bestreiten und beschließen kann.',
    HIB: 'Entscheide, was Du beherbergst: Schlüssel, Schlösser oder den Streit darüber. Auch eigene Fälle warten.',
    MONO: 'Ein Schritt bis zur Auslieferung. Wähle den Tag und sag, was das Schloss verspricht und was nicht.',
    LANT: 'Dein Name ist das Schloss. Liefere es aus, verteidige es vor Gericht, oder lebe mit der Ausnahme.',
    BASALT: 'Nächste Woche kannst Du verschlossen sein, wenn der Anbieter schnell ist und das Gesetz langsam.',
    EMBER: 'Dasselbe Rennen aus einem anderen Postfach: Eine Voreinstellung hätte Dir die Wahl erspart.',
  },
  motion: 'Dieses Haus würde Anbieter verpflichten, einen Weg für rechtmäßige Anordnungen offen zu halten.',
  questions: [
    'Ist es Gehorsam oder Widerstand, eine Funktion zurückzuziehen?',
    'Nenne einen Fall, den das Schloss schlimmer machte, und einen, den der Schlüssel schlimmer machte. Was beweist jeder?',
    'Kann das Häkchen eines Staates die Sicherheit eines anderen ändern? Was hast Du hier gesehen?',
    'Was müsste öffentlich sein, damit man einem solchen Gesetz traut?',
  ],
} as const satisfies ScenarioWords

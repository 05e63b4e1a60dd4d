import type { ScenarioWords } from '#shared/scenario-words.ts'

export const SPIRAL_WORDS = {
  start: 'Jede Regierung hat zwei Gegenseitigkeitsmarken, und jede ist selbst ein Ziel.',
  question: 'Wer hört zuerst auf, wenn alle dürfen, was ihnen angetan wurde?',
  goals: [
    'Gegenseitigkeit am Werk sehen: Was einer allein nimmt, nehmen andere zurück.',
    'Sagen, was ein Versprechen zwischen Staaten glaubwürdig macht.',
    'Die Kosten eines zersplitterten Netzes zählen, und wer sie trägt.',
  ],
  aims: {
    COL: 'Du darfst zweimal zugreifen und musst es zweimal dulden. Mach das zweite Mal unnötig.',
    HIB: 'Aller Daten sind hier, und zwei können sie holen. Finde einen Partner, bevor die Marken ausgegeben sind.',
    RHE: 'Halt Dich zurück und sei vertrauenswürdig, oder gib zuerst aus und erklär es später.',
    MER: 'Zeig, dass auch Dir zusteht, was andere ihr Recht nennen, und was es bräuchte, darauf zu verzichten.',
    MONO: 'Drei Küsten, und jeder Staat kann zugreifen. Bleib rechtmäßig, wo Du kannst, und zahlungsfähig.',
    DROP: 'Klein genug, um von allen gedrückt zu werden. Sei dort, wo sie sich einig sind.',
  },
  motion: 'Dieses Haus glaubt, dass einseitiger Zugriff der kürzeste Weg zu einem Abkommen ist.',
  questions: [
    'Wer machte den ersten Zug, und würdest Du das den Anfang nennen?',
    'Wann brachte eine Drohung ein Abkommen, und wann eine Mauer?',
    'Was bräuchte ein Abkommen, damit niemand durch Austritt gewinnt?',
    'Wem ging es jedes Mal schlechter, und hatte der einen Platz?',
  ],
} as const satisfies ScenarioWords

import type { ScenarioWords } from '#shared/scenario-words.ts'

export const WALLS_OF_SERVERS_WORDS = {
  start: 'Nach einem Datenleck wollen zwei Staaten die Daten ihrer Bürger daheim, und die Courtoisie ist niedrig.',
  question: 'Schützt ein Server daheim jemanden, und vor wem?',
  goals: [
    'Auseinanderhalten, warum Staaten Daten daheim wollen: Strafverfolgung, Privatsphäre, Industrie, Aufsicht, Kontrolle.',
    'Ort und Kontrolle unterscheiden: wo Daten liegen, und wer sie öffnen muss.',
    'Sehen, wer eine Mauer bezahlt und wer sich eine Tür leisten kann.',
  ],
  aims: {
    COL: 'Deine Unternehmen halten, was andere daheim wollen. Halte den Weg offen, ohne fortgeschickt zu werden.',
    RHE: 'Ein Gesetz für Daten daheim gilt. Sorge, dass es jemanden schützt, und behalte Deine Freunde.',
    MER: 'Die Ausschreibung ist Deine und lokal. Mach aus einer Mauer Arbeit für Deine Leute, zu einem Preis, den Du zahlen kannst.',
    MONO: 'Bau, wo Du musst, oder verlier den Markt. Jede Halle ist ein Gericht mehr, dem Du antwortest.',
    DROP: 'Billig und überall war der Plan. Finde heraus, welche Mauern eine Tür wert sind.',
    PHOT: 'Schlössern ist gleich, wo sie stehen. Sieh, ob eine Ausschreibung das auch meint.',
    AMBER: 'Zieh um oder werde umgezogen: Wähle eine Mauer nach dem, was sie draußen hält.',
    BASALT: 'Zwei Staaten hätten Dich gern daheim, aus verschiedenen Gründen. Frag, aus welchem, bevor Du packst.',
    COBALT: 'Ein Gesetz daheim kann Dich schützen oder einsperren. Wisse, welches, bevor es bindet.',
  },
  motion: 'Dieses Haus glaubt, dass die Daten der Bürger im eigenen Land gespeichert werden sollen.',
  questions: [
    'Welche Mauer schützte jemanden, und wovor?',
    'Wer bezahlte die Mauern, und waren es die, die sie verlangten?',
    'Warum baut ein Freund eine Mauer gegen einen Freund?',
    'Was hätte ein Schloss, ein Abkommen oder ein Vertrag stattdessen geleistet?',
  ],
} as const satisfies ScenarioWords

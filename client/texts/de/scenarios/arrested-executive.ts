import type { ScenarioWords } from '#shared/scenario-words.ts'

export const ARRESTED_EXECUTIVE_WORDS = {
  start:
    'Missachtung kostet beim ersten Mal 4 SP und dann jedes Mal mehr. Ein verschlossener Dienst ohne Sitz dort soll ein Postfach liefern.',
  question: 'Was kann ein Gericht einem Unternehmen tun, das nicht da ist?',
  goals: [
    '„Will nicht“ von „kann nicht“ unterscheiden und sagen, worauf eine Anordnung trifft.',
    'Druck auf ein Unternehmen gegen den Schaden für alle abwägen, die es nutzen.',
    'Sehen, was eine Kontaktstelle, ein Abkommen oder bloße Auskunft stattdessen leisten.',
  ],
  aims: {
    COL: 'Schließe Deinen Fall auf Wegen ab, die auch gut aussähen, gingen andere sie gegen Deine Unternehmen.',
    MER: 'Schließe den Fall eines Schmugglers ab, mit einem Gericht, auf das im Ausland wenige hören. Druck ist ein Weg, Bitten ein anderer.',
    DROP: 'Sei der erreichbare Dienst, ohne der zu werden, den alle fragen.',
    PHOT: 'Sag wahrheitsgemäß, was Du herausgeben kannst und was nicht, und überstehe ein Gericht, dessen Geduld 4 SP kostet.',
    COBALT: 'Dein Postfach wird verlangt, und gesucht bist vielleicht gar nicht Du. Bleib ungelesen.',
    FJORD: 'Vielleicht wirst Du gesucht, und man hat anderswo begonnen. Nutze die Zeit.',
  },
  motion: 'Dieses Haus würde Führungskräfte persönlich für die Weigerung eines Unternehmens haften lassen.',
  questions: [
    'Wo sagte an diesem Tisch jemand „kann nicht“ und meinte „will nicht“? Woran könnte ein Gericht es merken?',
    'Wen traf die teurere Missachtung, und wer bezahlte sie?',
    'Was hättest Du vor der zweiten Weigerung angeboten?',
    'Ein Dienst, den Millionen bei der Arbeit brauchen, wird wegen eines Postfachs gesperrt: Was machte das verhältnismäßig?',
  ],
} as const satisfies ScenarioWords

/** What the states are called where a scenario or a reader asks for real names; their articles stand in grammar.ts. */
import type { StateId } from '#shared/names.ts'
import type { StateName } from '../en/names.ts'

export const REAL_NAMES: Readonly<Record<StateId, StateName>> = {
  COL: { name: 'Amerika', demonym: 'amerikanisch', seal: 'US', blurb: 'Die Vereinigten Staaten, Heimat der großen Cloud.' },
  HIB: { name: 'Irland', demonym: 'irisch', seal: 'IE', blurb: 'Eine Insel der Rechenzentren und Holdings.' },
  RHE: {
    name: 'Kontinentaleuropa',
    demonym: 'europäisch',
    seal: 'EU',
    blurb: 'Sechs Länder von der Seine bis zur Donau, als eines gezeichnet. Der Schutz der Privatsphäre steht in ihren Verfassungen.',
  },
  MER: { name: 'Brasilien', demonym: 'brasilianisch', seal: 'BR', blurb: 'Eine aufstrebende Macht, die ihre Daten daheim haben will.' },
  ALP: {
    name: 'Schweiz',
    demonym: 'schweizerisch',
    seal: 'CH',
    blurb: 'Ein neutraler Hafen mit einem alten Abwehrgesetz. Niemand spielt ihn.',
  },
}

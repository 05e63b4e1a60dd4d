/** What the states are called where a scenario or a reader asks for real names; grammar.ts knows their articles. */
import type { StateId } from '#shared/names.ts'
import type { StateName } from './names.ts'

export const REAL_NAMES: Readonly<Record<StateId, StateName>> = {
  COL: { name: 'Amérique', demonym: 'd’Amérique', seal: 'US', blurb: 'Les États-Unis, patrie du grand nuage.' },
  HIB: { name: 'Irlande', demonym: 'd’Irlande', seal: 'IE', blurb: 'Une île de centres de données et de holdings.' },
  RHE: {
    name: 'Europe continentale',
    demonym: 'd’Europe continentale',
    seal: 'EU',
    blurb: 'Six pays de la Seine au Danube, dessinés en un seul. La vie privée figure dans leurs constitutions.',
  },
  MER: { name: 'Brésil', demonym: 'du Brésil', seal: 'BR', blurb: 'Une puissance montante qui veut ses données chez elle.' },
  ALP: {
    name: 'Suisse',
    demonym: 'de Suisse',
    seal: 'CH',
    blurb: 'Un havre neutre doté d’une vieille loi de blocage. Personne ne le joue.',
  },
}

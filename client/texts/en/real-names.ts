/**
 * What the states are called where a scenario or a reader asks for real names. One word or two without an article, so that
 * every sentence holds them; a state of several countries is named after the land they share.
 */
import type { StateId } from '#shared/names.ts'
import type { StateName } from './names.ts'

export const REAL_NAMES: Readonly<Record<StateId, StateName>> = {
  COL: { name: 'America', demonym: 'American', seal: 'US', blurb: 'The United States, home of the big cloud.' },
  HIB: { name: 'Ireland', demonym: 'Irish', seal: 'IE', blurb: 'An island of data centres and holding companies.' },
  RHE: {
    name: 'Mainland Europe',
    demonym: 'European',
    seal: 'EU',
    blurb: 'Six countries from the Seine to the Danube, drawn as one. Privacy stands in their constitutions.',
  },
  MER: { name: 'Brazil', demonym: 'Brazilian', seal: 'BR', blurb: 'A rising power that wants its data at home.' },
  ALP: {
    name: 'Switzerland',
    demonym: 'Swiss',
    seal: 'CH',
    blurb: 'A neutral haven with an old blocking law. Nobody plays it.',
  },
}

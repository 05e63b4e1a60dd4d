/** Where a server stands, in words. */
import type { ProviderId, StateId } from '#shared/names.ts'
import { PLACES } from '../board/places.ts'

/** The city of a data centre: "Dublin". */
export const cityOf = (provider: ProviderId, state: StateId): string => PLACES[state][provider].city

/** Entries whose reach can be drawn: whence the order came and where the data lay, as degrees of longitude and latitude. */
import type { EntryId } from '#shared/codex/entries.ts'

interface Spot {
  readonly name: string
  readonly lon: number
  readonly lat: number
}
export interface Route {
  readonly from: Spot
  readonly to: Spot
  /** A third place that the dispute turned on. */
  readonly also?: Spot
}

const spot = (name: string, lon: number, lat: number): Spot => ({ name, lon, lat })
const NEW_YORK = [-74, 40.7] as const
const WASHINGTON = [-77, 38.9] as const
const SWITZERLAND = [8.2, 46.9] as const
const DUBLIN = [-6.26, 53.35] as const

export const ROUTES: Readonly<Partial<Record<EntryId, Route>>> = {
  'microsoft-ireland': {
    from: spot('New York: the warrant', ...NEW_YORK),
    to: spot('Dublin: the mail', ...DUBLIN),
    also: spot('Redmond: the keyboard', -122.1, 47.7),
  },
  'us-ireland-mlat': { from: spot('New York: the case', ...NEW_YORK), to: spot('Dublin: the front door', ...DUBLIN) },
  'marc-rich': { from: spot('New York: the subpoena', ...NEW_YORK), to: spot('Switzerland: the papers', ...SWITZERLAND) },
  'bank-of-nova-scotia': { from: spot('Miami: the subpoena', -80.2, 25.8), to: spot('Bahamas: the ledgers', -77.3, 25) },
  ubs: { from: spot('Washington: the summons', ...WASHINGTON), to: spot('Switzerland: the names', ...SWITZERLAND) },
  'licra-yahoo': { from: spot('Paris: the order', 2.35, 48.85), to: spot('California: the website', -122, 37.4) },
  gorshkov: { from: spot('Seattle: the keyboard', -122.3, 47.6), to: spot('Russia: the files', 60, 56) },
  'yahoo-belgium': { from: spot('Belgium: the prosecutor', 4.4, 50.8), to: spot('United States: the accounts', -122, 37.4) },
  'kbr-sfo': { from: spot('London: the notice', -0.1, 51.5), to: spot('United States: the papers', -95.4, 29.8) },
  ovh: { from: spot('Ontario: the order', -75.7, 45.4), to: spot('France: the servers', 2.9, 49.9) },
  'chinese-banks': { from: spot('Washington: the subpoenas', ...WASHINGTON), to: spot('China: the records', 116.4, 39.9) },
  proton: { from: spot('France: the request', 2.35, 48.85), to: spot('Switzerland: the address', 7.4, 46.5) },
}

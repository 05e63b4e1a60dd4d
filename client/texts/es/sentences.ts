/** Sentence templates of rows and marks for the ear. */
import { listed, plural } from './numbers.ts'

interface ArmWords {
  readonly owner: string
  readonly kind: string
  readonly isYours: boolean
  readonly isOnYou: boolean
  readonly on: string | null
  readonly at: string
  readonly status: string
  readonly isGagged: boolean
  /** null where no two laws meet. */
  readonly collide: boolean | null
}

export const SENTENCES = {
  arm: (it: ArmWords): string =>
    `${it.owner}, ${it.kind}${it.isYours ? ', acción tuya' : ''}${it.isOnYou ? ', contra ti' : ''}${it.on === null ? '' : `, sobre ${it.on}`}, en ${it.at}. ${it.status}${it.isGagged ? ', con mordaza' : ''}.${it.collide === null ? '' : it.collide ? ' Chocan dos leyes.' : ' Allí no lo prohíbe ninguna ley.'}`,
  site: (it: {
    city: string
    state: string
    laws: string
    provider: string
    accounts: readonly string[]
    locked: number
    demands: number
    isClosed: boolean
  }): string =>
    `${it.city}, ${it.state}. ${it.laws}. Armario de ${it.provider}${it.isClosed ? ', cerrado,' : ''} con ${it.accounts.length === 0 ? 'ninguna cuenta' : listed(it.accounts)}${it.locked === 0 ? '' : `, ${plural(it.locked, 'cifrada', 'cifradas')}`}.${it.demands === 0 ? '' : ` ${plural(it.demands, 'exigencia', 'exigencias')}.`}`,
  account: (it: {
    name: string
    isYou: boolean
    nation: string
    provider: string
    city: string
    lock: string
    transit: string | null
  }): string =>
    `${it.name}${it.isYou ? ', tu cuenta' : ''}. Nacional de ${it.nation}, con ${it.provider} en ${it.city}. ${it.lock}.${it.transit === null ? '' : ` De camino a ${it.transit}.`}`,
  state: (name: string, governed: string, laws: string): string => `${name}. ${governed}. ${laws}.`,
  phase: (round: string, phase: string, actions: string, influence: string, pressing: number): string =>
    `${round}, ${phase}. Tienes ${actions} y ${influence}.${pressing === 0 ? '' : ` ${plural(pressing, 'asunto te apremia', 'asuntos te apremian')}.`}`,
} as const

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
    `${it.owner}, ${it.kind}${it.isYours ? ', your own' : ''}${it.isOnYou ? ', on you' : ''}${it.on === null ? '' : `, on ${it.on}`}, at ${it.at}. ${it.status}${it.isGagged ? ', gagged' : ''}.${it.collide === null ? '' : it.collide ? ' Two laws collide.' : ' No law forbids it there.'}`,
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
    `${it.city}, ${it.state}. ${it.laws}. ${it.provider} cabinet${it.isClosed ? ', closed,' : ''} with ${it.accounts.length === 0 ? 'no account' : listed(it.accounts)}${it.locked === 0 ? '' : `, ${plural(it.locked, 'locked', 'locked')}`}.${it.demands === 0 ? '' : ` ${plural(it.demands, 'demand', 'demands')}.`}`,
  account: (it: {
    name: string
    isYou: boolean
    nation: string
    provider: string
    city: string
    lock: string
    transit: string | null
  }): string =>
    `${it.name}${it.isYou ? ', you' : ''}. National of ${it.nation}, with ${it.provider} in ${it.city}. ${it.lock}.${it.transit === null ? '' : ` On the way to ${it.transit}.`}`,
  state: (name: string, governed: string, laws: string): string => `${name}. ${governed}. ${laws}.`,
  phase: (round: string, phase: string, actions: string, influence: string, pressing: number): string =>
    `${round}, ${phase}. You have ${actions} and ${influence}.${pressing === 0 ? '' : ` ${plural(pressing, 'thing presses', 'things press')} on you.`}`,
} as const

/** Sentence templates of rows and marks for the ear. */
import { ofThe } from './grammar.ts'
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
    `${it.owner}, ${it.kind}${it.isYours ? ', de votre main' : ''}${it.isOnYou ? ', contre vous' : ''}${it.on === null ? '' : `, sur ${it.on}`}, lieu : ${it.at}. ${it.status}${it.isGagged ? ', sous bâillon' : ''}.${it.collide === null ? '' : it.collide ? ' Deux lois se heurtent.' : ' Là-bas, aucune loi ne l’interdit.'}`,
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
    `${it.city}, ${it.state}. ${it.laws}. Armoire ${ofThe(it.provider)}${it.isClosed ? ', fermée,' : ''} avec ${it.accounts.length === 0 ? 'aucun compte' : listed(it.accounts)}${it.locked === 0 ? '' : `, ${it.locked} sous verrou`}.${it.demands === 0 ? '' : ` ${plural(it.demands, 'demande', 'demandes')}.`}`,
  account: (it: {
    name: string
    isYou: boolean
    nation: string
    provider: string
    city: string
    lock: string
    transit: string | null
  }): string =>
    `${it.name}${it.isYou ? ', vous' : ''}. Nationalité : ${it.nation}. ${it.provider}, ${it.city}. ${it.lock}.${it.transit === null ? '' : ` En route vers : ${it.transit}.`}`,
  state: (name: string, governed: string, laws: string): string => `${name}. ${governed}. ${laws}.`,
  phase: (round: string, phase: string, actions: string, influence: string, pressing: number): string =>
    `${round}, ${phase}. Vous avez ${actions} et ${influence}.${pressing === 0 ? '' : ` ${plural(pressing, 'affaire pressante', 'affaires pressantes')} pour vous.`}`,
} as const

/** Sentence templates of rows and marks for the ear. */
import type { SENTENCES as ENGLISH } from '../en/sentences.ts'
import { listed, plural } from './numbers.ts'

export const SENTENCES: typeof ENGLISH = {
  arm: it =>
    `${it.owner}, ${it.kind}${it.isYours ? ', von Dir' : ''}${it.isOnYou ? ', gegen Dich' : ''}${it.on === null ? '' : `, zu ${it.on}`}, Ort: ${it.at}. ${it.status}${it.isGagged ? ', mit Schweigegebot' : ''}.${it.collide === null ? '' : it.collide ? ' Zwei Gesetze stehen gegeneinander.' : ' Dort verbietet es kein Gesetz.'}`,
  site: it =>
    `${it.city}, ${it.state}. ${it.laws}. Schrank von ${it.provider}${it.isClosed ? ', geschlossen,' : ''} mit ${it.accounts.length === 0 ? 'keinem Konto' : listed(it.accounts)}${it.locked === 0 ? '' : `, ${plural(it.locked, 'verschlossen', 'verschlossen')}`}.${it.demands === 0 ? '' : ` ${plural(it.demands, 'Anordnung', 'Anordnungen')}.`}`,
  account: it =>
    `${it.name}${it.isYou ? ', das bist Du' : ''}. Staatsangehörigkeit: ${it.nation}, bei ${it.provider} in ${it.city}. ${it.lock}.${it.transit === null ? '' : ` Unterwegs, Ziel: ${it.transit}.`}`,
  state: (name, governed, laws) => `${name}. ${governed}. ${laws}.`,
  phase: (round, phase, actions, influence, pressing) =>
    `${round}, ${phase}. Du hast ${actions} und ${influence}.${pressing === 0 ? '' : ` ${plural(pressing, 'Sache drängt', 'Sachen drängen')}.`}`,
}

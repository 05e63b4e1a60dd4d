/**
 * The argument cards (R5.7): by ground, line and side, which entries of the Codex each rests on and which card answers it. The facts
 * of a case choose among the cards of one place; what a card weighs is its line alone. Words: client/texts/en/cards.ts.
 */
import { HEADQUARTERS, type GovId, type Ground, type Line, type ProviderId } from '../names.ts'
import type { CaseFacts } from '../state.ts'
import type { EntryId } from './entries.ts'

/** The sides of a case: who demands, and who challenges. */
export const PARTS = ['government', 'challenger'] as const
export type Part = (typeof PARTS)[number]

/** What a card may ask of a case. */
interface Fitting {
  /** REACH was in force: the statute speaks. */
  readonly statute: boolean
  /** The provider has its headquarters in the state that demands. */
  readonly isOwnCompany: boolean
  /** Whose data are demanded is known: a national of that state, or of another. */
  readonly isOwnNational: boolean
  readonly isForeigner: boolean
  /** The data are encrypted by checkbox or by the customer. */
  readonly isLocked: boolean
  /** Blocking law stands where the data lie. */
  readonly isBlocked: boolean
  readonly isGagged: boolean
  /** A law is challenged and not an order. */
  readonly isMandate: boolean
}

type Some = readonly [EntryId, ...EntryId[]]

interface CardOf<Id extends string> {
  readonly ground: Ground
  readonly line: Line
  readonly part: Part
  /** The card is played where this holds; the last of a place everywhere. */
  readonly fits: (it: Fitting) => boolean
  /** The nearest first. */
  readonly rests: Some
  /** The strongest answer of the other side on this ground. */
  readonly counter: Id
  /** Written for the game from those entries; nobody argued it in these words. */
  readonly ours: boolean
}

type Fits = CardOf<string>['fits']
const always: Fits = () => true

/** A card of a ground: line, side, where it fits, what it rests on, what answers it. */
const cardsOn =
  (ground: Ground, ours: boolean) =>
  <Id extends string>(line: Line, part: Part, fits: Fits, rests: Some, counter: Id): CardOf<Id> => ({
    ground,
    line,
    part,
    fits,
    rests,
    counter,
    ours,
  })
const reach = cardsOn('reach', false)
const ourReach = cardsOn('reach', true)
const secrecy = cardsOn('secrecy', false)
const ourSecrecy = cardsOn('secrecy', true)
const keys = cardsOn('keys', false)
const ourKeys = cardsOn('keys', true)

/** In the order in which they are tried. */
export const CARDS = {
  spoken: reach('text', 'government', it => it.statute, ['cloud-act'], 'conditions'),
  control: reach('text', 'government', it => it.isOwnCompany, ['marc-rich', 'reach'], 'caretaker'),
  disclosure: reach('text', 'government', always, ['microsoft-ireland', 'morrison'], 'privacy-focus'),
  conditions: reach('text', 'challenger', it => it.statute, ['cloud-act', 'comity'], 'two-markets'),
  caretaker: ourReach('text', 'challenger', it => it.isLocked, ['warshak', 'dropbox', 'signal'], 'control'),
  'not-here': reach('text', 'challenger', it => !it.isOwnCompany, ['kbr-sfo'], 'present-here'),
  'privacy-focus': reach(
    'text',
    'challenger',
    it => it.isForeigner,
    ['microsoft-ireland', 'morrison', 'stored-communications-act'],
    'disclosure',
  ),
  territory: reach('text', 'challenger', always, ['microsoft-ireland', 'warrant'], 'disclosure'),
  'no-bar': reach('comity', 'government', it => it.isBlocked, ['aerospatiale', 'bank-of-nova-scotia'], 'crime-there'),
  'two-markets': reach('comity', 'government', it => it.statute, ['bank-of-nova-scotia', 'chinese-banks'], 'good-faith'),
  'own-door': reach('comity', 'government', it => it.isOwnCompany, ['tidal'], 'coercion'),
  'present-here': reach('comity', 'government', it => it.isForeigner, ['yahoo-belgium', 'brecknell', 'adc-51'], 'not-here'),
  reciprocity: reach('comity', 'government', always, ['budapest-convention', 'adc-51', 'e-evidence'], 'mirror'),
  'blind-host': ourReach('comity', 'challenger', it => it.isGagged, ['us-ireland-mlat', 'e-evidence'], 'reciprocity'),
  'crime-there': reach(
    'comity',
    'challenger',
    it => it.isBlocked,
    ['blocking-statute', 'gdpr-48', 'china-data-laws', 'aerospatiale'],
    'no-bar',
  ),
  'good-faith': reach('comity', 'challenger', it => it.statute, ['rogers-1958', 'ovh'], 'two-markets'),
  mirror: reach('comity', 'challenger', it => !it.isOwnCompany, ['microsoft-ireland', 'us-uk-agreement'], 'reciprocity'),
  coercion: reach('comity', 'challenger', always, ['lotus', 'us-ireland-mlat', 'comity', 'mlat'], 'own-door'),
  'slow-treaty': reach('consequences', 'government', it => it.isBlocked, ['snowden', 'mlat'], 'valve'),
  haven: reach('consequences', 'government', it => it.isOwnNational, ['microsoft-ireland'], 'valve'),
  accident: reach('consequences', 'government', always, ['google-warrant'], 'bystanders'),
  unseen: ourReach('consequences', 'challenger', it => it.isGagged, ['microsoft-doj', 'gag'], 'accident'),
  valve: reach('consequences', 'challenger', it => it.isOwnNational, ['emergency-requests', 'us-ireland-mlat'], 'slow-treaty'),
  exodus: ourReach(
    'consequences',
    'challenger',
    it => it.isForeigner && it.isOwnCompany,
    ['snowden', 'secnumcloud', 'cloud-deutschland'],
    'haven',
  ),
  bystanders: reach('consequences', 'challenger', always, ['warrant', 'cloud-act'], 'accident'),
  delay: secrecy('text', 'government', it => it.isOwnCompany, ['stored-communications-act', 'gag'], 'prior-restraint'),
  'narrow-gag': secrecy('text', 'government', always, ['microsoft-doj', 'gag'], 'judge-finds'),
  'prior-restraint': secrecy('text', 'challenger', it => it.isOwnCompany, ['national-security-letters', 'microsoft-doj'], 'delay'),
  'judge-finds': secrecy('text', 'challenger', always, ['microsoft-doj', 'secrecy'], 'narrow-gag'),
  'sealed-work': ourSecrecy('comity', 'government', it => it.isOwnCompany, ['encrochat', 'us-uk-agreement'], 'host-blind'),
  'closed-letters': ourSecrecy('comity', 'government', always, ['mlat', 'second-protocol', 'un-convention'], 'notified'),
  'host-blind': ourSecrecy('comity', 'challenger', it => it.isOwnCompany, ['us-ireland-mlat', 'soering'], 'sealed-work'),
  notified: secrecy('comity', 'challenger', always, ['e-evidence', 'encrochat'], 'closed-letters'),
  'tipping-off': secrecy(
    'consequences',
    'government',
    it => it.isOwnCompany,
    ['stored-communications-act', 'gag', 'preservation'],
    'never-learn',
  ),
  'cold-trail': ourSecrecy('consequences', 'government', always, ['lavabit', 'telegram-arrest'], 'open-case'),
  'never-learn': secrecy('consequences', 'challenger', it => it.isOwnCompany, ['microsoft-doj', 'big-brother-watch'], 'tipping-off'),
  'open-case': secrecy('consequences', 'challenger', always, ['apple-adp', 'secrecy'], 'cold-trail'),
  notice: keys('text', 'government', it => it.isMandate, ['investigatory-powers-act', 'tola', 'skype-belgium'], 'no-limit'),
  'held-key': keys('text', 'government', it => it.isOwnCompany, ['lavabit'], 'one-target'),
  'reasonable-help': keys('text', 'government', always, ['new-york-telephone', 'keys', 'fisher'], 'not-required'),
  'no-limit': ourKeys('text', 'challenger', it => it.isMandate, ['tola', 'bill-c22'], 'notice'),
  'own-mind': ourKeys('text', 'challenger', it => it.isOwnNational, ['hubbell', 'fisher'], 'reasonable-help'),
  'not-required': keys('text', 'challenger', always, ['apple-fbi'], 'reasonable-help'),
  'allies-notice': keys('comity', 'government', it => it.isMandate, ['investigatory-powers-act', 'tola', 'india-tracing'], 'every-user'),
  neutral: keys('comity', 'government', always, ['cloud-act', 'us-australia-agreement'], 'inside-the-box'),
  'every-user': keys('comity', 'challenger', it => it.isMandate, ['apple-adp', 'kazakhstan', 'blackberry'], 'allies-notice'),
  'inside-the-box': keys('comity', 'challenger', it => it.isForeigner, ['apple-adp'], 'neutral'),
  'one-target': keys('comity', 'challenger', always, ['lavabit'], 'held-key'),
  'no-remedy': keys('consequences', 'government', it => it.isMandate, ['adc-51', 'bnd-abroad', 'whatsapp-brazil'], 'thieves'),
  'by-design': keys('consequences', 'government', always, ['apple-fbi', 'new-york-telephone'], 'weak-for-all'),
  thieves: ourKeys('consequences', 'challenger', it => it.isMandate, ['dropbox', 'twitter-insiders', 'kazakhstan'], 'no-remedy'),
  'weak-for-all': keys('consequences', 'challenger', always, ['podchasov', 'keys'], 'by-design'),
} as const

export type CardId = keyof typeof CARDS
type Card = CardOf<CardId>
export const CARD_IDS = Object.keys(CARDS) as readonly CardId[]

/** What of a case or a ruling is needed to choose a card. */
export interface Argued {
  readonly ground: Ground
  readonly government: GovId
  readonly provider: ProviderId
  readonly mandate: GovId | null
}

/** The card that stands for a line in this case. */
export function cardFor(one: Argued, facts: CaseFacts, line: Line, part: Part): CardId {
  const it: Fitting = {
    statute: facts.statute,
    isOwnCompany: HEADQUARTERS[one.provider] === one.government,
    isOwnNational: facts.nation === one.government,
    isForeigner: facts.nation !== null && facts.nation !== one.government,
    isLocked: facts.lock !== null && facts.lock !== 'none',
    isBlocked: facts.blocked,
    isGagged: facts.gagged,
    isMandate: one.mandate !== null,
  }
  const found = CARD_IDS.find(id => {
    const card: Card = CARDS[id]
    return card.ground === one.ground && card.line === line && card.part === part && card.fits(it)
  })
  if (found === undefined) throw new Error(`no card for ${one.ground}, ${line}, ${part}`)
  return found
}

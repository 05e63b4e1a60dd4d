/**
 * What if: a finished game once more from a turn on with one thing changed. The luck is the same, for every draw hangs on the seed and
 * the name of its event (R4.10). What people ordered later is kept where it is still lawful; a bot does what it did for as long
 * as it sees what it saw, and decides anew as Counsel from then on. Pure, so the same question has the same answer.
 */
import { botAnswer, botOffers, type Bargain } from '../bargain.ts'
import { botLuck, botLuckName } from '../bots/bot.ts'
import { counsel, deputy } from '../bots/counsel.ts'
import { DEALER } from '../bots/deals/dealer.ts'
import { DamagedJournal, turnOf, type Closed, type Entry, type OfferMade, type Sheet } from '../journal.ts'
import * as play from '../match.ts'
import type { Match } from '../match.ts'
import { SEATS, type Seat } from '../names.ts'
import { objection, setObjection } from '../objections.ts'
import type { Refusal } from '../orders/order.ts'
import type { Order } from '../phases.ts'
import type { Case, State } from '../state.ts'
import { discloseOrder, endOffer, makeOffer, showSlip, signOffer, type TalkEntry, type TalkRefused } from '../talks.ts'
import type { Given } from '../turn.ts'
import { view, type SeatView } from '../view.ts'
import { isSame, leavesOf, opened, swapped, type Flip, type Leaf } from './flips.ts'

/** An order that was given in the game and could not be given in this future. */
export interface Barred {
  readonly turn: number
  readonly seat: Seat
  readonly order: Order
  readonly reason: Refusal
}

/** A game played again: its record, and what became of what people and bots had decided. */
export interface Future {
  readonly entries: readonly Entry[]
  /** Orders of both people and bots that this future did not allow any more, oldest first. */
  readonly barred: readonly Barred[]
  /** Orders of people after the change: those that were kept and those that could not be. */
  readonly kept: number
  readonly dropped: number
  /** Sheets that bots have decided anew. */
  readonly anew: number
  /** Sheets of people that the deputy wrote, because this future goes on where the game had ended (R15.9). */
  readonly deputised: number
}

/**
 * The game with one thing otherwise, from there to its end; null plays it as it was. Throws DamagedJournal, or OtherVersion where its
 * rules are not ours.
 */
export function playAgain(entries: readonly Entry[], flip: Flip | null): Future {
  const again = new Again(entries, flip)
  again.play()
  return again.future()
}

const openTexts = new WeakMap<State, string>()
/** What is open in a state, to be compared; the setting never changes. */
function openText(state: State): string {
  const text = openTexts.get(state) ?? JSON.stringify({ ...state.open, setting: null })
  openTexts.set(state, text)
  return text
}

/** What a case is about: its number is only its place in line. */
const matterOf = ({ number: _number, jurors: _jurors, ...matter }: Case): string => JSON.stringify(matter)

/** The game as it was and as it goes now, side by side, phase by phase. */
class Again {
  readonly #flip: Flip | null
  readonly #leaves: ReadonlyMap<number, Leaf>
  /** The game as it was; it stands still once that is over. */
  readonly #was: Match
  readonly #now: Match
  readonly #entries: Entry[]
  readonly #barred: Barred[] = []
  #kept = 0
  #dropped = 0
  #anew = 0
  #deputised = 0

  constructor(entries: readonly Entry[], flip: Flip | null) {
    this.#flip = flip
    this.#leaves = leavesOf(entries)
    this.#was = opened(entries)
    this.#now = opened(entries)
    this.#entries = entries.slice(0, 1)
  }

  future(): Future {
    return {
      entries: this.#entries,
      barred: this.#barred,
      kept: this.#kept,
      dropped: this.#dropped,
      anew: this.#anew,
      deputised: this.#deputised,
    }
  }

  play(): void {
    while (this.#now.state.open.phase !== 'over') {
      const turn = turnOf(this.#now.state.open)
      const leaf = this.#leaves.get(turn) ?? null
      if (leaf === null || leaf.closing === null) {
        if (this.#was.state.open.phase !== 'over') throw new DamagedJournal('a record without its end')
        this.#write(this.#beyond())
        continue
      }
      if (this.#isLater(turn)) this.#offerAnew()
      for (const entry of leaf.between) {
        play.admit(this.#was, entry)
        if (this.#isLater(turn)) this.#follow(entry)
        else this.#write(entry)
      }
      this.#write(leaf.closing.kind === 'ended' ? play.ending(this.#now) : this.#close(leaf.closing))
      play.admit(this.#was, leaf.closing)
    }
  }

  /** Only what comes after the phase of the change is decided on another state. */
  #isLater(turn: number): boolean {
    return this.#flip !== null && turn > this.#flip.turn
  }

  #write(entry: Entry): void {
    this.#entries.push(entry)
    play.admit(this.#now, entry)
  }

  /** Whether a seat sees the very same as in the game: then there is nothing to decide anew. */
  #seesTheSame(seat: Seat): boolean {
    const [was, now] = [this.#was.state, this.#now.state]
    return openText(was) === openText(now) && isSame(was.hands[seat], now.hands[seat])
  }

  // ------------------------------------------------------------------------------------------------ talk

  /** Bots deal anew once they see something else, and always as Counsel. */
  readonly #bargain: Bargain = {
    answer: (_level, v, offer, seed) => DEALER.answer('counsel', v, offer, seed),
    offers: (_level, v, persons, seed) => (this.#seesTheSame(v.who) ? [] : DEALER.offers('counsel', v, persons, seed)),
  }

  #offerAnew(): void {
    for (const entry of botOffers(this.#now, this.#bargain)) this.#write(entry)
  }

  /** What happened within a phase, where it still can. */
  #follow(entry: Entry): void {
    if (entry.kind === 'seated') {
      const seated = play.seating(this.#now, entry.seat, entry.player)
      if (seated !== 'known') this.#write(seated)
      return
    }
    if (!play.isTalk(entry)) return
    const isBot = this.#now.players[entry.seat] !== 'person'
    if (isBot && !this.#seesTheSame(entry.seat)) return
    const made = this.#sayAgain(entry)
    if ('refused' in made) return
    this.#write(made)
    if (made.kind === 'offered' && !this.#isAnswered(made)) {
      const answer = botAnswer(this.#now, made.offer.id, this.#bargain)
      if (answer !== null) this.#write(answer)
    }
  }

  /** Bots that see what they saw answer as they did: their answers come by themselves. */
  #isAnswered({ offer }: OfferMade): boolean {
    return this.#now.players[offer.to] === 'person' || this.#seesTheSame(offer.to)
  }

  #sayAgain(entry: TalkEntry): TalkEntry | TalkRefused {
    const { state, talks } = this.#now
    const deed = { turn: entry.turn, seat: entry.seat, id: entry.id }
    switch (entry.kind) {
      case 'offered': {
        const { offer, answers } = entry
        return makeOffer(state, talks, deed, { to: offer.to, terms: offer.terms, answers })
      }
      case 'signed': {
        const { id } = entry.offer
        return isSame(talks.open.get(id), entry.offer) ? signOffer(state, talks, deed, id) : { refused: 'no-such-offer' }
      }
      case 'withdrawn':
      case 'declined':
        return endOffer(state, talks, deed, entry.offer, entry.kind)
      case 'disclosed':
        return discloseOrder(state, deed, entry.order, entry.to)
      case 'shown':
        return showSlip(state, deed, entry.order)
    }
  }

  // ---------------------------------------------------------------------------------------------- sheets

  #close(closing: Closed): Closed {
    const { turn } = closing
    if (this.#isLater(turn))
      return play.resolved(
        this.#now,
        sheetsBy(seat => this.#sheetLater(closing, seat)),
      )
    const flip = this.#flip?.turn === turn ? this.#flip : null
    return play.resolved(
      this.#now,
      sheetsBy(seat => sheetWith(closing.sheets[seat], seat, flip)),
      givenBy(flip),
    )
  }

  /** After the game's own end: bots as Counsel, and the deputy for people, who have said nothing about it. */
  #beyond(): Closed {
    return play.resolved(
      this.#now,
      sheetsBy(seat => {
        if (this.#now.players[seat] !== 'person') return this.#decideAnew(seat)
        this.#deputised++
        return this.#deputise(seat)
      }),
    )
  }

  #sheetLater({ sheets, turn }: Closed, seat: Seat): Sheet {
    const sheet = sheets[seat]
    const isBot = this.#now.players[seat] !== 'person'
    const isHis = sheet.from === 'person' || sheet.from === 'draft'
    if (this.#seesTheSame(seat)) {
      if (isHis) this.#kept += sheet.orders.length
      return sheet
    }
    const v = view(this.#now.state, seat)
    const kept = this.#keep(v, sheet.orders, turn)
    if (isBot) return this.#decideAnew(seat)
    if (!isHis) return this.#deputise(seat)
    this.#kept += kept.length
    this.#dropped += sheet.orders.length - kept.length
    return { ...sheet, orders: kept }
  }

  /** Those of a seat's orders that it may give now, as a set; notes the others. */
  #keep(v: SeatView, orders: readonly Order[], turn: number): Order[] {
    const kept: Order[] = []
    for (const order of orders) {
      const meant = this.#meant(order)
      const reason = meant === null ? 'no-such-case' : (objection(v, meant) ?? setObjection(v, [...kept, meant])?.reason ?? null)
      if (meant !== null && reason === null) kept.push(meant)
      else if (reason !== null) this.#barred.push({ turn, seat: v.who, order, reason })
    }
    return kept
  }

  /** The order as it would read now: cases of the same matter may carry other numbers. null: its case is not heard. */
  #meant(order: Order): Order | null {
    if (order.kind !== 'vote' && order.kind !== 'brief') return order
    const was = this.#was.state.open.docket.find(one => one.number === order.case)
    const now = was && this.#now.state.open.docket.find(one => one.jurors.length > 0 && matterOf(one) === matterOf(was))
    return now === undefined ? null : { ...order, case: now.number }
  }

  #decideAnew(seat: Seat): Sheet {
    this.#anew++
    const v = view(this.#now.state, seat)
    return { from: 'bot', ...counsel(v, botLuck(botLuckName(this.#now.setup.seed, seat, v.open.round, v.open.phase))) }
  }

  #deputise(seat: Seat): Sheet {
    const v = view(this.#now.state, seat)
    return { from: 'deputy', ...deputy(v, botLuck(botLuckName('deputy', seat, v.open.round, v.open.phase))) }
  }
}

const sheetsBy = (sheetOf: (seat: Seat) => Sheet): Closed['sheets'] =>
  Object.fromEntries(SEATS.map(seat => [seat, sheetOf(seat)])) as unknown as Closed['sheets']

function sheetWith(sheet: Sheet, seat: Seat, flip: Flip | null): Sheet {
  if (flip?.what !== 'order' || flip.seat !== seat) return sheet
  return { ...sheet, orders: swapped(sheet.orders, flip.order, flip.instead) }
}

function givenBy(flip: Flip | null): Given {
  if (flip?.what === 'ruling') return { rulings: { [flip.ruling.number]: flip.to } }
  return flip?.what === 'bill' ? { bills: { [flip.bill.id]: flip.passes } } : {}
}
